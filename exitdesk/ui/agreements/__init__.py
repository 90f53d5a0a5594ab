"""The agreements of a case: how they stand, writing them, signing and printing them."""
