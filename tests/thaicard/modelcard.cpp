#include "tests/thaicard/modelcard.h"

#include "tests/thaicard/testcard.h"

namespace tabian::tests
{

using domain::FailureCode;

namespace
{

QByteArray status(int sw1, int sw2)
{
    return QByteArray(1, char(sw1)) + char(sw2);
}

} // namespace

domain::Outcome ModelCard::enter()
{
    ++entered;
    if (m_gone)
        return domain::fail(FailureCode::CardRemoved);
    return {};
}

domain::Outcome ModelCard::powerCycle()
{
    ++powerCycles;
    m_selected = false;
    m_waiting.clear();
    if (m_gone)
        return domain::fail(FailureCode::CardRemoved);
    return {};
}

domain::Result<QByteArray> ModelCard::transmit(const QByteArray& command)
{
    commands.push_back(command);
    if (m_gone)
        return domain::fail(FailureCode::CardRemoved);
    const auto fault = faults.find(int(commands.size()));
    if (fault != faults.end())
        return disturbed(fault->second, command);
    if (m_lasting == Fault::Endless61)
        return status(0x61, 0x10);
    if (m_lasting == Fault::Endless6C)
        return status(0x6C, 0x10);
    return answer(command);
}

domain::Result<QByteArray> ModelCard::disturbed(Fault fault, const QByteArray& command)
{
    switch (fault) {
    case Fault::Removal:
        m_gone = true;
        return domain::fail(FailureCode::CardRemoved);
    case Fault::Reset:
        m_selected = false;
        m_waiting.clear();
        return domain::fail(FailureCode::CardReset);
    case Fault::Communication:
        return domain::fail(FailureCode::CardCommunication);
    case Fault::GarbageStatus:
        return status(0x6F, 0x12);
    case Fault::NoStatus:
        return QByteArray(1, '\x90');
    case Fault::ShortData: {
        const QByteArray whole = answer(command).chopped(2);
        return whole.first(whole.size() / 2) + status(0x90, 0);
    }
    case Fault::ExcessData: {
        const QByteArray whole = answer(command).chopped(2);
        return whole + whole + "more" + status(0x90, 0);
    }
    case Fault::OtherNumber:
        (block1.isEmpty() ? block0 : block1).replace(block1.isEmpty() ? 4 : 0, 13, citizenNumber("199900099999"));
        return answer(command);
    case Fault::Endless61:
    case Fault::Endless6C:
        m_lasting = fault;
        return status(fault == Fault::Endless61 ? 0x61 : 0x6C, 0x10);
    }
    qFatal("a fault without an answer");
}

QByteArray ModelCard::answer(const QByteArray& c)
{
    if (c.startsWith(QByteArray::fromHex("00A40400"))) {
        m_selected = citizenApplet && c.mid(5) == QByteArray::fromHex("A000000054480001");
        if (!m_selected)
            return status(0x6A, 0x82);
        return selectGivesFci ? status(0x61, 0x0A) : status(0x90, 0x00);
    }
    if (c.startsWith(QByteArray::fromHex("80B0")))
        return read(c);
    if (c.startsWith(QByteArray::fromHex("00C0")))
        return getResponse(c);
    qFatal("a command no Thai card knows: %s", c.toHex(' ').constData());
}

QByteArray ModelCard::read(const QByteArray& c)
{
    if (c.size() != 7 || c[4] != 2)
        qFatal("a malformed READ: %s", c.toHex(' ').constData());
    if (!m_selected)
        return status(0x69, 0x85);
    const int offset = quint8(c[2]) << 8 | quint8(c[3]);
    const int length = quint8(c[6]);
    const QByteArray& block = c[5] == 0 ? block0 : block1;
    if (offset + length > block.size())
        return status(0x6B, 0x00);
    m_waiting = block.mid(offset, length);
    if (answersDirectly)
        return std::exchange(m_waiting, {}) + status(0x90, 0x00);
    return status(0x61, length);
}

QByteArray ModelCard::getResponse(const QByteArray& c)
{
    if (quint8(c[3]) != (getResponseP2Is1 ? 1 : 0))
        return status(0x6B, 0x00);
    if (quint8(c[4]) != m_waiting.size())
        return status(0x6C, int(m_waiting.size()));
    return std::exchange(m_waiting, {}) + status(0x90, 0x00);
}

} // namespace tabian::tests
