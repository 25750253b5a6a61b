// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_painter.h"
#include "ui/theme/theme_loader.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace convlab::ui;

/// Compares painted formulas with the pictures in tests/data/golden/math. After a wanted change, run this
/// test with CONVLAB_WRITE_GOLDEN=1, look at the new pictures, and commit them.
class TestFormulaPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAsBefore_data();
    void looksAsBefore();
    void litSymbolsStandOnABackground();
    void rolesHaveTheirColour();
    void barsAreWholePixels();
};

namespace {

constexpr double fontPixels = 17;
constexpr int margin = 8;

QImage painted(const QString &tex, FormulaStyle style, const Theme &theme, double ratio, const QStringList &lit = {})
{
    const LiveValues values{{QStringLiteral("input"), QStringLiteral("7")}, {QStringLiteral("kernel"), QStringLiteral("3")}};
    const FormulaLayout layout = layoutFormula(TexFormula(tex), fontPixels, style, values);
    const double baseline = margin + std::ceil(layout.ascent);
    const QSizeF size(std::ceil(layout.width) + 2 * margin, baseline + std::ceil(layout.descent) + margin);
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.card);
    QPainter painter(&image);
    paintFormula(&painter, layout, QPointF(margin, baseline), theme, lit);
    return image;
}

/// The share of pixels that differ visibly.
double difference(const QImage &a, const QImage &b)
{
    int visible = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            visible += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 60;
        }
    return static_cast<double>(visible) / (a.width() * a.height());
}

} // namespace

void TestFormulaPictures::looksAsBefore_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<bool>("display");
    const auto row = [](const char *name, const char *tex, bool display = true) {
        QTest::newRow(name) << QString::fromUtf8(tex) << display;
    };
    row("cross_correlation", "\\sym{output}{Y}_{i,j} = \\sum_{m,n} \\sym{input}{X}_{i s + m,\\; j s + n} \\cdot \\sym{kernel}{K}_{m,n}");
    row("output_size", "\\left\\lfloor\\frac{n+2p-d\\,(k-1)-1}{s}\\right\\rfloor+1");
    row("live", "\\frac{\\live{input}-\\live{kernel}}{2}+1=\\live{unknown}");
    row("matrix", "X_{\\text{col}}=\\begin{bmatrix}1&2&4&5\\\\2&3&5&6\\\\4&5&7&8\\\\5&6&8&9\\end{bmatrix}");
    row("gradient", "\\frac{\\partial\\mathcal{L}}{\\partial w_{m,n}}=\\sum_{i,j}\\frac{\\partial\\mathcal{L}}{\\partial y_{i,j}}\\,x_{i+m,\\,j+n}");
    row("softmax", "p_c=\\operatorname{softmax}(z)_c=\\frac{e^{z_c}}{\\sum_{j=1}^{C}e^{z_j}}\\in(0,1)");
    row("cases", "f(x)=\\begin{cases}x&\\text{if } x>0\\\\0&\\text{otherwise}\\end{cases}");
    row("root", "\\sqrt{\\frac{1}{N}\\sum_{i=1}^{N}(x_i-\\bar{x})^2}+\\sqrt[3]{x'}");
    row("brace", "\\underbrace{x_1+x_2+\\dots+x_n}_{\\text{sum}}\\leq\\overline{AB}+\\hat{y}");
    row("brackets", "\\left(\\frac{a}{b}\\right)^2+\\left\\{\\frac12\\right\\}+\\left|\\frac{x}{y}\\right|");
    row("recurrence", "\\begin{aligned}R&\\leftarrow R+(k-1)\\cdot J\\\\J&\\leftarrow J\\cdot s\\end{aligned}");
    row("double_sum", "\\sum_{m=0}^{k-1}\\sum_{n=0}^{k-1} x_{i+m,\\,j+n}\\,w_{m,n}+b");
    row("accents", "\\hat{x}+\\bar{y}+\\tilde{z}+\\vec{v}+\\dot{u}+\\ddot{w}+\\overline{AB}+\\underline{cd}");
    row("scripts", "x_i^2+x^{y^z}+{a_{b_c}}^{d}+\\prod_{i=1}^{n} x_{i}'");
    row("nested_fraction", "\\frac{1}{1+\\frac{1}{1+\\frac{1}{x}}}+\\dfrac{a}{b}+\\tfrac{a}{b}");
    row("delimiters", "\\left\\lceil\\frac{n}{s}\\right\\rceil+\\left\\langle\\sum_i x_i\\right\\rangle+\\left\\lVert\\frac{x}{y}\\right\\rVert+\\left[\\frac{a}{b}\\right]");
    row("text", "Y=\\text{full}(dY)\\star\\text{rot}(K)\\quad\\text{if } k \\leq n");
    row("matrices", "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}\\begin{vmatrix}1&0\\\\0&1\\end{vmatrix}\\begin{matrix}x\\\\y\\\\z\\end{matrix}");
    row("inline", "\\lfloor\\frac{n}{2}\\rfloor+\\sum_{i=1}^n x_i\\to\\mathbf{W}\\in\\mathbb{R}^{k\\times k}", false);
}

void TestFormulaPictures::looksAsBefore()
{
    QFETCH(QString, tex);
    QFETCH(bool, display);
    const FormulaStyle style = display ? FormulaStyle::Display : FormulaStyle::Inline;
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/golden/math"));
    for (const QString &name : {QStringLiteral("light"), QStringLiteral("dark")}) {
        const double ratio = name == QLatin1String("dark") ? 2 : 1;
        const QImage image = painted(tex, style, loadTheme(name), ratio);
        const QString file = folder.filePath(QStringLiteral("%1_%2.png").arg(QLatin1String(QTest::currentDataTag()), name));
        if (qEnvironmentVariableIsSet("CONVLAB_WRITE_GOLDEN")) {
            QVERIFY(folder.mkpath(QStringLiteral(".")) && image.save(file));
            continue;
        }
        const QImage golden = QImage(file).convertToFormat(image.format());
        const QString actual = QDir::temp().filePath(QStringLiteral("convlab_actual_") + QFileInfo(file).fileName());
        const bool same = golden.size() == image.size() && difference(golden, image) < 0.002;
        if (!same)
            image.save(actual);
        QVERIFY2(same, qPrintable(QStringLiteral("%1 differs from %2").arg(actual, file)));
    }
}

void TestFormulaPictures::litSymbolsStandOnABackground()
{
    const Theme theme = loadTheme(QStringLiteral("light"));
    const QString tex = QStringLiteral("\\sym{kernel}{K}+\\sym{stride}{s}");
    const auto count = [](const QImage &image, const QColor &color) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color;
        return found;
    };
    const QColor fill = theme.role(convlab::Role::Kernel).fill;
    QCOMPARE(count(painted(tex, FormulaStyle::Display, theme, 2), fill), 0);
    QVERIFY(count(painted(tex, FormulaStyle::Display, theme, 2, {QStringLiteral("kernel")}), fill) > 100);
    QVERIFY(count(painted(tex, FormulaStyle::Display, theme, 2, {QStringLiteral("stride")}), theme.accentQuiet) > 100);
}

void TestFormulaPictures::rolesHaveTheirColour()
{
    const Theme theme = loadTheme(QStringLiteral("dark"));
    const QImage image = painted(QStringLiteral("\\sym{output}{\\frac{a}{b}}"), FormulaStyle::Display, theme, 2);
    // The bar of the fraction takes whole pixels, so that its colour is pure.
    const QColor wanted = theme.role(convlab::Role::Output).text;
    int bar = 0;
    for (int y = 0; y < image.height(); ++y)
        bar += image.pixelColor(image.width() / 2, y) == wanted;
    QVERIFY(bar >= 1);
}

void TestFormulaPictures::barsAreWholePixels()
{
    const Theme theme = loadTheme(QStringLiteral("light"));
    for (const double ratio : {1.0, 1.5, 2.0}) {
        const QImage image = painted(QStringLiteral("\\frac{\\quad}{\\quad}"), FormulaStyle::Display, theme, ratio);
        for (int y = 0; y < image.height(); ++y) {
            const QColor color = image.pixelColor(image.width() / 2, y);
            QVERIFY(color == theme.card || color == theme.text);
        }
    }
}

QTEST_MAIN(TestFormulaPictures)
#include "tst_formula_pictures.moc"
