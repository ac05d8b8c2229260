#include "ui/history/pain_card.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>

namespace patella::ui {

PainCard::PainCard(QWidget* parent)
    : Card(parent)
    , m_none(new TextLabel(tr("Neither knee was rated."), Role::Body, Token::Ink2))
    , m_painkillers(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("Pain"));
    body()->setSpacing(12);
    body()->addWidget(new TextLabel(tr("Pain"), Role::CardTitle));
    body()->addWidget(m_none->wrapped());
    body()->addWidget(m_painkillers->wrapped());
}

void PainCard::setRatings(const std::vector<PainRating>& ratings) {
    const std::vector<PainColumn> columns = reviewPain(ratings);
    delete m_table;
    m_table = nullptr;
    m_none->setVisible(columns.empty());
    sayPainkillers(columns);
    if (columns.empty())
        return;
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(12);
    int at = 1;
    for (const PainColumn& column : columns) {
        m_grid->addWidget((new TextLabel(Words::name(column.kind), Role::Hint, Token::Ink2))->wrapped(), 0,
                          at, Qt::AlignBottom);
        m_grid->setColumnStretch(at++, 1);
    }
    addRow(1, Knee::Left, columns);
    addRow(2, Knee::Right, columns);
    body()->insertWidget(1, m_table);
}

void PainCard::addRow(int row, Knee knee, const std::vector<PainColumn>& columns) {
    const bool left = knee == Knee::Left;
    auto* name = new QWidget;
    auto* layout = new QHBoxLayout(name);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new KneeBadge(left ? patella::ui::Side::Left : patella::ui::Side::Right, iconSide(24)));
    layout->addWidget(new TextLabel(left ? tr("Left") : tr("Right"), Role::BodyMedium));
    layout->addStretch();
    m_grid->addWidget(name, row, 0);
    int at = 1;
    for (const PainColumn& column : columns)
        m_grid->addWidget(cell(knee, column), row, at++, Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget* PainCard::cell(Knee knee, const PainColumn& column) {
    const PainReview& pain = column.of(knee);
    const QString spoken = SessionWords::spoken(knee, column.kind, pain);
    if (!pain.answered()) {
        auto* dash = new TextLabel(SessionWords::pain(pain), Role::BodyMedium, Token::Ink3);
        dash->setContentsMargins(12, 0, 0, 0);
        dash->setAccessibleName(spoken);
        dash->setToolTip(spoken);
        return dash;
    }
    if (pain.sharp) {
        auto* tag = new Tag(SessionWords::pain(pain));
        tag->setIconName(QStringLiteral("oct"));
        tag->setColors(Token::TooMuchFill, Token::TooMuchInk);
        tag->setAccessibleName(spoken);
        tag->setToolTip(spoken);
        return tag;
    }
    auto* badge =
        new PainBadge(tr("%1, %2", "knee, moment").arg(Words::knee(knee), Words::name(column.kind)));
    badge->setEditable(false);
    badge->setScore(pain.score->value());
    badge->setAccessibleName(spoken);
    badge->setToolTip(spoken);
    return badge;
}

void PainCard::sayPainkillers(const std::vector<PainColumn>& columns) {
    QStringList when;
    for (const PainColumn& column : columns)
        if (column.knees[0].painkiller || column.knees[1].painkiller)
            when << QLocale().toLower(Words::name(column.kind));
    m_painkillers->setVisible(!when.isEmpty());
    m_painkillers->setText(
        tr("Rated with a painkiller: %1.", "moments").arg(QLocale().createSeparatedList(when)));
}

} // namespace patella::ui
