#include "reports/documents/stationery.h"

#include <QCoreApplication>
#include <QtMath>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double emblemSide = 16;
constexpr double footPoints = 9;

/** Turns a mark so that it runs along the sheet's diagonal, and shrinks it to `reach` of that. */
StampItem across(const Typesetter& types, const QString& words, TextStyle style, QSizeF paperSize, double reach,
                 double opacity)
{
    const double diagonal = std::hypot(paperSize.width(), paperSize.height());
    const double natural = types.line(words, style.sized(100)).width();
    const TextBlock block = types.line(words, style.sized(100 * reach * diagonal / natural));
    const double degrees = qRadiansToDegrees(std::atan2(paperSize.height(), paperSize.width()));
    return {block, {paperSize.width() / 2, paperSize.height() / 2}, degrees, opacity};
}

StampItem trainingMark(const Typesetter& types, const Words& say, QSizeF paperSize)
{
    const TextStyle style{.weight = Weight::Bold, .colour = ink::title};
    //: large light mark across every document of the training counter
    return across(types, say(QT_TRANSLATE_NOOP("reports", "TRAINING – NOT VALID")), style, paperSize, 0.7, 0.1);
}

StampItem voidMark(const Typesetter& types, const Words& say, QSizeF paperSize)
{
    const TextStyle style{.weight = Weight::Bold, .colour = ink::late};
    //: large red mark across a void receipt
    return across(types, say(QT_TRANSLATE_NOOP("reports", "VOID")), style, paperSize, 0.33, 0.3);
}

} // namespace

double letterhead(Composer& flow, const Setting& setting, QPointF at, double width, double height)
{
    const Office& office = setting.office;
    const double inset = office.emblem.isNull() ? 0 : emblemSide + 3;
    std::vector<TextBlock> blocks;
    double sum = 0;
    for (double scale = 1; scale > 0.7; scale -= 0.07) {
        blocks.clear();
        const Typesetter types = flow.types().scaled(scale);
        const TextStyle name{.points = 13.5, .weight = Weight::Bold, .colour = ink::title, .leading = 0.9};
        const TextStyle small{.points = 10.5, .colour = ink::muted, .leading = 0.9};
        blocks.push_back(types.set(office.name, name, width - inset));
        if (!office.address.isEmpty())
            blocks.push_back(types.set(office.address, small, width - inset));
        if (!office.phone.isEmpty()) {
            //: telephone number in the letterhead: %1 number
            const QString phone = Words(setting.book)(QT_TRANSLATE_NOOP("reports", "Tel. %1")).arg(office.phone);
            blocks.push_back(types.set(phone, small, width - inset));
        }
        sum = 0;
        for (const TextBlock& block : blocks)
            sum += block.height();
        if (sum <= height)
            break;
    }
    if (inset > 0) {
        const QRectF frame(at.x(), at.y(), emblemSide, emblemSide);
        flow.add(PictureItem{office.emblem, pictureIn(frame, office.emblem.size())});
    }
    double y = at.y();
    for (const TextBlock& block : blocks)
        y += flow.put(block, {at.x() + inset, y});
    return std::max(sum, inset > 0 ? emblemSide : 0);
}

void sectionHeading(Composer& flow, const QString& title, double left, double width, double points)
{
    const TextStyle style{.points = points, .weight = Weight::Bold, .colour = ink::title};
    const TextBlock block = flow.types().set(title, style, width);
    flow.keep(block.height() + 12); // not alone at a sheet's end
    flow.space(flow.put(block, {left, flow.y()}));
    flow.add(StrokeItem{{{left, flow.y()}, {left + width, flow.y()}}, 0.4, ink::title, false});
    flow.space(0.6);
}

namespace
{

/** What stands around the content of one sheet. */
void dress(Sheet& sheet, size_t number, size_t count, const Composer& flow, const Setting& setting, const Frame& frame)
{
    const Words say(setting.book);
    const Typesetter& types = flow.types();
    const double left = flow.left(), right = flow.right(), width = flow.width();
    const TextStyle small{.points = footPoints, .colour = ink::muted};
    std::vector<Item>& items = sheet.items;
    if (number > 1) {
        const double top = flow.top(), share = width * 0.42;
        const Item head[] = {
            TextItem{types.fit(setting.office.name, small.bold(), width * 0.55, 0.5), {left, top}},
            TextItem{types.fit(frame.title, small.aligned(Align::Right), share, 0.5), {right - share, top}},
            StrokeItem{{{left, top + 5.4}, {right, top + 5.4}}, 0.2, ink::hairline, false}};
        items.insert(items.begin(), std::begin(head), std::end(head)); // read first
    }
    const double footTop = flow.bottom() + 2.5, pageWidth = 30;
    //: foot of every document: %1 date and time, %2 officer's name
    const QString foot =
        say(QT_TRANSLATE_NOOP("reports", "Printed %1 by %2")).arg(say.dateTime(setting.printedAt), setting.printedBy);
    //: foot of a document: %1 this page, %2 number of pages
    const QString page =
        say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2")).arg(say.count(qint64(number)), say.count(qint64(count)));
    items.push_back(StrokeItem{{{left, footTop - 0.8}, {right, footTop - 0.8}}, 0.15, ink::hairline, false});
    items.push_back(TextItem{types.fit(foot, small, width - pageWidth - 2, 0.5), {left, footTop}});
    items.push_back(TextItem{types.set(page, small.aligned(Align::Right), pageWidth), {right - pageWidth, footTop}});
    if (frame.voided)
        items.push_back(voidMark(types, say, frame.paper));
    if (setting.training)
        items.push_back(trainingMark(types, say, frame.paper));
}

} // namespace

domain::Result<Document> composed(const Setting& setting, const Frame& frame,
                                  const std::function<void(Composer&)>& content)
{
    const auto types = Typesetter::withFace(setting.face, setting.digits);
    if (!types)
        return tl::unexpected(types.error());
    const auto compose = [&](double scale, std::vector<Sheet>& sheets) {
        const Typesetter scaled = types->scaled(scale);
        Composer flow(scaled, frame.paper, frame.margins);
        flow.onNewSheet([](Composer& sheet) { sheet.space(runningHeadHeight); });
        content(flow);
        sheets = flow.take();
    };
    std::vector<Sheet> sheets;
    compose(1, sheets);
    for (int percent = 97; sheets.size() > 1 && percent >= qRound(frame.smallest * 100); percent -= 3) {
        std::vector<Sheet> smaller;
        compose(percent / 100.0, smaller);
        if (smaller.size() == 1)
            sheets = std::move(smaller);
    }
    Document document{
        frame.paper, std::move(sheets), {frame.title, setting.office.name, frame.subject, setting.printedAt}};
    const Composer around(*types, frame.paper, frame.margins);
    for (size_t i = 0; i < document.sheets.size(); ++i)
        dress(document.sheets[i], i + 1, document.sheets.size(), around, setting, frame);
    return document;
}

} // namespace tabian::reports
