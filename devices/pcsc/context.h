// One resource-manager context: made when first needed, made again after the service began anew.
#pragma once

#include "app/domain/failure.h"

#include <functional>
#include <mutex>
#include <winscard.h>

namespace tabian::devices::pcsc
{

/** Belongs to one thread; only cancel() may be called from another. */
class Context
{
  public:
    Context() = default;
    ~Context();
    Q_DISABLE_COPY_MOVE(Context)

    /** Runs a call with the context; when the service turns out to have gone, once more with a new one. */
    LONG run(const std::function<LONG(SCARDCONTEXT)>& call);

    /** Ends a SCardGetStatusChange that blocks in run(). Without one, nothing happens. */
    void cancel();

  private:
    LONG establish();
    void release();

    std::mutex m_handle; // guards changes of m_context against cancel()
    SCARDCONTEXT m_context = 0;
    bool m_established = false;
};

} // namespace tabian::devices::pcsc
