"""How the program looks: palette roles light and dark, one small style sheet, the font, the text size.

Colours are roles, never sprinkled in widgets.
This module is loaded before the first page is painted, so it touches as little of Qt as it can: the `Qt` namespace alone
costs more than painting that page.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ioplab import resources

BODY_PIXELS = 15
TITLE_PIXELS = 23
CARD_TITLE_PIXELS = 16
LABEL_PIXELS = 13
LEAST_SCALE, MOST_SCALE = 1.0, 2.0
FAMILY = "Source Sans 3"
_MIDDLE = 0.5


class Colours(NamedTuple):
    """The roles colours play. `levels` is one hue ordered by lightness: survives grey print and colour blindness."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    soft: str
    warning: str
    warning_soft: str
    focus: str
    levels: tuple[str, ...]


LIGHT = Colours(
    window="#F5F6F4",
    surface="#FFFFFF",
    text="#1C2530",
    muted="#55616E",
    line="#D8DDD9",
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
    accent="#6FC3C1",
    on_accent="#0C1517",
    soft="#20383A",
    warning="#F0B36A",
    warning_soft="#3A2B18",
    focus="#F2A065",
    levels=("#39434A", "#3D6F72", "#5AAFAE", "#A6E3DF"),
)


class Theme:
    """What is applied to the application: colours and text scale."""

    def __init__(self) -> None:
        """Light, normal size."""
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


def apply(app: QApplication, *, dark: bool | None = None, scale: float | None = None) -> None:
    """Give the whole program its look; what is None stays as it is.

    Args:
        app: the application.
        dark: dark colours; the system's own choice is asked by the caller.
        scale: text size, 1 to 2.
    """
    if dark is not None:
        _theme.colours = DARK if dark else LIGHT
    if scale is not None:
        _theme.scale = min(max(LEAST_SCALE, scale), MOST_SCALE)  # in this order, what is no number is the least
    font = QFont(FAMILY)
    font.setPixelSize(_theme.pixels(BODY_PIXELS))
    app.setFont(font)
    app.setPalette(_palette(_theme.colours))
    app.setStyleSheet(_style_sheet(_theme))


def prefers_dark(app: QApplication) -> bool:
    """Whether the system asks for dark colours, told by the palette it gives."""
    return app.palette().window().color().lightnessF() < _MIDDLE


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


def _icon(name: str, theme: Theme) -> str:
    """The path of an icon in the colour that suits the theme, as a style sheet wants it."""
    return resources.path(f"icons/{name}-{'dark' if theme.colours is DARK else 'light'}.svg").as_posix()


def _style_sheet(theme: Theme) -> str:
    c, px = theme.colours, theme.pixels
    return f"""
QFrame[role="card"], QFrame[role="sidebar"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="sidebar"] {{ border-radius: 0; border-width: 0 1px 0 0; }}
QFrame[role="status"] {{ background: {c.surface}; border: 0 solid {c.line}; border-top-width: 1px; }}
QFrame[frameShape="4"] {{ background: {c.line}; max-height: 1px; border: none; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {px(TITLE_PIXELS)}px; font-weight: 600; }}
QLabel[role="brand"] {{ font-size: {px(20)}px; font-weight: 600; color: {c.accent}; }}
QFrame[role="sidebar"] QLabel {{ padding-left: 8px; }}
QLabel[role="cardTitle"] {{ font-size: {px(CARD_TITLE_PIXELS)}px; font-weight: 600; }}
QLabel[role="label"] {{ font-size: {px(LABEL_PIXELS)}px; color: {c.muted}; }}
QLabel[role="muted"] {{ font-size: {px(14)}px; color: {c.muted}; }}
QLabel[role="hint"] {{ font-size: {px(14)}px; color: {c.warning}; background: {c.warning_soft};
  border-radius: 6px; padding: 4px 8px; }}
QLabel[role="notice"][state="trouble"] {{ color: {c.warning}; background: {c.warning_soft};
  border-radius: 6px; }}
QLabel[role="notice"][state="done"] {{ background: {c.soft}; border-radius: 6px; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
  border-radius: 6px; padding: 5px 8px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QLineEdit, QComboBox {{ min-height: {px(20)}px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.muted}; }}
QLineEdit[state="invalid"] {{ border: 2px solid {c.warning}; }}
QComboBox {{ padding-right: 26px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{_icon("chevron", theme)}"); width: {px(14)}px; height: {px(14)}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; selection-background-color: {c.soft};
  selection-color: {c.text}; outline: none; }}
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
  padding: 6px 14px; min-height: {px(20)}px; }}
QPushButton:hover {{ background: {c.soft}; }}
QPushButton:disabled {{ color: {c.muted}; }}
QPushButton[role="main"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[role="main"]:disabled {{ background: {c.line}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; color: {c.muted}; text-align: left;
  padding: 4px 8px; }}
QToolButton {{ background: transparent; border: 1px solid {c.line}; border-radius: 6px; min-width: {px(24)}px;
  min-height: {px(24)}px; }}
QListWidget, QTableView {{ background: transparent; border: none; color: {c.text}; outline: none; gridline-color: {c.line}; }}
QListWidget::item {{ padding: 6px 9px; border: 2px solid transparent; border-radius: 6px; }}
QListWidget::item:selected {{ background: {c.soft}; color: {c.text}; }}
QListWidget::indicator, QTableView::indicator {{ width: 18px; height: 18px; border: 1px solid {c.muted}; border-radius: 4px;
  background: {c.surface}; }}
QListWidget::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url("{_icon("tick", theme)}"); }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
  padding: 6px 8px; font-size: {px(LABEL_PIXELS)}px; font-weight: 600; }}
QTableView::item {{ border: 2px solid transparent; border-bottom: 1px solid {c.line}; padding: 3px 6px; }}
QTableView::item:selected {{ background: {c.soft}; color: {c.text}; }}
#ratingTable::item, #ratingTable::item:selected, #ratingTable::item:focus {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QTabBar::tab {{ background: {c.soft}; color: {c.text}; border: 1px solid transparent; border-radius: 12px; padding: 5px 12px;
  margin-right: 8px; }}
QTabBar::tab:selected {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QTabWidget::pane {{ border: 1px solid {c.line}; border-radius: 8px; background: {c.surface}; top: 4px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QCheckBox {{ spacing: 8px; min-height: {px(24)}px; }}
QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {c.muted}; border-radius: 4px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url("{_icon("tick", theme)}"); }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QPushButton:focus, QToolButton:focus, QCheckBox::indicator:focus {{
  border: 2px solid {c.focus}; }}
QTabBar::tab:focus, QListWidget::item:focus, QTableView::item:focus {{ border: 2px solid {c.focus}; border-radius: 6px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 5px; min-height: 30px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 5px; min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; }}
"""
