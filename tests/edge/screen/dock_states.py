"""The states that a dock screen must be able to show, as the gateway would send them."""

import msgspec
from fake_dock import dock_view, ready

from edge.core.answer import Answer, Figure, Look, Mark, Progress, Result, Sound, Strip, TapeRow

TAPE = [
    TapeRow("10:11:42", "Widget", Mark.APPLIED, "+1"),
    TapeRow("10:11:39", "Widget", Mark.APPLIED, "+1"),
    TapeRow("10:11:31", "Bracket, left", Mark.APPLIED, "+12"),
    TapeRow("10:11:24", "Widget", Mark.UNDONE, "+1"),
    TapeRow("10:11:08", "Gasket 40 mm", Mark.HELD, "+1"),
    TapeRow("10:11:02", "To RECEIVING", Mark.SESSION, "bin"),
    TapeRow("10:10:51", "Hinge, steel", Mark.STORED, "+6"),
    TapeRow("10:10:44", "Not on PO-1001: Bracket, right", Mark.ERROR, "0"),
    TapeRow("10:10:40", "Not known - kept", Mark.UNKNOWN, "+1"),
    TapeRow("10:10:36", "Really 999 Widget?", Mark.QUESTION),
]
ORDER = Progress("24", "40", "received on PO-1001")
WIDGET = Figure("24", "each", "40", "Widget", "W-100", "to RECEIVING")


def lane(
    state,
    headline,
    detail,
    scan_next="item, DONE",
    figure=WIDGET,
    look=Look.WHITE,
    sound=Sound.GOOD,
    message="ITEM_OK",
    scanner="usb-1",
    **changes,
):
    answer = Answer(message, look, sound, Result.STORED, headline, detail, scan_next, figure=figure)
    defaults = {
        "task": "Receive",
        "document": "PO-1001",
        "party": "ACME Fittings",
        "worker": "Mira O.",
        "progress": ORDER,
        "tape": TAPE,
        "tested": True,
    }
    return ready(scanner, state=state, answer=answer, **(defaults | changes))


STORED = lane(
    "stored",
    "Widget +1",
    "24 of 40, RECEIVING",
    in_books="28 in books, +1 waiting",
    hints=["Scan item, DONE", "24 of 40 Widget", "36 of 48 Bracket, left", "0 of 6 Hinge, steel"],
)
APPLIED = lane(
    "applied",
    "Widget +1",
    "24 of 40, RECEIVING",
    hints=["Scan item, DONE", "Not right? Scan UNDO"],
    in_books="28 in books, +12 waiting",
    look=Look.GREEN,
    message="APPLIED",
)
HELD = lane(
    "held",
    "Gasket 40 mm +1",
    "41st of 40 ordered: over the order",
    figure=Figure("+1", "each", name="Gasket 40 mm", code="G-040", more="Put it on the HOLD shelf"),
    look=Look.AMBER,
    strips=[Strip("HELD_LATER", "2 held: Gasket 40 mm, over the order", 2)],
)
WRONG = lane(
    "error",
    "Not on PO-1001: Bracket, r..",
    "Set aside, or NO-ORDER to take it in",
    "other item",
    Figure("0", "booked", name="Bracket, right", code="B-212"),
    Look.RED,
    Sound.WRONG,
    "NOT_ON_ORDER",
    latched=True,
    uncleared=2,
)
UNKNOWN = lane(
    "unknown",
    "Not known - kept",
    "1 x 4006381333948 goes to the supervisor; UNDO if no goods",
    "OK or go on",
    Figure("1", "scan", code="4006381333948"),
    Look.BLUE,
    Sound.UNKNOWN,
    "UNKNOWN_KEPT",
    latched=True,
)
QUESTION = lane(
    "question",
    "8 over on Widget?",
    "Ordered 40, would be 48; the excess waits for a supervisor",
    "YES, NO",
    Figure("8", "over", name="Widget", code="W-100"),
    Look.AMBER,
    Sound.ASK,
    "OVER_ASK",
    question=True,
)
WHICH = lane(
    "question",
    "Which one?",
    "1 Widget, blue 40 mm, 2 Widget, red 40 mm, 3 Carton of 12 Widget, blue 40 mm",
    "digit or NO",
    None,
    Look.AMBER,
    Sound.ASK,
    "ASK_WHICH",
    question=True,
)
BIN = lane(
    "idle",
    "Go to B-04-11",
    "SO-2044 6 of 15; take 6 Widget",
    "B-04-11",
    Figure("B-04-11", "Next bin", name="Take 6 Widget", code="W-100", is_bin=True),
    Look.GREY,
    message="GO_BIN",
    task="Pick",
    document="SO-2044",
    party="Harbour Cafe",
    progress=Progress("6", "15", "picked"),
)
QUANTITY = lane(
    "idle",
    "24 x the next item",
    "CLEAR makes it 1",
    "item, digit",
    Figure("× 24", more="for the next item"),
    Look.GREY,
    message="QTY_SET",
    hints=["Scan item, digit", "Also: item, order, bin, DONE, DAMAGED, NO-ORDER, CANCEL, MISSING"],
    multiplier="24",
    sticky="damaged",
)
LONG = lane(
    "applied",
    "Hex bolt M8 x 40 DIN 933 A2 sta.. +1200",
    "4800 of 12000, RECEIVING; lot 7F-2219",
    figure=Figure("4800", "each", "12000", "Hex bolt M8 x 40 DIN 933 A2 stainless", "HB-933-M8-40", "lot 7F-2219"),
    look=Look.GREEN,
    progress=Progress("4800", "12000", "on line 3"),
)
HOME = ready("page-1", serial=0)
PICK_ERROR = lane(
    "error",
    "Wrong item or lot: Hinge, br..",
    "Needs Hinge, steel",
    "right item",
    Figure("0", "picked", name="Hinge, brass", code="H-310"),
    Look.RED,
    Sound.WRONG,
    "WRONG_ITEM",
    "usb-2",
    task="Pick",
    document="SO-2044",
    worker="Jon A.",
    progress=None,
    latched=True,
)


def many(count):
    """Lanes of several scanners, one of them in an error from the second on."""
    kinds = [STORED, PICK_ERROR, APPLIED, BIN, HELD, APPLIED, QUANTITY, STORED]
    return [
        type(kind)(**{name: getattr(kind, name) for name in kind.__struct_fields__} | {"scanner": f"usb-{number}"})
        for number, kind in enumerate(kinds[:count], 1)
    ]


AWAY = Strip("HUB_AWAY", "Hub away since 09:32, 37 waiting", 37)
STATES = {
    "home": dock_view(HOME),
    "stored": dock_view(STORED, pending=1),
    "applied": dock_view(APPLIED, data_from="10:02"),
    "held": dock_view(HELD, held=2),
    "wrong": dock_view(WRONG),
    "unknown": dock_view(UNKNOWN, pending=1),
    "question": dock_view(QUESTION),
    "which": dock_view(WHICH),
    "which of five": dock_view(
        lane(
            "question",
            "Which one?",
            "1 Widget, blue 40 mm, 2 Widget, red 40 mm, 3 Carton of 12 Widget, 4 Pallet of 480 Widget, 5 Lot L73030",
            "digit or NO",
            None,
            Look.AMBER,
            Sound.ASK,
            "ASK_WHICH",
            question=True,
        ),
        hub_online=False,
        hub_away_since="09:32",
        pending=37,
    ),
    "named at length": dock_view(
        lane(
            "stored",
            "Sechskantsc.. +1200",
            "1200 of 48000, RECEIVING-NORTH-HALL-2; expired 2026-01-31; 2nd in 180 ms: UNDO if one box, and go on",
            figure=Figure(
                "1200",
                "each",
                "48000",
                "Sechskantschraube mit Flansch und Sperrverzahnung M8 x 40 galvanisch verzinkt, Festigkeitsklasse 10.9, Karton zu 1200",
                "HB-6921-M8-40-VZ-109-K1200-NORTH-HALL",
                "lot 7F-2219-2026-11-25-A, to RECEIVING-NORTH-HALL-2",
            ),
            document="PO-2026-11-000001-NORTH",
            party="Schraubenhandel Nord GmbH & Co. Kommanditgesellschaft",
            worker="Maximiliane O.",
            in_books="128400 in books, +1200 waiting",
            progress=Progress("1200", "48000", "received on PO-2026-11-000001-NORTH"),
        ),
        pending=12345,
        held=17,
    ),
    "bin": dock_view(BIN),
    "quantity": dock_view(QUANTITY),
    "long": dock_view(LONG),
    "away": dock_view(STORED, hub_online=False, hub_away_since="09:32", pending=37, notices=[AWAY]),
    "trouble": dock_view(
        STORED,
        hub_online=False,
        hub_away_since="09:32",
        pending=37,
        clock_synced=False,
        notices=[
            AWAY,
            Strip("SCANNER_GONE", "Scanner usb-2 is gone"),
            Strip("SLOW_CARD", "Slow card: a scan takes 1.8 s"),
        ],
    ),
    "clock": dock_view(
        msgspec.structs.replace(UNKNOWN, strips=[Strip("HELD_LATER", "1 held: unknown barcode", 1)]), clock_synced=False
    ),
    "strips": dock_view(
        msgspec.structs.replace(
            QUESTION,
            strips=[
                Strip("HELD_LATER", "1 held: unknown barcode", 1),
                Strip("HELD_SOLVED", "Supervisor: undone, was unknown barcode"),
            ],
        ),
        hub_online=False,
        hub_away_since="09:32",
        pending=37,
        clock_synced=False,
    ),
    "stopped": dock_view(
        STORED,
        pending=12,
        stopped=Answer(
            "STORAGE_STOP",
            Look.RED,
            Sound.WRONG,
            Result.REFUSED,
            "STOP - storage full",
            "Nothing more is taken; 12 waiting scans are safe",
            "call IT",
        ),
    ),
    "empty": dock_view(),
    "lanes-2": dock_view(*many(2), pending=1),
    "lanes-2 which": dock_view(msgspec.structs.replace(WHICH, scanner="usb-0"), *many(1), pending=1),
    "lanes-4 which": dock_view(*many(3), msgspec.structs.replace(WHICH, scanner="usb-4"), pending=1),
    "lanes-3": dock_view(*many(3), pending=1),
    "lanes-4": dock_view(*many(4), pending=1),
    "lanes-6": dock_view(*many(6), pending=1),
    "lanes-8": dock_view(*many(8), pending=1),
}
