"""Previewing, printing and saving documents; making a report."""
