"""Saying how agreed contacts went, from wherever they are shown."""
