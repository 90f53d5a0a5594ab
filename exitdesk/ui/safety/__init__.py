"""Windows about safety: the emergency sheet, who is safe, needs by life domain."""
