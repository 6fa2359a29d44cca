#include "app/shell/stickcourier.h"

#include "app/casework/storeask.h"
#include "app/shell/journalsync.h"
#include "app/shell/savedfile.h"
#include "registry/client/carrying.h"
#include "registry/client/seatfile.h"

#include <QCryptographicHash>
#include <QFile>

namespace tabian::shell
{

using casework::CarriedOut;
using casework::Session;
using domain::Outcome;
using domain::Result;

namespace
{

/** The counter's store is this one; the queue knows it by its port. */
JournalSyncStore syncOf(casework::Store& store)
{
    return JournalSyncStore(static_cast<storage::JournalStore&>(store));
}

Result<CarriedOut> carry(casework::Store& store, const QString& folder, const Session& session, const QString& path)
{
    const auto seat = client::loadSeat(folder);
    if (!seat)
        return tl::unexpected(seat.error());
    auto sync = syncOf(store);
    const auto file = client::carriedFile(sync, seat->place, QUuid::createUuid());
    if (!file)
        return tl::unexpected(file.error());
    if (file->last == 0)
        return CarriedOut();
    if (auto written = saveFile(path, file->bytes); !written)
        return tl::unexpected(written.error());
    const casework::EntriesCarried act{file->first, file->last,
                                       QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256)};
    return store.record(session, act).map([&](const casework::Recorded& recorded) {
        return CarriedOut{act.first, act.last, recorded.at};
    });
}

Outcome take(casework::Store& store, const QString& folder, const QString& path)
{
    const auto seat = client::loadSeat(folder);
    if (!seat)
        return tl::unexpected(seat.error());
    QFile file(path); // one that cannot be read is none
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto sync = syncOf(store);
    return client::takeCarriedReceipts(sync, seat->place, bytes).map([](qint64) {});
}

} // namespace

void StickCourier::carryOut(QObject* asker, const Session& session, const QString& path,
                            std::function<void(Result<CarriedOut>)> answer)
{
    casework::ask(
        m_store, asker,
        [folder = m_folder, session, path](casework::Store& store) { return carry(store, folder, session, path); },
        std::move(answer));
}

void StickCourier::takeIn(QObject* asker, const QString& path, std::function<void(Outcome)> answer)
{
    casework::ask(
        m_store, asker, [folder = m_folder, path](casework::Store& store) { return take(store, folder, path); },
        [taken = m_taken, answer = std::move(answer)](const Outcome& outcome) {
            if (outcome)
                taken();
            answer(outcome);
        });
}

} // namespace tabian::shell
