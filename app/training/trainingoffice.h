// The training office: a store with officers of every role, blank cards, and the synthetic people as its register.
#pragma once

#include "app/casework/officer.h"

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

std::vector<casework::Officer> officers();

/** The citizen numbers of everybody whose fingers can be enrolled. */
QStringList numbers();

/** Makes the store under `home`. A store that is there already is left alone. The answer is a sentence for the terminal,
 *  the error too. `templates` may be empty: then nobody's fingers are enrolled. */
tl::expected<QString, QString> makeOffice(const QString& home, const QString& templates);

} // namespace tabian::training
