"""Operations on who delivers figures to the principal: whom they are expected from, and which keys they sign with.

Kept as settings of the vault, for they are about colleagues and files and never about a pupil. No figure is kept here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ioplab.analysis.aggregate import Issuer
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange.aggregate_desk import alike
from ioplab.exchange.aggregate_gathering import Expected
from ioplab.i18n import tr
from ioplab.operations.store import Store
from ioplab.storage.changes import Changed

_ISSUER_KEYS = "issuer_keys"
_TEAMS = "expected_teams"


def issuer_keys(vault: Store) -> dict[str, str]:
    """The keys that issuers of aggregates have signed with before, by the issuers' ids."""
    stored = vault.setting(_ISSUER_KEYS)
    return json.loads(stored) if stored else {}


def expected_teams(vault: Store) -> tuple[Expected, ...]:
    """Whom figures are expected from: those who have delivered before, and those who have been written down."""
    stored = vault.setting(_TEAMS)
    return tuple(Expected(**one) for one in json.loads(stored)) if stored else ()


def is_of(expected: Expected, issuer: Issuer) -> bool:
    """Whether somebody who delivers is the one expected. Without an id they are known by name, and by school where it is told."""
    if expected.issuer:
        return expected.issuer == issuer.id
    is_named = expected.name is None or alike(expected.name) == alike(issuer.name)
    return is_named and (expected.school is None or alike(expected.school) == alike(issuer.school))


def remember_issuers(vault: Store, keys: Mapping[str, str], issuers: Iterable[Issuer] = ()) -> Changed:
    """Remember which key each issuer signs with, and expect them to deliver again.

    An issuer who is known keeps the key that is remembered. One who was expected by name is known by id from now on.

    Args:
        vault: where it is remembered.
        keys: the keys, by the issuers' ids.
        issuers: who has delivered.
    """
    teams = list(expected_teams(vault))
    for issuer in issuers:
        known = Expected(issuer=issuer.id, name=issuer.name, school=issuer.school)
        by_id = [place for place, team in enumerate(teams) if team.issuer == issuer.id]
        by_name = [place for place, team in enumerate(teams) if team.issuer is None and is_of(team, issuer)]
        place = next(iter(by_id or by_name), len(teams))
        teams[place : place + 1] = [known]
    with vault.change("remember_issuers") as change:
        change.set(_ISSUER_KEYS, json.dumps({**keys, **issuer_keys(vault)}, sort_keys=True))
        change.set(_TEAMS, _written(teams))
    return change.result


def accept_issuer_key(vault: Store, issuer_id: str, key: str) -> Changed:
    """From now on an issuer is known by another key than before. Somebody has asked them whether it is theirs.

    Args:
        vault: where it is remembered.
        issuer_id: whose key it is.
        key: the public key, as it stands in the file.
    """
    with vault.change("accept_issuer_key", on=issuer_id) as change:
        change.set(_ISSUER_KEYS, json.dumps({**issuer_keys(vault), issuer_id: key}, sort_keys=True))
    return change.result


def expect_team(vault: Store, *, name: str | None = None, school: str | None = None) -> Changed:
    """Expect figures from somebody who has not delivered yet, known by name, school, or both.

    Raises:
        UserError: neither is told, or they are expected already.
    """
    team = Expected(name=(name or "").strip() or None, school=(school or "").strip() or None)
    if team.name is None and team.school is None:
        raise UserError(tr("Skriv hvem som skal levere, eller hvilken skole."))
    teams = expected_teams(vault)
    if any((alike(one.name), alike(one.school)) == (alike(team.name), alike(team.school)) for one in teams):
        raise UserError(tr("De står på listen alt."))
    with vault.change("expect_team") as change:
        change.set(_TEAMS, _written([*teams, team]))
    return change.result


def stop_expecting(vault: Store, team: Expected) -> Changed:
    """Expect no figures from somebody any more. The key they have signed with is still remembered.

    Raises:
        NotFoundError: they are not expected.
    """
    teams = expected_teams(vault)
    wanted = replace(team, public_key=None)
    if wanted not in teams:
        raise NotFoundError(tr("De står ikke på listen lenger."))
    with vault.change("stop_expecting") as change:
        change.set(_TEAMS, _written(one for one in teams if one != wanted))
    return change.result


def _written(teams: Iterable[Expected]) -> str:
    rows = ({"issuer": one.issuer, "name": one.name, "school": one.school} for one in teams)
    return json.dumps(list(rows), ensure_ascii=False, sort_keys=True)
