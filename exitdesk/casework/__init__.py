"""What an officer does, one module per activity."""
