"""The far end of the bare pipe, a process: raw rows written durably in batches of what has come, one reply a commit.

python -m bench.bare_hub PORT DATABASE; says `ready`, ends when standard input does.
"""

import sqlite3
import sys
import threading

from bench.bare_line import EVENTS, REPLIES, Line

BATCH_MAX = 1000


def main(port: int, path: str) -> None:
    rows = sqlite3.connect(path, isolation_level=None)
    rows.execute("PRAGMA journal_mode=WAL")
    rows.execute("PRAGMA synchronous=FULL")
    rows.execute(
        "CREATE TABLE raw(gateway TEXT NOT NULL, seq INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(gateway, seq))"
    )
    line = Line("bare-hub", port, EVENTS)

    def end_with_parent() -> None:
        sys.stdin.read()
        line.received.put(b"")

    threading.Thread(target=end_with_parent, daemon=True).start()
    print("ready", flush=True)
    while True:
        taken: list[bytes] = [line.received.get()]
        while len(taken) < BATCH_MAX and not line.received.empty():
            taken.append(line.received.get())
        if b"" in taken:
            break
        values = [("gw1", int(seq), body) for seq, _, body in (message.partition(b" ") for message in taken)]
        rows.execute("BEGIN IMMEDIATE")
        rows.executemany("INSERT OR IGNORE INTO raw VALUES(?,?,?)", values)
        rows.execute("COMMIT")
        line.publish(REPLIES, b",".join(b"%d" % value[1] for value in values))
    line.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
