"""Versions of plans are tested over the practice vault."""

from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["bench", "dressed", "practice", "renderer"]
