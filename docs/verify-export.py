#!/usr/bin/env python3
"""Verifies a journal that `tabianctl journal export` wrote, without any code of Tabian's:  verify-export.py FILE [KEY…]

Needs only Python: BLAKE2b is in its library, Ed25519 (RFC 8032) stands below. Every entry must be there, unchanged, in
its place, dated in order, and signed by a station of the heading. KEY: the public keys (hex) that the office is known
to have, from a day report or another office; a station with another key is refused. Prints the number of entries and
the head, which must be the one on the day report; or the first bad entry, and ends with 1.
"""
import base64
import hashlib
import json
import sys

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover(y, sign):
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P:
        x = x * ROOT % P
    if (x * x - xx) % P:
        return None
    return P - x if x & 1 != sign else x


def point(data):
    number = int.from_bytes(data, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = recover(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, p):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, p)
        p = add(p, p)
        scalar >>= 1
    return result


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def fields(*values):
    """Each with its length before it (four bytes, big-endian); numbers are eight bytes, big-endian."""
    packed = b""
    for value in values:
        data = value.to_bytes(8, "big", signed=True) if isinstance(value, int) else value
        packed += len(data).to_bytes(4, "big") + data
    return packed


def blake2b(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def check(entry, last, stations):
    """None, or what is wrong with an entry that stands after `last`."""
    sequence, link, at = last
    if entry["sequence"] != sequence + 1:
        return sequence + 1, "missing"
    previous, signature = bytes.fromhex(entry["previous"]), bytes.fromhex(entry["signature"])
    if previous != link:
        return entry["sequence"], "order"
    bound = fields(b"tabian.payload.1", bytes.fromhex(entry["id"]), entry["kind"].encode(), entry["version"],
                   entry["atMs"], entry["offset"], bytes.fromhex(entry["officer"]), bytes.fromhex(entry["case"]))
    payload = base64.b64decode(entry["payload"])
    digest = blake2b(fields(b"tabian.entry.1", entry["sequence"], entry["station"], bound, payload, previous))
    if digest.hex() != entry["hash"]:
        return entry["sequence"], "changed"
    if entry["atMs"] < at:
        return entry["sequence"], "date"
    key = stations.get(entry["station"])
    if key is None or not signed(key, digest, signature):
        return entry["sequence"], "signature"
    return None


def main(path, known):
    with open(path, encoding="utf-8") as file:
        heading = json.loads(file.readline())
        if heading.get("format") != "tabian.journal.1":
            return "not an exported journal"
        stations = {s["id"]: bytes.fromhex(s["publicKey"]) for s in heading["stations"]}
        if known and not {key.hex() for key in stations.values()} <= set(known):
            return "a station's key is not among those given"
        last, digest, end = (0, bytes(32), 0), "", None
        for line in file:
            entry = json.loads(line)
            if "head" in entry:
                end = entry
                break
            wrong = check(entry, last, stations)
            if wrong:
                return "entry %d: %s" % wrong
            digest = entry["hash"]
            link = blake2b(fields(b"tabian.link.1", bytes.fromhex(digest), bytes.fromhex(entry["signature"])))
            last = (entry["sequence"], link, entry["atMs"])
    if end is None or end["entries"] != last[0] or end["head"] != last[1].hex():
        return "entry %d: missing" % (last[0] + 1)
    print(json.dumps({"entries": last[0], "head": digest}))
    return None


if len(sys.argv) < 2:
    sys.exit(__doc__)
problem = main(sys.argv[1], sys.argv[2:])
if problem:
    print(problem, file=sys.stderr)
    sys.exit(1)
