// tabianctl sync: enrolment, sending and fetching, how the line is, and the memory stick.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

int runSync(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
