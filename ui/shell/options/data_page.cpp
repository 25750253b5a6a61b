// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/data_page.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/focus_overlay.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

/// A path may break behind each of its folders.
QString breakable(const QString &path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200b));
}

} // namespace

DataPage::DataPage(MainWindow &owner, DataPlace &place, QWidget *parent) : SettingsPage(owner, parent), m_place(place)
{
    m_folder = addFolder(tr("Answers, notes and open sections"), tr("&Open this folder"), &DataPlace::folder);
    addOffer();
    m_settings = addFolder(tr("These settings"), tr("Open the folder of the &settings"), &DataPlace::settingsFolder);
    addNote(tr("Nothing of it leaves this computer. File, Export writes your work into one file, for another computer."));
    column().addStretch(1);
    DataPage::refresh();
}

QLabel *DataPage::addFolder(const QString &heading, const QString &open, QString (DataPlace::*folder)() const)
{
    addHeading(heading);
    auto *path = new QLabel(this);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleDescription(heading);
    new FocusOverlay(*path);
    column().addWidget(path);
    auto *row = new FlowLayout(nullptr, 8, 6);
    auto *button = new QPushButton(open, this);
    connect(button, &QPushButton::clicked, this, [this, folder] { QDesktopServices::openUrl(QUrl::fromLocalFile((m_place.*folder)())); });
    row->addWidget(button);
    if (folder == &DataPlace::folder) {
        m_another = new QPushButton(tr("&Another folder…"), this);
        connect(m_another, &QPushButton::clicked, this, &DataPage::browse);
        row->addWidget(m_another);
    }
    column().addLayout(row);
    return path;
}

void DataPage::addOffer()
{
    m_said = new QLabel(this);
    m_said->setWordWrap(true);
    column().addWidget(m_said);
    auto *row = new FlowLayout(nullptr, 8, 6);
    const auto button = [this, row](const QString &text, auto act) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_along = button(tr("&Take everything along"), [this] { take(DataPlace::Way::TakeAlong); });
    m_fresh = button(tr("Start &fresh there"), [this] { take(DataPlace::Way::Fresh); });
    m_there = button(tr("&Use what lies there"), [this] { take(DataPlace::Way::UseThere); });
    m_cancel = button(tr("Cancel"), [this] {
        m_offered.clear();
        refresh();
        m_another->setFocus(Qt::OtherFocusReason);
    });
    m_stay = button(tr("Stay with the &present folder"), [this] {
        m_place.stay();
        refresh();
        m_another->setFocus(Qt::OtherFocusReason);
    });
    m_along->setProperty("class", QStringLiteral("primary"));
    column().addLayout(row);
}

void DataPage::browse()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("An empty folder, or one of ConvLab’s"), m_place.folder());
    if (!path.isEmpty())
        offer(path);
}

void DataPage::reset()
{
    if (QDir(m_place.folder()) != QDir(m_place.standardFolder()))
        offer(m_place.standardFolder());
    else if (!m_place.nextFolder().isEmpty())
        m_place.stay();
    refresh();
}

void DataPage::offer(const QString &path)
{
    using Kind = DataPlace::Look::Kind;
    const DataPlace::Look look = m_place.look(path);
    m_offered = look.kind == Kind::Refused ? QString() : path;
    refresh();
    if (look.kind == Kind::Refused)
        return say(look.why);
    const bool ours = look.kind == Kind::Ours;
    say(ours ? tr("%1 holds work of ConvLab already. Use that, or take along what is here? What lies there is then renamed and kept.").arg(breakable(path))
             : tr("Take your work along to %1, or start fresh there? What lies here stays either way.").arg(breakable(path)));
    m_along->show();
    m_fresh->setVisible(!ours);
    m_there->setVisible(ours);
    m_cancel->show();
    m_along->setFocus(Qt::OtherFocusReason);
}

void DataPage::take(DataPlace::Way way)
{
    const bool kept = m_place.choose(m_offered, way);
    m_offered.clear();
    refresh();
    if (!kept)
        say(tr("That cannot be remembered: the folder of the settings cannot be written. Nothing was changed."));
    else
        m_stay->setFocus(Qt::OtherFocusReason);
}

void DataPage::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void DataPage::refresh()
{
    SettingsPage::refresh();
    m_folder->setText(breakable(m_place.folder()));
    m_folder->setAccessibleName(QDir::toNativeSeparators(m_place.folder()));
    m_settings->setText(breakable(m_place.settingsFolder()));
    m_settings->setAccessibleName(QDir::toNativeSeparators(m_place.settingsFolder()));
    if (!m_offered.isEmpty())
        return;
    for (QPushButton *button : {m_along, m_fresh, m_there, m_cancel})
        button->hide();
    const QString next = m_place.nextFolder();
    m_stay->setVisible(!next.isEmpty());
    say(next.isEmpty() ? QString() : tr("From the next start, ConvLab works in %1. What lies in the present folder stays there.").arg(breakable(next)));
}

} // namespace convlab::ui

#include "moc_data_page.cpp"
