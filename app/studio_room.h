// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/studio_session.h"

#include <QJsonObject>
#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>

namespace convlab::ui {
class MainWindow;
class Settings;
class StudioPage;
}

namespace convlab::app {

/// The image studio in the window: its entry and menu item, what is kept of it, and the way from a pixel to section 2.
/// The page itself is made when it is opened for the first time.
class StudioRoom : public QObject {
    Q_OBJECT

public:
    StudioRoom(ui::MainWindow &window, ui::Settings &settings, std::function<std::int64_t()> monotonicNs);

    static const QString pageId;
    static QString title();

    /// Adds the entry below those that are there.
    void moveIn();
    /// Opens the page; makes it if need be.
    void open();
    /// What is open, for the room of another window; and to go on with that.
    std::shared_ptr<const ui::StudioSession::Whole> whole() const;
    void resume(std::shared_ptr<const ui::StudioSession::Whole> whole) { m_left = std::move(whole); }
    /// Null until it was opened.
    ui::StudioPage *page() const { return m_page; }

private:
    ui::StudioPage *makePage();
    void saveSoon();
    void saveNow();
    void stepThrough(const QJsonObject &patch);

    ui::MainWindow &m_window;
    ui::Settings &m_settings;
    std::function<std::int64_t()> m_monotonicNs;
    std::shared_ptr<const ui::StudioSession::Whole> m_left;    ///< what the page will begin with, once it is made
    ui::StudioPage *m_page = nullptr;
    bool m_saving = false;      ///< a moment from now
};

} // namespace convlab::app
