"""A recovery sheet on the tour: copied by hand from the screen, then typed back."""

import re
from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit

from exitdesk.tour.parties import Party
from exitdesk.ui.plain_labels import PlainLabel

Sheet = list[list[str]]


def copy_by_hand(party: Party) -> Sheet:
    """Return the groups of the sheet as they stand on the screen, line by line."""
    places = [
        (label.mapToGlobal(QPoint(0, 0)).toTuple(), label.text())
        for label in party.typist.all(PlainLabel)
        if label.property("role") == "code"
    ]
    places.sort(key=_down_then_across)
    lines = groupby(places, key=_height)
    return [[text for _, text in line] for _, line in lines]


def type_back(party: Party, sheet: Sheet) -> None:
    """Type the two groups that are asked for."""
    for number in (1, 2):
        field = party.typist.find(QLineEdit, f"group_{number}_edit")
        line, group = re.findall(r"\d+", field.accessibleName())
        party.typist.type_into(field, sheet[int(line) - 1][int(group) - 1])


def _down_then_across(place: tuple[tuple[int, int], str]) -> tuple[int, int]:
    (x, y), _ = place
    return y, x


def _height(place: tuple[tuple[int, int], str]) -> int:
    return place[0][1]
