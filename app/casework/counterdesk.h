// The counter page's context: the person, the case, its steps. It decides and acts; the page shows and asks.
#pragma once

#include "app/casework/cardissue.h"
#include "app/casework/fingerwork.h"
#include "app/casework/intake.h"
#include "app/casework/ports.h"
#include "app/casework/sessiondesk.h"
#include "devices/api/cardstation.h"
#include "devices/api/photosource.h"

#include <QObject>
#include <optional>

class QTimer;

namespace tabian::casework {

/** The office's choice of rules. */
struct Rules
{
    domain::Schedule schedule;
    domain::Holidays holidays;
    domain::AgePolicy agePolicy = domain::AgePolicy::Birthday;
};

/** What the officer enters in the request step. */
struct RequestChoice
{
    domain::CaseKind kind = domain::CaseKind::First;
    std::optional<domain::ThaiDate> event;
    domain::EvidenceFacts evidenceFacts;
    std::vector<domain::CaseKind> alsoNoted;
};

/** UI thread; no call blocks. While busy() a command is ignored. Everything that is done is an entry of the
 * journal before changed() tells of it. */
class CounterDesk : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        devices::CardStation& cards;
        devices::FingerStation& fingers;
        devices::CardEncoder& encoder;
        devices::PhotoSource& photos;
        const CardFileMaker& fileMaker;
        Documents& documents;
        const Clock& clock;
    };
    /** Where a failure belongs on the page. */
    enum class Place : quint8
    {
        Intake,
        Request,
        Identity,
        Evidence,
        FineAndFee,
        PhotoAndPrints,
        Approval,
        WriteAndReadBack,
        HandOver
    };
    Q_ENUM(Place)

    CounterDesk(Ports ports, Rules rules, QObject* parent = nullptr);
    ~CounterDesk() override;

    // --- what is shown
    const Intake* intake() const { return m_intake ? &*m_intake : nullptr; } // before a case is opened
    const Case* currentCase() const { return m_case ? &*m_case : nullptr; }
    Step shownStep() const { return m_shown; } // the open step's form; earlier ones may be looked at again
    bool busy() const { return m_busy > 0; }
    const Rules& rules() const { return m_rules; }
    QDate today() const;
    bool cardIsIn() const { return m_cardIn; } // the citizen's card still lies in the reader
    const std::vector<CaseSummary>& openCases() const { return m_openCases; }
    const StockLevel& stock() const { return m_stock; }
    FingerWork& fingerWork() { return m_fingerWork; }
    CardIssue& cardIssue() { return m_cardIssue; }
    QImage takenPhoto() const { return m_photo; }           // in the photo step, before it is kept
    QString lastDocument() const { return m_lastDocument; } // path of the newest PDF of this case
    QDateTime draftSavedAt() const;

    /** The assessment of a choice for the person or case shown; for the panels, at every keystroke. */
    domain::Assessment assess(const RequestChoice& choice) const;
    /** The choice as recorded, else the best proposal with the register's day. */
    RequestChoice suggestedChoice() const;
    std::optional<domain::Assessment> currentAssessment() const; // of the recorded request

    // --- before a case
    void beginWithNumber(const domain::CitizenId& id, const QString& reason);
    void openCase(const RequestChoice& choice); // opens the case and records the request; Enter on a proposal
    void dismiss();                             // forgets the intake
    void refresh();                             // lists and stock again
    void resume(const QUuid& caseId);

    // --- the steps
    void show(Step step); // back and forth; only finished steps and the open one
    void decideRequest(const RequestChoice& choice);
    void checkFingers(); // left and right index, three tries each
    void noteFingerMissing(devices::Finger finger);
    void recordWitness(const WitnessRecorded& witness);
    void tickEvidence(const QSet<domain::Evidence>& ticked);
    void finishEvidence(const QSet<domain::Evidence>& ticked);
    void decideFine(const FineDecided& decision); // records it; and goes on when nothing is to be paid
    void receivePayment(domain::Baht cash);       // receipt number, receipt as PDF
    void takePhoto();
    void loadPhoto(const QString& path);
    void keepPhoto();
    void takePrints();
    void notePrintsMissing(const QString& reason);
    void signForm(); // form printed, read and signed by the applicant; goes to approval
    void writeCard();
    void handOver(const HandedOver& handOver);
    void cancelCase(const QString& reason);
    void setAside();                                      // F10: keeps the case, clears the page
    void saveDraft(Step step, const QJsonObject& fields); // debounced; every field, and the focus

Q_SIGNALS:
    void changed();
    void intakeChanged();
    void photoProgress(int done, int total); // of the chip's photo
    void failed(tabian::casework::CounterDesk::Place place, const tabian::domain::Failure& failure);
    void documentMade(const QString& path);
    void caseClosed(const QString& number);

private:
    void record(Place place, const Act& act, std::function<void(const Recorded&)> then = {});
    void reload(Place place, const QUuid& id);
    void adopt(Case c);
    void onText(const devices::CardRecord& record);
    void askRegister(const domain::CitizenId& id, const QString& reason);
    void weighAgain();
    void afterPayment();
    Place placeOfStep() const;

    Ports m_ports;
    Rules m_rules;
    FingerWork m_fingerWork;
    CardIssue m_cardIssue;
    std::optional<Intake> m_intake;
    std::optional<Case> m_case;
    std::vector<CaseSummary> m_openCases;
    StockLevel m_stock;
    Step m_shown = Step::Request;
    QImage m_photo;
    QString m_lastDocument;
    DraftSaved m_pendingDraft;
    QTimer* m_draftTimer = nullptr;
    int m_busy = 0;
    quint64 m_generation = 0; // answers of an earlier person are dropped
    bool m_cardIn = false;
};

} // namespace tabian::casework
