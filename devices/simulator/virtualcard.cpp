#include "devices/simulator/virtualcard.h"

#include "devices/simulator/atrtable.h"

#include <QtEndian>

namespace tabian::simulator
{

namespace
{
const QByteArray citizenAid = QByteArray::fromHex("A000000054480001");
const QByteArray laserAid = QByteArray::fromHex("A000000084060002");
const QByteArray citizenFci = QByteArray::fromHex("6F088406A00000005448");
const QByteArray managerFci = QByteArray::fromHex("6F108408A000000003000000A5049F6501FF");

constexpr quint16 good = 0x9000;
constexpr quint16 wrongLength = 0x6700;
constexpr quint16 notAllowed = 0x6985;
constexpr quint16 notFound = 0x6A82;
constexpr quint16 noData = 0x6A88;
constexpr quint16 wrongParameters = 0x6B00;
constexpr quint16 unknownInstruction = 0x6D00;
constexpr quint16 unknownClass = 0x6E00;

quint8 at(const QByteArray& bytes, qsizetype i)
{
    return i < bytes.size() ? quint8(bytes[i]) : 0;
}

QByteArray bytesWait(qsizetype count)
{
    return statusWord(quint16(0x6100 | (count & 0xFF)));
}

QByteArray wrongLe(qsizetype right)
{
    return statusWord(quint16(0x6C00 | (right & 0xFF)));
}

/** A command with Lc and as many bytes of data; T=0 has no Le behind them, one is overlooked. */
bool hasData(const QByteArray& command)
{
    const qsizetype whole = 5 + at(command, 4);
    return command.size() > 5 && (command.size() == whole || command.size() == whole + 1);
}
} // namespace

QByteArray statusWord(quint16 sw)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(sw, bytes.data());
    return bytes;
}

std::unique_ptr<VirtualCard> IdCard::of(const Person& person, const PersonCard& card, const QByteArray& jpeg)
{
    if (card.condition == PersonCard::Condition::Mute) {
        return std::make_unique<MuteCard>();
    }
    return std::make_unique<IdCard>(Contents{.atr = *atrNamed(card.atr),
                                             .blocks = cardBlocks(person, card, jpeg),
                                             .laserVariant = card.laserVariant,
                                             .laser = card.laser ? card.laser->text().toLatin1() : QByteArray(),
                                             .chipNumber = person.id.digits().toULongLong() * 0x9E3779B97F4A7C15u});
}

void IdCard::reset()
{
    m_selected = Applet::CardManager;
    m_waiting.clear();
}

QByteArray IdCard::answer(const QByteArray& command)
{
    if (command.size() < 4) {
        return statusWord(wrongLength);
    }
    const quint8 cla = at(command, 0);
    const quint8 ins = at(command, 1);
    if (cla == 0x00 && ins == 0xC0) {
        return getResponse(command);
    }
    m_waiting.clear();
    if (cla == 0x00 && ins == 0xA4) {
        return select(command);
    }
    if (cla != 0x80) {
        return statusWord(cla == 0x00 ? unknownInstruction : unknownClass);
    }
    if (m_selected == Applet::Citizen && ins == 0xB0) {
        return read(command);
    }
    if (m_selected == Applet::Laser && ins == 0x00) {
        return laser(command);
    }
    if (m_selected == Applet::CardManager && ins == 0xCA) {
        return chipNumber(command);
    }
    return statusWord(unknownInstruction);
}

QByteArray IdCard::select(const QByteArray& command)
{
    if (command.size() <= 5) { // no name: the card manager, whose FCI comes with the right Le
        if (at(command, 4) != managerFci.size()) {
            return wrongLe(managerFci.size());
        }
        m_selected = Applet::CardManager;
        return managerFci + statusWord(good);
    }
    if (!hasData(command)) {
        return statusWord(wrongLength);
    }
    const QByteArray aid = command.sliced(5, at(command, 4));
    if (aid == citizenAid) {
        m_selected = Applet::Citizen;
        m_waiting = citizenFci;
        return bytesWait(m_waiting.size());
    }
    if (aid == laserAid && m_contents.laserVariant != PersonCard::LaserVariant::Absent) {
        m_selected = Applet::Laser;
        return statusWord(good);
    }
    return statusWord(notFound);
}

QByteArray IdCard::getResponse(const QByteArray& command)
{
    const bool oldest = at(m_contents.atr, 1) == 0x67; // this generation wants P2 = 01
    if (at(command, 2) != 0 || at(command, 3) != (oldest ? 1 : 0)) {
        return statusWord(wrongParameters);
    }
    if (m_waiting.isEmpty()) {
        return statusWord(notAllowed);
    }
    if (at(command, 4) != m_waiting.size()) {
        return wrongLe(m_waiting.size());
    }
    return std::exchange(m_waiting, {}) + statusWord(good);
}

QByteArray IdCard::read(const QByteArray& command)
{
    if (!hasData(command) || at(command, 4) != 2 || at(command, 6) == 0) {
        return statusWord(wrongLength);
    }
    const qsizetype offset = at(command, 2) << 8 | at(command, 3);
    const size_t block = at(command, 5);
    const qsizetype length = at(command, 6);
    if (block >= m_contents.blocks.size() || offset + length > m_contents.blocks[block].size()) {
        return statusWord(wrongParameters);
    }
    m_waiting = m_contents.blocks[block].sliced(offset, length);
    return bytesWait(length);
}

QByteArray IdCard::laser(const QByteArray& command)
{
    constexpr qsizetype head = 7; // before the code
    const QByteArray whole = QByteArray(head, '\x01') + m_contents.laser.leftJustified(16, '\0', true);
    const bool split = m_contents.laserVariant == PersonCard::LaserVariant::Split;
    const qsizetype now = split ? head : whole.size();
    if (at(command, 4) != now) {
        return wrongLe(now);
    }
    if (!split) {
        return whole + statusWord(good);
    }
    m_waiting = whole.sliced(head);
    return whole.first(head) + bytesWait(m_waiting.size());
}

QByteArray IdCard::chipNumber(const QByteArray& command) const
{
    if (at(command, 2) != 0x9F || at(command, 3) != 0x7F) {
        return statusWord(noData);
    }
    QByteArray cplc = QByteArray::fromHex("9F7F2A") + QByteArray(42, '\0');
    qToBigEndian(m_contents.chipNumber, cplc.data() + 13);
    if (at(command, 4) != cplc.size()) {
        return wrongLe(cplc.size());
    }
    return cplc + statusWord(good);
}

QByteArray ForeignCard::atr() const
{
    return foreignAtr();
}

QByteArray ForeignCard::answer(const QByteArray& command)
{
    return statusWord(at(command, 1) == 0xA4 ? notFound : unknownInstruction);
}

QByteArray MuteCard::answer(const QByteArray&)
{
    return statusWord(0x6F00);
}

} // namespace tabian::simulator
