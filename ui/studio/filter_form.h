// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/studio_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

namespace convlab::ui {

class ParameterForm;

/// How the selected filter treats the picture: border, steps, gain, bias, and what becomes of the sums.
class FilterForm : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit FilterForm(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setFilter(const StudioFilter &filter);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `continuing`: the same drag or held key as the edit before.
    void edited(const convlab::ui::StudioFilter &filter, const QString &name, bool continuing);

private:
    StudioFilter m_filter;
    ParameterForm *m_form;
};

} // namespace convlab::ui
