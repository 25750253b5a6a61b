// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace convlab::app {

/// The language of everything that goes through tr(), of numbers and dates in sentences, and the side on which lines
/// begin. Qt keeps these for the whole process: there is one of these objects, and a QCoreApplication before it.
class InterfaceLanguage {
public:
    explicit InterfaceLanguage(const ui::Language &language);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    const ui::Language &language() const { return m_language; }

private:
    void add(std::unique_ptr<QTranslator> translator);

    ui::Language m_language;
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The language of this code; without one that of the system.
ui::Language languageOrSystem(const QString &code);

} // namespace convlab::app
