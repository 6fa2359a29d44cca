#include "tests/client/syncoffice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using casework::Role;

namespace
{

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** As `registry person import` reads it. */
QByteArray personLine(int n)
{
    const casework::RegisterPerson known = registerPerson(n);
    const domain::PersonName& name = known.person.nameTh;
    const auto& a = known.person.address.parts();
    QJsonObject line{{u"citizenId"_s, citizenDigits(n)},
                     {u"nameTh"_s, QJsonArray{name.title(), name.first(), name.middle(), name.last()}},
                     {u"birth"_s, known.person.birth.beText()},
                     {u"sex"_s, int(known.person.sex)},
                     {u"address"_s, QJsonArray{a.house, a.moo, a.soi, a.road, a.tambon, a.amphoe, a.province}},
                     {u"facts"_s, QJsonObject{{u"everHadCard"_s, true}}},
                     {u"house"_s, known.house->digits()},
                     {u"photo"_s, QString::fromLatin1(known.photo.toBase64())},
                     {u"left"_s, QString::fromLatin1(known.leftTemplate.toBase64())},
                     {u"right"_s, QString::fromLatin1(known.rightTemplate.toBase64())}};
    if (const auto& english = known.person.nameEn)
        line[u"nameEn"_s] = QJsonArray{english->title(), english->first(), english->middle(), english->last()};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SyncOffice::SyncOffice()
{
    QDir().mkpath(home() + u"/documents"_s);
    World world(store());
    world.clock.followTheWall(); // tabianctl's clock is the machine's
    world.create();
    world.receiveStock();

    const auto officer = [&](int n, casework::Roles roles) {
        m_registry.setup({u"officer"_s, u"add"_s, u"--citizen"_s, citizenDigits(n), u"--name"_s, u"ทดสอบ"_s,
                          u"--office"_s, u"1301"_s, u"--roles"_s, QString::number(roles.toInt())});
    };
    officer(9001, {Role::Officer, Role::Supervisor, Role::Administrator});
    officer(9002, {Role::Officer, Role::Approver});
    officer(9003, Role::Officer);
    m_registry.setup(
        {u"stock"_s, u"allot"_s, u"--office"_s, u"1301"_s, u"--first"_s, u"TB00000001"_s, u"--count"_s, u"1000"_s});
    registerPersons({1});
    startRegistry();
}

void SyncOffice::registerPersons(const QList<int>& people)
{
    QByteArray lines;
    for (int n : people)
        lines += personLine(n);
    put(home() + u"/persons.jsonl"_s, lines);
    m_registry.setup({u"person"_s, u"import"_s, u"--file"_s, home() + u"/persons.jsonl"_s});
}

QString SyncOffice::newLetter()
{
    const QJsonObject letter = m_registry.setup({u"station"_s, u"add"_s, u"--office"_s, u"1301"_s, u"--name"_s, u"1"_s,
                                                 u"--url"_s, u"https://127.0.0.1:%1"_s.arg(m_port)});
    const QString path = home() + u"/letter%1.json"_s.arg(++m_letters);
    put(path, QJsonDocument(letter).toJson());
    return path;
}

Ran SyncOffice::ctl(const QStringList& args, const QByteArray& in) const
{
    QProcess process;
    process.start(QStringLiteral(TABIANCTL), QStringList(args) << u"--home"_s << home());
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("tabianctl %s did not end", qPrintable(args.join(u' ')));
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QJsonDocument::fromJson(process.readAllStandardError()).object()[u"error"_s].toObject()};
}

void SyncOffice::killRegistry()
{
    m_registry.process(0).kill();
    m_registry.process(0).waitForFinished();
    m_registry.log(); // ends with it
}

void SyncOffice::startRegistry()
{
    // Said twice the last one counts: a registry that comes back stands where it stood.
    m_port = m_registry.serve(m_port == 0 ? QStringList() : QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
}

} // namespace tabian::tests
