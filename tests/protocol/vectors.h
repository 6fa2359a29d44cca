// One example of everything on the wire, with keys that everybody knows: what another implementation tries itself against.
#pragma once

#include "registry/protocol/digitalid.h"
#include "registry/protocol/envelope.h"
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/signedrecord.h"

#include <QList>

namespace tabian::tests
{

struct Vector
{
    QString name;
    QByteArray bytes;
};

protocol::SigningKey stationKey();  // of the seed 01 01 … 01
protocol::SigningKey registryKey(); // of the seed 02 02 … 02
protocol::BoxKey registryBox();     // of the secret 03 03 … 03
QByteArray payloadKey();            // 04 04 … 04

/** Entry n of a small journal, sealed, chained and signed. */
protocol::Entry sampleEntry(int n);
protocol::JournalId sampleJournal();
protocol::EnrolRequest sampleEnrolRequest();
protocol::PushAnswers sampleAnswers();
protocol::PullPage samplePage();
protocol::PersonRecord samplePerson();
protocol::DigitalIdToken sampleToken();
/** The records of an enrolment of a digital ID, in the order in which they are said. */
QList<Vector> digitalIdVectors();

/** All of them, in order; the envelope in it was sealed once and is opened, for sealing is never the same twice. */
QList<Vector> allVectors();
/** "name hex" a line. */
QByteArray vectorsText();
QByteArray sampleEnvelope();
protocol::Belonging sampleBelonging();

} // namespace tabian::tests
