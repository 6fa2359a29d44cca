#include "app/messages/findingmessages.h"

#include <QStringList>
#include <array>

namespace tabian::messages
{

namespace
{

// In the order of domain::allClauses(): three general clauses, then the same eight duties for each law.
constexpr std::array General{
    //: A clause of the law, whole
    QT_TRANSLATE_NOOP("clause", "Civil and Commercial Code, section 193/3: the first day is not counted"),
    //: A clause of the law, whole
    QT_TRANSLATE_NOOP(
        "clause",
        "Civil and Commercial Code, section 193/8: a last day that is a holiday moves to the next working day"),
    //: A clause of the law, whole
    QT_TRANSLATE_NOOP("clause", "Civil and Commercial Code, section 16: age is counted from the day of birth; an "
                                "unknown day or month is taken as the first"),
};

constexpr std::array Laws{
    //: The law a clause stands in
    QT_TRANSLATE_NOOP("clause", "The service centre’s notice"),
    //: The law a clause stands in
    QT_TRANSLATE_NOOP("clause", "Identity Card Act as amended in B.E. 2554"),
    //: The law a clause stands in
    QT_TRANSLATE_NOOP("clause", "Identity Card Act with the Regulatory Fines Act B.E. 2565"),
};

constexpr std::array Duties{
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "reaching 15 years of age"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "getting Thai nationality or getting it back"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "the registrar’s adding the name to the house register"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "the end of the exemption"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "the former card’s expiry"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "essential damage to the card"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "loss or destruction of the card"),
    //: What a period of 60 days is counted from, continuing "within 60 days of"
    QT_TRANSLATE_NOOP("clause", "change of first name, last name or both in the house register"),
};

//: What a period of 60 days is counted from, continuing "within 60 days of", by the Act of B.E. 2554
constexpr const char* YoungerAge = QT_TRANSLATE_NOOP("clause", "reaching 7 years of age");

constexpr std::size_t DutiesToApply = 4;

const char* dutyOf(std::size_t law, std::size_t duty)
{
    return law > 0 && duty == 0 ? YoungerAge : Duties[duty];
}

QString dutyText(std::size_t law, std::size_t duty, const QString& item, const Phrasebook& book)
{
    //: A clause of the duty to apply. %1 is the law, %2 the item's number, %3 what the period is counted from
    const char* apply = QT_TRANSLATE_NOOP("clause", "%1, item %2: must apply for a card within 60 days of %3");
    //: A clause of the duty to renew. %1 is the law, %2 the item's number, %3 what the period is counted from
    const char* renew =
        QT_TRANSLATE_NOOP("clause", "%1, item %2: must have the card renewed or replaced within 60 days of %3");
    return book.text("clause", duty < DutiesToApply ? apply : renew)
        .arg(book.text("clause", Laws[law]), item, book.text("clause", dutyOf(law, duty)));
}

QString plainText(QStringView clause, const Phrasebook& book)
{
    const std::span<const char* const> all = domain::allClauses();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (clause != QLatin1StringView(all[i]))
            continue;
        if (i < General.size())
            return book.text("clause", General[i]);
        const std::size_t duty = i - General.size();
        const QString item = clause.sliced(clause.lastIndexOf(u' ') + 1).toString();
        return dutyText(duty / Duties.size(), duty % Duties.size(), item, book);
    }
    return clause.toString();
}

} // namespace

QString clauseText(QStringView clause, const Phrasebook& book, Digits digits)
{
    const QString text = plainText(clause, book);
    return book.language() == Language::Thai ? withDigits(text, digits) : text;
}

} // namespace tabian::messages
