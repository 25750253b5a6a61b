// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/controls/focus_overlay.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

QString aboutText()
{
    return QCoreApplication::translate(
               "convlab::ui::About",
               "<h2>ConvLab %1</h2>"
               "<p>See, touch and check the mathematics of convolution.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later. "
               "There is no warranty, to the extent permitted by law.</p>"
               "<p><b>Compiled in</b></p>"
               "<table cellspacing='4'>"
               "<tr><td>Inter</td><td>SIL Open Font License 1.1</td></tr>"
               "<tr><td>DejaVu Sans, DejaVu Sans Mono</td><td>Bitstream Vera / DejaVu licence</td></tr>"
               "<tr><td>Latin Modern Math</td><td>GUST Font License</td></tr>"
               "</table>"
               "<p><b>Built with</b></p>"
               "<table cellspacing='4'>"
               "<tr><td>Qt %2</td><td>LGPL 3</td></tr>"
               "<tr><td>QCustomPlot</td><td>GPL 3 or later</td></tr>"
               "<tr><td>HarfBuzz</td><td>Old MIT licence</td></tr>"
               "<tr><td>SQLite</td><td>public domain</td></tr>"
               "</table>")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()));
}

} // namespace

void showAboutDialog(QWidget &parent, const Theme &theme)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("convlab::ui::About", "About ConvLab"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(16);
    auto *text = new QLabel(aboutText(), dialog);
    text->setFont(theme.uiFont(14));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    new FocusOverlay(*text);
    text->setMinimumWidth(420);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace convlab::ui
