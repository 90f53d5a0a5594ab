"""The same record corrected in two windows: a clear sentence, and nothing is lost."""

from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from tests.ui.benches import Bench, words_on


def note(bench: Bench, **answers: Answer) -> Revision:
    def work() -> Revision:
        draft = bench.desk.drafts.begin("note", bench.case_id("Kaarna"))
        return bench.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})

    return bench.do(work)


def opened(bench: Bench, request: FormRequest) -> RecordPanel:
    office = FormOffice(bench.desk, bench.jobs, bench.language, bench.desk.clock.today())
    return bench.show(RecordPanel(office, request))


def write(bench: Bench, panel: RecordPanel, body: str) -> None:
    assert panel.session is not None
    panel.session.sheet.give("body", body)
    panel.confirm()
    bench.settle()


def test_the_second_of_two_windows_is_told_of_the_first_and_may_save_all_the_same(
    bench: Bench,
) -> None:
    first = note(bench, kind="own", title="Rubrik", body="Först.")
    request = FormRequest("note", first.case_id, first.object_id)
    one, other = opened(bench, request), opened(bench, request)
    write(bench, one, "Från det ena fönstret.")
    write(bench, other, "Från det andra fönstret.")
    assert "En nyare version, 2, sparades" in words_on(other)
    history = bench.do(lambda: bench.desk.records.history(first.object_id))
    assert [revision.answers["body"] for revision in history][-1] == "Från det ena fönstret."
    [draft] = [
        draft
        for draft in bench.do(lambda: bench.desk.drafts.all(first.case_id))
        if draft.object_id == first.object_id
    ]
    assert draft.answers["body"] == "Från det andra fönstret."
    other.confirm()
    bench.settle()
    history = bench.do(lambda: bench.desk.records.history(first.object_id))
    assert [revision.answers["body"] for revision in history] == [
        "Först.",
        "Från det ena fönstret.",
        "Från det andra fönstret.",
    ]


def test_a_draft_left_before_another_version_was_written_is_told_of_it(bench: Bench) -> None:
    first = note(bench, kind="own", title="Rubrik", body="Först.")

    def left() -> str:
        draft = bench.desk.drafts.begin("note", first.case_id, first.object_id)
        bench.desk.drafts.keep(draft.draft_id, {**draft.answers, "body": "Lämnat."})
        other = bench.desk.drafts.begin("note", first.case_id, first.object_id)
        bench.desk.clock.advance()  # type: ignore[attr-defined]
        bench.desk.drafts.finish(other.draft_id, {**other.answers, "body": "Emellan."})
        return draft.draft_id

    draft_id = bench.do(left)
    panel = opened(bench, FormRequest("note", first.case_id, draft_id=draft_id))
    panel.confirm()
    bench.settle()
    assert "En nyare version, 2, sparades" in words_on(panel)
