"""The review of a report: what is asked, and both sides of the text."""
