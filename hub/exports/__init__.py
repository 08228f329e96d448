"""Exports: the journal for accounting systems, and what happened to the goods as EPCIS events."""
