#include "app/shell/startfailure.h"

#include "app/shell/languageswitch.h"
#include "widgets/pages/messageswording.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QVBoxLayout>

#include <cstdio>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

int showStartFailure(const domain::Failure& failure)
{
    LanguageSwitch language;
    language.choose(widgets::ScreenLanguage::Thai);
    widgets::applyTheme(*qApp, 1.0);
    const widgets::MessagesWording sentences(widgets::ScreenLanguage::Thai);
    const widgets::Message message = sentences.failure(failure);
    std::fprintf(stderr, "tabian: %s %s %s (%s)\n", qUtf8Printable(message.code), qUtf8Printable(message.sentence),
                 qUtf8Printable(message.remedy), qUtf8Printable(message.detail));

    QWidget window;
    window.setWindowTitle(u"ทะเบียน Tabian"_s);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(widgets::rem(2), widgets::rem(2), widgets::rem(2), widgets::rem(2));
    auto* panel = new widgets::MessagePanel(u"startFailure"_s);
    panel->showMessage(message);
    layout->addWidget(panel);
    layout->addStretch();
    window.resize(widgets::rem(48), widgets::rem(20));
    window.show();
    QApplication::exec();
    return 1;
}

} // namespace tabian::shell
