// Entries and receipts carried on a memory stick by the running counter, on the store's thread.
#pragma once

#include "app/casework/courier.h"

namespace tabian::shell
{

class StickCourier final : public casework::Courier
{
  public:
    /** `folder`: the store's, where the seat is. `taken` is run on the UI thread after a receipt was taken in. */
    StickCourier(casework::StoreQueue& store, QString folder, std::function<void()> taken)
        : m_store(store), m_folder(std::move(folder)), m_taken(std::move(taken))
    {
    }
    void carryOut(QObject* asker, const casework::Session& session, const QString& path,
                  std::function<void(domain::Result<casework::CarriedOut>)> answer) override;
    void takeIn(QObject* asker, const QString& path, std::function<void(domain::Outcome)> answer) override;

  private:
    casework::StoreQueue& m_store;
    QString m_folder;
    std::function<void()> m_taken;
};

} // namespace tabian::shell
