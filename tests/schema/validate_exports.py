#!/usr/bin/python3
"""Runs the tests that export and holds every export that they make to its schema.

Fails when there are none, and never skips, when python3-jsonschema is missing.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

from validate_data import first_fault, validators


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tests", type=pathlib.Path, help="core_tests")
    parser.add_argument("root", type=pathlib.Path, help="the source tree")
    arguments = parser.parse_args()
    schema = validators(arguments.root / "data" / "schema")["export.schema.json"]
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, PATELLA_KEEP_EXPORTS=folder, RC_PARAMS="max_success=10")
        subprocess.run([arguments.tests, "[export]"], env=environment, check=True, stdout=subprocess.DEVNULL)
        files = sorted(pathlib.Path(folder).glob("*.json"))
        faults = [f"{path.name}: {fault}" for path in files if (fault := first_fault(schema, path))]
    for fault in faults[:20]:
        print(fault)
    print(f"{len(files)} exports, {len(faults)} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
