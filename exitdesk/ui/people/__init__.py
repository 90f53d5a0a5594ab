"""The persons of a case as cards."""
