#!/usr/bin/python3
"""Holds every data file to its schema, and the schema to the mutations that the loader's tests read too.

The mutations are told by their folder: valid and invalid are what schema and loader agree on; beyond-schema is what
only the loader refuses, such as a range that runs backwards. A file's name starts with the schema it is meant for.
Fails, and never skips, when python3-jsonschema is missing.
"""
import argparse
import json
import pathlib
import sys
import warnings

import jsonschema

warnings.simplefilter("ignore", DeprecationWarning)


def object_without_twins(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key stands twice in one object")
    return dict(pairs)


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def read(path):
    text = path.read_bytes().decode("utf-8")
    return json.loads(text, object_pairs_hook=object_without_twins, parse_constant=refuse_constant)


def is_whole(_checker, value):
    return isinstance(value, int) and not isinstance(value, bool)


def validators(folder):
    """A validator for each schema by its file name. Like the loader they want whole numbers without a point."""
    schemas = {path.name: read(path) for path in sorted(folder.glob("*.schema.json"))}
    store = {schema["$id"]: schema for schema in schemas.values()}
    draft = jsonschema.Draft202012Validator
    strict = jsonschema.validators.extend(draft, type_checker=draft.TYPE_CHECKER.redefine("integer", is_whole))
    found = {}
    for name, schema in schemas.items():
        draft.check_schema(schema)
        found[name] = strict(schema, resolver=jsonschema.RefResolver(schema["$id"], schema, store=store))
    return found


def first_fault(validator, path):
    """None when the file fits."""
    try:
        value = read(path)
    except (ValueError, UnicodeDecodeError) as error:
        return str(error)
    fault = next(iter(sorted(validator.iter_errors(value), key=lambda e: list(map(str, e.absolute_path)))), None)
    if fault is None:
        return None
    return "/" + "/".join(map(str, fault.absolute_path)) + ": " + fault.message[:200]


def check_data(data, by_name):
    faults = []
    files = [path for path in sorted(data.rglob("*.json")) if path.parent.name != "schema"]
    for path in files:
        name = path.relative_to(data).as_posix()
        try:
            schema = read(path)["$schema"].rsplit("/", 1)[-1]
        except (ValueError, KeyError, TypeError) as error:
            faults.append(f"{name}: names no schema ({error})")
            continue
        if schema not in by_name:
            faults.append(f"{name}: there is no {schema}")
            continue
        fault = first_fault(by_name[schema], path)
        if fault:
            faults.append(f"{name}: {fault}")
    return faults, len(files)


def schema_of(name, by_name):
    """The schema whose own name the file's name begins with."""
    return max((each for each in by_name if name.startswith(each.removesuffix(".schema.json") + "-")), key=len)


def check_mutations(folder, by_name):
    faults = []
    count = 0
    for kind, fits in (("valid", True), ("beyond-schema", True), ("invalid", False)):
        files = sorted((folder / kind).glob("*.json"))
        if not files:
            faults.append(f"{kind}: no mutation is there")
        for path in files:
            count += 1
            fault = first_fault(by_name[schema_of(path.name, by_name)], path)
            if fits and fault:
                faults.append(f"{kind}/{path.name}: should fit, but {fault}")
            elif not fits and fault is None:
                faults.append(f"{kind}/{path.name}: should be refused")
    return faults, count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=pathlib.Path, help="the source tree")
    root = parser.parse_args().root
    by_name = validators(root / "data" / "schema")
    data_faults, files = check_data(root / "data", by_name)
    mutation_faults, mutations = check_mutations(root / "tests" / "schema" / "mutations", by_name)
    for fault in data_faults + mutation_faults:
        print(fault)
    print(f"{files} data files, {mutations} mutations, {len(data_faults) + len(mutation_faults)} faults")
    if files == 0:
        print("no data file was found")
    return 1 if data_faults or mutation_faults or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
