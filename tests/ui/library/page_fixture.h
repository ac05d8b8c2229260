#pragma once
// The page with the content that ships, as large as in a window of 1280 by 832.
#include "tests/ui/library/shipped_library.h"
#include "ui/library/detail_pane.h"
#include "ui/library/exercise_grid.h"
#include "ui/library/filter_bar.h"
#include "ui/library/library_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace patella::test {

class PageFixture {
public:
    explicit PageFixture(int width = 1280 - 88, int height = 800) {
        ui::motion::setReduced(true);
        const ShippedLibrary& s = ShippedLibrary::get();
        page.setContent(&s.content.library, &s.search, &s.content.advice, &s.content.evidence);
        page.resize(width, height);
        page.show();
        page.activateWindow();
        settle();
    }
    ~PageFixture() { ui::motion::setReduced(false); }

    ui::ExerciseGrid& grid() { return *page.findChild<ui::ExerciseGrid*>(); }
    ui::DetailPane& detail() { return *page.findChild<ui::DetailPane*>(); }
    ui::FilterBar& filters() { return *page.findChild<ui::FilterBar*>(); }
    ui::SearchField& search() { return *page.findChild<ui::SearchField*>(); }

    void settle() {
        for (int i = 0; i < 4; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// Whether a visible label or tag holds these words.
    bool says(const QString& words) {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        for (const auto* tag : page.findChildren<ui::Tag*>())
            if (tag->isVisible() && tag->spokenName().contains(words))
                return true;
        return false;
    }

    /// The visible button whose text begins like this.
    QAbstractButton* button(const QString& words) {
        for (auto* each : page.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text().startsWith(words))
                return each;
        return nullptr;
    }

    void press(const QString& words) {
        QAbstractButton* found = button(words);
        INFO(words.toStdString());
        REQUIRE(found != nullptr);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    /// To Good to know by the keyboard.
    void goodToKnow() {
        button(QStringLiteral("Exercises"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        settle();
    }

    ui::LibraryPage page;
};

} // namespace patella::test
