// The people of a field kit: name, masked number, and how far it has come with each.
#pragma once

#include "app/casework/kitdesk.h"
#include "widgets/theme/card.h"

#include <optional>

class QLineEdit;
class QListWidget;

namespace tabian::widgets
{

class FormField;

/** Object names: kitSearch, kitCount, kitPeople (list), kitNobody. */
class KitList : public Card
{
    Q_OBJECT
  public:
    explicit KitList(casework::KitDesk& desk, QWidget* parent = nullptr);
    void present();
    void clearSearch();
    /** In a low window the list has the room; Ctrl F brings the search. */
    void setLow(bool low);
    void focusSearch();
    void focusList();
    const casework::KitPerson* chosen() const;

  Q_SIGNALS:
    void chosenChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QString linesOf(const casework::KitPerson& person) const;
    QString counts() const;
    void retranslate();
    casework::KitDesk& m_desk;
    QLineEdit* m_search;
    FormField* m_searchField;
    Text *m_count, *m_nobody;
    QListWidget* m_list;
    QString m_chosen; // citizen number
    bool m_filling = false;
    bool m_low = false, m_searching = false;
};

} // namespace tabian::widgets
