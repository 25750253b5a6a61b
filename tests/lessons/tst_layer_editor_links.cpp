// SPDX-License-Identifier: GPL-3.0-or-later
// The layer list as a part of its page: which controls it takes from the form, and what symbols light in it.
#include "ui/controls/parameter_field.h"
#include "ui/controls/parameter_form.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/stage_panel.h"
#include "ui/lessons/receptive_field/layer_chip.h"
#include "ui/lessons/receptive_field/layer_chip_row.h"
#include "ui/lessons/receptive_field/layer_list_editor.h"
#include "ui/lessons/receptive_field/receptive_field_lesson.h"
#include "ui/theme/fonts.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::receptive_field;

class LayerEditorLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theFormLeavesTheNeuronToTheEditor()
    {
        LessonSession session(*m_lesson, m_content);
        StagePanel panel(session, std::make_shared<Words>());
        QVERIFY(panel.editor());
        QCOMPARE(panel.editor()->ownControls(), QStringList{QStringLiteral("neuron")});
        QStringList names;
        for (const ParameterField *field : panel.form().findChildren<ParameterField *>())
            names << field->spec().name;
        QVERIFY(names.contains(QStringLiteral("input")));
        QVERIFY(!names.contains(QStringLiteral("neuron")));
    }

    /// Strides 1, 2, 1, 2, no dilation.
    void symbolsLightTheLayersThatSetThem()
    {
        LessonSession session(*m_lesson, m_content);
        LayerListEditor editor(session);
        const auto lit = [&editor] {
            QList<bool> all;
            for (int i = 0; i < static_cast<int>(editor.row(0).layers().size()); ++i)
                all << editor.row(0).chip(i)->lit();
            return all;
        };
        QVERIFY(editor.light(QStringLiteral("stride")));
        QCOMPARE(lit(), (QList<bool>{false, true, false, true}));
        QVERIFY(editor.light(QStringLiteral("dilation"))); // this is where it would be set
        QCOMPARE(lit(), (QList<bool>{true, true, true, true}));
        QVERIFY(!editor.light(QStringLiteral("input")));
        QCOMPARE(lit(), (QList<bool>{false, false, false, false}));
        QVERIFY(!editor.light(QString()));
    }

private:
    std::unique_ptr<Lesson> m_lesson = makeLesson();
    LessonContent m_content = loadLessonContent(QStringLiteral(":/convlab/lessons/receptive_field"));
};

QTEST_MAIN(LayerEditorLinksTest)
#include "tst_layer_editor_links.moc"
