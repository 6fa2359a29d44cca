#include "devices/simulator/desk/deskwindow.h"

#include "devices/simulator/camerascene.h"
#include "devices/simulator/portrait.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr QSize cameraPicture{1200, 1444};
constexpr int cameraBytes = 900'000;
using Tone = DevicePanel::Tone;
} // namespace

DeskWindow::DeskWindow(const People& people, const Channels& channels, QWidget* parent)
    : QWidget(parent), m_people(people), m_channels(channels), m_model(people), m_card(channels.card),
      m_cardState(channels.card), m_finger(channels.finger), m_fingerState(channels.finger)
{
    //: Title of the training desk's window.
    setWindowTitle(tr("Training desk · Tabian"));
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(PersonModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_said = new QLabel;
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(10, 4, 10, 4);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeList(), 5);
    columns->addWidget(makePanels(), 6);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 12);
    all->setSpacing(10);
    all->addLayout(columns, 1);
    all->addWidget(m_said);

    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &DeskWindow::ask);
    clock->start(std::chrono::milliseconds(250));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeskWindow::choose);
    m_list->setCurrentIndex(m_found.index(0, 0));
    m_list->setFocus();
    //: Shown at the foot of the training desk until something has been done.
    say(tr("Everybody here is made up. Enter puts the chosen person's card in."), true);
    ask();
}

QWidget* DeskWindow::makeList()
{
    auto* side = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    //: Grey text in the empty search field on the training desk.
    m_search->setPlaceholderText(tr("Find a person: name, number, case…"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list = new QListView;
    m_list->setObjectName(u"people"_s);
    //: Accessible name of the list of people on the training desk.
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found.setFilterFixedString(text);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_found.index(0, 0));
        }
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QListView::setFocus));
    connect(m_list, &QListView::activated, this, [this] {
        if (m_insert->isEnabled()) {
            m_insert->click();
        }
    });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* DeskWindow::makePanels()
{
    auto* side = new QWidget;
    m_head = new PersonHead(m_people.trainingDay());
    makeCardPanel();
    makeFingerPanel();
    makeCameraPanel();
    makeBlankPanel();
    m_phone = new PhonePanel(m_channels.phone);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_cardPanel), static_cast<QWidget*>(m_fingerPanel),
          static_cast<QWidget*>(m_cameraPanel), static_cast<QWidget*>(m_blankPanel), static_cast<QWidget*>(m_phone)}) {
        layout->addWidget(panel);
    }
    layout->addStretch();
    return side;
}

void DeskWindow::makeCardPanel()
{
    //: Heading on the training desk: the citizen's ID card.
    m_cardPanel = new DevicePanel(tr("ID card"));
    //: Button: puts the chosen person's ID card into the reader.
    m_insert = m_cardPanel->addButton(tr("Put in"), Qt::CTRL | Qt::Key_1);
    //: Button: takes the card out of the reader.
    m_remove = m_cardPanel->addButton(tr("Take out"), Qt::CTRL | Qt::Key_2);
    //: Button: puts the card that was just made for the chosen person into the reader.
    m_insertNew = m_cardPanel->addButton(tr("Put the new card in"), Qt::CTRL | Qt::Key_3);
    //: Check box: the simulated card answers as slowly as a real one.
    m_slow = new QCheckBox(tr("As slow as a real card"));
    m_cardPanel->layout()->addWidget(m_slow);
    connect(m_insert, &QPushButton::clicked, this, [this] {
        //: Said after a card was put into the reader.
        const QString done = tr("The card is in.");
        tell(m_card, {u"insert"_s, chosen()->id.digits()}, done);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        //: Said after the card was taken out of the reader.
        const QString done = tr("The card is out.");
        tell(m_card, {u"remove"_s}, done);
    });
    connect(m_insertNew, &QPushButton::clicked, this, [this] {
        //: Said after the newly made card was put into the reader.
        const QString done = tr("The new card is in.");
        tell(m_card, {u"insert-personalised"_s, m_newCards.value(chosen()->id.digits())}, done);
    });
    connect(m_slow, &QCheckBox::toggled, this, [this](bool slow) {
        //: Said after the card's speed was changed on the training desk.
        const QString done = tr("The card's speed was changed.");
        tell(m_card, {u"latency"_s, slow ? u"model"_s : u"none"_s}, done);
    });
}

void DeskWindow::makeFingerPanel()
{
    //: Heading on the training desk: the fingerprint sensor.
    m_fingerPanel = new DevicePanel(tr("Finger"));
    //: Button: puts the chosen person's left index finger on the sensor.
    m_left = m_fingerPanel->addButton(tr("Left index"), Qt::CTRL | Qt::Key_4);
    //: Button: puts the chosen person's right index finger on the sensor.
    m_right = m_fingerPanel->addButton(tr("Right index"), Qt::CTRL | Qt::Key_5);
    //: Button: puts another person's finger on the sensor.
    m_stranger = m_fingerPanel->addButton(tr("A stranger's"), Qt::CTRL | Qt::Key_6);
    //: Button: takes the finger off before the sensor has taken it.
    m_lift = m_fingerPanel->addButton(tr("Lift off"));
    m_manner = m_fingerPanel->addButton(mannerText());
    connect(m_manner, &QPushButton::clicked, this, &DeskWindow::nextManner);
    connect(m_left, &QPushButton::clicked, this, [this] { touch(Finger::Left); });
    connect(m_right, &QPushButton::clicked, this, [this] { touch(Finger::Right); });
    connect(m_stranger, &QPushButton::clicked, this, [this] { touch(Finger::Strangers); });
    connect(m_lift, &QPushButton::clicked, this, [this] {
        //: Said after a waiting finger was taken off the sensor.
        const QString done = tr("The finger is off.");
        tell(m_fingerState, {u"forget"_s}, done);
    });
}

void DeskWindow::makeCameraPanel()
{
    //: Heading on the training desk: the camera.
    m_cameraPanel = new DevicePanel(tr("Camera"));
    //: Button: takes a picture of the chosen person.
    m_portrait = m_cameraPanel->addButton(tr("Take the picture"), Qt::CTRL | Qt::Key_7);
    connect(m_portrait, &QPushButton::clicked, this, &DeskWindow::handPortrait);
    if (m_channels.scene.isEmpty())
        return;
    //: Button: the chosen person sits down before the camera, which shows it live.
    m_seat = m_cameraPanel->addButton(tr("Sit before it"), Qt::CTRL | Qt::Key_P);
    connect(m_seat, &QPushButton::clicked, this, &DeskWindow::sitDown);
}

QString DeskWindow::mannerText() const
{
    switch (m_touching) {
    case Manner::Ordinary:
        break;
    case Manner::Dry:
        //: Button on the training desk: the next touches are of a dry finger. Pressing it chooses another manner.
        return tr("Touch: dry");
    case Manner::Tip:
        //: Button on the training desk: the next touches are of the tip only.
        return tr("Touch: only the tip");
    case Manner::Aside:
        //: Button on the training desk: the next touches lie beside the middle of the glass.
        return tr("Touch: beside the glass");
    case Manner::Worn:
        //: Button on the training desk: the next touches are of a finger whose ridges are worn.
        return tr("Touch: worn");
    }
    //: Button on the training desk: the next touches are ordinary ones. Pressing it chooses another manner.
    return tr("Touch: ordinary");
}

void DeskWindow::nextManner()
{
    m_touching = m_touching == Manner::Worn ? Manner::Ordinary : Manner(int(m_touching) + 1);
    m_manner->setText(mannerText());
}

void DeskWindow::sitDown()
{
    const Person& person = *chosen();
    const QImage face =
        portrait(person.portraitSeed, person.sex, yearsOf(person, m_people.trainingDay()), QSize(400, 481));
    const bool shown = showScene(cameraScene(face), m_channels.scene);
    //: Said after the chosen person sat down before the training camera.
    const QString done = tr("The person sits before the camera.");
    //: Said when the training camera's scene could not be changed.
    const QString failed = tr("The camera's scene could not be changed.");
    say(shown ? done : failed, shown);
}

void DeskWindow::makeBlankPanel()
{
    //: Heading on the training desk: the blank card in the encoder.
    m_blankPanel = new DevicePanel(tr("Blank card"));
    //: Button: puts the next blank card into the encoder.
    m_blankIn = m_blankPanel->addButton(tr("Put in"), Qt::CTRL | Qt::Key_8);
    //: Button: takes the card out of the encoder.
    m_blankOut = m_blankPanel->addButton(tr("Take out"), Qt::CTRL | Qt::Key_9);
    //: Button: what is written on the blank card will not be read back the same.
    m_blankBad = m_blankPanel->addButton(tr("Make it fail"), Qt::CTRL | Qt::Key_0);
    connect(m_blankIn, &QPushButton::clicked, this, [this] {
        //: Said after a blank card was put into the encoder.
        const QString done = tr("The blank card is in.");
        tell(m_card, {u"blank"_s, u"insert"_s}, done);
    });
    connect(m_blankOut, &QPushButton::clicked, this, [this] {
        //: Said after the card was taken out of the encoder.
        const QString done = tr("The blank card is out.");
        tell(m_card, {u"blank"_s, u"remove"_s}, done);
    });
    connect(m_blankBad, &QPushButton::clicked, this, [this] {
        //: Said after the blank card was made to fail.
        const QString done = tr("This blank card will not hold what is written.");
        tell(m_card, {u"blank"_s, u"fault"_s, u"badread@1000"_s}, done);
    });
}

const Person* DeskWindow::chosen() const
{
    const QModelIndex index = m_found.mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.person(index.row()) : nullptr;
}

void DeskWindow::choose()
{
    if (const Person* person = chosen()) {
        m_head->show(*person);
    }
    updateButtons();
}

void DeskWindow::ask()
{
    if (m_cardState.isIdle()) {
        m_cardState.send({u"state"_s}, [this](const ControlAnswer& answer) { showCardState(answer); });
        m_cardState.send({u"blank"_s, u"list"_s}, [this](const ControlAnswer& answer) { showBlanks(answer); });
    }
    if (m_fingerState.isIdle()) {
        m_fingerState.send({u"state"_s}, [this](const ControlAnswer& answer) { showFingerState(answer); });
    }
    m_phone->look();
    if (QDir(m_channels.camera).exists()) {
        //: State of the camera on the training desk: pictures can be handed over.
        m_cameraPanel->setState(Tone::Good, tr("Ready"));
    } else {
        //: State of the camera on the training desk: its folder is missing.
        m_cameraPanel->setState(Tone::Attention, tr("The camera's folder is missing"));
    }
    updateButtons();
}

QString DeskWindow::whoIsInside(const QString& inside) const
{
    if (inside == "empty"_L1) {
        //: State of a card slot on the training desk.
        return tr("Empty");
    }
    const auto id = domain::CitizenId::parse(inside);
    const Person* person = id ? m_people.find(*id) : nullptr;
    //: State of a card slot on the training desk; %1 is the holder's name or the card's serial.
    return tr("Inside: %1").arg(person ? person->nameTh.full() : inside);
}

void DeskWindow::showCardState(const ControlAnswer& answer)
{
    if (!answer.ok) {
        //: State of a device on the training desk whose program does not run.
        const QString gone = tr("Not running");
        m_cardPanel->setState(Tone::Attention, gone);
        m_blankPanel->setState(Tone::Attention, gone);
        return;
    }
    const auto fields = stateFields(answer.text);
    m_inside = fields.value(u"citizen"_s);
    m_blankInside = fields.value(u"blank"_s);
    m_cardPanel->setState(m_inside == "empty"_L1 ? Tone::Rest : Tone::Good, whoIsInside(m_inside));
    m_blankPanel->setState(m_blankInside == "empty"_L1 ? Tone::Rest : Tone::Good, whoIsInside(m_blankInside));
    updateButtons();
}

void DeskWindow::showBlanks(const ControlAnswer& answer)
{
    m_newCards.clear();
    for (const QString& entry : answer.text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u':');
        if (answer.ok && parts.size() >= 3 && parts[1] == "personalised"_L1) {
            m_newCards.insert(parts[2], parts[0]);
        }
    }
}

void DeskWindow::showFingerState(const ControlAnswer& answer)
{
    const auto fields = stateFields(answer.text);
    const bool waits = fields.value(u"waiting"_s, u"0"_s) != "0"_L1;
    if (!answer.ok) {
        //: State of a device on the training desk whose program does not run.
        m_fingerPanel->setState(Tone::Attention, tr("Not running"));
    } else if (waits) {
        //: State of the finger sensor: a finger lies on it and the counter has not asked for one yet.
        m_fingerPanel->setState(Tone::Attention, tr("A finger waits until the counter asks"));
    } else if (fields.value(u"sensor"_s) == "connected"_L1) {
        //: State of the finger sensor on the training desk.
        m_fingerPanel->setState(Tone::Good, tr("The counter has it open"));
    } else {
        //: State of the finger sensor on the training desk.
        m_fingerPanel->setState(Tone::Rest, tr("Not open"));
    }
    m_lift->setEnabled(waits);
}

void DeskWindow::updateButtons()
{
    const Person* person = chosen();
    const bool cards = m_card.isConnected();
    const bool fingers = m_finger.isConnected() && m_finger.isIdle();
    const bool empty = m_inside == "empty"_L1;
    m_insert->setEnabled(cards && empty && person && person->card);
    m_remove->setEnabled(cards && !empty);
    m_insertNew->setEnabled(cards && empty && person && m_newCards.contains(person->id.digits()));
    m_slow->setEnabled(cards);
    m_left->setEnabled(fingers && person);
    m_right->setEnabled(fingers && person);
    m_stranger->setEnabled(fingers && person);
    if (m_seat)
        m_seat->setEnabled(person);
    m_portrait->setEnabled(person && QDir(m_channels.camera).exists());
    const bool blankEmpty = m_blankInside == "empty"_L1;
    m_blankIn->setEnabled(cards && blankEmpty);
    m_blankOut->setEnabled(cards && !blankEmpty);
    m_blankBad->setEnabled(cards && !blankEmpty);
    //: Hint at the button of a person who has no card to put in.
    m_insert->setToolTip(person && !person->card ? tr("This person has no card") : QString());
}

void DeskWindow::touch(Finger finger)
{
    const Person* person = chosen();
    if (finger == Finger::Strangers) { // the next in the list, the first after the last
        const auto& all = m_people.all();
        const size_t next = size_t(person - all.data()) + 1;
        person = &all[next == all.size() ? 0 : next];
    }
    const QString side = finger == Finger::Left ? u"left"_s : u"right"_s;
    //: Said after the sensor has taken a picture of the finger.
    const QString done = tr("The sensor has taken the finger.");
    static const QHash<Manner, QString> falls{{Manner::Ordinary, {}},
                                              {Manner::Dry, u"dry=0.95"_s},
                                              {Manner::Tip, u"partial=0.7"_s},
                                              {Manner::Aside, u"shift=190,0"_s},
                                              {Manner::Worn, u"worn=1"_s}};
    QStringList words{u"touch"_s, person->id.digits(), side};
    if (m_touching != Manner::Ordinary)
        words << falls.value(m_touching);
    tell(m_finger, words, done);
}

void DeskWindow::handPortrait()
{
    const Person& person = *chosen();
    const QByteArray jpeg = portraitJpeg(person.portraitSeed, person.sex, yearsOf(person, m_people.trainingDay()),
                                         cameraPicture, cameraBytes);
    const QString name = u"%1-%2.jpg"_s.arg(person.id.digits(), QDateTime::currentDateTime().toString(u"HHmmsszzz"_s));
    QSaveFile file(QDir(m_channels.camera).filePath(name)); // appears whole or not at all
    const bool written = file.open(QIODevice::WriteOnly) && file.write(jpeg) == jpeg.size() && file.commit();
    //: Said after a picture was handed to the camera's folder.
    const QString done = tr("The picture was handed over.");
    //: Said when a picture could not be written into the camera's folder.
    const QString failed = tr("The picture could not be written into the camera's folder.");
    say(written ? done : failed, written);
}

void DeskWindow::tell(ControlLink& link, const QStringList& words, const QString& done)
{
    link.send(words, [this, done](const ControlAnswer& answer) {
        //: Said when a simulator refused a command; its own words stand in the tool tip.
        const QString refused = tr("The simulator did not carry it out.");
        say(answer.ok ? done : refused, answer.ok);
        m_said->setToolTip(answer.ok ? QString() : answer.text);
        ask();
    });
    updateButtons();
}

void DeskWindow::say(const QString& words, bool good)
{
    m_said->setText((good ? u"✓ "_s : u"! "_s) + words);
    m_said->setProperty("tone", good ? u"rest"_s : u"attention"_s);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
}

} // namespace tabian::simulator
