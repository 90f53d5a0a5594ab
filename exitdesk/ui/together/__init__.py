"""The plan full-screen, for the client and the officer to look at together."""
