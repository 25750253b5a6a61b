// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/skill_check_content.h"

#include "ui/content/strict_object.h"

#include <QSet>

#include <algorithm>

namespace convlab::ui {

namespace {

using Content = SkillCheckContent;

QString filled(const StrictObject &object, const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        object.fail(QStringLiteral("\"%1\" is empty").arg(key));
    return text;
}

QString filledString(StrictObject &object, const QString &key) { return filled(object, key, object.string(key)); }
QString filledText(StrictObject &object, const QString &key) { return filled(object, key, object.text(key)); }

QString uniqueId(StrictObject &object, QSet<QString> &seen)
{
    const QString id = filledString(object, QStringLiteral("id"));
    if (seen.contains(id))
        object.fail(QStringLiteral("id \"%1\" stands here twice").arg(id));
    seen.insert(id);
    return id;
}

Content::Question readQuestion(const StrictObject &file, const QString &where, const QJsonObject &json, QSet<QString> &ids)
{
    StrictObject object = file.inner(where, json);
    Content::Question question;
    question.id = uniqueId(object, ids);
    question.text = filledText(object, QStringLiteral("question"));
    question.right = filledString(object, QStringLiteral("right"));
    const QJsonArray options = object.array(QStringLiteral("options"));
    QSet<QString> optionIds;
    for (int i = 0; i < options.size(); ++i) {
        StrictObject option = file.inner(where + QStringLiteral("option %1: ").arg(i + 1), options[i].toObject());
        const QString id = uniqueId(option, optionIds);
        question.options.push_back({id, filledText(option, QStringLiteral("text")), filledText(option, QStringLiteral("reason"))});
        option.finish();
    }
    if (question.options.size() < 2)
        object.fail(QStringLiteral("\"options\" needs at least two"));
    if (!question.option(question.right))
        object.fail(QStringLiteral("\"right\" names no option: \"%1\"").arg(question.right));
    object.finish();
    return question;
}

} // namespace

const Content::Option *Content::Question::option(const QString &optionId) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.id == optionId; });
    return found == options.end() ? nullptr : &*found;
}

std::vector<convlab::Question> Content::gradable() const
{
    std::vector<convlab::Question> result;
    for (const Question &question : questions) {
        convlab::Question plain{question.id.toStdString(), {}, question.right.toStdString()};
        for (const Option &option : question.options)
            plain.options.push_back(option.id.toStdString());
        result.push_back(std::move(plain));
    }
    return result;
}

Content loadSkillCheckContent(const QString &path, const Language &language)
{
    StrictObject object = StrictObject::fromFile(path, language);
    const QJsonArray questions = object.array(QStringLiteral("questions"));
    Content content;
    QSet<QString> ids;
    for (int i = 0; i < questions.size(); ++i)
        content.questions.push_back(readQuestion(object, QStringLiteral("question %1: ").arg(i + 1), questions[i].toObject(), ids));
    if (content.questions.empty())
        object.fail(QStringLiteral("\"questions\" is empty"));
    object.finish();
    return content;
}

Content loadSkillCheckContent(const Language &language)
{
    return loadSkillCheckContent(QStringLiteral(":/convlab/skill_check.json"), language);
}

} // namespace convlab::ui
