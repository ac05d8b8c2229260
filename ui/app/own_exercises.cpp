#include "ui/app/own_exercises.h"

#include "src/library/exercise_draft.h"
#include "src/storage/own_exercise.h"
#include "src/storage/own_pictures.h"
#include "ui/library/editor/exercise_editor.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QThreadPool>

#include <utility>

namespace patella::ui {

namespace {

/// One after the other, so that what was asked first is done first.
QThreadPool& writers() {
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

OwnExercises::OwnExercises(MainWindow& window, std::filesystem::path dataDir,
                           std::function<const ExerciseLibrary&()> library, std::function<void()> reload,
                           QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_dataDir(std::move(dataDir))
    , m_library(std::move(library))
    , m_reload(std::move(reload)) {}

OwnExercises::~OwnExercises() { writers().waitForDone(); }

void OwnExercises::beside(std::function<std::function<void()>()> work) {
    writers().start(
        [this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

void OwnExercises::settle() {
    writers().waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

void OwnExercises::create() { open(blankExercise(), true); }

void OwnExercises::copy(const ExerciseId& id) {
    if (const Exercise* original = m_library().find(id)) {
        const QString name = tr("%1, my way", "name of a copy of an exercise").arg(text(original->name));
        open(copyOfExercise(*original, utf8(name), m_library()), true);
    }
}

void OwnExercises::edit(const ExerciseId& id) {
    const Exercise* exercise = m_library().find(id);
    if (exercise && m_library().origin(id) == Origin::Own)
        open(*exercise, false);
}

void OwnExercises::open(const Exercise& exercise, bool isNew) {
    if (!m_editor) {
        m_editor = new ExerciseEditor;
        connect(m_editor, &ExerciseEditor::saveWanted, this, &OwnExercises::save);
        connect(m_editor, &ExerciseEditor::picturesWanted, this, &OwnExercises::addPictures);
        connect(m_editor, &ExerciseEditor::closed, this, &OwnExercises::close);
    }
    m_open = true;
    m_window.cover(m_editor, exercise.name.empty() ? tr("New exercise") : text(exercise.name));
    m_editor->edit(exercise, isNew, &m_library());
}

void OwnExercises::close() {
    m_open = false;
    m_window.uncover();
    if (const auto go = std::exchange(m_afterClose, {}))
        go();
}

void OwnExercises::save(const Exercise& exercise) {
    beside([this, exercise, folder = m_dataDir]() -> std::function<void()> {
        return [this, exercise, done = saveOwnExercise(exercise, folder)] {
            if (!done) {
                m_editor->showSaveFault(Words::error(done.error()));
                m_afterClose = {};
                return;
            }
            m_editor->saved();
            OwnEquipmentSet named = ownEquipmentOf(exercise);
            const OwnEquipmentSet before = ownEquipmentIn(m_library());
            std::erase_if(named, [&before](const OwnEquipment& each) { return before.contains(each); });
            m_reload();
            close();
            Q_EMIT shown(exercise.id);
            if (!named.empty())
                Q_EMIT equipmentNamed(named);
            m_window.notify(tr("“%1” is saved").arg(text(exercise.name)));
        };
    });
}

void OwnExercises::addPictures() {
    const QStringList files = QFileDialog::getOpenFileNames(&m_window, tr("Pictures"), {},
                                                            tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (files.isEmpty())
        return;
    beside([this, files, folder = m_dataDir]() -> std::function<void()> {
        QStringList names;
        QStringList faults;
        for (const QString& file : files) {
            const Result<std::string> name =
                importPicture(std::filesystem::path(file.toStdU16String()), folder);
            if (name)
                names << text(*name);
            else
                faults << Words::error(name.error());
        }
        return [this, names, faults] { m_editor->addPictures(names, faults); };
    });
}

void OwnExercises::remove(const ExerciseId& id) {
    const Exercise* exercise = m_library().find(id);
    if (!exercise)
        return;
    const auto told = [this](const QString& sentence, const Done& done) {
        if (done)
            m_reload();
        else
            m_window.notify(sentence + QLatin1Char(' ') + Words::error(done.error()));
        return done.ok();
    };
    const auto bringBack = [this, id, told] {
        beside([this, id, told, folder = m_dataDir]() -> std::function<void()> {
            return [this, id, told, done = restoreOwnExercise(id, folder)] {
                if (told(tr("It could not be brought back."), done))
                    Q_EMIT shown(id);
            };
        });
    };
    beside([=, this, name = text(exercise->name), folder = m_dataDir]() -> std::function<void()> {
        return [=, this, done = removeOwnExercise(id, folder)] {
            if (told(tr("It could not be removed."), done))
                m_window.notify(tr("“%1” is removed").arg(name), tr("Undo"), bringBack);
        };
    });
}

bool OwnExercises::mayLeave(std::function<void()> go) {
    if (!m_open || !m_editor->changed())
        return true;
    m_afterClose = std::move(go);
    m_editor->leave();
    return false;
}

} // namespace patella::ui
