"""The program's one window: the way in, and the workplace once a vault is open. Its title never holds a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from ioplab.i18n import tr
from ioplab.ui import theme, translation
from ioplab.ui.pages.opening import UnlockPage
from ioplab.ui.paths import typed_path
from ioplab.ui.scrolling import bring_into_view, scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    # Loading these costs more than painting the first page; they come when a vault is opened.
    from ioplab.operations.answering import OpenRequest
    from ioplab.storage.vault import Vault
    from ioplab.ui.backing_up import BackupKeeper
    from ioplab.ui.handing_on import Receiver
    from ioplab.ui.idle import IdleWatch
    from ioplab.ui.pages.answer import AnswerPage
    from ioplab.ui.pages.cover import CoverPage
    from ioplab.ui.pages.help import LoneHelp
    from ioplab.ui.pages.new_vault import NewVaultPage
    from ioplab.ui.pages.pupil_side import PupilSide
    from ioplab.ui.pages.recover import RecoverPage
    from ioplab.ui.pages.recovery_key import RecoveryKeyPage
    from ioplab.ui.pages.request import RequestPage
    from ioplab.ui.pages.restoring import RestorePage
    from ioplab.ui.session import Session
    from ioplab.ui.tasks import Task
    from ioplab.ui.viewmodels.opening import NewVault, Opened, Recovery, Unlocked, Way
    from ioplab.ui.viewmodels.recovery import RecoveryKey
    from ioplab.ui.widgets.keys_overview import KeysOverview
    from ioplab.ui.widgets.tour import Tour
    from ioplab.ui.widgets.waiting_lines import Unfinished
    from ioplab.ui.workplace import Workplace

SIZE = (1366, 768)
LEAST_SIZE = (1024, 700)

REQUEST_SUFFIX = ".iopbidrag"
"""Of a file that a colleague has been sent; said here too, for the formats are slow to load before the first paint."""

PLACES_OF_FILES = {".iopsvar": "collaboration", ".iopagg": "leadership"}
"""Where in the workplace a file is read that the program is opened with; it waits until a vault is open."""

_LAST_VAULT = "last_vault"
TOUR_SEEN = "tour_seen"
"""Among the user's settings: whether the tour has been shown on this machine."""

_SCALE = "text_scale"
_SCALE_STEP = 0.1
_GIVE_BACK_MS = 200
"""After locking, so that what was to be taken apart has been."""


class MainWindow(QMainWindow):
    """What is shown, and in what order."""

    def __init__(self, settings: QSettings, vault: Path | None = None) -> None:
        """Show the way in.

        Args:
            settings: this user's own: which vault was open last, the text size. No pupil's name.
            vault: what the program is opened with: a vault, a request from a colleague, an answer or a file of figures.
        """
        super().__init__()
        self._settings = settings
        self.session: Session | None = None
        self.workplace: Workplace | None = None
        self.pupil_side: PupilSide | None = None
        self.request_page: RequestPage | None = None
        self.answer_page: AnswerPage | None = None
        self.recover_page: RecoverPage | None = None
        self.key_page: RecoveryKeyPage | None = None
        self._task: Task | None = None
        self._example: Path | None = None
        self._waiting_file: Path | None = None
        self._receiver: Receiver | None = None
        self._told_lost: list[str] = []
        self._unfinished: dict[tuple[Path, str], Unfinished] = {}
        self._keeper: BackupKeeper | None = None
        self.restore_page: RestorePage | None = None
        self._cover: CoverPage | None = None
        self._covered: QWidget | None = None
        self._covered_focus: QWidget | None = None
        self.keys_overview: KeysOverview | None = None
        self.tour: Tour | None = None
        self.help_page: LoneHelp | None = None
        self.setWindowTitle("ioplab")
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*SIZE)
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._make_unlock()
        self._new_vault_page: NewVaultPage | None = None
        last = str(settings.value(_LAST_VAULT, "") or "")
        if vault is None or vault.suffix.casefold() in (REQUEST_SUFFIX, *PLACES_OF_FILES):
            self.unlock_page.show_path(Path(last) if last else None)
        self._listen()
        if vault is not None:
            self.open_file(vault)

    def open_file(self, path: Path) -> None:
        """Open what was double-clicked, or named when the program was started.

        A vault is asked the passphrase of, unless another is open; a request is answered without a vault; what is to be read
        into a vault waits until one is open.
        """
        suffix = path.suffix.casefold()  # some systems write it large
        if suffix not in PLACES_OF_FILES:
            if self.session is not None:
                self._say_it_is_open(self.session, path)
            elif suffix == REQUEST_SUFFIX:
                self.show_request(path)
            else:
                self.unlock_page.show_path(path)
            return
        self._waiting_file = path
        if self.session is not None:
            self._read_waiting_file()
        else:
            self.unlock_page.ui.notice.show_done(tr("Lås opp arkivet. Da leses filen inn."))

    def _say_it_is_open(self, session: Session, path: Path) -> None:
        """As happens on macOS, where the system asks the program that runs: what needs the way in waits until this is locked."""
        if path != session.workspace.vault.path:
            session.trouble.emit(tr("Et arkiv er åpent her. Lås det først (Ctrl+L), og åpne filen en gang til."))

    def _read_waiting_file(self) -> None:
        """Read the file that waited for a vault, at its place; what is wrong with it is told there."""
        path, self._waiting_file = self._waiting_file, None
        if path is None or self.workplace is None:
            return
        from ioplab.ui.pages.collaboration import CollaborationPage
        from ioplab.ui.pages.leadership import LeadershipPage

        page = self.workplace.go(PLACES_OF_FILES[path.suffix.casefold()])
        if isinstance(page, CollaborationPage):
            page.read([path])
        elif isinstance(page, LeadershipPage):
            page.view.read([path])

    def _receive_files(self) -> None:
        """From now on, what is double-clicked while the vault is open is opened here."""
        if self._receiver is None:
            from ioplab.ui.handing_on import Receiver

            self._receiver = Receiver(self._takes, self)
            self._receiver.given.connect(self._open_given)

    def _takes(self, file: Path) -> bool:
        """Whether a file belongs to what is open here. A pupil who answers is left in peace."""
        if self.session is None or self.pupil_side is not None or self.session.workspace.vault.path == self._example:
            return False
        return file.suffix.casefold() in PLACES_OF_FILES or file == self.session.workspace.vault.path

    def _open_given(self, file: Path) -> None:
        from PySide6.QtCore import Qt

        self.open_file(file)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.activateWindow()

    def _make_unlock(self) -> None:
        self.unlock_page = UnlockPage()
        self._unlock_frame = scrolled(self.unlock_page)
        self._stack.addWidget(self._unlock_frame)
        self.unlock_page.unlock_asked.connect(self.unlock)
        self.unlock_page.read_asked.connect(self.unlock_to_read)
        self.unlock_page.take_over_asked.connect(self.unlock_in_spite)
        self.unlock_page.new_asked.connect(self._show_new_vault)
        self.unlock_page.example_asked.connect(self.try_example)
        self.unlock_page.request_asked.connect(self.show_request)
        self.unlock_page.forgot_asked.connect(self.show_recover)
        self.unlock_page.remembered_asked.connect(self.unlock_remembered)
        self.unlock_page.restore_asked.connect(self._show_restore_of_typed)
        self.unlock_page.help_asked.connect(self.show_help)

    def _listen(self) -> None:
        """The keys of the whole window, and storing what is typed when it goes behind another."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self.store_typed)
            app.focusChanged.connect(self._bring_into_view)
        for keys, by in (("Ctrl++", _SCALE_STEP), ("Ctrl+=", _SCALE_STEP), ("Ctrl+-", -_SCALE_STEP)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.scale_text(theme.current().scale + by))
        QShortcut(QKeySequence("Ctrl+B"), self, self.cover)
        QShortcut(QKeySequence("F1"), self, self.show_keys)
        QShortcut(QKeySequence("Shift+F1"), self, self.show_help)

    def _bring_into_view(self, _: QWidget | None, now: QWidget | None) -> None:
        """Nobody types where they do not see it, also when the focus comes from outside what scrolls."""
        if now is not None:
            bring_into_view(now)

    def _show_unlock(self) -> None:
        self._bring_forward(self._unlock_frame)

    def _bring_forward(self, page: QWidget) -> None:
        """Show a page; behind the cover, if the screen is covered."""
        if self._cover is not None:
            self._covered = page
        else:
            self._stack.setCurrentWidget(page)

    # Help

    def _place(self) -> str:
        """What is in front: a page of the workplace, or one of the window's own; nothing where no help is to be shown."""
        shown = self._stack.currentWidget()
        if self._cover is not None or self.pupil_side is not None or shown is None:
            return ""
        if shown is self.workplace:
            return self.workplace.place()[0]
        pages = {
            "answer": self.answer_page,
            "request": self.request_page,
            "recover": self.recover_page,
            "recovery_key": self.key_page,
            "restore": self.restore_page,
            "new_vault": self._new_vault_page,
            "help": self.help_page,
        }
        return next((name for name, page in pages.items() if page is not None and shown.isAncestorOf(page)), "unlock")

    def show_keys(self) -> None:
        """Show the keys of where one is. Not on Elevens side, where no key of the program does anything."""
        place, shown = self._place(), self._stack.currentWidget()
        if not place or shown is None:
            return
        from ioplab.ui.viewmodels import keys
        from ioplab.ui.widgets.keys_overview import KeysOverview

        is_open = self.workplace is not None and shown is self.workplace
        name = self.workplace.place_name() if self.workplace and is_open else tr("Her")
        self.keys_overview = overview = KeysOverview(keys.overview(place, name, is_open=is_open), shown)
        overview.help_asked.connect(self.show_help)
        overview.open()

    def show_help(self) -> None:
        """Open the guide at what explains the place one is at."""
        place = self._place()
        if self.workplace is not None and self._stack.currentWidget() is self.workplace:
            self.workplace.go("help")
        elif place and self.help_page is None:
            self._show_lone_help(place)

    def _show_lone_help(self, place: str) -> None:
        from ioplab.ui.pages.help import LoneHelp

        before, focus = self._stack.currentWidget(), QApplication.focusWidget()
        self.help_page = page = LoneHelp()
        self._help_frame = frame = scrolled(page)
        self._stack.addWidget(frame)

        def leave() -> None:
            self._discard_help()
            if before is not None and isValid(before):
                self._bring_forward(before)
            if focus is not None and isValid(focus):
                focus.setFocus()

        page.left.connect(leave)
        page.keys_asked.connect(self.show_keys)
        self._bring_forward(frame)
        page.reader.show_place(place)
        page.fit()
        page.reader.arrive()

    def _discard_help(self) -> None:
        if self.help_page is not None:
            self.help_page.reader.ui.aboutCard.test.stop()
            self._discard(self._help_frame)
            self.help_page = None

    def show_tour(self) -> None:
        """Show the five cards over the workplace."""
        if self.workplace is None:
            return
        from ioplab.ui.widgets.tour import Tour

        self._settings.setValue(TOUR_SEEN, True)
        self.tour = Tour(self.workplace)
        self.tour.open()

    def _offer_tour(self) -> None:
        """Show the tour to somebody who has not seen it on this machine; when a recovery key is shown first, after that."""
        is_seen = str(self._settings.value(TOUR_SEEN, "")).lower() == "true"
        if not is_seen and self._cover is None and self._stack.currentWidget() is self.workplace:
            self.show_tour()

    # Skjerm for innsyn, and nobody there

    def cover(self) -> None:
        """Cover everything on the screen at once, or show it again."""
        if self._cover is not None:
            self.uncover()
            return
        from ioplab.ui.pages.cover import CoverPage

        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._covered, self._covered_focus = self._stack.currentWidget(), QApplication.focusWidget()
        self._cover = page = CoverPage()
        page.left.connect(self.uncover)
        page.lock_asked.connect(self._lock_covered)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.arrive(may_lock=self._may_be_locked)

    def uncover(self) -> None:
        """Show what was there, with the keyboard where it was."""
        if self._cover is None:
            return
        cover, self._cover = self._cover, None
        covered, self._covered = self._covered, None  # or it would be held for as long as the program runs
        if covered is not None:
            self._stack.setCurrentWidget(covered)
        self._discard(cover)
        if self._covered_focus is not None and isValid(self._covered_focus):
            self._covered_focus.setFocus()
        self._covered_focus = None

    def _lock_covered(self) -> None:
        self._shut()
        self.uncover()

    @property
    def _may_be_locked(self) -> bool:
        return self.session is not None or self.answer_page is not None

    def _shut(self) -> None:
        """Lock what is open; what is typed is kept."""
        if self.answer_page is not None:
            self._leave_request(tr("Svarene ble lukket fordi ingen hadde vært her på en stund. De er lagret."))
        elif self.session is not None:
            self.lock()

    @cached_property
    def _idle(self) -> IdleWatch:
        """The watch over whether anybody is there; nothing is open before the first page is painted, so it comes later."""
        from ioplab.ui import idle

        watch = idle.IdleWatch(self)
        watch.minutes = idle.stored_minutes(self._settings)
        watch.near.connect(self._tell_it_is_near)
        watch.stayed.connect(self._forget_it_was_near)
        watch.idle.connect(self._lock_when_idle)
        return watch

    def _lock_when_idle(self) -> None:
        """Nobody is there: whatever asks something goes first, then what is open is locked."""
        while (open_dialog := QApplication.activeModalWidget() or QApplication.activePopupWidget()) is not None:
            open_dialog.close()
        QTimer.singleShot(0, self._shut)  # not while the one who asked still waits for the answer

    def _tell_it_is_near(self) -> None:
        if self.session is not None:
            self.session.trouble.emit(
                tr("Arkivet låses om ett minutt. Trykk en tast hvis du er her. Det du har skrevet, er trygt.")
            )

    def _forget_it_was_near(self) -> None:
        if self.workplace is not None:
            self.workplace.clear_message()

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody has been there for so long.

        Args:
            minutes: one of `ioplab.ui.idle.MINUTES`.
        """
        from ioplab.ui import idle

        self._settings.setValue(idle.SETTING, minutes)
        self._idle.minutes = minutes
        if self.session is not None:
            self.session.lock_minutes = minutes

    @property
    def new_vault_page(self) -> NewVaultPage:
        """The page of a new vault, made when it is first asked for."""
        if self._new_vault_page is None:
            from ioplab.ui.pages.new_vault import NewVaultPage

            self._new_vault_page = NewVaultPage()
            self._new_vault_frame = scrolled(self._new_vault_page)
            self._stack.addWidget(self._new_vault_frame)
            self._new_vault_page.create_asked.connect(self.create_vault)
            self._new_vault_page.left.connect(self._show_unlock)
        return self._new_vault_page

    def _show_new_vault(self) -> None:
        page = self.new_vault_page
        self._bring_forward(self._new_vault_frame)
        page.arrive()

    # Answering a colleague, without a vault

    def show_request(self, path: Path | None = None) -> None:
        """Ask for the request's file and its words."""
        from ioplab.ui.pages.request import RequestPage

        self.request_page = page = RequestPage()
        self._request_frame = scrolled(page)
        self._stack.addWidget(self._request_frame)
        self._bring_forward(self._request_frame)
        page.opened.connect(self.show_answer)
        page.left.connect(self._leave_request)
        page.show_path(path)

    def _leave_request(self, said: str = "") -> None:
        """Back to the way in; what has been answered lies in its draft."""
        self._discard_answer()
        self._show_unlock()
        self.unlock_page.show_path(Path(self.unlock_page.ui.pathEdit.text()) if self.unlock_page.ui.pathEdit.text() else None)
        self.unlock_page.ui.notice.show_done(said)

    def show_answer(self, opened: OpenRequest) -> None:
        """Give the window to a colleague who answers."""
        from ioplab.ui.pages.answer import AnswerPage

        self._discard_answer()
        self.answer_page = page = AnswerPage(opened)
        self._answer_frame = scrolled(page)
        self._stack.addWidget(self._answer_frame)
        self._bring_forward(self._answer_frame)
        page.left.connect(self._leave_request)
        page.fit()
        page.arrive()
        self._watch()

    def _discard_answer(self) -> None:
        """Store what is being written, and put the pages of the request away."""
        if self.answer_page is not None:
            self._idle.end()
            _clear_clipboard()
            self.answer_page.flush()
            self._discard(self._answer_frame)
            self.answer_page = None
        if self.request_page is not None:
            self.request_page.wait()
            self._discard(self._request_frame)
            self.request_page = None

    # The way in

    def unlock(self, path: Path, passphrase: str, person: str = "") -> None:
        """Open a vault as that person, beside the screen. Without a name it is whoever has the passphrase."""
        from ioplab.ui.viewmodels.opening import Way

        self._unlock(path, passphrase, person, Way.USUAL)

    def unlock_to_read(self, path: Path, passphrase: str, person: str = "") -> None:
        """As `unlock`, but only to read: somebody else has the vault open."""
        from ioplab.ui.viewmodels.opening import Way

        self._unlock(path, passphrase, person, Way.TO_READ)

    def unlock_in_spite(self, path: Path, passphrase: str, person: str = "") -> None:
        """As `unlock`, in spite of somebody elsewhere who has not been heard of for a while."""
        from ioplab.ui.viewmodels.opening import Way

        self._unlock(path, passphrase, person, Way.IN_SPITE_OF)

    def _unlock(self, path: Path, passphrase: str, person: str, way: Way) -> None:
        from ioplab.ui.viewmodels import opening

        self._open(self.unlock_page, lambda: opening.unlock(path, passphrase, person or None, way), then=self._show_unlocked)

    def _show_unlocked(self, unlocked: Unlocked) -> None:
        remember = unlocked.vault.path != self._example
        self.show_vault(unlocked.vault, remember=remember, read_only_because=unlocked.read_only_because)

    def create_vault(self, wish: NewVault) -> None:
        """Make a vault and open it."""
        from ioplab.ui.viewmodels import opening

        self._open(self.new_vault_page, lambda: opening.create_with_key(wish), then=self._show_key)

    def unlock_remembered(self, path: Path, person: str = "") -> None:
        """Open a vault by what this machine remembers of the person."""
        from ioplab.ui.viewmodels import opening

        self._open(self.unlock_page, lambda: opening.unlock_remembered(path, person or None), then=self._show_unlocked)

    # The recovery key

    def show_recover(self, path: Path, person: str = "") -> None:
        """Ask for the recovery key of a vault, and a new passphrase."""
        from ioplab.ui.pages.recover import RecoverPage

        self._discard_recover()
        self.recover_page = page = RecoverPage(path, person)
        self._recover_frame = scrolled(page)
        self._stack.addWidget(self._recover_frame)
        self._bring_forward(self._recover_frame)
        page.recover_asked.connect(self.recover)
        page.left.connect(self._leave_recover)
        page.arrive()

    def recover(self, wish: Recovery) -> None:
        """Open a vault by its recovery key, and show the next one."""
        from ioplab.ui.viewmodels import opening

        if self.recover_page is not None:
            self._open(self.recover_page, lambda: opening.recover(wish), then=self._show_key)

    def _leave_recover(self) -> None:
        self._show_unlock()
        self.unlock_page.ui.passphraseEdit.setFocus()
        self._discard_recover()

    def _discard_recover(self) -> None:
        if self.recover_page is not None:
            self.recover_page.forget()
            self._discard(self._recover_frame)
            self.recover_page = None

    def _show_key(self, opened: Opened) -> None:
        """Open the workplace, with the recovery key that has just been made before it."""
        self.show_vault(opened.vault)
        self._discard_recover()
        self._discard_new_vault()
        self.show_key(opened.key)

    def show_key(self, key: RecoveryKey) -> None:
        """Show a recovery key once. The workplace is not on the screen meanwhile."""
        from ioplab.ui.pages.recovery_key import RecoveryKeyPage

        self.key_page = page = RecoveryKeyPage(key)
        self._key_frame = scrolled(page)
        self._stack.addWidget(self._key_frame)
        self._bring_forward(self._key_frame)
        page.left.connect(self._leave_key)
        page.arrive()

    def _leave_key(self, is_kept: bool) -> None:
        if self.session is None or self.workplace is None:
            return
        if is_kept:
            from ioplab.operations.people import keep_recovery_key

            self.session.run(keep_recovery_key)
        self._bring_forward(self.workplace)
        self._discard_key()
        self.workplace.page.arrive()
        self._offer_tour()

    def _discard_key(self) -> None:
        if self.key_page is not None:
            self.key_page.forget()
            self._discard(self._key_frame)
            self.key_page = None

    def _discard_new_vault(self) -> None:
        """The page of a new vault goes when the vault is made, with the passphrase in it."""
        if self._new_vault_page is not None:
            self._new_vault_page.forget()
            self._discard(self._new_vault_frame)
            self._new_vault_page = None

    def try_example(self) -> None:
        """Open a fictitious school."""
        from ioplab.ui.viewmodels import opening

        self._open(self.unlock_page, opening.make_example, remember=False)

    def _open(
        self,
        page: UnlockPage | NewVaultPage | RestorePage | RecoverPage,
        work: Callable[[], Vault | Opened | Unlocked],
        *,
        remember: bool = True,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        from ioplab.ui.tasks import Task

        page.set_busy(True)
        self._task = task = Task(work, self)

        def settled() -> None:
            page.set_busy(False)

        def opened(vault: Any) -> None:
            settled()
            if then is not None:
                then(vault)
            else:
                self.show_vault(vault, remember=remember)

        def refused(text: str) -> None:
            from ioplab.storage.lock import InUseError

            settled()
            if isinstance(task.trouble, InUseError) and page is self.unlock_page:
                self.unlock_page.show_in_use(text, may_take_over=task.trouble.is_silent)
            else:
                page.show_trouble(text)

        def failed(error: BaseException) -> None:
            settled()
            raise error  # to the one place that reports our own faults

        task.succeeded.connect(opened)
        task.refused.connect(refused)
        task.failed.connect(failed)
        task.start()

    def show_vault(self, vault: Vault, *, remember: bool = True, read_only_because: str = "") -> None:
        """Show the workplace of an open vault; with why it can only be read, if so."""
        from ioplab.ui import standing
        from ioplab.ui.session import Session
        from ioplab.workspace import Workspace

        if remember:
            self._settings.setValue(_LAST_VAULT, str(vault.path))
        elif vault.path != self._example:
            self._remove_example()
            self._example = vault.path
        self.unlock_page.clear()
        self.session = Session(Workspace(vault), self)
        self.session.unfinished = self._unfinished.pop((vault.path, vault.person), {})
        self.session.lock_minutes = self._idle.minutes
        self.session.read_only_because = read_only_because
        self._discard_restore()
        self._keep_backups(self.session, automatic=vault.path != self._example)
        self._show_workplace(self.session).come_back_to(standing.recalled(self._settings, vault))
        if vault.path != self._example:
            self._read_waiting_file()
        self._watch()
        self._receive_files()
        if vault.told:
            self.session.done.emit(vault.told)
        QTimer.singleShot(0, self._offer_tour)  # not before it is known whether a recovery key is shown first

    # Backups

    def _keep_backups(self, session: Session, *, automatic: bool) -> None:
        """Let the vault have backups by itself; one that is only read changes nothing, and the example school is soon gone."""
        if self._keeper is None:
            from ioplab.ui.backing_up import BackupKeeper

            self._keeper = BackupKeeper(self)
            self._keeper.trouble.connect(self._tell_trouble)
            self._keeper.done.connect(lambda words: self.session.done.emit(words) if self.session is not None else None)
        self._keeper.watch(session.workspace, automatic=automatic)
        session.backups = self._keeper

    def _tell_trouble(self, words: str) -> None:
        """Where it is seen: in the workplace, or on the way in when the vault has just been locked."""
        if self.session is not None:
            self.session.trouble.emit(words)
        else:
            self.unlock_page.ui.notice.show_trouble(words)

    def show_restore(self, path: Path | None, file: Path | None = None) -> None:
        """Ask which backup is to be put back. An open vault is locked first.

        Args:
            path: the vault's folder, if it is known.
            file: the backup to suggest.
        """
        from ioplab.ui.pages.restoring import RestorePage

        if self.session is not None:
            self.lock()
        if self._keeper is not None:
            self._keeper.finish()  # so that what has just been done is among them
        self._discard_restore()
        self.restore_page = page = RestorePage()
        self._restore_frame = scrolled(page)
        self._stack.addWidget(self._restore_frame)
        self._bring_forward(self._restore_frame)
        page.restore_asked.connect(self._restore)
        page.left.connect(self._leave_restore)
        page.show_vault(path, file)

    def _show_restore_of_typed(self) -> None:
        typed = self.unlock_page.ui.pathEdit.text().strip()
        self.show_restore(typed_path(typed) if typed else None)

    def _show_restore_of_open(self, file: Path) -> None:
        if self.session is not None:
            self.show_restore(self.session.workspace.vault.path, file)

    def _restore(self, file: Path, path: Path, passphrase: str, person: str) -> None:
        from ioplab.operations import backups

        if self.restore_page is not None:
            self.restore_page.wait()  # a folder with a file open in it cannot be renamed on Windows
            self._open(self.restore_page, lambda: backups.restore_backup(file, path, passphrase, person or None))

    def _leave_restore(self) -> None:
        self._discard_restore()
        self._show_unlock()
        typed = self.unlock_page.ui.pathEdit.text()
        self.unlock_page.show_path(Path(typed) if typed else None)

    def _discard_restore(self) -> None:
        if self.restore_page is not None:
            self.restore_page.wait()
            self._discard(self._restore_frame)
            self.restore_page = None

    def _show_workplace(self, session: Session) -> Workplace:
        from ioplab.ui.workplace import Workplace

        self.workplace = made = Workplace(session)
        made.lock_asked.connect(self.lock)
        session.reopened.connect(lambda: self._make_workplace_anew(session, made))
        made.pupil_side_asked.connect(self.show_pupil_side)
        made.switch_asked.connect(self.switch_person)
        made.text_size_asked.connect(self.scale_text)
        made.theme_asked.connect(self.choose_theme)
        made.language_asked.connect(self.set_language)
        made.cover_asked.connect(self.cover)
        made.lock_time_asked.connect(self.lock_after)
        made.restore_asked.connect(self._show_restore_of_open)
        made.keys_asked.connect(self.show_keys)
        made.tour_asked.connect(self.show_tour)
        session.changed.connect(lambda _: self._idle.touch())  # also what is dictated, or written by assistive technology
        self._stack.addWidget(made)
        self._bring_forward(made)
        return made

    def show_pupil_side(self, pupil: str, evaluation: str) -> None:
        """Give the window to a pupil. The workplace is not on the screen meanwhile, so that none of its keys does anything."""
        if self.session is None:
            return
        from ioplab.domain.ids import EvaluationId, PupilId
        from ioplab.ui.pages.pupil_side import PupilSide

        self.session.leaving.emit()
        self.pupil_side = side = PupilSide(self.session)
        self._side_frame = scrolled(side)
        self._stack.addWidget(self._side_frame)
        self._bring_forward(self._side_frame)
        side.left.connect(self.leave_pupil_side)
        side.lock_asked.connect(self.lock)
        side.show_evaluation(PupilId(pupil), EvaluationId(evaluation))
        side.fit()
        side.arrive()

    def leave_pupil_side(self) -> None:
        """Show the workplace again, as it was."""
        if self.pupil_side is None or self.workplace is None:
            return
        self.pupil_side.flush()
        self._bring_forward(self.workplace)
        self._discard_pupil_side()
        self.workplace.page.arrive()

    def _discard_pupil_side(self) -> None:
        if self.pupil_side is not None:
            self.pupil_side.wait()
            self._discard(self._side_frame)
            self.pupil_side = None

    def lock(self) -> None:
        """Store what is being typed, close the vault, and ask for the passphrase again."""
        person = self.session.workspace.vault.person if self.session else None
        self._lock(person)

    def switch_person(self) -> None:
        """Lock, and ask who comes. What the one who leaves has written and not stored is kept for them alone."""
        self._lock(None)

    def _lock(self, person: str | None) -> None:
        vault = self.session.workspace.vault if self.session else None
        path = vault.path if vault is not None else None
        if self.session is not None and vault is not None:
            self.session.leaving.emit()
            self.session.locking.emit()
            if self.session.unfinished:
                self._unfinished[vault.path, vault.person] = self.session.unfinished
        self.close_vault()
        self.unlock_page.show_path(path, person=person)
        self._show_unlock()
        if path is not None and path == self._example:
            from ioplab.ui.viewmodels import opening

            self.unlock_page.ui.notice.show_done(opening.example_hint())

    def set_language(self, language: str) -> None:
        """Speak another language from now on, also on what is on the screen. Nothing typed is lost. Not on Elevens side.

        Args:
            language: one of `ioplab.i18n.LANGUAGES`.
        """
        if self.pupil_side is not None:
            return  # nothing brings the workplace forward while a pupil sits here
        self.store_typed()
        translation.speak(language)
        self._settings.setValue(translation.SETTING, language)
        self._make_way_in_anew()
        if self.session is not None and self.workplace is not None:
            self._make_workplace_anew(self.session, self.workplace)

    def _make_way_in_anew(self) -> None:
        from ioplab.ui.typed import carry_all

        old, old_frame, new_vault = self.unlock_page, self._unlock_frame, self._new_vault_page
        shown = self._stack.currentWidget()
        self._make_unlock()
        carry_all(old, self.unlock_page)
        if shown is old_frame:
            self._show_unlock()
        if new_vault is not None:
            old_new_frame, self._new_vault_page = self._new_vault_frame, None
            self.new_vault_page.arrive()
            carry_all(new_vault, self.new_vault_page)
            if shown is old_new_frame:
                self._bring_forward(self._new_vault_frame)
            self._discard(old_new_frame)
        self._discard(old_frame)

    def _make_workplace_anew(self, session: Session, old: Workplace) -> None:
        old.wait()
        self.session = session.hand_over()
        self._show_workplace(self.session).continue_from(old)
        self._discard(old)
        session.deleteLater()

    def _discard(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _watch(self) -> None:
        """Something is open that others must not see."""
        handle = self.windowHandle()
        if handle is not None:
            self._idle.listen_to(handle)
        self._idle.begin()

    def close_vault(self) -> None:
        """Store what is being typed and close the vault, if one is open."""
        if self.session is None or self.workplace is None:
            return
        self._idle.end()
        _clear_clipboard()
        self._remember_standing(self.session, self.workplace)
        self.session.leaving.emit()
        self.workplace.wait()
        self._discard_pupil_side()
        self._discard_key()
        self._discard(self.workplace)
        if self._keeper is not None:
            self._keeper.leave()
        self.session.workspace.close()
        self.session.deleteLater()
        self.session, self.workplace = None, None
        QTimer.singleShot(_GIVE_BACK_MS, _give_back)

    def _remember_standing(self, session: Session, workplace: Workplace) -> None:
        from ioplab.ui import standing

        if session.workspace.vault.path != self._example:
            standing.remember(self._settings, session.workspace.vault, workplace.standing())

    # The window

    def scale_text(self, scale: float) -> None:
        """Change the size of all text, 100 to 200 %."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scale=scale)
            if self.workplace is not None:
                self.workplace.fit()
            for page in (self.pupil_side, self.answer_page):
                if page is not None:
                    page.fit()
            self._settings.setValue(_SCALE, theme.current().scale)

    def choose_theme(self, choice: theme.Choice) -> None:
        """Look light, dark, as the system, or of high contrast from now on."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.choose(app, choice)
            self._settings.setValue(theme.SETTING, choice.value)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is being typed before the program ends. What cannot be is told once; closing once more ends it anyway."""
        if self._task is not None:
            self._task.wait()
        if self._refuses_to_lose():
            event.ignore()
            return
        self._discard_answer()
        self._discard_restore()
        self._discard_help()
        self.close_vault()
        if self._keeper is not None:
            self.hide()  # the last backup is made before the program ends, but nobody has to look at that
            self._keeper.finish()
        self._remove_example()
        self._settings.sync()
        super().closeEvent(event)

    def _refuses_to_lose(self) -> bool:
        """Whether there is something typed that cannot be stored, and nobody has been told that closing loses it."""
        from ioplab.ui.unstored import texts_of

        self.store_typed()
        pages = (self.workplace, self.pupil_side, self.answer_page)
        lost = [text for page in pages if page is not None for text in texts_of(page)]
        if not lost or lost == self._told_lost:
            return False
        self._told_lost = lost
        self.tell(tr("Det du skrev sist, kunne ikke lagres. Lukk en gang til for å avslutte uten det."))
        return True

    def _remove_example(self) -> None:
        """An example school lives no longer than the program."""
        if self._example is not None:
            from ioplab.ui.viewmodels import opening

            opening.remove_example(self._example)
            self._example = None

    def tell(self, text: str) -> None:
        """Say something went wrong, wherever the user is."""
        if self.answer_page is not None:
            self.answer_page.ui.notice.show_trouble(text)
        elif self.session is not None:
            self.session.trouble.emit(text)
        else:
            self.unlock_page.ui.notice.show_trouble(text)

    def store_typed(self) -> None:
        """Nothing typed waits while another program is in front."""
        if self.session is not None:
            self.session.leaving.emit()
        if self.answer_page is not None:
            self.answer_page.flush()


def _give_back() -> None:
    from ioplab.ui import memory

    memory.give_back()


def _clear_clipboard() -> None:
    """What was copied here is gone when what it was copied from is locked; what was copied elsewhere stays."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def is_for_another(file: Path, settings: QSettings) -> bool:
    """Whether a program that runs already has taken what this one was started with.

    Args:
        file: as it was named when the program was started.
        settings: in which the vault stands that was opened last.
    """
    suffix = file.suffix.casefold()
    last = str(settings.value(_LAST_VAULT, "") or "")
    vault = file if suffix not in PLACES_OF_FILES else Path(last) if last else None
    if vault is None or suffix == REQUEST_SUFFIX or not any(vault.glob("*.lock")):
        return False  # nobody has it open; what knows more of that is slow to load before the first paint
    from ioplab.ui import handing_on

    return handing_on.is_open_here(vault) and handing_on.give(file)


def stored_scale(settings: QSettings) -> float:
    """The text size this user has chosen."""
    value = settings.value(_SCALE, 1.0)
    try:
        return float(str(value))
    except ValueError:
        return 1.0
