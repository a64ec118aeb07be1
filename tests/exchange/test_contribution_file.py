"""Request, answer and draft: what is in them, and that nothing else is ever taken for one of them."""

from __future__ import annotations

import json
import random
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.ids import Level, ObservationId, ProposalId, RequestId, SubjectCode
from ioplab.domain.vocabulary import Basis, ContributionKind
from ioplab.errors import UserError
from ioplab.exchange import contribution_file, sealing
from ioplab.exchange.contribution_file import (
    AnswerFile,
    DraftFile,
    GivenObservation,
    GivenProposal,
    GivenRating,
    RequestFile,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
    envelope_of,
    open_answer,
    open_draft,
    open_request,
    read_given,
    seal_answer,
    seal_draft,
    seal_request,
)
from ioplab.exchange.faults import FormError
from tests.support import age
from tests.support.contributions import DRAFT_KEY, IDENTITY, READ, SECRET, WORDS, a_request, cheaply
from tests.support.vaults import counted_id

NOON = datetime(2027, 1, 10, 12, tzinfo=UTC)
REQUEST = a_request()
RATING = GivenRating(goal=READ, level=Level(3), basis=Basis.OBSERVED, note="Leste «tog».", submitted_at=NOON)
OBSERVATION = GivenObservation(id=ObservationId(counted_id(910)), goal=READ, observed_on=NOON.date(), note="Leste skilt.")
PROPOSAL = GivenProposal(id=ProposalId(counted_id(911)), subject=SubjectCode("NOR"), text="Leser skilt på vei hjem")
ANSWER = AnswerFile(
    format=contribution_file.ANSWER_FORMAT,
    answer=counted_id(990),
    request=REQUEST.request,
    vault=REQUEST.vault,
    secret=SECRET,
    made_at=NOON,
    ratings=(RATING,),
    observations=(OBSERVATION,),
    proposals=(PROPOSAL,),
)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheaply(monkeypatch)


def received(content: bytes) -> AnswerFile:
    return open_answer(envelope_of(content), IDENTITY, SECRET)


# Going and coming


def test_a_request_comes_out_as_it_went_in() -> None:
    sealed = seal_request(REQUEST, WORDS)

    assert open_request(sealed, WORDS) == REQUEST
    assert b"Emil" not in sealed


def test_an_answer_comes_back_as_it_went_in() -> None:
    sealed = seal_answer(ANSWER, REQUEST.recipient)

    assert received(sealed) == ANSWER
    assert b"Leste" not in sealed


def test_a_draft_comes_back_as_it_went_in() -> None:
    draft = DraftFile(
        format=contribution_file.DRAFT_FORMAT, request=REQUEST.request, ratings=(GivenRating(goal=READ, note="Vet ikke"),)
    )
    sealed = seal_draft(draft, DRAFT_KEY)

    assert open_draft(sealed, REQUEST.request, DRAFT_KEY) == draft
    assert b"Vet ikke" not in sealed
    for request, key in ((RequestId(counted_id(1)), DRAFT_KEY), (REQUEST.request, SECRET)):
        with pytest.raises(UserError, match="Utkastet er skadet"):
            open_draft(sealed, request, key)


def test_the_request_as_json_is_what_the_page_says() -> None:
    """The form that other programs may rely on once they have decrypted it."""
    written = json.loads(encode_request(REQUEST))

    assert list(written) == [
        "format", "request", "vault", "kind", "school_year", "round", "pupil", "asked_by", "asked", "issued_on", "due_on",
        "scale", "subjects", "recipient", "secret", "draft_key",
    ]  # fmt: skip
    assert written["format"] == "ioplab-request/1"
    assert written["subjects"][0]["goals"][0] == {
        "id": READ,
        "text": "Leser en kjent tekst høyt",
        "baseline": None,
        "criterion": "Høyst to feil",
        "observe_how": "Hør ved frokost",
        "expected_level": None,
        "ended": False,
    }
    assert [level["descriptor"] for level in written["scale"]["levels"]][3].startswith("Gjør det målet beskriver")


def test_the_answer_as_json_is_what_the_page_says() -> None:
    written = json.loads(encode_answer(ANSWER))

    assert list(written) == [
        "format", "answer", "request", "vault", "secret", "made_at", "ratings", "observations", "proposals",
    ]  # fmt: skip
    assert written["ratings"] == [
        {
            "goal": READ,
            "level": 3,
            "not_worked_on_reason": None,
            "several_settings": False,
            "basis": "observed",
            "evidence_on": None,
            "note": "Leste «tog».",
            "submitted_at": "2027-01-10T12:00:00Z",
        }
    ]


def test_outside_the_encryption_stand_two_random_ids_and_a_length() -> None:
    sealed = seal_answer(ANSWER, REQUEST.recipient)
    line, rest = sealed.split(b"\n", 1)

    assert line == f"ioplab-answer/1 vault={REQUEST.vault} request={REQUEST.request} bytes={len(rest)}".encode()
    assert rest.startswith(b"age-encryption.org/v1\n")


# What colleagues write in files


def test_ratings_are_read_as_they_stand_in_a_plan_file() -> None:
    content = json.dumps([{"goal": READ, "staff": "x", "level": 3, "several_settings": None, "basis": "observed"}]).encode()

    assert read_given(content).ratings == (GivenRating(goal=READ, level=Level(3), basis=Basis.OBSERVED),)


def test_observations_and_proposals_may_stand_beside_them() -> None:
    whole = {
        "ratings": [{"goal": READ, "not_worked_on_reason": "fravær"}],
        "observations": [{"id": OBSERVATION.id, "goal": READ, "observed_on": "2027-01-10", "note": "Leste skilt."}],
        "proposals": [{"id": PROPOSAL.id, "subject": "NOR", "text": PROPOSAL.text}],
    }

    given = read_given(json.dumps(whole).encode())

    assert (given.observations, given.proposals) == ((OBSERVATION,), (PROPOSAL,))


WRONG = {
    "[0].goal": [{"level": 3}],
    "ratings[0].level": [{"goal": READ}],
    "ratings[0].not_worked_on_reason": [{"goal": READ, "level": 3, "not_worked_on_reason": "fravær"}],
    "ratings[1].goal": [{"goal": READ, "level": 3}, {"goal": READ, "level": 2}],
    "ratings[0].submitted_at": [{"goal": READ, "level": 3, "submitted_at": "2027-01-10T12:00:00"}],
    "ratings[0].evidence_on": [{"goal": READ, "level": 3, "evidence_on": "1027-01-10"}],
}


@pytest.mark.parametrize("path", WRONG)
def test_a_fault_in_them_is_named_by_its_path(path: str) -> None:
    with pytest.raises(FormError) as refused:
        read_given(json.dumps(WRONG[path]).encode())

    assert refused.value.path.endswith(path)


# What is no request and no answer


REFUSED_REQUESTS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "Filen er tom"),
    "an answer": (seal_answer(ANSWER, REQUEST.recipient), "er et svar, ikke en forespørsel"),
    "a PDF": (b"%PDF-1.7 ...", "ikke en forespørsel fra ioplab"),
    "a plan": (b'{"format": "ioplab-plan/1"}', "ikke en forespørsel fra ioplab"),
    "sealed to a key": (sealing.seal_to(encode_request(REQUEST), REQUEST.recipient), "skadet eller kuttet av"),
    "the first letters": (b"age-encr", "skadet eller kuttet av"),
    "a newer request": (age.seal_with_words(b'{"format": "ioplab-request/2"}', WORDS), "nyere versjon"),
    "another kind": (age.seal_with_words(b'{"format": "ioplab-plan/1"}', WORDS), "skal det stå «ioplab-request/1»"),
    "no JSON": (age.seal_with_words(b"hei", WORDS), "ikke JSON"),
    "no text": (age.seal_with_words(b"\xff\xfe", WORDS), "ikke JSON"),
    "sealed nothing": (age.seal_with_words(b"", WORDS), "ikke JSON"),
}


@pytest.mark.parametrize("what", REFUSED_REQUESTS)
def test_what_is_no_request_is_refused_with_the_reason(what: str) -> None:
    content, reason = REFUSED_REQUESTS[what]

    with pytest.raises(UserError, match=reason):
        open_request(content, WORDS)


SEALED = seal_answer(ANSWER, REQUEST.recipient)
REFUSED_ANSWERS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "Filen er tom"),
    "a request": (age.seal_with_words(encode_request(REQUEST), WORDS), "er en forespørsel, ikke et svar"),
    "a PDF": (b"%PDF-1.7 ...", "ikke et svar fra ioplab"),
    "a newer answer": (SEALED.replace(b"answer/1", b"answer/2", 1), "nyere versjon"),
    "cut short": (SEALED[:-1], "kuttet av"),
    "cut in its first line": (SEALED[:40], "endret eller skadet"),
    "more than there was": (SEALED + b"x", "endret eller skadet"),
    "a length of 1 GB": (SEALED.replace(b"bytes=", b"bytes=9", 1), "kuttet av"),
    "a length of many digits": (SEALED.replace(b"bytes=", b"bytes=" + b"9" * 50, 1), "endret eller skadet"),
    "another request's": (SEALED.replace(b"request=0", b"request=1", 1), "endret eller skadet"),
    "sealed to another": (seal_answer(ANSWER, sealing.recipient_of(sealing.new_identity())), "endret eller skadet"),
    "without the secret": (seal_answer(replace(ANSWER, secret="0" * 64), REQUEST.recipient), "endret eller skadet"),
    "an odd secret": (seal_answer(replace(ANSWER, secret="é"), REQUEST.recipient), "endret eller skadet"),
    "too large": (SEALED + bytes(sealing.LARGEST_FILE), "for stor"),
}


@pytest.mark.parametrize("what", REFUSED_ANSWERS)
def test_what_is_no_answer_is_refused_with_the_reason(what: str) -> None:
    content, reason = REFUSED_ANSWERS[what]

    with pytest.raises(UserError, match=reason):
        received(content)


def sealed_json(text: bytes) -> bytes:
    """An answer whose inside is this, sealed by somebody who could."""
    sealed = sealing.seal_to(text, REQUEST.recipient)
    return f"ioplab-answer/1 vault={REQUEST.vault} request={REQUEST.request} bytes={len(sealed)}\n".encode() + sealed


def changed_answer(change: Callable[[Any], object]) -> bytes:
    written = json.loads(encode_answer(ANSWER))
    change(written)
    return json.dumps(written).encode()


INSIDE: dict[str, bytes] = {
    "deep lists": b'{"format": "ioplab-answer/1", "x": ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}",
    "deep objects": b'{"format": "ioplab-answer/1", "x": ' + b'{"a":' * 200_000 + b"1" + b"}" * 200_000 + b"}",
    "deep ratings": b'{"format": "ioplab-answer/1", "ratings": ' + b"[" * 100_000,
    "huge number": encode_answer(ANSWER).replace(b'"level": 3', b'"level": 1' + b"0" * 100_000),
    "huge exponent": encode_answer(ANSWER).replace(b'"level": 3', b'"level": 1e999999999'),
    "not a number": encode_answer(ANSWER).replace(b'"level": 3', b'"level": NaN'),
    "control characters": encode_answer(ANSWER).replace("Leste «tog».".encode(), b"Leste \\u0000 tog"),
    "half a character": encode_answer(ANSWER).replace("Leste «tog».".encode(), b"\\ud800"),
    "not UTF-8": encode_answer(ANSWER).replace(b"Leste", b"\xff\xfe"),
    "newer": b'{"format": "ioplab-answer/2"}',
    "a level of 0": changed_answer(lambda answer: answer["ratings"][0].update(level=0)),
    "a level of 10": changed_answer(lambda answer: answer["ratings"][0].update(level=10)),
    "level and reason": changed_answer(lambda answer: answer["ratings"][0].update(not_worked_on_reason="x")),
    "never submitted": changed_answer(lambda answer: answer["ratings"][0].update(submitted_at=None)),
    "submitted in 9999": changed_answer(lambda answer: answer["ratings"][0].update(submitted_at="9999-12-31T23:59:59Z")),
    "no zone": changed_answer(lambda answer: answer.update(made_at="2027-01-10T12:00:00")),
    "the same goal twice": changed_answer(lambda answer: answer["ratings"].append(answer["ratings"][0])),
    "one id twice": changed_answer(lambda answer: answer["proposals"][0].update(id=OBSERVATION.id)),
    "an id that is a path": changed_answer(lambda answer: answer["observations"][0].update(id="../../x")),
    "an empty goal": changed_answer(lambda answer: answer["proposals"][0].update(text=" ")),
    "another basis": changed_answer(lambda answer: answer["ratings"][0].update(basis="guess")),
    "ratings as text": changed_answer(lambda answer: answer.update(ratings="x")),
}


@pytest.mark.parametrize("what", INSIDE)
def test_whatever_is_inside_is_refused_in_words_and_memory_is_bounded(what: str) -> None:
    content = sealed_json(INSIDE[what])

    tracemalloc.start()
    with pytest.raises(UserError) as refused:
        received(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert refused.value.advice
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 500
    assert peak < 8 * len(content) + 2**20


def test_of_a_key_that_stands_twice_the_last_counts() -> None:
    """As in plan files; only who has opened the request can write such a thing, and only about their own ratings."""
    doubled = encode_answer(ANSWER).replace(b'"level": 3', b'"level": 1, "level": 4')

    assert received(sealed_json(doubled)).ratings[0].level == 4


REQUEST_FAULTS: dict[str, RequestFile] = {
    "scale": replace(REQUEST, scale=None),
    "recipient": replace(REQUEST, recipient="age1x"),
    "secret": replace(REQUEST, secret="kort"),
    "draft_key": replace(REQUEST, draft_key="D4" * 32),
    "request": replace(REQUEST, request=RequestId("../../utkast")),
    "subjects[1].goals[0].id": replace(REQUEST, subjects=REQUEST.subjects * 2),
}


@pytest.mark.parametrize("path", REQUEST_FAULTS)
def test_a_request_that_could_not_be_answered_is_refused_by_its_path(path: str) -> None:
    with pytest.raises(FormError) as refused:
        decode_request(encode_request(REQUEST_FAULTS[path]))

    assert refused.value.path == path


def test_a_request_for_goals_needs_no_scale() -> None:
    file = a_request(kind=ContributionKind.GOALS, scale=None, round=None)

    assert decode_request(encode_request(file)) == file


# Tampering, everywhere


def refused_or(content: bytes, read: Callable[[bytes], object]) -> object | None:
    """What is read, or None when it is refused in words."""
    try:
        return read(content)
    except UserError as error:
        refusal = error
    assert refusal.problem
    return None


def test_wherever_a_bit_of_an_answer_is_turned_it_is_refused() -> None:
    chance = random.Random(3)
    for place in range(len(SEALED)):
        turned = bytearray(SEALED)
        turned[place] ^= 1 << chance.randrange(8)
        read = refused_or(bytes(turned), received)
        assert read is None, place


def test_wherever_an_answer_is_cut_it_is_refused() -> None:
    for length in range(len(SEALED)):
        assert refused_or(SEALED[:length], received) is None, length


def test_the_first_line_of_one_answer_before_another_is_refused() -> None:
    other = replace(ANSWER, request=RequestId(counted_id(905)))
    theirs = seal_answer(other, REQUEST.recipient)
    for first, second in ((SEALED, theirs), (theirs, SEALED)):
        swapped = first.split(b"\n", 1)[0] + b"\n" + second.split(b"\n", 1)[1]
        assert refused_or(swapped, received) is None


def test_wherever_a_draft_is_turned_or_cut_it_is_refused() -> None:
    draft = DraftFile(format=contribution_file.DRAFT_FORMAT, request=REQUEST.request, ratings=(RATING,))
    sealed = seal_draft(draft, DRAFT_KEY)
    for place in range(len(sealed)):
        turned = bytearray(sealed)
        turned[place] ^= 1
        for content in (bytes(turned), sealed[:place]):
            assert refused_or(content, lambda given: open_draft(given, REQUEST.request, DRAFT_KEY)) is None


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_whatever_lies_in_a_file_is_refused_in_words(content: bytes) -> None:
    for read in (received, lambda given: open_request(given, WORDS), decode_answer, decode_request, read_given):
        for whole in (content, b"ioplab-answer/1 " + content, b"age-encryption.org/v1\n" + content):
            refused_or(whole, read)
