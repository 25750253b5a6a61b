// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <future>

namespace convlab::ui {

/// The system's fonts, for a start that does not wait for them. Where Qt finds fonts by fontconfig it lists every font that
/// is installed before it writes a first letter, and compares each of them with every font that is asked for. The first
/// picture needs none of them: it is written in fonts of the program's own. So Qt gets the system's rules at first (how
/// letters are smoothed and fitted to pixels), and its fonts when the first picture is seen. Elsewhere this does nothing.
class SystemFonts {
public:
    /// Reads the rules. Before anything is written.
    SystemFonts();
    ~SystemFonts();
    SystemFonts(const SystemFonts &) = delete;
    SystemFonts &operator=(const SystemFonts &) = delete;

    /// Reads the fonts in a thread of its own, and hands them to Qt when the event loop has time.
    void readFonts();

private:
    bool m_late;                ///< the fonts come later than the rules
    QObject m_calls;            ///< what is still to be called goes with it
    std::future<void> m_reading;
};

} // namespace convlab::ui
