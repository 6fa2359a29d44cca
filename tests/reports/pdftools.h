// What poppler's tools say of a PDF: an opinion that is not ours.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tabian::tests
{

/** pdftotext -raw (or -layout): all text, in the order it was painted. */
QString textOf(const QByteArray& pdf, const QString& mode);
/** pdfinfo: "Pages" -> "1", "Title" -> …. */
QMap<QString, QString> infoOf(const QByteArray& pdf);

struct EmbeddedFont
{
    QString name;
    bool embedded = false;
    bool toUnicode = false;
};
/** pdffonts. */
QList<EmbeddedFont> fontsOf(const QByteArray& pdf);

/** Without any white space. */
QString squeezed(QString text);

} // namespace tabian::tests
