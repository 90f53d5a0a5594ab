"""Which editor takes the answers to which kind of question."""

from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.ui.forms.editors.agreed_contacts import ContactEditor
from exitdesk.ui.forms.editors.amounts import AmountEditor
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.cases import CaseEditor
from exitdesk.ui.forms.editors.category_boxes import CategoryBoxes
from exitdesk.ui.forms.editors.goals import GoalEditor
from exitdesk.ui.forms.editors.groups import GroupEditor
from exitdesk.ui.forms.editors.lines import DateEditor, NumberEditor, PartialDateEditor
from exitdesk.ui.forms.editors.long_texts import LongTextEditor
from exitdesk.ui.forms.editors.note_texts import NoteTextEditor
from exitdesk.ui.forms.editors.options import OneOfEditor, SeveralOfEditor, YesNoEditor
from exitdesk.ui.forms.editors.partners import PartnerEditor
from exitdesk.ui.forms.editors.permit_cards import PermitCards
from exitdesk.ui.forms.editors.persons import PersonEditor
from exitdesk.ui.forms.editors.plan_parts import PlanPartEditor
from exitdesk.ui.forms.editors.ratings import RatedEditor
from exitdesk.ui.forms.editors.safety_links import HappeningEditor, MeasureEditor
from exitdesk.ui.forms.editors.short_texts import ShortTextEditor
from exitdesk.ui.forms.surroundings import Surroundings

EDITORS: dict[Kind, type[Editor]] = {
    Kind.SHORT_TEXT: ShortTextEditor,
    Kind.LONG_TEXT: LongTextEditor,
    Kind.ONE_OF: OneOfEditor,
    Kind.SEVERAL_OF: SeveralOfEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.DATE: DateEditor,
    Kind.PARTIAL_DATE: PartialDateEditor,
    Kind.NUMBER: NumberEditor,
    Kind.GROUP: GroupEditor,
    Kind.PERSON: PersonEditor,
    Kind.RATED: RatedEditor,
}

#: What these concepts point to is chosen, or read in a way of its own.
_BY_CONCEPT: dict[Concept, type[Editor]] = {
    Concept.AGREEMENT_PERMITS: PermitCards,
    Concept.PERMIT_CATEGORIES: CategoryBoxes,
    Concept.STEP_GOAL: GoalEditor,
    Concept.CONTACT_OF: ContactEditor,
    Concept.LINK_CASE: CaseEditor,
    Concept.ASSESSED_AFTER: HappeningEditor,
    Concept.STEP_MEASURE: MeasureEditor,
    Concept.PARTNER: PartnerEditor,
    Concept.SERVES: PlanPartEditor,
    Concept.NOTE_GOAL: PlanPartEditor,
    Concept.NOTE_BODY: NoteTextEditor,
    Concept.AMOUNT: AmountEditor,
}


def make_editor(field: Field, surroundings: Surroundings) -> Editor:
    """Return a new editor for the kind of ``field``; a goal or a case is chosen, not typed."""
    special = None if field.concept is None else _BY_CONCEPT.get(field.concept)
    return (special or EDITORS[field.kind])(field, surroundings)
