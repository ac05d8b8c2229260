#include "ui/settings/setting_row.h"

#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int wordsLeast = 200; ///< room the words want beside the control, at the default font
constexpr int between = 24;

} // namespace

SettingRow::SettingRow(const QString& name, const QString& explained, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel(name, Role::BodyMedium))
    , m_explained(new TextLabel(explained, Role::Note, Token::Ink2))
    , m_words(new QWidget)
    , m_control(control)
    , m_grid(new QGridLayout(this)) {
    m_name->setBuddy(control);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(m_name->wrapped());
    words->addWidget(m_explained->wrapped());
    control->setAccessibleDescription(explained);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(between);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_control, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
}

void SettingRow::setExplained(const QString& text) {
    m_explained->setText(text);
    m_control->setAccessibleDescription(text);
}

void SettingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool SettingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void SettingRow::arrange() {
    const bool stacked = width() - m_control->sizeHint().width() - between < wordsLeast * typeScale();
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_grid->removeWidget(m_control);
    if (stacked)
        m_grid->addWidget(m_control, 1, 0, Qt::AlignLeft);
    else
        m_grid->addWidget(m_control, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace patella::ui
