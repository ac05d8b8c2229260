#include "ui/library/advice_card.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

TextLabel* words(const QString& text, Role role, Token ink, QWidget* parent) {
    return (new TextLabel(text, role, ink, parent))->wrapped();
}

QString verdictIcon(Verdict verdict) {
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Supported:
        return QStringLiteral("check");
    case Verdict::PartlySupported:
        return QStringLiteral("hold");
    case Verdict::Unsupported:
        return QStringLiteral("help");
    case Verdict::Contradicted:
        return QStringLiteral("x");
    case Verdict::Definition:
        return QStringLiteral("note");
    case Verdict::Marketing:
        return QStringLiteral("flag");
    }
    return {};
}

const AdviceItem* statement(const std::string& id, const LibraryContent& content) {
    for (std::size_t t = 0; content.advice && t < content.advice->size(); ++t)
        for (const AdviceItem& item : (*content.advice)[t].items)
            if (item.id == id)
                return &item;
    return nullptr;
}

} // namespace

AdviceCard::AdviceCard(const AdviceItem& item, const LibraryContent& content, QWidget* parent)
    : Card(parent)
    , m_id(item.id) {
    setAccessibleName(text(item.statement));
    body()->setContentsMargins(20, 18, 20, 12);
    body()->setSpacing(8);
    if (item.show == AdviceShow::Myth)
        addClaim(item);
    else
        addStatement(item);
    addMove(item, content);
    addConflicts(item, content);
    addSources(item, content);
}

Tag* AdviceCard::verdictTag(const AdviceItem& item) {
    auto* tag = new Tag(Words::name(item.verdict), this);
    tag->setIconName(verdictIcon(item.verdict));
    const bool backed = item.verdict == Verdict::Supported || item.verdict == Verdict::PartlySupported;
    tag->setColors(backed ? Token::Soft : Token::Well, backed ? Token::AccentInk : Token::Ink);
    return tag;
}

void AdviceCard::addStatement(const AdviceItem& item) {
    if (item.verdict != Verdict::None)
        body()->addWidget(verdictTag(item), 0, Qt::AlignLeft);
    body()->addWidget(words(text(item.statement), Role::CardTitle, Token::Ink, this));
    if (!item.tip.empty())
        body()->addWidget(words(text(item.tip), Role::Body, Token::Ink, this));
    if (!item.evidenceNote.empty())
        body()->addWidget(words(text(item.evidenceNote), Role::Body, Token::Ink2, this));
}

void AdviceCard::addClaim(const AdviceItem& item) {
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* claim = new QVBoxLayout;
    claim->setSpacing(6);
    claim->addWidget(new TextLabel(tr("You may read:"), Role::Note, Token::Ink3, this));
    claim->addWidget(words(text(item.statement), Role::CardTitle, Token::Ink2, this));
    claim->addStretch(1);
    auto* answer = new QVBoxLayout;
    answer->setSpacing(6);
    if (item.verdict != Verdict::None)
        answer->addWidget(verdictTag(item), 0, Qt::AlignLeft);
    for (const std::string* each : {&item.evidenceNote, &item.tip})
        if (!each->empty())
            answer->addWidget(words(text(*each), Role::Body, Token::Ink, this));
    answer->addStretch(1);
    row->addLayout(claim, 1);
    row->addWidget(new Separator(Qt::Vertical, this));
    row->addLayout(answer, 1);
    body()->addLayout(row);
}

void AdviceCard::addMove(const AdviceItem& item, const LibraryContent& content) {
    for (const std::string* each : {&item.why, &item.backWhen})
        if (!each->empty())
            body()->addWidget(
                words(text(*each), Role::Body, each == &item.why ? Token::Ink : Token::Ink2, this));
    const Exercise* exercise =
        item.exercise.empty() || !content.library ? nullptr : content.library->find(item.exercise);
    if (!exercise)
        return;
    auto* link = new Button(tr("Show “%1”").arg(text(exercise->name)), Button::Variant::Tonal, this);
    link->setButtonSize(Button::Size::Small);
    connect(link, &QPushButton::clicked, this, [this, id = exercise->id] { Q_EMIT exerciseRequested(id); });
    body()->addWidget(link, 0, Qt::AlignLeft);
}

void AdviceCard::addConflicts(const AdviceItem& item, const LibraryContent& content) {
    for (const std::string& id : item.conflicts) {
        const AdviceItem* other = statement(id, content);
        if (!other)
            continue;
        auto* link = new Button(tr("Read what is said elsewhere"), Button::Variant::Quiet, this);
        link->setButtonSize(Button::Size::Small);
        link->setIconName(QStringLiteral("swap"));
        link->setToolTip(plainToolTip(text(other->statement)));
        link->setAccessibleName(tr("Said elsewhere: %1").arg(text(other->statement)));
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT itemRequested(id); });
        body()->addWidget(link, 0, Qt::AlignLeft);
    }
}

void AdviceCard::addSources(const AdviceItem& item, const LibraryContent& content) {
    QStringList lines;
    QStringList from;
    for (const Source& source : item.sources) {
        QString line = source.author.empty()
                           ? tr("“%1”", "title").arg(text(source.title))
                           : tr("“%1”, %2", "title, author").arg(text(source.title), text(source.author));
        if (!source.note.empty())
            line = tr("%1: %2", "source, what it says").arg(line, text(source.note));
        lines << line;
        from << (source.author.empty() ? text(source.title) : text(source.author));
    }
    int studies = 0;
    for (const std::string& id : item.evidence)
        if (const EvidenceSource* source = content.source(id)) {
            lines << tr("%1. %2", "citation, finding").arg(text(source->citation), text(source->finding));
            ++studies;
        }
    if (studies > 0)
        from << tr("%n study(ies)", "", studies);
    if (lines.isEmpty())
        return;
    auto* row = new FoldRow(QStringLiteral("note"), tr("Sources"), this);
    row->setFirstLine(from.join(QStringLiteral(" · ")));
    row->setParagraphs(lines);
    body()->addWidget(row);
}

} // namespace patella::ui
