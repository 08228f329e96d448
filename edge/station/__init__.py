"""The station: the one thread between the scanners and the disk, where a scan becomes an answer.

It owns both SQLite files and all lanes. Whatever changes them comes here as a scan or as a job, one at a time, so nothing
in it needs a lock; scans go before jobs. It must never answer before the commit, and never wait for a network.
"""

from edge.station.clock import Clock, SystemClock
from edge.station.companion import Companion
from edge.station.reply import Reply
from edge.station.rules import CoreRules, Rules
from edge.station.station import Station
from edge.station.stores import Stores, open_stores

__all__ = ["Clock", "Companion", "CoreRules", "Reply", "Rules", "Station", "Stores", "SystemClock", "open_stores"]
