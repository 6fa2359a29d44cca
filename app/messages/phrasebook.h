// Sentences in a language of the caller's choice, without global state: documents are always Thai, tabianctl gives both.
#pragma once

#include <QString>
#include <memory>

class QTranslator;

namespace tabian::messages
{

enum class Language : quint8 { Thai, English };

/** English sentences stand in the code, marked QT_TRANSLATE_NOOP with a translator note; Thai comes from the compiled
 *  catalogue in the resources (:/i18n/tabian_th.qm). Thread-safe after construction. */
class Phrasebook
{
  public:
    explicit Phrasebook(Language language);
    ~Phrasebook();
    Language language() const { return m_language; }
    /** The sentence in this book's language; the English one where the catalogue lacks it. */
    QString text(const char* context, const char* english) const;

  private:
    Language m_language;
    std::unique_ptr<QTranslator> m_thai;
};

} // namespace tabian::messages
