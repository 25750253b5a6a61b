// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"

#include "ui/content/pseudo_text.h"

#include <QGuiApplication>

namespace convlab::app {

namespace {

/// Makes every English text of the sources pseudo.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override { return ui::pseudoText(QString::fromUtf8(source)); }
    bool isEmpty() const override { return false; }
};

/// What Qt's own translations of its file dialog leave out, or say at a length that has no room there.
[[maybe_unused]] constexpr struct {
    const char *source, *comment;
} qtTexts[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "%1 File", "%1 is a file name suffix, for example txt"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File", "Unknown"),
};

/// Qt's own texts first: of two translators that know a text, the one that is installed last is asked first.
constexpr const char *catalogues[] = {"qtbase", "convlab"};

} // namespace

InterfaceLanguage::InterfaceLanguage(const ui::Language &language) : m_language(language)
{
    QLocale::setDefault(language.locale());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(language.direction());
    for (const char *catalogue : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(QLatin1String(catalogue), language.isPseudo() ? QStringLiteral("en") : language.code())))
            add(std::move(translator));
    }
    if (language.isPseudo())
        add(std::make_unique<PseudoTranslator>());
}

InterfaceLanguage::~InterfaceLanguage()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

void InterfaceLanguage::add(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

ui::Language languageOrSystem(const QString &code)
{
    return ui::Language::find(code).value_or(ui::Language::ofSystem());
}

} // namespace convlab::app
