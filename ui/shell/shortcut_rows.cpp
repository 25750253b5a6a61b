// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_rows.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace convlab::ui {

namespace {

struct Row {
    const char *keys;   ///< empty: a heading
    const char *what;
};

/// Where a key is a word, the word is translated, too.
constexpr Row rows[] = {
    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Player")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Space"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "play or pause")},
    {"← →", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "one step back or forward")},
    {", .", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "one micro-step back or forward")},
    {"Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "to the start or the end")},
    {"1 … 5", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "speed from ¼× to 4×")},
    {"L", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "loop")},
    {"P", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "predict first: type what comes, then Enter")},
    {"H D U", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "hint, don’t know, undo while predicting")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Stage")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Hover"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "light everything a cell is linked with")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Click"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "pin the links; Esc lets go")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Right click"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "take a grid or the whole stage along: LaTeX, CSV, a program")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Drag"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the window over the input")},
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move between cells after a click or Tab")},
    {"Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "first or last cell of the row")},
    {"Ctrl+← → ↑ ↓", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the window that the chosen cell lies in")},
    {"0 … 9 −", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "type a number into the chosen cell")},
    {"Enter F2", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "edit an input or kernel cell, as a double click does")},
    {"Del", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "set the chosen cell to 0")},
    {"Esc", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "let go of the cell, or keep its old number")},
    {"Ctrl+C Ctrl+V", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "copy a grid, paste a block of cells")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Ctrl+Wheel"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "zoom; drag with the middle button to move")},
    {"I", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "row and column numbers")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Text, lists and forms")},
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "go on or back; in a text, from link to link")},
    {"Enter", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "follow a link")},
    {"↑ ↓ PgUp PgDown", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "read on; in the navigator, another section")},
    {"← → ↑ ↓ PgUp PgDown Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "turn the pages of a handout")},
    {"Esc", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "close a hint or a dialog")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Presentation")},
    {"→ ↓ PgDown Space Enter", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "show the answer, or the next step")},
    {"← ↑ PgUp", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "one step back")},
    {"H P", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "hide or show answers")},
    {"B T", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "blank the screen; other colours")},
    {"+ −", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "larger or smaller")},
    {"K F1 F5 Esc", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "keys at the foot of the screen; end with F5 or Esc")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Questions")},
    {"1 … 9", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "choose an answer")},
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move between answers")},
    {"Alt+↑ ↓", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move a line of an order; Home and End: first and last line")},
    {"Space Enter", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "take the answer; Enter or N: the next question")},
    {"H D S U", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "hint, don’t know, show me, undo")},
    {"Esc", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "end the session")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Image studio")},
    {"← → Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the line between before and after")},
    {QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Space"), QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "held: drag the picture")},
    {"Enter Esc", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "hold the loupe and let go; ← → ↑ ↓ move it")},
    {"L", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "loupe on or off")},
    {"+ − 0 1", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "larger, smaller, all of it, pixel by pixel")},
    {"Ctrl+O Ctrl+V", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "open or paste a picture; Ctrl+C and Ctrl+S take the result")},
    {"Alt+← → Del", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move or remove a filter of the chain")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Kernel of a filter")},
    {"← → ↑ ↓ Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move between weights")},
    {"PgUp PgDown", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "change the weight; with Shift a tenth as far, with Ctrl ten times")},
    {"0 … 9 − Enter F2", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "type a weight; Esc keeps the old one")},
    {"Del", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "set the weight to 0")},
    {"Ctrl+C Ctrl+V", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "copy or paste a kernel")},

    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Layers of section 6")},
    {"← →", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "the layer before or behind")},
    {"Alt+← →", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the layer; Esc ends a drag")},
    {"Enter Del", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "open the layer, remove it")},
};

/// Qt's names of keys that its own translations leave out, or spell otherwise than keyboards do: ours go before them, here and
/// in menus.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Up"), QT_TRANSLATE_NOOP("QShortcut", "Down"), QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "PgUp"), QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Shortcuts)
};

/// Keys as they are printed on a keyboard of the learner's language, by Qt's names for them.
QString keysInWords(const char *keys)
{
    const QString english = QString::fromUtf8(keys), ours = Say::tr(keys);
    if (ours != english)
        return ours;
    static const QRegularExpression word(QStringLiteral("[A-Z][a-z]+[A-Za-z]*"));
    QString text;
    qsizetype end = 0;
    for (auto matches = word.globalMatch(english); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += english.mid(end, match.capturedStart() - end) + QCoreApplication::translate("QShortcut", match.captured().toUtf8().constData());
        end = match.capturedEnd();
    }
    return text + english.mid(end);
}

/// "Larger" says little alone: entries of a submenu have its title before them.
void collect(const QList<QAction *> &actions, const QString &title, ShortcutGroup &group)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?!&)"));
    for (const QAction *action : actions) {
        const QString text = title + QString(action->text()).remove(mnemonic);
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), Say::tr("%1: ").arg(text), group);
        else if (!action->shortcut().isEmpty())
            group.rows.push_back({action->shortcut().toString(QKeySequence::NativeText), text});
    }
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups()
{
    std::vector<ShortcutGroup> groups;
    for (const Row &row : rows) {
        if (row.keys[0] == '\0')
            groups.push_back({Say::tr(row.what), {}});
        else
            groups.back().rows.push_back({keysInWords(row.keys), Say::tr(row.what)});
    }
    return groups;
}

ShortcutGroup menuShortcuts(const QMenuBar &bar)
{
    ShortcutGroup group{Say::tr("Menus"), {}};
    for (const QAction *menu : bar.actions()) {
        if (menu->menu())
            collect(menu->menu()->actions(), {}, group);
    }
    return group;
}

} // namespace convlab::ui
