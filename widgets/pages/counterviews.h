// From the desk's state to what the panels show. Pure functions of the state and the language in force.
#pragma once

#include "app/casework/counterdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/panels/carddetailspanel.h"
#include "widgets/panels/cardprogress.h"
#include "widgets/panels/decisionpanel.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/panels/personpanel.h"
#include "widgets/panels/steplist.h"

#include <QCoreApplication>

namespace tabian::widgets
{

class CounterViews
{
    Q_DECLARE_TR_FUNCTIONS(CounterViews)
  public:
    static PersonView person(const casework::Intake& intake, QDate today);
    static PersonView person(const casework::Case& c, QDate today);
    static CardDetailsView cardDetails(casework::CounterDesk& desk);
    /** Whose card this is when it is none of this counter (numbers 0, 6 and 7); empty for everybody else. */
    static QString otherCard(const casework::CounterDesk& desk);
    static DayCount days(domain::CaseKind kind, const domain::Assessment& assessment, QDate applied,
                         const domain::Holidays& holidays, int graceDays);
    static DecisionView decision(const casework::CounterDesk& desk, const casework::RequestChoice& choice,
                                 const Wording& wording);
    static QList<StepState> steps(const casework::Case* c, casework::Step shown);
    static FingerTileView finger(const casework::FingerView& view);
    static FingerTileView finger(casework::FingerOutcome outcome, int tries, int quality);
    static CardProgressView card(const casework::CardIssue& issue, const casework::Case& c);
    static QString caseLine(domain::CaseKind kind, const Wording& wording); // "กรณี 3 ‧ บัตรเดิมหมดอายุ"
    static QString remark(casework::Remark remark);
    static QString fingerName(devices::Finger finger);
    static QString fingerReason(casework::FingerReason reason);
    static QString flag(const casework::RiskFlag& flag);        // with its figures
    static QString eventQuestion(domain::EventMeaning meaning); // label of the event's day
    static QString stepTitle(casework::Step step);
};

} // namespace tabian::widgets
