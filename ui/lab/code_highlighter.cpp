// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/code_highlighter.h"

namespace convlab::ui {

namespace {

const char *const pythonWords = "and|as|def|else|for|from|if|import|in|is|lambda|not|or|return|while|with|None|True|False";
const char *const cppWords = "auto|bool|const|constexpr|double|else|float|for|if|include|int|long|namespace|return|std|"
                             "struct|template|using|vector|void|while|true|false|size_t";

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    makeRules();
}

void CodeHighlighter::setLanguage(CodeLanguage language)
{
    m_language = language;
    makeRules();
    rehighlight();
}

void CodeHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    makeRules();
    rehighlight();
}

void CodeHighlighter::makeRules()
{
    const auto rule = [](const QString &pattern, const QColor &colour, bool bold) {
        QTextCharFormat format;
        format.setForeground(colour);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        return Rule{QRegularExpression(pattern), format};
    };
    const bool python = m_language == CodeLanguage::Python;
    const QString words = QLatin1String(python ? pythonWords : cppWords);
    const QString comment = python ? QStringLiteral("#[^\n]*") : QStringLiteral("//[^\n]*");
    // Later rules win: numbers inside a string or a comment take its colour.
    m_rules = {rule(QStringLiteral("\\b(%1)\\b").arg(words), m_theme.role(Role::Input).text, true),
               rule(QStringLiteral("\\b\\d+\\.?\\d*(e[+-]?\\d+)?\\b"), m_theme.role(Role::Kernel).text, false),
               rule(QStringLiteral("\"[^\"]*\"|'[^']*'"), m_theme.role(Role::Output).text, false),
               rule(comment, m_theme.textMuted, false)};
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    for (const Rule &rule : m_rules) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), rule.format);
        }
    }
}

} // namespace convlab::ui

#include "moc_code_highlighter.cpp"
