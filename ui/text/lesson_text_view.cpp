// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_text_view.h"

#include "ui/math/symbol_roles.h"
#include "ui/text/code_highlighter.h"
#include "ui/text/formula_object.h"
#include "ui/text/formula_sheet.h"
#include "ui/text/gentle_scroll.h"
#include "ui/text/lesson_decorations.h"
#include "ui/text/lesson_document.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/lesson_speech.h"
#include "ui/text/lesson_text_accessible.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/paragraph_marks.h"
#include "ui/text/text_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace convlab::ui {

struct LessonTextView::Private {
    std::optional<QString> unread;      ///< Markdown that nobody has looked at yet
    LessonMarkup markup;
    QStringList symbolIds;
    FormulaSheet sheet;
    FormulaObject formulas{sheet};
    std::unique_ptr<CodeHighlighter> highlighter;
    Theme theme;
    bool themed = false;
    bool heldBack = false;
    QStringList lit; ///< from outside
    QString hovered; ///< under the mouse
    QString hoveredLink;
    QString hoveredTopics;
    QString topic;
    GentleScroll scroll;
    bool following = false;
    bool scrolledByHand = false;

    void read()
    {
        const auto markdown = std::exchange(unread, std::nullopt);
        if (!markdown)
            return;
        markup = readLessonMarkup(*markdown);
        symbolIds = markup.symbolIds + markup.liveNames;
        symbolIds.removeDuplicates();
        sheet.setFormulas(markup.formulas);
    }

    QStringList shownLit() const
    {
        QStringList shown;
        for (const QString &id : symbolIds) {
            const auto falls = [&id](const QString &from) { return litWith(from, id); };
            if (hovered.isEmpty() ? std::any_of(lit.begin(), lit.end(), falls) : falls(hovered))
                shown << id;
        }
        return shown;
    }
};

namespace {

QPointF scrolled(const QTextEdit &view)
{
    return QPointF(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
}

/// Calls `visit(position, formula index)` for every formula of the document.
template<typename Visit>
void forEachFormula(const QTextDocument &document, const Visit &visit)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().objectType() == lesson_format::formulaObject)
                visit(it.fragment().position(),
                      it.fragment().charFormat().intProperty(lesson_format::formulaIndex));
}

} // namespace

LessonTextView::LessonTextView(QWidget *parent) : QTextBrowser(parent), d(std::make_unique<Private>())
{
    installLessonTextAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    document()->documentLayout()->registerHandler(lesson_format::formulaObject, &d->formulas);
    connect(this, &QTextBrowser::anchorClicked, this, &LessonTextView::follow);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { // only hands trigger actions
        d->scrolledByHand = true;
        d->scroll.stop();
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        d->hoveredLink = link.toString();
        viewport()->update();
    });
}

LessonTextView::~LessonTextView() = default;

void LessonTextView::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->themed = true;
    d->sheet.setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent); // the surface it stands on shows through
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    setPalette(palette);
    rebuild();
}

void LessonTextView::setLesson(const QString &markdown)
{
    d->highlighter.reset();
    document()->clear(); // its objects point at the old formulas
    d->unread = markdown;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void LessonTextView::setHeldBack(bool heldBack)
{
    if (heldBack == std::exchange(d->heldBack, heldBack) || heldBack)
        return;
    rebuild();
    reveal(); // what the stage does already
}

void LessonTextView::rebuild()
{
    if (!d->themed || d->heldBack)
        return; // no colours yet, or nobody looks yet
    d->read();
    const int position = verticalScrollBar()->value();
    d->highlighter.reset();
    fillLessonDocument(document(), d->markup, d->formulas, d->theme);
    d->highlighter = std::make_unique<CodeHighlighter>(document(), d->theme);
    setTextCursor(QTextCursor(document())); // filling has moved it to the end
    verticalScrollBar()->setValue(position);
    viewport()->update();
}

void LessonTextView::setLiveValues(const QHash<QString, QString> &values)
{
    const std::vector<int> changed = d->sheet.setValues(values);
    if (changed.empty())
        return;
    const int position = verticalScrollBar()->value();
    forEachFormula(*document(), [&](int at, int index) {
        if (std::find(changed.begin(), changed.end(), index) != changed.end())
            document()->markContentsDirty(at, 1); // set and painted again, and nothing else
    });
    verticalScrollBar()->setValue(position);
}

void LessonTextView::setLitSymbols(const QStringList &ids)
{
    d->lit = ids;
    updateLit();
}

const QStringList &LessonTextView::symbolIds() const
{
    d->read();
    return d->symbolIds;
}

void LessonTextView::updateLit()
{
    const QStringList shown = d->shownLit();
    if (d->sheet.lit() == shown)
        return;
    d->sheet.setLit(shown);
    viewport()->update();
}

LessonSpeech LessonTextView::speech() const
{
    return LessonSpeech(*document(), d->sheet);
}

QString LessonTextView::symbolAt(const QPoint &point) const
{
    const QPointF at = point + scrolled(*this);
    const int position = document()->documentLayout()->hitTest(at, Qt::FuzzyHit);
    for (int candidate : {position, position - 1}) {
        if (candidate < 0)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(std::min(candidate + 1, document()->characterCount() - 1));
        const QTextCharFormat format = cursor.charFormat();
        const auto rects = textRects(*document(), candidate, 1);
        if (rects.empty() || !rects.front().adjusted(-2, -2, 2, 2).contains(at))
            continue;
        if (format.objectType() != lesson_format::formulaObject)
            return format.stringProperty(lesson_format::symbolId);
        const double width = FormulaObject::widthFor(*document(), document()->findBlock(candidate));
        const int index = format.intProperty(lesson_format::formulaIndex);
        return d->sheet.layout(index, width).hitTest(at - d->formulas.origin(*document(), candidate, index));
    }
    return {};
}

void LessonTextView::hover(const QString &id)
{
    if (d->hovered == id)
        return;
    d->hovered = id;
    updateLit();
    Q_EMIT symbolHovered(id);
}

void LessonTextView::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("stage"))
        Q_EMIT stageLinkActivated(link.toString().mid(6));
    else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(link);
}

void LessonTextView::paintEvent(QPaintEvent *event)
{
    if (d->themed) {
        QPainter painter(viewport());
        painter.translate(-scrolled(*this));
        paintLessonDecorations(&painter, *document(), d->theme, QRectF(event->rect()).translated(scrolled(*this)),
                               {d->hoveredLink, d->sheet.lit(), d->topic, d->hoveredTopics});
    }
    QTextBrowser::paintEvent(event);
}

void LessonTextView::setTopic(const QString &topic)
{
    if (topic == d->topic)
        return;
    d->topic = topic;
    viewport()->update();
    reveal();
}

void LessonTextView::setFollowing(bool on)
{
    if (on == d->following)
        return;
    d->following = on;
    d->scrolledByHand = false;
    reveal();
}

bool LessonTextView::gliding() const { return d->scroll.moving(); }

void LessonTextView::advance(double ms)
{
    if (d->scroll.moving())
        verticalScrollBar()->setValue(qRound(d->scroll.advance(ms)));
}

/// Brings the marked paragraph into sight: a third of the way down, so that what leads to it is seen as well.
void LessonTextView::reveal()
{
    const ParagraphMark mark = paragraphAbout(*document(), d->topic);
    if (!d->following || d->scrolledByHand || !mark.valid())
        return;
    const double top = verticalScrollBar()->value(), height = viewport()->height();
    const bool whole = mark.body.top() >= top && mark.body.bottom() <= top + height;
    const bool fills = mark.body.height() > height && mark.body.top() <= top + height / 2 && mark.body.bottom() >= top + height / 2;
    if (whole || fills)
        return;
    const double wanted = mark.body.top() - std::max(8.0, std::min(height / 3, height - mark.body.height() - 8));
    const double target = std::clamp(wanted, 0.0, 1.0 * verticalScrollBar()->maximum());
    d->scroll.start(top, target);
    if (d->theme.reducedMotion)
        advance(GentleScroll::durationMs);
}

void LessonTextView::hoverMark(const QPoint &point)
{
    const QString topics = markAt(*document(), point + scrolled(*this)).topics;
    if (topics == d->hoveredTopics)
        return;
    d->hoveredTopics = topics;
    viewport()->setCursor(topics.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    viewport()->update();
}

bool LessonTextView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !d->hoveredTopics.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tr("Show this on the stage"), this);
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void LessonTextView::mousePressEvent(QMouseEvent *event)
{
    const ParagraphMark mark = markAt(*document(), event->position() + scrolled(*this));
    if (event->button() == Qt::LeftButton && mark.valid())
        Q_EMIT stageLinkActivated(QStringLiteral("topic?name=%1").arg(mark.topics));
    else
        QTextBrowser::mousePressEvent(event);
}

void LessonTextView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    hoverMark(event->position().toPoint());
    hover(event->buttons() == Qt::NoButton ? symbolAt(event->position().toPoint()) : QString());
}

void LessonTextView::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    hover({});
    hoverMark({-1, -1});
}

/// Ctrl and the wheel change the size of the whole program's text, not of this one.
void LessonTextView::keyPressEvent(QKeyEvent *event)
{
    static constexpr int own[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter,
                                  Qt::Key_Tab, Qt::Key_Backtab};
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || std::find(std::begin(own), std::end(own), event->key()) != std::end(own))
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore();
}

void LessonTextView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

/// What is copied has the formulas as TeX.
QMimeData *LessonTextView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    QString text;
    for (int at = selection.selectionStart(); at < selection.selectionEnd(); ++at) {
        QTextCursor cursor(document());
        cursor.setPosition(at + 1);
        const QTextCharFormat format = cursor.charFormat();
        const QChar c = document()->characterAt(at);
        if (format.objectType() == lesson_format::formulaObject && c == QChar::ObjectReplacementCharacter)
            text += QStringLiteral("$%1$").arg(
                d->sheet.formula(format.intProperty(lesson_format::formulaIndex)).tex);
        else if (c != lesson_format::joiner)
            text += c == QChar::ParagraphSeparator ? QLatin1Char('\n') : c;
    }
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace convlab::ui

#include "moc_lesson_text_view.cpp"
