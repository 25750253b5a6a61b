// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio_page.h"

#include "ui/controls/notice_bar.h"
#include "ui/studio/filter_chips.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/filter_side.h"
#include "ui/studio/loupe_card.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/reading_strip.h"
#include "ui/studio/result_file.h"
#include "ui/studio/speed_words.h"
#include "ui/studio/studio_bar.h"

#include <QDir>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int sideWidth = 340, pictureWidth = 714;

/// A new filter of a chain: it changes nothing until its kernel is chosen.
StudioFilter identityFilter()
{
    StudioFilter filter;
    filter.name = QStringLiteral("Identity");
    filter.spec.kernel = {3, 3, {0, 0, 0, 0, 1, 0, 0, 0, 0}};
    return filter;
}

} // namespace

StudioPage::StudioPage(Stopwatch stopwatch, const Language &language, QWidget *parent)
    : QWidget(parent), m_stopwatch(std::move(stopwatch)), m_names(language), m_presets(loadChainPresets(language)), m_engine(new FilterEngine(m_stopwatch, this)),
      m_bar(new StudioBar(m_presets, this)), m_notice(new NoticeBar(this)), m_chips(new FilterChips(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_canvas(new PictureCanvas(m_splitter)), m_loupe(new LoupeCard(m_canvas)),
      m_reading(new ReadingStrip(m_session.loader(), m_canvas)), m_side(new FilterSide(language, m_splitter)), m_file(new ResultFile(this))
{
    setAccessibleName(tr("Image studio"));
    setAcceptDrops(true);
    build();
    connectBar();
    connectChain();
    connectCanvas();
    connect(&m_session, &StudioSession::stateChanged, this, &StudioPage::showState);
    connect(&m_session, &StudioSession::pictureChanged, this, &StudioPage::showPicture);
    connect(&m_session, &StudioSession::noticeWanted, this, &StudioPage::say);
    connect(m_engine, &FilterEngine::filtered, this, &StudioPage::showResult);
    connect(m_engine, &FilterEngine::failed, this, [this] { say(tr("There is not enough memory to filter this picture."), true); });
    connect(m_file, &ResultFile::written, this, [this](const QString &path, const QString &problem) {
        const QString place = QDir::toNativeSeparators(path);
        say(problem.isEmpty() ? tr("Written to %1.").arg(place) : tr("%1 could not be written: %2").arg(place, problem), !problem.isEmpty());
    });
}

StudioPage::~StudioPage() = default;

void StudioPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_chips->setContentsMargins(12, 8, 12, 8);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({pictureWidth, sideWidth});
    m_notice->setNotice(NoticeBar::Severity::Remark, {});
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_canvas);
}

void StudioPage::connectBar()
{
    connect(m_bar, &StudioBar::builtInWanted, &m_session, &StudioSession::showBuiltIn);
    connect(m_bar, &StudioBar::sizeWanted, &m_session, &StudioSession::setBuiltInSize);
    connect(m_bar, &StudioBar::openWanted, this, &StudioPage::askForFile);
    connect(m_bar, &StudioBar::pasteWanted, this, &StudioPage::pasteClipboard);
    connect(m_bar, &StudioBar::chainWanted, this, &StudioPage::showChain);
    connect(m_bar, &StudioBar::undoWanted, &m_session, &StudioSession::undo);
    connect(m_bar, &StudioBar::redoWanted, &m_session, &StudioSession::redo);
    connect(m_bar, &StudioBar::fitWanted, m_canvas, &PictureCanvas::fit);
    connect(m_bar, &StudioBar::pixelsWanted, m_canvas, &PictureCanvas::showPixels);
    connect(m_bar, &StudioBar::loupeSwitched, this, [this] {
        m_canvas->unpin();
        showLoupe();
        Q_EMIT changed();
    });
    connect(m_bar, &StudioBar::copyWanted, this, &StudioPage::copyResult);
    connect(m_bar, &StudioBar::saveWanted, this, &StudioPage::askWhereToSave);
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { say({}, false); });
    connect(m_reading, &ReadingStrip::cancelWanted, &m_session, &StudioSession::cancelReading);
}

void StudioPage::connectChain()
{
    connect(m_chips, &FilterChips::selected, &m_session, &StudioSession::select);
    connect(m_chips, &FilterChips::switched, &m_session, &StudioSession::switchFilter);
    connect(m_chips, &FilterChips::removed, &m_session, &StudioSession::removeFilter);
    connect(m_chips, &FilterChips::moved, &m_session, &StudioSession::moveFilter);
    connect(m_chips, &FilterChips::addWanted, this, [this] { m_session.addFilter(identityFilter()); });
    connect(m_side, &FilterSide::editBegun, &m_session, &StudioSession::beginEdit);
    connect(m_side, &FilterSide::settled, &m_session, &StudioSession::settle);
    connect(m_side, &FilterSide::edited, this, [this](const StudioFilter &filter, const QString &mergeKey, bool dragging) {
        m_session.editFilter(m_session.state().selected, filter, mergeKey, dragging);
    });
}

void StudioPage::connectCanvas()
{
    connect(m_canvas, &PictureCanvas::viewChanged, this, [this] {
        if (needsOrder())
            order(m_dragging);
        showLoupe();
    });
    connect(m_canvas, &PictureCanvas::pointedChanged, this, &StudioPage::showLoupe);
    connect(m_canvas, &PictureCanvas::splitChanged, this, &StudioPage::changed);
    connect(m_loupe, &LoupeCard::closeWanted, m_canvas, &PictureCanvas::unpin);
    connect(m_loupe, &LoupeCard::stepWanted, this, &StudioPage::stepWanted);
}

void StudioPage::setTheme(const Theme &theme)
{
    m_bar->setTheme(theme);
    m_notice->setTheme(theme);
    m_chips->setTheme(theme);
    m_canvas->setTheme(theme);
    m_loupe->setTheme(theme);
    m_reading->setTheme(theme);
    m_side->setTheme(theme);
    const int side = std::min(qRound(sideWidth * theme.fontScale), m_splitter->width() / 2);
    m_splitter->setSizes({m_splitter->width() - side, side});
}

void StudioPage::showChain(const QString &name)
{
    for (const ChainPreset &preset : m_presets) {
        if (preset.name != name)
            continue;
        StudioState state = m_session.state();
        state.filters = preset.filters;
        state.selected = 0;
        m_session.edit(state);
    }
}

void StudioPage::say(const QString &text, bool problem)
{
    const auto severity = problem ? NoticeBar::Severity::Problem : NoticeBar::Severity::Remark;
    m_notice->setNotice(severity, text, text.isEmpty() ? QString() : tr("Close"));
}

QStringList StudioPage::facts() const
{
    return m_session.picture().isNull() ? QStringList() : speedWords(m_session.picture().size(), m_result, m_frames.perSecond());
}

QJsonObject StudioPage::saved() const
{
    QJsonObject saved = m_session.saved();
    saved.insert(QStringLiteral("split"), m_canvas->split());
    saved.insert(QStringLiteral("loupe"), m_bar->loupeOn());
    return saved;
}

void StudioPage::restore(const QJsonObject &saved)
{
    m_session.restore(saved);
    const double split = saved.value(QStringLiteral("split")).toDouble(0.5);
    m_canvas->setSplit(std::isfinite(split) ? split : 0.5);
    m_bar->setLoupeOn(saved.value(QStringLiteral("loupe")).toBool(true));
}

} // namespace convlab::ui

#include "moc_studio_page.cpp"
