// Prints docs/failure-codes.md.
#include "tests/messages/failurecodesdoc.h"

#include <QTextStream>

int main()
{
    QTextStream(stdout) << tabian::tests::failureCodesDocument();
    return 0;
}
