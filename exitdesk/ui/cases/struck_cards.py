"""What was struck out of a version: by whom, when and why, and what is told right after."""

from collections.abc import Sequence

from exitdesk.domain.strikings import Striking, StruckOut
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Form
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.cases.readings import Reading

_DONE = Text(
    sv="Struket ur versioner: {revisions}, ur utkast: {drafts}. Gör en ny säkerhetskopia och "
    "radera de äldre, som har uppgiften kvar.",
    fi="Poistettu versioista: {revisions}, luonnoksista: {drafts}. Tee uusi varmuuskopio ja "
    "hävitä vanhemmat, joissa tieto on vielä.",
)
_NOT_SWEPT = Text(
    sv="Disken var full: rester kan finnas kvar i valvets fil. De försvinner när valvet låses upp "
    "nästa gång och det finns plats på disken.",
    fi="Levy oli täynnä: holvin tiedostoon on voinut jäädä jäänteitä. Ne häviävät, kun holvi "
    "avataan seuraavan kerran ja levyllä on tilaa.",
)
_COPIES_LEFT = Text(
    sv="Gamla kopior intill valvet finns kvar: {copies}.",
    fi="Holvin vieressä on jäljellä vanhoja kopioita: {copies}.",
)


class StruckCard(Card):
    """One line for each striking out that touched the version shown; hidden when there is none."""

    def __init__(self) -> None:
        super().__init__("struck_card")
        self.hide()

    def show_strikings(self, reading: Reading, strikings: Sequence[Striking]) -> None:
        """Say what was struck out of this version."""
        touched = [one for one in strikings if reading.revision.revision_id in one.revision_ids]
        self.setVisible(bool(touched))
        self.entitle(self.tr("Struck out of this version"))
        self.clear()
        for one in touched:
            words = self.tr("{answer}. {at}, {officer}. Reason: {reason}")
            self.body.addWidget(
                said(
                    words.format(
                        answer=_label(reading.form, one, reading),
                        at=written_at(one.at, reading.lang),
                        officer=one.officer,
                        reason=one.reason,
                    )
                )
            )


def told_of(struck: StruckOut) -> Text:
    """Return what to say when something has just been struck out."""
    parts = [_DONE.filled({"revisions": struck.count.revisions, "drafts": struck.count.drafts})]
    if not struck.is_swept:
        parts.append(_NOT_SWEPT)
    if struck.copies_left:
        parts.append(_COPIES_LEFT.filled({"copies": struck.copies_left}))
    return Text(sv=" ".join(part.sv for part in parts), fi=" ".join(part.fi for part in parts))


def _label(form: Form, one: Striking, reading: Reading) -> str:
    for field in form.fields():
        if field.id == one.path.field_id:
            inner = [each for each in field.fields if each.id == one.path.sub_field_id]
            return (inner[0] if inner else field).label.in_lang(reading.lang)
    return one.path.field_id
