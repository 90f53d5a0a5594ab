"""Versions of a client's plans: which was agreed to, and what has changed since."""
