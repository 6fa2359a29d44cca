// How a blank becomes a person's card. The state's protocol is not public: it would be another implementation
// of this port. Blocking; one thread at a time; no winscard.
#pragma once

#include "devices/api/cardbackend.h"

#include <functional>

namespace tabian::devices
{

enum class BlankState : quint8 { Blank, Personalised, Locked };

/** What a card in the encoder says of itself. */
struct BlankStatus
{
    QString serial; // "TB00000123"
    BlankState state = BlankState::Blank;
};

class Personaliser
{
  public:
    using Progress = std::function<void(int done, int total)>;

    virtual ~Personaliser() = default;
    /** Fails with BlankForeign when the card is not of this kind, else with what CardSession::transmit fails
     *  with. */
    virtual domain::Result<BlankStatus> inspect(CardSession& session) = 0;
    /** Writes the whole file and makes the card answer as that person's from its next power-on. Fails with
     *  EncodeFailed when the card refuses; then it is still blank. The card's state and serial are for the
     *  caller to check. */
    virtual domain::Outcome write(CardSession& session, const QByteArray& file, const Progress& progress) = 0;
};

/** Speaks docs/training-card.md. */
class TrainingPersonaliser final : public Personaliser
{
  public:
    domain::Result<BlankStatus> inspect(CardSession& session) override;
    domain::Outcome write(CardSession& session, const QByteArray& file, const Progress& progress) override;
};

} // namespace tabian::devices
