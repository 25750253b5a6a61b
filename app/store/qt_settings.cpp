// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/qt_settings.h"

#include "ui/content/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace convlab::app {

namespace {

using ui::Preferences;

constexpr qint64 largestSettings = 1 << 20;
constexpr qint64 largestLesson = 4 << 20;   ///< bytes; ours are far smaller, anything else is not ours
const QString purpleGreen = QStringLiteral("purpleGreen");
constexpr const char *themeNames[] = {"system", "light", "dark", "contrast"};

Preferences::ThemeChoice themeFrom(const QString &name)
{
    const auto known = std::find_if(std::begin(themeNames), std::end(themeNames),
                                    [&name](const char *theme) { return name == QLatin1String(theme); });
    return known == std::end(themeNames) ? Preferences::ThemeChoice::System
                                         : static_cast<Preferences::ThemeChoice>(known - std::begin(themeNames));
}

double scaleFrom(const QVariant &value)
{
    const double scale = value.toDouble();
    return std::isfinite(scale) && scale >= 0.8 && scale <= 3 ? scale : 1.0;
}

QString pathIn(const QString &configFolder) { return configFolder + QStringLiteral("/convlab.conf"); }

/// A language that this version does not speak is the system's again.
QString languageFrom(const QString &code) { return ui::Language::find(code) ? code : QString(); }

/// What lies there, if it can be a lesson at all: reading a pipe or a device may never end.
QByteArray lessonBytes(const QString &path)
{
    QFile file(path);
    const bool readable = QFileInfo(path).isFile() && file.size() <= largestLesson && file.open(QIODevice::ReadOnly);
    return readable ? file.readAll() : QByteArray();
}

bool isLesson(const QString &path)
{
    return QJsonDocument::fromJson(lessonBytes(path)).isObject();
}

/// Also of a file that is not there or may not be read: only what can be read can be damaged.
bool isSettings(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    if (file.size() > largestSettings || file.readAll().contains('\0'))
        return false;
    const QSettings settings(path, QSettings::IniFormat);
    static_cast<void>(settings.allKeys()); // only now every section is read
    return settings.status() != QSettings::FormatError;
}

QString stampNow()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

QByteArray bytesFrom(const QSettings &file, const char *key)
{
    return QByteArray::fromBase64(file.value(QLatin1String(key)).toString().toLatin1());
}

void putBytes(QSettings &file, const char *key, const QByteArray &bytes)
{
    file.setValue(QLatin1String(key), QString::fromLatin1(bytes.toBase64()));
}

QHash<QString, QString> sectionsFrom(QSettings &file)
{
    QHash<QString, QString> states;
    file.beginGroup(QStringLiteral("sections"));
    for (const QString &id : file.childKeys()) {
        const QString state = file.value(id).toString();
        if (state == QLatin1String("started") || state == QLatin1String("finished"))
            states.insert(id, state);
    }
    file.endGroup();
    return states;
}

} // namespace

QtSettings::QtSettings(const QString &configFolder, const QString &dataFolder)
    : m_configPath(pathIn(configFolder)),
      m_lessonFolder(dataFolder + QStringLiteral("/lessons"))
{
    keepDamagedSettings();
}

/// Puts settings aside that are not an INI file: the next save would write over what somebody may want to repair.
void QtSettings::keepDamagedSettings()
{
    if (isSettings(m_configPath))
        return;
    const QString aside = QStringLiteral("%1.damaged-%2.conf").arg(m_configPath.chopped(5), stampNow());
    const QString shown = QDir::toNativeSeparators(aside);
    if (QFile::rename(m_configPath, aside))
        m_damage = QCoreApplication::translate("convlab::app", "Your settings were damaged and begin anew; the damaged file is kept as %1. Answers and notes are not touched.").arg(shown);
}

Preferences QtSettings::preferences() const
{
    QSettings file(m_configPath, QSettings::IniFormat);
    Preferences p;
    p.theme = themeFrom(file.value(QStringLiteral("theme")).toString());
    p.textScale = scaleFrom(file.value(QStringLiteral("textScale"), 1));
    p.valueMap = file.value(QStringLiteral("valueMap")).toString() == purpleGreen ? ui::ValueMap::PurpleGreen : ui::ValueMap::OrangeBlue;
    p.python = file.value(QStringLiteral("python")).toString();
    p.hintsSeen = file.value(QStringLiteral("hintsSeen")).toStringList();
    p.language = languageFrom(file.value(QStringLiteral("language")).toString());
    p.reducedMotion = file.value(QStringLiteral("reducedMotion"), false).toBool();
    p.speakSteps = file.value(QStringLiteral("speakSteps"), false).toBool();
    p.navigatorVisible = file.value(QStringLiteral("navigatorVisible"), true).toBool();
    p.textVisible = file.value(QStringLiteral("textVisible"), true).toBool();
    p.learner = file.value(QStringLiteral("learner")).toString();
    p.recentScenes = file.value(QStringLiteral("recentScenes")).toStringList();
    p.lastPage = file.value(QStringLiteral("lastPage")).toString();
    p.geometry = bytesFrom(file, "geometry");
    p.windowState = bytesFrom(file, "windowState");
    p.navigatorLayout = bytesFrom(file, "navigatorLayout");
    p.pageLayout = bytesFrom(file, "pageLayout");
    p.sectionStates = sectionsFrom(file);
    return p;
}

void QtSettings::save(const Preferences &p)
{
    if (p == m_saved)
        return;
    QSettings file(m_configPath, QSettings::IniFormat);
    file.setValue(QStringLiteral("theme"), QLatin1String(themeNames[static_cast<int>(p.theme)]));
    file.setValue(QStringLiteral("textScale"), p.textScale);
    file.setValue(QStringLiteral("valueMap"), p.valueMap == ui::ValueMap::PurpleGreen ? purpleGreen : QStringLiteral("orangeBlue"));
    file.setValue(QStringLiteral("python"), p.python);
    file.setValue(QStringLiteral("hintsSeen"), p.hintsSeen);
    file.setValue(QStringLiteral("language"), p.language);
    file.setValue(QStringLiteral("reducedMotion"), p.reducedMotion);
    file.setValue(QStringLiteral("speakSteps"), p.speakSteps);
    file.setValue(QStringLiteral("navigatorVisible"), p.navigatorVisible);
    file.setValue(QStringLiteral("textVisible"), p.textVisible);
    file.setValue(QStringLiteral("learner"), p.learner);
    file.setValue(QStringLiteral("recentScenes"), p.recentScenes);
    file.setValue(QStringLiteral("lastPage"), p.lastPage);
    putBytes(file, "geometry", p.geometry);
    putBytes(file, "windowState", p.windowState);
    putBytes(file, "navigatorLayout", p.navigatorLayout);
    putBytes(file, "pageLayout", p.pageLayout);
    for (auto it = p.sectionStates.cbegin(); it != p.sectionStates.cend(); ++it)
        file.setValue(QStringLiteral("sections/") + it.key(), it.value());
    file.sync();
    const bool saved = file.status() == QSettings::NoError;
    if (saved)
        m_saved = p; // else the next save tries again
    note(saved);
}

QString QtSettings::lessonPath(const QString &id) const
{
    return QStringLiteral("%1/%2.json").arg(m_lessonFolder, id);
}

QJsonObject QtSettings::lesson(const QString &id) const
{
    return QJsonDocument::fromJson(lessonBytes(lessonPath(id))).object();
}

void QtSettings::saveLesson(const QString &id, const QJsonObject &saved)
{
    note(keepDamaged(id) && writeLesson(id, saved));
}

/// Puts a file aside that lesson() cannot use: somebody may want to repair it. False when it is still in the way.
bool QtSettings::keepDamaged(const QString &id)
{
    const QString path = lessonPath(id);
    if (m_sound.contains(id))
        return true;
    if (QFile::exists(path) && !isLesson(path)) {
        const QString aside = QStringLiteral("%1/%2.damaged-%3.json").arg(m_lessonFolder, id, stampNow());
        if (!QFile::rename(path, aside))
            return false;
        if (m_report)
            m_report(QCoreApplication::translate("convlab::app", "What was saved of this section is damaged; it is kept as %1").arg(aside));
    }
    m_sound.insert(id);
    return true;
}

bool QtSettings::writeLesson(const QString &id, const QJsonObject &saved)
{
    QDir().mkpath(m_lessonFolder);
    QSaveFile file(lessonPath(id));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(saved).toJson(QJsonDocument::Compact));
    return file.commit();
}

/// Says that saving fails once, until it succeeds again.
void QtSettings::note(bool saved)
{
    if (!saved && !m_failing && m_report)
        m_report(QCoreApplication::translate("convlab::app", "Settings and sections cannot be saved now"));
    m_failing = !saved;
}

} // namespace convlab::app
