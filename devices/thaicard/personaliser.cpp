#include "devices/thaicard/personaliser.h"

#include "devices/thaicard/apdu.h"

#include <QCryptographicHash>
#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr QByteArrayView trainingAid("\xF0TABIAN\x01", 8);
constexpr int longestWrite = 250;
constexpr int maxExchanges = 100;
constexpr int serialLength = 10;

QByteArray command(int cla, int ins, int p1, int p2, int length)
{
    const char bytes[] = {char(cla), char(ins), char(p1), char(p2), char(length)};
    return QByteArray(bytes, sizeof bytes);
}

QByteArray getData(int object, int length)
{
    return command(0x80, 0xCA, 0x00, object, length);
}

QByteArray updateBinary(int offset, QByteArrayView data)
{
    return command(0x80, 0xD6, offset >> 8, offset & 0xFF, int(data.size())) + data.toByteArray();
}

QByteArray activate(const QByteArray& digest)
{
    return command(0x80, 0x44, 0x00, 0x00, int(digest.size())) + digest;
}

/** SELECT; false when the card has no training applet. */
Result<bool> selectTraining(ApduChannel& channel)
{
    return channel.select(trainingAid).map([](const CardAnswer& a) { return a.good(); });
}

/** A writing command; the card's refusal becomes EncodeFailed. */
Outcome written(Result<CardAnswer> answer, const QString& step)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->good())
        return domain::fail(FailureCode::EncodeFailed, statusText(answer->status) + u' ' + step);
    return {};
}

} // namespace

Result<BlankStatus> TrainingPersonaliser::inspect(CardSession& session)
{
    ApduChannel channel(session, maxExchanges);
    const auto selected = selectTraining(channel);
    if (!selected)
        return tl::unexpected(selected.error());
    if (!*selected)
        return domain::fail(FailureCode::BlankForeign);
    const auto serial = channel.goodCommand(getData(1, serialLength), serialLength, u"SERIAL"_s);
    if (!serial)
        return tl::unexpected(serial.error());
    const auto state = channel.goodCommand(getData(2, 1), 1, u"STATE"_s);
    if (!state)
        return tl::unexpected(state.error());
    BlankStatus status{.serial = QString::fromLatin1(*serial), .state = BlankState::Locked};
    if (*state == QByteArray(1, '\0'))
        status.state = BlankState::Blank;
    else if (*state == QByteArray(1, '\1'))
        status.state = BlankState::Personalised;
    return status;
}

Outcome TrainingPersonaliser::write(CardSession& session, const QByteArray& file, const Progress& progress)
{
    ApduChannel channel(session, maxExchanges);
    const int steps = int(file.size() + longestWrite - 1) / longestWrite + 1;
    if (auto selected = written(channel.select(trainingAid), u"SELECT"_s); !selected)
        return selected;
    for (int step = 0; step < steps - 1; ++step) {
        const int at = step * longestWrite;
        const QByteArray piece = file.mid(at, longestWrite);
        const QString what = u"WRITE "_s + statusText(quint16(at));
        if (auto done = written(channel.command(updateBinary(at, piece), 0), what); !done)
            return done;
        progress(step + 1, steps);
    }
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    if (auto done = written(channel.command(activate(digest), 0), u"ACTIVATE"_s); !done)
        return done;
    progress(steps, steps);
    return {};
}

} // namespace tabian::devices
