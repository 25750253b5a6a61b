// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/code_highlighter.h"

#include <QPlainTextEdit>

namespace convlab::ui {

/// Read-only code or output in a quiet card, as high as its text up to a limit.
class CodePane : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodePane(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void showCode(const QString &code, const QString &language);
    void showOutput(const QString &text);
    void setMaximumLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    CodeHighlighter *m_highlighter;
    int m_maximumLines = 14;
};

} // namespace convlab::ui
