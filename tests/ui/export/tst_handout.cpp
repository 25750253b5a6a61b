// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a handout: nothing is cut or torn, the same state gives the same bytes, and nothing of the window shows.
#include "ui/export/handout/handout_file.h"
#include "ui/text/text_geometry.h"
#include "ui/theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextTable>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

Handout handout(const QString &text)
{
    return {QStringLiteral("Title"), text, {{QStringLiteral("stride"), QStringLiteral("2")}}, std::make_shared<const Words>(), Scene{}};
}

QString paragraphs(int count)
{
    return QStringLiteral("Some words that fill a line or two, so that pages come to their end in the middle of a paragraph, as they do.\n\n").repeated(count);
}

int pageOf(double y, const HandoutPages &pages)
{
    return static_cast<int>(y / pages.size().height());
}

/// Lines of a document that hang over the edge of their page or of the column.
QStringList cutLines(const HandoutPages &pages)
{
    const QTextFrameFormat frame = pages.document().rootFrame()->frameFormat();
    QStringList cut;
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
        const QPointF origin = pages.document().documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF rect = line.naturalTextRect().translated(origin);
            const double top = rect.top() - pageOf(rect.top(), pages) * pages.size().height();
            const bool inPage = top >= frame.topMargin() - 2 && top + rect.height() <= pages.size().height() - frame.bottomMargin() + 1;
            const bool inColumn = rect.right() <= pages.size().width() - frame.rightMargin() + 1;
            if (!inPage || !inColumn)
                cut << QStringLiteral("%1 at %2, %3 high, right %4").arg(block.text().left(40)).arg(top).arg(rect.height()).arg(rect.right());
        }
    }
    return cut;
}

QTextBlock blockWith(const HandoutPages &pages, const QString &text)
{
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(text))
            return block;
    }
    return {};
}

QImage painted(const HandoutPages &pages, int page)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    pages.paint(painter, page);
    return image;
}

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void papersHaveTheirSize()
    {
        QCOMPARE(paperSize(HandoutPaper::Letter), QSizeF(816, 1056));
        QVERIFY(qAbs(paperSize(HandoutPaper::A4).height() - 297 / 25.4 * 96) < 0.01);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << paragraphs(60);
        QTest::newRow("formulas") << QStringLiteral("Words $\\frac{a}{b}$ here.\n\n$$Y = \\sum_{m=0}^{k-1} \\frac{x_m}{\\live{stride}}$$\n\n").repeated(30);
        QTest::newRow("a wide formula") << QStringLiteral("$$\\begin{bmatrix} %1 1 \\end{bmatrix}$$").arg(QStringLiteral("1000 & ").repeated(40));
        QTest::newRow("code") << QStringLiteral("```python\n%1\n```\n").arg(QStringLiteral("value = some_function(argument, another_argument, a_third_argument) + one_more(argument)\n").repeated(80));
        QTest::newRow("a word without end") << QStringLiteral("x").repeated(400);
        QTest::newRow("table") << QStringLiteral("| a | b |\n|---|---|\n") + QStringLiteral("| many words in a cell that has to break them | and $x^2$ |\n").repeated(70);
        QTest::newRow("lines to write on") << QStringLiteral("Question\n\n![o](handout:lines)\n\n").repeated(20);
    }

    void nothingIsCut()
    {
        QFETCH(QString, text);
        for (const HandoutPaper paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            const HandoutPages pages(handout(QStringLiteral("# Title\n\n") + text), paper);
            const QStringList cut = cutLines(pages);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        }
    }

    void tablesWearTheTextsOwnLook()
    {
        const HandoutPages pages(handout(QStringLiteral("Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")), HandoutPaper::A4);
        const auto *table = qobject_cast<const QTextTable *>(pages.document().rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->format().border(), 0.0);
        QCOMPARE(table->format().width().type(), QTextLength::PercentageLength);
    }

    void aHeadingStaysWithItsParagraph()
    {
        for (int before = 10; before < 40; ++before) {
            const HandoutPages pages(handout(paragraphs(before) + QStringLiteral("## Heading\n\nFirst line.\n\n") + paragraphs(3)), HandoutPaper::A4);
            const QRectF heading = blockRect(blockWith(pages, QStringLiteral("Heading"))), text = blockRect(blockWith(pages, QStringLiteral("First line")));
            QCOMPARE(pageOf(heading.top(), pages), pageOf(text.top(), pages));
        }
    }

    void aCardStaysWhole()
    {
        for (int before = 10; before < 30; ++before) {
            const HandoutPages pages(handout(paragraphs(before) + QStringLiteral("> **Remember.** First.\n>\n> Second.\n>\n> Third of them.\n\n") + paragraphs(3)), HandoutPaper::A4);
            const QRectF first = blockRect(blockWith(pages, QStringLiteral("Remember"))), last = blockRect(blockWith(pages, QStringLiteral("Third of")));
            QCOMPARE(pageOf(first.top(), pages), pageOf(last.bottom(), pages));
        }
    }

    void whatIsToStayTogetherDoes()
    {
        for (int before = 10; before < 30; ++before) {
            const HandoutPages pages(handout(paragraphs(before) + QStringLiteral("![o](handout:keep3)One.\n\nTwo.\n\nThree of them.\n\n")), HandoutPaper::A4);
            const QRectF first = blockRect(blockWith(pages, QStringLiteral("One."))), last = blockRect(blockWith(pages, QStringLiteral("Three of")));
            QCOMPARE(pageOf(first.top(), pages), pageOf(last.bottom(), pages));
        }
    }

    void aPageBeginsWhereItIsAskedFor()
    {
        const HandoutPages pages(handout(QStringLiteral("One.\n\n## ![o](handout:page)Answers\n\nTwo.")), HandoutPaper::A4);
        QCOMPARE(pages.count(), 2);
        QCOMPARE(pageOf(blockRect(blockWith(pages, QStringLiteral("Answers"))).top(), pages), 1);
    }

    void paperIsWhiteAndEveryPageHasAFoot()
    {
        const HandoutPages pages(handout(paragraphs(60)), HandoutPaper::Letter);
        QVERIFY(pages.count() >= 3);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage image = painted(pages, page);
            for (const QPoint corner : {QPoint(1, 1), QPoint(image.width() - 2, image.height() - 2)})
                QCOMPARE(image.pixelColor(corner), QColor(Qt::white));
            const QImage foot = image.copy(0, image.height() - 50, image.width(), 40);
            bool ink = false;
            for (int x = 0; x < foot.width(); ++x)
                for (int y = 0; y < foot.height(); ++y)
                    ink = ink || foot.pixelColor(x, y).lightness() < 160;
            QVERIFY(ink);
        }
    }

    void theSameHandoutGivesTheSameBytes()
    {
        const Handout one = handout(QStringLiteral("# T\n\nWords $x^2$.\n\n![o](handout:stage)\n\n") + paragraphs(40));
        const QByteArray pdf = handoutPdf(HandoutPages(one, HandoutPaper::A4));
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(handoutPdf(HandoutPages(one, HandoutPaper::A4)), pdf);
        QVERIFY(handoutPdf(HandoutPages(one, HandoutPaper::Letter)) != pdf);
        QVERIFY(pdf.contains("/FontFile"));
    }

    void aFailedWriteKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no/such/folder.pdf"));
        const HandoutPages pages(handout(QStringLiteral("Words.")), HandoutPaper::A4);
        QVERIFY(!writeHandout(pages, path).isEmpty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(writeHandout(pages, folder.filePath(QStringLiteral("a.pdf"))).isEmpty());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("a.pdf"))));
    }
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
