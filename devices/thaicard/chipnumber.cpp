#include "devices/thaicard/chipnumber.h"

#include "devices/thaicard/apdu.h"

namespace tabian::devices
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxExchanges = 12;
constexpr int longestFci = 256;
constexpr int answerLength = 45;
constexpr int numberOffset = 13;
constexpr int numberLength = 8;

tl::unexpected<domain::Failure> absent(const QString& why)
{
    return domain::fail(domain::FailureCode::ChipNumberAbsent, why);
}

} // namespace

domain::Result<QString> readChipNumber(CardSession& session)
{
    const CardTurn turn(session);
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    ApduChannel channel(session, maxExchanges);
    const auto selected = channel.command(QByteArray::fromHex("00A40400"), longestFci);
    if (!selected)
        return tl::unexpected(selected.error());
    if (!selected->good())
        return absent(statusText(selected->status));
    const auto answer = channel.command(QByteArray::fromHex("80CA9F7F2D"), answerLength);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->good() || answer->data.size() != answerLength ||
        !answer->data.startsWith(QByteArray::fromHex("9F7F2A")))
        return absent(statusText(answer->status));
    return QString::fromLatin1(answer->data.sliced(numberOffset, numberLength).toHex().toUpper());
}

} // namespace tabian::devices
