"""The language of the program: which one this user has chosen, and letting everything speak it. Loads nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ioplab import i18n, resources
from ioplab.i18n import BOKMAL, LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings, QTranslator

SETTING = "language"
"""What the choice is called among the user's settings."""

_LOCALES = {BOKMAL: "nb_NO", "nn": "nn_NO", "en": "en_GB"}
_FILES = {BOKMAL: ("qt_nb",), "nn": ("qt_nn", "ioplab_nn"), "en": ("ioplab_en",)}
"""Bokmål is what the program is written in, English what Qt is."""

_spoken: list[str] = []
_translators: list[QTranslator] = []


def chosen(settings: QSettings) -> str:
    """The language this user has chosen, or else the system's, where we have it, or else bokmål."""
    stored = str(settings.value(SETTING, "") or "")
    return stored if stored in LANGUAGES else of_system()


def of_system() -> str:
    """Nynorsk or English where the system speaks it; bokmål everywhere else."""
    from PySide6.QtCore import QLocale

    first = next(iter(QLocale.system().uiLanguages()), "")
    language = first.replace("_", "-").partition("-")[0]
    return language if language in LANGUAGES else BOKMAL


def current() -> str:
    """The language spoken now; bokmål until something else is said."""
    return _spoken[-1] if _spoken else BOKMAL


def speak(language: str) -> None:
    """Let our texts, Qt's own, dates and numbers be in this language from now on. What is on the screen already stays as it is.

    Raises:
        KeyError: there is no such language.
        FileNotFoundError: the product is not whole.
    """
    if _spoken == [language]:
        return
    from PySide6.QtCore import QLocale

    files = [str(resources.path(f"translations/{name}.qm")) for name in _FILES[language]]
    for old in _translators:
        QCoreApplication.removeTranslator(old)
    _translators[:] = [_translator(file) for file in files]
    i18n.install(None if language == BOKMAL else _through_qt)
    QLocale.setDefault(QLocale(_LOCALES[language]))
    _spoken[:] = [language]


def _translator(file: str) -> QTranslator:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(file)
    QCoreApplication.installTranslator(translator)
    return translator


def _through_qt(text: str) -> str:
    """The text in the language installed; as it is where nobody has translated it."""
    return QCoreApplication.translate(i18n.CONTEXT, text)
