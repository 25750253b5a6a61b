// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/code_pane.h"

#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {
constexpr int edge = 8;
}

CodePane::CodePane(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(nullptr, {}))
{
    m_highlighter->setParent(this);
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(edge);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CodePane::setTheme(const Theme &theme)
{
    setFont(theme.monoFont(12.5));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.card);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
    m_highlighter->setTheme(theme);
    updateGeometry();
}

void CodePane::showCode(const QString &code, const QString &language)
{
    m_highlighter->setDocument(document());
    setPlainText(code.trimmed());
    m_highlighter->setLanguage(language);
    updateGeometry();
}

void CodePane::showOutput(const QString &text)
{
    m_highlighter->setDocument(nullptr);
    setPlainText(text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text);
    updateGeometry();
}

void CodePane::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

QSize CodePane::sizeHint() const
{
    const int lines = std::clamp(blockCount(), 1, m_maximumLines);
    // A line with letters of several fonts is higher than the metrics of the first one say.
    const QTextBlock first = document()->firstBlock();
    const bool laidOut = !blockBoundingRect(first).isEmpty() && first.layout()->lineCount() > 0;
    const double line = std::max<double>(fontMetrics().lineSpacing(), laidOut ? first.layout()->lineAt(0).height() : 0);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // so that it never covers the last line
    return {240, static_cast<int>(std::ceil(lines * line)) + 2 * edge + 1 + scrollBar}; // Qt wants a pixel below the last line
}

QSize CodePane::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

} // namespace convlab::ui

#include "moc_code_pane.cpp"
