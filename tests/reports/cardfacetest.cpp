// The card's two sides: every word can be taken out again, stands inside the card, and the specimen says that it is one.
#include "reports/documents/cardface.h"
#include "reports/documents/checksheet.h"
#include "reports/documents/testpage.h"
#include "reports/output/pdf.h"
#include "reports/output/picture.h"
#include "tests/reports/fixtures.h"
#include "tests/reports/pdftools.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::reports;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

class TestCardFace : public QuietTest
{
    Q_OBJECT
    const messages::Phrasebook m_thai{messages::Language::Thai};

    Document made(const CardFace& card, bool training = false) const
    {
        Setting setting = sampleSetting(m_thai);
        setting.training = training;
        return *composeCardFace(card, setting);
    }
    static QString said(const Document& document) { return squeezed(textOf(*pdfOf(document), u"-raw"_s)); }

  private Q_SLOTS:
    void itIsACardOfTwoSides()
    {
        const Document card = made(sampleCard());
        QCOMPARE(card.sheets.size(), size_t(2));
        const auto info = infoOf(*pdfOf(card));
        QCOMPARE(info.value(u"Pages"_s), u"2"_s);
        // 85.60 x 53.98 mm in points.
        const QStringList size = info.value(u"Page size"_s).split(u' ');
        QVERIFY(qAbs(size.value(0).toDouble() - 242.65) < 0.02);
        QVERIFY(qAbs(size.value(2).toDouble() - 153.01) < 0.02);
        const QImage picture = pictureOf(card, 0, cardDotsPerInch);
        QCOMPARE(picture.size(), QSize(1012, 638)); // 300 dots an inch, rounded up to whole ones
    }
    void everyWordCanBeTakenOutAgain()
    {
        const CardFace card = sampleCard();
        const QString text = said(made(card));
        for (const auto& word :
             {u"บัตรประจำตัวประชาชน"_s, u"Thai National ID Card"_s, card.id.formatted().replace(u'-', u' '),
              card.nameTh.full(), card.nameEn->first(), card.nameEn->last(), u"เกิดวันที่"_s, u"16 ก.ค. 2533"_s,
              u"16 Jul"_s, card.address.shortLine(), u"วันออกบัตร"_s, u"Date of Issue"_s, u"15 ม.ค. 2569"_s,
              u"วันบัตรหมดอายุ"_s, u"15 ก.ค. 2577"_s, card.issuer, card.issuedAt, card.serial, card.requestNumber})
            QVERIFY2(text.contains(squeezed(word)), qPrintable(word + u" / "_s + text));
    }
    void aSpecimenSaysSoOnBothSides()
    {
        QVERIFY(!said(made(sampleCard())).contains(u"SPECIMEN"_s));
        const QString text = said(made(sampleCard(), true));
        QCOMPARE(text.count(u"SPECIMEN"_s), 2);
        QCOMPARE(text.count(squeezed(u"บัตรฝึกหัด"_s)), 2);
    }
    void aCardForLifeSaysSo()
    {
        CardFace card = sampleCard();
        card.expiry = domain::CardExpiry::lifetime();
        const QString text = said(made(card));
        QVERIFY(text.contains(squeezed(u"ตลอดชีพ"_s)));
        QVERIFY(text.contains(u"LIFELONG"_s));
    }
    void anUnknownDayOfBirthIsNotMadeUp()
    {
        CardFace card = sampleCard();
        card.birth = *domain::ThaiDate::parse(u"25330000");
        const QString text = said(made(card));
        QVERIFY(text.contains(u"2533"_s));
        QVERIFY(!text.contains(squeezed(u"ม.ค. 2533"_s)));
    }
    void theLongestNamesStayOnTheCard()
    {
        for (const CardFace& card : {sampleCard(), longCard()}) {
            const Document document = made(card, true);
            QCOMPARE(document.sheets.size(), size_t(2));
            for (const Sheet& sheet : document.sheets) {
                const QRectF inside = QRectF(QPointF(0, 0), document.paper).adjusted(1.5, 0.3, -1.5, -0.8);
                std::vector<const TextItem*> texts;
                for (const Item& item : sheet.items) {
                    if (const auto* text = std::get_if<TextItem>(&item))
                        texts.push_back(text);
                }
                for (size_t i = 0; i < texts.size(); ++i) {
                    QVERIFY2(inside.contains(texts[i]->inkRect()), qPrintable(texts[i]->block.text()));
                    for (size_t j = 0; j < i; ++j)
                        QVERIFY2(!texts[i]->inkRect().intersects(texts[j]->inkRect()),
                                 qPrintable(texts[i]->block.text() + u" on "_s + texts[j]->block.text()));
                }
            }
            QVERIFY(said(document).contains(squeezed(card.nameTh.full())));
        }
    }
    void thePhotoAndTheMarksAreSeen()
    {
        const QImage face = pictureOf(made(sampleCard(), true), 0, cardDotsPerInch);
        const double dots = cardDotsPerInch / 25.4;
        const auto colourAt = [&](double x, double y) { return face.pixelColor(int(x * dots), int(y * dots)); };
        QCOMPARE(colourAt(73.6, 35), QColor(Qt::darkGreen));     // the sample's photo is one colour
        QVERIFY(colourAt(40, 1).blue() > colourAt(40, 1).red()); // the band at the top
        const QImage back = pictureOf(made(sampleCard()), 1, cardDotsPerInch);
        QVERIFY(back.pixelColor(int(40 * dots), int(10 * dots)).lightness() < 80); // the stripe
    }

    void theSelfTestOnPaperSaysEverything()
    {
        CheckSheet sheet{.rows = {}, .station = u"ช่องบริการ 2"_s, .at = sampleSetting(m_thai).printedAt};
        for (int number = 1; number <= 14; ++number)
            sheet.rows.push_back({number, CheckSheet::State(number % 3), u"ข้อ %1"_s.arg(number), u"พบ %1"_s.arg(number),
                                  number % 3 ? u"แก้ %1"_s.arg(number) : QString(),
                                  number % 3 ? u"TB-2001"_s : QString()});
        const auto document = composeCheckSheet(sheet, sampleSetting(m_thai));
        QVERIFY(document);
        QCOMPARE(document->sheets.size(), size_t(1));
        const QString text = said(*document);
        for (const auto& word : {u"ข้อ14"_s, u"พบ14"_s, u"แก้14"_s, u"พร้อม"_s, u"ควรดู"_s, u"ขัดข้อง"_s, u"TB-2001"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }
    void aTestPageNamesItsPrinter()
    {
        for (const bool cards : {false, true}) {
            const auto page = composeTestPage(u"เครื่องพิมพ์ห้อง 1"_s, cards, sampleSetting(m_thai));
            QVERIFY(page);
            QCOMPARE(page->sheets.size(), size_t(1));
            const QString text = said(*page);
            QVERIFY(text.contains(squeezed(u"เครื่องพิมพ์ห้อง 1"_s)));
            QVERIFY(text.contains(squeezed(u"ที่ว่าการอำเภอ ปู่ ป้า น้ำ กตัญญู ฐานะ ญี่ปุ่น"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCardFace)
#include "cardfacetest.moc"
