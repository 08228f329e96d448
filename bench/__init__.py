"""Speed as a ratio to a raw yardstick in the same run. Yardsticks have no domain logic; nothing of the product imports this."""
