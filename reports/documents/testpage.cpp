#include "reports/documents/testpage.h"

#include "reports/documents/cardface.h"
#include "reports/documents/words.h"
#include "reports/layout/composer.h"

#include <QCoreApplication>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

domain::Result<Document> composeTestPage(const QString& printer, bool cards, const Setting& setting)
{
    const auto types = Typesetter::withFace(setting.face, setting.digits);
    if (!types)
        return tl::make_unexpected(types.error());
    const Words say(setting.book);
    const QSizeF size = cards ? paper::cr80 : paper::a4;
    const double margin = cards ? 3 : 15, scale = cards ? 0.42 : 1;
    Composer flow(*types, size, {margin, margin, margin, margin});
    flow.add(BoxItem{{margin, margin, flow.width(), size.height() - 2 * margin}, {}, ink::text, 0.3});
    flow.space(cards ? 1.5 : 8);
    const auto line = [&](const QString& text, double points, Weight weight) {
        flow.paragraph(text, {.points = points * scale, .weight = weight, .align = Align::Centre});
    };
    //: test page of a printer: its title
    line(say(QT_TRANSLATE_NOOP("reports", "Test page")), 24, Weight::Bold);
    line(printer, 14, Weight::Regular);
    line(say.dateTime(setting.printedAt), 14, Weight::Regular);
    flow.space(3 * scale);
    // Every mark that a Thai printer driver can lose, and both kinds of digits.
    line(u"ที่ว่าการอำเภอ ปู่ ป้า น้ำ กตัญญู ฐานะ ญี่ปุ่น ๐๑๒๓๔๕๖๗๘๙ 0123456789"_s, 15, Weight::Regular);
    flow.space(3 * scale);
    const double step = flow.width() * 0.8 / 11;
    for (int grey = 0; grey <= 10; ++grey) {
        const int level = grey * 255 / 10;
        flow.add(BoxItem{{flow.left() + flow.width() * 0.1 + grey * step, flow.y(), step, 12 * scale},
                         QColor(level, level, level),
                         ink::text,
                         0.1});
    }
    flow.space(15 * scale);
    //: test page: under the row of greys
    line(
        say(QT_TRANSLATE_NOOP("reports", "The frame is whole on all sides, the greys differ, every mark can be read.")),
        13, Weight::Regular);
    for (double points = 12; points >= (cards ? 10 : 6); points -= 2)
        line(u"เลขประจำตัวประชาชน 1 9990 12345 67 1"_s, points, Weight::Regular);
    //: title of a printer's test page in the file
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Test page"));
    return Document{size, flow.take(), {title, setting.office.name, title, setting.printedAt}};
}

} // namespace tabian::reports
