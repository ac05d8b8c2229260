#pragma once
// The small parts that FHIR R4 resources are made of.
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/time.h"
#include "src/storage/json_document.h"

#include <string>
#include <string_view>

namespace patella::fhir {

/// A text as FHIR can hold it: other white space becomes a space, control characters are left out. Empty when
/// nothing but white space is left: then the member is to be left out too.
std::string clean(std::string_view text);

/// The same within XHTML.
std::string markup(std::string_view text);

/// Adds a string where there is something to say.
void addText(JsonNode& node, std::string_view member, std::string_view text);

/// Ours where it is a UUID, else the one that its name always has; `kind` keeps the names of resources apart.
std::string idOf(std::string_view kind, std::string_view ours);

/// {"reference": "urn:uuid:..."}
JsonNode reference(const std::string& id);

/// A CodeableConcept of words alone.
JsonNode words(std::string_view text);
JsonNode coded(std::string_view system, std::string_view code, std::string_view display,
               std::string_view text);

/// A Quantity; without a UCUM code its unit is a word.
JsonNode quantity(std::int64_t value, std::string_view unit, std::string_view ucum);
JsonNode score(PainScore value);

/// LOINC 72514-3, "Pain severity - 0-10 verbal numeric rating [Score] - Reported".
JsonNode painCode(std::string_view text);
/// SNOMED CT 82169009 and 6757004, the structure of the left and of the right knee region.
JsonNode kneeSite(Knee knee);
/// Of the code system observation-category.
JsonNode category(std::string_view code, std::string_view display);

/// {"code": {"text": name}} to which the caller adds a value.
JsonNode component(std::string_view name);

/// A resource with its id and the tag that tells what all this is: self-reported, not a diagnosis.
JsonNode resource(std::string_view type, const std::string& id);
JsonNode tag();

/// An entry of the Bundle.
std::string entry(const std::string& id, const JsonNode& resource);

} // namespace patella::fhir
