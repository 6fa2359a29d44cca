#include "widgets/status/rail.h"

#include "widgets/status/railbutton.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_places(new QVBoxLayout), m_product(new Text(TextRole::Heading, Tone::Rail)),
      m_office(new Text(TextRole::Small, Tone::RailMuted)), m_station(new Text(TextRole::Small, Tone::RailMuted)),
      m_training(new Text(TextRole::Small, Tone::RailMuted))
{
    setObjectName(u"rail"_s);
    m_office->setObjectName(u"railOffice"_s);
    m_station->setObjectName(u"railStation"_s);
    m_training->setObjectName(u"railTraining"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 14, 10, 12);
    column->setSpacing(0);
    for (auto* text : {m_product, m_office, m_station, m_training})
        text->setContentsMargins(10, 0, 6, 0);
    column->addWidget(m_product);
    column->addWidget(m_office);
    column->addWidget(m_station);
    column->addSpacing(12);
    m_places->setSpacing(2);
    column->addLayout(m_places);
    column->addStretch(1);
    column->addWidget(m_training);
    m_training->hide();
    retranslate();
    fit();
}

void Rail::addPlace(Command place)
{
    auto* button = new RailButton(place, this);
    button->setObjectName(u"rail"_s + QString::fromLatin1(CommandTable::row(place).name).mid(9));
    button->setCompact(m_compact);
    m_places->addWidget(button);
    m_buttons.insert(place, button);
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
}

void Rail::setChosen(Command place)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == place);
}

void Rail::setBadge(Command place, int count)
{
    if (auto* button = m_buttons.value(place))
        button->setBadge(count);
}

void Rail::setOffice(const QString& office, const QString& station)
{
    m_office->setText(office);
    m_station->setText(station);
    fit();
}

void Rail::setTraining(bool training)
{
    m_isTraining = training;
    fit();
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    for (auto* button : std::as_const(m_buttons))
        button->setCompact(compact);
    fit();
}

QSize Rail::minimumSizeHint() const
{
    return {width(), rem(2.3) * int(m_buttons.size()) + 40};
}

void Rail::fit()
{
    setFixedWidth(m_compact ? rem(3.4) + 20 : qMin(rem(15.4), 320));
    for (auto* text : {m_product, m_office, m_station})
        text->setVisible(!m_compact && !text->text().isEmpty());
    m_training->setVisible(m_isTraining && !m_compact);
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void Rail::retranslate()
{
    //: The product's name at the head of the rail.
    m_product->setText(tr("Tabian"));
    //: At the foot of the rail of a training counter: nothing here concerns a real person.
    m_training->setText(tr("Training ‧ invented data"));
    for (auto* button : std::as_const(m_buttons))
        button->retranslate();
    fit();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(palette::rail));
}

} // namespace tabian::widgets
