import inspect
import string
from collections.abc import Iterable
from datetime import date
from enum import Enum

import pytest

from ioplab import catalogues
from ioplab.domain import findings
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Lack, Missing, Step, StepState
from ioplab.domain.ids import PlanId, PupilId, SubjectCode
from ioplab.domain.vocabulary import Adaptation, Organisation, StaffRole, Stage
from ioplab.labels import label
from ioplab.operations.plans import check_plan
from ioplab.wording import cut_name, finding_text, indicator_name, lack_text, role_name, state_name, step_name
from tests.support.plans import fjellbekk_bytes, read_plan_file

VALUES = {
    "decided": date(2026, 9, 11),
    "activated": date(2026, 9, 1),
    "invited": date(2026, 9, 1),
    "date": date(2027, 1, 31),
    "stage": Stage.MIDYEAR,
    "year": "2026/27",
    "by": "foresatte",
    "role": StaffRole.ASSISTANT,
    "organisation": Organisation.GROUP,
    "planned": Organisation.GROUP,
    "granted": 28.5,
    "given": 19.0,
    "text": "Lese i liten gruppe",
    "times": 2,
}
SENTENCES = [(rule.id, message) for rule in catalogues.finding_rules().values() for message in rule.messages]


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize(("rule", "message"), SENTENCES)
def test_every_finding_has_a_sentence_without_holes(rule: str, message: str) -> None:
    wanted = fields(catalogues.finding_rules()[rule].messages[message])
    finding = Finding(
        rule=rule,
        message=message,
        pupil=PupilId("emil"),
        plan=PlanId("plan"),
        subject=SubjectCode("NOR"),
        values={name: VALUES[name] for name in wanted - {"subject"}},
    )

    text = finding_text(finding)

    assert text[-1] in ".?"
    assert not set("{}") & set(text)
    assert "Stage." not in text
    assert "2026-" not in text


def test_every_sentence_a_rule_can_raise_is_in_the_catalogue_and_every_rule_is_written() -> None:
    source = inspect.getsource(findings)

    for rule, message in SENTENCES:
        assert f'"{rule}"' in source
        assert f'"{message}"' in source, (rule, message)


def test_the_findings_of_the_example_school_are_told_in_whole_sentences() -> None:
    file = read_plan_file(fjellbekk_bytes())
    texts = [
        finding_text(one)
        for pupil in file.pupils
        for plan in pupil.plans
        for one in check_plan(pupil, plan, file.staff, date(2026, 11, 1))
    ]

    assert "Matematikk avviker fra læreplanen, men vedtaket åpner ikke for avvik i faget." in texts


def test_values_in_a_sentence_are_written_as_people_write_them() -> None:
    late = Finding(rule="F01", message="late", pupil=PupilId("emil"), values=VALUES)
    silent = Finding(rule="F09", message="missing", pupil=PupilId("emil"), values=VALUES)

    assert finding_text(late) == "Vedtaket er datert 11. september 2026, etter at IOP-en ble tatt i bruk 1. september 2026."
    assert finding_text(silent) == "Elevens stemme ved halvårsevaluering er ikke skrevet inn."


def test_hours_and_roles_in_a_sentence_are_written_as_people_write_them() -> None:
    less = Finding(rule="F14", message="less", pupil=PupilId("emil"), subject=SubjectCode("NOR"), values=VALUES)

    assert finding_text(less).startswith("Eleven har fått 19 av 28,5 timer med assistent/fagarbeider i Norsk.")


def test_words_from_outside_stand_in_a_sentence_whatever_they_hold() -> None:
    asked = Finding(rule="F18", message="unanswered", pupil=PupilId("emil"), values={"text": "Lese {sakte} 100 %"})

    assert "«Lese {sakte} 100 %»" in finding_text(asked)


def test_a_schools_own_subject_is_called_by_its_code_whatever_it_holds() -> None:
    own = Finding(rule="F03", message="goals", pupil=PupilId("emil"), subject=SubjectCode("{SVØM}"))

    assert finding_text(own) == "{SVØM} har ingen mål."


def different(texts: Iterable[str]) -> bool:
    found = list(texts)
    return all(found) and len(set(found)) == len(found)


def test_every_step_and_state_has_words_of_its_own() -> None:
    assert different(map(step_name, Step))
    assert different(map(state_name, StepState))


def test_everything_that_can_be_missing_has_words_of_its_own() -> None:
    assert different(lack_text(Lack(what=what, count=2, of=5)) for what in Missing)


@pytest.mark.parametrize("what", [what for what in Missing if "2" not in lack_text(Lack(what=what, count=2, of=5))])
def test_what_is_not_counted_needs_no_number(what: Missing) -> None:
    assert lack_text(Lack(what=what)) == lack_text(Lack(what=what, count=2, of=5))


def test_what_is_counted_tells_how_many() -> None:
    assert lack_text(Lack(what=Missing.RATINGS, count=2, of=5)) == "2 av 5 mål er vurdert"
    assert lack_text(Lack(what=Missing.DEMANDS, count=1)) == "1 krav er ikke oppfylt"


INDICATORS = ("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "OK2_one_to_one", "OK2_two_to_one", "OK2_group",
              "GSI_teacher", "GSI_assistant")  # fmt: skip


def test_every_indicator_that_is_counted_has_a_name() -> None:
    assert different(map(indicator_name, INDICATORS))
    assert not set(map(indicator_name, INDICATORS)) & set(INDICATORS)


def test_an_indicator_of_tomorrow_is_called_by_its_id() -> None:
    assert indicator_name("P99") == "P99"


def test_roles_are_called_as_elsewhere_and_strange_ones_by_themselves() -> None:
    assert [role_name(role.value) for role in StaffRole] == [label(role) for role in StaffRole]
    assert role_name("wizard") == "wizard"


@pytest.mark.parametrize(
    ("cut", "name"),
    [
        ({}, "Hele utvalget"),
        ({"subject": "NOR"}, "Norsk"),
        ({"subject": "SVØM"}, "SVØM"),
        ({"grade_band": "5-7"}, "5–7. trinn"),
        ({"organisation": "one_to_one"}, "1:1"),
        ({"adaptation": "methods"}, "arbeidsmåter"),
        ({"subject": "NOR", "organisation": "group"}, "Norsk · gruppe"),
        ({"organisation": "of tomorrow"}, "of tomorrow"),
    ],
)
def test_a_cut_tells_what_was_counted(cut: dict[str, str], name: str) -> None:
    assert cut_name(cut) == name


@pytest.mark.parametrize(("key", "words"), [("organisation", Organisation), ("adaptation", Adaptation)])
def test_no_two_cuts_are_called_the_same(key: str, words: type[Enum]) -> None:
    assert different(cut_name({key: word.value}) for word in words)
