"""The unit's register of partners on the screen."""
