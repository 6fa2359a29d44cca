#include "widgets/panels/checkrow.h"

#include "app/doctor/checkwords.h"
#include "widgets/status/chip.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using doctor::CheckState;

CheckRow::CheckRow(doctor::Check check, QWidget* parent)
    : QFrame(parent), m_check(check), m_line(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_number(new Text(TextRole::Strong, Tone::Muted)), m_name(new Text(TextRole::Strong)),
      m_found(new Text(TextRole::Body)), m_remedy(new Text(TextRole::Small, Tone::Muted)), m_state(new Chip)
{
    const QString name = u"check%1"_s.arg(int(check));
    setObjectName(name);
    m_found->setObjectName(name + u"Found"_s);
    m_remedy->setObjectName(name + u"Remedy"_s);
    m_state->setObjectName(name + u"State"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_number->setSingleLine(true);
    m_number->setText(QString::number(int(check)));
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_line->setSpacing(1);
    m_line->addWidget(m_name);
    m_line->addWidget(m_found, 1);
    words->addLayout(m_line);
    words->addWidget(m_remedy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(12);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
}

void CheckRow::show(const doctor::CheckOutcome* outcome, bool running, const messages::Phrasebook& book)
{
    m_number->setMinimumWidth(rem(1.6));
    m_name->setText(doctor::checkName(m_check, book));
    m_found->setTextOrHide(outcome ? doctor::foundWords(*outcome, book) : QString());
    QString remedy;
    if (outcome && outcome->failure) {
        remedy = doctor::remedyWords(*outcome, book) + u" ["_s + domain::failureCodeText(outcome->failure->code) + u']';
        setToolTip(doctor::causeWords(*outcome, book));
    } else {
        setToolTip({});
    }
    m_remedy->setTextOrHide(remedy);
    Sign sign = running ? Sign::Working : Sign::None;
    //: State of a check of the self-test while it runs. Keep it short.
    const QString checking = tr("checking …");
    //: State of a check of the self-test before its first run. Keep it short.
    const QString notYet = tr("not checked yet");
    QString word = running ? checking : notYet;
    if (outcome) {
        switch (outcome->state) {
        case CheckState::Ok:
            sign = Sign::Done;
            //: State of a check of the self-test: green. Keep it short.
            word = tr("ready");
            break;
        case CheckState::Warn:
            sign = Sign::Look;
            //: State of a check of the self-test: yellow. Keep it short.
            word = tr("look");
            break;
        case CheckState::Fail:
            sign = Sign::Refused;
            //: State of a check of the self-test: red. Keep it short.
            word = tr("fault");
            break;
        }
    }
    m_state->setState(sign, word);
    setAccessibleName(QStringList{m_number->text(), m_name->text(), word, m_found->text(), remedy}.join(u", "_s));
}

void CheckRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool wide = width() > rem(48);
    m_line->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(wide ? 12 : 1);
    m_name->setFixedWidth(wide ? rem(17) : QWIDGETSIZE_MAX);
    if (!wide)
        m_name->setMinimumWidth(0);
}

void CheckRow::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(QColor(palette::blue), 2) : QPen(QColor(palette::line), 1));
    painter.setBrush(QColor(hasFocus() ? palette::bluePale : palette::paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

} // namespace tabian::widgets
