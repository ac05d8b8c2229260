#include "ui/sharing/history_sheet.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostLines = 8; ///< of what could not be read; the rest can be copied
constexpr int miles = 1;     ///< the segment
constexpr int barHeight = 8; ///< as the style sheet draws it
constexpr int percentAll = 100;
constexpr int spokenStep = 25; ///< percent between what is said

QVBoxLayout* columnIn(QWidget* widget, int spacing) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QString firstLines(const QStringList& all) {
    QStringList shown = all.mid(0, mostLines);
    if (const auto more = static_cast<int>(all.size()) - mostLines; more > 0)
        shown << HistorySheet::tr("and %n more", nullptr, more);
    return shown.join(QLatin1Char('\n'));
}

QString originOf(const HistoryView& view) {
    if (!view.first || !view.last)
        return view.file;
    if (*view.first == *view.last)
        return HistorySheet::tr("%1, of %2", "file, date").arg(view.file, Words::longDay(*view.first));
    return HistorySheet::tr("%1, %2 to %3", "file, first date, last date")
        .arg(view.file, Words::longDay(*view.first), Words::longDay(*view.last));
}

} // namespace

HistorySheet::HistorySheet(const QString& file, QWidget* host)
    : OverlayDialog(host)
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_busyWords(new TextLabel({}, Role::Body, Token::Ink2))
    , m_bar(new QProgressBar)
    , m_busy(makeBusy())
    , m_origin(new TextLabel({}, Role::Body, Token::Ink2))
    , m_length(new Segmented(tr("What the distances are in")))
    , m_question(makeQuestion())
    , m_fresh(makeBlock(tr("New")))
    , m_changed(makeBlock(tr("With more in it than here")))
    , m_here(makeBlock(tr("Already here")))
    , m_left(makeBlock({}))
    , m_copy(new Button(tr("Copy the list")))
    , m_add(new Button(tr("Add"), Button::Variant::Primary))
    , m_close(new Button(tr("Cancel"))) {
    setTitle(tr("Add a history"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    m_notice->setLarge(true);
    m_notice->hide();
    m_origin->hide();
    m_question->hide();
    m_copy->setButtonSize(Button::Size::Small);
    m_copy->setAccessibleName(tr("Copy the list of what could not be read"));
    m_left.whole->layout()->addWidget(m_copy);
    m_left.whole->layout()->setAlignment(m_copy, Qt::AlignLeft);
    body()->setSpacing(16);
    for (QWidget* part : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_origin->wrapped()),
                          m_fresh.whole, m_changed.whole, m_here.whole, m_question, m_left.whole, m_busy})
        body()->addWidget(part);
    addFooter();
    beginBusy(tr("Reading %1…", "file").arg(file), tr("How much is read"));
    connect(m_copy, &QAbstractButton::clicked, this, &HistorySheet::copyLeft);
    connect(m_length, &Segmented::currentChanged, this, [this](int index) {
        m_view.miles = index == miles;
        m_shown = false; // until it is read anew
        showButtons();
        Q_EMIT lengthSaid(index == miles);
    });
    setFirstFocus(m_close);
    showButtons();
}

QWidget* HistorySheet::makeBusy() {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole, 12);
    column->addWidget(m_busyWords->wrapped());
    m_bar->setRange(0, percentAll);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    column->addWidget(m_bar);
    return whole;
}

QWidget* HistorySheet::makeQuestion() {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole, 8);
    column->addWidget(
        (new TextLabel(tr("The file does not say what its distances are in. Which did the app use?"),
                       Role::BodyMedium))
            ->wrapped());
    m_length->addSegment(tr("Kilometres"));
    m_length->addSegment(tr("Miles"));
    column->addWidget(m_length, 0, Qt::AlignLeft);
    return whole;
}

HistorySheet::Block HistorySheet::makeBlock(const QString& title) {
    Block block{new QWidget, new TextLabel(title, Role::BodyStrong),
                new TextLabel({}, Role::Body, Token::Ink2)};
    QVBoxLayout* column = columnIn(block.whole, 4);
    column->addWidget(block.title->wrapped());
    column->addWidget(block.words->wrapped());
    block.whole->hide();
    return block;
}

void HistorySheet::addFooter() {
    for (Button* button : {m_add, m_close}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &HistorySheet::addWanted);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (m_writing)
            cancel();
        else
            done();
    });
    connect(this, &OverlayDialog::escapePressed, this, [this] {
        if (m_writing)
            cancel();
    });
}

void HistorySheet::setBlock(const Block& block, const QString& words) {
    block.words->setText(words);
    block.whole->setVisible(!words.isEmpty());
}

void HistorySheet::showLeft(const QStringList& left) {
    m_left.title->setText(tr("%n row(s) could not be read", nullptr, static_cast<int>(left.size())));
    setBlock(m_left, firstLines(left));
}

void HistorySheet::showButtons() {
    const bool asked = m_view.asksLength && !m_view.miles;
    m_add->setVisible(m_writing || !m_origin->isHidden());
    m_add->setEnabled(m_shown && !m_writing && !m_view.empty && !asked);
    if (m_view.empty)
        m_add->hide();
    m_length->setEnabled(!m_writing);
    m_close->setEnabled(!m_cancelling);
    m_close->setText(m_view.empty || (m_busy->isHidden() && m_origin->isHidden()) ? tr("Close")
                                                                                  : tr("Cancel"));
    setEscCloses(!m_writing);
}

void HistorySheet::showView(const HistoryView& view) {
    const bool again = !m_origin->isHidden();
    m_view = view;
    m_shown = true;
    m_writing = m_cancelling = false;
    m_notice->hide();
    m_busy->hide();
    setTitle(tr("Add a history from %1", "name of an app").arg(view.from));
    m_origin->setText(originOf(view));
    m_origin->show();
    setBlock(m_fresh, view.empty ? tr("Nothing: everything in this file is here already.")
                                 : HistoryWords::list(view.fresh));
    setBlock(m_changed, HistoryWords::list(view.changed));
    setBlock(m_here, HistoryWords::list(view.here));
    showLeft(view.left);
    m_question->setVisible(view.asksLength);
    m_length->setCurrentIndex(view.miles ? (*view.miles ? miles : 0) : -1);
    showButtons();
    if (!again) {
        const bool asks = view.asksLength && !view.miles;
        QWidget* first = asks ? m_length->findChild<QAbstractButton*>() : m_add;
        (view.empty ? m_close : first)->setFocus(Qt::OtherFocusReason);
        announce(this, title() + QLatin1Char(' ') + m_fresh.title->text() + QLatin1Char(' ') +
                           m_fresh.words->text());
    }
}

void HistorySheet::showFaults(const QStringList& sentences) {
    setTitle(tr("Nothing could be read"));
    m_view = {};
    m_shown = false;
    m_busy->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_origin), m_fresh.whole, m_changed.whole, m_here.whole,
                          m_question, m_left.whole})
        part->hide();
    m_notice->setKind(MessageBar::Kind::Error);
    m_notice->setMessage(sentences.value(0), firstLines(sentences.mid(1)));
    m_notice->show();
    showButtons();
    m_close->setFocus(Qt::OtherFocusReason);
    announce(this, sentences.value(0));
}

void HistorySheet::beginBusy(const QString& words, const QString& spoken) {
    m_busyWords->setText(words);
    m_bar->setAccessibleName(spoken);
    m_bar->setValue(0);
    m_busy->show();
}

void HistorySheet::setShare(double share) {
    const int before = m_bar->value();
    const int now = std::clamp(static_cast<int>(share * percentAll), before, percentAll);
    if (m_busy->isHidden() || now == before)
        return;
    m_bar->setValue(now);
    if (now / spokenStep > before / spokenStep && now < percentAll && !m_cancelling)
        announce(this, tr("%1 percent").arg(now - now % spokenStep));
}

void HistorySheet::showWriting() {
    m_writing = true;
    m_notice->hide();
    beginBusy(tr("A backup is made first, then it is added…"), tr("How much is added"));
    setFocus(Qt::OtherFocusReason); // not on Cancel: a second press of Enter must not reach it
    showButtons();
    announce(this, m_busyWords->text());
}

void HistorySheet::cancel() {
    if (m_cancelling)
        return;
    m_cancelling = true;
    m_busyWords->setText(tr("Stopping…"));
    setFocus(Qt::OtherFocusReason); // the buttons rest
    showButtons();
    announce(this, m_busyWords->text());
    Q_EMIT cancelWanted();
}

void HistorySheet::showCancelled() {
    m_writing = m_cancelling = false;
    m_busy->hide();
    m_notice->setKind(MessageBar::Kind::Info);
    m_notice->setMessage(tr("You stopped it."), tr("Nothing was added."));
    m_notice->show();
    showButtons();
    m_add->setFocus(Qt::OtherFocusReason);
    announce(this, m_notice->strong() + QLatin1Char(' ') + m_notice->rest());
}

void HistorySheet::showFault(const QString& sentence) {
    m_writing = m_cancelling = false;
    m_busy->hide();
    m_notice->setKind(MessageBar::Kind::Error);
    m_notice->setMessage(tr("Nothing was added:"), sentence);
    m_notice->show();
    showButtons();
    m_close->setFocus(Qt::OtherFocusReason);
    announce(this, sentence);
}

void HistorySheet::copyLeft() {
    QGuiApplication::clipboard()->setText(m_view.left.join(QLatin1Char('\n')));
    announce(this, tr("Copied"));
}

} // namespace patella::ui
