// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace convlab::ui {

/// Colours keywords, numbers, strings and comments of Python and C++: the code blocks of a lesson by the language of
/// their fences, or a document that is all in one language.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    CodeHighlighter(QTextDocument *document, const Theme &theme);
    /// "python", "cpp": the whole document; empty: by the fences.
    void setLanguage(const QString &name);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme m_theme;
    QString m_language;
};

} // namespace convlab::ui
