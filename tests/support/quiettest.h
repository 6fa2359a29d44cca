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
  private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
};

} // namespace tabian::tests
