// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/study/generator.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/study/practice/practice_asking.h"
#include "ui/study/practice/practice_page.h"
#include "ui/study/practice/question_view.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

namespace convlab::tests {

/// The whole program with a new learner, and the way to everything that can be seen in it.
class EveryPlace {
public:
    /// In English, or in another language.
    explicit EveryPlace(const QString &language = {})
        : m_english(englishTexts()), m_program(m_data.path(), m_config.path(), language)
    {
        const QList<QAction *> actions = window().findChildren<QAction *>();
        for (qsizetype i = 0; i < std::min(actions.size(), m_english.size()); ++i)
            m_actions.insert(m_english[i], m_actions.value(m_english[i], actions[i]));
        ui::Preferences still = window().preferences();
        still.reducedMotion = true;
        window().setPreferences(still);
        window().resize(1280, 800);
        window().show();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window did not become active");
    }

    ui::MainWindow &window() { return m_program.window(); }

    /// A page in some state, or a dialog. The same one stays open until the next is gone to.
    struct Place {
        QString name;
        std::function<void()> go;
    };

    std::vector<Place> places()
    {
        std::vector<Place> all;
        for (const ui::LessonLibrary::Entry &entry : window().library().entries())
            addViews(all, entry);
        all.push_back({QStringLiteral("lab cell"), [this] { showLab(1); }});
        all.push_back({QStringLiteral("lesson text"), [this] { showLab(0); }});
        const auto page = [this](const QString &id) { return [this, id] { window().open(id); }; };
        for (const char *id : {"course", "skill_check", "practice", "progress", "image_studio"})
            all.push_back({QLatin1String(id), page(QLatin1String(id))});
        all.push_back({QStringLiteral("a question of the practice"), [this] {
            window().open(QStringLiteral("pooling"));
            trigger(QStringLiteral("Practise this section"));
        }});
        all.push_back({QStringLiteral("notes"), [this] {
            window().open(QStringLiteral("pooling"));
            trigger(QStringLiteral("Notes"));
        }});
        all.push_back({QStringLiteral("predict first"), [this] {
            trigger(QStringLiteral("Notes"));
            window().open(QStringLiteral("cross_correlation_2d"));
            window().currentLesson()->session().setPredicting(true);
        }});
        addQuestions(all);
        all.push_back({QStringLiteral("Print handout…"), [this] {
            window().open(QStringLiteral("pooling"));
            trigger(QStringLiteral("Print handout…"));
        }});
        for (const char *dialog : {"Export picture or film…", "Certificate…", "About ConvLab", "Keyboard and mouse", "Restore…"})
            all.push_back({QLatin1String(dialog), [this, dialog] { trigger(QString::fromUtf8(dialog)); }});
        for (int index = 0; index < 4; ++index)
            all.push_back({QStringLiteral("settings, page %1").arg(index + 1), [this, index] {
                trigger(QStringLiteral("Settings…"));
                window().findChild<ui::SettingsDialog *>()->showPage(index);
            }});
        return all;
    }

    void go(const Place &place)
    {
        qDeleteAll(dialogs());
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window did not become active");
        place.go();
        front().activateWindow();
        if (!QTest::qWaitForWindowActive(&front()))
            qFatal("the dialog did not become active");
        QCoreApplication::processEvents();
    }

    /// The dialog that stands open, else the window.
    QWidget &front()
    {
        const QList<QDialog *> open = dialogs();
        return open.isEmpty() ? static_cast<QWidget &>(window()) : *open.front();
    }

private:
    QList<QDialog *> dialogs()
    {
        QList<QDialog *> open;
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                open << dialog;
        }
        return open;
    }

    /// A lesson with its lab cell, and each of its views with everything that stands behind "More".
    void addViews(std::vector<Place> &all, const ui::LessonLibrary::Entry &entry)
    {
        const QString id = entry.content.id;
        all.push_back({id, [this, id] { window().open(id); }});
        for (const ui::ControlSpec &control : entry.content.controls) {
            if (control.name != QLatin1String("view"))
                continue;
            for (const QString &view : control.choices)
                all.push_back({id + QLatin1Char(' ') + view, [this, id, view] {
                    window().open(id);
                    window().currentLesson()->session().setValue(QStringLiteral("view"), view);
                }});
        }
    }

    /// A question of every type with its hint, after a wrong answer that has a name.
    void addQuestions(std::vector<Place> &all)
    {
        QStringList types;
        for (const practice::Generator &generator : practice::generators()) {
            const QString type = QLatin1String(practice::typeName(generator.type)), name = QLatin1String(generator.name);
            if (types.contains(type))
                continue;
            types << type;
            all.push_back({QStringLiteral("a question, type %1").arg(type), [this, name] {
                window().open(QStringLiteral("practice"));
                auto *page = window().findChild<ui::PracticePage *>();
                page->practiseGenerator(name);
                ui::QuestionView *view = page->asking().view();
                view->showHint();
                const practice::Question &question = view->question();
                Q_EMIT view->answerGiven(question.slips.empty() ? question.answer : question.slips.front().values);
            }});
        }
        all.push_back({QStringLiteral("the end of a practice session"), [this] {
            QTest::keyClick(&window().findChild<ui::PracticePage *>()->asking(), Qt::Key_Escape);
        }});
    }

    void showLab(int tab)
    {
        window().open(QStringLiteral("cross_correlation_1d"));
        window().currentLesson()->findChild<QTabBar *>(QStringLiteral("readings"))->setCurrentIndex(tab);
    }

    void trigger(const QString &text)
    {
        if (QAction *action = m_actions.value(text))
            return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no action ") + text));
    }

    /// What the actions of a new window say in English, in the order in which they are made.
    static QStringList englishTexts()
    {
        const QTemporaryDir data, config;
        app::Composition program(data.path(), config.path(), QStringLiteral("en"));
        QStringList texts;
        for (const QAction *action : program.window().findChildren<QAction *>())
            texts << action->text().remove(QLatin1Char('&'));
        return texts;
    }

    QTemporaryDir m_data, m_config;
    QStringList m_english;
    app::Composition m_program;
    QHash<QString, QPointer<QAction>> m_actions;    ///< by their English texts
};

} // namespace convlab::tests
