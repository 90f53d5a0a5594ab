"""Facts and rules of exit work; no I/O, no clock."""
