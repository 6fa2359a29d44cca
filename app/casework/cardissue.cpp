#include "app/casework/cardissue.h"

#include "app/casework/case.h"

#include <QCryptographicHash>

namespace tabian::casework
{

using domain::Failure;
using domain::FailureCode;

CardIssue::CardIssue(devices::CardEncoder& encoder, Record record, QObject* parent)
    : QObject(parent), m_encoder(encoder), m_record(std::move(record))
{
    connect(&encoder, &devices::CardEncoder::blankSeen, this, &CardIssue::onBlank);
    connect(&encoder, &devices::CardEncoder::encoded, this, &CardIssue::onEncoded);
    connect(&encoder, &devices::CardEncoder::failed, this, &CardIssue::onFailed);
    connect(&encoder, &devices::CardEncoder::progress, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        Q_EMIT changed();
    });
}

void CardIssue::begin(const QByteArray& file, const QString& drawn)
{
    if (m_state != State::Idle && m_state != State::WantsNextBlank && m_state != State::Done)
        return;
    m_file = file;
    m_drawn = drawn;
    m_serial.clear();
    m_done = 0;
    m_total = 0;
    setState(State::LookingForBlank);
    m_encoder.inspect();
}

void CardIssue::stop()
{
    m_state = State::Idle;
    m_file.clear();
    Q_EMIT changed();
}

void CardIssue::onBlank(const devices::BlankCard& card)
{
    if (m_state != State::LookingForBlank)
        return;
    const auto serial = domain::CardSerial::parse(card.serialText);
    if (!serial) {
        onFailed(serial.error());
        return;
    }
    m_serial = card.serialText;
    const auto write = [this, serial = *serial] {
        setState(State::Writing);
        m_encoder.encode(serial, m_file);
    };
    if (m_serial == m_drawn) { // drawn before, perhaps before a power cut
        write();
        return;
    }
    const auto draw = [this, write] {
        setState(State::Drawing);
        m_record(BlankDrawn{m_serial}, [this, write](bool ok) {
            if (!ok) {
                setState(State::Idle);
                return;
            }
            m_drawn = m_serial;
            write();
        });
    };
    if (m_drawn.isEmpty()) {
        draw();
        return;
    }
    // Another card lies in the encoder than the one drawn: that one is not to be had any more.
    setState(State::Spoiling);
    m_record(CardSpoiled{m_drawn, domain::failureCodeText(FailureCode::BlankSerial)}, [this, draw](bool ok) {
        if (!ok) {
            setState(State::Idle);
            return;
        }
        m_drawn.clear();
        draw();
    });
}

void CardIssue::onEncoded(const devices::EncodeResult& result)
{
    if (m_state != State::Writing && m_state != State::ReadingBack)
        return;
    setState(State::ReadingBack);
    const auto digest = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    if (const domain::Outcome same = sameCard(m_file, result.readBack); !same) {
        spoil(same.error());
        return;
    }
    m_record(CardWritten{m_serial, digest(m_file), digest(result.readBack)}, [this](bool ok) {
        setState(ok ? State::Done : State::Idle);
        if (ok)
            Q_EMIT finished(m_serial);
    });
}

void CardIssue::onFailed(const Failure& failure)
{
    switch (m_state) {
    case State::LookingForBlank:
        // A card that holds a person already can be the drawn one, written before a power cut: its outcome is
        // unknown.
        if (failure.code == FailureCode::BlankNotBlank && !m_drawn.isEmpty() && failure.detail == m_drawn) {
            spoil(failure);
            return;
        }
        setState(State::Idle);
        Q_EMIT failed(failure);
        return;
    case State::Writing:
    case State::ReadingBack:
        spoil(failure);
        return;
    case State::Idle:
    case State::Drawing:
    case State::Spoiling:
    case State::WantsNextBlank:
    case State::Done:
        return;
    }
}

void CardIssue::spoil(const Failure& why)
{
    setState(State::Spoiling);
    m_record(CardSpoiled{m_drawn, domain::failureCodeText(why.code)}, [this, why](bool ok) {
        if (ok)
            m_drawn.clear();
        setState(ok ? State::WantsNextBlank : State::Idle);
        Q_EMIT failed(why);
    });
}

void CardIssue::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace tabian::casework
