#include "app/shell/readerrows.h"

#include "devices/thaicard/atr.h"

namespace tabian::shell
{

using devices::ReaderState;
using Holds = widgets::ReaderRow::Holds;

namespace
{

Holds holdsOf(const devices::ReaderInfo& reader)
{
    switch (reader.state) {
    case ReaderState::Empty:
        return Holds::Nothing;
    case ReaderState::CardPresent:
        return devices::isThaiAtr(reader.atr) ? Holds::ThaiCard : Holds::OtherCard;
    case ReaderState::CardMute:
        return Holds::MuteCard;
    case ReaderState::InUse:
        return Holds::InUse;
    case ReaderState::Unavailable:
        return Holds::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<widgets::ReaderRow> readerRows(const devices::CardHost& cards, const QString& officerReader)
{
    QList<widgets::ReaderRow> rows;
    const auto isOfficers = [&](const QString& name) {
        return !officerReader.isEmpty() && name.contains(officerReader);
    };
    for (const devices::ReaderInfo& reader : cards.attached())
        rows.append({.name = reader.name,
                     .holds = holdsOf(reader),
                     .writesCards = cards.isIgnored(reader.name) && !isOfficers(reader.name),
                     .officersCards = isOfficers(reader.name),
                     .readNow = reader.name == cards.readerName()});
    return rows;
}

} // namespace tabian::shell
