#pragma once
// One of the user's own routines in the builder, on the shipped content.
#include "src/storage/content.h"
#include "src/storage/routine_json.h"
#include "tests/support/catch.h"
#include "ui/app/present.h"
#include "ui/app/shipped_files.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
#include "ui/text/words.h"
#include "ui/widgets/motion.h"

#include <QAbstractButton>
#include <QTest>

namespace patella::test {

class BuilderPage {
public:
    explicit BuilderPage(const Routine& routine) {
        ui::motion::setReduced(true);
        content = loadContent(ui::shippedFiles(), {});
        search = std::make_unique<LibrarySearch>(
            content.library, [](Muscle m) { return ui::utf8(ui::Words::searchWords(m)); });
        QObject::connect(
            &page, &ui::RoutinesPage::notify, &page,
            [this](const QString& text, const QString&, const std::function<void()>&) { said << text; });
        page.resize(1192, 800);
        page.setContent(&content.library, search.get());
        page.setFormat(ui::routineText());
        open(routine);
        page.show();
        QApplication::setActiveWindow(&page);
        QTest::qWait(20);
    }

    /// Of these exercises, all strength.
    static Routine strength(const std::vector<const char*>& ids) {
        Routine routine;
        routine.id = RoutineId(newUuid());
        routine.name = "Own";
        routine.origin = RoutineOrigin::Own;
        for (const char* id : ids)
            routine.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId(id)});
        return routine;
    }

    void open(const Routine& routine) {
        page.setRoutines(content.routines, {routine});
        page.openRoutine(routine.id);
    }
    [[nodiscard]] ui::PhaseList* list(PhaseKind phase = PhaseKind::Strength) const {
        return page.builder()->card(phase)->list();
    }
    ui::PhaseList* at(int row) {
        list()->setFocus();
        list()->setCurrentRow(row);
        return list();
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const {
        for (auto* each : page.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] std::string order(PhaseKind phase = PhaseKind::Strength) const {
        std::string ids;
        const Routine routine = page.builder()->routine();
        const PhaseBlock* block = routine.findBlock(phase);
        for (const Entry& entry : block ? block->entries : std::vector<Entry>{}) {
            std::string inner;
            for (const RoutineItem* item : itemsOf(entry))
                inner += (inner.empty() ? "" : "|") + item->exercise.value;
            ids += (ids.empty() ? "" : " ") + inner;
        }
        return ids;
    }

    Content content;
    std::unique_ptr<LibrarySearch> search;
    QStringList said;
    ui::RoutinesPage page;
};

} // namespace patella::test
