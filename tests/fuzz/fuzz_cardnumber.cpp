// The numbers: the card number in its own applet, from a card that answers from the input; and the typed ones from the input's text.
#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "devices/thaicard/lasercode.h"
#include "tests/fuzz/hostilecard.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    fuzz::HostileCard card(input);
    if (const auto code = devices::readLaserCode(card))
        promise(code->text().size() == 12, "a card number has twelve characters");
    promise(card.exchanges() <= 12, "the exchanges are bounded");

    const QString text = QString::fromUtf8(input);
    if (const auto code = domain::LaserCode::parse(text))
        promise(domain::LaserCode::parse(code->formatted()) == code, "a card number can be read as it is printed");
    if (const auto id = domain::CitizenId::parse(text)) {
        promise(domain::CitizenId::parse(id->formatted()) == id, "a citizen number can be read as it is printed");
        promise(domain::CitizenId::checkDigit(QStringView(id->digits()).first(12)) == id->digits().back().digitValue(),
                "a citizen number has its check digit");
    }
    if (const auto house = domain::HouseCode::parse(text))
        promise(domain::HouseCode::parse(house->formatted()) == house, "a house code can be read as it is printed");
    if (const auto serial = domain::CardSerial::parse(text))
        promise(domain::CardSerial::parse(serial->text()) == serial, "a serial can be read as it is printed");
    return 0;
}
