#include "ui/paper/paper_font.h"

namespace patella::ui {

PageCut cutOf(PaperFont font) {
    switch (font) {
    case PaperFont::Title:
        return {26, 1.2, QFont::Bold};
    case PaperFont::Facts:
        return {13, 1.35, QFont::DemiBold};
    case PaperFont::Heading:
        return {14, 1.3, QFont::Bold};
    case PaperFont::Name:
        return {15, 1.25, QFont::DemiBold};
    case PaperFont::Dose:
        return {16.5, 1.25, QFont::Bold};
    case PaperFont::Body:
        return {11.5, 1.27, QFont::Normal};
    case PaperFont::Strong:
        return {11.5, 1.27, QFont::DemiBold};
    case PaperFont::Small:
        return {11, 1.3, QFont::Normal};
    case PaperFont::SmallStrong:
        return {11, 1.3, QFont::DemiBold};
    case PaperFont::Day:
        return {11, 1.0, QFont::Medium};
    }
    return {};
}

} // namespace patella::ui
