"""The principal's page: files read, added up, and told with their denominators."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.analysis.aggregate import Aggregate, Indicator, Issuer
from ioplab.analysis.differences import ratio_difference
from ioplab.analysis.intervals import Interval
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import CountingDate, Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_gathering import Expected
from ioplab.operations.deliveries import expected_teams, issuer_keys
from ioplab.operations.leadership import freeze_numbers
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.leadership import LeadershipView
from ioplab.ui.viewmodels.leadership_delivered import Became, DeliveryRow
from ioplab.ui.viewmodels.leadership_numbers import interval_words, short_difference
from ioplab.workspace import Workspace
from tests.support.aggregates import a_cut, an_aggregate
from tests.support.screens import MOST_SECONDS
from tests.support.vaults import query

PERCENT = "\N{NO-BREAK SPACE}%"
MANY = ((0, 1, 1, 2), (1, 1, 0, 0), (0, 0, 2, 2), (1, 0, 0, 1), (0, 2, 0, 2), (0, 0, 1, 3))
CUTS: tuple[dict[str, str], ...] = (
    {},
    {"subject": "NOR"},
    {"subject": "MAT"},
    {"subject": "NOR", "organisation": "one_to_one"},
    {"subject": "NOR", "organisation": "class"},
    {"subject": "NOR", "adaptation": "technology"},
    {"organisation": "one_to_one"},
    {"grade_band": "5-7"},
    {"grade_band": "11-13"},
    {"grade_band": "1-4"},
)

Read = Callable[..., None]


@pytest.fixture
def view(vault: Vault) -> LeadershipView:
    """The page before anything has been read."""
    return LeadershipView(Session(Workspace(vault)))


@pytest.fixture
def read(view: LeadershipView, qtbot: QtBot) -> Read:
    """Read files, and wait for them."""

    def do(*paths: Path) -> None:
        view.read(paths)
        qtbot.waitUntil(lambda: not view.is_busy, timeout=MOST_SECONDS * 1000)

    return do


@pytest.fixture
def key() -> str:
    """A key to sign with."""
    return aggregate_file.new_key()


def write(folder: Path, aggregate: Aggregate, key: str | None = None, name: str | None = None) -> Path:
    path = folder / f"{name or aggregate.file_id}{aggregate_file.SUFFIX}"
    path.write_bytes(aggregate_file.encode(aggregate, key or aggregate_file.new_key()))
    return path


def a_file(folder: Path, key: str | None = None, name: str = "a", **changes: object) -> Path:
    """What a team delivers."""
    counted = changes.pop("counted", ((0, 1, 1, 2), (1, 1, 0, 0)))
    return write(folder, an_aggregate(name, counted, **changes), key, name)  # type: ignore[arg-type]


def of_school(name: str, school: str, counted: tuple[tuple[int, ...], ...] = MANY, **changes: object) -> Aggregate:
    issuer = Issuer(id=f"vault-{name}", name=f"Lærer {name}", school_id=school, school=school, municipality="Vik")
    return an_aggregate(name, counted, issuer=issuer, **changes)


def counts(view: LeadershipView) -> bool:
    """Whether any file counts."""
    return view.numbers is not None


def kinds(rows: list[DeliveryRow]) -> list[Became]:
    return [row.became for row in rows]


def refusals(view: LeadershipView) -> list[str]:
    return [row.told for row in view.delivered() if row.became is Became.REFUSED]


def operations(vault: Vault) -> list[str]:
    """What has been done to the vault, by the audit."""
    return [str(row[0]) for row in query(vault, "SELECT operation FROM change ORDER BY id")]


# Reading


def test_an_empty_page_says_what_belongs_here(view: LeadershipView) -> None:
    assert view.facts == "ingen filer lest inn"
    assert "Slipp filene fra teamene" in view.empty_words
    assert (view.whole_bar(), view.lines(), view.bars(), view.indicators(), view.trust()) == ([], [], [], [], [])
    assert (view.whole_words(), view.attained_words(), view.last_year_words(), view.delivered()) == ("", "", "", [])


def test_one_file_is_told_with_its_denominators(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path))

    assert view.facts == "Fjellbekk · årsevaluering 2026/27 · telt 20. juni 2027"
    assert (
        view.whole_words()
        == "2 elever med vurderte mål · 6 mål satt · 6 vurdert · 0 ikke arbeidet med · 0 ikke vurdert · 0 avsluttet"
    )
    assert view.attained_words() == f"Nådd: 33{PERCENT} av de vurderte målene. Under fem elever vises ikke noe intervall."
    (row,) = view.delivered()
    assert (row.became, row.team_name, row.school, row.revision, row.plans) == (Became.USED, "Lærer a", "Fjellbekk", "1", "2")


def test_brackets_are_said_to_be_95_per_cent(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path, counted=MANY))

    assert "(" in view.attained_words()
    assert "95 %-intervall" in view.attained_words()
    assert "95 %-intervall" in view.cut_notes()


def test_several_files_and_folders_are_added(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    a_file(tmp_path / "mappe", name="a")
    (tmp_path / "mappe" / "brev.txt").write_text("noe annet")

    read(tmp_path / "mappe", a_file(tmp_path, name="b"))

    assert view.whole is not None
    assert (view.whole.pupils, view.whole.goals_set, len(view.delivered())) == (4, 12, 2)


def test_reading_is_done_beside_the_screen_and_tells_how_far_it_has_come(
    view: LeadershipView, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(20):
        a_file(tmp_path, name=f"n{number}")
    told: list[str] = []
    view.busy_changed.connect(lambda: told.append(view.busy_words))

    view.read([tmp_path])

    assert (view.is_busy, view.numbers) == (True, None)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=MOST_SECONDS * 1000)
    assert told[0] == "Leser …"
    assert any(words.endswith("av 20") for words in told)


def test_reading_that_is_stopped_keeps_what_was_there_before(
    view: LeadershipView, read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    read(a_file(tmp_path))
    for number in range(30):
        a_file(tmp_path, name=f"n{number}")

    view.read([tmp_path])
    view.stop()

    assert view.busy_words == "Stopper …"
    qtbot.waitUntil(lambda: not view.is_busy, timeout=MOST_SECONDS * 1000)
    assert len(view.desk.files) == 1


def test_nothing_more_is_begun_while_files_are_read(view: LeadershipView, qtbot: QtBot, tmp_path: Path) -> None:
    view.read([a_file(tmp_path)])

    with qtbot.waitSignal(view.session.trouble, timeout=1000):
        view.read([a_file(tmp_path, name="b")])

    qtbot.waitUntil(lambda: not view.is_busy, timeout=MOST_SECONDS * 1000)
    assert len(view.desk.files) == 1


def test_nothing_comes_of_what_is_read_when_the_page_goes(view: LeadershipView, tmp_path: Path) -> None:
    view.read([a_file(tmp_path)])

    view.abandon()

    assert (view.is_busy, view.numbers) == (False, None)


def test_a_file_that_has_been_altered_is_refused_by_name_and_the_rest_is_read(
    view: LeadershipView, read: Read, tmp_path: Path
) -> None:
    good, bad = a_file(tmp_path, name="a"), a_file(tmp_path, name="b")
    bad.write_bytes(bad.read_bytes().replace(b'"goals_set": 6', b'"goals_set": 5'))

    read(bad, good)

    assert view.whole is not None
    assert view.whole.pupils == 2
    (reason,) = refusals(view)
    assert "b.iopagg" in reason
    assert "! Filer som ikke er med: 1" in view.delivered_words()


def test_a_file_is_taken_away_without_reading_the_others_again(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    paths = [a_file(tmp_path, name="a"), a_file(tmp_path, name="b")]
    read(*paths)
    paths[0].unlink()

    view.remove(paths[1])

    assert view.whole is not None
    assert view.whole.pupils == 2
    assert list(view.desk.files) == paths[:1]


def test_beginning_anew_forgets_the_numbers(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path))

    view.clear()

    assert (view.numbers, view.delivered(), view.desk.files) == (None, [], {})


def test_no_figure_is_stored_by_reading(read: Read, vault: Vault, tmp_path: Path) -> None:
    before = operations(vault)

    read(a_file(tmp_path))

    assert operations(vault)[len(before) :] == ["remember_issuers"]
    assert set(issuer_keys(vault)) == {"vault-a"}
    assert expected_teams(vault) == (Expected(issuer="vault-a", name="Lærer a", school="Fjellbekk"),)


# Keys


def test_a_key_that_has_changed_is_shown_with_both_fingerprints_and_counts_when_it_is_accepted(
    view: LeadershipView, read: Read, vault: Vault, tmp_path: Path, key: str
) -> None:
    read(a_file(tmp_path, key))
    view.clear()
    path = a_file(tmp_path)

    read(path)

    (row,) = [row for row in view.delivered() if row.became is Became.REFUSED]
    other = row.other_key
    assert other is not None
    assert not counts(view)
    assert aggregate_file.fingerprint(other.known) in row.told
    assert aggregate_file.fingerprint(other.now) in row.told
    view.accept_key(other)
    assert counts(view)
    assert issuer_keys(vault) == {"vault-a": other.now}
    assert operations(vault)[-1] == "accept_issuer_key"


def test_a_key_is_not_accepted_by_reading_twice(view: LeadershipView, read: Read, tmp_path: Path, key: str) -> None:
    read(a_file(tmp_path, key))
    view.clear()
    forged = a_file(tmp_path)

    for _ in range(2):
        read(forged)
        assert not counts(view)
        assert "en annen nøkkel enn Lærer a har brukt før" in refusals(view)[0]


def test_two_keys_for_the_same_team_are_settled_by_accepting_one(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    a_file(tmp_path)
    write(tmp_path, replace(an_aggregate("a", ((4, 0, 0, 0),)), file_id="file-a2"), name="a2")
    read(tmp_path)
    assert not counts(view)

    other = next(row.other_key for row in view.delivered() if row.path == tmp_path / "a2.iopagg")
    assert other is not None
    view.accept_key(other)

    assert view.whole is not None
    assert view.whole.levels["1"] == 4


# Who has delivered


def test_a_higher_revision_read_later_replaces_the_lower_and_both_are_told(
    view: LeadershipView, read: Read, tmp_path: Path, key: str
) -> None:
    read(a_file(tmp_path, key, "a"), a_file(tmp_path, name="b"))
    read(write(tmp_path, replace(an_aggregate("a", ((4, 0, 0, 0),), revision=2), file_id="nyere"), key))

    assert view.whole is not None
    assert (view.whole.pupils, view.whole.levels["1"]) == (3, 5)
    assert kinds(view.delivered()) == [Became.USED, Became.USED, Became.SUPERSEDED]
    assert "Erstattet av «nyere.iopagg», revisjon 2." in view.delivered()[-1].told


def test_those_who_delivered_last_time_are_missed_until_they_deliver_again(
    view: LeadershipView, read: Read, tmp_path: Path, key: str
) -> None:
    read(a_file(tmp_path, key, school_year="2025/26"), a_file(tmp_path, name="b"))

    assert view.sheet is not None
    assert view.sheet.key == ("2026/27", "annual")
    assert [row.team_name for row in view.delivered() if row.became is Became.MISSING] == ["Lærer a"]
    assert view.delivered_words() == "✓ 1 av 2 har levert\n! Mangler: Lærer a, Fjellbekk"
    read(a_file(tmp_path, key, "a2", issuer=an_aggregate("a").issuer))
    assert view.missing() == ()
    assert view.delivered_words() == "✓ 2 har levert"


def test_somebody_written_on_the_list_is_missed_and_known_when_they_deliver(
    view: LeadershipView, read: Read, vault: Vault, tmp_path: Path
) -> None:
    assert view.expect(name=" lærer  B", school="fjellbekk")
    read(a_file(tmp_path, name="a"))
    assert [one.name for one in view.missing()] == ["lærer  B"]

    read(a_file(tmp_path, name="b", issuer=replace(an_aggregate("b").issuer, name="Lærer B")))

    assert view.missing() == ()
    assert [one.issuer for one in expected_teams(vault)] == ["vault-b", "vault-a"]


def test_whoever_shall_not_deliver_any_more_is_taken_off_the_list(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    view.expect(name="Team 8C", school="")
    read(a_file(tmp_path))

    view.stop_expecting(view.missing()[0])

    assert view.missing() == ()


def test_nobody_is_put_on_the_list_twice_or_without_a_name(view: LeadershipView, qtbot: QtBot) -> None:
    assert view.expect(name="Team 8C", school="")
    for name in ("team 8c", " "):
        with qtbot.waitSignal(view.session.trouble, timeout=1000):
            assert not view.expect(name=name, school="")
    assert len(view.expected()) == 1


# Rounds, years, schools


def test_files_of_several_years_are_sorted_and_last_year_stands_beside(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    a_file(tmp_path, name="i-fjor", school_year="2025/26", counted=MANY)
    a_file(tmp_path, name="i-år", counted=MANY)
    a_file(tmp_path, name="halvår", round="midyear", transitions=())

    read(tmp_path)

    assert [words for _, words in view.sheets()] == [
        "årsevaluering 2026/27",
        "halvårsevaluering 2026/27",
        "årsevaluering 2025/26",
    ]
    assert [bar.name for bar in view.whole_bar()] == ["2026/27", "2025/26"]
    assert "kan ikke skilles fra tilfeldig variasjon" in view.last_year_words()
    assert "filer fra 2025/26" in view.last_year_words()
    view.show_sheet(("2025/26", "annual"))
    assert (view.last_year, len(view.whole_bar())) == (None, 1)
    assert view.last_year_words().startswith("I fjor: ikke kjent")


def test_last_year_may_be_what_was_frozen(view: LeadershipView, read: Read, vault: Vault, tmp_path: Path) -> None:
    before = an_aggregate("x", MANY, school_year="2025/26")
    freeze_numbers(vault, SchoolYear(2025), Round.ANNUAL, counting=CountingDate.END, numbers=before)

    read(a_file(tmp_path, counted=MANY))

    assert view.last_year is not None
    assert "fryst" in view.last_year_source
    assert view.indicators()[0].last_year == f"67{PERCENT}\n2 av 3"


def test_a_difference_that_is_no_chance_is_told_with_its_interval_alone(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    a_file(tmp_path, name="i-fjor", school_year="2025/26", counted=((4, 0, 0, 0),) * 9 + ((3, 0, 0, 1),))
    a_file(tmp_path, name="i-år", counted=((0, 0, 0, 4),) * 9 + ((1, 0, 0, 3),))

    read(tmp_path)

    assert "Forskjell: +95 prosentpoeng" in view.last_year_words()
    assert "tilfeldig" not in view.last_year_words()


def test_another_scale_is_refused_with_the_reason_and_never_last_year(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path), a_file(tmp_path, name="b", scale="nettverket/1"))
    assert "skala" in refusals(view)[0]
    view.clear()

    read(a_file(tmp_path, name="c", school_year="2025/26", scale="nettverket/1"), tmp_path / "a.iopagg")

    assert view.last_year is None
    assert "mestringsskalaen er en annen" in view.last_year_words()


def test_schools_are_seen_together_and_one_by_one(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    write(tmp_path, of_school("a", "Fjellbekk"))
    write(tmp_path, of_school("b", "Elvestad", MANY[:2]))
    write(tmp_path, of_school("c", "Elvestad", MANY[:1]))
    read(tmp_path)
    assert view.whose == "2 skoler"
    assert view.page_schools == "*"

    view.show_school(next(one.key for one in view.schools() if one.name == "Elvestad"))

    assert view.whole is not None
    assert (view.whose, view.whole.pupils) == ("Elvestad", 3)
    assert view.page_schools not in ("", "*")


def test_the_vaults_own_school_is_told_apart_by_its_name(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path))

    assert (view.page_schools, view.page_year.label, view.page_round) == ("", "2026/27", Round.ANNUAL)


def test_frozen_numbers_are_shown_in_place_of_the_files_until_they_are_put_away(
    view: LeadershipView, read: Read, tmp_path: Path
) -> None:
    read(a_file(tmp_path))
    shown = view.numbers

    view.show_frozen(an_aggregate("x", MANY, school_year="2025/26"))

    assert view.whole is not None
    assert (view.whole.pupils, view.facts.startswith("Fjellbekk · årsevaluering 2025/26")) == (len(MANY), True)
    assert "fryst" in view.frozen_words
    view.thaw()
    assert view.numbers is shown


def test_another_language_shows_what_was_shown(view: LeadershipView, read: Read, vault: Vault, tmp_path: Path) -> None:
    read(a_file(tmp_path))
    after = LeadershipView(Session(Workspace(vault)))

    after.take_over(view)

    assert after.numbers == view.numbers


# Divided


@pytest.fixture
def divided(view: LeadershipView, read: Read, tmp_path: Path) -> LeadershipView:
    """A page with something in every cut."""
    rows = tuple(a_cut(MANY if not cut else MANY[:3], cut) for cut in CUTS)
    read(write(tmp_path, an_aggregate("a", MANY, attainment=rows)))
    return view


def test_the_table_says_what_the_bars_say(divided: LeadershipView) -> None:
    for line, bar in zip(divided.lines(), divided.bars(), strict=True):
        assert (line.name, bar.beside) == (bar.name, "3 elever")
        assert list(bar.shares) == [share or 0.0 for share in line.shares]
        assert sum(bar.shares) == pytest.approx(1)
        assert bar.words == ["Ikke mestret ennå", "Mye støtte", "Litt støtte", "Selvstendig"]


def test_lines_stand_by_name_and_grades_from_the_lowest(divided: LeadershipView) -> None:
    assert [line.name for line in divided.lines()] == ["Matematikk", "Norsk"]

    divided.show_cut("grade_band")

    assert [line.name for line in divided.lines()] == ["1–4. trinn", "5–7. trinn", "11–13. trinn"]


def test_a_subject_is_looked_into_and_left_again(divided: LeadershipView) -> None:
    divided.look_into(divided.lines()[1])

    assert [cut for cut, _ in divided.cuts()] == ["organisation", "adaptation"]
    assert divided.cut_title() == "Norsk etter organisering"
    assert [line.value for line in divided.lines()] == ["class", "one_to_one"]
    assert not divided.can_look_into
    assert "ikke at måten er grunnen" in divided.cut_notes()
    divided.show_cut("adaptation")
    assert "flere tilpasninger" in divided.cut_notes()
    assert divided.leave_subject() == "NOR"
    assert (divided.cut, divided.subject, divided.leave_subject()) == ("subject", None, None)


def test_a_subject_without_more_to_it_says_so(divided: LeadershipView) -> None:
    divided.look_into(divided.lines()[0])

    assert (divided.lines(), divided.cut_notes()) == ([], "Det er ikke ført noe om dette.")


def test_under_five_pupils_there_is_no_interval_and_it_is_said(divided: LeadershipView) -> None:
    assert all(line.attained.low is None for line in divided.lines())
    assert "Under fem elever vises ikke noe intervall." in divided.cut_notes()


# Process and trust


def test_indicators_are_told_with_numerator_and_denominator(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path))

    told = {row.name.split(" ")[0]: (row.this_year, row.last_year) for row in view.indicators()}
    assert told["P3"] == (f"67{PERCENT}\n2 av 3", "–")
    assert told["P8"] == (f"33{PERCENT}\n1 av 3\n1 takket nei", "–")


@pytest.mark.parametrize("numerator", [None, 0])
def test_an_indicator_nobody_can_count_is_not_computed_and_never_nought(
    view: LeadershipView, read: Read, tmp_path: Path, numerator: int | None
) -> None:
    one = Indicator(id="P5", numerator=numerator, denominator=0)
    read(a_file(tmp_path, indicators=(one,)), a_file(tmp_path, name="b", school_year="2025/26", indicators=(one,)))

    (row,) = view.indicators()
    assert (row.this_year, row.last_year) == ("ikke beregnet", "ikke beregnet")


def test_trust_is_told_in_shares_of_what_was_evaluated(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path, counted=((1, 3, 4, 5),)))

    told = {row.what.split(",")[0]: (row.share, row.count) for row in view.trust()}
    assert told["Vurdert av to"] == (f"92{PERCENT}", "12 av 13")
    assert told["Helt enige"] == (f"83{PERCENT}", "10 av 12")
    assert told["Vurdert av én"] == (f"15{PERCENT}", "2 av 13")
    assert told["Etter hukommelsen"] == (f"23{PERCENT}", "3 av 13")
    assert told["Alle mål på topp"] == (f"100{PERCENT}", "1 av 1")


def test_trust_without_anything_evaluated_is_not_computed(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path, counted=((0, 0, 0, 0),)))

    assert view.trust()[0].share == "ikke beregnet"
    assert view.attained_words().startswith("Nådd: ikke beregnet")


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


def test_no_difference_stands_without_its_interval() -> None:
    moments = a_cut(MANY).moments["attained"]

    assert short_difference(ratio_difference(moments, moments)).startswith("0 (")
    assert short_difference(None) == "for få elever"


def test_when_numbers_were_made_stays_when_a_file_is_taken_away(view: LeadershipView, read: Read, tmp_path: Path) -> None:
    read(a_file(tmp_path, created_at=datetime(2027, 6, 1, tzinfo=UTC)), a_file(tmp_path, name="b"))

    view.remove(tmp_path / "b.iopagg")

    assert view.facts.endswith("telt 20. juni 2027")
