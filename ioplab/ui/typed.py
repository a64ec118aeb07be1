"""What somebody has typed and nobody has stored, carried from a page to the same page made anew in another language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ioplab.ui.widgets.autosave import Autosave


def has_typed(page: QWidget) -> bool:
    """Whether making the page anew would lose something."""
    return any(True for _ in _typed(page))


def carry_typed(old: QWidget, new: QWidget) -> None:
    """Let the fields of `new` hold what was typed in those of `old` and is not stored; it is tried again there."""
    names, places = _by_name(old), _by_name(new)
    for field in _typed(old):
        name = field.objectName()
        place = names[name].index(field)
        if place < len(places.get(name, [])):
            _write(places[name][place], _text(field))


def carry_all(old: QWidget, new: QWidget) -> None:
    """Let a form that stores nothing by itself look as it did: its texts, its choices, and where the focus was."""
    places = _by_name(new)
    for name, fields in _by_name(old).items():
        for field, place in zip(fields, places.get(name, []), strict=False):
            _write(place, _text(field))
            if field.hasFocus():
                place.setFocus()
    for combo in old.findChildren(QComboBox):
        same = new.findChild(QComboBox, combo.objectName())
        if isinstance(same, QComboBox):
            same.setCurrentIndex(combo.currentIndex())


def _typed(page: QWidget) -> Iterator[QWidget]:
    """Fields with something refused or half written in them, and those of forms that wait for a button."""
    savers = page.findChildren(Autosave)
    unsaved = [field for saver in savers for field in saver.unsaved]
    bound = [field for saver in savers for field in saver.fields]
    for fields in _by_name(page).values():
        for field in fields:
            if field in unsaved or (field not in bound and _is_touched(field)):
                yield field


def _by_name(page: QWidget) -> dict[str, list[QWidget]]:
    """The text fields of a page by the names the forms give them. A name comes once for each card of a kind, in order."""
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    named = sorted((field for field in fields if field.objectName()), key=lambda field: field.objectName())
    return {name: list(group) for name, group in groupby(named, key=lambda field: field.objectName())}


def _is_touched(field: QWidget) -> bool:
    if isinstance(field, QLineEdit):
        return field.isModified() and not field.isReadOnly()
    return isinstance(field, QPlainTextEdit) and field.document().isModified() and not field.isReadOnly()


def _text(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText() if isinstance(field, QPlainTextEdit) else ""


def _write(field: QWidget, text: str) -> None:
    """As if it was typed here, so that what saves by itself tries to."""
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setModified(True)
        field.textEdited.emit(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
        field.document().setModified(True)
