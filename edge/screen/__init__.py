"""The dock screen: a page, the scans that it takes, and the events that it is sent."""
