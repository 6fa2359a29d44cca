// Digits as people type and read them: Thai digits become Arabic ones on the way in, and may be Thai on the way out.
#pragma once

#include <QString>

namespace tabian::widgets
{

/** ๐…๙ -> 0…9; everything else stays. */
QString arabicDigits(QStringView text);
/** 0…9 -> ๐…๙; everything else stays. */
QString thaiDigits(QStringView text);
/** Only the digits, Thai ones as Arabic. */
QString digitsOnly(QStringView text);

} // namespace tabian::widgets
