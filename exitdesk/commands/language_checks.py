"""Which papers each language is whole enough for, as the self-check tells it."""

from pathlib import Path

from exitdesk.casework.paper_languages import ClientPaper, PaperLanguages
from exitdesk.documents.languages import load_languages
from exitdesk.domain.document_languages import DocumentLanguage
from exitdesk.forms.library import FormLibrary


def paper_languages(resources: Path) -> str:
    """Return the languages of papers, and of each what it lacks.

    A paper is not offered in a language that lacks a word of it.

    Raises:
        ValueError: when the files of a language are not as they should be.
    """
    languages = load_languages(resources / "languages")
    found = PaperLanguages(languages, FormLibrary(resources / "forms"))
    return "; ".join(_told(one, found) for one in languages)


def _told(language: DocumentLanguage, found: PaperLanguages) -> str:
    lacking = {paper: found.missing(language, paper) for paper in ClientPaper}
    places = sorted({place for missing in lacking.values() for place in missing})
    if not places:
        return f"{language.code} whole"
    papers = ", ".join(paper.value for paper, missing in lacking.items() if missing)
    return f"{language.code} not for {papers}: lacks {', '.join(places)}"
