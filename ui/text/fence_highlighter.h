// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace convlab::ui {

/// Colours code blocks by the language of their fence: keywords, numbers, strings and comments of Python and C++.
class FenceHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    FenceHighlighter(QTextDocument *document, const Theme &theme);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme m_theme;
};

} // namespace convlab::ui
