"""The first start: language, vault, passphrase, recovery sheet."""
