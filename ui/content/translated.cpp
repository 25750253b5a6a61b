// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/translated.h"

#include "ui/content/pseudo_text.h"
#include "ui/content/strict_object.h"

namespace convlab::ui {

Translated::Translated(const QString &englishPath, const Language &language) : m_pseudo(language.isPseudo())
{
    const QString path = language.beside(englishPath);
    if (!path.isEmpty())
        m_table = readSentences(path);
}

QString Translated::operator()(const QString &english) const
{
    if (m_pseudo && !english.isEmpty())
        return pseudoText(english);
    const auto found = m_table.constFind(english);
    return found == m_table.cend() || found->isEmpty() ? english : *found;
}

void Translated::add(const Translated &other)
{
    m_table.insert(other.m_table);
    m_pseudo = m_pseudo || other.m_pseudo;
}

QString translatedMarkdown(const QString &englishPath, const Language &language)
{
    const QString path = language.beside(englishPath);
    const QString text = QString::fromUtf8(readContentFile(path.isEmpty() ? englishPath : path));
    return language.isPseudo() ? pseudoMarkdown(text) : text;
}

} // namespace convlab::ui
