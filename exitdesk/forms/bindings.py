"""What a field must be to carry a concept: its kinds, option keys, and whether sealed."""

from dataclasses import dataclass

from exitdesk.domain.case_links import Knowing, LinkState
from exitdesk.domain.cases import CaseState, ThreatLevel
from exitdesk.domain.categories import Category
from exitdesk.domain.contacts import After, ContactOutcome
from exitdesk.domain.identities import GuardianStanding, IdentityChange, Signers
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
    in_domain: bool = False  # belongs in the section of a life domain, once in each


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
    Concept.PHASE_TO: Binding(_CHOICE),
    Concept.PHASE_REASON: Binding(_TEXTS, may_be_sealed=True),
    Concept.GOAL_TITLE: Binding(_TEXTS, may_be_sealed=True),
    Concept.LIFE_DOMAIN: Binding(_CHOICE),
    Concept.STATE_REASON: Binding(_TEXTS),
    Concept.CLOSING_REASON: Binding(_CHOICE),
    Concept.FOLLOW_UP_AGREED: Binding(_CHOICE, _keys("yes", "no")),
    Concept.FOLLOW_UPS: Binding(frozenset({Kind.SEVERAL_OF}), _keys("three_months", "six_months")),
    Concept.FOLLOW_UP_WAY: Binding(_TEXTS),
    Concept.REPEATS_UNTIL: Binding(_DAYS),
    Concept.SITUATION: Binding(_TEXTS, may_be_sealed=True),
    Concept.STEP_DONE_ON: Binding(_DAYS),
    Concept.SERVICE: Binding(_CHOICE),
    Concept.GOAL_STATE: Binding(_CHOICE),
    Concept.STEP_TITLE: Binding(_TEXTS, may_be_sealed=True),
    Concept.STEP_GOAL: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.STEP_WHO: Binding(frozenset({Kind.ONE_OF, Kind.PERSON, *_TEXTS})),
    Concept.STEP_STATE: Binding(_CHOICE, _STATES),
    Concept.GOAL_FROM: Binding(_DAYS),
    Concept.GOAL_MILESTONE: Binding(frozenset({Kind.YES_NO})),
    Concept.STEP_OFFICER: Binding(_CHOICE),
    Concept.DUE: Binding(_DAYS),
    Concept.PERSON_ROLE: Binding(_CHOICE),
    Concept.PERSON_CALLED: Binding(_TEXTS),
    Concept.PERSON_MINOR: Binding(frozenset({Kind.YES_NO})),
    Concept.SIGNING: Binding(_CHOICE, _keys(*Signers)),
    Concept.GUARDIAN: Binding(frozenset({Kind.PERSON})),
    Concept.GUARDIAN_STANDING: Binding(_CHOICE, _keys(*GuardianStanding)),
    Concept.IDENTITY_CHANGE: Binding(_CHOICE, _keys(*IdentityChange)),
    Concept.INTERPRETER: Binding(_CHOICE, _keys("accepted", "excluded")),
    Concept.SOURCE_KIND: Binding(_CHOICE),
    Concept.WORK_KIND: Binding(_CHOICE),
    Concept.PERSON_PHONE: Binding(_TEXTS, may_be_sealed=True),
    Concept.PERSON_SAFE_WAY: Binding(_TEXTS, may_be_sealed=True),
    Concept.PERSON_SAFE_TIMES: Binding(_TEXTS, may_be_sealed=True),
    Concept.PERSON_VOICEMAIL: Binding(_CHOICE),
    Concept.PERSON_VOICEMAIL_WORDS: Binding(_TEXTS, may_be_sealed=True),
    Concept.MAY_CONTACT: Binding(_CHOICE),
    Concept.NON_DISCLOSURE: Binding(_CHOICE, _keys("none", "applied", "in_force", "unknown")),
    Concept.NON_DISCLOSURE_ROUND: Binding(_CHOICE, _keys("first", "renewed", "further_notice")),
    Concept.NON_DISCLOSURE_FROM: Binding(_DAYS),
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
    Concept.AGREEMENT_FORM: Binding(_CHOICE, _keys("to_sign", "paper", "oral")),
    Concept.AGREEMENT_SIGNED_ON: Binding(_DAYS),
    Concept.AGREEMENT_AGREED_UNTIL: Binding(_DAYS),
    Concept.AGREEMENT_LIMITS_TOLD: Binding(frozenset({Kind.YES_NO})),
    Concept.AGREEMENT_LIMITS_TOLD_ON: Binding(_DAYS),
    Concept.AGREEMENT_LANGUAGE: Binding(_CHOICE),
    Concept.AGREEMENT_WITHDRAWALS: Binding(frozenset({Kind.GROUP})),
    Concept.AGREEMENT_WITHDRAWN_WORDS: Binding(_TEXTS),
    Concept.CELL_WITHDRAWN_ON: Binding(_DAYS, in_row=True),
    Concept.CELL_WITHDRAWN_WORDS: Binding(_TEXTS, in_row=True),
    Concept.BASED_ON: Binding(frozenset({Kind.NUMBER})),
    Concept.VERSION_KIND: Binding(_CHOICE, _keys("pathway", "safety_plan")),
    Concept.VERSION_OF: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.VERSION_NUMBER: Binding(frozenset({Kind.NUMBER})),
    Concept.VERSION_HOLDS: Binding(frozenset({Kind.LONG_TEXT})),
    Concept.VERSION_DIGEST: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.VERSION_MADE_ON: Binding(_DAYS),
    Concept.VERSION_WAY: Binding(_CHOICE, _keys("not_yet", "oral", "alias", "mark", "name")),
    Concept.VERSION_SIGNED_ON: Binding(_DAYS),
    Concept.LINE_TEXT: Binding(_TEXTS, may_be_sealed=True, in_row=True),
    Concept.LINE_CARRY: Binding(_CHOICE, _CARRY, in_row=True),
    Concept.LINE_HINT: Binding(_TEXTS, may_be_sealed=True, in_row=True),
    Concept.PLAN_LANGUAGE: Binding(_CHOICE),
    Concept.PLAN_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.PLAN_CARRIED: Binding(_CHOICE, _keys("full", "discreet", "fold", "memorise")),
    Concept.CODE_WORD: Binding(_TEXTS, may_be_sealed=True),
    Concept.FIRST_STEPS: Binding(frozenset({Kind.GROUP})),
    Concept.SAFE_PLACES: Binding(frozenset({Kind.GROUP})),
    Concept.OCCASION: Binding(_CHOICE),
    Concept.ASSESSED_AFTER: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.SCENARIOS: Binding(frozenset({Kind.GROUP})),
    Concept.CLIENT_FEAR: Binding(_CHOICE),
    Concept.CLIENT_VIEW: Binding(_TEXTS),
    Concept.OFFICER_VIEW: Binding(_TEXTS),
    Concept.VIEWS_DIFFER: Binding(_TEXTS),
    Concept.STEP_MEASURE: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.LIFE_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.LIFE_NEED: Binding(
        frozenset({Kind.RATED}), _keys("none", "some", "clear", "urgent"), in_domain=True
    ),
    Concept.LIFE_SITUATION: Binding(frozenset({Kind.LONG_TEXT}), in_domain=True),
    Concept.CONTACT_NUMBER: Binding(_TEXTS, may_be_sealed=True),
    Concept.SAFE_TIMES: Binding(_TEXTS, may_be_sealed=True),
    Concept.VOICEMAIL: Binding(_CHOICE),
    Concept.VOICEMAIL_WORDS: Binding(_TEXTS, may_be_sealed=True),
    Concept.IF_NO_ANSWER: Binding(_TEXTS, may_be_sealed=True),
    Concept.MINUTES: Binding(frozenset({Kind.NUMBER})),
    Concept.NOTE_GOAL: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.NOTE_ABOUT: Binding(frozenset({Kind.PERSON})),
    Concept.MEETING_STATE: Binding(
        _CHOICE, _keys("agreed", "held", "missed", "moved", "cancelled")
    ),
    Concept.REPEATS: Binding(_CHOICE, _keys("once", "weekly", "fortnightly", "monthly")),
    Concept.CONTACT_TIME: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.CONTACT_OF: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.CONTACT_DAY: Binding(_DAYS),
    Concept.CONTACT_OUTCOME: Binding(_CHOICE, _keys(*ContactOutcome)),
    Concept.CONTACT_MOVED_TO: Binding(_DAYS),
    Concept.CONTACT_PERSON: Binding(frozenset({Kind.PERSON})),
    Concept.CONTACT_WHO: Binding(_CHOICE),
    Concept.CONTACT_STEPS: Binding(frozenset({Kind.GROUP})),
    Concept.CONTACT_AFTER: Binding(_CHOICE, _keys(*After), in_row=True),
    Concept.CONTACT_STEP: Binding(_TEXTS, in_row=True),
    Concept.CONTACT_STEP_WHO: Binding(_CHOICE, in_row=True),
    Concept.CONTACT_STEPS_DONE: Binding(frozenset({Kind.GROUP})),
    Concept.CONTACT_REACHED: Binding(_DAYS),
    Concept.EPISODE_KIND: Binding(_CHOICE, _keys("service", "safety_arrangement")),
    Concept.EPISODE_FROM: Binding(_DAYS),
    Concept.EPISODE_UNTIL: Binding(_DAYS),
    Concept.EPISODE_STATE: Binding(_CHOICE, _keys("planned", "running", "ended", "refused")),
    Concept.PARTNER: Binding(_CHOICE),
    Concept.SERVES: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.SENT_ON: Binding(_DAYS),
    Concept.REFERENCE: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.REFERRAL_ANSWER: Binding(
        _CHOICE, _keys("awaited", "accepted", "queue", "refused", "none")
    ),
    Concept.ANSWERED_ON: Binding(_DAYS),
    Concept.AMOUNT: Binding(frozenset({Kind.NUMBER})),
    Concept.PAID_BY: Binding(_CHOICE),
    Concept.PAID_ON: Binding(_DAYS),
    Concept.LOAN_STATE: Binding(_CHOICE, _keys("lent", "returned", "lost")),
    Concept.LENT_ON: Binding(_DAYS),
    Concept.PARTNER_NAME_SV: Binding(_TEXTS),
    Concept.PARTNER_NAME_FI: Binding(_TEXTS),
    Concept.PARTNER_KIND: Binding(_CHOICE),
    Concept.PARTNER_SERVICES: Binding(frozenset({Kind.SEVERAL_OF})),
    Concept.PARTNER_AREAS: Binding(frozenset({Kind.SEVERAL_OF})),
    Concept.PARTNER_LANGUAGES: Binding(frozenset({Kind.SEVERAL_OF})),
    Concept.QUEUE_SINCE: Binding(_DAYS),
    Concept.QUEUE_SCOPE: Binding(_CHOICE, _keys("whole", "cells")),
    Concept.QUEUE_CELLS: Binding(frozenset({Kind.GROUP})),
    Concept.QUEUE_DECISIONS: Binding(frozenset({Kind.GROUP})),
    Concept.DECISION_KIND: Binding(_CHOICE, in_row=True),
    Concept.DECISION_OUTCOME: Binding(_CHOICE, _keys("waiting", "kept", "removed"), in_row=True),
    Concept.DECISION_REASON: Binding(_TEXTS, in_row=True),
    Concept.DECIDED_ON: Binding(_DAYS, in_row=True),
    Concept.SUMMARY_FROM: Binding(_DAYS),
    Concept.SUMMARY_UNTIL: Binding(_DAYS),
    Concept.SIGNED_ATTACHMENT: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.SIGNED_VERSION: Binding(frozenset({Kind.SHORT_TEXT})),
    Concept.SIGNED_STATE: Binding(_CHOICE, _keys("holds", "removed")),
}
