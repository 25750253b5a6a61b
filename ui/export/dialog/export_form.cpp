// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog/export_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <iterator>

namespace convlab::ui {

namespace {

struct Format {
    const char *suffix;
    bool moves;
    const char *name;
};

constexpr Format formats[] = {
    {"png", false, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Picture: PNG")},
    {"svg", false, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Picture: SVG, lines and curves")},
    {"pdf", false, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Picture: PDF, lines and curves")},
    {"gif", true, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Film: GIF")},
    {"webp", true, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Film: WebP, every pixel exact")},
    {"svg", true, QT_TRANSLATE_NOOP("convlab::ui::ExportForm", "Film: SVG, lines and curves")},
};

constexpr int smallestSide = 100, largestSide = 8192, longestCaption = 300;

QSpinBox *numberBox(QWidget *parent, int low, int high, int value, const QString &suffix = {})
{
    auto *box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}

QDoubleSpinBox *decimalBox(QWidget *parent, double low, double high, double step, double value, const QString &suffix)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(2);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}

} // namespace

ExportForm::ExportForm(const ExportChoice &first, int steps, QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPicture(first);
    addFilm(first.film, steps);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showFormat);
    for (QComboBox *box : {m_format, m_theme, m_values})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    for (QSpinBox *box : {m_width, m_height, m_first, m_last, m_frames})
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::changed);
    for (QDoubleSpinBox *box : {m_scale, m_speed, m_rest})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    for (QCheckBox *box : {m_transparent, m_micro})
        connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
    connect(m_caption, &QLineEdit::textChanged, this, &ExportForm::changed);
    showFormat();
}

void ExportForm::addRow(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_rows->addRow(label, field);
}

void ExportForm::addPicture(const ExportChoice &first)
{
    m_format = new QComboBox(this);
    for (const Format &format : formats)
        m_format->addItem(tr(format.name));
    const auto *chosen = std::find_if(std::begin(formats), std::end(formats),
                                      [&first](const Format &f) { return first.suffix == QLatin1String(f.suffix) && first.moves == f.moves; });
    m_format->setCurrentIndex(chosen == std::end(formats) ? 0 : static_cast<int>(chosen - std::begin(formats)));
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_theme->setCurrentIndex(m_theme->findData(first.theme));
    m_values = new QComboBox(this);
    m_values->addItem(tr("Orange and blue"), static_cast<int>(ValueMap::OrangeBlue));
    m_values->addItem(tr("Purple and green"), static_cast<int>(ValueMap::PurpleGreen));
    m_values->setCurrentIndex(m_values->findData(static_cast<int>(first.values)));
    m_width = numberBox(this, smallestSide, largestSide, first.picture.page.size.width(), tr(" px"));
    m_height = numberBox(this, smallestSide, largestSide, first.picture.page.size.height(), tr(" px"));
    m_scale = decimalBox(this, 0.5, 8, 0.5, first.picture.scale, tr("×"));
    m_scale->setToolTip(tr("Pixels of the file for each of these pixels: 2 or 3 for print"));
    m_caption = new QLineEdit(this);
    m_caption->setMaxLength(longestCaption);
    m_caption->setText(first.picture.page.caption);
    m_caption->setPlaceholderText(tr("a line below the stage"));
    m_transparent = new QCheckBox(tr("&No background"), this);
    m_transparent->setChecked(first.picture.page.transparent);
    addRow(tr("&Format"), m_format);
    addRow(tr("Colo&urs"), m_theme);
    addRow(tr("&Values"), m_values);
    addRow(tr("&Width"), m_width);
    addRow(tr("&Height"), m_height);
    addRow(tr("&Scale"), m_scale);
    addRow(tr("&Caption"), m_caption);
    m_rows->addRow(m_transparent);
}

void ExportForm::addFilm(const FilmPlan &plan, int steps)
{
    m_first = numberBox(this, 1, steps, plan.firstStep + 1);
    m_last = numberBox(this, 1, steps, plan.lastStep < 0 ? steps : plan.lastStep + 1);
    m_frames = numberBox(this, 1, 50, plan.framesPerSecond, tr(" a second"));
    m_speed = decimalBox(this, 0.25, 4, 0.25, plan.speed, tr("×"));
    m_rest = decimalBox(this, 0, 60, 0.5, plan.restMs / 1000.0, tr(" s"));
    m_rest->setToolTip(tr("How long the last picture stands before the film begins again"));
    m_micro = new QCheckBox(tr("S&mall steps"), this);
    m_micro->setChecked(plan.microSteps);
    addRow(tr("Fr&om step"), m_first);
    addRow(tr("&To step"), m_last);
    addRow(tr("S&peed"), m_speed);
    addRow(tr("F&rames"), m_frames);
    addRow(tr("R&est at the end"), m_rest);
    m_rows->addRow(m_micro);
}

void ExportForm::showFormat()
{
    const Format &format = formats[m_format->currentIndex()];
    const bool pixels = QLatin1String(format.suffix) != QLatin1String("svg") && QLatin1String(format.suffix) != QLatin1String("pdf");
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_rows->labelForField(field))
            label->setVisible(on);
    };
    for (QWidget *field : std::initializer_list<QWidget *>{m_first, m_last, m_frames, m_speed, m_rest, m_micro})
        show(field, format.moves);
    show(m_scale, pixels);
    show(m_transparent, QLatin1String(format.suffix) != QLatin1String("gif")); // it has no half transparent pixels
}

void ExportForm::setSteps(int steps)
{
    const bool whole = m_last->value() == m_last->maximum();
    m_first->setMaximum(steps);
    m_last->setMaximum(steps);
    if (whole)
        m_last->setValue(steps);
}

ExportChoice ExportForm::choice() const
{
    const Format &format = formats[m_format->currentIndex()];
    ExportChoice choice;
    choice.suffix = QLatin1String(format.suffix);
    choice.moves = format.moves;
    choice.theme = m_theme->currentData().toString();
    choice.values = static_cast<ValueMap>(m_values->currentData().toInt());
    const bool clear = m_transparent->isChecked() && choice.suffix != QLatin1String("gif");
    choice.picture = {{QSize(m_width->value(), m_height->value()), clear, m_caption->text().simplified()}, m_scale->value(), QString()};
    choice.film = {m_first->value() - 1, m_last->value() - 1, m_micro->isChecked(), m_speed->value(), m_frames->value(), qRound(m_rest->value() * 1000)};
    return choice;
}

} // namespace convlab::ui

#include "moc_export_form.cpp"
