"""Whether a worker process ends with the one that started it, however that ends."""

import os
import select
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_LONGEST_S = 10


def worker_dies_with(parent_code: str, folder: Path) -> bool:
    """Run ``parent_code``, which prints its worker's pid and waits; kill it; watch the worker."""
    script = folder / "parent.py"
    script.write_text(parent_code, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout is not None
        worker = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
        parent.wait()
    ended, _, _ = select.select([worker], [], [], _LONGEST_S)
    os.close(worker)
    return bool(ended)
