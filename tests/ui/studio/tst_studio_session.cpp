// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/picture_files.h"
#include "ui/content/content_error.h"
#include "ui/studio/chain_presets.h"
#include "ui/studio/studio_session.h"
#include "ui/theme/fonts.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

StudioFilter named(const QString &name)
{
    StudioFilter filter;
    filter.name = name;
    return filter;
}

QStringList namesOf(const StudioSession &session)
{
    QStringList names;
    for (const StudioFilter &filter : session.state().filters)
        names << filter.name;
    return names;
}

} // namespace

class TestStudioSession : public QObject {
    Q_OBJECT

private:
    PictureFiles m_files;

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aStateComesBackAsItWas()
    {
        StudioState state = firstStudioState();
        StudioFilter filter = named(QStringLiteral("Odd"));
        filter.spec.kernel = {2, 3, {1, 2, 3, 4, 5, 6.5}};
        filter.spec.stride = 3;
        filter.spec.dilation = 2;
        filter.spec.flip = true;
        filter.spec.mode = PaddingMode::Zeros;
        filter.spec.gain = -0.125;
        filter.spec.bias = 17;
        filter.spec.finish = Finish::Normalise;
        filter.on = false;
        state.filters.push_back(filter);
        state.selected = 1;
        state.builtIn.clear();
        state.path = QStringLiteral("/somewhere/a.png");
        QCOMPARE(studioStateFrom(toJson(state)), state);
        QCOMPARE(state.chain().size(), std::size_t{1});
        QCOMPARE(state.placeInChain(0), 0);
        QCOMPARE(state.placeInChain(1), -1);
    }

    void nonsenseIsAStateToo_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("wrong kinds") << QJsonObject{{QStringLiteral("filters"), 3}, {QStringLiteral("picture"), QStringLiteral("x")}, {QStringLiteral("selected"), true}};
        QJsonArray many;
        for (int i = 0; i < 9; ++i)
            many << QJsonObject{{QStringLiteral("stride"), 1000}, {QStringLiteral("gain"), QStringLiteral("much")},
                                {QStringLiteral("kernel"), QJsonObject{{QStringLiteral("weights"), QJsonArray{QJsonArray{1, 2}, QJsonArray{3}}}}}};
        QTest::newRow("too many, too large") << QJsonObject{{QStringLiteral("filters"), many}, {QStringLiteral("selected"), 99}};
        QTest::newRow("huge picture") << QJsonObject{{QStringLiteral("picture"), QJsonObject{{QStringLiteral("size"), QJsonArray{1e9, -4}}}}};
    }

    void nonsenseIsAStateToo()
    {
        QFETCH(QJsonObject, json);
        const StudioState state = studioStateFrom(json);
        QVERIFY(state.filters.size() <= std::size_t{longestPictureChain});
        QVERIFY(state.selected >= 0 && state.selected < std::max(1, int(state.filters.size())));
        QVERIFY(state.size.width() >= 1 && state.size.width() <= 1920 && state.size.height() >= 1 && state.size.height() <= 1080);
        for (const PictureFilterSpec &spec : state.chain())
            validate(spec); // throws if not
    }

    void everyEditCanBeUndone()
    {
        StudioSession session;
        session.restore({});
        const StudioState first = session.state();
        session.addFilter(named(QStringLiteral("B")));
        session.addFilter(named(QStringLiteral("C")));
        QCOMPARE(namesOf(session), QStringList({QStringLiteral("Sobel x"), QStringLiteral("B"), QStringLiteral("C")}));
        session.moveFilter(2, -1);
        session.switchFilter(0, false);
        session.removeFilter(0);
        session.showBuiltIn(QStringLiteral("chart"));
        session.setBuiltInSize(QSize(480, 320));
        QCOMPARE(namesOf(session), QStringList({QStringLiteral("C"), QStringLiteral("B")}));
        const StudioState last = session.state();
        int steps = 0;
        while (session.canUndo()) {
            session.undo();
            ++steps;
        }
        QCOMPARE(steps, 7);
        QCOMPARE(session.state(), first);
        while (session.canRedo())
            session.redo();
        QCOMPARE(session.state(), last);
    }

    void aChainHasFourFiltersAtMost()
    {
        StudioSession session;
        for (int i = 0; i < 9; ++i)
            session.addFilter(named(QString::number(i)));
        QCOMPARE(session.state().filters.size(), std::size_t{4});
        for (int i = 0; i < 9; ++i)
            session.removeFilter(0);
        QVERIFY(session.state().filters.empty());
        QCOMPARE(session.state().selected, 0);
        session.editFilter(0, named(QStringLiteral("X")));
        session.moveFilter(0, 1);
        session.switchFilter(0, true);
        session.addFilter(named(QStringLiteral("Y")));
        QCOMPARE(namesOf(session), QStringList(QStringLiteral("Y")));
    }

    void aDragIsOneStepOfUndo()
    {
        StudioSession session;
        QSignalSpy changed(&session, &StudioSession::stateChanged);
        StudioFilter filter = session.state().filters.front();
        const double before = filter.spec.gain;
        for (int drag = 0; drag < 2; ++drag) {
            session.beginEdit();
            for (int i = 1; i < 20; ++i) {
                filter.spec.gain = before + drag + i * 0.01;
                session.editFilter(0, filter, QStringLiteral("gain"), true);
            }
            session.settle();
        }
        QCOMPARE(changed.last().first().toBool(), false);
        session.undo();
        QCOMPARE(session.state().filters.front().spec.gain, before + 0.19);
        session.undo();
        QCOMPARE(session.state().filters.front().spec.gain, before);
        QVERIFY(!session.canUndo());
    }

    void selectingIsNoStepOfUndo()
    {
        StudioSession session;
        session.addFilter(named(QStringLiteral("B")));
        session.select(0);
        QCOMPARE(session.state().selected, 0);
        session.select(7);
        QCOMPARE(session.state().selected, 0);
        session.undo();
        QVERIFY(!session.canUndo());
    }

    void aPictureComesAndGoesWithUndo()
    {
        StudioSession session;
        session.restore({});
        QTRY_COMPARE(session.picture().size(), QSize(960, 640));
        const QImage own = PictureFiles::colours(12, 8);
        session.openFile(m_files.write(QStringLiteral("own.png"), own));
        QTRY_COMPARE(session.picture(), own);
        QCOMPARE(session.pictureName(), QStringLiteral("own.png"));
        session.paste(own.mirrored());
        QCOMPARE(session.picture(), own.mirrored());
        QVERIFY(session.state().path.isEmpty());
        session.undo();
        QCOMPARE(session.picture(), own);
        session.undo();
        QCOMPARE(session.picture().size(), QSize(960, 640));
        session.redo();
        session.redo();
        QCOMPARE(session.picture(), own.mirrored());
    }

    void whatCannotBeReadChangesNothing()
    {
        StudioSession session;
        session.restore({});
        QTRY_VERIFY(!session.picture().isNull());
        const StudioState before = session.state();
        const qint64 shown = session.picture().cacheKey();
        QSignalSpy notices(&session, &StudioSession::noticeWanted);
        session.openFile(m_files.write(QStringLiteral("broken.png"), QByteArray("no picture")));
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.last().at(1).toBool());
        session.paste(QImage());
        QCOMPARE(notices.size(), 2);
        QCOMPARE(session.state(), before);
        QCOMPARE(session.picture().cacheKey(), shown);
        QVERIFY(!session.canUndo());
    }

    void aMissingFileGivesWayQuietly()
    {
        StudioState gone = firstStudioState();
        gone.builtIn.clear();
        gone.path = m_files.path(QStringLiteral("gone.png"));
        StudioSession session;
        QSignalSpy notices(&session, &StudioSession::noticeWanted);
        session.restore(toJson(gone));
        QTRY_VERIFY(!session.picture().isNull());
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().first().toString().contains(QStringLiteral("gone.png")));
        QVERIFY(!notices.first().at(1).toBool());
        QVERIFY(!session.state().builtIn.isEmpty());
        QVERIFY(!session.canUndo());
        gone.path.clear();
        gone.pasted = 3;
        session.restore(toJson(gone));
        QCOMPARE(notices.size(), 2);
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("pasted")));
    }

    void onlyThePathIsKept()
    {
        StudioSession session;
        session.openFile(m_files.write(QStringLiteral("kept.png"), PictureFiles::colours(9, 9)));
        QTRY_COMPARE(session.picture().size(), QSize(9, 9));
        StudioSession next;
        next.restore(session.saved());
        QTRY_COMPARE(next.picture(), session.picture());
    }

    void readingCanBeCancelled()
    {
        StudioSession session;
        session.restore({});
        QTRY_VERIFY(!session.picture().isNull());
        const QImage before = session.picture();
        session.openFile(m_files.write(QStringLiteral("long.png"), PictureFiles::colours(400, 400)));
        session.cancelReading();
        session.showBuiltIn(QStringLiteral("chart")); // what comes next is not what was cancelled
        QTRY_VERIFY(session.picture() != before);
        QCOMPARE(session.picture().size(), QSize(960, 640));
        QCOMPARE(session.state().builtIn, QStringLiteral("chart"));
    }

    void aNameForAMomentBringsNoWrongPicture()
    {
        StudioSession session;
        session.restore({});
        QTRY_VERIFY(!session.picture().isNull());
        const qint64 shown = session.picture().cacheKey();
        session.showBuiltIn(QStringLiteral("zone_plate"));
        session.undo(); // before the zone plate has come
        QVERIFY(!session.loader().busy());
        QCOMPARE(session.picture().cacheKey(), shown);
    }

    void theShelfForgetsTheOldest()
    {
        PictureShelf shelf;
        const QImage large(5000, 5000, QImage::Format_Mono); // 25 megapixels, 3 megabytes
        for (const char *name : {"a", "b", "c"})
            shelf.put(QLatin1String(name), large);
        QCOMPARE(shelf.count(), std::size_t{2});
        QVERIFY(shelf.find(QStringLiteral("a")).isNull());
        QVERIFY(!shelf.find(QStringLiteral("c")).isNull());
        shelf.put(QStringLiteral("b"), large);
        shelf.put(QStringLiteral("d"), QImage(9000, 9000, QImage::Format_Mono)); // alone too large, and still there
        QCOMPARE(shelf.count(), std::size_t{1});
        QVERIFY(!shelf.find(QStringLiteral("d")).isNull());
    }

    void everyChainCanBeUsed()
    {
        const std::vector<ChainPreset> presets = loadChainPresets();
        QVERIFY(presets.size() >= 8);
        for (const ChainPreset &preset : presets) {
            StudioState state;
            state.filters = preset.filters;
            for (const PictureFilterSpec &spec : state.chain())
                validate(spec);
            QVERIFY(preset.note.endsWith(QLatin1Char('.')));
            QCOMPARE(studioStateFrom(toJson(state)).filters, preset.filters); // so that the menu knows it again
        }
        QCOMPARE(presets.front().filters, firstStudioState().filters);
    }

    void mistakesInChainsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("says");
        QTest::newRow("key") << QByteArray(R"({"name": "A", "kernel": {"weights": [[1, 2]]}, "strid": 2})") << QStringLiteral("strid");
        QTest::newRow("range") << QByteArray(R"({"name": "A", "kernel": {"weights": [[1, 2]]}, "stride": 20})") << QStringLiteral("stride");
        QTest::newRow("kernel") << QByteArray(R"({"name": "A", "kernel": {"weights": [[1, 2], [3]]}})") << QStringLiteral("kernel");
        QTest::newRow("kernel key") << QByteArray(R"({"name": "A", "kernel": {"colum": [1], "row": [1, 2]}})") << QStringLiteral("colum");
        QTest::newRow("name") << QByteArray(R"({"kernel": {"weights": [[1, 2]]}})") << QStringLiteral("name");
    }

    void mistakesInChainsAreNamed()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QString, says);
        const QString path = m_files.write(QStringLiteral("chains.json"),
                                           R"({"chains": [{"name": "a", "title": "A", "note": "N.", "filters": [)" + filter + "]}]}");
        try {
            loadChainPresets(path);
            QFAIL("the mistake was not seen");
        } catch (const ContentError &error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
        }
    }
};

QTEST_MAIN(TestStudioSession)
#include "tst_studio_session.moc"
