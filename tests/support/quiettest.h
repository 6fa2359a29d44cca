// The base of every test class: an unexpected qWarning fails the test.
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace tabian::tests
{

class QuietTest : public QObject
{
    Q_OBJECT
  protected Q_SLOTS:
    /** A test class with an init() of its own calls this one. One line is let pass: what the off-screen platform says of
     *  every window that has a least size. */
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
    }
};

} // namespace tabian::tests
