// The training desk: choose a person, then put card, finger, portrait and blank card where the counter finds them.
#pragma once

#include "devices/simulator/desk/controllink.h"
#include "devices/simulator/desk/devicepanel.h"
#include "devices/simulator/desk/personhead.h"
#include "devices/simulator/desk/personlist.h"
#include "devices/simulator/desk/phonepanel.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace tabian::simulator
{

/** Speaks to the simulators over their control channels only; the camera is a folder into which pictures are put. */
class DeskWindow : public QWidget
{
    Q_OBJECT
  public:
    struct Channels
    {
        QString card;       // socket of tabian-simcard
        QString finger;     // socket of tabian-simfinger
        QString camera;     // folder
        QString scene = {}; // file before the lens of the training camera; empty: there is none
        PhonePanel::Channels phone = {};
    };
    DeskWindow(const People& people, const Channels& channels, QWidget* parent = nullptr);

  private:
    enum class Finger : quint8 { Left, Right, Strangers };
    enum class Manner : quint8 { Ordinary, Dry, Tip, Aside, Worn }; // how a finger falls on the glass
    const Person* chosen() const;
    void choose();
    QWidget* makeList();
    QWidget* makePanels();
    void makeCardPanel();
    void makeFingerPanel();
    void makeCameraPanel();
    void makeBlankPanel();

    void ask();
    void showCardState(const ControlAnswer& answer);
    void showFingerState(const ControlAnswer& answer);
    void showBlanks(const ControlAnswer& answer);
    void updateButtons();
    QString whoIsInside(const QString& inside) const;

    void touch(Finger finger);
    void handPortrait();
    void sitDown();
    void nextManner();
    QString mannerText() const;
    void tell(ControlLink& link, const QStringList& words, const QString& done);
    void say(const QString& words, bool good);

    const People& m_people;
    Channels m_channels;
    PersonModel m_model;
    QSortFilterProxyModel m_found;
    // Questions go over channels of their own: a command may wait until the counter takes what was offered.
    ControlLink m_card, m_cardState, m_finger, m_fingerState;

    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    PersonHead* m_head = nullptr;
    QLabel* m_said = nullptr;
    DevicePanel *m_cardPanel = nullptr, *m_fingerPanel = nullptr, *m_cameraPanel = nullptr, *m_blankPanel = nullptr;
    PhonePanel* m_phone = nullptr;
    QPushButton *m_insert = nullptr, *m_remove = nullptr, *m_insertNew = nullptr;
    QPushButton *m_left = nullptr, *m_right = nullptr, *m_stranger = nullptr, *m_lift = nullptr, *m_manner = nullptr;
    QPushButton *m_portrait = nullptr, *m_seat = nullptr;
    QPushButton *m_blankIn = nullptr, *m_blankOut = nullptr, *m_blankBad = nullptr;
    QCheckBox* m_slow = nullptr;

    Manner m_touching = Manner::Ordinary;
    QString m_inside = QStringLiteral("empty");      // the citizen's slot
    QString m_blankInside = QStringLiteral("empty"); // the blank card's slot
    QHash<QString, QString> m_newCards;              // serial of the personalised card by citizen number
};

} // namespace tabian::simulator
