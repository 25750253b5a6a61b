// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <istream>

namespace convlab::app {

/// Reads a stream line by line and never holds more than the longest line that is allowed.
class LineReader {
public:
    LineReader(std::istream &stream, std::size_t mostBytes) : m_stream(stream), m_most(mostBytes) {}

    /// Goes to the next line; false at the end. A byte order mark before the first line, and the carriage return of
    /// Windows before a line's end, do not belong to it.
    bool next();

    const QByteArray &line() const { return m_line; }
    /// The line was longer than allowed: it was skipped, and line() is empty.
    bool isTooLong() const { return m_tooLong; }
    /// From 1.
    qint64 number() const { return m_number; }

private:
    std::istream &m_stream;
    std::size_t m_most;
    QByteArray m_line;
    bool m_tooLong = false;
    qint64 m_number = 0;
};

} // namespace convlab::app
