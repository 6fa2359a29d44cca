#include "widgets/pages/settingspage.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/digits.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

SettingsPage::SettingsPage(ScreenSettings& settings, QWidget* parent)
    : Page(parent), m_settings(settings),
      m_commands(new CommandSet(this, {Command::NextTab, Command::Lock, Command::Help})),
      m_title(new Text(TextRole::Title)), m_languageCard(new Card), m_scaleCard(new Card), m_digitsCard(new Card),
      m_readerCard(new Card), m_cameraCard(new Card), m_officeCard(new Card),
      m_thai(new KeyButton(KeyButton::Kind::Answer)), m_english(new KeyButton(KeyButton::Kind::Answer)),
      m_smaller(new KeyButton(KeyButton::Kind::Secondary)), m_larger(new KeyButton(KeyButton::Kind::Secondary)),
      m_scale(new QSlider(Qt::Horizontal)), m_selfTest(new KeyButton(KeyButton::Kind::Secondary)),
      m_percent(new Text(TextRole::Strong)), m_sample(new Text(TextRole::Body)),
      m_digitsSample(new Text(TextRole::Body)), m_thaiDigits(new CheckLine), m_camera(new ChoiceBox),
      m_cameraAbout(new Text(TextRole::Small, Tone::Muted)), m_readerNote(new Text(TextRole::Small, Tone::Muted)),
      m_officerAbout(new Text(TextRole::Small, Tone::Muted)), m_officers(new ChoiceBox)
{
    setObjectName(u"settingsPage"_s);
    m_thai->setObjectName(u"settingsThai"_s);
    m_english->setObjectName(u"settingsEnglish"_s);
    m_scale->setObjectName(u"settingsScale"_s);
    m_smaller->setObjectName(u"settingsScaleSmaller"_s);
    m_larger->setObjectName(u"settingsScaleLarger"_s);
    m_percent->setObjectName(u"settingsPercent"_s);
    m_thaiDigits->setObjectName(u"settingsThaiDigits"_s);
    // Each language is named in itself, so that whoever lands in the wrong one finds the way back.
    m_thai->setText(u"ไทย"_s);
    m_english->setText(u"English"_s);

    auto* languages = new QHBoxLayout;
    languages->setSpacing(10);
    languages->addWidget(m_thai);
    languages->addWidget(m_english);
    languages->addStretch(1);
    m_languageCard->body()->addLayout(languages);

    m_scale->setRange(10, 20);
    m_scale->setPageStep(1);
    auto* scale = new QHBoxLayout;
    scale->setSpacing(12);
    scale->addWidget(m_smaller);
    scale->addWidget(m_scale, 1);
    scale->addWidget(m_larger);
    m_percent->setSingleLine(true);
    scale->addWidget(m_percent);
    m_scaleCard->body()->addLayout(scale);
    m_scaleCard->body()->addWidget(m_sample);

    m_digitsCard->body()->addWidget(m_thaiDigits);
    m_digitsCard->body()->addWidget(m_digitsSample);

    m_readerNote->setObjectName(u"settingsReaderNote"_s);
    m_readerCard->body()->addWidget(m_readerNote);
    m_officers->setObjectName(u"settingsOfficerReader"_s);
    m_readerCard->body()->addWidget(m_officerAbout);
    m_readerCard->body()->addWidget(m_officers);
    connect(m_officers, &QComboBox::activated, this, [this](int index) {
        m_officerReader = m_officers->itemData(index).toString();
        presentReaders();
        Q_EMIT officerReaderChosen(m_officerReader);
    });
    m_camera->setObjectName(u"settingsCamera"_s);
    m_cameraCard->body()->addWidget(m_camera);
    m_cameraCard->body()->addWidget(m_cameraAbout);
    connect(m_camera, &QComboBox::activated, this, [this](int index) {
        const QString camera = m_camera->itemData(index).toString();
        m_settings.setCamera(camera);
        Q_EMIT cameraChosen(camera);
    });

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 6; ++i) {
        m_officeRows.append(qMakePair(new Text(TextRole::Small, Tone::Muted), new Text(TextRole::Body)));
        grid->addWidget(m_officeRows[i].first, i, 0, Qt::AlignTop);
        grid->addWidget(m_officeRows[i].second, i, 1, Qt::AlignTop);
        m_officeRows[i].first->setSingleLine(true);
    }
    m_officeCard->body()->addLayout(grid);
    m_selfTest->setObjectName(u"settingsSelfTest"_s);
    m_selfTest->setKeyHint(CommandTable::keyText(Command::GoSelfTest));
    m_officeCard->body()->addWidget(m_selfTest, 0, Qt::AlignLeft);
    connect(m_selfTest, &QAbstractButton::clicked, this, &SettingsPage::selfTestWanted);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = m_column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    for (auto* card : {m_languageCard, m_scaleCard, m_digitsCard, m_readerCard, m_cameraCard, m_officeCard})
        column->addWidget(card);
    column->addStretch(1);
    inside->setMaximumWidth(1100);
    fillWith(this, scrolling(inside, Qt::ScrollBarAsNeeded));

    (m_settings.language() == ScreenLanguage::Thai ? m_thai : m_english)->setChecked(true);
    m_scale->setValue(qRound(usableScale(m_settings.textScale()) * 10));
    m_thaiDigits->setChecked(m_settings.thaiDigits());
    const auto choose = [this](ScreenLanguage language) {
        m_settings.setLanguage(language);
        Q_EMIT languageChosen(language);
    };
    connect(m_thai, &QAbstractButton::toggled, this,
            [=, this](bool on) { choose(on ? ScreenLanguage::Thai : ScreenLanguage::English); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { m_scale->setValue(m_scale->value() - 1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { m_scale->setValue(m_scale->value() + 1); });
    connect(m_scale, &QSlider::valueChanged, this, &SettingsPage::setScale);
    connect(m_thaiDigits, &QAbstractButton::toggled, this, [this](bool on) {
        m_settings.setThaiDigits(on);
        retranslate();
        Q_EMIT thaiDigitsChosen(on);
    });
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    retranslate();
}

void SettingsPage::entered()
{
    (m_thai->isChecked() ? m_thai : m_english)->setFocus();
    Q_EMIT camerasWanted();
}

void SettingsPage::setCameras(const QStringList& names)
{
    m_cameras = names;
    fillCameras();
}

void SettingsPage::fillCameras()
{
    const QString folder = u"folder"_s;
    const QString chosen = m_settings.camera();
    m_camera->clear();
    //: Choice of the camera: the first one that is attached.
    m_camera->addItem(tr("Any camera that is attached"), QString());
    //: Choice of the camera: none of the computer's, only the pictures of the camera's own program.
    m_camera->addItem(tr("Only the folder of the camera's program"), folder);
    for (const QString& name : std::as_const(m_cameras))
        m_camera->addItem(name, name);
    if (m_camera->findData(chosen) < 0)
        //: Choice of the camera: %1 was chosen once and is not attached now.
        m_camera->addItem(tr("%1 (not attached)").arg(chosen), chosen);
    m_camera->setCurrentIndex(m_camera->findData(chosen));
}

void SettingsPage::setOfficeTexts(const OfficeTexts& texts)
{
    m_texts = texts;
    retranslate();
}

void SettingsPage::addCard(Card* card)
{
    m_column->insertWidget(m_column->indexOf(m_officeCard), card);
}

void SettingsPage::setReaders(const QList<ReaderRow>& readers, const QString& chosen, const QString& officers)
{
    m_readers = readers;
    m_officerReader = officers;
    m_chosenReader = chosen;
    presentReaders();
}

static QString holdsText(ReaderRow::Holds holds)
{
    switch (holds) {
    case ReaderRow::Holds::Nothing:
        //: Settings, a card reader: no card is in it.
        return QCoreApplication::translate("SettingsPage", "empty");
    case ReaderRow::Holds::ThaiCard:
        //: Settings, a card reader: what is in it.
        return QCoreApplication::translate("SettingsPage", "a Thai ID card is in it");
    case ReaderRow::Holds::OtherCard:
        //: Settings, a card reader: what is in it.
        return QCoreApplication::translate("SettingsPage", "a card of another kind is in it");
    case ReaderRow::Holds::MuteCard:
        //: Settings, a card reader: a card is in it that does not answer.
        return QCoreApplication::translate("SettingsPage", "a card is in it that does not answer");
    case ReaderRow::Holds::InUse:
        //: Settings, a card reader: another program keeps its card for itself.
        return QCoreApplication::translate("SettingsPage", "its card is used by another program");
    case ReaderRow::Holds::Unknown:
        //: Settings, a card reader: the service does not say what is in it.
        return QCoreApplication::translate("SettingsPage", "does not answer");
    }
    return {};
}

void SettingsPage::presentReaders()
{
    QList<QPair<QString, QString>> rows; // name to choose, text
    //: Settings: the counter finds the reader by the card that is put in. The first of the choices.
    rows << qMakePair(QString(), tr("Found by the card: whichever reader a Thai ID card is put into"));
    bool chosenIsThere = m_chosenReader.isEmpty();
    QString encoder;
    for (const auto& reader : std::as_const(m_readers)) {
        if (reader.writesCards) {
            encoder = reader.name;
            continue;
        }
        if (reader.officersCards)
            continue;
        chosenIsThere = chosenIsThere || reader.name == m_chosenReader;
        rows << qMakePair(reader.name, reader.name + u" ‧ "_s + holdsText(reader.holds));
    }
    if (!chosenIsThere)
        //: Settings: the reader the officer chose is not there; %1 is its name. Another one is read meanwhile.
        rows << qMakePair(m_chosenReader,
                          tr("%1 ‧ not attached: any other reader is used until it is").arg(m_chosenReader));
    while (m_readerButtons.size() < rows.size()) {
        const auto at = m_readerButtons.size();
        auto* button = new KeyButton(KeyButton::Kind::Answer);
        button->setObjectName(at == 0 ? u"settingsReaderAny"_s : u"settingsReader%1"_s.arg(at - 1));
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            m_chosenReader = button->property("reader").toString();
            presentReaders();
            Q_EMIT readerChosen(m_chosenReader);
        });
        m_readerCard->body()->insertWidget(m_readerCard->body()->indexOf(m_readerNote), button);
        m_readerButtons << button;
    }
    for (qsizetype i = 0; i < m_readerButtons.size(); ++i) {
        auto* button = m_readerButtons[i];
        button->setVisible(i < rows.size());
        if (i >= rows.size())
            continue;
        button->setProperty("reader", rows[i].first);
        button->setText(rows[i].second);
        button->setChecked(rows[i].first == m_chosenReader);
    }
    //: Settings, under the readers: this one (%1) is not offered, as it writes the new cards.
    m_readerNote->setTextOrHide(encoder.isEmpty() ? QString() : tr("%1 writes new cards").arg(encoder));
    fillOfficerReaders();
}

void SettingsPage::fillOfficerReaders()
{
    m_officers->clear();
    //: Choice of the reader for officers' cards: there is none of its own.
    m_officers->addItem(tr("The same reader as for citizens"), QString());
    int chosen = 0;
    for (const auto& reader : std::as_const(m_readers)) {
        if (reader.writesCards)
            continue;
        m_officers->addItem(reader.name, reader.name);
        if (!m_officerReader.isEmpty() && reader.name.contains(m_officerReader))
            chosen = m_officers->count() - 1;
    }
    if (chosen == 0 && !m_officerReader.isEmpty()) {
        //: Choice of the reader for officers' cards: %1 was chosen once and is not attached now.
        m_officers->addItem(tr("%1 (not there)").arg(m_officerReader), m_officerReader);
        chosen = m_officers->count() - 1;
    }
    m_officers->setCurrentIndex(chosen);
    //: Over the choice of the reader for officers' own cards.
    const auto about =
        tr("Officers' own cards, for signing in. In a reader of their own, taking the card out locks the "
           "counter. Takes effect at the next start.");
    m_officerAbout->setText(about);
    //: Accessible name of the choice.
    m_officers->setAccessibleName(tr("Reader for officers' cards"));
}

void SettingsPage::setScale(int percent)
{
    const double scale = usableScale(percent / 10.0);
    m_settings.setTextScale(scale);
    retranslate();
    Q_EMIT textScaleChosen(scale);
}

void SettingsPage::retranslate()
{
    //: Title of the settings page.
    m_title->setText(tr("Settings of this counter"));
    //: Heading: the language of the screen; documents are always Thai.
    m_languageCard->setHeading(tr("Language of the screen"));
    //: Heading: how large the text is.
    m_scaleCard->setHeading(tr("Text size"));
    //: Button: smaller text. Keep it very short.
    m_smaller->setText(tr("Smaller"));
    //: Button: larger text. Keep it very short.
    m_larger->setText(tr("Larger"));
    m_smaller->setEnabled(m_scale->value() > m_scale->minimum());
    m_larger->setEnabled(m_scale->value() < m_scale->maximum());
    //: Text size; %1 is a number such as 150.
    m_percent->setText(tr("%1 %").arg(m_scale->value() * 10));
    m_scale->setAccessibleName(m_scaleCard->accessibleName() + u' ' + m_percent->text());
    //: Sample of the text size: a sentence as it stands on the counter.
    m_sample->setText(tr("Sample: Kingkaew Thotsopsakun ‧ card expired 16 Mar 2569 ‧ fine not over 200 baht"));
    //: Heading: digits on receipts and reports.
    m_digitsCard->setHeading(tr("Digits on documents"));
    //: Check box.
    m_thaiDigits->setText(tr("Thai digits on receipts, forms and reports"));
    const auto sample = u"1,250.50 ‧ 16/3/2569"_s;
    m_digitsSample->setText(m_thaiDigits->isChecked() ? thaiDigits(sample) : sample);
    //: Button of the settings: opens the self-test.
    m_selfTest->setText(tr("Self-test of this counter"));
    //: Heading: which reader the citizen's card is put into.
    m_readerCard->setHeading(tr("Reader for the citizen's card"));
    presentReaders();
    //: Heading: which camera takes the applicants' photos.
    m_cameraCard->setHeading(tr("Camera"));
    m_camera->setAccessibleName(m_cameraCard->accessibleName());
    //: Under the choice of the camera.
    m_cameraAbout->setText(tr("Pictures that the camera's own program puts into its folder are taken in any case."));
    fillCameras();
    //: Heading: what the office has set; not changed here.
    m_officeCard->setHeading(tr("Office"));
    const QList<QPair<QString, QString>> rows{
        //: Row of the settings page.
        {tr("Office"), m_texts.office},
        //: Row of the settings page: four digits.
        {tr("Office code"), m_texts.code},
        //: Row of the settings page: which counter this is.
        {tr("Counter"), m_texts.station},
        //: Row of the settings page: the schedule of fines and fees.
        {tr("Schedule in force"), m_texts.schedule},
        //: Row of the settings page: which day completes a year of age.
        {tr("Age is completed on"), m_texts.agePolicy},
        //: Row of the settings page: where the counter's data lie.
        {tr("Data are kept in"), m_texts.storePath},
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_officeRows[i].first->setText(rows[i].first);
        m_officeRows[i].second->setText(rows[i].second);
        m_officeRows[i].first->setVisible(!rows[i].second.isEmpty());
        m_officeRows[i].second->setVisible(!rows[i].second.isEmpty());
    }
    m_commands->retranslate();
}

void SettingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
