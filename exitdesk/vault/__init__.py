"""The encrypted file: keys, opening, ledger, revisions; the only place with SQL."""
