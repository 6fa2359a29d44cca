#include "widgets/panels/cardprogress.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using Phase = CardProgressView::Phase;

CardProgress::CardProgress(QWidget* parent)
    : QWidget(parent), m_sentence(new Text(TextRole::Heading)), m_bar(new QProgressBar),
      m_spoiled(new Text(TextRole::Small, Tone::Amber))
{
    setObjectName(u"cardProgress"_s);
    m_sentence->setObjectName(u"cardPhase"_s);
    m_bar->setObjectName(u"cardBar"_s);
    m_spoiled->setObjectName(u"cardSpoiled"_s);
    m_bar->setTextVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    for (const auto* name : {"cardLineBlank", "cardLineWrite", "cardLineCompare"}) {
        auto* line = new Text(TextRole::Body);
        line->setObjectName(QString::fromLatin1(name));
        m_lines.append(line);
        column->addWidget(line);
    }
    column->addWidget(m_spoiled);
    retranslate();
}

void CardProgress::setView(const CardProgressView& view)
{
    m_view = view;
    retranslate();
}

int CardProgress::lineState(int line) const
{
    int now = 0; // the line being worked on
    switch (m_view.phase) {
    case Phase::Idle:
        return 0;
    case Phase::LookingForBlank:
    case Phase::Drawing:
    case Phase::Spoiling:
    case Phase::WantsNextBlank:
        now = 0;
        break;
    case Phase::Writing:
        now = 1;
        break;
    case Phase::ReadingBack:
        now = 2;
        break;
    case Phase::Done:
        now = 3;
        break;
    }
    return line < now ? 2 : line == now ? 1 : 0;
}

void CardProgress::retranslate()
{
    const auto& v = m_view;
    const auto count = v.total > 0 ? u" "_s + QString::number(v.done) + u'/' + QString::number(v.total) : QString();
    QString sentence;
    switch (v.phase) {
    case Phase::Idle:
        //: Before the new card is written.
        sentence = tr("Place a blank card in the writer");
        break;
    case Phase::LookingForBlank:
        //: The writer's slot is looked at.
        sentence = tr("Looking at the blank card …");
        break;
    case Phase::Drawing:
        //: The blank card's serial is taken from stock; %1 is the serial.
        sentence = tr("Drawing %1 from stock …").arg(v.serial);
        break;
    case Phase::Writing:
        //: The card is being written; %1 is " 12/40" or empty.
        sentence = tr("Writing the card%1 …").arg(count);
        break;
    case Phase::ReadingBack:
        //: The card is being read back; %1 is " 12/40" or empty.
        sentence = tr("Reading back%1 …").arg(count);
        break;
    case Phase::Spoiling:
        //: A badly written card is put aside as spoiled; %1 is its serial.
        sentence = tr("Recording %1 as spoiled …").arg(v.serial);
        break;
    case Phase::WantsNextBlank:
        //: After a spoiled card.
        sentence = tr("Take the spoiled card out and place the next blank");
        break;
    case Phase::Done:
        //: The new card is good; %1 is its serial.
        sentence = tr("Card %1 is written, read back and equal in every byte").arg(v.serial);
        break;
    }
    m_sentence->setText(sentence);
    m_sentence->setTone(v.phase == Phase::Done             ? Tone::Green
                        : v.phase == Phase::WantsNextBlank ? Tone::Amber
                                                           : Tone::Ink);
    m_bar->setVisible(v.phase == Phase::Writing || v.phase == Phase::ReadingBack || v.phase == Phase::Done);
    m_bar->setProperty("tone", v.phase == Phase::Done ? u"green"_s : QString());
    m_bar->setMaximum(qMax(1, v.total));
    m_bar->setValue(v.phase == Phase::Done ? m_bar->maximum() : v.done);
    //: Accessible name of the progress bar.
    m_bar->setAccessibleName(tr("Progress"));

    //: Line of the new card's progress; %1 is the serial, or a dash.
    m_lines[0]->setText(tr("Blank card drawn from stock: %1").arg(v.serial.isEmpty() ? u"–"_s : v.serial));
    //: Line of the new card's progress.
    m_lines[1]->setText(tr("Written"));
    //: Line of the new card's progress.
    m_lines[2]->setText(tr("Read back and compared"));
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setContentsMargins(rem(1.6), 0, 0, 0);
        m_lines[i]->setTone(lineState(i) == 2 ? Tone::Green : lineState(i) == 1 ? Tone::Ink : Tone::Muted);
    }
    //: Under the new card's progress: cards lost in this case.
    m_spoiled->setTextOrHide(v.spoiled > 0 ? tr("cards spoiled in this case: %1").arg(v.spoiled) : QString());
    update();
}

void CardProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = rem(0.9);
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto state = lineState(i);
        const auto place = m_lines[i]->geometry();
        const QRectF square(place.left(), place.top() + (m_lines[i]->fontMetrics().height() - side) / 2, side, side);
        if (state == 0) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(QColor(palette::edge), 1.4));
            painter.drawEllipse(square.adjusted(2, 2, -2, -2));
        } else {
            paintSign(painter, square, state == 2 ? Sign::Done : Sign::Working,
                      QColor(state == 2 ? palette::green : palette::blue));
        }
    }
}

void CardProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tabian::widgets
