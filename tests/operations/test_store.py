"""What operations ask of a vault, and the mechanism all edits share."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from ioplab.domain.plan import Goal, SubjectPlan
from ioplab.domain.pupil import Decision, Pupil
from ioplab.domain.school import School, Staff
from ioplab.errors import NotFoundError
from ioplab.operations.store import Store, Writes, edit, tidy
from ioplab.storage.changes import Change
from ioplab.storage.vault import Vault
from tests.support.vaults import InUse, bytes_of, query, refused


def as_store(vault: Vault) -> Store:
    """The type checker holds the local vault to be a store; this is where it looks."""
    return vault


@pytest.mark.parametrize(("asked", "given"), [(Store, Vault), (Writes, Change)])
def test_the_local_vault_has_what_operations_ask_for(asked: type[Any], given: type[Any]) -> None:
    for name, method in inspect.getmembers(asked, inspect.isfunction):
        if not name.startswith("_"):
            wanted = list(inspect.signature(method).parameters)
            assert list(inspect.signature(getattr(given, name)).parameters) == wanted, name


def test_the_vault_is_a_store(vault: Vault) -> None:
    store = as_store(vault)

    assert (store.person, store.school(), store.staff()) == (vault.person, None, ())


@pytest.mark.parametrize(
    ("given", "expected"),
    [("  Leser  ", "Leser"), ("", None), (" \n\t", None), ("To\n\navsnitt\n", "To\n\navsnitt"), (None, None), (0, 0), ((), ())],
)
def test_texts_are_stored_without_blanks_around_them_and_empty_ones_not_at_all(given: object, expected: object) -> None:
    assert tidy({"name": given}) == {"name": expected}


def test_an_edit_changes_the_named_fields_and_no_others(in_use: InUse) -> None:
    before = in_use.goal()

    changed = edit(in_use.vault, "edit_goal", Goal, before.id, {"criterion": " med hjelp ", "baseline": "x"})

    after = in_use.goal()
    assert (after.criterion, after.baseline) == ("med hjelp", "x")
    assert (after.text, after.status, after.id) == (before.text, before.status, before.id)
    assert changed.operation == "edit_goal"
    assert query(in_use.vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 1") == [("edit_goal", before.id)]


def test_an_edit_to_the_same_changes_not_a_byte(in_use: InUse) -> None:
    before = bytes_of(in_use.vault)

    assert not edit(in_use.vault, "edit_goal", Goal, in_use.goal_ids[0], {"criterion": " uten hjelp "})
    assert not edit(in_use.vault, "edit_goal", Goal, in_use.goal_ids[0], {})
    assert bytes_of(in_use.vault) == before


@pytest.mark.parametrize(
    ("cls", "name", "empty"),
    [
        (School, "name", ""),
        (Staff, "name", " "),
        (Staff, "role", None),
        (Pupil, "given_name", "\n"),
        (Decision, "kind", None),
        (SubjectPlan, "subject", ""),
        (Goal, "text", ""),
        (Goal, "status", None),
    ],
)
def test_what_something_cannot_be_without_stays_when_it_is_emptied(
    in_use: InUse, cls: type[Any], name: str, empty: str | None
) -> None:
    (first, *_) = in_use.vault.all(cls)

    assert not edit(in_use.vault, "edit", cls, first.id, {name: empty})
    assert in_use.vault.get(cls, first.id) == first


def test_what_is_gone_is_not_edited(vault: Vault) -> None:
    with refused(vault, "finnes ikke lenger", NotFoundError):
        edit(vault, "edit_goal", Goal, "nothing", {"criterion": "x"})


def test_a_field_that_does_not_exist_is_our_fault(in_use: InUse) -> None:
    before = bytes_of(in_use.vault)

    with pytest.raises(TypeError):
        edit(in_use.vault, "edit_goal", Goal, in_use.goal_ids[0], {"nonsense": 1})

    assert bytes_of(in_use.vault) == before
