#include "tests/simulator/rawreader.h"

#include <QDeadlineTimer>

namespace tabian::tests
{

RawReader::RawReader()
{
    m_status = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
}

RawReader::~RawReader()
{
    disconnect(SCARD_LEAVE_CARD);
    SCardReleaseContext(m_context);
}

QStringList RawReader::readers() const
{
    QByteArray names(4096, '\0');
    DWORD size = DWORD(names.size());
    if (SCardListReaders(m_context, nullptr, names.data(), &size) != SCARD_S_SUCCESS) {
        return {};
    }
    QStringList list;
    for (const QByteArray& name : names.first(qsizetype(size)).split('\0')) {
        if (!name.isEmpty()) {
            list += QString::fromUtf8(name);
        }
    }
    return list;
}

bool RawReader::waitFor(const QString& reader, DWORD flags, std::chrono::milliseconds limit) const
{
    const QDeadlineTimer deadline(limit);
    const QByteArray name = reader.toUtf8();
    SCARD_READERSTATE state{};
    state.szReader = name.constData();
    while (SCardGetStatusChange(m_context, DWORD(deadline.remainingTime()), &state, 1) == SCARD_S_SUCCESS) {
        if ((state.dwEventState & flags) == flags) {
            return true;
        }
        state.dwCurrentState = state.dwEventState;
    }
    return false;
}

LONG RawReader::connect(const QString& reader)
{
    DWORD protocol = 0;
    m_status =
        SCardConnect(m_context, reader.toUtf8().constData(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, &m_card, &protocol);
    return m_status;
}

LONG RawReader::reconnect(DWORD initialization)
{
    DWORD protocol = 0;
    m_status = SCardReconnect(m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, initialization, &protocol);
    return m_status;
}

void RawReader::disconnect(DWORD disposition)
{
    if (m_card != 0) {
        SCardDisconnect(m_card, disposition);
        m_card = 0;
    }
}

QByteArray RawReader::atr() const
{
    QByteArray bytes(MAX_ATR_SIZE, '\0');
    DWORD size = DWORD(bytes.size());
    DWORD names = 0;
    SCardStatus(m_card, nullptr, &names, nullptr, nullptr, reinterpret_cast<BYTE*>(bytes.data()), &size);
    return bytes.first(qsizetype(size));
}

QByteArray RawReader::transmit(const QByteArray& command)
{
    QByteArray answer(MAX_BUFFER_SIZE, '\0');
    DWORD size = DWORD(answer.size());
    m_status = SCardTransmit(m_card, SCARD_PCI_T0, reinterpret_cast<const BYTE*>(command.constData()),
                             DWORD(command.size()), nullptr, reinterpret_cast<BYTE*>(answer.data()), &size);
    return m_status == SCARD_S_SUCCESS ? answer.first(qsizetype(size)) : QByteArray();
}

QByteArray RawReader::read(int block, int offset, int length, int p2)
{
    QByteArray command = QByteArray::fromHex("80B0000002");
    command[2] = char(offset >> 8);
    command[3] = char(offset & 0xFF);
    if (transmit(command + char(block) + char(length)) != QByteArray(1, '\x61') + char(length)) {
        return {};
    }
    const QByteArray answer = transmit(QByteArray::fromHex("00C000") + char(p2) + char(length));
    return answer.endsWith(QByteArray::fromHex("9000")) ? answer.chopped(2) : QByteArray();
}

} // namespace tabian::tests
