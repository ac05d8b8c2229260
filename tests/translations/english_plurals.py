#!/usr/bin/env python3
"""English needs a file of its own, or "%n file(s)" reads "1 file(s)".

english_plurals.py --check LUPDATE TS SOURCE...   fails when a plural of the sources is missing or unfinished
english_plurals.py --write LUPDATE TS SOURCE...   brings the file up to date: "(s)" becomes "" and "s"
"""
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree


def plurals(path):
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") != "yes":
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            done = translation.get("type") is None and len(forms) == 2 and all(forms)
            found[key] = forms if done else None
    return found


def main():
    mode, lupdate, ts, sources = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    fresh = os.path.join(tempfile.mkdtemp(), "patella_en.ts")
    subprocess.run([lupdate, "-silent", "-pluralonly", "-locations", "none", "-source-language", "en_US",
                    "-target-language", "en_US", "-I", os.path.dirname(os.path.abspath(sources[0])), *sources, "-ts", fresh], check=True)
    wanted = plurals(fresh)
    known = plurals(ts) if os.path.exists(ts) else {}
    if mode == "--check":
        missing = [key for key in wanted if not known.get(key)]
        for context, source, _ in missing:
            print(f"{ts}: no plural for \"{source}\" of {context}; run ./dev translations")
        print(f"{len(wanted)} plurals, {len(missing)} missing")
        return 1 if missing or not wanted else 0
    document = tree.parse(fresh)
    for context in document.getroot().iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") != "yes":
                continue
            source = message.findtext("source")
            key = (context.findtext("name"), source, message.findtext("comment") or "")
            forms = known.get(key) or [source.replace("(s)", "").replace("(es)", ""),
                                       source.replace("(s)", "s").replace("(es)", "es")]
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            for form, text in zip(translation.iter("numerusform"), forms):
                form.text = text
    document.write(ts, encoding="utf-8", xml_declaration=True)
    return 0


sys.exit(main())
