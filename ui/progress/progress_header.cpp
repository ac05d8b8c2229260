#include "ui/progress/progress_header.h"

#include "ui/text/progress_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QResizeEvent>

#include <array>

namespace patella::ui {

namespace {

constexpr std::array choices{RangeChoice::FourWeeks, RangeChoice::TwelveWeeks, RangeChoice::Year,
                             RangeChoice::All};
constexpr int gap = 8;
constexpr int titleGap = 24;

} // namespace

ProgressHeader::ProgressHeader(QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new TextLabel(tr("Progress"), Role::PageTitle))
    , m_controls(new QWidget(this))
    , m_ranges(new Segmented(tr("Range")))
    , m_own(new Chip({}))
    , m_export(new Button(tr("Export"), Button::Variant::Secondary))
    , m_report(new Button(tr("Report for your physio"), Button::Variant::Primary)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gap);
    m_box->addWidget(m_title, 0, Qt::AlignVCenter);
    m_box->addStretch(1);
    m_box->addWidget(m_controls);
    auto* flow = new FlowLayout(m_controls, gap, gap);
    for (QWidget* each : std::initializer_list<QWidget*>{m_own, m_ranges, m_export, m_report})
        flow->addWidget(each);
    for (const RangeChoice choice : choices)
        m_ranges->addSegment(ProgressWords::name(choice));
    m_own->setCheckable(true);
    m_own->setMark(Chip::Mark::Cross);
    m_own->hide();
    m_export->setIconName(QStringLiteral("export"));
    m_export->hide();
    m_report->setIconName(QStringLiteral("note"));
    m_report->hide();
    connect(m_ranges, &Segmented::currentChanged, this, [this](int index) {
        m_choice = choices[static_cast<std::size_t>(index)];
        Q_EMIT rangeChosen(m_choice);
    });
    connect(m_own, &QAbstractButton::clicked, this, [this] {
        setRange(m_choice, {});
        focusRange();
        Q_EMIT rangeChosen(m_choice);
    });
    connect(m_export, &QAbstractButton::clicked, this, &ProgressHeader::openExports);
    connect(m_report, &QAbstractButton::clicked, this, &ProgressHeader::reportWanted);
    connect(&theme(), &Theme::fontChanged, this, &ProgressHeader::arrange);
    setRange(RangeChoice::TwelveWeeks, {});
}

void ProgressHeader::setRange(std::optional<RangeChoice> choice, const DateRange& range) {
    m_choice = choice.value_or(m_choice);
    const auto at = std::find(choices.begin(), choices.end(), m_choice);
    m_ranges->setCurrentIndex(choice ? static_cast<int>(at - choices.begin()) : -1);
    m_own->setChecked(true);
    const QString days = choice ? QString() : ProgressWords::days(range);
    m_own->setText(days);
    m_own->setToolTip(tr("Back to %1", "a range").arg(ProgressWords::name(m_choice)));
    m_own->setAccessibleDescription(m_own->toolTip());
    m_own->setVisible(!choice && m_recorded);
    arrange();
}

void ProgressHeader::setExportFormats(const QStringList& keys) {
    m_formats = keys;
    m_export->setVisible(m_recorded && !keys.isEmpty());
    arrange();
}

void ProgressHeader::offerReport(bool on) {
    m_reported = on;
    m_report->setVisible(m_recorded && on);
    arrange();
}

void ProgressHeader::setRecorded(bool on) {
    m_recorded = on;
    m_ranges->setVisible(on);
    m_own->setVisible(on && m_ranges->currentIndex() < 0);
    m_export->setVisible(on && !m_formats.isEmpty());
    m_report->setVisible(on && m_reported);
    arrange();
}

/// The chip takes the keys with it when it goes.
void ProgressHeader::focusRange() {
    for (auto* segment : m_ranges->findChildren<QAbstractButton*>())
        if (segment->isChecked())
            segment->setFocus(Qt::OtherFocusReason);
}

void ProgressHeader::openExports() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& key : m_formats)
        menu->addAction(ProgressWords::exportName(key), this, [this, key] { Q_EMIT exportWanted(key); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
}

void ProgressHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressHeader::arrange() {
    int row = -gap;
    for (const QWidget* each : std::initializer_list<QWidget*>{m_own, m_ranges, m_export, m_report})
        if (!each->isHidden())
            row += each->sizeHint().width() + gap;
    const bool beside = m_title->sizeHint().width() + titleGap + row <= width();
    m_box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_controls->setMinimumWidth(beside ? std::max(0, row) : 0);
    m_controls->setMaximumWidth(beside ? std::max(0, row) : QWIDGETSIZE_MAX);
}

} // namespace patella::ui
