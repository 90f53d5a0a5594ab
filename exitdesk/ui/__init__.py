"""Windows; Qt and nothing but Qt."""
