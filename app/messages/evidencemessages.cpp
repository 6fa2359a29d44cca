#include "app/messages/casemessages.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

namespace
{

using domain::Evidence;

const char* titleOf(Evidence value)
{
    switch (value) {
    case Evidence::HouseRegister:
        //: A piece of evidence on the checklist (HouseRegister)
        return QT_TRANSLATE_NOOP("evidence", "House register, the householder’s copy");
    case Evidence::BirthCertificate:
        //: A piece of evidence on the checklist (BirthCertificate)
        return QT_TRANSLATE_NOOP("evidence", "Birth certificate (original)");
    case Evidence::OfficialDocument:
        //: A piece of evidence on the checklist (OfficialDocument)
        return QT_TRANSLATE_NOOP("evidence", "Document issued by the authorities");
    case Evidence::Witness:
        //: A piece of evidence on the checklist (Witness)
        return QT_TRANSLATE_NOOP("evidence", "Householder or trustworthy person certifies");
    case Evidence::OldCard:
        //: A piece of evidence on the checklist (OldCard)
        return QT_TRANSLATE_NOOP("evidence", "Former ID card");
    case Evidence::NameChangeDocument:
        //: A piece of evidence on the checklist (NameChangeDocument)
        return QT_TRANSLATE_NOOP("evidence", "Document of the change of first name, last name or both");
    case Evidence::AdditionDocument:
        //: A piece of evidence on the checklist (AdditionDocument)
        return QT_TRANSLATE_NOOP("evidence", "Document used for adding the name");
    case Evidence::ExemptionDocument:
        //: A piece of evidence on the checklist (ExemptionDocument)
        return QT_TRANSLATE_NOOP("evidence", "Document showing that the person is exempt");
    case Evidence::ExemptionEndDocument:
        //: A piece of evidence on the checklist (ExemptionEndDocument)
        return QT_TRANSLATE_NOOP("evidence", "Document showing that the exemption has ended");
    case Evidence::NationalityDocument:
        //: A piece of evidence on the checklist (NationalityDocument)
        return QT_TRANSLATE_NOOP("evidence", "Certificate of naturalisation or of restored Thai nationality");
    case Evidence::FatherAlienDocument:
        //: A piece of evidence on the checklist (FatherAlienDocument)
        return QT_TRANSLATE_NOOP("evidence", "Father’s alien identification certificate");
    case Evidence::MotherAlienDocument:
        //: A piece of evidence on the checklist (MotherAlienDocument)
        return QT_TRANSLATE_NOOP("evidence", "Mother’s alien identification certificate");
    }
    Q_UNREACHABLE();
}

const char* examplesOf(Evidence value)
{
    switch (value) {
    case Evidence::OfficialDocument:
        //: Examples of a piece of evidence, under its title (OfficialDocument)
        return QT_TRANSLATE_NOOP(
            "evidence", "such as a driving licence, a leaving certificate, a copy of the pupil register or a passport");
    case Evidence::AdditionDocument:
        //: Examples of a piece of evidence, under its title (AdditionDocument)
        return QT_TRANSLATE_NOOP("evidence",
                                 "such as a birth certificate or another document issued by the authorities");
    case Evidence::ExemptionEndDocument:
        //: Examples of a piece of evidence, under its title (ExemptionEndDocument)
        return QT_TRANSLATE_NOOP("evidence", "such as an order of discharge from service");
    case Evidence::HouseRegister:
    case Evidence::BirthCertificate:
    case Evidence::Witness:
    case Evidence::OldCard:
    case Evidence::NameChangeDocument:
    case Evidence::ExemptionDocument:
    case Evidence::NationalityDocument:
    case Evidence::FatherAlienDocument:
    case Evidence::MotherAlienDocument:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString evidenceTitle(Evidence piece, const Phrasebook& book)
{
    return book.text("evidence", titleOf(piece));
}

QString evidenceExamples(Evidence piece, const Phrasebook& book)
{
    const char* examples = examplesOf(piece);
    return examples ? book.text("evidence", examples) : QString();
}

QString evidenceLine(const domain::EvidenceRequirement& line, const Phrasebook& book)
{
    QStringList pieces;
    for (const Evidence piece : line.anyOf)
        pieces << evidenceTitle(piece, book);
    //: Between two pieces of evidence of which one suffices
    QString text = pieces.join(u" %1 "_s.arg(book.text("evidence", QT_TRANSLATE_NOOP("evidence", "or"))));
    if (!line.required)
        //: After a piece of evidence that is looked at but not required
        text += u' ' + book.text("evidence", QT_TRANSLATE_NOOP("evidence", "(if any)"));
    return text;
}

} // namespace tabian::messages
