"""The card of who may open the vault: what it offers, and what it says is wrong."""

from __future__ import annotations

import pytest

from ioplab.domain.ids import StaffId
from ioplab.domain.vocabulary import StaffRole
from ioplab.operations import people
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.passphrases import NewPassphrase
from ioplab.ui.viewmodels.people import PeopleView
from tests.support.vaults import OWNER, PASSPHRASE, InUse

JONS = "tre stille gauper"


@pytest.fixture
def view(session: Session) -> PeopleView:
    return PeopleView(session)


@pytest.mark.parametrize(
    ("phrase", "repeated", "trouble"),
    [
        ("", "", "for kort"),
        ("sju1234", "sju1234", "for kort"),
        (JONS, "", "ulike"),
        (JONS, JONS + " ", "ulike"),
        (JONS, JONS, ""),
    ],
)
def test_a_new_passphrase_is_long_enough_and_twice_the_same(phrase: str, repeated: str, trouble: str) -> None:
    said = NewPassphrase(phrase=phrase, repeated=repeated).trouble()

    assert bool(said) is bool(trouble)
    assert trouble in said


def test_the_staff_without_a_key_may_be_given_one_but_not_oneself(view: PeopleView, in_use: InUse) -> None:
    assert view.without_key() == [(in_use.jon, "Jon Eksempel, miljøterapeut")]
    assert view.may_give() == ""


def test_when_all_have_keys_it_says_so(view: PeopleView, in_use: InUse) -> None:
    assert view.give(in_use.jon, NewPassphrase(phrase=JONS, repeated=JONS), PASSPHRASE) == ""

    assert [(view.role_words(one), view.here_words(one)) for one in view.holders()] == [
        ("kontaktlærer", "du"),
        ("miljøterapeut", ""),
    ]
    assert "Alle de ansatte har tilgang" in view.may_give()


def test_what_the_vault_refuses_is_told_and_not_said_to_be_done(view: PeopleView, session: Session, in_use: InUse) -> None:
    told: list[str] = []
    done: list[str] = []
    session.trouble.connect(told.append)
    session.done.connect(done.append)

    assert view.give(StaffId("gone"), NewPassphrase(phrase=JONS, repeated=JONS), PASSPHRASE) == ""
    assert view.change_passphrase("feil feil feil", NewPassphrase(phrase=JONS, repeated=JONS)) == ""

    assert len(told) == 2
    assert done == []
    assert in_use.vault.people == (OWNER,)


@pytest.mark.parametrize("old", ["", PASSPHRASE])
def test_what_is_missing_is_told_before_anything_is_tried(view: PeopleView, old: str) -> None:
    said = view.change_passphrase(old, NewPassphrase(phrase="kort", repeated="kort"))

    assert said == (
        "Passordfrasen er for kort. Bruk minst 8 tegn, gjerne fire–fem ord." if old else "Skriv den gamle passordfrasen."
    )
    assert view.give(None, NewPassphrase(phrase=JONS, repeated=JONS), "") == "Velg hvem som skal få tilgang."


def test_the_card_follows_keys_and_staff(view: PeopleView, session: Session, in_use: InUse) -> None:
    heard: list[int] = []
    view.refreshed.connect(lambda: heard.append(1))

    session.run(people.add_staff, name="Amina", role=StaffRole.NURSE)
    session.run(people.give_key, in_use.jon, JONS, PASSPHRASE)
    session.run(people.take_key, "Jon Eksempel", PASSPHRASE)

    assert len(heard) == 3


def test_it_does_not_say_that_the_vault_was_encrypted_anew_when_it_was_not(
    view: PeopleView, session: Session, in_use: InUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.run(people.give_key, in_use.jon, JONS, PASSPHRASE)
    done: list[str] = []
    session.done.connect(done.append)
    _, jon = view.holders()
    monkeypatch.setattr(Vault, "people_of_first_form", (OWNER, "Jon Eksempel"))

    assert f"La {OWNER} låse opp først" in view.take_words(jon)
    assert view.take(jon, PASSPHRASE) == ""
    assert done == [f"Tilgangen er tatt bort. Arkivet er ikke kryptert på nytt, for {OWNER} har ikke låst opp ennå."]


def test_oneself_is_not_taken_out_and_others_only_when_chosen(view: PeopleView, session: Session, in_use: InUse) -> None:
    session.run(people.give_key, in_use.jon, JONS, PASSPHRASE)
    kari, jon = view.holders()

    assert view.why_not_take(None) == "Velg i tabellen først."
    assert "din egen" in view.why_not_take(kari)
    assert view.why_not_take(jon) == ""
    assert "kan ikke angres med Ctrl+Z" in view.take_words(jon)
    assert view.take(jon, "") == "Skriv din egen passordfrase."
    assert view.take(jon, PASSPHRASE) == ""
    assert in_use.vault.people == (OWNER,)


def test_who_is_not_known_may_be_any_who_opens_by_no_other_key(view: PeopleView, session: Session, in_use: InUse) -> None:
    session.run(people.give_key, in_use.jon, JONS, PASSPHRASE)
    in_use.vault.person, in_use.vault._viewer = "en annen", None
    session.workspace._me = None

    assert view.is_unknown
    assert view.may_give() == "Velg hvem du er først."
    assert view.possible_selves() == []
