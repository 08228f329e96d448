// What the page says by itself, in the language of its dock. English is the language of the code: its texts are the keys of the others.

const GERMAN = {
  "Scanners go on working and beep. What is typed here waits in this browser.": "Scanner arbeiten weiter und piepen. Was hier getippt wird, wartet in diesem Browser.",
  "Touch once and you will hear the four tones.": "Einmal berühren, dann sind die vier Töne zu hören.",
  "Turn sound on": "Ton einschalten",
  "Plug a speaker in, or call IT.": "Lautsprecher einstecken oder IT rufen.",
  "Every beep is on disk here. Nothing is sent. Call IT.": "Jeder Piep ist hier gespeichert. Nichts wird gesendet. IT rufen.",
  "Plug it in again, or use another scanner.": "Wieder einstecken, oder einen anderen Scanner nehmen.",
  "Every beep is on disk here and is booked when the hub is back.": "Jeder Piep ist hier gespeichert und wird gebucht, wenn der Hub wieder da ist.",
  "Wait for the beep. Tell IT: replace the SD card. Nothing is lost.": "Auf den Piep warten. IT sagen: SD-Karte tauschen. Nichts ist verloren.",
  "Not read until somebody adds it.": "Wird erst gelesen, wenn ihn jemand hinzufügt.",
  "Scans keep their order. The hub works out the times.": "Scans behalten ihre Folge. Der Hub rechnet die Zeiten aus.",
  "Orders and quantities may have changed since.": "Aufträge und Mengen können sich seitdem geändert haben.",
  "What waited is on its way to the books.": "Was gewartet hat, ist auf dem Weg in die Bücher.",
  "This screen has lost the dock.": "Dieser Bildschirm hat das Dock verloren.",
  "No speaker here. Errors cannot be heard.": "Kein Lautsprecher. Fehler sind nicht zu hören.",
  "Sound is off. Errors cannot be heard.": "Der Ton ist aus. Fehler sind nicht zu hören.",
  "Hub away. Keep scanning.": "Hub weg. Weiter scannen.",
  "Hub away since {time}. Keep scanning.": "Hub weg seit {time}. Weiter scannen.",
  "Clock unknown.": "Uhr ungewiss.",
  "Hub": "Hub", "online": "da", "away": "weg", "Sound": "Ton", "on": "an", "OFF": "AUS", "Worker": "Person", "Waiting": "Wartend", "Time": "Zeit",
  "waiting": "warten", "nobody": "niemand", "{n} people": "{n} Personen",
  "{n} waiting, all on disk": "{n} warten, alle gespeichert", "Nothing waiting": "Nichts wartet", "{n} held": "{n} angehalten",
  "{n} typed here, not yet on disk": "{n} hier getippt, noch nicht gespeichert",
  "data from {time}": "Daten von {time}", "no data from the hub yet": "noch keine Daten vom Hub", "{n} of {all} scanners tested": "{n} von {all} Scannern geprüft",
  "Stored here, on its way to the books": "Hier gespeichert, auf dem Weg in die Bücher", "In the books": "In den Büchern", "Kept for a supervisor": "Für die Aufsicht behalten",
  "Unknown code, kept": "Unbekannter Code, behalten", "Not booked": "Nicht gebucht", "Question: nothing is booked until you answer": "Frage: nichts wird gebucht, bis du antwortest",
  "stored": "gespeichert", "in the books": "in den Büchern", "held": "angehalten", "undone": "zurückgenommen", "noted": "notiert", "refused": "abgelehnt",
  "unknown code": "unbekannter Code", "asked": "gefragt", "waits for its turn": "wartet, bis es dran ist",
  "Lane {name}": "Bahn {name}", "{n} not cleared. ": "{n} nicht erledigt. ", ",": "\u202f", "of": "von", "{n} of {all}": "{n} von {all}", "of {n}": "von {n}", "Bin": "Platz", "{n} × the next item": "{n} × der nächste Artikel",
  "Scan next: {what}": "Als Nächstes: {what}", "Stays until OK": "Bleibt bis OK", "Not right? Scan UNDO": "Falsch? UNDO scannen",
  "Last ten scans of {name}": "Die letzten zehn Scans von {name}", "Last ten scans": "Letzte zehn Scans", "newest first": "neueste oben", "No scans yet": "Noch keine Scans",
  "Ready": "Bereit", "No scanner has scanned here yet.": "Hier hat noch kein Scanner gescannt.", "task or order": "Aufgabe oder Auftrag",
  "Damaged - scan again. {n} characters were typed, but {why}. Nothing was booked.": "Beschädigt - nochmal scannen. {n} Zeichen getippt, aber {why}. Nichts gebucht.",
  "no Enter came after it": "ohne Enter danach", "longer than {n} characters": "länger als {n} Zeichen",
  "Reading {text}": "Lese {text}", "Reading the picture …": "Lese das Bild …", "The picture did not reach the dock: send it again.": "Das Bild kam nicht an: nochmal senden.",
  "The command codes did not load: reload the page.": "Die Befehlscodes fehlen: Seite neu laden.",
  "Too many scans wait in this browser: wait for the dock.": "Zu viele Scans warten in diesem Browser: auf das Dock warten.", "The dock answered {n}.": "Das Dock antwortete {n}.",
  "Keys act on": "Tasten wirken auf", "Type a code": "Code tippen", "Scan it": "Scannen", "This page is scanner": "Diese Seite ist Scanner",
  "Picture from a file": "Bild aus einer Datei", "Sample barcodes": "Beispiel-Barcodes", "Picture": "Bild", "Keys": "Tasten", "Notices": "Hinweise",
};

const SPANISH = {
  "Scanners go on working and beep. What is typed here waits in this browser.": "Los escáneres siguen y pitan. Lo que se teclea aquí espera en este navegador.",
  "Touch once and you will hear the four tones.": "Toque una vez y oirá los cuatro tonos.",
  "Turn sound on": "Activar sonido",
  "Plug a speaker in, or call IT.": "Conecte un altavoz o llame a informática.",
  "Every beep is on disk here. Nothing is sent. Call IT.": "Cada pitido está guardado aquí. No se envía nada. Llame a informática.",
  "Plug it in again, or use another scanner.": "Conéctelo otra vez, o use otro escáner.",
  "Every beep is on disk here and is booked when the hub is back.": "Cada pitido está guardado aquí y se registra cuando vuelva el hub.",
  "Wait for the beep. Tell IT: replace the SD card. Nothing is lost.": "Espere el pitido. Diga a informática: cambiar la tarjeta SD. No se pierde nada.",
  "Not read until somebody adds it.": "No se lee hasta que alguien lo añada.",
  "Scans keep their order. The hub works out the times.": "Los escaneos guardan su orden. El hub calcula las horas.",
  "Orders and quantities may have changed since.": "Pedidos y cantidades pueden haber cambiado.",
  "What waited is on its way to the books.": "Lo que esperaba va camino de los libros.",
  "This screen has lost the dock.": "Esta pantalla ha perdido el muelle.",
  "No speaker here. Errors cannot be heard.": "Aquí no hay altavoz. No se oyen los errores.",
  "Sound is off. Errors cannot be heard.": "El sonido está apagado. No se oyen los errores.",
  "Hub away. Keep scanning.": "Sin hub. Siga escaneando.",
  "Hub away since {time}. Keep scanning.": "Sin hub desde {time}. Siga escaneando.",
  "Clock unknown.": "Hora desconocida.",
  "Hub": "Hub", "online": "en línea", "away": "ausente", "Sound": "Sonido", "on": "sí", "OFF": "NO", "Worker": "Persona", "Waiting": "En espera", "Time": "Hora",
  "waiting": "en espera", "nobody": "nadie", "{n} people": "{n} personas",
  "{n} waiting, all on disk": "{n} en espera, todos guardados", "Nothing waiting": "Nada en espera", "{n} held": "{n} retenidos",
  "{n} typed here, not yet on disk": "{n} tecleados aquí, aún sin guardar",
  "data from {time}": "datos de {time}", "no data from the hub yet": "aún sin datos del hub", "{n} of {all} scanners tested": "{n} de {all} escáneres probados",
  "Stored here, on its way to the books": "Guardado aquí, camino de los libros", "In the books": "En los libros", "Kept for a supervisor": "Guardado para un supervisor",
  "Unknown code, kept": "Código desconocido, guardado", "Not booked": "No registrado", "Question: nothing is booked until you answer": "Pregunta: nada se registra hasta que responda",
  "stored": "guardado", "in the books": "en los libros", "held": "retenido", "undone": "deshecho", "noted": "anotado", "refused": "rechazado",
  "unknown code": "código desconocido", "asked": "preguntado", "waits for its turn": "espera su turno",
  "Lane {name}": "Carril {name}", "{n} not cleared. ": "{n} sin borrar. ", ",": "\u202f", "of": "de", "{n} of {all}": "{n} de {all}", "of {n}": "de {n}", "Bin": "Ubicación", "{n} × the next item": "{n} × el artículo siguiente",
  "Scan next: {what}": "Escanee ahora: {what}", "Stays until OK": "Queda hasta OK", "Not right? Scan UNDO": "¿Mal? Escanee UNDO",
  "Last ten scans of {name}": "Últimos diez escaneos de {name}", "Last ten scans": "Últimos diez", "newest first": "nuevos arriba", "No scans yet": "Aún sin escaneos",
  "Ready": "Listo", "No scanner has scanned here yet.": "Aquí aún no ha escaneado ningún escáner.", "task or order": "tarea o pedido",
  "Damaged - scan again. {n} characters were typed, but {why}. Nothing was booked.": "Dañado - escanee otra vez. Se teclearon {n} caracteres, pero {why}. Nada registrado.",
  "no Enter came after it": "sin Intro detrás", "longer than {n} characters": "más de {n} caracteres",
  "Reading {text}": "Leyendo {text}", "Reading the picture …": "Leyendo la imagen …", "The picture did not reach the dock: send it again.": "La imagen no llegó: envíela otra vez.",
  "The command codes did not load: reload the page.": "Faltan los códigos de órdenes: recargue la página.",
  "Too many scans wait in this browser: wait for the dock.": "Demasiados escaneos esperan en este navegador: espere al muelle.", "The dock answered {n}.": "El muelle respondió {n}.",
  "Keys act on": "Las teclas actúan en", "Type a code": "Teclee un código", "Scan it": "Escanear", "This page is scanner": "Esta página es el escáner",
  "Picture from a file": "Imagen de un archivo", "Sample barcodes": "Códigos de muestra", "Picture": "Imagen", "Keys": "Teclas", "Notices": "Avisos",
};

const LANGUAGES = { de: GERMAN, es: SPANISH };
let spoken = {};

/** Say everything in a language from now on, also what stands in the page already. */
export function speak(language) {
  spoken = LANGUAGES[language] ?? {};
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-words]")) element.textContent = words(element.dataset.words);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", words(element.dataset.label));
}

/** Return a text of the page in the language that is spoken, its placeholders filled. */
export function words(text, fields = {}) {
  return (spoken[text] ?? text).replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? "");
}
