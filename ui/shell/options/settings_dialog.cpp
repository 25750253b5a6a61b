// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/settings_dialog.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/tab_order.h"
#include "ui/shell/menus.h"
#include "ui/shell/options/data_page.h"
#include "ui/shell/options/look_page.h"
#include "ui/shell/options/motion_page.h"
#include "ui/shell/options/python_page.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

constexpr int firstWidth = 690;             ///< at text size 100 %
constexpr int aroundDialog = 40;            ///< of a small window stays in sight

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

SettingsDialog::SettingsDialog(MainWindow &window, DataPlace &place)
    : QDialog(&window), m_window(window), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages of the settings"));
    addPage(tr("Appearance"), new LookPage(window));
    addPage(tr("Motion and speech"), new MotionPage(window));
    addPage(tr("Python"), new PythonPage(window));
    addPage(tr("Your data"), new DataPage(window, place));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&window, &MainWindow::preferencesChanged, this, &SettingsDialog::refresh);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);  // Enter in a field belongs to the field
    refresh();
    m_tabs->setFocus();
}

/// Larger words, or longer ones of another language, need a larger dialog: as far as the window allows, nothing has to be scrolled.
void SettingsDialog::fitWindow()
{
    const double scale = std::max(1.0, m_window.theme().fontScale);
    if (scale == std::exchange(m_scale, scale))
        return;
    const int width = std::min(qRound(firstWidth * scale), m_window.width() - aroundDialog);
    const QMargins margins = layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom() + (layout()->count() - 1) * layout()->spacing(), tallest = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        if (const QLayoutItem *item = layout()->itemAt(i); item->widget() != m_stack)
            height += heightOf(*item, inside);
    }
    for (const SettingsPage *page : m_pages)
        tallest = std::max(tallest, heightOf(*page->layout(), inside));
    resize(width, std::min(height + tallest, m_window.height() - aroundDialog));
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void SettingsDialog::addPage(const QString &title, SettingsPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);    // it follows the focus of what is in it
    scroll->setAccessibleName(title);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_pages.push_back(page);
    m_tabs->addTab(title);
}

QWidget *SettingsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new FlowLayout(foot, 8, 6);
    const auto button = [this, foot, row](const QString &text, auto act) {
        auto *made = new QPushButton(text, foot);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(tr("&Defaults of this page"), [this] { page()->reset(); });
    button(tr("A&ll defaults"), [this] {
        Preferences preferences = m_window.preferences();
        for (const SettingsPage *page : m_pages)
            page->forget(preferences);
        m_window.setPreferences(preferences);
        m_window.chooseTheme(preferences.theme); // over a theme of the command line
    })->setToolTip(tr("The defaults of all pages; your work stays where it is"));
    row->setAlignment(button(tr("Close"), [this] { close(); }), Qt::AlignRight);
    return foot;
}

SettingsPage *SettingsDialog::page() const
{
    return m_pages[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void SettingsDialog::showPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

int SettingsDialog::pageCount() const
{
    return m_tabs->count();
}

void SettingsDialog::refresh()
{
    m_tabs->setFont(m_window.theme().uiFont(13));
    for (SettingsPage *page : m_pages)
        page->refresh();
    fitWindow();
}

void openSettings(MainWindow &window, DataPlace &place)
{
    auto *dialog = window.findChild<SettingsDialog *>();
    if (!dialog)
        dialog = new SettingsDialog(window, place);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void addSettings(MainWindow &window, DataPlace &place)
{
    auto *action = new QAction(SettingsDialog::tr("&Settings…"), &window);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    action->setMenuRole(QAction::PreferencesRole);
    QObject::connect(action, &QAction::triggered, &window, [&window, &place] { openSettings(window, place); });
    addToMenu(window, MenuPlace::Edit, action);
}

} // namespace convlab::ui

#include "moc_settings_dialog.cpp"
