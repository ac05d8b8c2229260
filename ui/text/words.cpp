#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace patella::ui {

QString Words::name(ExerciseKind kind) {
    switch (kind) {
    case ExerciseKind::WarmUp:
        return tr("Warm-up");
    case ExerciseKind::Stretch:
        return tr("Stretch");
    case ExerciseKind::Mobilization:
        return tr("Mobility");
    case ExerciseKind::Strengthening:
        return tr("Strength");
    case ExerciseKind::FoamRolling:
        return tr("Foam rolling");
    case ExerciseKind::Breathing:
        return tr("Breathing");
    case ExerciseKind::Cardio:
        return tr("Cardio");
    case ExerciseKind::Avoid:
        return tr("Leave out for now");
    }
    return {};
}

QString Words::name(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return tr("Warm-up");
    case PhaseKind::Stretch:
        return tr("Stretch");
    case PhaseKind::Strength:
        return tr("Strength");
    case PhaseKind::CoolDown:
        return tr("Cool-down");
    }
    return {};
}

QString Words::name(Muscle muscle) {
    switch (muscle) {
    case Muscle::Quadriceps:
        return tr("Front of the thigh");
    case Muscle::Hamstrings:
        return tr("Hamstrings");
    case Muscle::Adductors:
        return tr("Inner thigh");
    case Muscle::TensorFasciaeLatae:
        return tr("Outer thigh");
    case Muscle::GluteusMaximus:
        return tr("Buttocks");
    case Muscle::GluteusMedius:
        return tr("Side of the hip");
    case Muscle::DeepHipRotators:
        return tr("Deep hip rotators");
    case Muscle::HipFlexors:
        return tr("Hip flexors");
    case Muscle::Gastrocnemius:
        return tr("Calf");
    case Muscle::Soleus:
        return tr("Lower calf");
    case Muscle::TibialisAnterior:
        return tr("Shin");
    case Muscle::Peroneals:
        return tr("Outer shin");
    case Muscle::Foot:
        return tr("Foot");
    case Muscle::Abdominals:
        return tr("Belly");
    case Muscle::Obliques:
        return tr("Side of the trunk");
    case Muscle::LowerBack:
        return tr("Lower back");
    case Muscle::UpperBack:
        return tr("Upper back");
    case Muscle::Diaphragm:
        return tr("Diaphragm");
    case Muscle::WholeBody:
        return tr("Whole body");
    }
    return {};
}

QString Words::searchWords(Muscle muscle) {
    const QString also = [&] {
        switch (muscle) {
        case Muscle::Quadriceps:
            return tr("quads thigh vastus", "other words for the muscle, for the search");
        case Muscle::Hamstrings:
            return tr("back of the thigh hams");
        case Muscle::Adductors:
            return tr("groin");
        case Muscle::TensorFasciaeLatae:
            return tr("TFL IT band iliotibial ITB");
        case Muscle::GluteusMaximus:
            return tr("glutes bum bottom");
        case Muscle::GluteusMedius:
            return tr("glutes hips abductors outer hip");
        case Muscle::DeepHipRotators:
            return tr("piriformis hips");
        case Muscle::HipFlexors:
            return tr("iliopsoas psoas hips");
        case Muscle::Gastrocnemius:
            return tr("calves");
        case Muscle::Soleus:
            return tr("calf calves");
        case Muscle::Abdominals:
            return tr("abs core trunk");
        case Muscle::Obliques:
            return tr("core trunk waist");
        case Muscle::LowerBack:
            return tr("back core trunk");
        case Muscle::UpperBack:
            return tr("back lats");
        default:
            return QString();
        }
    }();
    return name(muscle) + QLatin1Char(' ') + also;
}

QString Words::name(Equipment equipment) {
    switch (equipment) {
    case Equipment::Mat:
        return tr("Mat");
    case Equipment::Wall:
        return tr("Wall");
    case Equipment::Chair:
        return tr("Chair");
    case Equipment::Step:
        return tr("Step");
    case Equipment::Bench:
        return tr("Low bench");
    case Equipment::MiniBand:
        return tr("Mini band");
    case Equipment::LongBand:
        return tr("Long band");
    case Equipment::Strap:
        return tr("Strap");
    case Equipment::FoamRoller:
        return tr("Foam roller");
    case Equipment::Ball:
        return tr("Massage ball");
    case Equipment::Weight:
        return tr("Weight");
    case Equipment::Cushion:
        return tr("Cushion");
    case Equipment::CardioMachine:
        return tr("Bike or elliptical");
    case Equipment::Pool:
        return tr("Pool");
    }
    return {};
}

QString Words::name(Position position) {
    switch (position) {
    case Position::Standing:
        return tr("Standing");
    case Position::OneLeg:
        return tr("On one leg");
    case Position::Sitting:
        return tr("Sitting");
    case Position::Kneeling:
        return tr("Kneeling");
    case Position::HandsAndKnees:
        return tr("Hands and knees");
    case Position::Supine:
        return tr("On the back");
    case Position::Prone:
        return tr("Face down");
    case Position::SideLying:
        return tr("On the side");
    case Position::Moving:
        return tr("On the move");
    }
    return {};
}

QString Words::name(KneeLoad load) {
    switch (load) {
    case KneeLoad::Low:
        return tr("low load");
    case KneeLoad::Moderate:
        return tr("moderate load");
    case KneeLoad::High:
        return tr("high load");
    }
    return {};
}

QString Words::name(SideRule rule) {
    switch (rule) {
    case SideRule::PerSide:
        return tr("each side");
    case SideRule::Alternating:
        return tr("alternating");
    case SideRule::Both:
        return tr("both");
    }
    return {};
}

QString Words::name(Side side) { return side == Side::Left ? tr("left") : tr("right"); }
QString Words::knee(Knee knee) { return knee == Knee::Left ? tr("Left knee") : tr("Right knee"); }

QString Words::shout(std::optional<Side> side) {
    if (!side)
        return tr("BOTH");
    return *side == Side::Left ? tr("LEFT") : tr("RIGHT");
}

QString Words::name(SideChoice choice) {
    switch (choice) {
    case SideChoice::Both:
        return tr("left and right");
    case SideChoice::LeftOnly:
        return tr("left alone");
    case SideChoice::RightOnly:
        return tr("right alone");
    }
    return {};
}

QString Words::name(Basis basis) {
    switch (basis) {
    case Basis::Article:
        return tr("from an article");
    case Basis::Literature:
        return tr("from the literature");
    case Basis::Practice:
        return tr("our default, no trial found");
    case Basis::Yours:
        return tr("set by you");
    }
    return {};
}

QString Words::name(Verdict verdict) {
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Supported:
        return tr("Supported");
    case Verdict::PartlySupported:
        return tr("Partly supported");
    case Verdict::Unsupported:
        return tr("No support found");
    case Verdict::Contradicted:
        return tr("Contradicted");
    case Verdict::Definition:
        return tr("Definition");
    case Verdict::Marketing:
        return tr("Marketing");
    }
    return {};
}

QString Words::name(PainKind kind) {
    switch (kind) {
    case PainKind::Before:
        return tr("Before");
    case PainKind::During:
        return tr("Highest");
    case PainKind::End:
        return tr("After");
    case PainKind::HourAfter:
        return tr("An hour after");
    case PainKind::NextMorning:
        return tr("Next morning");
    case PainKind::AnyTime:
        return tr("At any time");
    }
    return {};
}

QString Words::name(PainZone zone) {
    switch (zone) {
    case PainZone::Fine:
        return tr("Fine");
    case PainZone::Careful:
        return tr("Careful");
    case PainZone::TooMuch:
        return tr("Too much");
    }
    return {};
}

QString Words::name(Soreness soreness) {
    switch (soreness) {
    case Soreness::None:
        return tr("None", "sore muscles");
    case Soreness::Some:
        return tr("Some", "sore muscles");
    case Soreness::Much:
        return tr("Much", "sore muscles");
    }
    return {};
}

QString Words::name(SessionState state) {
    switch (state) {
    case SessionState::Open:
        return tr("not ended");
    case SessionState::Finished:
        return tr("done");
    case SessionState::Partial:
        return tr("ended early");
    case SessionState::Discarded:
        return tr("discarded");
    }
    return {};
}

QString Words::painWord(int score) {
    switch (score) {
    case 0:
        return tr("nothing", "pain 0");
    case 1:
        return tr("barely there", "pain 1");
    case 2:
        return tr("mild", "pain 2");
    case 3:
        return tr("noticeable", "pain 3");
    case 4:
        return tr("clearly there", "pain 4");
    case 5:
        return tr("bothering", "pain 5");
    case 6:
    case 7:
        return tr("strong", "pain 6 and 7");
    case 8:
        return tr("very strong", "pain 8");
    case 9:
        return tr("severe", "pain 9");
    default:
        return tr("worst", "pain 10");
    }
}

QString Words::painWithWord(int score) {
    return tr("%1, %2", "pain score, its word").arg(QLocale().toString(score), painWord(score));
}

QString Words::error(const Error& error) {
    const QString where = [&]() -> QString {
        if (error.place.file.empty())
            return {};
        const QString file = text(error.place.file);
        if (error.place.line <= 0)
            return file;
        return tr("%1, line %2").arg(file, QLocale().toString(error.place.line));
    }();
    const QString what = [&] {
        switch (error.code) {
        case ErrorCode::DiskFull:
            return tr("There is no room left on the disk.");
        case ErrorCode::ReadOnly:
            return tr("The folder can be read, but not written to.");
        case ErrorCode::Busy:
            return tr("Another Patella has it open.");
        case ErrorCode::Newer:
            return tr("It was written by a newer Patella. Update this one to open it.");
        case ErrorCode::Foreign:
            return tr("It belongs to another application and was left untouched.");
        default:
            return text(error.detail);
        }
    }();
    if (where.isEmpty())
        return what;
    if (!error.place.pointer.empty())
        return tr("%1, at %2: %3", "file and line, place, fault").arg(where, text(error.place.pointer), what);
    return tr("%1: %2", "file, fault").arg(where, what);
}

} // namespace patella::ui
