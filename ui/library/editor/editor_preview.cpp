#include "ui/library/editor/editor_preview.h"

#include "ui/library/dose_cells.h"
#include "ui/library/exercise_card_delegate.h"
#include "ui/library/exercise_list_model.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

/// Under a name that the figure book knows before anything is saved.
Exercise shownAs(Exercise exercise) {
    exercise.id = !exercise.figure.empty()     ? ExerciseId("figure:" + exercise.figure)
                  : !exercise.pictures.empty() ? ExerciseId("picture:" + exercise.pictures.front())
                                               : ExerciseId();
    if (exercise.name.empty())
        exercise.name = utf8(EditorPreview::tr("New exercise"));
    return exercise;
}

} // namespace

/// Painted by what paints the library's own cards.
class EditorPreview::CardPicture : public QWidget, public Spoken {
public:
    CardPicture() {
        installSpoken();
        followTheme(this);
        connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    }
    void show(const Exercise& exercise) {
        m_exercise = exercise;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return m_delegate.setCellWidth(cellWidth()); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override { return EditorPreview::tr("Preview of the card"); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOptionViewItem option;
        option.rect = QRect(QPoint(0, 0), m_delegate.setCellWidth(cellWidth()));
        option.palette = palette();
        option.widget = this;
        m_delegate.paintExercise(painter, option, m_exercise);
    }

private:
    [[nodiscard]] int cellWidth() const { return qMax(m_delegate.leastWidth(), 240); }
    mutable ExerciseCardDelegate m_delegate;
    Exercise m_exercise;
};

/// The left half of the player and the first number of its ring.
class EditorPreview::PlayerPicture : public QWidget, public Spoken {
public:
    PlayerPicture()
        : m_canvas(new FigureCanvas(this))
        , m_pictures(new PictureView(this)) {
        installSpoken();
        followTheme(this);
        setMinimumHeight(height);
        m_canvas->setRunning(true);
        m_canvas->setArrow(true);
        m_pictures->setLed(true);
    }
    void show(const Exercise& exercise) {
        m_exercise = exercise;
        const auto figure = exercise.figure.empty() ? nullptr : figureBook().find(text(exercise.id.value));
        if (m_canvas->figure() != figure)
            m_canvas->setFigure(figure);
        m_canvas->setVisible(figure != nullptr);
        m_canvas->setBackground(color(Token::Surface));
        QStringList names;
        if (!figure)
            for (const std::string& each : exercise.pictures)
                names << text(each);
        m_pictures->setPictures(names, text(exercise.name));
        m_pictures->setVisible(!names.isEmpty());
        update();
    }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override { return EditorPreview::tr("Preview of the player"); }

protected:
    void resizeEvent(QResizeEvent* /*event*/) override {
        const int left = width() * 5 / 9;
        const QRect stage(14, 74, left - 20, height - 74 - 44);
        m_canvas->setGeometry(stage);
        m_pictures->setGeometry(stage);
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRound(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 16, color(Token::Surface),
                   color(Token::Line), theme().lineWidth());
        const int left = width() * 5 / 9;
        paintText(painter, QRect(18, 14, width() - 36, 26), Role::Lead, Token::Ink, text(m_exercise.name));
        paintText(painter, QRect(18, 42, left, 24), Role::BodyStrong,
                  m_exercise.sides == SideRule::Both ? Token::Ink : Token::KneeL,
                  Words::shout(m_exercise.sides == SideRule::Both ? std::nullopt
                                                                  : std::optional(patella::Side::Left)));
        paintText(painter, QRect(18, height - 36, width() - 36, 24), Role::BodyMedium, Token::Ink,
                  text(m_exercise.cue));
        const double side = width() - left - 32;
        paintRing(painter, QRectF(left + 14, (height - side) / 2, side, side));
    }

private:
    static constexpr int height = 236;

    static void paintText(QPainter& painter, const QRect& rect, Role role, Token ink, const QString& words) {
        painter.setFont(roleFont(role));
        painter.setPen(color(ink));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    }

    void paintRing(QPainter& painter, const QRectF& ring) const {
        if (!m_exercise.prescription)
            return;
        painter.setPen(QPen(color(Token::RestTrack), 8));
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4));
        painter.setPen(QPen(color(Token::Accent), 8, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring.adjusted(4, 4, -4, -4), 90 * 16, -220 * 16);
        const Dose& dose = m_exercise.prescription->dose;
        const auto* reps = std::get_if<Repetitions>(&dose.work());
        const auto* hold = std::get_if<Hold>(&dose.work());
        const int amount = reps   ? reps->count.lower()
                           : hold ? hold->seconds.lower()
                                  : std::get_if<Timed>(&dose.work())->seconds.lower();
        const QRectF middle(ring.x(), ring.center().y() - lineHeight(Role::PageTitle) * 0.75, ring.width(),
                            lineHeight(Role::PageTitle));
        painter.setFont(roleFont(Role::PageTitle));
        painter.setPen(color(Token::Ink));
        painter.drawText(middle, Qt::AlignCenter,
                         reps ? QLocale().toString(amount) : Words::clock(std::chrono::seconds(amount)));
        painter.setFont(roleFont(Role::Hint));
        painter.setPen(color(Token::Ink2));
        painter.drawText(middle.translated(0, lineHeight(Role::PageTitle) * 0.8), Qt::AlignCenter,
                         reps   ? EditorPreview::tr("reps")
                         : hold ? EditorPreview::tr("hold")
                                : QString());
    }

    Exercise m_exercise;
    FigureCanvas* m_canvas;
    PictureView* m_pictures;
};

EditorPreview::EditorPreview(QWidget* parent)
    : QWidget(parent)
    , m_card(new CardPicture)
    , m_player(new PlayerPicture) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("In the library"), Role::NoteStrong, Token::Ink2));
    column->addWidget(m_card);
    column->addSpacing(12);
    column->addWidget(new TextLabel(tr("In the player"), Role::NoteStrong, Token::Ink2));
    column->addWidget(m_player);
    column->addStretch(1);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void EditorPreview::show(const Exercise& exercise) {
    const Exercise shown = shownAs(exercise);
    m_card->show(shown);
    m_player->show(shown);
}

} // namespace patella::ui
