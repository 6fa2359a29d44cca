// The second, much dumber model of a counter: it knows nothing of tables and only adds up what was recorded.
#pragma once

#include "app/casework/store.h"

#include <QSet>
#include <map>

namespace tabian::tests
{

class Ledger
{
  public:
    struct Day
    {
        int opened = 0, cancelled = 0, handedOver = 0, receipts = 0, voids = 0, slips = 0, returned = 0;
        domain::Baht fines, fees, remitted, opening;
        bool begun = false, closed = false;
    };
    std::map<QDate, Day> days;
    QDate today;
    QDate openDay; // null: none
    int open = 0, received = 0, handedOver = 0, cancelled = 0, spoiled = 0, returned = 0;
    int voids = 0, slips = 0, looks = 0, remittances = 0, forwardings = 0, handedOn = 0;
    int daysClosed = 0, daysForgotten = 0, daysWithDifference = 0;
    domain::Baht cash;               // in the drawer, the opening money with it
    domain::Baht fines, fees;        // taken and not remitted
    domain::Baht forwarded, missing; // refused orders handed on; what counts fell short by
    QSet<QString> drawn;
    QSet<QUuid> waiting; // with a slip, and no card written yet
    casework::CashRemitted lastRemitted;
    quint64 sequence = 0;
    QStringList broken; // what could not be

    void hear(const casework::Recorded& recorded);
    const Day& day() { return days[today]; }
    domain::Baht receivable() const;
    domain::Baht openingMoney() const { return openDay.isValid() ? days.at(openDay).opening : domain::Baht(); }
    int cards() const { return received - handedOver - spoiled - returned; }
    /** What a close of the open day is counted against. */
    casework::DayCount expected() const;

  private:
    struct Order
    {
        casework::FineOutcome outcome = casework::FineOutcome::NoneDue;
        domain::Baht amount;
        bool paid = false;
    };
    struct Receipt
    {
        QUuid caseId;
        QDate day;
        domain::Baht fine, fee;
    };

    void hearAct(const casework::CaseOpened& act);
    void hearAct(const casework::FineDecided& act);
    void hearAct(const casework::PaymentReceived& act);
    void hearAct(const casework::ReceiptVoided& act);
    void hearAct(const casework::BlankDrawn& act);
    void hearAct(const casework::CardWritten& act);
    void hearAct(const casework::CardSpoiled& act);
    void hearAct(const casework::HandedOver& act);
    void hearAct(const casework::CaseCancelled& act);
    void hearAct(const casework::StockReceived& act);
    void hearAct(const casework::StockReturned& act);
    void hearAct(const casework::SlipGiven& act);
    void hearAct(const casework::CaseHandedOn& act);
    void hearAct(const casework::DayOpened& act);
    void hearAct(const casework::DayClosed& act);
    void hearAct(const casework::CashRemitted& act);
    void hearAct(const casework::FinesForwarded& act);
    void hearAct(const casework::CaseViewed&) { ++looks; }
    void hearAct(const casework::DocumentPrinted&) { ++looks; }
    void hearAct(const casework::HistoryPrinted&) { ++looks; }
    void hearAct(const casework::PersonLookedUp&) { ++looks; }
    template <typename T> void hearAct(const T&) {}
    /** The number of a series of the fiscal year, and no other. */
    void expectNumber(const QString& number, const QString& letter);
    void expect(bool right, const QString& what);

    QDateTime m_last;
    QUuid m_case; // of the act that is being heard
    int m_fiscalYear = 0;
    std::map<QString, int> m_running; // by letter
    std::map<QUuid, Order> m_orders;  // of which something is owed, or may be
    std::map<QString, Receipt> m_receipts;
};

} // namespace tabian::tests
