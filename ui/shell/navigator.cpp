// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include "ui/controls/dotted_label.h"
#include "ui/shell/course_title.h"
#include "ui/shell/navigator_delegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int narrowest = 196; ///< of the column, at text size 100 %
constexpr int slimFrame = 40, slimText = 30;    ///< margins and dot; two digits, or a badge, at text size 100 %
constexpr int wideSide = 16, slimSide = 12, wideHeadGap = 12;

QListWidgetItem *itemWithId(const QListWidget *list, const QString &id)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(IdRole).toString() == id)
            return list->item(row);
    }
    return nullptr;
}

} // namespace

QString Navigator::subtitleOf(const Course &course)
{
    return tr("%1 · %2 min · %3 sections").arg(course.level).arg(course.minutes).arg(course.sections.size());
}

QString Navigator::stateText(SectionState state)
{
    switch (state) {
    case SectionState::New: return tr("not opened yet");
    case SectionState::Started: return tr("started");
    case SectionState::Finished: return tr("played to the end");
    }
    return {};
}

Navigator::Navigator(const Course &course, QWidget *parent)
    : QWidget(parent), m_title(new CourseTitle(course.title, this)), m_subtitle(new DottedLabel(subtitleOf(course), this)),
      m_progress(new QProgressBar(this)), m_list(new QListWidget(this)), m_delegate(new NavigatorDelegate(m_list))
{
    setObjectName(QStringLiteral("navigator"));
    setMinimumWidth(narrowest);
    connect(m_title, &CourseTitle::clicked, this, &Navigator::titleChosen);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, static_cast<int>(course.sections.size()));
    m_progress->setAccessibleName(tr("Sections played to the end"));
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the column's own surface shows through
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust); // titles wrap
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("Sections and pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14 - CourseTitle::inset, 0, 8);
    column->setSpacing(0);
    auto *title = new QVBoxLayout;
    title->setContentsMargins(16 - CourseTitle::inset, 0, 16 - CourseTitle::inset, 0);
    title->addWidget(m_title);
    column->addLayout(title);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(wideSide, 0, wideSide, wideHeadGap);
    head->setSpacing(9);
    head->addWidget(m_subtitle);
    head->addWidget(m_progress);
    m_head = head;
    column->addLayout(head);
    column->addWidget(m_list, 1);
    addSections(course);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &Navigator::followSelection);
}

/// Assistive technology selects an entry, after it has cleared the selection, instead of making it the current one.
void Navigator::followSelection()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    if (!selected.isEmpty())
        m_list->setCurrentItem(selected.front());
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    static constexpr int own[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab, Qt::Key_Backtab};
    if (std::find(std::begin(own), std::end(own), static_cast<QKeyEvent *>(event)->key()) != std::end(own))
        return QWidget::eventFilter(watched, event);
    event->ignore(); // on to the window
    return true;
}

void Navigator::addSections(const Course &course)
{
    int number = 0;
    for (const Course::Section &section : course.sections) {
        auto *item = new QListWidgetItem(section.title, m_list);
        item->setData(IdRole, section.id);
        item->setData(NumberRole, ++number);
        item->setFlags(Qt::NoItemFlags);
        item->setToolTip(tr("Section %1 is not part of this version").arg(number));
    }
}

void Navigator::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_fontScale = theme.fontScale;
    m_title->setTheme(theme);
    measureWords();
    fitWidth();
    m_subtitle->setFont(theme.uiFont(12));
    QPalette palette = m_subtitle->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_subtitle->setPalette(palette);
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

int Navigator::slimWidth() const
{
    return qRound(slimFrame + slimText * m_fontScale);
}

int Navigator::usualWidth(double fontScale)
{
    return qRound(narrowest * (1 + 0.5 * (std::max(1.0, fontScale) - 1)));
}

int Navigator::fullWidth() const
{
    return std::max(usualWidth(m_fontScale), m_words);
}

/// No word of a title is cut: languages have longer ones than English.
void Navigator::measureWords()
{
    m_words = 0;
    for (int row = 0; row < m_list->count(); ++row)
        m_words = std::max(m_words, m_delegate->leastWidth(m_list->model()->index(row, 0)));
    if (m_words == 0)
        return; // titles do not wrap at this size
    m_words += m_list->verticalScrollBar()->sizeHint().width();
    m_words = std::max(m_words, m_title->widestWord() + 2 * wideSide);
}

void Navigator::fitWidth()
{
    setMinimumWidth(m_slim ? slimWidth() : fullWidth());
    setMaximumWidth(m_slim ? slimWidth() : QWIDGETSIZE_MAX);
}

void Navigator::setSlim(bool on)
{
    if (on == m_slim)
        return;
    m_slim = on;
    m_title->setHidden(on);
    m_subtitle->setHidden(on);
    const int side = on ? slimSide : wideSide;
    m_head->setContentsMargins(side, 0, side, wideHeadGap);
    m_delegate->setSlim(on);
    fitWidth();
    m_list->doItemsLayout();
    m_list->scrollTo(m_list->currentIndex());
}

void Navigator::setAvailable(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (QListWidgetItem *item = itemWithId(m_list, id)) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setSectionState(id, SectionState::New);
        }
    }
}

void Navigator::setSectionState(const QString &id, SectionState state)
{
    QListWidgetItem *item = itemWithId(m_list, id);
    if (!item)
        return;
    item->setData(StateRole, static_cast<int>(state));
    item->setToolTip(stateText(state));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), stateText(state)));
    showProgress();
}

void Navigator::showProgress()
{
    int finished = 0;
    for (int row = 0; row < m_list->count(); ++row)
        finished += m_list->item(row)->data(StateRole).toInt() == static_cast<int>(SectionState::Finished);
    m_progress->setValue(finished);
    m_progress->setToolTip(tr("Played to the end: %1 of %2").arg(finished).arg(m_progress->maximum()));
}

void Navigator::setPage(const QString &id, const QString &title, const QString &badge)
{
    QListWidgetItem *item = itemWithId(m_list, id);
    if (!item) {
        if (!itemWithId(m_list, QStringLiteral("-"))) {
            auto *line = new QListWidgetItem(m_list);
            line->setFlags(Qt::NoItemFlags);
            line->setData(IdRole, QStringLiteral("-"));
            line->setData(SeparatorRole, true);
            line->setData(Qt::AccessibleTextRole, tr("Beside the sections"));
        }
        item = new QListWidgetItem(title, m_list);
        item->setData(IdRole, id);
    }
    item->setData(BadgeRole, badge);
    item->setData(Qt::AccessibleTextRole, badge.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), badge));
    measureWords();
    fitWidth();
}

void Navigator::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = itemWithId(m_list, id);
    m_list->setCurrentIndex({}); // says that none is current by choice: else a view that gets the keyboard takes its first entry
    m_list->setCurrentItem(item);
    m_title->setCurrent(!item);
}

} // namespace convlab::ui

#include "moc_navigator.cpp"
