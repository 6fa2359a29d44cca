// A button that shows its key: "รับเงินและออกใบเสร็จ  Enter".
#pragma once

#include "widgets/commands/commandtable.h"

#include <QAbstractButton>

class QAction;

namespace tabian::widgets
{

/** Kinds: the one blue button goes on; secondary ones are outlined; danger is outlined red; an answer is one of several
 *  that exclude each other and shows a check sign when chosen. The text breaks into lines rather than being cut. */
class KeyButton : public QAbstractButton
{
    Q_OBJECT
  public:
    enum class Kind : quint8 { Primary, Secondary, Danger, Answer };
    explicit KeyButton(Kind kind, QWidget* parent = nullptr);
    Kind kind() const { return m_kind; }
    void setKeyHint(const QString& hint);
    QString keyHint() const { return m_hint; }
    /** Takes key and enabled state from the action and triggers it; the text stays the button's own unless empty. */
    void bind(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont textFont() const;
    QFont hintFont() const;
    int hintWidth() const;
    int signWidth() const;
    QString shownText() const;
    QRect textRect(int width) const;
    void say();
    Kind m_kind;
    QString m_hint;
    QAction* m_action = nullptr;
};

} // namespace tabian::widgets
