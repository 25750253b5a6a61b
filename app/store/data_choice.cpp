// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_choice.h"

#include "app/store/database_file.h"
#include "app/store/study_move.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryFile>

namespace convlab::app {

namespace {

using Look = ui::DataPlace::Look;
using Kind = Look::Kind;

const QString folderKey = QStringLiteral("folder"), nextKey = QStringLiteral("next"), copyKey = QStringLiteral("copy");

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::app)
};

QString pathIn(const QString &configFolder)
{
    return configFolder + QStringLiteral("/data-folder.conf");
}

/// Only making a file finds out: permissions say little about read-only file systems, and nothing to root.
bool canWriteIn(const QString &folder)
{
    QTemporaryFile file(folder + QStringLiteral("/convlab-XXXXXX"));
    return file.open();
}

/// Without links and dots, so that one folder has one name; a folder that is not there keeps its own.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

bool isInside(const QString &path, const QString &folder)
{
    return (realPath(path) + QLatin1Char('/')).startsWith(realPath(folder) + QLatin1Char('/'));
}

Look refused(const QString &why)
{
    return {Kind::Refused, why};
}

/// What a folder that is not empty is to us.
Look lookInside(const QString &path)
{
    switch (inspectDatabase(path + QStringLiteral("/study.sqlite")).kind) {
    case FileFinding::Kind::Healthy: return {Kind::Ours, {}};
    case FileFinding::Kind::Newer: return refused(Say::tr("What lies in this folder was written by a newer ConvLab."));
    case FileFinding::Kind::Damaged: return refused(Say::tr("This folder holds a study.sqlite that is damaged, or not ConvLab’s."));
    case FileFinding::Kind::Unreadable: return refused(Say::tr("What lies in this folder cannot be read."));
    case FileFinding::Kind::Absent: break;
    }
    return refused(Say::tr("This folder holds other things. Choose an empty one, so that nothing gets mixed up."));
}

} // namespace

DataChoice::DataChoice(const QString &configFolder, const QString &standardFolder) : m_config(configFolder), m_standard(standardFolder), m_folder(standardFolder)
{
    m_chosen = QSettings(pathIn(m_config), QSettings::IniFormat).value(folderKey).toString();
    if (m_chosen.isEmpty())
        return;
    if (QFileInfo(m_chosen).isDir())
        m_folder = m_chosen;
    else
        m_said = Say::tr("Your data folder %1 is not there. For now ConvLab works in %2; what you do is kept there.").arg(QDir::toNativeSeparators(m_chosen), QDir::toNativeSeparators(m_standard));
}

QString DataChoice::nextFolder() const
{
    return QSettings(pathIn(m_config), QSettings::IniFormat).value(nextKey).toString();
}

ui::DataPlace::Look DataChoice::look(const QString &path) const
{
    const QFileInfo info(path);
    if (realPath(path) == realPath(m_folder))
        return refused(Say::tr("This is the folder in use."));
    if (!info.exists() && realPath(path) == realPath(m_standard))
        return {Kind::Empty, {}}; // it is made when it is needed
    if (!info.isDir())
        return refused(Say::tr("There is no such folder."));
    if (isInside(path, m_folder))
        return refused(Say::tr("This folder lies inside the one in use."));
    if (!canWriteIn(path))
        return refused(Say::tr("Nothing can be written into this folder."));
    const bool empty = QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return empty ? Look{Kind::Empty, {}} : lookInside(path);
}

bool DataChoice::write(const QString &folder, const QString &next, Way way) const
{
    QSettings file(pathIn(m_config), QSettings::IniFormat);
    file.setValue(folderKey, folder);
    file.setValue(nextKey, next);
    file.setValue(copyKey, way == Way::TakeAlong);
    file.sync();
    return file.status() == QSettings::NoError;
}

bool DataChoice::choose(const QString &path, Way way)
{
    return look(path).kind != Kind::Refused && write(m_chosen, QDir::cleanPath(path), way);
}

void DataChoice::stay()
{
    write(m_chosen, {}, Way::Fresh);
}

void DataChoice::settle()
{
    const QString next = nextFolder();
    if (next.isEmpty() || !m_said.isEmpty()) // what should be taken along is not there
        return;
    const bool copy = QSettings(pathIn(m_config), QSettings::IniFormat).value(copyKey).toBool();
    if (const Look there = look(next); there.kind == Kind::Refused && !QDir(next + QStringLiteral("/convlab-incoming")).exists()) {
        m_said = Say::tr("Your work stays where it is: %1").arg(there.why);
        stay();
        return;
    }
    QDir().mkpath(next);
    if (copy)
        m_said = copyStudy(m_folder, next);
    if (!m_said.isEmpty())
        return; // the wish stands: the next start tries again
    if (!write(next == m_standard ? QString() : next, {}, Way::Fresh))
        m_said = Say::tr("Your work stays where it is: the folder of the settings cannot be written.");
    else
        m_chosen = m_folder = next; // the next wish starts from here
}

} // namespace convlab::app
