"""Attachments: their list in a case, adding one, and looking at one."""
