"""The policy of the unit: reading it, changing it, and what a change would do."""
