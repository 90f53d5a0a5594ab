"""A leg: life domains, services, a partner asked to help, and the unit's register of partners."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party


def walk(party: Party) -> None:
    """See how support is arranged in a case, and with whom."""
    _life_domains(party)
    _services(party)
    _partners(party)


def _life_domains(party: Party) -> None:
    party.begin("the life domains")
    open_case(party, "Kaarna")
    go_to_tab(party, "assessments")
    typist = party.typist
    typist.click_on(typist.find(QAbstractButton, "part_life"))
    typist.find(QWidget, "need_chart")
    typist.wait_until_quiet()
    party.camera.take(
        "life-domains",
        "Livssituationen område för område: klientens ord, behovet i fyra steg, och historien",
        "Elämäntilanne alueittain: asiakkaan sanat, tarve neljässä portaassa, ja historia",
    )


def _services(party: Party) -> None:
    party.begin("services and referrals")
    go_to_tab(party, "services")
    party.camera.take(
        "services",
        "Tjänster, hänvisningar med svar, utlägg och utlånat",
        "Palvelut, ohjaukset vastauksineen, kulut ja lainassa oleva",
    )


def _partners(party: Party) -> None:
    party.begin("the register of partners")
    typist = party.typist
    typist.press("Ctrl+6")
    typist.find(QWidget, "partner_table")
    typist.wait_until_quiet()
    party.camera.take(
        "partners",
        "Registret över samarbetsparter: polisinrättningarna, Aggredi, myndigheter och egna",
        "Kumppanirekisteri: poliisilaitokset, Aggredi, viranomaiset ja omat",
    )
