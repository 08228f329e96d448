"""Printed sheets: commands, bins, badges, items and the test card, as PDF for an office printer or ZPL for a label printer."""
