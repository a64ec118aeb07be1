import dataclasses
import re
import string
import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from ioplab import catalogues, resources
from ioplab.domain.catalogue import FIELD_OWNERS, FindingKind, FindingRule
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.goal_language import is_observable, is_twofold
from ioplab.domain.guide import Step
from ioplab.domain.ids import SubjectCode
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Decision, ExpertAssessment, Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask

YEAR = SchoolYear(2026)


def test_there_is_one_scale_and_it_is_the_default() -> None:
    assert catalogues.scales() == {"ioplab-mastery/1": catalogues.default_scale()}


class TestSubjects:
    def test_the_codes_of_the_file_format_are_there(self) -> None:
        named = {"NOR", "MAT", "ENG", "NAT", "SAF", "RLE", "KHV", "MUS", "MHE", "KRO", "SOS", "KOM", "ADL", "MOT"}

        assert named <= set(catalogues.subjects())

    def test_every_subject_has_a_name_of_its_own(self) -> None:
        names = [subject.name for subject in catalogues.subjects().values()]

        assert len(set(names)) == len(names)
        assert all(code == subject.code and re.fullmatch("[A-Z]{3}", code) for code, subject in catalogues.subjects().items())

    def test_areas_without_a_curriculum_are_marked(self) -> None:
        assert [code for code, subject in catalogues.subjects().items() if subject.area] == ["SOS", "KOM", "ADL", "MOT"]

    def test_a_schools_own_code_is_its_own_name(self) -> None:
        assert catalogues.subject_name(SubjectCode("SVØM")) == "SVØM"
        assert catalogues.subject_name(SubjectCode("SOS")) == "Sosial kompetanse"


class TestYearWheel:
    # docs/ordliste.md's year wheel, without «all year», which is never due.
    DUE = (
        ("08-16", "team"),
        ("08-31", "leader"),
        ("09-15", "team"),
        ("10-01", "leader"),
        ("01-15", "contact_teacher"),
        ("01-15", "team"),
        ("05-31", "leader"),
        ("03-01", "leader"),
        ("05-31", "team"),
        ("06-01", "ppt"),
        ("06-10", "leader"),
        ("06-15", "leader"),
        ("06-17", "team"),
        (SCHOOL_END, "leader"),
    )

    def test_every_deadline_is_there_with_who_sees_to_it(self) -> None:
        assert tuple((task.due, task.who.value) for task in catalogues.year_wheel()) == self.DUE

    def test_the_three_counting_dates_are_marked(self) -> None:
        assert [task.due for task in catalogues.year_wheel() if task.counting] == ["10-01", "03-01", SCHOOL_END]

    def test_tasks_stand_in_the_order_they_begin(self) -> None:
        begins = [begin(task) for task in catalogues.year_wheel()]

        assert begins == sorted(begins)

    def test_no_task_ends_before_it_begins(self) -> None:
        for task in catalogues.year_wheel():
            assert timedelta(0) <= task.due_in(YEAR) - begin(task) < timedelta(days=180), task.id

    def test_both_evaluations_have_a_deadline_to_be_found_by(self) -> None:
        due = {str(task.id): (task.due, task.step) for task in catalogues.year_wheel()}

        assert (due["midyear"], due["annual"]) == (("01-15", Step.MIDYEAR), ("05-31", Step.ANNUAL))

    def test_steps_are_the_guides_and_ids_are_used_once(self) -> None:
        tasks = catalogues.year_wheel()

        assert {task.step for task in tasks if task.step} <= set(Step)
        assert len({task.id for task in tasks}) == len(tasks)
        assert all(task.title for task in tasks)


def begin(task: WheelTask) -> date:
    return task.starts_in(YEAR)


DEMANDS = {"F01", "F02", "F03", "F04", "F07", "F08", "F09", "F12", "F13"}


class TestFindingRules:
    def test_only_what_the_law_demands_is_a_demand(self) -> None:
        for rule in catalogues.finding_rules().values():
            assert rule.kind is (FindingKind.DEMAND if rule.id in DEMANDS else FindingKind.ADVICE), rule.id
            assert re.fullmatch("F(0[1-9]|1[0-9]|2[01])", rule.id)

    def test_each_names_its_basis_and_a_step_where_it_is_mended(self) -> None:
        for rule in catalogues.finding_rules().values():
            assert rule.basis
            assert rule.title
            assert rule.messages
            assert rule.step in set(Step)
            if rule.kind is FindingKind.DEMAND:
                assert "§" in rule.basis, rule.id

    def test_sentences_are_whole_and_can_be_filled_in(self) -> None:
        for rule in catalogues.finding_rules().values():
            for sentence in rule.messages.values():
                assert sentence[-1] in ".?"
                list(string.Formatter().parse(sentence))


OWNERS: dict[str, type[Any]] = {
    "pupil": Pupil,
    "decision": Decision,
    "assessment": ExpertAssessment,
    "plan": Plan,
    "subject": SubjectPlan,
    "goal": Goal,
    "evaluation": Evaluation,
}
MESSAGES = [(rule, message) for rule in catalogues.finding_rules().values() for message in rule.messages]


class TestPlacesOfFindings:
    """Each message says in which field it is mended."""

    def test_all_rules_are_there_in_order(self) -> None:
        assert list(catalogues.finding_rules()) == [f"F{number:02}" for number in range(1, 22)]

    def test_the_owners_of_fields_are_all_known(self) -> None:
        assert tuple(OWNERS) == FIELD_OWNERS

    @pytest.mark.parametrize(("rule", "message"), MESSAGES, ids=[f"{rule.id}-{message}" for rule, message in MESSAGES])
    def test_the_field_of_a_message_is_one_that_is_stored(self, rule: FindingRule, message: str) -> None:
        owner, _, name = rule.field(message).partition(".")

        assert name in {field.name for field in dataclasses.fields(OWNERS[owner])} | {"voice"}
        assert hasattr(OWNERS[owner], name)

    def test_no_place_is_named_for_a_message_there_is_not(self) -> None:
        for rule in catalogues.finding_rules().values():
            assert set(rule.fields) <= {"default", *rule.messages}, rule.id
            assert set(rule.steps) <= set(rule.messages), rule.id
            assert {rule.step_of(message) for message in rule.messages} <= set(Step), rule.id

    def test_a_message_may_be_mended_in_another_step_than_the_rest_of_its_rule(self) -> None:
        rule = catalogues.finding_rules()["F02"]

        assert (rule.step_of("missing"), rule.step_of("draft")) == (Step.GOALS, Step.ACTIVATION)
        assert (rule.field("missing"), rule.field("draft")) == ("pupil.plans", "plan.status")


class TestGoalLanguage:
    LANGUAGE = catalogues.goal_language()

    def test_words_are_written_as_they_are_compared(self) -> None:
        for word in (*self.LANGUAGE.vague, *self.LANGUAGE.observable):
            assert word == " ".join(re.findall(r"\w+", word.lower())), word

    def test_no_word_is_both_vague_and_observable_or_there_twice(self) -> None:
        words = [*self.LANGUAGE.vague, *self.LANGUAGE.observable]

        assert len(set(words)) == len(words)

    def test_every_observable_verb_makes_a_goal_observable(self) -> None:
        for verb in self.LANGUAGE.observable:
            assert is_observable(f"Emil {verb} i tre av fire økter", self.LANGUAGE), verb

    def test_words_that_tell_are_observable_themselves(self) -> None:
        assert {phrase.split()[0] for phrase in self.LANGUAGE.telling} <= set(self.LANGUAGE.observable)

    def test_almost_no_goal_of_the_example_school_or_the_bank_is_blamed(self) -> None:
        files = [resources.toml("goal_bank")["goals"]]
        for name in ("areas", "basic_subjects", "other_subjects"):
            strands = tomllib.loads(resources.path(f"example/{name}.toml").read_text(encoding="utf-8"))["strands"]
            files += [strand["goals"] for strand in strands]
        texts = [goal["text"].replace("{name}", "Kim") for goals in files for goal in goals]

        assert len(texts) > 200
        assert [text for text in texts if not is_observable(text, self.LANGUAGE)] == []
        assert sum(is_twofold(text, self.LANGUAGE) for text in texts) <= len(texts) // 100

    def test_every_vague_phrase_alone_makes_a_goal_vague(self) -> None:
        for phrase in self.LANGUAGE.vague:
            assert not is_observable(f"Emil {phrase} brøk og prosent, fem ganger", self.LANGUAGE), phrase
