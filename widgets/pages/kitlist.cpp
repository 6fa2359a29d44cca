#include "widgets/pages/kitlist.h"

#include "widgets/fields/datewords.h"
#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/kitwords.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::KitDesk;
using casework::KitPerson;
using casework::KitStand;

KitList::KitList(KitDesk& desk, QWidget* parent)
    : Card(parent), m_desk(desk), m_search(new QLineEdit), m_searchField(new FormField(u"kitSearch"_s, m_search)),
      m_count(new Text(TextRole::Strong)), m_nobody(new Text(TextRole::Body, Tone::Muted)), m_list(new QListWidget)
{
    m_count->setObjectName(u"kitCount"_s);
    m_nobody->setObjectName(u"kitNobody"_s);
    m_list->setObjectName(u"kitPeople"_s);
    m_search->setClearButtonEnabled(true);
    drawAsCards(*m_list);
    body()->addWidget(m_searchField);
    body()->addWidget(m_count);
    body()->addWidget(m_nobody);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    connect(m_search, &QLineEdit::textChanged, this, &KitList::present);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (m_filling || !item)
            return;
        m_chosen = item->data(Qt::UserRole).toString();
        Q_EMIT chosenChanged();
    });
    retranslate();
}

const KitPerson* KitList::chosen() const
{
    const auto& persons = m_desk.book().persons;
    const auto found =
        std::ranges::find_if(persons, [this](const KitPerson& person) { return person.id.digits() == m_chosen; });
    return found == persons.end() ? nullptr : &*found;
}

void KitList::clearSearch()
{
    m_searching = false;
    m_search->clear();
}

void KitList::setLow(bool low)
{
    m_low = low;
    retranslate();
}

void KitList::focusSearch()
{
    m_searching = true;
    present();
    m_search->setFocus();
    m_search->selectAll();
}

void KitList::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
}

QString KitList::linesOf(const KitPerson& person) const
{
    if (!m_desk.book().isOut()) {
        //: About a person for whom a field kit is to be packed; %1 the day of his record.
        const auto here = tr("here, as of %1");
        //: About a person for whom a field kit is to be packed.
        const auto absent = tr("to be fetched from the registry");
        return person.here ? here.arg(DateWords::shortDate(person.asOf.toTimeZone(m_desk.now().timeZone()).date()))
                           : absent;
    }
    QStringList words{KitWords::stand(person.stand), person.caseNumber};
    words.removeAll(QString());
    return words.join(u" ‧ "_s);
}

void KitList::present()
{
    const auto& book = m_desk.book();
    //: In place of a name that is not known here.
    const auto nameless = tr("Name not known here");
    //: About a person of a field kit: no fingerprints, or one only, to compare with.
    const auto fingers = tr("without both fingerprints");
    const QString wanted = m_search->text().trimmed(), digits = digitsOnly(wanted);
    m_filling = true;
    m_list->clear();
    for (const KitPerson& person : book.persons) {
        const bool hit = wanted.isEmpty() || person.name.contains(wanted, Qt::CaseInsensitive) ||
                         (!digits.isEmpty() && person.id.digits().contains(digits));
        if (!hit)
            continue;
        auto* item = new QListWidgetItem(m_list);
        fillListItem(*item, person.id.digits(),
                     {person.here ? person.name : nameless, linesOf(person), person.id.masked(),
                      person.here && !person.bothFingers() ? fingers : QString()});
        if (person.id.digits() == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const QString before = m_chosen;
    m_chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_filling = false;
    m_list->setVisible(m_list->count() > 0);
    m_nobody->setVisible(m_list->count() == 0);
    m_searchField->setVisible(!book.persons.empty() && (!m_low || m_searching));
    //: In place of the people of a field kit, when the search finds nobody.
    const auto notFound = tr("Nobody of the list is found by that.");
    //: In place of the people of a field kit.
    const auto none = tr("No list is chosen.");
    m_nobody->setText(book.persons.empty() ? none : notFound);
    m_count->setTextOrHide(counts());
    if (m_chosen != before)
        Q_EMIT chosenChanged();
}

QString KitList::counts() const
{
    const auto& book = m_desk.book();
    if (book.persons.empty())
        return {};
    if (!book.isOut()) {
        const int here = book.here(), all = int(book.persons.size());
        //: Over the people for whom a field kit is to be packed: %1 in all, %2 in the copy, %3 not.
        return tr("%1 people ‧ here %2 ‧ to be fetched %3").arg(all).arg(here).arg(all - here);
    }
    QStringList words;
    for (const KitStand stand : {KitStand::Served, KitStand::Open, KitStand::NotCome, KitStand::Cancelled}) {
        if (const int count = book.count(stand); count > 0 || stand == KitStand::Served)
            words << KitWords::stand(stand) + u' ' + QString::number(count);
    }
    return words.join(u" ‧ "_s);
}

void KitList::retranslate()
{
    //: Heading of the people of a field kit.
    setHeading(m_low ? QString() : tr("People"));
    //: Label: looks for somebody among the people of a field kit.
    m_searchField->setLabel(tr("Name or number"));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("People of the field kit"));
    present();
}

void KitList::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
