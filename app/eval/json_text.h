// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace convlab::app {

/// Writes one line of JSON, value by value. Numbers are the shortest text that reads back to the same double; what
/// JSON cannot hold is the strings "nan", "inf", "-inf".
class JsonText {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of the next value of an object.
    void key(const QString &name);

    void number(double value);
    void integer(std::int64_t value);
    void text(const QString &value);
    void null();
    /// A value that is JSON already.
    void raw(const std::string &json);

    const std::string &json() const { return m_json; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quoted(const QString &text);

    std::string m_json;
};

} // namespace convlab::app
