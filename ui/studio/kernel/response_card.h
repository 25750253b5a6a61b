// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_response.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

class ResponseMap;
class ResponseProfile;

/// What the kernel does to waves, as a picture, as lines and in words.
class ResponseCard : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit ResponseCard(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setKernel(const PictureKernel &kernel);
    QString summary() const;    ///< "low-pass"

private:
    void showFacts();

    PictureKernel m_kernel;
    KernelResponse m_response;
    ResponseMap *m_map;
    ResponseProfile *m_profile;
    QLabel *m_sentence, *m_facts;
};

} // namespace convlab::ui
