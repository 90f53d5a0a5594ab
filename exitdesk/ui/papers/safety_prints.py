"""The safety plan on paper: in full, to carry without telling, or only in the head."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.paper_languages import ClientPaper
from exitdesk.casework.papers import PaperToMake
from exitdesk.casework.printing import DiscreetShape, Holder, NeutralTitle
from exitdesk.domain.cases import Place, Revision
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.plan_rows import PlanRow, plan_sections
from exitdesk.ui.cases.reading_jobs import RecordContents, read_record
from exitdesk.ui.cases.readings import read
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.language_choices import PaperLanguageChoice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme

_PAPERS = ("full", "office", "discreet", "fold", "memorise")
_NEEDED = {
    "full": ClientPaper.SAFETY_PLAN,
    "office": ClientPaper.SAFETY_PLAN,
    "discreet": ClientPaper.DISCREET_PLAN,
    "fold": ClientPaper.DISCREET_PLAN,
}
_CARRIED = frozenset({"full", "discreet", "fold"})  # papers that the client takes along


class SafetyPrintPage(PrintPage):
    """Chooses how the client has the safety plan."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, jobs, place, language=language, theme=theme, parent=parent)
        self._contents: RecordContents | None = None
        self._lang = PaperLanguageChoice(desk.languages, language)
        self._kind = Choice("paper", _PAPERS)
        self._heading = Choice("heading", [title.value for title in NeutralTitle])
        self._signatures = WrappedCheckBox()
        self._safe = Choice("safe", ("yes", "no"))
        self._why_not = PlainLabel("hint", "why_not")
        self._memorised = ButtonRow(("memorised",))
        self._memorised.pressed.connect(self._note_memorised)
        self._lines = Card("lines_card")
        for part in (
            self._lang, self._kind, self._heading, self._signatures, self._safe, self._why_not,
            self._memorised,
        ):  # fmt: skip
            self.column.body.addWidget(part)
        self.finish_column()
        self.column.body.insertWidget(self.column.body.count() - 1, self._lines)
        self._heading.choose(NeutralTitle.MEMO.value)
        for choice in (self._lang, self._kind, self._safe):
            choice.changed.connect(self._on_choice)
        self.retranslate()
        self._on_choice("")
        work = partial(read_record, desk, place.case_id, place.object_id)
        jobs.run(work, self._show, self._fail)

    def retranslate(self) -> None:
        """Say the questions; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The safety plan on paper"))
        self._lang.ask(self.tr("Language of the paper"))
        self._say_kinds()
        self._heading.say(
            self.tr("Heading of the paper"),
            {
                NeutralTitle.MEMO.value: self.tr("To remember"),
                NeutralTitle.TO_DO.value: self.tr("To do"),
                NeutralTitle.WEEK.value: self.tr("The week"),
            },
        )
        self._signatures.setText(self.tr("Lines for signatures"))
        self._safe.say(
            self.tr("Is it safe for the client to carry this?"),
            {
                "yes": self.tr("Yes, we have talked about it"),
                "no": self.tr("No, or we do not know"),
            },
        )
        self._memorised.say({"memorised": self.tr("Note that it is &memorised")})
        self._lines.entitle(self.tr("The lines, and how each is carried"))
        self._fill_lines()
        self._on_choice("")

    def _say_kinds(self) -> None:
        self._kind.say(
            self.tr("What paper?"),
            {
                "full": self.tr("The whole plan for the client"),
                "office": self.tr("The whole plan for the programme"),
                "discreet": self.tr("Discreet, one A4"),
                "fold": self.tr("Discreet, folded to pocket size"),
                "memorise": self.tr("No paper: memorise only"),
            },
            {
                "full": self.tr("With titles. Each line as the client chose to carry it."),
                "office": self.tr("Every line as it stands, marked secret. It stays here."),
                "discreet": self.tr(
                    "A neutral heading, no date, no other names than in the lines."
                ),
                "fold": self.tr("The same on one sheet that folds to eight small pages."),
                "memorise": self.tr("Read the lines together until they stick."),
            },
        )

    # -- choosing ----------------------------------------------------------------------------

    def why_not(self) -> str:
        """Return what has to be chosen, or decided otherwise, before a paper can be made."""
        kind = self._kind.chosen
        if not kind or not self._lang.chosen:
            return self.tr("Choose the language and the paper.")
        if kind == "memorise":
            return self.tr("No paper is made.")
        if not self._lang.is_whole(_NEEDED[kind]):
            return self.tr("Words for this paper are missing in that language.")
        if kind in _CARRIED and self._safe.chosen != "yes":
            if self._safe.chosen == "no":
                return self.tr("Not safe to carry: choose to memorise only.")
            return self.tr("Talk about whether the paper is safe to carry, and answer.")
        return ""

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the plan as chosen now."""
        object_id, kind = self.place().object_id, self._kind.chosen
        lang, printing = self._lang.language, self.desk.printing
        if kind in {"full", "office"}:
            holder = Holder.OFFICE if kind == "office" else Holder.CLIENT
            signatures = self._signatures.isChecked()
            return partial(
                printing.safety_plan, object_id, lang, holder=holder, signatures=signatures
            )
        shape = DiscreetShape.FOLDED if kind == "fold" else DiscreetShape.A4
        heading = NeutralTitle(self._heading.chosen)
        return partial(printing.discreet_plan, object_id, lang, shape, heading)

    def _on_choice(self, _key: str) -> None:
        kind = self._kind.chosen
        self._heading.setVisible(kind in {"discreet", "fold"})
        self._signatures.setVisible(kind in {"full", "office"})
        self._safe.setVisible(kind in _CARRIED)
        self._memorised.setVisible(kind == "memorise")
        reason = self.why_not()
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))
        self.refresh_actions()

    # -- the plan ----------------------------------------------------------------------------

    def _show(self, contents: RecordContents) -> None:
        self._contents = contents
        newest = contents.history[-1]
        reading = read(newest, self.desk.forms, self.language.lang, contents.names)
        spoken = reading.key(Concept.PLAN_LANGUAGE) or contents.line.language
        self._lang.suggest(spoken)
        self._fill_lines()

    def _fill_lines(self) -> None:
        empty(self._lines.body)
        if self._contents is None:
            return
        newest = self._contents.history[-1]
        names = self._contents.names
        reading = read(newest, self.desk.forms, self.language.lang, names)
        for section, rows in plan_sections(reading):
            self._lines.body.addWidget(said(section, "question"))
            for row in rows:
                self._lines.body.addWidget(said(_words(row)))
                self._lines.body.addWidget(said(row.how, "muted"))
        change = ButtonRow(("change",))
        change.say({"change": self.tr("Change the &lines")})
        change.pressed.connect(self._change_plan)
        self._lines.body.addWidget(change)

    def _change_plan(self, _key: str) -> None:
        own = self.place()
        self.place_requested.emit(Place("form", case_id=own.case_id, object_id=own.object_id))

    # -- memorise ----------------------------------------------------------------------------

    def _note_memorised(self, _key: str) -> None:
        if self._contents is not None:
            work = partial(note_memorised, self.desk, self._contents.history[-1])
            self.jobs.run(work, self._say_memorised, self._fail)

    def _say_memorised(self, _revision: Revision) -> None:
        own = self.place()
        self.place_requested.emit(Place("case", case_id=own.case_id, tab="plan"))


def note_memorised(desk: Desk, revision: Revision) -> Revision:
    """Return the plan's new version, which says that it is carried in the head alone."""
    form = desk.records.form_of(revision)
    field = form.bound(Concept.PLAN_CARRIED)
    answers = dict(revision.answers)
    if field is not None:
        answers[field.id] = "memorise"
    return desk.records.write(revision.case_id, form, answers, object_id=revision.object_id)


def _words(row: PlanRow) -> str:
    return f"•  {row.text}"
