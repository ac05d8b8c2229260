#include "ui/widgets/charts/chart_metrics.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>

namespace patella::ui {

ChartMetrics ChartMetrics::of(const QFont& font, double scale) {
    const QFontMetricsF metrics(font);
    return {metrics.height(), scale,
            [metrics](const QString& text) { return metrics.horizontalAdvance(text); }};
}

ChartLook ChartLook::ofScreen() {
    return {false, theme().isHighContrast(), std::max(1.0, typeScale() * 0.75 + 0.25), roleFont(Role::Hint),
            roleFont(Role::HintStrong)};
}

ChartLook ChartLook::ofPaper(double textHigh) {
    QFont font = roleFont(Role::Hint);
    // whole pixels alone can be set; the painter is scaled by those who need finer ones
    font.setPixelSize(std::max(1, qRound(textHigh)));
    font.setHintingPreference(QFont::PreferNoHinting);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return {true, false, textHigh / 12, font, strong};
}

QColor ChartLook::color(Token token) const {
    return paper ? Theme::tableColor(token, false) : theme().color(token);
}

ChartMetrics ChartLook::metrics() const { return ChartMetrics::of(font, scale); }

} // namespace patella::ui
