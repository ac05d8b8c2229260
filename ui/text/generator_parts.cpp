// Parts of the body, as the sentences about a routine that was made name them.
#include "ui/text/generator_words.h"

namespace patella::ui {

QString GeneratorWords::name(FocusArea area) {
    switch (area) {
    case FocusArea::Hips:
        return tr("Hips");
    case FocusArea::Quads:
        return tr("Front of the thigh");
    case FocusArea::Hamstrings:
        return tr("Hamstrings");
    case FocusArea::Calves:
        return tr("Calves");
    case FocusArea::Core:
        return tr("Core");
    case FocusArea::Feet:
        return tr("Feet");
    }
    return {};
}

QString GeneratorWords::part(Muscle muscle) {
    switch (muscle) {
    case Muscle::Quadriceps:
        return tr("the front of the thigh", "part of the body, inside a sentence");
    case Muscle::Hamstrings:
        return tr("the hamstrings", "part of the body, inside a sentence");
    case Muscle::Adductors:
        return tr("the inner thigh", "part of the body, inside a sentence");
    case Muscle::TensorFasciaeLatae:
        return tr("the outer thigh", "part of the body, inside a sentence");
    case Muscle::GluteusMaximus:
        return tr("the buttocks", "part of the body, inside a sentence");
    case Muscle::GluteusMedius:
        return tr("the side of the hip", "part of the body, inside a sentence");
    case Muscle::DeepHipRotators:
        return tr("the deep hip rotators", "part of the body, inside a sentence");
    case Muscle::HipFlexors:
        return tr("the hip flexors", "part of the body, inside a sentence");
    case Muscle::Gastrocnemius:
        return tr("the calf", "part of the body, inside a sentence");
    case Muscle::Soleus:
        return tr("the lower calf", "part of the body, inside a sentence");
    case Muscle::TibialisAnterior:
        return tr("the shin", "part of the body, inside a sentence");
    case Muscle::Peroneals:
        return tr("the outer shin", "part of the body, inside a sentence");
    case Muscle::Foot:
        return tr("the foot", "part of the body, inside a sentence");
    case Muscle::Abdominals:
        return tr("the belly", "part of the body, inside a sentence");
    case Muscle::Obliques:
        return tr("the side of the trunk", "part of the body, inside a sentence");
    case Muscle::LowerBack:
        return tr("the lower back", "part of the body, inside a sentence");
    case Muscle::UpperBack:
        return tr("the upper back", "part of the body, inside a sentence");
    case Muscle::Diaphragm:
        return tr("the diaphragm", "part of the body, inside a sentence");
    case Muscle::WholeBody:
        return tr("the whole body", "part of the body, inside a sentence");
    }
    return {};
}

QString GeneratorWords::part(MuscleGroup group) {
    switch (group) {
    case MuscleGroup::SideOfHip:
        return part(Muscle::GluteusMedius);
    case MuscleGroup::Buttocks:
        return part(Muscle::GluteusMaximus);
    case MuscleGroup::Hamstrings:
        return part(Muscle::Hamstrings);
    case MuscleGroup::FrontOfThigh:
        return part(Muscle::Quadriceps);
    case MuscleGroup::Calves:
        return tr("the calves", "part of the body, inside a sentence");
    case MuscleGroup::Trunk:
        return tr("the trunk", "part of the body, inside a sentence");
    }
    return {};
}

} // namespace patella::ui
