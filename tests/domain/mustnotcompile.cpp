// One misuse for each CASE; none may compile (see mustnotcompile.cmake).
#include "app/domain/baht.h"
#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "app/domain/person.h"
#include "app/domain/thaidate.h"

using namespace tabian::domain;

QString use()
{
    const Result<CitizenId> id = CitizenId::parse(u"1999000000017");
    const Result<ThaiDate> date = ThaiDate::parse(u"25330000");
    const Baht fee = Baht::ofBaht(20);
#if CASE == 1
    const CitizenId forged(1234567890123ULL); // a number whose check digit nobody looked at
#elif CASE == 2
    const ThaiDate forged(2533, 13, 40); // a day that does not exist
#elif CASE == 3
    const LaserCode forged(QStringLiteral("JT0")); // too short a card number
#elif CASE == 4
    const CardSerial forged(u'T', u'B', 1234567890); // a serial of ten digits
#elif CASE == 5
    const HouseCode forged(QStringLiteral("12")); // too short a house code
#elif CASE == 6
    const Baht sum = fee + 20; // is 20 baht or satang?
#elif CASE == 7
    const CitizenId empty; // no citizen number is the empty one
#elif CASE == 8
    const Baht sum = 20; // is 20 baht or satang?
#elif CASE == 9
    const bool same = *id == *date; // different things never compare
#elif CASE == 10
    const PersonName nobody; // a name without first and last
#endif
    return id->digits() + date->beText() + fee.text();
}
