// SPDX-License-Identifier: GPL-3.0-or-later
// How the session comes by its pictures.
#include "ui/studio/studio_session.h"

#include "ui/studio/built_in_pictures.h"
#include "ui/studio/picture_key.h"

#include <utility>

namespace convlab::ui {

void StudioSession::openFile(const QString &path)
{
    m_opening = true;
    m_loader.read(path);
}

void StudioSession::paste(const QImage &image)
{
    const ReadPicture result = pictureFrom(image, {});
    if (!result.problem.isEmpty()) {
        Q_EMIT noticeWanted(result.problem, true);
        return;
    }
    StudioState state = m_state;
    state.builtIn.clear();
    state.path.clear();
    state.pasted = ++m_pastes;
    m_shelf.put(pictureKey(state), result.picture);
    edit(state);
    Q_EMIT noticeWanted(result.remark, false);
}

void StudioSession::showBuiltIn(const QString &id)
{
    StudioState state = m_state;
    state.builtIn = id;
    edit(state);
    Q_EMIT noticeWanted({}, false);
}

void StudioSession::setBuiltInSize(const QSize &size)
{
    StudioState state = m_state;
    state.size = size;
    edit(state);
}

void StudioSession::cancelReading()
{
    if (!m_loader.busy())
        return;
    m_loader.cancel();
    if (!std::exchange(m_opening, false))
        doWithout(tr("Reading was cancelled."));
}

struct StudioSession::Whole {
    StudioState state;
    EditHistory history;
    PictureShelf shelf;
    int pastes;
};

std::shared_ptr<const StudioSession::Whole> StudioSession::whole() const
{
    return std::make_shared<const Whole>(Whole{m_state, m_history, m_shelf, m_pastes});
}

void StudioSession::resume(const Whole &whole)
{
    m_history = whole.history;
    m_shelf = whole.shelf;
    m_pastes = whole.pastes;
    show(whole.state, false);
}

/// Shows the picture that the state names, at once if it is at hand.
void StudioSession::bringPicture()
{
    const QString key = pictureKey(m_state);
    if (key == m_shown) {
        if (!m_opening)
            m_loader.cancel();  // a picture that was named for a moment only
        return;
    }
    if (const QImage known = m_shelf.find(key); !known.isNull())
        return place(key, known);
    m_opening = false;
    if (!m_state.builtIn.isEmpty())
        m_loader.draw(m_state.builtIn, m_state.size);
    else if (!m_state.path.isEmpty())
        m_loader.read(m_state.path);
    else
        doWithout(tr("The pasted picture is gone: it is kept only while ConvLab runs."));
}

void StudioSession::take(const ReadPicture &result)
{
    const bool opened = std::exchange(m_opening, false);
    if (!result.problem.isEmpty()) {
        if (!opened)
            return doWithout(result.problem);
        Q_EMIT noticeWanted(result.problem, true);
        return bringPicture(); // the one before, should it not have come yet
    }
    if (opened) {
        StudioState state = m_state;
        state.builtIn.clear();
        state.path = result.path;
        state.pasted = 0;
        m_shelf.put(pictureKey(state), result.picture);
        m_shown.clear();        // the same file may have other contents by now
        if (state == m_state)
            bringPicture();
        else
            edit(state);
        Q_EMIT noticeWanted(result.remark, false);
        return;
    }
    place(pictureKey(m_state), result.picture);
}

void StudioSession::place(const QString &key, const QImage &picture)
{
    m_loader.cancel();
    m_shown = key;
    m_picture = picture;
    m_shelf.put(key, picture);
    Q_EMIT pictureChanged();
}

/// The picture that the state names is no longer there: a built-in one takes its place, without a step of undo.
void StudioSession::doWithout(const QString &problem)
{
    m_state.builtIn = builtInPictures().front().id;
    m_state.path.clear();
    m_state.pasted = 0;
    Q_EMIT noticeWanted(tr("%1 A built-in picture takes its place.").arg(problem), false);
    bringPicture();
    Q_EMIT stateChanged(false);
}

} // namespace convlab::ui
