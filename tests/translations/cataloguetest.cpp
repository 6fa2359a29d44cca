// Qt ships no Thai words of its own, so translations/qt_th.ts holds them: no button and no context menu may
// stay English.
#include "tests/support/quiettest.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

namespace
{

/** A word is Thai when it has a Thai letter and, its "(&Y)" access key and shortcut apart, no Latin one. */
bool isThai(QString word)
{
    static const QRegularExpression accessKey(u"\\(&[A-Z]\\)"_s);
    word = word.section(u'\t', 0, 0).remove(accessKey);
    static const QRegularExpression thai(u"^[^A-Za-z]*[\\x{0E01}-\\x{0E4E}][^A-Za-z]*$"_s);
    return thai.match(word).hasMatch();
}

QStringList wordsThatAreNotThai(QMenu* menu)
{
    const std::unique_ptr<QMenu> owned(menu);
    QStringList words;
    for (const QAction* action : owned->actions()) {
        if (action->isSeparator() || action->menu())
            continue;
        if (!isThai(action->text()))
            words.append(action->text());
    }
    return words;
}

} // namespace

class CatalogueTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_thai.load(u":/i18n/tabian_th.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_thai));
    }

    void knowsALatinWordFromAThaiOne()
    {
        QVERIFY(isThai(u"ใช่(&Y)"_s));
        QVERIFY(!isThai(u"Cancel"_s));
        QVERIFY(!isThai(u"ปิด Window"_s));
    }

    void standardButtonIsThai_data()
    {
        QTest::addColumn<int>("button");
        for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
            QTest::addRow("0x%08x", static_cast<unsigned>(bit)) << bit;
    }
    void standardButtonIsThai()
    {
        QFETCH(int, button);
        QDialogButtonBox box;
        const QString word = box.addButton(QDialogButtonBox::StandardButton(button))->text();
        QVERIFY2(isThai(word), qPrintable(word));
    }

    void contextMenuOfATextFieldIsThai()
    {
        QLineEdit field;
        QCOMPARE(wordsThatAreNotThai(field.createStandardContextMenu()), QStringList());
    }

    void contextMenuOfATextAreaIsThai()
    {
        QTextEdit area;
        QCOMPARE(wordsThatAreNotThai(area.createStandardContextMenu()), QStringList());
    }

  private:
    QTranslator m_thai;
};

} // namespace tabian::tests

QTEST_MAIN(tabian::tests::CatalogueTest)
#include "cataloguetest.moc"
