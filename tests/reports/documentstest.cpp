// Every document, usual and extreme, in Thai and in English: what it says can be searched, stands on its paper, and
// nothing runs into anything else.
#include "app/domain/receiptproof.h"
#include "reports/documents/words.h"
#include "reports/output/pdf.h"
#include "reports/output/picture.h"
#include "tests/reports/fixtures.h"
#include "tests/reports/pdftools.h"
#include "tests/support/quiettest.h"

#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using namespace reports;
using messages::Language, messages::Phrasebook;

namespace
{

struct Sample
{
    const char* name;
    std::function<domain::Result<Document>(const Setting&)> compose;
    bool lengthy; // the longest letterhead, Thai digits, training mark
    int sheets;
    QSizeF points; // of the paper
};

const QSizeF a4Points(595.276, 841.89), a5Points(595.276, 419.528);

std::vector<Sample> samples()
{
    const auto receipt = [](Receipt (*make)()) {
        return [make](const Setting& s) { return composeReceipt(make(), s); };
    };
    const auto day = [](DayReport (*make)()) {
        return [make](const Setting& s) { return composeDayReport(make(), s); };
    };
    const auto form = [](ApplicationForm (*make)()) {
        return [make](const Setting& s) { return composeApplication(make(), s); };
    };
    const auto fine = [](FineOrderPaper::Outcome outcome) {
        return [outcome](const Setting& s) { return composeFineOrder(sampleFine(outcome), s); };
    };
    const auto statement = [](WitnessStatement (*make)()) {
        return [make](const Setting& s) { return composeStatement(make(), s); };
    };
    return {
        {"receipt", receipt(sampleReceipt), false, 1, a5Points},
        {"receipt, long and void", receipt(longReceipt), true, 1, a5Points},
        {"day report", day(sampleDay), false, 1, a4Points},
        {"day report, 13 cases and 12 officers", day(fullDay), false, 1, a4Points},
        {"day report, long letterhead, 13 cases and 12 officers", day(fullDay), true, 1, a4Points},
        {"day report, nothing happened", day(quietDay), false, 1, a4Points},
        {"day report, crowded", day(crowdedDay), true, 5, a4Points},
        {"day report, counted and closed", day(closedDay), false, 2, a4Points},
        {"slip", [](const Setting& s) { return composeSlip(sampleSlip(), s); }, false, 1, a5Points},
        {"slip, long letterhead", [](const Setting& s) { return composeSlip(sampleSlip(), s); }, true, 1, a5Points},
        {"fine order", fine(FineOrderPaper::Outcome::Agreed), false, 1, a4Points},
        {"fine order, refused", fine(FineOrderPaper::Outcome::Refused), false, 1, a4Points},
        {"fine order, waived", fine(FineOrderPaper::Outcome::Waived), true, 1, a4Points},
        {"fines forwarded", [](const Setting& s) { return composeFineList(sampleFineList(4, true), s); }, false, 1,
         a4Points},
        {"fine register", [](const Setting& s) { return composeFineList(sampleFineList(90, false), s); }, true, 9,
         a4Points},
        {"remittance", [](const Setting& s) { return composeRemittance(sampleRemittance(), s); }, false, 1, a5Points},
        {"application", form(sampleApplication), false, 1, a4Points},
        {"application, long", form(longApplication), true, 2, a4Points},
        {"statement", statement(sampleStatement), false, 1, a4Points},
        {"statement, long", statement(longStatement), true, 5, a4Points}};
}

std::vector<TextItem> textItems(const Sheet& sheet)
{
    std::vector<TextItem> items;
    for (const Item& item : sheet.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            items.push_back(*text);
    }
    return items;
}

} // namespace

class DocumentsTest : public QuietTest
{
    Q_OBJECT

    const Phrasebook m_thai{Language::Thai}, m_english{Language::English};

    Setting usual() const { return sampleSetting(m_thai); }
    QString rawText(const domain::Result<Document>& document) const { return textOf(*pdfOf(*document), u"-raw"_s); }

    void addSamples() const
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<int>("sheets");
        QTest::addColumn<QSizeF>("points");
        QTest::addColumn<bool>("thai");
        for (const Made& made : m_made)
            QTest::newRow(made.name.constData()) << made.document << made.sheets << made.points << made.thai;
    }

    struct Made
    {
        QByteArray name;
        Document document;
        int sheets;
        QSizeF points;
        bool thai;
    };
    std::vector<Made> m_made;

  private Q_SLOTS:
    void initTestCase()
    {
        for (const Sample& sample : samples()) {
            const Setting thai = sample.lengthy ? longSetting(m_thai) : sampleSetting(m_thai);
            m_made.push_back({sample.name, *sample.compose(thai), sample.sheets, sample.points, true});
            if (sample.lengthy)
                continue;
            m_made.push_back({QByteArray("English ") + sample.name, *sample.compose(sampleSetting(m_english)),
                              sample.sheets, sample.points, false});
        }
    }

    void everyStringIsWholeAndInOrder_data() { addSamples(); }
    void everyStringIsWholeAndInOrder()
    {
        QFETCH(Document, document);
        const QString raw = textOf(*pdfOf(document), u"-raw"_s);
        const QString stream = squeezed(raw);
        const QString spaced = raw.simplified();
        qsizetype at = 0;
        int checked = 0;
        for (const Sheet& sheet : document.sheets) {
            for (const TextItem& item : textItems(sheet)) {
                const QString text = item.block.text();
                const qsizetype found = stream.indexOf(squeezed(text), at);
                QVERIFY2(found >= 0,
                         qPrintable(u"not found after %1: %2\nin\n%3"_s.arg(stream.mid(at, 60), text, raw)));
                at = found + squeezed(text).size();
                // On one line the spaces are right too: no word is torn apart at a mark.
                if (item.block.lines() == 1)
                    QVERIFY2(spaced.contains(text.simplified()), qPrintable(text + u"\nin\n"_s + spaced));
                ++checked;
            }
        }
        QVERIFY(checked > 15);
    }

    void theToolsOfOthersCountTheSheets_data() { addSamples(); }
    void theToolsOfOthersCountTheSheets()
    {
        QFETCH(Document, document);
        QFETCH(int, sheets);
        QFETCH(QSizeF, points);
        const auto info = infoOf(*pdfOf(document));
        QCOMPARE(info.value(u"Pages"_s), QString::number(sheets));
        const QStringList size = info.value(u"Page size"_s).split(u' ');
        QVERIFY(qAbs(size.value(0).toDouble() - points.width()) < 0.01);
        QVERIFY(qAbs(size.value(2).toDouble() - points.height()) < 0.01);
    }

    void theFileSaysWhatItIs_data() { addSamples(); }
    void theFileSaysWhatItIs()
    {
        QFETCH(Document, document);
        const QByteArray pdf = *pdfOf(document);
        const auto info = infoOf(pdf);
        QVERIFY(!document.info.title.isEmpty());
        QCOMPARE(info.value(u"Title"_s), document.info.title);
        QCOMPARE(info.value(u"Author"_s), document.info.author);
        QCOMPARE(QDateTime::fromString(info.value(u"CreationDate"_s), Qt::ISODate).toUTC(), document.info.made.toUTC());
        const auto fonts = fontsOf(pdf);
        QVERIFY(!fonts.isEmpty());
        for (const EmbeddedFont& font : fonts) {
            QVERIFY2(font.name.contains(u"Laksaman"), qPrintable(font.name));
            QVERIFY(font.embedded);
            QVERIFY(font.toUnicode);
        }
    }

    void theSameDocumentIsTheSameFile_data() { addSamples(); }
    void theSameDocumentIsTheSameFile()
    {
        QFETCH(Document, document);
        QCOMPARE(*pdfOf(document), *pdfOf(document));
    }

    void nothingLeavesThePaper_data() { addSamples(); }
    void nothingLeavesThePaper()
    {
        QFETCH(Document, document);
        const QRectF printable = QRectF({0, 0}, document.paper).adjusted(8, 5, -8, -5); // what printers reach
        for (const Sheet& sheet : document.sheets) {
            for (const TextItem& item : textItems(sheet))
                QVERIFY2(item.block.text().isEmpty() || printable.contains(item.inkRect()),
                         qPrintable(item.block.text()));
        }
    }

    void noTextRunsIntoAnother_data() { addSamples(); }
    void noTextRunsIntoAnother()
    {
        QFETCH(Document, document);
        constexpr double touch = 0.35; // a low vowel may reach the tone mark of the next line by this, in mm
        for (const Sheet& sheet : document.sheets) {
            const std::vector<TextItem> items = textItems(sheet);
            for (size_t i = 0; i < items.size(); ++i) {
                const QRectF one = items[i].inkRect();
                for (size_t j = i + 1; j < items.size(); ++j) {
                    const QRectF both = one & items[j].inkRect();
                    QVERIFY2(both.width() < touch || both.height() < touch,
                             qPrintable(items[i].block.text() + u" / "_s + items[j].block.text()));
                }
            }
        }
    }

    void aThaiDocumentHoldsNoEnglish_data() { addSamples(); }
    void aThaiDocumentHoldsNoEnglish()
    {
        QFETCH(Document, document);
        QFETCH(bool, thai);
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        // Serials, hashes, masked digits, and names in English are Latin in Thailand too.
        static const QRegularExpression allowed(
            u"^(TB|x+|[0-9A-F]{2}|Mr|Miss|Puya|Thotsopnamchai|Phim.*|Kanya.*|Tuay.*|Na|Ayudhya)$"_s);
        int english = 0;
        for (const Sheet& sheet : document.sheets) {
            for (const TextItem& item : textItems(sheet)) {
                auto words = latin.globalMatch(item.block.text());
                while (words.hasNext()) {
                    const QString word = words.next().captured();
                    if (allowed.match(word).hasMatch())
                        continue;
                    ++english;
                    if (thai)
                        QFAIL(qPrintable(item.block.text()));
                }
            }
        }
        QCOMPARE(english > 0, !thai);
    }

    void theScreenShowsWhatThePaperDoes()
    {
        const auto document = composeReceipt(sampleReceipt(), usual());
        const QImage picture = pictureOf(*document, 0, 144);
        QCOMPARE(picture.size(), QSize(1191, 840));
        // White at the edge, ink where the title stands.
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        int dark = 0;
        for (int x = 870; x < 1110; ++x)
            dark += picture.pixelColor(x, 95).lightness() < 100 ? 1 : 0;
        QVERIFY(dark > 10);
    }

    void theReceiptSumsUpInFiguresAndWords()
    {
        const QString text = rawText(composeReceipt(sampleReceipt(), usual()));
        for (const QString& words : {u"เลขที่ 1301-69-000123"_s, u"15 มกราคม พ.ศ. 2569 เวลา 09.42 น."_s, u"101.00"_s,
                                     u"20.00"_s, u"(หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน)"_s, u"121.00"_s, u"รับเงินสด 500.00 บาท"_s,
                                     u"เงินทอน 379.00 บาท"_s, u"ต้นฉบับ"_s, u"ไว้เป็นการถูกต้องแล้ว"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
        QVERIFY(!text.contains(u"ยกเลิก"));
        QVERIFY(!text.contains(u"ฝึกหัด –"));
    }

    void theReceiptMasksTheCitizenNumber()
    {
        const QString text = rawText(composeReceipt(sampleReceipt(), usual()));
        QVERIFY(text.contains(sampleReceipt().payerId->masked()));
        QVERIFY(!squeezed(text).remove(u'-').contains(sampleReceipt().payerId->digits()));
    }

    void fineAndFeeAreApart()
    {
        const QString text = rawText(composeReceipt(sampleReceipt(), usual()));
        static const QRegularExpression fine(u"^1 ค่าปรับ.*101\\.00$"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression fee(u"^2 ค่าธรรมเนียม.*20\\.00$"_s, QRegularExpression::MultilineOption);
        QVERIFY(fine.match(text).hasMatch());
        QVERIFY(fee.match(text).hasMatch());
    }

    void aVoidReceiptSaysSo()
    {
        Receipt receipt = sampleReceipt();
        receipt.voided = Receipt::Void{u"พิมพ์ผิด"_s, u"นายป้องฟ้า ตัวอย่าง"_s, receipt.at};
        receipt.copy = true;
        const QString text = rawText(composeReceipt(receipt, usual()));
        for (const QString& words :
             {u"ยกเลิกเมื่อ"_s, u"โดย นายป้องฟ้า ตัวอย่าง"_s, u"พิมพ์ผิด"_s, u"1301-69-000123"_s, u"สำเนา"_s, u"\nยกเลิก\n"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
        QVERIFY(!text.contains(u"ไว้เป็นการถูกต้องแล้ว"));
    }

    void aTrainingDocumentSaysSoOnEverySheet()
    {
        const QString text = rawText(composeStatement(longStatement(), longSetting(m_thai)));
        QCOMPARE(squeezed(text).count(u"ฝึกหัด–ใช้ไม่ได้จริง"), 5);
    }

    void theDayReportAddsUp()
    {
        const QString text = rawText(composeDayReport(sampleDay(), usual()));
        for (const QString& words :
             {u"วันพฤหัสบดีที่ 15 มกราคม พ.ศ. 2569"_s, u"รวม 21 20"_s, u"คงเหลือ 119"_s, u"ค่าปรับที่ชำระ 5 620.00"_s,
              u"ค่าธรรมเนียม 6 120.00"_s, u"รวมเงินที่รับ 11 740.00"_s, u"ค่าปรับที่ไม่ชำระ 1 200.00"_s, u"(เจ็ดร้อยสี่สิบบาทถ้วน)"_s,
              u"1301-69-000123 ถึง 1301-69-000131 จำนวน 9 ฉบับ"_s, u"1301-69-000126"_s,
              u"TB00000861-TB00000868, TB00000870-TB00000881"_s, u"A3 F9 0C 12 BC 77 11 D0"_s,
              domain::keyFingerprint(QByteArray(32, 'k')), u"1 นางสาวแก้วตา ฝึกหัด 12 – 11"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
        QVERIFY(!text.contains(u"ยอดไม่ตรง"));
    }

    void theDayCloseBalancesCashCardsAndSlips()
    {
        const QString text = rawText(composeDayReport(closedDay(), usual()));
        for (const QString& words :
             {u"เงินสด (บาท) 1,240.00 1,220.00 −20.00"_s, u"บัตร 109 109 –"_s, u"สำเนาใบเสร็จ 9 9 –"_s,
              u"สำเนาใบรับ 2 2 –"_s, u"ส่งคืน − 10"_s, u"TB00000991-TB00001000"_s, u"ทอนเงินเกินให้ผู้ขอรายหนึ่ง"_s, u"500 × 1"_s,
              u"ยกมา 1,240.00"_s, u"(201)"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
    }

    void aSlipSaysWhatItIsGoodForAndMasksTheNumber()
    {
        SlipPaper slip = sampleSlip();
        slip.copy = true;
        const QString text = rawText(composeSlip(slip, usual()));
        for (const QString& words : {u"ใบรับ"_s, u"081-234-5678"_s, u"1301-69-R000123"_s, u"สำเนา"_s, slip.maskedId})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
    }

    void aRemittanceBearsTheRevenueCodes()
    {
        const QString text = rawText(composeRemittance(sampleRemittance(), usual()));
        for (const QString& words : {u"1301-69-N000004"_s, u"201 "_s, u"101 "_s, u"12,000.00"_s, u"340.00"_s,
                                     u"(หนึ่งหมื่นสองพันสามร้อยสี่สิบบาทถ้วน)"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
    }

    void theDayReportSaysWhenTheCardsDoNotAgree()
    {
        QVERIFY(rawText(composeDayReport(quietDay(), usual())).contains(u"ยอดไม่ตรง ควรเหลือ 119"));
    }

    void theDayReportNamesAllThirteenCases()
    {
        const auto document = composeDayReport(sampleDay(), usual());
        const QString text = rawText(document);
        const Words say(m_thai);
        for (const domain::CaseKind kind : domain::allCaseKinds())
            QVERIFY2(text.contains(QString::number(int(kind)) + u' ' + say.caseTitleShort(kind)), qPrintable(text));
    }

    void theApplicationTicksWhatWasShown()
    {
        const auto ticksOf = [this](const ApplicationForm& form) {
            const auto document = composeApplication(form, usual());
            return std::count_if(document->sheets[0].items.begin(), document->sheets[0].items.end(),
                                 [](const Item& item) {
                                     const auto* stroke = std::get_if<StrokeItem>(&item);
                                     return stroke && stroke->points.size() == 3;
                                 });
        };
        ApplicationForm form = sampleApplication();
        QCOMPARE(ticksOf(form), 3); // two pieces of evidence and the approval
        form.ticked.insert(domain::Evidence::OfficialDocument);
        QCOMPARE(ticksOf(form), 4);
        form.approver.clear();
        QCOMPARE(ticksOf(form), 3);
    }

    void theApplicationBearsThePhotoInItsShape()
    {
        const auto document = composeApplication(sampleApplication(), usual());
        int pictures = 0;
        for (const Item& item : document->sheets[0].items) {
            if (const auto* picture = std::get_if<PictureItem>(&item)) {
                ++pictures;
                QVERIFY(qAbs(picture->rect.width() / picture->rect.height() - 148.0 / 178.0) < 0.001);
            }
        }
        QCOMPARE(pictures, 1);
    }

    void anUnknownBirthDayIsSaidToBeUnknown()
    {
        ApplicationForm form = sampleApplication();
        form.birth = *domain::ThaiDate::parse(u"25330000");
        QVERIFY(rawText(composeApplication(form, usual())).contains(u"พ.ศ. 2533 (ไม่ทราบวันและเดือน)"));
        form.birth = *domain::ThaiDate::parse(u"25330700");
        QVERIFY(rawText(composeApplication(form, usual())).contains(u"กรกฎาคม พ.ศ. 2533 (ไม่ทราบวันที่)"));
    }

    void theOfficeMayRenameItsForms()
    {
        Setting setting = usual();
        setting.titles.applicationNumber = u"บ.ป.๙๙"_s;
        setting.titles.application = u"คำขอตามแบบใหม่"_s;
        const QString text = rawText(composeApplication(sampleApplication(), setting));
        QVERIFY(text.contains(u"บ.ป.๙๙"));
        QVERIFY(text.contains(u"คำขอตามแบบใหม่"));
    }

    void noDocumentIsMadeWithoutItsFace()
    {
        Setting setting = usual();
        setting.face = u"No Such Face"_s;
        for (const Sample& sample : samples()) {
            const auto document = sample.compose(setting);
            QVERIFY(!document);
            QCOMPARE(document.error().code, domain::FailureCode::FontMissing);
        }
    }
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::DocumentsTest)
#include "documentstest.moc"
