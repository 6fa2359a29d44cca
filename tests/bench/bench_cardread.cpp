// What reading a card costs beside the card itself: a full reading through the counter's own code, and beside it, in the same
// run and turn by turn, a bare loop that sends the same commands through winscard. Both less the time that the card's program
// took for its answers. Run with: installer/training-session bin/bench_cardread [READINGS]
#include "devices/host/cardjob.h"
#include "devices/pcsc/backend.h"
#include "devices/thaicard/replay.h"
#include "devices/thaicard/transcript.h"
#include "tests/host/simcards.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <winscard.h>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

struct Listener final : devices::CardListener
{
    int text = 0;
    int photo = 0;
    void textRead(const devices::CardRecord&, int exchanges) override { text = exchanges; }
    void photoProgress(int, int) override {}
    void photoRead(const devices::CardPhoto&, int exchanges) override { photo = exchanges; }
};

std::vector<QByteArray> commandsOf(const QByteArray& transcript)
{
    std::vector<QByteArray> commands;
    const auto events = devices::parseTranscript(transcript);
    for (const auto& event : *events) {
        if (event.kind == devices::TranscriptEvent::Kind::Command)
            commands.push_back(event.bytes);
    }
    return commands;
}

bool sendAll(SCARDCONTEXT context, const std::vector<QByteArray>& commands)
{
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    if (SCardConnect(context, tests::citizenReader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, &card, &protocol) !=
            SCARD_S_SUCCESS ||
        SCardBeginTransaction(card) != SCARD_S_SUCCESS)
        return false;
    for (const QByteArray& command : commands) {
        BYTE answer[258];
        DWORD length = sizeof answer;
        if (SCardTransmit(card, SCARD_PCI_T0, reinterpret_cast<const BYTE*>(command.constData()), DWORD(command.size()),
                          nullptr, answer, &length) != SCARD_S_SUCCESS)
            return false;
    }
    SCardEndTransaction(card, SCARD_LEAVE_CARD);
    SCardDisconnect(card, SCARD_LEAVE_CARD);
    return true;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/** Microseconds of `work` less those of the card's program. */
template <typename Work> double ownTime(tests::SimCards& cards, Work work)
{
    const qint64 before = cards.tell(u"work"_s).toLongLong();
    QElapsedTimer clock;
    clock.start();
    if (!work())
        qFatal("a reading failed");
    const double whole = double(clock.nsecsElapsed()) / 1000;
    return whole - double(cards.tell(u"work"_s).toLongLong() - before);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int readings = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    tests::SimCards cards;
    devices::pcsc::Backend backend;
    if (!cards.start() || !backend.readers()) {
        std::fprintf(stderr, "no pcscd: run it inside installer/training-session\n");
        return 1;
    }
    const QString reader = QString::fromLatin1(tests::citizenReader);
    cards.tell(u"insert 1999000001234"_s);
    for (int i = 0; i < 40 && backend.readers()->front().state != devices::ReaderState::CardPresent; ++i)
        QThread::msleep(50);

    const auto transcript = std::make_shared<devices::Transcript>();
    const devices::CardJob recorded{
        .reader = reader, .options = {}, .wrap = [&](std::unique_ptr<devices::CardSession> session) {
            return std::make_unique<devices::TranscribedSession>(std::move(session), transcript);
        }};
    Listener first;
    if (!devices::runCardJob(backend, recorded, first).outcome)
        return 1;
    const std::vector<QByteArray> commands = commandsOf(transcript->text());

    SCARDCONTEXT context = 0;
    SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    std::vector<double> ours, bare;
    for (int i = 0; i < readings; ++i) {
        ours.push_back(ownTime(cards, [&] {
            Listener listener;
            const devices::CardJob job{.reader = reader, .options = {}, .wrap = {}};
            return devices::runCardJob(backend, job, listener).outcome.has_value();
        }));
        bare.push_back(ownTime(cards, [&] { return sendAll(context, commands); }));
    }
    SCardReleaseContext(context);
    std::printf("%d readings each; text after %d exchanges, whole after %d\n"
                "own time, median: counter %.2f ms, bare loop %.2f ms, ratio %.2f\n",
                readings, first.text, first.photo, median(ours) / 1000, median(bare) / 1000,
                median(ours) / median(bare));
    return 0;
}
