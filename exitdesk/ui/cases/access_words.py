"""What is said before somebody gets, loses or takes over a case, in both languages."""

from exitdesk.domain.texts import Text

TAKE_BACK = Text(
    sv="Tjänsteman: {name}\n\nTjänstemannen kan inte längre öppna ärendet. Den förseglade delen "
    "får en ny nyckel: det som förseglas från och med nu kan tjänstemannen inte läsa med något "
    "program. Det som tjänstemannen redan kan ha sett går inte att göra osett.",
    fi="Virkamies: {name}\n\nVirkamies ei voi enää avata asiaa. Suljettu osio saa uuden avaimen: "
    "mitä tästä lähtien suljetaan, sitä virkamies ei voi lukea millään ohjelmalla. Sitä, minkä "
    "virkamies on jo voinut nähdä, ei saa näkemättömäksi.",
)
TAKE_BACK_BUTTON = Text(sv="&Ta bort rätten", fi="&Poista oikeus")
LEAVE = Text(
    sv="Efter det här kan du inte öppna ärendet, om inte den ansvariga eller ställföreträdaren "
    "delar det med dig på nytt.",
    fi="Tämän jälkeen et voi avata asiaa, ellei vastuuhenkilö tai sijainen jaa sitä sinulle "
    "uudelleen.",
)
LEAVE_BUTTON = Text(sv="&Lämna ärendet", fi="&Luovu asiasta")
HAND_OVER = Text(
    sv="Ny ansvarig person: {name}\n\nDen nya ansvariga bestämmer från och med nu vem som får "
    "öppna ärendet.",
    fi="Uusi vastuuhenkilö: {name}\n\nUusi vastuuhenkilö päättää tästä lähtien, kuka saa avata "
    "asian.",
)
HAND_OVER_BUTTON = Text(sv="&Överlåt ansvaret", fi="&Siirrä vastuu")
STAYING = Text(sv="Jag får &fortfarande öppna ärendet", fi="Saan edelleen &avata asian")
TAKE_OVER = Text(
    sv="Ny ansvarig person: {name}\n\nDen som ansvarade för ärendet använder inte längre valvet. "
    "Den nya ansvariga bestämmer från och med nu vem som får öppna ärendet.",
    fi="Uusi vastuuhenkilö: {name}\n\nAsiasta vastannut ei enää käytä holvia. Uusi vastuuhenkilö "
    "päättää tästä lähtien, kuka saa avata asian.",
)
TAKE_OVER_BUTTON = Text(sv="Gör till &ansvarig", fi="&Tee vastuuhenkilöksi")
