// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"

#include <QString>

namespace convlab::app {

class StudyDatabase;

/// What one store of the study database should tell the learner: what the database says, else that its own last
/// save failed.
class StoreHealth {
public:
    void saved(StudyDatabase &database);
    void failed(const QString &problem);
    std::vector<StoreNotice> notices(const StudyDatabase &database) const;

private:
    bool m_failed = false;
    QString m_problem;
};

} // namespace convlab::app
