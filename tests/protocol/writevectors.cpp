// Prints docs/protocol-vectors.txt.
#include "tests/protocol/vectors.h"

#include <cstdio>

int main()
{
    const QByteArray text = tabian::tests::vectorsText();
    return std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size()) ? 0 : 1;
}
