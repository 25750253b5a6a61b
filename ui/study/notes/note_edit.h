// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace convlab::ui {

/// A plain-text editor that never holds more characters than it may: what is typed, pasted or dropped is cut
/// to what fits.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(int longest, QWidget *parent = nullptr);

    /// Replaces the text as if by another hand: undo starts afresh.
    void show(const QString &text);
    /// Replaces the text as the learner would: undo brings the old one back.
    void replaceAll(const QString &text);
    int length() const { return m_length; }
    int longest() const { return m_longest; }

Q_SIGNALS:
    void edited();              ///< by the learner, not by show()
    void shortened(int characters); ///< so many did not fit

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void checkLength(int position, int removed, int added);
    void takeBack(int position, int added);

    int m_longest;
    int m_length = 0;
    bool m_showing = false, m_cutting = false;
};

} // namespace convlab::ui
