#pragma once
#include "src/base/range.h"
#include "ui/widgets/stepper.h"

namespace patella::ui {

/// A stepper that also takes a range, typed as "10-15": its value is the lower end. The buttons move the
/// whole range. Connect to rangeChanged() in place of valueChanged().
class RangeStepper : public Stepper {
    Q_OBJECT

public:
    using RangeFormat = std::function<QString(WholeRange)>;

    explicit RangeStepper(const QString& name, QWidget* parent = nullptr);
    /// `withMinutes`: numbers may be written as 3:30 and bare ones are minutes.
    void setWritten(RangeFormat format, bool withMinutes);
    void setWhole(WholeRange range); ///< silent
    [[nodiscard]] WholeRange whole() const { return m_range; }
    void commit(); ///< takes over what is being typed

Q_SIGNALS:
    void rangeChanged(patella::WholeRange range);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;

private:
    [[nodiscard]] std::optional<WholeRange> parsed(const QString& text) const;
    void take();

    RangeFormat m_write;
    bool m_minutes = false;
    bool m_silent = false;
    QString m_typed;
    WholeRange m_range = WholeRange::exactly(1);
};

} // namespace patella::ui
