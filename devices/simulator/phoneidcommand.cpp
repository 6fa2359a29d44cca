#include "devices/simulator/phoneidcommand.h"

#include "app/messages/failuremessages.h"
#include "devices/simulator/phone.h"
#include "devices/simulator/phoneid.h"
#include "registry/client/link.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{

using domain::Failure;
using domain::Result;
using protocol::DigitalIdProgress;

void say(std::FILE* to, const QJsonObject& object)
{
    std::fprintf(to, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(to);
}

/** What the registry refused is told by the registry's own code, where there are words for it. */
Failure plainly(const Failure& failure)
{
    const bool refused = failure.code == domain::FailureCode::RegistryRefused && failure.detail.startsWith(u"TB-"_s);
    const auto code = domain::FailureCode(refused ? failure.detail.mid(3, 4).toInt() : 0);
    const auto known = messages::allFailureCodes();
    return refused && std::ranges::find(known, code) != known.end() ? Failure{code, {}} : failure;
}

int refuse(const Failure& failure)
{
    const Failure told = plainly(failure);
    const auto words = messages::explain(told, messages::Phrasebook(messages::Language::Thai));
    say(stderr, {{u"error"_s, QJsonObject{{u"code"_s, domain::failureCodeText(told.code)},
                                          {u"message"_s, words.sentence},
                                          {u"remedy"_s, words.remedy},
                                          {u"detail"_s, told.detail}}}});
    return 1;
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

/** What is typed on the phone: a line of the standard input. */
QString typed(QFile& input)
{
    return QString::fromUtf8(input.readLine()).trimmed();
}

void sayStep(const DigitalIdProgress& progress)
{
    say(stdout, {{u"step"_s, protocol::wordOf(progress.step)},
                 {u"oldPhoneCancelled"_s, progress.oldPhoneCancelled},
                 {u"at"_s, time(progress.atMs)}});
}

void sayCard(const protocol::DigitalCard& card)
{
    const QJsonObject person = QJsonObject::fromVariantMap(card.person.toVariantMap());
    say(stdout, {{u"card"_s, QJsonObject{{u"citizenId"_s, card.citizen},
                                         {u"person"_s, person},
                                         {u"issued"_s, card.cardIssued},
                                         {u"expiry"_s, card.cardExpiry},
                                         {u"photo"_s, QString::fromLatin1(card.photo.toBase64())}}}});
}

/** From wherever the enrolment is to `until`, or to the card. */
int goOn(PhoneId& phone, QFile& input, const QString& until)
{
    QString pin;
    if (phone.enrolling().step == u"scanned"_s && until != u"scanned"_s) {
        pin = typed(input);
        const auto set = phone.setPin(pin, typed(input));
        if (!set)
            return refuse(set.error());
        sayStep(*set);
    }
    if (phone.enrolling().step != u"pinSet"_s || until == u"pinSet"_s)
        return 0;
    pin = typed(input);
    const auto done = phone.consent(pin);
    if (!done)
        return refuse(done.error());
    sayStep(*done);
    const auto card = phone.card(pin);
    if (!card)
        return refuse(card.error());
    sayCard(*card);
    return 0;
}

int enrol(PhoneId& phone, const QString& picture, const QCommandLineParser& options, QFile& input)
{
    const PhoneKind kind{options.isSet(u"model"_s) ? options.value(u"model"_s) : PhoneKind().model,
                         options.isSet(u"rooted"_s)};
    const auto claimed = phone.claim(pictureOf(picture), options.value(u"citizen"_s), kind);
    if (!claimed)
        return refuse(claimed.error());
    say(stdout, {{u"step"_s, u"scanned"_s},
                 {u"terms"_s, claimed->terms},
                 {u"until"_s, time(claimed->untilMs)},
                 {u"at"_s, time(claimed->atMs)}});
    return goOn(phone, input, options.value(u"until"_s));
}

int showCard(PhoneId& phone, QFile& input)
{
    const auto card = phone.card(typed(input));
    if (!card)
        return refuse(card.error());
    sayCard(*card);
    return 0;
}

int showDisclosures(PhoneId& phone)
{
    const auto list = phone.disclosures();
    if (!list)
        return refuse(list.error());
    QJsonArray rows;
    for (const protocol::Disclosure& row : list->disclosures)
        rows.append(QJsonObject{
            {u"at"_s, time(row.atMs)}, {u"office"_s, row.office}, {u"what"_s, row.what}, {u"reason"_s, row.reason}});
    say(stdout, {{u"disclosures"_s, rows}});
    return 0;
}

int showState(PhoneId& phone)
{
    const auto state = phone.state();
    if (!state)
        return refuse(state.error());
    sayStep(*state);
    return 0;
}

} // namespace

QList<QCommandLineOption> phoneIdOptions()
{
    return {{u"app"_s, {}, u"file"_s},      {u"phone"_s, {}, u"folder"_s}, {u"citizen"_s, {}, u"number"_s},
            {u"model"_s, {}, u"text"_s},    {u"until"_s, {}, u"step"_s},   {u"clock"_s, {}, u"moment"_s},
            QCommandLineOption(u"rooted"_s)};
}

std::optional<int> runPhoneId(const QStringList& words, const QCommandLineParser& options)
{
    const QString command = words.value(0);
    const bool enrols = command == u"enrol"_s && words.size() == 2 && options.isSet(u"citizen"_s);
    const bool other = words.size() == 1 && (command == u"resume"_s || command == u"card"_s ||
                                             command == u"disclosures"_s || command == u"state"_s);
    if (!enrols && !other)
        return std::nullopt;
    const auto place = phoneAppOf(options.value(u"app"_s));
    QFile input;
    if (!place || !options.isSet(u"phone"_s) || !input.open(stdin, QIODevice::ReadOnly))
        return wrongUsage;
    client::HttpsLink line(*place, {});                                                    // a phone has no certificate
    const QDateTime begin = QDateTime::fromString(options.value(u"clock"_s), Qt::ISODate); // of a training registry
    const qint64 ahead = begin.isValid() ? QDateTime::currentDateTimeUtc().secsTo(begin) : 0;
    PhoneId phone(*place, line, options.value(u"phone"_s), ahead);
    if (enrols)
        return enrol(phone, words.at(1), options, input);
    if (command == u"resume"_s)
        return goOn(phone, input, options.value(u"until"_s));
    if (command == u"card"_s)
        return showCard(phone, input);
    return command == u"state"_s ? showState(phone) : showDisclosures(phone);
}

} // namespace tabian::simulator
