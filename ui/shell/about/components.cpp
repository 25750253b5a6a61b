// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about/components.h"

#include "ui/plot/plot_library.h"

#include <QCoreApplication>
#include <QRawFont>
#include <QtEndian>

namespace convlab::ui {

namespace {

using Kind = Component::Kind;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui)
};

/// A font's revision: 16.16 fixed point behind the version of its table "head" (OpenType specification).
QString fontVersion(const char *file)
{
    const QByteArray head = QRawFont(QStringLiteral(":/fonts/") + QLatin1String(file), 12).fontTable("head");
    if (head.size() < 8)
        return {};
    const double revision = qFromBigEndian<qint32>(head.constData() + 4) / 65536.0;
    return QString::number(revision, 'f', 3);
}

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

void addLibraries(std::vector<Component> &all, const QString &database)
{
    const QString qt = QLatin1String(qVersion());
    all.push_back({Kind::Library, text("Qt"), qt, text("LGPL-3.0"), Say::tr("windows, painting, files"), text("libqt6core6"), {text("qt6-base-dev"), text("qt6-svg-dev"), text("qt6-tools-dev"), text("qt6-l10n-tools"), text("qt6-translations-l10n")}});
    all.push_back({Kind::Library, text("Qt Image Formats"), qt, text("LGPL-3.0"), Say::tr("reads WebP and TIFF pictures"), text("qt6-image-formats-plugins"), {text("qt6-image-formats-plugins")}});
    all.push_back({Kind::Library, text("SQLite"), database, text("public domain"), Say::tr("keeps answers and notes"), text("libsqlite3-0"), {text("libqt6sql6-sqlite")}});
    all.push_back({Kind::Library, text("QCustomPlot"), plotLibraryVersion(), text("GPL-3.0-or-later"), Say::tr("plots with axes"), text("libqcustomplot2.1-qt6"), {text("libqcustomplot-dev")}});
    all.push_back({Kind::Library, text("HarfBuzz"), text(CONVLAB_HARFBUZZ_VERSION), text("MIT (“Old MIT”)"), Say::tr("measures of formulas"), text("libharfbuzz0b"), {text("libharfbuzz-dev"), text("libharfbuzz-bin")}});
    all.push_back({Kind::Library, text("Highway"), text(CONVLAB_HIGHWAY_VERSION), text("Apache-2.0"), Say::tr("fast convolutions"), text("libhwy1"), {text("libhwy-dev")}});
    all.push_back({Kind::Library, text("giflib"), text(CONVLAB_GIF_VERSION), text("MIT"), Say::tr("films as GIF"), text("libgif7"), {text("libgif-dev")}});
    all.push_back({Kind::Library, text("libwebp"), text(CONVLAB_WEBP_VERSION), text("BSD-3-Clause"), Say::tr("films as WebP"), text("libwebp7"), {text("libwebp-dev")}});
}

void addFonts(std::vector<Component> &all)
{
    all.push_back({Kind::Font, text("Inter"), fontVersion("Inter-Regular.otf"), text("SIL Open Font License 1.1"), Say::tr("text"), text("fonts-inter"), {text("fonts-inter")}});
    all.push_back({Kind::Font, text("DejaVu Sans, DejaVu Sans Mono"), fontVersion("DejaVuSans.ttf"), text("Bitstream Vera, Arev; changes public domain"), Say::tr("digits, code, signs"),
                   text("fonts-dejavu-core"), {text("fonts-dejavu-core")}});
    all.push_back({Kind::Font, text("Latin Modern Math"), fontVersion("latinmodern-math.otf"), text("GUST Font License"), Say::tr("formulas"), text("fonts-lmodern"), {text("fonts-lmodern")}});
    all.push_back({Kind::Font, text("Noto Sans CJK SC"), fontVersion("ChineseSubset-REGULAR.otf"), text("SIL Open Font License 1.1"), Say::tr("Chinese text"), text("fonts-noto-cjk"), {text("fonts-noto-cjk")}});
}

void addData(std::vector<Component> &all)
{
    all.push_back({Kind::Data, text("FSRS-6"), {}, text("MIT"), Say::tr("when a question comes back: weights of the Open Spaced Repetition project"), {}, {}});
    all.push_back({Kind::Data, Say::tr("Colours"), {}, Say::tr("free to use"), Say::tr("told apart by everyone: after Okabe and Ito (2008)"), {}, {}});
    all.push_back({Kind::Data, Say::tr("Pictures of the image studio"), {}, text("GPL-3.0-or-later"), Say::tr("computed by ConvLab"), {}, {}});
}

} // namespace

std::vector<Component> components(const QString &database)
{
    std::vector<Component> all;
    addLibraries(all, database);
    addFonts(all);
    addData(all);
    return all;
}

} // namespace convlab::ui
