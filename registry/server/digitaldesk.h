// What a counter asks about the digital ID of the person before it. Each inside a transaction of DigitalWork.
#pragma once

#include "registry/server/digitalrows.h"
#include "registry/server/registrykeys.h"
#include "registry/server/seats.h"

namespace tabian::registry
{

/** RegisterPersonUnknown, OfficerUnregistered, RoleMissing, OwnCase, DigitalIdCardNotLatest, DigitalIdCardExpired. */
domain::Result<protocol::DigitalIdOpened> beginDigitalId(DigitalWork& work, const Seat& seat,
                                                         const protocol::DigitalIdBegin& begin);
/** Verifies again what the station signed, voids every code before, and makes one. EnrolmentUnknown, EnrolmentOver,
 *  DigitalIdFingersDiffer, DigitalIdTermsOld, WireSignature. */
domain::Result<protocol::DigitalIdCode> issueDigitalCode(DigitalWork& work, const Seat& seat, const QByteArray& body,
                                                         const RegistryKeys& keys);
/** What beginDigitalId() answered, once more: for a counter that was restarted, or a colleague's. EnrolmentUnknown,
 *  EnrolmentOver. */
domain::Result<protocol::DigitalIdOpened> reopenDigitalId(DigitalWork& work, const Seat& seat,
                                                          const protocol::DigitalIdAsked& asked);
/** EnrolmentUnknown. */
domain::Result<protocol::DigitalIdProgress> askDigitalId(DigitalWork& work, const Seat& seat,
                                                         const protocol::DigitalIdAsked& asked);

} // namespace tabian::registry
