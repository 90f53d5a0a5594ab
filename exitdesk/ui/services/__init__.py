"""Referring a client to a partner, on the screen."""
