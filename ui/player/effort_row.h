#pragma once
#include <QWidget>

#include <array>
#include <optional>

class QAbstractButton;

namespace patella::ui {

/// "0 1 2 3 4+ [Form slipped]": what was left in reserve, and whether form was steady. The chosen number once
/// more takes it back.
class EffortRow : public QWidget {
    Q_OBJECT
public:
    enum class Size { Small, Big };

    /// `about` is said before each answer to a screen reader, where several stand on one page.
    explicit EffortRow(Size size, const QString& about = {}, QWidget* parent = nullptr);
    void setReserve(std::optional<int> reserve, bool asked = true); ///< not asked: only the form is
    void setFormSlipped(bool slipped);

    static constexpr int most = 4; ///< this many or more

Q_SIGNALS:
    void reserveTapped(int reserve); ///< 0 to `most`
    void formTapped();

private:
    QAbstractButton* add(const QString& words, const QString& name, const QString& key);
    static void choose(QAbstractButton* button, bool chosen);

    Size m_size;
    QString m_about;
    std::array<QAbstractButton*, most + 1> m_reserve{};
    QAbstractButton* m_slipped = nullptr;
};

} // namespace patella::ui
