"""What the dock says, in German: every message of the English catalogue. Words of command cards stay as printed. Data only."""

from __future__ import annotations

from edge.core.messages.text import Wording

GERMAN: dict[str, Wording] = {
    "READY": Wording("Bereit", "Ohne Aufgabe wird nichts gebucht", "Aufgabe oder Auftrag"),
    "TASK_ON": Wording("{task}: {first}", "Scannen; bleibt, bis du wechselst", "wie genannt"),
    "LEAVE_ASK": Wording(
        "{bin} unfertig verlassen?", "{n} in der Hand oder gezählt; nichts davon ist gebucht", "YES, NO"
    ),
    "RESUMED": Wording("Weiter: {task}", "[{order}, ]{n}[ von {need}], wie du es verlassen hast", "wie zuvor"),
    "CLEARED": Wording("Erledigt", "War: {text}", "weiter"),
    "REPEATED": Wording("Nochmal: {headline}", "Gesagt vor {s} s", "wie zuvor"),
    "HELP": Wording("{task}: {first}", "[Scannen; auch möglich: {list}]", "eines davon"),
    "CMD_REPEAT": Wording("{text} zweimal gelesen", "Einmal genommen", "weiter"),
    "CMD_MISREAD": Wording("Befehl falsch gelesen", "Prüfbuchstaben {want} erwartet, {got} gelesen", "denselben Code"),
    "CMD_NOT_HERE": Wording("{text} geht hier nicht", "Möglich: {list}", "OK oder eines davon"),
    "ASK_FIRST": Wording("Zuerst: {headline}", "Dieser Scan wurde nicht gebucht", "YES, NO, Ziffer"),
    "NOT_BOOKED": Wording("Nicht gebucht", "[Ausgelassen:[ {n}] {item}]", "weiter"),
    "ASK_WHICH": Wording("Was davon?", "1 {a}, 2 {b}, 3 {c}", "Ziffer oder NO"),
    "UNKNOWN": Wording(
        "Unbekannt: {text}", "Kein Artikel, Platz, Auftrag oder Befehl; nicht gebucht", "OK oder anderes"
    ),
    "UNKNOWN_KEPT": Wording(
        "Unbekannt - behalten", "{n} x {text} geht an die Aufsicht; UNDO, wenn keine Ware", "OK oder weiter"
    ),
    "BAD_LABEL": Wording("Falsch gelesen[: {text}]", "{why}; nichts gebucht", "denselben Code"),
    "BAD_CHECK": Wording("Falsch gelesen: {text}", "Prüfziffer {want} erwartet, {got} gelesen", "denselben Code"),
    "LABEL_HALF": Wording("Kein Artikel auf dem Etikett", "Hat {list}, aber keine Artikelnummer", "Artikeletikett"),
    "LAYOUT_WRONG": Wording("Scanner tippt: {lang}", "{text} sieht falsch aus; nichts gebucht", "Testkarte"),
    "SCAN_LOST": Wording("Beschädigt - nochmal scannen", "Ein Teil ging verloren, nichts gebucht", "denselben Code"),
    "BURST_TAKEN": Wording(
        "{n} gespeicherte Scans genommen", "{k} brauchen Antwort, {e} abgelehnt (in der Liste)", "Antwort, OK"
    ),
    "IDLE_ASK": Wording("Noch {who}, {task}?", "{why}; zuletzt gespeichert {text} {time}", "YES, eigener Ausweis, NO"),
    "LOGIN_FIRST": Wording("Zuerst den Ausweis", "Nichts wurde gebucht", "Ausweis"),
    "HELLO": Wording("{who} angemeldet", "{p} warten, {h} angehalten; {n} Scans seit {time}", "Aufgabe oder Auftrag"),
    "BYE": Wording("Tschüss {who}: {n} Scans", "{p} warten, {h} angehalten; alles sicher hier", "Ausweis"),
    "BADGE_UNKNOWN": Wording("Ausweis ungültig", "Unbekannt oder entzogen; Liste von {time}", "anderer Ausweis"),
    "OTHER_BADGE_ASK": Wording("{who}, von {who2} übernehmen?", "{task} {order}; HOME = neu beginnen", "YES, NO, HOME"),
    "TAKEN_OVER": Wording("{who} macht weiter: {order}", "[{n} bisher gescannt bleiben gebucht]", "weiter"),
    "BRING_ASK": Wording("Deine Arbeit hierher holen?", "{task} {order} ist offen an {scanner}", "YES, NO"),
    "MOVED_AWAY": Wording("{who} jetzt an {scanner}", "Hier ist nichts offen", "Ausweis oder Aufgabe"),
    "CLAIMED_ASK": Wording("{order} hat {who}. Nehmen?", "Letzter Scan vor {s} min, {n} von {need}", "TAKE, NO"),
    "CLAIM_FAR": Wording("{order} geht jetzt nicht", "Hub weg; {who} hat ihn an {gateway}", "anderer Auftrag"),
    "LOST_CLAIM": Wording(
        "{who} hat {order} übernommen", "Deine {n} bleiben gebucht; dieser Scan nicht", "OK, anderer Auftrag"
    ),
    "QTY_SET": Wording("{n} x der nächste Artikel", "CLEAR macht 1 daraus", "Artikel, Ziffer"),
    "QTY_ZERO": Wording("Menge 0", "Nichts zu buchen", "Ziffern, Artikel"),
    "QTY_HUGE_ASK": Wording("Wirklich {n} {item}?", "Über {limit} fragen wir nach", "YES, NO"),
    "LAST_SET": Wording("Das letzte ist jetzt {n}", "War {old} {item}", "weiter"),
    "EACH_ON": Wording("Nächster Code zählt als 1", "Packungsgröße einmal ausgelassen", "Artikel"),
    "SERIAL_TWICE": Wording("Seriennummer schon gescannt", "{text}[ um {time}][ in {bin}]", "nächste Seriennummer"),
    "EXPIRED_ASK": Wording("Abgelaufen {date}. Nehmen?", "Charge {lot}; Aufsicht entscheidet", "YES, NO"),
    "LOT_EXPIRED": Wording("Abgelaufen {date} - nicht die", "Charge {lot}; nimm Charge {lot2}", "andere Charge, SHORT"),
    "LOT_OTHER_ASK": Wording("Charge {lot}: sicher?", "{lot2} läuft früher ab", "YES, {lot2}"),
    "LOCATION_SET": Wording("Ware kommt nach {bin}", "Bis du einen anderen Platz scannst", "Artikel"),
    "FROM_BIN": Wording("Von {bin}", "[{n} in der Hand; ]bis du einen anderen Platz scannst", "Artikel, Platz"),
    "BIN_OK": Wording("{bin}: {item}", "{need} hier zu holen", "Artikel"),
    "BIN_NEW_ASK": Wording(
        "Neuer Platz {bin}?", "Hier unbekannt; nochmal scannen, um ihn zu nehmen", "dasselbe Etikett, NO"
    ),
    "WRONG_BIN": Wording("Falscher Platz {bin}", "Gebraucht: {bin2}", "{bin2}"),
    "BIN_BLOCKED": Wording("{bin} ist nicht frei", "Gesperrt[, oder für {item} bestimmt]", "anderer Platz, FULL"),
    "MORE_THAN_THERE": Wording("Mehr als in {bin} liegt?", "Bücher {n}, wartend {p}, verlangt {need}", "YES, NO"),
    "ORDER_UNKNOWN_ASK": Wording(
        "{order} hier unbekannt", "Nochmal scannen, um ihn zu nehmen; der Hub prüft", "dasselbe, NO"
    ),
    "ORDER_UNKNOWN": Wording(
        "{order} hier unbekannt", "Keine Zeilen, also nichts zu prüfen; Daten von {time}", "anderer Auftrag"
    ),
    "ORDER_CLOSED_ASK": Wording("{order} ist zu. Weiter?", "[Geschlossen {date}; ]Aufsicht entscheidet", "YES, NO"),
    "ORDER_CLOSED": Wording("{order} ist gestoppt", "{state}[ seit {date}]", "anderer Auftrag"),
    "WRONG_DOC": Wording("{order} ist nicht: {kind}", "Es ist: {text}", "richtiger Beleg"),
    "NOT_ON_ORDER": Wording(
        "Nicht auf {order}: {item}", "Beiseite stellen, oder NO-ORDER, um es anzunehmen", "anderer Artikel"
    ),
    "RCV_NO_ORDER_FOR": Wording("Keine Bestellung: {item}", "NO-ORDER nimmt es blind an", "Auftrag, NO-ORDER"),
    "OVER_ASK": Wording(
        "{k} zu viel von {item}?", "Bestellt {need}, wären {n}; der Rest wartet auf die Aufsicht", "YES, NO"
    ),
    "DAMAGED_NEXT": Wording("Nächster Artikel: beschädigt", "Kommt nach {bin}", "Artikel"),
    "DAMAGED_OUT": Wording("{q} {item} nach {bin}", "Beschädigt; füllt die Zeile nicht", "guter Artikel"),
    "LINK_ASK": Wording("{order} nehmen? 1, 2 oder 3", "1 ab jetzt, 2 auch die {n} bisher, 3 nein", "Ziffer"),
    "LINK_OK": Wording("{order} hat es übernommen", "{n} von {need}; {k} bleiben unter {text}", "Artikel"),
    "SSCC_ASK": Wording("Palette {text}, {n}?", "{k} Zeilen; SPLIT, um Stück für Stück zu scannen", "YES, SPLIT, NO"),
    "SSCC_OK": Wording("Palette {text} ist da", "{n} von {k} Paletten, {q} Einheiten", "nächste Palette"),
    "CONTENT_ASK": Wording("{n} {item}, Charge {lot}?", "Vom Palettenetikett selbst gelesen", "YES, NO"),
    "SSCC_UNKNOWN_ASK": Wording("Palette {text} unbekannt", "YES: ihre Ware einzeln scannen", "YES, NO"),
    "TAKE_PUT": Wording("{item} nach {bin}?", "{n} in der Hand; jeder freie Platz geht[; {why}]", "Platz, mehr"),
    "PUT_OK": Wording("{n} {item} in {bin}", "{k} übrig[; Vorschlag war {bin2}][; {why}]", "Artikel"),
    "HAND_EMPTY": Wording("Hand geleert", "[{n} {item} zurücklegen; ]nichts gebucht", "weiter"),
    "ALL_ASK": Wording("Alles aus {bin}?", "{k} Artikel, {n} Einheiten laut Büchern", "YES, NO"),
    "MOVE_OK": Wording("{n} nach {bin} gebracht", "Von {bin2}", "Artikel, Platz"),
    "WRONG_ITEM": Wording("Falsche Ware/Charge: {item}", "Gebraucht: {text}", "richtiger Artikel"),
    "PICK_OVER": Wording("Zu viele[: {k} nötig]", "{item}[ {n} von {of}]; nicht gebucht", "weniger, oder weiter"),
    "CASE_TOO_BIG": Wording("Karton mit {q}, {k} nötig", "Einzelcode, oder EACH mit einer Zahl", "einzeln, EACH"),
    "SHORT_HOW_MANY": Wording("Wie viele sind übrig?", "{item} in {bin}; Zahl und DONE, oder EMPTY", "Ziffern, EMPTY"),
    "SHORT_OK": Wording(
        "{bin}: {n} übrig, notiert", "Eine Zählung wurde geschrieben; weiter {bin2} oder Zeile fehlt", "Platz"
    ),
    "ZERO_ASK": Wording("{bin} leer von {item}?", "YES, oder NO und die Zahl", "YES, NO, SKIP"),
    "TOTE_ASK": Wording("Behälter für {order}?", "Ein Behälter, ein Auftrag", "Behälter"),
    "TOTE_USED": Wording("{text} gehört zu {order}", "Ein Behälter, ein Auftrag", "anderer Behälter"),
    "PUT_IN_TOTE": Wording("{k} in {text} legen", "{n} {item} in der Hand", "Behälter"),
    "WRONG_TOTE": Wording("Falscher Karton {text}", "[{k} gehören in {want}]", "{want}"),
    "ITEM_OK": Wording("{item} +{q}", "{n}[ von {need}], {bin}; {why}", "Artikel, DONE"),
    "KEPT_OVER": Wording("{item} +{q}, {k} zu viel", "Gespeichert; was zu viel ist, wird angehalten", "Artikel, DONE"),
    "LINE_OK": Wording("{item}: Zeile voll", "Weiter {bin}: {text}", "Platz"),
    "ALL_THERE": Wording("{order}: alles da", "{n} von {need}[, {bin}]", "DONE, nächste Aufgabe"),
    "START": Wording("{order}: {n}[ von {need}]", "{text}[, {k} Zeilen]", "Artikel, Platz"),
    "START_BLIND": Wording("{order}: {n}", "Blind: keine Zahlen werden erwartet", "Artikel, Platz"),
    "DONE_ALL": Wording("{order} fertig", "{n}[ von {need}][, {p} warten]", "nächster Auftrag"),
    "DONE_SHORT": Wording(
        "{order}: {k} kommen noch", "[{item} {q} von {of}][ und {m} weitere Zeilen]; bleibt offen", "nächster Auftrag"
    ),
    "SHORT_ASK": Wording("{k} fehlen. Abschließen?", "{order} {n} von {need}; der Rest bleibt offen", "YES, NO"),
    "TWICE": Wording("Schon erledigt: {text}", "{time}[ von {who}]; nichts gebucht", "OK, nächstes"),
    "THIS_ORDER_ASK": Wording("{item} für {order}?", "{why}", "YES, NO"),
    "STORAGE_STOP": Wording(
        "STOPP - Speicher {why}", "Nichts wird mehr angenommen; {p} wartende Scans sind sicher", "IT rufen"
    ),
    "DATA_NEEDED": Wording("{kind} von {item} scannen", "[{k} von {n}; ]{why}", "{kind}, MISSING"),
    "DATA_BAD": Wording("Das passt nicht: {kind}", "Erwartet {want}, gelesen {got}", "{kind}"),
    "QTY_BAD": Wording(
        "{n} ist nicht möglich",
        "{why}: höchstens {limit}, ganz, eins je Seriennummer; Zahl verworfen",
        "Ziffern",
    ),
    "WHICH_BIN": Wording("{item}: welcher Platz?", "{n} in der Hand, noch nicht gebucht", "Platz"),
    "BIN_SAME": Wording("Derselbe Platz {bin}", "Von dort kommt die Ware", "anderer Platz"),
    "BIN_IN_USE": Wording("{bin} wird gezählt", "Von {who} an {scanner}", "anderer Platz"),
    "GO_BIN": Wording("Geh zu {bin}", "[{order} {n} von {need}; ]{text}", "Platz"),
    "IN_HAND": Wording("In der Hand: {n} {item}", "[Von {bin}; ]noch nichts gebucht[; {why}]", "Zielplatz, mehr"),
    "TOTE_BOUND": Wording("{order} in {text}", "{k} Aufträge bisher", "Auftrag, DONE"),
    "TOTE_OK": Wording("{k} in {text}", "{n} von {need}[; noch {m} in der Hand][; weiter {bin2}]", "Artikel, Behälter"),
    "BOX_OK": Wording("Karton {text}", "{n} von {k} Kartons von {order}", "Karton, DONE"),
    "SHIP_ASK": Wording("{n} in {k} Kartons versenden?", "{order}, {m} Zeilen, {who2}", "YES, NO"),
    "SHIP_NOW_ASK": Wording("{order} fertig. Versenden?", "{n} von {need}", "YES, NO"),
    "SHIP_OK": Wording("{order} versandt", "{n} Einheiten, {k} Kartons, {m} bleiben offen", "nächster Auftrag"),
    "SHIP_NOT_YET": Wording("{order}: noch nicht {state}", "{n} von {need}", "PICK, PACK"),
    "OTHER_PERSON": Wording("Das muss jemand anders tun", "{who} hat {text} schon gemacht", "anderer Ausweis, Platz"),
    "COUNT_OPEN": Wording("{bin} offen", "Alles scannen, was darin ist", "Artikel, DONE"),
    "COUNT_EXTRA_ASK": Wording("{bin} steht nicht auf der Liste", "YES zählt ihn trotzdem", "YES, NO"),
    "CLOSE_BIN_ASK": Wording("{bin} mit {n} abschließen?", "{k} Artikel; dann {bin2}", "YES, NO"),
    "EMPTY_ASK": Wording("{bin} leer?", "YES schreibt, dass nichts da ist", "YES, NO"),
    "DROP_ASK": Wording("{n} in {bin} vergessen?", "Das Gezählte wurde nicht gebucht", "YES, NO"),
    "BIN_DONE": Wording("{bin} fertig", "{k} Artikel[; weiter {bin2}]", "Platz"),
    "COND_ASK": Wording("Zustand von {item}?", "GOOD, DAMAGED oder SCRAP; gilt, bis du wechselst", "eines davon"),
    "REASON_ASK": Wording("Warum? 1 bis 5", "{a}, {b}, {c}, {d}, {e}", "Ziffer"),
    "REASON_SET": Wording("{why}, {bin}", "Bis du wechselst", "Artikel"),
    "NO_ORDER_ASK": Wording("Ohne Auftrag zurücksenden?", "Kosten und Lieferant klären sich später", "YES, NO"),
    "LOOK": Wording(
        "{text}: {n}",
        "{n} {what}[, {p} warten][, {k} reserviert][, {h} angehalten][; {list}]; Daten von {time}",
        "weiter",
    ),
    "LOOKUP_HIDDEN": Wording("Verdeckt, solange du zählst", "{text} steht auf deiner Liste", "OK, COUNT"),
    "UNDONE": Wording("Zurück: {q} {item}", "{text} von {time}; {now}", "weiter, UNDO"),
    "UNDO_ASK": Wording("{q} {item} zurücknehmen?", "{text} von {time}, {state}", "YES, NO"),
    "UNDO_NONE": Wording("Nichts zurückzunehmen", "Zuletzt zurückgenommen: {text}", "OK, weiter"),
    "JOIN_OPEN": Wording("Einstecken, Karte B scannen", "noch {s} s", "Karte B mit ihm"),
    "JOIN_CLOSED": Wording("Kein Scanner hinzugefügt", "{why}; neu beginnen mit ADD-SCANNER", "ADD-SCANNER"),
    "CARD_STEP": Wording("{scanner}: weiter mit Karte {want}", "{k} von 3; Tasten: {lang}", "Karte {want}"),
    "CARD_OK": Wording("{scanner} geprüft", "Tasten: {lang}, endet mit {a}, GS als {b}", "weiter"),
    "CARD_FAIL": Wording("Karte nicht verstanden", "Feld {text}: erwartet {want}, gelesen {got}", "dasselbe Feld, IT"),
    "CARD_NO_GS": Wording(
        "{scanner} verliert das Trennzeichen", "GS1-Chargen fragen jedes Mal; Einstellblatt 4", "weiter, IT"
    ),
}
