// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/reading_strip.h"

#include "ui/studio/picture_loader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace convlab::ui {

namespace {

constexpr int fromEdge = 14, barWidth = 160;

} // namespace

ReadingStrip::ReadingStrip(PictureLoader &loader, QWidget *parent)
    : QWidget(parent), m_words(new QLabel(tr("Reading the picture…"), this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("class", QStringLiteral("card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(m_words->text());
    m_cancel->setText(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, &ReadingStrip::cancelWanted);
    connect(&loader, &PictureLoader::advanced, this, &ReadingStrip::showAt);
    connect(&loader, &PictureLoader::busyChanged, this, &QWidget::hide); // a file shows itself with its first percent
    if (parent)
        parent->installEventFilter(this);
    hide();
}

void ReadingStrip::setTheme(const Theme &theme)
{
    m_words->setFont(theme.uiFont(13));
    m_cancel->setFont(theme.uiFont(13));
    place();
}

void ReadingStrip::showAt(int percent)
{
    m_bar->setValue(percent);
    if (isVisible())
        return;
    show();
    raise();
    place();
}

void ReadingStrip::place()
{
    adjustSize();
    if (const QWidget *picture = parentWidget())
        move((picture->width() - width()) / 2, picture->height() - height() - fromEdge);
}

bool ReadingStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace convlab::ui

#include "moc_reading_strip.cpp"
