#include "ui/library/fault_bar.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QStringList>
#include <QVBoxLayout>

#include <set>

namespace patella::ui {

namespace {
constexpr int shownFaults = 6;
}

FaultBar::FaultBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(MessageBar::Kind::Info, this))
    , m_lines(new TextLabel(QString(), Role::Note, Token::Ink2, this)) {
    m_lines->wrapped();
    m_lines->setContentsMargins(16, 8, 16, 0);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_lines);
    m_lines->hide();
    hide();
}

void FaultBar::setFaults(const std::vector<Error>& faults) {
    setVisible(!faults.empty());
    m_bar->clearActions();
    m_toggle = nullptr;
    if (faults.empty())
        return;
    QStringList lines;
    std::set<std::string> files;
    for (const Error& fault : faults) {
        if (lines.size() < shownFaults)
            lines << Words::error(fault);
        files.insert(fault.place.file);
    }
    if (const int more = static_cast<int>(faults.size()) - shownFaults; more > 0)
        lines << tr("And %n more.", "", more);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_bar->setMessage(tr("%n file(s) could not be read in full.", "", static_cast<int>(files.size())),
                      tr("Everything else is here."));
    m_toggle = m_bar->addActionButton(QString());
    connect(m_toggle, &QPushButton::clicked, this, [this] { setUnfolded(m_lines->isHidden()); });
    setUnfolded(false);
}

void FaultBar::setUnfolded(bool on) {
    m_lines->setVisible(on);
    if (m_toggle)
        m_toggle->setText(on ? tr("Hide the list") : tr("Show what is wrong"));
}

} // namespace patella::ui
