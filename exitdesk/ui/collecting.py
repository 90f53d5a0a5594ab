"""Python's garbage collection, kept to the thread of the windows."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms


class Collector(QObject):
    """Collects cyclic garbage in this thread only, for as long as the program runs.

    Left to itself, Python collects in whichever thread happens to allocate; when that is the
    vault's thread, a closed window is destroyed there, and Qt aborts the process.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose time has come, by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
