"""The calendar over all cases."""
