// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_reader.h"

#include "app/command_line.h"
#include "app/suggestion.h"

namespace convlab::app {

bool OptionReader::next()
{
    if (m_next < m_arguments.size() && !m_wordsOnly && m_arguments.at(m_next) == QLatin1String("--")) {
        m_wordsOnly = true;
        ++m_next;
    }
    if (m_next >= m_arguments.size())
        return false;
    const QString argument = m_arguments.at(m_next++);
    m_isWord = m_wordsOnly || !argument.startsWith(QLatin1Char('-')) || argument.size() == 1;
    if (m_isWord && argument.isEmpty())
        throw CommandLineError(QStringLiteral("an argument is empty"));
    const qsizetype equals = argument.startsWith(QLatin1String("--")) && !m_isWord ? argument.indexOf(QLatin1Char('=')) : -1;
    m_hasAttached = equals > 0;
    m_name = m_hasAttached ? argument.left(equals) : argument;
    m_attached = m_hasAttached ? argument.mid(equals + 1) : QString();
    return true;
}

bool OptionReader::is(const QString &name, const QString &shortName) const
{
    return !m_isWord && (m_name == name || (!shortName.isEmpty() && m_name == shortName));
}

bool OptionReader::isOnce(const QString &name, const QString &shortName)
{
    if (!is(name, shortName))
        return false;
    if (m_seen.contains(name))
        throw CommandLineError(QStringLiteral("%1 is given twice").arg(m_name));
    m_seen.insert(name);
    return true;
}

QString OptionReader::value(const QString &what)
{
    const bool follows = !m_hasAttached && m_next < m_arguments.size() && !m_arguments.at(m_next).startsWith(QLatin1String("--"));
    const QString value = m_hasAttached ? m_attached : follows ? m_arguments.at(m_next++) : QString();
    if (value.isEmpty())
        throw CommandLineError(QStringLiteral("%1 needs a value: %1 %2").arg(m_name, what));
    return value;
}

bool OptionReader::flag() const
{
    if (m_hasAttached)
        throw CommandLineError(QStringLiteral("%1 takes no value").arg(m_name));
    return true;
}

void OptionReader::refuse(const QStringList &known) const
{
    throw CommandLineError(QStringLiteral("unknown option %1%2").arg(m_name, didYouMean(m_name, known)));
}

} // namespace convlab::app
