### Die Seiten der Vorgänge: Warteschlangen, Tafel, der Vorgang selbst, Kategorien, Vorlagen, Makros, die Übersicht für Leitende.

## Warteschlangen

case-queues = Warteschlangen
case-list = Vorgänge
case-list-empty = Hier sind keine Vorgänge
case-list-empty-why = Ein Vorgang ist alles, was jemand fragt oder beklagt, mit allem, was dazu gesagt wurde.
case-new = Neuer Vorgang
case-board = Tafel
case-overview = Übersicht
case-settings = Einstellungen der Vorgänge
case-of-many = { $count } von vielen
case-column-number = Nummer
case-column-subject = Betreff
case-column-customer = Kunde
case-column-category = Kategorie
case-column-status = Status
case-column-priority = Dringlichkeit
case-column-assignee = Zuständig
case-column-team = Team
case-column-last = Letztes Wort
case-column-clock = Frist
case-column-opened = Eröffnet
case-column-tags = Schlagwörter
case-columns = Spalten
case-view-keep = Diese Ansicht speichern
case-view-kept = Die Ansicht ist gespeichert
case-view-name = Name der Ansicht
case-view-drop = Diese Ansicht entfernen
case-view-dropped = Die Ansicht ist entfernt
case-nobody = Niemand
case-no-customer = Kein Kunde
case-no-subject = Kein Betreff
case-hidden-name = Kunde { $number }
case-overdue = { $time } überfällig
case-due = noch { $time }

## Viele auf einmal

case-many = { $count } Vorgänge ändern
case-many-none = Wählen Sie zuerst einen oder mehrere Vorgänge.
case-many-assign = Zuweisen
case-many-tag = Schlagwort
case-many-priority = Dringlichkeit
case-many-step = Nächster Schritt
case-many-step-hint = Vorgänge, die anderswo in ihrem Prozess stehen, bleiben, wie sie sind; Sie erfahren, welche.
case-many-report = Was getan wurde
case-many-done = { $count ->
    [one] 1 Vorgang wurde geändert.
   *[other] { $count } Vorgänge wurden geändert.
}
case-many-left = { $count ->
    [one] 1 Vorgang blieb, wie er war:
   *[other] { $count } Vorgänge blieben, wie sie waren:
}
case-many-why = Warum

## Tafel

case-board-none = Es gibt keinen Prozess mit Vorgängen, die Sie sehen dürfen.
case-board-flow = Prozess
case-board-step = Nächster Schritt für { $number }
case-board-more = Mehr davon
case-move = Weiter

## Einen Vorgang eröffnen

case-open = Vorgang eröffnen
case-new-customer = Kunde
case-new-find = Kunden suchen
case-new-find-hint = Name, E-Mail-Adresse, Telefon oder Kundennummer
case-new-choose = Wählen
case-new-nobody = Niemand wurde gefunden.
case-new-other = Jemand anderen wählen
case-contact = Kontakt dieses Vorgangs
case-references = Bestellung, Produkt, Geschäft
case-subject = Betreff
case-category = Kategorie
case-priority = Dringlichkeit
case-channel = Kanal
case-text = Text
case-description = Worum geht es?
case-email = E-Mail für diesen Vorgang
case-phone = Telefon für diesen Vorgang
case-contact-hint = Nur für diesen Vorgang. Es kommt nie in die Kundenakte und geht, wenn der Vorgang geht.
case-attachments = Dateien
case-fields = Angaben
case-choose-category = Formular zeigen
case-script = Was Sie am Telefon sagen
case-script-text = Sagen Sie, wer Sie sind und dass Sie mitschreiben. Fragen Sie nur, was dieser Vorgang braucht. Fragen Sie nie nach einer ganzen Kartennummer, einem Passwort oder einem Code.
case-confidential = Vertraulich
case-confidential-hint = Nur wer hier genannt ist, sieht, dass es diesen Vorgang gibt.
case-done-opened = Der Vorgang ist eröffnet

## Was in einem Text gefunden wurde

case-found = Diese Nachricht enthält Daten, die hier nicht hingehören:
case-found-file = In der Datei { $name }: { $what }
case-found-typed = Sehen Sie noch einmal hin. Ihr Text enthält:
case-found-hint = Lassen Sie es weg, wenn der Vorgang ohne es auskommt.
case-sure = Trotzdem behalten; der Vorgang braucht es.
case-mask = Schwärzen
case-mask-part = Diesen Teil löschen
case-delete-file = { $name } löschen
case-masked = Es ist geschwärzt

## Der Vorgang

case-thread = Gespräch
case-thread-empty = Noch wurde nichts gesagt.
case-earlier = Zeigen, was vorher gesagt wurde
case-quoted = Zitierten Text zeigen
case-formatted = Formatiert zeigen
case-formatted-by = Formatierte Nachricht von { $who }
case-blocked = { $count ->
    [one] 1 fremdes Bild ist gesperrt: Es zu laden verrät dem Absender, dass Sie dies lesen.
   *[other] { $count } fremde Bilder sind gesperrt: Sie zu laden verrät dem Absender, dass Sie dies lesen.
}
case-unblock = Mit Bildern zeigen
case-proof = War er es wirklich?
case-proof-dkim = Unterschrift (DKIM)
case-proof-spf = Sendender Server (SPF)
case-proof-dmarc = Regel des Absenders (DMARC)
case-proof-yes = Bewiesen
case-proof-no = Gescheitert
case-proof-none = Nicht gezeigt
case-note-badge = Intern
case-unproved = Absender nicht bewiesen
case-automatic = Automatische Antwort
case-bounced = Nicht zustellbar
case-bounced-why = Nicht zustellbar: { $why }
case-waits = Geht gleich hinaus
case-unsent = Nicht gesendet
case-unsent-why = Nicht gesendet: { $why }
case-size-bytes = { $size } Byte
case-size-kilo = { $size } KB
case-size-mega = { $size } MB
case-file-withheld = nicht zu öffnen
case-open-elsewhere = { $names } { $count ->
    [one] hat diesen Vorgang offen.
   *[other] haben diesen Vorgang offen.
}
case-writing-elsewhere = { $names } { $count ->
    [one] schreibt gerade eine Antwort.
   *[other] schreiben gerade eine Antwort.
}

## Das Feld zum Antworten

case-write = Schreiben
case-kind = Was Sie schreiben
case-reply = Antwort
case-note = Notiz
case-note-hint = Eine Notiz lesen nur Kollegen.
case-note-keep = Notiz hinzufügen
case-to = An
case-mentions = Kollegen verständigen
case-files = Dateien
case-template = Vorlage
case-template-insert = Einfügen
case-macro = Makro
case-macro-run = Ausführen
case-then = Danach
case-then-nothing = so lassen
case-then-moves = Danach: { $step }
case-draft-keep = Als Entwurf behalten
case-draft-drop = Entwurf verwerfen
case-draft-kept = Entwurf behalten um { $time }
case-draft-done = Der Entwurf ist gespeichert
case-draft-dropped = Der Entwurf ist weg
case-sent-in = Geht hinaus in
case-undo = Zurücknehmen
case-done-sent = Ihre Antwort ist unterwegs
case-done-noted = Die Notiz ist hinzugefügt
case-done-undone = Es wurde nicht gesendet. Ihr Text steht wieder im Feld.
case-done-too-late = Es war schon hinausgegangen.
case-done-macro = Das Makro ist gelaufen

## Neben dem Gespräch

case-steps = Nächste Schritte
case-fields-first = Bitte zuerst ausfüllen: { $fields }
case-steps-none = Von hier gibt es keinen nächsten Schritt.
case-form = Angaben
case-facts = Fakten
case-status = Status
case-assignee = Zuständig
case-team = Team
case-customer = Kunde
case-opened = Eröffnet
case-tags = Schlagwörter
case-tags-hint = Mit Kommas trennen.
case-watchers = Beobachter
case-watch = Beobachten
case-unwatch = Nicht mehr beobachten
case-watched-by = { $count ->
    [one] 1 Person beobachtet diesen Vorgang.
   *[other] { $count } Personen beobachten diesen Vorgang.
}
case-assign-me = Mir zuweisen
case-clock-step = Dieser Schritt
case-clock-end = Ganzer Vorgang
case-clock-first = Erste Antwort
case-clock-by-category = { $span }, wie es die Kategorie „{ $category }“ sagt
case-clock-by-process = { $span }, wie es der Prozess sagt
case-clock-agreed = { $span }, wie es die Kategorie zu Beginn sagte
case-link-customer = Kunden verknüpfen
case-unlinked = Dieser Vorgang hat keinen Kunden.
case-others = Andere Vorgänge dieser Person
case-others-none = Keine anderen Vorgänge.
case-links = Verbindungen
case-link-add = Mit einem anderen Vorgang verbinden
case-link-number = Nummer des anderen Vorgangs
case-link-kind = Wie sie zusammengehören
case-link-remove = Entfernen
case-merge = Zusammenlegen
case-merge-into = Diesen Vorgang mit einem anderen zusammenlegen
case-merge-hint = Alles Gesagte zieht mit seinen Daten dorthin; dieser Vorgang schließt. Das lässt sich nicht rückgängig machen.
case-merged-into = Dieser Vorgang ging auf in
case-people = Wer ihn sehen darf
case-people-open = Wieder allgemein sichtbar machen
case-people-close = Vertraulich machen
case-talk = Unter Kollegen
case-order = Bestellung
case-product = Produkt
case-store = Laden
case-done-saved = Gespeichert
case-done-assigned = Zugewiesen
case-done-moved = Der Vorgang ist weiter
case-done-linked = Verknüpft
case-done-merged = Die Vorgänge sind jetzt einer
case-clash = Jemand anders hat dies inzwischen geändert
case-clash-why = Ihr Wert wurde nicht gespeichert. Beide stehen hier; wählen Sie.
case-clash-yours = Sie schrieben
case-clash-now = Jetzt steht da
case-clash-use = Meinen nehmen
case-clash-leave = So lassen, wie es jetzt ist
case-field = Feld

## Tasten

case-keys = Tasten auf dieser Seite
case-key-reply = Antworten
case-key-note = Notiz schreiben
case-key-assign = Mir zuweisen
case-key-steps = Nächste Schritte
case-key-macros = Makros
case-key-send = Geschriebenes senden
case-key-undo = Gesendetes zurücknehmen
case-key-back = Zurück zur Warteschlange
case-key-search = Alles durchsuchen
case-key-help = Diese Tasten zeigen

## Kategorien, Vorlagen, Makros

case-categories = Kategorien
case-categories-why = Die Kategorie eines Vorgangs bestimmt Prozess, Formular, Team und Fristen.
case-category-new = Neue Kategorie
case-category-name = Name auf { $language }
case-category-key = Schlüssel
case-category-key-hint = Kleine Buchstaben, Ziffern und Striche. Später nicht mehr zu ändern.
case-category-parent = Teil von
case-category-top = Nichts: eine eigene Kategorie
case-category-flow = Prozess
case-category-team = Team
case-category-order = Platz unter den Nachbarn
case-category-ended = nicht mehr angeboten
case-templates = Antwortvorlagen
case-template-new = Neue Vorlage
case-template-name = Name
case-template-body = Text auf { $language }
case-template-hint = Stellen, die sich selbst füllen: { $places }
case-template-empty = Noch keine Vorlagen
case-template-empty-why = Eine Vorlage ist eine Antwort, die Sie immer wieder schreiben.
case-enclosures = Anlagen zu Briefen
case-enclosure-new = Neue Anlage
case-enclosure-empty = Noch keine Anlagen zu Briefen
case-enclosure-empty-why = Eine Anlage geht immer wieder mit Briefen hinaus: ein Formular zum Zurückschicken, Bedingungen, eine Anleitung. Sie nennt niemanden.
case-enclosure-key = Schlüssel
case-enclosure-key-hint = Kleine Buchstaben, Ziffern und Bindestriche. Prozesse nennen die Anlage so, deshalb bleibt er.
case-enclosure-file = Datei auf { $language }
case-enclosure-hint = Jede höchstens { $most } MB. Wer keine Datei in der eigenen Sprache hat, bekommt die englische. Legen Sie nichts über Menschen hinein.
case-enclosure-kept = Dateien, die da sind
case-enclosed = Geht mit diesen Anlagen hinaus
case-macros = Makros
case-macro-new = Neues Makro
case-macro-name = Name
case-macro-empty = Noch keine Makros
case-macro-empty-why = Ein Makro tut mehreres mit einem Klick: schreiben, Schlagwörter setzen, zuweisen, weiterbewegen.
case-macro-note = Diese Notiz schreiben
case-macro-reply = Diese Vorlage senden
case-macro-assign = Zuweisen an
case-macro-me = wer es ausführt
case-macro-step = Diesen Schritt gehen
case-macro-tags = Diese Schlagwörter setzen
case-macro-priority = Dringlichkeit setzen
case-macro-unchanged = so lassen
case-remove = Entfernen
case-removed = Es ist entfernt

## Übersicht

case-overview-why = Wie gut wir unsere Fristen halten, und wer wie viel zu tun hat.
case-kept = Gehalten, nach Wochen
case-broken = Verfehlt, nach Wochen
case-workload = Offene Vorgänge je Person
case-workload-none = Es sind keine Vorgänge zugewiesen.
case-open-now = Offen
case-open-late = Überfällig
case-open-unassigned = Nicht zugewiesen
case-share-kept = Gehalten

## Kinds of data

case-special-health = Gesundheit
case-special-belief = Glaube
case-special-politics = Politik
case-special-union = Gewerkschaften
case-special-origin = Herkunft
case-special-sex = Sexualleben
case-special-convictions = Straftaten
case-special-biometrics = biometrische Daten
case-special-genetics = genetische Daten
case-special-appearance = Aussehen und Kleidung
case-special-association = Vereine und Stiftungen
case-special-citizenship = Staatsangehörigkeit
case-special-government-id = amtliche Nummern
case-special-location = genauer Standort
case-special-log-in = Passwörter und Codes
case-special-payment = Zahlungsdaten
case-special-other = personenbezogene Daten

## Filters

case-more-filters = Weitere Filter
case-which = Offen und geschlossen
case-which-open = Offen
case-which-closed = Geschlossen
case-which-all = Offen und geschlossen

## Mehr

case-board-hint = Ziehen Sie eine Karte oder wählen Sie ihren nächsten Schritt. Was nicht geht, wird mit Grund abgelehnt.
case-category-above = wie die Kategorie darüber
case-category-offered = Für neue Vorgänge anbieten
case-category-sender = Beantwortet von
case-terms = Fristen
case-terms-first = Wie bald wir das erste Mal antworten
case-terms-solved = Wie bald es gelöst ist
case-terms-fields = Was beim Öffnen gefragt wird
case-terms-above = Leer: { $span }, wie es die Kategorie darüber sagt.
case-terms-first-none = Leer: keine Frist für die erste Antwort.
case-terms-solved-none = Leer: wie es der Prozess sagt.
case-terms-field-not = nicht gefragt
case-terms-field-optional = darf ausgefüllt werden
case-terms-field-required = muss ausgefüllt werden
case-terms-field-read-only = wird gezeigt
case-terms-field-above = Die Kategorie darüber: { $how }.
case-terms-field-place = Wo „{ $field }“ steht
case-terms-order = Platz in der Reihenfolge
case-terms-width = Breite
case-terms-whole = die ganze Zeile
case-terms-half = eine halbe Zeile, neben dem Nachbarfeld
case-terms-heading = Überschrift darüber, { $language }
case-terms-first-told = erste Antwort in { $span }
case-terms-solved-told = gelöst in { $span }
case-contact-name = Name für diesen Vorgang
case-done-inserted = Die Vorlage steht im Feld
case-draft-here = Das ist ein Entwurf
case-error-number = Diesen Vorgang gibt es nicht. Eine Nummer sieht aus wie C-2026-000123.
case-held = Ein Schritt des Prozesses ging nicht: { $why }
case-house = Automatisch
case-languages = Sprachen
case-macro-does = Was es tut
case-macro-reply-hint = Es wird ein Entwurf: Sie lesen ihn, bevor er hinausgeht.
case-many-category = In eine Kategorie
case-many-elsewhere = Er steht anderswo in seinem Prozess, oder Sie dürfen ihn nicht ändern.
case-new-create-from = Daraus einen Kunden anlegen
case-new-create-hint = Der Vorgang weiß: { $who }
case-new-none-hint = Niemand muss gewählt werden: Ein Vorgang kann ohne Kunden sein.
case-priority-usual = wie in der Kategorie üblich
case-reason = Warum es dorthin darf
case-script-notice = Die Datenschutzerklärung zum Vorlesen
case-settings-flows = Prozesse bewegen Vorgänge von Status zu Status.
case-settings-senders = Adressen, von denen wir schreiben
case-settings-senders-why = Jede mit Namen und Signatur.
case-tasks = Wartet auf Kollegen
case-restricted = Die Daten dieser Person sind eingeschränkt: Was eingeht, wird hier aufbewahrt, und niemand arbeitet daran, bis die Einschränkung endet.
case-restricted-why = Warum und seit wann
case-unreadable = Was hier gesagt wurde, ist nicht mehr lesbar: Die Person wurde gelöscht.
case-view-shared = Kollegen sehen sie auch
case-tie-related = Verwandt mit
case-tie-child = Umfasst
case-tie-child-back = Teil von
case-tie-follows = Folgt auf
case-tie-follows-back = Ging weiter in
case-tie-duplicate = Dasselbe wie
case-unit = Einheit

## Namen für das, was fest geschrieben steht

cases-queue-mine = Meine
cases-queue-team = Mein Team
cases-queue-unassigned = Nicht zugewiesen
cases-queue-answer = Zu beantworten
cases-queue-waiting = Wartet auf andere
cases-queue-breaching = Läuft ab
cases-queue-watching = Beobachtet
cases-queue-open = Alle offenen
cases-channel-desk = am Schalter
cases-channel-mail = per E-Mail
cases-channel-form = per Formular
cases-channel-portal = im Portal
cases-channel-phone = per Telefon
cases-channel-chat = per Chat
cases-channel-api = durch ein Programm
cases-channel-import = aus einer Datei
cases-stands-open = Offen
cases-stands-us = Wartet auf uns
cases-stands-customer = Wartet auf den Kunden
cases-stands-third = Wartet auf Dritte
cases-stands-done = Erledigt
cases-stands-refused = Abgelehnt
cases-stands-canceled = Abgebrochen
cases-stands-merged = Zusammengelegt
cases-priority-low = Niedrig
cases-priority-normal = Normal
cases-priority-high = Hoch
cases-priority-urgent = Dringend
cases-relation-related = Sie sind verwandt
cases-relation-child = Der andere ist ein Teil von diesem
cases-relation-follows = Dieser geht weiter, wo der andere endete
case-called = per Telefon
case-done-given = Er ist abgegeben. Sie sehen ihn nicht mehr.
case-keys-short = Tasten
