// What an office settles for itself in one file: usual fines by days late, revenue codes, remittance, clock, receipts,
// and how long it may work off-line.
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/baht.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace tabian::domain
{

/** The fines an office usually sets. It binds nobody beyond the law's range; a departure wants a written reason. */
class UsualFines
{
  public:
    struct Step
    {
        int fromDay = 1; // days late, from this one on
        Baht amount;
    };
    struct Row
    {
        Baht maximum;            // the law's maximum the steps are for
        std::vector<Step> steps; // days ascending
    };
    UsualFines() = default;
    explicit UsualFines(std::vector<Row> rows) : m_rows(std::move(rows)) {}
    bool isEmpty() const { return m_rows.empty(); }
    /** The usual amount within the law's range; nullopt where the office has set none. */
    std::optional<Baht> amount(int daysLate, const FineRange& range) const;

  private:
    std::vector<Row> m_rows;
};

/** Codes of the government's revenue accounts; empty ones are not printed. */
struct RevenueCodes
{
    QString fine, fee, copy;
};

/** How long a counter may work without the registry's receipt before it takes no new case. */
struct OfflineLimits
{
    int days = 30; // since the oldest entry that waits
    int cases = 1000;
    int megabytes = 500; // of entries that wait
    friend bool operator==(const OfflineLimits&, const OfflineLimits&) = default;
};

struct OfficeTable
{
    UsualFines usualFines;
    RevenueCodes revenueCodes;
    Baht remitAbove = Baht::ofBaht(10000); // cash above this must be remitted …
    int remitWithin = 3;                   // … within so many working days (facts: rules, section 6)
    /** A clock that has passed more than so many working days without an entry is not believed. 0: any is. */
    int clockAhead = 0;
    int receiptsLow = 50; // a range of receipt numbers with no more than these left is running out
    OfflineLimits offline;

    /** Strict JSON. OfficeTableInvalid with "line N: field: reason". */
    static Result<OfficeTable> parse(const QByteArray& json);
    /** "standard" or "training"; anything else is the path of a file, for the caller. */
    static QStringList shippedNames();
    static Result<OfficeTable> shipped(QStringView name);
};

} // namespace tabian::domain
