// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/kernel/kernel_grid.h"
#include "ui/studio/kernel/kernel_panel.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace convlab;
using namespace convlab::ui;

// The panel under test and the hands that use it.
namespace kernel_fixture {

inline const PictureKernel sobel{3, 3, {-1, 0, 1, -2, 0, 2, -1, 0, 1}};
inline const PictureKernel lopsided{2, 3, {1, 2, 3, 4, 5, 6}};

struct Panel {
    explicit Panel(const PictureKernel &kernel = sobel)
    {
        panel.setTheme(loadTheme(QStringLiteral("light")));
        panel.setKernel(kernel);
        panel.resize(324, 1400);
        panel.show();
        panel.activateWindow();
        grid = panel.findChild<KernelGrid *>();
        QCoreApplication::processEvents();
    }

    QPoint middleOf(int row, int col) const { return grid->cellRect({row, col}).center(); }
    void press(int row, int col) { QTest::mousePress(grid, Qt::LeftButton, {}, middleOf(row, col)); }
    void moveTo(const QPoint &position, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, position, grid->mapToGlobal(position), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(grid, &event);
    }
    void release(int row, int col) { QTest::mouseRelease(grid, Qt::LeftButton, {}, middleOf(row, col)); }
    double weight(int row, int col) const
    {
        return panel.kernel().weights[static_cast<std::size_t>(row * panel.kernel().cols + col)];
    }
    void wheel(int row, int col, int angle)
    {
        const QPointF at = middleOf(row, col);
        QWheelEvent event(at, grid->mapToGlobal(at), {}, QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(grid, &event);
    }
    template<typename Widget>
    Widget *part(const char *name) const { return panel.findChild<Widget *>(QLatin1String(name)); }

    KernelPanel panel;
    KernelGrid *grid = nullptr;
    QSignalSpy dragged{&panel, &KernelPanel::kernelDragged}, chosen{&panel, &KernelPanel::kernelChosen};
};

inline void prepare()
{
    loadFonts();
    applyTheme(*qApp, loadTheme(QStringLiteral("light")));
}

} // namespace kernel_fixture
