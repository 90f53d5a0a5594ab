"""ExitDesk, the offline desk of an officer in the Exit programme."""
