"""The numbered steps from an empty database to the newest vault, as .sql files."""
