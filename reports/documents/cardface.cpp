#include "reports/documents/cardface.h"

#include "app/messages/datewords.h"
#include "reports/documents/words.h"
#include "reports/layout/composer.h"

#include <QCoreApplication>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double edge = 3.0;                         // nothing but ground nearer to the card's edge
constexpr QRectF photoFrame{64.8, 24.2, 17.6, 21.2}; // the chip's photo is 297 x 355 (0.83)
constexpr QRectF chipPlace{4.2, 18.4, 12.6, 10.6};   // ISO/IEC 7816-2: contacts lie here; no ink under them
constexpr double leastPoints = 3.4;                  // the smallest type of any card
constexpr double column = 20.5;                      // left edge of the words beside the chip

namespace tint
{
constexpr QColor sky{0xe3, 0xef, 0xfa};
constexpr QColor band{0xc4, 0xdb, 0xf2};
constexpr QColor wave{0xd3, 0xe4, 0xf5};
constexpr QColor english{0x1f, 0x4f, 0x9c};
} // namespace tint

constexpr TextStyle thai{.points = 7.6, .colour = ink::text};
constexpr TextStyle thaiLabel{.points = 6.0, .colour = ink::text};
constexpr TextStyle latin{.points = 6.4, .colour = tint::english};
constexpr TextStyle latinLabel{.points = 5.6, .colour = tint::english};

class CardPainter
{
  public:
    CardPainter(const CardFace& card, const Setting& setting, Composer& flow)
        : m_card(card), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }
    void face();
    void back();

  private:
    void ground();
    void heading();
    void person();
    void places();
    void photo();
    void days();
    void specimen(QPointF at, double width);
    /** Set to a width, in smaller type rather than higher than `height`. */
    TextBlock boxed(const QString& text, TextStyle style, double width, double height) const
    {
        TextBlock block = m_flow.types().set(text, style, width);
        for (; block.height() > height && style.points > leastPoints; block = m_flow.types().set(text, style, width))
            style.points -= 0.2;
        return block;
    }
    double put(const QString& text, const TextStyle& style, QPointF at, double width, double height)
    {
        return m_flow.put(boxed(text, style, width, height), at);
    }
    /** A label, then what it names, on one baseline. */
    void labelled(const QString& label, const TextStyle& labelStyle, const QString& value, const TextStyle& style,
                  QPointF at, QSizeF room);
    QString day(QDate date, const messages::Phrasebook& book) const { return messages::shortDate(date, book); }
    QString expires(const messages::Phrasebook& book) const;

    const CardFace& m_card;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
    const messages::Phrasebook m_english{messages::Language::English};
};

void CardPainter::ground()
{
    const QSizeF size = paper::cr80;
    m_flow.add(BoxItem{{0, 0, size.width(), size.height()}, tint::sky, {}, 0});
    m_flow.add(BoxItem{{0, 0, size.width(), 9.6}, tint::band, {}, 0});
    // Fine lines, such as cards have against copying; faint enough to read over.
    for (int line = 0; line < 11; ++line) {
        StrokeItem wave{{}, 0.12, tint::wave, false};
        for (int x = 0; x <= 43; ++x)
            wave.points.emplace_back(x * 2.0, 12 + line * 3.9 + 1.3 * std::sin(x * 0.42 + line * 0.7));
        m_flow.add(wave);
    }
}

void CardPainter::heading()
{
    //: card: its name, at the top of the face
    const QString name = m_say(QT_TRANSLATE_NOOP("reports", "Identification Card"));
    const double right = paper::cr80.width() - edge;
    put(name, thai.sized(11.5).bold().coloured(ink::title), {edge + 1.5, 1.4}, 37, 7);
    put(u"Thai National ID Card"_s, latin.sized(9).bold(), {43, 2.2}, right - 43, 6);
    //: card: before the citizen number
    const QString number = m_say(QT_TRANSLATE_NOOP("reports", "Citizen no."));
    put(number, thaiLabel.sized(6.4), {column, 9.9}, 24, 3.6);
    put(u"Identification Number"_s, latinLabel, {column, 12.6}, 24, 3.1);
    const QString grouped = m_card.id.formatted().replace(u'-', u' ');
    put(grouped, thai.sized(11).bold(), {column + 24, 9.9}, right - column - 24, 6.2);
}

void CardPainter::labelled(const QString& label, const TextStyle& labelStyle, const QString& value,
                           const TextStyle& style, QPointF at, QSizeF room)
{
    const TextBlock name = m_flow.types().line(label, labelStyle);
    const double gap = name.width() + 1.2;
    const TextBlock words = boxed(value, style, room.width() - gap, room.height());
    m_flow.put(words, {at.x() + gap, at.y()});
    m_flow.put(name, {at.x(), std::max(at.y(), at.y() + words.baseline() - name.baseline())});
}

void CardPainter::person()
{
    const double right = paper::cr80.width() - edge;
    //: card: before the Thai name
    labelled(m_say(QT_TRANSLATE_NOOP("reports", "Name and surname")), thaiLabel, m_card.nameTh.full(),
             thai.sized(9.6).bold(), {column, 15.4}, {right - column, 5.2});
    double y = 20.8;
    const double width = photoFrame.left() - 1.5 - column;
    if (m_card.nameEn) {
        const domain::PersonName& name = *m_card.nameEn;
        QStringList given{name.title(), name.first(), name.middle()};
        given.removeAll(QString());
        labelled(u"Name"_s, latinLabel, given.join(u' '), latin.sized(7.2).bold(), {column, y}, {width, 3.4});
        labelled(u"Last name"_s, latinLabel, name.last(), latin.sized(7.2).bold(), {column, y + 3.0}, {width, 3.4});
    }
    y += 6.3;
    //: card: before the day of birth
    labelled(m_say(QT_TRANSLATE_NOOP("reports", "Born on")), thaiLabel,
             messages::shortDate(m_card.birth, m_setting.book), thai.sized(7.6), {column + 2.5, y}, {width - 2.5, 4.2});
    labelled(u"Date of Birth"_s, latinLabel, messages::shortDate(m_card.birth, m_english), latin.sized(6.8),
             {column + 2.5, y + 3.3}, {width - 2.5, 3.4});
}

void CardPainter::places()
{
    const double left = edge + 1.5;
    //: card: before the address
    labelled(m_say(QT_TRANSLATE_NOOP("reports", "Address")), thaiLabel, m_card.address.shortLine(), thai.sized(7.2),
             {left, 34.1}, {photoFrame.left() - 1.5 - left, 6.9});
}

void CardPainter::photo()
{
    m_flow.add(BoxItem{photoFrame, QColor(Qt::white), ink::hairline, 0.15});
    if (!m_card.photo.isNull())
        m_flow.add(PictureItem{m_card.photo, pictureIn(photoFrame, m_card.photo.size()), false});
    if (!m_card.requestNumber.isEmpty()) {
        TextStyle style = latinLabel.aligned(Align::Centre).coloured(ink::text);
        style.code = true;
        put(m_card.requestNumber, style, {photoFrame.left() - 1, photoFrame.bottom() + 0.3}, photoFrame.width() + 2,
            3.2);
    }
}

QString CardPainter::expires(const messages::Phrasebook& book) const
{
    if (!m_card.expiry.isLifetime())
        return day(m_card.expiry.lastDay(), book);
    //: card: instead of the day of expiry, for life
    return book.text("reports", QT_TRANSLATE_NOOP("reports", "LIFELONG"));
}

void CardPainter::days()
{
    const double top = 41.1, width = 18.5;
    struct Line
    {
        QString text;
        TextStyle style;
        double height;
    };
    const auto stack = [&](double x, double room, const std::vector<Line>& lines) {
        double y = top;
        for (const Line& line : lines) {
            put(line.text, line.style.aligned(Align::Centre), {x, y}, room, line.height);
            y += line.height - 0.45;
        }
    };
    const double left = edge + 0.6, right = photoFrame.left() - 1.2 - width, middle = left + width + 0.3;
    //: card: under the day of issue
    const QString issue = m_say(QT_TRANSLATE_NOOP("reports", "Date of Issue"));
    //: card: under the day of expiry
    const QString expiry = m_say(QT_TRANSLATE_NOOP("reports", "Date of Expiry"));
    //: card: under the name of the officer who issues it
    const QString issuer = m_say(QT_TRANSLATE_NOOP("reports", "Card issuing officer"));
    stack(left, width,
          {{day(m_card.issued, m_setting.book), thai.sized(6.8), 3.6},
           {issue, thaiLabel.sized(5.4), 2.9},
           {day(m_card.issued, m_english), latin.sized(5.8), 3.1},
           {u"Date of Issue"_s, latinLabel.sized(5), 2.7}});
    stack(middle, right - middle - 0.3,
          {{u'(' + m_card.issuer + u')', thai.sized(6.4), 4.4},
           {m_card.issuerPosition.isEmpty() ? issuer : m_card.issuerPosition, thaiLabel.sized(5.4), 2.9},
           {m_card.issuedAt, thaiLabel.sized(5.2), 5.2}});
    stack(right, width,
          {{expires(m_setting.book), thai.sized(6.8), 3.6},
           {expiry, thaiLabel.sized(5.4), 2.9},
           {expires(m_english), latin.sized(5.8), 3.1},
           {u"Date of Expiry"_s, latinLabel.sized(5), 2.7}});
}

void CardPainter::specimen(QPointF at, double width)
{
    if (!m_setting.training)
        return;
    //: card of the training counter, beside "SPECIMEN"
    const QString word = m_say(QT_TRANSLATE_NOOP("reports", "Training card"));
    const TextBlock mark =
        boxed(word + u"\nSPECIMEN"_s, thai.sized(8).bold().aligned(Align::Centre).coloured(ink::late), width - 1, 8.6);
    const QRectF frame(at.x(), at.y(), width, mark.height() + 0.3);
    m_flow.add(BoxItem{frame, QColor(Qt::white), ink::late, 0.25});
    m_flow.put(mark, {at.x() + 0.5, at.y() + 0.15});
}

void CardPainter::face()
{
    ground();
    heading();
    person();
    places();
    photo();
    days();
    // Over the contacts' place, which stays free on a real card: a printed specimen has no chip to be mistaken for.
    if (m_setting.training)
        specimen({edge + 0.2, 18.6}, 16);
    else
        m_flow.add(BoxItem{chipPlace, {}, {}, 0});
}

void CardPainter::back()
{
    const QSizeF size = paper::cr80;
    m_flow.add(BoxItem{{0, 0, size.width(), size.height()}, tint::sky, {}, 0});
    m_flow.add(BoxItem{{0, 5, size.width(), 11}, QColor(0x2b, 0x2f, 0x38), {}, 0}); // where the stripe lies
    const double width = size.width() - 2 * (edge + 3), left = edge + 3;
    const TextStyle centred = thai.aligned(Align::Centre);
    //: back of the card: whose it is, and what a finder does
    const QString found = m_say(QT_TRANSLATE_NOOP(
        "reports", "This card is the property of the state.\nIf found, please hand it in at any district office."));
    put(found, centred.sized(7.2), {left, 18.5}, width, 8.4);
    put(m_card.issuedAt, centred.sized(7.6).bold(), {left, 27.6}, width, 4.4);
    specimen({left + 26, 33}, width - 52);
    TextStyle number = latin.sized(12).bold().aligned(Align::Centre).coloured(ink::text);
    number.code = true;
    put(m_card.serial, number, {left, 44}, width, 8);
}

} // namespace

domain::Result<Document> composeCardFace(const CardFace& card, const Setting& setting)
{
    const auto types = Typesetter::withFace(setting.face, Digits::Arabic);
    if (!types)
        return tl::make_unexpected(types.error());
    Composer flow(*types, paper::cr80, {0, 0, 0, 0});
    CardPainter painter(card, setting, flow);
    painter.face();
    flow.newSheet();
    painter.back();
    // The title stands in the printer's list of jobs: the blank's number, nobody's name.
    return Document{paper::cr80, flow.take(), {card.serial, setting.office.name, u"ID-1"_s, setting.printedAt}};
}

} // namespace tabian::reports
