"""The unit's phases: shown to everyone, changed by a keeper."""
