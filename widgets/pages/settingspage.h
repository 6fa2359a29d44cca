// F8: language, text size and digits of this counter, and what the office has set.
#pragma once

#include "widgets/theme/card.h"
#include "widgets/window/page.h"
#include "widgets/window/settingsport.h"

class QSlider;
class QVBoxLayout;

namespace tabian::widgets
{

class CommandSet;
class KeyButton;
class CheckLine;
class ChoiceBox;

/** What the office has set; shown, not changed here. */
struct OfficeTexts
{
    QString office, code, station, schedule, agePolicy, storePath;
};

/** A card reader and what lies in it. */
struct ReaderRow
{
    enum class Holds : quint8 { Nothing, ThaiCard, OtherCard, MuteCard, InUse, Unknown };
    QString name;
    Holds holds = Holds::Nothing;
    bool writesCards = false;   // the encoder: not for citizens' cards
    bool officersCards = false; // set aside for officers' own cards
    bool readNow = false;       // the citizen's card is read here
};

/** Choices act at once: the page stores them and tells the shell. Object names: settingsThai, settingsEnglish,
 *  settingsScale, settingsScaleSmaller, settingsScaleLarger, settingsThaiDigits, settingsCamera, settingsReaderAny,
 *  settingsReader0, …, settingsOfficerReader */
class SettingsPage : public Page
{
    Q_OBJECT
  public:
    explicit SettingsPage(ScreenSettings& settings, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    void setOfficeTexts(const OfficeTexts& texts);
    /** Adds a card under the others, such as that of the printers. */
    void addCard(Card* card);
    /** What is attached now, and the officer's choice: a name, or empty for "found by the card"; and the reader set aside
     *  for officers' cards, if any. */
    void setReaders(const QList<ReaderRow>& readers, const QString& chosen, const QString& officers = {});
    /** The cameras there are, by name; the one chosen stays in the list when it is not attached. */
    void setCameras(const QStringList& names);

  Q_SIGNALS:
    void languageChosen(tabian::widgets::ScreenLanguage language);
    void textScaleChosen(double scale);
    void thaiDigitsChosen(bool on);
    void selfTestWanted();
    void readerChosen(const QString& name);
    void officerReaderChosen(const QString& name); // from the next start on; empty: one reader serves both
    void camerasWanted();                          // the page is looked at
    void cameraChosen(const QString& camera);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void setScale(int percent);
    void presentReaders();
    void fillOfficerReaders();
    ScreenSettings& m_settings;
    CommandSet* m_commands;
    Text* m_title;
    void fillCameras();
    Card *m_languageCard, *m_scaleCard, *m_digitsCard, *m_readerCard, *m_cameraCard, *m_officeCard;
    KeyButton *m_thai, *m_english, *m_smaller, *m_larger;
    QSlider* m_scale;
    QVBoxLayout* m_column;
    KeyButton* m_selfTest;
    Text *m_percent, *m_sample, *m_digitsSample;
    CheckLine* m_thaiDigits;
    ChoiceBox* m_camera;
    Text* m_cameraAbout;
    QStringList m_cameras;
    QList<QPair<Text*, Text*>> m_officeRows;
    OfficeTexts m_texts;
    QList<KeyButton*> m_readerButtons; // the first: found by the card
    Text* m_readerNote;
    QList<ReaderRow> m_readers;
    QString m_chosenReader, m_officerReader;
    Text* m_officerAbout;
    ChoiceBox* m_officers;
};

} // namespace tabian::widgets
