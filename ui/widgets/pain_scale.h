#pragma once
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/pain_scale_layout.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/zone.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace patella::ui {

/// Eleven cells in three groups. Nothing is chosen before the answer. Keys: 0 to 9, X for 10, arrows.
class PainScale : public QWidget, public SpokenRange {
    Q_OBJECT

public:
    using Size = PainScaleSize;

    explicit PainScale(Side knee, Size size = Size::Card, QWidget* parent = nullptr);

    std::optional<int> value() const { return m_value; }
    /// Silent: no valueChanged. Nothing takes the answer away.
    void setValue(std::optional<int> value);

    /// Eleven words, from "nothing" to "worst"; shown as "4, clearly there".
    void setWords(const QStringList& words);
    void setZones(PainZones zones);
    /// "Left knee" by default.
    void setKneeName(const QString& name);
    void setUnansweredText(const QString& text);
    /// Badge, name and words above the cells. Shown by default.
    void setHeaderShown(bool on);
    /// Icon and word of each zone below the cells.
    void setZoneWordsShown(bool on);
    /// Three sentences under the zone words.
    void setZoneNotes(const QStringList& notes);
    void setReadOnly(bool on);
    Side knee() const { return m_knee; }
    QRectF cellRect(int score) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    QString spokenName() const override { return m_kneeName; }
    QString spokenValue() const override;
    double rangeValue() const override { return m_value.value_or(0); }
    double rangeMinimum() const override { return 0; }
    double rangeMaximum() const override { return 10; }
    void setRangeValue(double value) override;

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose(int value);
    QString wordsFor(std::optional<int> value) const;
    PainScaleLayout layoutFor(int width) const;
    void paintHeader(QPainter& painter, const PainScaleLayout& layout) const;
    void paintCell(QPainter& painter, const PainScaleLayout& layout, int score) const;
    void paintZones(QPainter& painter, const PainScaleLayout& layout) const;

    Side m_knee;
    Size m_size;
    PainZones m_zones;
    std::optional<int> m_value;
    QString m_kneeName;
    QString m_unanswered;
    QStringList m_words;
    QStringList m_notes;
    bool m_header = true;
    bool m_zoneWords = false;
    bool m_readOnly = false;
    int m_hovered = -1;
    int m_cursor = 0; // where the focus ring stands before an answer
};

} // namespace patella::ui
