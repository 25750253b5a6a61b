// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/controls/focus_overlay.h"
#include "ui/shell/shortcut_rows.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Shortcuts)
};

constexpr int sides = 70, ends = 150; ///< of the dialog around its rows
constexpr int longestLine = 210;      ///< of an explanation, at text size 100 %
constexpr int longestKeys = 130;      ///< likewise
constexpr int mostColumns = 3;

/// As wide as its text, but no wider than `most`: there it goes on in the next line.
void wrap(QLabel &label, int most)
{
    label.setWordWrap(true);
    label.setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const int width = std::min(label.fontMetrics().horizontalAdvance(label.text()) + 6, most);
    label.setMinimumSize(width, label.heightForWidth(width));
}

/// Fills two columns of a grid from `line` on; returns the line after the last one.
int addGroup(QGridLayout *grid, int line, const ShortcutGroup &group, const Theme &theme)
{
    auto *title = new QLabel(group.title);
    title->setFont(theme.uiFont(13, true));
    title->setContentsMargins(0, line > 0 ? 12 : 0, 0, 2);
    grid->addWidget(title, line++, 0, 1, 2);
    for (const ShortcutGroup::Row &row : group.rows) {
        auto *what = new QLabel(row.what);
        what->setFont(theme.uiFont(13));
        wrap(*what, qRound(longestLine * theme.fontScale));
        auto *keys = new QLabel(row.keys);
        keys->setObjectName(QStringLiteral("keys"));
        keys->setFont(theme.monoFont(12, true));
        keys->setContentsMargins(0, what->fontMetrics().ascent() - keys->fontMetrics().ascent(), 0, 0); // on one baseline
        wrap(*keys, qRound(longestKeys * theme.fontScale));
        keys->setBuddy(what);
        grid->addWidget(keys, line, 0, Qt::AlignTop);
        grid->addWidget(what, line++, 1, Qt::AlignTop);
    }
    return line;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// Whole groups one below the other, in columns of about the same length.
QWidget *makeRows(const std::vector<ShortcutGroup> &groups, int columnCount, const Theme &theme)
{
    auto *rows = new QWidget;
    auto *columns = new QHBoxLayout(rows);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(34);
    std::size_t all = 0, placed = 0, column = 0;
    for (const ShortcutGroup &group : groups)
        all += group.rows.size() + 2;
    QGridLayout *grid = nullptr;
    int line = 0;
    for (const ShortcutGroup &group : groups) {
        const std::size_t size = group.rows.size() + 2;
        const auto share = static_cast<std::size_t>(columnCount);
        if (!grid || (placed + size / 2) * share > (column + 1) * all) {
            column += grid ? 1 : 0;
            if (grid)
                grid->setRowStretch(line, 1);
            grid = makeGrid();
            columns->addLayout(grid);
            line = 0;
        }
        line = addGroup(grid, line, group, theme);
        placed += size;
    }
    if (grid)
        grid->setRowStretch(line, 1);
    return rows;
}

QWidget *makeSheet(const QMainWindow &parent, const Theme &theme)
{
    std::vector<ShortcutGroup> groups = shortcutGroups();
    groups.insert(groups.begin() + 2, menuShortcuts(*parent.menuBar()));
    for (int columns = mostColumns; columns > 1; --columns) {
        QWidget *rows = makeRows(groups, columns, theme);
        if (rows->sizeHint().width() + sides <= parent.width())
            return rows;
        delete rows;
    }
    return makeRows(groups, 1, theme);
}

} // namespace

void showShortcutSheet(QMainWindow &parent, const Theme &theme)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Say::tr("Keyboard and mouse"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(18);
    QWidget *rows = makeSheet(parent, theme);
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(Say::tr("Keys and what they do"));
    new FocusOverlay(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    scroll->setMinimumSize(std::min(rows->sizeHint().width() + bar, parent.width() - sides),
                           std::min(rows->sizeHint().height(), parent.height() - ends));
    column->addWidget(scroll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace convlab::ui
