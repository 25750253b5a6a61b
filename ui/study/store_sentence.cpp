// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/store_sentence.h"

#include <QCoreApplication>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::StoreNotice)
};

} // namespace

QString storeSentence(const StoreNotice &notice)
{
    switch (notice.kind) {
    case StoreNotice::Kind::Damaged:
        return Say::tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "The file with your answers and notes is damaged. It is left as it is, "
                                    "and nothing is being saved. “Restore…” in the File menu brings back a backup or starts "
                                    "afresh. The damaged file is here:"));
    case StoreNotice::Kind::Newer:
        return Say::tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "The file with your answers and notes was written by a newer ConvLab. It "
                                    "is left as it is, and nothing is being saved. Use the newer ConvLab, or start afresh with "
                                    "“Restore…” in the File menu. The file is here:"));
    case StoreNotice::Kind::NotReading:
        return Say::tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "What is kept of your answers and notes cannot be read just now, so some of it is missing here. "
                                    "Nothing of it is changed, what you do waits to be saved, and ConvLab tries again. The file is here:"));
    case StoreNotice::Kind::NotSaving:
        break;
    }
    return Say::tr(QT_TRANSLATE_NOOP("convlab::ui::StoreNotice", "Your answers and notes are not being saved. You can go on, but they will be "
                                "gone when ConvLab closes. This file cannot be written:"));
}

} // namespace convlab::ui
