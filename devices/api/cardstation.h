// The citizen's card as the counter sees it: events out, few commands in. Implemented by devices/host.
#pragma once

#include "devices/api/cardrecord.h"

#include "app/domain/failure.h"

#include <QObject>
#include <vector>

namespace tabian::devices
{

/** Lives on the UI thread; never blocks it. Every insertion ends in textRead + (photoRead | failed), or failed, or
 *  removed, within ten seconds. */
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
    virtual State state() const = 0;
    virtual QString readerName() const = 0;

  Q_SIGNALS:
    void stateChanged(tabian::devices::CardStation::State state);
    void textRead(const tabian::devices::CardRecord& record, int exchanges);
    void photoProgress(int done, int total); // blocks read of all; shown as "กำลังอ่านรูป 12/21"
    void photoRead(const tabian::devices::CardPhoto& photo, int exchanges);
    /** Also for the photo alone (CardPhotoDamaged): the text already given stands. After CardNumberChanged it does not. */
    void failed(const tabian::domain::Failure& failure);
    void removed();
};

} // namespace tabian::devices
