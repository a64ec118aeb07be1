"""Invitasjon til samtale, and the sheet with the recovery key: letters with something to fill in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ioplab.domain.ids import ConversationId
from ioplab.domain.plan import Conversation
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Stage
from ioplab.reports.content import Blank, Choices, Code, Document, Size
from ioplab.reports.invitation import invitation_content
from tests.reports.told import everything
from tests.reports.whole import GROUPS, PLAN, PUPIL, case, emergency_key

STAGES: tuple[Stage | None, ...] = (*Stage, None)


def made(
    kind: ConversationKind, stage: Stage | None = Stage.GOAL_SELECTION, *, status: PlanStatus = PlanStatus.ACTIVE
) -> Document:
    talk = Conversation(id=ConversationId("t"), kind=kind, stage=stage, note="Hemmelig notat", invited_on=date(2026, 8, 1))
    plan = replace(PLAN, status=status, conversations=(talk,))
    return invitation_content(case(replace(PUPIL, plans=(plan,))), talk)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("kind", [ConversationKind.GUARDIAN, ConversationKind.PUPIL])
def test_each_stage_says_why_and_what_to_think_about_in_its_own_words(kind: ConversationKind, stage: Stage | None) -> None:
    others = [everything(made(kind, other)) for other in STAGES if other is not stage]
    lead = everything(made(kind, stage)).split("(*) ")[1].split("\n")[0]

    assert all(lead not in other for other in others)
    assert "{" not in lead


def test_the_guardians_are_asked_and_answer_on_the_same_sheet() -> None:
    document = made(ConversationKind.GUARDIAN)

    assert document.who == "Til foresatte til Embla Oppdikt"
    assert document.size is Size.NORMAL
    assert [part.items[0] for part in document.parts if isinstance(part, Choices)] == ["Ja, vi kommer"]
    blanks = [part.label for part in document.parts if isinstance(part, Blank)]
    assert blanks[:2] == ["Dag og klokkeslett", "Sted"]
    assert "Dere kan ta med en person dere stoler på." in everything(document)


def test_the_pupil_gets_large_letters_and_may_say_no() -> None:
    document = made(ConversationKind.PUPIL)

    assert document.size is Size.LARGE
    assert document.who == "Til Embla Oppdikt"
    assert "Nei, jeg vil ikke" in everything(document)
    assert "Du møter Mona Oppdikt." in everything(document)


def test_what_is_known_of_language_is_told_and_an_interpreter_is_offered_to_all() -> None:
    told = everything(made(ConversationKind.GUARDIAN))
    without = replace(PUPIL, language_note=None)
    talk = PLAN.conversations[0]

    assert "Hos oss står det om språk og tolk: Tolk: tegrinja." in told
    assert "Trenger dere tolk, si fra." in everything(invitation_content(case(without), talk))


@pytest.mark.parametrize("kind", [ConversationKind.GUARDIAN, ConversationKind.PUPIL])
def test_a_letter_is_never_a_draft_and_holds_no_note(kind: ConversationKind) -> None:
    document = made(kind, status=PlanStatus.DRAFT)

    assert not document.is_draft
    assert "Hemmelig notat" not in everything(document)


def test_the_guardians_are_told_when_the_plan_is_a_draft() -> None:
    assert "Planen er et utkast." in everything(made(ConversationKind.GUARDIAN, status=PlanStatus.DRAFT))
    assert "utkast" not in everything(made(ConversationKind.GUARDIAN)).lower()


def test_the_recovery_key_stands_alone_with_how_to_keep_and_use_it() -> None:
    document = emergency_key()

    assert [part.groups for part in document.parts if isinstance(part, Code)] == [GROUPS]
    assert document.who == "Storeneset.ioplab"
    told = everything(document)
    assert "Ta ikke bilde av det" in told
    assert "Glemt passordfrasen?" in told
    assert "Oppdikt" not in told


def test_the_recovery_key_is_nowhere_but_on_the_sheet_itself() -> None:
    document = emergency_key()
    beside = (document.title, document.subject, document.who, document.facts, document.school, document.number)

    assert not any(group in words for words in beside for group in GROUPS)
