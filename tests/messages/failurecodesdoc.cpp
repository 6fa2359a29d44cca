#include "tests/messages/failurecodesdoc.h"

#include "app/messages/failuremessages.h"

using namespace Qt::StringLiterals;
using tabian::domain::FailureCode;

namespace tabian::tests
{

namespace
{

struct Block
{
    int first; // number of the block, all codes up to the next block's
    const char* title;
};

constexpr Block Blocks[] = {
    {1000, "Values: what was typed or read"},
    {1100, "Schedules and holiday tables"},
    {2000, "Card reader and card"},
    {2100, "Writing a new card"},
    {2200, "Fingers"},
    {2300, "Photo and QR code"},
    {3000, "Rules of the counter"},
    {4000, "Store"},
    {5000, "Documents and printers"},
    {6000, "Self-test and support"},
    {7000, "Counter and registry"},
    {9000, "The programs themselves"},
};

QString titleOf(FailureCode code)
{
    QString title;
    for (const Block& block : Blocks) {
        if (int(code) >= block.first)
            title = QString::fromUtf8(block.title);
    }
    return title;
}

} // namespace

QString failureCodesDocument()
{
    const messages::Phrasebook thai(messages::Language::Thai), english(messages::Language::English);
    QString text =
        u"# Failure codes\n\n"
        u"Every failure has a code that stays the same, is raised at one place of the program, and stands beside its\n"
        u"message. A line each: what is said, why it happens, what to do. Where a fact helps (a line number, a status, "
        u"a\n"
        u"field's name) the message adds it in brackets; it never holds personal data.\n\n"
        u"This page is made by `bin/write_failure_codes > docs/failure-codes.md`; a test holds it against the program.\n"_s;
    QString block;
    for (const FailureCode code : messages::allFailureCodes()) {
        if (titleOf(code) != block) {
            block = titleOf(code);
            text += u"\n## %1\n"_s.arg(block);
        }
        const messages::FailureMessage th = explain({code, {}}, thai), en = explain({code, {}}, english);
        text += u"\n### %1\n- **%2** %3 *%4*\n- **%5** %6 *%7*\n"_s.arg(failureCodeText(code), th.sentence, th.cause,
                                                                        th.remedy, en.sentence, en.cause, en.remedy);
    }
    return text;
}

} // namespace tabian::tests
