// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the state to the picture: what the page orders of the engine, and what it shows of it.
#include "ui/studio/studio_page.h"

#include "ui/studio/filter_chips.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/filter_side.h"
#include "ui/studio/loupe_card.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/speed_words.h"
#include "ui/studio/studio_bar.h"

namespace convlab::ui {

namespace {

/// The pixels of the result that lie under these pixels of the picture.
QRect shrunk(const QRect &rect, int stride)
{
    if (rect.isEmpty())
        return {};
    const QPoint first(rect.left() / stride, rect.top() / stride), last(rect.right() / stride, rect.bottom() / stride);
    return {first, last};
}

} // namespace

void StudioPage::showPicture()
{
    m_result = {};
    m_canvas->setBefore(m_session.picture());
    showState(false);
}

void StudioPage::showState(bool dragging)
{
    const StudioState &state = m_session.state();
    if (dragging && !m_dragging)
        m_frames.begin();
    if (!dragging || !m_dragging) { // names, order and switches do not change in the middle of a drag
        m_chips->setFilters(m_names.shown(state.filters), state.selected);
        m_bar->setState(state, m_session.pictureName());
    }
    m_dragging = dragging;
    m_side->setState(state);
    order(dragging);
    showLoupe();
    Q_EMIT changed();
}

/// Whether all pictures of just this chain are there, exactly. The state may be ahead of its order: changing a widget can
/// lay the page out, and ask for the loupe, in the middle of showing it.
bool StudioPage::resultIsWhole() const
{
    return m_result.pictures && m_result.order == m_ordered && m_result.pictures->chain == m_session.state().chain()
           && m_result.pictures->source.cacheKey() == m_session.picture().cacheKey();
}

/// Whether the screen shows something that the newest result does not hold.
bool StudioPage::needsOrder() const
{
    if (m_session.picture().isNull() || !resultIsWhole())
        return !m_session.picture().isNull();
    const double scale = m_canvas->show().camera.scale() * m_canvas->devicePixelRatioF();
    return reductionFor(scale) > m_canvas->show().smallBefore.by || reductionFor(scale * m_result.stride) > m_result.after.by;
}

void StudioPage::order(bool dragging)
{
    const QImage &picture = m_session.picture();
    if (picture.isNull())
        return;
    FilterOrder order{picture, m_session.state().chain(), {}, 1, dragging};
    const int stride = chainStride(order.chain);
    order.seen = shrunk(m_canvas->show().camera.seen(), stride);
    order.scale = m_canvas->show().camera.scale() * stride * m_canvas->devicePixelRatioF();
    m_ordered = m_engine->ask(std::move(order));
    m_bar->setCan(m_session.canUndo(), m_session.canRedo(), false);
}

void StudioPage::showResult(const FilteredPicture &result)
{
    // A part of an older order is shown while a newer one is worked on; another picture's never.
    if (m_session.picture().isNull() || result.order < m_result.order || result.source != m_session.picture().cacheKey())
        return;
    m_result = result;
    if (result.order != m_ordered)
        m_result.pictures.reset();
    m_canvas->setAfter(m_result, result.stride);
    m_canvas->setAfterLabel(afterLabel(m_result));
    if (m_dragging && m_stopwatch)
        m_frames.note(m_stopwatch());
    m_bar->setCan(m_session.canUndo(), m_session.canRedo(), m_result.pictures != nullptr);
    showLoupe();
    Q_EMIT factsChanged();
}

QImage StudioPage::result() const
{
    return resultIsWhole() ? m_result.pictures->result() : QImage();
}

/// What the loupe explains: the selected filter, or the last one while the selected one is off.
std::optional<LoupeSubject> StudioPage::loupeSubject() const
{
    const StudioState &state = m_session.state();
    const PictureChain chain = state.chain();
    if (chain.empty() || m_session.picture().isNull())
        return std::nullopt;
    int index = state.selected;
    if (state.placeInChain(index) < 0) {
        for (index = static_cast<int>(state.filters.size()) - 1; state.placeInChain(index) < 0;)
            --index;
    }
    const auto place = static_cast<std::size_t>(state.placeInChain(index));
    LoupeSubject subject;
    subject.spec = chain[place];
    subject.name = m_names.shown(state.filters[static_cast<std::size_t>(index)].name);
    subject.number = index + 1;
    const PictureChain before(chain.begin(), chain.begin() + static_cast<std::ptrdiff_t>(place));
    subject.inputStride = chainStride(before);
    subject.outputStride = subject.inputStride * subject.spec.stride;
    if (resultIsWhole()) {
        subject.input = m_result.pictures->input(place);
        subject.output = m_result.pictures->outputs[place];
        subject.range = m_result.pictures->ranges[place];
    } else if (place == 0) {
        subject.input = m_session.picture();
    }
    return subject;
}

void StudioPage::showLoupe()
{
    const std::optional<QPoint> pixel = m_canvas->pointed();
    const std::optional<LoupeSubject> subject = m_bar->loupeOn() || m_canvas->pinned() ? loupeSubject() : std::nullopt;
    if (!pixel || !subject) {
        m_canvas->setLoupe({}, {});
        m_loupe->showReading({}, std::nullopt, false);
        return;
    }
    if (subject->input.isNull())
        return; // the reading of a moment ago stays until the pictures between the filters are there
    const std::optional<LoupeReading> reading = readLoupe(*subject, *pixel);
    m_loupe->showReading(*subject, reading, m_canvas->pinned());
    m_canvas->setLoupe(reading ? reading->window : QRectF(), reading ? reading->outputPixel : QRectF());
    m_loupe->placeIn(m_canvas->rect(), m_canvas->placeOf(QPointF(*pixel)));
}

} // namespace convlab::ui
