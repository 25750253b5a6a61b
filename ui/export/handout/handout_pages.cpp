// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout/handout_pages.h"

#include "ui/export/handout/page_breaks.h"
#include "ui/text/lesson_decorations.h"
#include "ui/text/lesson_document.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/lesson_text_format.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

namespace convlab::ui {

namespace {

constexpr double sideMargin = 76, topMargin = 68, bottomMargin = 84, footHeight = 40;
constexpr double objectGap = 8;   ///< above a picture
const QLatin1String prefix("handout:");

/// White paper, and little ink on it.
Theme paperTheme(ValueMap values)
{
    Theme theme = loadTheme(QStringLiteral("light"), values);
    theme.window = theme.panel = theme.canvas = Qt::white;
    theme.fontScale = 1;
    return theme;
}

void setMargins(QTextDocument &document)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(topMargin);
    frame.setBottomMargin(bottomMargin);
    document.rootFrame()->setFrameFormat(frame);
}

} // namespace

QSizeF paperSize(HandoutPaper paper)
{
    // ISO 216 A4 is 210 mm x 297 mm, ANSI A (Letter) 8.5 in x 11 in.
    return paper == HandoutPaper::A4 ? QSizeF(210, 297) * (96 / 25.4) : QSizeF(8.5, 11) * 96;
}

HandoutPages::HandoutPages(const Handout &handout, HandoutPaper paper)
    : m_handout(handout), m_theme(paperTheme(m_handout.colours)), m_formulas(m_sheet), m_objects(m_handout, m_theme)
{
    const LessonMarkup markup = readLessonMarkup(m_handout.text);
    m_sheet.setFormulas(markup.formulas);
    m_sheet.setTheme(m_theme);
    m_sheet.setValues(m_handout.values);
    m_document.setUseDesignMetrics(true);   // the same lines on every device
    m_document.documentLayout()->registerHandler(lesson_format::formulaObject, &m_formulas);
    m_document.documentLayout()->registerHandler(HandoutObjects::type, &m_objects);
    fillLessonDocument(&m_document, markup, m_formulas, m_theme);
    m_highlighter = std::make_unique<CodeHighlighter>(&m_document, m_theme);
    m_highlighter->rehighlight();
    placeObjects();
    setMargins(m_document);
    m_document.setPageSize(paperSize(paper));
    keepTogether(m_document);
    // Breaks were set one by one: what Qt remembers of the lines before them must not meet the painter.
    m_document.markContentsDirty(0, m_document.characterCount());
}

/// The images of the text become objects, or properties of their paragraphs.
void HandoutPages::placeObjects()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (bool again = true; again && block.begin() != block.end();) {
            again = false;
            const QTextFragment fragment = block.begin().fragment();
            const QString image = fragment.charFormat().toImageFormat().name();
            if (!fragment.charFormat().isImageFormat() || !image.startsWith(prefix))
                continue;
            const QString what = image.mid(prefix.size());
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            if (HandoutObjects::draws(what)) {
                QTextCharFormat object;
                object.setObjectType(HandoutObjects::type);
                object.setProperty(HandoutObjects::name, what);
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
                cursor.setCharFormat(object);
                format.setTopMargin(objectGap);
                QTextCursor(block).setBlockFormat(format);
                continue;
            }
            cursor.deleteChar();
            if (what == QLatin1String("page"))
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            else
                format.setProperty(keepProperty, what.mid(4).toInt());
            cursor.setBlockFormat(format);
            again = true;
        }
    }
}

int HandoutPages::count() const
{
    return m_document.pageCount();
}

void HandoutPages::paint(QPainter &painter, int page) const
{
    const QRectF paper(QPointF(0, page * size().height()), size());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(0, 0), size()), Qt::white);
    painter.save();
    painter.translate(-paper.topLeft());
    painter.setClipRect(paper.adjusted(0, 0, 0, -bottomMargin / 2), Qt::IntersectClip);
    paintLessonDecorations(&painter, m_document, m_theme, paper, {});
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = paper;
    context.palette.setColor(QPalette::Text, m_theme.text);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page);
    painter.restore();
}

void HandoutPages::paintFoot(QPainter &painter, int page) const
{
    const QRectF foot(sideMargin, size().height() - footHeight - 12, size().width() - 2 * sideMargin, footHeight);
    painter.setPen(QPen(m_theme.border, 0.75));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(m_theme.uiFont(11));
    painter.setPen(m_theme.textMuted);
    const QRectF words = foot.adjusted(0, 8, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("ConvLab · ") + m_handout.title);
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, QCoreApplication::translate("convlab::ui::Handout", "Page %1 of %2").arg(page + 1).arg(count()));
}

} // namespace convlab::ui
