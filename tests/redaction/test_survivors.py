from tests.redaction.survivors import survivors


def test_no_drawn_name_can_be_read_out_of_a_finished_report() -> None:
    assert list(survivors(300, seed=7)) == []


def test_names_that_nobody_told_of_are_read_out_of_it() -> None:
    assert len(list(survivors(100, seed=7, known=False))) > 50
