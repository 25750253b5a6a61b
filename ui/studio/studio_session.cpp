// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio_session.h"

#include "ui/studio/built_in_pictures.h"

#include <QFileInfo>

#include <algorithm>

namespace convlab::ui {

StudioSession::StudioSession(QObject *parent) : QObject(parent), m_state(firstStudioState())
{
    connect(&m_loader, &PictureLoader::brought, this, &StudioSession::take);
}

QString StudioSession::pictureName() const
{
    for (const BuiltInPicture &one : builtInPictures()) {
        if (one.id == m_state.builtIn)
            return one.title;
    }
    return m_state.path.isEmpty() ? tr("Pasted picture") : QFileInfo(m_state.path).fileName();
}

void StudioSession::edit(const StudioState &state, const QString &mergeKey, bool dragging)
{
    if (state == m_state)
        return;
    m_history.push(toJson(m_state), mergeKey);
    show(state, dragging);
}

void StudioSession::editFilter(int index, const StudioFilter &filter, const QString &mergeKey, bool dragging)
{
    if (index < 0 || index >= static_cast<int>(m_state.filters.size()))
        return;
    StudioState state = m_state;
    state.filters[static_cast<std::size_t>(index)] = filter;
    edit(state, mergeKey, dragging);
}

void StudioSession::settle()
{
    m_history.breakMerge();
    Q_EMIT stateChanged(false);
}

void StudioSession::addFilter(const StudioFilter &filter)
{
    if (m_state.filters.size() >= std::size_t{longestPictureChain})
        return;
    StudioState state = m_state;
    state.selected = state.filters.empty() ? 0 : state.selected + 1;
    state.filters.insert(state.filters.begin() + state.selected, filter);
    edit(state);
}

void StudioSession::removeFilter(int index)
{
    if (index < 0 || index >= static_cast<int>(m_state.filters.size()))
        return;
    StudioState state = m_state;
    state.filters.erase(state.filters.begin() + index);
    if (state.selected > index || state.selected == static_cast<int>(state.filters.size()))
        state.selected = std::max(state.selected - 1, 0);
    edit(state);
}

void StudioSession::moveFilter(int index, int by)
{
    const int count = static_cast<int>(m_state.filters.size()), to = index + by;
    if (index < 0 || index >= count || to < 0 || to >= count)
        return;
    StudioState state = m_state;
    std::swap(state.filters[static_cast<std::size_t>(index)], state.filters[static_cast<std::size_t>(to)]);
    state.selected = to;
    edit(state);
}

void StudioSession::switchFilter(int index, bool on)
{
    if (index < 0 || index >= static_cast<int>(m_state.filters.size()))
        return;
    StudioState state = m_state;
    state.filters[static_cast<std::size_t>(index)].on = on;
    edit(state);
}

void StudioSession::select(int index)
{
    if (index == m_state.selected || index < 0 || index >= static_cast<int>(m_state.filters.size()))
        return;
    m_state.selected = index;
    m_history.breakMerge();
    Q_EMIT stateChanged(false);
}

void StudioSession::undo()
{
    if (canUndo())
        show(studioStateFrom(m_history.undo(toJson(m_state))), false);
}

void StudioSession::redo()
{
    if (canRedo())
        show(studioStateFrom(m_history.redo(toJson(m_state))), false);
}

void StudioSession::restore(const QJsonObject &saved)
{
    show(studioStateFrom(saved), false);
}

void StudioSession::show(const StudioState &state, bool dragging)
{
    m_state = state;
    bringPicture();
    Q_EMIT stateChanged(dragging);
}

} // namespace convlab::ui

#include "moc_studio_session.cpp"
