// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about/about_dialog.h"

#include "ui/content/strict_object.h"
#include "ui/controls/focus_overlay.h"
#include "ui/controls/tab_order.h"
#include "ui/shell/about/components.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int firstWidth = 740, firstHeight = 520, aroundDialog = 40;

using Kind = Component::Kind;

QString whatItIs()
{
    return AboutDialog::tr("<h2>ConvLab %1</h2>"
                           "<p>See, touch and check the mathematics of convolution.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later; its text stands on the next page. "
                           "There is no warranty, to the extent permitted by law.</p>")
        .arg(QCoreApplication::applicationVersion().toHtmlEscaped());
}

QString row(const Component &part)
{
    const QString where = part.copyright.isEmpty() ? QString() : QStringLiteral("<br><small>/usr/share/doc/%1/copyright</small>").arg(part.copyright);
    return QStringLiteral("<tr><td style='padding-right: 14px'><b>%1</b> %2</td><td style='padding-right: 14px'>%3</td><td>%4%5</td></tr>")
        .arg(part.name.toHtmlEscaped(), part.version.toHtmlEscaped(), part.use.toHtmlEscaped(), part.licence.toHtmlEscaped(), where);
}

QString table(const std::vector<Component> &parts, Kind kind, const QString &heading)
{
    QString html = QStringLiteral("<h3>%1</h3><table cellspacing='0' cellpadding='4' width='100%'>").arg(heading);
    for (const Component &part : parts) {
        if (part.kind == kind)
            html += row(part);
    }
    return html + QStringLiteral("</table>");
}

QString everything(const QString &database)
{
    const std::vector<Component> parts = components(database);
    return whatItIs() + table(parts, Kind::Library, AboutDialog::tr("Libraries")) + table(parts, Kind::Font, AboutDialog::tr("Fonts, compiled in")) +
           table(parts, Kind::Data, AboutDialog::tr("Data")) +
           QStringLiteral("<p>%1</p>").arg(AboutDialog::tr("The full texts of these licences lie where the third column says, on Debian. About Qt lists what Qt itself brings along."));
}

} // namespace

AboutDialog::AboutDialog(QWidget &parent, const Theme &theme, const QString &database)
    : QDialog(&parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About ConvLab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(theme.uiFont(13));
    m_tabs->setAccessibleName(tr("Pages about ConvLab"));
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    addPage(tr("ConvLab and its parts"), theme)->setHtml(everything(database));
    QTextBrowser *licence = addPage(tr("Licence (GPL 3)"), theme);
    licence->setFont(theme.monoFont(12));
    licence->setPlainText(QString::fromUtf8(readContentFile(QStringLiteral(":/convlab/LICENSE"))));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const double scale = std::max(1.0, theme.fontScale);
    resize(std::min(qRound(firstWidth * scale), parent.width() - aroundDialog), std::min(qRound(firstHeight * scale), parent.height() - aroundDialog));
    m_tabs->setFocus();
}

QTextBrowser *AboutDialog::addPage(const QString &title, const Theme &theme)
{
    auto *text = new QTextBrowser(m_pages);
    text->setFont(theme.uiFont(13));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(10);
    text->setOpenLinks(false);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setAccessibleName(title);
    new FocusOverlay(*text);
    m_pages->addWidget(text);
    m_tabs->addTab(title);
    return text;
}

bool AboutDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace convlab::ui

#include "moc_about_dialog.cpp"
