"""ExitDesk, the offline desk of an officer in the Exit programme."""

VERSION = "0.1.0"  # the same as in pyproject.toml
