#pragma once
#include "ui/paper/handout_layout.h"

class QPagedPaintDevice;
class QPainter;

namespace patella::ui {

/// Words, lines and boxes of a page, one unit a point. It is white in every theme.
void paintPage(QPainter& painter, const HandoutPage& page, const HandoutOptions& options);
/// What stands beside an item: start and peak of its figure, or its picture. The slow part.
void paintArt(QPainter& painter, const PlacedItem& item, const HandoutSheet& sheet,
              const HandoutOptions& options);

/// Prints a sheet piece by piece, so that a window stays alive meanwhile.
class HandoutPress {
public:
    HandoutPress(HandoutSheet sheet, const HandoutOptions& options);
    ~HandoutPress();
    /// Sets the device's page; false when it does not take any paint.
    bool begin(QPagedPaintDevice& device);
    /// One item, or the words of a page; false once everything is there. The device must still live.
    bool step();
    /// All at once.
    void run();
    /// Pieces done, of how many.
    [[nodiscard]] std::pair<int, int> progress() const { return {m_done, m_all}; }

private:
    HandoutSheet m_sheet;
    HandoutOptions m_options;
    HandoutPages m_pages;
    QPagedPaintDevice* m_device = nullptr;
    std::unique_ptr<QPainter> m_painter;
    std::size_t m_page = 0;
    std::size_t m_next = 0; ///< 0: the words; then the items
    int m_done = 0;
    int m_all = 0;
};

} // namespace patella::ui
