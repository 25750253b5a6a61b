// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of a lesson's text end, and how far they stand apart.
#include "ui/math/formula_layout.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/text_geometry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

using namespace convlab::ui;

namespace {

void show(LessonTextView &view, const char *markdown)
{
    view.resize(340, 300);
    view.setTheme(loadTheme(QStringLiteral("light")));
    view.show();
    view.setLesson(QString::fromUtf8(markdown));
}

std::vector<int> formulasOf(const QTextDocument &document)
{
    std::vector<int> positions;
    for (int at = 0; at < document.characterCount() - 1; ++at) {
        if (document.characterAt(at) == QChar::ObjectReplacementCharacter)
            positions.push_back(at);
    }
    return positions;
}

FormulaLayout inlineFormula(const char *tex)
{
    return layoutFormula(TexFormula(QString::fromUtf8(tex)), lesson_metrics::inlineMathSize, FormulaStyle::Inline, {});
}

} // namespace

class TestLessonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void highFormulasDoNotMeet()
    {
        LessonTextView view;
        show(view, "First $\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}$ with some words that fill the line, then "
                   "$\\begin{bmatrix}5&6\\\\7&8\\end{bmatrix}$.");
        const std::vector<int> places = formulasOf(*view.document());
        QCOMPARE(places.size(), std::size_t(2));
        const QTextDocument &document = *view.document();
        const double between = baselineAt(document, places[1]).y() - baselineAt(document, places[0]).y();
        const FormulaLayout matrix = inlineFormula("\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}");
        QVERIFY2(between > matrix.ascent + matrix.descent, qPrintable(QString::number(between)));
    }

    void aMarkStaysBehindItsFormula()
    {
        LessonTextView view;
        show(view, "So the letters are $k$, $k$, $k$, $k$, $k$, $k$, $k$, $k$, $k$, $k$, $k$, $k$; the last of them is $k$.");
        const FormulaLayout letter = inlineFormula("k");
        const QTextBlock block = view.document()->firstBlock();
        for (int width = 120; width < 420; width += 3) {
            view.resize(width, 300);
            for (const int at : formulasOf(*view.document())) {
                const QTextLine line = block.layout()->lineForTextPosition(at);
                QCOMPARE(block.layout()->lineForTextPosition(at + 2).lineNumber(), line.lineNumber());
                const double behind = line.cursorToX(at + 2) - line.cursorToX(at);
                QVERIFY2(std::abs(behind - letter.width) < 0.5, qPrintable(QString::number(behind)));
            }
        }
    }
};

QTEST_MAIN(TestLessonLines)

#include "tst_lesson_lines.moc"
