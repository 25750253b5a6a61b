// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/line_reader.h"

#include <streambuf>

namespace convlab::app {

bool LineReader::next()
{
    using Traits = std::istream::traits_type;
    m_line.resize(0); // keeps its room
    m_tooLong = false;
    std::streambuf &source = *m_stream.rdbuf();
    Traits::int_type byte = source.sbumpc();
    if (Traits::eq_int_type(byte, Traits::eof()))
        return false;
    for (; !Traits::eq_int_type(byte, Traits::eof()) && byte != '\n'; byte = source.sbumpc()) {
        if (m_tooLong)
            continue;
        m_tooLong = static_cast<std::size_t>(m_line.size()) >= m_most;
        if (m_tooLong)
            m_line.clear();
        else
            m_line += Traits::to_char_type(byte);
    }
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    if (m_number++ == 0 && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    return true;
}

} // namespace convlab::app
