#include "ui/widgets/zone.h"

#include <QCoreApplication>

namespace patella::ui {

Zone PainZones::of(int score) const {
    if (score >= tooMuchFrom)
        return Zone::TooMuch;
    return score >= carefulFrom ? Zone::Careful : Zone::Fine;
}

ZoneTokens zoneTokens(Zone zone) {
    switch (zone) {
    case Zone::Fine:
        return {Token::FineSolid, Token::FineFill, Token::FineInk, Token::FineBand, Token::OnFine};
    case Zone::Careful:
        return {Token::CarefulSolid, Token::CarefulFill, Token::CarefulInk, Token::CarefulBand,
                Token::OnCareful};
    case Zone::TooMuch:
        break;
    }
    return {Token::TooMuchSolid, Token::TooMuchFill, Token::TooMuchInk, Token::TooMuchBand, Token::OnTooMuch};
}

QString zoneIcon(Zone zone) {
    switch (zone) {
    case Zone::Fine:
        return QStringLiteral("ok");
    case Zone::Careful:
        return QStringLiteral("warn");
    case Zone::TooMuch:
        break;
    }
    return QStringLiteral("oct");
}

QString zoneWord(Zone zone) {
    switch (zone) {
    case Zone::Fine:
        return QCoreApplication::translate("patella::ui::Zone", "Fine");
    case Zone::Careful:
        return QCoreApplication::translate("patella::ui::Zone", "Careful");
    case Zone::TooMuch:
        break;
    }
    return QCoreApplication::translate("patella::ui::Zone", "Too much");
}

} // namespace patella::ui
