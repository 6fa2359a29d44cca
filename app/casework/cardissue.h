// Making the new card: blank drawn by serial, written, read back, compared byte for byte; a bad one is
// spoiled and the next blank is asked for.
#pragma once

#include "app/casework/acts.h"
#include "devices/api/cardencoder.h"

#include <QObject>
#include <functional>

namespace tabian::casework
{

/** UI thread. The recording of each act is given in: it answers true when the store has the act. */
class CardIssue : public QObject
{
    Q_OBJECT
  public:
    enum class State : quint8 { Idle, LookingForBlank, Drawing, Writing, ReadingBack, Spoiling, WantsNextBlank, Done };
    Q_ENUM(State)
    using Record = std::function<void(const Act& act, std::function<void(bool ok)> then)>;

    CardIssue(devices::CardEncoder& encoder, Record record, QObject* parent = nullptr);

    /** `drawn`: the serial drawn before a power cut, empty when none. */
    void begin(const QByteArray& file, const QString& drawn);
    void stop();
    State state() const { return m_state; }
    QString serial() const { return m_serial; }
    int done() const { return m_done; }
    int total() const { return m_total; }

  Q_SIGNALS:
    void changed();
    void finished(const QString& serial);
    void failed(const tabian::domain::Failure& failure); // nothing lost: begin() again goes on

  private:
    void onBlank(const devices::BlankCard& card);
    void onEncoded(const devices::EncodeResult& result);
    void onFailed(const domain::Failure& failure);
    void spoil(const domain::Failure& why);
    void setState(State state);

    devices::CardEncoder& m_encoder;
    Record m_record;
    QByteArray m_file;
    QString m_drawn;  // recorded as drawn for this case
    QString m_serial; // in the slot
    State m_state = State::Idle;
    int m_done = 0;
    int m_total = 0;
};

} // namespace tabian::casework
