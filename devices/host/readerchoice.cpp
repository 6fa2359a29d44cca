#include "devices/host/readerchoice.h"

#include "devices/thaicard/atr.h"

#include <algorithm>
#include <tuple>

namespace tabian::devices
{

using domain::FailureCode;

namespace
{

bool hasCard(const ReaderInfo& r)
{
    return r.state == ReaderState::CardPresent || r.state == ReaderState::InUse || r.state == ReaderState::CardMute;
}

} // namespace

std::vector<ReaderInfo> withoutIgnored(const std::vector<ReaderInfo>& readers, const QStringList& ignored)
{
    std::vector<ReaderInfo> kept;
    for (const ReaderInfo& reader : readers) {
        const auto names = [&](const QString& part) { return !part.isEmpty() && reader.name.contains(part); };
        if (std::none_of(ignored.begin(), ignored.end(), names))
            kept.push_back(reader);
    }
    return kept;
}

std::vector<ReaderInfo> onlyNamed(const std::vector<ReaderInfo>& readers, const QString& part)
{
    std::vector<ReaderInfo> kept;
    std::ranges::copy_if(readers, std::back_inserter(kept),
                         [&part](const ReaderInfo& reader) { return reader.name.contains(part); });
    return kept;
}

std::vector<ReaderInfo> onlyChosen(const std::vector<ReaderInfo>& readers, const QString& chosen)
{
    const auto isChosen = [&](const ReaderInfo& r) { return r.name == chosen; };
    const auto found = std::find_if(readers.begin(), readers.end(), isChosen);
    return found == readers.end() ? readers : std::vector{*found};
}

std::vector<ReaderInfo> likeliestFirst(const std::vector<ReaderInfo>& readers, const QString& preferred)
{
    std::vector<ReaderInfo> cards;
    std::copy_if(readers.begin(), readers.end(), std::back_inserter(cards), hasCard);
    const auto rank = [&](const ReaderInfo& r) {
        return std::tuple(!isThaiAtr(r.atr), preferred.isEmpty() || r.name != preferred,
                          r.state == ReaderState::CardMute);
    };
    std::stable_sort(cards.begin(), cards.end(),
                     [&](const ReaderInfo& a, const ReaderInfo& b) { return rank(a) < rank(b); });
    return cards;
}

domain::Result<ReaderInfo> chooseReader(const std::vector<ReaderInfo>& readers, const QString& wanted)
{
    if (readers.empty())
        return domain::fail(FailureCode::ReaderNone);
    std::vector<ReaderInfo> named;
    std::copy_if(readers.begin(), readers.end(), std::back_inserter(named),
                 [&](const ReaderInfo& r) { return r.name.contains(wanted, Qt::CaseInsensitive); });
    if (named.empty())
        return domain::fail(FailureCode::CardReaderUnknown, wanted);
    const std::vector<ReaderInfo> cards = likeliestFirst(named, {});
    return cards.empty() ? named.front() : cards.front();
}

} // namespace tabian::devices
