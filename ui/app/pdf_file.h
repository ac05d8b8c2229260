#pragma once
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPdfWriter;
class QSaveFile;

namespace patella::ui {

/// A PDF that is there whole, or stays what it was.
class PdfFile {
public:
    PdfFile(const QString& file, const QString& title);
    ~PdfFile();
    /// Empty, or the sentence why it cannot begin.
    QString begin();
    [[nodiscard]] QPdfWriter& writer() { return *m_writer; }
    /// Empty, or the sentence why the file could not be kept.
    QString finish();
    [[nodiscard]] QString fault() const;

private:
    QString m_title;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
};

/// A PDF without a colour, from paint in colours. Empty, or the sentence of what went wrong.
QString writeGreyPdf(const QString& file, const QString& title,
                     const std::function<bool(QPagedPaintDevice&)>& paint);

QString notWritten(const QString& file, const QString& why);
/// "Gentle full workout", without what a file's name may not hold; may be empty.
QString fileNameOf(const QString& title);

} // namespace patella::ui
