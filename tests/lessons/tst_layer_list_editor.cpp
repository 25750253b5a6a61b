// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_list_editor.h"

#include "ui/lesson/lesson_session.h"
#include "ui/lessons/receptive_field/layer_chip.h"
#include "ui/lessons/receptive_field/layer_chip_row.h"
#include "ui/lessons/receptive_field/layer_popover.h"
#include "ui/lessons/receptive_field/linked_spins.h"
#include "ui/lessons/receptive_field/neuron_field.h"
#include "ui/lessons/receptive_field/receptive_field_lesson.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::receptive_field;

class LayerListEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensWithThePagesFourLayers();
    void plusAddsALayerUpToTwelve();
    void altArrowsMoveTheFocusedChip();
    void arrowsTravelFromChipToChip();
    void tabWalksInReadingOrder();
    void deleteRemovesButNotTheLast();
    void aChipIsDraggedToAnotherPlace();
    void escapeCancelsADrag();
    void enterOpensThePopover();
    void popoverEditsOneUndoStepPerField();
    void openLockSetsAxesApart();
    void keepSizeFollowsTheSpan();
    void popoverDuplicatesAndRemoves();
    void theImpossibleLayerIsShown();
    void neuronFollowsTheSlider();
    void bothNeuronSlidersOnAPicture();
    void aBranchComesAndGoes();
    void undoAndPresetsComeBackToTheChips();
    void twelveLayersFitANarrowStrip_data();
    void twelveLayersFitANarrowStrip();
    void spaceIsLeftToThePlayer();

private:
    LayerChipRow &row() { return m_editor->row(0); }
    LayerChip *chip(int index) { return row().chip(index); }
    std::vector<LayerGeometry> layers() const { return stateFrom(m_session->state()).spec.layers; }
    std::vector<int> strides() const;
    template<typename Child>
    Child *inPopover(const QString &accessibleName);

    std::unique_ptr<Lesson> m_lesson;
    LessonContent m_content;
    Theme m_theme;
    std::unique_ptr<LessonSession> m_session;
    std::unique_ptr<LayerListEditor> m_editor;
};

void LayerListEditorTest::initTestCase()
{
    loadFonts();
    m_theme = loadTheme(QStringLiteral("light"));
    m_lesson = makeLesson();
    m_content = loadLessonContent(QStringLiteral(":/convlab/lessons/receptive_field"));
}

void LayerListEditorTest::init()
{
    m_session = std::make_unique<LessonSession>(*m_lesson, m_content);
    m_editor = std::make_unique<LayerListEditor>(*m_session);
    m_editor->setTheme(m_theme);
    m_editor->resize(690, m_editor->heightForWidth(690));
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void LayerListEditorTest::cleanup()
{
    m_editor.reset();
    m_session.reset();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

std::vector<int> LayerListEditorTest::strides() const
{
    std::vector<int> numbers;
    for (const LayerGeometry &layer : layers())
        numbers.push_back(static_cast<int>(layer.stride.w));
    return numbers;
}

template<typename Child>
Child *LayerListEditorTest::inPopover(const QString &accessibleName)
{
    for (Child *child : m_editor->popover().findChildren<Child *>()) {
        if (child->accessibleName() == accessibleName)
            return child;
    }
    return nullptr;
}

void LayerListEditorTest::opensWithThePagesFourLayers()
{
    QCOMPARE(strides(), (std::vector<int>{1, 2, 1, 2}));
    QCOMPARE(chip(0)->text(), QStringLiteral("conv 3×3 · s1"));
    QCOMPARE(chip(1)->text(), QStringLiteral("conv 3×3 · s2"));
    QCOMPARE(m_session->truth(), LessonSession::Truth::Reproduced);
}

void LayerListEditorTest::plusAddsALayerUpToTwelve()
{
    m_session->applyPreset(QStringLiteral("vgg"));
    const int before = static_cast<int>(layers().size());
    for (int count = before; count < mostLayers; ++count) {
        QVERIFY(row().addButton()->isVisible());
        QTest::mouseClick(row().addButton(), Qt::LeftButton);
        QCOMPARE(static_cast<int>(layers().size()), count + 1);
    }
    QVERIFY(!row().addButton()->isVisible());
    QCOMPARE(layers().back(), LayerGeometry{});
}

void LayerListEditorTest::altArrowsMoveTheFocusedChip()
{
    chip(1)->setFocus();
    QTest::keyClick(chip(1), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(strides(), (std::vector<int>{1, 1, 2, 2}));
    QVERIFY(chip(2)->hasFocus());
    QTest::keyClick(chip(2), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(chip(1), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(strides(), (std::vector<int>{2, 1, 1, 2}));
    QTest::keyClick(chip(0), Qt::Key_Left, Qt::AltModifier);    // nowhere to go
    QCOMPARE(strides(), (std::vector<int>{2, 1, 1, 2}));
}

void LayerListEditorTest::arrowsTravelFromChipToChip()
{
    chip(0)->setFocus();
    QTest::keyClick(chip(0), Qt::Key_Right);
    QVERIFY(chip(1)->hasFocus());
    QTest::keyClick(chip(1), Qt::Key_Left);
    QVERIFY(chip(0)->hasFocus());
}

void LayerListEditorTest::tabWalksInReadingOrder()
{
    QCOMPARE(QApplication::focusWidget(), chip(0)); // the first one, as the window opens
    const std::vector<QWidget *> order{chip(1), chip(2), chip(3), row().addButton(), &m_editor->branchButton(),
                                       m_editor->neuron(Axis::Horizontal).findChild<QSlider *>()};
    for (QWidget *widget : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), widget);
    }
}

void LayerListEditorTest::deleteRemovesButNotTheLast()
{
    QTest::keyClick(chip(0), Qt::Key_Delete);
    QCOMPARE(strides(), (std::vector<int>{2, 1, 2}));
    QVERIFY(chip(0)->hasFocus());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chip(0), Qt::Key_Delete);
    QCOMPARE(strides(), (std::vector<int>{2}));
}

void LayerListEditorTest::aChipIsDraggedToAnotherPlace()
{
    LayerChip *dragged = chip(1);
    const QPoint grip = dragged->mapTo(m_editor.get(), dragged->rect().center());
    const QPoint target = chip(3)->mapTo(m_editor.get(), chip(3)->rect().center());
    // The chip moves under the mouse, so every position is told in the editor's coordinates.
    QTest::mousePress(dragged, Qt::LeftButton, {}, dragged->mapFrom(m_editor.get(), grip));
    for (int part = 1; part <= 4; ++part)
        QTest::mouseMove(dragged, dragged->mapFrom(m_editor.get(), grip + (target - grip) * part / 4));
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, dragged->mapFrom(m_editor.get(), target));
    QCOMPARE(strides(), (std::vector<int>{1, 1, 2, 2}));
    QVERIFY(!m_editor->popover().isVisible());
    m_session->undo();
    QCOMPARE(strides(), (std::vector<int>{1, 2, 1, 2}));
}

void LayerListEditorTest::escapeCancelsADrag()
{
    LayerChip *dragged = chip(1);
    const QPoint home = dragged->pos();
    QTest::mousePress(dragged, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(dragged, QPoint(160, 10));
    QVERIFY(dragged->pos() != home);
    QTest::keyClick(dragged, Qt::Key_Escape);
    QCOMPARE(dragged->pos(), home);
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(strides(), (std::vector<int>{1, 2, 1, 2}));
}

void LayerListEditorTest::enterOpensThePopover()
{
    chip(2)->setFocus();
    QTest::keyClick(chip(2), Qt::Key_Return);
    QVERIFY(m_editor->popover().isVisible());
    QTest::keyClick(&m_editor->popover(), Qt::Key_Escape);
    QVERIFY(!m_editor->popover().isVisible());
    QTest::mouseClick(chip(0), Qt::LeftButton);
    QVERIFY(m_editor->popover().isVisible());
}

void LayerListEditorTest::popoverEditsOneUndoStepPerField()
{
    QTest::mouseClick(chip(0), Qt::LeftButton);
    auto *kernel = inPopover<QSpinBox>(QStringLiteral("Kernel"));
    QVERIFY(kernel);
    kernel->stepUp();
    kernel->stepUp();
    QCOMPARE(layers().front().kernel, (Extent2{5, 5}));
    QCOMPARE(chip(0)->text(), QStringLiteral("conv 5×5 · s1"));
    auto *kind = inPopover<QComboBox>(QStringLiteral("Kind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(layers().front().kind, LayerKind::MaxPool);
    QCOMPARE(chip(0)->text(), QStringLiteral("max 5×5 · s1"));
    m_session->undo();
    QCOMPARE(layers().front().kind, LayerKind::Conv);
    QCOMPARE(layers().front().kernel, (Extent2{5, 5}));
    QCOMPARE(kind->currentIndex(), 0);      // the open popover follows
    m_session->undo();
    QCOMPARE(layers().front().kernel, (Extent2{3, 3}));
    QCOMPARE(kernel->value(), 3);
}

void LayerListEditorTest::openLockSetsAxesApart()
{
    QTest::mouseClick(chip(0), Qt::LeftButton);
    auto *kernel = inPopover<QSpinBox>(QStringLiteral("Kernel"));
    auto *lock = kernel->parentWidget()->findChild<QToolButton *>();
    QTest::mouseClick(lock, Qt::LeftButton);
    auto *across = inPopover<QSpinBox>(QStringLiteral("Kernel ↔"));
    QVERIFY(across && across->isVisible());
    across->setValue(7);
    QCOMPARE(layers().front().kernel, (Extent2{3, 7}));
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(layers().front().kernel, (Extent2{3, 3}));
}

void LayerListEditorTest::keepSizeFollowsTheSpan()
{
    QTest::mouseClick(chip(0), Qt::LeftButton);
    inPopover<QSpinBox>(QStringLiteral("Kernel"))->setValue(4);
    inPopover<QSpinBox>(QStringLiteral("Dilation"))->setValue(3);
    for (QPushButton *button : m_editor->popover().findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Keep size"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(layers().front().padding, (Padding2{4, 4, 5, 5}));     // 3·(4 − 1) = 9 cells
    const LayerGeometry layer = layers().front();
    QCOMPARE(receptiveField({layer}, {29, 29}).front().horizontal.outputs, std::int64_t{29});
}

void LayerListEditorTest::popoverDuplicatesAndRemoves()
{
    const auto press = [this](const QString &text) {
        for (QPushButton *button : m_editor->popover().findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    QTest::mouseClick(chip(1), Qt::LeftButton);
    press(QStringLiteral("Duplicate"));
    QCOMPARE(strides(), (std::vector<int>{1, 2, 2, 1, 2}));
    QVERIFY(!m_editor->popover().isVisible());
    QTest::mouseClick(chip(4), Qt::LeftButton);
    press(QStringLiteral("Remove"));
    QCOMPARE(strides(), (std::vector<int>{1, 2, 2, 1}));
}

void LayerListEditorTest::theImpossibleLayerIsShown()
{
    m_session->setValue(QStringLiteral("input"), QJsonArray{8, 8});     // 8 → 6 → 2 → nothing
    QVERIFY(m_session->error().has_value());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(chip(i)->faulty(), i == 2);
    QVERIFY(m_session->remedy().has_value());
    m_session->applyRemedy();
    QVERIFY(!m_session->error().has_value());
    QVERIFY(!chip(2)->faulty());
}

void LayerListEditorTest::neuronFollowsTheSlider()
{
    NeuronField &neuron = m_editor->neuron(Axis::Horizontal);
    QVERIFY(neuron.isVisible());
    QVERIFY(!m_editor->neuron(Axis::Vertical).isVisible());
    QCOMPARE(neuron.neuron(), 2);
    QTest::keyClick(neuron.findChild<QSlider *>(), Qt::Key_Right);
    QCOMPARE(stateFrom(m_session->state()).spec.neuron.w, std::int64_t{3});
    QCOMPARE(m_session->truth(), LessonSession::Truth::Reproduced);     // only the view moved
    QTest::keyClick(neuron.findChild<QSlider *>(), Qt::Key_End);
    QCOMPARE(neuron.neuron(), 4);
    m_session->undo();
    QCOMPARE(neuron.neuron(), 2);
}

void LayerListEditorTest::bothNeuronSlidersOnAPicture()
{
    m_session->applyPreset(QStringLiteral("rectangular"));
    QVERIFY(m_editor->neuron(Axis::Vertical).isVisible());
    QVERIFY(m_editor->neuron(Axis::Horizontal).isVisible());
    m_session->setValue(QStringLiteral("view"), QStringLiteral("rows"));
    m_session->setValue(QStringLiteral("axis"), QStringLiteral("vertical"));
    QVERIFY(m_editor->neuron(Axis::Vertical).isVisible());
    QVERIFY(!m_editor->neuron(Axis::Horizontal).isVisible());
    m_session->setValue(QStringLiteral("view"), QStringLiteral("effective"));
    QVERIFY(m_editor->neuron(Axis::Horizontal).isVisible());
}

void LayerListEditorTest::aBranchComesAndGoes()
{
    QVERIFY(!m_editor->row(1).isVisible());
    QTest::mouseClick(&m_editor->branchButton(), Qt::LeftButton);
    QVERIFY(m_editor->row(1).isVisible());
    QVERIFY(!m_editor->branchButton().isVisible());
    LayerGeometry shortcut;
    shortcut.kernel = {1, 1};
    shortcut.stride = {4, 4};
    QCOMPARE(m_editor->row(1).layers(), std::vector{shortcut});
    QTest::keyClick(m_editor->row(1).chip(0), Qt::Key_Delete);
    QVERIFY(!m_editor->row(1).isVisible());
    QVERIFY(stateFrom(m_session->state()).spec.branch.empty());
}

void LayerListEditorTest::undoAndPresetsComeBackToTheChips()
{
    m_session->applyPreset(QStringLiteral("resnet"));
    QCOMPARE(chip(0)->text(), QStringLiteral("conv 7×7 · s2 · p3"));
    QCOMPARE(chip(1)->text(), QStringLiteral("max 3×3 · s2 · p1"));
    m_session->undo();
    QCOMPARE(chip(0)->text(), QStringLiteral("conv 3×3 · s1"));
    m_session->redo();
    QCOMPARE(chip(0)->text(), QStringLiteral("conv 7×7 · s2 · p3"));
}

void LayerListEditorTest::twelveLayersFitANarrowStrip_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1280 px window") << 690;
    QTest::newRow("1024 px window") << 460;
    QTest::newRow("narrow") << 300;
}

void LayerListEditorTest::twelveLayersFitANarrowStrip()
{
    QFETCH(int, width);
    m_session->applyPreset(QStringLiteral("deep"));
    QCOMPARE(chip(0)->text(), QStringLiteral("3×3"));
    QCOMPARE(chip(2)->text(), QStringLiteral("max 2"));
    m_editor->resize(width, m_editor->heightForWidth(width));
    QTRY_COMPARE(row().width(), width);
    for (int i = 0; i < mostLayers; ++i) {
        QTRY_VERIFY(row().rect().contains(chip(i)->geometry()));
        QCOMPARE(chip(i)->size(), chip(i)->sizeHint());
        for (int other = 0; other < i; ++other)
            QVERIFY(!chip(i)->geometry().intersects(chip(other)->geometry()));
    }
    QTRY_VERIFY(row().rect().contains(m_editor->neuron(Axis::Horizontal).geometry()));
}

void LayerListEditorTest::spaceIsLeftToThePlayer()
{
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QApplication::sendEvent(chip(0), &space);
    QVERIFY(!space.isAccepted());
    QVERIFY(!m_editor->popover().isVisible());
}

QTEST_MAIN(LayerListEditorTest)
#include "tst_layer_list_editor.moc"
