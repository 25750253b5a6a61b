// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/strict_object.h"

#include "ui/content/content_error.h"

#include <QFile>
#include <QJsonDocument>

namespace convlab::ui {

QByteArray readContentFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw ContentError(path, file.errorString());
    return file.readAll();
}

QHash<QString, QString> readSentences(const QString &path)
{
    const QByteArray bytes = readContentFile(path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        throw ContentError(path, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        throw ContentError(path, QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    QHash<QString, QString> sentences;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            throw ContentError(path, QStringLiteral("\"%1\" is not a string").arg(entry.key()));
        sentences.insert(entry.key(), entry->toString());
    }
    return sentences;
}

StrictObject::StrictObject(QString file, QString where, QJsonObject object)
    : m_file(std::move(file)), m_where(std::move(where)), m_object(std::move(object))
{
}

StrictObject StrictObject::fromFile(const QString &path, const Language &language)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readContentFile(path), &error);
    if (error.error != QJsonParseError::NoError)
        throw ContentError(path, QStringLiteral("at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        throw ContentError(path, QStringLiteral("not a JSON object"));
    StrictObject root(path, {}, document.object());
    root.m_translated = Translated(path, language);
    return root;
}

StrictObject StrictObject::inner(const QString &where, const QJsonObject &object) const
{
    StrictObject inside(m_file, where, object);
    inside.m_translated = m_translated;
    return inside;
}

QString StrictObject::string(const QString &key, bool required)
{
    const QJsonValue value = take(key);
    if (!value.isString() && (required || !value.isUndefined()))
        fail(QStringLiteral("\"%1\" must be a string").arg(key));
    return value.toString();
}

double StrictObject::number(const QString &key, double fallback)
{
    const QJsonValue value = take(key);
    if (!value.isDouble() && !value.isUndefined())
        fail(QStringLiteral("\"%1\" must be a number").arg(key));
    return value.toDouble(fallback);
}

QJsonArray StrictObject::array(const QString &key, bool required)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && (required || !value.isUndefined()))
        fail(QStringLiteral("\"%1\" must be an array").arg(key));
    return value.toArray();
}

void StrictObject::finish() const
{
    if (!m_object.isEmpty())
        fail(QStringLiteral("unknown key \"%1\"").arg(m_object.begin().key()));
}

void StrictObject::fail(const QString &problem) const
{
    throw ContentError(m_file, m_where + problem);
}

} // namespace convlab::ui
