// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/widget_places.h"
#include "ui/lesson/control_spec.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <vector>

namespace convlab::ui {

/// The parameter strip: one compact field per control (label and value above a slider with a spin box,
/// combo box or check box), flowing into as many rows as the width asks for. Shows values, reports edits.
/// Advanced controls stand behind a "More" button that unfolds them in place; some come and go with a choice.
class ParameterForm : public QWidget, public ThemedWidget, public PlacedWidget {
    Q_OBJECT

public:
    explicit ParameterForm(const std::vector<ControlSpec> &controls, QWidget *parent = nullptr);
    ~ParameterForm() override;
    void setTheme(const Theme &theme) override;
    void setValues(const QJsonObject &state);           ///< no signals
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    /// Of as many whole rows of fields as fit into `room`, at least of one.
    int heightOfRows(int width, int room) const;
    QSize sizeHint() const override;
    /// Takes a widget that stands at the right end of the last row.
    void setTrailing(QWidget *widget);
    /// Lights the control of this name (its symbol is hovered elsewhere); empty: none.
    void setLit(const QString &name);
    static constexpr int litMargin = 5; ///< round the fields, for the light
    void setUnfolded(bool on);          ///< shows the advanced controls
    bool unfolded() const;
    QVariant place() const override { return unfolded(); }
    void restorePlace(const QVariant &place) override { setUnfolded(place.toBool()); }

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    /// `continuing` is false for the first edit of a drag (or a held key) and true for those that follow:
    /// undo merges a continuing edit into the one before it.
    void edited(const QString &name, const QJsonValue &value, bool continuing);
    /// The control under the mouse or with focus; empty when none (its symbol lights in the formulas).
    void controlHovered(const QString &name);

private:
    struct Private;
    void showAttention();
    void showMore();
    void showFields();

    std::unique_ptr<Private> d;
};

} // namespace convlab::ui
