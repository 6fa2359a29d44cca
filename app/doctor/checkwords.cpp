#include "app/doctor/checkwords.h"

#include "app/messages/failuremessages.h"

#include <QCoreApplication>

namespace tabian::doctor
{

using namespace Qt::StringLiterals;

namespace
{

const char* nameOf(Check check)
{
    switch (check) {
    case Check::CardService:
        //: Name of a check of the self-test: pcscd
        return QT_TRANSLATE_NOOP("doctor", "Card service");
    case Check::CardReader:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Card reader");
    case Check::CardRead:
        //: Name of a check of the self-test: the card in the reader is read
        return QT_TRANSLATE_NOOP("doctor", "Reading a card");
    case Check::FingerSensor:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Fingerprint sensor");
    case Check::Camera:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Camera");
    case Check::PaperPrinter:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Paper printer");
    case Check::CardPrinter:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Card printer");
    case Check::Store:
        //: Name of a check of the self-test: the store opens and the journal's chain is whole
        return QT_TRANSLATE_NOOP("doctor", "Store and journal");
    case Check::StationKey:
        //: Name of a check of the self-test: the key that signs the journal
        return QT_TRANSLATE_NOOP("doctor", "Key of this counter");
    case Check::DiskSpace:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Disk space");
    case Check::Clock:
        //: Name of a check of the self-test
        return QT_TRANSLATE_NOOP("doctor", "Clock");
    case Check::Schedule:
        //: Name of a check of the self-test: fines, fees and ages of today
        return QT_TRANSLATE_NOOP("doctor", "Schedule in force");
    case Check::Registry:
        //: Name of a check of the self-test: when the central registry was last reached
        return QT_TRANSLATE_NOOP("doctor", "Central registry");
    case Check::VirtualDevices:
        //: Name of a check of the self-test: simulated readers and sensors
        return QT_TRANSLATE_NOOP("doctor", "Simulated devices");
    }
    Q_UNREACHABLE();
}

} // namespace

QString checkCode(Check check)
{
    return u"ST-%1"_s.arg(int(check), 2, 10, QChar(u'0'));
}

QString checkName(Check check, const messages::Phrasebook& book)
{
    return book.text("doctor", nameOf(check));
}

QString foundWords(const CheckOutcome& outcome, const messages::Phrasebook& book)
{
    if (outcome.failure) {
        const QString sentence = explain(*outcome.failure, book).sentence;
        if (outcome.failure->detail.isEmpty())
            return sentence;
        const QString dot = sentence.endsWith(u'.') ? u"."_s : QString(); // English has one, Thai has none
        return u"%1 (%2)%3"_s.arg(sentence.chopped(dot.size()), outcome.failure->detail, dot);
    }
    QString words = book.text("doctor", outcome.found.sentence);
    for (const QString& fact : outcome.found.facts)
        words = words.arg(fact);
    return words;
}

QString causeWords(const CheckOutcome& outcome, const messages::Phrasebook& book)
{
    return outcome.failure ? explain({outcome.failure->code, {}}, book).cause : QString();
}

QString remedyWords(const CheckOutcome& outcome, const messages::Phrasebook& book)
{
    return outcome.failure ? explain(*outcome.failure, book).remedy : QString();
}

QString stateKey(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return u"ok"_s;
    case CheckState::Warn:
        return u"warn"_s;
    case CheckState::Fail:
        return u"fail"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tabian::doctor
