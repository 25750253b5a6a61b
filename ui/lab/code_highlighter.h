// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

#include <vector>

namespace convlab::ui {

enum class CodeLanguage { Python, Cpp };

/// Colours keywords, numbers, strings and comments of a whole document in one language.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);
    void setLanguage(CodeLanguage language);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression pattern;
        QTextCharFormat format;
    };
    void makeRules();

    CodeLanguage m_language = CodeLanguage::Python;
    Theme m_theme;
    std::vector<Rule> m_rules;
};

} // namespace convlab::ui
