#pragma once
#include "ui/widgets/theme.h"

#include <QString>

namespace patella::ui {

enum class Zone { Fine, Careful, TooMuch };

/// The first score of the two upper zones. The caller passes the coach's numbers.
struct PainZones {
    int carefulFrom = 3;
    int tooMuchFrom = 6;
    Zone of(int score) const;
};

struct ZoneTokens {
    Token solid;
    Token fill;
    Token ink;
    Token band;
    Token onSolid;
};

ZoneTokens zoneTokens(Zone zone);
/// Name in resources/icons: circle with check, triangle, octagon.
QString zoneIcon(Zone zone);
/// "Fine", "Careful", "Too much".
QString zoneWord(Zone zone);

} // namespace patella::ui
