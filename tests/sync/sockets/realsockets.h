// Counters and their registry as processes of their own on real sockets, through a proxy that does its worst, both killed at any
// time and started again. Then the line is good, and both sides must be equal.
#pragma once

#include <QString>
#include <QStringList>

namespace tabian::tests
{

struct Ordeal
{
    int seconds = 30;
    quint32 seed = 1;
    QString host; // the program that plays a counter
};

struct Endured
{
    QStringList wrong; // empty: nothing is lost, nothing double, both sides are equal
    QStringList figures;
};

Endured endure(const Ordeal& ordeal);

} // namespace tabian::tests
