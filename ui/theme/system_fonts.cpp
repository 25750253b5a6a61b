// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_fonts.h"

#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QStringList>

namespace convlab::ui {

namespace {

/// An FcConfig.
using Config = void *;

/// As many functions of fontconfig as are needed. It is asked for when the program runs, and need not be there.
struct Fontconfig {
    Config (*create)() = find<Config (*)()>("FcConfigCreate");
    Config (*loadRules)() = find<Config (*)()>("FcInitLoadConfig");
    Config (*loadAll)() = find<Config (*)()>("FcInitLoadConfigAndFonts");
    int (*addRules)(Config, const char *, int) = find<int (*)(Config, const char *, int)>("FcConfigParseAndLoadFromMemory");
    int (*addFile)(Config, const char *, int) = find<int (*)(Config, const char *, int)>("FcConfigParseAndLoad");
    int (*use)(Config) = find<int (*)(Config)>("FcConfigSetCurrent");
    void (*destroy)(Config) = find<void (*)(Config)>("FcConfigDestroy");

    bool complete() const { return create && loadRules && loadAll && addRules && addFile && use && destroy; }

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

/// By fontconfig's numbers (/etc/fonts/conf.d/README): how letters are drawn, and what the user says. Most of the rest is about
/// which of the system's fonts to take for which language.
const QStringList drawingRules = {QStringLiteral("1*.conf"), QStringLiteral("50-user.conf"), QStringLiteral("51-local.conf")};

/// None where the rules lie elsewhere.
QFileInfoList drawingRuleFiles()
{
    for (const char *name : {"FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"}) {
        if (qEnvironmentVariableIsSet(name))
            return {};
    }
    return QDir(QStringLiteral("/etc/fonts/conf.d")).entryInfoList(drawingRules, QDir::Files, QDir::Name);
}

void useRulesOnly()
{
    const Fontconfig &fc = fontconfig();
    const QFileInfoList files = drawingRuleFiles();
    const Config config = files.empty() ? fc.loadRules() : fc.create();
    if (!config)
        return;
    for (const QFileInfo &file : files)
        fc.addFile(config, QFile::encodeName(file.filePath()).constData(), silently);
    fc.addRules(config, noFolders, silently);
    fc.use(config);         // it keeps a reference of its own
    fc.destroy(config);
}

} // namespace

SystemFonts::SystemFonts() : m_late(fontconfig().complete() && hasAllLetters())
{
    if (m_late)
        useRulesOnly();
}

SystemFonts::~SystemFonts() = default;

void SystemFonts::readFonts()
{
    if (!m_late)
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
