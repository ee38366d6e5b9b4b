### Wer im Namen von Menschen fragt.

nav-mandates = Bevollmächtigte
room-mandates = Bevollmächtigte
settings-mandates = Bevollmächtigte
right-mandates-view = Bevollmächtigte sehen und was sie verlangt haben
right-mandates-edit = Bevollmächtigte zulassen und sperren
setting-mandates-business-id = Unsere Kennung im Verzeichnis des Data Rights Protocol (leer: nicht in Gebrauch)
event-mandates-paired = Ein Bevollmächtigter hat ein Token erhalten
event-mandates-taken = { $right ->
    [opt-out] Ein Bevollmächtigter hat verlangt: Kein Verkauf von Daten
    [opt-in] Ein Bevollmächtigter hat verlangt: Wieder Verkauf von Daten
    [deletion] Ein Bevollmächtigter hat verlangt: Löschung
    [access] Ein Bevollmächtigter hat verlangt: Auskunft
    [categories] Ein Bevollmächtigter hat verlangt: Arten von Daten
    [specific] Ein Bevollmächtigter hat verlangt: Kopie der Daten
   *[other] Ein Bevollmächtigter hat etwas verlangt
}
event-mandates-revoked = Ein Bevollmächtigter hat ein Verlangen zurückgenommen
event-mandates-unheard = Ein Bevollmächtigter konnte nicht erfahren, was aus einem Verlangen wurde
table-mandates_requests = Was Bevollmächtigte verlangt haben
keep-mandates-agents = Es sagt, wer für Menschen fragen darf, und nichts darüber, für wen.
keep-mandates-requests = Der Bevollmächtigte muss erfahren, was daraus wurde. Eine Adresse der Person steht nicht darin.
retention-mandates-agents = So lange wie die Liste der Bevollmächtigten
retention-mandates-requests = Sechzig Tage nach ihrem Ende
mandates-lead = Wer für Menschen über das Data Rights Protocol fragen darf.
mandates-off = Das Protokoll ist nicht in Gebrauch: Tragen Sie unsere Kennung in den Einstellungen ein.
mandates-none = Noch keine Bevollmächtigten
mandates-none-text = Übernehmen Sie sie aus der Verzeichnisdatei des Protokolls oder tragen Sie einen ein.
mandates-agent = Der Bevollmächtigte
mandates-name = Name
mandates-agent-id = Kennung im Verzeichnis
mandates-agent-id-hint = So wie das Verzeichnis des Protokolls sie schreibt
mandates-key = Öffentlicher Schlüssel
mandates-key-hint = Ed25519, in Base64
mandates-web = Website
mandates-contact = Technischer Kontakt
mandates-state = Stand
mandates-state-proposed = wartet auf Zulassung
mandates-state-active = zugelassen
mandates-state-stopped = gesperrt
mandates-paired = Letztes Token
mandates-never = nie
mandates-new = Bevollmächtigten eintragen
mandates-directory = Verzeichnis übernehmen
mandates-file = Verzeichnisdatei
mandates-file-hint = JSON wie im Verzeichnis des Protokolls. Zugelassen wird damit niemand.
mandates-imported = Das Verzeichnis ist übernommen
mandates-import-added = Neu, warten auf Zulassung
mandates-import-changed = Neu beschrieben
mandates-import-rekeyed = Mit anderem Schlüssel, warten erneut auf Zulassung
mandates-import-same = Wie zuvor
mandates-start = Zulassen
mandates-start-effect = Er darf ein Token holen und dann für alle fragen, deren Adresse er kennt. Vergleichen Sie zuerst den Schlüssel mit dem Verzeichnis.
mandates-stop = Sperren
mandates-stop-effect = Sein Token endet sofort. Was er verlangt hat, läuft weiter.
mandates-trust = Nachweis, wer jemand ist
mandates-trust-label = Eine von ihm geprüfte Adresse gilt als Nachweis
mandates-trust-hint = Sonst bekommt die Person einen Link an die Adresse, die wir haben, und der Bevollmächtigte erfährt nicht, ob wir sie kennen.
mandates-trusted = Eine von ihm geprüfte Adresse gilt als Nachweis.
mandates-untrusted = Die Person weist es über einen Link an die Adresse nach, die wir haben.
mandates-requests = Was Bevollmächtigte verlangt haben
mandates-requests-none = Noch nichts
mandates-requests-none-text = Hier steht, was Bevollmächtigte verlangen und was sie davon erfahren haben.
mandates-asked = Verlangt
mandates-received = Eingegangen
mandates-told = Was der Bevollmächtigte wissen darf
mandates-seen-open = eingegangen
mandates-seen-in-progress = in Arbeit
mandates-seen-fulfilled = erledigt
mandates-seen-revoked = zurückgenommen
mandates-seen-denied = nicht gewährt
mandates-seen-expired = abgelaufen, niemand hat es bestätigt
mandates-seen-need-user-verification = die Person muss es bestätigen
mandates-seen-insuf-verification = nicht klar, wer fragt
mandates-seen-suspected-fraud = wirkt erfunden
mandates-seen-too-many-requests = zu oft verlangt
mandates-seen-claim-not-covered = dieses Recht umfasst es nicht
mandates-seen-no-match = niemand mit diesen Angaben gefunden
mandates-seen-outside-jurisdiction = unser Recht gilt nicht für die Person
mandates-seen-other = ein anderer Grund
mandates-telling = Mitgeteilt
mandates-telling-nothing = er fragt selbst
mandates-telling-waiting = unterwegs
mandates-telling-told = mitgeteilt
mandates-telling-failed = aufgegeben
mandates-tell-again = Erneut versuchen
mandates-tell-refused = er antwortete mit einem Fehler
mandates-tell-unreachable = niemand antwortete
mandates-exercise-opt-out = Kein Verkauf von Daten
mandates-exercise-opt-in = Wieder Verkauf von Daten
mandates-exercise-deletion = Löschung
mandates-exercise-access = Auskunft
mandates-exercise-categories = Arten von Daten
mandates-exercise-specific = Kopie der Daten
mandates-said-saved = Gespeichert.
mandates-said-started = Der Bevollmächtigte ist zugelassen.
mandates-said-stopped = Der Bevollmächtigte ist gesperrt.
mandates-said-again = Es wird erneut mitgeteilt.
mandates-verify = Sind Sie es?
mandates-verify-text = Jemand hat uns in Ihrem Namen gefragt. Wenn wir Sie kennen, liegt ein Brief mit einem Link in Ihrem Postfach: Öffnen Sie ihn und drücken Sie den Knopf.
mandates-verify-none = Ohne das geschieht nichts.
mandates-error-agent-id = Nur Buchstaben, Ziffern, Binde- und Unterstriche.
mandates-error-key = Das ist kein öffentlicher Ed25519-Schlüssel in Base64.
mandates-error-web = Eine Website beginnt mit https://
mandates-error-known-agent = Es gibt schon einen Bevollmächtigten mit dieser Kennung.
mandates-error-directory = Das ist keine Verzeichnisdatei des Protokolls.
mandates-error-entry = Bevollmächtigter { $place } der Datei ist nicht brauchbar; nichts wurde übernommen.
mandates-drp-no-token = Ein Token ist nötig.
mandates-drp-stranger = Dieses Token öffnet das nicht.
mandates-drp-base64 = Der Inhalt ist kein Base64.
mandates-drp-signature = Die Signatur ist nicht die des Bevollmächtigten.
mandates-drp-unreadable = Die Nachricht ist nicht das JSON dieses Protokolls.
mandates-drp-agent = agent-id gehört nicht zu diesem Token.
mandates-drp-business = business-id ist nicht unsere.
mandates-drp-early = issued-at fehlt oder liegt in der Zukunft.
mandates-drp-late = expires-at fehlt, ist vorbei oder liegt mehr als einen Tag nach issued-at.
mandates-drp-exercise = Auf dieses Recht antworten wir nicht.
mandates-drp-regime = Das regime ist ccpa, voluntary oder fehlt.
mandates-drp-whom = Es muss gesagt sein, um wen es geht: mit email, mit phone_number oder mit vollem Namen und birthdate.
mandates-drp-callback = status_callback ist keine Adresse, die wir aufrufen.
mandates-drp-paper = Ein Papier ist ein PDF, JPEG oder PNG von höchstens 10 MB.
mandates-drp-papers = Zu diesem Verlangen gibt es genug Papiere.
mandates-drp-no-paper = Für dieses Verlangen ist kein Papier mehr nötig.
mandates-drp-reference = Diese agent-request-id gehört zu einer anderen Nachricht.
mandates-drp-ended = Das Verlangen ist beendet.
mandates-drp-running = Es ist entschieden und wird getan.
mandates-drp-extended = Es dauert länger; die Person weiß, warum.
mandates-drp-verify = Wenn wir die Person kennen, ging ein Link an die Adresse, die wir haben.
mandates-drp-fetched = Die Person hat an ihrer eigenen Adresse erfahren, wie sie es abholt.
mandates-drp-opt-in = Nur die Person selbst kann wieder zustimmen, auf unseren Seiten.
mandates-drp-write = Die Person kann uns dazu schreiben.
event-mandates-agent-changed = Bevollmächtigter: { $what ->
    [added] eingetragen
    [active] zugelassen
    [stopped] gesperrt
    [trusted] seine Prüfung gilt als Nachweis
    [untrusted] seine Prüfung gilt nicht mehr als Nachweis
    [rekeyed] hat einen anderen Schlüssel
   *[other] neu beschrieben
}
mandates-came = gebracht von { $name }
