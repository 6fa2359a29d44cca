// F5: the office's books. Blank cards, cash and receipts, fine orders, the day and its close.
#pragma once

#include "app/casework/ports.h"
#include "app/casework/sessiondesk.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** UI thread; no call blocks. While busy() a command is ignored. What one person may not do alone takes the colleague's
 *  login and password; he is signed in for that one act. */
class BooksDesk : public QObject
{
    Q_OBJECT
  public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        Documents& documents;
        const Clock& clock;
    };
    /** What was done, for the note above the form. */
    enum class Done : quint8 {
        StockReceived,
        StockReturned,
        DayOpened,
        DayClosed,
        ReceiptVoided,
        Reprinted,
        CashRemitted,
        RangeSet,
        FinesForwarded,
        Called,
        DocumentMade
    };
    Q_ENUM(Done)

    BooksDesk(Ports ports, domain::OfficeTable table, domain::Holidays holidays, QObject* parent = nullptr);

    // --- what is shown
    const StockLevel& level() const { return m_level; }
    const Books& books() const { return m_books; }
    /** The open day, even a forgotten one; else today. */
    const DayFigures& day() const { return m_day; }
    const std::vector<ReceiptRow>& receipts() const { return m_receipts; } // of day(), the latest first
    const std::vector<FineOrderRow>& fineOrders() const { return m_fines; }
    const std::vector<CallBackRow>& callBacks() const { return m_callBacks; }
    const std::vector<RemittanceRow>& remittances() const { return m_remittances; }
    const std::vector<ReceiptRangeRow>& ranges() const { return m_ranges; }
    const domain::OfficeTable& table() const { return m_table; }
    std::optional<QDate> remitBy() const { return remittanceDue(m_books, m_table, m_holidays); }
    QDate today() const { return m_ports.clock.now().date(); }
    /** The day on which the cards on hand run out at the usual pace; nullopt when no pace is known. */
    std::optional<QDate> cardsLastUntil() const;
    bool receiptsRunLow() const { return m_books.receiptsLeft >= 0 && m_books.receiptsLeft <= m_table.receiptsLow; }
    QString lastDocument() const { return m_lastDocument; }
    bool busy() const { return m_busy > 0; }

    // --- what is done
    void refresh();
    void receive(const StockReceived& act, const Credentials& second);
    void giveBack(const StockReturned& act, const Credentials& second);
    void openDay(domain::Baht opening);
    /** `second`: wanted when the count does not agree. The day report follows as a PDF. */
    void closeDay(const DayClosed& act, const std::optional<Credentials>& second);
    void makeDayReport();
    void voidReceipt(const ReceiptRow& receipt, const QString& reason, const Credentials& second);
    void reprint(const ReceiptRow& receipt, const QString& reason);
    void remit(const CashRemitted& act);
    void setRange(const ReceiptRangeSet& act);
    /** Every refused fine whose case is over. */
    void forwardRefused(const QString& addressee);
    void printFine(const FineOrderRow& row);
    void printRegister();
    void called(const QUuid& caseId, bool reached, const QString& note);

  Q_SIGNALS:
    void changed();
    void done(tabian::casework::BooksDesk::Done what, const QString& fact);
    void documentMade(const QString& path);
    void failed(const tabian::domain::Failure& failure);

  private:
    using Then = std::function<void(const Recorded&)>;
    void run(const Act& act, const QUuid& caseId, const std::optional<Credentials>& second, Then then);
    /** Reads the case again and makes one of its documents. */
    void withCase(const QUuid& id, std::function<void(const Case&)> then);
    Documents::Answer paper();
    const Officer& self() const { return m_ports.sessions.session()->officer; }

    Ports m_ports;
    domain::OfficeTable m_table;
    domain::Holidays m_holidays;
    StockLevel m_level;
    Books m_books;
    DayFigures m_day;
    std::vector<ReceiptRow> m_receipts;
    std::vector<FineOrderRow> m_fines;
    std::vector<CallBackRow> m_callBacks;
    std::vector<RemittanceRow> m_remittances;
    std::vector<ReceiptRangeRow> m_ranges;
    QString m_lastDocument;
    int m_busy = 0;
};

} // namespace tabian::casework
