#include "devices/host/cardjob.h"

namespace tabian::devices
{

using domain::FailureCode;

namespace
{

/** Failures that a dirty contact or a hasty hand gives, and that a second try often mends. */
bool worthAnotherTry(FailureCode code)
{
    return code == FailureCode::CardCommunication || code == FailureCode::CardMute ||
           code == FailureCode::CardStatusWord || code == FailureCode::CardShortData ||
           code == FailureCode::CardExcessData;
}

} // namespace

CardJobResult runCardJob(CardBackend& backend, const CardJob& job, CardListener& listener)
{
    CardJobResult result;
    auto session = backend.open(job.reader);
    if (!session) {
        result.outcome = tl::unexpected(session.error());
        return result;
    }
    if (job.wrap)
        *session = job.wrap(std::move(*session));
    CardReader reader(**session, job.options);
    result.outcome = reader.read(listener);
    if (!result.outcome && worthAnotherTry(result.outcome.error().code) && (*session)->powerCycle())
        result.outcome = reader.read(listener); // compares with the number the listener was told, if it was
    result.exchanges = reader.exchanges();
    return result;
}

domain::Failure cardTimedOut(const QString& step)
{
    return {FailureCode::CardTimeout, step};
}

} // namespace tabian::devices
