// Step 5: the new photo, the prints of both index fingers, and the printed form read and signed.
#pragma once

#include "widgets/pages/stepform.h"

class QLabel;

namespace tabian::widgets
{

class FingerPanel;
class ParagraphEdit;

/** Object names: photoPicture, photoTake, photoLoad, photoPrints, photoPrintsReason, photoState, photoReturned. */
class PhotoForm : public StepForm
{
    Q_OBJECT
  public:
    explicit PhotoForm(const FormContext& context);
    void present() override;
    void reset() override;
    QString goOnText() const override;
    bool canGoOn() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void retranslate() override;
    /** Asks the officer for a picture file. */
    void chooseFile();

  private:
    enum class Next : quint8 { Take, Keep, Prints, Reason, Print, Sign, Done };
    Next next() const;
    Note* m_returned;
    QLabel* m_picture;
    Text *m_photoTitle, *m_photoState, *m_printsTitle, *m_formTitle, *m_formState;
    KeyButton *m_take, *m_load, *m_prints;
    FingerPanel* m_fingers;
    ParagraphEdit* m_reason;
    FormField* m_reasonField;
    QString m_printed; // the case whose form has been made into a document
};

} // namespace tabian::widgets
