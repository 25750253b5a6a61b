// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_window.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/lesson/hover_links.h"
#include "ui/lesson/lesson_page.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace convlab::ui {

namespace {

constexpr int margin = 28;
constexpr int inset = 18;  ///< of the arithmetic in its strip: everything stands on its edge
/// At this height of the window letters have the size they have on a desk; on a taller one they grow with it.
constexpr double deskHeight = 620;
constexpr double largestZoom = 2.5;
const std::array<QString, 3> themes{QStringLiteral("light"), QStringLiteral("contrast"), QStringLiteral("dark")};

void colour(QWidget &widget, QPalette::ColorRole role, const QColor &colour)
{
    QPalette palette = widget.palette();
    palette.setColor(role, colour);
    widget.setPalette(palette);
}

/// A stage that tells when it has been laid out for another size.
class WallCanvas : public CanvasView {
public:
    WallCanvas(std::shared_ptr<const Words> words, std::function<void()> resized, QWidget *parent)
        : CanvasView(std::move(words), parent), m_resized(std::move(resized))
    {
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        CanvasView::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

} // namespace

PresenterWindow::PresenterWindow(double textScale, ValueMap values, bool reducedMotion, QWidget *parent)
    : QWidget(parent, Qt::Window), m_themeName(themes.front()), m_values(values), m_textScale(textScale), m_reducedMotion(reducedMotion), m_sheet(new QWidget(this)),
      m_title(new QLabel(m_sheet)), m_place(new QLabel(m_sheet)), m_caption(new QLabel(m_sheet)), m_keys(new QLabel(m_sheet))
{
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("ConvLab: presentation"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheet);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(margin - inset, margin / 2, margin - inset, margin / 2);
    for (QLabel *label : {m_title, m_place, m_caption, m_keys})
        label->setContentsMargins(inset, 0, inset, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_caption);
    column->addWidget(m_keys);
    m_caption->setWordWrap(true);
    m_keys->setWordWrap(true);
    m_keys->setText(tr("→ next · ← back · Space play · H hide or show answers · B blank · T colours · + − size · K these keys · Esc end"));
    m_place->setAccessibleName(tr("Step"));
    applyTheme();
}

PresenterWindow::~PresenterWindow()
{
    leavePage();
}

void PresenterWindow::setPage(LessonPage &page, std::shared_ptr<const Words> words)
{
    if (m_page == &page)
        return;
    leavePage();
    m_page = &page;
    m_words = std::move(words);
    LessonSession &session = page.session();
    m_stage = new QWidget(m_sheet);
    auto *column = new QVBoxLayout(m_stage);
    column->setContentsMargins(0, 0, 0, 0);
    m_canvas = new WallCanvas(m_words, [this] { fillStage(); }, m_stage);
    m_strip = new ArithmeticStrip(m_words, m_stage);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_strip);
    m_canvas->setFocusPolicy(Qt::NoFocus); // the keys turn pages
    m_links = new HoverLinks(session, *m_canvas, *m_strip, m_stage);
    static_cast<QVBoxLayout *>(m_sheet->layout())->insertWidget(1, m_stage, 1);
    m_wasPredicting = session.predict().on();
    session.setPredicting(m_keepsBack);
    connect(&session, &LessonSession::positionChanged, m_stage, [this] { showPosition(); });
    connect(&session, &LessonSession::stateChanged, m_stage, [this] { showState(); });
    connect(&session, &LessonSession::phaseChanged, m_stage, [this] { m_canvas->setPhase(m_page->session().timeline().phase()); });
    m_title->setText(QStringLiteral("%1  %2").arg(session.content().order).arg(session.content().title));
    applyTheme();
    showState();
    showPosition();
}

void PresenterWindow::leavePage()
{
    if (m_page)
        m_page->session().setPredicting(m_wasPredicting);
    delete m_stage;
    m_stage = nullptr;
    m_canvas = nullptr;
    m_strip = nullptr;
    m_links = nullptr;
    m_page = nullptr;
}

void PresenterWindow::setKeysShown(bool shown) { m_keys->setHidden(!shown); }
bool PresenterWindow::keysShown() const { return !m_keys->isHidden(); }

void PresenterWindow::setKeepsAnswersBack(bool on)
{
    m_keepsBack = on;
    if (m_page)
        m_page->session().setPredicting(on);
}

void PresenterWindow::takeOver(const Look &look)
{
    m_themeName = look.theme;
    m_zoom = look.zoom;
    setKeysShown(look.keysShown);
    setKeepsAnswersBack(look.keepsBack);
    setBlank(look.blank);
    applyTheme();
}

void PresenterWindow::showNext()
{
    if (!m_page)
        return;
    LessonSession &session = m_page->session();
    if (session.predict().asking())
        session.revealPrediction();
    else
        session.move([](Timeline &t) { t.stepForward(); });
}

void PresenterWindow::showPrevious()
{
    if (m_page)
        m_page->session().move([](Timeline &t) { t.stepBack(); });
}

void PresenterWindow::setBlank(bool blank)
{
    m_blank = blank;
    m_sheet->setHidden(blank);
    colour(*this, QPalette::Window, blank ? QColor(Qt::black) : m_theme.canvas);
}

void PresenterWindow::nextTheme()
{
    const auto *here = std::find(themes.begin(), themes.end(), m_themeName);
    m_themeName = here + 1 < themes.end() ? here[1] : themes.front();
    applyTheme();
}

void PresenterWindow::applyTheme()
{
    m_theme = loadTheme(m_themeName, m_values);
    m_theme.fontScale = std::clamp(height() / deskHeight, 1.0, 4.0) * m_textScale * m_zoom;
    m_theme.reducedMotion = m_reducedMotion;
    colour(*this, QPalette::Window, m_blank ? QColor(Qt::black) : m_theme.canvas);
    m_title->setFont(m_theme.uiFont(20, true));
    m_place->setFont(m_theme.uiFont(16));
    m_caption->setFont(m_theme.uiFont(17));
    m_keys->setFont(m_theme.uiFont(11));
    m_caption->setMinimumHeight(2 * m_caption->fontMetrics().lineSpacing()); // a longer sentence does not move the stage
    for (QLabel *label : {m_title, m_caption})
        colour(*label, QPalette::WindowText, m_theme.text);
    for (QLabel *label : {m_place, m_keys})
        colour(*label, QPalette::WindowText, m_theme.textMuted);
    if (m_canvas) {
        m_canvas->setTheme(m_theme);
        m_strip->setTheme(m_theme);
        fillStage();
    }
}

/// On a desk cells grow no larger than is comfortable; here a small example fills the wall.
void PresenterWindow::fillStage()
{
    if (!m_canvas)
        return;
    m_canvas->resetView();
    QRectF cells;
    for (int part = 0; part < static_cast<int>(m_canvas->scene().parts.size()); ++part) {
        if (m_canvas->partCells(part).rows > 0)
            cells |= m_canvas->partCells(part).bounds();
    }
    if (cells.isEmpty())
        return;
    const double line = m_canvas->fontMetrics().lineSpacing(), titles = 3 * line;
    const double factor = std::clamp(std::min((m_canvas->width() - 4.0 * margin) / cells.width(), (m_canvas->height() - titles) / cells.height()), 1.0, largestZoom);
    // Titles above the cells do not grow with them: both together stand in the middle.
    const QPointF middle(cells.center().x(), cells.center().y() - line / factor);
    QVariantList place = m_canvas->place().toList();
    place[0] = factor;
    place[1] = QPointF(middle.x() / m_canvas->width(), middle.y() / m_canvas->height());
    m_canvas->restorePlace(place);
}

void PresenterWindow::showState()
{
    const LessonSession &session = m_page->session();
    m_canvas->setDimmed(session.error().has_value());
    showPosition();
    fillStage();
}

void PresenterWindow::showPosition()
{
    const LessonSession &session = m_page->session();
    m_canvas->setScenes(session.sceneNow(), session.sceneNext(), session.timeline().phase());
    m_links->refresh();
    m_caption->setText(session.error() ? m_words->say(*session.error()) : m_words->say(m_canvas->scene().caption));
    const int count = session.timeline().stepCount();
    m_place->setText(session.predict().keepsSecret(count) ? QString() : tr("%1 of %2").arg(session.timeline().moment().step + 1).arg(count));
}

/// The keys that every remote control has, and their like on a keyboard.
bool PresenterWindow::obeyTurningKey(int key)
{
    switch (key) {
    case Qt::Key_Right: case Qt::Key_Down: case Qt::Key_PageDown: case Qt::Key_Return: case Qt::Key_Enter:
        showNext();
        return true;
    case Qt::Key_Left: case Qt::Key_Up: case Qt::Key_PageUp:
        showPrevious();
        return true;
    case Qt::Key_Space:
        if (!m_page || !m_page->session().predict().asking())
            return false; // it plays
        showNext();
        return true;
    default:
        return false;
    }
}

bool PresenterWindow::obeyPresentersKey(int key)
{
    const auto grow = [this](double factor) {
        m_zoom = std::clamp(m_zoom * factor, 0.6, 2.0);
        applyTheme();
    };
    switch (key) {
    case Qt::Key_Escape: case Qt::Key_F5: close(); return true;
    case Qt::Key_H: case Qt::Key_P: setKeepsAnswersBack(!m_keepsBack); return true;
    case Qt::Key_B: setBlank(!m_blank); return true;
    case Qt::Key_T: nextTheme(); return true;
    case Qt::Key_K: case Qt::Key_F1: setKeysShown(!keysShown()); return true;
    case Qt::Key_Plus: case Qt::Key_Equal: grow(1.1); return true;
    case Qt::Key_Minus: grow(1 / 1.1); return true;
    default: return false;
    }
}

/// The page's letters but L are a learner's answers: they would be kept.
bool PresenterWindow::obeyPlayersKey(const QKeyEvent &event)
{
    const bool answers = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z && event.key() != Qt::Key_L;
    return m_page && !answers && m_page->obeyKey(event);
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    const bool turnsSection = event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp);
    if (turnsSection)
        Q_EMIT neighbourWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
    else if (m_blank && event->key() != Qt::Key_Escape)
        setBlank(false); // whatever is pressed, the audience sees again
    else if (!obeyPresentersKey(event->key()) && !obeyTurningKey(event->key()) && !obeyPlayersKey(*event))
        QWidget::keyPressEvent(event);
}

/// For whoever has a mouse only: on the one screen nothing else could end it.
void PresenterWindow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Next"), this, &PresenterWindow::showNext);
    menu->addAction(tr("&Back"), this, &PresenterWindow::showPrevious);
    QAction *hide = menu->addAction(tr("&Hide answers"), this, [this] { setKeepsAnswersBack(!m_keepsBack); });
    hide->setCheckable(true);
    hide->setChecked(m_keepsBack);
    QAction *blank = menu->addAction(tr("B&lank screen"), this, [this] { setBlank(!m_blank); });
    blank->setCheckable(true);
    blank->setChecked(m_blank);
    menu->addAction(tr("Other &colours"), this, &PresenterWindow::nextTheme);
    menu->addSeparator();
    menu->addAction(tr("&End the presentation"), this, &QWidget::close);
    menu->popup(event->globalPos());
}

void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    leavePage();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace convlab::ui

#include "moc_presenter_window.cpp"
