// SPDX-License-Identifier: GPL-3.0-or-later
// Below the grid: the designer, separability, frequency response.
#include "core/analysis/kernel_design.h"
#include "core/analysis/kernel_separation.h"
#include "tests/ui/controls/slider_handle.h"
#include "tests/ui/studio/kernel_panel_fixture.h"
#include "ui/controls/calm_slider.h"
#include "ui/controls/number_box.h"
#include "ui/controls/parameter_field.h"
#include "ui/studio/kernel/design_words.h"
#include "ui/studio/kernel/fold_section.h"
#include "ui/studio/kernel/kernel_designer.h"
#include "ui/studio/kernel/response_card.h"
#include "ui/studio/kernel/response_map.h"
#include "ui/studio/kernel/response_words.h"
#include "ui/studio/kernel/separation_card.h"
#include "ui/studio/kernel/singular_bars.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSet>

using namespace kernel_fixture;
using convlab::tests::handleOf;

namespace {

void moveHeld(QWidget *widget, const QPoint &to)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

CalmSlider *designSlider(const Panel &panel, const char *name)
{
    for (ParameterField *field : panel.panel.findChild<KernelDesigner *>()->findChildren<ParameterField *>(QLatin1String(name))) {
        if (field->isVisible()) // those of the family before wait for their end
            return field->findChild<CalmSlider *>();
    }
    return nullptr;
}

QString summaryOf(const Panel &panel, qsizetype section) { return panel.panel.findChildren<FoldSection *>().at(section)->summary(); }

void chooseFamily(Panel &panel, KernelFamily family)
{
    auto *box = panel.part<QComboBox>("family");
    box->setCurrentIndex(static_cast<int>(family));
    Q_EMIT box->activated(static_cast<int>(family));
}

const PictureKernel fullRank{3, 3, {4, 1, 0, 1, 3, 1, 0, 1, 1}};

} // namespace

class TestKernelCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void aDesignersSliderIsLiveAndOneEdit()
    {
        Panel panel(gaussianKernel(7, 1));
        CalmSlider *sigma = designSlider(panel, "sigma");
        QVERIFY(sigma);
        const QPoint from = handleOf(sigma);
        QTest::mousePress(sigma, Qt::LeftButton, {}, from);
        for (const int way : {10, 20, 30})
            moveHeld(sigma, from + QPoint(way, 0));
        QCOMPARE(panel.dragged.size(), 3);
        QCOMPARE(panel.chosen.size(), 0);
        const auto live = panel.dragged.last().first().value<PictureKernel>();
        QVERIFY(live.weights[24] < gaussianKernel(7, 1).weights[24]); // wider, so lower in the middle
        QCOMPARE(live, panel.panel.kernel());
        QTest::mouseRelease(sigma, Qt::LeftButton, {}, from + QPoint(30, 0));
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.chosen.first().first().value<PictureKernel>(), live);
        QCOMPARE(panel.chosen.first().at(1).toString(), familyTitle(KernelFamily::Gaussian));
    }

    void keysOnADesignersSliderAreFinishedEdits()
    {
        Panel panel(gaussianKernel(7, 1));
        QTest::keyClick(designSlider(panel, "sigma"), Qt::Key_Right);
        QCOMPARE(panel.panel.kernel(), gaussianKernel(7, 1.1)); // not 1.1000000000000001
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.dragged.size(), 0);
    }

    void aHeldKeyIsFinishedWhenItIsLetGo()
    {
        Panel panel(gaussianKernel(7, 1));
        CalmSlider *sigma = designSlider(panel, "sigma");
        sigma->setFocus();
        QTest::keyPress(sigma, Qt::Key_Right);
        for (int i = 0; i < 3; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(sigma, &again);
            QKeyEvent up(QEvent::KeyRelease, Qt::Key_Right, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(sigma, &up);
        }
        QCOMPARE(panel.panel.kernel(), gaussianKernel(7, 1.4));
        QCOMPARE(panel.dragged.size(), 3);
        QCOMPARE(panel.chosen.size(), 1); // the first press
        QTest::keyRelease(sigma, Qt::Key_Right);
        QCOMPARE(panel.chosen.size(), 2);
        QCOMPARE(panel.chosen.last().first().value<PictureKernel>(), panel.panel.kernel());
    }

    void choosingAFamilyBeginsWithItsUsualNumbers()
    {
        Panel panel;
        for (int index = 0; index < kernelFamilyCount; ++index) {
            const auto family = static_cast<KernelFamily>(index);
            chooseFamily(panel, family);
            QCOMPARE(panel.panel.kernel(), designedKernel(initialDesign(family)));
            QCOMPARE(panel.chosen.last().at(1).toString(), familyTitle(family));
            QCOMPARE(summaryOf(panel, 0), familyTitle(family));
        }
        QCOMPARE(panel.chosen.size(), kernelFamilyCount);
    }

    void theDesignerFollowsKernelsItKnows()
    {
        Panel panel;
        auto *designer = panel.panel.findChild<KernelDesigner *>();
        QCOMPARE(designer->design().family, KernelFamily::Sobel); // a preset's
        panel.panel.setKernel({2, 2, {1, 2, 3, 5}});
        QVERIFY(!designer->matches());
        chooseFamily(panel, KernelFamily::Gabor);
        QTest::keyClick(designSlider(panel, "angle"), Qt::Key_Right);
        const PictureKernel turned = panel.panel.kernel();
        QTest::keyClick(designSlider(panel, "angle"), Qt::Key_Right);
        panel.panel.setKernel(turned); // undo
        QVERIFY(designer->matches());
        QCOMPARE(designer->design().values[1], 5.0);
        panel.panel.setKernel(gaussianKernel(31, 5)); // a preset's
        QCOMPARE(designer->design(), (KernelDesign{KernelFamily::Gaussian, {5, 31}}));
        QCOMPARE(panel.chosen.size(), 3);
    }

    void everyFamilyAndParameterHasWords()
    {
        QSet<QString> titles;
        for (int index = 0; index < kernelFamilyCount; ++index) {
            const auto family = static_cast<KernelFamily>(index);
            titles.insert(familyTitle(family));
            QVERIFY2(familyNote(family).endsWith(QLatin1Char('.')), familyKey(family));
            for (const DesignParameter &parameter : designParameters(family)) {
                QVERIFY2(!parameterLabel(QLatin1String(parameter.key)).isEmpty(), parameter.key);
                QVERIFY2(!parameterTip(QLatin1String(parameter.key)).isEmpty(), parameter.key);
            }
        }
        QCOMPARE(titles.size(), kernelFamilyCount);
        QVERIFY(parameterLabel(QStringLiteral("nonsense")).isEmpty());
        QSet<QString> kinds;
        for (int kind = 0; kind <= static_cast<int>(ResponseKind::BandStop); ++kind) {
            kinds.insert(responseName(static_cast<ResponseKind>(kind)));
            QVERIFY(responseSentence(static_cast<ResponseKind>(kind)).endsWith(QLatin1Char('.')));
        }
        QCOMPARE(kinds.size(), 7);
    }

    void theRankSliderKeepsTheStrongestPairs()
    {
        Panel panel(fullRank);
        auto *slider = panel.part<CalmSlider>("rank");
        QCOMPARE(slider->maximum(), 3);
        QCOMPARE(slider->value(), 3);
        QCOMPARE(summaryOf(panel, 1), QStringLiteral("rank 3"));
        slider->setSliderDown(true);
        slider->setValue(1);
        QCOMPARE(panel.dragged.size(), 1);
        QCOMPARE(panel.panel.kernel(), nearestOfRank(fullRank, 1));
        const double lost = 100 * kernelSeparation(fullRank).residual(1);
        QVERIFY(panel.part<QLabel>("rankWords")->text().contains(QString::number(lost, 'f', 1)));
        slider->setSliderDown(false); // says that it is released
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.chosen.first().at(1).toString(), QStringLiteral("Rank 1"));
        QCOMPARE(summaryOf(panel, 1), QStringLiteral("rank 1 of 3"));
        panel.panel.setKernel(PictureKernel(panel.panel.kernel())); // the page shows what it was told
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(panel.panel.kernel(), fullRank); // to the last digit
        QCOMPARE(panel.chosen.size(), 3);
    }

    void anotherKernelEndsTheApproximation()
    {
        Panel panel(fullRank);
        auto *slider = panel.part<CalmSlider>("rank");
        slider->setValue(1);
        panel.panel.setKernel(laplacianKernel(Neighbours::Four));
        QCOMPARE(slider->maximum(), 2);
        QCOMPARE(slider->value(), 2);
        panel.panel.setKernel(sobel);
        QVERIFY(!slider->isEnabled());
        QCOMPARE(panel.panel.findChild<SeparationCard *>()->summary(), QStringLiteral("separable"));
        QVERIFY(panel.part<QLabel>("saving")->text().contains(QStringLiteral("9 → 6")));
        panel.panel.setKernel({3, 3, std::vector<double>(9, 0.0)});
        QVERIFY(panel.part<QLabel>("rankWords")->text().contains(QStringLiteral("0")));
        QCOMPARE(panel.chosen.size(), 1);
    }

    void singularValuesAreSpoken()
    {
        Panel panel;
        QCOMPARE(panel.panel.findChild<SingularBars *>()->accessibleName(), QStringLiteral("Singular values: 3.464, 0, 0"));
    }

    void theResponseIsSaidInWords()
    {
        Panel panel(gaussianKernel(31, 2));
        QCOMPARE(summaryOf(panel, 2), QStringLiteral("low-pass"));
        const QString facts = panel.part<QLabel>("responseFacts")->text();
        QVERIFY(facts.contains(QStringLiteral("×\u00a01")));
        // √(2 ln 2) / 2 radians a pixel is a period of 10.7 pixels.
        QVERIFY2(facts.contains(QStringLiteral("10.7")), qPrintable(facts));
        panel.panel.setKernel(sobel); // strongest at u = π/2: a period of 4 pixels, 8 times
        const QString edges = panel.part<QLabel>("responseFacts")->text();
        QVERIFY2(edges.contains(QStringLiteral("×\u00a08")) && edges.contains(QStringLiteral("4\u00a0px")), qPrintable(edges));
        QVERIFY(!edges.contains(QStringLiteral("half")));
    }

    void pointingAtTheMapReadsIt()
    {
        Panel panel;
        auto *map = panel.panel.findChild<ResponseMap *>();
        QPoint rest;
        for (int x = 0; x < map->width(); ++x) {
            const auto frequency = map->frequencyAt(QPointF(x, 66));
            if (frequency && *frequency == QPointF(0, 0))
                rest = QPoint(x, 66);
        }
        QVERIFY(!rest.isNull());
        moveHeld(map, rest);
        QVERIFY(panel.part<QLabel>("responseFacts")->text().startsWith(QStringLiteral("flat areas: ×\u00a00")));
        moveHeld(map, QPoint(1, 1)); // beside the picture
        QVERIFY(panel.part<QLabel>("responseFacts")->text().contains(QStringLiteral("strongest")));
    }

    void sectionsFold()
    {
        Panel panel;
        auto *section = panel.panel.findChildren<FoldSection *>().at(2);
        auto *card = panel.panel.findChild<ResponseCard *>();
        QVERIFY(card->isVisible());
        section->setOpen(false);
        QVERIFY(!card->isVisible());
        panel.panel.setKernel(gaussianKernel(5, 1));
        QCOMPARE(section->summary(), QStringLiteral("low-pass")); // still said
    }

    void tabReachesEverythingAndEverythingHasAName()
    {
        Panel panel;
        QSet<QWidget *> wanted;
        for (QWidget *widget : panel.panel.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
                wanted.insert(widget);
        }
        for (const char *name : {"rows", "presets", "zeroMean", "symmetry", "family"})
            QVERIFY2(wanted.contains(panel.part<QWidget>(name)), name);
        QVERIFY(wanted.contains(panel.grid));
        panel.part<QWidget>("rows")->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 100; ++i) {
            QWidget *focused = QApplication::focusWidget();
            reached.insert(focused);
            const auto *button = qobject_cast<QAbstractButton *>(focused);
            QVERIFY2(!focused->accessibleName().isEmpty() || (button && !button->text().isEmpty()), focused->metaObject()->className());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QVERIFY(reached.contains(wanted));
    }

    void nothingStandsOutsideANarrowPanel()
    {
        for (const double scale : {1.0, 2.0}) {
            Theme theme = loadTheme(QStringLiteral("dark"));
            theme.fontScale = scale;
            KernelPanel panel;
            panel.setTheme(theme);
            panel.setKernel(gaborKernel(15, {}));
            panel.resize(panel.minimumSizeHint().width(), 700);
            panel.show();
            QCoreApplication::processEvents();
            const QWidget *body = panel.findChild<KernelGrid *>()->parentWidget();
            QVERIFY(body->width() <= panel.width());
            for (const QWidget *part : panel.findChildren<QWidget *>()) {
                if (!part->isVisible() || !body->isAncestorOf(part))
                    continue;
                const int right = part->mapTo(body, QPoint(part->width(), 0)).x();
                QVERIFY2(right <= body->width(), qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(part->metaObject()->className()), part->objectName()).arg(right)));
            }
        }
    }
};

QTEST_MAIN(TestKernelCards)
#include "tst_kernel_cards.moc"
