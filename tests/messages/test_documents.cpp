// The pages of docs that list codes say what the program says.
#include "app/domain/assessment.h"
#include "app/messages/failuremessages.h"
#include "tests/messages/failurecodesdoc.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

QString page(const QString& name)
{
    QFile file(QStringLiteral(TABIAN_DOCS "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDocuments : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void thePageOfFailureCodesIsUpToDate()
    {
        const QStringList is = page(u"failure-codes.md"_s).split(u'\n');
        const QStringList shouldBe = tests::failureCodesDocument().split(u'\n');
        for (qsizetype line = 0; line < qMin(is.size(), shouldBe.size()); ++line)
            QCOMPARE(is[line], shouldBe[line]);
        QCOMPARE(is.size(), shouldBe.size());
    }

    void everyFindingIsExplained()
    {
        const QString findings = page(u"findings.md"_s);
        for (int code = 0; code <= int(domain::Finding::Code::ScheduleNotInForce); ++code) {
            const QString row = u"| `%1` |"_s.arg(findingCodeText(domain::Finding::Code(code)));
            QVERIFY2(findings.contains(row), qPrintable(row));
        }
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "test_documents.moc"
