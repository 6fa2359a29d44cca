"""clang-tidy finds nothing in what carries cases, money, cards and documents (screens, wiring and simulators would double its time). A source
that passed is looked at again only when it, a header of ours that it includes, its compile command or .clang-tidy has changed: what
passed is remembered by content under build/tidy."""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess

BUILD = pathlib.Path("build/release")
PASSED = pathlib.Path("build/tidy")
FOLDERS = ("app/domain", "app/database", "app/casework", "app/storage", "devices", "reports", "registry")

_INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def _withHeaders(tree, source):
    """The source and every header of ours below it: quoted includes are written from the root."""
    seen, open_ = set(), [source]
    while open_:
        path = open_.pop()
        if path not in seen and (tree.root / path).is_file():
            seen.add(path)
            open_ += [pathlib.Path(name) for name in _INCLUDE.findall(tree.text(path))]
    return sorted(seen)


def _key(tree, source, command):
    content = hashlib.sha256((tree.root / ".clang-tidy").read_bytes() + command.encode())
    for path in _withHeaders(tree, source):
        content.update(str(path).encode() + b"\0" + (tree.root / path).read_bytes())
    return content.hexdigest()


def _check(tree, source):
    run = subprocess.run(["clang-tidy", "--quiet", "--extra-arg=-w", "-p", str(BUILD), str(source)], cwd=tree.root, capture_output=True,
                         text=True)
    if run.returncode == 0:
        return []
    said = [line.replace(f"{tree.root}/", "") for line in run.stdout.splitlines() if ": error: " in line]
    return said or [f"{source}: {run.stderr.strip()[-400:]}"]


def findings(tree):
    commands = tree.root / BUILD / "compile_commands.json"
    if not commands.exists():
        return [f"{BUILD} is not configured (cmake --preset release)"], "no sources"
    wanted = {path for path in tree.sources()
              if any(map(path.is_relative_to, FOLDERS)) and not path.is_relative_to("devices/simulator")}
    passed = tree.root / PASSED
    passed.mkdir(parents=True, exist_ok=True)
    stale = {path.name for path in passed.iterdir()}
    built, waiting = set(), {}
    for entry in json.loads(commands.read_text()):
        path = pathlib.Path(entry["file"])
        source = path.relative_to(tree.root) if path.is_relative_to(tree.root) else path
        built.add(source)
        if source in wanted:
            key = _key(tree, source, entry["command"])
            if key not in stale:
                waiting[source] = key
            stale.discard(key)
    for name in stale:
        (passed / name).unlink()
    found = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, said in zip(waiting, pool.map(lambda source: _check(tree, source), waiting)):
            if not said:
                (passed / waiting[source]).touch()
            found += said
    return sorted(set(found)), f"{len(waiting)} changed of {len(wanted & built)} sources"
