// What a fuzzer holds the code to: a promise that is broken ends the run like a memory error does, with the input kept. With FUZZ_MEMORY_ONLY
// in the environment memory errors alone do: a planted bug must not be betrayed by the promise it breaks first.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tabian::fuzz
{

inline void promise(bool held, const char* words)
{
    static const bool memoryOnly = std::getenv("FUZZ_MEMORY_ONLY") != nullptr;
    if (held || memoryOnly)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", words);
    std::abort();
}

} // namespace tabian::fuzz
