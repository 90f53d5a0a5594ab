"""What is recognised by its shape, known or not."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from exitdesk.domain.categories import Category
from exitdesk.redaction.engine.near_digits import Span
from exitdesk.redaction.engine.recognisers import (
    accounts,
    addresses,
    case_numbers,
    doubtful_numbers,
    identity_codes,
    online,
    phones,
    plates,
)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Finds one kind of identifier in normalised text."""

    name: str
    role: Category
    label: str
    find: Callable[[str], Iterable[Span]]
    asks: bool = False  # what it finds, and nothing else does, the officer is asked about
    wordy: bool = False  # it may find what has no digit in it

    def spans(self, text: str, stretches: Iterable[Span]) -> Iterable[Span]:
        """Yield what it finds in normalised text whose stretches with digits are known."""
        if self.wordy:
            yield from self.find(text)
            return
        for start, end in stretches:
            for first, last in self.find(text[start:end]):
                yield start + first, start + last


RECOGNISERS: Final = (
    Recogniser(
        "identity_code", Category.IDENTITY_CODE, "identity_code", identity_codes.finnish_codes
    ),
    Recogniser(
        "code_half", Category.IDENTITY_CODE, "identity_code", identity_codes.halves_of_codes
    ),
    Recogniser(
        "swedish_number", Category.IDENTITY_CODE, "identity_code", identity_codes.swedish_numbers
    ),
    Recogniser("iban", Category.CONTACT, "account", accounts.ibans),
    Recogniser("account", Category.CONTACT, "account", accounts.other_accounts),
    Recogniser("email", Category.CONTACT, "email", online.emails, wordy=True),
    Recogniser("link", Category.CONTACT, "handle", online.links, wordy=True),
    Recogniser("handle", Category.CONTACT, "handle", online.handles, wordy=True),
    Recogniser("phone", Category.CONTACT, "phone", phones.phones),
    Recogniser("phone_by_shape", Category.CONTACT, "phone", phones.phones_by_shape),
    Recogniser("number_in_words", Category.CONTACT, "phone", phones.numbers_in_words, wordy=True),
    Recogniser("plate", Category.CONTACT, "plate", plates.plates),
    Recogniser("address", Category.ADDRESS, "address", addresses.addresses),
    Recogniser("postcode", Category.ADDRESS, "address", addresses.postcodes),
    Recogniser("case_number", Category.IDENTITY_CODE, "case_number", case_numbers.case_numbers),
    Recogniser(
        "number", Category.IDENTITY_CODE, "other", doubtful_numbers.doubtful_numbers, asks=True
    ),
    Recogniser(
        "name_used",
        Category.CONTACT,
        "handle",
        doubtful_numbers.doubtful_handles,
        asks=True,
        wordy=True,
    ),
)
