#include "ui/platform/media_control.h"

#include <QtGlobal>

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
#define PATELLA_HAS_MPRIS
#include "ui/platform/mpris.h"
#endif

namespace patella::ui {

#ifdef PATELLA_HAS_MPRIS
std::unique_ptr<MediaControl> makeMediaControl() { return std::make_unique<Mpris>(); }
#else
namespace {

class NoMediaControl final : public MediaControl {
public:
    void show(const MediaSession& /*session*/) override {}
    void end() override {}
};

} // namespace

std::unique_ptr<MediaControl> makeMediaControl() { return std::make_unique<NoMediaControl>(); }
#endif

} // namespace patella::ui
