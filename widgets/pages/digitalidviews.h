// From the desk of digital IDs to what the page shows. Pure functions of the state and the language in force.
#pragma once

#include "app/casework/digitaliddesk.h"
#include "widgets/pages/wording.h"
#include "widgets/panels/enrolmentsteps.h"
#include "widgets/panels/personpanel.h"
#include "widgets/theme/card.h"

#include <QCoreApplication>

namespace tabian::widgets
{

class DigitalIdViews
{
    Q_DECLARE_TR_FUNCTIONS(DigitalIdViews)
  public:
    static PersonView person(const casework::DigitalIdDesk& desk);
    static QList<EnrolmentLine> steps(const casework::DigitalIdDesk& desk); // five
    static QList<EnrolmentLine> phone(const casework::DigitalIdWork& work); // four: scanned, PIN, consent, active
    static QString instruction(const casework::DigitalIdDesk& desk);
    static QString goOnText(const casework::DigitalIdDesk& desk);
    struct Result
    {
        Note::Kind kind = Note::Kind::Plain;
        QString text;
    };
    static Result result(const casework::DigitalIdDesk& desk);
    /** How an enrolment in the list stands. */
    static QString standing(const casework::DigitalIdRow& row);
    static QString reason(const QString& word); // a stable word in words; else as it is
    static QString time(int seconds);           // "2:59"
};

} // namespace tabian::widgets
