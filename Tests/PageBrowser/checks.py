"""Checks the built page in real browsers: checks.py PAGE [--exchanges DIR] [--command FILE] [--firefox] [--unshare] [--screenshots DIR] [--only WORD].

One line a check: pass, FAIL or skip, its name, and a figure. Exit code 0 when none failed."""

import argparse
import pathlib
import signal
import socket
import struct
import subprocess
import sys

sys.dont_write_bytecode = True
try:
    import agreeing
    import in_firefox
    import leaving
    import measuring
    import pictures
    import reading
    import stopping
    import using
    from drive import DriveError, find
    from world import CHECKS, Failed, Skipped, World
except ImportError as missing:
    print(f"skip  everything: {missing}; pip install -r Tests/PageBrowser/requirements.txt")
    sys.exit(0)

PARTS = (leaving, stopping, reading, using, measuring, agreeing, in_firefox)


def inside_no_network(arguments):
    """Runs the same inside a network namespace without any network but the loopback."""
    if not find("unshare"):
        print("skip  everything: no unshare here")
        return 0
    rest = [each for each in arguments if each != "--unshare"]
    return subprocess.run(["unshare", "-rn", sys.executable, __file__, *rest, "--loopback"]).returncode


def raise_loopback():
    import fcntl
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        fcntl.ioctl(handle, 0x8914, struct.pack("16sH14s", b"lo", 0x49, b""))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page")
    parser.add_argument("--exchanges", help="folder of NAME.request.json and NAME.reply.json, exact bytes")
    parser.add_argument("--command", help="the command line's binary, to be compared on two hundred vignettes")
    parser.add_argument("--firefox", action="store_true", help="also in Firefox")
    parser.add_argument("--unshare", action="store_true", help="all of it where there is no network at all")
    parser.add_argument("--loopback", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--screenshots", help="folder for pictures")
    parser.add_argument("--only", help="only checks whose name holds this word")
    parser.add_argument("--calls", type=int, default=20000, help="calls of the memory check")
    parser.add_argument("--slack", type=float, default=1, help="multiplies the limits of time, for a busy machine")
    options = parser.parse_args()
    if not pathlib.Path(options.page).is_file():
        print(f"There is no {options.page}. Make it with: swift run make-page")
        return 2
    if options.unshare:
        return inside_no_network(sys.argv[1:])
    if options.loopback:
        raise_loopback()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    world = World(options)
    try:
        return run_all(world, options)
    finally:
        world.end()


def run_all(world, options):
    """Runs the checks in the order of their files; the exit code."""
    failed, order = 0, [part.__name__ for part in PARTS]
    for run in sorted(CHECKS, key=lambda run: order.index(run.__module__)):
        name = run.__name__.replace("_", " ")
        if options.only and options.only not in name:
            continue
        try:
            word, figure = "pass", run(world)
        except Skipped as reason:
            word, figure = "skip", reason
        except (Failed, DriveError, OSError) as reason:
            word, figure, failed = "FAIL", reason, failed + 1
        print(f"{word}  {name}: {figure}", flush=True)
    if options.screenshots:
        try:
            pictures.take_pictures(world, options.screenshots)
        except Skipped as reason:
            print(f"skip  pictures: {reason}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
