#include "devices/simulator/desk/personhead.h"

#include "devices/simulator/portrait.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr QSize portraitSize{104, 125};

QLabel* wrapped(const char* role)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setProperty(role, true);
    return label;
}
} // namespace

int yearsOf(const Person& person, QDate day)
{
    const QDate born = person.birth.legalDay();
    const bool reached = QDate(day.year(), born.month(), 1).addDays(born.day() - 1) <= day;
    return day.year() - born.year() - (reached ? 0 : 1);
}

PersonHead::PersonHead(QDate today, QWidget* parent)
    : QFrame(parent), m_today(today), m_portrait(new QLabel), m_name(wrapped("title")), m_number(wrapped("muted")),
      m_story(wrapped("story"))
{
    setProperty("card", true);
    m_portrait->setFixedSize(portraitSize);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    words->addWidget(m_number);
    words->addSpacing(4);
    words->addWidget(m_story);
    words->addStretch();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(14);
    all->addWidget(m_portrait, 0, Qt::AlignTop);
    all->addLayout(words, 1);
}

void PersonHead::show(const Person& person)
{
    const int years = yearsOf(person, m_today);
    const qreal scale = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(portrait(person.portraitSeed, person.sex, years, portraitSize * scale));
    picture.setDevicePixelRatio(scale);
    m_portrait->setPixmap(picture);
    m_name->setText(person.nameTh.full());
    //: Under a person's name on the training desk: citizen number, then age in years.
    m_number->setText(tr("%1 · %2 years old").arg(person.id.formatted()).arg(years));
    m_story->setText(person.story);
    setAccessibleName(person.nameTh.full() + u", "_s + person.story);
}

} // namespace tabian::simulator
