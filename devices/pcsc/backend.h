// Readers and cards through pcsc-lite. One backend a thread: the context is not shared.
#pragma once

#include "devices/api/cardbackend.h"

#include <atomic>

namespace tabian::devices::pcsc
{

class Context;

/** Looks again every five seconds even when the service reports nothing: two readers attached at once may give one
 *  event. Compares what the states mean; the service's event counter only tells a quick re-insertion. */
class Backend final : public CardBackend
{
  public:
    Backend();
    ~Backend() override;

    domain::Result<std::vector<ReaderInfo>> readers() override;
    domain::Result<std::vector<ReaderInfo>> waitForChange(const std::vector<ReaderInfo>& known,
                                                          std::chrono::milliseconds limit) override;
    void cancelWait() override;
    domain::Result<std::unique_ptr<CardSession>> open(const QString& reader) override;

  private:
    std::shared_ptr<Context> m_context;
    std::atomic<bool> m_cancelled = false;
    std::vector<unsigned long> m_raw; // event states of the last look, by reader; what the service compares with
};

} // namespace tabian::devices::pcsc
