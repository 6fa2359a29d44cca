#include "widgets/pages/counterpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/pages/counterviews.h"
#include "widgets/pages/evidenceform.h"
#include "widgets/pages/fineform.h"
#include "widgets/pages/identityform.h"
#include "widgets/pages/lateforms.h"
#include "widgets/pages/photoform.h"
#include "widgets/pages/requestform.h"
#include "widgets/pages/startview.h"
#include "widgets/panels/carddetailspanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CounterDesk;
using casework::Step;

CounterPage::CounterPage(CounterDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(
          this, {Command::GoOn,         Command::Back,        Command::CheckFingers, Command::LeftMissing,
                 Command::RightMissing, Command::TakePhoto,   Command::LoadPhoto,    Command::TakePrints,
                 Command::Search,       Command::Reread,      Command::DropPerson,   Command::Reveal,
                 Command::ShowCard,     Command::HideNumber,  Command::SetAside,     Command::CancelCase,
                 Command::OpenDocument, Command::ShowReceipt, Command::PrintHistory, Command::HandOn,
                 Command::Lock,         Command::Help})),
      m_watch(new QTimer(this))
{
    setObjectName(u"counterPage"_s);
    build();
    m_watch->setInterval(3000);
    connect(m_watch, &QTimer::timeout, this, [this] {
        const auto* c = m_desk.currentCase();
        if (c && c->approval == casework::ApprovalState::Waiting)
            m_desk.refresh();
    });
    connect(m_commands, &CommandSet::triggered, this, &CounterPage::command);
    connect(&m_desk, &CounterDesk::changed, this, &CounterPage::present);
    connect(&m_desk, &CounterDesk::provisionalChanged, this, [this] {
        retranslate(); // it is said beside the case's number
        m_start->present();
    });
    connect(&m_desk, &CounterDesk::intakeChanged, this, [this] {
        m_photoProgress.clear();
        if (const auto free = std::exchange(m_cardIsFree, {})) // reading went on
            free();
        present();
    });
    connect(&m_desk, &CounterDesk::photoProgress, this, [this](int done, int total) {
        //: Beside the photo while it is read from the chip; %1 of %2 blocks.
        m_photoProgress = done < total ? tr("Reading the photo %1/%2").arg(done).arg(total) : QString();
        presentPerson();
    });
    connect(&m_desk, &CounterDesk::failed, this, &CounterPage::fail);
    connect(&m_desk, &CounterDesk::caseClosed, this, [this](const QString& number) {
        //: On the empty counter page after a case; %1 is its number.
        m_start->showDone(tr("Case %1 is closed").arg(number));
    });
    retranslate();
    present();
}

static QScrollArea* scrolled(QWidget* inside, const QString& name)
{
    inside->setProperty("scrolled", true);
    auto* scroll = scrolling(inside);
    scroll->setObjectName(name);
    return scroll;
}

void CounterPage::build()
{
    m_start = new StartView(m_desk, m_wording);
    m_person = new PersonPanel;
    m_cardDetails = new CardDetailsPanel;
    m_cardDetails->hide();
    connect(m_cardDetails, &CardDetailsPanel::revealWanted, this, &CounterPage::revealCardNumber);
    m_decision = new DecisionPanel;
    m_title = new Text(TextRole::Title);
    m_subtitle = new Text(TextRole::Small, Tone::Muted);
    m_stepTitle = new Text(TextRole::Heading);
    m_busy = new Text(TextRole::Small, Tone::Blue);
    m_steps = new StepList;
    m_forms = new QStackedWidget;
    m_title->setObjectName(u"counterTitle"_s);
    m_subtitle->setObjectName(u"counterSubtitle"_s);
    m_stepTitle->setObjectName(u"counterStepTitle"_s);
    m_busy->setObjectName(u"counterBusy"_s);

    const FormContext context{m_desk, m_wording};
    m_request = new RequestForm(context);
    m_photo = new PhotoForm(context);
    m_cancel = new CancelForm(context);
    m_stepForms = {m_request, new IdentityForm(context), new EvidenceForm(context), new FineForm(context),
                   m_photo,   new ApprovalForm(context), new WriteForm(context),    new HandOverForm(context)};
    QList<StepForm*> everyForm = m_stepForms;
    everyForm.append(m_cancel);
    for (auto* stepForm : std::as_const(everyForm)) {
        m_forms->addWidget(scrolled(stepForm, stepForm->objectName() + u"Scroll"_s));
        connect(stepForm, &StepForm::typed, this, [this] {
            if (m_presenting)
                return;
            presentDecision();
            presentButtons();
            saveDraft();
        });
        connect(stepForm, &StepForm::retryAsked, this, &CounterPage::goOn);
    }

    m_backButton = new KeyButton(KeyButton::Kind::Secondary);
    m_asideButton = new KeyButton(KeyButton::Kind::Secondary);
    m_goOnButton = new KeyButton(KeyButton::Kind::Primary);
    m_backButton->setObjectName(u"counterBack"_s);
    m_asideButton->setObjectName(u"counterSetAside"_s);
    m_goOnButton->setObjectName(u"counterGoOn"_s);
    m_backButton->bind(m_commands->action(Command::Back));
    m_asideButton->bind(m_commands->action(Command::SetAside));
    m_goOnButton->bind(m_commands->action(Command::GoOn));
    m_start->bind(m_commands->action(Command::GoOn), m_commands->action(Command::HandOn));
    connect(m_start, &StartView::focusMoved, this, &CounterPage::presentButtons);

    auto* middle = new Card;
    auto* body = middle->body();
    body->setContentsMargins(11, 10, 11, 12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(5, 0, 5, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addWidget(m_steps);
    head->addWidget(m_stepTitle);
    body->addLayout(head);
    body->addWidget(m_forms, 1);
    body->addWidget(m_busy);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->setContentsMargins(5, 0, 5, 0);
    auto* left = new FlowLayout(8);
    left->addWidget(m_backButton);
    left->addWidget(m_asideButton);
    buttons->addLayout(left, 1);
    buttons->addWidget(m_goOnButton, 0, Qt::AlignBottom);
    body->addLayout(buttons);

    auto* leftInside = new QWidget;
    m_leftColumn = new QVBoxLayout(leftInside);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(12);
    m_leftColumn->addWidget(m_person);
    m_leftColumn->addWidget(m_cardDetails);
    m_leftScroll = scrolled(leftInside, u"counterLeft"_s);
    auto* rightInside = new QWidget;
    auto* rightColumn = new QVBoxLayout(rightInside);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_decision);
    m_rightScroll = scrolled(rightInside, u"counterRight"_s);

    m_work = new QWidget;
    m_columns = new QHBoxLayout(m_work);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addWidget(m_leftScroll);
    m_columns->addWidget(middle, 1);
    m_columns->addWidget(m_rightScroll);

    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(m_start, u"startScroll"_s));
    m_stack->addWidget(m_work);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_steps, &StepList::stepChosen, this, [this](int number) { m_desk.show(Step(number)); });
}

void CounterPage::entered()
{
    m_desk.refresh();
    present();
    if (m_stack->currentIndex() == 0)
        m_start->focusSearch();
    else
        enterForm();
}

QString CounterPage::stateText() const
{
    const auto saved = m_desk.draftSavedAt();
    if (!m_desk.currentCase())
        return {};
    //: At the right of the foot bar; %1 is the time of day with seconds.
    const auto text = tr("Draft saved %1").arg(saved.time().toString(u"HH:mm:ss"_s));
    return saved.isValid() ? text : QString();
}

QString CounterPage::personKey() const
{
    if (const auto* c = m_desk.currentCase())
        return c->id.toString();
    if (const auto* intake = m_desk.intake())
        if (const auto applicant = intake->applicant())
            return applicant->id.digits();
    return {};
}

StepForm* CounterPage::form(Step step) const
{
    return m_stepForms.value(int(step) - 1);
}

StepForm* CounterPage::shownForm() const
{
    // Between the last act of a case and its leaving the page, the desk shows a closed case: the last form stays.
    const Step step = m_desk.currentCase() ? qMin(m_desk.shownStep(), Step::HandOver) : Step::Request;
    return m_cancelling ? m_cancel : form(step);
}

void CounterPage::present()
{
    if (m_presenting)
        return;
    m_presenting = true;
    const auto* c = m_desk.currentCase();
    const auto* intake = m_desk.intake();
    const bool working = c || (intake && intake->applicant());
    m_stack->setCurrentIndex(working ? 1 : 0);
    m_start->present();
    const auto key = personKey();
    const bool another = key != m_key;
    if (another) {
        m_key = key;
        m_cancelling = false;
        for (auto* stepForm : std::as_const(m_stepForms))
            stepForm->reset();
        m_cancel->reset();
        m_person->setRevealed(true);
        m_cardDetails->cancelReason();
        m_cardDetails->hide();
    }
    if (working) {
        presentPerson();
        auto* shown = shownForm();
        m_steps->setStates(CounterViews::steps(c, m_desk.shownStep()));
        for (auto* stepForm : std::as_const(m_stepForms))
            if (stepForm == shown)
                stepForm->present();
        m_forms->setCurrentIndex(m_cancelling ? int(m_stepForms.size()) : int(m_stepForms.indexOf(shown)));
        if (another && c && !c->draft.fields.isEmpty() && form(c->draft.step))
            form(c->draft.step)->restore(c->draft.fields);
        retranslate();
        presentDecision();
    }
    m_presenting = false;
    const int step = !working ? 0 : m_cancelling ? 9 : c ? int(m_desk.shownStep()) : 1;
    presentButtons();
    if (c && c->approval == casework::ApprovalState::Waiting && isVisible())
        m_watch->start();
    else
        m_watch->stop();
    // A form that begins somewhere else now (a witness is wanted) takes the focus, unless the officer is in it.
    auto* first = working ? shownForm()->firstField() : nullptr;
    const bool lost = first && first != m_first && !shownForm()->isAncestorOf(QApplication::focusWidget());
    m_first = first;
    if (step != m_step || another || lost) {
        m_step = step;
        if (isVisible()) {
            if (step == 0)
                m_start->focusSearch();
            else
                enterForm();
        }
    }
    Q_EMIT stateTextChanged();
}

void CounterPage::enterForm()
{
    auto* first = shownForm()->firstField();
    if (first)
        first->setFocus();
    else
        m_goOnButton->setFocus();
}

void CounterPage::presentPerson()
{
    PersonView view;
    if (const auto* c = m_desk.currentCase())
        view = CounterViews::person(*c, m_desk.today());
    else if (const auto* intake = m_desk.intake())
        view = CounterViews::person(*intake, m_desk.today());
    view.photoProgress = m_photoProgress;
    if (m_desk.anotherCardIsIn())
        //: Flag: the card in the reader belongs to somebody else than the person on the page.
        view.flags << PersonView::Flag{Note::Kind::Look, tr("The card in the reader is another person's")};
    m_person->setPerson(view);
    m_cardDetails->setDetails(CounterViews::cardDetails(m_desk));
    if (!m_desk.cardShown())
        m_cardDetails->hide();
    Q_EMIT personShown(view.nameTh, view.nameEn, view.address);
}

void CounterPage::presentDecision()
{
    if (m_stack->currentIndex() == 0)
        return;
    const auto* c = m_desk.currentCase();
    const bool choosing = !c || m_desk.shownStep() == Step::Request;
    auto view = CounterViews::decision(m_desk, choosing ? m_request->choice() : m_desk.suggestedChoice(), m_wording);
    shownForm()->preview(view);
    m_decision->setDecision(view);
    m_decision->setVisible(CounterViews::otherCard(m_desk).isEmpty()); // nothing to decide for another kind of card
}

void CounterPage::presentButtons()
{
    const auto* c = m_desk.currentCase();
    const bool working = m_stack->currentIndex() == 1;
    const auto word = working ? shownForm()->goOnText() : m_start->goOnText();
    const bool may = !m_desk.busy() && !word.isEmpty() && (!working || shownForm()->canGoOn());
    m_commands->setWord(Command::GoOn, word);
    m_commands->action(Command::GoOn)->setEnabled(may);
    m_goOnButton->setVisible(!word.isEmpty());
    const auto shown = m_desk.shownStep();
    m_commands->setInForce(Command::Back, working && (m_cancelling || (c && shown > Step::Request)));
    m_commands->setInForce(Command::PrintHistory, c && c->identityProved() && !m_desk.busy());
    m_commands->setInForce(Command::SetAside, c);
    m_backButton->setVisible(!m_low && m_commands->action(Command::Back)->isEnabled());
    m_asideButton->setVisible(!m_low && c);
    const bool running = m_desk.fingerWork().running();
    const bool identity = working && c && shown == Step::Identity && !m_cancelling && !c->moneyTaken();
    const bool photo =
        working && c && shown == Step::PhotoAndPrints && c->step() == Step::PhotoAndPrints && !m_cancelling;
    m_commands->setInForce(Command::CheckFingers, identity && !running);
    m_commands->setInForce(Command::LeftMissing, identity || photo);
    m_commands->setInForce(Command::RightMissing, identity || photo);
    m_commands->setInForce(Command::TakePhoto, photo);
    m_commands->setInForce(Command::LoadPhoto, photo);
    m_commands->setInForce(Command::TakePrints, photo && !running);
    m_commands->setInForce(Command::Search, !working);
    m_commands->setInForce(Command::Reread, !c);
    const bool asksReason = m_cardDetails->isVisible() && m_cardDetails->asksReason();
    m_commands->setInForce(Command::DropPerson,
                           (working && !c) || m_cancelling || asksReason || (!working && m_start->isHandingOn()));
    m_commands->setInForce(Command::HandOn, !working && !m_desk.busy() && m_start->mayHandOn());
    m_commands->setInForce(Command::Reveal, working && m_desk.cardShown() && m_desk.cardIsIn());
    m_commands->setInForce(Command::ShowCard, working && m_desk.cardShown());
    m_commands->setInForce(Command::HideNumber, working);
    m_commands->setInForce(Command::CancelCase, c && !c->moneyTaken() && !m_cancelling);
    const bool receiptShown = m_desk.receiptShow().isShown();
    m_commands->setInForce(Command::ShowReceipt, c && c->moneyTaken());
    //: Foot bar: takes the QR code of the receipt off the citizen's window again.
    const auto takeAway = tr("Take the QR away");
    m_commands->setWord(Command::ShowReceipt, receiptShown ? takeAway : CommandTable::text(Command::ShowReceipt));
    m_commands->setInForce(Command::OpenDocument, c && !m_desk.lastDocument().isEmpty());
    //: At the foot of the card while the counter is at work.
    m_busy->setTextOrHide(m_desk.busy() ? tr("Recording …") : QString());
}

void CounterPage::command(Command command)
{
    switch (command) {
    case Command::GoOn:
        goOn();
        break;
    case Command::Back:
        back();
        break;
    case Command::CheckFingers:
        m_desk.checkFingers();
        break;
    case Command::LeftMissing:
        shownForm()->except(devices::Finger::LeftIndex);
        break;
    case Command::RightMissing:
        shownForm()->except(devices::Finger::RightIndex);
        break;
    case Command::TakePhoto:
        m_desk.takePhoto();
        break;
    case Command::LoadPhoto:
        m_photo->chooseFile();
        break;
    case Command::TakePrints:
        m_desk.takePrints();
        break;
    case Command::Search:
        m_start->focusSearch();
        break;
    case Command::Reread:
        Q_EMIT rereadWanted();
        break;
    case Command::DropPerson:
        if (m_cardDetails->isVisible() && m_cardDetails->asksReason()) {
            m_cardDetails->cancelReason();
            presentButtons();
            enterForm();
        } else if (m_cancelling) {
            back();
        } else if (m_stack->currentIndex() == 0) {
            m_start->dropHandOn();
        } else {
            m_desk.dismiss();
        }
        break;
    case Command::Reveal:
        revealCardNumber();
        break;
    case Command::ShowCard:
        showCard(!m_cardDetails->isVisible());
        break;
    case Command::HideNumber:
        m_person->setRevealed(!m_person->isRevealed());
        break;
    case Command::SetAside:
        m_desk.setAside();
        break;
    case Command::CancelCase:
        m_cancelling = true;
        present();
        break;
    case Command::PrintHistory:
        m_desk.printHistory();
        break;
    case Command::HandOn:
        m_start->askHandOn();
        break;
    case Command::OpenDocument:
        Q_EMIT documentWanted(m_desk.lastDocument());
        break;
    case Command::ShowReceipt:
        m_desk.showReceipt(!m_desk.receiptShow().isShown());
        break;
    case Command::Lock:
        Q_EMIT lockWanted();
        break;
    case Command::Help:
        Q_EMIT helpWanted();
        break;
    default:
        break;
    }
}

void CounterPage::goOn()
{
    if (m_desk.busy())
        return;
    if (m_stack->currentIndex() == 0)
        m_start->goOn();
    else if (auto* shown = shownForm(); shown->canGoOn())
        shown->goOn();
    presentButtons();
}

void CounterPage::back()
{
    if (m_cancelling) {
        m_cancelling = false;
        present();
        return;
    }
    if (m_desk.currentCase() && m_desk.shownStep() > Step::Request)
        m_desk.show(Step(int(m_desk.shownStep()) - 1));
}

void CounterPage::saveDraft()
{
    if (m_desk.currentCase() && !m_cancelling)
        m_desk.saveDraft(m_desk.shownStep(), shownForm()->draft());
}

void CounterPage::fail(CounterDesk::Place where, const domain::Failure& failure)
{
    if (failure.code == domain::FailureCode::NotAThaiCardHolder && !CounterViews::otherCard(m_desk).isEmpty())
        return; // the form explains this card
    const auto message = m_wording.failure(failure);
    const bool working = m_stack->currentIndex() == 1;
    const bool held = failure.code == domain::FailureCode::CardHeld;
    m_cardIsFree = {};
    if (!working) {
        m_start->showMessage(message);
        if (held)
            m_cardIsFree = [this] { m_start->clearMessage(); };
        return;
    }
    // Intake and Request both stand in the first form; the others are their step's number.
    const auto* target = form(where == CounterDesk::Place::Intake ? Step::Request : Step(int(where)));
    auto* shown = shownForm();
    auto* place = target && target == shown ? shown : m_cancelling ? static_cast<StepForm*>(m_cancel) : shown;
    place->showMessage(message);
    if (held)
        m_cardIsFree = [place] { place->clearMessage(); };
    presentButtons();
}

void CounterPage::retranslate()
{
    const auto* c = m_desk.currentCase();
    const bool chosen = c && c->request;
    //: Heading of the counter page before the case is chosen.
    const auto request = tr("New request");
    //: Heading while a case is being cancelled.
    const auto cancelling = tr("Cancel the case");
    m_title->setText(chosen ? CounterViews::caseLine(c->request->kind, m_wording) : request);
    QString about;
    if (c)
        //: Under the heading: number of the case and when it began.
        about = tr("Case %1 ‧ since %2").arg(c->intake.number, DateWords::time(c->opened.at.time()));
    if (c && m_desk.isProvisional(c->id))
        //: Under the heading, after the case's number: worked on without a line.
        about += u" ‧ "_s + tr("provisional until the registry has it");
    m_subtitle->setText(about);
    m_subtitle->setVisible(!m_low && !about.isEmpty());
    m_stepTitle->setText(m_cancelling ? cancelling : CounterViews::stepTitle(c ? m_desk.shownStep() : Step::Request));
    m_commands->retranslate();
}

void CounterPage::arrange()
{
    // In a low window (1280 x 720 at 200 %) the form gets the room of what is said elsewhere: the foot bar has the keys.
    const bool low = height() < rem(24);
    if (low != m_low) {
        m_low = low;
        presentButtons();
    }
    m_subtitle->setVisible(!low && !m_subtitle->text().isEmpty());
    m_stepTitle->setVisible(!low);
    m_title->setRole(low ? TextRole::Heading : TextRole::Title);
    // Three columns where there is room for them; else the decision stands under the person.
    const bool narrow = width() < rem(64);
    m_leftScroll->setFixedWidth(narrow ? qBound(200, width() * 38 / 100, rem(20))
                                       : qBound(rem(16), width() * 24 / 100, rem(19.5)));
    m_rightScroll->setFixedWidth(qBound(rem(17.5), width() * 26 / 100, rem(22)));
    if (narrow == m_narrow && m_decision->parentWidget())
        return;
    m_narrow = narrow;
    if (narrow)
        m_leftColumn->addWidget(m_decision);
    else
        m_rightScroll->widget()->layout()->addWidget(m_decision);
    m_rightScroll->setVisible(!narrow);
}

void CounterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CounterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    arrange();
    present();
}

void CounterPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_watch->stop();
}

void CounterPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_start->retranslate();
        present();
        retranslate();
    }
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace tabian::widgets
