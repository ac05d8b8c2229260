#include "ui/routine/generate_sheet.h"

#include "ui/routine/generate_form.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/generate_row.h"
#include "ui/routine/scaled.h"
#include "ui/text/generator_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace patella::ui {

namespace {

constexpr int formWidth = 400;
constexpr int besideFrom = 960; ///< width below which the wish stands over the result

} // namespace

GenerateSheet::GenerateSheet(QWidget* parent)
    : QWidget(parent)
    , m_form(new GenerateForm)
    , m_result(new GenerateResult)
    , m_runner(new GenerateRunner(
          [this](const GenerateRunner::Job& job, const Result<Generated>& result) { arrived(job, result); },
          this))
    , m_sum((new TextLabel({}, Role::Body, Token::Ink2))->wrapped())
    , m_builder(new Button(tr("Open in the builder")))
    , m_start(new Button(tr("Start now"), Button::Variant::Primary)) {
    setAccessibleName(tr("Make a routine"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 0, 0);
    column->setSpacing(16);
    column->addLayout(makeHead());
    auto* holder = new QWidget;
    m_formPlace = new QVBoxLayout(holder);
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    m_formPlace->addWidget(m_form);
    m_formScroll = new PageScroll(holder, this);
    m_resultScroll = new PageScroll(m_result, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_formScroll);
    row->addWidget(m_resultScroll, 1);
    column->addLayout(row, 1);
    connectParts();
    connect(&theme(), &Theme::fontChanged, this, &GenerateSheet::fit);
}

QLayout* GenerateSheet::makeHead() {
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    m_head->setSpacing(8);
    m_title = new TextLabel(tr("Make a routine"), Role::PageTitle);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_sum);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet);
    m_start->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)
                            .toString(QKeySequence::NativeText)
                            .replace(QLatin1Char('+'), QLatin1Char(' ')));
    for (Button* each : {cancel, m_builder, m_start})
        buttons->addWidget(each);
    m_head->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &GenerateSheet::leave);
    connect(m_builder, &QAbstractButton::clicked, this, [this] { hand(&GenerateSheet::builderAsked); });
    connect(m_start, &QAbstractButton::clicked, this, &GenerateSheet::accept);
    return m_head;
}

void GenerateSheet::connectParts() {
    connect(m_form, &GenerateForm::changed, this, &GenerateSheet::makeAgain);
    connect(m_result, &GenerateResult::anotherAsked, this, &GenerateSheet::another);
    connect(m_result, &GenerateResult::lockChanged, this, &GenerateSheet::lock);
    connect(m_result, &GenerateResult::wayChosen, this, &GenerateSheet::applyWay);
    connect(m_result, &GenerateResult::rowReached, this,
            [this](QWidget* row) { m_resultScroll->ensureWidgetVisible(row, 0, 24); });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::Key_R), [this] { another(); });
    for (QLineEdit* field : m_form->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | enter), [this] { accept(); });
}

void GenerateSheet::begin(const GenerateContent& content) {
    m_content = content;
    m_wish = content.wish;
    m_own.clear();
    if (content.toFill) {
        lockAll();
    } else {
        m_wish.base.id = RoutineId(newUuid());
        m_wish.base.name = "-"; // it gets a name when it is handed on
    }
    showPurpose();
    m_known.clear();
    m_fits = false;
    m_said = false;
    m_form->begin(m_wish, content.library ? ownEquipmentIn(*content.library) : OwnEquipmentSet());
    m_formScroll->toTop();
    m_resultScroll->toTop();
    fit();
    makeAgain();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void GenerateSheet::another() {
    ++m_wish.seed;
    makeAgain();
}

void GenerateSheet::makeAgain() {
    m_form->take(m_wish);
    if (m_wish.phases.empty()) {
        m_runner->drop();
        m_fits = false;
        m_result->showNoPhase();
        m_sum->setText(m_result->summary());
        m_builder->setEnabled(false);
        m_start->setEnabled(false);
        return;
    }
    m_runner->want({m_wish, m_content.library, m_content.timing});
}

void GenerateSheet::arrived(const GenerateRunner::Job& job, const Result<Generated>& result) {
    const auto* made = result ? std::get_if<MadeRoutine>(&*result) : nullptr;
    m_fits = made != nullptr;
    if (made)
        showMade(job.wish, *made);
    else
        showNothing(result ? std::get<NothingFits>(*result) : NothingFits{});
    m_builder->setEnabled(m_fits);
    m_start->setEnabled(m_fits);
    m_sum->setText(m_result->summary());
    if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
        m_form->firstField()->setFocus(Qt::OtherFocusReason); // what had the keyboard is gone
    if (std::exchange(m_said, true))
        announce(m_result, m_result->summary());
}

void GenerateSheet::showMade(const RoutineWish& wish, const MadeRoutine& made) {
    followOwn(wish.locked, lockedIn(made));
    std::optional<std::vector<EntryRef>> own;
    if (m_content.toFill)
        own.emplace();
    for (const OwnEntry& each : m_own)
        own->push_back(each.at);
    const GenerateRows rows(made, *m_content.library, m_content.timing, m_known, own);
    GenerateRows::Known known;
    for (const MadeEntry& entry : made.entries) {
        const ExerciseId id = itemsOf(entryAt(made.routine, entry.place)).front()->exercise;
        const auto before = m_known.find(id);
        const bool locked = entry.reasons.front().why == ItemWhy::Locked;
        known[id] = locked && before != m_known.end() ? before->second : entry.reasons;
    }
    m_known = std::move(known);
    m_made = made.routine;
    m_wish.base = made.routine;
    m_wish.locked = lockedIn(made);
    m_result->showMade(made, rows, GeneratorWords::minutes(wish.halfMinutes),
                       static_cast<int>(m_content.library->size()));
}

void GenerateSheet::showNothing(const NothingFits& none) {
    const auto nameOf = [this](const EntryRef& at) {
        return entryName(entryAt(m_wish.base, at), *m_content.library);
    };
    QStringList words;
    const std::vector<std::vector<Relaxation>> ways = openWays(none);
    for (const auto& way : ways)
        words << GeneratorWords::way(way, nameOf);
    const bool tooLong = none.why == NoFit::Locks && !m_own.empty();
    m_result->showNothing(tooLong ? tr("What is in your routine takes more than this time.")
                                  : GeneratorWords::nothingFits(none.why),
                          ways, words);
}

void GenerateSheet::applyWay(const std::vector<Relaxation>& way) {
    m_wish = relaxed(m_wish, way);
    m_form->follow(m_wish);
    m_form->firstField()->setFocus(Qt::OtherFocusReason); // the button is gone
    makeAgain();
}

void GenerateSheet::lock(const EntryRef& at, bool on) {
    if (isOwn(at))
        return;
    std::erase(m_wish.locked, at);
    if (on)
        m_wish.locked.push_back(at);
    if (m_runner->busy())
        makeAgain(); // what is being made knows nothing of it
}

const Routine* GenerateSheet::routine() const { return m_fits && !m_runner->busy() ? &m_made : nullptr; }

void GenerateSheet::hand(void (GenerateSheet::*signal)(const Routine&)) {
    settle(); // what was asked for last is meant
    if (!routine())
        return;
    Routine named = m_made;
    named.name = utf8(GeneratorWords::routineName(m_wish, m_form->focus()));
    m_runner->drop();
    Q_EMIT(this->*signal)(named);
}

void GenerateSheet::leave() {
    m_runner->drop();
    Q_EMIT closed();
}

void GenerateSheet::settle() { m_runner->settle(); }

/// A number has no use for letters: R makes another one from its field too.
bool GenerateSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_R && key->modifiers() == Qt::NoModifier) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GenerateSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void GenerateSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Side by side where there is room; else the wish stands over the result in one column.
void GenerateSheet::fit() {
    const bool beside = width() >= scaled(besideFrom);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sum->setVisible(!beside); // the result may be scrolled out of sight
    m_formScroll->setVisible(beside);
    m_formScroll->setFixedWidth(scaled(formWidth) + PageScroll::rightMargin);
    const bool inside = m_result->isAncestorOf(m_form);
    if (inside != beside)
        return;
    QWidget* focus = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (beside)
        m_formPlace->addWidget(m_form);
    else
        m_result->column()->insertWidget(0, m_form);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace patella::ui
