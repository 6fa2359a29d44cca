#include "widgets/pages/witnessform.h"

#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

WitnessForm::WitnessForm(const QString& prefix, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_note(new Note), m_name(new QLineEdit), m_relation(new QLineEdit),
      m_id(new CitizenIdEdit), m_statement(new ParagraphEdit(3))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_note);
    m_fields = {new FormField(prefix + u"Name"_s, m_name), new FormField(prefix + u"CitizenId"_s, m_id),
                new FormField(prefix + u"Relation"_s, m_relation), new FormField(prefix + u"Statement"_s, m_statement)};
    for (auto* field : std::as_const(m_fields)) {
        field->setRequired(true);
        column->addWidget(field);
    }
    m_fields[1]->setCheck([this] {
        const auto id = m_id->value();
        return id ? QString() : m_wording.failure(id.error()).sentence;
    });
    retranslate();
}

QList<QWidget*> WitnessForm::inputs() const
{
    return {m_name, m_id, m_relation, m_statement};
}

std::optional<casework::WitnessRecorded> WitnessForm::finish()
{
    FormField* wrong = nullptr;
    for (auto* field : std::as_const(m_fields))
        if (!field->finish() && !wrong)
            wrong = field;
    if (wrong) {
        wrong->input()->setFocus();
        return std::nullopt;
    }
    return casework::WitnessRecorded{m_name->text().trimmed(), m_id->value()->digits(), m_relation->text().trimmed(),
                                     m_statement->text().trimmed()};
}

void WitnessForm::retranslate()
{
    //: Over the witness's statement (form PK.14).
    m_note->setNote(Note::Kind::Plain, tr("Statement of a householder or trustworthy person, in person (form PK.14)"));
    //: Label: the witness's full name.
    m_fields[0]->setLabel(tr("Name of the witness"));
    //: Label: the witness's citizen number.
    m_fields[1]->setLabel(tr("Citizen number of the witness"));
    //: Label: how the witness is related to the applicant.
    m_fields[2]->setLabel(tr("Relation to the applicant"));
    //: Label: what the witness says.
    m_fields[3]->setLabel(tr("Statement"));
}

} // namespace tabian::widgets
