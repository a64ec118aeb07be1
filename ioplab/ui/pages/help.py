"""Hjelp: the user guide in the program. Opens at what explains the place one comes from, and can be searched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from ioplab import i18n
from ioplab.domain.guide import Step
from ioplab.i18n import tr
from ioplab.ui import theme, translation
from ioplab.ui._generated.ui_help_page import Ui_HelpPage
from ioplab.ui.pages.page import PINCHED, Page, fold
from ioplab.ui.scrolling import bring_into_view, bring_part_into_view
from ioplab.ui.viewmodels.help import GUIDE, Book, HelpHit, Spot, book, link_of, name_in_contents
from ioplab.ui.viewmodels.search import words_of
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.selection import follow_selection

_TARGET = Qt.ItemDataRole.UserRole
"""The `Spot` of an entry, or nothing for Om ioplab; headings cannot be chosen."""

_NARROW = 780
"""Less than other pages need: a text can be read in a narrow column."""

_LIST_WIDTH = 270
_LEAST_TEXT = 320
_LEAST_LIST = 120
"""Pixels at normal text size."""

_ABOUT = -1

_LOOK_MS = 150
"""Show what was found once nobody has typed for so long: a chapter takes a moment to draw."""


class HelpReader(QWidget):
    """The guide: what is in it at the left, what is read at the right. Needs no vault."""

    keys_asked = Signal()
    tour_asked = Signal()
    licences_asked = Signal()
    left = Signal()
    """Back to where one came from, where no list of places leads there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at the beginning of the guide."""
        super().__init__(parent)
        self.ui = ui = Ui_HelpPage()
        ui.setupUi(self)
        self.book: Book = book()
        self._way: list[tuple[int, str]] = []
        self._shown: tuple[int, str] = (0, "")
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._show_text)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_hit)
        self._is_looking = False
        follow_selection(ui.contentsList)
        ui.backButton.hide()
        ui.factsLabel.setVisible(translation.current() != i18n.BOKMAL)
        ui.factsLabel.setText(tr("Veiledningen er skrevet på bokmål."))
        ui.searchEdit.textChanged.connect(self._find)
        ui.searchEdit.returnPressed.connect(self._open_current)
        ui.searchEdit.installEventFilter(self)
        ui.contentsList.currentItemChanged.connect(self._on_current)
        ui.contentsList.itemActivated.connect(self._open)
        ui.contentsList.itemClicked.connect(self._open)
        ui.helpText.followed.connect(self.show_link)
        ui.keysButton.clicked.connect(self.keys_asked)
        ui.tourButton.clicked.connect(self.tour_asked)
        ui.backButton.clicked.connect(self.left)
        ui.aboutCard.licences_asked.connect(self.licences_asked)
        ui.aboutCard.trouble.connect(ui.notice.show_trouble)
        ui.aboutCard.show_vault(None)
        QShortcut(QKeySequence("Ctrl+F"), self, self._go_to_search)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        self._list_contents()
        self._show(*self._shown)

    # What is listed

    def _list_contents(self) -> None:
        """All chapters under headings of their own, and last what the program is."""
        self.ui.contentsList.clear()
        heading = ""
        for number, chapter in enumerate(self.book.chapters):
            title = _heading_over(chapter.page)
            if title != heading:
                heading = title
                self._add_heading(title)
            if chapter.title != title:  # the guide's own few words before its first chapter
                self._add(name_in_contents(chapter), Spot(number))
        self._add(tr("Om ioplab"), Spot(_ABOUT))
        self.ui.contentsList.setAccessibleName(tr("Innhold"))
        self.ui.foundLabel.hide()
        self._mark_shown()

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.ui.contentsList)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
        font.setWeight(font.Weight.DemiBold)
        item.setFont(font)

    def _add(self, words: str, spot: Spot, spoken: str = "") -> None:
        item = QListWidgetItem(words, self.ui.contentsList)
        item.setData(_TARGET, spot)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken or words)

    def _find(self, text: str) -> None:
        if not words_of(text):
            self._look.stop()
            self._is_looking = False
            self._list_contents()
            self.ui.helpText.mark(())
            return
        hits = self.book.search(text)
        self.ui.contentsList.clear()
        for hit in hits:
            self._add_hit(hit)
        self.ui.contentsList.setAccessibleName(tr("Treff"))
        self.ui.contentsList.setCurrentRow(0 if hits else -1)
        self._tell_found(len(hits))

    def _add_hit(self, hit: HelpHit) -> None:
        self._add(f"{hit.title}\n{hit.context}", hit.spot, hit.spoken)

    def _tell_found(self, count: int) -> None:
        found = self.ui.foundLabel
        found.setText(tr("{count} treff").format(count=count) if count else tr("Ingen treff. Prøv færre eller andre ord."))
        found.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.searchEdit, found.text()))

    # What is read

    def _on_current(self, item: QListWidgetItem | None) -> None:
        """Show the hit the list is at. Where there is none, what is read stays as it is."""
        if item is not None and words_of(self.ui.searchEdit.text()):
            self._look.start()
        else:
            self._look.stop()

    def _look_at_hit(self) -> None:
        """Show a hit beside the list: whoever searches goes on searching, and Alt+Left leads back to what was read before."""
        item = self.ui.contentsList.currentItem()
        spot = item.data(_TARGET) if item else None
        if isinstance(spot, Spot):
            if not self._is_looking:
                self._is_looking = True
                self._way.append((self._shown[0], self.ui.helpText.heading_at_top()))
            self._show(spot.chapter, spot.anchor)

    def _open_current(self) -> None:
        item = self.ui.contentsList.currentItem()
        if item and words_of(self.ui.searchEdit.text()):
            self._open(item)

    def _open(self, item: QListWidgetItem) -> None:
        spot = item.data(_TARGET)
        if isinstance(spot, Spot):
            self._go(spot.chapter, spot.anchor)

    def show_link(self, link: str) -> None:
        """Go where a link of the guide leads."""
        spot = self.book.spot(link)
        if spot is not None:
            self._go(spot.chapter, spot.anchor)

    def show_place(self, page: str, step: Step | None = None) -> None:
        """Go to what explains a page of the program, or a step of a plan."""
        self.ui.searchEdit.clear()
        self.show_link(link_of(page, step))

    def _go(self, chapter: int, anchor: str) -> None:
        self._look.stop()
        self._is_looking = False
        here = self._shown[0], self.ui.helpText.heading_at_top()
        if here != (chapter, anchor):
            self._way.append(here)
        self._show(chapter, anchor)
        self.arrive()

    def go_back(self) -> None:
        """Read what was read before."""
        if self._way:
            self._show(*self._way.pop())
            self.arrive()

    def _show(self, chapter: int, anchor: str) -> None:
        ui = self.ui
        self._shown = chapter, anchor
        ui.notice.clear_message()
        ui.aboutCard.setVisible(chapter == _ABOUT)
        ui.helpText.setVisible(chapter != _ABOUT)
        if chapter != _ABOUT:
            shown = self.book.chapters[chapter]
            ui.helpText.show_chapter(shown.markdown, anchor, words_of(ui.searchEdit.text()))
            ui.helpText.setAccessibleName(tr("Hjelpetekst: {title}").format(title=shown.title))
        self._mark_shown()

    def _mark_shown(self) -> None:
        """The chapter that is read is the one chosen in the list of contents. Hits are left as they are."""
        if words_of(self.ui.searchEdit.text()):
            return
        for row in range(self.ui.contentsList.count()):
            spot = self.ui.contentsList.item(row).data(_TARGET)
            if isinstance(spot, Spot) and spot.chapter == self._shown[0]:
                self.ui.contentsList.setCurrentRow(row)

    def show_about(self) -> None:
        """Go to what the program is."""
        self._go(_ABOUT, "")

    def show_vault(self, path: Path) -> None:
        """Tell in Om ioplab where the vault lies."""
        self.ui.aboutCard.show_vault(path)

    def offer_way_back(self) -> None:
        """There is no list of places here, nor anything to tour."""
        self.ui.backButton.show()
        self.ui.tourButton.hide()

    def read_on(self, old: HelpReader) -> None:
        """Be where another reader was, which was made in another language."""
        self._way = list(old._way)
        self._show(old._shown[0], old.ui.helpText.heading_at_top())

    # Keys, room

    def arrive(self) -> None:
        """Begin with reading. Where the list stands above the text, the text is what is seen."""
        ui = self.ui
        is_text = self._shown[0] != _ABOUT
        (ui.helpText if is_text else ui.aboutCard.ui.testButton).setFocus()
        self._laid_out.start()

    def _show_text(self) -> None:
        """Called when what has just been shown has got its place."""
        if self._shown[0] != _ABOUT and self.ui.helpText.hasFocus():
            bring_part_into_view(self.ui.helpText, 0, self.ui.helpText.height())
        elif self.ui.aboutCard.ui.testButton.hasFocus():
            bring_into_view(self.ui.aboutCard.ui.testButton)

    def _go_to_search(self) -> None:
        self.ui.searchEdit.setFocus()
        self.ui.searchEdit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field that is searched by, the arrow goes on to what was found, and Escape empties it."""
        if watched is self.ui.searchEdit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.ui.contentsList.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.ui.searchEdit.text():
                self.ui.searchEdit.clear()
                return True
        return super().eventFilter(watched, event)

    def fit_into(self, room: int) -> None:
        """Suit the text size, and the width there is, in pixels."""
        pixels, ui = theme.current().pixels, self.ui
        narrow = room < pixels(_NARROW)
        fold(self, narrow=narrow, pinched=room < pixels(PINCHED))
        ui.contentsCard.setMaximumWidth(16_777_215 if narrow else pixels(_LIST_WIDTH))
        ui.contentsCard.setMinimumWidth(0 if narrow else pixels(_LIST_WIDTH))
        ui.contentsList.setMinimumHeight(pixels(_LEAST_LIST if narrow else _LEAST_TEXT))
        ui.helpText.setMinimumHeight(pixels(_LEAST_TEXT))
        ui.foldBody.setStretch(0, 0 if narrow else 2)
        ui.helpText.draw_anew()


def _heading_over(page: str) -> str:
    """What a page is listed under."""
    if page.startswith("for-"):
        return tr("Begynn her")
    return tr("Brukerveiledning") if page == GUIDE else tr("Mer")


class HelpPage(Page):
    """The guide as a place of the workplace."""

    def build(self) -> None:
        """Put the reader on the page."""
        self.reader = HelpReader(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)
        self.reader.show_vault(self.session.workspace.vault.path)

    def arrive(self) -> None:
        """Begin with reading."""
        self.reader.arrive()

    def wait(self) -> None:
        """End a self-test that runs."""
        self.reader.ui.aboutCard.test.stop()

    def fit(self) -> None:
        """Suit the room there is and the text size."""
        self.reader.fit_into(self._room())

    def continue_from(self, old: Page) -> None:
        """Read on where one read."""
        if isinstance(old, HelpPage):
            self.reader.read_on(old.reader)

    def notice(self) -> Notice | None:
        """Where the page says what went wrong or well."""
        return self.reader.ui.notice


class LoneHelp(QWidget):
    """The guide before a vault is open, when one most needs it."""

    left = Signal()
    keys_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the reader on the page, with a way back."""
        super().__init__(parent)
        self.reader = HelpReader(self)
        self.reader.offer_way_back()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)
        self.reader.left.connect(self.left)
        self.reader.keys_asked.connect(self.keys_asked)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the columns."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Suit the room there is and the text size."""
        self.reader.fit_into((self.parentWidget() or self).width())
