// What the leak checker of the asan preset must not hold against us: fontconfig keeps the fonts it found until the end,
// more or fewer of them depending on how far its own thread has come.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}
