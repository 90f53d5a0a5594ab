"""Microsoft Presidio with its pattern recognisers; no model, nothing is fetched while it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

from tests.comparisons.finders import (
    Finder,
    Found,
    Known,
    ToolMissingError,
    name_parts,
    whole_values,
    without,
)

_LANG = "fi"  # Presidio's recognisers carry a language; the patterns are the same in both
_PATTERNS = (
    "EmailRecognizer", "IbanRecognizer", "CreditCardRecognizer", "UrlRecognizer", "IpRecognizer",
    "CryptoRecognizer", "MacAddressRecognizer", "FiPersonalIdentityCodeRecognizer",
    "SePersonnummerRecognizer",
)  # fmt: skip
_REGIONS = ("FI", "SE", "AX")


@dataclass(frozen=True, slots=True)
class Presidio:
    """Presidio's analyser; ``told``: whether it also gets the known names as deny-lists."""

    analyzer: Any
    deny_list: Any
    told: bool
    name: str
    version: str
    how: str

    def learn(self, known: Known, lang: str) -> Finder:  # noqa: ARG002 - patterns have no language
        """Return what finds the patterns and, when told, the known names."""
        words = [*name_parts(known), *whole_values(known)] if self.told else []
        extra = [self.deny_list(words)] if words else []

        def find(text: str) -> Found:
            results = self.analyzer.analyze(text, _LANG, ad_hoc_recognizers=extra)
            return Found(without(text, [(one.start, one.end) for one in results]))

        return find


def tools() -> Sequence[Presidio]:
    """Return both rows; raises ``ToolMissingError``."""
    try:
        presidio = import_module("presidio_analyzer")
        spacy = import_module("spacy")
    except ImportError as error:
        raise ToolMissingError("presidio-analyzer") from error
    _keep_off_the_net()
    analyzer = _analyzer(presidio, spacy)
    said = f"{version('presidio-analyzer')}, blank spaCy {version('spacy')}"

    def deny_list(words: list[str]) -> Any:
        return presidio.PatternRecognizer("KNOWN", deny_list=words, supported_language=_LANG)

    how = (
        "its recognisers of e-mail, phone (Finland, Sweden, Åland), IBAN, card, link, wallet, "
        "IP and MAC address, Finnish and Swedish identity code; every score counts"
    )
    return (
        Presidio(
            analyzer, deny_list, told=False, name="Presidio, patterns", version=said, how=how
        ),
        Presidio(
            analyzer,
            deny_list,
            told=True,
            name="Presidio, patterns and deny-list",
            version=said,
            how="the same, and each word of a known name in a deny-list",
        ),
    )


def _analyzer(presidio: Any, spacy: Any) -> Any:
    """Return an analyser over a pipeline that only parts words, with patterns alone."""
    recognizers = import_module("presidio_analyzer.predefined_recognizers")
    engine = import_module("presidio_analyzer.nlp_engine").SpacyNlpEngine(
        models=[{"lang_code": _LANG, "model_name": "blank"}]
    )
    engine.nlp = {_LANG: spacy.blank(_LANG)}
    registry = presidio.RecognizerRegistry(supported_languages=[_LANG])
    for name in _PATTERNS:
        registry.add_recognizer(getattr(recognizers, name)(supported_language=_LANG))
    registry.add_recognizer(
        recognizers.PhoneRecognizer(supported_language=_LANG, supported_regions=_REGIONS)
    )
    return presidio.AnalyzerEngine(
        registry=registry, nlp_engine=engine, supported_languages=[_LANG]
    )


def _keep_off_the_net() -> None:
    """Let the e-mail recogniser use the list of domains that it was shipped with."""
    tldextract: Any = import_module("tldextract")
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
