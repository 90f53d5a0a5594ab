"""Maintenance on the command line: offline, plain text, an exit status, no secret as argument."""
