// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/control_spec.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

struct Theme;

/// One control of the parameter strip. Shows a value and reports edits; it never changes by itself.
class ParameterField : public QWidget {
    Q_OBJECT

public:
    explicit ParameterField(const ControlSpec &spec, QWidget *parent = nullptr);

    const ControlSpec &spec() const { return m_spec; }
    virtual void setTheme(const Theme &theme) = 0;
    /// No signals. A value of the wrong kind is shown as if it were the minimum.
    virtual void setValue(const QJsonValue &value) = 0;
    QSize sizeHint() const override;            ///< at least the common width, so that rows form columns
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `continuing`: the same drag or held key as the edit before.
    void edited(const QJsonValue &value, bool continuing);
    /// The mouse is over the field, or its inside has the focus.
    void attentionChanged();

public:
    bool hovered() const { return m_hovered; }
    bool focusInside() const;

protected:
    void setScale(double fontScale) { m_scale = fontScale; }
    /// Lets the field notice the focus of its parts. Call once for each.
    void watch(QWidget *part);
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Role colour for the label's words, or the plain text colour.
    QColor labelColor(const Theme &theme) const;

private:
    ControlSpec m_spec;
    bool m_hovered = false;
    double m_scale = 1;
};

/// The right field for the kind of `spec`.
std::unique_ptr<ParameterField> makeParameterField(const ControlSpec &spec);

} // namespace convlab::ui
