// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/widget_places.h"
#include "ui/studio/picture_paint.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <optional>

namespace convlab::ui {

/// A picture and its filtered self, split by a line that can be dragged. Wheel and Ctrl+plus zoom, dragging moves; a
/// click pins the loupe to a pixel. Shows what it is given and reports what is looked at; it filters nothing.
class PictureCanvas : public QWidget, public ThemedWidget, public PlacedWidget {
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    void setBefore(const QImage &picture);
    void setAfter(const FilteredPicture &result, int stride);
    void setAfterLabel(const QString &label);
    /// The window and the pixel that the loupe explains, in picture pixels; empty: none.
    void setLoupe(const QRectF &window, const QRectF &pixel);

    const PictureShow &show() const { return m_show; }
    double split() const { return m_show.split; }
    void setSplit(double share);
    void fit();
    void showPixels();          ///< a picture pixel is a pixel of the screen
    void zoomBy(double factor);

    /// The pixel under the mouse, or where the loupe is pinned.
    std::optional<QPoint> pointed() const { return m_pin ? m_pin : m_hover; }
    bool pinned() const { return m_pin.has_value(); }
    void pin(const QPoint &pixel);
    void unpin();
    /// Zoom, the picture point in the middle, the loupe's pin.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;
    /// A pixel of the picture in the widget's coordinates, for tests and for what stands beside it.
    QPointF placeOf(const QPointF &pixel) const { return m_show.camera.toView(pixel); }

Q_SIGNALS:
    void viewChanged();         ///< other pixels are seen
    void splitChanged(double share);
    void pointedChanged();
    void editFinished();        ///< of the split: a moment to save

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Click, Split, Pan };
    bool nearSplit(const QPointF &place) const;
    std::optional<QPoint> pixelAt(const QPointF &place) const;
    void setHover(const std::optional<QPoint> &pixel);
    void moveView();
    void light(bool pointed);
    bool moveSplitBy(const QKeyEvent &event);
    bool movePinBy(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);
    void describe();

    PictureShow m_show;
    Theme m_theme;
    Grip m_grip = Grip::None;
    QPointF m_gripStart, m_gripLast;
    bool m_spaceHeld = false;
    bool m_ring = false;        ///< the focus came by key, so it is shown
    std::optional<QPoint> m_hover, m_pin;
};

} // namespace convlab::ui
