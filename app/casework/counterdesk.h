// The counter page's context: the person, the case, its steps. It decides and acts; the page shows and asks.
#pragma once

#include "app/casework/carddetails.h"
#include "app/casework/cardissue.h"
#include "app/casework/fingerwork.h"
#include "app/casework/intake.h"
#include "app/casework/ports.h"
#include "app/casework/receiptshow.h"
#include "app/casework/sessiondesk.h"
#include "devices/api/cardstation.h"
#include "devices/api/photosource.h"

#include <QObject>
#include <chrono>
#include <optional>

class QTimer;

namespace tabian::casework
{

/** The office's choice of rules. */
struct Rules
{
    domain::Schedule schedule;
    domain::Holidays holidays;
    domain::AgePolicy agePolicy = domain::AgePolicy::Birthday;
    domain::OfficeTable office = {};
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
        const PhotoMaker& photoMaker;
        Documents& documents;
        const Clock& clock;
        Centre* centre = nullptr; // asked for a person whom the copy does not have; null: there is no registry
    };
    /** Where a failure belongs on the page. */
    enum class Place : quint8 {
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
    bool cardIsIn() const { return m_details.isIn(); } // the citizen's card still lies in the reader
    /** Another person's card than the one shown lies in the reader. */
    bool anotherCardIsIn() const;
    CardDetails& cardDetails() { return m_details; }
    /** The card of the person shown, in the reader or taken out since; nullptr for a person without one. */
    const devices::CardRecord* cardShown() const;
    const std::vector<CaseSummary>& openCases() const { return m_openCases; }
    const StockLevel& stock() const { return m_stock; }
    FingerWork& fingerWork() { return m_fingerWork; }
    CardIssue& cardIssue() { return m_cardIssue; }
    /** In the photo step, before it is kept: cropped as the card will have it. */
    QImage takenPhoto() const { return m_photo.copy(m_photoLook.crop); }
    /** What is wrong with it, worst first; with any of these keepPhoto() wants a reason. */
    std::vector<domain::Failure> photoFlaws() const;
    /** Prints were taken, and these fingers want an exception before they are recorded: missing, or poor. */
    std::vector<devices::Finger> fingersToExplain() const;
    ReceiptShow& receiptShow() { return m_receiptShow; }
    const ReceiptShow& receiptShow() const { return m_receiptShow; }
    const OfficeInfo& office() const { return m_office; }
    QString lastDocument() const { return m_lastDocument; } // path of the newest PDF of this case
    QDateTime draftSavedAt() const;

    /** The assessment of a choice for the person or case shown; for the panels, at every keystroke. */
    domain::Assessment assess(const RequestChoice& choice) const;
    /** The cases that fit the person shown, best first; empty once a request is recorded. */
    std::vector<domain::CaseProposal> proposals() const;
    /** The choice as recorded, else the best proposal with the register's day. */
    RequestChoice suggestedChoice() const;
    std::optional<domain::Assessment> currentAssessment() const; // of the recorded request
    /** What the office usually sets as a fine in this case; nullopt without such a table. */
    std::optional<domain::Baht> usualFine() const;

    // --- before a case
    void beginWithNumber(const domain::CitizenId& id, const QString& reason);
    void openCase(const RequestChoice& choice); // opens the case and records the request; Enter on a proposal
    void dismiss();                             // forgets the intake
    void leaveCards(bool toOthers);             // while another page is in view, cards begin nothing here
    void refresh();                             // lists and stock again
    void resume(const QUuid& caseId);           // from a list: a look at the person, and an entry
    /** Officers who can go on with a colleague's case. */
    const std::vector<Officer>& colleagues() const { return m_colleagues; }
    /** His own case, or as supervisor anybody's. */
    bool mayHandOn(const CaseSummary& summary) const;
    /** A colleague goes on with the case; the list is read again. Tells handedOn(). */
    void handOn(const QUuid& caseId, const QUuid& to, const QString& reason);

    // --- the steps
    void show(Step step); // back and forth; only finished steps and the open one
    void decideRequest(const RequestChoice& choice);
    void checkFingers(); // left and right index, three tries each
    /** Records that no print, or no good one, can be had of a finger, and goes on with the other. */
    void exceptFinger(const FingerExcepted& exception);
    /** The second officer confirms what was excepted, with his own log-in and password, in an entry of his own. */
    void confirmFingers(const QString& login, const QString& password);
    void recordWitness(const WitnessRecorded& witness);
    void tickEvidence(const QSet<domain::Evidence>& ticked);
    void finishEvidence(const QSet<domain::Evidence>& ticked);
    /** What is typed and not yet recorded, for the citizen's window: tells amountShown(). */
    void previewFine(domain::Baht fine);
    /** Records the decision and, when something is to be paid, the payment; the receipt follows as a PDF. */
    void settle(const FineDecided& decision, domain::Baht cash);
    /** The receipt was voided elsewhere: its code goes from the citizen's window, the case shown is read again. */
    void receiptVoided(const QString& number);
    void showReceipt(bool shown); // the receipt's code on the citizen's window; shown by itself after a payment
    void watchCamera(bool on);    // live pictures by frameShown(), while the photo step is looked at
    void takePhoto();
    void loadPhoto(const QString& path);
    void keepPhoto(const QString& override = {});
    void takePrints();
    void printHistory(); // the applicant's own history, once his identity is proved
    void printForm();    // บ.ป.1 as a PDF, for the applicant to read and sign
    void signForm();     // the applicant has signed; goes to approval
    /** ใบรับ: there is no blank card, the citizen goes home and is called. The paper follows as a PDF. */
    void giveSlip(const QString& phone);
    /** Nothing but a blank card is missing: a slip may be given now. */
    bool slipWanted() const;
    /** The case was worked on without a line, and the registry has not looked at all of it yet. */
    bool isProvisional(const QUuid& caseId) const;
    void writeCard();
    void handOver(const HandedOver& handOver);
    void cancelCase(const QString& reason);
    void setAside();                                      // F10: keeps the case, clears the page
    void saveDraft(Step step, const QJsonObject& fields); // debounced; every field, and the focus

  Q_SIGNALS:
    void changed();
    void provisionalChanged(); // isProvisional() of some case is another one
    void intakeChanged();
    void photoProgress(int done, int total); // of the chip's photo
    void frameShown(const QImage& frame);    // of the camera; null: there is no live picture
    void failed(tabian::casework::CounterDesk::Place place, const tabian::domain::Failure& failure);
    void documentMade(const QString& path);
    void amountShown(tabian::domain::Baht fine, tabian::domain::Baht fee);
    void caseClosed(const QString& number);
    void handedOn(const QString& colleague);
    void fingersConfirmed(); // by the second officer

  private:
    using Then = std::function<void()>;
    void connectDevices();
    void followLine();
    /** Records an act of the case, folds it in, goes to the next step; then calls `then`. */
    void record(Place place, const Act& act, Then then = {});
    void fold(const Recorded& recorded);
    void showDocument(Place place, const domain::Result<QString>& path);
    void onText(const devices::CardRecord& record, bool again);
    std::optional<domain::CitizenId> personShown() const;
    void askRegister(const domain::CitizenId& id, const QString& reason);
    void lookUp(const domain::CitizenId& id, const QString& reason, const std::optional<domain::Outcome>& fetched);
    void fetch(const domain::CitizenId& id, const QString& reason, std::optional<std::chrono::milliseconds> limit);
    void onPhoto(const QImage& picture);
    void onPrints(const NewPrints& prints);
    void recordPrints();
    /** The fingers that are not to be asked for. */
    std::vector<devices::Finger> missingFingers() const;
    Place fingerPlace() const;
    /** The case anew from the store, after somebody else's entry; the page stays where it is. */
    void reload(Then then);
    RequestDecided decided(const RequestChoice& choice) const;
    std::optional<domain::ThaiDate> birth() const;
    std::optional<domain::CardExpiry> lastExpiry() const;
    QDate applied() const;
    void flushDraft();
    void load(const QUuid& caseId, bool fromList);
    void forget();

    Ports m_ports;
    Rules m_rules;
    FingerWork m_fingerWork;
    CardDetails m_details;
    CardIssue m_cardIssue;
    ReceiptShow m_receiptShow;
    std::optional<Intake> m_intake;
    std::optional<Case> m_case;
    std::vector<CaseSummary> m_openCases;
    std::vector<Officer> m_colleagues;
    StockLevel m_stock;
    Step m_shown = Step::Request;
    QImage m_photo;
    PhotoLook m_photoLook;
    QString m_lastDocument;
    std::optional<PrintsTaken> m_printsPending;
    OfficeInfo m_office;
    std::optional<DraftSaved> m_pendingDraft;
    QTimer* m_draftTimer = nullptr;
    int m_busy = 0;
    bool m_cardsElsewhere = false;
    quint64 m_generation = 0; // answers of an earlier person are dropped
};

} // namespace tabian::casework
