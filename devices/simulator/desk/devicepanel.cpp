#include "devices/simulator/desk/devicepanel.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

DevicePanel::DevicePanel(const QString& title, QWidget* parent)
    : QFrame(parent), m_state(new QLabel), m_buttons(new QHBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    auto* heading = new QLabel(title);
    heading->setProperty("heading", true);
    m_state->setContentsMargins(10, 2, 10, 2); // a padding of the style sheet is lost when the tone changes
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_state);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 10, 14, 12);
    all->setSpacing(8);
    all->addLayout(top);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    all->addLayout(m_buttons);
}

QPushButton* DevicePanel::addButton(const QString& text, const QKeySequence& key)
{
    auto* button = new QPushButton;
    button->setText(key.isEmpty() ? text : text + u"   "_s + key.toString(QKeySequence::NativeText));
    button->setShortcut(key);
    button->setAccessibleName(text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void DevicePanel::setState(Tone tone, const QString& words)
{
    static constexpr const char* names[]{"rest", "good", "attention"};
    const QString sign = tone == Tone::Good ? u"✓ "_s : tone == Tone::Attention ? u"! "_s : u"○ "_s;
    m_state->setAccessibleName(words);
    if (m_state->property("tone").toString() != QLatin1StringView(names[int(tone)])) {
        m_state->setProperty("tone", QString::fromLatin1(names[int(tone)]));
        m_state->style()->unpolish(m_state);
        m_state->style()->polish(m_state);
    }
    m_state->setText(sign + words);
}

} // namespace tabian::simulator
