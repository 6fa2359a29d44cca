"""The Thai catalogues are complete: lupdate would change nothing, every message has a note and a finished translation."""
import re
import shutil
import subprocess
import tempfile
import pathlib
import xml.etree.ElementTree as ElementTree

LUPDATE = "/usr/lib/qt6/bin/lupdate"

# Which folder's words stand in which catalogue; translations/qt_th.ts holds Qt's own and has no sources here.
SOURCES = {
    "messages": "app/messages",
    "doctor": "app/doctor",
    "reports": "reports",
    "widgets": "widgets",
    "shell": "app/shell",
    "simulator": "devices/simulator",
}

_MARKED = re.compile(r"\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(\s*(?:\"|[\w:]+,\s*\")")


def _catalogue(name):
    return pathlib.Path("translations") / f"{name}_th.ts"


def _sourcesWithWords(tree):
    return [path for path in tree.sources() if path.parts[0] != "tests" and _MARKED.search(tree.text(path))]


def _folderSources(tree, folder):
    return [path for path in tree.sources() if path.is_relative_to(folder)]


def _update(tree, name, target):
    sources = [str(path) for path in _folderSources(tree, SOURCES[name])]
    run = subprocess.run([LUPDATE, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "-source-language", "en",
                          "-target-language", "th_TH", *sources, "-ts", str(target)],
                         cwd=tree.root, capture_output=True, text=True)
    return [line for line in (run.stdout + run.stderr).splitlines() if line.strip()] if run.returncode else []


def _known(tree):
    return [name for name in SOURCES if (tree.root / _catalogue(name)).exists()]


def fix(tree):
    marked = _sourcesWithWords(tree)
    for name, folder in SOURCES.items():
        if (tree.root / _catalogue(name)).exists() or any(path.is_relative_to(folder) for path in marked):
            _update(tree, name, tree.root / _catalogue(name))


def _outdated(tree, name):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / _catalogue(name).name
        shutil.copy(tree.root / _catalogue(name), copy)
        failed = _update(tree, name, copy)
        if failed:
            return [f"lupdate: {line}" for line in failed]
        if copy.read_bytes() != (tree.root / _catalogue(name)).read_bytes():
            return [f"{_catalogue(name)}: lupdate would change it (installer/style --fix, then translate)"]
    return []


def _incomplete(tree, path):
    found = []
    count = 0
    root = ElementTree.fromstring(tree.text(path).replace("<!DOCTYPE TS>", ""))
    for context in root.iter("context"):
        for message in context.iter("message"):
            count += 1
            place = f"{path}: {context.findtext('name')}: \"{(message.findtext('source') or '')[:60]}\""
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") is not None or not all(form and form.strip() for form in forms):
                found.append(f"{place} is not translated")
            if not message.findtext("extracomment"):
                found.append(f"{place} has no translator note (//: before it)")
            for mark in set(re.findall(r"%(?:L?\d+|n)", message.findtext("source") or "")):
                if not all(mark in (form or "") for form in forms):
                    found.append(f"{place} loses {mark}")
    return found, count


def findings(tree):
    found = []
    marked = _sourcesWithWords(tree)
    for path in marked:
        names = [name for name, folder in SOURCES.items() if path.is_relative_to(folder)]
        if not names:
            found.append(f"{path}: has words for people, and its folder no catalogue (installer/checks/translations.py)")
        elif not (tree.root / _catalogue(names[0])).exists():
            found.append(f"{path}: has words for people; {_catalogue(names[0])} is absent (installer/style --fix)")
    for name in _known(tree):
        found += _outdated(tree, name)
    messages = 0
    for path in tree.files:
        if path.suffix == ".ts":
            incomplete, count = _incomplete(tree, path)
            found += incomplete
            messages += count
    return found, f"{messages} messages"
