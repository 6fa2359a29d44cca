"""clang-format would change nothing."""
import re
import subprocess


def _clangFormat(tree, *options):
    sources = [str(path) for path in tree.sources()]
    if not sources:
        return ""
    run = subprocess.run(["clang-format", *options, *sources], cwd=tree.root, capture_output=True, text=True)
    if run.returncode and "clang-format-violations" not in run.stderr:
        raise SystemExit(run.stderr)
    return run.stderr


def findings(tree):
    said = _clangFormat(tree, "--dry-run", "-Werror")
    places = re.findall(r"^(\S+?):(\d+):\d+: error: code should be clang-formatted", said, re.MULTILINE)
    first = {}
    for path, line in places:
        first.setdefault(path, line)
    return ([f"{path}:{line}: clang-format would change this (installer/style --fix)" for path, line in first.items()],
            f"{len(tree.sources())} sources")


def fix(tree):
    _clangFormat(tree, "-i")
