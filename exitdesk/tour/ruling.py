"""A leg: the policy as it is, a cell changed, tried on a case, and saved as a new version."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from exitdesk.tour.parties import Party

_WHO = "partner"
_WHAT = "health"


def walk(party: Party) -> None:
    """See the policy, and let a partner have less of it from now on."""
    _see_policy(party)
    _change_cell(party)
    _try(party)
    _save(party)


def _see_policy(party: Party) -> None:
    party.begin("the policy")
    typist = party.typist
    typist.press("Ctrl+4")
    typist.click("policy_button")
    typist.find(QWidget, "matrix_table")
    typist.wait_until_quiet()
    party.camera.take(
        "policy",
        "Policyn: vad varje mottagare får som mest, uppgift för uppgift",
        "Käytäntö: mitä kukin vastaanottaja saa enintään, tieto tiedolta",
    )


def _change_cell(party: Party) -> None:
    party.begin("a change of the policy")
    typist = party.typist
    typist.click("change_policy_button")
    typist.choose(typist.find(QComboBox, "recipient_choice"), _WHO)
    typist.choose(typist.find(QComboBox, f"{_WHAT}_agreed"), "remove")
    typist.wait_until_quiet()
    typist.bring(typist.find(QWidget, f"cell_{_WHAT}"))
    party.camera.take(
        "policy-cell",
        "En ruta ändras; det som gäller nu står kvar bredvid",
        "Yhtä ruutua muutetaan; nyt voimassa oleva näkyy vieressä",
    )
    typist.click("next_button")


def _try(party: Party) -> None:
    party.begin("the trial of a policy")
    typist = party.typist
    typist.click("next_button")
    typist.find(QWidget, "trial_values")
    typist.wait_until_quiet()
    typist.bring(typist.find(QWidget, "trial_values"))
    party.camera.take(
        "policy-trial",
        "Provet: vad mottagaren läser om ett ärende nu och efter ändringen",
        "Kokeilu: mitä vastaanottaja lukee asiasta nyt ja muutoksen jälkeen",
    )
    typist.click("next_button")


def _save(party: Party) -> None:
    party.begin("a new version of the policy")
    typist = party.typist
    reason = typist.find(QLineEdit, "policy_reason")
    typist.type_into(reason, "Partnern behöver inte uppgifter om hälsan")
    party.camera.take(
        "policy-check",
        "Alla ändringar i ord och en motivering, innan de börjar gälla",
        "Kaikki muutokset sanoina ja perustelu, ennen kuin ne tulevat voimaan",
    )
    typist.click("next_button")
    typist.find(QLabel, "in_force")
    typist.wait_until_quiet()
    version = typist.find(QWidget, "version_2")
    typist.bring(version)
    party.camera.take(
        "policy-saved",
        "Den nya versionen gäller från och med nu; de tidigare finns kvar",
        "Uusi versio on voimassa heti; aiemmat jäävät talteen",
    )
