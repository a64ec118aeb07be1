"""The principal's page: files read, added up, and told with their denominators."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from ioplab.analysis.aggregate import Indicator, Issuer
from ioplab.analysis.intervals import Interval
from ioplab.exchange import aggregate_file
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.leadership import LeadershipView, interval_words
from ioplab.workspace import Workspace
from tests.support.aggregates import an_aggregate

PERCENT = "\N{NO-BREAK SPACE}%"


@pytest.fixture
def view(vault: Vault) -> LeadershipView:
    """The page before anything has been read."""
    return LeadershipView(Session(Workspace(vault)))


@pytest.fixture
def key() -> str:
    """A key to sign with."""
    return aggregate_file.new_key()


def a_file(folder: Path, key: str, name: str = "a", **changes: object) -> Path:
    """What a team delivers."""
    counted = changes.pop("counted", ((0, 1, 1, 2), (1, 1, 0, 0)))
    path = folder / f"{name}{aggregate_file.SUFFIX}"
    path.write_bytes(aggregate_file.encode(an_aggregate(name, counted, **changes), key))  # type: ignore[arg-type]
    return path


def test_an_empty_page_says_what_belongs_here(view: LeadershipView) -> None:
    assert view.facts == "ingen filer lest inn"
    assert "når du leser inn filer" in view.whole_words()
    assert (view.whole_bar(), view.lines(), view.bars(), view.indicators(), view.delivered()) == ([], [], [], [], [])
    assert view.trust_words() == ""


def test_one_file_is_told_with_its_denominators(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key)])

    assert view.facts == "Fjellbekk · årsevaluering 2026/27 · telt 20. juni 2027"
    assert view.whole_words() == (
        f"2 elever · 6 mål · 6 vurdert · 0 ikke arbeidet med · 0 ikke vurdert · 0 avsluttet\nNådd: 33{PERCENT}"
    )
    assert view.delivered()[0].startswith("✓ Lærer a, Fjellbekk\nrevisjon 1, 2 planer, nøkkel ")


def test_several_files_are_added(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key, "a"), a_file(tmp_path, aggregate_file.new_key(), "b")])

    assert view.whole is not None
    assert (view.whole.pupils, view.whole.goals_set) == (4, 12)
    assert len(view.delivered()) == 2


def test_a_folder_gives_all_files_in_it(view: LeadershipView, tmp_path: Path, key: str) -> None:
    a_file(tmp_path, key, "a")
    a_file(tmp_path, aggregate_file.new_key(), "b")
    (tmp_path / "brev.txt").write_text("noe annet")

    view.read([tmp_path])

    assert len(view.delivered()) == 2
    assert view.refused == []


def test_a_file_that_has_been_altered_is_refused_by_name_and_the_rest_is_read(
    view: LeadershipView, tmp_path: Path, key: str
) -> None:
    good, bad = a_file(tmp_path, key, "a"), a_file(tmp_path, key, "b")
    bad.write_bytes(bad.read_bytes().replace(b'"goals_set": 6', b'"goals_set": 5'))

    view.read([bad, good])

    assert view.whole is not None
    assert view.whole.pupils == 2
    (reason,) = view.refused
    assert "b.iopagg" in reason
    assert f"! {reason}" in view.delivered()


def test_what_is_no_such_file_is_refused_with_words(view: LeadershipView, tmp_path: Path) -> None:
    (tmp_path / "x.iopagg").write_text("ikke tall")

    view.read([tmp_path / "x.iopagg", tmp_path / "borte.iopagg"])

    assert view.numbers is None
    assert ["borte.iopagg" in view.refused[0], "x.iopagg" in view.refused[1]] == [True, True]


def test_a_plan_is_never_counted_twice(view: LeadershipView, tmp_path: Path, key: str) -> None:
    other = Issuer(id="vault-b", name="Lærer b", school_id="school", school="Fjellbekk", municipality="Vik")
    path = tmp_path / "b.iopagg"
    path.write_bytes(aggregate_file.encode(replace(an_aggregate("a"), issuer=other, file_id="file-b"), aggregate_file.new_key()))

    view.read([a_file(tmp_path, key, "a", counted=((0, 1, 1, 2),)), path])

    assert view.whole is not None
    assert view.whole.pupils == 1
    assert len(view.refused) == 1


def test_a_higher_revision_read_later_replaces_the_lower(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key, "a"), a_file(tmp_path, aggregate_file.new_key(), "b")])
    newer = tmp_path / "nyere.iopagg"
    newer.write_bytes(aggregate_file.encode(an_aggregate("a", ((4, 0, 0, 0),), revision=2), key))

    view.read([newer])

    assert view.whole is not None
    assert (view.whole.pupils, view.whole.levels["1"]) == (3, 5)
    assert [line.partition("\n")[2][:10] for line in view.delivered()] == ["revisjon 1", "revisjon 2"]
    assert view.refused == []


def test_a_key_that_has_changed_since_last_time_is_told_and_the_first_stays(
    view: LeadershipView, tmp_path: Path, key: str
) -> None:
    view.read([a_file(tmp_path, key, "a")])
    view.clear()
    forged = a_file(tmp_path, aggregate_file.new_key(), "a")

    for _ in range(2):
        view.read([forged])

        assert view.numbers is None
        assert "en annen nøkkel enn Lærer a har brukt før" in view.refused[0]


def test_numbers_made_with_another_scale_are_refused_with_the_reason(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key, "a"), a_file(tmp_path, aggregate_file.new_key(), "b", scale="nettverket/1")])

    assert len(view.delivered()) == 2
    assert "skala" in view.refused[0]


def test_a_newer_revision_takes_the_place_of_the_older(view: LeadershipView, tmp_path: Path, key: str) -> None:
    newer = tmp_path / "a2.iopagg"
    newer.write_bytes(aggregate_file.encode(replace(an_aggregate("a"), file_id="file-a2", revision=2), key))

    view.read([a_file(tmp_path, key, "a"), newer])

    assert view.whole is not None
    assert view.whole.pupils == 1


def test_the_table_says_what_the_bars_say(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key)])

    (line,), (bar,) = view.lines(), view.bars()
    assert (line.name, bar.name, bar.beside) == ("Norsk", "Norsk", "2 elever")
    assert list(bar.shares) == [share or 0.0 for share in line.shares]
    assert sum(bar.shares) == pytest.approx(1)
    assert bar.words == ["Ikke mestret ennå", "Mye støtte", "Litt støtte", "Selvstendig"]


def test_another_cut_is_shown_when_it_is_chosen(view: LeadershipView, tmp_path: Path, key: str, qtbot: QtBot) -> None:
    view.read([a_file(tmp_path, key)])

    with qtbot.waitSignal(view.refreshed, timeout=1000):
        view.show_cut("organisation")

    assert view.lines() == []


def test_indicators_are_told_with_numerator_and_denominator(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key)])

    told = {name.split(" ")[0]: (count, share) for name, count, share in view.indicators()}
    assert told["P3"] == ("2 av 3", f"67{PERCENT}")
    assert told["P8"] == ("1 av 3\n1 takket nei", f"33{PERCENT}")


@pytest.mark.parametrize("numerator", [None, 0])
def test_an_indicator_nobody_can_count_is_not_computed_and_never_nought(
    view: LeadershipView, tmp_path: Path, key: str, numerator: int | None
) -> None:
    one = Indicator(id="P5", numerator=numerator, denominator=0)
    view.read([a_file(tmp_path, key, indicators=(one,))])

    assert view.indicators()[0][1:] == ("ikke beregnet", "–")


def test_trust_is_told_in_shares_of_what_was_evaluated(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key, counted=((1, 3, 4, 5),))])

    words = view.trust_words()
    assert f"Vurdert av to: 92{PERCENT}" in words
    assert f"Helt enige: 83{PERCENT}, innen ett nivå: 92{PERCENT}" in words
    assert "Vurdert av én: 2 mål · etter hukommelsen: 3 mål" in words


def test_trust_without_anything_evaluated_is_not_computed(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key, counted=((0, 0, 0, 0),))])

    assert "Vurdert av to: ikke beregnet" in view.trust_words()
    assert "Nådd: ikke beregnet" in view.whole_words()


def test_the_numbers_are_saved_as_a_workbook_that_says_the_same(
    view: LeadershipView, tmp_path: Path, key: str, qtbot: QtBot
) -> None:
    view.read([a_file(tmp_path, key)])
    path = tmp_path / "tall.xlsx"

    with qtbot.waitSignal(view.session.done, timeout=5000):
        view.save_workbook(path)

    book = load_workbook(path)
    cells = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"Norsk", 6} <= cells


def test_a_workbook_of_nothing_is_refused_with_words(view: LeadershipView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.session.trouble, timeout=1000):
        view.save_workbook(tmp_path / "tall.xlsx")

    assert not (tmp_path / "tall.xlsx").exists()


def test_beginning_anew_forgets_everything(view: LeadershipView, tmp_path: Path, key: str) -> None:
    view.read([a_file(tmp_path, key)])

    view.clear()

    assert (view.numbers, view.delivered()) == (None, [])


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(share=None, low=None, high=None), "ikke beregnet"),
        (Interval(share=0.25, low=None, high=None), f"25{PERCENT}"),
        (Interval(share=0.245, low=0.192, high=0.304), f"25{PERCENT} (19–30)"),
    ],
)
def test_a_share_is_told_with_its_interval_where_there_is_one(interval: Interval, words: str) -> None:
    assert interval_words(interval) == words
