// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/edit_history.h"
#include "ui/studio/picture_loader.h"
#include "ui/studio/picture_shelf.h"
#include "ui/studio/studio_state.h"

#include <QObject>

#include <memory>

namespace convlab::ui {

/// The studio's state with undo, and the picture that belongs to it. The only place that changes either; everything else
/// shows and reports.
class StudioSession : public QObject {
    Q_OBJECT

public:
    explicit StudioSession(QObject *parent = nullptr);

    const StudioState &state() const { return m_state; }
    const QImage &picture() const { return m_picture; }     ///< null until the first one has come
    QString pictureName() const;
    PictureLoader &loader() { return m_loader; }

    /// Replaces the state. Edits with the same non-empty key in a row undo together. `dragging`: more will follow at once.
    void edit(const StudioState &state, const QString &mergeKey = {}, bool dragging = false);
    void editFilter(int index, const StudioFilter &filter, const QString &mergeKey = {}, bool dragging = false);
    /// What follows is a step of undo of its own.
    void beginEdit() { m_history.breakMerge(); }
    /// A drag has ended: what it showed is to be exact.
    void settle();
    void addFilter(const StudioFilter &filter);             ///< behind the selected one
    void removeFilter(int index);
    void moveFilter(int index, int by);
    void switchFilter(int index, bool on);
    void select(int index);                                 ///< no step of undo

    void openFile(const QString &path);                     ///< the old picture stays until the new one is there
    void cancelReading();
    void paste(const QImage &image);
    void showBuiltIn(const QString &id);
    void setBuiltInSize(const QSize &size);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// For the next start.
    QJsonObject saved() const { return toJson(m_state); }
    /// Takes what was saved (empty: a first start) and brings its picture.
    void restore(const QJsonObject &saved);

    /// All there is, undo and pasted pictures among it, for the session of a window that is made anew.
    struct Whole;
    std::shared_ptr<const Whole> whole() const;
    void resume(const Whole &whole);

Q_SIGNALS:
    void stateChanged(bool dragging);
    void pictureChanged();
    /// Something to be said about a picture.
    void noticeWanted(const QString &text, bool problem);

private:
    void show(const StudioState &state, bool dragging);
    void bringPicture();
    void take(const ReadPicture &result);
    void place(const QString &key, const QImage &picture);
    void doWithout(const QString &problem);

    StudioState m_state;
    EditHistory m_history;
    PictureLoader m_loader;
    PictureShelf m_shelf;
    QImage m_picture;
    QString m_shown;            ///< the key of m_picture
    bool m_opening = false;     ///< the loader reads what the learner has just chosen, not what the state names
    int m_pastes = 0;
};

} // namespace convlab::ui
