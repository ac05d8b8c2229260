#!/usr/bin/python3
"""Holds FHIR Bundles to the part of the R4 JSON schema that they use, and that part to Bundles that it must refuse.

The Bundle of tests/interop/fixtures is what the exporter writes: a test in C++ compares them to the byte. Other files
can be named after the source tree. Fails, and never skips, when python3-jsonschema is missing.
"""
import copy
import json
import pathlib
import sys
import warnings

import jsonschema

warnings.simplefilter("ignore", DeprecationWarning)


def validator(root):
    schema = json.loads((root / "tests/schema/fhir/fhir-r4-part.schema.json").read_text("utf-8"))
    # a reference hides what stands beside it in this draft: the Bundle is the schema, with all definitions
    bundle = dict(schema["definitions"]["Bundle"], definitions=schema["definitions"])
    jsonschema.Draft6Validator.check_schema(bundle)
    by_type = {
        name: jsonschema.Draft6Validator({"$ref": f"#/definitions/{name}", "definitions": schema["definitions"]})
        for name in ("Patient", "Observation", "Procedure", "CarePlan", "ServiceRequest")
    }
    return jsonschema.Draft6Validator(bundle), by_type


def faults_of(bundle, whole, by_type, limit=5):
    """The first faults, told by the resource's own type: oneOf would only say that none of them fits."""
    shell = dict(bundle, entry=bundle["entry"][:1])
    faults = [error.message[:200] for error in whole.iter_errors(shell)]
    for number, entry in enumerate(bundle["entry"]):
        resource = entry["resource"]
        name = resource.get("resourceType")
        if name not in by_type:
            faults.append(f"entry {number}: no {name} is expected")
            continue
        for error in by_type[name].iter_errors(resource):
            faults.append(f"entry {number}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        if len(faults) >= limit:
            break
    return faults


def mutations(bundle):
    """Bundles that must be refused, by what is wrong with them."""

    def resource(changed, name):
        return next(e["resource"] for e in changed["entry"] if e["resource"]["resourceType"] == name)

    def change(what, name, edit):
        changed = copy.deepcopy(bundle)
        edit(resource(changed, name))
        return what, changed

    yield change("a member that R4 does not know", "Observation", lambda r: r.update(mood="good"))
    yield change("an Observation without code", "Observation", lambda r: r.pop("code"))
    yield change("a status that is none", "Observation", lambda r: r.update(status="done"))
    yield change("an id of other characters", "Patient", lambda r: r.update(id="a_b"))
    yield change("a moment without offset", "Observation", lambda r: r.update(effectiveDateTime="2026-11-21T18:40:00"))
    yield change("a Procedure without patient", "Procedure", lambda r: r.pop("subject"))
    yield change("a blank name", "Procedure", lambda r: r["code"].update(text=""))
    yield change("an activity that is no list", "CarePlan", lambda r: r.update(activity={}))
    yield change("a unit of time that is none", "ServiceRequest",
                 lambda r: r["occurrenceTiming"]["repeat"].update(periodUnit="days"))
    changed = copy.deepcopy(bundle)
    changed["type"] = "heap"
    yield "a type of Bundle that is none", changed


def main():
    root = pathlib.Path(sys.argv[1])
    fixture = root / "tests/interop/fixtures/small-history.fhir.json"
    whole, by_type = validator(root)
    faults = []
    resources = 0
    for path in [fixture] + [pathlib.Path(name) for name in sys.argv[2:]]:
        bundle = json.loads(path.read_text("utf-8"))
        resources += len(bundle["entry"])
        faults += [f"{path.name}: {fault}" for fault in faults_of(bundle, whole, by_type)]
    for what, changed in mutations(json.loads(fixture.read_text("utf-8"))):
        if not faults_of(changed, whole, by_type):
            faults.append(f"should be refused: {what}")
    for fault in faults:
        print(fault)
    print(f"{resources} resources, {len(faults)} faults")
    return 1 if faults or resources == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
