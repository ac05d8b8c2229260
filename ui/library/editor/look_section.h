#pragma once
#include "ui/library/editor/editor_section.h"

#include <QStringList>

namespace patella::ui {

class Button;
class PictureStrip;
class Segmented;
class TextLabel;

/// A figure of ours, pictures from the disk, or neither.
class LookSection : public EditorSection {
    Q_OBJECT

public:
    explicit LookSection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;
    void setLibrary(const ExerciseLibrary* library) { m_library = library; }

    void addPictures(const QStringList& names); ///< that are in the data folder already
    /// What could not be added, a sentence each.
    void setPictureFaults(const QStringList& sentences);

Q_SIGNALS:
    void picturesWanted();

private:
    enum class Look { Figure, Pictures, Neither };
    void showLook();
    void chooseOne();

    const ExerciseLibrary* m_library = nullptr;
    Segmented* m_look;
    QWidget* m_figureRow;
    QWidget* m_figureShown;
    Button* m_choose;
    PictureStrip* m_strip;
    Button* m_add;
    TextLabel* m_faults;
    QString m_figure;
    QStringList m_pictures;
};

} // namespace patella::ui
