"""How the program looks: palette roles light, dark and of high contrast, one small style sheet, the font, the text size.

Colours are roles, never sprinkled in widgets. Where the system has high contrast, its own palette rules.
This module is loaded before the first page is painted, so it touches as little of Qt as it can: the `Qt` namespace alone
costs more than painting that page.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ioplab import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

SETTING = "theme"
"""What the choice is called among the user's settings."""

BODY_PIXELS = 15
TITLE_PIXELS = 23
CARD_TITLE_PIXELS = 16
LABEL_PIXELS = 13
LEAST_SCALE, MOST_SCALE = 1.0, 2.0
FAMILY = "Source Sans 3"
_MIDDLE = 0.5


class Choice(Enum):
    """What a user may ask the program to look like."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    CONTRAST = "contrast"


class Colours(NamedTuple):
    """The roles colours play. `levels` is one hue ordered by lightness: survives grey print and colour blindness.

    `line` divides what belongs apart and may be faint; `edge` is the border of what can be written in or pushed, and is seen.
    `strong` says that shapes carry what faint grounds otherwise would: borders are thick, and what is selected has one.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    soft: str
    warning: str
    warning_soft: str
    focus: str
    levels: tuple[str, ...]
    strong: bool = False


LIGHT = Colours(
    window="#F5F6F4",
    surface="#FFFFFF",
    text="#1C2530",
    muted="#55616E",
    line="#D8DDD9",
    edge="#76827F",
    accent="#0B5F66",
    on_accent="#FFFFFF",
    soft="#E3EFEE",
    warning="#8A4B08",
    warning_soft="#FBEFDD",
    focus="#B3541E",
    levels=("#E4E9E8", "#A9CFCD", "#4E9C9C", "#0B5F66"),
)

DARK = Colours(
    window="#14191D",
    surface="#1C2328",
    text="#E8ECEA",
    muted="#A5B1B5",
    line="#36424A",
    edge="#7C8B93",
    accent="#6FC3C1",
    on_accent="#0C1517",
    soft="#20383A",
    warning="#F0B36A",
    warning_soft="#3A2B18",
    focus="#F2A065",
    levels=("#39434A", "#3D6F72", "#5AAFAE", "#A6E3DF"),
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    text="#FFFFFF",
    muted="#E6E6E6",
    line="#C8C8C8",
    edge="#FFFFFF",
    accent="#FFE600",
    on_accent="#000000",
    soft="#2B2B2B",
    warning="#FFB84D",
    warning_soft="#1F1400",
    focus="#00E5FF",
    levels=("#3A3A3A", "#8A8A8A", "#C0C0C0", "#FFFFFF"),
    strong=True,
)
"""For those who see little: everything at least 7:1, every border seen."""

_SOFT_PART = 0.15
_LEVEL_PARTS = (0.15, 0.4, 0.65, 1.0)
"""How much of the text's colour is mixed into the ground's, where the system's palette has no colour for it."""


def of_palette(palette: QPalette) -> Colours:
    """The system's own colours in our roles, for its high contrast: no colour that the user has not asked for.

    What the system has no colour for is told by shape and word, in the colour of text.
    """
    role = QPalette.ColorRole
    text, ground = palette.color(role.Text), palette.color(role.Base)
    return Colours(
        window=palette.color(role.Window).name(),
        surface=ground.name(),
        text=text.name(),
        muted=text.name(),
        line=text.name(),
        edge=text.name(),
        accent=palette.color(role.Highlight).name(),
        on_accent=palette.color(role.HighlightedText).name(),
        soft=_mixed(ground, text, _SOFT_PART),
        warning=text.name(),
        warning_soft=ground.name(),
        focus=palette.color(role.Highlight).name(),
        levels=tuple(_mixed(ground, text, part) for part in _LEVEL_PARTS),
        strong=True,
    )


def _mixed(ground: QColor, ink: QColor, part: float) -> str:
    """A colour between two."""
    channels = ((ground.redF(), ink.redF()), (ground.greenF(), ink.greenF()), (ground.blueF(), ink.blueF()))
    return QColor.fromRgbF(*(below + (above - below) * part for below, above in channels)).name()


class Theme:
    """What is applied to the application: colours and text scale."""

    def __init__(self) -> None:
        """Light, normal size."""
        self.choice = Choice.SYSTEM
        self.colours = LIGHT
        self.scale = 1.0

    def pixels(self, size: int) -> int:
        """A size in pixels at the chosen text scale."""
        return round(size * self.scale)


_theme = Theme()


def current() -> Theme:
    """The theme in force, for widgets that paint themselves."""
    return _theme


def level_colour(place: int, count: int) -> str:
    """The colour of a level by its place in the scale; longer scales share the sequence out."""
    colours = _theme.colours.levels
    return colours[round(place * (len(colours) - 1) / max(count - 1, 1))]


def load_fonts() -> None:
    """Bring the program's own font, for a machine without fonts shows boxes for letters."""
    for style in ("Regular", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/SourceSans3-{style}.ttf")))


def apply(app: QApplication, *, colours: Colours | None = None, scale: float | None = None) -> None:
    """Give the whole program its look; what is None stays as it is.

    Args:
        app: the application.
        colours: which colours play the roles.
        scale: text size, 1 to 2.
    """
    if colours is not None:
        _theme.colours = colours
    if scale is not None:
        _theme.scale = min(max(LEAST_SCALE, scale), MOST_SCALE)  # in this order, what is no number is the least
    font = QFont(FAMILY)
    font.setPixelSize(_theme.pixels(BODY_PIXELS))
    app.setFont(font)
    app.setPalette(_palette(_theme.colours))
    app.setStyleSheet(_style_sheet(_theme))


def stored_choice(settings: QSettings) -> Choice:
    """What this user has chosen; until then as the system."""
    stored = str(settings.value(SETTING, "") or "")
    return next((choice for choice in Choice if choice.value == stored), Choice.SYSTEM)


def begin(app: QApplication, choice: Choice, scale: float) -> None:
    """Look as chosen before the first page is painted.

    Whether the system has high contrast is asked by `follow`, for asking costs more than painting the first page.
    """
    _theme.choice = choice
    colours = _FIXED.get(choice) or (DARK if prefers_dark(app) else LIGHT)
    apply(app, colours=colours, scale=scale)


def choose(app: QApplication, choice: Choice) -> None:
    """Look otherwise from now on."""
    _theme.choice = choice
    wanted = _FIXED.get(choice) or of_system(app)
    if wanted != _theme.colours:
        apply(app, colours=wanted)


def follow(app: QApplication) -> None:
    """Look as the system does, also when it changes, for as long as that is what is chosen."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: choose(app, _theme.choice))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: choose(app, _theme.choice))
    choose(app, _theme.choice)


def of_system(app: QApplication) -> Colours:
    """The colours that suit what the system asks for now: high contrast, dark or light."""
    from PySide6.QtCore import Qt

    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return of_palette(_systems_palette(app))
    if hints.colorScheme() is Qt.ColorScheme.Unknown:
        return DARK if _is_dark(_systems_palette(app)) else LIGHT
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def prefers_dark(app: QApplication) -> bool:
    """Whether the system asks for dark colours, told by the palette it gives; asked before the program has one of its own."""
    return _is_dark(app.palette())


def _systems_palette(app: QApplication) -> QPalette:
    """The palette the program would have without its own."""
    ours = app.palette()
    app.setPalette(QPalette())
    systems = app.palette()
    app.setPalette(ours)
    return systems


def _is_dark(palette: QPalette) -> bool:
    return palette.window().color().lightnessF() < _MIDDLE


_FIXED = {Choice.LIGHT: LIGHT, Choice.DARK: DARK, Choice.CONTRAST: CONTRAST}
"""The choices that do not depend on the system."""


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    roles = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.Highlight: colours.soft,
        role.HighlightedText: colours.text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Link: colours.accent,
        role.Accent: colours.accent,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Light: colours.surface,
    }
    for name, colour in roles.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette


def _icon(name: str, *, bright: bool) -> str:
    """The path of an icon drawn in bright or dark ink, as a style sheet wants it."""
    drawn_for = {("chevron", True): "dark", ("tick", False): "dark"}  # the looks that the files are called after
    return resources.path(f"icons/{name}-{drawn_for.get((name, bright), 'light')}.svg").as_posix()


def _is_bright(colour: str) -> bool:
    return QColor(colour).lightnessF() >= _MIDDLE


def _style_sheet(theme: Theme) -> str:
    c, px = theme.colours, theme.pixels
    chevron = _icon("chevron", bright=_is_bright(c.text))
    tick = _icon("tick", bright=_is_bright(c.on_accent))
    return f"""
QFrame[role="card"], QFrame[role="sidebar"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="sidebar"] {{ border-radius: 0; border-width: 0 1px 0 0; }}
QFrame[role="status"] {{ background: {c.surface}; border: 0 solid {c.line}; border-top-width: 1px; }}
QFrame[frameShape="4"] {{ background: {c.line}; max-height: 1px; border: none; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {px(TITLE_PIXELS)}px; font-weight: 600; }}
QLabel[role="brand"] {{ font-size: {px(20)}px; font-weight: 600; color: {c.accent}; }}
QFrame[role="sidebar"] QLabel {{ padding-left: 14px; }}
QLabel[role="cardTitle"] {{ font-size: {px(CARD_TITLE_PIXELS)}px; font-weight: 600; }}
QLabel[role="label"] {{ font-size: {px(LABEL_PIXELS)}px; color: {c.muted}; }}
QLabel[role="muted"] {{ font-size: {px(14)}px; color: {c.muted}; }}
QLabel[role="goal"] {{ font-weight: 600; }}
QLabel[role="hint"] {{ font-size: {px(14)}px; color: {c.warning}; background: {c.warning_soft};
  border-radius: 6px; padding: 4px 8px; }}
QLabel[role="code"] {{ font-size: {px(22)}px; font-weight: 600; background: {c.soft}; border-radius: 6px;
  padding: {px(12)}px; }}
QLabel[role="advice"] {{ font-size: {px(14)}px; color: {c.muted}; }}
QLabel[role="notice"][state="trouble"] {{ color: {c.warning}; background: {c.warning_soft};
  border-radius: 6px; }}
QLabel[role="notice"][state="done"] {{ background: {c.soft}; border-radius: 6px; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge};
  border-radius: 6px; padding: 5px 8px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QTextBrowser {{ background: transparent; color: {c.text}; border: 2px solid transparent; border-radius: 6px;
  selection-background-color: {c.soft}; selection-color: {c.text}; }}
QTextBrowser:focus {{ border-color: {c.focus}; }}
QLineEdit, QComboBox {{ min-height: {px(20)}px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.muted}; }}
QLineEdit[state="invalid"] {{ border: 2px solid {c.warning}; }}
QLineEdit[state="shut"], QPlainTextEdit[state="shut"] {{ background: {c.window}; border-color: {c.line}; }}
QComboBox {{ padding-right: 26px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {px(14)}px; height: {px(14)}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.edge}; selection-background-color: {c.soft};
  selection-color: {c.text}; outline: none; }}
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: 6px;
  padding: 6px 14px; min-height: {px(20)}px; }}
QPushButton:hover {{ background: {c.soft}; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="main"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[role="main"]:disabled {{ background: {c.soft}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; color: {c.muted}; text-align: left;
  padding: 4px 8px; }}
QFrame[role="sidebar"] QPushButton[role="quiet"] {{ padding-left: 13px; }}
QPushButton[role="search"] {{ color: {c.muted}; background: {c.window}; text-align: left; padding: 4px 8px; }}
QToolButton {{ background: transparent; border: 1px solid {c.edge}; border-radius: 6px; min-width: {px(24)}px;
  min-height: {px(24)}px; }}
QListWidget, QTableView {{ background: transparent; border: none; color: {c.text}; outline: none; gridline-color: {c.line}; }}
QListWidget::item {{ padding: 6px 9px; border: 2px solid transparent; border-radius: 6px; }}
QListWidget::item:selected {{ background: {c.soft}; color: {c.text}; }}
QListWidget::indicator, QTableView::indicator {{ width: 18px; height: 18px; border: 1px solid {c.edge}; border-radius: 4px;
  background: {c.surface}; }}
QListWidget::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url("{tick}"); }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
  padding: 6px 8px; font-size: {px(LABEL_PIXELS)}px; font-weight: 600; }}
QTableView::item {{ border: 2px solid transparent; border-bottom: 1px solid {c.line}; padding: 3px 6px; }}
QTableView::item:selected {{ background: {c.soft}; color: {c.text}; }}
#ratingTable::item, #ratingTable::item:selected, #ratingTable::item:focus {{ background: transparent; border: none; }}
#sectionListLabel {{ padding-top: 6px; }}
#sectionList::item {{ background: {c.soft}; margin: 0 8px 6px 0; padding: 4px 10px; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QTabBar::tab {{ background: {c.soft}; color: {c.text}; border: 1px solid transparent; border-radius: 12px; padding: 5px 12px;
  margin-right: 8px; }}
QTabBar::tab:selected {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QTabWidget::pane {{ border: 1px solid {c.line}; border-radius: 8px; background: {c.surface}; top: 4px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QCheckBox {{ spacing: 8px; min-height: {px(24)}px; }}
QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {c.edge}; border-radius: 4px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url("{tick}"); }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QPushButton:focus, QToolButton:focus, QCheckBox::indicator:focus {{
  border: 2px solid {c.focus}; }}
QTabBar::tab:focus, QListWidget::item:focus, QTableView::item:focus {{ border: 2px solid {c.focus}; border-radius: 6px; }}
QTableView::item:focus {{ padding-bottom: 2px; }}
QProgressBar {{ background: {c.window}; border: 1px solid {c.edge}; border-radius: 6px; min-height: {px(12)}px;
  max-height: {px(12)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 5px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: 3px; min-height: 30px; margin: 0 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.edge}; border-radius: 3px; min-width: 30px; margin: 2px 0; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; }}
{_shapes(c) if c.strong else ""}"""


def _shapes(c: Colours) -> str:
    """What high contrast adds: borders that are seen from afar, and one around what is selected."""
    return f"""
QFrame[role="card"], QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QToolButton {{ border-width: 2px; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:disabled {{ border-style: dashed; }}
QLabel[role="hint"], QLabel[role="notice"] {{ border: 2px solid {c.warning}; }}
QLabel[role="notice"][state="done"] {{ border-color: {c.edge}; }}
QListWidget::item:selected, QTabBar::tab {{ border-color: {c.edge}; }}
QTableView::item:selected {{ border-top-color: {c.edge}; border-bottom-color: {c.edge}; }}
QListWidget::indicator, QTableView::indicator, QCheckBox::indicator {{ border-width: 2px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QPushButton:focus, QToolButton:focus, QCheckBox::indicator:focus {{
  border: 3px solid {c.focus}; }}
QTabBar::tab:focus, QListWidget::item:focus, QTableView::item:focus {{ border-color: {c.focus}; }}
#ratingTable::item, #ratingTable::item:selected, #ratingTable::item:focus {{ background: transparent; border: none; }}
"""
