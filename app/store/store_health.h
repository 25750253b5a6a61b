// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"

#include <QString>

#include <functional>
#include <map>

class QSqlQuery;

namespace convlab::app {

class StudyDatabase;

/// What one store of the study database should tell the learner: what the database says, else that its own last
/// save failed, else that something could not be read.
class StoreHealth {
public:
    void saved(StudyDatabase &database);
    void failed(const QString &problem);
    /// Hands each row of `select` on. False, with notices() saying so until it succeeds, when it cannot be read to its end:
    /// what came until then must not be taken for the whole.
    bool read(StudyDatabase &database, const QString &select, const std::function<void(const QSqlQuery &)> &row);
    std::vector<StoreNotice> notices(const StudyDatabase &database) const;

private:
    bool m_failed = false;
    QString m_problem;
    std::map<QString, QString> m_unread;    ///< the problem of each select that failed last
};

} // namespace convlab::app
