#include "widgets/pages/photoform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/counterviews.h"
#include "widgets/pages/fingerexceptionform.h"
#include "widgets/pages/photoview.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::Finger;

PhotoForm::PhotoForm(const FormContext& context)
    : StepForm(u"photoForm"_s, context), m_returned(new Note), m_picture(new PhotoView), m_old(new QLabel),
      m_oldTitle(new Text(TextRole::Small, Tone::Muted)), m_newTitle(new Text(TextRole::Small, Tone::Muted)),
      m_flaws(new QWidget), m_photoTitle(new Text(TextRole::Strong)), m_photoState(new Text(TextRole::Body)),
      m_printsTitle(new Text(TextRole::Strong)), m_formTitle(new Text(TextRole::Strong)),
      m_formState(new Text(TextRole::Body)), m_take(new KeyButton(KeyButton::Kind::Secondary)),
      m_load(new KeyButton(KeyButton::Kind::Secondary)), m_prints(new KeyButton(KeyButton::Kind::Secondary)),
      m_leftMissing(new KeyButton(KeyButton::Kind::Secondary)),
      m_rightMissing(new KeyButton(KeyButton::Kind::Secondary)), m_fingers(new FingerPanel),
      m_exceptions(new FingerExceptionForm(u"photo"_s, context)), m_override(new ParagraphEdit(2)),
      m_photoRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_returned->setObjectName(u"photoReturned"_s);
    m_picture->setObjectName(u"photoPicture"_s);
    m_old->setObjectName(u"photoOld"_s);
    m_flaws->setObjectName(u"photoFlaws"_s);
    m_photoState->setObjectName(u"photoState"_s);
    m_formState->setObjectName(u"photoFormState"_s);
    m_take->setObjectName(u"photoTake"_s);
    m_load->setObjectName(u"photoLoad"_s);
    m_prints->setObjectName(u"photoPrints"_s);
    m_leftMissing->setObjectName(u"photoLeftMissing"_s);
    m_rightMissing->setObjectName(u"photoRightMissing"_s);
    m_take->setKeyHint(CommandTable::keyText(Command::TakePhoto));
    m_load->setKeyHint(CommandTable::keyText(Command::LoadPhoto));
    m_prints->setKeyHint(CommandTable::keyText(Command::TakePrints));
    m_leftMissing->setKeyHint(CommandTable::keyText(Command::LeftMissing));
    m_rightMissing->setKeyHint(CommandTable::keyText(Command::RightMissing));
    m_old->setAlignment(Qt::AlignCenter);
    build();
    for (auto* input : m_exceptions->inputs())
        track(input);
    for (auto* field : m_exceptions->fields())
        connect(field, &FormField::changed, this, &StepForm::typed);
    connect(m_exceptions, &FingerExceptionForm::changed, this, [this] {
        present();
        Q_EMIT typed();
    });
    connect(m_exceptions, &FingerExceptionForm::dropped, this, [this] {
        if (!m_context.desk.fingersToExplain().empty())
            m_context.desk.takePrints();
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] { m_context.desk.takePhoto(); });
    connect(m_load, &QAbstractButton::clicked, this, &PhotoForm::chooseFile);
    connect(m_prints, &QAbstractButton::clicked, this, [this] { m_context.desk.takePrints(); });
    connect(m_leftMissing, &QAbstractButton::clicked, this, [this] { except(Finger::LeftIndex); });
    connect(m_rightMissing, &QAbstractButton::clicked, this, [this] { except(Finger::RightIndex); });
    connect(&m_context.desk, &casework::CounterDesk::frameShown, this, [this](const QImage& frame) {
        const auto* c = m_context.desk.currentCase();
        if (c && c->newPhoto.isEmpty() && m_context.desk.takenPhoto().isNull())
            m_picture->showFrame(frame);
    });
    connect(&m_context.desk, &casework::CounterDesk::documentMade, this, [this] {
        const auto* c = m_context.desk.currentCase();
        if (c && next() == Next::Print && m_context.desk.shownStep() == casework::Step::PhotoAndPrints)
            m_printed = c->id.toString();
        present();
        Q_EMIT typed();
    });
    retranslate();
}

void PhotoForm::build()
{
    column()->addWidget(m_returned);
    column()->addWidget(m_photoTitle);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(14);
    for (const auto& [title, picture] : {std::pair(m_oldTitle, static_cast<QWidget*>(m_old)),
                                         std::pair(m_newTitle, static_cast<QWidget*>(m_picture))}) {
        auto* one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(title);
        one->addWidget(picture);
        one->addStretch(1);
        pictures->addLayout(one);
    }
    pictures->addStretch(1);
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_photoState);
    auto* flaws = new QVBoxLayout(m_flaws);
    flaws->setContentsMargins(0, 0, 0, 0);
    flaws->setSpacing(4);
    beside->addWidget(m_flaws);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_load);
    beside->addLayout(buttons);
    beside->addStretch(1);
    m_photoRow->setSpacing(14);
    m_photoRow->addLayout(pictures);
    m_photoRow->addLayout(beside, 1);
    column()->addLayout(m_photoRow);
    m_overrideField = add(u"photoOverride"_s, m_override);
    m_overrideField->setRequired(true);
    column()->addWidget(makeRule(false, this));
    column()->addWidget(m_printsTitle);
    column()->addWidget(m_fingers);
    auto* prints = new FlowLayout(8);
    for (auto* button : {m_prints, m_leftMissing, m_rightMissing})
        prints->addWidget(button);
    column()->addLayout(prints);
    column()->addWidget(m_exceptions);
    column()->addWidget(makeRule(false, this));
    column()->addWidget(m_formTitle);
    column()->addWidget(m_formState);
    column()->addStretch(1);
}

void PhotoForm::resizeEvent(QResizeEvent* event)
{
    StepForm::resizeEvent(event);
    m_photoRow->setDirection(width() < rem(31) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PhotoForm::showEvent(QShowEvent* event)
{
    StepForm::showEvent(event);
    present();
}

void PhotoForm::hideEvent(QHideEvent* event)
{
    StepForm::hideEvent(event);
    m_context.desk.watchCamera(false);
}

void PhotoForm::except(Finger finger)
{
    clearMessage();
    m_exceptions->ask(finger);
}

void PhotoForm::reset()
{
    StepForm::reset();
    m_exceptions->reset();
    m_picture->showStill({});
    m_printed.clear();
}

PhotoForm::Next PhotoForm::next() const
{
    const auto* c = m_context.desk.currentCase();
    if (!c || c->step() > casework::Step::PhotoAndPrints)
        return Next::Done;
    if (m_exceptions->asking())
        return Next::Reason;
    if (!m_context.desk.takenPhoto().isNull())
        return Next::Keep;
    if (c->newPhoto.isEmpty())
        return Next::Take;
    if (!c->prints)
        return Next::Prints;
    if (c->confirmationWanted())
        return Next::Confirm;
    return m_printed == c->id.toString() ? Next::Sign : Next::Print;
}

void PhotoForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (!c)
        return;
    const bool returned = c->approval == casework::ApprovalState::Returned;
    //: Over the photo step: the approver sent the case back; %1 is his reason.
    m_returned->setNote(Note::Kind::Look,
                        returned ? tr("Returned by the approver: %1").arg(c->approvalReason) : QString());
    presentPhoto(*c);
    presentPrints(*c);
    //: State of the printed form.
    const auto signedWord = tr("Signed by the applicant");
    //: State of the printed form.
    const auto printed = tr("Printed. The applicant reads and signs it; then press Enter");
    //: State of the printed form.
    const auto notYet = tr("Comes after photo and prints");
    m_formState->setText(c->formSigned ? u"✓ "_s + signedWord : next() == Next::Sign ? printed : notYet);
    m_formState->setTone(c->formSigned ? Tone::Green : next() == Next::Sign ? Tone::Ink : Tone::Muted);
}

void PhotoForm::presentPhoto(const casework::Case& c)
{
    const auto taken = m_context.desk.takenPhoto();
    const bool isKept = taken.isNull() && !c.newPhoto.isEmpty();
    const bool wanted = taken.isNull() && c.newPhoto.isEmpty();
    const bool fixed = c.step() > casework::Step::PhotoAndPrints;
    const QSize size(qMin(rem(9), 190), qMin(rem(10.8), 228));
    m_picture->setPictureSize(size);
    if (!wanted)
        m_picture->showStill(taken.isNull() ? QImage::fromData(c.newPhoto) : taken);
    else if (!m_picture->isLive())
        m_picture->showStill({});
    m_context.desk.watchCamera(wanted && isVisible());
    showPicture(*m_old, QImage::fromData(c.intake.oldPhoto), size);
    //: State of the photo step.
    const auto look = tr("Look at the picture: Enter keeps it, Ctrl K takes another");
    //: State of the photo step.
    const auto good = tr("The photo is kept");
    //: State of the photo step.
    const auto none = tr("No photo yet");
    m_photoState->setText(!taken.isNull() ? look : isKept ? u"✓ "_s + good : none);
    m_photoState->setTone(isKept ? Tone::Green : taken.isNull() ? Tone::Muted : Tone::Amber);
    m_take->setEnabled(!fixed);
    m_load->setEnabled(!fixed);

    const auto flaws = m_context.desk.photoFlaws();
    QStringList said;
    for (const auto& flaw : flaws) {
        const auto words = m_context.wording.failure(flaw);
        said << words.sentence + u' ' + words.remedy;
    }
    if (said.join(u'\n') != m_shownFlaws) {
        m_shownFlaws = said.join(u'\n');
        qDeleteAll(m_flaws->findChildren<Note*>(QString(), Qt::FindDirectChildrenOnly));
        for (const QString& sentence : said) {
            auto* note = new Note;
            note->setNote(Note::Kind::Look, sentence);
            m_flaws->layout()->addWidget(note);
        }
    }
    m_flaws->setVisible(!said.isEmpty());
    m_overrideField->setVisible(!said.isEmpty());
}

void PhotoForm::presentPrints(const casework::Case& c)
{
    const auto& desk = m_context.desk;
    auto& work = m_context.desk.fingerWork();
    auto left = CounterViews::finger(work.view(Finger::LeftIndex));
    auto right = CounterViews::finger(work.view(Finger::RightIndex));
    const auto kept = [](const QByteArray& print, int quality) {
        FingerTileView view;
        view.state = print.isEmpty()                      ? FingerState::Missing
                     : quality < devices::leastTouchScore ? FingerState::Poor
                                                          : FingerState::Taken;
        if (!print.isEmpty())
            view.quality = FingerQualityView{quality, 0, 0, 0};
        return view;
    };
    const auto waiting = desk.fingersToExplain();
    if (!work.running() && c.prints) {
        left = kept(c.prints->leftTemplate, c.prints->leftQuality);
        right = kept(c.prints->rightTemplate, c.prints->rightQuality);
    } else if (!work.running() && waiting.empty()) {
        left = {}; // what the identity step matched is no new print
        right = {};
    }
    left.taking = right.taking = true;
    m_fingers->setLeft(left);
    m_fingers->setRight(right);
    const bool fixed = c.step() > casework::Step::PhotoAndPrints || c.formSigned;
    m_prints->setEnabled(!fixed && !work.running());
    const auto askable = [&](Finger finger) { return !fixed && !m_exceptions->asking() && !c.exceptionOf(finger); };
    m_leftMissing->setVisible(askable(Finger::LeftIndex));
    m_rightMissing->setVisible(askable(Finger::RightIndex));
    if (!waiting.empty() && !m_exceptions->asking() && !desk.busy())
        m_exceptions->ask(waiting.front()); // a print is missing or poor: why?
    m_exceptions->present(c, fixed);
}

QString PhotoForm::goOnText() const
{
    switch (next()) {
    case Next::Take:
        //: The blue button.
        return tr("Take the photo");
    case Next::Keep:
        //: The blue button: this photo is good.
        return tr("Keep this photo");
    case Next::Prints:
        //: The blue button.
        return tr("Take both prints");
    case Next::Reason:
        //: The blue button: records why a finger cannot be taken.
        return tr("Record the reason");
    case Next::Confirm:
        //: The blue button: the second officer has given his log-in and password.
        return tr("Seen and confirmed");
    case Next::Print:
        //: The blue button: the application form BP.1 as a document.
        return tr("Print the application form");
    case Next::Sign:
        //: The blue button.
        return tr("Signed: send for approval");
    case Next::Done:
        //: The blue button: to the next step.
        return tr("Next step");
    }
    return {};
}

bool PhotoForm::canGoOn() const
{
    return !m_context.desk.fingerWork().running() || m_exceptions->asking();
}

void PhotoForm::keep()
{
    if (!m_context.desk.photoFlaws().empty() && !m_overrideField->finish()) {
        m_override->setFocus();
        return;
    }
    m_context.desk.keepPhoto(m_override->text().trimmed());
    m_override->clear();
}

void PhotoForm::goOn()
{
    clearMessage();
    auto& desk = m_context.desk;
    switch (next()) {
    case Next::Take:
        desk.takePhoto();
        break;
    case Next::Keep:
        keep();
        break;
    case Next::Prints:
        desk.takePrints();
        break;
    case Next::Reason:
        m_exceptions->record();
        break;
    case Next::Confirm:
        m_exceptions->confirm();
        break;
    case Next::Print:
        desk.printForm();
        break;
    case Next::Sign:
        desk.signForm();
        break;
    case Next::Done:
        desk.show(casework::Step::Approval);
        break;
    }
}

void PhotoForm::chooseFile()
{
    //: Title of the file chooser.
    const auto title = tr("Photo from file");
    //: Kinds of files in the file chooser.
    const auto kinds = tr("Pictures (*.jpg *.jpeg *.png)");
    auto* chooser = new QFileDialog(this, title, {}, kinds);
    chooser->setObjectName(u"photoFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) { m_context.desk.loadPhoto(path); });
    chooser->open();
}

QWidget* PhotoForm::firstField() const
{
    if (auto* field = m_exceptions->firstField(); field && m_exceptions->isVisibleTo(this))
        return field;
    return m_overrideField->isVisibleTo(this) ? static_cast<QWidget*>(m_override) : m_take;
}

void PhotoForm::retranslate()
{
    //: Heading of the photo in step 5.
    m_photoTitle->setText(tr("Photo for the new card"));
    //: Accessible name of the new photo.
    m_picture->setAccessibleName(tr("New photo"));
    //: Button.
    m_take->setText(tr("Take photo"));
    //: Button.
    m_load->setText(tr("From a file"));
    //: Heading of the prints in step 5.
    m_printsTitle->setText(tr("Prints of both index fingers"));
    //: Button.
    m_prints->setText(tr("Take prints"));
    //: Over the photo of the old card.
    m_oldTitle->setText(tr("On the old card"));
    //: Over the new photo, or the camera's live picture.
    m_newTitle->setText(tr("New"));
    //: Label: the checks found something wrong with the photo, and the officer keeps it.
    m_overrideField->setLabel(tr("Why it is kept all the same"));
    //: Button: the left index finger is injured or missing.
    m_leftMissing->setText(tr("Left finger cannot be taken"));
    //: Button: the right index finger is injured or missing.
    m_rightMissing->setText(tr("Right finger cannot be taken"));
    m_exceptions->retranslate();
    //: Heading: the application form BP.1 that the applicant signs.
    m_formTitle->setText(tr("Application form (BP.1)"));
}

} // namespace tabian::widgets
