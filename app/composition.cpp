// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/store/now.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/shell/status_facts.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDate>

namespace convlab::app {

Composition::Composition(const QString &dataFolder, const QString &configFolder, const QString &languageOfThisRun, bool hurry)
    : m_stores(dataFolder, configFolder)
{
    const QString chosen = m_stores.settings.preferences().language;
    const ui::Language language = languageOrSystem(languageOfThisRun.isEmpty() ? chosen : languageOfThisRun);
    moveIn(hurry ? Content::loadLate(language) : Content::load(language), {}, hurry);
    window().callSettled([this] { // the first picture comes first
        window().callSoon([this] { m_stores.database.backUp(QDate::currentDate()); });
    });
}

void Composition::moveIn(Content content, Rooms::Left left, bool hurry)
{
    const ui::Language language = content.library.language();
    m_speaking.reset(); // before there is another
    ui::loadLettersOf(language);
    m_speaking = std::make_unique<InterfaceLanguage>(language);
    m_rooms = std::make_unique<Rooms>(m_stores, std::move(content), Rooms::Clocks{now, monotonicNs}, std::move(left), hurry);
    // Later: the menu that was chosen from goes with the window.
    QObject::connect(&window(), &ui::MainWindow::languageChosen, &m_calls, [this] { changeLanguage(); }, Qt::QueuedConnection);
}

/// Another window takes the place of this one, with everything that is open in it.
void Composition::changeLanguage()
{
    const ui::Language wanted = languageOrSystem(m_stores.settings.preferences().language);
    if (wanted == m_speaking->language())
        return;
    // Whoever waits for a dialog or a menu of this window, or writes a file from it, comes back to it.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget() || m_rooms->busy())
        return window().callSoon([this] { changeLanguage(); });
    if (m_rooms->somethingWaits()) {
        window().status().say(QCoreApplication::translate("convlab::app", "Something is not saved yet: the language changes at the next start"));
        return;
    }
    const std::unique_ptr<Rooms> before = std::move(m_rooms);
    const bool shown = before->window().isVisible(), hinted = !before->hints().current().isEmpty();
    const bool chosenThere = before->window().findChild<ui::SettingsDialog *>();
    const QRect place = before->window().geometry();
    Rooms::Left left = before->leave();
    const QString page = left.page;
    moveIn(Content::load(wanted), std::move(left));
    window().open(page);
    if (!window().isMaximized() && !window().isFullScreen())
        window().setGeometry(place); // as it is, not as a window manager would place a new one
    if (shown)
        window().show();
    window().focusPage();
    m_rooms->goOn();
    if (hinted)
        hints().begin();
    if (chosenThere)
        ui::openSettings(window(), m_stores.place);
}

} // namespace convlab::app
