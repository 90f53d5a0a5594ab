"""What a field must be to carry a concept: its kinds, option keys, and whether sealed."""

from dataclasses import dataclass

from exitdesk.domain.case_links import Knowing, LinkState
from exitdesk.domain.cases import CaseState, Phase, ThreatLevel
from exitdesk.domain.categories import Category
from exitdesk.forms.model import Concept, Kind

_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})
_DAYS = frozenset({Kind.DATE})
_CHOICE = frozenset({Kind.ONE_OF})


@dataclass(frozen=True, slots=True)
class Binding:
    """The demands of one concept; ``keys`` are the only option keys that code understands."""

    kinds: frozenset[Kind]
    keys: frozenset[str] = frozenset()
    may_be_sealed: bool = False
    in_row: bool = False  # belongs in a group's row; others stand at the top of a form


def _keys(*values: str) -> frozenset[str]:
    return frozenset(values)


_STATES = _keys("planned", "under_way", "done", "dropped")
_CARRY = _keys("full", "hint", "memorise", "leave_out")

BINDINGS: dict[Concept, Binding] = {
    Concept.CASE_ALIAS: Binding(_TEXTS),
    Concept.CASE_CLIENT_TYPE: Binding(_CHOICE, _keys("leaver", "close_one")),
    Concept.CASE_MILIEU: Binding(_CHOICE),
    Concept.CASE_LANGUAGE: Binding(_CHOICE),
    Concept.CASE_STATE: Binding(_CHOICE, _keys(*CaseState)),
    Concept.LINK_CASE: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.LINK_KIND: Binding(_CHOICE),
    Concept.LINK_KNOWN: Binding(_CHOICE, _keys(*Knowing)),
    Concept.LINK_SINCE: Binding(_DAYS),
    Concept.LINK_STATE: Binding(_CHOICE, _keys(*LinkState)),
    Concept.SAFE_CONTACT: Binding(_TEXTS, may_be_sealed=True),
    Concept.PROMISED_NEXT: Binding(_TEXTS, may_be_sealed=True),
    Concept.PROMISED_ON: Binding(_DAYS),
    Concept.DANGER_NOW: Binding(frozenset({Kind.ONE_OF, Kind.YES_NO, *_TEXTS})),
    Concept.EVENT_DATE: Binding(frozenset({Kind.DATE, Kind.PARTIAL_DATE})),
    Concept.EVENT_TITLE: Binding(_TEXTS, may_be_sealed=True),
    Concept.EVENT_KIND: Binding(_CHOICE),
    Concept.NOTE_BODY: Binding(_TEXTS, may_be_sealed=True),
    Concept.LEVEL: Binding(_CHOICE, _keys(*ThreatLevel)),
    Concept.LEVEL_REASON: Binding(_TEXTS, may_be_sealed=True),
    Concept.LEVEL_VALID_UNTIL: Binding(_DAYS),
    Concept.PROTECTED_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.PHASE_TO: Binding(_CHOICE, _keys(*Phase)),
    Concept.PHASE_REASON: Binding(_TEXTS, may_be_sealed=True),
    Concept.GOAL_TITLE: Binding(_TEXTS, may_be_sealed=True),
    Concept.LIFE_DOMAIN: Binding(_CHOICE),
    Concept.STATE_REASON: Binding(_TEXTS),
    Concept.REPEATS_UNTIL: Binding(_DAYS),
    Concept.SITUATION: Binding(_TEXTS, may_be_sealed=True),
    Concept.STEP_DONE_ON: Binding(_DAYS),
    Concept.SERVICE: Binding(_CHOICE),
    Concept.GOAL_STATE: Binding(_CHOICE),
    Concept.STEP_TITLE: Binding(_TEXTS, may_be_sealed=True),
    Concept.STEP_GOAL: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.STEP_WHO: Binding(frozenset({Kind.ONE_OF, Kind.PERSON, *_TEXTS})),
    Concept.STEP_STATE: Binding(_CHOICE, _STATES),
    Concept.DUE: Binding(_DAYS),
    Concept.PERSON_ROLE: Binding(_CHOICE),
    Concept.PERSON_CALLED: Binding(_TEXTS),
    Concept.AGREEMENT_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.AGREEMENT_VALID_UNTIL: Binding(_DAYS),
    Concept.AGREEMENT_WITHDRAWN_ON: Binding(_DAYS),
    Concept.AGREEMENT_PERMITS: Binding(frozenset({Kind.GROUP})),
    Concept.PERMIT_RECIPIENT: Binding(_CHOICE, in_row=True),
    Concept.PERMIT_CATEGORIES: Binding(
        frozenset({Kind.SEVERAL_OF}), _keys(*Category), in_row=True
    ),
    Concept.PERMIT_PURPOSE: Binding(_TEXTS, in_row=True),
    Concept.PERMIT_UNTIL: Binding(_DAYS, in_row=True),
    Concept.LINE_TEXT: Binding(_TEXTS, may_be_sealed=True, in_row=True),
    Concept.LINE_CARRY: Binding(_CHOICE, _CARRY, in_row=True),
    Concept.LINE_HINT: Binding(_TEXTS, may_be_sealed=True, in_row=True),
    Concept.PLAN_LANGUAGE: Binding(_CHOICE),
    Concept.PLAN_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.PLAN_CARRIED: Binding(_CHOICE, _keys("full", "discreet", "fold", "memorise")),
    Concept.CODE_WORD: Binding(_TEXTS, may_be_sealed=True),
    Concept.CONTACT_NUMBER: Binding(_TEXTS, may_be_sealed=True),
    Concept.SAFE_TIMES: Binding(_TEXTS, may_be_sealed=True),
    Concept.VOICEMAIL: Binding(_CHOICE),
    Concept.IF_NO_ANSWER: Binding(_TEXTS, may_be_sealed=True),
    Concept.MINUTES: Binding(frozenset({Kind.NUMBER})),
    Concept.MEETING_STATE: Binding(
        _CHOICE, _keys("agreed", "held", "missed", "moved", "cancelled")
    ),
    Concept.REPEATS: Binding(_CHOICE, _keys("once", "weekly", "fortnightly", "monthly")),
}
