#include "widgets/pages/photoform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/counterviews.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::Finger;

PhotoForm::PhotoForm(const FormContext& context)
    : StepForm(u"photoForm"_s, context), m_returned(new Note), m_picture(new QLabel),
      m_photoTitle(new Text(TextRole::Strong)), m_photoState(new Text(TextRole::Body)),
      m_printsTitle(new Text(TextRole::Strong)), m_formTitle(new Text(TextRole::Strong)),
      m_formState(new Text(TextRole::Body)), m_take(new KeyButton(KeyButton::Kind::Secondary)),
      m_load(new KeyButton(KeyButton::Kind::Secondary)), m_prints(new KeyButton(KeyButton::Kind::Secondary)),
      m_fingers(new FingerPanel), m_reason(new ParagraphEdit(2))
{
    m_returned->setObjectName(u"photoReturned"_s);
    m_picture->setObjectName(u"photoPicture"_s);
    m_photoState->setObjectName(u"photoState"_s);
    m_formState->setObjectName(u"photoFormState"_s);
    m_take->setObjectName(u"photoTake"_s);
    m_load->setObjectName(u"photoLoad"_s);
    m_prints->setObjectName(u"photoPrints"_s);
    m_take->setKeyHint(CommandTable::keyText(Command::TakePhoto));
    m_load->setKeyHint(CommandTable::keyText(Command::LoadPhoto));
    m_prints->setKeyHint(CommandTable::keyText(Command::TakePrints));
    m_picture->setAlignment(Qt::AlignCenter);

    column()->addWidget(m_returned);
    auto* photo = new QHBoxLayout;
    photo->setSpacing(14);
    photo->addWidget(m_picture, 0, Qt::AlignTop);
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_photoTitle);
    beside->addWidget(m_photoState);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_load);
    beside->addLayout(buttons);
    beside->addStretch(1);
    photo->addLayout(beside, 1);
    column()->addLayout(photo);
    column()->addWidget(makeRule(false, this));
    column()->addWidget(m_printsTitle);
    column()->addWidget(m_fingers);
    auto* prints = new FlowLayout(8);
    prints->addWidget(m_prints);
    column()->addLayout(prints);
    m_reasonField = add(u"photoPrintsReason"_s, m_reason);
    m_reasonField->setRequired(true);
    column()->addWidget(makeRule(false, this));
    column()->addWidget(m_formTitle);
    column()->addWidget(m_formState);
    column()->addStretch(1);
    connect(m_take, &QAbstractButton::clicked, this, [this] { m_context.desk.takePhoto(); });
    connect(m_load, &QAbstractButton::clicked, this, &PhotoForm::chooseFile);
    connect(m_prints, &QAbstractButton::clicked, this, [this] { m_context.desk.takePrints(); });
    connect(&m_context.desk, &casework::CounterDesk::documentMade, this, [this] {
        const auto* c = m_context.desk.currentCase();
        if (c && next() == Next::Print && m_context.desk.shownStep() == casework::Step::PhotoAndPrints)
            m_printed = c->id.toString();
        present();
        Q_EMIT typed();
    });
    retranslate();
}

void PhotoForm::reset()
{
    StepForm::reset();
    m_printed.clear();
}

PhotoForm::Next PhotoForm::next() const
{
    const auto* c = m_context.desk.currentCase();
    if (!c || c->step() > casework::Step::PhotoAndPrints)
        return Next::Done;
    if (!m_context.desk.takenPhoto().isNull())
        return Next::Keep;
    if (c->newPhoto.isEmpty())
        return Next::Take;
    if (m_context.desk.printsWantReason())
        return Next::Reason;
    if (!c->prints)
        return Next::Prints;
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
    const auto taken = m_context.desk.takenPhoto();
    const auto kept = taken.isNull() ? QImage::fromData(c->newPhoto) : taken;
    const QSize size(qMin(rem(9), 190), qMin(rem(10.8), 228));
    showPicture(*m_picture, kept, size);
    //: State of the photo step.
    const auto look = tr("Look at the picture: Enter keeps it, F3 takes another");
    //: State of the photo step.
    const auto good = tr("The photo is kept");
    //: State of the photo step.
    const auto none = tr("No photo yet");
    const bool isKept = taken.isNull() && !c->newPhoto.isEmpty();
    m_photoState->setText(!taken.isNull() ? look : isKept ? u"✓ "_s + good : none);
    m_photoState->setTone(isKept ? Tone::Green : taken.isNull() ? Tone::Muted : Tone::Amber);

    auto& work = m_context.desk.fingerWork();
    auto left = CounterViews::finger(work.view(Finger::LeftIndex));
    auto right = CounterViews::finger(work.view(Finger::RightIndex));
    if (!work.running() && c->prints) {
        left = {};
        right = {};
        left.state = c->prints->leftTemplate.isEmpty() ? FingerState::Missing : FingerState::Taken;
        right.state = c->prints->rightTemplate.isEmpty() ? FingerState::Missing : FingerState::Taken;
    } else if (!work.running() && !m_context.desk.printsWantReason()) {
        left = {}; // what the identity step matched is no new print
        right = {};
    }
    left.taking = right.taking = true;
    m_fingers->setLeft(left);
    m_fingers->setRight(right);
    m_reasonField->setVisible(m_context.desk.printsWantReason());
    const bool fixed = c->step() > casework::Step::PhotoAndPrints;
    m_take->setEnabled(!fixed);
    m_load->setEnabled(!fixed);
    m_prints->setEnabled(!fixed && !work.running());
    //: State of the printed form.
    const auto signedWord = tr("Signed by the applicant");
    //: State of the printed form.
    const auto printed = tr("Printed. The applicant reads and signs it; then press Enter");
    //: State of the printed form.
    const auto notYet = tr("Comes after photo and prints");
    m_formState->setText(c->formSigned ? u"✓ "_s + signedWord : next() == Next::Sign ? printed : notYet);
    m_formState->setTone(c->formSigned ? Tone::Green : next() == Next::Sign ? Tone::Ink : Tone::Muted);
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
        //: The blue button: why a finger is missing.
        return tr("Record the reason");
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
    return !m_context.desk.fingerWork().running();
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
        desk.keepPhoto();
        break;
    case Next::Prints:
        desk.takePrints();
        break;
    case Next::Reason:
        if (m_reasonField->finish())
            desk.notePrintsMissing(m_reason->text().trimmed());
        else
            m_reason->setFocus();
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
    return m_reasonField->isVisibleTo(this) ? static_cast<QWidget*>(m_reason) : m_take;
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
    //: Label: why a print could not be taken.
    m_reasonField->setLabel(tr("Why a finger cannot be taken"));
    //: Heading: the application form BP.1 that the applicant signs.
    m_formTitle->setText(tr("Application form (BP.1)"));
}

} // namespace tabian::widgets
