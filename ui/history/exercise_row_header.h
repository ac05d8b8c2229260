#pragma once
#include "ui/history/exercise_row.h"

#include <QAbstractButton>

namespace patella::ui {

/// The part of the row that is always seen; pressing it unfolds the sets.
class ExerciseRow::Header : public QAbstractButton {
public:
    explicit Header(ExerciseRow* row);
    void setExercise(const QString& id);
    void setTexts(const QString& icon, const QString& name, const QString& dose, const QString& done,
                  bool whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Places {
        QRect name;
        QRect dose;
        QRect done;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    void paintPicture(QPainter& painter) const;

    ExerciseRow* m_row;
    QString m_exercise; ///< whose figure is shown
    QString m_icon;
    QString m_name;
    QString m_dose;
    QString m_done;
    bool m_whole = false; ///< every planned set was done
};

} // namespace patella::ui
