"""The register of what has left, one disclosure of it, and necessary disclosures."""
