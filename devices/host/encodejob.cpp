#include "devices/host/encodejob.h"

#include "devices/thaicard/reader.h"

#include <algorithm>

namespace tabian::devices
{

using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using Session = std::unique_ptr<CardSession>;

namespace
{

Result<Session> openEncoder(CardBackend& backend, const QString& reader)
{
    const auto readers = backend.readers();
    if (!readers)
        return tl::unexpected(readers.error());
    const auto found = std::find_if(readers->begin(), readers->end(),
                                    [&](const ReaderInfo& r) { return !reader.isEmpty() && r.name.contains(reader); });
    if (found == readers->end())
        return domain::fail(FailureCode::EncoderUnset, reader);
    if (found->state == ReaderState::Empty)
        return domain::fail(FailureCode::BlankAbsent);
    return backend.open(found->name);
}

/** Serial, state and all bytes, with nobody else speaking to the card in between. */
Outcome writeChecked(CardSession& session, Personaliser& personaliser, const domain::CardSerial& expected,
                     const QByteArray& file, const Personaliser::Progress& progress)
{
    const CardTurn turn(session);
    if (!turn.begun())
        return turn.begun();
    const auto status = personaliser.inspect(session);
    if (!status)
        return tl::unexpected(status.error());
    if (status->serial != expected.text())
        return domain::fail(FailureCode::BlankSerial, status->serial);
    if (status->state != BlankState::Blank)
        return domain::fail(FailureCode::BlankNotBlank, status->serial);
    return personaliser.write(session, file, progress);
}

} // namespace

Result<BlankCard> inspectBlank(CardBackend& backend, Personaliser& personaliser, const QString& reader)
{
    const auto session = openEncoder(backend, reader);
    if (!session)
        return tl::unexpected(session.error());
    const CardTurn turn(**session);
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    const auto status = personaliser.inspect(**session);
    if (!status)
        return tl::unexpected(status.error());
    return BlankCard{.serialText = status->serial, .personalised = status->state != BlankState::Blank};
}

Result<EncodeResult> encodeBlank(CardBackend& backend, Personaliser& personaliser, const QString& reader,
                                 const domain::CardSerial& expected, const QByteArray& file,
                                 const Personaliser::Progress& progress)
{
    {
        const auto session = openEncoder(backend, reader);
        if (!session)
            return tl::unexpected(session.error());
        if (auto done = writeChecked(**session, personaliser, expected, file, progress); !done)
            return tl::unexpected(done.error());
        if (auto cycled = (*session)->powerCycle(); !cycled)
            return tl::unexpected(cycled.error());
    }
    const auto session = openEncoder(backend, reader);
    if (!session)
        return tl::unexpected(session.error());
    auto readBack = CardReader(**session, {}).readFile();
    if (!readBack)
        return tl::unexpected(readBack.error());
    return EncodeResult{.serialText = expected.text(), .written = file, .readBack = *std::move(readBack)};
}

} // namespace tabian::devices
