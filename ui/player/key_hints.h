#pragma once
#include "ui/widgets/spoken.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace patella::ui {

/// Keys in caps with what they do: "[Space] pause  [<-] [->] step". Those that find no room are left out.
class KeyHints : public QWidget, public Spoken {
    Q_OBJECT
public:
    struct Hint {
        QStringList keys;
        QString does;
    };

    explicit KeyHints(std::vector<Hint> hints, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double draw(QPainter* painter, const Hint& hint, double x) const;

    std::vector<Hint> m_hints;
};

} // namespace patella::ui
