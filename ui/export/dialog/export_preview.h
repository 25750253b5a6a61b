// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace convlab::ui {

/// A picture fitted into the widget, on chequers where it is transparent.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    /// `size` is what the file will have, in pixels.
    void setPicture(const QImage &picture, const QSize &size);
    /// The largest picture that can be shown without shrinking, in pixels of the screen.
    QSize room(const QSize &picture) const;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_picture;
};

} // namespace convlab::ui
