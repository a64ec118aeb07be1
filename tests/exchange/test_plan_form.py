from copy import deepcopy
from typing import Any
from uuid import UUID

import msgspec
import pytest

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.findings import pupil_findings
from ioplab.domain.guide import guide
from ioplab.exchange import plan_form
from ioplab.exchange.faults import FormError
from ioplab.exchange.plan_form import Known
from ioplab.operations.plans import check_plan
from tests.support.plans import NOON, Place, at, fjellbekk_json, places, read_plan_file, written_path

STRANGER = "00000000-0000-4000-8000-000000000000"

PLAN: Place = ("pupils", 0, "plans", 0)
SUBJECT: Place = (*PLAN, "subjects", 0)
GOAL: Place = (*SUBJECT, "goals", 0)
EVALUATION: Place = (*PLAN, "evaluations", 0)
RATING: Place = (*EVALUATION, "ratings", 0)
OUTCOME: Place = (*EVALUATION, "outcomes", 0)
DECIDED: Place = ("pupils", 0, "decisions", 0, "subjects", 0)


def changed(*changes: tuple[Place, Any]) -> bytes:
    """Fjellbekk with other values at some places."""
    data = fjellbekk_json()
    for place, value in changes:
        *above, last = place
        at(data, tuple(above))[last] = value
    return msgspec.json.encode(data)


def fault(*changes: tuple[Place, Any], known: Known | None = None) -> FormError:
    with pytest.raises(FormError) as refused:
        read_plan_file(changed(*changes), known)
    return refused.value


def accepted(*changes: tuple[Place, Any], known: Known | None = None) -> bool:
    read_plan_file(changed(*changes), known)
    return True


class TestIdentities:
    DATA = fjellbekk_json()
    OWN = tuple(place for place, _ in places(DATA) if place[-1] == "id")

    @pytest.mark.parametrize(
        "wrong", ["", "1", "ikke-en-uuid", STRANGER[1:], f"{STRANGER}0", f" {STRANGER}", STRANGER.replace("-", "")]
    )
    def test_every_id_is_a_uuid(self, wrong: str) -> None:
        for place in self.OWN:
            assert fault((place, wrong)).path == written_path(place)

    def test_no_two_things_have_the_same_id(self) -> None:
        first = at(self.DATA, self.OWN[0])
        for place in self.OWN[1:]:
            assert fault((place, first)).path == written_path(place)

    def test_uuids_may_be_written_in_capitals(self) -> None:
        capital = str(UUID(STRANGER)).upper()

        assert accepted((("pupils", 0, "decisions", 0, "id"), capital))


REFERENCES = [
    ((*PLAN, "responsible"), "en ansatt"),
    ((*PLAN, "team", 0, "staff"), "en ansatt"),
    ((*SUBJECT, "responsible"), "en ansatt"),
    ((*GOAL, "recommendations"), "en tilråding"),
    ((*EVALUATION, "not_rating"), "en ansatt"),
    ((*RATING, "goal"), "et mål i planen"),
    ((*RATING, "staff"), "en ansatt"),
    ((*OUTCOME, "goal"), "et mål i planen"),
    ((*OUTCOME, "took_part"), "en ansatt"),
    ((*EVALUATION, "pupil_ratings", 0, "goal"), "et mål i planen"),
    (("pupils", 0, "measures"), "en ansatt"),
    ((*GOAL, "observations"), "en ansatt"),
]
IN_LISTS = {
    "recommendations": (STRANGER, ""),
    "took_part": (STRANGER, ""),
    "not_rating": ({"staff": STRANGER, "reason": "Ny"}, ".staff"),
    "measures": ({"id": STRANGER, "text": "Lesekurs", "responsible": STRANGER}, ".responsible"),
    "observations": ({"id": STRANGER, "staff": STRANGER}, ".staff"),
}


class TestReferences:
    @pytest.mark.parametrize(("place", "what"), REFERENCES)
    def test_whoever_and_whatever_is_pointed_to_must_be_there(self, place: Place, what: str) -> None:
        inner, key = IN_LISTS.get(str(place[-1]), (None, ""))
        path = written_path(place) if inner is None else f"{written_path(place)}[0]{key}"

        refused = fault((place, STRANGER if inner is None else [inner]))

        assert refused.path == path
        assert what in refused.what

    @pytest.mark.parametrize("place", [place for place, what in REFERENCES if what == "en ansatt"])
    def test_staff_may_be_in_the_vault_already(self, place: Place) -> None:
        inner, _ = IN_LISTS.get(str(place[-1]), (None, ""))

        assert accepted((place, STRANGER if inner is None else [inner]), known=Known(staff={STRANGER}))

    def test_recommendations_may_be_in_the_vault_already(self) -> None:
        place = (*GOAL, "recommendations")

        assert accepted((place, [STRANGER]), known=Known(recommendations={STRANGER}))

    def test_a_recommendation_of_another_pupil_in_the_file_can_be_pointed_to(self) -> None:
        """Whether that is wise is for a person to say."""
        data = fjellbekk_json()
        theirs = at(data, ("pupils", 1, "expert_assessments", 0, "recommendations", 0, "id"))

        assert accepted(((*GOAL, "recommendations"), [theirs]))

    @pytest.mark.parametrize("place", [(*RATING, "goal"), (*OUTCOME, "goal"), (*EVALUATION, "pupil_ratings", 0, "goal")])
    def test_a_goal_may_be_in_the_vault_already_but_in_the_same_plan(self, place: Place) -> None:
        plan = at(fjellbekk_json(), (*PLAN, "id"))

        assert accepted((place, STRANGER), known=Known(goals={STRANGER: plan}))
        assert fault((place, STRANGER), known=Known(goals={STRANGER: "another plan"})).path == written_path(place)

    def test_a_goal_of_another_pupils_plan_cannot_be_rated_here(self) -> None:
        theirs = at(fjellbekk_json(), ("pupils", 1, "plans", 0, "subjects", 0, "goals", 0, "id"))

        assert fault(((*RATING, "goal"), theirs)).path == written_path((*RATING, "goal"))

    def test_a_goal_may_come_from_one_that_nobody_has_any_more(self) -> None:
        assert accepted(((*GOAL, "carried_over_from"), STRANGER))
        assert fault(((*GOAL, "carried_over_from"), "i fjor")).path == written_path((*GOAL, "carried_over_from"))

    def test_nobody_responsible_is_no_fault_of_form(self) -> None:
        assert accepted(((*PLAN, "responsible"), None), ((*SUBJECT, "responsible"), None))


class TestCorrections:
    PLACE = (*EVALUATION, "corrections")

    def correction(self, **other: object) -> list[object]:
        goal = at(fjellbekk_json(), (*RATING, "goal"))
        return [{"goal": goal, "corrected_on": "2027-02-01", "reason": "Tastet feil", **other}]

    @pytest.mark.parametrize("stood", [{}, {"level": 4}, {"not_worked_on_reason": "Fravær"}])
    def test_what_stood_may_have_been_a_level_a_reason_or_nothing(self, stood: dict[str, object]) -> None:
        assert accepted((self.PLACE, self.correction(**stood)))

    @pytest.mark.parametrize(
        ("wrong", "key"),
        [
            ({"goal": STRANGER}, "goal"),
            ({"level": 5}, "level"),
            ({"level": 2, "not_worked_on_reason": "Fravær"}, "not_worked_on_reason"),
            ({"reason": " "}, "reason"),
        ],
    )
    def test_what_cannot_have_stood_and_a_correction_without_a_reason_are_refused(
        self, wrong: dict[str, object], key: str
    ) -> None:
        assert fault((self.PLACE, self.correction(**wrong))).path == f"{written_path(self.PLACE)}[0].{key}"


class TestRanges:
    @pytest.mark.parametrize(
        ("place", "good", "bad"),
        [
            (("pupils", 0, "grade"), (1, 13, None), (0, 14, -1)),
            (("pupils", 0, "birth_year"), (1900, 2100, None), (1899, 2101, 16)),
            ((*DECIDED, "hours", 0, "hours"), (0, 0.5, -0.0, 10_000), (-0.5, 10_000.5, 1e308)),
            ((*SUBJECT, "hours_given", 0, "hours"), (0, 10_000), (-1, 10_001)),
            ((*GOAL, "expected_level"), (1, 4, None), (0, 5)),
            ((*RATING, "level"), (1, 4), (0, 5)),
            ((*OUTCOME, "level"), (1, 4), (0, 5)),
            ((*PLAN, "school_year"), ("2026/27", "1999/00"), ("2026/28", "2026", "", "0000/01", "9999/00", "2026/27\n")),
            ((*SUBJECT, "subject"), ("NOR", "EGET FAG", "æ"), ("", " \n")),
            ((*DECIDED, "subject"), ("NOR", "EGET FAG"), ("", "\t")),
        ],
    )
    def test_a_value_on_the_edge_is_read_and_one_beyond_it_refused(
        self, place: Place, good: tuple[Any, ...], bad: tuple[Any, ...]
    ) -> None:
        for value in good:
            assert accepted((place, value)), value
        for value in bad:
            assert fault((place, value)).path == written_path(place), value

    @pytest.mark.parametrize(("step", "fits"), [(0, False), (1, True), (9, True), (10, False)])
    def test_a_step_that_is_not_needed_is_one_of_the_nine(self, step: int, fits: bool) -> None:
        change = ((*PLAN, "steps_not_needed"), [{"step": step, "reason": "Begynte i februar"}])

        if fits:
            assert accepted(change)
        else:
            assert fault(change).path == f"{written_path(PLAN)}.steps_not_needed[0].step"

    @pytest.mark.parametrize("label", [f"{start}/{(start + 1) % 100:02d}" for start in (1900, 1999, 2026, 2099)])
    def test_every_school_year_that_is_read_can_be_worked_with(self, label: str) -> None:
        file = read_plan_file(changed(((*PLAN, "school_year"), label)))

        for pupil in file.pupils:
            pupil_findings(pupil, NOON.date())
            for plan in pupil.plans:
                check_plan(pupil, plan, file.staff, NOON.date())
                guide(pupil, plan)


class TestEvaluations:
    @pytest.mark.parametrize("place", [RATING, OUTCOME])
    def test_a_goal_has_a_level_or_a_reason_and_not_both(self, place: Place) -> None:
        level, reason = (*place, "level"), (*place, "not_worked_on_reason")

        assert accepted((level, 3), (reason, None))
        assert accepted((level, None), (reason, "Lenge borte"))
        assert accepted((level, 3), (reason, " "))
        assert fault((level, 3), (reason, "Lenge borte")).path == written_path(reason)
        assert fault((level, None), (reason, None)).path == written_path(level)
        assert fault((level, None), (reason, "  ")).path == written_path(level)

    def test_a_scale_that_is_not_installed_is_named_as_the_fault(self) -> None:
        refused = fault(((*EVALUATION, "scale"), "network/1"), ((*RATING, "level"), 7))

        assert refused.path == written_path((*EVALUATION, "scale"))

    @pytest.mark.parametrize("of", ["ratings", "outcomes", "pupil_ratings"])
    def test_nobody_speaks_twice_of_the_same_goal(self, of: str) -> None:
        data = fjellbekk_json()
        said = at(data, (*EVALUATION, of))
        said.append(deepcopy(said[0]))

        assert fault(((*EVALUATION, of), said)).path == f"{written_path(EVALUATION)}.{of}[{len(said) - 1}].goal"

    def test_the_same_goal_is_rated_by_several_and_in_both_rounds(self) -> None:
        file = read_plan_file(changed())
        both: tuple[Evaluation, ...] = file.pupils[0].plans[0].evaluations

        assert {rating.goal for rating in both[0].ratings} == {rating.goal for rating in both[1].ratings}
        assert len({(rating.goal, rating.staff) for rating in both[0].ratings}) == len(both[0].ratings)


def test_a_plan_that_breaks_the_law_is_read_all_the_same() -> None:
    """Form, not law: no decision, no goals, no teacher, no voice, an evaluation before the plan was taken in use."""
    assert accepted(
        (("pupils", 0, "decisions"), []),
        (("pupils", 0, "expert_assessments"), []),
        (("pupils", 1, "plans", 0, "subjects"), []),
        (("pupils", 1, "plans", 0, "evaluations"), []),
        ((*PLAN, "voices"), []),
        ((*PLAN, "activated_on"), "2030-01-01"),
        ((*SUBJECT, "responsible"), None),
        ((*GOAL, "text"), ""),
        ((*GOAL, "recommendations"), []),
        ((*SUBJECT, "goals", 1, "recommendations"), []),
        ((*SUBJECT, "goals", 2, "recommendations"), []),
        ((*PLAN, "subjects", 1, "goals", 0, "recommendations"), []),
        ((*PLAN, "subjects", 1, "goals", 1, "recommendations"), []),
    )


def test_the_first_fault_in_the_files_own_order_is_told() -> None:
    late, early = ((*RATING, "level"), 9), (("pupils", 0, "grade"), 99)

    assert fault(late, early).path == "pupils[0].grade"
    assert fault((("staff", 0, "id"), "?"), early).path == "staff[0].id"


def test_fjellbekk_is_in_order_with_the_installed_scales_and_nothing_else() -> None:
    file = read_plan_file(changed())

    plan_form.check(file, catalogues.scales(), Known())
