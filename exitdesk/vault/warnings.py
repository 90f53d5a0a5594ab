"""What opening a vault may have to tell the officer, in words."""

from exitdesk.domain.texts import Text

ROLLED_BACK = Text(
    sv="Valvets datafil är äldre än nyckelfilen säger: uppgifter som redan hade sparats kan "
    "saknas. Någon kan ha bytt filen mot en äldre. Meddela den som ansvarar för valvet.",
    fi="Holvin tietotiedosto on vanhempi kuin avaintiedosto kertoo: jo tallennettuja tietoja voi "
    "puuttua. Tiedosto on voitu vaihtaa vanhempaan. Ilmoita asiasta holvin vastuuhenkilölle.",
)
HEADER_OLDER = Text(
    sv="Valvets nyckelfil är äldre än datafilen. Någon kan ha bytt nyckelfilen mot en äldre. "
    "Meddela den som ansvarar för valvet.",
    fi="Holvin avaintiedosto on vanhempi kuin tietotiedosto. Avaintiedosto on voitu vaihtaa "
    "vanhempaan. Ilmoita asiasta holvin vastuuhenkilölle.",
)
OTHER_HISTORY = Text(
    sv="Loggen i datafilen är en annan än den nyckelfilen känner till. "
    "Meddela den som ansvarar för valvet innan du fortsätter.",
    fi="Tietotiedoston loki on toinen kuin se, jonka avaintiedosto tuntee. "
    "Ilmoita asiasta holvin vastuuhenkilölle ennen kuin jatkat.",
)
CHANGED_WHILE_CLOSED = Text(
    sv="Valvets datafil har ändrats medan valvet var låst. Uppgifter kan vara äldre än de "
    "som sparades. Meddela den som ansvarar för valvet.",
    fi="Holvin tietotiedostoa on muutettu holvin ollessa lukittuna. Tiedot voivat olla vanhempia "
    "kuin ne, jotka tallennettiin. Ilmoita asiasta holvin vastuuhenkilölle.",
)
HEADER_COPY_REPAIRED = Text(
    sv="Det ena exemplaret av valvets nyckelfil var skadat och har skrivits om.",
    fi="Holvin avaintiedoston toinen kappale oli vioittunut, ja se on kirjoitettu uudelleen.",
)
HEADER_NOT_WRITTEN = Text(
    sv="Valvets nyckelfil kunde inte uppdateras. Uppgifterna är sparade, men skyddet mot att "
    "filen byts mot en äldre är svagare tills det lyckas.",
    fi="Holvin avaintiedostoa ei voitu päivittää. Tiedot on tallennettu, mutta suoja tiedoston "
    "vaihtamiselta vanhempaan on heikompi, kunnes päivitys onnistuu.",
)
ATTEMPTS_MISSING = Text(
    sv="Anteckningarna om misslyckade upplåsningar saknas eller är skadade.",
    fi="Tiedot epäonnistuneista avausyrityksistä puuttuvat tai ovat vioittuneet.",
)
CLOCK_WENT_BACK = Text(
    sv="Datorns klocka går efter senaste anteckningen i loggen. Kontrollera datum och tid.",
    fi="Tietokoneen kello on jäljessä lokin viimeisestä merkinnästä. Tarkista päivä ja aika.",
)
LISTS_REBUILT = Text(
    sv="Listorna stämde inte med loggen och har byggts upp på nytt.",
    fi="Luettelot eivät vastanneet lokia, ja ne on koottu uudelleen.",
)
