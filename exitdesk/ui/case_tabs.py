"""The tabs of a case, and which of them shows what."""

TABS = (
    *("overview", "people", "agreements", "assessments", "plan", "pathway"),
    *("services", "notes", "documents", "attachments", "access", "log"),
)

_TAB_OF = {
    "person": "people",
    "agreement": "agreements",
    "safety_assessment": "assessments",
    "life_assessment": "assessments",
    "safety_plan": "plan",
    "goal": "pathway",
    "step": "pathway",
    "event": "pathway",
    "phase_change": "pathway",
    "plan_version": "pathway",
    "service_episode": "services",
    "referral": "services",
    "outlay": "services",
    "loan": "services",
    "note": "notes",
    "meeting": "notes",
    "case_link": "access",
}


def tab_of(form_key: str) -> str:
    """Return the tab that shows the records of a form; the overview shows all the others."""
    return _TAB_OF.get(form_key, "overview")
