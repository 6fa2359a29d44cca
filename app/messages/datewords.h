// Days, periods and ages in words: Thai with the Buddhist era, English with the Christian era as on the card's English
// lines.
#pragma once

#include "app/domain/thaidate.h"
#include "app/messages/phrasebook.h"

namespace tabian::messages
{

/** Which digits a Thai text uses, as the office chooses; English text always has Arabic ones. */
enum class Digits : quint8 { Arabic, Thai };

/** The text with its ASCII digits in the digits asked for. */
QString withDigits(QString text, Digits digits);

/** "21 พฤษภาคม 2569", "21 May 2026". */
QString longDate(QDate day, const Phrasebook& book, Digits digits = Digits::Arabic);
/** "21 พ.ค. 2569", "21 May 2026". */
QString shortDate(QDate day, const Phrasebook& book, Digits digits = Digits::Arabic);
/** "วันพฤหัสบดี", "Thursday". */
QString weekday(QDate day, const Phrasebook& book);

/** As above; what is unknown is said, never filled in: "พ.ศ. 2533 (ไม่ทราบวันเดือน)", "ก.ค. 2533 (ไม่ทราบวัน)". */
QString longDate(const domain::ThaiDate& date, const Phrasebook& book, Digits digits = Digits::Arabic);
QString shortDate(const domain::ThaiDate& date, const Phrasebook& book, Digits digits = Digits::Arabic);

/** "6 วัน", "1 day", "6 days". */
QString dayCount(int days, const Phrasebook& book, Digits digits = Digits::Arabic);
/** "วันนี้", "อีก 5 วัน", "5 วันก่อน". */
QString relativeDay(QDate day, QDate today, const Phrasebook& book, Digits digits = Digits::Arabic);
/** "หมดมาแล้ว 66 วัน", "หมดอายุวันนี้", "อีก 20 วันหมดอายุ", "ตลอดชีพ" (also when it became one for life at 70). */
QString expiryWords(const domain::CardExpiry& expiry, const domain::ThaiDate& birth, QDate today,
                    const Phrasebook& book, Digits digits = Digits::Arabic);
/** "อายุ 35 ปี", "35 years old"; completed years by the birthday. */
QString ageWords(const domain::ThaiDate& birth, QDate today, const Phrasebook& book, Digits digits = Digits::Arabic);

} // namespace tabian::messages
