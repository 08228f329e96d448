"""Everything that turns light or keystrokes into one stream of raw scans."""
