// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/control_spec.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

namespace convlab::ui {

/// The parameter strip: one compact field per control (label and value above a slider with a spin box,
/// combo box or check box), flowing into as many rows as the width asks for. Shows values, reports edits.
class ParameterForm : public QWidget {
    Q_OBJECT

public:
    explicit ParameterForm(const std::vector<ControlSpec> &controls, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setValues(const QJsonObject &state);           ///< no signals
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// `continuing`: part of one drag; undo merges the edits of a drag into one.
    void edited(const QString &name, const QJsonValue &value, bool continuing);
    /// The control under the mouse or with focus; empty when none (its symbol lights in the formulas).
    void controlHovered(const QString &name);

private:
    struct Private;
    Private *d;
};

} // namespace convlab::ui
