// Rows of the lists: as many lines as they need, none for what is empty, and never more than two for one text.
#include "tests/support/quiettest.h"
#include "widgets/pages/caselist.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;

namespace
{

const QString shortName = u"นายสมชาย ทดสอบ"_s;
const QString longName = u"สองสำนักทะเบียนออกบัตรให้บุคคลเดียวกันในวันเดียวกัน"_s;

struct Rows
{
    explicit Rows(int width = 300)
    {
        drawAsCards(list);
        list.resize(width, 600);
        list.show();
    }
    /** How high the row becomes. */
    int height(const QString& name, const QString& line = u"b"_s, const QString& quiet = u"c"_s,
               const QString& look = {})
    {
        list.clear();
        fillRow(*new QListWidgetItem(&list), name, line, quiet, look);
        QCoreApplication::processEvents();
        return list.visualItemRect(list.item(0)).height();
    }
    QListWidget list;
};

} // namespace

class CaseListTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, 1.0); }

    void whatIsEmptyTakesNoPlace()
    {
        Rows rows;
        const int three = rows.height(shortName);
        const int two = rows.height(shortName, {});
        QVERIFY(two < three);
        QCOMPARE(rows.height(shortName, {}, u"c"_s, u"รอวินิจฉัย"_s), three);
        QCOMPARE(three - rows.height(shortName, {}, {}), 2 * (three - two));
    }

    void whatIsTooWideGoesOnInASecondLine()
    {
        Rows rows;
        const int one = rows.height(shortName);
        const int two = rows.height(longName);
        QVERIFY(two > one);
        QCOMPARE(rows.height(longName.repeated(40)), two); // never a third
        QCOMPARE(rows.height(QString(2000, u'A')), two);   // no word is too long
        QVERIFY(rows.height(shortName, longName.repeated(2)) > one);
    }

    void anotherWidthBreaksOtherLines()
    {
        Rows rows;
        const int narrow = rows.height(longName);
        rows.list.resize(1200, 600);
        QTRY_VERIFY(rows.list.visualItemRect(rows.list.item(0)).height() < narrow);
        rows.list.resize(300, 600);
        QTRY_COMPARE(rows.list.visualItemRect(rows.list.item(0)).height(), narrow);
    }

    void aReaderHearsTheWholeText()
    {
        Rows rows;
        rows.height(longName.repeated(40));
        QVERIFY(rows.list.item(0)->data(Qt::AccessibleTextRole).toString().startsWith(longName.repeated(40)));
    }
};

QTEST_MAIN(CaseListTest)
#include "tst_caselist.moc"
