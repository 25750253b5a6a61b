// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace convlab::app {

/// Why a case has no answer, beside the broken rules of core (ParameterError): a stable code and one sentence.
class EvalError : public std::runtime_error {
public:
    EvalError(const char *code, const QString &message) : std::runtime_error(message.toStdString()), m_code(code) {}

    const char *code() const { return m_code; }
    QString message() const { return QString::fromUtf8(what()); }

private:
    const char *m_code;
};

} // namespace convlab::app
