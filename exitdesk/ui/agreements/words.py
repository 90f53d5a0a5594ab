"""Words that the sections of the tab say of an agreement, in both languages."""

from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.casework.agreement_views import Standing
from exitdesk.domain.agreements import AgreementForm
from exitdesk.domain.texts import Text

STANDINGS: dict[Standing, Text] = {
    Standing.MISSING: Text(
        sv="Ingen överenskommelse. Ingenting får lämnas ut.",
        fi="Ei sopimusta. Mitään ei saa luovuttaa.",
    ),
    Standing.UNSIGNED: Text(
        sv="Ännu inte undertecknad. Den tillåter ingenting förrän den är undertecknad eller "
        "antecknad som muntlig.",
        fi="Ei vielä allekirjoitettu. Se ei salli mitään, ennen kuin se on allekirjoitettu tai "
        "kirjattu suulliseksi.",
    ),
    Standing.IN_FORCE: Text(sv="I kraft till och med {day}.", fi="Voimassa {day} saakka."),
    Standing.ENDS_SOON: Text(
        sv="Går snart ut: sista dagen är {day}. Förnya den eller gå igenom den på nytt.",
        fi="Päättyy pian: viimeinen päivä on {day}. Uudista se tai käy se läpi uudelleen.",
    ),
    Standing.EXPIRED: Text(
        sv="Gick ut {day}. Ingenting får lämnas ut.",
        fi="Päättyi {day}. Mitään ei saa luovuttaa.",
    ),
    Standing.WITHDRAWN: Text(
        sv="Återkallad {day}. Ingenting får lämnas ut.",
        fi="Peruutettu {day}. Mitään ei saa luovuttaa.",
    ),
}
_SIGNS = {
    Standing.MISSING: "○", Standing.UNSIGNED: "◔", Standing.IN_FORCE: "●",
    Standing.ENDS_SOON: "▲", Standing.EXPIRED: "■", Standing.WITHDRAWN: "✕",
}  # fmt: skip
WAITS = Text(
    sv="Version {n} väntar på underskrift. Tills dess gäller bara det som både den och den "
    "version som senast godkändes tillåter.",
    fi="Versio {n} odottaa allekirjoitusta. Siihen asti voimassa on vain se, minkä sekä se että "
    "viimeksi hyväksytty versio sallivat.",
)
DOUBLED = Text(
    sv="Två överenskommelser är i kraft samtidigt. Den nyaste gäller; den som ingicks {day} "
    "tillåter ingenting mer. Den finns kvar bland posterna.",
    fi="Kaksi sopimusta on voimassa yhtä aikaa. Uusin pätee; {day} tehty ei enää salli mitään. Se "
    "säilyy tietojen joukossa.",
)
DRAFT = Text(sv="Det finns ett utkast som inte är klart.", fi="Keskeneräinen luonnos on tallessa.")
FORMS: dict[AgreementForm, Text] = {
    AgreementForm.TO_SIGN: Text(sv="inte undertecknad", fi="ei allekirjoitettu"),
    AgreementForm.PAPER: Text(sv="undertecknad på papper", fi="allekirjoitettu paperilla"),
    AgreementForm.ORAL: Text(sv="muntlig", fi="suullinen"),
}
SIGNED_ON = Text(sv="undertecknad {day}", fi="allekirjoitettu {day}")
VERSION = Text(
    sv="Version {n}: {how}, avtalad {day} ({author})",
    fi="Versio {n}: {how}, sovittu {day} ({author})",
)
WRITTEN = Text(
    sv="Version {n}: {how}, skriven {day} ({author})",
    fi="Versio {n}: {how}, kirjoitettu {day} ({author})",
)
WITHDRAWN = Text(
    sv="Version {n}: återkallad {day} ({author})", fi="Versio {n}: peruutettu {day} ({author})"
)
SIGNED_AS: dict[str, Text] = {
    "alias": Text(sv="Överenskommet namn", fi="Sovitulla nimellä"),
    "mark": Text(sv="Ett märke", fi="Puumerkillä"),
    "name": Text(sv="Eget namn", fi="Omalla nimellä"),
}
SIGNED_BY: dict[str, Text] = {
    "person": Text(sv="Personen själv", fi="Henkilö itse"),
    "person_and_guardian": Text(
        sv="Personen själv och en vårdnadshavare", fi="Henkilö itse ja huoltaja"
    ),
    "guardian": Text(sv="En vårdnadshavare för personen", fi="Huoltaja henkilön puolesta"),
}


def sign_of(standing: Standing) -> str:
    """Return the sign before a state: another shape for each."""
    return _SIGNS[standing]


def how_agreed(version: AgreementVersion, day: str) -> Text:
    """Return how a version was agreed to; ``day`` is that of signing, written out."""
    if version.form is AgreementForm.PAPER and day:
        return SIGNED_ON.filled({"day": day})
    return FORMS[version.form]
