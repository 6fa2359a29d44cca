#include "widgets/window/helppanel.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_card(new Card), m_grid(new QGridLayout),
      m_closeButton(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"helpPanel"_s);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    inside->setLayout(m_grid);
    scroll->setWidget(inside);
    m_grid->setHorizontalSpacing(18);
    m_grid->setColumnStretch(1, 1);
    m_closeButton->setObjectName(u"helpClose"_s);
    m_closeButton->setKeyHint(u"Esc"_s);
    m_card->body()->addWidget(scroll, 1);
    m_card->body()->addWidget(m_closeButton, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(60, 40, 60, 40);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    connect(m_closeButton, &QAbstractButton::clicked, this, &HelpPanel::close);
    hide();
}

void HelpPanel::open(const CommandSet* commands, const QStringList& places)
{
    m_before = QApplication::focusWidget();
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    //: Heading of the help that F12 opens.
    m_card->setHeading(tr("Keys on this page"));
    //: Closes the help.
    m_closeButton->setText(tr("Close"));
    int row = 0;
    const auto add = [&](const QString& key, const QString& word) {
        auto* cap = new Text(key, TextRole::Strong, Tone::Blue);
        cap->setSingleLine(true);
        m_grid->addWidget(cap, row, 0, Qt::AlignTop);
        m_grid->addWidget(new Text(word, TextRole::Body), row++, 1);
    };
    if (commands)
        for (const auto* action : commands->actions())
            if (action->isVisible())
                add(CommandTable::keyText(CommandSet::commandOf(action)), action->text());
    m_grid->addWidget(makeRule(false, this), row++, 0, 1, 2);
    for (qsizetype i = 0; i + 1 < places.size(); i += 2)
        add(places[i], places[i + 1]);
    //: Help: the tabulator key.
    add(u"Tab"_s, tr("Next field; Shift Tab: the one before"));
    //: Help: the name of the space bar.
    const auto space = tr("Space");
    //: Help: what the space bar does.
    add(space, tr("Presses the button or ticks the box with the ring"));
    m_grid->setRowStretch(row, 1);
    m_card->setFixedWidth(qMin(rem(36), parentWidget()->width() - 60));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_closeButton->setFocus();
}

void HelpPanel::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(20, 33, 61, 150));
}

} // namespace tabian::widgets
