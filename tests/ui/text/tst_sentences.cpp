// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QTest>
#include <QTextDocument>

using namespace convlab;
using namespace convlab::ui;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullWidthMarksBringTheirRoom()
    {
        QCOMPARE(joinSentences({QStringLiteral("Right."), QStringLiteral("It is 4.")}), QStringLiteral("Right. It is 4."));
        QCOMPARE(joinSentences({QStringLiteral("正确。"), QStringLiteral("答案是 4。")}), QStringLiteral("正确。答案是 4。"));
        QCOMPARE(joinSentences({QString(), QStringLiteral("One."), QString(), QStringLiteral("Two."), QString()}), QStringLiteral("One. Two."));
        QCOMPARE(joinSentences({}), QString());
    }

    void stopsAreNotDoubled()
    {
        QCOMPARE(withStop(QStringLiteral("one pass")), QStringLiteral("one pass."));
        QCOMPARE(withStop(QStringLiteral("One pass.")), QStringLiteral("One pass."));
        QCOMPARE(withStop(QStringLiteral("一遍。")), QStringLiteral("一遍。"));
        QCOMPARE(withStop(QString()), QString());
        QCOMPARE(listOf({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
        const app::InterfaceLanguage chinese(*Language::find(QStringLiteral("zh_CN")));
        QCOMPARE(withStop(QStringLiteral("一遍")), QStringLiteral("一遍。"));
        QCOMPARE(listOf({QStringLiteral("甲"), QStringLiteral("乙")}), QStringLiteral("甲、乙"));
    }

    void indicesStandLowerInHtml()
    {
        QCOMPARE(htmlOf(QStringLiteral("C_out·C_in·k², 每个 C_in")), QStringLiteral("C<sub>out</sub>·C<sub>in</sub>·k², 每个 C<sub>in</sub>"));
        for (const char *code : {"count_include_pad=True", "x_y_z", "nn.Conv2d", "a_long"})
            QCOMPARE(htmlOf(QLatin1String(code)), QLatin1String(code));
    }

    /// Qt would fold the narrow space between the groups of digits into a common one, at which a line may end.
    void numbersKeepTogetherInHtml()
    {
        QTextDocument document;
        document.setHtml(QStringLiteral("<p>%1</p>").arg(htmlOf(formatCount(73856) + QStringLiteral(" < &"))));
        QCOMPARE(document.toRawText(), QStringLiteral("73\u00A0856 < &"));
    }
};

QTEST_GUILESS_MAIN(TestSentences)

#include "tst_sentences.moc"
