// The text of docs/failure-codes.md, made from the messages, so that the page cannot drift from the program.
#pragma once

#include <QString>

namespace tabian::tests
{

QString failureCodesDocument();

} // namespace tabian::tests
