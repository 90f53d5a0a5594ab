"""One attachment in the list of a case: what it is, and its title once that was asked for."""

from typing import Protocol

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QWidget

from exitdesk.domain.attachments import MEDIA_TEXTS, Attachment, AttachmentTitle, Media
from exitdesk.domain.texts import Text
from exitdesk.ui.attachments.reasons import ReasonAsking
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.cases.days import written, written_at
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel

_ONE_PAGE = Text(sv="1 sida", fi="1 sivu")
_PAGES = Text(sv="{n} sidor", fi="{n} sivua")
_SINGLE = frozenset({Media.PNG, Media.JPEG})


class Described(Protocol):
    """Something whose kind, pages and size can be said."""

    @property
    def media(self) -> Media:
        """Its kind."""

    @property
    def pages(self) -> int:
        """Its pages, 0 for none."""

    @property
    def size(self) -> int:
        """Its bytes."""


class AttachmentCard(Card):
    """Leads to one attachment; asks for a reason before it is erased."""

    opened = Signal(str)  # attachment id
    erase_requested = Signal(str, str)  # attachment id, reason
    asked = Signal()  # why it is to be erased

    def __init__(
        self, language: LanguageSwitch, attachment: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__("attachment_card", parent)
        self._language = language
        self._attachment = attachment
        self._shown: AttachmentTitle | None = None
        self._belongs_to: Text | None = None
        self._what, self._note = PlainLabel(name="what_label"), PlainLabel(name="note_label")
        self._added, self._erased = PlainLabel("muted"), PlainLabel(name="erased_label")
        self._belongs = PlainLabel(name="belongs_label")
        self._keys = {key: f"{key} {attachment.attachment_id}" for key in ("open", "erase")}
        self._row = ButtonRow(tuple(self._keys.values()))
        self._asking = ReasonAsking(dangerous=True)
        for widget in (
            *(self._what, self._note, self._belongs, self._added, self._erased),
            *(self._row, self._asking),
        ):
            self.body.addWidget(widget)
        self._row.setVisible(attachment.erasure is None)
        self._erased.setVisible(attachment.erasure is not None)
        self._row.pressed.connect(self._act)
        self._asking.given.connect(self._erase)
        self.retranslate()

    def show_title(self, title: AttachmentTitle | None) -> None:
        """Show the sealed title and note, or cover them again."""
        self._shown = title
        self.retranslate()

    def show_belonging(self, words: Text | None) -> None:
        """Show which version of an agreement or a plan it is the signed paper of, or none."""
        self._belongs_to = words
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again when the language has changed; a reason half typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what it is, and its title if that is shown."""
        title, what = self._shown, self._said()
        self.entitle(title.title if title else what)
        self._what.setText(what)
        self._what.setVisible(title is not None)
        self._note.setText(title.note if title else "")
        self._note.setVisible(bool(title and title.note))
        belongs_to = self._belongs_to
        self._belongs.setText("" if belongs_to is None else self._language.say(belongs_to))
        self._belongs.setVisible(belongs_to is not None)
        self._added.setText(self._added_words())
        self._erased.setText(self._erased_words())
        opening, erasing = self.tr("Open: {what}"), self.tr("Erase: {what}")
        self._row.say({self._keys["open"]: self.tr("Open…")})
        self._row.say({self._keys["erase"]: self.tr("Erase…")})
        self._row.button(self._keys["open"]).setAccessibleName(opening.format(what=what))
        self._row.button(self._keys["erase"]).setAccessibleName(erasing.format(what=what))
        self._asking.say(
            self.tr(
                "The content and the title are erased for good. Older backups still hold them. "
                "The log keeps that the attachment was there, who erased it, when and why. "
                "Why is it erased?"
            ),
            self.tr("Erase for good"),
        )

    def _said(self) -> str:
        day = written(self._attachment.added_at.astimezone().date())
        return f"{kind_and_pages(self._language, self._attachment)}, {day}"

    def _added_words(self) -> str:
        words = self.tr("Added {at} by {officer} · {size}")
        return words.format(
            at=written_at(self._attachment.added_at, self._language.lang),
            officer=self._attachment.officer,
            size=size_in_words(self._language.locale, self._attachment.size),
        )

    def _erased_words(self) -> str:
        erasure = self._attachment.erasure
        if erasure is None:
            return ""
        words = self.tr("Erased {at} by {officer}. Reason: {reason}")
        at = written_at(erasure.at, self._language.lang)
        return words.format(at=at, officer=erasure.officer, reason=erasure.reason)

    def _act(self, key: str) -> None:
        if key == self._keys["open"]:
            self.opened.emit(self._attachment.attachment_id)
        else:
            self._asking.ask()
            self.asked.emit()

    def _erase(self, reason: str) -> None:
        self.erase_requested.emit(self._attachment.attachment_id, reason)


def kind_and_pages(language: LanguageSwitch, what: Described) -> str:
    """Return ``PDF, 3 sidor`` in the language in use; no pages for a text or a photograph."""
    kind = language.say(MEDIA_TEXTS[what.media])
    if what.pages == 0 or (what.pages == 1 and what.media in _SINGLE):
        return kind
    pages = _ONE_PAGE if what.pages == 1 else _PAGES.filled({"n": what.pages})
    return f"{kind}, {language.say(pages)}"


def described(language: LanguageSwitch, what: Described) -> str:
    """Return ``PDF, 3 sidor, 1,2 MB`` in the language in use."""
    return f"{kind_and_pages(language, what)}, {size_in_words(language.locale, what.size)}"


def size_in_words(locale: QLocale, size: int) -> str:
    """Return a size as people say it: ``1,2 MB``, a kilobyte at least."""
    return locale.formattedDataSize(max(size, 1000), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
