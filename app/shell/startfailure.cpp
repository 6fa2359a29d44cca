#include "app/shell/startfailure.h"

#include "app/shell/languageswitch.h"
#include "widgets/pages/messageswording.h"
#include "widgets/theme/text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QVBoxLayout>

#include <cstdio>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using widgets::Message;
using widgets::ScreenLanguage;

namespace
{

Message messageOf(const domain::Failure& failure, ScreenLanguage language)
{
    return widgets::MessagesWording(language).failure(failure);
}

void tellTerminal(const Message& message)
{
    std::fprintf(stderr, "tabian: %s %s %s %s\n", qUtf8Printable(message.code), qUtf8Printable(message.sentence),
                 qUtf8Printable(message.cause), qUtf8Printable(message.remedy));
}

} // namespace

std::unique_ptr<QWidget> startFailureWindow(const domain::Failure& failure)
{
    // The settings may be what is wrong, so nobody knows the language: both are shown.
    const Message thai = messageOf(failure, ScreenLanguage::Thai);
    const Message english = messageOf(failure, ScreenLanguage::English);
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(u"ทะเบียน Tabian"_s);
    auto* layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(widgets::rem(2), widgets::rem(2), widgets::rem(2), widgets::rem(2));
    layout->setSpacing(widgets::rem(1));
    auto* panel = new widgets::MessagePanel(u"startFailure"_s);
    panel->showMessage(thai);
    layout->addWidget(panel);
    auto* beside = new widgets::Text(english.sentence + u'\n' + english.cause + u'\n' + english.remedy,
                                     widgets::TextRole::Body, widgets::Tone::Muted);
    beside->setObjectName(u"startFailureEnglish"_s);
    layout->addWidget(beside);
    layout->addStretch();
    window->resize(widgets::rem(48), widgets::rem(24));
    return window;
}

int showStartFailure(const domain::Failure& failure)
{
    LanguageSwitch language;
    language.choose(ScreenLanguage::Thai);
    widgets::applyTheme(*qApp, 1.0);
    tellTerminal(messageOf(failure, ScreenLanguage::Thai));
    tellTerminal(messageOf(failure, ScreenLanguage::English));
    const auto window = startFailureWindow(failure);
    window->show();
    QApplication::exec();
    return 1;
}

} // namespace tabian::shell
