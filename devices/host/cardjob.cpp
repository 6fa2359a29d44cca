#include "devices/host/cardjob.h"

#include "devices/thaicard/chipnumber.h"
#include "devices/thaicard/lasercode.h"

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

/** A card that another program has for itself is named with the programs that may be it. */
domain::Outcome named(domain::Outcome outcome, const OtherPrograms& others)
{
    if (!outcome && outcome.error().code == FailureCode::CardBusy && others) {
        if (const QStringList names = others(); !names.isEmpty())
            outcome.error().detail = names.join(QLatin1StringView(", "));
    }
    return outcome;
}

} // namespace

CardJobResult runCardJob(CardBackend& backend, const CardJob& job, CardListener& listener)
{
    CardJobResult result;
    listener.openBegun();
    auto session = backend.open(job.reader);
    if (!session) {
        result.outcome = named(tl::unexpected(session.error()), job.others);
        return result;
    }
    if (job.wrap)
        *session = job.wrap(std::move(*session));
    CardReader reader(**session, job.options);
    result.outcome = reader.read(listener);
    if (!result.outcome && worthAnotherTry(result.outcome.error().code) && (*session)->powerCycle())
        result.outcome = reader.read(listener); // compares with the number the listener was told, if it was
    result.outcome = named(std::move(result.outcome), job.others);
    result.exchanges = reader.exchanges();
    return result;
}

domain::Result<QString> runExtraJob(CardBackend& backend, const QString& reader, const domain::CitizenId& id,
                                    CardExtra what)
{
    auto session = backend.open(reader);
    if (!session)
        return tl::unexpected(session.error());
    const auto same = CardReader(**session, {}).holds(id);
    if (!same)
        return tl::unexpected(same.error());
    if (!*same)
        return notTheOne();
    if (what == CardExtra::ChipNumber)
        return readChipNumber(**session);
    return readLaserCode(**session).map([](const domain::LaserCode& code) { return code.formatted(); });
}

tl::unexpected<domain::Failure> notTheOne()
{
    return domain::fail(FailureCode::CardNotTheOne);
}

domain::Failure cardTimedOut(const QString& step)
{
    return {FailureCode::CardTimeout, step};
}

} // namespace tabian::devices
