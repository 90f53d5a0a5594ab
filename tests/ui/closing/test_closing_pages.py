"""Closing and reopening a case in its windows."""

from functools import partial

from PySide6.QtWidgets import QPushButton

from exitdesk.app_pages import IdleMinutes, PageBuilder
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import CaseState, Place
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import Card
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.closed_notices import ClosedNotice
from exitdesk.ui.cases.tabs.base import FormRequest
from exitdesk.ui.cases.tabs.overview import OverviewTab
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.forms.closing_panels import ClosingPanel
from tests.ui.benches import Bench, found


def _case_id(bench: Bench, alias: str) -> str:
    lines = bench.do(bench.desk.cases.lines)
    return next(line.case_id for line in lines if line.alias == alias)


def _page(bench: Bench, case_id: str) -> CasePage:
    place = Place("case", case_id=case_id, tab="overview")
    made = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    made.resize(1100, 760)
    return bench.show(made)


def _form(bench: Bench, place: Place) -> FormPage:
    def _unused(_minutes: int) -> None:
        raise AssertionError

    minutes = IdleMinutes(bench.desk.idle.rule, _unused, _unused)
    builder = PageBuilder(bench.desk, bench.jobs, bench.language, bench.theme, minutes)
    page = bench.show(builder.form(place))
    assert isinstance(page, FormPage)
    return page


def test_closing_tells_what_is_open_and_reopening_asks_why(bench: Bench) -> None:
    case_id = _case_id(bench, "Kaarna")
    page = _page(bench, case_id)
    overview = page.findChild(OverviewTab)
    assert overview is not None
    notice = overview.findChild(ClosedNotice)
    assert notice is not None
    assert not notice.isVisible()
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    found(overview, QPushButton, "close_case_button").click()
    bench.settle()
    (place,) = asked
    form = _form(bench, place)
    bench.settle()
    host = form.host
    assert isinstance(host, ClosingPanel)
    card = found(host, Card, "open_matters")
    assert card.isVisible()
    assert host.session is not None
    given: dict[str, Answer] = {"state": "closed", "closing_reason": "interrupted"}
    draft = host.session.keeper.draft
    assert draft is not None
    bench.do(partial(bench.desk.drafts.finish, draft.draft_id, {**draft.answers, **given}))
    page.refresh()
    bench.settle()
    assert notice.isVisible()
    assert not found(overview, QPushButton, "close_case_button").isVisible()
    requests: list[FormRequest] = []
    overview.form_requested.connect(requests.append)
    found(notice, QPushButton, "reopen_button").click()
    assert requests[-1].preset == ((Concept.CASE_STATE, CaseState.OPEN.value),)
