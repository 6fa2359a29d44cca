// report-samples FOLDER: writes one of every document there, to be looked at.
#include "reports/output/pdf.h"
#include "tests/reports/fixtures.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

int failures = 0;

void write(const QDir& folder, const QString& name, const domain::Result<reports::Document>& document)
{
    domain::Outcome done = document ? reports::writePdf(*document, folder.filePath(name))
                                    : domain::Outcome(tl::unexpected(document.error()));
    QTextStream out(stdout);
    if (!done) {
        ++failures;
        out << name << ": " << domain::failureCodeText(done.error().code) << ' ' << done.error().detail << '\n';
        return;
    }
    out << name << ": " << document->sheets.size() << " sheet(s), content ends at "
        << document->sheets.back().contentEnd << " mm\n";
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(app.arguments().at(1))) {
        QTextStream(stderr) << "usage: report-samples FOLDER\n";
        return 2;
    }
    const QDir folder(app.arguments().at(1));
    const messages::Phrasebook thai(messages::Language::Thai), english(messages::Language::English);
    const reports::Setting usual = tests::sampleSetting(thai), lengthy = tests::longSetting(thai);
    write(folder, u"receipt.pdf"_s, composeReceipt(tests::sampleReceipt(), usual));
    write(folder, u"receipt-long.pdf"_s, composeReceipt(tests::longReceipt(), lengthy));
    write(folder, u"receipt-en.pdf"_s, composeReceipt(tests::sampleReceipt(), tests::sampleSetting(english)));
    write(folder, u"day.pdf"_s, composeDayReport(tests::sampleDay(), usual));
    write(folder, u"day-closed.pdf"_s, composeDayReport(tests::closedDay(), usual));
    write(folder, u"slip.pdf"_s, composeSlip(tests::sampleSlip(), usual));
    write(folder, u"fine.pdf"_s, composeFineOrder(tests::sampleFine(reports::FineOrderPaper::Outcome::Agreed), usual));
    write(folder, u"fine-refused.pdf"_s,
          composeFineOrder(tests::sampleFine(reports::FineOrderPaper::Outcome::Refused), usual));
    write(folder, u"fines-forwarded.pdf"_s, composeFineList(tests::sampleFineList(4, true), usual));
    write(folder, u"fine-register.pdf"_s, composeFineList(tests::sampleFineList(90, false), usual));
    write(folder, u"remittance.pdf"_s, composeRemittance(tests::sampleRemittance(), usual));
    write(folder, u"day-full.pdf"_s, composeDayReport(tests::fullDay(), usual));
    write(folder, u"day-crowded.pdf"_s, composeDayReport(tests::crowdedDay(), lengthy));
    write(folder, u"day-quiet.pdf"_s, composeDayReport(tests::quietDay(), usual));
    write(folder, u"day-en.pdf"_s, composeDayReport(tests::sampleDay(), tests::sampleSetting(english)));
    write(folder, u"application.pdf"_s, composeApplication(tests::sampleApplication(), usual));
    write(folder, u"application-long.pdf"_s, composeApplication(tests::longApplication(), lengthy));
    write(folder, u"application-en.pdf"_s,
          composeApplication(tests::sampleApplication(), tests::sampleSetting(english)));
    write(folder, u"statement.pdf"_s, composeStatement(tests::sampleStatement(), usual));
    write(folder, u"statement-long.pdf"_s, composeStatement(tests::longStatement(), lengthy));
    reports::Setting training = tests::sampleSetting(thai);
    training.training = true;
    write(folder, u"card.pdf"_s, composeCardFace(tests::sampleCard(), training));
    write(folder, u"card-long.pdf"_s, composeCardFace(tests::longCard(), usual));
    return failures == 0 ? 0 : 1;
}
