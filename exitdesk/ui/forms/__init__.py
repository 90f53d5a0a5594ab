"""Forms on the screen: editors, wizard, panels; each built from the definition of a form."""
