#include "widgets/window/mainwindow.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/footbar.h"
#include "widgets/status/rail.h"
#include "widgets/theme/focusring.h"
#include "widgets/theme/theme.h"
#include "widgets/window/helppanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

MainWindow::MainWindow(ScreenSettings& settings, TopBar::Now now, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_rail(new Rail), m_banner(new Note),
      m_top(new TopBar(std::move(now))), m_stack(new QStackedWidget), m_foot(new FootBar)
{
    setObjectName(u"mainWindow"_s);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    m_banner->setObjectName(u"banner"_s);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_help = new HelpPanel(centre);
    new FocusRing(this);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::go);
    resize(1440, 900);
    restoreGeometry(m_settings.geometry());
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPlace(Command place, MakePage make)
{
    m_makers.insert(place, make);
    m_rail->addPlace(place);
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(CommandTable::row(place).name));
    action->setShortcuts(CommandTable::row(place).keys);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, place] { go(place); });
    m_placeActions.append(action);
    action->setEnabled(!m_covered);
}

void MainWindow::adopt(Page* page)
{
    if (m_stack->indexOf(page) >= 0)
        return; // known: what it says is heard already
    m_stack->addWidget(page);
    connect(page, &Page::stateTextChanged, this, [this, page] {
        if (page == m_shown)
            m_foot->setState(page->stateText());
    });
    connect(page, &Page::commandsReplaced, this, [this, page] {
        if (page == m_shown)
            m_foot->setCommands(page->commands());
    });
    connect(page, &Page::lockWanted, this, &MainWindow::lockWanted);
    connect(page, &Page::helpWanted, this, &MainWindow::toggleHelp);
}

void MainWindow::enter(Page* page)
{
    m_help->hide();
    m_shown = page;
    m_stack->setCurrentWidget(page);
    m_foot->setCommands(page->commands());
    m_foot->setState(page->stateText());
    page->entered();
}

void MainWindow::go(Command place)
{
    if (m_covered || !m_makers.contains(place))
        return;
    if (!m_pages.contains(place)) {
        auto* page = m_makers.value(place)();
        m_pages.insert(place, page);
        adopt(page);
    }
    m_place = place;
    m_rail->setChosen(place);
    enter(m_pages.value(place));
    retranslate();
}

void MainWindow::setCover(Page* cover)
{
    // A lock keeps the work: the officer comes back to the field he left.
    if (cover && !m_covered)
        m_left = m_shown && m_shown->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_covered = cover != nullptr;
    for (auto* action : std::as_const(m_placeActions))
        action->setEnabled(!m_covered);
    m_rail->setEnabled(!m_covered);
    if (cover) {
        if (cover != m_cover)
            adopt(cover);
        m_cover = cover;
        enter(cover);
    } else {
        const QPointer<QWidget> left = std::exchange(m_left, {});
        go(m_place);
        if (left && left->isVisible() && left->isEnabled())
            left->setFocus();
    }
}

void MainWindow::showOver(Page* page)
{
    adopt(page);
    enter(page);
}

void MainWindow::setBanner(Note::Kind kind, const QString& text)
{
    m_banner->setNote(kind, text);
}

void MainWindow::setOffice(const QString& office, const QString& station)
{
    m_office = office;
    m_rail->setOffice(office, station);
    retranslate();
}

void MainWindow::setTraining(bool training)
{
    m_rail->setTraining(training);
}

void MainWindow::setBadge(Command place, int count)
{
    m_rail->setBadge(place, count);
}

void MainWindow::toggleHelp()
{
    if (m_help->isVisible()) {
        m_help->close();
        return;
    }
    QStringList places;
    for (auto it = m_makers.cbegin(); it != m_makers.cend() && !m_covered; ++it)
        places << CommandTable::keyText(it.key()) << CommandTable::text(it.key());
    m_help->open(m_shown ? m_shown->commands() : nullptr, places);
}

void MainWindow::retranslate()
{
    //: Title of the window: the product's name.
    const auto product = tr("Tabian");
    setWindowTitle(m_office.isEmpty() ? product : product + u" ‧ "_s + m_office);
    if (m_shown) {
        if (auto* commands = m_shown->commands())
            commands->retranslate();
        m_foot->setState(m_shown->stateText());
    }
}

void MainWindow::fit()
{
    m_rail->setCompact(width() < rem(70));
    const bool low = height() < rem(33);
    m_top->setSingleRow(low);
    m_foot->setSingleRow(low);
    if (m_help->isVisible())
        m_help->setGeometry(m_help->parentWidget()->rect());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (auto* page : std::as_const(m_pages))
            if (page->commands())
                page->commands()->retranslate();
        retranslate();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange)
        fit();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace tabian::widgets
