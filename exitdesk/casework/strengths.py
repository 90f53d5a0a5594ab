"""How hard a passphrase is to guess, explained in both languages."""

from dataclasses import dataclass
from enum import IntEnum

from zxcvbn import zxcvbn

from exitdesk.domain.texts import Text

SHORTEST = 14  # characters; with the score below, several words
ENOUGH_SCORE = 4  # of 0..4: the vault's file can be attacked without limit of speed
_LONGEST_LOOKED_AT = 72  # characters; more can only help


class Score(IntEnum):
    """zxcvbn's estimate of the number of guesses, in five steps."""

    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


SCORES: dict[Score, Text] = {
    Score.VERY_WEAK: Text(sv="Mycket svag", fi="Erittäin heikko"),
    Score.WEAK: Text(sv="Svag", fi="Heikko"),
    Score.FAIR: Text(sv="Måttlig", fi="Kohtalainen"),
    Score.STRONG: Text(sv="Stark", fi="Vahva"),
}  # what is refused is never called better than fair
SHORT = Text(sv="För kort", fi="Liian lyhyt")
TOO_SHORT = Text(
    sv="Använd minst {least} tecken, till exempel fem ord som inte hör ihop.",
    fi="Käytä vähintään {least} merkkiä, esimerkiksi viisi sanaa, jotka eivät liity toisiinsa.",
).filled({"least": SHORTEST})
TOO_WEAK = Text(
    sv="Lösenfrasen är för svag. Lägg till ord tills den är stark.",
    fi="Salalause on liian heikko. Lisää sanoja, kunnes se on vahva.",
)
REFUSED_AS_SHORT = Text(
    sv=f"Lösenfrasen är för kort. {TOO_SHORT.sv}", fi=f"Salalause on liian lyhyt. {TOO_SHORT.fi}"
)
NOT_STRONG_YET = Text(
    sv="Lägg till ord tills lösenfrasen är stark.",
    fi="Lisää sanoja, kunnes salalause on vahva.",
)

# What zxcvbn says, word for word, and how we say it.
EXPLANATIONS: dict[str, Text] = {
    "Use a few words, avoid common phrases.": Text(
        sv="Använd flera ord, undvik vanliga uttryck.",
        fi="Käytä useita sanoja, vältä tavallisia sanontoja.",
    ),
    "No need for symbols, digits, or uppercase letters.": Text(
        sv="Specialtecken, siffror och stora bokstäver behövs inte.",
        fi="Erikoismerkkejä, numeroita tai isoja kirjaimia ei tarvita.",
    ),
    "Add another word or two. Uncommon words are better.": Text(
        sv="Lägg till ett eller två ord. Ovanliga ord är bättre.",
        fi="Lisää sana tai kaksi. Harvinaiset sanat ovat parempia.",
    ),
    "Straight rows of keys are easy to guess.": Text(
        sv="Raka tangentrader är lätta att gissa.",
        fi="Näppäimistön suorat rivit on helppo arvata.",
    ),
    "Short keyboard patterns are easy to guess.": Text(
        sv="Korta mönster på tangentbordet är lätta att gissa.",
        fi="Lyhyet näppäimistökuviot on helppo arvata.",
    ),
    "Use a longer keyboard pattern with more turns.": Text(
        sv="Använd hellre ord än ett mönster på tangentbordet.",
        fi="Käytä mieluummin sanoja kuin näppäimistökuviota.",
    ),
    'Repeats like "aaa" are easy to guess.': Text(
        sv="Upprepningar som ”aaa” är lätta att gissa.",
        fi="Toistot, kuten ”aaa”, on helppo arvata.",
    ),
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': Text(
        sv="Upprepningar som ”abcabcabc” är bara litet svårare att gissa än ”abc”.",
        fi="Toistot, kuten ”abcabcabc”, ovat vain hieman vaikeampia arvata kuin ”abc”.",
    ),
    "Avoid repeated words and characters.": Text(
        sv="Undvik att upprepa ord och tecken.", fi="Vältä sanojen ja merkkien toistamista."
    ),
    'Sequences like "abc" or "6543" are easy to guess.': Text(
        sv="Serier som ”abc” eller ”6543” är lätta att gissa.",
        fi="Sarjat, kuten ”abc” tai ”6543”, on helppo arvata.",
    ),
    "Avoid sequences.": Text(sv="Undvik serier.", fi="Vältä sarjoja."),
    "Recent years are easy to guess.": Text(
        sv="Årtal i vår tid är lätta att gissa.", fi="Lähivuosien vuosiluvut on helppo arvata."
    ),
    "Avoid recent years.": Text(sv="Undvik årtal i vår tid.", fi="Vältä lähivuosien vuosilukuja."),
    "Avoid years that are associated with you.": Text(
        sv="Undvik årtal som har med dig att göra.",
        fi="Vältä vuosilukuja, jotka liittyvät sinuun.",
    ),
    "Dates are often easy to guess.": Text(
        sv="Datum är ofta lätta att gissa.", fi="Päivämäärät on usein helppo arvata."
    ),
    "Avoid dates and years that are associated with you.": Text(
        sv="Undvik datum och årtal som har med dig att göra.",
        fi="Vältä päivämääriä ja vuosilukuja, jotka liittyvät sinuun.",
    ),
    "This is a top-10 common password.": Text(
        sv="Det här är ett av de tio vanligaste lösenorden.",
        fi="Tämä on yksi kymmenestä yleisimmästä salasanasta.",
    ),
    "This is a top-100 common password.": Text(
        sv="Det här är ett av de hundra vanligaste lösenorden.",
        fi="Tämä on yksi sadasta yleisimmästä salasanasta.",
    ),
    "This is a very common password.": Text(
        sv="Det här är ett mycket vanligt lösenord.", fi="Tämä on hyvin yleinen salasana."
    ),
    "This is similar to a commonly used password.": Text(
        sv="Det här liknar ett vanligt lösenord.", fi="Tämä muistuttaa yleistä salasanaa."
    ),
    "A word by itself is easy to guess.": Text(
        sv="Ett ensamt ord är lätt att gissa.", fi="Yksittäinen sana on helppo arvata."
    ),
    "Names and surnames by themselves are easy to guess.": Text(
        sv="Ensamma för- och efternamn är lätta att gissa.",
        fi="Yksittäiset etu- ja sukunimet on helppo arvata.",
    ),
    "Common names and surnames are easy to guess.": Text(
        sv="Vanliga för- och efternamn är lätta att gissa.",
        fi="Yleiset etu- ja sukunimet on helppo arvata.",
    ),
    "Capitalization doesn't help very much.": Text(
        sv="En stor begynnelsebokstav hjälper inte mycket.",
        fi="Iso alkukirjain ei auta paljon.",
    ),
    "All-uppercase is almost as easy to guess as all-lowercase.": Text(
        sv="Bara stora bokstäver är nästan lika lätt att gissa som bara små.",
        fi="Pelkät isot kirjaimet on lähes yhtä helppo arvata kuin pelkät pienet.",
    ),
    "Reversed words aren't much harder to guess.": Text(
        sv="Ord skrivna baklänges är inte mycket svårare att gissa.",
        fi="Takaperin kirjoitetut sanat eivät ole paljon vaikeampia arvata.",
    ),
    "Predictable substitutions like '@' instead of 'a' don't help very much.": Text(
        sv="Förutsebara byten, som ”@” i stället för ”a”, hjälper inte mycket.",
        fi="Ennalta arvattavat vaihdot, kuten ”@” kirjaimen ”a” tilalla, eivät auta paljon.",
    ),
}


@dataclass(frozen=True, slots=True)
class Strength:
    """What is known of a passphrase; ``advice`` is empty when it is good enough."""

    score: Score
    label: Text
    advice: tuple[Text, ...]

    @property
    def is_enough(self) -> bool:
        """Whether a vault may be protected with it."""
        return not self.advice

    @property
    def refusal(self) -> Text | None:
        """Why it is refused, in words that go with the label; None when it is enough."""
        if self.is_enough:
            return None
        return REFUSED_AS_SHORT if self.label == SHORT else TOO_WEAK


def passphrase_strength(passphrase: str, known_words: tuple[str, ...] = ()) -> Strength:
    """Return how strong ``passphrase`` is, and what would make it stronger.

    Args:
        passphrase: as typed; only its first 72 characters are looked at.
        known_words: words that a guesser would try first: the officer's name, the vault's.
    """
    looked_at = passphrase[:_LONGEST_LOOKED_AT]
    if len(passphrase) < SHORTEST:
        return Strength(Score.VERY_WEAK, SHORT, (TOO_SHORT,))
    found = zxcvbn(looked_at, user_inputs=["exitdesk", "exit", "poliisi", "polis", *known_words])
    score = Score(found["score"])
    said = [found["feedback"]["warning"], *found["feedback"]["suggestions"]]
    advice = [EXPLANATIONS[words] for words in said if words]
    if score < ENOUGH_SCORE and not advice:
        advice.append(NOT_STRONG_YET)
    if advice:
        score = min(score, Score.FAIR)
    return Strength(score, SCORES[score], tuple(advice))
