// The registry's place on the rail, its badge, and the way to it by the chip in the top bar (registrychip.h).
#pragma once

#include "app/casework/centredesk.h"
#include "app/casework/kitdesk.h"
#include "widgets/pages/registrytabs.h"
#include "widgets/window/mainwindow.h"

#include <QPointer>

namespace tabian::shell
{

/** The chip leads to the conflicts while one waits, else to the line. */
class RegistryPlace : public QObject
{
    Q_OBJECT
  public:
    struct Parts
    {
        widgets::MainWindow& window;
        const widgets::Wording& wording;
        casework::CentreDesk& desk;
        casework::KitDesk& kit;
    };
    /** Adds the place to the rail. */
    RegistryPlace(Parts parts, QObject* parent);

  Q_SIGNALS:
    void caseWanted(const QUuid& id);
    void personWanted(const tabian::domain::CitizenId& id);

  private:
    widgets::Page* makePage();
    void open();
    void say();
    Parts m_parts;
    QPointer<widgets::RegistryTabs> m_page;
};

} // namespace tabian::shell
