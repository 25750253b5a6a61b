// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "ui/content/content_error.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QResource>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace convlab::ui {

namespace {

/// The formula font (latinmodern-math.otf) is not in the lists: the typesetter reads its file itself.
constexpr const char *firstFiles[] = {"Inter-Regular.otf", "Inter-SemiBold.otf", "DejaVuSans.ttf", "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"};
constexpr const char *otherFiles[] = {"Inter-Italic.otf", "Inter-Bold.otf"};

QString pathOf(const char *file)
{
    return QStringLiteral(":/fonts/%1").arg(QLatin1String(file));
}

/// Registers a font where it lies in the program: by its path Qt would copy it, and once more when it is first used. Below
/// 0: it is not there, or cannot be read.
int registerFont(const char *file)
{
    const QResource font(pathOf(file));
    if (!font.isValid() || font.compressionAlgorithm() != QResource::NoCompression)
        return -1;
    return QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
}

/// The system's fonts first, as many as Qt knows by now: what is listed later stands in front where names are the same. A face of
/// the system's with our name may be of another version.
void listSystemFonts()
{
    static_cast<void>(QFontDatabase::hasFamily(QStringLiteral("Inter")));
}

template<std::size_t count>
bool registerAll(const char *const (&files)[count])
{
    listSystemFonts();
    for (const char *file : files) {
        if (registerFont(file) < 0)
            throw ContentError(pathOf(file), QStringLiteral("not a readable font"));
    }
    return true;
}

constexpr const char *chineseFiles[] = {"ChineseSubset-REGULAR.otf", "ChineseSubset-BOLD.otf"};

/// Chinese letters stand in where the others have none. Where the program was built without them the system's do.
bool registerChinese()
{
    for (const char *file : chineseFiles) {
        const int id = registerFont(file);
        const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty()) {
            for (const QString &before : {QStringLiteral("DejaVu Sans"), QStringLiteral("DejaVu Sans Mono")})
                QFont::insertSubstitution(before, families.front());
        }
    }
    return true;
}

} // namespace

void loadLettersOf(const Language &language)
{
    if (language.locale().language() == QLocale::Chinese)
        [[maybe_unused]] static const bool loaded = registerChinese();
}

void loadFirstFonts()
{
    [[maybe_unused]] static const bool loaded = registerAll(firstFiles);
}

void loadFonts()
{
    loadFirstFonts();
    [[maybe_unused]] static const bool loaded = registerAll(otherFiles);
}

bool hasAllLetters()
{
    return std::all_of(std::begin(chineseFiles), std::end(chineseFiles), [](const char *file) { return QFile::exists(pathOf(file)); });
}

void forgetFoundFonts()
{
    // Qt looks for fonts anew when one is removed. This one comes again at once.
    static int passing = registerFont(firstFiles[0]);
    QFontDatabase::removeApplicationFont(passing);
    passing = registerFont(firstFiles[0]);
}

} // namespace convlab::ui
