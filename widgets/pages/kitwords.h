// The field kit in words: how far it has come with a person, what is looked at before it goes out, and lists that cannot be read.
#pragma once

#include "app/casework/kitdesk.h"
#include "widgets/theme/signs.h"

#include <QCoreApplication>

namespace tabian::widgets
{

struct KitWords
{
    Q_DECLARE_TR_FUNCTIONS(KitWords)
  public:
    static QString stand(casework::KitStand stand);
    static Sign sign(casework::KitStand stand);
    static Sign sign(casework::KitSign sign);
    /** Of the sign of a check: "ready", "look", "not yet". */
    static QString word(casework::KitSign sign);
    static QString check(casework::KitCheck check);
    /** What was found: numbers, ages. */
    static QString found(casework::KitCheck check, const casework::KitDesk& desk, const casework::KitLoad& load);
    /** Empty for a list that was read. */
    static QString problem(domain::ListState state);
    /** "line 4: the check digit is wrong"; the first few, and how many there are. */
    static QString badLines(const domain::VillageList& list);
};

} // namespace tabian::widgets
