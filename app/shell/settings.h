// The office's and the officer's choices, remembered in the home's settings.ini.
#pragma once

#include "app/casework/counterdesk.h"
#include "app/domain/failure.h"
#include "app/messages/phrasebook.h"

#include <QString>

namespace tabian::shell
{

struct Settings
{
    messages::Language language = messages::Language::Thai;
    double textScale = 1.0;                       // 1.0 .. 2.0
    bool thaiDigits = false;                      // in documents
    QString schedule = QStringLiteral("mission"); // a shipped name, or the path of a schedule file
    QString holidays;                             // path of a holiday table; empty = the shipped one
    QString office = QStringLiteral("standard");  // a shipped office table, or the path of a file
    domain::AgePolicy agePolicy = domain::AgePolicy::Birthday;
    QString paperPrinter; // a queue's name, an ipp:// address, "none", or empty: not chosen yet
    QString cardPrinter;
    QString selfTestDay;    // the day of the last self-test that ran by itself, ISO; empty: never
    QString cardReader;     // the officer's choice; empty = the one in which the card is found
    QString officerReader;  // part of the name of the reader for officers' cards; empty: the citizens' one serves both
    QString lastCardReader; // where the last citizen's card was read
    QString camera; // its name; empty: the first there is; "folder": only the pictures of the camera's own program
    QString encoderReader = QStringLiteral("00 01"); // part of the name of the reader that writes cards
};

/** Missing values take their defaults; an impossible one fails with SettingInvalid, naming the key. */
domain::Result<Settings> loadSettings(const QString& path);
void saveSettings(const QString& path, const Settings& settings);

/** The rules the settings name; where they name a shipped schedule or the shipped holidays, the registry's of that name in
 *  `registryTables`, if it gave one. A damaged schedule or holiday file fails with its own code, line and reason. */
domain::Result<casework::Rules> rulesOf(const Settings& settings, const QString& registryTables = {});

} // namespace tabian::shell
