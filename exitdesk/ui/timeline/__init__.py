"""The drawn timeline of a case, and its list."""
