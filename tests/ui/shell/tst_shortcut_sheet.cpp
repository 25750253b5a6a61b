// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys against the sources that listen to keys.
#include "tests/layers/source_tree.h"
#include "ui/shell/shortcut_rows.h"

#include <QAction>
#include <QDirIterator>
#include <QMenuBar>
#include <QTest>

using namespace convlab::tests;
using namespace convlab::ui;

namespace {

/// What listens, and the titles under which its keys stand.
struct Place {
    const char *file;
    QStringList titles;
};

const Place places[] = {
    {"ui/lesson/lesson_page.cpp", {QStringLiteral("Player"), QStringLiteral("Stage")}},
    {"ui/lesson/predict_card.cpp", {QStringLiteral("Player"), QStringLiteral("Stage")}},
    {"ui/lessons/im2col/im2col_race.cpp", {QStringLiteral("Player")}},
    {"ui/canvas/canvas_keyboard.cpp", {QStringLiteral("Stage")}},
    {"ui/export/dialog/handout_preview.cpp", {QStringLiteral("Text, lists and forms")}},
    {"ui/canvas/cell_editor.cpp", {QStringLiteral("Stage"), QStringLiteral("Text, lists and forms")}},
    {"ui/text/lesson_text_view.cpp", {QStringLiteral("Text, lists and forms")}},
    {"ui/shell/navigator.cpp", {QStringLiteral("Text, lists and forms")}},
    {"ui/shell/hints/hint_bubble.cpp", {QStringLiteral("Text, lists and forms")}},
    {"ui/shell/hints/first_hints.cpp", {QStringLiteral("Text, lists and forms")}},
    {"ui/study/option_grid.cpp", {QStringLiteral("Questions")}},
    {"ui/study/option_button.cpp", {QStringLiteral("Questions")}},
    {"ui/study/practice/practice_asking.cpp", {QStringLiteral("Questions")}},
    {"ui/study/practice/order_list.cpp", {QStringLiteral("Questions")}},
    {"ui/study/practice/practice_page.cpp", {QStringLiteral("Questions")}},
    {"ui/study/practice/question_view.cpp", {QStringLiteral("Questions")}},
    {"ui/studio/studio_page_input.cpp", {QStringLiteral("Image studio"), QStringLiteral("Menus")}},
    {"ui/studio/picture_canvas_input.cpp", {QStringLiteral("Image studio")}},
    {"ui/presenter/presenter_window.cpp", {QStringLiteral("Presentation"), QStringLiteral("Player")}},
    {"ui/studio/filter_chip.cpp", {QStringLiteral("Image studio")}},
    {"ui/studio/kernel/kernel_grid_keys.cpp", {QStringLiteral("Kernel of a filter")}},
    {"ui/studio/kernel/kernel_grid_mouse.cpp", {QStringLiteral("Kernel of a filter")}},
    {"ui/lessons/receptive_field/layer_chip.cpp", {QStringLiteral("Layers of section 6")}},
    {"ui/lessons/receptive_field/layer_popover.cpp", {QStringLiteral("Layers of section 6")}},
    {"ui/lessons/receptive_field/pill_button.cpp", {QStringLiteral("Layers of section 6")}},
};

/// As the sheet writes a key that a source calls Qt::Key_…
QString written(const QString &key)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("Left"), QStringLiteral("←")},     {QStringLiteral("Right"), QStringLiteral("→")},
        {QStringLiteral("Up"), QStringLiteral("↑")},       {QStringLiteral("Down"), QStringLiteral("↓")},
        {QStringLiteral("Return"), QStringLiteral("Enter")}, {QStringLiteral("Escape"), QStringLiteral("Esc")},
        {QStringLiteral("Comma"), QStringLiteral(",")},    {QStringLiteral("Period"), QStringLiteral(".")},
        {QStringLiteral("Plus"), QStringLiteral("+")},     {QStringLiteral("Equal"), QStringLiteral("+")},
        {QStringLiteral("Minus"), QStringLiteral("−")},    {QStringLiteral("PageUp"), QStringLiteral("PgUp")},
        {QStringLiteral("PageDown"), QStringLiteral("PgDown")}, {QStringLiteral("Delete"), QStringLiteral("Del")},
        {QStringLiteral("Backspace"), QStringLiteral("Del")}, {QStringLiteral("Backtab"), QStringLiteral("Shift+Tab")}};
    return names.value(key, key);
}

QStringList keysOf(const QString &source)
{
    static const QRegularExpression key(QStringLiteral("Qt::Key_(\\w+)"));
    QStringList keys;
    for (auto match = key.globalMatch(source); match.hasNext();)
        keys << match.next().captured(1);
    keys.removeDuplicates();
    return keys;
}

QString textUnder(const QStringList &titles)
{
    QString text;
    for (const ShortcutGroup &group : shortcutGroups()) {
        for (const ShortcutGroup::Row &row : group.rows)
            text += titles.contains(group.title) ? QLatin1Char(' ') + row.keys + QLatin1Char(' ') + row.what : QString();
    }
    return text;
}

/// Whether a text names a key, alone or behind a modifier; "Z" in "Zoom" is none.
bool names(const QString &text, const QString &key)
{
    const QRegularExpression whole(QStringLiteral("(^|[\\s+])%1($|[\\s;:,])").arg(QRegularExpression::escape(key)));
    return whole.match(text).hasMatch();
}

} // namespace

class TestShortcutSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsOnTheSheet_data()
    {
        QTest::addColumn<QStringList>("titles");
        for (const Place &place : places)
            QTest::newRow(place.file) << place.titles;
    }

    void everyKeyIsOnTheSheet()
    {
        QFETCH(QStringList, titles);
        // "letters" of the card that hides a question, and the ends of a range of digits or letters
        static const QStringList ranges{QStringLiteral("A"), QStringLiteral("E"), QStringLiteral("Z")};
        const QString text = textUnder(titles);
        const QStringList keys = keysOf(readText(QStringLiteral(SOURCE_ROOT "/") + QLatin1String(QTest::currentDataTag())));
        for (const QString &key : keys)
            QVERIFY2(ranges.contains(key) || names(text, written(key)), qPrintable(key));
    }

    void everySourceWithKeysIsListed()
    {
        QStringList known;
        for (const Place &place : places)
            known << QLatin1String(place.file);
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString file = path.mid(QStringLiteral(SOURCE_ROOT "/").size());
            if (!keysOf(readText(path)).isEmpty())
                QVERIFY2(known.contains(file), qPrintable(file + QStringLiteral(" listens to keys: name them in shortcut_rows.cpp, and the file here")));
        }
    }

    void menusSpeakForThemselves()
    {
        QMenuBar bar;
        QMenu *menu = bar.addMenu(QStringLiteral("&File"));
        menu->addAction(QStringLiteral("&Open scene…"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
        menu->addAction(QStringLiteral("Without a key"));
        menu->addMenu(QStringLiteral("More"))->addAction(QStringLiteral("朗读(&K)"))->setShortcut(QKeySequence(QStringLiteral("F4")));
        const ShortcutGroup group = menuShortcuts(bar);
        QCOMPARE(group.rows.size(), std::size_t(2));
        QCOMPARE(group.rows[0].keys, QStringLiteral("Ctrl+O"));
        QCOMPARE(group.rows[0].what, QStringLiteral("Open scene…"));
        QCOMPARE(group.rows[1].what, QStringLiteral("More: 朗读"));
    }

    void aKeyIsNoPartOfAWord()
    {
        QVERIFY(names(QStringLiteral("Home End go"), QStringLiteral("End")));
        QVERIFY(names(QStringLiteral("Alt+← →"), QStringLiteral("←")));
        QVERIFY(!names(QStringLiteral("Zoom"), QStringLiteral("Z")));
    }
};

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcut_sheet.moc"
