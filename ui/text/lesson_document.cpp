// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_document.h"

#include "ui/math/symbol_roles.h"
#include "ui/text/formula_object.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/lesson_text_format.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace convlab::ui {
namespace {

namespace metrics = lesson_metrics;

constexpr double readable = 4.5;

/// The family that the Markdown reader gives to code.
QString codeFamily()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

bool hasHan(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

/// Applies a theme to a document fresh from the Markdown reader.
class DocumentDresser {
public:
    DocumentDresser(QTextDocument *document, const FormulaObject &formulas, const Theme &theme)
        : m_document(document)
        , m_formulas(formulas)
        , m_theme(theme)
    {
    }

    void dress()
    {
        placeObjects();
        placeTopics();
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            dressBlock(block);
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            dressCard(block);
    }

    /// Tables stand in no frame before the edit block in which they were made has ended.
    void dressTables()
    {
        for (QTextFrame *frame : m_document->rootFrame()->childFrames())
            if (auto *table = qobject_cast<QTextTable *>(frame))
                dressTable(table);
    }

private:
    struct Piece {
        int position, length;
        QTextCharFormat format;
    };

    std::vector<Piece> pieces(const QTextBlock &block) const;
    void placeObjects();
    void placeTopics();
    void dressBlock(const QTextBlock &block);
    void dressText(const QTextBlock &block, double size, bool bold);
    void dressJoiners(const QTextBlock &block);
    QTextCharFormat dressed(const QTextCharFormat &old, double size, bool bold) const;
    void dressCard(const QTextBlock &block);
    void dressTable(QTextTable *table);
    void dressCellText(const QTextTableCell &cell, Qt::Alignment alignment, bool header);
    QTextCursor selected(const QTextBlock &block) const;
    double scaled(double pixels) const { return pixels * m_theme.fontScale; }

    QTextDocument *m_document;
    const FormulaObject &m_formulas;
    const Theme &m_theme;
};

std::vector<DocumentDresser::Piece> DocumentDresser::pieces(const QTextBlock &block) const
{
    std::vector<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    return pieces;
}

QTextCursor DocumentDresser::selected(const QTextBlock &block) const
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

/// "formula:3" images become formula objects, "symbol:kernel" links become role words.
void DocumentDresser::placeObjects()
{
    QTextCursor cursor(m_document);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        for (const Piece &piece : pieces(block)) {
            const QString image = piece.format.toImageFormat().name(), href = piece.format.anchorHref();
            QTextCharFormat format = piece.format;
            if (piece.format.isImageFormat() && image.startsWith(QLatin1String("formula:"))) {
                format = m_formulas.format(image.mid(8).toInt());
            } else if (href.startsWith(QLatin1String("symbol:"))) {
                format.setProperty(lesson_format::symbolId, href.mid(7));
                format.clearProperty(QTextFormat::AnchorHref);
                format.clearProperty(QTextFormat::IsAnchor);
                format.clearForeground();
                format.setFontUnderline(false);
            } else {
                continue;
            }
            cursor.setPosition(piece.position);
            cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
}

/// "topics:fetch" images become a property of their block.
void DocumentDresser::placeTopics()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (block.begin() == block.end())
            continue;
        const QString image = block.begin().fragment().charFormat().toImageFormat().name();
        if (!image.startsWith(QLatin1String("topics:")))
            continue;
        QTextCursor cursor(block);
        cursor.deleteChar();
        QTextBlockFormat format = cursor.blockFormat();
        format.setProperty(lesson_format::topics, image.mid(7));
        cursor.setBlockFormat(format);
    }
}

QTextCharFormat DocumentDresser::dressed(const QTextCharFormat &old, double size, bool bold) const
{
    QTextCharFormat format = old;
    // Code spans are marked as fixed in pitch, code blocks only by a family.
    const bool code = old.fontFixedPitch() || old.fontFamilies().toStringList().contains(codeFamily());
    const bool strong = bold || old.fontWeight() >= QFont::DemiBold;
    QFont font = code ? m_theme.monoFont(size * metrics::codeSize / metrics::textSize, strong)
                      : m_theme.uiFont(size, strong);
    font.setItalic(old.fontItalic());
    font.setStrikeOut(old.fontStrikeOut());
    const QString href = old.anchorHref(), symbol = old.stringProperty(lesson_format::symbolId);
    if (!symbol.isEmpty()) {
        font = m_theme.uiFont(size, true);
        const Role role = symbolRole(symbol);
        format.setForeground(role == Role::None ? m_theme.text : m_theme.role(role).text);
    }
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFont(font);
    format.setFontFixedPitch(code);
    if (!href.isEmpty()) {
        format.setForeground(linkColor(m_theme));
        format.setFontUnderline(!href.startsWith(QLatin1String("stage:")));
    }
    return format;
}

void DocumentDresser::dressText(const QTextBlock &block, double size, bool bold)
{
    QTextCursor cursor(m_document);
    for (const Piece &piece : pieces(block)) {
        if (piece.format.objectType() == lesson_format::formulaObject)
            continue;
        QTextCharFormat format = dressed(piece.format, size, bold);
        if (hasHan(block.text()))
            format.setFontItalic(false); // Chinese letters have no slanted form
        cursor.setPosition(piece.position);
        cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    dressJoiners(block);
}

/// Each takes back what the formula before it asks for beside its own width.
void DocumentDresser::dressJoiners(const QTextBlock &block)
{
    const QString text = block.text();
    for (qsizetype at = text.indexOf(lesson_format::joiner); at > 0; at = text.indexOf(lesson_format::joiner, at + 1)) {
        const int position = block.position() + static_cast<int>(at);
        QTextCursor cursor(m_document);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(-m_formulas.markRoom(*m_document, position - 1));
        cursor.setCharFormat(format);
    }
}

LessonCard cardFor(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage))
        return LessonCard::Code;
    if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
        return LessonCard::Quote;
    const bool object = block.length() == 2 && block.begin() != block.end()
                        && block.begin().fragment().charFormat().objectType() == lesson_format::formulaObject;
    return object ? LessonCard::Formula : LessonCard::None;
}

/// With large text a heading grows less than the text: it stays larger, and its words still fit the column.
double headingSize(int level, double fontScale)
{
    const double size = level == 1 ? metrics::h1Size : level == 2 ? metrics::h2Size : metrics::h3Size;
    const double share = fontScale > 1 ? (1 + (fontScale - 1) * 0.4) / fontScale : 1;
    return std::max(size * share, metrics::textSize + 3 - level);
}

void DocumentDresser::dressBlock(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const double size = level == 0 ? metrics::textSize : headingSize(level, m_theme.fontScale);
    LessonCard card = cardFor(block);
    const int index = card == LessonCard::Formula
                          ? block.begin().fragment().charFormat().intProperty(lesson_format::formulaIndex)
                          : -1;
    if (index >= 0 && !m_formulas.isDisplay(index))
        card = LessonCard::None;
    format.setProperty(lesson_format::card, static_cast<int>(card));
    format.setLeftMargin(0);
    format.setRightMargin(0);
    format.setTopMargin(level > 1 ? scaled(metrics::sectionGap - 2 * level) : 0);
    const bool goesOn = block.textList() && block.next().textList();
    format.setBottomMargin(scaled(goesOn  ? metrics::itemGap
                                  : level ? metrics::paragraphGap - 4
                                          : metrics::paragraphGap));
    format.setLineHeight(scaled(level ? size * 1.25 : metrics::lineHeight), QTextBlockFormat::MinimumHeight);
    format.setNonBreakableLines(false);
    if (card == LessonCard::Formula)
        format.setAlignment(Qt::AlignHCenter);
    QTextCursor(block).setBlockFormat(format);
    dressText(block, size, level > 0);
}

/// Gives the blocks of a card the room that its frame needs; margins of neighbours do not add up in Qt.
void DocumentDresser::dressCard(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const LessonCard card = cardOf(format), before = cardOf(block.previous().blockFormat());
    if (card == LessonCard::None) {
        if (format.headingLevel() > 1 && before != LessonCard::None) {
            format.setTopMargin(format.topMargin() + metrics::cardPadding);
            QTextCursor(block).setBlockFormat(format);
        }
        return;
    }
    const auto same = [&](const QTextBlock &other) {
        return other.isValid() && card != LessonCard::Formula && cardOf(other.blockFormat()) == card
               && other.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage)
                      == format.stringProperty(QTextFormat::BlockCodeLanguage);
    };
    const double inner = card == LessonCard::Code ? 0 : scaled(metrics::paragraphGap - 4);
    const double outer = scaled(metrics::paragraphGap) + metrics::cardPadding;
    const bool first = !same(block.previous()), last = !same(block.next());
    format.setProperty(lesson_format::cardStart, first);
    format.setLeftMargin(metrics::cardInset);
    format.setRightMargin(metrics::cardInset);
    format.setTopMargin(first ? outer + (before != LessonCard::None ? metrics::cardPadding : 0) : inner);
    format.setBottomMargin(last ? outer - metrics::lineSlack : inner);
    if (card == LessonCard::Code)
        format.setLineHeight(scaled(metrics::lineHeight - 3), QTextBlockFormat::MinimumHeight);
    QTextCursor(block).setBlockFormat(format);
}

void DocumentDresser::dressTable(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(scaled(8));
    format.setBottomMargin(scaled(metrics::paragraphGap - 8));
    table->setFormat(format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setPadding(scaled(4));
            cellFormat.setLeftPadding(column == 0 ? 0 : scaled(6));
            cellFormat.setBottomBorder(1);
            cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cellFormat.setBottomBorderBrush(row == 0 ? m_theme.borderStrong : m_theme.border);
            cell.setFormat(cellFormat);
            // Qt aligns the cells of the body only.
            const QTextTableCell body = table->cellAt(table->rows() - 1, column);
            dressCellText(cell, body.firstCursorPosition().blockFormat().alignment(), row == 0);
        }
}

void DocumentDresser::dressCellText(const QTextTableCell &cell, Qt::Alignment alignment, bool header)
{
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        QTextBlockFormat format = it.currentBlock().blockFormat();
        format.setBottomMargin(0);
        format.setAlignment(alignment);
        QTextCursor cursor = selected(it.currentBlock());
        cursor.setBlockFormat(format);
        if (!header)
            continue;
        dressText(it.currentBlock(), metrics::textSize - 1, false);
        QTextCharFormat quiet;
        quiet.setForeground(m_theme.textMuted);
        quiet.setFontWeight(QFont::Normal);
        cursor.mergeCharFormat(quiet);
    }
}

} // namespace

void fillLessonDocument(QTextDocument *document, const LessonMarkup &markup, const FormulaObject &formulas,
                        const Theme &theme)
{
    document->clear(); // what follows would lay out the old text again
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(theme.uiFont(metrics::textSize));
    document->setIndentWidth(18 * theme.fontScale);
    document->setDocumentMargin(0);
    QTextCursor edit(document);
    edit.beginEditBlock(); // laid out once at the end: a view that is seen would be at every paragraph and cell
    document->setMarkdown(markup.markdown, QTextDocument::MarkdownDialectGitHub);
    DocumentDresser dresser(document, formulas, theme);
    dresser.dress();
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setLeftMargin(metrics::gutter);
    frame.setRightMargin(12);
    frame.setBottomMargin(24);
    document->rootFrame()->setFrameFormat(frame);
    edit.endEditBlock();
    if (document->rootFrame()->childFrames().empty())
        return;
    edit.beginEditBlock();
    dresser.dressTables();
    edit.endEditBlock();
}

QColor linkColor(const Theme &theme)
{
    QColor color = theme.accent;
    for (double share = 0; share <= 1; share += 0.1) {
        color = mixed(theme.accent, theme.text, share);
        if (contrastRatio(color, theme.accentQuiet) >= readable
            && contrastRatio(color, theme.panel) >= readable)
            break;
    }
    return color;
}

} // namespace convlab::ui
