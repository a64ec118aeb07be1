"""What the goals that come with the program promise, each and all together."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from ioplab import catalogues, resources
from ioplab.domain.findings import goal_language_faults
from ioplab.domain.goal_bank import PLACEHOLDER, BankGoal, search
from ioplab.domain.grades import GRADE_BANDS
from ioplab.domain.ids import GoalId, SubjectCode
from ioplab.domain.plan import Goal

BANK = catalogues.goal_bank()

AT_LEAST_FIVE = ("NOR", "MAT", "ENG", "NAT", "SAF", "RLE", "KHV", "MUS", "MHE", "KRO")
PRONOUNS = {"han", "hun", "hen", "ham", "henne", "hans", "hennes"}
DIAGNOSES = (
    *("adhd", "add", "asperger", "autis", "cerebral", "diagnos", "down", "dysleksi", "dyskalkuli", "epilep", "funksjonshem"),
    *("handikap", "lesevansk", "lærevansk", "psykisk", "retard", "spastisk", "syndrom", "tourette", "utviklingshem"),
)
"""How words for who has what begin."""
NUMBERS = {"én", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "tolv", "alle", "hele", "ingenting"}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shown(goal: BankGoal) -> str:
    return "\n".join((goal.worded_for(None), goal.criterion, goal.observe_how, *goal.keywords))


def as_goal(goal: BankGoal, name: str | None) -> Goal:
    return Goal(id=GoalId("goal"), text=goal.worded_for(name), criterion=goal.criterion, observe_how=goal.observe_how)


class TestTheWholeBank:
    def test_there_are_enough_goals_to_choose_from(self) -> None:
        assert len(BANK) >= 150

    def test_no_two_goals_are_alike(self) -> None:
        for field in ("id", "text", "criterion", "observe_how"):
            assert [text for text, count in Counter(getattr(goal, field) for goal in BANK).items() if count > 1] == []

    def test_every_area_and_the_subjects_that_matter_have_five_or_more(self) -> None:
        count = Counter(goal.subject for goal in BANK)
        areas = [code for code, subject in catalogues.subjects().items() if subject.area]

        assert {code: count[SubjectCode(code)] for code in (*areas, *AT_LEAST_FIVE) if count[SubjectCode(code)] < 5} == {}

    def test_every_band_has_fifteen_or_more(self) -> None:
        count = Counter(band for goal in BANK for band in goal.bands)

        assert {band: count[band] for band in GRADE_BANDS if count[band] < 15} == {}

    def test_each_band_finds_something_in_every_area(self) -> None:
        for subject in ("NOR", "MAT", "SOS", "KOM", "ADL", "MOT"):
            for band in GRADE_BANDS:
                assert search(BANK, subject=SubjectCode(subject), band=band)[0].suits(band), (subject, band)

    def test_goals_stand_in_the_order_of_the_subjects(self) -> None:
        places = [list(catalogues.subjects()).index(goal.subject) for goal in BANK]

        assert places == sorted(places)

    def test_it_is_read_once(self) -> None:
        assert catalogues.goal_bank() is catalogues.goal_bank()


class TestEachGoal:
    @pytest.mark.parametrize("name", [None, "Emil", "Åse Marie"])
    def test_finding_f16_has_nothing_to_say(self, name: str | None) -> None:
        for goal in BANK:
            assert goal_language_faults(as_goal(goal, name), catalogues.goal_language()) == (), goal.id

    def test_its_verb_is_one_that_f16_knows(self) -> None:
        for goal in BANK:
            padded = f" {' '.join(words(goal.worded_for(None)))} "

            assert any(f" {verb} " in padded for verb in catalogues.goal_language().observable), goal.id

    def test_it_begins_with_the_pupil_and_names_the_pupil_at_most_twice(self) -> None:
        for goal in BANK:
            assert goal.text.startswith(f"{PLACEHOLDER} "), goal.id
            assert goal.text.count(PLACEHOLDER) <= 2, goal.id

    def test_a_name_can_stand_there_without_being_inflected(self) -> None:
        for goal in BANK:
            assert not re.search(r"\{name\}[\w’']", goal.text), goal.id
            assert "{" not in goal.text.replace(PLACEHOLDER, ""), goal.id
            assert "{" not in goal.criterion + goal.observe_how, goal.id

    def test_it_says_nothing_of_who_the_pupil_is(self) -> None:
        for goal in BANK:
            said = words(shown(goal))

            assert PRONOUNS.isdisjoint(said), goal.id
            assert not [word for word in said if word.startswith(DIAGNOSES)], goal.id

    def test_its_criterion_says_how_much_or_how_often(self) -> None:
        for goal in BANK:
            assert re.search(r"\d", goal.criterion) or not NUMBERS.isdisjoint(words(goal.criterion)), goal.id

    def test_it_is_short_enough_to_read_and_long_enough_to_follow(self) -> None:
        for goal in BANK:
            assert 20 <= len(goal.worded_for("Emil")) <= 90, goal.id
            assert 15 <= len(goal.criterion) <= 90, goal.id
            assert 50 <= len(goal.observe_how) <= 130, goal.id

    def test_it_is_written_like_the_other_goals(self) -> None:
        for goal in BANK:
            assert not goal.text.endswith("."), goal.id
            assert not goal.criterion.endswith("."), goal.id
            assert goal.criterion[0].isupper() or goal.criterion[0].isdigit(), goal.id
            assert goal.observe_how[0].isupper() or goal.observe_how[0] == "«", goal.id
            assert goal.observe_how[-1] in ".?", goal.id
            assert "!" not in shown(goal), goal.id
            assert "  " not in shown(goal), goal.id

    def test_its_id_can_be_stored_and_begins_with_its_subject(self) -> None:
        for goal in BANK:
            assert re.fullmatch(r"[a-z]{3}(-[a-z]+)+", goal.id), goal.id
            assert goal.id.startswith(goal.subject.lower()), goal.id

    def test_its_bands_are_in_order_and_its_keywords_add_something(self) -> None:
        for goal in BANK:
            assert list(goal.bands) == [band for band in GRADE_BANDS if band in goal.bands], goal.id
            said = "\n".join((goal.text, goal.criterion, goal.observe_how)).casefold()
            assert [word for word in goal.keywords if word.casefold() in said] == [], goal.id
            assert 1 <= len(set(goal.keywords)) == len(goal.keywords) <= 5, goal.id


@pytest.mark.parametrize(
    "asked", ["blikk", "bryter", "ASK", "rullestol", "penger", "lek", "følelser", "hygiene", "praksis", "friminutt"]
)
def test_what_teachers_look_for_is_found(asked: str) -> None:
    assert len(search(BANK, words=asked)) >= 2


class TestAFaultyFile:
    GOAL: Mapping[str, Any] = {
        "id": "nor-reads",
        "subject": "NOR",
        "bands": ["1-4"],
        "text": "{name} leser",
        "criterion": "Ti ord",
        "observe_how": "Lytt.",
    }

    @pytest.fixture(autouse=True)
    def _read_anew(self) -> Iterator[None]:
        catalogues.goal_bank.cache_clear()
        yield
        catalogues.goal_bank.cache_clear()

    def read(self, monkeypatch: pytest.MonkeyPatch, *entries: Mapping[str, Any]) -> tuple[BankGoal, ...]:
        catalogues.subjects()  # from the real file
        monkeypatch.setattr(resources, "toml", lambda _name: {"goals": list(entries)})
        return catalogues.goal_bank()

    def test_keywords_may_be_left_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert self.read(monkeypatch, self.GOAL)[0].keywords == ()

    @pytest.mark.parametrize("key", ["id", "subject", "bands", "text", "criterion", "observe_how"])
    def test_a_missing_key_is_named(self, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
        with pytest.raises(ValueError, match=key):
            self.read(monkeypatch, {name: value for name, value in self.GOAL.items() if name != key})

    @pytest.mark.parametrize(
        ("fault", "said"),
        [
            ({"subject": "XYZ"}, "'nor-reads'.*unknown subject 'XYZ'"),
            ({"bands": ["3-9"]}, "'nor-reads'.*3-9"),
            ({"criterion": ""}, "'nor-reads'.*no criterion"),
            ({"criterium": "Ti ord"}, "'nor-reads'.*criterium"),
            ({"text": "Leser"}, "'nor-reads'.*{name}"),
        ],
    )
    def test_the_goal_and_its_fault_are_named(self, monkeypatch: pytest.MonkeyPatch, fault: Mapping[str, Any], said: str) -> None:
        with pytest.raises(ValueError, match=said):
            self.read(monkeypatch, {**self.GOAL, **fault})

    def test_an_id_is_used_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ValueError, match="more than once: nor-reads"):
            self.read(monkeypatch, self.GOAL, {**self.GOAL, "text": "{name} skriver"})
