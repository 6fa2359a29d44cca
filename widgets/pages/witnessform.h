// ปค.14: a householder or trustworthy person certifies in person. Used in the identity and the evidence step.
#pragma once

#include "app/casework/acts.h"
#include "widgets/pages/wording.h"

#include <QWidget>

class QLineEdit;

namespace tabian::widgets
{

class CitizenIdEdit;
class FormField;
class ParagraphEdit;

/** Object names: <prefix>Name, <prefix>CitizenId, <prefix>Relation, <prefix>Statement. */
class WitnessForm : public QWidget
{
    Q_OBJECT
  public:
    WitnessForm(const QString& prefix, const Wording& wording, QWidget* parent = nullptr);
    QList<QWidget*> inputs() const;
    QList<FormField*> fields() const { return m_fields; }
    /** The statement, once every field is right; else shows what is missing and puts the focus there. */
    std::optional<casework::WitnessRecorded> finish();
    void retranslate();

  private:
    const Wording& m_wording;
    Note* m_note;
    QLineEdit *m_name, *m_relation;
    CitizenIdEdit* m_id;
    ParagraphEdit* m_statement;
    QList<FormField*> m_fields;
};

} // namespace tabian::widgets
