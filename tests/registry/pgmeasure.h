// PostgreSQL's own measure, by pgbench, beside which the registry's figures are read.
#pragma once

#include <QString>
#include <vector>

namespace tabian::tests
{

struct Quantiles
{
    double median = 0, p99 = 0; // milliseconds
};
Quantiles quantilesOf(std::vector<double> milliseconds);

/** Single-row inserts of 400 bytes a second, each in a transaction of its own, by so many clients. */
double insertsPerSecond(int clients, int seconds);

/** How a client reaches the server. */
enum class Line : quint8 {
    Socket,   // in the file system, of the same machine only
    Encrypted // TLS 1.3 over TCP, as a client on another machine must
};

/** Lets the test server speak TLS with the registry's own certificate, which lies in `folder`. */
void letServerEncrypt(const QString& folder);

/** The rows of `persons` in the schema of the address, by a number. */
void copyPersons(const QString& database);
/** Look-ups of those rows by a prepared statement, begun at `perSecond` a second whether the one before has ended or not (libpq,
 *  nothing else). In milliseconds, each from the moment when it was to begin. */
std::vector<double> lookUps(const QString& database, Line line, int clients, int seconds, int perSecond);

/** Processor time of a process and of its children that live, in microseconds. */
qint64 processorTime(qint64 process);
/** The same of the test server. */
qint64 serversProcessorTime();

/** Bytes on the disk of a table, its parts and their indexes, for each of so many things. */
double bytesEach(const QString& database, const QString& table, qint64 things);

} // namespace tabian::tests
