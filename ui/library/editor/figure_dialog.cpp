#include "ui/library/editor/figure_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <set>
#include <vector>

namespace patella::ui {

namespace {

struct FigureDialog {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::FigureDialog)
};

constexpr int tileWidth = 132;
constexpr int pictureHeight = 84;

class Tile : public QAbstractButton {
public:
    Tile(QString figure, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_figure(std::move(figure)) {
        setText(name);
        setAccessibleName(name);
        setToolTip(name);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        followTheme(this);
        connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override {
        return {grown(tileWidth, Role::Note), pictureHeight + 12 + 2 * lineHeight(Role::Note)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect picture(0, 0, width(), pictureHeight);
        const QColor ground = color(isChecked() ? Token::Soft : Token::FigureBg);
        paintRound(painter, QRectF(picture), 10, ground, color(isChecked() ? Token::Accent : Token::Line),
                   isChecked() ? 2.0 : 1.0);
        const QRect room = picture.adjusted(8, 6, -8, -4);
        const QPixmap figure = figureBook().thumbnail(QStringLiteral("figure:") + m_figure, room.size(),
                                                      devicePixelRatioF(), ground);
        if (!figure.isNull())
            painter.drawPixmap(room.topLeft(), figure);
        painter.setFont(roleFont(Role::Note));
        painter.setPen(color(Token::Ink));
        painter.drawText(QRect(2, pictureHeight + 6, width() - 4, 2 * lineHeight(Role::Note)),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    }

private:
    QString m_figure;
};

/// Each figure once, under the name of the first exercise that has it.
std::vector<std::pair<QString, QString>> figuresOf(const ExerciseLibrary& library) {
    std::vector<std::pair<QString, QString>> figures;
    std::set<std::string> seen;
    for (const Exercise& exercise : library.all())
        if (!exercise.figure.empty() && library.origin(exercise.id) == Origin::Shipped &&
            seen.insert(exercise.figure).second)
            figures.emplace_back(text(exercise.figure), text(exercise.name));
    std::sort(figures.begin(), figures.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return figures;
}

} // namespace

void chooseFigure(QWidget* page, const ExerciseLibrary& library, const QString& present,
                  std::function<void(const QString&)> take) {
    auto* sheet = new OverlayDialog(page->window());
    sheet->setTitle(FigureDialog::tr("Choose a figure"));
    sheet->setSheetWidth(grown(760, Role::Body));
    sheet->setDeleteOnClose(true);
    auto* search = new SearchField(FigureDialog::tr("Search"), sheet);
    search->setAccessibleName(FigureDialog::tr("Search the figures"));
    sheet->body()->addWidget(search);
    auto* grid = new QWidget(sheet);
    auto* flow = new FlowLayout(grid, 12, 12);
    std::vector<Tile*> tiles;
    for (const auto& [figure, name] : figuresOf(library)) {
        auto* tile = new Tile(figure, name, grid);
        tile->setChecked(figure == present);
        flow->addWidget(tile);
        tiles.push_back(tile);
        QObject::connect(tile, &QAbstractButton::clicked, sheet, [sheet, take, tile] {
            const QString chosen = tile->figure();
            sheet->done();
            take(chosen);
        });
    }
    sheet->body()->addWidget(grid);
    QObject::connect(search, &QLineEdit::textChanged, grid, [tiles, flow](const QString& query) {
        for (Tile* tile : tiles)
            tile->setVisible(tile->text().contains(query.trimmed(), Qt::CaseInsensitive));
        flow->invalidate();
    });
    auto* cancel = new Button(FigureDialog::tr("Cancel"), Button::Variant::Secondary, sheet);
    sheet->footer()->addWidget(cancel);
    sheet->footer()->addStretch(1);
    QObject::connect(cancel, &QAbstractButton::clicked, sheet, &OverlayDialog::done);
    sheet->setFirstFocus(search);
    sheet->open();
}

} // namespace patella::ui
