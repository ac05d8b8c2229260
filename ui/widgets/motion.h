#pragma once
#include <QtGlobal>

#include <functional>

class QObject;
class QVariantAnimation;

namespace patella::ui::motion {

/// Milliseconds of the look, section 8.
inline constexpr int hover = 90;
inline constexpr int toggle = 140;
inline constexpr int page = 180;
inline constexpr int panel = 220;
inline constexpr int dialog = 200;
inline constexpr int side = 300;
inline constexpr int finish = 900;
inline constexpr int rise = 8; // pixels a dialog rises by

enum class Way { In, Out }; // out-cubic in, in-cubic out

bool reduced();
void setReduced(bool on);
/// Nothing when motion is reduced.
int duration(int milliseconds);
/// Calls `step` with 0 to 1 and then `done`; at once, with 1, when motion is reduced (then it returns null).
/// The animation is the owner's child and ends with it.
QVariantAnimation* run(QObject* owner, int milliseconds, Way way, std::function<void(double)> step,
                       std::function<void()> done = {});

} // namespace patella::ui::motion
