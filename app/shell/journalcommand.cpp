#include "app/shell/journalcommand.h"

#include "app/domain/receiptproof.h"
#include "app/shell/clocks.h"
#include "app/shell/ctlerror.h"
#include "app/shell/ctloptions.h"
#include "app/shell/ctlstore.h"
#include "app/shell/home.h"
#include "app/storage/stationkey.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;
using storage::JournalStore;

namespace
{

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<QJsonObject> rebuild(JournalStore& store, QIODevice& err)
{
    const auto before = store.digestOfProjections();
    if (!before)
        return tl::make_unexpected(before.error());
    const auto entries = store.rebuild([&err](quint64 done) { err.write(lineOf({{u"progress"_s, qint64(done)}})); });
    if (!entries)
        return tl::make_unexpected(entries.error());
    const auto after = store.digestOfProjections();
    if (!after)
        return tl::make_unexpected(after.error());
    return QJsonObject{{u"entries"_s, qint64(*entries)},
                       {u"before"_s, hex(*before)},
                       {u"after"_s, hex(*after)},
                       {u"same"_s, *before == *after}};
}

Result<QJsonObject> exportTo(const QString& path, JournalStore& store, const casework::Session* session)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::unwritable(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto entries = store.exportJournal(file, session);
    if (!entries)
        return tl::make_unexpected(entries.error());
    if (!file.commit())
        return domain::unwritable(path);
    return QJsonObject{{u"entries"_s, qint64(*entries)}, {u"file"_s, path}, {u"opened"_s, session != nullptr}};
}

} // namespace

int runJournalVerify(const QStringList& args, QIODevice& out, QIODevice& err)
{
    const auto options = readOptions(args, {u"--home"_s});
    if (!options)
        return writeUsage(err, "usage: tabianctl journal verify --home DIR");
    CtlStore store;
    return answer(store.open(options->value(u"--home"_s))
                      .and_then([&] { return store->verify(storage::Thoroughness::EverySignature); })
                      .map(objectOf),
                  out, err);
}

int runJournalKey(const QStringList& args, QIODevice& out, QIODevice& err)
{
    const auto options = readOptions(args, {u"--home"_s});
    if (!options)
        return writeUsage(err, "usage: tabianctl journal key --home DIR");
    CtlStore store;
    const QString home = options->value(u"--home"_s);
    return answer(store.open(home).and_then([&]() -> Result<QJsonObject> {
        const auto office = store->office();
        if (!office)
            return tl::make_unexpected(office.error());
        const auto key = Home::open(home).and_then(
            [](const Home& opened) { return storage::StationKey::loadPublic(opened.store()); });
        if (!key)
            return tl::make_unexpected(key.error());
        return QJsonObject{{u"office"_s, office->code},
                           {u"name"_s, office->name},
                           {u"station"_s, office->station},
                           {u"publicKey"_s, hex(*key)},
                           {u"fingerprint"_s, domain::keyFingerprint(*key)}};
    }),
                  out, err);
}

int runJournalRebuild(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err)
{
    const auto options = readOptions(args, {u"--home"_s, u"--login"_s});
    if (!options)
        return writeUsage(err, "usage: tabianctl journal rebuild --home DIR --login NAME   (password on stdin)");
    CtlStore store;
    return answer(store.open(options->value(u"--home"_s))
                      .and_then([&] { return store.signIn(options->value(u"--login"_s), readPassword(in)); })
                      .and_then([&](const casework::Session&) { return rebuild(*store, err); }),
                  out, err);
}

int runJournalExport(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err)
{
    const auto options = readOptions(args, {u"--home"_s, u"--out"_s}, {u"--login"_s});
    if (!options)
        return writeUsage(err,
                          "usage: tabianctl journal export --home DIR --out FILE [--login NAME]   (password on stdin)");
    CtlStore store;
    const QString path = options->value(u"--out"_s);
    const bool opened = options->contains(u"--login"_s);
    return answer(store.open(options->value(u"--home"_s)).and_then([&]() -> Result<QJsonObject> {
        if (!opened)
            return exportTo(path, *store, nullptr);
        return store.signIn(options->value(u"--login"_s), readPassword(in))
            .and_then([&](const casework::Session& session) { return exportTo(path, *store, &session); });
    }),
                  out, err);
}

} // namespace tabian::shell
