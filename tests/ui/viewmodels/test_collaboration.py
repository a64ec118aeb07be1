"""Samarbeid: who may be asked for what, the making of requests, their state, answers on the way in, and proposals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.contribution import ContributionRequest
from ioplab.domain.ids import RequestId, StaffId, SubjectCode
from ioplab.domain.vocabulary import ContributionKind, ProposalStatus, Round, StaffRole
from ioplab.exchange import contribution_file
from ioplab.operations import evaluations, people
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.collaboration import CollaborationView, RequestState, Telling
from tests.support import contributions
from tests.support.screens import PATIENCE
from tests.support.vaults import InUse, clock_of

RATE_MIDYEAR = (ContributionKind.RATINGS, Round.MIDYEAR)
WRITE_GOALS = (ContributionKind.GOALS, None)
NORSK = SubjectCode("NOR")


@pytest.fixture(autouse=True)
def _cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    contributions.cheaply(monkeypatch)


@pytest.fixture
def view(session: Session) -> CollaborationView:
    return CollaborationView(session)


def made(view: CollaborationView, bot: QtBot) -> None:
    bot.waitUntil(lambda: not view.is_asking, timeout=PATIENCE)


def heard(session: Session) -> list[str]:
    found: list[str] = []
    session.trouble.connect(found.append)
    return found


# Whom to ask for what


def test_only_rounds_that_are_open_can_be_asked_about(view: CollaborationView, in_use: InUse) -> None:
    assert [what for what, _ in view.whats(in_use.pupil_id)] == [WRITE_GOALS]

    in_use.open()
    view.session.workspace._pupils.clear()

    assert [what for what, _ in view.whats(in_use.pupil_id)] == [RATE_MIDYEAR, WRITE_GOALS]


def test_colleagues_are_all_but_oneself_and_the_team_comes_first(view: CollaborationView, in_use: InUse) -> None:
    anne = StaffId("anne")
    view.session.run(people.add_staff, name="Anne Aas", role=StaffRole.TEACHER, staff_id=anne)

    assert [one for one, _ in view.colleagues(in_use.pupil_id)] == [in_use.jon, anne]


# Asking


def test_a_request_is_a_file_without_names_five_words_and_something_the_vault_remembers(
    view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path
) -> None:
    in_use.open()
    view.session.workspace._pupils.clear()
    (tmp_path / "ut").mkdir()

    view.ask(in_use.pupil_id, in_use.jon, RATE_MIDYEAR, tmp_path / "ut", due_on=date(2026, 12, 1))
    made(view, qtbot)

    (file,) = (tmp_path / "ut").iterdir()
    (telling,) = view.tellings
    (row,) = view.requests()
    opened = contribution_file.open_request(file.read_bytes(), telling.words)
    assert opened.request == row.request.id
    assert opened.due_on == date(2026, 12, 1)
    assert file.name == f"foresporsel-{row.request.id[:8]}.iopbidrag"
    assert (row.who, row.about, row.what, row.state_words) == ("Jon Eksempel", "Emil", "halvårsevaluering", "→ sendt")


def test_goals_are_asked_for_in_the_subjects_chosen(view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path) -> None:
    view.ask(in_use.pupil_id, in_use.jon, WRITE_GOALS, tmp_path, subjects=(NORSK,))
    made(view, qtbot)

    assert [row.what for row in view.requests()] == ["mål i Norsk"]


def test_the_words_go_when_the_request_is_undone(view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path) -> None:
    view.ask(in_use.pupil_id, in_use.jon, WRITE_GOALS, tmp_path, subjects=(NORSK,))
    made(view, qtbot)

    view.session.workspace.undo()

    assert (view.tellings, view.requests()) == ([], [])


def test_what_is_missing_is_told_and_nothing_is_made(
    view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path
) -> None:
    told = heard(view.session)

    view.ask(in_use.pupil_id, None, WRITE_GOALS, tmp_path)
    view.ask(in_use.pupil_id, in_use.jon, WRITE_GOALS, tmp_path, subjects=())
    view.ask(in_use.pupil_id, in_use.jon, WRITE_GOALS, tmp_path / "finnes ikke", subjects=(NORSK,))
    made(view, qtbot)

    assert [one.split(".")[0] for one in told][:2] == ["Velg elev, kollega og hva du ber om", "Det mangler fag"]
    assert "kan ikke skrives" in told[2]
    assert (view.requests(), view.tellings) == ([], [])
    assert not list(tmp_path.glob("*.iopbidrag"))


def test_the_whole_team_is_asked_once_and_only_those_with_something_left(
    view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path
) -> None:
    in_use.open()
    view.session.workspace._pupils.clear()
    assert [wish.staff for wish in view.team()] == [in_use.jon]

    view.ask_team(tmp_path)
    made(view, qtbot)

    assert [one.who for one in view.tellings] == ["Jon Eksempel"]
    told = heard(view.session)
    view.ask_team(tmp_path)
    assert told[0].startswith("Det er ingen å spørre")


def test_who_has_rated_everything_is_not_asked(view: CollaborationView, in_use: InUse) -> None:
    evaluation = in_use.open()
    in_use.rate_all(evaluation, in_use.jon, 3)
    view.session.workspace._pupils.clear()

    assert view.team() == []


def test_who_is_excused_is_not_asked(view: CollaborationView, in_use: InUse) -> None:
    evaluations.excuse_from_rating(in_use.vault, in_use.open(), in_use.jon, reason="Var bare vikar")
    view.session.workspace._pupils.clear()

    assert view.team() == []


def test_several_are_made_one_after_the_other_and_can_be_stopped(
    view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path
) -> None:
    in_use.open()
    view.session.workspace._pupils.clear()
    wishes = view.team() * 3

    view.ask_all(wishes, tmp_path)
    assert view.asking_words == "Lager forespørsel 1 av 3 …"
    view.stop_asking()
    made(view, qtbot)

    assert len(view.tellings) == len(view.requests()) == 1


def test_a_vault_that_is_closed_meanwhile_gets_no_request(
    view: CollaborationView, in_use: InUse, qtbot: QtBot, tmp_path: Path
) -> None:
    view.ask(in_use.pupil_id, in_use.jon, WRITE_GOALS, tmp_path, subjects=(NORSK,))

    view.abandon()
    qtbot.wait(1)

    assert (in_use.vault.all(ContributionRequest), list(tmp_path.glob("*.iopbidrag"))) == ((), [])


# How it stands


def test_the_state_of_a_request_is_told_by_sign_and_word(view: CollaborationView, in_use: InUse) -> None:
    in_use.open()
    view.session.workspace._pupils.clear()
    due = clock_of(in_use.vault)().date() + timedelta(days=7)
    asked = contributions.asked(in_use.vault, in_use.plan_id, in_use.jon, due_on=due)
    assert [row.state for row in view.requests()] == [RequestState.SENT]

    clock_of(in_use.vault).wait(timedelta(days=8))
    assert [row.state_words for row in view.requests()] == ["! forfalt"]

    view.withdraw(view.requests()[0])
    assert [row.state_words for row in view.requests()] == ["– trukket tilbake"]

    view.session.workspace.undo()
    answer = asked.answer([3])
    (in_use.vault.path.parent / "svar.iopsvar").write_bytes(answer)
    view.read([in_use.vault.path.parent / "svar.iopsvar"])
    view.merge()
    assert [row.state_words for row in view.requests()] == ["✓ svar mottatt (1)"]


def test_nothing_chosen_is_nothing_withdrawn(view: CollaborationView) -> None:
    told = heard(view.session)

    view.withdraw(None)

    assert told == ["Velg en forespørsel i listen først."]


# Answers


@pytest.fixture
def post(view: CollaborationView, in_use: InUse, tmp_path: Path) -> Path:
    """A folder with an answer, the same cut short, and something else."""
    in_use.open()
    view.session.workspace._pupils.clear()
    asked = contributions.asked(in_use.vault, in_use.plan_id, in_use.jon)
    folder = tmp_path / "post"
    folder.mkdir()
    content = asked.answer([3, 2])
    (folder / "a.iopsvar").write_bytes(content)
    (folder / "b.iopsvar").write_bytes(content[:-20])
    (folder / "annet.txt").write_text("noe annet")
    return folder


def given(use: InUse) -> int:
    return sum(len(one.ratings) for one in use.plan.evaluations)


def test_looking_changes_nothing_and_each_refusal_has_its_reason(view: CollaborationView, in_use: InUse, post: Path) -> None:
    view.read([post])

    lines = [line for line, _ in view.report_lines()]
    assert lines[0] == "Jon Eksempel om Emil"
    assert lines[3:] == ["b.iopsvar", "! Svaret er kuttet av. Be om filen på nytt. Ingenting er endret."]
    assert view.can_merge
    assert given(in_use) == 0


def test_merging_takes_what_can_be_taken_and_undo_offers_it_again(view: CollaborationView, in_use: InUse, post: Path) -> None:
    view.read([post])

    view.merge()
    assert (given(in_use), view.can_merge, view.report_words) == (2, False, "Dette ble endret:")

    view.session.workspace.undo()
    assert (given(in_use), view.can_merge) == (0, True)
    view.merge()
    assert given(in_use) == 2


def test_the_words_go_when_the_answer_is_taken_in_and_those_of_others_stay(view: CollaborationView, post: Path) -> None:
    answered = view.requests()[0].request.id
    own = Telling(who="Jon", about="Emil", what="", words="en to tre fire fem", file="a", request=answered)
    other = replace(own, request=RequestId("en annen"))
    view.tellings = [own, other]

    view.read([post])
    assert view.tellings == [own, other]
    view.merge()
    assert view.tellings == [other]


def test_an_answer_read_again_is_offered_when_it_is_undone(view: CollaborationView, post: Path) -> None:
    view.read([post])
    view.merge()
    view.read([post])
    assert not view.can_merge

    view.session.workspace.undo()
    assert view.can_merge


def test_the_report_is_saved_as_text_under_a_name_that_tells_nobodys(view: CollaborationView, post: Path) -> None:
    view.read([post])
    view.merge()

    view.save_report(post)

    (path,) = post.glob("svar-rapport-*.txt")
    text = path.read_text(encoding="utf-8")
    assert "Jon Eksempel om Emil" in text
    assert "- Jon har vurdert «Leser 1 linjer høyt»" in text


def test_a_folder_without_answers_says_so(view: CollaborationView, tmp_path: Path) -> None:
    told = heard(view.session)
    (tmp_path / "tom").mkdir()

    view.read([tmp_path / "tom"])

    assert told == ["Fant ingen svarfiler der. De slutter på .iopsvar."]


def test_a_file_that_is_gone_is_told_among_the_others(view: CollaborationView, tmp_path: Path) -> None:
    view.read([tmp_path / "borte.iopsvar"])

    assert "kan ikke leses" in view.report_lines()[1][0]


# Proposals


@pytest.fixture
def proposed(view: CollaborationView, in_use: InUse, tmp_path: Path) -> CollaborationView:
    """Jon proposes a goal, and his answer has been taken in."""
    asked = contributions.asked(in_use.vault, in_use.plan_id, in_use.jon, kind=ContributionKind.GOALS, subjects=(NORSK,))
    asked.colleague.propose(NORSK, "Leser skilt", baseline="Kjenner tre skilt")
    (tmp_path / "svar.iopsvar").write_bytes(asked.colleague.seal())
    view.read([tmp_path / "svar.iopsvar"])
    view.merge()
    return view


def test_a_proposal_waits_until_somebody_takes_it_in(proposed: CollaborationView, in_use: InUse) -> None:
    (row,) = proposed.proposals()
    assert (row.who, row.about, row.subject, row.proposal.text) == ("Jon Eksempel", "Emil", "Norsk", "Leser skilt")
    assert proposed.facts == "1 foreslått mål"

    proposed.accept(row)

    assert proposed.proposals() == []
    assert in_use.plan.subjects[0].goals[-1].text == "Leser skilt"


def test_not_now_leaves_it_out_and_undo_brings_it_back(proposed: CollaborationView, in_use: InUse) -> None:
    (row,) = proposed.proposals()

    proposed.decline(row)
    assert [one.status for one in in_use.plan.proposals] == [ProposalStatus.DECLINED]

    proposed.session.workspace.undo()
    assert proposed.proposals() == [row]
