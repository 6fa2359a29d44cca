// The training office: a store with officers of every role, blank cards, and the synthetic people as its register.
#pragma once

#include "app/casework/applicant.h"
#include "app/casework/officer.h"
#include "app/domain/failure.h"

#include <QDateTime>
#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace tabian::training
{

/** The password of every officer of the training office. */
inline const QString password = QStringLiteral("training");
/** The morning of the training day, on which the people's stories fit. */
QDateTime openingTime();

/** The afternoon before, when the office is set up. */
QDateTime setUpTime();

std::vector<casework::Officer> officers();
/** The register of the synthetic people, as of a moment. */
tl::expected<std::vector<casework::RegisterPerson>, QString> registerOf(const QString& templates,
                                                                        const QDateTime& asOf);
/** Code, sentence and detail, for the terminal. */
QString told(const domain::Failure& failure);

/** The citizen numbers of everybody whose fingers can be enrolled. */
QStringList numbers();

/** What the training registry is set up with: an officer a line ("number|roles|position|name"), and the people as its
 *  `person import` reads them. */
QStringList rollLines();
tl::expected<QByteArray, QString> personLines(const QString& templates);

/** Enrols the office that makeOffice() made with the registry of the letter, on the day it was made. */
tl::expected<QString, QString> enrolOffice(const QString& home, const QString& letter);

/** Makes the store under `home`. A store that is there already is left alone. The answer is a sentence for the terminal,
 *  the error too. `templates` may be empty: then nobody's fingers are enrolled. */
tl::expected<QString, QString> makeOffice(const QString& home, const QString& templates);

} // namespace tabian::training
