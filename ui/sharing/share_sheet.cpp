#include "ui/sharing/share_sheet.h"

#include "ui/sharing/share_list.h"
#include "ui/sharing/share_model.h"
#include "ui/text/sharing_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int leastList = 120; ///< height of the list at the default font
constexpr int around = 48;
constexpr int longestLine = 200; ///< characters that a pack takes

QLineEdit* lineField(const QString& name, const QString& placeholder) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(longestLine);
    return field;
}

QVBoxLayout* labelled(QLineEdit* field) {
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    auto* label = new TextLabel(field->accessibleName(), Role::NoteStrong);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

ShareSheet::ShareSheet(std::vector<ShareEntry> entries, QWidget* host)
    : OverlayDialog(host)
    , m_model(new ShareModel(this))
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_name(lineField(tr("Name of the pack"), tr("Hips at home")))
    , m_author(lineField(tr("Author"), tr("Who made it, if you like")))
    , m_licence(lineField(tr("Licence"), tr("What others may do with it")))
    , m_search(new SearchField(tr("Search")))
    , m_list(new ShareList(m_model))
    , m_chosen(new TextLabel({}, Role::NoteStrong))
    , m_write(new Button(tr("Write the file…"), Button::Variant::Primary)) {
    setTitle(tr("Share"));
    setDeleteOnClose(true);
    m_notice->setLarge(true);
    m_notice->hide();
    body()->addWidget(m_notice);
    auto* words =
        new TextLabel(tr("One file with what you tick. Your scores, sessions, runs and notes on them are "
                         "never in it."),
                      Role::Body, Token::Ink2);
    body()->addWidget(words->wrapped());
    addFields();
    addList();
    addFooter();
    m_model->setEntries(std::move(entries));
    connect(this, &OverlayDialog::opened, this, &ShareSheet::fitList);
    setFirstFocus(m_name);
    showChosen();
}

void ShareSheet::addFields() {
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(labelled(m_name), 1);
    line->addLayout(labelled(m_author), 1);
    body()->addLayout(line);
    auto* licence = labelled(m_licence);
    licence->addWidget(licenceChips());
    body()->addLayout(licence);
    connect(m_name, &QLineEdit::textChanged, this, &ShareSheet::showChosen);
    for (QLineEdit* field : {m_name, m_author, m_licence})
        connect(field, &QLineEdit::returnPressed, m_write, &QAbstractButton::click);
}

QWidget* ShareSheet::licenceChips() {
    auto* all = new QWidget;
    auto* flow = new FlowLayout(all);
    flow->setContentsMargins(0, 2, 0, 0);
    for (const QString& words : SharingWords::licences()) {
        auto* chip = new Chip(words);
        chip->setSmall(true);
        flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this,
                [this, words](bool on) { m_licence->setText(on ? words : QString()); });
    }
    connect(m_licence, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (Chip* chip : m_chips)
            chip->setChecked(chip->text() == typed.trimmed());
    });
    return all;
}

void ShareSheet::addList() {
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_chosen, 1);
    m_search->setAccessibleName(tr("Search what to share"));
    head->addWidget(m_search);
    body()->addLayout(head);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Separator);
    column->addWidget(m_list);
    column->addWidget(new Separator);
    body()->addLayout(column);
    connect(m_search, &QLineEdit::textChanged, m_model, &ShareModel::find);
    connect(m_search, &SearchField::resultsWanted, m_list, [this] {
        m_list->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1)));
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &ShareModel::chosenChanged, this, &ShareSheet::showChosen);
}

void ShareSheet::addFooter() {
    auto* cancel = new Button(tr("Cancel"));
    for (Button* button : {m_write, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(m_write, &QAbstractButton::clicked, this, [this] {
        m_notice->hide();
        Q_EMIT writeWanted(wish());
    });
}

void ShareSheet::choose(ImportKind kind, const std::string& id) {
    m_model->tick(kind, id);
    const QModelIndex at = m_model->indexOf(kind, id);
    if (!at.isValid())
        return;
    if (m_name->text().isEmpty())
        m_name->setText(at.data().toString());
    m_name->selectAll();
    m_list->setCurrentIndex(at);
    m_list->scrollTo(at, QAbstractItemView::PositionAtCenter);
}

void ShareSheet::showFault(const QString& sentence) {
    m_notice->setMessage(tr("Nothing was written:"), sentence);
    m_notice->show();
    fitList();
    announce(this, sentence);
}

void ShareSheet::showChosen() {
    const std::size_t exercises = m_model->chosen(ImportKind::Exercise);
    const std::size_t routines = m_model->chosen(ImportKind::Routine);
    const bool some = exercises + routines > 0;
    m_chosen->setText(some ? SharingWords::counts(exercises, routines) : tr("Nothing is ticked yet"));
    m_write->setEnabled(some && !m_name->text().trimmed().isEmpty());
}

ShareWish ShareSheet::wish() const {
    ShareWish wish;
    wish.info.name = utf8(m_name->text().simplified());
    wish.info.author = utf8(m_author->text().simplified());
    wish.info.licence = utf8(m_licence->text().simplified());
    wish.exercises = m_model->ticked(ImportKind::Exercise);
    wish.routines = m_model->ticked(ImportKind::Routine);
    return wish;
}

void ShareSheet::resizeEvent(QResizeEvent* event) {
    OverlayDialog::resizeEvent(event);
    fitList();
}

void ShareSheet::fitList() {
    const int least = grown(leastList, Role::Body);
    QWidget* content = m_list->parentWidget();
    m_list->setFixedHeight(least);
    content->layout()->activate();
    const int width = std::max(content->width(), 300);
    const int needed = std::max(content->layout()->totalHeightForWidth(width),
                                content->layout()->totalMinimumSize().height());
    const int others = needed - least + footer()->sizeHint().height();
    const int room = parentWidget()->height() - around - others - 8;
    m_list->setFixedHeight(std::max(least, std::min(room, grown(420, Role::Body))));
}

} // namespace patella::ui
