"""What starting costs: a Markdown block for bench/RESULTS.md, on standard output.

    python bench/startup.py [--repeat 3] [INPUT...]

Each figure is CPU time, user and system, of a process and all that it started, workers and servers included. What is
compared runs in turn in one call, and the median of the repeats counts, since machines are noisy and ratios less so.

1. `newshouse sql 'SELECT 1'` against bare Python that asks the same file through duckdb: at most 3 times.
2. `newshouse run` less `newshouse run --direct`, each on INPUT (examples/) into a new warehouse, against an empty
   Prefect flow that starts its own server in a home it has used before: at most 1.25 times. New warehouses are the
   dearer case: the flow's home is warm, that of the run is new each time.
"""

import argparse
import ctypes
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SQL_LIMIT = 3.0
FLOW_LIMIT = 1.25
PR_SET_CHILD_SUBREAPER = 36  # <linux/prctl.h>
REJECTED_EXIT = 3  # the examples hold a broken file on purpose
BARE_SQL = "import sys, duckdb; print(duckdb.connect(sys.argv[1], read_only=True).execute('SELECT 1').fetchall())"
EMPTY_FLOW = """
from prefect import flow

@flow
def empty():
    return 1

empty()
"""


def adopt_orphans() -> None:
    """Make this process the parent of what its children leave behind (Linux), so that their CPU is counted too.

    A pool's fork server outlives the command that started it by a moment and would be missing from the sums.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def measure_cpu_s(command: Sequence[str], home: Path, accepted: Sequence[int] = (0,)) -> float:
    """CPU seconds of a command and all its descendants, in a home folder of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "NEWSHOUSE_"))}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, cwd=home, env={**environment, "HOME": str(home)}, capture_output=True, text=True, check=False
    )
    if done.returncode not in accepted:
        raise SystemExit(f"{' '.join(command)} ended with status {done.returncode}:\n{done.stdout}{done.stderr}")
    while True:
        try:
            os.wait()  # orphans of the command, which are this process's children now
        except ChildProcessError:
            break
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure_sql(folder: Path, warehouse: Path, repeat: int) -> tuple[list[float], list[float]]:
    """CPU seconds of the command and of bare Python, in turn, after one round that warms the file cache."""
    published = str(warehouse / "newshouse.duckdb")
    bare, ours = [], []
    for _ in range(repeat + 1):
        bare.append(measure_cpu_s([sys.executable, "-c", BARE_SQL, published], folder))
        ours.append(measure_cpu_s([newshouse(), "sql", "SELECT 1", "--warehouse", str(warehouse)], folder))
    return bare[1:], ours[1:]


def measure_flows(folder: Path, inputs: Sequence[str], repeat: int) -> tuple[list[float], list[float], list[float]]:
    """CPU seconds of an empty flow, of direct runs and of runs through flows, in turn."""
    home = folder / "warm"
    home.mkdir()
    script = folder / "empty_flow.py"
    script.write_text(EMPTY_FLOW, encoding="utf-8")
    measure_cpu_s([sys.executable, str(script)], home)  # makes the home warm
    empty, direct, flow = [], [], []
    for number in range(repeat):
        run = [newshouse(), "run", *inputs, "--warehouse"]
        empty.append(measure_cpu_s([sys.executable, str(script)], home))
        direct.append(measure_cpu_s([*run, str(folder / f"direct{number}"), "--direct"], folder, (0, REJECTED_EXIT)))
        flow.append(measure_cpu_s([*run, str(folder / f"flow{number}")], folder, (0, REJECTED_EXIT)))
    return empty, direct, flow


def newshouse() -> str:
    """The command of the environment in which this script runs."""
    return str(Path(sys.executable).with_name("newshouse"))


def show(values: Sequence[float]) -> str:
    """Median and all values, in seconds."""
    return f"{statistics.median(values):.2f} ({', '.join(f'{value:.2f}' for value in values)})"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", default=[str(ROOT / "examples")])
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    inputs = [str(Path(path).resolve()) for path in arguments.inputs]
    adopt_orphans()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty, direct, flow = measure_flows(folder, inputs, arguments.repeat)
        bare, sql = measure_sql(folder, folder / "flow0", arguments.repeat)
    sql_ratio = statistics.median(sql) / statistics.median(bare)
    added = [through - without for through, without in zip(flow, direct, strict=True)]
    flow_ratio = statistics.median(added) / statistics.median(empty)
    print(f"""### Start-up

`python bench/startup.py --repeat {arguments.repeat}`: CPU seconds, children included; median (each repeat).

| what | CPU s |
|---|---|
| bare Python with duckdb, `SELECT 1` | {show(bare)} |
| `newshouse sql 'SELECT 1'` | {show(sql)} |
| **ratio** (at most {SQL_LIMIT:g}) | **{sql_ratio:.2f}** |
| an empty Prefect flow with its own server, warm home | {show(empty)} |
| `newshouse run --direct`, new warehouse | {show(direct)} |
| `newshouse run`, new warehouse | {show(flow)} |
| what flows add | {show(added)} |
| **ratio** to the empty flow (at most {FLOW_LIMIT:g}) | **{flow_ratio:.2f}** |""")
    if sql_ratio > SQL_LIMIT or flow_ratio > FLOW_LIMIT:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
