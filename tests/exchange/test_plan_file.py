import json
import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import ConsentId, MeasureId, PupilId, SchoolId, TrainingId
from ioplab.domain.plan import DocumentedException, StepNotNeeded
from ioplab.domain.pupil import IntensiveTraining, Measure, Pupil, SharingConsent
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import Face, TrainingArea
from ioplab.errors import UserError
from ioplab.exchange import plan_file
from ioplab.exchange.faults import FormError
from ioplab.exchange.plan_file import PlanFile
from tests.support.plans import (
    KARI,
    Place,
    a_goal,
    a_plan,
    a_pupil,
    a_subject,
    at,
    fjellbekk_bytes,
    fjellbekk_json,
    left_out,
    places,
    read_plan_file,
    replaced,
    written_path,
)

FJELLBEKK = fjellbekk_bytes()
SCHOOL = School(id=SchoolId("5f3c1b0e-2d57-4a58-9c1c-0a1f2b3c4d5e"), name="Fjellbekk skole")
EXPORTED = datetime(2027, 6, 20, 12, tzinfo=UTC)


def fault(content: bytes) -> FormError:
    with pytest.raises(FormError) as refused:
        read_plan_file(content)
    return refused.value


def exported(*pupils: Pupil, school: School = SCHOOL, staff: tuple[Staff, ...] = (KARI,)) -> bytes:
    return plan_file.encode(school, staff, pupils, exported_at=EXPORTED)


def minimal(extra: str = "") -> bytes:
    """The smallest plan file there is, with more text inside its outermost braces."""
    return (f'{{"format": "ioplab-plan/1", "school": {{"id": "{SCHOOL.id}", "name": "Fjellbekk skole"}}{extra}}}').encode()


def with_pupil(fields: str) -> bytes:
    """A plan file of one pupil with one more field."""
    return minimal(f', "pupils": [{{"id": "5f3c1b0e-2d57-4a58-9c1c-0a1f2b3c4d5f", "given_name": "Emil", {fields}}}]')


class TestTravelling:
    def test_import_then_export_gives_back_equal_data(self) -> None:
        file = read_plan_file(FJELLBEKK)

        again = plan_file.encode(file.school, file.staff, file.pupils, exported_at=file.exported_at or EXPORTED)

        assert json.loads(again) == json.loads(FJELLBEKK)
        assert read_plan_file(again) == file

    def test_the_same_data_always_makes_the_same_bytes(self) -> None:
        file = read_plan_file(FJELLBEKK)
        first = plan_file.encode(file.school, file.staff, file.pupils, exported_at=EXPORTED)
        read = read_plan_file(first)

        assert plan_file.encode(read.school, read.staff, read.pupils, exported_at=EXPORTED) == first

    def test_a_person_can_read_the_file_in_an_editor(self) -> None:
        text = exported(a_pupil()).decode()

        assert '\n  "given_name"' in text or '\n   "given_name"' in text
        assert "høyt" in exported(a_pupil(plans=(a_plan(),))).decode()

    def test_what_the_format_has_grown_by_travels_too(self) -> None:
        pupil = a_pupil(
            transitions="Byttet skole i 3. klasse",
            measures=(Measure(id=MeasureId("m"), text="Lesekurs", ended_on=date(2026, 5, 1), effect="Leser 20 ord mer"),),
            sharing_consents=(SharingConsent(id=ConsentId("c"), what="IOP", shared_with="PPT", given_on=date(2026, 8, 20)),),
            intensive_training=(IntensiveTraining(id=TrainingId("t"), area=TrainingArea.READING),),
            plans=(
                a_plan(
                    steps_not_needed=(StepNotNeeded(step=7, reason="Begynte i februar"),),
                    exceptions=(DocumentedException(rule="F07", reason="Søker lærer", recorded_on=date(2026, 9, 1)),),
                    subjects=(a_subject(left_out="Skjønnlitteratur"),),
                ),
            ),
        )
        school = replace(SCHOOL, networks=("IKIT",))

        file = plan_file.decode(exported(pupil, school=school))

        assert (file.school, file.staff, file.pupils) == (school, (KARI,), (pupil,))

    def test_what_the_format_has_grown_by_is_left_out_when_empty_and_all_else_is_written(self) -> None:
        written = json.loads(exported(a_pupil(plans=(a_plan(),))))["pupils"][0]

        assert {"measures", "sharing_consents", "intensive_training", "transitions"}.isdisjoint(written)
        assert {"steps_not_needed", "exceptions"}.isdisjoint(written["plans"][0])
        assert written["home_resources"] is None
        assert written["plans"][0]["evaluations"] == []

    @given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30), st.sampled_from(["", "\n", "\t", "\r\n"]))
    def test_any_text_a_person_can_write_comes_back_as_it_was(self, text: str, space: str) -> None:
        said = f"{text}{space}{text}"
        pupil = a_pupil(given_name=said, plans=(a_plan(subjects=(a_subject(goals=(a_goal(text=said),)),)),))

        assert plan_file.decode(exported(pupil)).pupils == (pupil,)

    def test_a_moment_keeps_its_instant(self) -> None:
        file = plan_file.decode(minimal(', "exported_at": "2027-06-20T12:00:00+02:00"'))

        assert file.exported_at == datetime(2027, 6, 20, 10, tzinfo=UTC)

    def test_faces_are_numbers_in_the_file(self) -> None:
        faces = [face for place, face in places(fjellbekk_json()) if place[-1] == "face"]

        assert {Face(face) for face in faces} <= set(Face)
        assert faces


REQUIRED = {
    "format",
    "school",
    "school.id",
    "school.name",
    "staff[].id",
    "staff[].name",
    "staff[].role",
    "pupils[].id",
    "pupils[].given_name",
    "pupils[].expert_assessments[].id",
    "pupils[].expert_assessments[].recommendations[].id",
    "pupils[].expert_assessments[].recommendations[].text",
    "pupils[].decisions[].id",
    "pupils[].decisions[].kind",
    "pupils[].decisions[].subjects[].subject",
    "pupils[].decisions[].subjects[].hours[].role",
    "pupils[].decisions[].subjects[].hours[].hours",
    "pupils[].plans[].id",
    "pupils[].plans[].school_year",
    "pupils[].plans[].team[].staff",
    "pupils[].plans[].voices[].stage",
    "pupils[].plans[].conversations[].id",
    "pupils[].plans[].conversations[].kind",
    "pupils[].plans[].subjects[].id",
    "pupils[].plans[].subjects[].subject",
    "pupils[].plans[].subjects[].hours_given[].role",
    "pupils[].plans[].subjects[].hours_given[].hours",
    "pupils[].plans[].subjects[].goals[].id",
    "pupils[].plans[].subjects[].goals[].text",
    "pupils[].plans[].subjects[].goals[].curriculum_refs[].code",
    "pupils[].plans[].subjects[].goals[].observations[].id",
    "pupils[].plans[].evaluations[].id",
    "pupils[].plans[].evaluations[].kind",
    "pupils[].plans[].evaluations[].scale",
    "pupils[].plans[].evaluations[].not_rating[].staff",
    "pupils[].plans[].evaluations[].not_rating[].reason",
    "pupils[].plans[].evaluations[].ratings[].goal",
    "pupils[].plans[].evaluations[].ratings[].staff",
    "pupils[].plans[].evaluations[].outcomes[].goal",
    "pupils[].plans[].evaluations[].pupil_ratings[].goal",
    "pupils[].plans[].evaluations[].access_given[].to",
}
"""What a file cannot do without. All else may be left out, or be null."""


def without_numbers(place: Place) -> str:
    """The path of all places like this one."""
    return re.sub(r"\d+", "", written_path(place))


class TestWhatMayBeLeftOut:
    def test_what_may_be_left_out_may_be_null_and_means_the_same(self) -> None:
        data = fjellbekk_json()
        required = set()
        for place, _ in list(places(data)):
            if isinstance(place[-1], int):
                continue
            with left_out(data, place) as content:
                without = decoded(content)
            with replaced(data, place, None) as content:
                assert decoded(content) == without, written_path(place)
            if isinstance(without, str):
                assert without == written_path(place)
                required.add(without_numbers(place))

        seen = {without_numbers(place) for place, _ in places(data)}
        assert required == REQUIRED & seen

    def test_what_is_not_said_is_neither_allowed_nor_done(self) -> None:
        """No deviation, no exception from competence, no teacher, no rater, nothing seen in several settings."""
        silent = fjellbekk_json()
        for place, value in list(places(silent)):
            if isinstance(value, bool):
                del at(silent, place[:-1])[place[-1]]

        file = plan_file.decode(json.dumps(silent).encode())
        decided = [granted for pupil in file.pupils for decision in pupil.decisions for granted in decision.subjects]
        plans = [plan for pupil in file.pupils for plan in pupil.plans]

        assert not any(granted.deviation_allowed or granted.competence_exception for granted in decided)
        assert not any(member.teacher_qualified for member in file.staff)
        assert not any(member.rates for plan in plans for member in plan.team)
        assert not any(rating.several_settings for plan in plans for held in plan.evaluations for rating in held.ratings)

    def test_null_in_a_list_is_no_way_to_leave_something_out(self) -> None:
        assert fault(with_pupil('"plans": [null]')).path == "pupils[0].plans[0]"

    def test_a_file_may_hold_a_school_and_nobody(self) -> None:
        assert read_plan_file(minimal()) == PlanFile(format="ioplab-plan/1", school=SCHOOL)


def decoded(content: bytes) -> PlanFile | str:
    """The file, or the path of its fault."""
    try:
        return plan_file.decode(content)
    except FormError as error:
        return error.path


class TestUnknownKeys:
    def test_keys_of_tomorrow_are_passed_over_wherever_they_stand(self) -> None:
        data = fjellbekk_json()
        for place, value in [((), data), *places(data)]:
            if isinstance(value, dict):
                value["key_of_tomorrow"] = {"at": ["/".join(map(str, place))], "id": 1, "level": -5}

        assert read_plan_file(json.dumps(data).encode()) == read_plan_file(FJELLBEKK)

    @pytest.mark.parametrize("value", ["1e400", "9" * 400, "[[[]]]", '{"format": "ioplab-plan/2"}', '"ioplab-plan/2"'])
    def test_whatever_they_hold(self, value: str) -> None:
        assert read_plan_file(minimal(f', "key_of_tomorrow": {value}')).school == SCHOOL


class TestOneThingBroken:
    """Every place of the example school is broken, one at a time; the fault is told with the place's own path."""

    DATA = fjellbekk_json()
    EVERYWHERE = tuple(places(DATA))

    def assert_refused_there(self, place: Place, wrong: Any) -> None:
        with replaced(self.DATA, place, wrong) as content, pytest.raises(FormError) as refused:
            read_plan_file(content)
        assert refused.value.path == written_path(place), wrong

    def test_no_place_may_hold_another_type(self) -> None:
        assert len(self.EVERYWHERE) > 1000
        for place, value in self.EVERYWHERE:
            self.assert_refused_there(place, {"x": 1} if isinstance(value, str | bool | int | float | list) else [[1]])

    def test_no_text_may_hold_what_cannot_be_shown(self) -> None:
        texts = [place for place, value in self.EVERYWHERE if isinstance(value, str) and place != ("format",)]
        for place, unseen in zip(texts, cycle("\x00\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f"), strict=False):
            self.assert_refused_there(place, f"a{unseen}b")

    def test_no_number_may_be_outside_its_range(self) -> None:
        numbers = [place for place, value in self.EVERYWHERE if isinstance(value, int | float) and not isinstance(value, bool)]
        assert {place[-1] for place in numbers} == {"birth_year", "grade", "hours", "level", "expected_level", "face"}
        for place in numbers:
            for wrong in (-1, 10**12, 2**64, 10**400, True, "3"):
                self.assert_refused_there(place, wrong)

    def test_no_whole_number_may_have_a_fraction(self) -> None:
        for place, value in self.EVERYWHERE:
            if isinstance(value, int) and not isinstance(value, bool) and place[-1] != "hours":
                self.assert_refused_there(place, value + 0.5)

    def test_no_truth_may_be_a_number(self) -> None:
        truths = [place for place, value in self.EVERYWHERE if isinstance(value, bool)]
        assert truths
        for place in truths:
            self.assert_refused_there(place, 1)
            self.assert_refused_there(place, "true")

    def test_no_date_may_be_one_that_is_not_in_the_calendar(self) -> None:
        dates = [place for place, value in self.EVERYWHERE if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d$", value)]
        assert len(dates) > 50
        for place in dates:
            for wrong in ("2027-02-29", "2027-1-5", "15.01.2027", "", "2027-01-15T00:00:00Z"):
                self.assert_refused_there(place, wrong)

    def test_no_moment_may_be_without_its_time_zone(self) -> None:
        moments = [place for place, value in self.EVERYWHERE if place[-1] in ("exported_at", "submitted_at") and value]
        assert moments
        for place in moments:
            for wrong in ("2027-01-15T12:00:00", "2027-01-15", "2027-13-15T12:00:00Z", "nå"):
                self.assert_refused_there(place, wrong)

    def test_nothing_was_broken_for_good(self) -> None:
        assert fjellbekk_json() == self.DATA
        assert at(self.DATA, ("format",)) == "ioplab-plan/1"


class TestWrongBytes:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b" \n",
            b"\xef\xbb\xbf",
            b"\x00",
            b"{",
            b"PK\x03\x04",
            b"%PDF-1.7",
            b"SQLite format 3\x00",
            FJELLBEKK + b"{}",
            FJELLBEKK + b"\x00",
            FJELLBEKK.replace(b"}", b"", 1),
            FJELLBEKK.decode().encode("utf-16"),
            FJELLBEKK.decode().encode("utf-16-le"),
            FJELLBEKK.decode().encode("utf-32"),
            FJELLBEKK.decode().encode("latin-1", "replace"),
            FJELLBEKK.decode().encode("cp1252", "replace"),
            minimal(', "x": NaN'),
            minimal(', "x": Infinity'),
            minimal(", 'x': 1"),
            minimal(', "x": 1,'),
            minimal(', "x": "a\tb"'),
            with_pupil('"strengths": "\\ud800"'),
            with_pupil('"strengths": "\\udc00\\ud800"'),
            with_pupil('"strengths": NaN'),
            with_pupil('"strengths": "') + b"\x00",
            with_pupil('"strengths": "X"').replace(b"X", b"\x00"),
            with_pupil('"strengths": "X"').replace(b"X", b"\xff"),
            with_pupil('"strengths": "X"').replace(b"X", b"\xed\xa0\x80"),
            minimal(', "unknown": "X"').replace(b"X", b"\xff"),
            minimal(', "unknown": "X"').replace(b"X", b"\xed\xa0\x80"),
            minimal(', "X": 1').replace(b"X", b"\xc3"),
        ],
        ids=lambda content: repr(content[:20] + b".." + content[-20:]),
    )
    def test_what_is_no_whole_json_text_is_refused(self, content: bytes) -> None:
        assert "ikke JSON" in str(fault(content))

    def test_a_file_cut_off_anywhere_is_refused(self) -> None:
        whole = FJELLBEKK.rstrip()

        for end in [*range(0, len(whole), 101), *range(len(whole) - 20, len(whole))]:
            assert "ikke JSON" in str(fault(whole[:end])), end

    @pytest.mark.parametrize("depth", [1_000, 100_000])
    @pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
    @pytest.mark.parametrize("key", ["unknown", "pupils", "exported_at"])
    def test_a_file_nested_without_end_is_refused_and_brings_nothing_down(
        self, key: str, opening: str, closing: str, depth: int
    ) -> None:
        fault(minimal(f', "{key}": {opening * depth}"\\u0001"{closing * depth}'))

    @pytest.mark.parametrize("depth", range(900, 1000))
    def test_a_file_nested_as_deep_as_can_be_read_is_refused_too(self, depth: int) -> None:
        refused = fault(minimal(f', "unknown": {"[" * depth}"\\u0001"{"]" * depth}'))

        assert len(str(refused)) < 500

    @pytest.mark.parametrize("top", ["[]", "null", '"ioplab-plan/1"', "1", "true", FJELLBEKK.decode().join("[]")])
    def test_a_file_is_one_object(self, top: str) -> None:
        assert "objekt" in str(fault(top.encode()))

    @given(st.data())
    def test_no_byte_changed_anywhere_brings_the_program_down(self, data: st.DataObject) -> None:
        changed = bytearray(FJELLBEKK)
        for place in data.draw(st.lists(st.integers(0, len(changed) - 1), min_size=1, max_size=3)):
            changed[place] = data.draw(st.integers(0, 255))
        with suppress(UserError):
            read_plan_file(bytes(changed))

    def test_the_mark_that_windows_editors_put_first_is_passed_over(self) -> None:
        assert read_plan_file(b"\xef\xbb\xbf" + FJELLBEKK) == read_plan_file(FJELLBEKK)

    def test_an_escaped_character_that_cannot_be_shown_is_found_too(self) -> None:
        assert fault(with_pupil('"strengths": "glad\\u0000"')).path == "pupils[0].strengths"
        assert fault(with_pupil('"strengths": "glad\\u007F"')).path == "pupils[0].strengths"
        assert fault(with_pupil('"strengths": "glad\\b"')).path == "pupils[0].strengths"
        assert fault(with_pupil('"strengths": "glad\\f"')).path == "pupils[0].strengths"
        assert read_plan_file(with_pupil('"strengths": "C:\\\\bilder\\\\u0001"')).pupils[0].strengths == r"C:\bilder\u0001"

    def test_tabs_and_line_breaks_are_text(self) -> None:
        assert read_plan_file(with_pupil('"strengths": "a\\tb\\r\\nc\\u00e6"')).pupils[0].strengths == "a\tb\r\ncæ"

    @pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 5000, "1" + "0" * 400 + ".5"])
    def test_a_number_beyond_all_bounds_is_refused_in_a_short_message(self, number: str) -> None:
        refused = fault(with_pupil(f'"grade": {number}'))

        assert refused.path == "pupils[0].grade"
        assert len(str(refused)) < 300


class TestOtherFormats:
    def of_format(self, written: object) -> bytes:
        return json.dumps({**fjellbekk_json(), "format": written}).encode()

    @pytest.mark.parametrize("version", [2, 3, 10, 999_999])
    def test_a_newer_version_is_refused_with_what_to_do(self, version: int) -> None:
        with pytest.raises(UserError, match="nyere versjon") as refused:
            read_plan_file(self.of_format(f"ioplab-plan/{version}"))

        assert "Oppdater ioplab" in refused.value.advice

    def test_a_newer_version_is_recognised_whatever_else_is_in_it(self) -> None:
        with pytest.raises(UserError, match="nyere versjon"):
            read_plan_file(b'{"pupils": {"by": "name"}, "format": "ioplab-plan/2", "school": 7}')

    @pytest.mark.parametrize(
        "written",
        [
            "",
            "ioplab-plan",
            "ioplab-plan/",
            "ioplab-plan/0",
            "ioplab-plan/01",
            "ioplab-plan/1.0",
            "ioplab-plan/-2",
            "ioplab-plan/1 ",
            "ioplab-plan/١",
            "ioplab-plan/٢",
            "IOPLAB-PLAN/1",
            "ioplab-aggregate/1",
            "ioplab-aggregate/2",
            f"ioplab-plan/{'9' * 5000}",
        ],
    )
    def test_another_kind_of_file_is_told_what_was_looked_for(self, written: str) -> None:
        refused = fault(self.of_format(written))

        assert refused.path == "format"
        assert "«ioplab-plan/1»" in str(refused)

    @pytest.mark.parametrize("written", [None, 1, ["ioplab-plan/1"], {"name": "ioplab-plan/1"}])
    def test_a_format_is_a_text(self, written: object) -> None:
        assert fault(self.of_format(written)).path == "format"

    def test_a_file_without_a_format_says_that_it_is_missing(self) -> None:
        refused = fault(b'{"school": {}}')

        assert (refused.path, refused.what) == ("format", "mangler")


def test_two_pupils_of_the_same_name_are_two_pupils() -> None:
    twins = a_pupil(), a_pupil(id=PupilId("twin"))

    assert plan_file.decode(exported(*twins)).pupils == twins
