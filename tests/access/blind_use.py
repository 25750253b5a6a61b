# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the running program as somebody does who cannot see it: through AT-SPI, by names, roles, values and actions only.

    blind_use.py PROGRAM

Starts a screen and a message bus of its own. Returns 77 where that, or pyatspi, is not installed: then it is skipped."""

import json
import subprocess
import sys

from desktop import Desktop, Late, Missing, wait_for

SKIPPED = 77


class Listener:
    """What a screen reader sees: elements that show, found by role and name."""

    def __init__(self, pyatspi, program):
        self.pyatspi = pyatspi
        self.program = program
        self.app = wait_for("the program on the bus", self._application)
        self.frame = wait_for("its window", lambda: self.find("frame", "ConvLab", self.app))

    def _application(self):
        if self.program.poll() is not None:
            raise SystemExit(f"the program has ended with {self.program.returncode}")
        for app in self.pyatspi.Registry.getDesktop(0):
            if app and app.name == "convlab" and app.childCount:
                return app
        return None

    def elements(self, root=None):
        """Everything that shows below `root`, which changes while it is walked."""
        root = root or self.frame
        for index in range(root.childCount):
            try:
                child = root.getChildAtIndex(index)
                if not child or not child.getState().contains(self.pyatspi.STATE_SHOWING):
                    continue
                yield child
                if child.getRoleName() != "table":  # its cells are asked for by row and column
                    yield from self.elements(child)
            except (LookupError, RuntimeError, self.pyatspi_error()):
                return

    @staticmethod
    def pyatspi_error():
        from gi.repository import GLib

        return GLib.GError

    def find(self, role, name="", root=None):
        """The first element of this role whose name begins so, or None."""
        for element in self.elements(root):
            if element.getRoleName() == role and element.name.startswith(name):
                return element
        return None

    def wait(self, role, name="", root=None):
        return wait_for(f"{role} “{name}”", lambda: self.find(role, name, root))

    def press(self, element):
        """Does the one thing that an element offers: press, toggle."""
        action = element.queryAction()

        def offered():
            names = [action.getName(i) for i in range(action.nActions)]
            return next((i + 1 for i, name in enumerate(names) if name in ("Press", "Toggle")), 0)

        # What is disabled offers nothing.
        action.doAction(wait_for(f"something to do with “{element.name}”", offered) - 1)

    def choose(self, menu, entry):
        """An entry of the menu bar, which need not be open."""
        bar = self.wait("menu bar")
        for title in bar:
            for item in title.getChildAtIndex(0) if title.name == menu else ():
                if item.name.split("\t")[0] == entry:
                    return self.press(item)
        raise Late(f"menu {menu} has no entry {entry}")


class Ear:
    """What a screen reader reads out unasked: notices that appear."""

    def __init__(self, pyatspi):
        from gi.repository import GLib

        self.context = GLib.MainContext.default()
        self.notices = []
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:showing")

    def _hear(self, event):
        if event.detail1 and event.source and event.source.getRoleName() == "notification":
            self.notices.append(event.source.name)

    def hears(self, sentence):
        while self.context.iteration(False):
            pass
        return any(notice == sentence for notice in self.notices)


def open_page(reader, title):
    """Chooses the entry of the navigator that has this title, or the beginning of it: "Pooling, not opened yet"."""
    pages = reader.wait("list", "Sections and pages")

    def entry():
        return next((e for e in pages if e and e.name and title.startswith(e.name.split(", ")[0])), None)

    reader.press(wait_for(f"“{title}” in the navigator", entry))


def open_every_section(reader, titles):
    for title in titles:
        open_page(reader, title)
        wait_for(f"the text of “{title}”", lambda: lesson_text(reader).startswith(title))


def lesson_text(reader):
    document = reader.find("document frame", "Lesson text")
    return document.queryText().getText(0, 200) if document else ""


def cell_element(reader, table_name, row, column):
    table = reader.wait("table", table_name)
    return wait_for("a cell", lambda: table.queryTable().getAccessibleAt(row, column))


def cell(reader, table_name, row, column):
    return cell_element(reader, table_name, row, column).name


def work_on_the_stage(reader):
    open_page(reader, "2-D cross-correlation")
    reader.wait("table", "X input 3×3")
    text = reader.wait("document frame", "Lesson text").queryText()
    assert "Y at i, j equals the sum over m, n of" in text.getText(0, text.characterCount)
    assert cell(reader, "X", 1, 2).startswith("X input, row 1, column 2: 6"), cell(reader, "X", 1, 2)

    slider = reader.wait("slider", "Padding")
    slider.queryValue().currentValue = 1
    wait_for("the slider's value", lambda: slider.queryValue().currentValue == 1)
    reader.wait("table", "X input 3×3, padded to 5×5")
    assert "padding" in cell(reader, "X", 0, 0), cell(reader, "X", 0, 0)
    slider.queryValue().currentValue = 0
    reader.wait("table", "Y output 2×2")

    flip = reader.wait("check box", "Flip the kernel")
    reader.press(flip)
    wait_for("the flipped kernel", lambda: cell(reader, "K", 0, 0).endswith("row 0, column 0: −1"))
    reader.press(flip)
    wait_for("the kernel as it was", lambda: cell(reader, "K", 0, 0).endswith("row 0, column 0: 1"))


def change_a_number(reader):
    weight = cell_element(reader, "K", 0, 0)
    assert weight.queryText().getText(0, -1) == "1" and weight.queryValue().currentValue == 1
    weight.queryEditableText().setTextContents("1/2")
    wait_for("the weight", lambda: cell(reader, "K", 0, 0).endswith("row 0, column 0: 0.5"))
    wait_for("its output", lambda: cell(reader, "Y", 0, 0).startswith("Y output, row 0, column 0: −4.5"))
    weight.queryEditableText().setTextContents("half")  # no number: nothing happens
    weight.queryValue().currentValue = 3
    wait_for("another weight", lambda: cell(reader, "K", 0, 0).endswith("row 0, column 0: 3"))
    for before in "0.5", "1":
        reader.choose("Edit", "Undo")
        wait_for(f"{before} again", lambda: cell(reader, "K", 0, 0).endswith(f"row 0, column 0: {before}"))
    output = cell_element(reader, "Y", 0, 0)
    assert "EditableText" not in output.get_interfaces(), output.get_interfaces()


def step_and_listen(reader):
    ear = Ear(reader.pyatspi)
    wait_for("an output that is not known yet", lambda: "not known yet" in cell(reader, "Y", 0, 1))
    reader.choose("View", "Speak each step")
    reader.press(reader.wait("push button", "Step forward"))
    sentence = "Y output, row 0, column 1: 2 times 1 plus 3 times 0 plus 5 times 0 plus 6 times minus 1 equals minus 4"
    wait_for(f"“{sentence}”", lambda: ear.hears(sentence))
    wait_for("the output", lambda: cell(reader, "Y", 0, 1).startswith("Y output, row 0, column 1: −4"))
    assert "under kernel weight −1" in cell(reader, "X", 1, 2), cell(reader, "X", 1, 2)


def answer_the_skill_check(reader):
    open_page(reader, "Skill check")
    reader.press(reader.wait("radio button", "3: Math for Specific Models"))
    reader.wait("label", "Answered: 1/4")


def answer_in_practice(reader):
    open_page(reader, "Practice queue")
    reader.press(reader.wait("push button", "Start"))
    reader.wait("push button", "I don’t know")
    option = reader.find("radio button")
    if option:
        reader.press(option)
    else:
        field = reader.find("text")
        assert field, "a question with neither options nor a field"
        field.queryEditableText().setTextContents("1")
        reader.press(reader.wait("push button", "Check"))
    reader.wait("push button", "Next")


def use(program):
    titles = [lesson["title"] for lesson in json.loads(subprocess.check_output([program, "list", "--json"]))]
    assert len(titles) == 13, titles
    with Desktop() as desktop:
        try:
            import pyatspi
        except ImportError as error:
            raise Missing(str(error)) from error
        running = desktop.run(program, "--lesson", "cross_correlation_1d")
        try:
            reader = Listener(pyatspi, running)
            for part in (lambda r: open_every_section(r, titles), work_on_the_stage, change_a_number, step_and_listen,
                         answer_the_skill_check, answer_in_practice):
                part(reader)
            reader.choose("File", "Quit")
            wait_for("the end of the program", lambda: running.poll() is not None)
            assert running.returncode == 0, running.returncode
        except BaseException:
            print(desktop.log(), file=sys.stderr)
            raise


if __name__ == "__main__":
    try:
        use(sys.argv[1])
    except Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(SKIPPED)
