// One simulated device on the training desk: its name, its state as sign, word and colour, and its buttons.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;

namespace tabian::simulator
{

class DevicePanel : public QFrame
{
    Q_OBJECT
  public:
    enum class Tone : quint8 { Rest, Good, Attention };

    explicit DevicePanel(const QString& title, QWidget* parent = nullptr);
    /** Adds a button with its key written on it; the key works in the whole window. */
    QPushButton* addButton(const QString& text, const QKeySequence& key = {});
    void setState(Tone tone, const QString& words);

  private:
    QLabel* m_state;
    QHBoxLayout* m_buttons;
};

} // namespace tabian::simulator
