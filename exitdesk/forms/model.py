"""What a form is: data defined once, from which screen, check, storage and print come."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Text


class Kind(StrEnum):
    """The kinds of question; every table keyed by Kind is complete, and a test says so."""

    SHORT_TEXT = "short_text"  # str, one line
    LONG_TEXT = "long_text"  # str, up to 20,000 characters unless the field says otherwise
    ONE_OF = "one_of"  # str, an option's key
    SEVERAL_OF = "several_of"  # tuple of option keys, in the form's order
    YES_NO = "yes_no"  # "yes" | "no" | "unknown"
    DATE = "date"  # datetime.date
    PARTIAL_DATE = "partial_date"  # PartialDate
    NUMBER = "number"  # int
    GROUP = "group"  # tuple of Row
    PERSON = "person"  # PersonRef to a person record of the same case
    RATED = "rated"  # Rating: a step of the field's options and a reason


class Concept(StrEnum):
    """What code needs to find in a form, bound by name and never by a field's path.

    A concept stands at most once in a form (inside a group: once in that group; those of a life
    domain: once in that domain's section).
    """

    # case head and list
    CASE_ALIAS = "case.alias"
    CASE_CLIENT_TYPE = "case.client_type"
    CASE_MILIEU = "case.milieu"
    CASE_LANGUAGE = "case.language"
    CASE_STATE = "case.state"  # option keys are those of CaseState
    STATE_REASON = "case.state_reason"  # why a closed case is opened again
    CLOSING_REASON = "case.closing_reason"
    FOLLOW_UP_AGREED = "case.follow_up_agreed"  # "yes" | "no"
    FOLLOW_UPS = "case.follow_ups"  # "three_months" | "six_months"
    FOLLOW_UP_WAY = "case.follow_up_way"
    # a link with another case
    LINK_CASE = "link.case"  # id of the other case, kept in a short text
    LINK_KIND = "link.kind"
    LINK_KNOWN = "link.known"  # "neither" | "here" | "there" | "both"
    LINK_SINCE = "link.since"
    LINK_STATE = "link.state"  # "holds" | "ended" | "mistaken"
    # safe contact and promises
    SAFE_CONTACT = "contact.safe_way"
    PROMISED_NEXT = "contact.promised"
    PROMISED_ON = "contact.promised_on"
    DANGER_NOW = "contact.danger_now"
    CONTACT_NUMBER = "contact.number"
    SAFE_TIMES = "contact.safe_times"
    VOICEMAIL = "contact.voicemail"
    VOICEMAIL_WORDS = "contact.voicemail_words"
    IF_NO_ANSWER = "contact.if_no_answer"  # what was agreed to happen then
    # things that happen on a day and are drawn on the timeline
    EVENT_DATE = "event.date"
    EVENT_TITLE = "event.title"
    EVENT_KIND = "event.kind"
    # notes and meetings
    NOTE_BODY = "note.body"
    MINUTES = "note.minutes"  # how long it took, a number
    NOTE_GOAL = "note.goal"  # object id of a goal or a step, kept in a short text
    NOTE_ABOUT = "note.about"  # a person of the case
    MEETING_STATE = "meeting.state"  # "agreed" | "held" | "missed" | "moved" | "cancelled"
    REPEATS = "event.repeats"  # "once" | "weekly" | "fortnightly" | "monthly"
    REPEATS_UNTIL = "event.repeats_until"
    # assessment
    LEVEL = "assessment.level"  # option keys are those of ThreatLevel
    LEVEL_REASON = "assessment.level_reason"
    LEVEL_VALID_UNTIL = "assessment.valid_until"
    PROTECTED_PERSON = "assessment.person"
    # pathway
    PHASE_TO = "phase.to"  # option keys are those of the unit's phases
    PHASE_REASON = "phase.reason"
    GOAL_TITLE = "goal.title"
    LIFE_DOMAIN = "plan.domain"
    GOAL_STATE = "goal.state"
    SITUATION = "goal.situation"  # in the client's words
    STEP_TITLE = "step.title"
    STEP_GOAL = "step.goal"  # object id of the goal, kept in a short text
    STEP_WHO = "step.who"
    STEP_STATE = "step.state"  # "planned" | "under_way" | "done" | "dropped"
    STEP_DONE_ON = "step.done_on"
    SERVICE = "step.service"  # "none" or a support service
    DUE = "due"  # a day by which something is to be done
    GOAL_FROM = "goal.from"  # the day a goal begins
    GOAL_MILESTONE = "goal.milestone"  # "yes" | "no": a milestone of the way
    STEP_OFFICER = "step.officer"  # id of the officer who sees to it
    # contacts agreed to recur: EVENT_DATE is the first day, REPEATS and REPEATS_UNTIL the rest
    CONTACT_TIME = "contact.time"  # the hour agreed, "14.00"
    CONTACT_OF = "contact.of"  # object id of the agreed contact, kept in a short text
    CONTACT_DAY = "contact.day"  # which of its days this is about
    CONTACT_OUTCOME = "contact.outcome"  # "done" | "missed" | "moved" | "cancelled"
    CONTACT_MOVED_TO = "contact.moved_to"
    CONTACT_PERSON = "contact.person"
    CONTACT_WHO = "contact.who"  # who is to call, write or come
    CONTACT_STEPS = "contact.steps"  # a group: what is done, in order, when one is missed
    CONTACT_AFTER = "contact.after"  # how long after the hour agreed
    CONTACT_STEP = "contact.step"
    CONTACT_STEP_WHO = "contact.step_who"
    CONTACT_STEPS_DONE = "contact.steps_done"  # a group; a row has the id of the step it ticks
    CONTACT_REACHED = "contact.reached"  # the day on which a missed contact was made after all
    # services and safety arrangements as episodes
    EPISODE_KIND = "episode.kind"  # "service" | "safety_arrangement"
    EPISODE_FROM = "episode.from"
    EPISODE_UNTIL = "episode.until"
    EPISODE_STATE = "episode.state"  # "planned" | "running" | "ended" | "refused"
    PARTNER = "partner"  # one of the unit's register
    SERVES = "plan.serves"  # object id of a goal, a step or a service, kept in a short text
    # referrals, outlays and what is lent
    SENT_ON = "referral.sent_on"
    REFERENCE = "referral.reference"  # of the disclosure that it left with
    REFERRAL_ANSWER = "referral.answer"  # "awaited" | "accepted" | "queue" | "refused" | "none"
    ANSWERED_ON = "referral.answered_on"
    AMOUNT = "outlay.amount"  # in euro cents
    PAID_BY = "outlay.paid_by"
    PAID_ON = "outlay.paid_on"
    LOAN_STATE = "loan.state"  # "lent" | "returned" | "lost"
    LENT_ON = "loan.lent_on"
    # partners in the unit's register
    PARTNER_NAME_SV = "partner.name_sv"
    PARTNER_NAME_FI = "partner.name_fi"
    PARTNER_KIND = "partner.kind"
    PARTNER_SERVICES = "partner.services"  # option keys are those of SERVICE
    PARTNER_AREAS = "partner.areas"  # police departments in whose districts it works
    PARTNER_LANGUAGES = "partner.languages"
    # persons
    PERSON_ROLE = "person.role"
    PERSON_CALLED = "person.called"
    PERSON_MINOR = "person.minor"  # whether under 18
    SIGNING = "person.signing"  # option keys are those of Signers
    GUARDIAN = "person.guardian"  # another person of the case
    GUARDIAN_STANDING = "person.guardian_standing"  # option keys are those of GuardianStanding
    IDENTITY_CHANGE = "person.identity_change"  # option keys are those of IdentityChange
    INTERPRETER = "person.interpreter"  # "accepted" | "excluded"
    SOURCE_KIND = "person.source_kind"
    WORK_KIND = "person.work_kind"
    PERSON_PHONE = "person.phone"
    PERSON_SAFE_WAY = "person.safe_way"  # of others than the client: theirs are contact.*
    PERSON_SAFE_TIMES = "person.safe_times"
    PERSON_VOICEMAIL = "person.voicemail"
    PERSON_VOICEMAIL_WORDS = "person.voicemail_words"
    MAY_CONTACT = "person.may_contact"
    NON_DISCLOSURE = "person.non_disclosure"  # "none" | "applied" | "in_force" | "unknown"
    NON_DISCLOSURE_ROUND = "person.non_disclosure_round"  # "first" | "renewed" | "further_notice"
    NON_DISCLOSURE_FROM = "person.non_disclosure_from"  # until: DUE
    # agreement
    AGREEMENT_PERSON = "agreement.person"
    AGREEMENT_VALID_UNTIL = "agreement.valid_until"
    AGREEMENT_WITHDRAWN_ON = "agreement.withdrawn_on"
    AGREEMENT_PERMITS = "agreement.permits"  # a group: recipient, categories, purpose, until
    PERMIT_RECIPIENT = "permit.recipient"
    PERMIT_CATEGORIES = "permit.categories"  # option keys are those of Category
    PERMIT_PURPOSE = "permit.purpose"
    PERMIT_UNTIL = "permit.until"
    AGREEMENT_FORM = "agreement.form"  # "to_sign" | "paper" (signed) | "oral"
    AGREEMENT_SIGNED_ON = "agreement.signed_on"
    AGREEMENT_AGREED_UNTIL = "agreement.agreed_until"  # what was agreed before, while this waits
    AGREEMENT_LIMITS_TOLD = "agreement.limits_told"
    AGREEMENT_LIMITS_TOLD_ON = "agreement.limits_told_on"
    AGREEMENT_LANGUAGE = "agreement.language"  # in which it was gone through and is printed
    AGREEMENT_WITHDRAWALS = "agreement.withdrawals"  # a group: recipient, categories, day, words
    AGREEMENT_WITHDRAWN_WORDS = "agreement.withdrawn_words"
    CELL_WITHDRAWN_ON = "withdrawal.on"
    CELL_WITHDRAWN_WORDS = "withdrawal.words"
    BASED_ON = "record.based_on"  # number of the version that a change was begun from
    # what a withdrawal leaves to be decided
    QUEUE_SINCE = "queue.since"  # the day of the withdrawal
    QUEUE_SCOPE = "queue.scope"  # "whole" | "cells"
    QUEUE_CELLS = "queue.cells"  # a group: recipient, categories
    QUEUE_DECISIONS = "queue.decisions"  # a group: kind, outcome, reason, day
    DECISION_KIND = "decision.kind"  # a form's key, or "attachment"
    DECISION_OUTCOME = "decision.outcome"  # "waiting" | "kept" | "removed"
    DECISION_REASON = "decision.reason"
    DECIDED_ON = "decision.on"
    # a note that keeps what was in others
    SUMMARY_FROM = "summary.from"
    SUMMARY_UNTIL = "summary.until"
    # a signed paper among the attachments, and the version that was signed
    SIGNED_ATTACHMENT = "signed.attachment"  # its id, kept in a short text
    SIGNED_VERSION = "signed.version"  # id of the revision, kept in a short text
    SIGNED_STATE = "signed.state"  # "holds" | "removed"
    # versions of the plans that the client has, and how each was agreed
    VERSION_KIND = "version.kind"  # "pathway" | "safety_plan"
    VERSION_OF = "version.of"  # object id of a safety plan; none for the pathway
    VERSION_NUMBER = "version.number"
    VERSION_HOLDS = "version.holds"  # ids of the revisions it is made of, a line each
    VERSION_DIGEST = "version.digest"  # of those ids
    VERSION_MADE_ON = "version.made_on"
    VERSION_WAY = "version.way"  # "not_yet" | "oral" | "alias" | "mark" | "name"
    VERSION_SIGNED_ON = "version.signed_on"
    # safety plan lines
    LINE_TEXT = "line.text"
    LINE_CARRY = "line.carry"  # "full" | "hint" | "memorise" | "leave_out"
    LINE_HINT = "line.hint"
    PLAN_LANGUAGE = "plan.language"
    PLAN_PERSON = "plan.person"  # whose safety plan it is
    PLAN_CARRIED = "plan.carried"  # "full" | "discreet" | "fold" | "memorise"
    CODE_WORD = "plan.code_word"
    FIRST_STEPS = "plan.first_steps"  # a group: what the person does first
    SAFE_PLACES = "plan.safe_places"  # a group
    # what else is read out of an assessment, and what follows from it
    OCCASION = "assessment.occasion"  # "incident" or "trigger": then after what
    ASSESSED_AFTER = "assessment.after"  # object id of what happened, kept in a short text
    SCENARIOS = "assessment.scenarios"  # a group
    CLIENT_FEAR = "assessment.client_fear"
    CLIENT_VIEW = "assessment.client_view"
    OFFICER_VIEW = "assessment.officer_view"
    VIEWS_DIFFER = "assessment.views_differ"
    STEP_MEASURE = "step.measure"  # "assessment/row" of the measure it carries out, a short text
    # assessment by life domain
    LIFE_PERSON = "life.person"
    LIFE_NEED = "life.need"  # once in the section of each life domain
    LIFE_SITUATION = "life.situation"  # the same; in the client's words


# ids, which are no words
ID_CONCEPTS = frozenset(
    {Concept.STEP_GOAL, Concept.LINK_CASE, Concept.CONTACT_OF, Concept.SERVES}
    | {Concept.NOTE_GOAL}
    | {Concept.ASSESSED_AFTER, Concept.STEP_MEASURE}
    | {Concept.SIGNED_ATTACHMENT, Concept.SIGNED_VERSION}
    | {Concept.VERSION_OF, Concept.VERSION_HOLDS, Concept.VERSION_DIGEST}
)


class OptionSource(StrEnum):
    """Where a field's options are defined when the form itself does not list them."""

    RECIPIENTS = "policy.recipients"  # of the policy in force
    RECORD_KINDS = "record.kinds"  # titles of the forms, and attachments
    PHASES = "phases"  # of the unit
    OFFICERS = "officers"  # of the vault; who has left can be read, not chosen
    PARTNERS = "partners"  # of the unit's register


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a field: the key is stored, the label is shown."""

    key: str
    label: Text
    offered: bool = True  # False: it can be read in what was written before, not chosen anew


@dataclass(frozen=True, slots=True)
class Condition:
    """A field or section is shown when ``field`` is answered with one of ``keys``."""

    field: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One question. ``category`` and ``sealed`` have no default: a form must say both."""

    id: str
    kind: Kind
    label: Text
    category: Category
    sealed: bool
    help: Text | None = None
    required: bool = False
    may_skip: bool = False  # "not asked" is offered as an answer
    shown_when: Condition | None = None
    options: tuple[Option, ...] = ()
    options_from: OptionSource | None = None  # then the library puts the options in
    concept: Concept | None = None
    term: TermKind | None = None  # the value is a protected term of this kind
    fields: tuple["Field", ...] = ()  # of a group's row
    row_title: Text | None = None  # of a group: what one row is called, "Steg" / "Askel"
    max_length: int | None = None  # of a text, in characters
    minimum: int | None = None  # of a number, or the least number of rows
    maximum: int | None = None
    default: str | None = None  # an option's key, or "today" for a date
    side: IdentitySide | None = None  # of the identity wall; None: it is on neither
    reminder: bool = True  # the non-collection reminder; off in threat and debt fields
    not_before: str | None = None  # of a day: the earlier field whose day it may not precede


@dataclass(frozen=True, slots=True)
class Section:
    """A page of a wizard, a part of a print."""

    id: str
    title: Text
    fields: tuple[Field, ...]
    intro: Text | None = None
    shown_when: Condition | None = None
    domain: str = ""  # key of the life domain it is about; then the domain's name is its title


@dataclass(frozen=True, slots=True)
class Form:
    """A released form never changes; what it says is identified by key and version."""

    key: str
    version: int
    title: Text
    sections: tuple[Section, ...]
    intro: Text | None = None
    _fields: tuple[Field, ...] = field(init=False, repr=False, compare=False)
    _bound: Mapping[Concept, Field] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look the sections through once: thousands of records are read by one form."""
        fields = tuple(one for section in self.sections for one in section.fields)
        bound: dict[Concept, Field] = {}
        for one in fields:
            if one.concept is not None:
                bound.setdefault(one.concept, one)
        object.__setattr__(self, "_fields", fields)
        object.__setattr__(self, "_bound", bound)

    def fields(self) -> Iterator[Field]:
        """Yield the fields of all sections in order, without the fields inside groups."""
        return iter(self._fields)

    def field(self, field_id: str) -> Field:
        """Return the field with that id; raises ``KeyError`` when the form has none."""
        for one in self._fields:
            if one.id == field_id:
                return one
        raise KeyError(field_id)

    def bound(self, concept: Concept) -> Field | None:
        """Return the top-level field bound to ``concept``, or None."""
        return self._bound.get(concept)


def bound_in(fields: tuple[Field, ...], concept: Concept) -> Field | None:
    """Return the field bound to ``concept`` among ``fields`` (for a group's rows), or None."""
    for one in fields:
        if one.concept is concept:
            return one
    return None
