// Reads a Thai ID card over a session: text first, then the photo, then the number once more.
// Exchanges on T=0: 7 for the text, 49 with a photo that fills its field, fewer when the photo ends before.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardrecord.h"
#include "devices/thaicard/apdu.h"
#include "devices/thaicard/record.h"

#include <QElapsedTimer>
#include <chrono>
#include <optional>
#include <stop_token>

namespace tabian::devices
{

/** Told what was read while reading goes on; called on the reading thread. */
class CardListener
{
  public:
    virtual ~CardListener() = default;
    /** The card is being opened; while another program works with it, the service may let this wait too. */
    virtual void openBegun() {}
    /** Reading waits until no other program is in the middle of its work with the card … */
    virtual void turnAwaited() {}
    /** … and now it is our turn. Both come again when a slow card's photo is read in several turns. */
    virtual void turnBegun() {}
    /** Once per reading, at the latest after seven exchanges of an undisturbed card. The number has not been
     *  read a second time yet: a failure CardNumberChanged afterwards takes the record back. */
    virtual void textRead(const CardRecord& record, int exchanges) = 0;
    /** Blocks of the photo read, of all that may come. */
    virtual void photoProgress(int done, int total) = 0;
    /** The whole photo, after the number was read again and was the same. */
    virtual void photoRead(const CardPhoto& photo, int exchanges) = 0;
};

struct ReadOptions
{
    bool photo = true;
    int maxExchanges = 200;                      // of one reading with its restarts; an undisturbed one needs 49
    int restarts = 2;                            // how often reading begins again after another program reset the card
    std::chrono::milliseconds longestTurn{2000}; // then other programs may use the card before the photo goes on
    std::chrono::milliseconds pause{150};        // … for this long: they look for their turn every 100 ms
    std::stop_token stop = {}; // asked for: reading ends before the next exchange with CardReadCancelled
};

/** One reading of one card. Blocking; one thread. */
class CardReader
{
  public:
    CardReader(CardSession& session, ReadOptions options);

    /** Everything; tells `listener` as it comes. Succeeds only if the number read at the end is the one of the text.
     *  May be called again after a failure: the text is told once, and a later reading must find the same number.
     *  Fails with CardNotThai, CardStatusWord, CardShortData, CardExcessData, CardTooManyExchanges, CardRecordDamaged,
     *  CardPhotoDamaged (then the text stands), CardNumberChanged (then it does not) and all that sessions fail with. */
    domain::Outcome read(CardListener& listener);

    /** Whether the card at hand is the one with that number; up to seven exchanges. False also for a card that is none. */
    domain::Result<bool> holds(const domain::CitizenId& id);

    /** The file's 5,671 bytes of a version "0003" card, for comparing with what was written. 47 exchanges. */
    domain::Result<QByteArray> readFile();

    int exchanges() const { return m_channel.exchanges(); }

  private:
    /** Where the version of the card at hand keeps its photo, and what of it the text's reads brought along. */
    struct PhotoPlan
    {
        quint8 block = 0;
        int offset = 0;
        QByteArray head;
        QByteArray tail;
        quint8 numberBlock = 0;
        int numberOffset = 0;
    };

    domain::Outcome takeTurn(CardListener& listener);
    domain::Outcome letOthersIn(CardListener& listener);
    domain::Outcome readOnce(CardListener& listener);
    domain::Outcome selectCitizen();
    domain::Result<RecordBytes> readText();
    domain::Result<RecordBytes> readNewText(const QByteArray& first);
    domain::Result<RecordBytes> readOldText(const QByteArray& first);
    domain::Result<QByteArray> readPhoto(CardListener& listener);
    domain::Outcome confirmNumber();

    ApduChannel m_channel;
    ReadOptions m_options;
    std::optional<CardTurn> m_turn;
    QElapsedTimer m_turnTime;
    PhotoPlan m_plan;
    QByteArray m_number; // of the text that the listener was told
};

} // namespace tabian::devices
