"""Backing up the open vault, trying its backups, and restoring one in front of the vault."""
