#include "widgets/commands/footbar.h"

#include "widgets/commands/commandset.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

namespace
{
/** A key cap and its word, drawn together. */
class KeyWord : public QAbstractButton
{
  public:
    KeyWord(QAction* action, QWidget* parent)
        : QAbstractButton(parent), m_key(CommandTable::keyText(CommandSet::commandOf(action))), m_word(action->text())
    {
        setFocusPolicy(Qt::NoFocus); // its key is quicker
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        setAccessibleName(m_key + u": "_s + m_word);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(smallFont());
        return {metrics.horizontalAdvance(m_key) + 14 + 6 + metrics.horizontalAdvance(m_word) + 2,
                metrics.height() + 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(smallFont());
        const QFontMetrics metrics(smallFont());
        const int cap = metrics.horizontalAdvance(m_key) + 14;
        painter.setPen(QColor(palette::line));
        painter.setBrush(QColor(palette::quiet));
        painter.drawRoundedRect(QRectF(0.5, 1.5, cap - 1, height() - 3), 4, 4);
        painter.setPen(QColor(palette::ink));
        painter.drawText(QRect(0, 0, cap, height()), Qt::AlignCenter, m_key);
        painter.setPen(QColor(palette::muted));
        painter.drawText(QRect(cap + 6, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    }

  private:
    QFont smallFont() const
    {
        QFont out = font();
        out.setPixelSize(rem(0.87));
        return out;
    }
    QString m_key, m_word;
};
} // namespace

FootBar::FootBar(QWidget* parent) : QFrame(parent), m_keys(new QWidget), m_state(new Text(TextRole::Small, Tone::Muted))
{
    setProperty("bar", u"foot"_s);
    setObjectName(u"footBar"_s);
    m_state->setObjectName(u"footBarState"_s);
    m_state->setSingleLine(true);
    m_keys->setLayout(new FlowLayout(18, Qt::AlignLeft, 2));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 4, 18, 4);
    row->setSpacing(18);
    row->addWidget(m_keys, 1);
    row->addWidget(m_state, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void FootBar::setCommands(CommandSet* commands)
{
    if (m_commands)
        disconnect(m_commands, nullptr, this, nullptr);
    m_commands = commands;
    if (m_commands)
        connect(m_commands, &CommandSet::changed, this, &FootBar::rebuild);
    rebuild();
}

void FootBar::setState(const QString& text)
{
    m_state->setTextOrHide(text);
}

void FootBar::setSingleRow(bool single)
{
    if (single == m_singleRow)
        return;
    m_singleRow = single;
    m_shown.clear();
    rebuild();
}

void FootBar::rebuild()
{
    QList<QAction*> wanted;
    QStringList words;
    if (m_commands) {
        for (auto* action : m_commands->actions()) {
            // Where room is short, what stands on the blue button and what help lists give way.
            const bool dear = m_singleRow && CommandSet::commandOf(action) == Command::GoOn;
            if (action->isVisible() && action->isEnabled() && !dear)
                wanted << action;
        }
    }
    if (m_singleRow && wanted.size() > 1)
        wanted.prepend(wanted.takeLast()); // help first: it lists the rest
    for (const auto* action : std::as_const(wanted))
        words << action->objectName() << action->text();
    if (words != m_shown || wanted.isEmpty()) {
        m_shown = words;
        auto* flow = m_keys->layout();
        while (auto* item = flow->takeAt(0)) {
            item->widget()->deleteLater(); // perhaps it is the one being clicked
            item->widget()->hide();
            delete item;
        }
        for (auto* action : std::as_const(wanted)) {
            auto* word = new KeyWord(action, m_keys);
            flow->addWidget(word);
            word->show();
        }
    }
    m_keys->setMaximumHeight(m_singleRow ? qRound(rem(0.87) * 1.6) + 3 : QWIDGETSIZE_MAX);
    updateGeometry();
}

} // namespace tabian::widgets
