// A phone that sends whatever it is told to: honest enrolments and hostile ones are made with it.
#pragma once

#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/signedrecord.h"

namespace tabian::tests
{

struct PhoneHand
{
    explicit PhoneHand(quint8 seed)
        : key(*protocol::SigningKey::ofSeed(QByteArray(32, char(seed)))),
          consentKey(*protocol::SigningKey::ofSeed(QByteArray(32, char(seed + 100))))
    {
    }

    protocol::SigningKey key, consentKey;
    QUuid enrolment;
    QByteArray challenge;
    QString terms;
    qint64 counter = 0;

    QByteArray claim(const QByteArray& token, const QString& citizen, bool rooted = false) const
    {
        return signedRecord(
            protocol::PhoneClaim{token, citizen, key.publicKey(), QStringLiteral("training phone"), rooted}, key);
    }
    void take(const protocol::PhoneClaimed& claimed)
    {
        enrolment = claimed.enrolment;
        challenge = claimed.challenge;
        terms = claimed.terms;
    }
    protocol::PhoneStamp stamp() { return {enrolment, key.publicKey(), ++counter}; }
    QByteArray pin()
    {
        const protocol::PhoneStamp s = stamp();
        return signedRecord(protocol::PhonePinSet{s, consentKey.publicKey(), consentKey.sign(protocol::pinMessage(s))},
                            key);
    }
    QByteArray consent() { return consentWith(consentKey); }
    QByteArray consentWith(const protocol::SigningKey& other)
    {
        const protocol::PhoneStamp s = stamp();
        return signedRecord(protocol::PhoneConsent{s, terms, other.sign(protocol::consentMessage(s, challenge, terms))},
                            key);
    }
    QByteArray ask(protocol::PhoneWish wish)
    {
        const protocol::PhoneStamp s = stamp();
        return signedRecord(protocol::PhoneAsk{s, wish, consentKey.sign(protocol::wishMessage(s, wish))}, key);
    }
};

} // namespace tabian::tests
