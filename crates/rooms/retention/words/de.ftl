nav-retention = Aufbewahrung
settings-retention = Aufbewahrung
room-retention = Aufbewahrung
right-retention-view = Sehen, wie lange Daten aufbewahrt werden
right-retention-manage = Aufbewahrungsfristen festlegen und ausführen
setting-retention-hour = Stunde, ab der der nächtliche Lauf beginnt
event-retention-added = Eine Aufbewahrungsregel wurde angelegt: { $lapse }
event-retention-changed = Eine Aufbewahrungsregel wurde geändert: { $lapse }, Version { $version } ({ $what })
event-retention-removed = Eine Aufbewahrungsregel wurde entfernt: { $lapse }
event-retention-warned = Das Ende dieser Daten naht
event-retention-spared = Das Ende dieser Daten steht nicht mehr bevor
event-retention-ended = Aufbewahrung beendet: { $count } ({ $lapse })
event-retention-night = Aufbewahrungslauf: { $what ->
    [began] begonnen
    [paused] angehalten
    [resumed] geht weiter
   *[other] beendet
}
table-retention_rules = Aufbewahrungsregeln
table-retention_versions = Was frühere Fassungen dieser Regeln sagten
table-retention_furnished = Regeln, mit denen eine neue Installation begann
table-retention_tasks = Wem gesagt wurde, dass die Daten gehen
table-retention_nights = Aufbewahrungsläufe
table-retention_runs = Wie es jeder Regel erging
keep-retention-house = Unsere Regeln und Zahlen; nichts über Kundschaft
retention-house-rules = Solange es diese Installation gibt
retention-tasks-end = Bis die Daten gehen oder die Person sich meldet
retention-lead-never = Noch hat keine Regel etwas beendet. Der erste Lauf kommt heute Nacht.
retention-lead-last = Der letzte Lauf war { $when }.
retention-lead-running = Ein Lauf ist im Gang.
retention-runs = Läufe
retention-new = Neue Regel
retention-edit = Regel ändern
retention-none = Noch keine Regeln
retention-none-why = Ohne Regel bleiben Daten, bis jemand ihre Löschung verlangt. Legen Sie eine Regel an, dann gehen sie von selbst.
retention-column-rule = Regel
retention-column-after = Nach
retention-column-deed = Was geschieht
retention-column-due = Heute alt genug
retention-column-state = Stand
retention-column-who = Wer oder was
retention-column-since = Frist läuft seit
retention-column-verdict = Heute
retention-column-version = Version
retention-column-changed = Wann
retention-column-by = Wer
retention-column-terms = Inhalt
retention-column-began = Begonnen
retention-column-ended = Fertig
retention-state-active = wirkt
retention-state-paused = angehalten
retention-begins = beginnt { $day }
retention-from = ab { $day }
retention-years = { $count ->
    [one] { $count } Jahr
    *[other] { $count } Jahre
}
retention-months = { $count ->
    [one] { $count } Monat
    *[other] { $count } Monate
}
retention-days = { $count ->
    [one] { $count } Tag
    *[other] { $count } Tage
}
retention-deed-block = Weggeschlossen und nicht mehr benutzt
retention-deed-anonymise = Anonymisiert
retention-deed-destroy = Gelöscht
retention-today = Heute alt genug
retention-in-a-month = In einem Monat alt genug
retention-in-a-year = In einem Jahr alt genug
retention-in-all = Insgesamt gehalten
retention-old-enough = Alt genug heißt noch nicht weg: Manches hält eine andere Regel, ein Gesetz, eine Sperre oder offene Arbeit. Was über die ältesten entschieden ist, steht unten.
retention-as-if = Gezählt, als wirkte die Regel schon. Sie beginnt am { $day }: Vorher geht durch sie nichts.
retention-year = Alt genug zu gehen, nach Tag
retention-ahead = Im kommenden Jahr
retention-samples = Die ältesten
retention-nothing = Heute ist nichts alt genug
retention-nothing-why = Das Schaubild zeigt, wann das Erste an der Reihe ist.
retention-somebody = Eine Person
retention-record = Ein Datensatz ohne Person
retention-person = Kunde { $number }
retention-goes = geht
retention-stays = bleibt
retention-longer = { $rule }: { $day }
retention-kept-held = bleibt: rechtliche Sperre
retention-kept-restricted = bleibt: eingeschränkt
retention-kept-asks = bleibt: ein Antrag ist offen
retention-kept-law = bleibt: ein anderes Gesetz verlangt es
retention-kept-longer = bleibt: eine andere Regel entscheidet
retention-kept-busy = bleibt: etwas ist noch offen
retention-kept-untold = bleibt: konnte vorher nicht benachrichtigt werden
retention-kept-left = geblieben: inzwischen geändert
retention-rule = Regel
retention-lapse = Frist beginnt
retention-purpose = Zweck
retention-purpose-hint = Eine Regel für einen Zweck geht der allgemeinen vor.
retention-every-purpose = Jeder Zweck
retention-duration = Dauer
retention-duration-hint = Etwa „{ $long }“ oder „{ $short }“, nach dem Kalender.
retention-deed = Was geschieht
retention-deed-hint = Nur Personen können weggeschlossen werden; Datensätze werden anonymisiert oder gelöscht.
retention-warning = Warnung
retention-warning-days = Tage der Warnung
retention-warning-hint = So viele Tage vorher bekommt die Person einen Brief. 0: keinen.
retention-no-warning = Keine
retention-warning-before = { $count ->
    [one] { $count } Tag vorher
    *[other] { $count } Tage vorher
}
retention-grace = Gnadenfrist
retention-grace-hint = Kommt zur Dauer hinzu, etwa „{ $short }“. Ein Lebenszeichen lässt die Frist von vorn beginnen.
retention-floor = Mindestens, nach anderem Gesetz
retention-floor-hint = Etwa „{ $long }“. Keine Regel beendet etwas früher.
retention-floor-law = Welches Gesetz
retention-allowed = Höchstens in einer Nacht
retention-name = Name
retention-name-hint = Leer gelassen heißt sie nach ihrem Gegenstand.
retention-begins-on = Beginnt am
retention-begins-hint = Bis dahin beendet sie nichts. Leer: sofort.
retention-of-people = Personen
retention-of-records = Datensätze
retention-form-lead = Probieren Sie zuerst: nichts ändert sich, und Sie sehen, was ginge.
retention-simulate = Probieren
retention-confirm = Tippen Sie, wie viele auf einmal gehen
retention-saved = Gespeichert.
retention-pause = Anhalten
retention-resume = Wirken lassen
retention-begin = Heute beginnen
retention-remove = Entfernen
retention-remove-word = ENTFERNEN
retention-remove-effect = { $rule }: durch sie endet nichts mehr, und ihre Mindestdauer schützt nichts mehr.
retention-allow = So viele gehen lassen
retention-allow-effect = { $due } von { $total } würden in einer Nacht gewarnt oder beendet. Was weg ist, kommt nicht zurück.
retention-held = { $count ->
    [one] { $count } ginge auf einmal. Sehen Sie es an und tippen Sie dann die Zahl.
    *[other] { $count } gingen auf einmal. Sehen Sie sie an und tippen Sie dann die Zahl.
}
retention-said-paused = Angehalten: sie beendet nichts.
retention-said-resumed = Sie wirkt wieder.
retention-said-begun = Sie wirkt ab heute.
retention-said-allowed = Bestätigt für den nächsten Lauf.
retention-said-removed = Die Regel ist weg.
retention-last-run = Der letzte Lauf
retention-open-run = Lauf öffnen
retention-history = Versionen
retention-runs-lead = Einmal in der Nacht werden alle Regeln ausgeführt. Seiten bleiben dabei schnell.
retention-start = Jetzt ausführen
retention-no-runs = Noch keine Läufe
retention-no-runs-why = Der erste beginnt heute Nacht, sobald eine Regel wirkt.
retention-night-running = im Gang
retention-night-paused = angehalten
retention-night-done = beendet
retention-stage-waiting = wartet
retention-stage-running = im Gang
retention-stage-done = fertig
retention-stage-held = zurückgehalten: zu viele auf einmal
retention-held-title = Zurückgehalten: zu viele auf einmal
retention-stage-gone = Regel entfernt oder angehalten
retention-run-of = Lauf vom { $day }
retention-stop = Anhalten
retention-go-on = Weiter
retention-by-rule = Nach Regel
retention-progress = Angesehen
retention-left-out = Ausgelassen, und warum
retention-count-due = Nah oder vorbei
retention-count-ended = Beendet
retention-count-warned = Gewarnt
retention-count-waits = In Gnadenfrist
retention-count-spared = Verschont
retention-count-kept = Ausgelassen
retention-count-failed = Gescheitert
retention-said-started = Der Lauf beginnt.
retention-said-stopped = Angehalten, wo er stand.
retention-said-goes-on = Er geht weiter.
retention-panel = Wann es geht
retention-panel-day = Geht am
retention-panel-why = Wegen
retention-panel-told = Mitgeteilt
retention-panel-untold = Keine Adresse nahm unseren Brief
retention-panel-kept = Jetzt geht nichts ({ $why }).
retention-panel-stays = Keine Regel beendet diese Daten.
retention-panel-rule = Regel
retention-check-fine = Eine Regel beendet es rechtzeitig.
retention-check-none = Keine Regel sagt, wann es endet.
retention-check-paused = Die Regel ist angehalten.
retention-check-runs = Nächtlicher Aufbewahrungslauf
retention-check-ran = Er läuft, wie er soll.
retention-check-late = Er lief seit zwei Tagen nicht.
retention-check-held = Eine Regel nähme viele auf einmal und wartet auf Sie.
retention-check-failed = Etwas konnte nicht beendet werden.
retention-check-field = Eigenes Feld: { $field }
retention-check-needed = Für einen Zweck gehalten, der in Gebrauch ist.
retention-check-unneeded = Sein Zweck ist beendet oder unbekannt: Entfernen Sie das Feld oder nennen Sie einen anderen Zweck.
retention-error-lapse = So etwas veraltet hier nicht. Wählen Sie aus der Liste.
retention-error-not-by-purpose = Diese Art lässt sich nicht auf einen Zweck einschränken.
retention-error-block = Nur Personen können weggeschlossen werden.
retention-error-duration = Schreiben Sie es wie „1 Jahr 6 Monate“ oder „30 Tage“ (P1Y6M, P30D), höchstens hundert Jahre.
retention-error-zero = Nichts darf im selben Augenblick vorbei sein: mindestens ein Tag.
retention-error-floor = Ein anderes Gesetz verlangt { $floor }: die Dauer darf nicht kürzer sein.
retention-error-law = Sagen Sie, welches Gesetz es verlangt.
retention-error-warning = Nur Personen können gewarnt werden.
retention-error-warning-long = Die Warnung darf nicht länger sein als die Dauer.
retention-error-day = Schreiben Sie einen Tag wie 2027-01-31.
retention-error-far = Das liegt zu weit voraus: höchstens { $years } Jahre.
retention-error-many = Sie würde { $count } auf einmal warnen oder beenden. Wenn das so sein soll, tippen Sie { $count }.
retention-error-taken = Für diese Art und diesen Zweck gibt es schon eine Regel. Ändern Sie jene.
retention-error-running = Es ist schon ein Lauf im Gang.
retention-error-nothing = Auf einmal ginge nichts: Es gibt nichts freizugeben.
retention-error-no-rules = Noch wirkt keine Regel: lassen Sie erst eine beginnen.
retention-error-over = Dieser Lauf ist beendet.
retention-mail-warning-subject = Ihre Daten bei uns gehen am { $day }
retention-mail-warning =
    Guten Tag,

    wir haben lange nichts von Ihnen gehört, und wir bewahren Daten nicht länger auf, als wir sie brauchen. Am { $day } löschen wir, was Sie erkennbar macht.

    Sie müssen nichts tun. Wenn Sie in Verbindung bleiben möchten, sagen Sie uns hier, was Sie von uns hören wollen, oder antworten Sie uns einfach:
    { $link }

    { $company }
retention-mail-night-subject = Der nächtliche Aufbewahrungslauf braucht Sie
retention-mail-night-text =
    Guten Tag { $name },

    Regeln, die zu viele auf einmal nähmen und warten: { $held }. Datensätze, die nicht beendet werden konnten: { $failed }. Bitte sehen Sie nach:
    { $url }

    Sie bekommen dies, weil Sie die Aufbewahrungsregeln führen.

retention-fields = Was von Menschen bleibt
retention-fields-choose = Für jedes Feld wählen
