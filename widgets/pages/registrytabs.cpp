#include "widgets/pages/registrytabs.h"

#include "widgets/pages/answerspage.h"
#include "widgets/pages/conflictpage.h"
#include "widgets/pages/kitpage.h"
#include "widgets/pages/linepage.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static constexpr int answersTab = 1;

static QString counted(const QString& word, int count)
{
    return count > 0 ? word + u" ‧ "_s + QString::number(count) : word;
}

RegistryTabs::RegistryTabs(casework::CentreDesk& desk, casework::KitDesk& kit, const Wording& wording, QWidget* parent)
    : TabbedPage(parent)
{
    setObjectName(u"registryTabs"_s);
    addTab({u"Line"_s,
            //: Tab of the registry's place: the line, and working off-line.
            [] { return tr("The line"); }, [&desk, &wording] { return new LinePage(desk, wording); }});
    addTab({u"Answers"_s,
            //: Tab of the registry's place: what the registry did not accept, and what changed there.
            [&desk] { return counted(tr("Answers"), int(desk.line().facts.rejected.size())); },
            [this, &desk, &wording] {
                auto* page = new AnswersPage(desk, wording);
                connect(page, &AnswersPage::caseWanted, this, &RegistryTabs::caseWanted);
                return page;
            }});
    addTab({u"Conflicts"_s,
            //: Tab of the registry's place: conflicts with other offices and the register.
            [&desk] { return counted(tr("Conflicts"), desk.conflictsWaiting()); },
            [this, &desk, &wording] {
                auto* page = new ConflictPage(desk, wording);
                connect(page, &ConflictPage::caseWanted, this, &RegistryTabs::caseWanted);
                return page;
            }});
    addTab({u"Kit"_s,
            //: Tab of the registry's place: people, cards and receipt numbers taken along to work away from the office.
            [&kit] { return counted(tr("Field kit"), kit.book().isOut() ? int(kit.book().persons.size()) : 0); },
            [this, &kit, &wording] {
                auto* page = new KitPage(kit, wording);
                connect(page, &KitPage::personWanted, this, &RegistryTabs::personWanted);
                connect(page, &KitPage::answersWanted, this, [this] { choose(answersTab); });
                connect(page, &KitPage::conflictsWanted, this, &RegistryTabs::showConflicts);
                return page;
            },
            [&kit] { return kit.maySee(); }});
    connect(&desk, &casework::CentreDesk::changed, this, &RegistryTabs::retitle);
    connect(&kit, &casework::KitDesk::changed, this, &RegistryTabs::retitle);
}

} // namespace tabian::widgets
