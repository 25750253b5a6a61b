// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/handout/handout_pages.h"

#include <QByteArray>

#include <memory>

class QWidget;

namespace convlab::ui {

/// The pages as a PDF: outlines and embedded fonts. The same handout gives the same bytes.
QByteArray handoutPdf(const HandoutPages &pages);

/// Writes it, whole or not at all. Returns what went wrong; empty when it is on the disk.
QString writeHandout(const HandoutPages &pages, const QString &path);

/// Asks for a printer and prints the pages that are chosen there, fitted to the paper.
void printHandout(const std::shared_ptr<const HandoutPages> &pages, QWidget &parent);

} // namespace convlab::ui
