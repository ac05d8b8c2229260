#include "ui/paper/handout_dialog.h"

#include "ui/paper/handout_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

namespace patella::ui {

namespace {

constexpr int sheetWidth = 832;
constexpr int choicesWidth = 260;
constexpr int previewHeight = 470;
constexpr QPageSize::PageSizeId sizes[] = {QPageSize::A4, QPageSize::Letter};

class PreviewScroll : public QScrollArea {
public:
    PreviewScroll(QWidget* content, const QString& name, QWidget* parent)
        : QScrollArea(parent) {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the pages would change their width
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }
};

} // namespace

HandoutDialog::HandoutDialog(HandoutSheet sheet, const HandoutOptions& options, QWidget* host)
    : OverlayDialog(host)
    , m_sheet(std::move(sheet))
    , m_options(options)
    , m_preview(new HandoutPreview(this)) {
    setTitle(tr("Print or save"));
    setSheetWidth(sheetWidth);
    setDeleteOnClose(true);
    m_fault = new MessageBar(MessageBar::Kind::Error, this);
    m_fault->hide();
    body()->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    auto* scroll = new PreviewScroll(m_preview, tr("Preview"), this);
    scroll->setFixedHeight(previewHeight);
    row->addWidget(scroll, 1);
    row->addWidget(makeChoices());
    body()->addLayout(row);
    addButtons();
    refresh();
}

QWidget* HandoutDialog::makeChoices() {
    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    choices->setFixedWidth(std::min(grown(choicesWidth, Role::Body), sheetWidth / 2));
    const auto add = [&](const QString& name, const QStringList& segments, int chosen) {
        column->addWidget(new TextLabel(name, Role::NoteStrong, Token::Ink, choices));
        auto* segmented = new Segmented(name, choices);
        for (const QString& each : segments)
            segmented->addSegment(each);
        segmented->setCurrentIndex(chosen);
        column->addWidget(segmented);
        column->addSpacing(8);
        connect(segmented, &Segmented::currentChanged, this, &HandoutDialog::take);
        return segmented;
    };
    m_size = add(tr("Paper"), {tr("A4"), tr("Letter")}, m_options.size == sizes[1] ? 1 : 0);
    m_colours = add(tr("Ink"), {tr("Colour"), tr("Grey")}, m_options.grey ? 1 : 0);
    m_figures = new SwitchRow(tr("With figures"), choices);
    m_figures->setOn(m_options.figures);
    connect(m_figures, &SwitchRow::toggled, this, &HandoutDialog::take);
    column->addWidget(m_figures);
    column->addSpacing(8);
    m_count = (new TextLabel({}, Role::Note, Token::Ink2, choices))->wrapped();
    column->addWidget(m_count);
    column->addStretch(1);
    return choices;
}

void HandoutDialog::addButtons() {
    const auto add = [this](const QString& text, Button::Variant variant) {
        auto* button = new Button(text, variant, this);
        footer()->addWidget(button);
        m_buttons.push_back(button);
        return button;
    };
    auto* print = add(tr("Print…"), Button::Variant::Primary);
    auto* save = add(tr("Save PDF…"), Button::Variant::Secondary);
    auto* copy = add(tr("Copy as text"), Button::Variant::Secondary);
    footer()->addStretch(1);
    auto* close = new Button(tr("Close"), Button::Variant::Quiet, this);
    footer()->addWidget(close);
    connect(print, &QAbstractButton::clicked, this, &HandoutDialog::printAsked);
    connect(save, &QAbstractButton::clicked, this, &HandoutDialog::saveAsked);
    connect(copy, &QAbstractButton::clicked, this, &HandoutDialog::copyAsked);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
    setFirstFocus(print);
}

void HandoutDialog::take() {
    m_options.size = sizes[m_size->currentIndex() == 1 ? 1 : 0];
    m_options.grey = m_colours->currentIndex() == 1;
    m_options.figures = m_figures->isOn();
    refresh();
    Q_EMIT optionsChanged();
}

void HandoutDialog::refresh() {
    m_preview->setSheet(m_sheet, m_options);
    m_count->setText(tr("Pages: %1").arg(QLocale().toString(qulonglong(m_preview->pages().pages.size()))));
}

void HandoutDialog::setArt(std::map<ExerciseId, HandoutArt> art) {
    m_sheet.art = std::move(art);
    refresh();
}

void HandoutDialog::setBusy(bool on) {
    for (Button* button : m_buttons)
        button->setEnabled(!on);
    if (on)
        m_fault->hide();
}

void HandoutDialog::setFault(const QString& sentence) {
    m_fault->setMessage(sentence);
    m_fault->show();
    announce(this, sentence);
}

} // namespace patella::ui
