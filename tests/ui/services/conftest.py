"""The register of partners and referrals are tested over the practice vault."""

from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["bench", "dressed", "practice", "renderer"]
