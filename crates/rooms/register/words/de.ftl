nav-register = Verzeichnis
room-register = Verzeichnis
settings-register = Verzeichnis
right-register-view = Das Verzeichnis ansehen
right-register-edit = Das Verzeichnis führen und Auftragsverarbeiter freigeben
right-register-breaches = Datenpannen erfassen und bearbeiten
setting-register-officer-name = Datenschutzbeauftragte Person: Name
setting-register-officer-contact = Datenschutzbeauftragte Person: Anschrift, E-Mail oder Telefon
setting-register-representative = Vertretung in der Europäischen Union, für Unternehmen von außerhalb
setting-register-authority = Aufsichtsbehörde, an die Datenpannen gemeldet werden
event-register-added = Ein Eintrag kam ins Verzeichnis
event-register-changed = Ein Eintrag des Verzeichnisses wurde geändert
event-register-removed = Ein Eintrag wurde aus dem Verzeichnis genommen
event-register-moved = Ein Auftragsverarbeiter wurde vorgeschlagen, freigegeben oder beendet
event-register-agreement-added = Ein Vertrag mit einem Auftragsverarbeiter kam hinzu
event-register-agreement-removed = Ein Vertrag mit einem Auftragsverarbeiter wurde entfernt
event-register-due = Eine Prüfung oder ein Vertragsende rückt näher
event-register-exported = Das Verzeichnis wurde als { $format } abgeholt
event-register-breach-recorded = Die Datenpanne { $number } wurde erfasst
event-register-breach-due = Die Datenpanne { $number } ist seit { $hours } Stunden bekannt
event-register-breach-decided = Das Risiko der Datenpanne { $number } wurde beurteilt
event-register-breach-found = Eine Suche nach den Betroffenen der Datenpanne { $number } ist fertig: { $people } gefunden
event-register-breach-reported = Die Datenpanne { $number } wurde der Behörde gemeldet
event-register-breach-told = Briefe über die Datenpanne { $number } gingen an { $people } Personen
event-register-breach-closed = Die Datenpanne { $number } wurde abgeschlossen
event-register-breach-opened = Die Datenpanne { $number } wurde wieder geöffnet
retention-register = So lange, wie das Unternehmen es nachweisen muss
retention-register-affected = Solange die Datenpanne verzeichnet ist oder bis Sie gelöscht werden
keep-register = Das Gesetz verlangt dieses Verzeichnis; es gehört zu niemandem.
table-register_affected = Datenpannen mit diesen Daten
register-lead = Was mit den Daten von Menschen geschieht, durch wen, wie lange und was sie schützt.
register-book = Lesen und drucken
register-book-title = Verzeichnis der Verarbeitungen
register-book-lead = Die Verarbeitungen nach dem Stand vom { $day }.
register-as-xlsx = Als Arbeitsmappe
register-as-yaml = Für Programme (fideslang)
register-missing = Was fehlt
register-complete = Nichts fehlt.
register-is-missing = fehlt
register-look = prüfen
register-none = Hier ist noch nichts verzeichnet.
register-late = Zu spät
register-by-house = das System selbst
register-answers = Was verzeichnet ist
register-choose = Bitte wählen
register-above-none = Niemand: arbeitet direkt für uns
register-people = Kundinnen und Kunden und Menschen, die uns schreiben
register-unknown = nicht verzeichnet
register-assessed = fertig
register-assessing = in Arbeit
register-kind-activity = Verarbeitungen außerhalb dieses Systems
register-kind-service = Was wir für andere tun
register-kind-joint = Gemeinsam Verantwortliche
register-kind-processor = Auftragsverarbeiter
register-kind-measure = Maßnahmen
register-kind-assessment = Abschätzungen
register-kind-breach = Datenpannen
register-lead-activity = Was das Unternehmen anderswo mit personenbezogenen Daten tut: Löhne, Kameras, Papier.
register-lead-service = Verarbeitungen im Auftrag anderer Verantwortlicher.
register-lead-joint = Wer mit uns entscheidet, was mit Daten geschieht, und wer wofür einsteht.
register-lead-processor = Wer für uns mit Daten arbeitet. Niemand wird eingesetzt, bevor er mit laufendem Vertrag freigegeben ist.
register-lead-measure = Was Daten schützt, gemessen am Schaden ihres Verlusts.
register-lead-assessment = Was für Menschen schiefgehen kann und was wir dagegen tun, bevor wir anfangen.
register-lead-breach = Was mit Daten schiefging, wen es betrifft und wer es weiß. Die Behörde muss es binnen 72 Stunden wissen.
register-new-activity = Neue Verarbeitung
register-new-service = Neuer Auftrag
register-new-joint = Neue gemeinsam verantwortliche Stelle
register-new-processor = Neuer Auftragsverarbeiter
register-new-measure = Neue Maßnahme
register-new-assessment = Neue Abschätzung
register-new-breach = Datenpanne erfassen
register-state-current = aktuell
register-state-proposed = vorgeschlagen
register-state-approved = freigegeben
register-state-ended = beendet
register-state-open = offen
register-state-closed = abgeschlossen
register-move-approved = Freigeben
register-move-ended = Beenden
register-move-proposed = Erneut vorschlagen
register-standing = Freigabe
register-chain = Wer arbeitet für wen
register-ask-name = Name
register-ask-activity = Was geschieht, und wofür
register-ask-basis = Rechtsgrundlage
register-ask-people = Wessen Daten: Gruppen von Menschen
register-ask-data = Arten von Daten
register-ask-recipients = Wer sie erhält
register-ask-transfers = Übermittlung in andere Länder und was die Daten dort schützt
register-ask-retention = Wie lange sie bleiben
register-ask-controller = Für wen wir es tun
register-ask-contact = Kontakt: Anschrift, Person, Telefon
register-ask-processing = Was mit den Daten geschieht
register-ask-share = Wer wofür einsteht
register-ask-purposes = Zwecke
register-ask-email = E-Mail-Adresse
register-ask-country = Land
register-ask-safeguard = Was die Daten dort schützt
register-ask-classes = Klassen von Daten
register-ask-review = Nächste Prüfung
register-ask-measure = Was dagegen getan wird
register-ask-side = Art der Maßnahme
register-ask-described = Was geplant ist: welche Daten, wie, wofür
register-ask-screening = Was davon trifft zu?
register-ask-necessity = Warum es nötig ist und warum es nicht milder geht
register-ask-consulted = Was die Betroffenen sagen
register-ask-what = Was geschehen könnte
register-ask-likelihood = Wie wahrscheinlich
register-ask-severity = Wie schlimm für Menschen
register-ask-left-likelihood = Wie wahrscheinlich danach
register-ask-left-severity = Wie schlimm danach
register-ask-officer = Was die datenschutzbeauftragte Person sagt
register-ask-result = Was herauskam
register-ask-happening = Was geschehen ist
register-ask-noticed = Wann es bekannt wurde
register-ask-happened = Wann es geschah
register-ask-number = Etwa wie viele Menschen
register-ask-consequences = Was es für Menschen bedeuten kann
register-ask-taken = Was getan wurde und wird
register-ask-risk-1 = Risiko 1
register-ask-risk-2 = Risiko 2
register-ask-risk-3 = Risiko 3
register-ask-risk-4 = Risiko 4
register-ask-risk-5 = Risiko 5
register-ask-risk-6 = Risiko 6
register-is-inside = innerhalb des Europäischen Wirtschaftsraums: nicht nötig
register-is-technical = technisch
register-is-organisational = organisatorisch
register-is-scoring = Menschen werden bewertet oder profiliert
register-is-automated = Eine Maschine entscheidet mit ernsten Folgen
register-is-monitoring = Menschen werden systematisch überwacht
register-is-sensitive-data = Sensible oder sehr persönliche Daten
register-is-large-scale = Sehr viele Menschen oder Daten
register-is-matching = Daten aus verschiedenen Quellen werden verbunden
register-is-vulnerable = Kinder, Beschäftigte, Kranke und andere, die schwer Nein sagen
register-is-new-technology = Neue Technik oder ihr neuer Einsatz
register-is-blocking = Es entscheidet, wer eine Leistung oder einen Vertrag bekommt
register-is-draft = noch nicht entschieden
register-is-not-needed = keine Abschätzung nötig
register-is-go = darf beginnen
register-is-consult = erst die Behörde fragen
register-is-stop = darf nicht beginnen
register-grade-1 = 1 – kaum
register-grade-2 = 2 – etwas
register-grade-3 = 3 – stark
register-grade-4 = 4 – sehr stark
register-risk-told = { $what } Vorher: { $before } von 16. Maßnahme: { $measure } Danach: { $after } von 16.
register-hint-noticed = Ab hier laufen die 72 Stunden.
register-hint-screening = Treffen zwei zu, verlangt das Gesetz eine Abschätzung.
register-hint-people = Etwa Beschäftigte, Gäste, Abonnenten.
register-hint-officer = Wird gefragt, bevor etwas beginnt.
register-column-what = Was
register-column-value = Angabe
register-column-purpose = Zweck
register-column-description = Beschreibung
register-column-people = Wessen Daten
register-column-data = Arten von Daten
register-column-classes = Klassen
register-column-receivers = Empfänger
register-column-transfers = Andere Länder
register-column-retention = Aufbewahrung
register-column-measures = Geschützt durch
register-column-joint = Gemeinsam mit
register-column-special = Grund für besondere Kategorien
register-column-assessment = Folgenabschätzung
register-column-tables = Wo sie liegen
register-column-state = Stand
register-column-above = Arbeitet für
register-column-below = Unterauftragnehmer
register-column-agreements = Verträge
register-column-table = Was gehalten wird
register-column-purpose-list = Zwecke
register-column-erasing = Wenn jemand gelöscht wird
register-column-field = Eigenes Feld
register-column-changed = Geändert
register-column-deadline = Behörde muss wissen
register-column-law = Gesetz
register-column-customer = Kunde
register-column-why = Warum
register-column-found = Gefunden
register-column-test = Prüfung
register-chapter-house = Wer für die Daten einsteht
register-chapter-purposes = Verarbeitungen nach Zweck
register-chapter-tables = Was wo gehalten wird
register-chapter-fields = Eigene Felder
register-house-name = Verantwortliche Stelle
register-house-address = Anschrift
register-house-email = E-Mail
register-house-country = Land
register-house-officer = Datenschutzbeauftragte Person
register-house-officer-contact = Wie erreichbar
register-house-representative = Vertretung in der Union
register-house-day = Stand
register-erasing-delete = wird gelöscht
register-erasing-blank = wird anonymisiert
register-tests = Prüfungen bei Zwecken
register-test-balancing = Interessenabwägung
register-test-impact = Folgenabschätzung
register-test-transfer = Übermittlungsprüfung
register-unknown-processors = Zwecke nennen diese Auftragsverarbeiter, und niemand hat sie erfasst:
register-holds = Rechtliche Sperren
register-check-late = Datenpannen werden binnen 72 Stunden gemeldet
register-check-house = Das Verzeichnis sagt, wer für die Daten einsteht
register-check-processor = Auftragsverarbeiter sind freigegeben, bevor sie arbeiten
register-check-agreement = Jeder Auftragsverarbeiter hat einen laufenden Vertrag
register-check-measure = Maßnahmen schützen jede Klasse von Daten
register-check-assessment = Riskante Verarbeitungen sind abgeschätzt
register-check-open = Keine Datenpanne ist offen
register-check-officer = Das Verzeichnis nennt die datenschutzbeauftragte Person
register-check-data = Jeder Zweck sagt, welche Daten er nutzt
register-check-review = Einträge werden an ihrem Tag geprüft
register-check-fine = In Ordnung
register-gap-late = Datenpannen, deren 72 Stunden um sind: { $name }
register-gap-house = Name, Anschrift oder E-Mail des Unternehmens fehlt
register-gap-processor = Von einem Zweck genannt und nicht freigegeben: { $name }
register-gap-agreement = Kein laufender Vertrag: { $name }
register-gap-measure = Keine Maßnahme schützt Daten der Klasse: { $name }
register-gap-assessment = Besondere Daten ohne Abschätzung: { $name }
register-gap-open = Offene Datenpannen: { $name }
register-gap-officer = Keine datenschutzbeauftragte Person genannt
register-gap-data = Sagt nicht, welche Daten er nutzt: { $name }
register-gap-review = Der Tag der Prüfung ist da: { $name }
register-agreements = Verträge
register-agreements-none = Noch kein Vertrag
register-agreements-none-text = Ohne laufenden Vertrag wird niemand freigegeben.
register-agreement-file = Vertrag (PDF)
register-agreement-name = Name
register-agreement-starts = Beginn
register-agreement-ends = Ende
register-agreement-review = Nächste Prüfung
register-agreement-size = Größe
register-agreement-add = Vertrag hinzufügen
register-agreement-removal-effect = Die Datei wird vernichtet. Das Protokoll behält, dass sie da war.
register-removal-effect = Der Eintrag geht mit seinem Protokoll.
register-log = Was getan wurde
register-log-line = { $what } · { $who }
register-log-added = Erfasst
register-log-changed = Geändert
register-log-approved = Freigegeben
register-log-ended = Beendet
register-log-proposed = Erneut vorgeschlagen
register-log-agreed = Vertrag hinzugefügt
register-log-agreement-gone = Vertrag entfernt
register-log-noted = Notiz
register-log-sought = Betroffene gesucht
register-log-cleared = Liste der Betroffenen geleert
register-log-otherwise = Auf anderem Weg benachrichtigt
register-log-risk-unlikely = Risiko: unwahrscheinlich
register-log-risk-some = Risiko: vorhanden
register-log-risk-high = Risiko: hoch
register-log-reported = Der Behörde gemeldet
register-log-letter = Brief geändert
register-log-sending = Briefe losgeschickt
register-log-closed = Abgeschlossen
register-log-opened = Wieder geöffnet
register-note = Notiz
register-clock = Zeit bis zur Meldung
register-clock-stopped = Die Uhr steht
register-left = Was noch zu tun ist
register-left-none = Alles, was das Gesetz verlangt, ist getan.
register-duty-decide = Beurteilen, wie riskant es für Menschen ist
register-duty-complete = Ergänzen, was der Meldung fehlt
register-duty-report = Der Behörde melden
register-duty-find = Betroffene ermitteln
register-duty-tell = Die Menschen benachrichtigen
register-duty-otherwise = Auf anderem Weg benachrichtigen, wen kein Brief erreichte
register-affected = Betroffene
register-affected-lead = Die Liste bleibt, wie sie gefunden wurde, und geht mit jedem, der gelöscht wird.
register-affected-find = Betroffene suchen
register-affected-none = Niemand steht auf der Liste
register-affected-none-text = Sagen Sie unten, wen es betrifft, dann suchen wir.
register-told = Benachrichtigt
register-failed = Nicht erreicht
register-searching = Suche nach Betroffenen
register-telling = Briefe an Betroffene
register-searches = Wie gesucht wurde
register-searches-none = Noch hat niemand gesucht.
register-search-running = läuft
register-search-done = fertig
register-search-stopped = angehalten
register-search-again = Erneut suchen
register-error-searching = Nach diesen Personen wird schon gesucht.
register-fate-found = noch nicht benachrichtigt
register-fate-written = Brief unterwegs
register-fate-told = benachrichtigt
register-fate-failed = Brief kam zurück
register-fate-unreachable = keine Adresse
register-fate-otherwise = anders benachrichtigt
register-everybody = Alle
register-clear = Liste leeren
register-otherwise = Per Brief nicht erreicht
register-otherwise-how = Wie sie benachrichtigt wurden
register-otherwise-hint = Per Telefon, per Post oder öffentlich, wenn nichts anderes geht.
register-otherwise-mark = Als benachrichtigt vermerken
register-reach-numbers = Kundennummern
register-reach-numbers-hint = Durch Leerzeichen, Kommas oder Zeilen getrennt.
register-reach-tables = Etwas von ihnen liegt in
register-reach-purpose = Daten gehalten für
register-reach-view = Ihre gespeicherte Kundenansicht
register-reach-view-hint = Ihr Filter, wie er jetzt ist; wer später erneut sucht, nutzt denselben Filter.
register-reach-field = Eigenes Feld
register-reach-value = Dessen Wert
register-reach-country = Land
register-reach-language = Sprache
register-reach-organisation = Organisation
register-reach-from = Eingetragen ab
register-reach-to = Eingetragen bis
register-reach-source = Woher die Daten kamen
register-reach-source-hint = Etwa api oder import: und form: mit der Kennung dahinter.
register-reach-actor = Geöffnet von
register-reach-actor-hint = Die Kennung im Protokoll, etwa staff_… oder token_….
register-reach-seen-from = Geöffnet ab
register-reach-seen-to = Geöffnet bis
register-reach-find = Suchen
register-reach-text = Alles Gesagte muss zutreffen. Suchen addieren sich; niemand bekommt zwei Briefe.
register-risk = Risiko für Menschen
register-risk-unlikely = Unwahrscheinlich
register-risk-unlikely-hint = Niemand außerhalb erfährt es; der Grund bleibt.
register-risk-some = Ein Risiko
register-risk-some-hint = Die Behörde erfährt es binnen 72 Stunden.
register-risk-high = Hohes Risiko
register-risk-high-hint = Die Behörde und die Betroffenen erfahren es.
register-risk-by = Beurteilt von
register-risk-reason = Warum
register-decide = Risiko beurteilen
register-waiver = Warum die Betroffenen es nicht erfahren müssen
register-waiver-hint = Nur bei hohem Risiko: Die Daten waren unlesbar, das Risiko ist beseitigt, oder es wurde öffentlich mitgeteilt.
register-done = Bisher getan
register-closed = Abgeschlossen
register-close = Datenpanne abschließen
register-lessons = Was daraus gelernt wurde
register-close-why = Warum sie trotz Offenem abgeschlossen wird
register-close-why-hint = Nötig, solange etwas offen ist.
register-open = Wieder öffnen
register-open-reason = Was sich ergab
register-report = Meldung an die Behörde
register-report-lead = Jeder Punkt, nach dem die Behörde fragt. Drucken oder in ihr Formular übernehmen.
register-report-title = Meldung einer Verletzung des Schutzes personenbezogener Daten
register-report-number = Unser Zeichen
register-report-authority = An
register-report-controller = Von
register-report-officer = Wer mehr sagen kann
register-report-counted = In unseren Daten gefundene Betroffene
register-report-told = Bisher Benachrichtigte
register-report-late = Warum später als nach 72 Stunden
register-report-late-hint = Das Gesetz verlangt den Grund.
register-report-missing = (noch nicht bekannt)
register-report-parts = Die Meldung kommt in Teilen; was noch fehlt, folgt unverzüglich.
register-report-sent = An die Behörde geschickt
register-report-at = Wann sie abging
register-report-reference = Zeichen der Behörde
register-report-mark = Als gesendet vermerken
register-letters = Briefe an Betroffene
register-letters-lead = Alle bekommen den Brief in ihrer Sprache. Was Sie über die Panne schrieben, steht darin, wie Sie es schrieben.
register-letters-sent = Briefe losgeschickt
register-letter-subject-label = Betreff
register-letter-text-label = Text
register-letter-hint = {"{"}name{"}"} wird zum Namen. Leer: dann gehen unsere eigenen Worte.
register-letter-subject = Mit Ihren Daten ist etwas geschehen ({ $number })
register-letter-text =
    Guten Tag { $name },

    wir müssen Ihnen mitteilen, dass mit Daten über Sie etwas geschehen ist.

    Was geschehen ist:
    { $happening }

    Was es für Sie bedeuten kann:
    { $consequences }

    Was wir getan haben und tun werden:
    { $taken }

    Fragen: { $contact }

    { $company }
register-send = Briefe senden
register-mail-breach-subject = Datenpanne { $number }: noch { $hours } Stunden
register-mail-breach-text =
    Guten Tag { $name },

    die Behörde muss binnen { $hours } Stunden von der Datenpanne { $number } wissen. Bitte sehen Sie nach, was noch zu tun ist:
    { $url }

    Sie erhalten dies, weil Sie Datenpannen bearbeiten.
register-mail-day = { $month ->
    [m1] { $day }. { kit-month-1 } { $year }
    [m2] { $day }. { kit-month-2 } { $year }
    [m3] { $day }. { kit-month-3 } { $year }
    [m4] { $day }. { kit-month-4 } { $year }
    [m5] { $day }. { kit-month-5 } { $year }
    [m6] { $day }. { kit-month-6 } { $year }
    [m7] { $day }. { kit-month-7 } { $year }
    [m8] { $day }. { kit-month-8 } { $year }
    [m9] { $day }. { kit-month-9 } { $year }
    [m10] { $day }. { kit-month-10 } { $year }
    [m11] { $day }. { kit-month-11 } { $year }
   *[m12] { $day }. { kit-month-12 } { $year }
}
register-mail-due-subject = Das Verzeichnis: { register-mail-day } rückt näher
register-mail-due-text =
    Guten Tag { $name },

    am { register-mail-day } ist ein Eintrag des Verzeichnisses zu prüfen, oder ein Vertrag endet. Bitte sehen Sie nach:
    { $url }

    Sie erhalten dies, weil Sie das Verzeichnis führen.
register-said-added = Erfasst.
register-said-agreed = Der Vertrag ist hinzugefügt.
register-said-cleared = Die Liste ist geleert.
register-said-noted = Vermerkt.
register-said-removed = Entfernt.
register-said-seeking = Wir suchen; die Liste füllt sich von selbst.
register-said-sending = Die Briefe sind unterwegs.
register-error-agreements = Entfernen Sie zuerst die Verträge.
register-error-before = Es kann nicht bekannt sein, bevor es geschah.
register-error-below = Andere arbeiten für diesen Auftragsverarbeiter. Ordnen Sie sie zuerst um.
register-error-closed = Diese Datenpanne ist abgeschlossen. Öffnen Sie sie wieder, um weiterzumachen.
register-error-confirm = Tippen Sie die Nummer der Datenpanne, wie sie auf der Seite steht.
register-error-consult = Das Risiko bleibt hoch: Fragen Sie erst die Behörde.
register-error-country = Zwei Buchstaben bitte, etwa DE.
register-error-day = Ein Tag bitte, etwa 2026-11-21, nicht weiter als zehn Jahre entfernt.
register-error-either = Nummern, eine Herkunft oder ein Filter: nicht mehreres zugleich.
register-error-email = Das ist keine E-Mail-Adresse.
register-error-ends = Es endet nach dem Beginn.
register-error-file-gone = Diese Datei ist nicht mehr da.
register-error-future = Das liegt in der Zukunft.
register-error-known-name = Ein Auftragsverarbeiter dieses Namens ist schon verzeichnet.
register-error-late = Sie ging nach 72 Stunden ab: Bitte sagen Sie, warum.
register-error-left = Etwas ist noch offen: Tun Sie es, oder sagen Sie, warum nicht.
register-error-letter-gaps = Dem Brief fehlt, was geschah, was es bedeutet oder was getan wurde. Ergänzen Sie es, oder schreiben Sie den Brief in jeder Sprache.
register-error-many-numbers = Höchstens { $most } Nummern auf einmal.
register-error-moment = Ein Tag mit Uhrzeit bitte, etwa 2026-11-21T10:30.
register-error-needed = Zwei oder mehr treffen zu, also ist eine Abschätzung nötig.
register-error-no-agreement = Heute läuft kein Vertrag. Fügen Sie zuerst einen hinzu.
register-error-nobody = Niemand auf der Liste wartet auf Nachricht.
register-error-numbers = Nur Kundennummern bitte.
register-error-one = Nur eine Antwort bitte.
register-error-outside = Dieses Land liegt außerhalb: Sagen Sie, was die Daten dort schützt.
register-error-parent = Wählen Sie einen anderen: Niemand arbeitet für sich selbst.
register-error-parent-first = Geben Sie zuerst den übergeordneten frei.
register-error-pdf = Das ist kein PDF.
register-error-reported = Die Meldung ist schon als gesendet vermerkt.
register-error-sending = Die Briefe sind schon fort; ihr Text bleibt.
register-error-sent = Sie kann nicht abgegangen sein, bevor die Panne bekannt war.
register-error-span = Das Ende liegt vor dem Anfang.
register-error-state = Das geht beim jetzigen Stand nicht.
register-error-stays = Dieser Eintrag bleibt, weil wir zeigen müssen, was war. Ein Auftragsverarbeiter lässt sich beenden.
register-error-undecided = Beurteilen Sie zuerst das Risiko.
register-error-unknown = Danach hat niemand gefragt.
register-error-unknown-number = Kein Kunde hat die Nummer { $number }.
register-error-waiver = Nur bei hohem Risiko werden Menschen überhaupt benachrichtigt.
register-affected-count = { $count ->
    [one] Eine Person steht auf der Liste.
   *[other] { $count } Personen stehen auf der Liste.
}
register-numbers = { $count ->
    [one] eine Nummer
   *[other] { $count } Nummern
}
register-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
register-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
register-send-effect = { $count ->
    [one] Eine Person bekommt einen Brief über diese Datenpanne. Er lässt sich nicht zurückholen.
   *[other] { $count } Personen bekommen einen Brief über diese Datenpanne. Er lässt sich nicht zurückholen.
}
register-told-processor = { $name } arbeitet für uns: { $work }
register-told-joint = { $name } entscheidet gemeinsam mit uns: { $share }
register-came = gefunden, als eine Datenpanne untersucht wurde
