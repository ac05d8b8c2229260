#include "ui/library/fault_bar.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

#include <set>

namespace patella::ui {

FaultBar::FaultBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(MessageBar::Kind::Info, this))
    , m_list(new QWidget(this))
    , m_lines(new TextLabel(QString(), Role::Note, Token::Ink2)) {
    m_lines->wrapped();
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* scroll = new QScrollArea(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMaximumHeight(grown(140, Role::Body));
    scroll->setWidget(m_lines);
    m_lines->setAutoFillBackground(false);
    auto* inside = new QVBoxLayout(m_list);
    inside->setContentsMargins(16, 8, 8, 0);
    inside->addWidget(scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_list);
    m_list->hide();
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
        lines << Words::error(fault);
        files.insert(fault.place.file);
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_bar->setMessage(tr("%n file(s) could not be read in full.", "", static_cast<int>(files.size())),
                      tr("Everything else is here."));
    m_toggle = m_bar->addActionButton(QString());
    connect(m_toggle, &QPushButton::clicked, this, [this] { setUnfolded(m_list->isHidden()); });
    setUnfolded(false);
}

void FaultBar::setUnfolded(bool on) {
    m_list->setVisible(on);
    if (m_toggle)
        m_toggle->setText(on ? tr("Hide the list") : tr("Show what is wrong"));
}

} // namespace patella::ui
