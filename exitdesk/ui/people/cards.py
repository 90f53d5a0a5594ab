"""One person on a card: what they are called, how to reach them safely, what protects them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, said
from exitdesk.ui.cases.contents import CLIENT_ROLE, CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.identity_views import IdentityView, side_of
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.people.protections import IN_FORCE, Doubt, NonDisclosure, signing_rule
from exitdesk.ui.people.safe_contacts import of_client, of_other, pair

_NAMES = frozenset(
    {"full_name", "close_one_name", "professional_name", "interpreter_name", "aliases"}
)
_ABOUT = (
    Concept.INTERPRETER,
    Concept.SOURCE_KIND,
    Concept.WORK_KIND,
)
_MINOR = (Concept.SIGNING, Concept.GUARDIAN_STANDING, Concept.GUARDIAN)
_PROTECTED = (Concept.NON_DISCLOSURE_FROM, Concept.DUE)


class PersonView(Card):
    """Shows one side of the identity wall; the other one is opened on the record's own page."""

    opened = Signal(str)  # object id
    corrected = Signal(str)

    def __init__(
        self,
        contents: CaseContents,
        reading: Reading,
        language: LanguageSwitch,
        usual_years: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("person_card", parent)
        self._contents = contents
        self._reading = reading
        self._language = language
        self._usual_years = usual_years
        self._is_client = reading.key(Concept.PERSON_ROLE) == CLIENT_ROLE
        self.entitle(reading.title)
        self.body.addWidget(said(self._what_they_are(), "muted"))
        self._add_facts([*self._names(), *self._of(*_ABOUT), *self._languages()])
        for words in self._walls():
            self.body.addWidget(said(words, "muted"))
        self._add_part(self.tr("How to reach safely"), self._reach())
        self._add_part(self.tr("Under 18"), *self._minor())
        self._add_part(self.tr("Non-disclosure for safety"), *self._protection())
        self.body.addWidget(self._buttons())

    # -- parts -----------------------------------------------------------------------------

    def _what_they_are(self) -> str:
        role = self._reading.words(Concept.PERSON_ROLE)
        newest = self._contents.newest(self._language.lang, Concept.CASE_CLIENT_TYPE)
        kind = newest.words(Concept.CASE_CLIENT_TYPE) if newest and self._is_client else ""
        return " · ".join(part for part in (role, kind) if part)

    def _names(self) -> Iterator[tuple[str, str]]:
        """Yield the open names of the identity in use, and the agreed ones."""
        view = IdentityView()
        for line in self._reading.lines():
            named = line.field_id in _NAMES and not line.sealed and not line.not_asked
            if named and not view.hides(self._reading, line):
                yield line.label, line.value_text

    def _walls(self) -> Iterator[str]:
        """Yield that there is something behind the wall, and nothing of it."""
        view = IdentityView()
        lines = self._reading.lines()
        if any(view.hides(self._reading, line) for line in lines):
            yield self.tr(
                "There is another identity. It is opened on the card with a reason, and is never "
                "shown beside this one."
            )
        shown = [line for line in lines if not view.hides(self._reading, line)]
        if any(line.sealed and side_of(self._reading.form, line) for line in shown):
            yield self.tr("Name or code in the sealed compartment.")

    def _languages(self) -> list[tuple[str, str]]:
        found = [line for line in self._reading.lines() if line.field_id.endswith("language")]
        found += [line for line in self._reading.lines() if line.field_id.endswith("_languages")]
        return [(line.label, line.value_text) for line in found if not line.not_asked]

    def _of(self, *concepts: Concept) -> list[tuple[str, str]]:
        return [one for concept in concepts for one in pair(self._reading, concept)]

    def _reach(self) -> list[tuple[str, str]]:
        if self._is_client:
            return of_client(self._contents, self._language.lang)
        return of_other(self._reading)

    def _minor(self) -> tuple[list[tuple[str, str]], str]:
        rule = signing_rule(self._reading)
        if not rule.is_minor:
            return [], ""
        return self._of(*_MINOR), self._language.say(rule.warning) if rule.warning else ""

    def _protection(self) -> tuple[list[tuple[str, str]], str]:
        found = NonDisclosure.of(self._reading)
        if found.state in {"", "none"}:
            return [], ""
        facts = self._of(Concept.NON_DISCLOSURE, Concept.NON_DISCLOSURE_ROUND)
        if found.state == IN_FORCE:
            facts += self._of(*_PROTECTED)
        doubt = found.doubt(self._contents.today, self._usual_years)
        return facts, "" if doubt is None else self._doubt_words(doubt, found)

    def _doubt_words(self, doubt: Doubt, found: NonDisclosure) -> str:
        if doubt is Doubt.EXPIRED and found.ends is not None:
            words = self.tr("Ended {day}. Has it been extended?")
            return words.format(day=written(found.ends))
        if doubt is Doubt.NO_END:
            return self.tr("The last day is missing: nobody is reminded of it.")
        return self.tr("Longer than usual: compare with the decision.")

    def _add_part(self, title: str, facts: list[tuple[str, str]], warning: str = "") -> None:
        if facts or warning:
            self.body.addWidget(said(title, "question"))
            self._add_facts(facts)
        if warning:
            self.body.addWidget(said(warning, "error"))

    def _add_facts(self, facts: list[tuple[str, str]]) -> None:
        if facts:
            self.body.addWidget(Facts(facts))

    def _buttons(self) -> ButtonRow:
        object_id = self._reading.revision.object_id
        row = ButtonRow((f"open {object_id}", f"correct {object_id}"))
        words = {"open": self.tr("Open"), "correct": self.tr("Correct")}
        row.say({f"{key} {object_id}": said_so for key, said_so in words.items()})
        for key, said_so in words.items():
            called = f"{said_so} {self._reading.title}"
            row.button(f"{key} {object_id}").setAccessibleName(called)
        row.pressed.connect(self._act)
        return row

    def _act(self, key: str) -> None:
        action, object_id = key.split(" ", 1)
        (self.opened if action == "open" else self.corrected).emit(object_id)
