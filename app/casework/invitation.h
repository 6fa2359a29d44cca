// A counter is let in by its registry: the letter of the registry's administrator, looked at and then read in. app/shell implements it.
#pragma once

#include "app/casework/store.h"

#include <functional>

namespace tabian::casework
{

/** What a letter says, for whoever decides whether it is the right one. */
struct Invitation
{
    QString url;         // of the registry
    QString office;      // four digits: for whom it is
    QString fingerprint; // of the key with which the registry signs; its administrator can say it over the telephone
    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/** UI thread. */
class Invitations
{
  public:
    virtual ~Invitations() = default;
    /** Looks at a letter; nobody is asked. LetterUnreadable. */
    virtual domain::Result<Invitation> look(const QByteArray& letter) const = 0;
    /** Asks the letter's registry to let this counter in, for an administrator; answered later, unless `asker` is gone by then. What was
     *  asked in vain may be asked again with the same letter. LetterUnreadable, RoleMissing, EnrolledAlready, RegistryUnreachable,
     *  RegistryStrange, RegistryRefused (TB-7012: the code is wrong, used or too old), WireSignature, FileUnwritable. */
    virtual void accept(QObject* asker, const Session& session, const QByteArray& letter,
                        std::function<void(domain::Outcome)> answer) = 0;
};

} // namespace tabian::casework
