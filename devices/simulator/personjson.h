// One person of people.json.
#pragma once

#include "devices/simulator/people.h"

#include <QJsonObject>

namespace tabian::simulator
{

/** Every field is checked; the error is "field: reason". Unknown fields are errors too, so that a misspelt
 * one is seen. Required: id, nameTh, birth, sex, address, houseCode, register, story, case. Optional: nameEn,
 * card, event, portraitSeed, fingerSeed (both made from the number when absent). */
tl::expected<Person, QString> personFromJson(const QJsonObject& object);

} // namespace tabian::simulator
