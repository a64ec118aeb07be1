"""Contributions by file: the request `.iopbidrag`, the answer `.iopsvar`, and the draft between them (docs/formats.md).

Inside the encryption all three are JSON. Whoever has opened a request holds what seals the answer, and nobody else does.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ioplab.domain.evaluation import RatingVersion
from ioplab.domain.ids import GoalId, Level, ObservationId, ProposalId, RequestId, SubjectCode
from ioplab.domain.plan import filled
from ioplab.domain.scale import MOST_LEVELS, MasteryScale
from ioplab.domain.vocabulary import Basis, ContributionKind, Round
from ioplab.errors import UserError
from ioplab.exchange import sealing
from ioplab.exchange.faults import FormError, decode_typed, refuse_newer, without_bom
from ioplab.exchange.plan_form import Checks, form_of_id, once, said, within, zoned
from ioplab.exchange.sealing import DamagedError
from ioplab.i18n import tr

REQUEST_FAMILY, ANSWER_FAMILY, DRAFT_FAMILY = "ioplab-request", "ioplab-answer", "ioplab-draft"
REQUEST_FORMAT, ANSWER_FORMAT, DRAFT_FORMAT = (f"{name}/1" for name in (REQUEST_FAMILY, ANSWER_FAMILY, DRAFT_FAMILY))
REQUEST_SUFFIX, ANSWER_SUFFIX, DRAFT_SUFFIX = ".iopbidrag", ".iopsvar", ".utkast"

KEY_BYTES = 32
_NONCE_BYTES = 12
_KEY = re.compile(r"[0-9a-f]{64}")
_UUID = rb"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_LONGEST_LINE = 200
_ENVELOPE = re.compile(
    rb"ioplab-answer/1 vault=(?P<vault>%b) request=(?P<request>%b) bytes=(?P<size>[0-9]{1,9})\n" % (_UUID, _UUID)
)
_ANY_ENVELOPE = re.compile(rb"ioplab-answer/(?P<version>[0-9]{1,6})[ \n]")
_EARLIEST_YEAR, _LATEST_YEAR = 2000, 2100
_DRAFT_HEAD = f"{DRAFT_FORMAT}\n".encode()

T = TypeVar("T")


# What is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedGoal:
    """A goal as the colleague sees it."""

    id: GoalId
    text: str
    baseline: str | None = None
    criterion: str | None = None
    observe_how: str | None = None
    expected_level: Level | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSubject:
    """A subject with its goals."""

    code: SubjectCode
    name: str
    goals: tuple[AskedGoal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFile:
    """What a colleague is asked for, and no more than they need for it."""

    format: str
    request: RequestId
    vault: str
    kind: ContributionKind
    school_year: str
    round: Round | None = None
    pupil: str
    asked_by: str
    asked: str
    issued_on: date
    due_on: date | None = None
    scale: MasteryScale | None = None
    subjects: tuple[AskedSubject, ...] = ()
    recipient: str
    secret: str
    draft_key: str


# What is answered


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRating:
    """A rating as its giver wrote it; whose it is, the request says."""

    goal: GoalId
    level: Level | None = None
    not_worked_on_reason: str | None = None
    several_settings: bool = False
    basis: Basis | None = None
    evidence_on: date | None = None
    note: str | None = None
    submitted_at: datetime | None = None

    @property
    def version(self) -> RatingVersion:
        """The rating as the vault keeps it."""
        return RatingVersion(
            level=self.level,
            not_worked_on_reason=self.not_worked_on_reason,
            several_settings=self.several_settings,
            basis=self.basis,
            evidence_on=self.evidence_on,
            note=self.note,
            submitted_at=self.submitted_at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenObservation:
    """A dated note on a goal."""

    id: ObservationId
    goal: GoalId
    observed_on: date | None = None
    support: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenProposal:
    """A goal that the colleague proposes."""

    id: ProposalId
    subject: SubjectCode
    text: str
    baseline: str | None = None
    criterion: str | None = None
    observe_how: str | None = None
    proposed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """All that a colleague has written: what a draft keeps and a file of ratings may hold."""

    ratings: tuple[GivenRating, ...] = ()
    observations: tuple[GivenObservation, ...] = ()
    proposals: tuple[GivenProposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFile:
    """A colleague's answer. `secret` is the request's own: it says that the request has been opened."""

    format: str
    answer: str
    request: RequestId
    vault: str
    secret: str
    made_at: datetime
    ratings: tuple[GivenRating, ...] = ()
    observations: tuple[GivenObservation, ...] = ()
    proposals: tuple[GivenProposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFile:
    """Half-finished work on a request, kept on the colleague's own machine."""

    format: str
    request: RequestId
    ratings: tuple[GivenRating, ...] = ()
    observations: tuple[GivenObservation, ...] = ()
    proposals: tuple[GivenProposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What stands outside the answer's encryption: which vault and which request it is for, and the sealed rest."""

    vault: str
    request: RequestId
    sealed: bytes


def new_key() -> str:
    """A new secret or draft key."""
    return secrets.token_hex(KEY_BYTES)


def same_secret(given: str, expected: str) -> bool:
    """Whether two secrets are one, after the same time whatever they are."""
    return hmac.compare_digest(given.encode(), expected.encode())


# The request


def encode_request(file: RequestFile) -> bytes:
    """The request as JSON, before it is sealed."""
    return msgspec.json.format(msgspec.json.encode(file), indent=1)


def decode_request(content: bytes) -> RequestFile:
    """Read an opened request.

    Raises:
        FormError: something in it is not as the format says.
        UserError: it is of a newer format.
    """
    file = _decoded(content, REQUEST_FAMILY, RequestFile)
    _refuse_first(_request_places(file))
    return file


def seal_request(file: RequestFile, words: str) -> bytes:
    """The request as the colleague gets it, under the words. Takes about a second."""
    return sealing.seal_with_words(encode_request(file), words)


def open_request(content: bytes, words: str) -> RequestFile:
    """Open a request with its five words.

    Raises:
        UserError: it is no request, is damaged, of a newer format, or the words are not its own.
    """
    if not content:
        raise _empty()
    if _ANY_ENVELOPE.match(content):
        raise UserError(tr("Filen er et svar, ikke en forespørsel."), advice=tr("Åpne filen som slutter på .iopbidrag."))
    if not content.startswith(b"age-encryption.org/"[: len(content)]):
        raise UserError(tr("Filen er ikke en forespørsel fra ioplab."), advice=tr("Åpne filen som slutter på .iopbidrag."))
    return decode_request(sealing.open_with_words(content, words))


# The answer


def encode_answer(file: AnswerFile) -> bytes:
    """The answer as JSON, before it is sealed."""
    return msgspec.json.format(msgspec.json.encode(file), indent=1)


def decode_answer(content: bytes) -> AnswerFile:
    """Read an opened answer.

    Raises:
        FormError: something in it is not as the format says.
        UserError: it is of a newer format.
    """
    file = _decoded(content, ANSWER_FAMILY, AnswerFile)
    _refuse_first(_answer_places(file))
    return file


def seal_answer(file: AnswerFile, recipient: str) -> bytes:
    """The answer as it is sent back."""
    sealed = sealing.seal_to(encode_answer(file), recipient)
    return f"{ANSWER_FORMAT} vault={file.vault} request={file.request} bytes={len(sealed)}\n".encode() + sealed


def envelope_of(content: bytes) -> Envelope:
    """What an answer says of itself before it is opened.

    Raises:
        UserError: it is no answer, is cut short, or of a newer format.
    """
    if not content:
        raise _empty()
    if len(content) > sealing.LARGEST_FILE:
        size = sealing.LARGEST_FILE // 2**20
        raise UserError(tr("Filen er for stor."), advice=tr("Den kan høyst være {size} MB.").format(size=size))
    if content.startswith(b"age-encryption.org/"):
        raise UserError(tr("Filen er en forespørsel, ikke et svar."), advice=tr("Velg filen som slutter på .iopsvar."))
    any_version = _ANY_ENVELOPE.match(content)
    if any_version and int(any_version["version"]) > 1:
        raise UserError(tr("Svaret er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab, og prøv igjen."))
    match = _ENVELOPE.match(content[:_LONGEST_LINE])
    if match is None:
        raise _broken_head(content)
    sealed = content[match.end() :]
    if len(sealed) < int(match["size"]):
        raise DamagedError(tr("Svaret er kuttet av."), advice=tr("Be om filen på nytt. Ingenting er endret."))
    if len(sealed) > int(match["size"]):
        raise _altered()
    return Envelope(vault=match["vault"].decode(), request=RequestId(match["request"].decode()), sealed=sealed)


def _broken_head(content: bytes) -> UserError:
    if content.startswith(ANSWER_FAMILY.encode()[: len(content)]):
        return _altered()
    return UserError(tr("Filen er ikke et svar fra ioplab."), advice=tr("Velg filen som slutter på .iopsvar."))


def open_answer(envelope: Envelope, identity: str, secret: str) -> AnswerFile:
    """Open an answer with what the request has kept for it.

    Raises:
        UserError: it is altered, of a newer format, or made by somebody who has not opened the request.
    """
    try:
        opened = sealing.open_with_identity(envelope.sealed, identity)
    except DamagedError as error:
        raise _altered() from error
    file = decode_answer(opened)
    if (file.vault, file.request) != (envelope.vault, envelope.request) or not same_secret(file.secret, secret):
        raise _altered()
    return file


def read_given(content: bytes) -> Given:
    """What a colleague has written, as JSON: a list of ratings, or an object with ratings, observations and proposals.

    Raises:
        FormError: something in it is not as the format says, with its path.
    """
    content = without_bom(content)
    if content.lstrip()[:1] == b"[":
        content = b'{"ratings":' + content + b"}"
    given = decode_typed(content, Given)
    _refuse_first(_given_places(given))
    return given


# The draft


def seal_draft(draft: DraftFile, key: str) -> bytes:
    """A draft as it lies on the colleague's disk: AES-256-GCM with the request's draft key, bound to the request."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(bytes.fromhex(key)).encrypt(nonce, msgspec.json.encode(draft), _bound_to(draft.request))
    return _DRAFT_HEAD + nonce + sealed


def open_draft(content: bytes, request: RequestId, key: str) -> DraftFile:
    """Open the draft of a request.

    Raises:
        UserError: it is damaged, another request's, or of a newer format.
    """
    body = content.removeprefix(_DRAFT_HEAD)
    if body == content:
        raise _damaged_draft()
    nonce, sealed = body[:_NONCE_BYTES], body[_NONCE_BYTES:]
    try:
        opened = AESGCM(bytes.fromhex(key)).decrypt(nonce, sealed, _bound_to(request))
    except (InvalidTag, ValueError) as error:  # a nonce that is cut short is a ValueError
        raise _damaged_draft() from error
    return _decoded(opened, DRAFT_FAMILY, DraftFile)


def _bound_to(request: RequestId) -> bytes:
    return _DRAFT_HEAD + request.encode()


# What the types cannot say


def _decoded(content: bytes, family: str, cls: type[T]) -> T:
    refuse_newer(content, family)
    return decode_typed(content, cls)


def _refuse_first(places: Checks) -> None:
    for path, wrong in places:
        if wrong is not None:
            raise FormError(path, wrong)


def _request_places(file: RequestFile) -> Checks:
    yield "request", form_of_id(file.request)
    yield "vault", form_of_id(file.vault)
    for name in ("secret", "draft_key"):
        yield name, None if _KEY.fullmatch(getattr(file, name)) else tr("nøkkelen har feil form")
    yield "recipient", None if sealing.is_recipient(file.recipient) else tr("nøkkelen har feil form")
    if file.kind is ContributionKind.RATINGS:
        yield "scale", None if file.scale and _is_scale(file.scale) else tr("mestringsskalaen mangler eller er ikke hel")
    seen: set[object] = set()
    for number, subject in enumerate(file.subjects):
        yield f"subjects[{number}].code", _text(subject.code)
        for index, goal in enumerate(subject.goals):
            place = f"subjects[{number}].goals[{index}]"
            yield f"{place}.id", form_of_id(goal.id) or once(goal.id, seen, tr("samme id er brukt to ganger i filen"))
            yield f"{place}.expected_level", within(goal.expected_level, 1, MOST_LEVELS)


def _is_scale(scale: MasteryScale) -> bool:
    numbers = list(scale.numbers)
    return 1 < len(numbers) <= MOST_LEVELS and numbers == list(range(1, len(numbers) + 1)) and scale.attained_from in numbers


def _answer_places(file: AnswerFile) -> Checks:
    yield "answer", form_of_id(file.answer)
    yield "made_at", zoned(file.made_at)
    for index, rating in enumerate(file.ratings):
        yield f"ratings[{index}].submitted_at", None if rating.submitted_at else tr("mangler")
    yield from _given_places(file)


def _given_places(given: Given | AnswerFile) -> Checks:
    rated: set[object] = set()
    for index, rating in enumerate(given.ratings):
        place = f"ratings[{index}]"
        yield f"{place}.goal", form_of_id(rating.goal) or once(rating.goal, rated, tr("målet er vurdert to ganger"))
        yield from said(place, rating, MOST_LEVELS)
        yield f"{place}.submitted_at", zoned(rating.submitted_at) or _in_our_time(rating.submitted_at)
        yield f"{place}.evidence_on", _in_our_time(rating.evidence_on)
    seen: set[object] = set()
    twice = tr("samme id er brukt to ganger i filen")
    for index, observation in enumerate(given.observations):
        place = f"observations[{index}]"
        yield f"{place}.id", form_of_id(observation.id) or once(observation.id, seen, twice)
        yield f"{place}.goal", form_of_id(observation.goal)
        yield f"{place}.observed_on", _in_our_time(observation.observed_on)
    for index, proposal in enumerate(given.proposals):
        place = f"proposals[{index}]"
        yield f"{place}.id", form_of_id(proposal.id) or once(proposal.id, seen, twice)
        yield f"{place}.subject", _text(proposal.subject)
        yield f"{place}.text", _text(proposal.text)


def _text(given: str) -> str | None:
    return None if filled(given) else tr("teksten er tom")


def _in_our_time(day: date | None) -> str | None:
    """A clock that is wrong by centuries would keep a rating on top for good."""
    return None if day is None else within(day.year, _EARLIEST_YEAR, _LATEST_YEAR)


def goals_of(file: RequestFile) -> Iterator[AskedGoal]:
    """All goals of a request, subject by subject."""
    for subject in file.subjects:
        yield from subject.goals


# Refusals


def _empty() -> UserError:
    return UserError(tr("Filen er tom."), advice=tr("Be om den på nytt."))


def _altered() -> DamagedError:
    return DamagedError(tr("Svaret er endret eller skadet på veien."), advice=tr("Be om filen på nytt. Ingenting er endret."))


def _damaged_draft() -> DamagedError:
    return DamagedError(tr("Utkastet er skadet og kan ikke åpnes."), advice=tr("Begynn på nytt; forespørselen er hel."))
