// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace convlab::ui {

/// The numbers behind `\live{name}`.
using LiveValues = QHash<QString, QString>;

/// A parsed formula: immutable, cheap to copy. ui/math/README.md lists the TeX that it knows.
class TexFormula {
public:
    /// Throws FormulaError, with the position of the mistake.
    explicit TexFormula(const QString &tex);

    const QString &tex() const { return m_tex; }
    const FormulaNodes &nodes() const { return *m_nodes; }
    /// The ids of \sym and the names of \live, each once, in the order of the text.
    const QStringList &ids() const { return m_ids; }
    const QStringList &liveNames() const { return m_liveNames; }

    /// The formula in plain words, for screen readers: "Y at i, j equals the sum over m, n of …".
    QString spoken(const LiveValues &values = {}) const;

private:
    QString m_tex;
    std::shared_ptr<const FormulaNodes> m_nodes;
    QStringList m_ids, m_liveNames;
};

} // namespace convlab::ui
