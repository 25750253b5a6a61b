// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace convlab::app {

/// Walks along a command line: `--name value`, `--name=value`, `-o value`, words. After `--` all are words.
/// Every mistake is a CommandLineError.
class OptionReader {
public:
    explicit OptionReader(const QStringList &arguments) : m_arguments(arguments) {}

    /// Goes to the next argument; false at the end.
    bool next();

    /// The current argument is a word, not an option.
    bool isWord() const { return m_isWord; }
    const QString &word() const { return m_name; }

    /// The current argument is this option.
    bool is(const QString &name, const QString &shortName = {}) const;
    /// The same for an option that may be given once.
    bool isOnce(const QString &name, const QString &shortName = {});

    /// The value of the current option; `what` names it when it is missing or empty.
    QString value(const QString &what);
    /// True; an error when a value was attached.
    bool flag() const;

    /// Unknown option; names one of `known` that may have been meant.
    [[noreturn]] void refuse(const QStringList &known) const;

private:
    QStringList m_arguments;
    qsizetype m_next = 0;
    QString m_name;
    QString m_attached;             ///< after "="
    bool m_hasAttached = false;
    bool m_isWord = false;
    bool m_wordsOnly = false;
    QSet<QString> m_seen;
};

} // namespace convlab::app
