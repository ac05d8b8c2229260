#pragma once
#include "ui/paper/handout_layout.h"
#include "ui/widgets/spoken.h"

#include <QImage>
#include <QWidget>

class QTimer;

namespace patella::ui {

/// The pages below one another, as they will be printed: white in every theme. The words are there at once,
/// the pictures come one after the other between the window's events.
class HandoutPreview : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit HandoutPreview(QWidget* parent = nullptr);
    void setSheet(const HandoutSheet& sheet, const HandoutOptions& options);
    [[nodiscard]] const HandoutPages& pages() const { return m_pages; }
    [[nodiscard]] bool isFinished() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void drawNext();
    [[nodiscard]] int pageHeight(int width) const;

    HandoutSheet m_sheet;
    HandoutOptions m_options;
    HandoutPages m_pages;
    std::vector<QImage> m_images;
    std::size_t m_page = 0; ///< to be drawn next, with its item
    std::size_t m_item = 0;
    QTimer* m_timer;
};

} // namespace patella::ui
