"""What is typed on a page and could not be stored."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ioplab.ui.widgets.autosave import Autosave


def texts_of(page: QWidget) -> list[str]:
    """The texts that the page has tried to store, and that were refused. Half a date is none: it has not been tried."""
    return [text for saver in page.findChildren(Autosave) for text in saver.refused_texts]
