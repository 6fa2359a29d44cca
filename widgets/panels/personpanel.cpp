#include "widgets/panels/personpanel.h"

#include "widgets/fields/datewords.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

PersonPanel::PersonPanel(QWidget* parent)
    : Card(parent), m_photo(new QLabel), m_photoState(new Text(TextRole::Small, Tone::Muted)),
      m_ageTitle(new Text(TextRole::Small, Tone::Muted)), m_age(new Text(TextRole::Name)),
      m_sex(new Text(TextRole::Small, Tone::Muted)), m_number(new Text(TextRole::Title)),
      m_nameTh(new Text(TextRole::Name)), m_nameEn(new Text(TextRole::Small, Tone::Muted)), m_rows(new QGridLayout),
      m_expiryState(new Text(TextRole::Small, Tone::Red))
{
    setObjectName(u"personPanel"_s);
    m_photo->setObjectName(u"personPhoto"_s);
    m_photoState->setObjectName(u"personPhotoState"_s);
    m_number->setObjectName(u"personNumber"_s);
    m_nameTh->setObjectName(u"personNameTh"_s);
    m_nameEn->setObjectName(u"personNameEn"_s);
    m_age->setObjectName(u"personAge"_s);
    m_sex->setObjectName(u"personSex"_s);
    m_expiryState->setObjectName(u"personExpiryState"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_photo, 0, Qt::AlignTop);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_ageTitle);
    beside->addWidget(m_age);
    beside->addWidget(m_sex);
    beside->addWidget(m_photoState);
    beside->addStretch(1);
    top->addLayout(beside, 1);
    body()->addLayout(top);
    body()->addSpacing(4);
    m_number->setSingleLine(true);
    body()->addWidget(m_number);
    body()->addWidget(m_nameTh);
    body()->addWidget(m_nameEn);
    body()->addSpacing(6);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(3);
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
    m_birth = addRow(u"personBirth"_s);
    m_address = addRow(u"personAddress"_s);
    m_issued = addRow(u"personIssued"_s);
    m_expiry = addRow(u"personExpiry"_s);
    m_rows->addWidget(m_expiryState, m_rows->rowCount(), 1);
    body()->addSpacing(4);
    body()->addStretch(1);
    retranslate();
}

PersonPanel::Row PersonPanel::addRow(const QString& name)
{
    Row row{new Text(TextRole::Small, Tone::Muted), new Text(TextRole::Body)};
    row.value->setObjectName(name);
    const int at = m_rows->rowCount();
    m_rows->addWidget(row.title, at, 0, Qt::AlignTop);
    m_rows->addWidget(row.value, at, 1, Qt::AlignTop);
    row.title->setSingleLine(true);
    return row;
}

void PersonPanel::setPerson(const PersonView& person)
{
    m_person = person;
    retranslate();
}

void PersonPanel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    m_number->setText(revealed ? m_person.citizenNumber : m_person.maskedNumber);
}

static QPixmap nobody(QSize size)
{
    QPixmap out(size);
    out.fill(QColor(palette::ground));
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::line));
    const double w = size.width();
    const double h = size.height();
    painter.drawEllipse(QPointF(w / 2, h * 0.4), w * 0.2, w * 0.23);
    painter.drawRoundedRect(QRectF(w * 0.14, h * 0.68, w * 0.72, h * 0.6), w * 0.3, w * 0.3);
    return out;
}

void PersonPanel::fitPhoto()
{
    // The chip's photo is 297 x 355; it grows half as fast as the text, so that names keep their room.
    const double scale = 1.0 + (rem(1.0) / double(basePixels) - 1.0) * 0.35;
    const QSize size = QSize(104, 124) * scale;
    m_photo->setFixedSize(size);
    if (m_person.photo.isNull()) {
        m_photo->setPixmap(nobody(size));
    } else {
        const double ratio = devicePixelRatioF();
        auto pixmap = QPixmap::fromImage(
            m_person.photo.scaled(size * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
        pixmap = pixmap.copy(QRect(QPoint(0, 0), size * ratio));
        pixmap.setDevicePixelRatio(ratio);
        m_photo->setPixmap(pixmap);
    }
}

void PersonPanel::retranslate()
{
    const auto& p = m_person;
    fitPhoto();
    //: Accessible name of the applicant's photo.
    const auto photo = tr("Photo");
    //: Accessible name of the empty frame.
    const auto noPhoto = tr("No photo");
    m_photo->setAccessibleName(p.photo.isNull() ? noPhoto : photo);
    m_photoState->setTextOrHide(p.photoProgress);
    //: Beside the photo.
    m_ageTitle->setText(tr("Age"));
    m_ageTitle->setVisible(p.age.has_value());
    //: Age in completed years.
    m_age->setTextOrHide(p.age ? tr("%1 years").arg(*p.age) : QString());
    //: Sex of the applicant.
    const auto male = tr("male");
    //: Sex of the applicant.
    const auto female = tr("female");
    QString sex;
    if (p.sex)
        sex = *p.sex == domain::Sex::Male ? male : female;
    m_sex->setTextOrHide(sex);
    setRevealed(m_revealed);
    m_nameTh->setText(p.nameTh);
    m_nameEn->setTextOrHide(p.nameEn);

    const auto fill = [](const Row& row, const QString& title, const QString& value) {
        row.title->setText(title);
        row.title->setVisible(!value.isEmpty());
        row.value->setTextOrHide(value);
    };
    //: Row of the person panel.
    fill(m_birth, tr("Born"), p.birth ? DateWords::shortDate(*p.birth) : QString());
    //: Row of the person panel.
    fill(m_address, tr("Address"), p.address);
    auto issued = DateWords::shortDate(p.issued);
    if (!issued.isEmpty() && !p.issuer.isEmpty())
        issued += u'\n' + p.issuer;
    //: Row of the person panel: day of issue of the old card.
    fill(m_issued, tr("Card issued"), issued);
    //: Row of the person panel: last day of the old card.
    fill(m_expiry, tr("Expires"), p.expiry ? DateWords::expiry(*p.expiry) : QString());
    QString state;
    bool over = false;
    if (p.expiry && !p.expiry->isLifetime() && p.today.isValid()) {
        const auto days = p.today.daysTo(p.expiry->lastDay());
        over = days < 0;
        if (over)
            //: Under the expiry day of a card: so long ago.
            state = tr("expired ‧ days ago: %1").arg(-days);
        else if (days == 0)
            //: Under the expiry day of a card.
            state = tr("expires today");
        else if (days <= 366)
            //: Under the expiry day of a card.
            state = tr("days left: %1").arg(days);
    }
    m_expiry.value->setTone(over ? Tone::Red : Tone::Ink);
    m_expiry.value->setRole(over ? TextRole::Strong : TextRole::Body);
    m_expiryState->setTone(over ? Tone::Red : Tone::Muted);
    m_expiryState->setTextOrHide(state);

    while (m_flags.size() < p.flags.size()) {
        auto* note = new Note;
        note->setObjectName(u"personFlag"_s + QString::number(m_flags.size()));
        body()->insertWidget(body()->count() - 1, note);
        m_flags.append(note);
    }
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        m_flags[i]->setNote(i < p.flags.size() ? p.flags[i].kind : Note::Kind::Plain,
                            i < p.flags.size() ? p.flags[i].text : QString());
}

void PersonPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tabian::widgets
