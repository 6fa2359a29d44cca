// The window: rail of places, top bar of states, the page, foot bar of keys; sign-in and lock cover it all.
#pragma once

#include "widgets/commands/commandtable.h"
#include "widgets/status/topbar.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"
#include "widgets/window/settingsport.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <functional>

class QStackedWidget;

namespace tabian::widgets
{

class FootBar;
class HelpPanel;
class Rail;

/** Stands at 1280 x 720 and above with text at 100 to 200 %. Pages are made when first entered, so the first window is
 *  on screen at once. While covered (signed out or locked) the places' keys do nothing and nothing of a page shows. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
  public:
    using MakePage = std::function<Page*()>;
    MainWindow(ScreenSettings& settings, TopBar::Now now, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Adds a place to the rail, in this order. Its page is made by `make` and owned by the window. */
    void addPlace(Command place, MakePage make);
    /** Covers everything with this page (sign-in); nullptr uncovers. Not owned until shown; then by the window. */
    void setCover(Page* cover);
    bool isCovered() const { return m_covered; }
    void go(Command place);
    /** Shows a page over the place, such as a document's preview; go(place()) leaves it. Owned by the window. While the window
     *  is covered it takes the cover's place until setCover() is called again. */
    void showOver(Page* page);
    /** A strip under the top bar, on every page and also before sign-in; an empty text takes it away. */
    void setBanner(Note::Kind kind, const QString& text);
    Command place() const { return m_place; }
    Page* page(Command place) const { return m_pages.value(place); }

    TopBar& topBar() { return *m_top; }
    Rail& rail() { return *m_rail; }
    void setOffice(const QString& office, const QString& station);
    void setTraining(bool training);
    void setBadge(Command place, int count);

  Q_SIGNALS:
    void lockWanted();
    void closed(); // the user closed the window

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void adopt(Page* page);
    void enter(Page* page);
    void retranslate();
    void fit();
    void toggleHelp();

    ScreenSettings& m_settings;
    Rail* m_rail;
    Note* m_banner;
    TopBar* m_top;
    QStackedWidget* m_stack;
    FootBar* m_foot;
    HelpPanel* m_help;
    QMap<Command, MakePage> m_makers;
    QMap<Command, Page*> m_pages;
    QList<QAction*> m_placeActions;
    Page* m_shown = nullptr;
    Page* m_cover = nullptr;
    QPointer<QWidget> m_left; // had the focus when the cover came
    Command m_place = Command::GoCounter;
    bool m_covered = false;
    QString m_office;
};

} // namespace tabian::widgets
