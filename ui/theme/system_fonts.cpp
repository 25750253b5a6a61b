// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_fonts.h"

#include "ui/theme/fonts.h"

#include <QLibrary>

namespace convlab::ui {

namespace {

/// An FcConfig.
using Config = void *;

/// As many functions of fontconfig as are needed. It is asked for when the program runs, and need not be there.
struct Fontconfig {
    Config (*loadRules)() = find<Config (*)()>("FcInitLoadConfig");
    Config (*loadAll)() = find<Config (*)()>("FcInitLoadConfigAndFonts");
    int (*addRules)(Config, const char *, int) = find<int (*)(Config, const char *, int)>("FcConfigParseAndLoadFromMemory");
    int (*use)(Config) = find<int (*)(Config)>("FcConfigSetCurrent");
    void (*destroy)(Config) = find<void (*)(Config)>("FcConfigDestroy");

    bool complete() const { return loadRules && loadAll && addRules && use && destroy; }

private:
    template<typename Function>
    static Function find(const char *name)
    {
        return reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, name));
    }
};

const Fontconfig &fontconfig()
{
    static const Fontconfig functions;
    return functions;
}

constexpr const char *noFolders = "<fontconfig><reset-dirs/></fontconfig>";
constexpr int silently = 0;

void useRulesOnly()
{
    const Fontconfig &fc = fontconfig();
    if (const Config config = fc.loadRules()) {
        fc.addRules(config, noFolders, silently);
        fc.use(config);         // it keeps a reference of its own
        fc.destroy(config);
    }
}

} // namespace

SystemFonts::SystemFonts()
{
    if (fontconfig().complete() && hasAllLetters())
        m_reading = std::async(std::launch::async, useRulesOnly);
}

SystemFonts::~SystemFonts() = default;

void SystemFonts::waitForRules()
{
    if (m_reading.valid())
        m_reading.wait();
}

void SystemFonts::readFonts()
{
    if (!m_reading.valid())
        return;
    m_reading = std::async(std::launch::async, [this] {
        const Config config = fontconfig().loadAll();
        QMetaObject::invokeMethod(&m_calls, [config] {
            if (!config)
                return;
            fontconfig().use(config);
            fontconfig().destroy(config);
            forgetFoundFonts();
        }, Qt::QueuedConnection);
    });
}

} // namespace convlab::ui
