"""What opening a vault may have to tell the officer, in words: what happened, what to do."""

from exitdesk.domain.texts import Text

ROLLED_BACK = Text(
    sv="Valvets datafil är äldre än nyckelfilen säger: det som sparades senast kan saknas. Någon "
    "kan ha bytt filen mot en äldre. Meddela den som ansvarar för valvet innan du skriver något "
    "nytt; en nyare säkerhetskopia kan återställas när valvet är låst.",
    fi="Holvin tietotiedosto on vanhempi kuin avaintiedosto kertoo: viimeksi tallennettu voi "
    "puuttua. Tiedosto on voitu vaihtaa vanhempaan. Ilmoita asiasta holvin vastuuhenkilölle ennen "
    "kuin kirjoitat mitään uutta; uudempi varmuuskopio voidaan palauttaa, kun holvi on lukittu.",
)
HEADER_OLDER = Text(
    sv="Valvets nyckelfil är äldre än datafilen. Någon kan ha bytt den mot en äldre, och då kan "
    "en lösenfras som har bytts gälla igen. Meddela den som ansvarar för valvet.",
    fi="Holvin avaintiedosto on vanhempi kuin tietotiedosto. Se on voitu vaihtaa vanhempaan, "
    "jolloin jo vaihdettu salalause voi taas käydä. Ilmoita asiasta holvin vastuuhenkilölle.",
)
OTHER_HISTORY = Text(
    sv="Loggen i datafilen är en annan än den nyckelfilen känner till: datafilen kommer från en "
    "annan kopia av valvet. Meddela den som ansvarar för valvet innan du skriver något nytt.",
    fi="Tietotiedoston loki on toinen kuin se, jonka avaintiedosto tuntee: tietotiedosto on "
    "peräisin holvin toisesta kopiosta. Ilmoita asiasta holvin vastuuhenkilölle ennen kuin "
    "kirjoitat mitään uutta.",
)
CHANGED_WHILE_CLOSED = Text(
    sv="Valvets datafil har ändrats medan valvet var låst. Uppgifter kan vara äldre än de "
    "som sparades. Kontrollera hela loggen på sidan Logg och meddela den som ansvarar för valvet.",
    fi="Holvin tietotiedostoa on muutettu holvin ollessa lukittuna. Tiedot voivat olla vanhempia "
    "kuin ne, jotka tallennettiin. Tarkista koko loki sivulla Loki ja ilmoita asiasta holvin "
    "vastuuhenkilölle.",
)
HEADER_COPY_REPAIRED = Text(
    sv="Det ena exemplaret av valvets nyckelfil var skadat och har skrivits om. Inget har gått "
    "förlorat. Händer det igen kan disken vara på väg att gå sönder: gör en säkerhetskopia.",
    fi="Holvin avaintiedoston toinen kappale oli vioittunut, ja se on kirjoitettu uudelleen. "
    "Mitään ei ole kadonnut. Jos näin käy uudelleen, levy voi olla hajoamassa: tee varmuuskopio.",
)
HEADER_NOT_WRITTEN = Text(
    sv="Valvets nyckelfil kunde inte uppdateras. Uppgifterna är sparade, men skyddet mot att "
    "filen byts mot en äldre är svagare tills det lyckas. Kontrollera att det finns plats på "
    "disken.",
    fi="Holvin avaintiedostoa ei voitu päivittää. Tiedot on tallennettu, mutta suoja tiedoston "
    "vaihtamiselta vanhempaan on heikompi, kunnes päivitys onnistuu. Tarkista, että levyllä on "
    "tilaa.",
)
KEYS_KEPT = Text(
    sv="Ett byte av det som öppnar valvet (lösenfras, återställningsblad eller datorns hemlighet) "
    "avbröts och blev inte av: det tidigare gäller fortfarande.",
    fi="Holvin avaustavan (salalauseen, palautuslomakkeen tai tietokoneen salaisuuden) vaihto "
    "keskeytyi eikä toteutunut: entinen on yhä voimassa.",
)
ATTEMPTS_MISSING = Text(
    sv="Anteckningarna om misslyckade upplåsningar saknas eller är skadade: någon kan ha försökt "
    "låsa upp valvet utan att det syns i loggen. Meddela den som ansvarar för valvet.",
    fi="Tiedot epäonnistuneista avausyrityksistä puuttuvat tai ovat vioittuneet: holvia on voitu "
    "yrittää avata ilman, että se näkyy lokissa. Ilmoita asiasta holvin vastuuhenkilölle.",
)
CLOCK_WENT_BACK = Text(
    sv="Datorns klocka går efter senaste anteckningen i loggen. Kontrollera datum och tid. Du kan "
    "arbeta vidare: loggen håller ordningen ändå.",
    fi="Tietokoneen kello on jäljessä lokin viimeisestä merkinnästä. Tarkista päivä ja aika. Voit "
    "jatkaa työtä: loki säilyttää järjestyksen siitä huolimatta.",
)
LISTS_REBUILT = Text(
    sv="Listorna stämde inte med loggen och har byggts upp på nytt. Kontrollera hela loggen på "
    "sidan Logg.",
    fi="Luettelot eivät vastanneet lokia, ja ne on koottu uudelleen. Tarkista koko loki sivulla "
    "Loki.",
)
