"""A leg: a client takes an agreement back; what follows is seen before it is done."""

from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party

LETTER = "recall-letter.sv.pdf"


def walk(party: Party) -> None:
    """Withdraw an agreement in whole, read what has left, write the letter that asks it back."""
    party.begin("the withdrawal")
    typist = party.typist
    open_case(party, "Ljung")
    go_to_tab(party, "agreements")
    typist.click_on(typist.all(QAbstractButton, "withdraw_button")[0])
    typist.click("withdrawal_scope_whole")
    typist.click("foresee_button")
    typist.find(QPushButton, "withdraw_now_button")
    typist.wait_until_quiet()
    party.camera.take(
        "withdrawal",
        "Återkallelse: vad som följer syns innan den görs",
        "Peruuttaminen: seuraukset näkyvät ennen kuin se tehdään",
    )
    typist.click("withdraw_now_button")
    typist.wait_until_quiet()
    typist.wait_until(
        lambda: not typist.all(QPushButton, "withdraw_now_button"), "nothing is withdrawn"
    )
    party.camera.take(
        "withdrawn",
        "Vad som redan har lämnats ut, brev som ber om det tillbaka, och vad som ska avgöras här",
        "Mitä on jo luovutettu, kirjeet sen palauttamiseksi ja mitä täällä on ratkaistava",
    )
    letters = [one for one in typist.all(QPushButton) if one.objectName().startswith("letter")]
    if not letters:
        raise typist.stopped("there is no letter to print")
    typist.click_on(letters[0])
    typist.click("make_button")
    typist.find(QWidget, "page_view")
    typist.wait_until_quiet()
    party.camera.take(
        "recall-letter",
        "Brevet till mottagaren: bara det den redan vet, och vad den ombeds göra",
        "Kirje vastaanottajalle: vain sen jo tietämä, ja mitä siltä pyydetään",
    )
    party.save_paper(LETTER, "Brevet som begär ett dokument tillbaka", "Palautuskirje")
