#include "ui/sharing/import_sheet.h"

#include "ui/sharing/import_list.h"
#include "ui/sharing/import_model.h"
#include "ui/text/sharing_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace patella::ui {

namespace {

constexpr int leastList = 180; ///< height of the list at the default font
constexpr int around = 48;     ///< what the sheet leaves free of the window

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

ImportSheet::ImportSheet(const QString& files, QWidget* host)
    : OverlayDialog(host)
    , m_model(new ImportModel(this))
    , m_reading(new QWidget)
    , m_bar(new QProgressBar)
    , m_shown(new QWidget)
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_origin(new TextLabel({}, Role::Body, Token::Ink2))
    , m_holds(new TextLabel({}, Role::Body, Token::Ink2))
    , m_list(new ImportList(m_model))
    , m_lack(new MessageBar(MessageBar::Kind::Error))
    , m_report(new QWidget)
    , m_add(new Button(SharingWords::add(0), Button::Variant::Primary))
    , m_skip(new Button(tr("Skip this file")))
    , m_close(new Button(tr("Cancel"))) {
    setTitle(tr("Import"));
    setDeleteOnClose(true);
    m_notice->setLarge(true);
    m_notice->hide();
    body()->addWidget(m_notice);
    addReading(files);
    addView();
    addFooter();
    connect(m_model, &ImportModel::chosenChanged, this, &ImportSheet::showChosen);
    connect(m_list, &ImportList::accepted, this, [this] {
        m_add->click();
        if (!m_lack->isHidden())
            announce(this, m_lack->strong());
    });
    connect(this, &OverlayDialog::opened, this, &ImportSheet::fitList);
    setFirstFocus(m_close);
    showPart(m_reading);
}

void ImportSheet::addReading(const QString& files) {
    QVBoxLayout* column = columnIn(m_reading);
    column->addWidget(
        (new TextLabel(tr("Reading %1…", "files").arg(files), Role::Body, Token::Ink2))->wrapped());
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much is read"));
    column->addWidget(m_bar);
    body()->addWidget(m_reading);
}

void ImportSheet::addView() {
    QVBoxLayout* column = columnIn(m_shown);
    column->setSpacing(4);
    column->addWidget(m_origin->wrapped());
    column->addWidget(m_holds->wrapped());
    column->addSpacing(8);
    column->addWidget(new Separator);
    column->addWidget(m_list);
    column->addWidget(new Separator);
    m_along = m_lack->addActionButton(SharingWords::takeAlong(1));
    connect(m_along, &QAbstractButton::clicked, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason); // the button goes
        m_model->takeAllAlong();
    });
    m_lack->hide();
    column->addSpacing(4);
    column->addWidget(m_lack);
    auto* line = new QHBoxLayout(m_report);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(8);
    line->addWidget((new TextLabel(tr("What is wrong, as a list:"), Role::Note, Token::Ink2))->wrapped(), 1);
    auto* copy = new Button(tr("Copy"));
    copy->setAccessibleName(tr("Copy the list of what is wrong"));
    auto* save = new Button(tr("Save as text…"));
    save->setAccessibleName(tr("Save the list of what is wrong as text"));
    for (Button* button : {copy, save}) {
        button->setButtonSize(Button::Size::Small);
        line->addWidget(button);
    }
    column->addWidget(m_report);
    body()->addWidget(m_shown);
    connect(copy, &QAbstractButton::clicked, this, &ImportSheet::copyReport);
    connect(save, &QAbstractButton::clicked, this,
            [this] { Q_EMIT reportWanted(SharingWords::report(m_model->view())); });
}

void ImportSheet::addFooter() {
    for (Button* button : {m_add, m_skip, m_close}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT addWanted(m_model->view()); });
    connect(m_skip, &QAbstractButton::clicked, this, &ImportSheet::skipped);
    connect(m_close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void ImportSheet::showPart(QWidget* part) {
    m_reading->setVisible(part == m_reading);
    m_shown->setVisible(part == m_shown);
    showButtons();
}

void ImportSheet::showButtons() {
    const bool shown = !m_shown->isHidden();
    const bool some = shown && m_model->view().chosen() > 0;
    m_add->setVisible(shown);
    m_add->setEnabled(some && m_lack->isHidden() && !m_writing);
    m_along->setEnabled(!m_writing);
    m_skip->setVisible(shown && m_waiting > 0);
    m_skip->setEnabled(!m_writing);
    m_close->setEnabled(!m_writing);
    m_close->setText(m_reading->isHidden() && !some ? tr("Close") : tr("Cancel"));
    setEscCloses(!m_writing);
}

void ImportSheet::setProgress(std::size_t done, std::size_t total) {
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

void ImportSheet::showView(const ImportView& view, int waiting, const QString& notice) {
    m_writing = false;
    m_waiting = waiting;
    const QString name = SharingWords::name(view);
    setTitle(waiting > 0 ? tr("Import “%1”, %n more after it", "", waiting).arg(name)
                         : tr("Import “%1”").arg(name));
    m_origin->setText(SharingWords::origin(view));
    m_holds->setText(SharingWords::holds(view));
    m_report->setVisible(!SharingWords::report(view).isEmpty());
    m_notice->setVisible(!notice.isEmpty());
    m_notice->setMessage(notice);
    m_model->setView(view);
    m_list->setCurrentIndex(m_model->index(0));
    showPart(m_shown);
    fitList();
    QMetaObject::invokeMethod(this, &ImportSheet::fitList,
                              Qt::QueuedConnection); // labels have wrapped by then
    m_list->setFocus(Qt::OtherFocusReason);
    announce(this, title() + QLatin1Char(' ') + m_holds->text());
}

void ImportSheet::showFaults(const QStringList& sentences) {
    setTitle(tr("Nothing could be read"));
    m_notice->setMessage(sentences.value(0), sentences.mid(1).join(QLatin1Char('\n')));
    m_notice->show();
    showPart(nullptr);
    m_close->setFocus(Qt::OtherFocusReason);
    announce(this, sentences.join(QLatin1Char(' ')));
}

void ImportSheet::showWriting() {
    m_writing = true;
    m_notice->hide();
    m_list->setFocus(Qt::OtherFocusReason); // the buttons rest
    showButtons();
}

void ImportSheet::showFault(const QString& sentence) {
    m_writing = false;
    m_notice->setMessage(tr("Nothing was written:"), sentence);
    m_notice->show();
    showButtons();
    fitList();
    announce(this, sentence);
}

void ImportSheet::showChosen() {
    m_add->setText(SharingWords::add(m_model->view().chosen()));
    showLack();
    showButtons();
}

void ImportSheet::showLack() {
    const QString lack = SharingWords::lacking(m_model->view());
    m_add->setAccessibleDescription(lack);
    if (lack.isEmpty() && m_lack->isHidden())
        return;
    std::set<std::size_t> left;
    for (const std::vector<std::size_t>& each : m_model->view().lacking())
        left.insert(each.begin(), each.end());
    m_along->setText(SharingWords::takeAlong(left.size()));
    m_lack->setMessage(lack);
    m_lack->setVisible(!lack.isEmpty());
    fitList();
    QMetaObject::invokeMethod(this, &ImportSheet::fitList, Qt::QueuedConnection); // rows have wrapped by then
}

void ImportSheet::copyReport() {
    QGuiApplication::clipboard()->setText(SharingWords::report(m_model->view()));
    announce(this, tr("Copied"));
}

void ImportSheet::resizeEvent(QResizeEvent* event) {
    OverlayDialog::resizeEvent(event);
    fitList();
}

/// As high as its rows and as the window has room for; it scrolls, the sheet need not.
void ImportSheet::fitList() {
    if (m_shown->isHidden() || !parentWidget())
        return;
    const int least = grown(leastList, Role::Body);
    const QWidget* content = m_list->parentWidget()->parentWidget();
    m_list->setFixedHeight(least);
    m_shown->layout()->activate(); // from within: the outer one asks it
    content->layout()->activate();
    const int width = std::max(content->width(), 300);
    const int needed = std::max(content->layout()->totalHeightForWidth(width),
                                content->layout()->totalMinimumSize().height());
    const int others = needed - least + footer()->sizeHint().height();
    const int room = parentWidget()->height() - around - others - 8;
    m_list->setFixedHeight(std::max(least, m_list->contentHeight(std::max(least, room))));
}

} // namespace patella::ui
