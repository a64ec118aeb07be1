"""Requests and answers for tests: cheap to seal, and made by an imaginary colleague on a machine of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pytest

from ioplab import catalogues
from ioplab.domain.ids import GoalId, PlanId, RequestId, StaffId, SubjectCode
from ioplab.domain.vocabulary import ContributionKind, Round
from ioplab.exchange import contribution_file, sealing
from ioplab.exchange.contribution_file import AskedGoal, AskedSubject, RequestFile
from ioplab.operations import contributing
from ioplab.operations.answering import OpenRequest
from ioplab.operations.contributing import Prepared
from ioplab.storage.vault import Vault
from tests.support import age
from tests.support.vaults import CountedIds, clock_of, counted_id

WORDS = "elg ugle sau geit rev"
IDENTITY = sealing.new_identity()
SECRET, DRAFT_KEY = "5e" * 32, "d4" * 32
READ, WRITE = GoalId(counted_id(901)), GoalId(counted_id(902))


def cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let sealing with words cost nothing; what comes of it is an age file all the same."""
    monkeypatch.setattr(sealing, "seal_with_words", age.seal_with_words)


def a_request(**changes: Any) -> RequestFile:
    """A request about two goals of one subject."""
    goals = (
        AskedGoal(id=READ, text="Leser en kjent tekst høyt", criterion="Høyst to feil", observe_how="Hør ved frokost"),
        AskedGoal(id=WRITE, text="Skriver tre setninger"),
    )
    usual = {
        "format": contribution_file.REQUEST_FORMAT,
        "request": RequestId(counted_id(900)),
        "vault": counted_id(800),
        "kind": ContributionKind.RATINGS,
        "school_year": "2026/27",
        "round": Round.MIDYEAR,
        "pupil": "Emil",
        "asked_by": "Kari Eksempel",
        "asked": "Jon Eksempel",
        "issued_on": date(2027, 1, 4),
        "due_on": date(2027, 1, 15),
        "scale": catalogues.default_scale(),
        "subjects": (AskedSubject(code=SubjectCode("NOR"), name="Norsk", goals=goals),),
        "recipient": sealing.recipient_of(IDENTITY),
        "secret": SECRET,
        "draft_key": DRAFT_KEY,
    }
    return RequestFile(**{**usual, **changes})


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that the vault remembers, and the colleague who has opened it."""

    prepared: Prepared
    colleague: OpenRequest

    @property
    def id(self) -> RequestId:
        """The request's id."""
        return self.prepared.request.id

    def answer(self, levels: Sequence[int]) -> bytes:
        """Rate the goals in order and seal what has been said."""
        for goal, level in zip(self.prepared.request.goals, levels, strict=False):
            self.colleague.rate(goal, level=level)
        return self.colleague.seal()


def asked(vault: Vault, plan_id: PlanId, staff_id: StaffId, *, now: datetime | None = None, **options: Any) -> Asked:
    """Ask a colleague, and let them open the request without the words."""
    prepared = contributing.prepare_request(vault, plan_id, staff_id, **options)
    contributing.request_contribution(vault, prepared)
    ids = CountedIds(500_000 + 1000 * len(vault.ids(type(prepared.request))))
    moment = now or clock_of(vault)()
    return Asked(prepared, OpenRequest(prepared.file, now=lambda: moment, new_id=ids))
