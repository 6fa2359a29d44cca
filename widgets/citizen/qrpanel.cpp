#include "widgets/citizen/qrpanel.h"

#include "widgets/citizen/codepicture.h"
#include "widgets/theme/text.h"

#include <QHBoxLayout>
#include <QTimerEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static Text* named(Text* text, const QString& name)
{
    text->setObjectName(name);
    return text;
}

QrPanel::QrPanel(QWidget* parent)
    : QWidget(parent), m_picture(new CodePicture),
      m_title(named(new Text(TextRole::CitizenTitle), u"citizenCodeTitle"_s)),
      m_titleEn(named(new Text(TextRole::CitizenBody, Tone::Muted), u"citizenCodeTitleEn"_s)),
      m_hint(named(new Text(TextRole::CitizenBody), u"citizenCodeHint"_s)),
      m_hintEn(named(new Text(TextRole::CitizenSmall, Tone::Muted), u"citizenCodeHintEn"_s)),
      m_timeWord(named(new Text(TextRole::CitizenSmall), u"citizenTimeWord"_s)),
      m_time(named(new Text(TextRole::CitizenTitle, Tone::Blue), u"citizenTime"_s)), m_bar(new TimeBar)
{
    m_picture->setObjectName(u"citizenCode"_s);
    m_bar->setObjectName(u"citizenTimeBar"_s);
    m_timeWord->setSingleLine(true);
    m_time->setSingleLine(true);
    auto* time = new QHBoxLayout;
    time->setSpacing(12);
    time->addWidget(m_timeWord, 0, Qt::AlignBaseline);
    time->addWidget(m_time, 0, Qt::AlignBaseline);
    time->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    words->addStretch(1);
    for (auto* text : {m_title, m_titleEn, m_hint, m_hintEn})
        words->addWidget(text);
    words->addSpacing(14);
    words->addLayout(time);
    words->addWidget(m_bar);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(54);
    row->addWidget(m_picture, 5);
    row->addLayout(words, 5);
}

void QrPanel::setWords(const Both& title, const Both& hint)
{
    const messages::Phrasebook thai(messages::Language::Thai);
    //: Citizen's window: before minutes and seconds, "Time left 1:47".
    const char* left = QT_TRANSLATE_NOOP("CitizenWindow", "Time left");
    m_title->setTextOrHide(title.thai);
    m_titleEn->setTextOrHide(title.english);
    m_hint->setTextOrHide(hint.thai);
    m_hintEn->setTextOrHide(hint.english);
    m_timeWord->setText(thai.text("CitizenWindow", left));
    m_time->setAccessibleDescription(QString::fromUtf8(left));
    m_picture->setAccessibleName(title.thai + u' ' + title.english);
}

void QrPanel::setCode(const QImage& code, int seconds)
{
    clear();
    m_picture->setCode(code);
    m_all = m_left = qMax(1, seconds);
    m_timer = startTimer(1000);
    showTime();
}

void QrPanel::setRoom(Room room)
{
    const bool ample = room == Room::Ample;
    m_title->setRole(ample ? TextRole::CitizenTitle : TextRole::CitizenBody);
    m_titleEn->setRole(ample ? TextRole::CitizenBody : TextRole::CitizenSmall);
    m_titleEn->setVisible(room != Room::Least && !m_titleEn->text().isEmpty());
    m_hint->setRole(ample ? TextRole::CitizenBody : TextRole::CitizenSmall);
    m_hintEn->setVisible(ample && !m_hintEn->text().isEmpty());
    m_time->setRole(ample ? TextRole::CitizenTitle : TextRole::CitizenBody);
    for (auto* text : {m_title, m_titleEn, m_hint, m_hintEn, m_time})
        text->updateGeometry();
}

void QrPanel::clear()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
    m_left = 0;
    m_picture->setCode({});
    m_bar->setShare(0);
}

void QrPanel::showTime()
{
    m_time->setText(QString::number(m_left / 60) + u':' + QString::number(m_left % 60).rightJustified(2, u'0'));
    m_bar->setShare(double(m_left) / m_all);
}

void QrPanel::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer)
        return;
    --m_left;
    if (m_left > 0) {
        showTime();
        return;
    }
    clear();
    Q_EMIT ranOut();
}

} // namespace tabian::widgets
