// The phone's commands about the digital ID: enrol, resume, card, disclosures, state.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <optional>

namespace tabian::simulator
{

inline constexpr int wrongUsage = 2;

QList<QCommandLineOption> phoneIdOptions();
/** The exit code; nullopt when `words` are no command of these. */
std::optional<int> runPhoneId(const QStringList& words, const QCommandLineParser& options);

} // namespace tabian::simulator
