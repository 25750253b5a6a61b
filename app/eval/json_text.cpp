// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace convlab::app {

namespace {

template<typename Number>
void append(std::string &json, Number value)
{
    std::array<char, 32> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    json.append(buffer.data(), result.ptr);
}

} // namespace

void JsonText::key(const QString &name)
{
    separate();
    quoted(name);
    m_json += ':';
}

void JsonText::number(double value)
{
    separate();
    if (std::isfinite(value))
        append(m_json, value);
    else
        m_json += std::isnan(value) ? "\"nan\"" : value > 0 ? "\"inf\"" : "\"-inf\"";
}

void JsonText::integer(std::int64_t value)
{
    separate();
    append(m_json, value);
}

void JsonText::text(const QString &value)
{
    separate();
    quoted(value);
}

void JsonText::null()
{
    raw("null");
}

void JsonText::raw(const std::string &json)
{
    separate();
    m_json += json;
}

void JsonText::open(char bracket)
{
    separate();
    m_json += bracket;
}

void JsonText::close(char bracket)
{
    m_json += bracket;
}

/// A comma, unless the value is the first of its array or object, or follows its key.
void JsonText::separate()
{
    if (!m_json.empty() && m_json.back() != '{' && m_json.back() != '[' && m_json.back() != ':')
        m_json += ',';
}

void JsonText::quoted(const QString &text)
{
    static const char digits[] = "0123456789abcdef";
    m_json += '"';
    for (const char byte : text.toStdString()) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            m_json += '\\';
            m_json += byte;
        } else if (code < 0x20) {
            m_json += "\\u00";
            m_json += digits[code >> 4];
            m_json += digits[code & 15];
        } else {
            m_json += byte;
        }
    }
    m_json += '"';
}

} // namespace convlab::app
