#include "widgets/panels/limitbar.h"

#include "widgets/status/centrewords.h"
#include "widgets/status/chip.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

/** The bar itself; says nothing that the words beside it do not say. */
class LimitBar::Bar : public QWidget
{
  public:
    void show(int percent, Sign sign)
    {
        m_percent = percent;
        m_sign = sign;
        update();
    }
    QSize sizeHint() const override { return {rem(10), rem(0.7) + 3 + QFontMetrics(small()).height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            updateGeometry();
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF groove(0, 0, width(), rem(0.7));
        const double round = groove.height() / 2;
        painter.setBrush(QColor(palette::line));
        painter.drawRoundedRect(groove, round, round);
        if (m_percent > 0) {
            const double filled = qMax(groove.height(), width() * qMin(m_percent, 100) / 100.0);
            painter.setBrush(QColor(coloursOf(m_sign).text));
            painter.drawRoundedRect(QRectF(0, 0, filled, groove.height()), round, round);
        }
        const QFont font = small();
        const QFontMetrics metrics(font);
        painter.setFont(font);
        for (const int mark : {50, 80, 95}) {
            const double x = width() * mark / 100.0;
            painter.setPen(QPen(QColor(m_percent > mark ? palette::paper : palette::edge), 1.4));
            painter.drawLine(QPointF(x, 1), QPointF(x, groove.height() - 1));
            const QString word = QString::number(mark) + u'%';
            const int wide = metrics.horizontalAdvance(word);
            const int left = qBound(0, qRound(x - wide / 2.0), width() - wide);
            painter.setPen(QColor(palette::muted));
            painter.drawText(QRect(left, int(groove.height()) + 2, wide + 2, metrics.height()), Qt::AlignLeft, word);
        }
    }

  private:
    QFont small() const
    {
        QFont out = font();
        out.setPixelSize(rem(0.73));
        return out;
    }
    int m_percent = 0;
    Sign m_sign = Sign::Done;
};

LimitBar::LimitBar(const QString& name, QWidget* parent)
    : QWidget(parent), m_what(new Text(TextRole::Strong)), m_used(new Text(TextRole::Body)),
      m_left(new Text(TextRole::Small, Tone::Muted)), m_state(new Chip), m_bar(new Bar)
{
    setObjectName(name);
    m_used->setObjectName(name + u"Used"_s);
    m_left->setObjectName(name + u"Left"_s);
    m_state->setObjectName(name + u"State"_s);
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_what, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_used, 1);
    foot->addWidget(m_left, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(foot);
}

void LimitBar::setView(const View& view)
{
    const auto warning = casework::warningAt(view.percent);
    const QString word = CentreWords::warning(warning);
    m_what->setText(view.what);
    m_used->setText(view.used);
    m_left->setText(view.left);
    m_state->setState(CentreWords::sign(warning), word);
    m_bar->show(view.percent, CentreWords::sign(warning));
    setAccessibleName(view.what);
    setAccessibleDescription(QStringList{view.used, view.left, word}.join(u", "_s));
}

} // namespace tabian::widgets
