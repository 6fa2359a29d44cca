#include "reports/documents/application.h"

#include "app/messages/casemessages.h"
#include "reports/documents/stationery.h"
#include "reports/layout/fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{16, 12, 16, 14};
constexpr QSizeF photoSize{30, 36};
constexpr QSizeF printSize{24, 28};
constexpr double partGap = 1.6;
constexpr double boxPadding = 0.8; // of the officers' boxes, above and below
constexpr TextStyle body{.points = 11.5};
constexpr TextStyle label{.points = 11.5, .colour = ink::muted};
constexpr TextStyle small{.points = 10, .colour = ink::muted};

class ApplicationPainter
{
  public:
    ApplicationPainter(const ApplicationForm& form, const Setting& setting, Composer& flow)
        : m_form(form), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        applicant();
        request();
        evidence();
        money();
        declaration();
        decision();
        handOver();
    }

  private:
    void head();
    void applicant();
    void request();
    void evidence();
    void money();
    void declaration();
    void decision();
    void handOver();
    void fields(const std::vector<Field>& line, double width)
    {
        fieldLine(m_flow, line, {label, body, 1.3, 0.1}, m_flow.left(), width);
    }
    void fields(const std::vector<Field>& line) { fields(line, m_flow.width()); }

    const ApplicationForm& m_form;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

void ApplicationPainter::head()
{
    const double right = m_flow.right(), top = m_flow.y(), noteWidth = 70;
    const double used = letterhead(m_flow, m_setting, {m_flow.left(), top}, m_flow.width() - noteWidth - 6, 22);
    const TextBlock mark =
        m_flow.types().line(m_setting.titles.applicationNumber, body.sized(12.5).bold().coloured(ink::title));
    const QRectF frame(right - mark.width() - 6, top, mark.width() + 6, mark.height() + 0.4);
    m_flow.add(BoxItem{frame, {}, ink::title, 0.3});
    m_flow.put(mark, {frame.left() + 3, frame.top() + 0.2});
    double y = frame.bottom() + 0.8;
    const auto note = [&](const QString& text) {
        y += m_flow.put(m_flow.types().fit(text, body.aligned(Align::Right), noteWidth, 0.6), {right - noteWidth, y});
    };
    //: application form: %1 its number
    note(m_say(QT_TRANSLATE_NOOP("reports", "Application no. %1")).arg(m_form.number));
    //: application form: %1 the day of the application
    note(m_say(QT_TRANSLATE_NOOP("reports", "Date %1")).arg(m_say.date(m_form.day)));
    m_flow.moveTo(std::max(top + used, y) + 0.8);
    m_flow.rule(0.6, ink::title, 1.4);
    m_flow.paragraph(m_setting.titles.application,
                     {.points = 16, .weight = Weight::Bold, .align = Align::Centre, .colour = ink::title});
    m_flow.space(0.8);
}

void ApplicationPainter::applicant()
{
    //: application form: heading of the part on the applicant
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "1. Applicant")), m_flow.left(), m_flow.width(), 12.5);
    const double top = m_flow.y() + 0.8;
    const QRectF frame({m_flow.right() - photoSize.width(), top}, photoSize);
    if (m_form.photo.isNull()) {
        m_flow.add(BoxItem{frame, {}, ink::muted, 0.2});
    } else {
        const QRectF fitted = pictureIn(frame, m_form.photo.size());
        m_flow.add(PictureItem{m_form.photo, fitted});
        m_flow.add(BoxItem{fitted, {}, ink::muted, 0.15});
    }
    const double width = m_flow.width() - photoSize.width() - 5;
    //: application form: label before the citizen number in boxes
    const TextBlock number = m_flow.types().line(m_say(QT_TRANSLATE_NOOP("reports", "Citizen number")), label);
    const QSizeF box(4.9, 6.2);
    m_flow.space(0.8);
    m_flow.put(number, {m_flow.left(), m_flow.y() + box.height() / 2 - number.baseline() + 1.3});
    digitBoxes(m_flow, m_form.id.formatted(), body.sized(12.5).bold(), {m_flow.left() + number.width() + 2, m_flow.y()},
               box);
    m_flow.space(box.height() + 0.6);
    //: application form: label before the name in Thai
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Name and family name")), m_form.nameTh.full(), 1, false}}, width);
    if (m_form.nameEn) {
        //: application form: label before the name in Latin letters
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "In English")), m_form.nameEn->full(), 1, false}}, width);
    }
    //: application form: label before the date of birth
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Born")), m_say.date(m_form.birth), 2.4, false},
            //: application form: label before the age
            {m_say(QT_TRANSLATE_NOOP("reports", "Age")),
             //: application form: %1 completed years of age
             m_say(QT_TRANSLATE_NOOP("reports", "%1 years")).arg(m_say.count(m_form.age)), 1, false},
            //: application form: label before the sex
            {m_say(QT_TRANSLATE_NOOP("reports", "Sex")), m_say.sex(m_form.sex), 0.8, false}},
           width);
    //: application form: label before the address in the house register
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Address in the register")), m_form.address.oneLine(), 1, false}},
           width);
    if (m_form.house) {
        //: application form: label before the 11-digit code of the house
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "House code")), m_form.house->formatted(), 1, false}}, width);
    }
    m_flow.moveTo(std::max(m_flow.y(), frame.bottom()) + partGap);
}

void ApplicationPainter::request()
{
    //: application form: heading of the part on what is asked for
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "2. Request")), m_flow.left(), m_flow.width(), 12.5);
    //: application form: the case; %1 its number (1 to 13), %2 its title
    const QString what = m_say(QT_TRANSLATE_NOOP("reports", "(%1) %2"))
                             .arg(m_say.count(qint64(m_form.kind)), m_say.caseTitle(m_form.kind));
    //: application form: label before the case that is applied for
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "I ask for a card, case")), what, 1, false}});
    if (!m_form.alsoNoted.empty()) {
        QStringList titles;
        for (const domain::CaseKind kind : m_form.alsoNoted)
            titles << m_say.caseTitleShort(kind);
        //: application form: label before other events recorded with the principal case
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "Also noted")), titles.join(u", "_s), 1, false}});
    }
    std::vector<Field> days;
    if (m_form.event)
        days.push_back({messages::eventLabel(domain::eventMeaning(m_form.kind), m_setting.book),
                        m_say.date(*m_form.event), 1, false});
    if (m_form.due.isValid()) {
        //: application form: label before the last day without a fine
        days.push_back({m_say(QT_TRANSLATE_NOOP("reports", "Last day")), m_say.date(m_form.due), 1, false});
        //: application form: label before the number of days late
        days.push_back({m_say(QT_TRANSLATE_NOOP("reports", "Late")),
                        //: application form: %1 number of days late
                        m_say(QT_TRANSLATE_NOOP("reports", "%1 days")).arg(m_say.count(m_form.daysLate)), 0.5, false});
    }
    if (!days.empty())
        fields(days);
    if (m_form.oldCard) {
        //: application form: label before the day the former card was issued
        fields(
            {{m_say(QT_TRANSLATE_NOOP("reports", "Former card issued")), m_say.date(m_form.oldCard->issued), 1, false},
             //: application form: label before the day the former card expires
             {m_say(QT_TRANSLATE_NOOP("reports", "Expiry")), m_say.expiry(m_form.oldCard->expiry), 1, false},
             //: application form: label before the place the former card was issued at
             {m_say(QT_TRANSLATE_NOOP("reports", "Issued at")), m_form.oldCard->issuer, 1.3, false}});
    }
    m_flow.space(partGap);
}

void ApplicationPainter::evidence()
{
    //: application form: heading of the part on evidence
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "3. Evidence shown")), m_flow.left(), m_flow.width(),
                   12.5);
    struct Piece
    {
        QString words;
        bool ticked;
    };
    std::vector<Piece> pieces;
    for (const domain::EvidenceRequirement& line : m_form.evidence) {
        for (const domain::Evidence piece : line.anyOf) {
            const domain::EvidenceRequirement alone{{piece}, line.required};
            QString words = messages::evidenceLine(alone, m_setting.book);
            if (piece != line.anyOf.front()) {
                //: application form: %1 evidence that may stand instead of the one before
                words = m_say(QT_TRANSLATE_NOOP("reports", "or %1")).arg(words);
            }
            pieces.push_back({words, m_form.ticked.contains(piece)});
        }
    }
    const double column = m_flow.width() / 2;
    for (size_t i = 0; i < pieces.size(); i += 2) {
        // Both pieces of a line are measured before either is put, so that the line stays whole.
        const size_t end = std::min(i + 2, pieces.size());
        double height = 0;
        for (size_t at = i; at < end; ++at)
            height = std::max(height, m_flow.types().set(pieces[at].words, body, column - 10).height());
        m_flow.keep(height);
        double used = 0;
        for (size_t at = i; at < end; ++at) {
            const QPointF corner(m_flow.left() + double(at - i) * column, m_flow.y());
            used = std::max(used, tickBox(m_flow, pieces[at].words, pieces[at].ticked, body, corner, column - 4));
        }
        m_flow.space(used - 0.4);
    }
    if (!m_form.witness.isEmpty()) {
        m_flow.space(0.6);
        //: application form: label before the name of the person who certified the applicant
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "Certified by")), m_form.witness, 1, false}});
    }
    m_flow.space(partGap);
}

void ApplicationPainter::money()
{
    //: application form: heading of the part on the fine and the fee
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "4. Fine and fee")), m_flow.left(), m_flow.width(), 12.5);
    //: application form, money: %1 amount in baht
    const QString baht = m_say(QT_TRANSLATE_NOOP("reports", "%1 baht"));
    //: application form: label before the fine
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Fine")), baht.arg(m_say.money(m_form.fine)), 1, false},
            //: application form: label before the fee
            {m_say(QT_TRANSLATE_NOOP("reports", "Fee")), baht.arg(m_say.money(m_form.fee)), 1, false},
            //: application form: label before the number of the receipt
            {m_say(QT_TRANSLATE_NOOP("reports", "Receipt no.")),
             m_form.receiptNumber.isEmpty() ? u"–"_s : m_form.receiptNumber, 1, false}});
    if (!m_form.fineNote.isEmpty()) {
        //: application form: label before a note on the fine (waived and why, refused)
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "Note")), m_form.fineNote, 1, false}});
    }
    m_flow.space(partGap);
}

void ApplicationPainter::declaration()
{
    TextStyle style = body;
    style.indent = 10;
    style.leading = 0.95;
    //: application form: what the applicant signs
    const QString words = m_say(QT_TRANSLATE_NOOP(
        "reports", "I have checked what is written above and declare that it is true in every respect."));
    const TextBlock text = m_flow.types().set(words, style, m_flow.width());
    const double captionHeight = m_flow.types().line(u"ก"_s, small).height();
    const double printsHeight = printSize.height() + captionHeight;
    //: before the dotted line of a signature
    const Signature place{m_say(QT_TRANSLATE_NOOP("reports", "Signed")),
                          //: after the dotted line of a signature: the applicant
                          m_say(QT_TRANSLATE_NOOP("reports", "applicant")),
                          m_form.nameTh.full(),
                          {}};
    m_flow.keep(text.height() + printsHeight + 2);
    m_flow.space(m_flow.put(text, {m_flow.left(), m_flow.y()}) + 1);
    const double top = m_flow.y(), left = m_flow.left() + 4;
    //: application form: under the frame for the print of the left index finger
    const QString leftFinger = m_say(QT_TRANSLATE_NOOP("reports", "Left index finger"));
    //: application form: under the frame for the print of the right index finger
    const QString rightFinger = m_say(QT_TRANSLATE_NOOP("reports", "Right index finger"));
    captionedFrame(m_flow, {{left, top}, printSize}, leftFinger, small);
    captionedFrame(m_flow, {{left + printSize.width() + 9, top}, printSize}, rightFinger, small);
    if (!m_form.printsNote.isEmpty()) {
        for (int i = 0; i < 2; ++i) {
            const TextBlock note =
                m_flow.types().set(m_form.printsNote, small.aligned(Align::Centre), printSize.width() - 3);
            const double x = left + i * (printSize.width() + 9) + 1.5;
            m_flow.put(note, {x, top + (printSize.height() - note.height()) / 2});
        }
    }
    const double signWidth = 92;
    const double signHeight = signatureHeight(m_flow, place, body, signWidth);
    signaturePlace(m_flow, place, body,
                   {m_flow.right() - signWidth, top + std::max(0.0, (printsHeight - signHeight) / 2)}, signWidth);
    m_flow.space(std::max(printsHeight, signHeight) + partGap);
}

void ApplicationPainter::decision()
{
    const bool approved = !m_form.approver.isEmpty();
    const double gap = 8, width = (m_flow.width() - gap) / 2, inset = 3;
    const auto under = [](const QString& position) {
        return position.isEmpty() ? QStringList() : QStringList(position);
    };
    //: before the dotted line of a signature
    const QString before = m_say(QT_TRANSLATE_NOOP("reports", "Signed"));
    const Signature officer{before, {}, m_form.officer, under(m_form.officerPosition)};
    const Signature approver{before, {}, m_form.approver, under(m_form.approverPosition)};
    //: application form: heading of the box of the officer who took the application in
    const TextBlock left = m_flow.types().set(m_say(QT_TRANSLATE_NOOP("reports", "Competent official")),
                                              body.bold().coloured(ink::title), width - 2 * inset);
    //: application form: heading of the box of the approving officer, in the words of the Act
    const TextBlock right = m_flow.types().set(m_say(QT_TRANSLATE_NOOP("reports", "Card-issuing officer")),
                                               body.bold().coloured(ink::title), width - 2 * inset);
    //: application form: what the officer who took the application in signs
    const TextBlock said = m_flow.types().set(
        m_say(QT_TRANSLATE_NOOP("reports", "Evidence examined, application received.")), body, width - 2 * inset);
    const double signWidth = width - 2 * inset;
    const double height =
        left.height() + said.height() + 2 * boxPadding +
        std::max(signatureHeight(m_flow, officer, body, signWidth), signatureHeight(m_flow, approver, body, signWidth));
    m_flow.keep(height);
    const double top = m_flow.y() + boxPadding;
    const double leftX = m_flow.left() + inset, rightX = m_flow.left() + width + gap + inset;
    m_flow.add(BoxItem{{m_flow.left(), m_flow.y(), width, height}, {}, ink::hairline, 0.25});
    m_flow.add(BoxItem{{m_flow.left() + width + gap, m_flow.y(), width, height}, {}, ink::hairline, 0.25});
    m_flow.put(left, {leftX, top});
    m_flow.put(said, {leftX, top + left.height()});
    signaturePlace(m_flow, officer, body, {leftX, top + left.height() + said.height()}, signWidth);
    m_flow.put(right, {rightX, top});
    const double tickTop = top + right.height();
    //: application form: tick box of the approving officer
    tickBox(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "approved")), approved, body, {rightX, tickTop}, 36);
    //: application form: tick box of the approving officer
    tickBox(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "not approved")), false, body, {rightX + 38, tickTop}, 36);
    signaturePlace(m_flow, approver, body, {rightX, tickTop + said.height()}, signWidth);
    m_flow.space(height + partGap);
}

void ApplicationPainter::handOver()
{
    //: application form: label before the serial of the new card
    std::vector<Field> line{
        {m_say(QT_TRANSLATE_NOOP("reports", "New card received, serial")), m_form.newSerial, 1, true}};
    if (m_form.showNewExpiry) {
        //: application form: label before the expiry of the new card
        line.push_back({m_say(QT_TRANSLATE_NOOP("reports", "Valid until")), m_say.expiry(m_form.newExpiry), 1, false});
    }
    //: application form: label before the receiver's signature for the new card
    line.push_back({m_say(QT_TRANSLATE_NOOP("reports", "Receiver's signature")), QString(), 1.4, false});
    m_flow.space(1.5);
    fields(line);
}

} // namespace

domain::Result<Document> composeApplication(const ApplicationForm& form, const Setting& setting)
{
    const QString title = setting.titles.applicationNumber + u' ' + form.number;
    const Frame frame{paper::a4, margins, title, setting.titles.application, 0.8};
    return composed(setting, frame, [&](Composer& flow) { ApplicationPainter(form, setting, flow).compose(); });
}

} // namespace tabian::reports
