// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/plain_speech.h"

#include "ui/math/symbol_table.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::FormulaSpeech)
};

/// The sign as formulas have it in their table: an operator's dot, slanted letters.
char32_t asInFormulas(char32_t sign)
{
    constexpr char32_t alpha = U'α', omega = U'ω', slantedAlpha = U'𝛼';
    if (sign >= alpha && sign <= omega)
        return slantedAlpha + (sign - alpha);
    switch (sign) {
    case U'·': return U'⋅';
    case U'∂': return U'𝜕';
    case U'-': return U'−';
    default: return sign;
    }
}

QString signWords(char32_t sign)
{
    switch (sign) {
    case U'²': return Say::tr("squared");
    case U'³': return Say::tr("cubed");
    case U'√': return Say::tr("the square root of");
    case U'\u2003': return QStringLiteral(","); // a wide gap between two sums
    default: break;
    }
    const SymbolInfo *info = symbolByCode(asInFormulas(sign));
    return info ? Say::tr(info->spoken) : QString::fromUcs4(&sign, 1);
}

/// Collects words; what is one number or name stays together.
class Reader {
public:
    QString read(const QString &text)
    {
        for (const char32_t sign : text.toUcs4())
            take(sign);
        endWord();
        return m_words.join(QLatin1Char(' ')).replace(QStringLiteral(" ,"), QStringLiteral(","));
    }

private:
    void take(char32_t sign)
    {
        const bool latin = QChar::isLetterOrNumber(sign) && !symbolByCode(asInFormulas(sign)) && sign != U'²' && sign != U'³';
        const bool inWord = sign == U'.' || sign == U'_' || QChar::isMark(sign);
        if (sign == U'\u202F' || sign == U'\u2060')
            return; // between the digits of one number: not heard
        if (latin || (inWord && !m_word.isEmpty())) {
            m_word += QString::fromUcs4(&sign, 1);
            return;
        }
        const bool index = sign == U'[' && (!m_word.isEmpty() || m_nameBefore);
        endWord();
        if (QChar::isSpace(sign) && sign != U'\u2003') {
            m_nameBefore = false;
            return;
        }
        if (index)
            m_words << Say::tr("at");
        else if (!(sign == U']' && m_indices > 0))
            m_words << signWords(sign);
        m_indices += index ? 1 : sign == U']' && m_indices > 0 ? -1 : 0;
        m_nameBefore = sign != U'[';
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            m_words << m_word.replace(QLatin1Char('_'), QLatin1Char(' '));
        m_word.clear();
    }

    QStringList m_words;
    QString m_word;
    int m_indices = 0;          ///< open brackets that hold an index
    bool m_nameBefore = false;  ///< what stands before can have one
};

} // namespace

QString speakPlain(const QString &text)
{
    return Reader().read(text);
}

} // namespace convlab::ui
