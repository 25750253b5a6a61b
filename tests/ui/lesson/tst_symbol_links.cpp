// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/stage_fixture.h"
#include "tests/ui/lesson/toy_lesson.h"
#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/parameter_form.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/symbol_links.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;

namespace {

/// A page's four places, side by side.
struct Page {
    explicit Page(const Theme &theme) : session(lesson, content), words(std::make_shared<Words>()), form(content.controls), canvas(words), strip(words)
    {
        for (QWidget *place : std::initializer_list<QWidget *>{&text, &form, &canvas, &strip})
            place->resize(420, 300);
        text.setTheme(theme);
        form.setTheme(theme);
        canvas.setTheme(theme);
        strip.setTheme(theme);
        text.setLesson(QStringLiteral("The {input:row} has $\\sym{input.size}{n}$ cells, the {kernel:window} $\\sym{kernel}{k}$."));
        canvas.setScenes(session.sceneNow(), session.sceneNow(), 0);
        Token token;
        token.kind = Token::Kind::Number;
        token.a = 7;
        token.ref = {0, 0, 1};
        Token loose = token;
        loose.ref = {};
        loose.role = Role::Kernel;
        strip.setFormula({{token, loose}, 1});
        text.show();
        links = std::make_unique<SymbolLinks>(session, SymbolLinks::Places{text, form, canvas, strip}, nullptr);
    }

    ToyLesson lesson;
    LessonContent content = toyContent();
    LessonSession session;
    std::shared_ptr<Words> words;
    LessonTextView text;
    ParameterForm form;
    CanvasView canvas;
    ArithmeticStrip strip;
    std::unique_ptr<SymbolLinks> links;
};

/// What a place looks like, compared before and after.
class Look {
public:
    explicit Look(QWidget &place) : m_place(place), m_before(place.grab().toImage()) {}
    bool changed() const { return m_place.grab().toImage() != m_before; }

private:
    QWidget &m_place;
    QImage m_before;
};

} // namespace

class TestSymbolLinks : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void aSymbolLightsStageControlAndNumbers()
    {
        Page page(m_theme);
        const Look form(page.form), canvas(page.canvas), strip(page.strip);
        Q_EMIT page.text.symbolHovered(QStringLiteral("input.size"));
        QVERIFY(form.changed() && canvas.changed() && strip.changed());
        Q_EMIT page.text.symbolHovered({});
        QVERIFY(!form.changed() && !canvas.changed() && !strip.changed());
    }

    void aSymbolWithoutAPartLightsWhatThereIs()
    {
        Page page(m_theme);
        const Look form(page.form), strip(page.strip);
        Q_EMIT page.text.symbolHovered(QStringLiteral("kernel"));
        QVERIFY(form.changed() && strip.changed());
        Q_EMIT page.text.symbolHovered(QStringLiteral("stride"));
        QVERIFY(!form.changed() && !strip.changed());
    }

    void aControlLightsTextAndStage()
    {
        Page page(m_theme);
        const Look text(page.text), canvas(page.canvas), form(page.form);
        Q_EMIT page.form.controlHovered(QStringLiteral("size"));
        QVERIFY(text.changed() && canvas.changed() && !form.changed());
        Q_EMIT page.form.controlHovered({});
        QVERIFY(!text.changed() && !canvas.changed());
    }

    void aCellOrItsPartLightsTheText()
    {
        Page page(m_theme);
        const Look text(page.text);
        const QPointF cell = page.canvas.cellRect({0, 0, 1}).center();
        tests::moveMouse(page.canvas, cell);
        QVERIFY(text.changed());
        tests::moveMouse(page.canvas, {2, 2});
        QVERIFY(!text.changed());
    }

    void aNumberLightsTheText()
    {
        Page page(m_theme);
        const Look text(page.text), form(page.form);
        Q_EMIT page.strip.cellHovered({0, 0, 1});
        QVERIFY(text.changed());
        Q_EMIT page.strip.cellHovered({});
        QVERIFY(!text.changed());
        Q_EMIT page.strip.symbolHovered(QStringLiteral("kernel"));
        QVERIFY(text.changed() && form.changed());
        Q_EMIT page.strip.symbolHovered({});
        QVERIFY(!text.changed() && !form.changed());
    }

    void aFactorHasAToolTipThatSaysWhatItIs()
    {
        Page page(m_theme);
        page.strip.show();
        QStringList tips;
        for (int x = 0; x < page.strip.width(); x += 2) {
            const QPoint at(x, page.strip.height() / 2);
            QHelpEvent help(QEvent::ToolTip, at, page.strip.mapToGlobal(at));
            QCoreApplication::sendEvent(&page.strip, &help);
            tips << QToolTip::text();
        }
        tips.removeDuplicates();
        const ControlSpec &kernel = *std::find_if(page.content.controls.begin(), page.content.controls.end(),
                                                  [](const ControlSpec &spec) { return spec.name == QLatin1String("kernel"); });
        QVERIFY2(tips.contains(kernel.label + QLatin1Char('\n') + kernel.tip), qPrintable(tips.join(QLatin1Char('|'))));
        QVERIFY(tips.contains(QString())); // and none where no symbol stands
    }
};

QTEST_MAIN(TestSymbolLinks)
#include "tst_symbol_links.moc"
