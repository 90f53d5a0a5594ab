"""Withdrawal of an agreement: choosing, what follows, letters and decisions."""
