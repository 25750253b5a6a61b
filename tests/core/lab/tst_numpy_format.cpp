// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/numpy_format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace convlab;

namespace {

double numberFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString word = value.toString();
    if (word == QLatin1String("-0.0"))
        return -0.0;
    if (word == QLatin1String("nan"))
        return std::numeric_limits<double>::quiet_NaN();
    return word == QLatin1String("inf") ? std::numeric_limits<double>::infinity()
                                        : -std::numeric_limits<double>::infinity();
}

template<typename T>
std::string printed(const QJsonObject &one)
{
    std::vector<T> data;
    std::vector<std::int64_t> sizes;
    for (const QJsonValue value : one.value(QStringLiteral("data")).toArray())
        data.push_back(static_cast<T>(numberFrom(value)));
    for (const QJsonValue value : one.value(QStringLiteral("sizes")).toArray())
        sizes.push_back(value.toInt());
    return numpyArray(data, sizes);
}

} // namespace

class TestNumpyFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAsNumpyDoes_data()
    {
        QTest::addColumn<QJsonObject>("one");
        QFile file(QStringLiteral(TEST_DATA_DIR "/numpy/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
        QVERIFY(cases.size() > 40);
        for (int i = 0; i < cases.size(); ++i) {
            const QJsonObject one = cases[i].toObject();
            QTest::addRow("%d %s", i, qPrintable(one.value(QStringLiteral("text")).toString().left(30))) << one;
        }
    }
    void printsAsNumpyDoes()
    {
        QFETCH(QJsonObject, one);
        const QString kind = one.value(QStringLiteral("kind")).toString();
        std::string text;
        if (kind == QLatin1String("scalar"))
            text = pythonFloat(numberFrom(one.value(QStringLiteral("data")).toArray().first()));
        else
            text = kind == QLatin1String("int") ? printed<std::int64_t>(one) : printed<double>(one);
        QCOMPARE(QString::fromStdString(text), one.value(QStringLiteral("text")).toString());
    }

    void emptyArraysAreBrackets()
    {
        QCOMPARE(numpyArray(std::vector<double>{}, {0}), std::string("[]"));
    }
};

QTEST_APPLESS_MAIN(TestNumpyFormat)
#include "tst_numpy_format.moc"
