#include "ui/routine/about_card.h"

#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

QString frequencyWords(const Routine& routine) {
    if (!routine.perWeek)
        return {};
    const QString times = Words::perWeek(*routine.perWeek);
    return routine.perWeekBasis == Basis::Practice ? AboutCard::tr("%1, our default").arg(times) : times;
}

QString sourceWords(const Routine& routine) {
    QStringList sources;
    for (const Source& source : routine.sources) {
        const QString title = text(source.title.empty() ? source.id : source.title);
        sources << (source.author.empty()
                        ? title
                        : AboutCard::tr("%1, by %2", "title, author").arg(title, text(source.author)));
    }
    return sources.join(QStringLiteral("; "));
}

AboutCard::AboutCard(QWidget* parent)
    : Card(parent) {
    body()->setSpacing(0);
}

bool AboutCard::render(const Routine& routine) {
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    body()->addWidget(m_content);
    addText(text(routine.summary));
    if (!routine.entry.empty()) {
        addHeading(tr("Who it is for"));
        addText(text(routine.entry));
    }
    const QString frequency = frequencyWords(routine);
    if (!frequency.isEmpty() || !routine.frequencyNote.empty()) {
        addHeading(tr("How often"));
        addText(frequency.left(1).toUpper() + frequency.mid(1));
        addText(text(routine.frequencyNote));
    }
    if (routine.minutes) {
        addHeading(tr("How long"));
        addText(tr("The source says %1 minutes.").arg(Words::range(*routine.minutes)));
    }
    for (const std::string& warning : routine.warnings) {
        auto* bar = new MessageBar(MessageBar::Kind::Careful, m_content);
        bar->setMessage({}, text(warning));
        column->addSpacing(8);
        column->addWidget(bar);
    }
    if (!routine.notes.empty())
        addHeading(tr("Good to know"));
    for (const std::string& note : routine.notes)
        addText(text(note));
    if (!routine.sources.empty()) {
        addHeading(tr("Source"));
        addText(sourceWords(routine));
    }
    column->addStretch(1);
    return column->count() > 1;
}

void AboutCard::addHeading(const QString& text) {
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    if (column->count() > 0)
        column->addSpacing(10);
    column->addWidget((new TextLabel(text, Role::NoteStrong, Token::Ink, m_content))->wrapped());
}

void AboutCard::addText(const QString& text) {
    if (!text.isEmpty())
        m_content->layout()->addWidget((new TextLabel(text, Role::Note, Token::Ink2, m_content))->wrapped());
}

} // namespace patella::ui
