// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/controls/slider_handle.h"
#include "ui/controls/calm_slider.h"
#include "ui/controls/number_box.h"
#include "ui/controls/parameter_form.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace convlab;
using namespace convlab::ui;
using Kind = ControlSpec::Kind;

// The form under test and the hands that use it.
namespace form_fixture {

using tests::handleOf;

inline ControlSpec spec(Kind kind, const char *name, double minimum, double maximum, double step = 1)
{
    ControlSpec result;
    result.kind = kind;
    result.name = QLatin1String(name);
    result.label = result.name;
    result.minimum = minimum;
    result.maximum = maximum;
    result.step = step;
    return result;
}

inline std::vector<ControlSpec> controls()
{
    std::vector<ControlSpec> all{spec(Kind::Int, "channels", 1, 8),   spec(Kind::Pair, "kernel", 1, 7),
                                 spec(Kind::Sides, "padding", 0, 4),  spec(Kind::Real, "rate", 0, 1, 0.25),
                                 spec(Kind::Flag, "bias", 0, 1),      spec(Kind::Choice, "mode", 0, 1),
                                 spec(Kind::Int, "groups", 1, 4),     spec(Kind::Int, "around", 0, 9)};
    all[1].role = Role::Kernel;
    all[5].choices = {QStringLiteral("zeros"), QStringLiteral("reflect")};
    all[5].choiceLabels = {QStringLiteral("Zeros"), QStringLiteral("Reflection")};
    all[6].advanced = true;
    all[7].onlyWith = QStringLiteral("mode");
    all[7].onlyValues = {QStringLiteral("zeros")};
    return all;
}

inline QJsonObject state()
{
    return {{QStringLiteral("channels"), 3},
            {QStringLiteral("kernel"), QJsonArray{3, 3}},
            {QStringLiteral("padding"), QJsonArray{1, 1, 1, 1}},
            {QStringLiteral("rate"), 0.5},
            {QStringLiteral("bias"), true},
            {QStringLiteral("mode"), QStringLiteral("reflect")},
            {QStringLiteral("groups"), 2},
            {QStringLiteral("around"), 5}};
}

struct Edit {
    QString name;
    QJsonValue value;
    bool continuing;
    bool operator==(const Edit &) const = default;
};

class Form : public ParameterForm {
public:
    Form() : ParameterForm(controls())
    {
        setTheme(loadTheme(QStringLiteral("light")));
        setValues(state());
        resize(900, heightForWidth(900));
        show();
        activateWindow();
        connect(this, &ParameterForm::edited, this, [this](const QString &name, const QJsonValue &value, bool continuing) {
            edits.push_back({name, value, continuing});
        });
    }
    QWidget *field(const char *name) const { return findChild<QWidget *>(QLatin1String(name)); }
    CalmSlider *slider(const char *name) const { return field(name)->findChild<CalmSlider *>(); }
    QToolButton *lock(const char *name) const { return field(name)->findChild<QToolButton *>(); }
    /// The linked box first, then the open ones.
    QList<NumberBox *> boxes(const char *name) const { return field(name)->findChildren<NumberBox *>(); }
    NumberBox *box(const char *name) const { return boxes(name).first(); }

    std::vector<Edit> edits;
};

inline void move(QWidget *widget, const QPoint &to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

inline void wheel(QWidget *widget, int angle)
{
    const QPointF centre = widget->rect().center();
    QWheelEvent event(centre, widget->mapToGlobal(centre), {}, QPoint(0, angle), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

inline void type(NumberBox *box, const char *text)
{
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    QTest::keyClicks(box, QLatin1String(text));
    QTest::keyClick(box, Qt::Key_Return);
}

QString name(const char *text) { return QLatin1String(text); }

} // namespace form_fixture

using namespace form_fixture;

namespace QTest {
template<>
inline char *toString(const Edit &edit)
{
    return qstrdup(qPrintable(QStringLiteral("%1 continuing %2").arg(edit.name).arg(edit.continuing)));
}
} // namespace QTest
