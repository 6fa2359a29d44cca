// Entries carried to the registry on a memory stick, and its receipt on the way back. app/shell implements it.
#pragma once

#include "app/casework/store.h"

#include <functional>

namespace tabian::casework
{

/** UI thread; each call is answered there, later, unless `asker` is gone by then. */
class Courier
{
  public:
    virtual ~Courier() = default;
    /** What waits, into this file; that it was is an entry. From 0 to 0: nothing waits, and there is no file. The entries stay here
     *  and stay waiting until their receipt. NotEnrolled, FileUnwritable, RoleMissing, … */
    virtual void carryOut(QObject* asker, const Session& session, const QString& path,
                          std::function<void(domain::Result<CarriedOut>)> answer) = 0;
    /** The registry's receipt. CarriedUnreadable, WireSignature, JournalsDiffer, … */
    virtual void takeIn(QObject* asker, const QString& path, std::function<void(domain::Outcome)> answer) = 0;
};

} // namespace tabian::casework
