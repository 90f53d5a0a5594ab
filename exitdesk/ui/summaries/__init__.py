"""A summary in place of the notes behind it."""
