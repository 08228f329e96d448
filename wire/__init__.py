"""What the edge and the hub agree on: ids, amounts, events, messages, topics and their encoding. Imports neither of them."""
