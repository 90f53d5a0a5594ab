"""Changing what opens the vault: the passphrase and the recovery sheet."""
