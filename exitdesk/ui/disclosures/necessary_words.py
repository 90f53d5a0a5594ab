"""What a necessary disclosure would enter and tell, in words, to be checked before."""

from exitdesk.casework.disclosure_words import DisclosureWords
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.domain.texts import Text
from exitdesk.ui.disclosures.necessary_jobs import Begun
from exitdesk.ui.languages import LanguageSwitch

_RECIPIENT = Text(sv="Mottagare", fi="Vastaanottaja")
_RECEIVER = Text(sv="Den som fick veta", fi="Tiedon saaja")
_GROUND = Text(sv="Grund", fi="Peruste")
_LEAST = Text(sv="Varför detta är det minsta som behövs", fi="Miksi tämä on vähin tarpeellinen")
_WAY = Text(sv="Hur", fi="Miten")
_ORAL = Text(sv="muntligt, ingen fil görs", fi="suullisesti, tiedostoa ei tehdä")
_WRITTEN = Text(sv="skriftligt", fi="kirjallisesti")
_OWN_TEXT = Text(sv="Egen text, ord: {n}", fi="Oma teksti, sanoja: {n}")


def summary(
    order: NecessaryOrder, words: DisclosureWords, language: LanguageSwitch
) -> list[tuple[str, str]]:
    """Return what will be entered, without what is told."""
    say = language.say
    pairs = [
        (say(_RECIPIENT), say(words.recipient(order.report.recipient))),
        (say(_RECEIVER), order.receiver.strip()),
        (say(_GROUND), say(words.ground(order.ground))),
        (say(_LEAST), order.reason.strip()),
        (say(_WAY), say(_ORAL if order.is_oral else _WRITTEN)),
    ]
    return [pair for pair in pairs if pair[1]]


def told_lines(order: NecessaryOrder, begun: Begun, language: LanguageSwitch) -> list[str]:
    """Return what is told, line by line, as the officer ticked it."""
    wanted = frozenset(order.items)
    lines = [
        f"{language.say(item.label)}: {item.value(language.lang, begun.names)}"
        for item in begun.items
        if item.ref in wanted
    ]
    count = len(order.report.text.split())
    if count and not order.is_oral:
        lines.append(language.say(_OWN_TEXT).format(n=count))
    return lines
