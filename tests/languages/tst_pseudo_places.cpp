// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of the program in a language that nobody speaks: what stands there without brackets is not translated; and
// in every language nothing is cut off.
#include "tests/access/every_place.h"
#include "ui/content/language.h"
#include "ui/controls/preset_picker.h"
#include "ui/theme/fonts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace convlab;

namespace {

QString plainTextOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text())) {
            QTextDocument document;
            document.setHtml(label->text());
            return document.toPlainText();
        }
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// What is the same in every language: numbers, signs and symbols, names, paths, and what a learner has written.
bool isNoWord(const QString &text)
{
    static const QRegularExpression quiet(QRegularExpression::anchoredPattern(QStringLiteral(
        "[^\\p{L}]*"                              // no letters at all
        "|[^\\p{L}]*\\p{L}[^\\p{L}]*"             // one: a symbol, a key
        "|ConvLab|NumPy|PyTorch|English|Deutsch|简体中文"
        "|\\x{200B}?/.*")));                      // a folder
    return quiet.match(text).hasMatch() || QLocale().toDate(text).isValid();
}

void addActions(const QList<QAction *> &actions, QStringList &texts)
{
    for (const QAction *action : actions) {
        texts << action->text().section(QLatin1Char('\t'), 0, 0);
        if (action->menu())
            addActions(action->menu()->actions(), texts);
    }
}

/// What a widget has to say: on it, and to who points at it or hears it.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{plainTextOf(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text() << list->item(i)->toolTip();
    }
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        addActions(bar->actions(), texts);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts << field->placeholderText();
    texts.removeAll(QString());
    return texts;
}

/// Translated texts are in brackets, alone or with numbers and signs around them.
bool isTranslated(const QString &text)
{
    if (isNoWord(text))
        return true;
    QString left = text;
    left.remove(QRegularExpression(QStringLiteral("\\[[^\\[\\]]*\\]")));
    while (left.contains(QRegularExpression(QStringLiteral("\\[[^\\[\\]]*\\]"))))
        left.remove(QRegularExpression(QStringLiteral("\\[[^\\[\\]]*\\]")));
    return isNoWord(left) || (text.contains(QLatin1Char('[')) && !left.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))));
}

/// Whether a widget shows less of its text than there is, with nothing that says so.
bool isCut(const QWidget &widget)
{
    const QSize needed = widget.sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return needed.width() > label->width() + 1 || needed.height() > label->height() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (qobject_cast<const ui::PresetPicker *>(button))
            return false; // shows the beginning, and the whole name to who points at it
        const bool writes = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button)
                            || (qobject_cast<const QToolButton *>(button) && static_cast<const QToolButton *>(button)->toolButtonStyle() != Qt::ToolButtonIconOnly);
        return writes && !button->text().isEmpty() && !button->text().contains(QChar(0x2026)) && needed.width() > button->width() + 1;
    }
    return false;
}

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return path.join(QLatin1Char('/'));
}

/// Each in a line of its own: one message of a test is cut.
void tell(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString &problem : problems)
        qWarning("%s", qPrintable(problem));
    QVERIFY(problems.isEmpty());
}

} // namespace

class TestPseudoPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void nothingIsUntranslated()
    {
        tests::EveryPlace program(QStringLiteral("pseudo"));
        QStringList problems;
        for (const tests::EveryPlace::Place &place : program.places()) {
            program.go(place);
            for (const QWidget *widget : program.front().findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                const bool formula = widget->objectName() == QLatin1String("arithmeticStrip"); // names of operators and arrays
                for (const QString &text : textsOf(*widget)) {
                    if (!formula && !isTranslated(text))
                        problems << QStringLiteral("%1: %2: %3").arg(place.name, nameOf(*widget), text.left(120));
                }
            }
        }
        tell(problems);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("code");
        for (const ui::Language &language : ui::Language::all())
            QTest::newRow(qPrintable(language.code())) << language.code();
        for (const char *code : {"pseudo", "pseudo-rtl"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void nothingIsCut()
    {
        QFETCH(QString, code);
        tests::EveryPlace program(code);
        QStringList problems;
        for (const tests::EveryPlace::Place &place : program.places()) {
            program.go(place);
            for (const QWidget *widget : program.front().findChildren<QWidget *>()) {
                if (widget->isVisible() && isCut(*widget))
                    problems << QStringLiteral("%1: %2: %3").arg(place.name, nameOf(*widget), plainTextOf(*widget).left(80));
            }
        }
        tell(problems);
    }

    void settingsNeedNoScrolling_data()
    {
        QTest::addColumn<QString>("code");
        for (const ui::Language &language : ui::Language::all())
            QTest::newRow(qPrintable(language.code())) << language.code();
    }

    void settingsNeedNoScrolling()
    {
        QFETCH(QString, code);
        tests::EveryPlace program(code);
        for (const tests::EveryPlace::Place &place : program.places()) {
            if (!place.name.startsWith(QLatin1String("settings")))
                continue;
            program.go(place);
            for (const auto *area : program.front().findChildren<QScrollArea *>())
                QVERIFY2(!area->isVisible() || area->verticalScrollBar()->maximum() == 0,
                         qPrintable(QStringLiteral("%1: %2 pixels").arg(place.name).arg(area->verticalScrollBar()->maximum())));
        }
    }
};

QTEST_MAIN(TestPseudoPlaces)

#include "tst_pseudo_places.moc"
