"""Innsikt: the figures say what is counted, what it is counted of, and what may not be concluded."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ioplab import cli
from ioplab.analysis.aggregate import Counted, Transition, agreement_of
from ioplab.analysis.attainment import CutCounts
from ioplab.catalogues import default_scale
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import Goal, Plan, SubjectPlan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round, StaffRole, TeamLayer
from ioplab.exchange.example_school import example_school
from ioplab.labels import percent
from ioplab.operations import people, plans
from ioplab.operations.exchanging import import_plans, issue_aggregate
from ioplab.storage.audit import Asked
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import insight_figures as figures
from ioplab.ui.viewmodels.insight import InsightView, Topic
from ioplab.ui.viewmodels.plots import NONE, Bars, Dots, Figure, Flow, Parts
from ioplab.workspace import Workspace
from tests.support.aggregates import AMBITION, NO_PAIRS, a_cut
from tests.support.vaults import NORWAY_IN_SUMMER, PASSPHRASE, YEAR, Clock, InUse, acting_as, new_vault

JUNE = datetime(2027, 6, 20, 12, 0, tzinfo=NORWAY_IN_SUMMER)
"""When the example school's year is over."""

CHANCE = "kan ikke skilles fra tilfeldig variasjon"
SCALE = default_scale()


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """The example school with a whole year behind it."""
    with new_vault(tmp_path_factory.mktemp("school")) as made:
        import_plans(made, example_school(pupils=16, seed=3, year=YEAR))
        made.now = Clock(JUNE)
        yield made


@pytest.fixture
def view(school: Vault, qtbot: QtBot) -> InsightView:  # noqa: ARG001 - signals need an application
    """The page of who may see all."""
    workspace = Workspace(school)
    workspace.year = YEAR
    return InsightView(Session(workspace))


def looking_at(view: InsightView, topic: Topic, **chosen: Any) -> Figure:
    """The figure of a topic."""
    view.topic = topic
    for name, value in chosen.items():
        setattr(view, name, value)
    return view.figure()


# Numbers: the same as the file to the principal says, and as somebody who counts by hand finds


@pytest.mark.parametrize("kind", Round)
@pytest.mark.parametrize("cut", ["subject", "grade_band", "organisation", "adaptation"])
def test_the_distribution_is_that_of_the_report_to_the_principal(
    view: InsightView, school: Vault, tmp_path: Path, kind: Round, cut: str
) -> None:
    (tmp_path / "tall.iopagg").write_bytes(issue_aggregate(school, YEAR, kind).content)
    cli.main(["aggregate", "report", str(tmp_path / "tall.iopagg"), "-o", str(tmp_path / "tall.json")])
    told = json.loads((tmp_path / "tall.json").read_bytes())["attainment"]
    view.choose_round(kind)

    shown = looking_at(view, Topic.DISTRIBUTION, cut=cut)

    rows = [row for row in told if set(row["cut"]) in (set(), {cut})]
    expected = Counter(_as_shown(row) for row in rows)
    assert Counter(row[1:] for row in shown.rows) == expected
    assert len(shown.rows) == len(rows) > 1


def _as_shown(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of the report as the table writes it."""
    levels = [row["shares"][str(level)]["pupil_weighted"] for level in SCALE.numbers]
    shares = [percent(share[0] if isinstance(share, list) else share["share"]) if row["pupils"] else "–" for share in levels]
    before = [str(row[key]) for key in ("pupils", "goals_set", "goals_evaluated")]
    return (*before, *shares, *(str(row[key]) for key in ("not_worked_on", "not_evaluated", "ended")))


class ByHand:
    """Counting with a pencil: one pupil after the other, from what the team said last."""

    def __init__(self, pupils: Sequence[Pupil], kind: Round) -> None:
        self.kind = kind
        self.plans = [(pupil, plan) for pupil in pupils for plan in pupil.plans if plan.school_year == "2026/27"]

    def level(self, plan: Plan, goal: Goal, kind: Round | None = None) -> int | None:
        """The level a goal got, if any."""
        done = [one for one in plan.evaluations if one.kind is (kind or self.kind) and one.finalised_on]
        return next((said for one in reversed(done) for said in self._said(one, goal)), None)

    def _said(self, one: Evaluation, goal: Goal) -> Sequence[int | None]:
        agreed = [outcome.level for outcome in one.outcomes if outcome.goal == goal.id]
        rated = [rating.level for rating in one.ratings if rating.goal == goal.id and rating.submitted_at]
        return agreed or (rated if len(rated) == 1 else [])

    def shares(self, fits: Callable[[SubjectPlan], bool]) -> list[str]:
        """The mean over pupils of each one's own share at each level."""
        own = [[self.level(plan, goal) for s in plan.subjects if fits(s) for goal in s.goals] for _, plan in self.plans]
        levels = [[level for level in some if level] for some in own]
        counted = [some for some in levels if some]
        parts = [[Fraction(some.count(level), len(some)) for some in counted] for level in SCALE.numbers]
        return [percent(float(sum(own, Fraction()) / len(counted))) for own in parts]

    def moves(self) -> Counter[tuple[int | None, int | None]]:
        """From which level to which, for goals that got one in either round."""
        goals = [(plan, goal) for _, plan in self.plans for subject in plan.subjects for goal in subject.goals]
        pairs = [(self.level(plan, goal, Round.MIDYEAR), self.level(plan, goal, Round.ANNUAL)) for plan, goal in goals]
        return Counter(pair for pair in pairs if any(pair))


@pytest.mark.parametrize("kind", Round)
def test_the_distribution_is_what_one_counts_by_hand(view: InsightView, school: Vault, kind: Round) -> None:
    by_hand = ByHand(school.all(Pupil), kind)
    view.choose_round(kind)

    shown = looking_at(view, Topic.DISTRIBUTION)

    assert list(shown.rows[0][4:8]) == by_hand.shares(lambda _: True)
    codes = [code for code, _ in view.subjects()]
    assert len(codes) > 3
    for row, code in zip(shown.rows[1:], codes, strict=True):
        assert list(row[4:8]) == by_hand.shares(lambda one, code=code: str(one.subject) == code)  # type: ignore[misc]


def test_the_flow_is_what_one_counts_by_hand(view: InsightView, school: Vault) -> None:
    shown = looking_at(view, Topic.FLOW)

    assert isinstance(shown.plot, Flow)
    found = {(band.before, band.after): band.goals for band in shown.plot.bands}
    assert found == {
        (before or NONE, after or NONE): n for (before, after), n in ByHand(school.all(Pupil), Round.ANNUAL).moves().items()
    }
    assert sum(found.values()) == int(shown.rows[-1][-1])
    assert [int(row[-1]) for row in shown.rows[:-1]] == [sum(map(int, row[1:-1])) for row in shown.rows[:-1]]


def test_the_flow_is_the_same_whichever_round_is_looked_at(view: InsightView) -> None:
    annual = looking_at(view, Topic.FLOW)
    view.choose_round(Round.MIDYEAR)

    assert looking_at(view, Topic.FLOW) == annual


def test_the_table_says_what_the_bars_say(view: InsightView) -> None:
    shown = looking_at(view, Topic.DISTRIBUTION)

    assert isinstance(shown.plot, Bars)
    for line, row in zip(shown.plot.lines, shown.rows, strict=True):
        assert line.name == row[0]
        assert line.beside == f"{'1 elev' if row[1] == '1' else row[1] + ' elever'}, {row[3]} mål"
        assert tuple(map(percent, line.shares)) == row[4:8]


def test_each_pupils_own_goals_are_counted_in_both_rounds(view: InsightView, school: Vault) -> None:
    shown = looking_at(view, Topic.PUPILS)

    by_hand = ByHand(school.all(Pupil), Round.ANNUAL)
    for pupil, plan in by_hand.plans:
        for row in (row for row in shown.rows if row[0] == pupil.full_name):
            kind = Round.MIDYEAR if row[1] == "halvår" else Round.ANNUAL
            levels = [by_hand.level(plan, goal, kind) for subject in plan.subjects for goal in subject.goals]
            assert [int(cell) for cell in row[4:8]] == [levels.count(level) for level in SCALE.numbers]
            assert int(row[2]) == len(levels) == sum(map(int, row[4:]))
    assert {row[1] for row in shown.rows} == {"halvår", "år"}
    assert set(shown.pupils) <= {pupil.id for pupil, _ in by_hand.plans}


def test_trust_is_told_with_what_it_is_a_part_of(view: InsightView) -> None:
    shown = looking_at(view, Topic.TRUST)

    counted = view.counted
    assert counted is not None
    parts = {row[0]: row[2:4] for row in shown.rows}
    whole = figures.whole_of(counted)
    assert whole is not None
    assert parts["Elever med alle mål på øverste nivå"] == (str(counted.ambition.at_top), str(whole.pupils))
    assert parts["Mål videreført fra en tidligere plan"] == (str(counted.ambition.carried_over), str(whole.goals_set))
    assert parts["Vurdert av bare én"] == (str(counted.ambition.single_rated), str(whole.goals_evaluated))
    assert parts["Vurdert bare etter hukommelsen"] == (str(counted.ambition.from_memory), str(whole.goals_evaluated))
    assert parts["De to var helt enige"] == (str(counted.agreement.exact), str(counted.agreement.double_rated))
    assert parts["De to var innen ett nivå"] == (str(counted.agreement.within_one), str(counted.agreement.double_rated))
    assert isinstance(shown.plot, Parts)


# Organisation and adaptation beside mastery


def counted_of(rows: list[CutCounts], **changes: Any) -> Counted:
    """A count made up for a test."""
    nothing = {"transitions": (), "agreement": agreement_of(NO_PAIRS), "ambition": AMBITION, "indicators": (), "resources": ()}
    return Counted(attainment=tuple(rows), **{**nothing, **changes})


LOW, HIGH, MIXED = (3, 0, 0, 0), (0, 0, 0, 3), (1, 0, 0, 1)


def norwegian(groups: Mapping[str, Sequence[tuple[int, ...]]]) -> Counted:
    """A count of one subject where each group has these pupils."""
    everybody = [pupil for some in groups.values() for pupil in some]
    cuts = [a_cut(everybody, cut) for cut in ({}, {"subject": "NOR"})]
    of_groups = [({"organisation": name}, some) for name, some in groups.items()]
    cuts += [a_cut(some, cut) for cut, some in of_groups]
    cuts += [a_cut(some, {"subject": "NOR", **cut}) for cut, some in of_groups]
    return counted_of(cuts)


def test_groups_stand_in_the_order_of_the_words_never_from_best_to_worst() -> None:
    best_last = norwegian({"one_to_one": [HIGH] * 5, "group": [MIXED] * 5, "class": [LOW] * 5})

    shown = figures.conditions(best_last, "organisation", "NOR", "")

    assert [row[0] for row in shown.rows] == ["i klassen", "gruppe", "1:1"]


@pytest.mark.parametrize(
    ("one", "other", "chance"),
    [([MIXED] * 4 + [LOW], [MIXED] * 4 + [HIGH], True), ([LOW] * 5 + [MIXED], [HIGH] * 5 + [MIXED], False)],
)
def test_the_sentence_on_chance_stands_exactly_where_the_interval_covers_nought(
    one: list[tuple[int, ...]], other: list[tuple[int, ...]], *, chance: bool
) -> None:
    counted = norwegian({"group": one, "one_to_one": other})

    beside = figures.conditions(counted, "organisation", "NOR", "")
    apart = figures.differences(counted, "NOR", "")

    (sentence,) = [note for note in beside.notes if note.startswith("gruppe mot 1:1")]
    assert (CHANCE in sentence) is chance
    ((_, says, value, low, high),) = apart.rows
    assert (says == CHANCE) is chance
    assert (low.startswith("\N{MINUS SIGN}") and high.startswith("+")) is chance
    assert isinstance(apart.plot, Dots)
    assert (CHANCE in apart.plot.lines[0].says) is chance
    assert value in sentence


def test_under_five_pupils_there_is_a_share_and_no_interval_and_that_is_said() -> None:
    shown = figures.conditions(norwegian({"group": [MIXED] * 4, "one_to_one": [MIXED] * 5}), "organisation", "NOR", "")

    assert [row[3:] for row in shown.rows] == [(percent(0.5), "–", "–"), (percent(0.5), percent(0.5), percent(0.5))]
    assert isinstance(shown.plot, Dots)
    assert shown.plot.lines[0].says == f"{percent(0.5)}, uten intervall: 4 elever, og det trengs minst 5"
    assert any("under 5 elever" in note for note in shown.notes)
    assert not any("mot" in note for note in shown.notes)


def test_adaptations_overlap_so_no_difference_is_given_between_them() -> None:
    pupils = [MIXED] * 6
    tags = ("methods", "assessment")
    rows = [a_cut(pupils, cut) for cut in ({}, {"subject": "NOR"})]
    rows += [a_cut(pupils, {**of, "adaptation": tag}) for of in ({}, {"subject": "NOR"}) for tag in tags]

    for subject in (None, "NOR"):
        shown = figures.conditions(counted_of(rows), "adaptation", subject, "")
        assert any("overlapper" in note and "ingen forskjeller" in note for note in shown.notes)
        assert not any(" mot " in note or CHANCE in note for note in shown.notes)


def test_pupils_who_are_in_several_groups_are_not_compared_with_themselves() -> None:
    """Over all subjects the same six pupils are in both groups; the formula is of groups that share nobody."""
    both = [MIXED] * 6
    rows = [a_cut([(2, 0, 0, 2)] * 6), *(a_cut(both, {"organisation": name}) for name in ("group", "class"))]

    apart = figures.differences(counted_of(rows), None, "")
    assert (apart.rows, apart.plot) == ((), None)
    assert len(apart.notes) == 1  # why not, and nothing of lines that are not there
    assert "Velg et fag" in apart.notes[0]
    assert any("Velg et fag" in note for note in figures.conditions(counted_of(rows), "organisation", None, "").notes)


def test_it_is_said_what_may_not_be_concluded(view: InsightView) -> None:
    for by in ("organisation", "adaptation"):
        assert any("sier derfor ikke at" in note for note in looking_at(view, Topic.CONDITIONS, by=by).notes)
    assert any("Ulike år er ulike mål" in note for note in looking_at(view, Topic.YEARS).notes)
    assert any("ikke sammenliknes" in note for note in looking_at(view, Topic.PUPILS).notes)


def test_a_subject_that_is_gone_is_all_subjects(view: InsightView) -> None:
    assert "alle fag" in looking_at(view, Topic.CONDITIONS, by="organisation", subject="gone").title


# Flow and years


def test_a_goal_without_a_level_the_one_time_is_told_as_not_evaluated() -> None:
    moves = (Transition(from_=2, to=4, goals=3), Transition(from_=None, to=1, goals=1), Transition(from_=3, to=None, goals=2))
    counted = counted_of([a_cut([(1, 0, 0, 3)])], transitions=moves)

    shown = figures.flow(counted, SCALE, "2026/27")

    assert isinstance(shown.plot, Flow)
    assert shown.plot.before() == {3: 2, 2: 3, NONE: 1}
    assert shown.plot.after() == {4: 3, 1: 1, NONE: 2}
    assert "Fra «Ikke vurdert» til «Ikke mestret ennå»: 1 mål" in shown.described()
    assert "6 mål, 3 av dem vurdert begge ganger" in shown.facts
    assert "3 på et høyere nivå, 0 på samme, 0 på et lavere" in shown.notes[0]


def test_before_the_year_is_evaluated_there_is_no_flow_but_what_will_come() -> None:
    waiting = counted_of([a_cut([])], transitions=(Transition(from_=2, to=None, goals=5),))

    shown = figures.flow(waiting, SCALE, "2026/27")

    assert shown.plot is None
    assert "Når årsevalueringen er fullført" in shown.notes[0]


def test_each_year_has_a_bar_and_years_of_another_scale_are_named_and_left_out() -> None:
    years = {SchoolYear(year): counted_of([a_cut([MIXED] * 3)]) for year in (2024, 2025, 2026)}
    other = replace(SCALE, id="egen/1")

    shown = figures.years(years, {SchoolYear(2024): other, SchoolYear(2025): SCALE, SchoolYear(2026): SCALE}, Round.ANNUAL)

    assert [row[0] for row in shown.rows] == ["2025/26", "2026/27"]
    assert "vises ikke: 2024/25" in shown.notes[1]


# What is shown, and to whom


def test_the_latest_round_with_goals_evaluated_is_shown_first(view: InsightView, in_use: InUse) -> None:
    assert view.kind is Round.ANNUAL
    assert InsightView(Session(Workspace(in_use.vault))).kind is Round.MIDYEAR


@pytest.mark.usefixtures("qtbot")
def test_a_change_is_counted(in_use: InUse) -> None:
    session = Session(Workspace(in_use.vault))
    view = InsightView(session)
    assert "0 vurdert" in view.whole_words()

    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    session.changed.emit(None)

    assert "4 vurdert" in view.whole_words()


@pytest.mark.usefixtures("qtbot")
def test_who_may_not_take_out_everybodys_numbers_sees_those_of_their_own_pupils_alone(in_use: InUse, tmp_path: Path) -> None:
    """Jon is in the outer team: he sees Emil, and may take nothing out."""
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    team = [TeamMember(staff=in_use.kari, rates=True), TeamMember(staff=in_use.jon, rates=True, layer=TeamLayer.OUTER)]
    plans.set_team(in_use.vault, in_use.plan_id, team)
    people.give_key(in_use.vault, in_use.jon, "tre stille gauper", PASSPHRASE)
    with acting_as(in_use.vault, in_use.jon):
        view = InsightView(Session(Workspace(in_use.vault)))
        troubles: list[str] = []
        view.session.trouble.connect(troubles.append)

        others = [looking_at(view, topic) for topic in Topic if topic is not Topic.PUPILS]
        own = looking_at(view, Topic.PUPILS)
        told_without_asking = list(troubles)
        is_saved = view.save(own, tmp_path / "emil.png")

    assert [(one.plot, one.rows) for one in others] == [(None, ())] * len(others)
    assert all("Per elev" in one.notes[0] for one in others)
    assert [row[:4] for row in own.rows] == [(in_use.pupil.full_name, "halvår", "4", "4")]
    assert told_without_asking == []
    assert not is_saved
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.usefixtures("qtbot")
def test_a_pupil_whom_one_may_not_see_is_in_no_figure(in_use: InUse) -> None:
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    amina = StaffId(in_use.vault.new_id())
    people.add_staff(in_use.vault, name="Amina Eksempel", role=StaffRole.NURSE, staff_id=amina)
    people.give_key(in_use.vault, amina, "tre stille gauper", PASSPHRASE)
    with acting_as(in_use.vault, amina):
        view = InsightView(Session(Workspace(in_use.vault)))

        assert looking_at(view, Topic.PUPILS).rows == ()


@pytest.mark.parametrize("topic", Topic)
def test_an_empty_year_says_what_will_come(view: InsightView, topic: Topic) -> None:
    view.session.workspace.year = SchoolYear(2030)

    shown = looking_at(view, topic)

    if topic is not Topic.YEARS:  # which has the year that is over
        assert shown.plot is None
        assert shown.rows == ()
        assert len(" ".join(shown.notes)) > 40


@pytest.mark.parametrize("topic", Topic)
def test_no_figure_but_that_of_pupils_names_anybody(view: InsightView, school: Vault, topic: Topic) -> None:
    shown = looking_at(view, topic)

    names = school.name_words()
    words = set(f"{shown.described()} {shown.tab_separated()} {shown.key}".replace(",", " ").replace(":", " ").split())
    assert bool(names & words) is (topic is Topic.PUPILS)
    assert bool(shown.pupils) is (topic is Topic.PUPILS)


@pytest.mark.parametrize("topic", Topic)
def test_all_a_plot_says_is_told_in_words(view: InsightView, topic: Topic) -> None:
    shown = looking_at(view, topic)

    assert shown.plot is not None
    for line in shown.plot.words():
        assert line in shown.described()
    assert shown.facts in shown.described()


def test_a_table_is_copied_as_lines_with_tabs(view: InsightView) -> None:
    shown = looking_at(view, Topic.DISTRIBUTION)

    lines = [line.split("\t") for line in shown.tab_separated().split("\n")]

    assert lines[0] == list(shown.titles)
    assert len(lines) == 1 + len(shown.rows)
    assert {len(line) for line in lines} == {len(shown.titles)}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@Emil", "'@Emil"),
        ("-2+3", "'-2+3"),
        ("\N{MINUS SIGN}12,5", "-12,5"),
        ("+3", "+3"),
        ("24\N{NO-BREAK SPACE}%", "24 %"),
        ("to\tord\nher", "to ord her"),
        ("–", "–"),
    ],
)
def test_a_cell_is_neither_two_nor_a_formula(text: str, cell: str) -> None:
    shown = Figure(key="", title="", facts="", plot=None, titles=("Navn",), rows=((text,),))

    assert shown.tab_separated() == f"Navn\n{cell}"


# Out of the program


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_what_is_saved_leaves_a_row_in_the_audit(view: InsightView, school: Vault, tmp_path: Path, suffix: str) -> None:
    figure = looking_at(view, Topic.PUPILS)

    assert view.save(figure, tmp_path / f"elever{suffix}")

    newest = school.audit(Asked())[0]
    assert (newest.operation, newest.detail) == ("save_figure", f"per-elev {suffix[1:]} file")
    assert (tmp_path / f"elever{suffix}").stat().st_size > 1000


def test_another_kind_of_file_is_refused_and_nothing_is_written(view: InsightView, school: Vault, tmp_path: Path) -> None:
    troubles: list[str] = []
    view.session.trouble.connect(troubles.append)
    before = len(school.audit(Asked()))

    assert not view.save(looking_at(view, Topic.TRUST), tmp_path / "tall.bmp")

    assert "PNG, SVG eller PDF" in troubles[0]
    assert list(tmp_path.iterdir()) == []
    assert len(school.audit(Asked())) == before


def test_pupils_taught_in_two_ways_in_a_subject_are_not_compared_with_themselves() -> None:
    """Two plans of the subject for the same pupils: more pupils in the groups than there are in the subject."""
    rows = [a_cut([(2, 0, 0, 2)] * 6, cut) for cut in ({}, {"subject": "NOR"})]
    rows += [a_cut([MIXED] * 6, {"subject": "NOR", "organisation": name}) for name in ("group", "class")]

    shown = figures.differences(counted_of(rows), "NOR", "")

    assert (shown.rows, shown.plot) == ((), None)
    assert any("overlapper" in note for note in shown.notes)
    assert not any(" mot " in note for note in figures.conditions(counted_of(rows), "organisation", "NOR", "").notes)


def test_an_interval_without_width_is_not_taken_for_certainty() -> None:
    alike = figures.conditions(norwegian({"group": [MIXED] * 6}), "organisation", "NOR", "")
    various = figures.conditions(norwegian({"group": [MIXED, LOW, HIGH] * 2}), "organisation", "NOR", "")

    assert any("uten bredde" in note for note in alike.notes)
    assert not any("uten bredde" in note for note in various.notes)
