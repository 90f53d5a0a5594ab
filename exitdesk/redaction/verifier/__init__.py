"""Reads a finished PDF again, as a stranger would, and says what must not leave.

Shares no code with the redaction engine: what one overlooks, the other has a chance to find.
"""
