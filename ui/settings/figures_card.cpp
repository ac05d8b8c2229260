#include "ui/settings/figures_card.h"

#include "ui/settings/setting_row.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/swatches.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace patella::ui {

namespace {

// Three that stand well side by side.
constexpr const char16_t* samples[] = {u"mini-squat", u"glute-bridge", u"lateral-band-walk"};
constexpr int sampleHeight = 104;

} // namespace

/// Three exercises as the library shows them.
class FiguresCard::Sample : public QWidget, public Spoken {
public:
    Sample() {
        installSpoken();
        followTheme(this);
        setFixedHeight(sampleHeight);
        connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override {
        return FiguresCard::tr("Three figures with this look");
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = color(Token::FigureBg);
        paintRound(painter, rect(), 12, ground);
        const int cell = width() / static_cast<int>(std::size(samples));
        const QSize room(cell - 16, height() - 12);
        int left = 8;
        for (const char16_t* each : samples) {
            const QPixmap figure = figureBook().thumbnail(QString::fromUtf16(each), room,
                                                          painter.device()->devicePixelRatioF(), ground);
            if (!figure.isNull())
                painter.drawPixmap(left, 6, figure);
            left += cell;
        }
    }
};

FiguresCard::FiguresCard(QWidget* parent)
    : Card(parent)
    , m_shape(new Segmented(tr("Body shape")))
    , m_skin(new Swatches(tr("Skin tone"))) {
    setAccessibleName(tr("Figures"));
    for (const QString& each : {tr("Varied"), tr("Broad shoulders"), tr("Narrow shoulders")})
        m_shape->addSegment(each);
    std::vector<QColor> all;
    all.reserve(skinTones);
    for (int tone = 0; tone < skinTones; ++tone)
        all.push_back(skinColor(tone));
    m_skin->add(tr("Varied"), all);
    for (int tone = 0; tone < skinTones; ++tone)
        m_skin->add(tr("Skin tone %1 of %2, from light to dark")
                        .arg(QLocale().toString(tone + 1), QLocale().toString(skinTones)),
                    {all[static_cast<std::size_t>(tone)]});
    connect(m_shape, &Segmented::currentChanged, this, &FiguresCard::changed);
    connect(m_skin, &Swatches::currentChanged, this, &FiguresCard::changed);
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(tr("Figures"), Role::CardTitle));
    for (SettingRow* row :
         {new SettingRow(tr("Body shape"), tr("Varied shows another person from exercise to exercise."),
                         m_shape),
          new SettingRow(tr("Skin tone"), tr("Of the people who show the exercises."), m_skin)}) {
        body()->addWidget(new Separator);
        body()->addWidget(row);
    }
    body()->addWidget(new Sample);
}

void FiguresCard::display(const Preferences& preferences) {
    m_shape->setCurrentIndex(static_cast<int>(preferences.bodyShape));
    m_skin->setCurrentIndex(preferences.skinTone);
}

void FiguresCard::take(Preferences& preferences) const {
    preferences.bodyShape = static_cast<Preferences::BodyShape>(m_shape->currentIndex());
    preferences.skinTone = m_skin->currentIndex();
}

} // namespace patella::ui
