#include "tests/sync/faultynet.h"

#include "tests/sync/forgery.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Result;

FaultyNet::FaultyNet(SimRegistry& registry, const SimTime& time, quint32 seed)
    : m_registry(registry), m_time(time), m_chance(seed)
{
}

Fault FaultyNet::next()
{
    if (badness == 0)
        m_downUntilMs = 0;
    if (!m_registry.isOpen() || m_time.ms < m_downUntilMs)
        return Fault::Down;
    if (int(m_chance() % 100) >= badness)
        return Fault::None;
    // What a counter learns nothing of, and what it should not believe, more often than the rest.
    constexpr std::array often{Fault::AnswerLost, Fault::AnswerForged, Fault::AnswerForged};
    const std::size_t which = 1 + m_chance() % (faults - 1 + often.size());
    const Fault fault = which < faults ? Fault(which) : often.at(which - faults);
    if (fault == Fault::Down)
        m_downUntilMs = m_time.ms + 1000 * (1 + qint64(m_chance() % 1200));
    return fault;
}

Result<QByteArray> FaultyNet::send(const client::Request& request)
{
    ++m_requests;
    const auto nothing = [](const char* why) -> Result<QByteArray> {
        return domain::fail(FailureCode::RegistryUnreachable, QString::fromLatin1(why));
    };
    const Fault fault = next();
    if (fault != Fault::None)
        ++m_struck[fault];
    switch (fault) {
    case Fault::Down:
        return nothing("down");
    case Fault::RequestLost:
        return nothing("lost");
    case Fault::Late:
        m_late.push_back(request);
        return nothing("late");
    case Fault::Twice:
        (void)m_registry.answer(certificate, request);
        break;
    case Fault::AnswerForged:
        return forge(request);
    case Fault::AnswerOld: {
        const auto& given = m_given[request.method];
        return given.empty() ? nothing("no answer") : given[m_chance() % given.size()];
    }
    default:
        break;
    }
    auto answer = m_registry.answer(certificate, request);
    if (fault == Fault::AnswerLost || fault == Fault::AnswerCut)
        return nothing("no answer");
    if (answer)
        remember(request, *answer);
    if (fault == Fault::AnswerChanged && answer && !answer->isEmpty())
        change(*answer);
    return answer;
}

void FaultyNet::remember(const client::Request& request, const QByteArray& answer)
{
    constexpr std::size_t most = 8;
    auto& given = m_given[request.method];
    given.push_back(answer);
    if (given.size() > most)
        given.pop_front();
}

/** Half of the batches never arrive, and are answered all the same. */
Result<QByteArray> FaultyNet::forge(const client::Request& request)
{
    const auto& given = m_given[request.method];
    if (m_chance() % 2 == 0 && !given.empty()) {
        if (const auto receipt = forgedReceipt(request, given.back()))
            return *receipt;
    }
    const auto answer = m_registry.answer(certificate, request);
    return answer ? forgedAnswer(*answer, m_chance).value_or(*answer) : answer;
}

/** Half of the time a digit becomes another one: what is changed so can still be read. */
void FaultyNet::change(QByteArray& answer)
{
    std::vector<qsizetype> digits;
    for (qsizetype at = 0; at < answer.size(); ++at) {
        if (answer.at(at) >= '0' && answer.at(at) <= '9')
            digits.push_back(at);
    }
    if (m_chance() % 2 == 0 && !digits.empty()) {
        char& digit = answer.data()[digits[m_chance() % digits.size()]];
        digit = char('0' + (digit - '0' + 1 + int(m_chance() % 9)) % 10);
        return;
    }
    const qsizetype at = qsizetype(m_chance() % quint32(answer.size()));
    answer[at] = char(answer.at(at) ^ char(1 + m_chance() % 255));
}

void FaultyNet::deliverLate()
{
    while (!m_late.empty() && m_registry.isOpen()) {
        const std::size_t which = m_chance() % m_late.size(); // in no order
        (void)m_registry.answer(certificate, m_late[which]);
        m_late.erase(m_late.begin() + std::ptrdiff_t(which));
    }
}

} // namespace tabian::tests
