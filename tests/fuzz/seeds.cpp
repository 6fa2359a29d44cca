// fuzz_seeds DIR: inputs for each fuzzer to begin with, made of the synthetic people, the tests' cards and the shipped tables.
#include "app/casework/actcodec.h"
#include "app/domain/receiptproof.h"
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "devices/simulator/cardfile.h"
#include "devices/simulator/people.h"
#include "devices/simulator/portrait.h"
#include "devices/thaicard/lasercode.h"
#include "devices/thaicard/reader.h"
#include "tests/casework/people.h"
#include "tests/protocol/vectors.h"
#include "tests/thaicard/modelcard.h"
#include "tests/thaicard/testcard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QImageWriter>

#include <cstdio>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

QDir folder;

void seed(const QString& fuzzer, const QByteArray& bytes)
{
    static QHash<QString, int> counts;
    folder.mkpath(fuzzer);
    QFile file(folder.filePath(u"%1/%2"_s.arg(fuzzer).arg(++counts[fuzzer], 3, 10, QLatin1Char('0'))));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a seed cannot be written");
}

/** A part of a hostile card's script: the answer behind its length. */
QByteArray part(const QByteArray& answer)
{
    return QByteArray(1, char(answer.size() >> 8)) + char(answer.size() & 0xFF) + answer;
}

/** Writes down what a good card answers, as a script for a hostile one. */
class Recording final : public devices::CardSession
{
  public:
    explicit Recording(tests::ModelCard& card) : m_card(card) {}
    QByteArray script = QByteArray(1, '\0');

    domain::Result<QByteArray> transmit(const QByteArray& command) override
    {
        const auto answer = m_card.transmit(command);
        script += answer ? part(*answer) : QByteArray("\xF0\x00", 2);
        return answer;
    }
    QByteArray atr() const override { return m_card.atr(); }
    devices::CardProtocol protocol() const override { return m_card.protocol(); }
    domain::Outcome enter() override { return {}; }
    void leave() override {}
    domain::Outcome powerCycle() override { return {}; }

  private:
    tests::ModelCard& m_card;
};

struct Deaf final : devices::CardListener
{
    void textRead(const devices::CardRecord&, int) override {}
    void photoProgress(int, int) override {}
    void photoRead(const devices::CardPhoto&, int) override {}
};

void readerSeed(tests::ModelCard card, quint8 flags = 0)
{
    Recording recording(card);
    Deaf nobody;
    devices::CardReader reader(recording, {});
    std::ignore = reader.read(nobody);
    recording.script[0] = char(flags);
    seed(u"reader"_s, recording.script);
}

void cards(const simulator::People& people)
{
    int full = 0;
    for (const simulator::Person& person : people.all()) {
        if (!person.card)
            continue;
        const QByteArray jpeg =
            simulator::portraitJpeg(person.portraitSeed, person.sex, 30, QSize(148, 178), simulator::cardPhotoSize);
        const simulator::CardBlocks blocks = simulator::cardBlocks(person, *person.card, jpeg);
        const bool old = !blocks[1].isEmpty();
        if (!old && blocks[0].size() == simulator::cardFileSize) {
            const QByteArray& file = blocks[0];
            seed(u"record"_s, file.first(377) + file.last(14) + file.sliced(0x1579, 160));
        }
        if (++full % 6 == 1 || old)
            readerSeed(old ? tests::ModelCard(blocks[0], blocks[1]) : tests::ModelCard(blocks[0]));
        if (full % 6 == 1)
            seed(u"photo"_s, jpeg.leftJustified(simulator::cardPhotoSize));
    }
}

void oddCards()
{
    const tests::TestCard card;
    tests::ModelCard direct(card.file());
    direct.answersDirectly = true;
    readerSeed(direct, 0x02);
    readerSeed(tests::ModelCard(card.oldBlock0(), card.oldBlock1()));
    using Fault = tests::ModelCard::Fault;
    for (const Fault fault : {Fault::Reset, Fault::NoStatus, Fault::ShortData, Fault::ExcessData, Fault::Endless61}) {
        tests::ModelCard disturbed(card.file());
        disturbed.faults[6] = fault;
        readerSeed(disturbed, 0x01);
    }
    for (const tests::JpegShape& shape :
         {tests::JpegShape{.size = 300}, tests::JpegShape{.size = 400, .thumbnail = true},
          tests::JpegShape{.size = 400, .commentWithEnd = true}, tests::JpegShape{.size = 400, .restarts = true},
          tests::JpegShape{.size = 400, .fillBytes = true}, tests::JpegShape{.size = 400, .scans = 2}})
        seed(u"photo"_s, tests::jpeg(shape));
}

void numbers()
{
    const QByteArray good = QByteArray::fromHex("9000"),
                     code = QByteArray(7, '\1') + "JT0123456789" + QByteArray(4, '\0');
    const QByteArray begin = QByteArray(1, '\0') + part(good);
    seed(u"cardnumber"_s, begin + part(code + good));
    seed(u"cardnumber"_s, begin + part(QByteArray::fromHex("6C17")) + part(code + good));
    seed(u"cardnumber"_s, begin + part(code.first(7) + QByteArray::fromHex("6110")) + part(code.sliced(7) + good));
    seed(u"cardnumber"_s, QByteArray(1, '\0') + part(QByteArray::fromHex("6A82")));
    for (const char* text : {"JT0-1234567-89", "1-9990-00001-23-4", "1234-567890-1", "TB00000001", "๑-๙๙๙๐-๐๐๐๐๑-๒๓-๔"})
        seed(u"cardnumber"_s, text);
}

void codes()
{
    const domain::ReceiptProof receipt{u"1301"_s,          u"สำนักทะเบียนอำเภอฝึกหัด"_s,  u"1301-69-R000123"_s,
                                       QDate(2026, 5, 21), domain::Baht::ofBaht(100), domain::Baht::ofBaht(20)};
    seed(u"qr"_s, domain::proofBytes(receipt, QByteArray(domain::proofKeyBytes, 'k')) +
                      QByteArray(domain::proofSignatureBytes, 's'));
    for (const QByteArray& payload : {QByteArray("1999000001005"), devices::base45Encoded(QByteArray(90, '\x97'))}) {
        seed(u"qr"_s, devices::base45Encoded(payload));
        const auto code = devices::writeQr(payload, {.moduleSize = 1});
        QByteArray picture(1, char(code->width()));
        for (int y = 0; y < code->height(); ++y)
            picture.append(reinterpret_cast<const char*>(code->constScanLine(y)), code->width());
        seed(u"qrpicture"_s, picture);
    }
}

void tables()
{
    QDirIterator files(QStringLiteral(TABIAN_RULES), {u"*.json"_s, u"*.tsv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            seed(u"tables"_s, file.read(8192));
    }
    seed(u"tables"_s,
         R"({"id":"1","case":3,"birth":"25330000","applied":"25690521","cardExpiry":"25690315","holidays":[]})");
    seed(u"tables"_s, "25690501\tวันหยุด\topen\n# ก\n");
}

void acts()
{
    std::vector<casework::Act> all = tests::actsUpTo(casework::Step::Closed);
    all.emplace_back(tests::opening());
    all.emplace_back(casework::OfficerAdded{tests::officer(u"somjai"_s, casework::Role::Officer)});
    all.emplace_back(casework::DraftSaved{casework::Step::FineAndFee, {{u"fineAmount"_s, u"100"_s}}});
    for (const casework::Act& act : all)
        seed(u"acts"_s, QByteArray(1, char(act.index())) + casework::encode(act));
}

void wire()
{
    // in the order of fuzz_wire's decoders
    const QStringList decoders{u"batch"_s,
                               u"digitalIdToken"_s,
                               u"enrolRequest"_s,
                               u"keyGrant"_s,
                               {},
                               u"pushAnswers"_s,
                               u"pullPage"_s,
                               {},
                               u"person"_s,
                               {},
                               {},
                               {},
                               {},
                               {},
                               {},
                               {},
                               {},
                               u"problem"_s,
                               u"digitalIdBegin"_s,
                               u"digitalIdOpened"_s,
                               u"digitalIdEvidence"_s,
                               u"digitalIdCode"_s,
                               u"digitalIdAsked"_s,
                               u"digitalIdProgress"_s,
                               u"phoneClaim"_s,
                               u"phoneClaimed"_s,
                               u"phonePinSet"_s,
                               u"phoneConsent"_s,
                               u"phoneAsk"_s,
                               u"digitalCard"_s,
                               u"disclosureList"_s};
    for (const tests::Vector& vector : tests::allVectors()) {
        const qsizetype decoder = decoders.indexOf(vector.name);
        seed(u"wire"_s, QByteArray(1, char(std::max<qsizetype>(decoder, 1))) + vector.bytes);
    }
    seed(u"wire"_s, char(7) + protocol::bytesOf(protocol::CardStatus{}));
    protocol::AppointmentRecord appointment;
    appointment.day = QDate(2026, 3, 17);
    seed(u"wire"_s, char(12) + protocol::bytesOf(appointment));
    seed(u"wire"_s, char(15) + protocol::bytesOf(protocol::ConflictRecord{}));
}

void pictures()
{
    QImage picture(24, 30, QImage::Format_RGB32);
    picture.fill(QColor(70, 130, 180));
    for (const char* format : {"png", "jpeg"}) {
        QBuffer bytes;
        QImageWriter(&bytes, format).write(picture);
        seed(u"picture"_s, bytes.data());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto people = simulator::People::shipped();
    if (argc != 2 || !people) {
        std::fprintf(stderr, "usage: fuzz_seeds DIR\n");
        return 2;
    }
    folder.setPath(QString::fromLocal8Bit(argv[1]));
    cards(*people);
    oddCards();
    numbers();
    codes();
    tables();
    acts();
    wire();
    pictures();
    return 0;
}
