// The support bundle before it is saved: every file's text, exactly as support will get it.
#pragma once

#include "app/doctor/bundle.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QBoxLayout;
class QListWidget;
class QPlainTextEdit;

namespace tabian::widgets
{

class CommandSet;
class KeyButton;

/** Enter saves, Esc leaves. Object names: bundlePage, bundleFiles, bundleText, bundleSave, bundleSaveElsewhere,
 *  bundleMessage, bundleDone. */
class BundlePage : public Page
{
    Q_OBJECT
  public:
    explicit BundlePage(const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    void setFiles(const std::vector<doctor::BundleFile>& files);
    const std::vector<doctor::BundleFile>& files() const { return m_files; }
    void showFailure(const domain::Failure& failure);
    void showSaved(const QString& path);

  Q_SIGNALS:
    void saveWanted(bool elsewhere);
    void closeWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void present();
    void retranslate();
    const Wording& m_wording;
    CommandSet* m_commands;
    Text *m_title, *m_explanation;
    Note* m_done;
    MessagePanel* m_message;
    QBoxLayout* m_columns;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    KeyButton *m_save, *m_elsewhere;
    std::vector<doctor::BundleFile> m_files;
};

} // namespace tabian::widgets
