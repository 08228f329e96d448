"""The HTTP interface of the hub: resources, tokens, and the live page."""
