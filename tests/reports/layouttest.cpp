// The layout kit: setting, flowing, tables, fields.
#include "reports/layout/fields.h"
#include "reports/layout/table.h"
#include "tests/support/quiettest.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using namespace reports;

namespace
{

QStringList textsOf(const Sheet& sheet)
{
    QStringList texts;
    for (const Item& item : sheet.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->block.text();
    }
    return texts;
}

} // namespace

class LayoutTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aFaceThatIsNotInstalledIsAFailureThatNamesIt()
    {
        const auto types = Typesetter::withFace(u"No Such Face"_s);
        QVERIFY(!types);
        QCOMPARE(types.error().code, domain::FailureCode::FontMissing);
        QCOMPARE(types.error().detail, u"No Such Face"_s);
    }

    void theOfficesDigitsAreThaiButCodesKeepTheirs()
    {
        const Typesetter types = *Typesetter::withFace(Typesetter::documentFace(), Digits::Thai);
        QCOMPARE(types.line(u"เลขที่ 1301-69"_s, {}).text(), u"เลขที่ ๑๓๐๑-๖๙"_s);
        QCOMPARE(types.line(u"TB00000123"_s, {.code = true}).text(), u"TB00000123"_s);
    }

    void digitsAreOfOneWidth_data()
    {
        QTest::addColumn<QString>("zeros");
        QTest::addColumn<QString>("others");
        QTest::newRow("Arabic") << u"000000"_s << u"111171"_s;
        QTest::newRow("Thai") << u"๐๐๐๐๐๐"_s << u"๑๘๑๗๙๑"_s;
    }
    void digitsAreOfOneWidth()
    {
        QFETCH(QString, zeros);
        QFETCH(QString, others);
        QVERIFY(qAbs(m_types.line(zeros, {}).width() - m_types.line(others, {}).width()) < 0.01);
    }

    void linesBreakWhereThaiWordsEnd()
    {
        const QStringList words{u"สำนัก"_s, u"ทะเบียน"_s, u"อำเภอ"_s, u"ตัวอย่าง"_s, u"จังหวัด"_s, u"สมมุติ"_s};
        const QString text = words.join(QString()); // no space says where a word ends
        QSet<qsizetype> ends;
        qsizetype end = 0;
        for (const QString& word : words)
            ends.insert(end += word.size());
        int breaks = 0;
        for (double width = 25; width < 60; width += 1.7) {
            const TextBlock block = m_types.set(text, {}, width);
            if (block.lines() < 2)
                continue;
            ++breaks;
            const qsizetype first = block.lengthWithin(block.height() / block.lines() + 0.1);
            QVERIFY2(ends.contains(first), qPrintable(text.first(first)));
        }
        QVERIFY(breaks > 5);
    }

    void aWordWiderThanItsBlockIsBrokenNotCut()
    {
        const TextBlock block = m_types.set(QString(60, u'W'), {}, 30);
        QVERIFY(block.lines() > 3);
        QVERIFY(block.inkRect().right() <= 30.1);
    }

    void aBreakPutsNoHyphenThere()
    {
        const TextBlock narrow = m_types.set(u"9,876,543,210.50"_s, {}, 15);
        const TextBlock wide = m_types.line(u"9,876,543,210.50"_s, {});
        QVERIFY(narrow.lines() > 1);
        QVERIFY(narrow.inkRect().right() <= 15.1);
        QCOMPARE(narrow.text(), wide.text());
    }

    void aLongLineShrinksALittleAndThenBreaks()
    {
        const QString text = u"ชื่อตัวอย่าง นามสกุลสมมุติ"_s;
        const double natural = m_types.line(text, {}).width();
        QCOMPARE(m_types.fit(text, {}, natural + 1).style().points, TextStyle().points);
        const TextBlock little = m_types.fit(text, {}, natural * 0.9);
        QCOMPARE(little.lines(), 1);
        QVERIFY(little.style().points < TextStyle().points);
        const TextBlock broken = m_types.fit(text, {}, natural * 0.6);
        QCOMPARE(broken.style().points, TextStyle().points);
        QVERIFY(broken.lines() > 1);
    }

    void marksOverTallConsonantsChangeNoMeasure()
    {
        // ป with two marks is as wide as ป alone: what makes it whole for searchers adds nothing to see.
        QVERIFY(qAbs(m_types.line(u"ปู่"_s, {}).width() - m_types.line(u"ป"_s, {}).width()) < 0.01);
    }

    void aParagraphGoesOnOverSheetsAndLosesNothing()
    {
        Composer flow(m_types, {100, 60}, {10, 10, 10, 10});
        QString text;
        for (int i = 1; i <= 60; ++i)
            text += u"ข้อความที่ %1 "_s.arg(i);
        flow.paragraph(text, {});
        const std::vector<Sheet> sheets = flow.take();
        QVERIFY(sheets.size() > 2);
        QString all;
        for (const Sheet& sheet : sheets) {
            for (const Item& item : sheet.items) {
                const auto& piece = std::get<TextItem>(item);
                QVERIFY(piece.inkRect().bottom() <= 50.1);
                all += piece.block.text().trimmed() + u' ';
            }
        }
        QCOMPARE(all.simplified(), text.simplified());
    }

    void aParagraphTallerThanAnySheetEnds()
    {
        Composer flow(m_types, {100, 14}, {5, 5, 5, 5}); // four millimetres: no line of type fits
        flow.paragraph(u"สูงกว่าหน้ากระดาษ สูงกว่าหน้ากระดาษ สูงกว่าหน้ากระดาษ สูงกว่าหน้ากระดาษ"_s, {});
        QCOMPARE(flow.take().size(), size_t(1));
    }

    void aTableRepeatsItsHeadingAndBreaksNoRow()
    {
        Composer flow(m_types, {100, 80}, {10, 10, 10, 10});
        Table table(flow, {{u"หัวเรื่อง"_s, 50, Align::Left}, {u"จำนวน"_s, 30, Align::Right}}, {}, 10);
        table.head();
        for (int i = 1; i <= 30; ++i)
            table.row({u"บรรทัดที่หนึ่งของแถว\nบรรทัดที่สอง %1"_s.arg(i), QString::number(i)});
        const std::vector<Sheet> sheets = flow.take();
        QVERIFY(sheets.size() > 3);
        int rows = 0;
        for (const Sheet& sheet : sheets) {
            const QStringList texts = textsOf(sheet);
            QCOMPARE(texts.value(0), u"หัวเรื่อง"_s);
            rows += int(texts.size() - 2) / 2;
            for (const Item& item : sheet.items) {
                if (const auto* text = std::get_if<TextItem>(&item))
                    QVERIFY(text->inkRect().bottom() <= 70.1);
            }
        }
        QCOMPARE(rows, 30);
    }

    void aFigureInATableIsNeverBroken()
    {
        Composer flow(m_types, paper::a4, {10, 10, 10, 10});
        Table table(flow, {{u"บาท"_s, 25, Align::Right}}, {}, 10);
        table.row({u"9,876,543,210.50"_s});
        const std::vector<Sheet> sheets = flow.take();
        for (const Item& item : sheets.front().items) {
            if (const auto* text = std::get_if<TextItem>(&item))
                QCOMPARE(text->block.lines(), 1);
        }
    }

    void aLongFieldTakesRoomFromItsNeighbourThenALineOfItsOwn_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("sameLine");
        QTest::newRow("short") << u"สั้น"_s << true;
        QTest::newRow("longer than its half") << u"ตัวอย่างที่ยาวกว่าครึ่งหนึ่งของบรรทัดเล็กน้อย"_s << true;
        QTest::newRow("longer than both") << QString(u"ตัวอย่างยาวมาก "_s).repeated(6) << false;
    }
    void aLongFieldTakesRoomFromItsNeighbourThenALineOfItsOwn()
    {
        QFETCH(QString, value);
        QFETCH(bool, sameLine);
        Composer flow(m_types, paper::a4, {40, 10, 40, 10});
        fieldLine(flow, {{u"ชื่อ"_s, value, 1, false}, {u"เพศ"_s, u"หญิง"_s, 1, false}}, {}, flow.left(), flow.width());
        const std::vector<Sheet> sheets = flow.take();
        double labels[2] = {-1, -1};
        for (const Item& item : sheets.front().items) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                QVERIFY(text->inkRect().right() <= 170.1);
                if (text->block.text() == u"ชื่อ")
                    labels[0] = text->at.y();
                if (text->block.text() == u"เพศ")
                    labels[1] = text->at.y();
            }
        }
        QCOMPARE(qAbs(labels[0] - labels[1]) < 0.5, sameLine);
    }

  private:
    Typesetter m_types = *Typesetter::withFace(Typesetter::documentFace());
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::LayoutTest)
#include "layouttest.moc"
