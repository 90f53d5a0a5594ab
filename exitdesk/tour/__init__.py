"""The tour: the program's real windows, used by keys and clicks from first contact to report."""
