// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formula_object.h"
#include "ui/text/lesson_speech.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/text_geometry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

using namespace convlab::ui;

class TestLessonTextView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void formulasAreObjects();
    void noMarkupIsLeft();
    void roleWordsAreBoldAndColoured();
    void everyThemeHasItsColours();
    void cardsAreMarked();
    void tablesAreDressed();
    void formulasStandOnTheBaseline();
    void formulasKeepTheLinesApart();
    void wideFormulasFitTheColumn();
    void stageLinksAreReported();
    void liveValuesAreShown();
    void liveValuesKeepTheScrollPosition();
    void themesKeepTheScrollPosition();
    void symbolsCanBeHovered();
    void roleWordsCanBeHovered();
    void litSymbolsArePainted();
    void aLightReachesNarrowerSymbols();
    void screenReadersHearFormulas();
    void spokenOffsetsFindTheirPlace();
    void copiedTextHoldsTex();
    void mistakesAreVisible();
    void startsAtTheTop();

private:
    void show(const char *markdown);
    std::vector<int> formulaPositions() const;
    QPoint inViewport(const QPointF &point) const;

    Theme m_light, m_dark;
    std::unique_ptr<LessonTextView> m_view;
};

namespace {

QTextCharFormat formatAt(const QTextDocument &document, int position)
{
    QTextCursor cursor(document.findBlock(position));
    cursor.setPosition(position + 1);
    return cursor.charFormat();
}

const char *const sample = "# Title\n\nThe {kernel:kernel} has $\\sym{kernel}{k}$ taps, [play](stage:play) it.\n\n"
                           "$$\\sym{output}{Y} = \\live{stride} \\cdot X$$\n\n> **Remember.** One stop, one cell.\n\n"
                           "```python\nprint(1)\n```\n";

} // namespace

void TestLessonTextView::initTestCase()
{
    loadFonts();
    m_light = loadTheme(QStringLiteral("light"));
    m_dark = loadTheme(QStringLiteral("dark"));
}

void TestLessonTextView::init()
{
    m_view = std::make_unique<LessonTextView>();
    m_view->resize(340, 300);
    m_view->setTheme(m_light);
    m_view->show();
}

void TestLessonTextView::show(const char *markdown)
{
    m_view->setLesson(QString::fromUtf8(markdown));
}

std::vector<int> TestLessonTextView::formulaPositions() const
{
    std::vector<int> positions;
    const QTextDocument &document = *m_view->document();
    for (int at = 0; at < document.characterCount() - 1; ++at)
        if (document.characterAt(at) == QChar::ObjectReplacementCharacter)
            positions.push_back(at);
    return positions;
}

QPoint TestLessonTextView::inViewport(const QPointF &point) const
{
    return (point - QPointF(0, m_view->verticalScrollBar()->value())).toPoint();
}

void TestLessonTextView::formulasAreObjects()
{
    show(sample);
    const std::vector<int> positions = formulaPositions();
    QCOMPARE(positions.size(), std::size_t(2));
    for (const int at : positions)
        QCOMPARE(formatAt(*m_view->document(), at).objectType(), int(lesson_format::formulaObject));
}

void TestLessonTextView::noMarkupIsLeft()
{
    show(sample);
    const QString text = m_view->toPlainText();
    for (const char *mark : {"$", "{", "}", "**", "`", "stage:", "symbol:", "formula"})
        QVERIFY2(!text.contains(QLatin1String(mark)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("The kernel has")));
}

void TestLessonTextView::roleWordsAreBoldAndColoured()
{
    show(sample);
    const int at = m_view->toPlainText().indexOf(QStringLiteral("kernel"));
    const QTextCharFormat format = formatAt(*m_view->document(), at);
    QCOMPARE(format.foreground().color(), m_light.role(convlab::Role::Kernel).text);
    QVERIFY(format.fontWeight() >= QFont::DemiBold);
    QVERIFY(!format.isAnchor());
}

void TestLessonTextView::everyThemeHasItsColours()
{
    show(sample);
    const QImage light = m_view->grab().toImage();
    m_view->setTheme(m_dark);
    const QImage dark = m_view->grab().toImage();
    const QRectF formula = textRects(*m_view->document(), formulaPositions().at(1), 1).at(0);
    const QPoint onCard = inViewport(formula.topLeft()) - QPoint(6, 0);
    QCOMPARE(light.pixelColor(onCard), m_light.card);
    QCOMPARE(dark.pixelColor(onCard), m_dark.card);
    const int at = m_view->toPlainText().indexOf(QStringLiteral("kernel"));
    QCOMPARE(formatAt(*m_view->document(), at).foreground().color(), m_dark.role(convlab::Role::Kernel).text);
    QCOMPARE(formulaPositions().size(), std::size_t(2));
}

void TestLessonTextView::cardsAreMarked()
{
    show(sample);
    std::vector<LessonCard> cards;
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().boolProperty(lesson_format::cardStart))
            cards.push_back(cardOf(block.blockFormat()));
    QCOMPARE(cards, (std::vector{LessonCard::Formula, LessonCard::Quote, LessonCard::Code}));
}

void TestLessonTextView::tablesAreDressed()
{
    show("| a | b |\n|---|---|\n| 1 | $x$ |\n");
    const auto *table = qobject_cast<QTextTable *>(m_view->document()->rootFrame()->childFrames().value(0));
    QVERIFY(table);
    QCOMPARE(table->format().border(), 0.0);
    QCOMPARE(table->format().width().type(), QTextLength::PercentageLength);
    QVERIFY(table->cellAt(0, 0).format().toTableCellFormat().bottomBorder() > 0);
}

void TestLessonTextView::formulasStandOnTheBaseline()
{
    // The digit of a formula and the bar of the fraction tell where the ink is.
    show("mmm $0$ mmm $\\frac{x}{y_g}$ mmm");
    const QTextDocument &document = *m_view->document();
    for (const int at : formulaPositions())
        QCOMPARE(baselineAt(document, at).y(), baselineAt(document, 0).y());
    show("$0$");
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(m_light.panel);
    QPainter painter(&image);
    m_view->document()->drawContents(&painter);
    painter.end();
    int lowest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                lowest = y;
    const double baseline = baselineAt(*m_view->document(), 0).y();
    QVERIFY2(std::abs(lowest + 1 - baseline) <= 1, qPrintable(QStringLiteral("%1 / %2").arg(lowest).arg(baseline)));
}

void TestLessonTextView::formulasKeepTheLinesApart()
{
    const auto lineDistance = [this](const char *markdown) {
        show(markdown);
        const QTextLayout &layout = *m_view->document()->firstBlock().layout();
        return layout.lineAt(1).y() + layout.lineAt(1).ascent() - layout.lineAt(0).y() - layout.lineAt(0).ascent();
    };
    const double plain = lineDistance("word word word word word word word word word word word word word");
    QCOMPARE(plain, lesson_metrics::lineHeight);
    QCOMPARE(lineDistance("word $k$ $K_{m,n}$ word word word word word word word word word word word word"), plain);
    QCOMPARE(lineDistance("word word word word word word word word word $K_{m,n}$ word word word word"), plain);
    QVERIFY(lineDistance("word word word word word word word word word word $\\dfrac{a}{b}$ word word word word") > plain);
}

void TestLessonTextView::wideFormulasFitTheColumn()
{
    show("$$\\sum_{m=0}^{k-1}\\sum_{n=0}^{k-1}x[i+m,\\;j+n]\\;w[m,n]+b=\\sum_{m=0}^{k-1}\\sum_{n=0}^{k-1}x[i+m,\\;j+n]$$");
    for (const int width : {500, 320, 240}) {
        m_view->resize(width, 300);
        const auto rects = textRects(*m_view->document(), formulaPositions().at(0), 1);
        QCOMPARE(rects.size(), std::size_t(1));
        QVERIFY(rects[0].left() >= 0 && rects[0].right() <= m_view->viewport()->width());
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }
}

void TestLessonTextView::stageLinksAreReported()
{
    show("[Twos](stage:set?stride=2&padding=1,0,1,0)\n");
    QSignalSpy spy(m_view.get(), &LessonTextView::stageLinkActivated);
    const auto rects = textRects(*m_view->document(), 0, 4);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inViewport(rects.at(0).center()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("set?stride=2&padding=1,0,1,0"));
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Twos"))); // no page was left
}

void TestLessonTextView::liveValuesAreShown()
{
    show(sample);
    QVERIFY(m_view->speech().text().contains(QStringLiteral("Y equals unknown times X")));
    const QImage before = m_view->grab().toImage();
    m_view->setLiveValues({{QStringLiteral("stride"), QStringLiteral("2")}});
    QVERIFY(m_view->speech().text().contains(QStringLiteral("Y equals 2 times X")));
    const QImage after = m_view->grab().toImage();
    QVERIFY(before != after);
    m_view->setLiveValues({{QStringLiteral("stride"), QStringLiteral("222222")}});
    const auto rects = textRects(*m_view->document(), formulaPositions().at(1), 1);
    m_view->setLiveValues({{QStringLiteral("stride"), QStringLiteral("2")}});
    QVERIFY(textRects(*m_view->document(), formulaPositions().at(1), 1).at(0).width() < rects.at(0).width());
    QCOMPARE(m_view->grab().toImage(), after);
}

void TestLessonTextView::liveValuesKeepTheScrollPosition()
{
    show(QByteArray(sample).repeated(8).constData());
    m_view->verticalScrollBar()->setValue(400);
    m_view->setLiveValues({{QStringLiteral("stride"), QStringLiteral("3")}});
    QCOMPARE(m_view->verticalScrollBar()->value(), 400);
}

void TestLessonTextView::themesKeepTheScrollPosition()
{
    show(QByteArray(sample).repeated(8).constData());
    m_view->verticalScrollBar()->setValue(400);
    m_view->setTheme(m_dark);
    QCOMPARE(m_view->verticalScrollBar()->value(), 400);
}

void TestLessonTextView::symbolsCanBeHovered()
{
    show("with $a+\\sym{kernel}{k}$ taps");
    QSignalSpy spy(m_view.get(), &LessonTextView::symbolHovered);
    const QRectF formula = textRects(*m_view->document(), formulaPositions().at(0), 1).at(0);
    const int y = static_cast<int>(formula.bottom()) - 8;
    QTest::mouseMove(m_view->viewport(), inViewport({formula.right() - 4, static_cast<double>(y)}));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("kernel"));
    QTest::mouseMove(m_view->viewport(), inViewport({formula.left() + 4, static_cast<double>(y)}));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(1).at(0).toString(), QString());
}

void TestLessonTextView::roleWordsCanBeHovered()
{
    show("the {stride:stride} counts");
    const QRectF word = textRects(*m_view->document(), 4, 6).at(0);
    QCOMPARE(m_view->symbolAt(inViewport(word.center())), QStringLiteral("stride"));
    QCOMPARE(m_view->symbolAt(inViewport(word.center() + QPointF(word.width(), 0))), QString());
    QCOMPARE(m_view->symbolAt({5, 250}), QString());
}

void TestLessonTextView::litSymbolsArePainted()
{
    show("the {kernel:kernel} has $\\sym{kernel}{k}$ taps");
    const QImage before = m_view->grab().toImage();
    m_view->setLitSymbols({QStringLiteral("kernel")});
    const QImage lit = m_view->grab().toImage();
    QVERIFY(lit != before);
    int filled = 0;
    for (int y = 0; y < lit.height(); ++y)
        for (int x = 0; x < lit.width(); ++x)
            filled += lit.pixelColor(x, y) == m_light.role(convlab::Role::Kernel).fill;
    QVERIFY(filled > 200);
    m_view->setLitSymbols({});
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestLessonTextView::aLightReachesNarrowerSymbols()
{
    show("it has $\\sym{kernel.h}{k}$ rows");
    const QImage before = m_view->grab().toImage();
    m_view->setLitSymbols({QStringLiteral("kernel")});
    QVERIFY(m_view->grab().toImage() != before);
    m_view->setLitSymbols({QStringLiteral("kernel.w"), QStringLiteral("kern")});
    QCOMPARE(m_view->grab().toImage(), before);
    QCOMPARE(m_view->symbolIds(), QStringList{QStringLiteral("kernel.h")});
}

void TestLessonTextView::screenReadersHearFormulas()
{
    show("so $Y[i,j]$ is one cell\n\nand $x^2$");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible && accessible->textInterface());
    QAccessibleTextInterface *text = accessible->textInterface();
    const QString heard = text->text(0, text->characterCount());
    QCOMPARE(heard, QStringLiteral("so Y at i, j is one cell\nand x squared"));
    QCOMPARE(accessible->text(QAccessible::Value), heard);
    QVERIFY(accessible->state().readOnly);
    int start = 0, end = 0;
    QCOMPARE(text->textAtOffset(3, QAccessible::WordBoundary, &start, &end), QStringLiteral("Y"));
    QVERIFY(text->characterRect(5).width() > 0);
}

void TestLessonTextView::spokenOffsetsFindTheirPlace()
{
    show("so $Y[i,j]$ is");
    const LessonSpeech speech = m_view->speech();
    QCOMPARE(speech.text(), QStringLiteral("so Y at i, j is"));
    QCOMPARE(speech.toDocument(1), 1);
    QCOMPARE(speech.toDocument(5), 3);  // inside the formula
    QCOMPARE(speech.toDocument(13), 5); // "is"
    QCOMPARE(speech.toSpoken(3), 3);
    QCOMPARE(speech.toSpoken(5), 13);
    show("a 73\u202f856 b");
    QCOMPARE(m_view->speech().text(), QStringLiteral("a 73856 b"));
    QCOMPARE(m_view->speech().toDocument(8), 9); // behind the silent gap
}

void TestLessonTextView::copiedTextHoldsTex()
{
    show("with $k_h$, taps\n\nand more");
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("with $k_h$, taps\nand more"));
}

void TestLessonTextView::mistakesAreVisible()
{
    show("a $\\foo{x}$ b");
    QCOMPARE(formulaPositions().size(), std::size_t(1));
    QVERIFY(m_view->speech().text().contains(QStringLiteral("\\foo{x}")));
    const QImage image = m_view->grab().toImage();
    int bad = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < image.width(); ++x)
            bad += image.pixelColor(x, y) == m_light.badFill;
    QVERIFY(bad > 100);
}

void TestLessonTextView::startsAtTheTop()
{
    show(QByteArray(sample).repeated(8).constData());
    m_view->resize(300, 200);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->verticalScrollBar()->setValue(300);
    show(QByteArray(sample).repeated(4).constData());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestLessonTextView)
#include "tst_lesson_text_view.moc"
