"""Who delivers figures, and by which key they are known."""

from __future__ import annotations

import pytest

from ioplab.analysis.aggregate import Issuer
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange.aggregate_gathering import Expected
from ioplab.operations.deliveries import (
    accept_issuer_key,
    expect_team,
    expected_teams,
    is_of,
    issuer_keys,
    remember_issuers,
    stop_expecting,
)
from ioplab.storage.vault import Vault

KARI = Issuer(id="vault-a", name="Kari Eksempel", school_id="s", school="Fjellbekk skole", municipality="Vik")


def test_the_first_key_of_somebody_stays_until_another_is_accepted(vault: Vault) -> None:
    remember_issuers(vault, {KARI.id: "first"}, [KARI])
    remember_issuers(vault, {KARI.id: "second", "vault-b": "theirs"}, [KARI])
    assert issuer_keys(vault) == {KARI.id: "first", "vault-b": "theirs"}

    accept_issuer_key(vault, KARI.id, "second")

    assert issuer_keys(vault) == {KARI.id: "second", "vault-b": "theirs"}


def test_who_has_delivered_is_expected_once_and_by_the_latest_name(vault: Vault) -> None:
    remember_issuers(vault, {}, [Issuer(id=KARI.id, name="Kari")])
    remember_issuers(vault, {}, [KARI])

    assert expected_teams(vault) == (Expected(issuer=KARI.id, name="Kari Eksempel", school="Fjellbekk skole"),)


@pytest.mark.parametrize(
    ("expected", "is_kari"),
    [
        (Expected(issuer="vault-a", name="Noen andre"), True),
        (Expected(issuer="vault-b", name="Kari Eksempel"), False),
        (Expected(name="kari  eksempel"), True),
        (Expected(school="FJELLBEKK SKOLE"), True),
        (Expected(name="Kari Eksempel", school="Elvestad"), False),
    ],
)
def test_somebody_is_known_by_id_or_by_name_and_school(expected: Expected, is_kari: bool) -> None:
    assert is_of(expected, KARI) is is_kari


def test_a_team_is_expected_and_no_more(vault: Vault) -> None:
    expect_team(vault, name=" Team 8C ", school=" ")
    (team,) = expected_teams(vault)
    assert team == Expected(name="Team 8C")

    stop_expecting(vault, team)

    assert expected_teams(vault) == ()
    with pytest.raises(NotFoundError):
        stop_expecting(vault, team)


def test_nobody_is_expected_without_a_name_or_twice(vault: Vault) -> None:
    expect_team(vault, school="Elvestad")
    for name, school in ((None, None), ("", "  "), (None, "elvestad")):
        with pytest.raises(UserError):
            expect_team(vault, name=name, school=school)
