"""The case list, the case page, today and the log."""
