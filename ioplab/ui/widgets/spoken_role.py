"""Telling assistive technology what a widget of our own is, where Qt would say only that it is a widget."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {}


def speak_as(widget: type[QWidget], role: QAccessible.Role) -> None:
    """Let all widgets of this very class have that role for those who cannot see them. Name and description are as usual."""
    if not _ROLES:
        QAccessible.installFactory(_interface)
    _ROLES[widget] = role


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt asks for when somebody listens; None leaves the widget to Qt."""
    role = _ROLES.get(type(thing))  # type: ignore[arg-type] # most things are of other classes, which is what is asked
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
