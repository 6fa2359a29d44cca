#include "devices/thaicard/lasercode.h"

#include "devices/thaicard/apdu.h"
#include "devices/thaicard/layout.h"

namespace tabian::devices
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxExchanges = 12;
constexpr int answerLength = 23; // seven bytes of other use, then the code, padded with zero bytes
constexpr int codeOffset = 7;

} // namespace

domain::Result<domain::LaserCode> readLaserCode(CardSession& session)
{
    const CardTurn turn(session);
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    ApduChannel channel(session, maxExchanges);
    const auto selected = channel.select(layout::laserAid);
    if (!selected)
        return tl::unexpected(selected.error());
    if (!selected->good())
        return domain::fail(domain::FailureCode::CardLaserAbsent, statusText(selected->status));
    const auto answer = channel.wholeCommand(QByteArray::fromHex("8000000017"), answerLength, u"CARD NUMBER"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    QByteArray code = answer->sliced(codeOffset);
    while (code.endsWith('\0') || code.endsWith(' '))
        code.chop(1);
    return domain::LaserCode::parse(QString::fromLatin1(code));
}

} // namespace tabian::devices
