"""Where a further language of papers has its words for what a form says."""

from exitdesk.casework.readings import Reading
from exitdesk.domain.document_languages import PlacedText
from exitdesk.forms.model import Concept, Section


def option_place(form_key: str, field_id: str, key: str) -> str:
    """Return the place of the words for an option."""
    return f"forms.{form_key}.option.{field_id}.{key}"


def placed_label(form_key: str, reading: Reading, concept: Concept) -> PlacedText | None:
    """Return the words of the option chosen for a concept with their place, or None."""
    field = next((field for field in reading.fields if field.concept is concept), None)
    label = reading.label(concept)
    if field is None or label is None:
        return None
    return PlacedText(option_place(form_key, field.id, reading.text(concept)), label)


def placed_title(form_key: str, section: Section) -> PlacedText:
    """Return the title of a form's section with its place."""
    return PlacedText(f"forms.{form_key}.section.{section.id}", section.title)
