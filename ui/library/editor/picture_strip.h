#pragma once
#include <QStringList>
#include <QWidget>

namespace patella::ui {

/// The user's own pictures side by side, each with a cross; Left and Right with Alt move one.
class PictureStrip : public QWidget {
    Q_OBJECT

public:
    explicit PictureStrip(QWidget* parent = nullptr);
    void setNames(const QStringList& names); ///< silent
    [[nodiscard]] const QStringList& names() const { return m_names; }

Q_SIGNALS:
    void edited();

private:
    class Tile;
    void remove(int index);
    void move(int index, int step);
    void build();

    QStringList m_names;
};

} // namespace patella::ui
