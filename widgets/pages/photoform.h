// Step 5: the new photo, the prints of both index fingers, and the printed form read and signed.
#pragma once

#include "widgets/pages/stepform.h"

class QLabel;
class QShowEvent;
class QHideEvent;
class QBoxLayout;

namespace tabian::widgets
{

class FingerExceptionForm;
class FingerPanel;
class PhotoView;
class ParagraphEdit;

/** Object names: photoPicture, photoOld, photoFlaws, photoOverride, photoTake, photoLoad, photoPrints, photoState,
 *  photoReturned, photoLeftMissing, photoRightMissing, and those of the exceptions. */
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
    void except(devices::Finger finger) override;
    void retranslate() override;
    /** Asks the officer for a picture file. */
    void chooseFile();

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class Next : quint8 { Take, Keep, Prints, Reason, Confirm, Print, Sign, Done };
    Next next() const;
    void build();
    void presentPhoto(const casework::Case& c);
    void presentPrints(const casework::Case& c);
    void keep();
    Note* m_returned;
    PhotoView* m_picture;
    QLabel* m_old;
    Text *m_oldTitle, *m_newTitle;
    QWidget* m_flaws;
    Text *m_photoTitle, *m_photoState, *m_printsTitle, *m_formTitle, *m_formState;
    KeyButton *m_take, *m_load, *m_prints, *m_leftMissing, *m_rightMissing;
    FingerPanel* m_fingers;
    FingerExceptionForm* m_exceptions;
    ParagraphEdit* m_override;
    FormField* m_overrideField;
    QBoxLayout* m_photoRow; // pictures and what is beside them; below them where the form is narrow
    QString m_shownFlaws;   // that the notes say now
    QString m_printed;      // the case whose form has been made into a document
};

} // namespace tabian::widgets
