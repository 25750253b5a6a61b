// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/store_sentence.h"

#include <QCoreApplication>

namespace convlab::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("convlab::ui::StoreNotice", text);
}

} // namespace

QString storeSentence(const StoreNotice &notice)
{
    switch (notice.kind) {
    case StoreNotice::Kind::DamagedSetAside:
        return tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "The file with your answers is damaged. It was set aside, "
                                    "unchanged, and a new one was started. The old one is here:"));
    case StoreNotice::Kind::NewerSetAside:
        return tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "The file with your answers was written by a newer ConvLab. It "
                                    "was set aside, unchanged, and a new one was started. The newer one is here:"));
    case StoreNotice::Kind::NotSaving:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "Your answers are not being saved. You can go on, but they will be "
                                "gone when ConvLab closes. This file cannot be written:"));
}

} // namespace convlab::ui
