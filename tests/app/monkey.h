// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>

#include <functional>
#include <random>

namespace convlab::ui {
class MainWindow;
}

namespace convlab::tests {

/// Somebody who clicks, drags, types and pastes without knowing what for. The same seed does the same to the same program.
class Monkey {
public:
    /// `window` gives the program's window: it may become another one, as when a language is chosen.
    Monkey(std::function<ui::MainWindow &()> window, QStringList pages, unsigned seed);

    /// One input. Dialogs and menus that it opens are closed again, sooner or later.
    void act();
    /// What it did last, for whoever wonders.
    const QString &lastAct() const { return m_last; }

private:
    using Act = void (Monkey::*)();

    int upTo(int limit) { return static_cast<int>(m_bits() % static_cast<unsigned>(limit)); }
    QWidget *someTop();
    QWidget *someWidget(QPoint *at);
    static void asEvent(const std::function<void()> &act);
    void click();
    void drag();
    void wheel();
    void key();
    void slide();
    void type();
    void paste();
    void chooseFromMenu();
    void resize();
    void turnPage();
    void changePreferences();
    void letTimePass();
    void visit();
    static void closeWhatIsOpen();
    static void closeWhatWaits();

    std::function<ui::MainWindow &()> m_window;
    QStringList m_pages;
    std::mt19937 m_bits;
    QTimer m_closer;    ///< ends dialogs that wait for an answer
    QTimer m_visitor;   ///< uses them before that
    QString m_last;
};

} // namespace convlab::tests
