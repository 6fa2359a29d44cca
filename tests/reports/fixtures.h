// Synthetic people and figures for the documents' tests and samples; the long ones are as long as registers allow.
#pragma once

#include "reports/documents/application.h"
#include "reports/documents/cardface.h"
#include "reports/documents/dayreport.h"
#include "reports/documents/officepapers.h"
#include "reports/documents/receipt.h"
#include "reports/documents/statement.h"

namespace tabian::tests
{

reports::Setting sampleSetting(const messages::Phrasebook& book);
reports::Setting longSetting(const messages::Phrasebook& book); // the longest letterhead

QString longName();    // a person
QString longAddress(); // house, moo, soi, road, tambon, amphoe, province

reports::Receipt sampleReceipt();
reports::Receipt longReceipt(); // long payer, three lines, a million baht, void, with QR

reports::DayReport sampleDay();  // a usual day
reports::DayReport closedDay();  // a usual day, counted twenty baht short and countersigned
reports::DayReport fullDay();    // all 13 cases, 12 officers: still one sheet
reports::DayReport crowdedDay(); // 60 officers, pages of serials: goes on over further sheets
reports::DayReport quietDay();   // nothing happened, and the cards do not agree

reports::ApplicationForm sampleApplication();
reports::ApplicationForm
longApplication(); // case 13: the longest evidence, names, addresses and notes together: two sheets

reports::WitnessStatement sampleStatement();
reports::WitnessStatement longStatement(); // forty paragraphs

reports::CardFace sampleCard();
reports::CardFace longCard(); // names and address as long as registers allow, one-word English apart
reports::SlipPaper sampleSlip();
reports::FineOrderPaper sampleFine(reports::FineOrderPaper::Outcome outcome);
reports::FineListPaper sampleFineList(int rows, bool forwarded);
reports::RemittancePaper sampleRemittance();

} // namespace tabian::tests
