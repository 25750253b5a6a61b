// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of resources/icons/README.md: one ink, one canvas, something drawn, nothing outside.
#include <QColor>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneInkOnOneCanvas_data() { addIcons(); }
    void oneInkOnOneCanvas();
    void drawnInsideTheCanvas_data() { addIcons(); }
    void drawnInsideTheCanvas();
    void everyNamedIconExists();

private:
    static void addIcons();
    static QDir folder() { return QDir(QStringLiteral(SOURCE_ROOT "/resources/icons")); }
};

void TestIcons::addIcons()
{
    QTest::addColumn<QByteArray>("svg");
    for (const QString &name : folder().entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void TestIcons::oneInkOnOneCanvas()
{
    QFETCH(QByteArray, svg);
    const QString text = QString::fromUtf8(svg);
    QVERIFY(text.contains(QStringLiteral("width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"")));
    static const QRegularExpression paint(QStringLiteral("\\b(?:fill|stroke)=\"([^\"]*)\""));
    QSet<QString> inks;
    for (auto match = paint.globalMatch(text); match.hasNext();)
        inks += match.next().captured(1);
    inks.remove(QStringLiteral("none"));
    QCOMPARE(inks, QSet<QString>{QStringLiteral("#000000")});
    static const QRegularExpression foreign(
        QStringLiteral("<(?!\\?|!--|/?(?:svg|g|path|rect|circle)\\b)|opacity|style="));
    QVERIFY(!text.contains(foreign));
}

void TestIcons::drawnInsideTheCanvas()
{
    QFETCH(QByteArray, svg);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    // Ten pixels a unit, with one unit of the world outside on every side.
    QImage image(260, 260, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(10, 10, 240, 240));
    painter.end();
    int inked = 0, outside = 0;
    const QRect canvas(20, 20, 220, 220);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = qAlpha(image.pixel(x, y)) > 127;
            inked += ink;
            outside += ink && !canvas.contains(x, y);
        }
    }
    QVERIFY2(inked > 1000, "next to nothing is drawn");
    QCOMPARE(outside, 0);
}

void TestIcons::everyNamedIconExists()
{
    QFile readme(folder().filePath(QStringLiteral("README.md")));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString meanings = QString::fromUtf8(readme.readAll()).section(QStringLiteral("| icon |"), 1);
    static const QRegularExpression name(QStringLiteral("`([a-z-]+)`"));
    int found = 0;
    for (auto match = name.globalMatch(meanings); match.hasNext(); ++found) {
        const QString icon = match.next().captured(1);
        QVERIFY2(folder().exists(icon + QStringLiteral(".svg")), qPrintable(icon));
    }
    QVERIFY(found > 5);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
