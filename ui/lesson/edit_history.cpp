// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/edit_history.h"

namespace convlab::ui {

bool EditHistory::push(const QJsonObject &before, const QString &mergeKey)
{
    m_future.clear();
    const bool joins = !mergeKey.isEmpty() && mergeKey == m_mergeKey && !m_past.empty();
    m_mergeKey = mergeKey;
    if (joins)
        return false;
    m_past.push_back(before);
    if (m_past.size() > limit)
        m_past.erase(m_past.begin());
    return true;
}

QJsonObject EditHistory::undo(const QJsonObject &current)
{
    breakMerge();
    m_future.push_back(current);
    const QJsonObject state = m_past.back();
    m_past.pop_back();
    return state;
}

QJsonObject EditHistory::redo(const QJsonObject &current)
{
    breakMerge();
    m_past.push_back(current);
    const QJsonObject state = m_future.back();
    m_future.pop_back();
    return state;
}

} // namespace convlab::ui
