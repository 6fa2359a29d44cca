// A transcript played back: a reader whose card answers byte for byte what was recorded, and nothing else.
#pragma once

#include "devices/api/cardbackend.h"

namespace tabian::devices
{

/** One line of a transcript. */
struct TranscriptEvent
{
    enum class Kind : quint8 { Atr, Command, Answer, Turn, Power, Failure };
    Kind kind;
    QByteArray bytes;                         // of Atr, Command and Answer
    CardProtocol protocol = CardProtocol::T0; // of Atr
    domain::FailureCode code{};               // of Failure: any code of a card or reader
};

/** The events of a transcript (its form: transcript.h). Fails with TranscriptMalformed and the number of the line: no
 *  header, an unknown line, odd digits, a command without what came of it. At most 4 MiB. */
domain::Result<std::vector<TranscriptEvent>> parseTranscript(QByteArrayView text);

/** A backend with one reader, "Transcript", that plays the events; each backend from its beginning. What reading asks for
 *  must be what was recorded, else the session fails with TranscriptDiffers. */
CardBackendFactory replayOf(std::vector<TranscriptEvent> events);

} // namespace tabian::devices
