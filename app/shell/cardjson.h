// A card as `tabianctl card read` prints it.
#pragma once

#include "devices/api/cardrecord.h"

#include <QJsonObject>
#include <optional>

namespace tabian::shell
{

/** Dates are Buddhist-era YYYYMMDD, but birth.date, which is the legal day in ISO form. A missing English name or photo is
 *  null; an unknown day of issue is "". */
QJsonObject cardJson(const devices::CardRecord& record, const std::optional<devices::CardPhoto>& photo);

} // namespace tabian::shell
