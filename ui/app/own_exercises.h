#pragma once
#include "src/library/own_equipment.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace patella::ui {

class ExerciseEditor;
class MainWindow;

/// The user's own exercises: edited over the window, kept in the data folder beside it, removed and brought
/// back. The disk is never touched on the window's thread.
class OwnExercises : public QObject {
    Q_OBJECT

public:
    /// `library` gives the present one, `reload` loads it anew.
    OwnExercises(MainWindow& window, std::filesystem::path dataDir,
                 std::function<const ExerciseLibrary&()> library, std::function<void()> reload,
                 QObject* parent = nullptr);
    ~OwnExercises() override;

    void create();
    void copy(const ExerciseId& id);
    void edit(const ExerciseId& id);
    void remove(const ExerciseId& id);
    /// False when the editor holds changes; it has then asked, and `go` follows the answer.
    bool mayLeave(std::function<void()> go);
    [[nodiscard]] bool editing() const { return m_open; }
    void settle(); ///< waits for what was handed to the disk; for tests

Q_SIGNALS:
    void shown(const patella::ExerciseId& id); ///< saved: the library shows it
    /// Saved with kinds of equipment that no exercise wanted before.
    void equipmentNamed(const patella::OwnEquipmentSet& named);

private:
    void open(const Exercise& exercise, bool isNew);
    void save(const Exercise& exercise);
    void addPictures();
    void close();
    void beside(std::function<std::function<void()>()> work); ///< on another thread; its result here

    MainWindow& m_window;
    std::filesystem::path m_dataDir;
    std::function<const ExerciseLibrary&()> m_library;
    std::function<void()> m_reload;
    ExerciseEditor* m_editor = nullptr;
    std::function<void()> m_afterClose;
    bool m_open = false;
};

} // namespace patella::ui
