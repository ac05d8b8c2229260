#pragma once
#include "ui/app/pdf_file.h"
#include "ui/paper/handout_painter.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QPrinter;
class QTimer;

namespace patella::ui {

class HandoutDialog;

/// The exercises of a handout, each once.
std::vector<ExerciseId> exercisesOf(const Handout& handout);

/// A PDF written piece by piece. The file is there whole, or stays what it was.
class PdfJob {
public:
    PdfJob(const QString& file, HandoutSheet sheet, const HandoutOptions& options);
    /// Empty, or the sentence why it cannot begin.
    QString begin();
    bool step(); ///< false once everything is painted
    /// Empty, or the sentence why the file could not be kept.
    QString finish();

private:
    PdfFile m_file;
    HandoutPress m_press; // lets go of its painter before the writer goes
};

/// All at once. Empty, or the sentence of what went wrong.
QString writePdf(const QString& file, HandoutSheet sheet, const HandoutOptions& options);
QString writeText(const QString& file, const QString& text);

/// Puts a routine on paper: shows the dialog and does what it asks for, in slices between the window's
/// events.
class HandingOut : public QObject {
    Q_OBJECT

public:
    explicit HandingOut(QWidget* host, QObject* parent = nullptr);
    ~HandingOut() override;
    void open(const Routine& routine, const ExerciseLibrary& library, const ExpandOptions& times);
    [[nodiscard]] HandoutDialog* dialog() const;
    void save(const QString& file); ///< what the dialog shows
    [[nodiscard]] bool busy() const { return m_step != nullptr; }

Q_SIGNALS:
    void notify(const QString& sentence);

private:
    void askWhere();
    void print();
    void copy();
    void takePictures();
    void run(std::function<bool()> step, std::function<void()> end);
    void next();

    QWidget* m_host;
    QPointer<HandoutDialog> m_dialog;
    HandoutOptions m_options;
    QTimer* m_timer;
    std::function<bool()> m_step;
    std::function<void()> m_end;
};

} // namespace patella::ui
