#include "ui/library/editor/look_section.h"

#include "ui/library/editor/figure_dialog.h"
#include "ui/library/editor/picture_strip.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr QSize shownSize(148, 112);

/// The chosen figure, still.
class ShownFigure : public QWidget {
public:
    ShownFigure() {
        setFixedSize(shownSize);
        followTheme(this);
        connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    }
    void setFigure(const QString& figure) {
        m_figure = figure;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = color(Token::FigureBg);
        paintRound(painter, rect(), 10, ground);
        const QRect room = rect().adjusted(8, 8, -8, -6);
        if (m_figure.isEmpty())
            return;
        const QPixmap figure = figureBook().thumbnail(QStringLiteral("figure:") + m_figure, room.size(),
                                                      devicePixelRatioF(), ground);
        if (!figure.isNull())
            painter.drawPixmap(room.topLeft(), figure);
    }

private:
    QString m_figure;
};

} // namespace

LookSection::LookSection(QWidget* parent)
    : EditorSection(tr("How it looks"), parent)
    , m_look(new Segmented(tr("What is shown"), this))
    , m_figureRow(new QWidget(this))
    , m_figureShown(new ShownFigure)
    , m_choose(new Button(tr("Choose a figure…"), Button::Variant::Secondary))
    , m_strip(new PictureStrip(this))
    , m_add(new Button(tr("Add pictures…"), Button::Variant::Secondary))
    , m_faults(new TextLabel({}, Role::NoteStrong, Token::TooMuchInk)) {
    for (const QString& each : {tr("A figure of ours"), tr("My pictures"), tr("Neither")})
        m_look->addSegment(each);
    auto* row = new QHBoxLayout(m_figureRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_figureShown);
    row->addWidget(m_choose);
    row->addStretch(1);
    m_add->setIconName(QStringLiteral("plus"));
    body()->addWidget(m_look, 0, Qt::AlignLeft);
    body()->addWidget(m_figureRow);
    body()->addWidget(m_strip);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_faults->wrapped());
    m_faults->hide();
    connect(m_look, &Segmented::currentChanged, this, [this] {
        showLook();
        Q_EMIT edited();
    });
    connect(m_choose, &QAbstractButton::clicked, this, &LookSection::chooseOne);
    connect(m_add, &QAbstractButton::clicked, this, &LookSection::picturesWanted);
    connect(m_strip, &PictureStrip::edited, this, [this] {
        m_pictures = m_strip->names();
        Q_EMIT edited();
    });
}

void LookSection::chooseOne() {
    if (m_library)
        chooseFigure(this, *m_library, m_figure, [this](const QString& figure) {
            m_figure = figure;
            showLook();
            Q_EMIT edited();
        });
}

void LookSection::load(const Exercise& exercise) {
    QStringList pictures;
    for (const std::string& each : exercise.pictures)
        pictures << text(each);
    const bool same = text(exercise.figure) == (m_look->currentIndex() == 0 ? m_figure : QString()) &&
                      pictures == (m_look->currentIndex() == 1 ? m_pictures : QStringList());
    if (same && m_look->currentIndex() >= 0)
        return; // what is not chosen now stays for a change of mind
    if (!exercise.figure.empty())
        m_figure = text(exercise.figure);
    if (!pictures.isEmpty())
        m_pictures = pictures;
    m_look->setCurrentIndex(static_cast<int>(!exercise.figure.empty() ? Look::Figure
                                             : !pictures.isEmpty()    ? Look::Pictures
                                                                      : Look::Neither));
    m_strip->setNames(m_pictures);
    showLook();
}

void LookSection::store(Exercise& exercise) const {
    const auto look = static_cast<Look>(m_look->currentIndex());
    exercise.figure = look == Look::Figure ? utf8(m_figure) : std::string();
    exercise.pictures.clear();
    if (look == Look::Pictures)
        for (const QString& name : m_pictures)
            exercise.pictures.push_back(utf8(name));
}

void LookSection::showLook() {
    const auto look = static_cast<Look>(m_look->currentIndex());
    m_figureRow->setVisible(look == Look::Figure);
    static_cast<ShownFigure*>(m_figureShown)->setFigure(m_figure);
    m_strip->setVisible(look == Look::Pictures && !m_pictures.isEmpty());
    m_add->setVisible(look == Look::Pictures);
}

void LookSection::addPictures(const QStringList& names) {
    for (const QString& name : names)
        if (!m_pictures.contains(name))
            m_pictures << name;
    m_strip->setNames(m_pictures);
    showLook();
    Q_EMIT edited();
}

void LookSection::setPictureFaults(const QStringList& sentences) {
    m_faults->setText(sentences.join(QLatin1Char('\n')));
    m_faults->setVisible(!sentences.isEmpty());
}

} // namespace patella::ui
