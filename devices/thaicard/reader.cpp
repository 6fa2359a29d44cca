#include "devices/thaicard/reader.h"

#include "devices/thaicard/atr.h"
#include "devices/thaicard/layout.h"
#include "devices/thaicard/photo.h"

#include <algorithm>
#include <thread>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int longestRead = 0xFF;
constexpr int tailOffset = layout::fileSize - longestRead; // the last read: 81 bytes of photo, address, number under it
static_assert(tailOffset == 0x1528);

} // namespace

CardReader::CardReader(CardSession& session, ReadOptions options)
    : m_channel(session, options.maxExchanges, options.stop), m_options(std::move(options))
{
}

Outcome CardReader::selectCitizen()
{
    const auto answer = m_channel.select(layout::citizenAid);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->good())
        return {};
    constexpr quint16 noSuchApplet = 0x6A82;
    if (isThaiAtr(m_channel.session().atr()) && answer->status != noSuchApplet)
        return wrongStatus(answer->status, u"SELECT"_s); // a Thai card in trouble, not another kind
    return domain::fail(FailureCode::CardNotThai, statusText(answer->status));
}

Result<RecordBytes> CardReader::readText()
{
    const auto first = m_channel.read(0, 0, longestRead);
    if (!first)
        return tl::unexpected(first.error());
    return first->startsWith("0002") ? readOldText(*first) : readNewText(*first);
}

Result<RecordBytes> CardReader::readNewText(const QByteArray& first)
{
    const auto second = m_channel.read(0, longestRead, longestRead);
    if (!second)
        return tl::unexpected(second.error());
    const auto last = m_channel.read(0, tailOffset, longestRead);
    if (!last)
        return tl::unexpected(last.error());
    QByteArray file(layout::fileSize, ' ');
    file.replace(0, longestRead, first);
    file.replace(longestRead, longestRead, *second);
    file.replace(tailOffset, longestRead, *last);
    m_plan = {.block = 0,
              .offset = layout::photo.offset,
              .head = second->sliced(layout::photo.offset - longestRead),
              .tail = last->first(layout::photo.end() - tailOffset),
              .numberBlock = 0,
              .numberOffset = layout::citizenId.offset};
    return RecordBytes::fromFile(file);
}

Result<RecordBytes> CardReader::readOldText(const QByteArray& first)
{
    constexpr quint8 personalBlock = 1;
    const auto second = m_channel.read(personalBlock, 0, longestRead);
    if (!second)
        return tl::unexpected(second.error());
    const auto third = m_channel.read(personalBlock, longestRead, longestRead);
    if (!third)
        return tl::unexpected(third.error());
    const QByteArray block = *second + *third;
    m_plan = {.block = personalBlock,
              .offset = layout::oldPhoto.offset,
              .head = block.sliced(layout::oldPhoto.offset),
              .tail = {},
              .numberBlock = personalBlock,
              .numberOffset = layout::oldPersonal.offset};
    return RecordBytes{.version = first.first(layout::version.length),
                       .personal = layout::oldPersonal.in(block).toByteArray(),
                       .address = layout::oldAddress.in(first).toByteArray(),
                       .photoNumber = {}};
}

Result<QByteArray> CardReader::readPhoto(CardListener& listener)
{
    QByteArray photo = m_plan.head;
    const int untilTail = layout::photo.length - int(m_plan.tail.size());
    const int total = (untilTail - int(photo.size()) + longestRead - 1) / longestRead;
    for (int done = 0; done < total && walkJpeg(photo).state == JpegWalk::State::Incomplete; ++done) {
        if (m_turnTime.elapsed() >= m_options.longestTurn.count()) {
            if (auto ours = letOthersIn(listener); !ours)
                return tl::unexpected(ours.error());
        }
        const int at = int(photo.size());
        const auto piece = m_channel.read(m_plan.block, m_plan.offset + at, std::min(longestRead, untilTail - at));
        if (!piece)
            return piece;
        photo += *piece;
        listener.photoProgress(done + 1, total);
    }
    if (photo.size() == untilTail)
        photo += m_plan.tail;
    return photo;
}

Outcome CardReader::confirmNumber()
{
    const auto number = m_channel.read(m_plan.numberBlock, m_plan.numberOffset, layout::citizenId.length);
    if (!number)
        return tl::unexpected(number.error());
    if (*number != m_number)
        return domain::fail(FailureCode::CardNumberChanged);
    return {};
}

Outcome CardReader::readOnce(CardListener& listener)
{
    if (auto selected = selectCitizen(); !selected)
        return selected;
    const auto bytes = readText();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QByteArray number = bytes->personal.first(layout::citizenId.length);
    if (m_number.isEmpty()) {
        const auto record = parseRecord(*bytes, m_channel.session().atr());
        if (!record)
            return tl::unexpected(record.error());
        m_number = number;
        listener.textRead(*record, m_channel.exchanges());
    }
    if (!m_options.photo)
        return confirmNumber();
    const auto field = readPhoto(listener);
    if (!field)
        return tl::unexpected(field.error());
    if (auto same = confirmNumber(); !same)
        return same;
    const auto photo = cutPhoto(*field);
    if (!photo)
        return tl::unexpected(photo.error());
    listener.photoRead(*photo, m_channel.exchanges());
    return {};
}

Outcome CardReader::takeTurn(CardListener& listener)
{
    m_turn.reset();
    listener.turnAwaited();
    m_turn.emplace(m_channel.session());
    if (m_turn->begun()) {
        m_turnTime.start();
        listener.turnBegun();
    }
    return m_turn->begun();
}

/** A slow card is not kept for its whole photo. Whatever others selected meanwhile, the citizen's applet is selected again. */
Outcome CardReader::letOthersIn(CardListener& listener)
{
    m_turn.reset();
    std::this_thread::sleep_for(m_options.pause);
    return takeTurn(listener).and_then([this] { return selectCitizen(); });
}

Outcome CardReader::read(CardListener& listener)
{
    Outcome outcome = takeTurn(listener);
    for (int again = 0; outcome; ++again) {
        outcome = readOnce(listener);
        if (outcome || outcome.error().code != FailureCode::CardReset || again == m_options.restarts)
            break;
        outcome = {};
    }
    m_turn.reset();
    return outcome;
}

Result<bool> CardReader::holds(const domain::CitizenId& id)
{
    const CardTurn turn(m_channel.session());
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    if (auto selected = selectCitizen(); !selected) {
        if (selected.error().code == FailureCode::CardNotThai)
            return false;
        return tl::unexpected(selected.error());
    }
    const auto head = m_channel.read(0, 0, layout::citizenId.end());
    if (!head)
        return tl::unexpected(head.error());
    QByteArray number = head->sliced(layout::citizenId.offset);
    if (head->startsWith("0002")) {
        const auto old = m_channel.read(1, layout::oldPersonal.offset, layout::citizenId.length);
        if (!old)
            return tl::unexpected(old.error());
        number = *old;
    }
    return number == id.digits().toLatin1();
}

Result<QByteArray> CardReader::readFile()
{
    const CardTurn turn(m_channel.session());
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    if (auto selected = selectCitizen(); !selected)
        return tl::unexpected(selected.error());
    QByteArray file;
    file.reserve(layout::fileSize);
    while (file.size() < layout::fileSize) {
        const int at = int(file.size());
        const auto piece = m_channel.read(0, at, std::min(longestRead, layout::fileSize - at));
        if (!piece)
            return piece;
        file += *piece;
    }
    return file;
}

} // namespace tabian::devices
