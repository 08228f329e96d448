"""What the dock says, in English: one entry a message, as in flows.md section 3. Data only."""

from __future__ import annotations

from edge.core.answer import Look, Sound
from edge.core.messages.text import Text

_GREY, _WHITE, _AMBER, _RED, _BLUE = Look.GREY, Look.WHITE, Look.AMBER, Look.RED, Look.BLUE
_GOOD, _ASK, _WRONG, _UNKNOWN = Sound.GOOD, Sound.ASK, Sound.WRONG, Sound.UNKNOWN

ENGLISH: dict[str, Text] = {
    "READY": Text("Ready", "Nothing is booked without a task", _GREY, _GOOD, "task or order"),
    "TASK_ON": Text("{task}: scan {first}", "Stays on until you change it", _GREY, _GOOD, "as named"),
    "LEAVE_ASK": Text(
        "Leave {bin} unfinished?", "{n} in hand or tally; nothing of it is booked yet", _AMBER, _ASK, "YES, NO"
    ),
    "RESUMED": Text("Back in {task}", "[{order}, ]{n}[ of {need}] as you left it", _GREY, _GOOD, "as before"),
    "CLEARED": Text("Cleared", "Was: {text}", _GREY, _GOOD, "go on"),
    "REPEATED": Text("Again: {headline}", "As given {s} s ago", _GREY, _GOOD, "as before"),
    "HELP": Text("{task}: scan {first}", "[Also possible: {list}]", _GREY, _GOOD, "any of them"),
    "CMD_REPEAT": Text("{text} read twice", "Taken once", _AMBER, _ASK, "go on"),
    "CMD_MISREAD": Text("Command misread", "Check letters expected {want}, got {got}", _RED, _WRONG, "same code again"),
    "CMD_NOT_HERE": Text("{text} does nothing here", "Possible: {list}", _RED, _WRONG, "OK or one of them"),
    "ASK_FIRST": Text("First: {headline}", "This scan was not booked", _GREY, _GOOD, "YES, NO, digit"),
    "NOT_BOOKED": Text("Not booked", "[Left out:[ {n}] {item}]", _GREY, _GOOD, "go on"),
    "ASK_WHICH": Text("Which one?", "1 {a}, 2 {b}, 3 {c}", _AMBER, _ASK, "digit or NO"),
    "UNKNOWN": Text(
        "Not known: {text}", "No item, bin, order or command here; not booked", _BLUE, _UNKNOWN, "OK or another"
    ),
    "UNKNOWN_KEPT": Text(
        "Not known - kept", "{n} x {text} goes to the supervisor; UNDO if no goods", _BLUE, _UNKNOWN, "OK or go on"
    ),
    "BAD_LABEL": Text("Misread[: {text}]", "{why}; nothing booked", _RED, _WRONG, "same code again"),
    "BAD_CHECK": Text("Misread: {text}", "Check digit expected {want}, got {got}", _RED, _WRONG, "same code again"),
    "LABEL_HALF": Text("No item on this label", "Has {list}, but no item number", _RED, _WRONG, "item label"),
    "LAYOUT_WRONG": Text("Scanner speaks {lang} keys", "{text} looks wrong; nothing booked", _RED, _WRONG, "test card"),
    "SCAN_LOST": Text(
        "Damaged - scan again", "Part of the code was lost, nothing booked", _RED, _WRONG, "same code again"
    ),
    "BURST_TAKEN": Text(
        "{n} stored scans taken", "{k} want an answer, {e} refused (listed)", _WHITE, _GOOD, "answer, OK"
    ),
    "IDLE_ASK": Text("Still {who}, {task}?", "{why}; last stored {text} {time}", _AMBER, _ASK, "YES, own badge, NO"),
    "LOGIN_FIRST": Text("Badge first", "Nothing was booked", _RED, _WRONG, "badge"),
    "HELLO": Text("{who} logged in", "{p} waiting, {h} held; {n} scans since {time}", _GREY, _GOOD, "task or order"),
    "BYE": Text("Bye {who}: {n} scans", "{p} waiting, {h} held; all safe here", _GREY, _GOOD, "badge"),
    "BADGE_UNKNOWN": Text("Badge not valid", "Unknown or withdrawn; list from {time}", _RED, _WRONG, "another badge"),
    "OTHER_BADGE_ASK": Text(
        "{who}, take over from {who2}?", "{task} {order}; HOME = start fresh", _AMBER, _ASK, "YES, NO, HOME"
    ),
    "TAKEN_OVER": Text("{who} goes on: {order}", "[{n} scanned so far stay booked]", _GREY, _GOOD, "go on"),
    "BRING_ASK": Text("Bring your work here?", "{task} {order} is open on {scanner}", _AMBER, _ASK, "YES, NO"),
    "MOVED_AWAY": Text("{who} went on at {scanner}", "Nothing is open here", _GREY, _GOOD, "badge or task"),
    "CLAIMED_ASK": Text(
        "{order}: {who} has it. Take?", "[Last scan {s} min ago, ]{n} of {need}", _AMBER, _ASK, "TAKE, NO"
    ),
    "CLAIM_FAR": Text("Cannot take {order} now", "Hub away; {who} has it at {gateway}", _RED, _WRONG, "other order"),
    "LOST_CLAIM": Text(
        "{who} took {order} over", "Your {n} stay booked; this scan was not", _RED, _WRONG, "OK, other order"
    ),
    "QTY_SET": Text("{n} x the next item", "CLEAR makes it 1", _GREY, _GOOD, "item, digit"),
    "QTY_ZERO": Text("Quantity 0", "Nothing to book", _RED, _WRONG, "digits, item"),
    "QTY_HUGE_ASK": Text("Really {n} {item}?", "Above {limit} we ask", _AMBER, _ASK, "YES, NO"),
    "LAST_SET": Text("Last one is now {n}", "Was {old} {item}", _WHITE, _GOOD, "go on"),
    "EACH_ON": Text("Next code counts as 1", "Pack factor left out once", _GREY, _GOOD, "item"),
    "SERIAL_TWICE": Text("Serial already scanned", "{text}[ at {time}][ in {bin}]", _RED, _WRONG, "next serial"),
    "EXPIRED_ASK": Text("Expired {date}. Take it?", "Lot {lot}; supervisor decides", _AMBER, _ASK, "YES, NO"),
    "LOT_EXPIRED": Text("Expired {date} - not this", "Lot {lot}; take lot {lot2}", _RED, _WRONG, "other lot, SHORT"),
    "LOT_OTHER_ASK": Text("Lot {lot}: sure?", "{lot2} expires first", _AMBER, _ASK, "YES, {lot2}"),
    "LOCATION_SET": Text("Goods go to {bin}", "Until you scan another bin", _GREY, _GOOD, "item"),
    "FROM_BIN": Text("From {bin}", "[{n} in hand; ]until you scan another bin", _GREY, _GOOD, "item, bin"),
    "BIN_OK": Text("{bin}: {item}", "{need} to pick here", _GREY, _GOOD, "item"),
    "BIN_NEW_ASK": Text("New bin {bin}?", "Not known here; scan it again to use it", _AMBER, _ASK, "same label, NO"),
    "WRONG_BIN": Text("Wrong bin {bin}", "Needs {bin2}", _RED, _WRONG, "{bin2}"),
    "BIN_BLOCKED": Text("{bin} is not free", "Closed[, or kept for {item}]", _RED, _WRONG, "other bin, FULL"),
    "MORE_THAN_THERE": Text("More than {bin} holds?", "Books {n}, waiting {p}, wanted {need}", _AMBER, _ASK, "YES, NO"),
    "ORDER_UNKNOWN_ASK": Text(
        "{order} not known here", "Scan it again to use it; the hub will check", _AMBER, _ASK, "same again, NO"
    ),
    "ORDER_UNKNOWN": Text(
        "{order} not known here", "No lines, so nothing can be checked; data from {time}", _RED, _WRONG, "other order"
    ),
    "ORDER_CLOSED_ASK": Text(
        "{order} is closed. Go on?", "[Closed {date}; ]supervisor decides", _AMBER, _ASK, "YES, NO"
    ),
    "ORDER_CLOSED": Text("{order} is stopped", "{state}[ since {date}]", _RED, _WRONG, "other order"),
    "WRONG_DOC": Text("{order} is no {kind}", "It is a {text}", _RED, _WRONG, "right order"),
    "NOT_ON_ORDER": Text("Not on {order}: {item}", "Set aside, or NO-ORDER to take it in", _RED, _WRONG, "other item"),
    "RCV_NO_ORDER_FOR": Text("No order for {item}", "NO-ORDER takes it in blind", _RED, _WRONG, "order, NO-ORDER"),
    "OVER_ASK": Text(
        "{k} over on {item}?",
        "Ordered {need}, would be {n}; the excess waits for a supervisor",
        _AMBER,
        _ASK,
        "YES, NO",
    ),
    "DAMAGED_NEXT": Text("Next item: damaged", "Goes to {bin}", _GREY, _GOOD, "item"),
    "DAMAGED_OUT": Text("{q} {item} to {bin}", "Damaged; does not fill the line", _WHITE, _GOOD, "good item"),
    "LINK_ASK": Text("Use {order}? 1, 2 or 3", "1 from now on, 2 also the {n} so far, 3 no", _AMBER, _ASK, "digit"),
    "LINK_OK": Text("{order} took it over", "{n} of {need}; {k} stay under {text}", _WHITE, _GOOD, "item"),
    "SSCC_ASK": Text("Pallet {text}, {n}?", "{k} lines; SPLIT to scan piece by piece", _AMBER, _ASK, "YES, SPLIT, NO"),
    "SSCC_OK": Text("Pallet {text} in", "{n} of {k} pallets, {q} units", _WHITE, _GOOD, "next pallet"),
    "CONTENT_ASK": Text("{n} {item}[, lot {lot}]?", "Read from the pallet label itself", _AMBER, _ASK, "YES, NO"),
    "SSCC_UNKNOWN_ASK": Text("Pallet {text} not known", "YES: scan its goods one by one", _AMBER, _ASK, "YES, NO"),
    "TAKE_PUT": Text("{item} to {bin}?", "{n} in hand; any free bin is fine[; {why}]", _GREY, _GOOD, "bin, more"),
    "PUT_OK": Text("{n} {item} in {bin}", "{k} left[; suggested was {bin2}][; {why}]", _WHITE, _GOOD, "item"),
    "HAND_EMPTY": Text("Hand emptied", "[Put {n} {item} back; ]nothing booked", _GREY, _GOOD, "go on"),
    "ALL_ASK": Text("All of {bin}?", "{k} items, {n} units as in the books", _AMBER, _ASK, "YES, NO"),
    "MOVE_OK": Text("{n} moved to {bin}", "From {bin2}", _WHITE, _GOOD, "item, bin"),
    "WRONG_ITEM": Text("Wrong item or lot: {item}", "Needs {text}", _RED, _WRONG, "right item"),
    "PICK_OVER": Text("Too many[: need {k}]", "{item}[ {n} of {of}]; not booked", _RED, _WRONG, "fewer, or next"),
    "CASE_TOO_BIG": Text("Case of {q}, need {k}", "Single code, or EACH with a number", _RED, _WRONG, "single, EACH"),
    "SHORT_HOW_MANY": Text(
        "How many are left?", "{item} in {bin}; number and DONE, or EMPTY", _AMBER, _ASK, "digits, EMPTY"
    ),
    "SHORT_OK": Text("{bin}: {n} left, noted", "A count was written; next {bin2} or line short", _WHITE, _GOOD, "bin"),
    "ZERO_ASK": Text(
        "{bin} empty of {item}?", "YES, or NO and the number", _AMBER, Sound.GOOD_THEN_ASK, "YES, NO, SKIP"
    ),
    "TOTE_ASK": Text("Tote for {order}?", "One tote, one order", _AMBER, _ASK, "tote"),
    "TOTE_USED": Text("{text} belongs to {order}", "One tote, one order", _RED, _WRONG, "other tote"),
    "PUT_IN_TOTE": Text("Put {k} in {text}", "{n} {item} in hand", _GREY, _GOOD, "tote"),
    "WRONG_TOTE": Text("Wrong box {text}", "[{k} go in {want}]", _RED, _WRONG, "{want}"),
    "ITEM_OK": Text("{item} +{q}", "{n}[ of {need}], {bin}; {why}", _WHITE, _GOOD, "item, DONE"),
    "KEPT_OVER": Text("{item} +{q}, {k} over", "Stored; the excess will be held", _WHITE, _GOOD, "item, DONE"),
    "LINE_OK": Text("{item} line full", "Next {bin}: {text}", _WHITE, _GOOD, "bin"),
    "ALL_THERE": Text("{order}: all there", "{n} of {need}[, {bin}]", _WHITE, _GOOD, "DONE, next task"),
    "START": Text("{order}: {n}[ of {need}]", "{text}[, {k} lines]", _GREY, _GOOD, "item, bin"),
    "START_BLIND": Text("{order}: {n}", "Blind: no figures are expected", _GREY, _GOOD, "item, bin"),
    "DONE_ALL": Text("{order} done", "{n}[ of {need}][, {p} waiting]", _GREY, _GOOD, "next order"),
    "DONE_SHORT": Text(
        "{order}: {k} to come", "[{item} {q} of {of}][ and {m} more lines]; stays open", _GREY, _GOOD, "next order"
    ),
    "SHORT_ASK": Text("{k} missing. Close it?", "{order} {n} of {need}; the rest stays open", _AMBER, _ASK, "YES, NO"),
    "TWICE": Text("Already done: {text}", "{time}[ by {who}]; nothing booked", _RED, _WRONG, "OK, next"),
    "THIS_ORDER_ASK": Text("{item} for {order}?", "{why}", _AMBER, _ASK, "YES, NO"),
    "STORAGE_STOP": Text(
        "STOP - storage {why}", "Nothing more is taken; {p} waiting scans are safe", _RED, _WRONG, "call IT"
    ),
    "DATA_NEEDED": Text("Scan the {kind} of {item}", "[{k} of {n}; ]{why}", _AMBER, _ASK, "{kind}, MISSING"),
    "DATA_BAD": Text("That is no {kind}", "Expected {want}, got {got}", _RED, _WRONG, "{kind}"),
    "QTY_BAD": Text(
        "{n} is not possible", "{why}: at most {limit}, whole, one a serial; number dropped", _RED, _WRONG, "digits"
    ),
    "WHICH_BIN": Text("{item}: which bin?", "{n} in hand, not booked yet", _AMBER, _ASK, "bin"),
    "BIN_SAME": Text("Same bin {bin}", "The goods come from there", _RED, _WRONG, "other bin"),
    "BIN_IN_USE": Text("{bin} is being counted", "By {who} at {scanner}", _RED, _WRONG, "other bin"),
    "GO_BIN": Text("Go to {bin}", "[{order} {n} of {need}; ]{text}", _GREY, _GOOD, "bin"),
    "IN_HAND": Text(
        "In hand: {n} {item}", "[From {bin}; ]nothing booked yet[; {why}]", _GREY, _GOOD, "target bin, more"
    ),
    "TOTE_BOUND": Text("{order} in {text}", "{k} orders so far", _GREY, _GOOD, "order, DONE"),
    "TOTE_OK": Text("{k} in {text}", "{n} of {need}[; {m} more in hand][; next {bin2}]", _WHITE, _GOOD, "item, tote"),
    "BOX_OK": Text("Box {text}", "{n} of {k} boxes of {order}", _GREY, _GOOD, "box, DONE"),
    "SHIP_ASK": Text("Ship {n} in {k} boxes?", "{order}, {m} lines, {who2}", _AMBER, _ASK, "YES, NO"),
    "SHIP_NOW_ASK": Text("{order} is picked. Ship?", "{n} of {need}", _AMBER, _ASK, "YES, NO"),
    "SHIP_OK": Text("{order} shipped", "{n} units, {k} boxes, {m} left open", _WHITE, _GOOD, "next order"),
    "SHIP_NOT_YET": Text("{order}: not {state} yet", "{n} of {need}", _RED, _WRONG, "PICK, PACK"),
    "OTHER_PERSON": Text(
        "Someone else must do this", "{who} did the first pass on {text}", _RED, _WRONG, "other badge, bin"
    ),
    "COUNT_OPEN": Text("{bin} open", "Scan all that is in it", _GREY, _GOOD, "item, DONE"),
    "COUNT_EXTRA_ASK": Text("{bin} is not on the list", "YES counts it all the same", _AMBER, _ASK, "YES, NO"),
    "CLOSE_BIN_ASK": Text("Close {bin} with {n}?", "{k} items; then {bin2}", _AMBER, _ASK, "YES, NO"),
    "EMPTY_ASK": Text("{bin} empty?", "YES writes a count of nothing", _AMBER, _ASK, "YES, NO"),
    "DROP_ASK": Text("Forget {n} in {bin}?", "The tally was not booked", _AMBER, _ASK, "YES, NO"),
    "BIN_DONE": Text("{bin} done", "{k} items[; next {bin2}]", _WHITE, _GOOD, "bin"),
    "COND_ASK": Text("Condition of {item}?", "GOOD, DAMAGED or SCRAP; kept until changed", _AMBER, _ASK, "one of them"),
    "REASON_ASK": Text("Why? 1 to 5", "{a}, {b}, {c}, {d}, {e}", _AMBER, _ASK, "digit"),
    "REASON_SET": Text("{why}, {bin}", "Until you change it", _GREY, _GOOD, "item"),
    "NO_ORDER_ASK": Text("Send back without order?", "Cost and supplier are settled later", _AMBER, _ASK, "YES, NO"),
    "LOOK": Text(
        "{text}: {n}",
        "{n} {what}[, {p} waiting][, {k} reserved][, {h} held][; {list}]; data from {time}",
        _GREY,
        _GOOD,
        "go on",
    ),
    "LOOKUP_HIDDEN": Text("Hidden while you count", "{text} is on your list", _RED, _WRONG, "OK, count"),
    "UNDONE": Text("Undone: {q} {item}", "{text} of {time}; {now}", _WHITE, _GOOD, "go on, UNDO"),
    "UNDO_ASK": Text("Undo {q} {item}?", "{text} of {time}, {state}", _AMBER, _ASK, "YES, NO"),
    "UNDO_NONE": Text("Nothing to take back", "Last undone: {text}", _RED, _WRONG, "OK, go on"),
    "JOIN_OPEN": Text("Plug it in, scan card B", "{s} s left", _AMBER, _ASK, "card B on it"),
    "JOIN_CLOSED": Text("No scanner added", "{why}; start again with ADD-SCANNER", _RED, _WRONG, "ADD-SCANNER"),
    "CARD_STEP": Text("{scanner}: next, card {want}", "{k} of 3; {lang} keys", _GREY, _GOOD, "card {want}"),
    "CARD_OK": Text("{scanner} tested", "{lang} keys, ends with {a}, GS as {b}", _GREY, _GOOD, "go on"),
    "CARD_FAIL": Text(
        "Card not understood", "Field {text}: expected {want}, got {got}", _RED, _WRONG, "same field, IT"
    ),
    "CARD_NO_GS": Text(
        "{scanner} loses the separator",
        "GS1 lots will ask every time; by its manual, let it send GS as F8",
        _AMBER,
        _ASK,
        "go on, IT",
    ),
}
