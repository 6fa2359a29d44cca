// Files that somebody asked for: written whole or not at all.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>

namespace tabian::shell
{

/** FileUnwritable. */
domain::Outcome saveFile(const QString& path, const QByteArray& bytes);

} // namespace tabian::shell
