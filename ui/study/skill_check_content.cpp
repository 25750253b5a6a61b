// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/skill_check_content.h"

#include "ui/content/strict_object.h"

#include <QSet>

#include <algorithm>

namespace convlab::ui {

namespace {

using Content = SkillCheckContent;

QString filledString(StrictObject &object, const QString &key)
{
    const QString text = object.string(key);
    if (text.trimmed().isEmpty())
        object.fail(QStringLiteral("\"%1\" is empty").arg(key));
    return text;
}

QString uniqueId(StrictObject &object, QSet<QString> &seen)
{
    const QString id = filledString(object, QStringLiteral("id"));
    if (seen.contains(id))
        object.fail(QStringLiteral("id \"%1\" stands here twice").arg(id));
    seen.insert(id);
    return id;
}

Content::Question readQuestion(const QString &path, const QString &where, const QJsonObject &json, QSet<QString> &ids)
{
    StrictObject object(path, where, json);
    Content::Question question;
    question.id = uniqueId(object, ids);
    question.text = filledString(object, QStringLiteral("question"));
    question.right = filledString(object, QStringLiteral("right"));
    const QJsonArray options = object.array(QStringLiteral("options"));
    QSet<QString> optionIds;
    for (int i = 0; i < options.size(); ++i) {
        StrictObject option(path, where + QStringLiteral("option %1: ").arg(i + 1), options[i].toObject());
        const QString id = uniqueId(option, optionIds);
        question.options.push_back({id, filledString(option, QStringLiteral("text")), filledString(option, QStringLiteral("reason"))});
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

Content loadSkillCheckContent(const QString &path)
{
    StrictObject object = StrictObject::fromFile(path);
    const QJsonArray questions = object.array(QStringLiteral("questions"));
    Content content;
    QSet<QString> ids;
    for (int i = 0; i < questions.size(); ++i)
        content.questions.push_back(readQuestion(path, QStringLiteral("question %1: ").arg(i + 1), questions[i].toObject(), ids));
    if (content.questions.empty())
        object.fail(QStringLiteral("\"questions\" is empty"));
    object.finish();
    return content;
}

} // namespace convlab::ui
