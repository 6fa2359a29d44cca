// The office's documents as PDF files in the home, made on a thread of their own.
#pragma once

#include "app/casework/ports.h"
#include "app/doctor/checks.h"
#include "app/messages/phrasebook.h"
#include "app/shell/home.h"
#include "app/shell/screenmemory.h"
#include "reports/documents/receipt.h"

#include <QObject>
#include <QThreadPool>

namespace tabian::shell
{

/** Answers on the UI thread. Documents are always Thai. Destruction waits for the document being written. */
class OfficeDocuments : public QObject, public casework::Documents
{
    Q_OBJECT
  public:
    struct Office
    {
        casework::OfficeInfo info;
        bool training = false;
        domain::RevenueCodes codes = {};
    };
    OfficeDocuments(const Home& home, const ScreenMemory& memory, const casework::Clock& clock,
                    QObject* parent = nullptr);
    ~OfficeDocuments() override;
    void setOffice(Office office) { m_office = std::move(office); }

    void receipt(const casework::Case& c, const casework::Officer& receiver, Answer answer) override;
    void applicationForm(const casework::Case& c, const casework::Officer& officer, Answer answer) override;
    void witnessStatement(const casework::Case& c, const casework::Officer& officer, Answer answer) override;
    void history(const casework::PersonHistory& history, const casework::Officer& officer, Answer answer) override;
    void receiptAgain(const casework::Case& c, const QString& number, const casework::Officer& printer,
                      Answer answer) override;
    void slip(const casework::Case& c, const casework::Officer& officer, bool copy, Answer answer) override;
    void fineOrder(const casework::Case& c, const QString& number, const casework::Officer& officer,
                   Answer answer) override;
    void fineList(const QString& number, const QString& addressee, const std::vector<casework::FineOrderRow>& rows,
                  const casework::Officer& officer, Answer answer) override;
    void remittance(const casework::RemittanceRow& remittance, const casework::Officer& officer, bool copy,
                    Answer answer) override;
    void dayReport(const casework::DayFigures& figures, const casework::Officer& maker, Answer answer) override;

    // --- beside casework's port
    /** Both sides of the new card of a case that is approved: "card-SERIAL.pdf". */
    void cardFace(const casework::Case& c, const QString& serial, const domain::CardExpiry& expiry, Answer answer);
    void testPage(const QString& printer, bool cards, Answer answer);
    /** The self-test on paper. */
    void checkSheet(const std::vector<doctor::CheckResult>& results, const QDateTime& at, Answer answer);

  private:
    using Compose = std::function<domain::Result<reports::Document>(const reports::Setting&)>;
    void make(const QString& name, const casework::Officer& by, Compose compose, Answer answer);
    QString folderOfToday() const;
    reports::Receipt receiptOf(const casework::Case& c, const casework::PaymentReceived& payment,
                               const QDateTime& at) const;

    const Home m_home;
    const ScreenMemory& m_memory;
    const casework::Clock& m_clock;
    const messages::Phrasebook m_thai{messages::Language::Thai};
    Office m_office;
    QThreadPool m_pool; // one thread: documents come out in the order they were asked for
};

} // namespace tabian::shell
