"""Writers of file formats. Pure: vouchers or events in, pieces of text out."""
