"""From scanned characters to what they say by themselves: GTIN, element string, link, envelope, or just a text.

Owns the reading of public barcode standards. Knows no catalogue: whether an item, bin or document exists is looked up
afterwards. Must never guess: where two readings remain it says `ambiguous` and lists them as `choices`.
"""

from edge.core.interpretation.interpret import interpret
from edge.core.interpretation.meaning import Interpretation, Kind
from edge.core.interpretation.symbologies import split_aim

__all__ = ["Interpretation", "Kind", "interpret", "split_aim"]
