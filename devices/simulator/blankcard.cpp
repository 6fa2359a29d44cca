#include "devices/simulator/blankcard.h"

#include "devices/simulator/atrtable.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
const QByteArray trainingAid = QByteArray::fromHex("F054414249414E01");
constexpr qsizetype longestWrite = 250;
constexpr qsizetype digestSize = 32;

quint8 at(const QByteArray& bytes, qsizetype i)
{
    return i < bytes.size() ? quint8(bytes[i]) : 0;
}
} // namespace

BlankCard::BlankCard(const domain::CardSerial& serial) : m_serial(serial), m_memory(cardFileSize, '\0') {}

QByteArray BlankCard::atr() const
{
    return m_citizen ? m_citizen->atr() : blankAtr();
}

QString BlankCard::citizenDigits() const
{
    return m_personalised ? QString::fromLatin1(m_memory.sliced(4, 13)) : QString();
}

void BlankCard::reset()
{
    m_trainingSelected = false;
    if (m_personalised && !m_citizen) {
        QByteArray file = m_memory;
        if (const int cell = m_decayAt; cell >= 0 && cell < file.size()) {
            file[cell] = char(file[cell] ^ 0x01);
            m_faulty = true;
        }
        m_citizen = std::make_unique<IdCard>(IdCard::Contents{.atr = *atrNamed(u"TH NID 18"_s),
                                                              .blocks = {file, QByteArray()},
                                                              .laserVariant = PersonCard::LaserVariant::Absent,
                                                              .laser = {},
                                                              .chipNumber = qHash(m_serial.text())});
    }
    if (m_citizen) {
        m_citizen->reset();
    }
}

QByteArray BlankCard::answer(const QByteArray& command)
{
    const bool selects = command.size() > 5 && at(command, 0) == 0x00 && at(command, 1) == 0xA4;
    if (selects) {
        const bool wellFormed = command.size() == 5 + at(command, 4) || command.size() == 6 + at(command, 4);
        m_trainingSelected = wellFormed && command.sliced(5, at(command, 4)) == trainingAid;
        if (m_trainingSelected) {
            return statusWord(0x9000);
        }
        if (!m_citizen) {
            return statusWord(wellFormed ? 0x6A82 : 0x6700);
        }
    }
    return m_citizen && !m_trainingSelected ? m_citizen->answer(command) : answerTraining(command);
}

QByteArray BlankCard::answerTraining(const QByteArray& command)
{
    if (command.size() < 4) {
        return statusWord(0x6700);
    }
    if (at(command, 0) != 0x80) {
        return statusWord(0x6E00);
    }
    const quint8 ins = at(command, 1);
    if (ins != 0xCA && ins != 0xD6 && ins != 0x44) {
        return statusWord(0x6D00);
    }
    if (!m_trainingSelected) {
        return statusWord(0x6985);
    }
    return ins == 0xCA ? getData(command) : ins == 0xD6 ? update(command) : activate(command);
}

QByteArray BlankCard::getData(const QByteArray& command) const
{
    QByteArray data;
    if (at(command, 2) == 0 && at(command, 3) == 1) {
        data = m_serial.text().toLatin1();
    } else if (at(command, 2) == 0 && at(command, 3) == 2) {
        data = QByteArray(1, m_personalised ? '\x01' : '\x00');
    } else {
        return statusWord(0x6A88);
    }
    return at(command, 4) == data.size() ? data + statusWord(0x9000) : statusWord(quint16(0x6C00 | data.size()));
}

QByteArray BlankCard::update(const QByteArray& command)
{
    if (m_personalised) {
        return statusWord(0x6985);
    }
    const qsizetype length = at(command, 4);
    if (length < 1 || length > longestWrite || command.size() != 5 + length) {
        return statusWord(0x6700);
    }
    const qsizetype offset = at(command, 2) << 8 | at(command, 3);
    if (offset + length > m_memory.size()) {
        return statusWord(0x6B00);
    }
    if (m_failAt >= offset && m_failAt < offset + length) {
        m_failAt = -1;
        m_faulty = true;
        return statusWord(0x6581);
    }
    m_memory.replace(offset, length, command.sliced(5));
    return statusWord(0x9000);
}

QByteArray BlankCard::activate(const QByteArray& command)
{
    if (m_personalised) {
        return statusWord(0x6985);
    }
    if (at(command, 4) != digestSize || command.size() != 5 + digestSize) {
        return statusWord(0x6700);
    }
    if (command.sliced(5) != QCryptographicHash::hash(m_memory, QCryptographicHash::Sha256)) {
        return statusWord(0x6984);
    }
    m_personalised = true;
    return statusWord(0x9000);
}

} // namespace tabian::simulator
