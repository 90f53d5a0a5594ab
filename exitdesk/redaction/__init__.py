"""Names and their forms, recognisers, policy, review items, the verifier of finished files."""
