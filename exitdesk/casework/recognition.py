"""What tells who somebody is without naming them: asked before a report leaves the programme.

No matcher sees a tattoo, a former position or a day that was in the news. The officer is asked,
with the sentences that may be meant, and asked again when what the recipient would read changes.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exitdesk.casework.recognition_rules import RecognitionQuestion, RecognitionRules
from exitdesk.casework.report_reviews import ReportReview

__all__ = ["Recognition", "RecognitionHint", "RecognitionQuestion", "RecognitionRules"]

_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class RecognitionHint:
    """A sentence of the redacted report that may be what a question asks about.

    ``question`` is the question's key, ``line_number`` that of the review's line; ``start`` and
    ``end`` are the place of the telling words in ``sentence``.
    """

    question: str
    line_number: int
    start: int
    end: int
    sentence: str


class Recognition:
    """Asks what no rule sees; needs no vault, so it may be asked in any thread."""

    def __init__(self, rules: RecognitionRules) -> None:
        self._rules = rules

    def questions(self) -> tuple[RecognitionQuestion, ...]:
        """Return the questions in the order they are asked."""
        return self._rules.questions

    def hints(self, review: ReportReview) -> tuple[RecognitionHint, ...]:
        """Return the sentences to look at, in the order of the report.

        A long report takes its time: not in the window's thread.
        """
        return tuple(self._hints(review))

    def mark_of(self, review: ReportReview) -> str:
        """Return what an order's ``recognition`` equals once all questions are answered.

        It is a digest of the questions, the recipient and every word the recipient would read:
        when any of them changes, the questions are asked again.
        """
        order = review.order
        said = [self._rules.version, order.recipient, order.lang.value]
        said += [part for line in review.lines for part in line]
        said += review.redacted.passages[-1:]  # the purpose, which is printed too
        return hashlib.sha256(_BETWEEN.join(said).encode("utf-8", "surrogatepass")).hexdigest()

    def is_answered(self, review: ReportReview) -> bool:
        """Whether the questions were answered for exactly this text and recipient."""
        return review.order.recognition == self.mark_of(review)

    def entered(self, review: ReportReview) -> Mapping[str, str]:
        """Return what the log says of the answers: keys and counts, no words of the report."""
        order = review.order
        found = {(hint.line_number, hint.sentence) for hint in self._hints(review)}
        return {
            "recipient": order.recipient,
            "reference": order.reference,
            "questions": ", ".join(question.key for question in self.questions()),
            "sentences": str(len(found)),
        }

    def _hints(self, review: ReportReview) -> Iterator[RecognitionHint]:
        values = [value for _, _, value in review.lines]
        for number, text in enumerate([*values, *review.redacted.passages[-1:]]):
            for telling in self._rules.telling(text):
                yield RecognitionHint(
                    question=telling.question,
                    line_number=number,
                    start=telling.start,
                    end=telling.end,
                    sentence=telling.sentence,
                )
