// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/response_card.h"

#include "ui/studio/kernel/response_map.h"
#include "ui/studio/kernel/response_profile.h"
#include "ui/studio/kernel/response_words.h"
#include "ui/study/study_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace convlab::ui {

ResponseCard::ResponseCard(QWidget *parent)
    : QWidget(parent), m_map(new ResponseMap(this)), m_profile(new ResponseProfile(this)), m_sentence(new QLabel(this)), m_facts(new QLabel(this))
{
    m_sentence->setObjectName(QStringLiteral("responseSentence"));
    m_facts->setObjectName(QStringLiteral("responseFacts"));
    for (QLabel *label : {m_sentence, m_facts}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addWidget(m_facts, 1);
    row->addWidget(m_map);
    row->addLayout(words, 1);
    column->addLayout(row);
    column->addWidget(m_profile);
    connect(m_map, &ResponseMap::pointed, this, [this](double u, double v) { m_facts->setText(responseAtText(m_kernel, u, v)); });
    connect(m_map, &ResponseMap::left, this, &ResponseCard::showFacts);
    setKernel(m_kernel);
}

void ResponseCard::setKernel(const PictureKernel &kernel)
{
    m_kernel = kernel;
    m_response = kernelResponse(kernel);
    m_map->setResponse(m_response);
    m_profile->setResponse(m_response);
    m_sentence->setText(responseSentence(responseKind(m_response)));
    m_map->setAccessibleName(tr("Frequency response: %1").arg(summary()));
    showFacts();
}

void ResponseCard::showFacts()
{
    m_facts->setText(responseFacts(m_kernel, m_response));
    m_map->setAccessibleDescription(m_facts->text());
}

QString ResponseCard::summary() const { return responseName(responseKind(m_response)); }

void ResponseCard::setTheme(const Theme &theme)
{
    m_map->setTheme(theme);
    m_profile->setTheme(theme);
    study::dress(*m_sentence, theme.uiFont(12), theme.text);
    study::dress(*m_facts, theme.uiFont(12), theme.textMuted);
    layout()->setSpacing(study::scaled(theme, 6));
}

} // namespace convlab::ui

#include "moc_response_card.cpp"
