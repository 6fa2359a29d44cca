// The pages' Wording made of app/messages, in the language the shell sets.
#pragma once

#include "app/messages/phrasebook.h"
#include "widgets/pages/wording.h"
#include "widgets/window/settingsport.h"

namespace tabian::widgets
{

/** Both books are loaded once; setLanguage() comes before the program's translator is changed, so that the pages find
 *  the right words when they are told to translate themselves anew. */
class MessagesWording : public Wording
{
  public:
    explicit MessagesWording(ScreenLanguage language);
    void setLanguage(ScreenLanguage language) { m_language = language; }
    ScreenLanguage language() const { return m_language; }

    QString lookTitle(const QString& kind) const;
    QString lookReason(const QString& reason) const;
    Message failure(const domain::Failure& failure) const override;
    Message registryCode(const QString& code) const override;
    QString caseTitle(domain::CaseKind kind) const override;
    QString fineOrderState(int state) const override;
    QString evidence(domain::Evidence piece) const override;
    QString finding(const domain::Finding& finding) const override;
    QString reason(domain::CaseProposal::Reason reason) const override;
    QString clause(const char* clause) const override;

    const messages::Phrasebook& book() const override
    {
        return m_language == ScreenLanguage::Thai ? m_thai : m_english;
    }

  private:
    messages::Phrasebook m_thai{messages::Language::Thai};
    messages::Phrasebook m_english{messages::Language::English};
    ScreenLanguage m_language;
};

} // namespace tabian::widgets
