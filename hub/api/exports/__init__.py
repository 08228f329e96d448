"""Exports over the API: files of the journal and of EPCIS events, runs, and how others call our accounts and places."""
