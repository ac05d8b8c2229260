#include "ui/widgets/theme_table.h"

#include <array>

namespace patella::ui {

namespace {

constexpr QRgb rgb(unsigned value) { return 0xff000000u | value; }

struct Row {
    Token token;
    unsigned light;
    unsigned dark;
};

constexpr Row rows[] = {
    {Token::Canvas, 0xF5F3EE, 0x11141B},        {Token::Surface, 0xFFFFFF, 0x1A1E28},
    {Token::Well, 0xF1EEE8, 0x222733},          {Token::Line, 0xE3DFD6, 0x2B3140},
    {Token::Line2, 0x8A8779, 0x737B90},         {Token::Ink, 0x1A2033, 0xEEF0F6},
    {Token::Ink2, 0x4A5166, 0xB9BFCF},          {Token::Ink3, 0x666C7E, 0x9199AD},
    {Token::Accent, 0x2746B0, 0x8FA8FF},        {Token::AccentHover, 0x1F3A97, 0xA6BAFF},
    {Token::AccentPress, 0x182E7A, 0x7690F0},   {Token::OnAccent, 0xFFFFFF, 0x0B1130},
    {Token::AccentInk, 0x223E9E, 0xB4C4FF},     {Token::Soft, 0xE6EAF8, 0x252F52},
    {Token::Softer, 0xF0F2FB, 0x1E2539},        {Token::Hero, 0x2542A6, 0x202C5C},
    {Token::HeroInk, 0xFFFFFF, 0xF3F5FC},       {Token::HeroText2, 0xD5DDF8, 0xBECAF2},
    {Token::HeroStage, 0xEEF1FB, 0x35458A},     {Token::Cream, 0xFFF7E6, 0xFFF3D9},
    {Token::CreamInk, 0x1A2033, 0x151A2B},      {Token::KneeL, 0x17409B, 0xA8C4FF},
    {Token::KneeR, 0xC2477F, 0xEA6FA6},         {Token::OnKnee, 0xFFFFFF, 0x10131C},
    {Token::FineSolid, 0x12837A, 0x7ADBCB},     {Token::FineFill, 0xE0F2EE, 0x17352F},
    {Token::FineInk, 0x0A5F57, 0x8CE0D0},       {Token::FineBand, 0xEBF5F2, 0x18282A},
    {Token::CarefulSolid, 0xC98200, 0xEDB23C},  {Token::CarefulFill, 0xFAE8C1, 0x3A2E12},
    {Token::CarefulInk, 0x744700, 0xF6CF7E},    {Token::CarefulBand, 0xFDF5E2, 0x2A2518},
    {Token::TooMuchSolid, 0xA11238, 0xE4567C},  {Token::TooMuchFill, 0xF2CBD5, 0x421B28},
    {Token::TooMuchInk, 0x8A0F30, 0xFFA9BD},    {Token::TooMuchBand, 0xFBEDF0, 0x2A1B23},
    {Token::Hatch, 0xF3D8DF, 0x3B2530},         {Token::OnFine, 0xFFFFFF, 0x11141B},
    {Token::OnCareful, 0x1A2033, 0x1A2033},     {Token::OnTooMuch, 0xFFFFFF, 0x11141B},
    {Token::Phase1, 0x7286D6, 0x6F81CC},        {Token::Phase2, 0x3F90BA, 0x4E9CC4},
    {Token::Phase3, 0x2746B0, 0x8FA8FF},        {Token::Phase4, 0x848DA6, 0x6C7690},
    {Token::Heat0, 0xF1EEE8, 0x222733},         {Token::Heat1, 0xC9D3F2, 0x2B3760},
    {Token::Heat2, 0x8498DB, 0x5469B8},         {Token::Heat3, 0x2746B0, 0x8FA8FF},
    {Token::RestBg, 0xE6EAF8, 0x161C35},        {Token::RestTrack, 0xCDD5F0, 0x2F3A66},
    {Token::Track, 0xDEDACF, 0x2B3140},         {Token::Muscle, 0xF5813C, 0xFF9250},
    {Token::MuscleContour, 0x9A3F0C, 0x8A3A0C}, {Token::FigureBg, 0xEFECE5, 0x222733},
    {Token::FigureArrow, 0x2746B0, 0xA9BCFF},   {Token::Shirt, 0x86A1E4, 0x7F9BE2},
    {Token::Shorts, 0x2F3A5E, 0x46537F},        {Token::Mat, 0xCCD3EA, 0x343D5C},
    {Token::Prop, 0xD9D3C6, 0x39415A},          {Token::Band, 0x8A6CC0, 0x8A6CC0},
    {Token::Inverse, 0x1A2033, 0xE9ECF6},       {Token::InverseInk, 0xFFFFFF, 0x1A1E28},
    {Token::Stage, 0xE8EBF7, 0x1E2540},         {Token::RestStage, 0xFFFFFF, 0x232C52},
    {Token::InverseWell, 0x313950, 0xCFD4E6},
};

constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::Count);

std::array<TokenColors, tokenCount> makeTable() {
    std::array<TokenColors, tokenCount> table{};
    for (const Row& row : rows)
        table[static_cast<std::size_t>(row.token)] = {rgb(row.light), rgb(row.dark)};
    // Ink at 52 %, black at 68 %.
    table[static_cast<std::size_t>(Token::Dim)] = {0x851A2033u, 0xAD000000u};
    return table;
}

} // namespace

TokenColors tokenColors(Token token) {
    static const std::array<TokenColors, tokenCount> table = makeTable();
    const auto index = static_cast<std::size_t>(token);
    return index < tokenCount ? table[index] : TokenColors{rgb(0), rgb(0)};
}

} // namespace patella::ui
