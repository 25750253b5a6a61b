// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace convlab::ui {

/// Undo and redo by whole states: they are small values, and a snapshot cannot get out of step.
class EditHistory {
public:
    static constexpr std::size_t limit = 500;

    /// Remembers `before` as the state to come back to. A push with the same non-empty key as the one
    /// before it joins that one; then false.
    bool push(const QJsonObject &before, const QString &mergeKey);
    /// The next push starts an entry of its own.
    void breakMerge() { m_mergeKey.clear(); }

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    /// Takes the current state, gives the one to show. Only while canUndo() / canRedo().
    QJsonObject undo(const QJsonObject &current);
    QJsonObject redo(const QJsonObject &current);

private:
    std::vector<QJsonObject> m_past, m_future;
    QString m_mergeKey;
};

} // namespace convlab::ui
