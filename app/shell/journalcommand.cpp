#include "app/shell/journalcommand.h"

#include "app/shell/clocks.h"
#include "app/shell/ctlerror.h"
#include "app/shell/home.h"
#include "app/storage/journalstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

int runJournalVerify(const QStringList& args, QIODevice& out, QIODevice& err)
{
    if (args.size() != 2 || args.first() != u"--home"_s)
        return writeUsage(err, "usage: tabianctl journal verify --home DIR");
    const SystemClock clock;
    storage::SystemRandomness random;
    const auto verified = Home::open(args.last()).and_then([&](const Home& home) {
        return storage::JournalStore::open(home.store(), {.clock = clock, .random = random})
            .and_then([](const std::unique_ptr<storage::JournalStore>& store) {
                return store->verify(storage::Thoroughness::EverySignature);
            });
    });
    if (!verified)
        return writeFailure(err, verified.error());
    const QJsonObject object{{u"entries"_s, qint64(verified->entries)},
                             {u"head"_s, QString::fromLatin1(verified->head.toHex())}};
    out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

} // namespace tabian::shell
