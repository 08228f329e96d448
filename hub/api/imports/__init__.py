"""Files of rows that people bring from elsewhere: read, checked row by row as the API checks, and written in small steps."""
