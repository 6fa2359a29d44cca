// Who stands at the counter: photo, number in its five groups, names, age, address, card, and what to notice.
#pragma once

#include "app/domain/person.h"
#include "app/domain/thaidate.h"
#include "widgets/theme/card.h"

#include <QImage>
#include <optional>

class QGridLayout;
class QLabel;

namespace tabian::widgets
{

struct PersonView
{
    QImage photo;
    QString photoProgress; // "กำลังอ่านรูป 12/21" while it is being read
    QString citizenNumber; // "1-9990-00001-23-4"
    QString maskedNumber;  // "1-9990-xxxxx-xx-4"
    QString nameTh, nameEn;
    std::optional<int> age;
    std::optional<domain::Sex> sex;
    std::optional<domain::ThaiDate> birth;
    QString address;
    QDate issued;
    QString issuer;
    std::optional<domain::CardExpiry> expiry;
    QDate today;
    struct Flag
    {
        Note::Kind kind;
        QString text;
    };
    QList<Flag> flags;
};

/** Object names: personPhoto, personNumber, personNameTh, personNameEn, personAge, personBirth, personAddress,
 *  personIssued, personExpiry, personExpiryState, personFlag0, … */
class PersonPanel : public Card
{
    Q_OBJECT
  public:
    explicit PersonPanel(QWidget* parent = nullptr);
    void setPerson(const PersonView& person);
    void setRevealed(bool revealed); // Shift F9: the number in full, else masked
    bool isRevealed() const { return m_revealed; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row
    {
        Text* title;
        Text* value;
    };
    Row addRow(const QString& name);
    void retranslate();
    void fitPhoto();

    PersonView m_person;
    bool m_revealed = true;
    QLabel* m_photo;
    Text* m_photoState;
    Text* m_ageTitle;
    Text* m_age;
    Text* m_sex;
    Text* m_number;
    Text* m_nameTh;
    Text* m_nameEn;
    QGridLayout* m_rows;
    Row m_birth, m_address, m_issued, m_expiry;
    Text* m_expiryState;
    QList<Note*> m_flags;
};

} // namespace tabian::widgets
