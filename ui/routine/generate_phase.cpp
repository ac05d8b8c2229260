#include "ui/routine/generate_phase.h"

#include "ui/routine/generate_row.h"
#include "ui/routine/phase_card.h"
#include "ui/text/words.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace patella::ui {

namespace {

/// The small square in the colour of the phase's time.
class Mark : public QWidget {
public:
    explicit Mark(PhaseKind phase)
        : m_phase(phase) {
        setFixedSize(10, 10);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRound(painter, rect(), 2.5, color(phaseToken(m_phase)));
    }

private:
    PhaseKind m_phase;
};

} // namespace

GeneratePhase::GeneratePhase(PhaseKind phase, QWidget* parent)
    : Card(parent)
    , m_time(new TextLabel({}, Role::Body, Token::Ink2))
    , m_empty(new TextLabel({}, Role::Body, Token::Ink2))
    , m_column(new QVBoxLayout(this)) {
    setAccessibleName(Words::name(phase));
    m_column->setContentsMargins(1, 10, 1, 8);
    m_column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 4);
    head->setSpacing(10);
    head->addWidget(new Mark(phase));
    head->addWidget(new TextLabel(Words::name(phase), Role::BodyStrong));
    head->addWidget(m_time);
    head->addStretch(1);
    m_column->addLayout(head);
    m_empty->wrapped()->setContentsMargins(35, 2, 15, 6);
    m_column->addWidget(m_empty);
}

void GeneratePhase::render(const GeneratePhaseView& view) {
    m_time->setText(view.time);
    m_empty->setText(view.empty);
    m_empty->setVisible(!view.empty.isEmpty());
    while (m_rows.size() < view.rows.size()) {
        auto* row = new GenerateRow(this);
        m_column->addWidget(row);
        m_rows.push_back(row);
        Q_EMIT rowMade(row);
    }
    m_used = view.rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < m_used)
            m_rows[i]->render(view.rows[i]);
        m_rows[i]->setVisible(i < m_used);
    }
    setVisible(m_used > 0 || !view.empty.isEmpty());
}

std::vector<GenerateRow*> GeneratePhase::rows() const {
    return {m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_used)};
}

} // namespace patella::ui
