// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/checklist/checklist_fixture.h"
#include "ui/export/certificate.h"
#include "ui/study/checklist/certificate_dialog.h"
#include "ui/study/checklist/certificate_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Court;

namespace {

const QString course = QStringLiteral("CNN and Convolution Math");

Attempt finished(int right, std::int64_t atMs)
{
    Attempt attempt{1, atMs, 4, {}};
    for (int i = 0; i < 4; ++i)
        attempt.answers.push_back({std::to_string(i), "x", i < right, atMs});
    return attempt;
}

Certificate sample(int done)
{
    Certificate certificate;
    certificate.course = course;
    certificate.learner = QStringLiteral("Ada Lovelace");
    certificate.day = QDate(2026, 3, 14);
    certificate.skillCheck = QStringLiteral("Skill check: 4 of 4 right");
    for (int i = 0; i < 6; ++i)
        certificate.habits.push_back({QStringLiteral("Habit %1").arg(i + 1), i < done, QStringLiteral("3 Mar 2026"),
                                      i < done ? QStringList{QStringLiteral("Output 14, Stride 2")} : QStringList{}});
    return certificate;
}

QImage painted(const Certificate &certificate, double scale = 2)
{
    QImage image((certificatePage().size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintCertificate(painter, certificatePage(), certificate);
    return image;
}

} // namespace

class TestCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void onlyWhatHoldsNowIsDone()
    {
        Court court;
        const int sizes = court.task(QStringLiteral("sizes")), counts = court.task(QStringLiteral("counts"));
        const auto one = court.open(sizes), two = court.open(counts);
        tests::solve(court, *one, sizes);
        tests::solve(court, *two, counts);
        two->applyPreset(QStringLiteral("page"));
        const Certificate certificate = certificateOf(*court.judge, {}, course, court.nowMs);
        QCOMPARE(certificate.done(), 1);
        QVERIFY(!certificate.complete());
        const Certificate::Habit &done = certificate.habits[static_cast<std::size_t>(sizes)];
        QVERIFY(done.done);
        QCOMPARE(done.day, QStringLiteral("1 Jan 2026"));
        QVERIFY2(done.proof[1].contains(QStringLiteral("Dilation 2")) && done.proof[1].contains(QStringLiteral("Output 14")), qPrintable(done.proof[1]));
        QVERIFY2(done.proof.last().contains(QStringLiteral("Padding 2")), qPrintable(done.proof.last()));
        const Certificate::Habit &open = certificate.habits[static_cast<std::size_t>(counts)];
        QVERIFY(!open.done && open.proof.isEmpty());
        QCOMPARE(open.day, QStringLiteral("open"));
    }

    void theBestFinishedSkillCheckIsNamed()
    {
        const Court court;
        const auto words = [&](const std::vector<Attempt> &attempts) { return certificateOf(*court.judge, attempts, course, court.nowMs).skillCheck; };
        QVERIFY(words({}).contains(QStringLiteral("not completed")));
        Attempt begun = finished(4, 1000);
        begun.answers.pop_back();
        QVERIFY(words({begun}).contains(QStringLiteral("not completed")));
        QVERIFY(words({finished(2, 1000), finished(4, 86400000LL * 365), begun}).contains(QStringLiteral("4 of 4")));
    }

    void theSameCertificateGivesTheSameBytes()
    {
        const QByteArray pdf = certificatePdf(sample(4));
        QVERIFY(certificatePdf(sample(4)) == pdf);
        QVERIFY(certificatePdf(sample(5)) != pdf);
        // Qt writes the second of writing: the certificate's own day stands in its place, and no other date in the file.
        QVERIFY(pdf.contains("/CreationDate (D:20260314000000"));
        QCOMPARE(pdf.count("(D:"), 1);
    }

    void thePdfIsOnePageOfA4WithItsFonts()
    {
        const QByteArray pdf = certificatePdf(sample(6));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), "outlines, no pixels");
        QVERIFY(pdf.contains("595.") || pdf.contains("[0 0 595 842]"));
    }

    void everyStateFitsOnThePage_data()
    {
        QTest::addColumn<int>("done");
        QTest::newRow("nothing") << 0;
        QTest::newRow("half") << 3;
        QTest::newRow("everything") << 6;
    }

    /// Nothing may be painted between the frame and the edge, however many words the real tasks need.
    void everyStateFitsOnThePage()
    {
        QFETCH(int, done);
        Court court;
        std::vector<std::unique_ptr<LessonSession>> sections;
        for (int task = 0; task < done; ++task) {
            sections.push_back(court.open(task));
            tests::solve(court, *sections.back(), task);
        }
        Certificate certificate = certificateOf(*court.judge, {finished(4, court.nowMs)}, course, court.nowMs);
        QCOMPARE(certificate.done(), done);
        certificate.learner = QString(60, QLatin1Char('W'));
        const QImage image = painted(certificate);
        const int margin = 50; // of 52 pixels to the frame
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < margin || y < margin || x >= image.width() - margin || y >= image.height() - margin)
                    QVERIFY2(image.pixel(x, y) == qRgb(255, 255, 255), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("page.pdf"));
        QCOMPARE(writeCertificate(sample(6), path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == certificatePdf(sample(6)));
        QVERIFY(!writeCertificate(sample(6), dir.filePath(QStringLiteral("no/such/folder.pdf"))).isEmpty());
    }

    void theDialogPutsTheNameOnThePage()
    {
        CertificateDialog dialog(sample(6), QStringLiteral("Grace"), loadTheme(QStringLiteral("light")), nullptr);
        QCOMPARE(dialog.certificate().learner, QStringLiteral("Grace"));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("  Grace   Hopper "));
        QCOMPARE(dialog.certificate().learner, QStringLiteral("Grace Hopper"));
        dialog.setCertificate(sample(2));
        QCOMPARE(dialog.certificate().learner, QStringLiteral("Grace Hopper"));
    }
};

QTEST_MAIN(TestCertificate)
#include "tst_certificate.moc"
