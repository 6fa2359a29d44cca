#include "widgets/citizen/citizenwindow.h"

#include "widgets/citizen/picture.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static Text* named(Text* text, const QString& name)
{
    text->setObjectName(name);
    return text;
}

CitizenWindow::CitizenWindow(QWidget* parent)
    : QWidget(parent), m_thai(messages::Language::Thai), m_parts(new QStackedWidget), m_picture(new CitizenPicture),
      m_code(new QrPanel), m_title(named(new Text(TextRole::CitizenTitle), u"citizenTitle"_s)),
      m_titleEn(named(new Text(TextRole::CitizenBody, Tone::Muted), u"citizenTitleEn"_s)),
      m_big(named(new Text(TextRole::CitizenFigure, Tone::Blue), u"citizenBig"_s)),
      m_body(named(new Text(TextRole::CitizenBody), u"citizenBody"_s)),
      m_bodyEn(named(new Text(TextRole::CitizenSmall, Tone::Muted), u"citizenBodyEn"_s)),
      m_foot(named(new Text(TextRole::CitizenSmall), u"citizenFoot"_s)),
      m_footEn(named(new Text(TextRole::CitizenSmall, Tone::Muted), u"citizenFootEn"_s)), m_reading(new QWidget),
      m_readTitle(named(new Text(TextRole::CitizenTitle), u"citizenReadTitle"_s)),
      m_read(named(new Text(TextRole::CitizenSmall), u"citizenRead"_s)),
      m_readEn(named(new Text(TextRole::CitizenSmall, Tone::Muted), u"citizenReadEn"_s)), m_footFrame(new QFrame)
{
    setObjectName(u"citizenWindow"_s);
    setProperty("citizen", true);
    setAttribute(Qt::WA_StyledBackground);
    m_picture->setObjectName(u"citizenPicture"_s);
    resize(1024, 768);
    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    words->addStretch(1);
    for (auto* text : {m_title, m_titleEn, m_big, m_body, m_bodyEn})
        words->addWidget(text);
    words->addStretch(1);
    auto* withPicture = new QWidget;
    auto* middle = new QHBoxLayout(withPicture);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(54);
    middle->addWidget(m_picture, 5);
    middle->addLayout(words, 6);
    m_parts->addWidget(withPicture);
    m_parts->addWidget(m_code);
    auto* reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(16);
    for (auto* text : {m_readTitle, m_read, m_readEn})
        reading->addWidget(text);
    reading->addStretch(1);
    m_parts->addWidget(m_reading);
    connect(m_code, &QrPanel::ranOut, this, [this] {
        showWelcome(m_office);
        Q_EMIT codeChanged();
        Q_EMIT timeRanOut();
    });
    m_footFrame->setProperty("note", u"plain"_s);
    auto* foot = new QVBoxLayout(m_footFrame);
    foot->setContentsMargins(20, 10, 20, 10);
    foot->setSpacing(0);
    foot->addWidget(m_foot);
    foot->addWidget(m_footEn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(56, 44, 56, 44);
    column->setSpacing(20);
    column->addWidget(m_parts, 1);
    column->addWidget(m_footFrame);
    showWelcome({});
}

void CitizenWindow::present(CitizenPicture::Kind kind, const Words& words)
{
    dropCode();
    m_parts->setCurrentIndex(0);
    m_picture->setKind(kind);
    m_title->setTextOrHide(words.title.thai);
    m_titleEn->setTextOrHide(words.title.english);
    m_big->setTextOrHide(words.big);
    m_body->setTextOrHide(words.body.thai);
    m_bodyEn->setTextOrHide(words.body.english);
    presentFoot(words.foot);
    setAccessibleName(words.title.thai + u' ' + words.title.english);
}

void CitizenWindow::presentFoot(const Both& foot)
{
    m_foot->setTextOrHide(foot.thai);
    m_footEn->setTextOrHide(foot.english);
    m_footFrame->setVisible(!foot.thai.isEmpty());
}

void CitizenWindow::dropCode()
{
    if (!showsCode())
        return;
    m_code->clear();
    Q_EMIT codeChanged();
}

Both CitizenWindow::both(const char* english) const
{
    return {m_thai.text("CitizenWindow", english), QString::fromUtf8(english)};
}

void CitizenWindow::showWelcome(const QString& office)
{
    m_office = office;
    Words words;
    //: Citizen's window: nobody is being served.
    words.title = both(QT_TRANSLATE_NOOP("CitizenWindow", "Welcome"));
    //: Citizen's window: nobody is being served.
    words.body =
        both(QT_TRANSLATE_NOOP("CitizenWindow", "Please hand your ID card to the officer, or say what you need."));
    words.foot = {office, {}};
    present(CitizenPicture::Kind::Card, words);
}

void CitizenWindow::showNames(const QString& nameTh, const QString& nameEn, const QString& address)
{
    Words words;
    words.title = {nameTh, nameEn};
    words.body = {address, {}};
    //: Citizen's window: his names and address are shown.
    words.foot = both(QT_TRANSLATE_NOOP("CitizenWindow",
                                        "Please check your name and address. Tell the officer if anything is wrong."));
    present(CitizenPicture::Kind::Person, words);
}

void CitizenWindow::showAmount(domain::Baht fine, domain::Baht fee)
{
    Words words;
    //: Citizen's window: over the amount in large figures.
    words.title = both(QT_TRANSLATE_NOOP("CitizenWindow", "Amount to pay"));
    //: Citizen's window: %1 is the amount.
    const auto sum = both(QT_TRANSLATE_NOOP("CitizenWindow", "%1 baht"));
    words.big = sum.thai.arg((fine + fee).text());
    //: Citizen's window: part of the amount, %1 in baht.
    const auto finePart = both(QT_TRANSLATE_NOOP("CitizenWindow", "fine %1"));
    //: Citizen's window: part of the amount, %1 in baht.
    const auto feePart = both(QT_TRANSLATE_NOOP("CitizenWindow", "fee %1"));
    QStringList thai, english;
    if (!fine.isZero()) {
        thai << finePart.thai.arg(fine.text());
        english << finePart.english.arg(fine.text());
    }
    if (!fee.isZero()) {
        thai << feePart.thai.arg(fee.text());
        english << feePart.english.arg(fee.text());
    }
    words.body = {thai.join(u" + "_s), english.join(u" + "_s)};
    //: Citizen's window: under the amount to pay.
    words.foot = both(QT_TRANSLATE_NOOP("CitizenWindow", "Please take your receipt."));
    present(CitizenPicture::Kind::Money, words);
}

void CitizenWindow::showQr(const Both& title, const Both& hint, const QImage& code, int seconds, const Both& foot)
{
    m_code->setWords(title, hint);
    m_code->setCode(code, seconds);
    m_parts->setCurrentWidget(m_code);
    presentFoot(foot);
    fitCode();
    setAccessibleName(title.thai + u' ' + title.english);
    Q_EMIT codeChanged();
}

void CitizenWindow::fitCode()
{
    const QMargins around = layout()->contentsMargins();
    const QSize room(width() - around.left() - around.right(), height() - around.top() - around.bottom());
    for (const auto space : {QrPanel::Room::Ample, QrPanel::Room::Small, QrPanel::Room::Least}) {
        m_code->setRoom(space);
        m_footEn->setVisible(space == QrPanel::Room::Ample && !m_footEn->text().isEmpty());
        m_footFrame->layout()->invalidate();
        m_code->layout()->invalidate();
        const int needed = m_code->layout()->totalHeightForWidth(room.width()) + layout()->spacing() +
                           m_footFrame->layout()->totalHeightForWidth(room.width());
        if (needed <= room.height())
            return;
    }
}

void CitizenWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (showsCode())
        fitCode();
    else if (m_parts->currentWidget() == m_reading)
        fitText();
}

void CitizenWindow::showFinger(bool left, const Both& hint)
{
    Words words;
    //: Citizen's window: the finger reader waits.
    const auto leftWords = both(QT_TRANSLATE_NOOP("CitizenWindow", "Place your left index finger on the reader"));
    //: Citizen's window: the finger reader waits.
    const auto rightWords = both(QT_TRANSLATE_NOOP("CitizenWindow", "Place your right index finger on the reader"));
    words.title = left ? leftWords : rightWords;
    words.body = hint;
    present(left ? CitizenPicture::Kind::LeftFinger : CitizenPicture::Kind::RightFinger, words);
}

void CitizenWindow::showPhoto()
{
    Words words;
    //: Citizen's window: the photograph is taken.
    words.title = both(QT_TRANSLATE_NOOP("CitizenWindow", "Photograph"));
    //: Citizen's window: the photograph is taken.
    words.body = both(QT_TRANSLATE_NOOP("CitizenWindow",
                                        "Please look into the camera: face and ears free, no hat, no dark glasses."));
    present(CitizenPicture::Kind::Camera, words);
}

void CitizenWindow::showWords(CitizenPicture::Kind kind, const Both& title, const Both& body, const Both& foot)
{
    present(kind, {.title = title, .big = {}, .body = body, .foot = foot.thai.isEmpty() ? Both{m_office, {}} : foot});
}

void CitizenWindow::showText(const Both& title, const Both& text, const Both& foot)
{
    dropCode();
    m_readTitle->setTextOrHide(title.thai);
    m_read->setTextOrHide(text.thai);
    m_readEn->setTextOrHide(text.english);
    m_parts->setCurrentWidget(m_reading);
    presentFoot(foot);
    fitText();
    setAccessibleName(title.thai + u' ' + title.english);
}

void CitizenWindow::fitText()
{
    struct Fit
    {
        bool english;
        TextRole title, text;
    };
    constexpr std::array fits{Fit{true, TextRole::CitizenTitle, TextRole::CitizenSmall},
                              Fit{false, TextRole::CitizenTitle, TextRole::CitizenSmall},
                              Fit{false, TextRole::CitizenBody, TextRole::CitizenSmall},
                              Fit{false, TextRole::CitizenBody, TextRole::Body}};
    const QMargins around = layout()->contentsMargins();
    const QSize room(width() - around.left() - around.right(), height() - around.top() - around.bottom());
    for (const Fit& fit : fits) {
        m_readEn->setVisible(fit.english && !m_readEn->text().isEmpty());
        m_footEn->setVisible(fit.english && !m_footEn->text().isEmpty());
        m_readTitle->setRole(fit.title);
        m_read->setRole(fit.text);
        for (auto* text : {m_readTitle, m_read})
            text->updateGeometry();
        m_reading->layout()->invalidate();
        m_footFrame->layout()->invalidate();
        const int needed = m_reading->layout()->totalHeightForWidth(room.width()) + layout()->spacing() +
                           m_footFrame->layout()->totalHeightForWidth(room.width());
        if (needed <= room.height())
            return;
    }
}

void CitizenWindow::showWait()
{
    Words words;
    //: Citizen's window: the new card is being made.
    words.title = both(QT_TRANSLATE_NOOP("CitizenWindow", "Your card is being made"));
    //: Citizen's window: the new card is being made.
    words.body = both(QT_TRANSLATE_NOOP("CitizenWindow", "One moment, please."));
    present(CitizenPicture::Kind::Card, words);
}

void CitizenWindow::showThanks()
{
    Words words;
    //: Citizen's window: the new card is handed over.
    words.title = both(QT_TRANSLATE_NOOP("CitizenWindow", "Thank you"));
    //: Citizen's window: the new card is handed over.
    words.body = both(QT_TRANSLATE_NOOP("CitizenWindow", "Please check your new card before you sign for it."));
    words.foot = {m_office, {}};
    present(CitizenPicture::Kind::Done, words);
}

} // namespace tabian::widgets
