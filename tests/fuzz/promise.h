// What a fuzzer holds the code to: a promise that is broken ends the run like a memory error does, with the input kept.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tabian::fuzz
{

inline void promise(bool held, const char* words)
{
    if (held)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", words);
    std::abort();
}

} // namespace tabian::fuzz
