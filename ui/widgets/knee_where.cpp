#include "ui/widgets/knee_where.h"

#include "ui/widgets/fold_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace patella::ui {

namespace {

constexpr std::array sides{Side::Left, Side::Right};

std::size_t at(Side knee) { return static_cast<std::size_t>(knee); }

} // namespace

KneeWhere::KneeWhere(const std::vector<KneeRegion>& regions, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_row(new FoldRow(QString(), tr("Where?")))
    , m_note(new TextLabel({}, Role::Note, Token::Ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_row->setContent(pictures());
    column->addWidget(m_row);
    column->addWidget(m_note->wrapped());
    m_note->hide();
    sum();
}

QWidget* KneeWhere::pictures() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 8, 0, 4);
    row->setSpacing(24);
    for (const Side knee : sides) {
        auto* one = new QWidget(box);
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new KneeBadge(knee, iconSide(20)));
        head->addWidget(new TextLabel(kneeName(knee), Role::Note, Token::Ink2), 1);
        column->addLayout(head);
        m_pictures[at(knee)] = new KneePicture(knee, m_regions, one);
        column->addWidget(m_pictures[at(knee)]);
        column->addStretch(1);
        m_boxes[at(knee)] = one;
        row->addWidget(one);
        connect(m_pictures[at(knee)], &KneePicture::changed, this, [this, knee] {
            sum();
            Q_EMIT changed(knee);
        });
    }
    row->addStretch(1);
    return box;
}

QString KneeWhere::keys(Side knee) const {
    return (m_pictures[at(knee)]->chosen() + m_kept[at(knee)]).join(QLatin1Char(' '));
}

void KneeWhere::setKeys(Side knee, const QString& keys) {
    const QStringList words = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_pictures[at(knee)]->setChosen(words);
    m_kept[at(knee)].clear();
    const QStringList known = m_pictures[at(knee)]->chosen();
    for (const QString& word : words)
        if (!known.contains(word))
            m_kept[at(knee)] << word;
    sum();
}

void KneeWhere::clear() {
    for (const Side knee : sides)
        setKeys(knee, {});
    m_row->setExpanded(false);
    setNote({});
}

void KneeWhere::setKneeShown(Side knee, bool on) { m_boxes[at(knee)]->setVisible(on); }

void KneeWhere::setNote(const QString& sentence) {
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void KneeWhere::setExpanded(bool on) { m_row->setExpanded(on); }

/// What is chosen, beside the folded title.
void KneeWhere::sum() {
    QStringList lines;
    for (const Side knee : sides) {
        QStringList names;
        const QStringList chosen = m_pictures[at(knee)]->chosen();
        for (const auto& [key, name] : m_regions)
            if (chosen.contains(key))
                names << name;
        if (!m_kept[at(knee)].isEmpty())
            names << tr("elsewhere");
        if (!names.isEmpty())
            lines << tr("%1: %2", "left knee, inner side")
                         .arg(kneeName(knee), names.join(QStringLiteral(", ")));
    }
    m_row->setFirstLine(lines.isEmpty() ? tr("if you want to say") : lines.join(QStringLiteral("; ")));
}

} // namespace patella::ui
