nav-purposes = Zwecke
right-consent-view = Sehen, was Menschen erlauben
right-consent-record = Aufschreiben, was uns jemand gesagt hat
right-consent-purposes = Zwecke und Datenschutzerklärungen ändern

event-consent-given = Erlaubt: { $purpose } { $channel ->
    [email] per E-Mail
    [sms] per SMS
    [phone] per Telefon
   *[post] per Post
}
event-consent-stopped = Gestoppt: { $purpose } { $channel ->
    [email] per E-Mail
    [sms] per SMS
    [phone] per Telefon
   *[post] per Post
}
event-consent-asked = Gefragt: { $purpose } { $channel ->
    [email] per E-Mail
    [sms] per SMS
    [phone] per Telefon
   *[post] per Post
}
event-consent-purpose-changed = Der Zweck { $purpose } hat jetzt die Version { $version }
event-consent-purpose-ended = Der Zweck { $purpose } ist beendet
event-consent-purpose-resumed = Der Zweck { $purpose } wird wieder genutzt
event-consent-notice-published = Die Datenschutzerklärung, Version { $version }, wurde veröffentlicht
event-consent-address-suppressed = Eine Adresse kam auf die Liste derer, die nicht zurückkehren dürfen

table-consent_events = Ihre Entscheidungen und ihre Geschichte
table-consent_state = Was Sie jetzt erlauben
table-consent_links = Links zu Ihrer Einstellungsseite
keep-consent-proof = Wir müssen nachweisen können, was erlaubt war. Um wen es ging, lässt sich nicht mehr feststellen.
keep-consent-suppression = Ein Hash mit Schlüssel verhindert, dass die Adresse zurückkehrt; lesen kann ihn niemand.
retention-consent-ledger = Als Nachweis aufbewahrt; unlesbar, sobald Sie gelöscht sind
retention-consent-state = Solange wir Sie kennen
retention-consent-links = 400 Tage
retention-consent-suppressions = Bis Sie wieder von uns hören wollen

consent-channel = Kanal
consent-channel-email = E-Mail
consent-channel-sms = SMS
consent-channel-phone = Telefon
consent-channel-post = Post
consent-state = Zustand
consent-state-unknown = nicht gefragt
consent-state-requested = gefragt, noch keine Antwort
consent-state-deferred = will später entscheiden
consent-state-refused = abgelehnt
consent-state-given = erteilt
consent-state-renewed = erneut erteilt
consent-state-expired = abgelaufen
consent-state-invalidated = von uns für ungültig erklärt
consent-state-revoked = von Vormund oder Gericht beendet
consent-state-withdrawn = widerrufen
consent-how-form = Formular
consent-how-link = per Link bestätigt
consent-how-person = selbst
consent-how-staff = von uns aufgeschrieben
consent-how-import = importiert
consent-how-api = aus einem anderen Programm
consent-how-registry = aus einem Register
consent-how-house = durch Zeitablauf
consent-proof-reported = gemeldet
consent-proof-stated = hier gesagt
consent-proof-confirmed = bestätigt
consent-by-person = die Person selbst
consent-by-guardian = Eltern oder Vormund
consent-basis = Rechtsgrundlage
consent-basis-consent = Einwilligung
consent-basis-contract = Vertrag
consent-basis-legal-obligation = rechtliche Pflicht
consent-basis-vital-interest = lebenswichtiges Interesse
consent-basis-public-task = öffentliche Aufgabe
consent-basis-legitimate-interest = berechtigtes Interesse
consent-opt-in = Bestätigung per Link
consent-opt-in-needed = Eine Erlaubnis zählt erst, wenn sie per Link bestätigt wurde
consent-opt-in-not-needed = Nicht nötig
consent-need = Für den Hauptdienst nötig?
consent-need-core = Ja: ohne dies können wir nicht leisten
consent-need-optional = Nein: Ablehnen kostet nichts

consent-reason = Regel
consent-law = Gesetz
consent-mend = Was es ändern würde
consent-may-not-now = jetzt nicht
consent-reason-unknown = Diese Person wurde gelöscht oder ist nicht bekannt.
consent-reason-purpose-ended = Der Zweck ist beendet.
consent-reason-not-this-channel = Der Zweck nutzt diesen Kanal nicht.
consent-reason-suppressed = Die Adresse steht auf der Liste derer, die nicht zurückkehren dürfen.
consent-reason-restricted = Der Datensatz ist eingefroren.
consent-reason-objected = Die Person hat widersprochen.
consent-reason-refused = Die Person hat abgelehnt.
consent-reason-withdrawn = Die Einwilligung wurde widerrufen.
consent-reason-no-address = Wir haben keine Adresse für diesen Kanal.
consent-reason-bounced = Post an diese Adresse kam zurück.
consent-reason-child = Die Person ist ein Kind, und kein Vormund hat zugestimmt.
consent-reason-registry = Ein äußeres Register sagt Nein.
consent-reason-not-asked = Noch hat niemand gefragt.
consent-reason-not-answered = Wir haben gefragt; es gibt noch keine Antwort.
consent-reason-invalidated = Wir haben die Einwilligung für ungültig erklärt.
consent-reason-not-confirmed = Die Einwilligung wurde nicht per Link bestätigt.
consent-reason-ran-out = Die Einwilligung ist abgelaufen.
consent-reason-outdated = Die Einwilligung gilt für ältere Worte, die nicht mehr gelten.
consent-reason-no-balancing = Niemand hat festgehalten, warum unser Interesse überwiegt.
consent-reason-quiet-hours = Wo die Person lebt, ist gerade Ruhezeit.
consent-reason-too-often = Sie hat vorerst genug Nachrichten bekommen.
consent-mend-unknown = Nichts: Es gibt niemanden, dem man schreiben könnte.
consent-mend-purpose-ended = Den Zweck wieder aufnehmen.
consent-mend-not-this-channel = Den Kanal zum Zweck hinzufügen und fragen.
consent-mend-suppressed = Nur die Person kann das: Sie meldet sich selbst wieder an.
consent-mend-restricted = Warten, bis die Person oder der Datenschutzbeauftragte die Einschränkung aufhebt.
consent-mend-objected = Nur die Person kann das, auf ihrer Einstellungsseite.
consent-mend-refused = Nur die Person kann das, auf ihrer Einstellungsseite oder in einem Formular.
consent-mend-withdrawn = Nur die Person kann das, auf ihrer Einstellungsseite oder in einem Formular.
consent-mend-no-address = Eine Adresse hinzufügen.
consent-mend-bounced = Auf anderem Weg nach einer gültigen Adresse fragen.
consent-mend-child = Die Zustimmung eines Vormunds festhalten.
consent-mend-registry = Die Person ändert ihren Eintrag in jenem Register.
consent-mend-not-asked = Fragen, mit einem Formular oder im Gespräch.
consent-mend-not-answered = Auf die Antwort warten.
consent-mend-invalidated = Neu fragen.
consent-mend-not-confirmed = Die Person öffnet den Link in unserer Nachricht.
consent-mend-ran-out = Neu fragen.
consent-mend-outdated = Neu fragen, mit den heutigen Worten.
consent-mend-no-balancing = Die Abwägung beim Zweck festhalten.
consent-mend-quiet-hours = Bis zum Morgen warten.
consent-mend-too-often = Einige Tage warten.
consent-held-refused = Nicht geschrieben: Die Person hat dies abgelehnt, und nur sie kann das ändern, auf ihrer Einstellungsseite oder in einem Formular.
consent-held-withdrawn = Nicht geschrieben: Die Person hat dies widerrufen, und nur sie kann das ändern, auf ihrer Einstellungsseite oder in einem Formular.
consent-held-older = Nicht geschrieben: Was wir wissen, ist neuer als dieses Datum.
consent-held-no-choice = Nicht geschrieben: Dieser Zweck beruht auf einem Vertrag oder Gesetz, es gibt also nichts zu wählen.
consent-held-channel = Nicht geschrieben: Der Zweck nutzt diesen Kanal nicht.
consent-held-ended = Nicht geschrieben: Der Zweck ist beendet.
consent-held-gone = Nicht geschrieben: Diese Person wurde gelöscht.

consent-purposes-lead = Was wir mit den Daten der Menschen tun, auf welcher Grundlage und wie lange.
consent-purpose-new = Neuer Zweck
consent-purpose-end = Diesen Zweck beenden
consent-purpose-resume = Wieder aufnehmen
consent-purpose-added = Der Zweck wurde hinzugefügt
consent-purpose-changed = Die neue Version gilt
consent-purpose-was-ended = Der Zweck ist beendet
consent-purpose-was-resumed = Der Zweck wird wieder genutzt
consent-ended = beendet
consent-rules = Regeln
consent-texts = Worte
consent-versions = Versionen
consent-version = Version
consent-when = Wann
consent-who = Wer
consent-changed = Was sich änderte
consent-first-version = erste Version
consent-asked-again = es wird neu gefragt
consent-house = das Haus
consent-people = Personen mit einem Eintrag
consent-key = Schlüssel
consent-key-hint = Kleine Buchstaben, Ziffern und Striche, etwa fruehlings-angebote. Er steht in Dateien und Adressen und ändert sich nie.
consent-name = Name
consent-description = Beschreibung
consent-channels = Kanäle
consent-retention = Aufbewahren nach der letzten Nutzung
consent-valid-for = Eine Einwilligung gilt
consent-duration-hint = Eine Dauer nach ISO 8601: P2Y sind zwei Jahre, P6M sechs Monate, P90D neunzig Tage.
consent-asks-from = Einwilligungen zählen ab Version
consent-balancing = Interessenabwägung
consent-balancing-hint = Nötig bei berechtigtem Interesse: was wir wollen, warum wir es brauchen und warum es niemandem schadet.
consent-earlier = Einwilligungen für frühere Versionen
consent-earlier-still-count = zählen weiter: Die Änderung sagt es nur besser
consent-earlier-ask-again = zählen nicht mehr: Die Änderung erlaubt etwas Neues
consent-earlier-ask-again-hint = Für diesen Zweck wird diesen Menschen nichts geschickt, bis sie neu zustimmen.
consent-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
consent-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
consent-weeks = { $count ->
    [one] 1 Woche
   *[other] { $count } Wochen
}
consent-error-no-channel = Wählen Sie mindestens einen Kanal.
consent-error-channel-twice = Nennen Sie jeden Kanal einmal.
consent-error-core-consent = Was man nicht entbehren kann, ist nicht frei gewählt. Nehmen Sie eine andere Grundlage, oder machen Sie es freiwillig.
consent-error-opt-in-without-consent = Nur eine Einwilligung kann per Link bestätigt werden.
consent-error-no-balancing = Zu einem berechtigten Interesse gehört eine festgehaltene Abwägung.
consent-error-key = Nehmen Sie kleine Buchstaben, Ziffern und Striche, höchstens 40, mit einem Buchstaben am Anfang.
consent-error-key-taken = Es gibt schon einen Zweck mit diesem Schlüssel.
consent-error-duration = Schreiben Sie eine Dauer von einem Tag bis 100 Jahren, etwa P2Y, P6M oder P90D.
consent-error-too-many-purposes = Mehr als { $most } Zwecke kann niemand auseinanderhalten. Beenden oder ändern Sie stattdessen einen.
consent-error-house-basis = Das Haus braucht diesen Zweck, um das Gesetz einzuhalten; seine Grundlage bleibt.
consent-error-house-purpose = Das Haus braucht diesen Zweck, um das Gesetz einzuhalten; er kann nicht enden.
consent-error-no-purpose = Diesen Zweck gibt es nicht.
consent-error-future = Das liegt in der Zukunft.
consent-error-date = Schreiben Sie einen Tag wie 2026-11-21.
consent-error-not-sealed-yet = Dieser Eintrag steht noch nicht im Baum. Alle paar Sekunden wird versiegelt; fragen Sie gleich noch einmal.

consent-truth = Wahrheitstafel
consent-truth-lead = Was in jedem Zustand gesendet werden darf, und warum. Dieselbe Entscheidung lässt jede Nachricht hinaus oder hält sie auf.
consent-truth-special = Was selbst eine erteilte Einwilligung aufhält
consent-truth-rules = Die Regeln der Reihe nach: Die erste, die zutrifft, entscheidet
consent-if = Wenn
consent-line-given-unconfirmed = erteilt, nicht bestätigt
consent-line-given-confirmed = erteilt und bestätigt
consent-line-outdated = erteilt für ältere Worte

consent-notices = Datenschutzerklärungen
consent-notices-lead = Was wir Menschen über ihre Daten sagen. Eine veröffentlichte Erklärung ändert sich nie; eine neue Version tritt an ihre Stelle.
consent-notices-empty = Noch keine Erklärung
consent-notice-start = Neue Version
consent-notice-publish = Veröffentlichen
consent-notice-published = Die Erklärung gilt ab jetzt
consent-notice-version = Datenschutzerklärung, Version { $version }
consent-notice-of = Version { $version }, gültig seit { $date }
consent-notice-hint = Leere Zeilen trennen Absätze, ## beginnt eine Überschrift, - einen Punkt einer Liste. [company], [address] und [email] kommen aus den Einstellungen.
consent-title = Titel
consent-body = Text
consent-draft = Entwurf
consent-error-notice-published = Diese Erklärung ist veröffentlicht und ändert sich nicht mehr. Beginnen Sie eine neue Version.

consent-permissions = Einwilligungen
consent-explain = Erklären
consent-explained = Dürfen wir, und warum?
consent-history = Geschichte
consent-history-empty = Noch keine Entscheidung
consent-history-empty-text = Sobald diese Person gefragt wird, steht es hier.
consent-record = Eine Entscheidung aufschreiben
consent-record-hint = Was Ihnen jemand am Telefon, im Brief oder persönlich sagte. Es zählt nie als per Link bestätigt und hebt keine Ablehnung auf.
consent-recorded = Es steht im Register
consent-recorded-same = Es stand schon dort
consent-what = Wofür
consent-answer = Antwort
consent-day = Wann wurde es gesagt?
consent-source = Woher kommt es?
consent-source-hint = Zum Beispiel: Anruf, Brief, Messe in Utrecht.
consent-reference = Zeichen
consent-reference-hint = Die Nummer des Anrufs oder der Akte; versiegelt aufbewahrt.
consent-wording = Die vorgelesenen Worte
consent-wording-hint = So genau, wie Sie können.
consent-by = Wer hat entschieden?

consent-start-orders = Bestellungen
consent-start-orders-description = Wir nutzen Ihren Namen, Ihre Adresse und Ihre Bestellung, um zu liefern, was Sie gekauft haben, abzurechnen und zu sagen, wo es ist.
consent-start-service = Kundendienst
consent-start-service-description = Wir nutzen, was Sie uns sagen, und Ihre Bestellungen, um Ihre Fragen zu beantworten und zu richten, was schiefging.
consent-start-news = Neuigkeiten
consent-start-news-description = Etwa zweimal im Monat schreiben wir Ihnen über neue Dinge und wie man sie nutzt. Sie können das jederzeit beenden.
consent-start-offers = Angebote
consent-start-offers-description = Ab und zu erzählen wir Ihnen von Rabatten, die zu Ihnen passen könnten. Sie können das jederzeit beenden.
consent-start-surveys = Umfragen
consent-start-surveys-description = Nach einer Bestellung stellen wir Ihnen vielleicht ein oder zwei Fragen, um besser zu werden. Sie können jederzeit widersprechen.
consent-start-rights = Ihre Rechte
consent-start-rights-description = Wir schreiben Ihnen, um zu bestätigen und zu beantworten, was Sie zu Ihren eigenen Daten fragen. Das Gesetz verlangt es.
consent-start-balancing = Wir wollen erfahren, ob Menschen zufrieden waren, um zu richten, was nicht stimmt. Wir fragen höchstens einmal nach einer Bestellung, mit ein oder zwei Fragen, und nutzen nur die Adresse und die Bestellung. Wer etwas kauft, rechnet mit so einer Frage; die Antwort ist freiwillig, und jede Nachricht erlaubt den Widerspruch mit einem Klick. Nach unserem Urteil überwiegt dies die Interessen der Menschen nicht.
consent-start-notice-title = Ihre Privatsphäre
consent-start-notice-body =
    Hier sagen wir, was wir mit Ihren Daten tun, warum, und wie Sie es beenden. Wir fassen uns kurz.

    ## Wer wir sind

    Wir sind [company], [address]. Zu Ihren Daten erreichen Sie uns unter [email].

    ## Was wir nutzen, und warum

    - Bestellungen und Kundendienst: Ihren Namen, Ihre Adresse, Telefon, E-Mail und was Sie bestellt haben. Wir brauchen es, um zu tun, worum Sie gebeten haben (ein Vertrag mit Ihnen).
    - Neuigkeiten und Angebote: Ihre E-Mail-Adresse und, wenn Sie mögen, Ihre Telefonnummer. Nur wenn Sie Ja gesagt haben (Ihre Einwilligung).
    - Umfragen: Ihre E-Mail-Adresse und Ihre Bestellung, um zu erfahren, wie es war (unser berechtigtes Interesse). Sie können jederzeit widersprechen.
    - Ihre Rechte: was nötig ist, um Ihre Anliegen zu beantworten (eine rechtliche Pflicht).

    ## Woher es kommt, und wer es bekommt

    Von Ihnen, oder aus dem, was Sie bestellt haben. Wir geben es nur an jene, die uns bei dieser Arbeit helfen, etwa den Zusteller eines Pakets, und an sonst niemanden. Es bleibt im Europäischen Wirtschaftsraum, es sei denn, wir sagen Ihnen vorher etwas anderes.

    ## Wie lange wir es behalten

    Bestellungen sieben Jahre, weil das Steuerrecht es so will. Ihre Fragen drei Jahre. Was Sie erlaubt haben, bis Sie es zurücknehmen, und höchstens zwei Jahre, ohne Sie neu zu fragen.

    ## Was Sie tun können

    - Sehen, was wir haben, und eine Kopie mitnehmen.
    - Es berichtigen oder löschen lassen.
    - Die Nutzung eine Zeit lang ruhen lassen.
    - Eine Einwilligung widerrufen, so leicht wie Sie sie gegeben haben. Was wir davor taten, bleibt rechtmäßig.
    - Dem widersprechen, was wir aus eigenem Interesse tun.
    - Sich bei der Datenschutzbehörde Ihres Landes beschweren.

    Jede Nachricht von uns hat einen Link zu einer Seite, auf der das alles ohne Passwort geht. Nichts, was Sie dort ablehnen, berührt Ihre Bestellungen.

    ## Keine Entscheidungen durch Maschinen

    Wir lassen nie ein Programm allein über etwas entscheiden, das für Sie von Belang ist.
room-consent = Einwilligungen
consent-check-purpose = Der Zweck „{ $purpose }“ steht auf seiner Rechtsgrundlage
consent-check-fine = Es fehlt nichts
consent-check-unweighed = Es ist keine Interessenabwägung festgehalten
consent-check-unproved = Einwilligungen werden nicht per Link bestätigt und sind schwer zu beweisen
