"""Deciding on the doubtful words of a text that is to leave, each in its sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit

from exitdesk.casework.doubts import Question, Verdict
from exitdesk.tour.parties import Party
from exitdesk.ui.papers.review.question_lists import QuestionList

# what an officer who reads the sentence sees to be nobody's name
_MAY_STAY = frozenset({"sisko", "påhitt"})
_REASON = "Ett vanligt ord här, det pekar inte ut någon"
_ARROW = "→"  # a removal is explained by what stood there and what stands there now
_MOST_MARKS = 12


@dataclass(frozen=True, slots=True)
class Decided:
    """How many words go and how many stay."""

    removed: int
    kept: int


def decide(party: Party, see_known: Callable[[], None] | None = None) -> Decided:
    """Decide the words from the top until none is left.

    ``see_known`` looks at the screen where a known name stays for a reason, with a removal
    explained below it.
    """
    typist = party.typist
    removed = kept = 0
    while open_before := _open(party):
        word = typist.find(QLabel, "doubt_word").text().split(" (")[0]
        stays = word.lower() in _MAY_STAY
        if stays and _is_known(open_before, word):
            typist.type_into(typist.find(QLineEdit, "keep_reason"), _REASON)
            if see_known is not None:
                _explain_removal(party)
                see_known()
        typist.click("keep_button" if stays else "remove_button")
        removed, kept = removed + (not stays), kept + stays
        typist.wait_until_quiet()
        typist.wait_until(
            partial(_are_fewer, party, len(open_before)),
            f"{word!r} was decided and is asked for again",
        )
    return Decided(removed, kept)


def _explain_removal(party: Party) -> None:
    """Go from mark to mark until one says what was taken out, and why."""
    words = party.typist.find(QLabel, "mark_words")
    for _ in range(_MOST_MARKS):
        party.typist.click("next_mark_button")
        if _ARROW in words.text():
            return
    raise party.typist.stopped("no removal is explained")


def _open(party: Party) -> list[Question]:
    lists = party.typist.all(QuestionList, "question_list")
    asked = [question for shown in lists for question in shown.questions]
    return [question for question in asked if question.verdict is Verdict.OPEN]


def _is_known(asked: list[Question], word: str) -> bool:
    return any(question.word == word and question.is_known for question in asked)


def _are_fewer(party: Party, before: int) -> bool:
    return len(_open(party)) < before
