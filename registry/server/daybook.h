// Which days of an office are open and closed, while a batch of its journal is judged.
#pragma once

#include "app/casework/books.h"
#include "registry/server/judging.h"

namespace tabian::registry
{

class DayBook
{
  public:
    /** The counter's own rules of the day: nothing on a closed day, nothing outside an open one once days are kept. What is
     *  expected at a day's end, and what cash there is to remit, is the counter's count. DayOpenAlready, DayNotToClose,
     *  DayBreakUnexplained, DayStillOpen, DayIsClosed, DayNotOpen. */
    domain::Outcome allows(const Judged& judged);
    /** The act was accepted. */
    void note(const casework::Act& act);

  private:
    std::optional<casework::Books> m_books; // of its `today`
};

/** What DayOpened and DayClosed change. */
domain::Outcome openDay(const Judged& judged);
domain::Outcome closeDay(const Judged& judged, const casework::DayClosed& act);

} // namespace tabian::registry
