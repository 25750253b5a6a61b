// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notice_banner.h"

#include "ui/study/store_sentence.h"
#include "ui/study/study_style.h"
#include "ui/text/sentences.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace convlab::ui {

namespace {

/// A path that may break anywhere a folder ends: without a space a label would never wrap it.
QString breakable(const QString &path)
{
    QString text = QDir::toNativeSeparators(path);
    const QChar zeroWidthSpace(0x200b);
    return text.replace(QLatin1Char('/'), QString(QLatin1Char('/')) + zeroWidthSpace).replace(QLatin1Char('-'), QString(QLatin1Char('-')) + zeroWidthSpace);
}

} // namespace

NoticeBanner::NoticeBanner(const StoreNotice &notice, QWidget *parent)
    : QWidget(parent), m_pathText(QString::fromStdString(notice.path)), m_layout(new QHBoxLayout(this)), m_icon(new QLabel(this)),
      m_sentence(new QLabel(storeSentence(notice), this)), m_path(new QLabel(breakable(m_pathText), this)), m_copy(new QToolButton(this))
{
    m_sentence->setWordWrap(true);
    m_path->setWordWrap(true);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setAccessibleName(m_pathText);
    if (!notice.detail.empty())
        setToolTip(QString::fromStdString(notice.detail));
    m_copy->setToolTip(tr("Copy the path"));
    m_copy->setAccessibleName(tr("Copy the path"));
    m_copy->setProperty("class", QStringLiteral("quiet"));
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &NoticeBanner::copyPath);

    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addWidget(m_path);
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_copy, 0, Qt::AlignTop);
    setAccessibleName(joinSentences({storeSentence(notice), m_pathText}));
}

void NoticeBanner::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_sentence, theme.uiFont(14), theme.text);
    study::dress(*m_path, theme.monoFont(12.5), theme.text);
    const int side = study::scaled(theme, 20);
    m_icon->setPixmap(themedIcon(QStringLiteral("warning"), theme.notice, theme.notice).pixmap(QSize(side, side), devicePixelRatioF()));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), theme));
    m_copy->setIconSize(QSize(side, side) * 0.9);
    m_layout->setContentsMargins(study::scaledMargins(theme, 14, 12));
    m_layout->setSpacing(study::scaled(theme, 12));
    update();
}

void NoticeBanner::copyPath() const
{
    QGuiApplication::clipboard()->setText(m_pathText);
}

void NoticeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, QRectF(rect()), m_theme.noticeFill, m_theme.noticeBorder, 1, 8);
}

} // namespace convlab::ui

#include "moc_notice_banner.cpp"
