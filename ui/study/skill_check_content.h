// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/content/language.h"

#include <QString>

#include <vector>

namespace convlab::ui {

/// The skill check's words, as resources/skill_check.json has them (schema: resources/README.md).
struct SkillCheckContent {
    struct Option {
        QString id, text, reason;
    };
    struct Question {
        QString id, text, right;
        std::vector<Option> options;

        const Option *option(const QString &optionId) const;
    };
    std::vector<Question> questions;

    /// What core needs for grading.
    std::vector<convlab::Question> gradable() const;
};

/// Throws ContentError with the file and the key.
SkillCheckContent loadSkillCheckContent(const QString &path, const Language &language = {});
SkillCheckContent loadSkillCheckContent(const Language &language = {});

} // namespace convlab::ui
