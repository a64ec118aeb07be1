from dataclasses import FrozenInstanceError, replace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.goal_bank import PLACEHOLDER, BankGoal, search
from ioplab.domain.grades import GRADE_BANDS
from ioplab.domain.ids import SubjectCode

NOR, MAT = SubjectCode("NOR"), SubjectCode("MAT")
NAMES = {NOR: "Norsk", MAT: "Matematikk"}

READS = BankGoal(
    id="reads",
    subject=NOR,
    bands=("1-4",),
    text="{name} leser ord når {name} er på tur",
    criterion="9 av 10 ord",
    observe_how="Stopp ved skiltet.",
    keywords=("ordbilder",),
)
COUNTS = BankGoal(
    id="counts",
    subject=MAT,
    bands=("5-7", "8-10"),
    text="{name} teller opp Ærlige Brikker",
    criterion="20 brikker på rad",
    observe_how="Legg fram skåla.",
)
BANK = (READS, COUNTS)

WORDS = st.sampled_from(["leser", "teller", "brikker", "rad", "skåla", "blikk", "norsk", "zebra"])
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
GOALS = st.builds(
    BankGoal,
    id=st.uuids().map(str),
    subject=st.sampled_from([NOR, MAT]),
    bands=st.lists(st.sampled_from(list(GRADE_BANDS)), min_size=1, unique=True).map(tuple),
    text=TEXTS.map(lambda text: f"{PLACEHOLDER} {text}"),
    criterion=TEXTS,
    observe_how=TEXTS,
    keywords=st.lists(WORDS, max_size=2).map(tuple),
)
BANKS = st.lists(GOALS, max_size=12, unique_by=lambda goal: goal.id)
BANDS = st.none() | st.sampled_from(list(GRADE_BANDS))


class TestWording:
    def test_the_pupils_name_stands_wherever_the_goal_speaks_of_the_pupil(self) -> None:
        assert READS.worded_for("Alma") == "Alma leser ord når Alma er på tur"

    @pytest.mark.parametrize("nobody", [None, "", "  \t"])
    def test_without_a_name_it_speaks_of_the_pupil(self, nobody: str | None) -> None:
        assert READS.worded_for(nobody) == "Eleven leser ord når eleven er på tur"

    @given(st.text(min_size=1).filter(lambda name: name.strip() and PLACEHOLDER not in name))
    def test_no_name_breaks_the_wording(self, name: str) -> None:
        assert READS.worded_for(name) == f"{name.strip()} leser ord når {name.strip()} er på tur"

    def test_a_goal_of_the_bank_is_never_changed_in_place(self) -> None:
        with pytest.raises(FrozenInstanceError):
            READS.text = "{name} teller"  # type: ignore[misc]


class TestWhatAGoalMustHave:
    @pytest.mark.parametrize("field", ["id", "subject", "text", "criterion", "observe_how"])
    def test_nothing_is_left_blank(self, field: str) -> None:
        with pytest.raises(ValueError, match=f"has no {field}"):
            replace(READS, **cast("dict[str, Any]", {field: " "}))

    def test_a_text_has_a_place_for_the_name(self) -> None:
        with pytest.raises(ValueError, match=r"'reads' .* has no \{name\}"):
            replace(READS, text="Eleven leser ord")

    @pytest.mark.parametrize("bands", [(), ("2-3",), ("1-4", "vg1")])
    def test_it_suits_bands_that_exist(self, bands: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match="'reads' of the bank has grade bands"):
            replace(READS, bands=bands)


class TestSearch:
    @pytest.mark.parametrize(
        "words",
        ["leser", "LESER", "lese", "9 av 10", "stopp skilt", "ordbilder", "norsk", "eleven", "  tur\tORD "],
    )
    def test_words_are_found_wherever_in_the_goal_they_stand(self, words: str) -> None:
        assert READS in search(BANK, words=words, subject_names=NAMES)

    @pytest.mark.parametrize("words", ["leser brikker", "leser matematikk", "name", "{name}"])
    def test_every_word_must_be_in_the_goal_and_the_placeholder_is_no_word(self, words: str) -> None:
        assert search(BANK, words=words, subject_names=NAMES) == ()

    def test_letters_of_the_alphabets_end_are_found_in_capitals_too(self) -> None:
        assert search(BANK, words="SKÅLA ærlige") == (COUNTS,)

    def test_words_on_each_side_of_a_boundary_are_not_read_as_one(self) -> None:
        assert search(BANK, words="radlegg") == ()

    def test_a_school_s_own_subject_is_found_by_its_code(self) -> None:
        own = replace(READS, subject=SubjectCode("SVØM"))

        assert search((own,), words="svøm", subject_names=NAMES) == (own,)

    def test_goals_of_the_band_come_first_and_the_others_stay(self) -> None:
        assert search(BANK, band="8-10") == (COUNTS, READS)
        assert search(BANK, band="1-4") == (READS, COUNTS)

    @given(BANKS, BANDS)
    def test_a_band_orders_and_never_hides(self, bank: list[BankGoal], band: str | None) -> None:
        found = search(bank, band=band)

        assert sorted(goal.id for goal in found) == sorted(goal.id for goal in bank)

    @given(BANKS, BANDS, TEXTS)
    def test_order_within_the_band_and_outside_it_is_that_of_the_bank(
        self, bank: list[BankGoal], band: str | None, words: str
    ) -> None:
        found = search(bank, band=band, words=words, subject_names=NAMES)
        place = {goal.id: number for number, goal in enumerate(bank)}
        ranks = [(not goal.suits(band), place[goal.id]) for goal in found]

        assert ranks == sorted(ranks)

    @given(BANKS, st.none() | st.sampled_from([NOR, MAT]), BANDS, st.lists(WORDS, max_size=3))
    def test_exactly_the_goals_that_hold_all_words_are_found(
        self, bank: list[BankGoal], subject: SubjectCode | None, band: str | None, words: list[str]
    ) -> None:
        found = {goal.id for goal in search(bank, subject=subject, band=band, words=" ".join(words), subject_names=NAMES)}

        for goal in bank:
            said = [goal.text, goal.criterion, goal.observe_how, *goal.keywords, NAMES[goal.subject].lower()]
            holds = all(any(word in part for part in said) for word in words)
            assert (goal.id in found) == (holds and subject in (None, goal.subject))

    @given(BANKS, TEXTS, WORDS)
    def test_one_more_word_never_finds_more(self, bank: list[BankGoal], words: str, another: str) -> None:
        fewer = search(bank, words=f"{words} {another}", subject_names=NAMES)

        assert set(fewer) <= set(search(bank, words=words, subject_names=NAMES))

    @given(BANKS, st.text(max_size=20))
    def test_anything_may_be_written_in_the_search_field(self, bank: list[BankGoal], words: str) -> None:
        assert set(search(bank, words=words)) <= set(bank)
