// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/code_highlighter.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace convlab::ui {
namespace {

QRegularExpression wordsPattern(const char *words)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1String(words)));
}

struct Language {
    QRegularExpression keywords;
    QRegularExpression quoted; ///< strings and comments
};

/// The patterns of a language by the name in its fence; null for an unknown one.
const Language *languageNamed(const QString &name)
{
    static const QString strings = QStringLiteral(R"("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|)");
    static const Language python{wordsPattern("and|as|assert|break|class|continue|def|del|elif|else|except|"
                                              "False|finally|for|from|global|if|import|in|is|lambda|"
                                              "None|not|or|pass|raise|return|True|try|while|with|yield"),
                                 QRegularExpression(strings + QStringLiteral("#.*"))};
    static const Language cpp{wordsPattern("auto|bool|break|case|char|class|const|constexpr|continue|default|"
                                           "delete|do|double|else|enum|false|float|for|if|"
                                           "inline|int|long|namespace|new|nullptr|private|public|return|"
                                           "short|sizeof|static|std|struct|switch|template|this|"
                                           "true|typename|unsigned|using|void|while"),
                              QRegularExpression(strings + QStringLiteral("//.*"))};
    if (name == QLatin1String("python") || name == QLatin1String("py"))
        return &python;
    return name == QLatin1String("cpp") || name == QLatin1String("c++") ? &cpp : nullptr;
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
}

void CodeHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    rehighlight();
}

void CodeHighlighter::setLanguage(const QString &name)
{
    m_language = name;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    const QString fence = currentBlock().blockFormat().stringProperty(QTextFormat::BlockCodeLanguage).toLower();
    const Language *language = languageNamed(m_language.isEmpty() ? fence : m_language);
    if (!language)
        return;
    static const QRegularExpression number(QStringLiteral(R"(\b[0-9][0-9A-Fa-fxe.]*(?:(?<=e)[+-]?[0-9]+)?\b)"));
    const auto paint = [&](const QRegularExpression &pattern, auto colorOf) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      colorOf(match));
        }
    };
    paint(language->keywords, [this](const auto &) { return m_theme.role(Role::Input).text; });
    paint(number, [this](const auto &) { return m_theme.role(Role::Kernel).text; });
    // Strings and comments come last, and in one pass: what starts first wins.
    paint(language->quoted, [this](const QRegularExpressionMatch &match) {
        const QChar first = match.captured().front();
        return first == QLatin1Char('"') || first == QLatin1Char('\'') ? m_theme.role(Role::Output).text
                                                                       : m_theme.textMuted;
    });
}

} // namespace convlab::ui

#include "moc_code_highlighter.cpp"
