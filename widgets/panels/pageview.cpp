#include "widgets/panels/pageview.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLibrary>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

namespace
{
constexpr int gap = 12;        // around a page
constexpr int greatest = 1100; // pixels of a page's width: wider is no easier to read
constexpr int settling = 120;  // milliseconds a size must stand before pages are drawn for it
} // namespace

std::unique_ptr<PageSource> openPages(const QString& path)
{
    using Open = PageSource* (*)(const QString& path);
    static const auto open = reinterpret_cast<Open>(
        QLibrary::resolve(QCoreApplication::applicationDirPath() + u"/tabian-pages"_s, "tabianOpenPages"));
    return std::unique_ptr<PageSource>(open ? open(path) : nullptr);
}

PageView::PageView(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget), m_drawing(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignHCenter);
    setWidgetResizable(true);
    m_sheet->setProperty("scrolled", true);
    setWidget(m_sheet);
    m_drawing->setSingleShot(true);
    connect(m_drawing, &QTimer::timeout, this, &PageView::drawNext);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_drawing->start(0); });
}

void PageView::setPages(std::unique_ptr<PageSource> pages, bool wholePage)
{
    m_pages = std::move(pages);
    m_wholePage = wholePage;
    qDeleteAll(m_labels);
    m_labels.clear();
    for (int page = 0; page < count(); ++page) {
        auto* label = new QLabel(m_sheet);
        label->setAutoFillBackground(true);
        label->setBackgroundRole(QPalette::Base);
        label->setFrameShape(QFrame::Box);
        label->setScaledContents(true);
        label->show();
        m_labels << label;
    }
    m_drawn.fill({}, m_labels.size());
    verticalScrollBar()->setValue(0);
    fit();
    m_drawing->start(0);
}

void PageView::fit()
{
    const QSize room = viewport()->size() - QSize(2 * gap, 2 * gap);
    int top = gap;
    for (int page = 0; page < int(m_labels.size()); ++page) {
        const QSizeF points = m_pages->size(page);
        const QSize box(qMin(room.width(), greatest), m_wholePage ? room.height() : 100000);
        const QSize size = points.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({16, 16});
        m_labels[page]->setGeometry(QRect(QPoint(gap + (room.width() - size.width()) / 2, top), size));
        top += size.height() + gap;
    }
    m_sheet->setMinimumHeight(top);
    const int step = viewport()->height() / 8;
    verticalScrollBar()->setSingleStep(qMax(step, 16));
}

void PageView::drawNext()
{
    // The first page in view whose picture is not of its size yet, then any other one.
    int chosen = -1;
    for (int page = 0; page < int(m_labels.size()); ++page) {
        if (m_drawn[page] == m_labels[page]->size())
            continue;
        if (chosen < 0)
            chosen = page;
        if (!m_labels[page]->visibleRegion().isEmpty()) {
            chosen = page;
            break;
        }
    }
    if (chosen < 0)
        return;
    const QSize size = m_labels[chosen]->size();
    m_labels[chosen]->setPixmap(QPixmap::fromImage(m_pages->picture(chosen, size * devicePixelRatioF())));
    m_drawn[chosen] = size;
    m_drawing->start(0);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    m_drawing->start(settling);
}

} // namespace tabian::widgets
