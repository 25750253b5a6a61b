// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/look_page.h"

#include "ui/controls/calm_slider.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/wheel_guard.h"
#include "ui/shell/options/choice_tile.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr QSize themePicture(124, 74), mapPicture(190, 26);
constexpr int smallest = 80, largest = 300, step = 10;  ///< per cent, as in the View menu

using Choice = Preferences::ThemeChoice;
constexpr Choice themes[] = {Choice::System, Choice::Light, Choice::Dark, Choice::Contrast};
constexpr ValueMap maps[] = {ValueMap::OrangeBlue, ValueMap::PurpleGreen};

/// Light and dark share the picture of what the system decides.
void paintBoth(QPainter &painter, const QRectF &area)
{
    paintThemeSample(painter, area, loadTheme(QStringLiteral("light")));
    QPolygonF half;
    half << area.topRight() << area.bottomRight() << area.bottomLeft();
    QPainterPath path;
    path.addPolygon(half);
    painter.setClipPath(path, Qt::IntersectClip);
    paintThemeSample(painter, area, loadTheme(QStringLiteral("dark")));
}

/// A row of tiles of which one is chosen.
QWidget *tileRow(QWidget *parent, const QString &name)
{
    auto *row = new QWidget(parent);
    row->setAccessibleName(name);
    new FlowLayout(row, 10, 10);
    return row;
}

} // namespace

LookPage::LookPage(MainWindow &window, QWidget *parent) : SettingsPage(window, parent), m_size(new CalmSlider(this)), m_percent(new QSpinBox(this)), m_languages(new QComboBox(this))
{
    addThemes();
    addTextSize();
    addLanguages();
    addValueMaps();
    column().addStretch(1);
    LookPage::refresh();
}

void LookPage::addThemes()
{
    addHeading(tr("Theme"));
    QWidget *row = tileRow(this, tr("Theme"));
    const QString names[] = {tr("Follow the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    const auto sample = [](const char *name) {
        return [theme = loadTheme(QLatin1String(name))](QPainter &painter, const QRectF &area) { paintThemeSample(painter, area, theme); };
    };
    const ChoiceTile::Preview previews[] = {paintBoth, sample("light"), sample("dark"), sample("contrast")};
    for (std::size_t i = 0; i < std::size(themes); ++i) {
        auto *tile = new ChoiceTile(names[i], themePicture, previews[i], row);
        row->layout()->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { window().chooseTheme(themes[i]); });
        m_themes.push_back(tile);
    }
    column().addWidget(row);
}

void LookPage::addTextSize()
{
    addHeading(tr("Text size"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_size->setRange(smallest, largest);
    m_size->setSingleStep(step);
    m_size->setPageStep(2 * step);
    m_size->setTracking(false); // else the slider would grow away under the hand that holds it
    m_size->setMaximumWidth(360);
    m_size->setAccessibleName(tr("Text size in per cent"));
    m_percent->setRange(smallest, largest);
    m_percent->setSingleStep(step);
    m_percent->setSuffix(tr(" %"));
    m_percent->setKeyboardTracking(false);
    m_percent->setAccessibleName(tr("Text size in per cent"));
    guardFromWheel(*m_percent);
    row->addWidget(m_size, 1);
    row->addWidget(m_percent);
    row->addStretch(1);
    column().addLayout(row);
    connect(m_size, &QSlider::sliderMoved, this, [this](int value) {
        const QSignalBlocker silent(m_percent);
        m_percent->setValue(value);
    });
    connect(m_size, &CalmSlider::moved, this, [this](int value) { setTextSize(value); });
    connect(m_percent, &QSpinBox::valueChanged, this, &LookPage::setTextSize);
}

void LookPage::addLanguages()
{
    addHeading(tr("Language"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->addItem(tr("As the system"), QString());
    for (const Language &known : Language::all()) {
        loadLettersOf(known);
        m_languages->addItem(known.name(), known.code()); // in itself, so that it is found by those who read nothing else
    }
    guardFromWheel(*m_languages);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        const QString code = m_languages->itemData(index).toString();
        change([&code](Preferences &p) { p.language = code; });
    });
    column().addWidget(m_languages, 0, Qt::AlignLeading);
}

void LookPage::addValueMaps()
{
    addHeading(tr("Colours of values"));
    QWidget *row = tileRow(this, tr("Colours of values"));
    const QString names[] = {tr("Orange and blue"), tr("Purple and green")};
    for (std::size_t i = 0; i < std::size(maps); ++i) {
        const auto preview = [this, i](QPainter &painter, const QRectF &area) { paintValueSample(painter, area, loadTheme(window().theme().name, maps[i])); };
        auto *tile = new ChoiceTile(names[i], mapPicture, preview, row);
        row->layout()->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { change([i](Preferences &p) { p.valueMap = maps[i]; }); });
        m_maps.push_back(tile);
    }
    column().addWidget(row);
    addNote(tr("Both are told apart without seeing red and green, and the sign stands in every cell. Input, kernel and output keep their colours."));
}

void LookPage::setTextSize(int percent)
{
    if (qRound(window().preferences().textScale * 100) != percent)
        change([percent](Preferences &p) { p.textScale = percent / 100.0; });
}

void LookPage::refresh()
{
    SettingsPage::refresh();
    const Preferences &preferences = window().preferences();
    for (std::size_t i = 0; i < m_themes.size(); ++i) {
        m_themes[i]->setTheme(window().theme());
        m_themes[i]->setChecked(preferences.theme == themes[i]);
    }
    for (std::size_t i = 0; i < m_maps.size(); ++i) {
        m_maps[i]->setTheme(window().theme());
        m_maps[i]->setChecked(preferences.valueMap == maps[i]);
    }
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(preferences.language)));
    const int percent = qRound(preferences.textScale * 100);
    m_size->showValue(percent);
    const QSignalBlocker silent(m_percent);
    m_percent->setValue(percent);
}

void LookPage::forget(Preferences &preferences) const
{
    const Preferences first;
    preferences.theme = first.theme;
    preferences.textScale = first.textScale;
    preferences.language = first.language;
    preferences.valueMap = first.valueMap;
}

void LookPage::reset()
{
    SettingsPage::reset();
    window().chooseTheme(Preferences().theme);
}

} // namespace convlab::ui

#include "moc_look_page.cpp"
