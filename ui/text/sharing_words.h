#pragma once
#include "src/routine/import_view.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace patella::ui {

/// What is read in from others and given to them, in words.
class SharingWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::SharingWords)

public:
    static QString kind(ImportKind kind);       ///< "Exercise"
    static QString state(ImportState state);    ///< "New", "Differs from yours", ...
    static QString notRead();                   ///< the group of what could not be read
    static QString choice(ImportChoice choice); ///< "Keep both"
    static QString forAll(ImportChoice choice); ///< "Keep both of all"
    static QString counts(std::size_t exercises, std::size_t routines); ///< "2 exercises and 1 routine"
    /// "By A. Therapist, licence CC BY 4.0, made on Saturday 21 November 2026"; the project for others'
    /// files.
    static QString origin(const ImportView& view);
    static QString name(const ImportView& view);                  ///< of the pack; else of the project
    static QString holds(const ImportView& view);                 ///< what is in it, a sentence
    static QString differs(const std::vector<std::string>& keys); ///< "Others are: name and steps"
    /// "Not said there, so filled in: dose and position (standing)", ... a sentence a line
    static QStringList filledIn(const std::vector<Gap>& gaps);
    /// What there is to say of a row besides its name, a sentence a line.
    static QStringList details(const ImportRow& row);
    static QString spoken(const ImportRow& row);          ///< all of it in one line
    static QString needs(const QStringList& leftOut);     ///< "Needs clamshell, which is left out."
    static QString neededBy(const QStringList& routines); ///< "“My hips” needs it."
    static QString takeAlong(std::size_t count);          ///< of the link beside it
    /// All that keeps the choices from being written, one sentence; empty when nothing does.
    static QString lacking(const ImportView& view);
    static QString add(std::size_t count); ///< of the button
    static QString added(const QString& name, std::size_t count);
    /// All that was wrong or could not be read, a line each with its place; empty when all was well.
    static QString report(const ImportView& view);
    static QString written(const QString& place, std::size_t exercises, std::size_t routines,
                           std::size_t pictures);
    static QStringList licences(); ///< to choose from
};

} // namespace patella::ui
