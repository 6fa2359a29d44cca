// The chip's address: slots split by #, known by their Thai labels; the last three by their place from
// the end.
#pragma once

#include "app/domain/person.h"

#include <QStringList>
#include <QStringView>

namespace tabian::devices
{

/** The parts of an address as the card writes them, labels kept. Empty parts stay empty: Address::make
 *  judges. */
domain::Address::Parts splitAddress(QStringView text, QStringList& findings);

/** The inverse: house, moo, soi, road, (unused), tambon, amphoe, province. */
QString joinAddress(const domain::Address::Parts& parts);

} // namespace tabian::devices
