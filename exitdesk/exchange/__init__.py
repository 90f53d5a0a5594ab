"""Sealed hand-over and aggregate statistics."""
