// Taking out of a text what could name a person, before support sees it.
#pragma once

#include <QString>

namespace tabian::doctor
{

/** Defence in depth: nothing that goes through here should hold such things in the first place. Taken out, each with a mark in
 *  its place: citizen numbers and any other run of nine digits or more, in Thai or ASCII digits; whatever is written in Thai
 *  letters (names, addresses); `home` and the names of users in paths; base64 of 64 characters and more (pictures, keys). */
QString scrubbed(QString text, const QString& home);

} // namespace tabian::doctor
