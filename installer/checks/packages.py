"""Every package of installer/packages.txt is explained in docs/dependencies.md, and every package explained there is in the list."""
import pathlib
import re

LIST = pathlib.Path("installer/packages.txt")
PAGE = pathlib.Path("docs/dependencies.md")


def findings(tree):
    listed = [line.split("#")[0].strip() for line in tree.text(LIST).splitlines()]
    listed = [name for name in listed if name]
    rows = [line.split("|") for line in tree.text(PAGE).splitlines() if line.startswith("| ")]
    explained = [name for row in rows if len(row) == 7 for name in re.findall(r"`([^`]+)`", row[4])]
    found = [f"{LIST}: {name} is not in {PAGE}" for name in listed if name not in explained]
    found += [f"{PAGE}: {name} is not in {LIST}" for name in explained if name not in listed]
    found += [f"{LIST}: {name} stands twice" for name in set(listed) if listed.count(name) > 1]
    return found, f"{len(listed)} packages"
