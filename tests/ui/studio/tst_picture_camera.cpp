// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_camera.h"

#include <QTest>

using namespace convlab::ui;

class TestPictureCamera : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsAndCentres()
    {
        PictureCamera camera;
        camera.setView(QSizeF(400, 400));
        camera.setPicture(QSize(200, 100));
        QCOMPARE(camera.scale(), 2.0);
        QCOMPARE(camera.frame(), QRectF(0, 100, 400, 200));
        QCOMPARE(camera.seen(), QRect(0, 0, 200, 100));
        camera.setView(QSizeF(100, 400));
        QCOMPARE(camera.scale(), 0.5);
        QCOMPARE(camera.frame(), QRectF(0, 175, 100, 50));
    }

    void zoomKeepsThePointUnderTheMouse()
    {
        PictureCamera camera;
        camera.setView(QSizeF(400, 300));
        camera.setPicture(QSize(400, 300));
        const QPointF mouse(310, 40);
        const QPointF before = camera.toPicture(mouse);
        camera.zoomAt(mouse, 8);
        QCOMPARE(camera.toPicture(mouse), before);
        QVERIFY(!camera.fitted());
        QCOMPARE(camera.seen(), QRect(271, 35, 51, 38));
    }

    void zoomHasEnds()
    {
        PictureCamera camera;
        camera.setView(QSizeF(100, 100));
        camera.setPicture(QSize(1000, 1000));
        camera.zoomAt(QPointF(50, 50), 1e9);
        QCOMPARE(camera.scale(), PictureCamera::closest);
        camera.zoomAt(QPointF(50, 50), 1e-9);
        QCOMPARE(camera.scale(), 0.1);
        QVERIFY(camera.fitted());
        camera.setPicture(QSize(10, 10));
        camera.zoomAt(QPointF(50, 50), 1e-9); // a small picture may be shown at its own size
        QCOMPARE(camera.scale(), 1.0);
        QCOMPARE(camera.frame(), QRectF(45, 45, 10, 10));
    }

    void noBorderStaysEmpty()
    {
        PictureCamera camera;
        camera.setView(QSizeF(100, 100));
        camera.setPicture(QSize(100, 50));
        camera.zoomAt(QPointF(0, 0), 4);
        camera.panBy(QPointF(1000, 1000));
        QCOMPARE(camera.frame().topLeft(), QPointF(0, 0));
        camera.panBy(QPointF(-1000, -1000));
        QCOMPARE(camera.frame().bottomRight(), QPointF(100, 100));
        QCOMPARE(camera.seen(), QRect(75, 25, 25, 25));
        camera.reveal(QPointF(10, 10));
        QVERIFY(camera.seenFrame().contains(camera.toView(QPointF(10, 10))));
    }

    void onePixelIsAPicture()
    {
        PictureCamera camera;
        camera.setView(QSizeF(300, 200));
        camera.setPicture(QSize(1, 1));
        QCOMPARE(camera.scale(), PictureCamera::closest);
        QCOMPARE(camera.seen(), QRect(0, 0, 1, 1));
    }

    void withoutPictureNothingIsSeen()
    {
        PictureCamera camera;
        camera.setView(QSizeF(300, 200));
        QVERIFY(camera.seen().isEmpty());
        camera.zoomAt(QPointF(3, 3), 2);
        QVERIFY(camera.seen().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPictureCamera)
#include "tst_picture_camera.moc"
