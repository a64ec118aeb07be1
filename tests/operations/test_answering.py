"""The colleague's side: answering without a vault, with a draft that survives, and an answer that says what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ioplab.domain.ids import GoalId, Level, SubjectCode
from ioplab.domain.vocabulary import Basis, ContributionKind
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import contribution_file
from ioplab.exchange.contribution_file import AnswerFile, RequestFile, envelope_of, open_answer, read_given
from ioplab.operations import answering
from ioplab.operations.answering import OpenRequest, drafts_folder
from tests.support import age
from tests.support.contributions import IDENTITY, READ, SECRET, WORDS, WRITE, a_request
from tests.support.vaults import CountedIds, counted_id

NOON = datetime(2027, 1, 10, 12, tzinfo=UTC)
NOR = SubjectCode("NOR")


def opened(drafts: Path | None = None, *, file: RequestFile | None = None, now: datetime = NOON) -> OpenRequest:
    """The request, opened anew."""
    return OpenRequest(file or a_request(), drafts=drafts, now=lambda: now, new_id=CountedIds(5000))


def sent(work: OpenRequest) -> AnswerFile:
    """What the asker gets."""
    return open_answer(envelope_of(work.seal()), IDENTITY, SECRET)


def draft_files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_words_open_it_however_they_are_typed() -> None:
    content = age.seal_with_words(contribution_file.encode_request(a_request()), WORDS)

    work = OpenRequest.open(content, " Elg, UGLE\nsau – geit  rev ", now=lambda: NOON, new_id=CountedIds())

    assert work.file == a_request()
    assert work.left == (READ, WRITE)


def test_what_is_said_is_what_is_sent(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3), basis=Basis.OBSERVED, evidence_on=date(2027, 1, 8))
    work.note(READ, "  Leste «tog».  ")
    work.rate(WRITE, not_worked_on_reason="fravær")
    work.observe(READ, note="Leste skilt.", support="alene")
    work.propose(NOR, " Leser skilt ", criterion="Tre av fire")

    answer = sent(work)

    assert [(one.goal, one.level, one.not_worked_on_reason, one.note) for one in answer.ratings] == [
        (READ, 3, None, "Leste «tog»."),
        (WRITE, None, "fravær", None),
    ]
    assert {one.submitted_at for one in answer.ratings} == {NOON}
    (seen,) = answer.observations
    assert (seen.note, seen.support, seen.observed_on) == ("Leste skilt.", "alene", NOON.date())
    (goal,) = answer.proposals
    assert (goal.text, goal.criterion, goal.proposed_on) == ("Leser skilt", "Tre av fire", NOON.date())
    assert work.left == ()


def test_a_level_takes_away_the_reason_and_the_other_way_round() -> None:
    work = opened()
    work.rate(READ, not_worked_on_reason="fravær")
    work.rate(READ, level=Level(2))
    rating = work.rating(READ)
    assert rating is not None
    assert (rating.level, rating.not_worked_on_reason) == (2, None)

    work.rate(READ, not_worked_on_reason="fravær")
    rating = work.rating(READ)
    assert rating is not None
    assert (rating.level, rating.not_worked_on_reason) == (None, "fravær")


def test_half_finished_work_survives_closing(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    work.note(WRITE, "Må tenke")
    work.observe(READ, note="Leste skilt.")

    again = opened(tmp_path)

    assert again.given == work.given
    assert again.left == (WRITE,)
    assert again.trouble is None


def test_the_draft_is_named_by_the_request_alone_and_holds_no_readable_text(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.note(READ, "Leste skilt.")

    assert draft_files(tmp_path) == [f"{work.file.request}.utkast"]
    content = (tmp_path / f"{work.file.request}.utkast").read_bytes()
    for text in (b"skilt", b"Emil", b"Jon", READ.encode()):
        assert text not in content


def test_the_draft_is_removed_when_asked(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    work.seal()
    assert draft_files(tmp_path)

    work.discard()
    work.discard()

    assert draft_files(tmp_path) == []
    assert opened(tmp_path).rating(READ) is None


@pytest.mark.parametrize("damage", [b"", b"x", b"ioplab-draft/1\n", b"ioplab-draft/1\n" + bytes(60)])
def test_a_damaged_draft_is_told_and_set_aside(tmp_path: Path, damage: bytes) -> None:
    place = tmp_path / f"{a_request().request}.utkast"
    place.write_bytes(damage)

    work = opened(tmp_path)

    assert work.trouble is not None
    assert "Utkastet er skadet" in work.trouble.problem
    assert draft_files(tmp_path) == [f"{a_request().request}.skadet"]
    work.rate(READ, level=Level(3))
    assert opened(tmp_path).rating(READ) == work.rating(READ)


def test_what_cannot_be_kept_is_not_shown_as_said(tmp_path: Path) -> None:
    work = opened(tmp_path / "borte")

    with pytest.raises(UserError, match="kan ikke skrives"):
        work.rate(READ, level=Level(3))

    assert work.rating(READ) is None


def test_another_requests_draft_is_left_alone(tmp_path: Path) -> None:
    opened(tmp_path).rate(READ, level=Level(3))
    other = a_request(request=counted_id(901))

    assert opened(tmp_path, file=other).rating(READ) is None
    assert len(draft_files(tmp_path)) == 1


def test_drafts_lie_in_the_users_own_data_folder() -> None:
    assert drafts_folder().is_dir()
    assert "ioplab" in drafts_folder().parts


def test_what_has_not_changed_keeps_its_moment_and_what_has_gets_a_new_one() -> None:
    moments = iter([NOON, NOON + timedelta(hours=1)])
    work = OpenRequest(a_request(), now=lambda: next(moments), new_id=CountedIds())
    work.rate(READ, level=Level(3))
    work.rate(WRITE, level=Level(3))
    first = sent(work)
    work.rate(WRITE, level=Level(4))
    second = sent(work)

    before, after = ({one.goal: one.submitted_at for one in answer.ratings} for answer in (first, second))
    assert before[READ] == after[READ] == NOON
    assert after[WRITE] == NOON + timedelta(hours=1)
    assert first.answer != second.answer


REFUSED: dict[str, tuple[Any, type[UserError], str]] = {
    "another goal": (lambda work: work.rate(GoalId("x"), level=3), NotFoundError, "ikke med i forespørselen"),
    "a level of 5": (lambda work: work.rate(READ, level=5), UserError, "finnes ikke i skalaen"),
    "an empty note": (lambda work: work.observe(READ, note="  "), UserError, "Observasjonen er tom"),
    "a note elsewhere": (lambda work: work.observe(GoalId("x"), note="x"), NotFoundError, "ikke med"),
    "another subject": (lambda work: work.propose(SubjectCode("MAT"), "Teller"), NotAllowedError, "ikke spurt om mål"),
    "a goal of nothing": (lambda work: work.propose(NOR, " "), UserError, "mangler tekst"),
    "an empty answer": (lambda work: work.seal(), UserError, "ingenting å sende"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_said_is_refused_and_not_kept(what: str, tmp_path: Path) -> None:
    say, kind, words = REFUSED[what]
    work = opened(tmp_path)
    before = work.given

    with pytest.raises(kind, match=words):
        say(work)

    assert work.given == before
    assert draft_files(tmp_path) == []


def test_a_note_without_a_rating_is_not_sent_and_not_lost() -> None:
    work = opened()
    work.note(READ, "Må tenke")

    with pytest.raises(UserError, match="1 mål har merknad"):
        work.seal()

    rating = work.rating(READ)
    assert rating is not None
    assert rating.note == "Må tenke"
    work.clear(READ)
    assert work.rating(READ) is None


def test_what_was_seen_or_proposed_can_be_taken_back() -> None:
    work = opened()
    seen, goal = work.observe(READ, note="x"), work.propose(NOR, "y")

    work.take_back(seen)
    assert [one.id for one in work.given.proposals] == [goal]
    work.take_back(goal)
    assert (work.given.observations, work.given.proposals) == ((), ())


def test_who_is_asked_for_goals_writes_goals_and_rates_nothing() -> None:
    work = opened(file=a_request(kind=ContributionKind.GOALS, scale=None, round=None))

    assert work.left == ()
    with pytest.raises(NotAllowedError, match="ikke om å vurdere"):
        work.rate(READ, level=3)
    work.propose(NOR, "Leser skilt")
    assert [one.text for one in sent(work).proposals] == ["Leser skilt"]


def test_goals_ended_during_the_year_wait_for_nobody() -> None:
    subject = a_request().subjects[0]
    ended = replace(subject, goals=(replace(subject.goals[0], ended=True), subject.goals[1]))

    work = opened(file=a_request(subjects=(ended,)))

    assert work.left == (WRITE,)
    work.rate(READ, level=3)


def test_a_file_of_ratings_is_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(1))
    before = work.given
    wrong = f'[{{"goal": "{READ}", "level": 3}}, {{"goal": "{counted_id(1)}", "level": 3}}]'

    with pytest.raises(NotFoundError):
        work.take(read_given(wrong.encode()))

    assert work.given == before == opened(tmp_path).given


def test_ratings_of_a_file_keep_their_moment() -> None:
    work = opened()
    work.take(read_given(f'[{{"goal": "{READ}", "level": 3, "submitted_at": "2026-12-10T11:00:00+01:00"}}]'.encode()))

    assert [one.submitted_at for one in sent(work).ratings] == [datetime(2026, 12, 10, 10, tzinfo=UTC)]


def test_the_answer_is_written_whole(tmp_path: Path) -> None:
    work = opened()
    work.rate(READ, level=Level(3))

    work.write(tmp_path / "svar.iopsvar")

    assert open_answer(envelope_of((tmp_path / "svar.iopsvar").read_bytes()), IDENTITY, SECRET).ratings[0].level == 3
    assert draft_files(tmp_path) == ["svar.iopsvar"]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rate"), st.sampled_from([READ, WRITE]), st.integers(1, 4)),
        st.tuples(st.just("note"), st.sampled_from([READ, WRITE]), st.text(max_size=5)),
        st.tuples(st.just("clear"), st.sampled_from([READ, WRITE]), st.none()),
        st.tuples(st.just("observe"), st.sampled_from([READ, WRITE]), st.text("abc", min_size=1, max_size=5)),
        st.tuples(st.just("close"), st.none(), st.none()),
    ),
    max_size=12,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_and_whenever_it_is_closed_the_draft_says_what_is_shown(tmp_path: Path, steps: list[Any]) -> None:
    work = opened(tmp_path)
    work.discard()
    for what, goal, said in steps:
        if what == "rate":
            work.rate(goal, level=said)
        elif what == "note":
            work.note(goal, said)
        elif what == "clear":
            work.clear(goal)
        elif what == "observe":
            work.observe(goal, note=said)
        else:
            work = OpenRequest(work.file, drafts=tmp_path, now=lambda: NOON, new_id=work._new_id)
        assert opened(tmp_path).given == work.given


def test_fields_that_are_said_are_those_of_a_rating() -> None:
    """A field that ratings grow by must travel too."""
    assert {"goal", *answering._SAID} == set(contribution_file.GivenRating.__dataclass_fields__)


# Changing what has been written


def test_an_observation_is_changed_in_place_and_gone_when_it_says_nothing(tmp_path: Path) -> None:
    work = opened(tmp_path)
    key = work.observe(READ, note="Leste", on=date(2027, 1, 8))

    work.edit_observation(key, note=" Leste skilt ", support="alene")
    (after,) = opened(tmp_path).given.observations
    assert (after.id, after.note, after.support, after.observed_on) == (key, "Leste skilt", "alene", date(2027, 1, 8))

    work.edit_observation(key, note="", support=" ")
    assert work.given.observations == ()
    with pytest.raises(NotFoundError):
        work.edit_observation(key, note="Igjen")


def test_a_goal_begun_is_kept_without_its_text_and_not_sent_before_it_has_one(tmp_path: Path) -> None:
    work = opened(tmp_path)
    key = work.begin_proposal(NOR, criterion="Tre av fire")
    assert opened(tmp_path).given.proposals[0].criterion == "Tre av fire"

    with pytest.raises(UserError, match="mangler tekst"):
        work.seal()
    work.edit_proposal(key, text=" Leser skilt ")

    assert [one.text for one in sent(work).proposals] == ["Leser skilt"]


def test_goals_with_nothing_written_are_left_out_of_the_answer(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    key = work.begin_proposal(NOR, text="Leser skilt")
    work.edit_proposal(key, text="  ")

    assert sent(work).proposals == ()


def test_only_blank_goals_are_nothing_to_send() -> None:
    work = opened()
    work.begin_proposal(NOR)

    with pytest.raises(UserError, match="ingenting å sende"):
        work.seal()


def test_a_goal_is_never_moved_to_a_subject_that_is_not_asked_about() -> None:
    work = opened()
    key = work.begin_proposal(NOR, text="Leser skilt")

    with pytest.raises(NotAllowedError):
        work.edit_proposal(key, subject=SubjectCode("MAT"))
    with pytest.raises(NotAllowedError):
        work.begin_proposal(SubjectCode("MAT"))
    with pytest.raises(NotFoundError):
        work.edit_proposal(type(key)("borte"), text="Leser skilt")


def test_what_was_answered_before_can_be_put_back_and_is_stored(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    before = work.given
    work.rate(READ, level=Level(4))

    work.put_back(before)

    assert opened(tmp_path).given == before


def test_two_windows_never_write_over_each_other(tmp_path: Path) -> None:
    one, other = opened(tmp_path), opened(tmp_path)
    one.rate(READ, level=Level(3))

    with pytest.raises(NotAllowedError, match="et annet vindu"):
        other.rate(WRITE, level=Level(2))

    assert other.rating(WRITE) is None
    again = opened(tmp_path).rating(READ)
    assert again is not None
    assert again.level == 3


def test_a_draft_taken_away_meanwhile_is_written_anew(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    (tmp_path / draft_files(tmp_path)[0]).unlink()

    work.rate(WRITE, level=Level(2))

    assert opened(tmp_path).given == work.given


def test_each_damaged_draft_is_kept(tmp_path: Path) -> None:
    work = opened(tmp_path)
    work.rate(READ, level=Level(3))
    draft = tmp_path / draft_files(tmp_path)[0]
    for damage in (b"one", b"two", b"three"):
        draft.write_bytes(damage)
        work.rate(READ, level=Level(1 + len(damage) % 2))
        work.clear(READ)

    assert opened(tmp_path).given == work.given
    assert {path.read_bytes() for path in tmp_path.glob("*.skadet")} == {b"one", b"two", b"three"}


def test_a_draft_that_cannot_be_read_for_a_while_is_neither_moved_nor_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(tmp_path).rate(READ, level=Level(3))

    def unreadable(*_: object, **__: object) -> bytes:
        raise UserError("disken svarer ikke")

    with monkeypatch.context() as patch:
        patch.setattr(answering, "read_bytes", unreadable)
        work = opened(tmp_path)
    assert work.trouble is not None
    with pytest.raises(NotAllowedError):
        work.rate(WRITE, level=Level(2))

    assert opened(tmp_path).rating(READ) is not None
