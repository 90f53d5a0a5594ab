"""The pages of who uses the vault: officers, a new vault key, recovery by two people."""
