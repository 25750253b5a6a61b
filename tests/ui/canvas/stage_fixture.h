// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/canvas/scene_samples.h"
#include "ui/canvas/canvas_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace convlab::tests {

/// A stage of 724×592 with a convolution on it, shown and focused.
struct StageFixture {
    explicit StageFixture(const Scene &scene = convolutionLike())
        : view(std::make_shared<const ui::Words>())
    {
        ui::loadFonts();
        view.resize(724, 592);
        view.setTheme(ui::loadTheme(QStringLiteral("light")));
        view.setScenes(scene, scene, 0);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::OtherFocusReason);
        QCoreApplication::processEvents();
    }

    QPoint at(const CellRef &cell) const { return view.cellRect(cell).center().toPoint(); }
    void click(const CellRef &cell) { QTest::mouseClick(&view, Qt::LeftButton, {}, at(cell)); }
    void doubleClick(const CellRef &cell)
    {
        click(cell);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, at(cell));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, at(cell));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QImage picture()
    {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return image;
    }

    ui::CanvasView view;
};

/// The cell that the last emission of a signal carried as its argument `index`.
inline CellRef cellOf(const QSignalSpy &spy, int index = 0)
{
    return spy.isEmpty() ? CellRef() : spy.last().at(index).value<CellRef>();
}

} // namespace convlab::tests

Q_DECLARE_METATYPE(convlab::CellRef)
