// The citizen's card as the counter sees it: events out, few commands in. Implemented by devices/host.
#pragma once

#include "devices/api/cardrecord.h"

#include "app/domain/failure.h"

#include <QObject>
#include <vector>

namespace tabian::devices
{

/** What is not part of a reading and asked for by itself. */
enum class CardExtra : quint8 {
    CardNumber, // on the card's back, "JT0-1234567-89": secret, so read only for somebody who has said why
    ChipNumber  // sixteen hexadecimal digits
};

/** Lives on the UI thread; never blocks it. Every insertion ends in textRead + (photoRead | failed), or failed, or
 *  removed, within ten seconds. After failed(CardHeld) reading goes on by itself once the other program lets go. */
class CardStation : public QObject
{
    Q_OBJECT
  public:
    enum class State : quint8 { Starting, NoService, NoReader, Empty, Reading, Ready, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;   // ordered: returns when no thread of it runs
    virtual void reread() = 0; // reads the inserted card again ("ลองใหม่")
    /** Asks the card that was read for more; answered by exactly one of extraRead and extraFailed. Fails with CardNotTheOne
     *  when that card is not in the reader any more. */
    virtual void readExtra(tabian::devices::CardExtra what) = 0;
    virtual State state() const = 0;
    virtual QString readerName() const = 0;

  Q_SIGNALS:
    void stateChanged(tabian::devices::CardStation::State state);
    /** `again`: the card that was read last came back, or was read again; nobody new stands at the counter. */
    void textRead(const tabian::devices::CardRecord& record, int exchanges, bool again = false);
    void photoProgress(int done, int total); // blocks read of all; shown as "กำลังอ่านรูป 12/21"
    void photoRead(const tabian::devices::CardPhoto& photo, int exchanges);
    /** Also for the photo alone (CardPhotoDamaged): the text already given stands. After CardNumberChanged it does not. */
    void failed(const tabian::domain::Failure& failure);
    void removed();
    void extraRead(tabian::devices::CardExtra what, const QString& text);
    void extraFailed(tabian::devices::CardExtra what, const tabian::domain::Failure& failure);
};

} // namespace tabian::devices
