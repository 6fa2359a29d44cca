// The line to the central registry as a chip in the top bar: a word for how it is, and how much waits.
#pragma once

#include "app/casework/offline.h"
#include "app/casework/store.h"
#include "widgets/status/topbar.h"

namespace tabian::shell
{

/** Says nothing while the counter has no registry. */
class RegistryChip : public QObject
{
    Q_OBJECT
  public:
    RegistryChip(widgets::TopBar& bar, casework::Centre& centre, const domain::OfflineLimits& limits,
                 const casework::Clock& clock, QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void say();
    void sayLine();
    QString hint(const casework::SyncState& state) const;
    widgets::TopBar& m_bar;
    casework::Centre& m_centre;
    domain::OfflineLimits m_limits;
    const casework::Clock& m_clock;
};

} // namespace tabian::shell
