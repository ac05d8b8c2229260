#pragma once
#include "ui/widgets/spoken.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace patella::ui {

class TextLabel;

/// A sheet over a dim, inside the window: never a second one. Radius 24, at most 832 wide. Tab stays inside,
/// Esc closes (or does what its owner decides). It covers `host`, usually the window's central widget.
class OverlayDialog : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit OverlayDialog(QWidget* host);
    ~OverlayDialog() override;
    void setTitle(const QString& title);
    QString title() const;
    /// At the right of the title, for a small widget.
    void setCorner(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }
    /// Buttons go here, from the left.
    QHBoxLayout* footer();
    void setSheetWidth(int width); // 832 at most
    /// Where the focus goes on opening; else the first widget that takes it.
    void setFirstFocus(QWidget* widget);
    void setEscCloses(bool on);
    void setDeleteOnClose(bool on);

    void open();
    /// Fades out, emits closed().
    void done();
    bool isOpen() const { return m_open; }
    QWidget* sheet() const { return m_sheet; }

    QAccessible::Role spokenRole() const override { return QAccessible::Dialog; }
    QString spokenName() const override { return title(); }

Q_SIGNALS:
    void opened();
    void closed();
    /// Esc, also when it does not close.
    void escapePressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
    void takeFocus();
    void giveFocusBack();
    void step(double shown);

    QWidget* m_sheet;
    QWidget* m_scroll = nullptr;
    QVBoxLayout* m_frame;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
    QHBoxLayout* m_head;
    QHBoxLayout* m_footer = nullptr;
    TextLabel* m_title;
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_before;
    int m_width = 832;
    bool m_escCloses = true;
    bool m_deleteOnClose = false;
    bool m_open = false;
    double m_shown = 1.0;
};

} // namespace patella::ui
