// Line edits for the values of the counter. Each keeps what was typed, right or wrong, and gives the value when it is right.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/citizenid.h"
#include "app/domain/numbers.h"
#include "app/domain/thaidate.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tabian::widgets
{

/** 13 digits, grouped as printed on the card while they are typed; takes pasted numbers with or without hyphens and
 *  Thai digits. Surplus digits stay and make the number wrong: none is cut off silently. */
class CitizenIdEdit : public QLineEdit
{
    Q_OBJECT
  public:
    explicit CitizenIdEdit(QWidget* parent = nullptr);
    domain::Result<domain::CitizenId> value() const;
    void setValue(const domain::CitizenId& id);

  private:
    void regroup();
};

/** A date of the Buddhist era in any of the forms of readTypedDate(). */
class ThaiDateEdit : public QLineEdit
{
    Q_OBJECT
  public:
    explicit ThaiDateEdit(QWidget* parent = nullptr);
    domain::Result<domain::ThaiDate> value() const;
    void setValue(const domain::ThaiDate& date); // written "16/3/2569"

  protected:
    void focusOutEvent(QFocusEvent* event) override; // writes a right date in its usual form
};

/** An amount of baht, right-aligned. */
class BahtEdit : public QLineEdit
{
    Q_OBJECT
  public:
    explicit BahtEdit(QWidget* parent = nullptr);
    domain::Result<domain::Baht> value() const;
    void setValue(domain::Baht amount);
};

/** The serial of a blank card; small letters become capitals. */
class CardSerialEdit : public QLineEdit
{
    Q_OBJECT
  public:
    explicit CardSerialEdit(QWidget* parent = nullptr);
    domain::Result<domain::CardSerial> value() const;
};

/** Several lines of free text. Enter goes on with the page, Shift+Enter starts a line, Tab leaves. Grows with the
 *  text scale: `lines` are always in view. */
class ParagraphEdit : public QPlainTextEdit
{
    Q_OBJECT
  public:
    explicit ParagraphEdit(int lines, QWidget* parent = nullptr);
    QString text() const { return toPlainText(); }

  Q_SIGNALS:
    void editingFinished();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fitHeight();
    int m_lines;
};

} // namespace tabian::widgets
