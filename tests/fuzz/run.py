#!/usr/bin/env python3
"""Runs one fuzzer for a while and says what it did:  run.py --seeds DIR --dictionary FILE --work DIR [--seconds N] [--seed N] [--planted] FUZZER

A finding ends the run: exit code 1, its input kept under DIR. With --planted the fuzzer has a memory bug: then a sanitizer's report is the
success, or the abort of a container that checks its bounds, and its absence the failure; promises are not asked. The corpus grows from the seeds anew each time, so that a run does not
depend on what was run before; --seed makes the fuzzer's choices the same each time."""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

SANITIZERS = {"ASAN_OPTIONS": "detect_stack_use_after_return=1:allocator_may_return_null=1:abort_on_error=0:symbolize=1",
              "UBSAN_OPTIONS": "print_stacktrace=1"}
_REPORT = re.compile(r"^(?:==\d+==\s*ERROR: \w+: .*|SUMMARY: .*|BROKEN PROMISE: .*|.*: runtime error: .*)$", re.MULTILINE)


def _arguments():
    parser = argparse.ArgumentParser()
    for name in ("--seeds", "--dictionary", "--work"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("fuzzer", type=pathlib.Path)
    return parser.parse_args()


def _run(a):
    work = a.work / a.fuzzer.name
    corpus, findings = work / "corpus", work / "findings"
    shutil.rmtree(corpus, ignore_errors=True)
    corpus.mkdir(parents=True)
    findings.mkdir(exist_ok=True)
    command = [a.fuzzer, f"-max_total_time={a.seconds}", f"-seed={a.seed}", "-timeout=5", "-rss_limit_mb=1024", "-max_len=8192",
               "-print_final_stats=1", f"-dict={a.dictionary}", f"-artifact_prefix={findings}/", corpus, a.seeds]
    begin = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True, errors="replace",
                         env=os.environ | SANITIZERS | ({"FUZZ_MEMORY_ONLY": "1"} if a.planted else {}))
    return run, time.monotonic() - begin


def _number(pattern, text):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def _bare(line):
    """A report without addresses and folders."""
    return re.sub(r"^==\d+==ERROR: ", "", re.sub(r"(?:0x[0-9a-f]+|/\S*/(?=\S+:\d+))", "", line)).split(" at pc")[0].strip()


def main():
    a = _arguments()
    run, seconds = _run(a)
    said = run.stderr
    executions = _number(r"stat::number_of_executed_units:\s*(\d+)", said) or _number(r"^#(\d+)\s", said)
    edges, of = _number(r"\bcov: (\d+)", said), _number(r"\((\d+) inline 8-bit counters\)", said)
    kept = _number(r"\bcorp: (\d+)", said)
    report = _REPORT.findall(said)
    print(f"{a.fuzzer.name}: {executions:,} executions in {seconds:.1f} s, {edges:,} of {of:,} edges covered, {kept:,} inputs kept",
          flush=True)
    if a.planted:
        caught = [line for line in report if "AddressSanitizer:" in line or ": runtime error: " in line
                  or "libFuzzer: deadly signal" in line]
        print(f"  found: {_bare(caught[0])}" if caught else f"  NOT FOUND\n{said[-2000:]}")
        return 0 if caught else 1
    if run.returncode != 0 or executions == 0:
        print("\n".join(report) + "\n" + said[-8000:], file=sys.stderr)
        return 1
    print("  nothing found")
    return 0


sys.exit(main())
