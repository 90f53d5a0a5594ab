"""The tabs of a case page."""
