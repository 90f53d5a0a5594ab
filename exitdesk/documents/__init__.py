"""What to print, in which language, already redacted, to PDF bytes."""
