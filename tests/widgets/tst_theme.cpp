// The look as far as it can be measured: contrast, fonts, and Thai marks that are neither cut off nor lost in each other.
#include "tests/support/quiettest.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/typededits.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tabian::widgets;

namespace
{

constexpr int room = 60; // around a drawing, in pixels

/** Where a text's ink lies relative to its baseline, drawn with nothing around that could clip it. */
QRect inkOf(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    QImage image(metrics.horizontalAdvance(text) + 2 * room, 4 * font.pixelSize() + 2 * room,
                 QImage::Format_Grayscale8);
    image.fill(255);
    const int baseline = image.height() / 2;
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QPoint(room, baseline), text);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.constScanLine(y)[x] < 150)
                ink |= QRect(x, y - baseline, 1, 1);
    return ink;
}

/** Height of the dark ink in a widget, leaving out its frame. */
int inkHeight(QWidget& widget, int frame)
{
    const auto image = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QRect ink;
    for (int y = frame; y < image.height() - frame; ++y)
        for (int x = frame + rem(1.5); x < image.width() - frame - rem(2); ++x)
            if (image.constScanLine(y)[x] < 110)
                ink |= QRect(x, y, 1, 1);
    return ink.height();
}

using Make = std::function<QWidget*(const QString&)>;

QWidget* make(const QString& kind, const QString& text)
{
    if (kind == u"label")
        return new Text(text, TextRole::Body);
    if (kind == u"button") {
        auto* button = new KeyButton(KeyButton::Kind::Secondary);
        button->setText(text);
        return button;
    }
    if (kind == u"check line") {
        auto* line = new CheckLine;
        line->setText(text);
        return line;
    }
    if (kind == u"line edit")
        return new QLineEdit(text);
    auto* box = new ChoiceBox;
    box->addItem(text);
    return box;
}

} // namespace

class ThemeTest : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, 1.0); }

    void everyPairOfColoursInUseCanBeRead_data()
    {
        QTest::addColumn<uint>("text");
        QTest::addColumn<uint>("ground");
        for (const auto& pair : palette::pairsInUse())
            QTest::newRow(pair.where) << pair.text << pair.ground;
    }
    void everyPairOfColoursInUseCanBeRead()
    {
        QFETCH(uint, text);
        QFETCH(uint, ground);
        const double ratio = palette::contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(palette::contrast(0xff000000, 0xffffffff) * 10), 210);
        QCOMPARE(qRound(palette::contrast(0xff777777, 0xffffffff) * 100), 448);
    }
    void bordersOfInputsStandOutFromPaper() { QVERIFY(palette::contrast(palette::edge, palette::paper) >= 3.0); }
    void theFocusIsBorderedInAColourThatStandsOut()
    {
        QVERIFY(palette::contrast(palette::blue, palette::paper) >= 3.0);
        QVERIFY(palette::contrast(palette::ring, palette::rail) >= 3.0);
    }

    void theFacesAreInstalled()
    {
        for (const auto& family : baseFont(1.0).families())
            QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family));
    }
    void aLineIsAtLeastOneAndTwoFifthsHigh()
    {
        QVERIFY(QFontMetricsF(baseFont(1.0)).lineSpacing() >= 1.4 * basePixels);
        QVERIFY(QFontMetricsF(baseFont(2.0)).lineSpacing() >= 2.8 * basePixels);
    }
    void scalesOutsideTheRangeAreBroughtIntoIt()
    {
        QCOMPARE(usableScale(0.2), 1.0);
        QCOMPARE(usableScale(7.0), 2.0);
        QCOMPARE(usableScale(std::nan("")), 1.0);
    }
    void theStyleSheetGrowsWithTheScale()
    {
        QVERIFY(styleSheet(1.0).contains(u"font-size: 21px"_s));
        QVERIFY(styleSheet(2.0).contains(u"font-size: 42px"_s));
        QVERIFY(!styleSheet(1.5).contains(u'@'));
    }

    void aToneMarkStandsClearAboveTheVowelUnderIt_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("with");
        QTest::newRow("mai ek on sara ii") << u"ที"_s << u"ที่"_s;
        QTest::newRow("mai tho on sara ii") << u"นี"_s << u"นี้"_s;
        QTest::newRow("mai tho on sara i") << u"นิ"_s << u"นิ้"_s;
        QTest::newRow("mai ek on sara uee") << u"ชื"_s << u"ชื่"_s;
        QTest::newRow("mai tri on mai han-akat") << u"ปั"_s << u"ปั๊"_s;
    }
    void aToneMarkStandsClearAboveTheVowelUnderIt()
    {
        QFETCH(QString, without);
        QFETCH(QString, with);
        for (const bool bold : {false, true}) {
            auto font = baseFont(2.0);
            font.setBold(bold);
            const int rise = inkOf(without, font).top() - inkOf(with, font).top();
            QVERIFY2(rise >= font.pixelSize() / 8, qPrintable(u"rises only %1 px"_s.arg(rise)));
        }
    }
    void noInkLeavesTheLine()
    {
        for (const double scale : {1.0, 1.3, 2.0}) {
            const auto font = baseFont(scale);
            const QFontMetrics metrics(font);
            const auto ink = inkOf(u"ผู้ยื่นปี่ที่ปั๊ม ญี่ปุ่น กตัญญู ฎฏ ฬื้ ฟั้"_s, font);
            QVERIFY(-ink.top() <= metrics.ascent());
            QVERIFY(ink.bottom() <= metrics.descent());
        }
    }

    void noWidgetCutsThaiMarks_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("scale");
        for (const auto& kind : {u"label"_s, u"button"_s, u"check line"_s, u"line edit"_s, u"combo box"_s})
            for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0})
                QTest::addRow("%s at %d %%", qPrintable(kind), int(scale * 100)) << kind << scale;
    }
    void noWidgetCutsThaiMarks()
    {
        QFETCH(QString, kind);
        QFETCH(double, scale);
        applyTheme(*qApp, scale);
        const auto text = u"ผู้ยื่นปี่ที่ปั๊ม ญี่ปุ่น กตัญญู ฎฏ"_s;
        QWidget sheet;
        sheet.setProperty("paper", true);
        auto* widget = make(kind, text);
        widget->setParent(&sheet);
        widget->resize(widget->sizeHint().expandedTo(QSize(rem(20), 0)));
        sheet.resize(widget->size());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        widget->clearFocus();
        const int whole = inkOf(text, widget->font()).height();
        const int shown = inkHeight(*widget, kind == u"label" ? 0 : 2);
        QVERIFY2(shown >= whole - 2, qPrintable(u"%1 of %2 px of ink"_s.arg(shown).arg(whole)));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_theme.moc"
