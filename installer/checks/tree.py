"""The files of the tree that the checks look at."""
import pathlib
import subprocess


class Tree:
    """What git tracks or would track, so that a file is checked before its first commit; outside git, every file."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.files = sorted(path for path in self._listed() if (self.root / path).is_file())

    def _listed(self):
        command = ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        try:
            listed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
            return [pathlib.Path(name) for name in listed.split("\0") if name]
        except (OSError, subprocess.CalledProcessError):
            files = (path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file())
            return [path for path in files if path.parts[0] not in ("build", "out", ".git")]

    def sources(self):
        return [path for path in self.files if path.suffix in (".h", ".cpp")]

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8")
