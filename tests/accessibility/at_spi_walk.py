"""Sets a goal as somebody does who has nothing but the accessibility tree.

Each control is found by its role and name, and acted on through what it says can be done with it; no coordinates. Keys are sent,
through AT-SPI too, in one place only: in the open list of a combo box, where Qt lets assistive technology mark a choice but
not make it.

`test_at_spi` runs this with the system's Python, which has AT-SPI's bindings. What to write comes as JSON on standard input; each
control met goes to standard output as ``role | name | description``.
"""

from __future__ import annotations

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be asked for first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds until something that comes at once on an idle machine is held to never come."""

LOOK_AGAIN_MS = 40
"""How long to wait for news from the program before looking again without any."""

ROLES = {
    "frame": 23,
    "label": 29,
    "list": 31,
    "list item": 32,
    "panel": 39,
    "password text": 40,
    "button": 43,
    "text": 61,
    "combo box": 11,
}
"""By the numbers they have between programs: what the bindings call them differs from version to version."""

UP, DOWN, RETURN = 0xFF52, 0xFF54, 0xFF0D


class NeverError(Exception):
    """What was waited for did not come."""


class Tree:
    """What assistive technology sees of the one program on this desktop."""

    def __init__(self) -> None:
        """Ask the program anew each time: what is remembered of a tree that changes may be old."""
        self._desktop = Atspi.get_desktop(0)
        self._desktop.set_cache_mask(Atspi.Cache.NONE)

    # Looking

    def wait(self, what: str, look: Callable[[], T | None]) -> T:
        """What `look` gives, as soon as it gives something. What goes away while it is looked at is not there."""
        end = monotonic() + PATIENCE
        while True:
            try:
                found = look()
            except GLib.Error:
                found = None
            if found:
                return found
            if monotonic() > end:
                raise NeverError(f"{what}. There is:\n{self.drawn()}")
            GLib.timeout_add(LOOK_AGAIN_MS, lambda: False)
            GLib.MainContext.default().iteration(True)

    def find(self, role: str, name: str, within: Any = None) -> Any:
        """The one control on the screen of that role whose name begins so."""
        return self.wait(f"No {role} «{name}», or more than one", lambda: self._the_one(role, name, within))

    def _the_one(self, role: str, name: str, within: Any) -> Any:
        alike = [one for one in self.shown(within) if int(one.get_role()) == ROLES[role] and name_of(one).startswith(name)]
        return alike[0] if len(alike) == 1 else None

    def shown(self, within: Any = None) -> Iterator[Any]:
        """Everything on the screen under a control, or in the program, in the order it is read."""
        top = within or self._desktop
        for place in range(top.get_child_count()):
            child = top.get_child_at_index(place)
            if child is not None and is_in(child, Atspi.StateType.SHOWING):
                yield child
                yield from self.shown(child)

    def drawn(self) -> str:
        """The tree, for whoever has to find out why a control was not found."""
        return "\n".join(told(one) for one in list(self.shown()) if name_of(one))

    # Acting

    def press(self, name: str) -> None:
        """Push a button."""
        act(met(self.find("button", name)), "Press")

    def write(self, role: str, name: str, text: str) -> None:
        """Put a text into a field."""
        field = met(self.find(role, name))
        if not field.set_text_contents(text):
            raise NeverError(f"«{name}» cannot be written in")
        if role == "text":  # a password does not read as what was written
            self.wait(f"«{name}» does not read as written", lambda: Atspi.Text.get_text(field, 0, -1) == text)

    def select(self, listed: str, name: str) -> None:
        """Select a row of a list."""
        rows = met(self.find("list", listed))
        row = met(self.find("list item", name, rows))
        rows.select_child(row.get_index_in_parent())
        self.wait(f"«{name}» is not selected", lambda: is_in(row, Atspi.StateType.SELECTED))

    def choose(self, name: str, words: str) -> None:
        """Open a combo box, go to a choice by the arrows, and take it."""
        combo = met(self.find("combo box", name))
        act(combo, "Press")
        rows = self.find("list", "", combo)
        wanted = self.find("list item", words, rows).get_index_in_parent()
        here = self._selected(rows)
        while here != wanted:
            here = self._go_by(rows, here, 1 if wanted > here else -1)
        met(rows.get_child_at_index(wanted))
        key(RETURN)
        self.wait(f"«{words}» is not chosen in «{name}»", lambda: combo.get_name() == words)

    def _go_by(self, rows: Any, here: int, by: int) -> int:
        """Press an arrow in an open list, and see that it moves: the place it moved to."""
        key(DOWN if by > 0 else UP)
        self.wait("The arrow does not move in the list", lambda: self._selected(rows) == here + by)
        return here + by

    def _selected(self, rows: Any) -> int:
        places = range(rows.get_child_count())
        return next((at for at in places if is_in(rows.get_child_at_index(at), Atspi.StateType.SELECTED)), -1)

    def focus(self, role: str, name: str) -> None:
        """Give the keyboard to a control."""
        if not met(self.find(role, name)).grab_focus():
            raise NeverError(f"«{name}» does not take the keyboard")

    def reads(self, role: str, name: str, words: list[str]) -> None:
        """Wait until the labels within a control, one after the other, read so."""
        card = met(self.find(role, name))
        self.wait(f"«{name}» does not read {words}", lambda: self._labels(card) == words)
        for one in self.shown(card):
            if name_of(one):
                met(one)

    def _labels(self, within: Any) -> list[str]:
        return [one.get_name() for one in self.shown(within) if int(one.get_role()) == ROLES["label"]]


def is_in(control: Any, state: Any) -> bool:
    """Whether a control is in a state."""
    return bool(control.get_state_set().contains(state))


def name_of(control: Any) -> str:
    """What a control is called: by its label, where it has one. On Linux Qt names a combo box after what is chosen in it."""
    for relation in control.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return str(control.get_name())


def told(control: Any) -> str:
    """A control on one line, as a screen reader has it."""
    number = int(control.get_role())
    role = next((words for words, known in ROLES.items() if known == number), f"role {number}")
    parts = (role, name_of(control), control.get_description())
    return " | ".join(str(part).replace("\n", " / ") for part in parts if part)


def met(control: Any) -> Any:
    """Tell of a control on the way, and give it on."""
    print(told(control))
    return control


def act(control: Any, name: str) -> None:
    """Do one of the things that a control says can be done with it."""
    known = [control.get_action_name(place) for place in range(control.get_n_actions())]
    if name not in known or not control.do_action(known.index(name)):
        raise NeverError(f"{told(control)} cannot do {name}, only {known}")


def key(symbol: int) -> None:
    """Press a key, by AT-SPI's own means."""
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def set_goal(tree: Tree, wish: Any) -> None:
    """From the way in to a goal that is written, and out again."""
    window = tree.find("frame", "ioplab")
    tree.wait("The window does not come to the front", lambda: is_in(window, Atspi.StateType.ACTIVE))
    tree.write("password text", "Passordfrase", wish["passphrase"])
    tree.press("Lås opp")
    tree.press("Hopp over")  # the tour, which is shown the first time
    tree.select("Steder", "Elever")
    tree.select("Steg", "4. Fag og målvalg")
    tree.press("Nytt mål")
    for name, text in wish["fields"].items():
        tree.write("text", name, text)
    tree.choose("Forventet nivå", wish["level"])
    tree.focus("panel", "Mål 1")  # and the card that was written in closes
    tree.reads("panel", wish["card"], wish["reads"])
    tree.press("Lås")
    tree.find("password text", "Passordfrase")


if __name__ == "__main__":
    try:
        set_goal(Tree(), json.load(sys.stdin))
    except NeverError as error:
        sys.exit(str(error))
