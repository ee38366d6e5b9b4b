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
event-consent-address-suppressed = Eine Adresse kam auf die Liste derer, die nicht zurückkehren dürfen
event-consent-address-readmitted = Eine Adresse darf wieder verwendet werden: ihr Inhaber hat darum gebeten
table-consent_events = Entscheidungen und ihre Geschichte
table-consent_state = Was jetzt erlaubt ist
table-consent_links = Links zur Einstellungsseite
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
consent-state-invalidated = für nichtig erklärt
consent-state-revoked = von uns oder einer Behörde beendet
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
consent-later = später
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
consent-reason-no-balancing = Keine gültige Abwägung sagt, dass unser Interesse überwiegt.
consent-reason-quiet-hours = Wo die Person lebt, ist gerade Ruhezeit.
consent-reason-too-often = Sie hat vorerst genug Nachrichten bekommen.
consent-reason-registry-silent = Ein äußerer Dienst wurde noch nicht gefragt oder hat nicht geantwortet.
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
consent-mend-child = Sorgeberechtigte fragen, auf der Seite der Einwilligungen dieser Person.
consent-mend-registry = Die Person ändert ihren Eintrag in jenem Register.
consent-mend-not-asked = Fragen, mit einem Formular oder im Gespräch.
consent-mend-not-answered = Auf die Antwort warten.
consent-mend-invalidated = Neu fragen.
consent-mend-not-confirmed = Bitten Sie auf der Seite der Erlaubnisse dieser Person per Mail um Bestätigung: Sie drückt den Knopf hinter dem Link.
consent-mend-ran-out = Neu fragen.
consent-mend-outdated = Neu fragen, mit den heutigen Worten.
consent-mend-no-balancing = Eine Interessenabwägung zum Zweck festhalten oder die alte neu prüfen.
consent-mend-quiet-hours = Bis zum Morgen warten.
consent-mend-too-often = Einige Tage warten.
consent-mend-registry-silent = Später noch einmal fragen: vor jedem Versand wird neu gefragt.
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
consent-people = Wer zugestimmt hat
consent-key = Schlüssel
consent-key-hint = Kleine Buchstaben, Ziffern und Striche, etwa fruehlings-angebote. Er steht in Dateien und Adressen und ändert sich nie.
consent-name = Name
consent-description = Beschreibung
consent-channels = Kanäle
consent-retention = Aufbewahren nach der letzten Nutzung
consent-valid-for = Eine Einwilligung gilt
consent-duration-hint = Eine Dauer nach ISO 8601: P2Y sind zwei Jahre, P6M sechs Monate, P90D neunzig Tage.
consent-asks-from = Einwilligungen zählen ab Version
consent-earlier = Was man den Leuten früher sagte und was sie erlaubten
consent-earlier-still-count = gilt weiter: die Änderung sagt es nur besser
consent-earlier-ask-again = gilt nicht mehr: die Änderung erlaubt etwas Neues
consent-earlier-ask-again-hint = Der Zweck ruht für alle, die es betrifft, bis sie erneut zustimmen oder es erfahren haben und Zeit zum Widerspruch hatten.
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
consent-truth-lead = Was in jedem Zustand gesendet werden darf, und warum. Dieselbe Entscheidung lässt jede Nachricht hinaus oder hält sie auf. Erneut erteilt zählt wie erteilt.
consent-truth-special = Was selbst eine erteilte Einwilligung aufhält
consent-truth-rules = Die Regeln der Reihe nach: Die erste, die zutrifft, entscheidet
consent-if = Wenn
consent-line-given-unconfirmed = erteilt, nicht bestätigt
consent-line-given-confirmed = erteilt und bestätigt
consent-line-outdated = erteilt für ältere Worte
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
consent-reference = Zeichen
consent-reference-hint = Die Nummer des Anrufs oder der Akte; versiegelt aufbewahrt.
consent-wording = Die Worte, die gezeigt oder vorgelesen wurden
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
consent-start-tracking = Öffnungen und Klicks
consent-start-tracking-description = Wir halten fest, ob Sie unsere Mails öffnen und was Sie darin anklicken, damit wir weniger schreiben, was niemand liest. Aus, bis Sie es einschalten.
consent-start-surveys = Umfragen
consent-start-surveys-description = Nach einer Bestellung stellen wir Ihnen vielleicht ein oder zwei Fragen, um besser zu werden. Sie können jederzeit widersprechen.
consent-start-rights = Ihre Rechte
consent-start-rights-description = Wir schreiben Ihnen, um zu bestätigen und zu beantworten, was Sie zu Ihren eigenen Daten fragen. Das Gesetz verlangt es.
settings-consent = Ruhezeiten und Grenzen
setting-consent-quiet-email = Ruhezeit für E-Mail, etwa 21:00-08:00; leer heißt keine
setting-consent-sign-replies = Adresse für Antworten per Mail auf die Bitte um schriftliche Einwilligung: eine, die wir abrufen; leer heißt keine
setting-consent-quiet-sms = Ruhezeit für SMS
setting-consent-quiet-phone = Ruhezeit für Anrufe
setting-consent-quiet-holidays = Was Ruhezeiten hat, ruht auch an Feiertagen
setting-consent-cap-messages = So viele E-Mails für einen Zweck genügen; 0 heißt ohne Grenze
setting-consent-cap-days = … in so vielen Tagen
nav-withdrawals = Zuletzt widerrufen
right-consent-evidence = Sehen, was eine Wahl belegt: Zeichen, Notizen, Papiere
event-consent-staff-told = { $staff ->
    [one] Eine Kollegin oder ein Kollege, der mit dieser Person arbeitet, wurde unterrichtet
   *[other] { $staff } Kolleginnen und Kollegen, die mit dieser Person arbeiten, wurden unterrichtet
}
event-consent-guardian-asked = Sorgeberechtigte wurden um eine Entscheidung gebeten
event-consent-guardian-answered = Sorgeberechtigte haben entschieden
table-consent_papers = Papiere, die eine Wahl belegen
table-consent_alerts = Wer von einem Nein erfuhr
table-consent_guardians = Sorgeberechtigte, die entscheiden sollten
retention-consent-papers = So lange wie der Eintrag, zu dem sie gehören, bis Sie gelöscht werden
retention-consent-alerts = 400 Tage
retention-consent-guardians = 14 Tage ohne Antwort; mit Antwort, bis Sie gelöscht werden
consent-means-call = Anruf
consent-means-letter = Brief
consent-means-paper-form = Formular auf Papier
consent-means-in-person = persönlich
consent-means-event = Messe oder Veranstaltung
consent-means-message = E-Mail oder Nachricht
consent-means-authority = Behörde, Gericht oder Anwalt
consent-means-other = etwas anderes
consent-relation = Was sind sie für das Kind?
consent-relation-parent = Elternteil
consent-relation-guardian = Vormund
consent-relation-other = jemand anderes mit Sorgerecht
consent-all = Alle Einwilligungen
consent-since = Wann es gesagt wurde
consent-until = Gilt bis
consent-proof = Wie gut es belegt ist
consent-why = Warum
consent-entry = Eintrag im Verzeichnis
consent-written = Aufgeschrieben
consent-notice-shown = Fassung der Datenschutzerklärung
consent-lang = Sprache
consent-term = Begriff des Data Privacy Vocabulary
consent-evidence = Was es belegt
consent-evidence-hidden = Es gibt einen Beleg. Ihn zu sehen braucht das Recht auf Belege und wird vermerkt.
consent-no-evidence = Nichts außer dem Eintrag selbst.
consent-note = Was gesagt wurde
consent-note-hint = In ein oder zwei Sätzen; wird versiegelt aufbewahrt.
consent-address = Internetadresse
consent-agent = Browser
consent-digest = SHA-256 des Papiers
consent-paper = Der Brief oder das Formular
consent-paper-hint = Ein Scan oder Foto, höchstens { $size }; versiegelt aufbewahrt und mit der Person gelöscht.
consent-proved = Beweis für Außenstehende
consent-entry-id = Nummer des Eintrags
consent-commitment = Was der Baum davon enthält
consent-proof-file = Beweis als Datei
consent-withdrawals-lead = Menschen, mit denen Sie arbeiten und die etwas widerrufen oder widersprochen haben. Für diesen Zweck geht nichts mehr an sie.
consent-withdrawals-empty = Niemand hat widerrufen
consent-withdrawals-empty-text = Sagt jemand Nein, dessen Akte Sie in den letzten 30 Tagen geöffnet oder geändert haben, steht es sofort hier.
consent-take-note = Zur Kenntnis genommen
consent-noted = Vermerkt
consent-new = neu
consent-person = Person
consent-guardian = Einwilligung von Sorgeberechtigten
consent-guardian-hint = Diese Person ist zu jung, um allein zu entscheiden. Was eine Einwilligung braucht, geht nicht hinaus, bis Sorgeberechtigte zustimmen.
consent-guardian-waits = Wir haben { $name } am { $date } gefragt und warten auf Antwort. Eine neue Bitte tritt an die Stelle der alten.
consent-guardian-answered = { $name } hat am { $date } geantwortet.
consent-guardian-name = Name der sorgeberechtigten Person
consent-guardian-email = Ihre E-Mail-Adresse
consent-guardian-ask = Sorgeberechtigte fragen
consent-guardian-sent = Ein Brief mit einem Link ist unterwegs
consent-guardian-subject = { $company }: Ihre Entscheidung für ein Kind
consent-guardian-text =
    Guten Tag, { $guardian },

    { $child } ist zu jung, um allein zu entscheiden, was wir mit den Daten tun dürfen. Man hat uns gesagt, dass Sie das Sorgerecht haben.

    Auf dieser Seite sehen Sie, worum wir bitten, und entscheiden:
    { $url }

    Der Link gilt { $days } Tage. Ohne Antwort geschieht nichts. Wenn Sie für { $child } nicht sorgeberechtigt sind, beachten Sie diesen Brief nicht oder lehnen Sie auf der Seite ab.

    { $company }
consent-guardian-title = Ihre Entscheidung für ein Kind
consent-guardian-lead = { $guardian }, { $company } bittet Sie, für { $child } zu entscheiden. Jede Antwort ist frei: Nichts, was { $child } von uns braucht, hängt davon ab.
consent-guardian-allow = Ich stimme zu
consent-guardian-until = Gilt längstens bis { $date }: Danach entscheidet das Kind selbst.
consent-guardian-declare = Ich habe das Sorgerecht für { $child }
consent-guardian-agree = Dem Angekreuzten zustimmen
consent-guardian-free = Oder sagen Sie zu allem Nein. Einen Grund brauchen Sie nicht zu nennen.
consent-guardian-refuse = Ich stimme nicht zu
consent-guardian-thanks = Danke
consent-guardian-thanks-text = Ihre Entscheidung gilt ab jetzt. Wollen Sie sie ändern, schreiben Sie uns.
consent-guardian-gone = Dieser Link geht nicht mehr
consent-guardian-gone-text = Er wurde benutzt, ist zu alt oder wurde nie verschickt. Wollen Sie noch entscheiden, bitten Sie uns um einen neuen.
consent-error-email = Schreiben Sie eine E-Mail-Adresse wie name@example.org.
consent-error-empty-paper = Diese Datei ist leer.
consent-error-no-evidence = Sagen Sie, was es belegt: ein Zeichen, was gesagt wurde, oder der Brief selbst.
consent-error-no-child = Es braucht keine Sorgeberechtigten: Diese Person entscheidet allein, oder es gibt nichts zu fragen.
consent-error-guardian-own = Das ist eine Adresse des Kindes. Geben Sie die des Elternteils oder Vormunds an.
consent-error-guardian-asked = Vor weniger als einer Stunde wurde schon gefragt. Warten Sie auf die Antwort.
consent-error-not-declared = Zustimmen kann nur, wer das Sorgerecht hat.
consent-error-nothing-ticked = Kreuzen Sie an, wozu Sie zustimmen, oder sagen Sie zu allem Nein.
consent-error-words-changed = Der Text hat sich geändert, während Sie ihn vor sich hatten. Bitte lesen Sie ihn noch einmal und wählen Sie dann.
event-consent-purpose-assessed = Zum Zweck { $purpose } gibt es eine neue Aufzeichnung, Version { $version }
event-consent-people-listed = Die Personen, die { $purpose } zugestimmt haben, wurden aufgelistet
table-consent_tellings = Wann Änderungen mitgeteilt wurden
consent-role-controller = entscheidet selbst
consent-role-processor = arbeitet für uns
consent-role-third-party = Dritter
consent-safeguard-adequacy = Angemessenheitsbeschluss
consent-safeguard-scc = Standardvertragsklauseln
consent-safeguard-bcr = verbindliche interne Vorschriften
consent-safeguard-derogation = Ausnahme
consent-in-writing = Schriftliche Einwilligung
consent-written-needed = Nötig: eine unterschriebene Antwort bleibt als Beleg
consent-written-not-needed = Schriftlich nicht nötig
consent-special = Grundlage für besondere Kategorien
consent-special-hint = Nötig bei Gesundheit, Glauben, Herkunft und Ähnlichem: Artikel 9 Absatz 2.
consent-special-none = Keine besonderen Kategorien
consent-special-a = (a) ausdrückliche Einwilligung
consent-special-b = (b) Arbeits- und Sozialrecht
consent-special-c = (c) lebenswichtige Interessen
consent-special-d = (d) Stiftung oder Verein
consent-special-e = (e) von der Person selbst veröffentlicht
consent-special-f = (f) Rechtsansprüche
consent-special-g = (g) erhebliches öffentliches Interesse
consent-special-h = (h) Gesundheitsversorgung
consent-special-i = (i) öffentliche Gesundheit
consent-special-j = (j) Archiv, Forschung, Statistik
consent-data = Verwendete Daten
consent-data-hint = Eine Art je Zeile: der Schlüssel eines Kundenfelds oder ein einfacher Name. Diese Schlüssel haben ein Wort in jeder Sprache: { $keys }.
consent-data-name = Name
consent-data-email = E-Mail-Adresse
consent-data-phone = Telefonnummer
consent-data-address = Postanschrift
consent-data-birth_date = Geburtsdatum
consent-data-language = Sprache
consent-data-organisation = Organisation
consent-data-national_id = nationale Nummer
consent-data-orders = Bestellungen
consent-data-messages = was Sie uns schreiben
consent-receiver-carrier = Paketdienst
consent-receiver-mail-provider = Maildienst
consent-receiver-bank = Bank
consent-recipients = Wer die Daten erhält
consent-recipient = Empfänger
consent-error-unapproved = „{ $name }“ würde für Sie arbeiten, und niemand hat das genehmigt. Genehmigen Sie es zuerst im Verzeichnis der Auftragsverarbeiter.
consent-processor = Wer es betreibt
consent-processor-hint = Ein Auftragsverarbeiter aus dem Verzeichnis, der genehmigt ist, mit laufendem Vertrag und ohne überfällige Prüfung.
consent-processor-none = Bitte wählen
consent-processor-unnamed = Sagen Sie zuerst, wer es betreibt: Dorthin gehen Daten über Menschen.
consent-processor-unknown = Niemand aus dem Verzeichnis ist gemeint.
consent-processor-unapproved = „{ $name }“ ist im Verzeichnis der Auftragsverarbeiter nicht genehmigt.
consent-processor-without-contract = „{ $name }“ hat keinen laufenden Vertrag.
consent-processor-review = Die Prüfung von „{ $name }“ ist überfällig.
consent-to-register = Verzeichnis der Auftragsverarbeiter öffnen
consent-recipient-role = Was der Empfänger ist
consent-transfers = Länder außerhalb
consent-transfer = Land außerhalb, zwei Buchstaben
consent-safeguard-label = Was die Daten dort schützt
consent-transfer-article = Artikel, bei einer Ausnahme
consent-ages = Ab welchem Alter allein
consent-ages-hint = Leer heißt: wie das Recht ihres Landes es sagt.
consent-ages-by-country = Andere Alter je Land
consent-ages-by-country-hint = Zum Beispiel: AT 14, DE 16
consent-renew-before = So lange vor dem Ende neu fragen
consent-objection = Zeit zum Widerspruch
consent-objection-hint = Nachdem wir die Änderung mitgeteilt haben, etwa P14D. Leer: sie gilt, sobald sie mitgeteilt ist.
consent-rests-on = Vereinbar mit
consent-rests-on-hint = Es entscheiden die Grundlage jenes Zwecks und was dort erlaubt wurde.
consent-rests-on-none = Steht für sich
consent-rests-why = Warum er vereinbar ist
consent-rests-why-hint = Der Zusammenhang, die Umstände, die Art der Daten, die Folgen, der Schutz: Artikel 6 Absatz 4.
consent-part-data = Daten und besondere Kategorien
consent-part-recipients = Empfänger und Länder
consent-part-people = Alter, Erneuerung, Widerspruch
consent-part-compatible = Vereinbarer Zweck
consent-error-ages = Alter von 0 bis 21 angeben, jedes Land einmal, etwa AT 14, DE 16.
consent-error-twice = Jedes nur einmal nennen.
consent-error-nobody = Diese Person gibt es hier nicht.
consent-error-too-many = Hier passen höchstens { $most } hin.
consent-error-derogation = Eine Ausnahme nennt ihren Artikel, etwa 49(1)(b).
consent-error-country = Die zwei Buchstaben eines Landes angeben, etwa CH.
consent-error-renew-before = Das muss kürzer sein als die Zeit, die eine Erlaubnis gilt.
consent-error-written-without-consent = Nur eine Einwilligung kann schriftlich gegeben werden.
consent-error-explicit-without-consent = Ausdrückliche Einwilligung braucht die Einwilligung als Grundlage.
consent-error-special = Diese Daten gehören zu besonderen Kategorien. Sagen Sie, was ihre Nutzung erlaubt.
consent-error-rests = Wählen Sie einen anderen Zweck, der in Gebrauch ist und für sich steht.
consent-error-others-rest = Andere Zwecke stützen sich auf diese Grundlage. Ändern Sie zuerst jene.
consent-error-review = Wählen Sie einen künftigen Tag innerhalb von drei Jahren.
consent-reason-not-told = Der Zweck hat sich geändert, und die Person weiß es noch nicht oder kann noch widersprechen.
consent-mend-not-told = Die Änderung ankündigen und das Ende der Widerspruchszeit abwarten.
consent-difference = Von Version { $from } zu Version { $to }
consent-difference-none = Kein Unterschied
consent-difference-none-text = Diese beiden Versionen sagen dasselbe.
consent-compare = Versionen vergleichen
consent-version-of = Version { $version }, { $date }
consent-before = Vorher
consent-after = Nachher
consent-people-lead = Wer { $purpose } zugestimmt hat, seit wann und woher.
consent-people-none = Niemand hat zugestimmt
consent-people-none-text = Sobald jemand zustimmt, steht es hier.
consent-people-agreed = { $count ->
    [one] 1 Person hat zugestimmt
   *[other] { $count } Personen haben zugestimmt
}
consent-progress = Die letzte Änderung mitteilen
consent-progress-asked = Wer noch nicht geantwortet hat, bekommt zu diesem Zweck nichts, bis er den jetzigen Worten zustimmt.
consent-progress-held = Der Zweck ruht für die Wartenden, bis sie es wissen und die Widerspruchszeit vorbei ist.
consent-affected = Betroffen
consent-told = Mitgeteilt
consent-answered = Beantwortet
consent-waiting = Wartend
consent-refused = Nein gesagt
consent-announce = Ankündigen
consent-records = Aufzeichnungen
consent-record-kind = Aufzeichnung
consent-health = Stand
consent-health-fine = gilt
consent-health-due = Prüfung fällig
consent-health-overdue = Prüfung überfällig
consent-health-forbids = sagt nein
consent-health-missing = keine
consent-health-needed = fehlt
consent-assessment-balancing = Interessenabwägung
consent-assessment-impact = Folgenabschätzung
consent-assessment-transfer = Transferbewertung
consent-about-balancing = Überwiegt unser Interesse? Ohne Abwägung, die ja sagt, geschieht nichts aus berechtigtem Interesse.
consent-about-impact = Was den Menschen geschehen kann und was wir dagegen tun, bevor wir beginnen.
consent-about-transfer = Ob Daten in einem anderen Land so sicher sind wie hier.
consent-assess = Die Fragen beantworten
consent-finding = Was kommt heraus?
consent-finding-may = Wir dürfen es tun
consent-finding-may-not = Wir dürfen es nicht tun
consent-review = Nächste Prüfung
consent-review-hint = Spätestens in drei Jahren. Dreißig Tage nach diesem Tag zählt eine Abwägung nicht mehr.
consent-reviewer = Geprüft von
consent-ask-balancing-interest = Was wollen wir, und warum ist es wichtig?
consent-ask-balancing-necessary = Brauchen wir diese Daten dafür, oder ginge es mit weniger?
consent-ask-balancing-expect = Erwarten die Menschen das?
consent-ask-balancing-effect = Was bewirkt es bei ihnen im schlimmsten Fall?
consent-ask-balancing-children = Sind Kinder oder andere Schutzbedürftige darunter?
consent-ask-balancing-safeguards = Was tun wir, um sie zu schützen?
consent-ask-balancing-opt-out = Wie können sie Nein sagen?
consent-ask-impact-what = Was tun wir mit welchen Daten, und für wen?
consent-ask-impact-need = Warum ist das nötig und nicht zu viel?
consent-ask-impact-risks = Was kann den Menschen schaden, wie wahrscheinlich, wie schwer?
consent-ask-impact-measures = Was tun wir dagegen, und welches Risiko bleibt?
consent-ask-impact-asked = Wen haben wir gefragt, und was sagten sie?
consent-ask-transfer-receiver = Wer bekommt dort welche Daten, und wofür?
consent-ask-transfer-country = Was dürfen Behörden jenes Landes nach dem Gesetz verlangen?
consent-ask-transfer-practice = Was geschieht in der Praxis?
consent-ask-transfer-additional = Was schützt die Daten über den Vertrag hinaus?
consent-end-people = { $count ->
    [one] 1 Person hat zugestimmt; diese Erlaubnis zählt nicht mehr.
   *[other] { $count } Personen haben zugestimmt; diese Erlaubnisse zählen nicht mehr.
}
consent-end-letters = { $count ->
    [0] Es geht nichts mehr hinaus; im Ausgang wartet kein Brief.
    [one] Es geht nichts mehr hinaus; der eine Brief, der im Ausgang wartet, wird herausgenommen.
   *[other] Es geht nichts mehr hinaus; die { $count } Briefe, die im Ausgang warten, werden herausgenommen.
}
consent-end-data = Daten, die kein anderer Zweck braucht, gehen nach { $retention }.
consent-end-ledger = Was Menschen erlaubt haben, bleibt als Nachweis. Herausgenommene Briefe kommen nicht zurück, auch wenn der Zweck wieder aufgenommen wird.
consent-end-resting = Diese Zwecke stützen sich darauf und enden mit ihm: { $purposes }.
consent-start-test-interest = Wir wollen erfahren, ob man mit einer Bestellung zufrieden war, um Fehler zu beheben.
consent-start-test-necessary = Wir nutzen Name, E-Mail-Adresse und Bestellung, sonst nichts. Ohne sie kann man niemanden fragen.
consent-start-test-expect = Ja. Wer etwas kauft, erwartet bald danach eine kurze Frage.
consent-start-test-effect = Eine Nachricht, die sie nicht brauchten. Antworten wirken sich nicht auf Bestellungen oder Preise aus.
consent-start-test-children = Wir verkaufen an Erwachsene. Wer nach dem Geburtsdatum ein Kind ist, wird nicht gefragt.
consent-start-test-safeguards = Höchstens eine Frage je Bestellung, Antworten ein Jahr aufbewahrt, kein Profil, niemand sonst erhält sie.
consent-start-test-opt-out = Jede Nachricht hat einen Link: ein Klick, ohne Anmeldung, sofort wirksam.
consent-error-tree-size = Der Baum hat { $most } Blätter: höchstens so viele wählen.
room-consent = Einwilligungen
consent-check-purpose = Der Zweck „{ $purpose }“ steht auf seiner Rechtsgrundlage
consent-check-fine = Es fehlt nichts
consent-check-unweighed = Es ist keine Interessenabwägung festgehalten
consent-check-unproved = Einwilligungen werden nicht per Link bestätigt und sind schwer zu beweisen
table-consent_answers = Was äußere Dienste sagten
retention-consent-answers = Drei Jahre
consent-answers = Anderswo gefragt
consent-answer-said = { $service } wurde am { $date } gefragt und sagte { $verdict }.
consent-answer-said-by-some = Ein äußerer Dienst wurde am { $date } gefragt und sagte { $verdict }.
consent-answer-until = Gilt bis
consent-answer-raw = Antwort
consent-verdict-allow = Ja
consent-verdict-deny = Nein
consent-silence-refuse = Nicht senden
consent-silence-allow = Trotzdem senden
event-consent-signature-asked = Um eine Unterschrift gebeten für { $purpose }
event-consent-signature-answered = Hat auf die Bitte um Unterschrift für { $purpose } geantwortet
event-consent-agreement-saved = Ein Dokument zum Unterschreiben hat jetzt Version { $version }
event-consent-agreement-retired = Ein Dokument wird nicht mehr zur Unterschrift geschickt
event-consent-agreement-resumed = Ein Dokument wird wieder zur Unterschrift geschickt
table-consent_signings = Dokumente zur Unterschrift
retention-consent-signings = 14 Tage ohne Antwort; mit Antwort, bis Sie gelöscht werden
consent-proof-on-paper = auf Papier unterschrieben
consent-proof-signed = auf unserer Seite unterschrieben
consent-proof-by-mail = per Mail beantwortet
consent-reason-not-signed = Der Zweck braucht eine Unterschrift, und es gibt keine.
consent-mend-not-signed = Auf der Seite der Erlaubnisse dieser Person um eine Unterschrift bitten oder das unterschriebene Papier aufnehmen.
consent-line-given-on-paper = auf unterschriebenem Papier erteilt
consent-line-given-by-mail = als Antwort auf einen signierten Brief erteilt
consent-line-given-signed = erteilt und unterschrieben
consent-agreements = Dokumente zum Unterschreiben
consent-agreements-lead = Was Menschen unterschreiben, wo ein Zweck eine schriftliche Einwilligung braucht. Jede Version bleibt, wie sie unterschrieben wurde.
consent-agreements-none = Noch keine Dokumente
consent-agreements-none-text = Schreiben Sie zuerst ein Dokument; dann können Sie um eine Unterschrift bitten.
consent-agreement = Dokument
consent-agreement-new = Neues Dokument
consent-agreement-retired = außer Gebrauch
consent-agreement-retire = Außer Gebrauch nehmen
consent-agreement-resume = Wieder verwenden
consent-agreement-retired-now = Niemand wird mehr um die Unterschrift gebeten. Unterschriebenes bleibt.
consent-agreement-resumed-now = Es kann wieder um die Unterschrift gebeten werden.
consent-agreement-hint = Sagen Sie in einfachen Worten, worin die Person einwilligt. Eine leere Zeile beginnt einen neuen Absatz.
consent-agreement-title = Titel
consent-agreement-text = Text
consent-agreement-preview = So wird es gelesen
consent-agreement-languages = In den anderen Sprachen
consent-agreement-version = Version { $version }
consent-signed-as = Unterschrieben als
consent-signed-digest = SHA-256 des gezeigten Dokuments
consent-signature = Schriftliche Einwilligung
consent-signature-hint = Die Person bekommt eine E-Mail mit dem Dokument und einem Link, unterschreibt auf einer Seite und bekommt eine Kopie. Bis dahin wird für diesen Zweck nichts gesendet.
consent-signature-ask = Um Unterschrift bitten
consent-signature-sent = Die Bitte um Unterschrift ist unterwegs
consent-signature-asked = Gebeten
consent-signature-answer = Geantwortet
consent-signature-waits = wartet bis { $date }
consent-signature-lapsed = keine Antwort in der Frist
consent-sign-subject = { $company } bittet um Ihre Unterschrift: { $title }
consent-sign-by-mail = Oder antworten Sie auf diese Nachricht und schreiben Sie, ob Sie einwilligen. Ein Mensch liest es.
consent-sign-text =
    Guten Tag { $name },

    wir bitten um Ihre schriftliche Einwilligung. Dies ist das Dokument:

    ---
    { $document }
    ---

    Zum Unterschreiben oder Ablehnen öffnen Sie diese Seite:
    { $url }
    { $mail }

    Der Link gilt { $days } Tage und nur einmal. Ihn zu öffnen entscheidet nichts. Ohne Antwort geschieht nichts.

    { $company }
consent-sign-copy-subject = Ihre Kopie: { $title }
consent-sign-copy-text =
    Vielen Dank. Dies haben Sie unterschrieben; bitte bewahren Sie es auf.

    ---
    { $paper }
    ---

    Sie können es jederzeit widerrufen: { $url }

    { $company }
consent-sign-paper =
    { $document }
    { $wording }

    Unterschrieben durch Eingabe des Namens: { $name }
    Zeit: { $time }
    Internetadresse: { $address }
consent-sign-wording = Ich habe „{ $title }“ gelesen (Version { $version }, SHA-256 { $digest }) und willige ein: { $purpose }, { $channel }.
consent-sign-title = Ein Dokument für Ihre Unterschrift
consent-sign-lead = { $company } bittet um Ihre schriftliche Einwilligung. Nehmen Sie sich Zeit: Der Link gilt bis { $date }.
consent-sign-notice = Datenschutzhinweis
consent-sign-about = Was Ihr Ja bedeutet
consent-sign-who = Wer fragt
consent-sign-means = Was wir tun
consent-sign-until-withdrawn = bis Sie widerrufen
consent-sign-back = So widerrufen Sie
consent-sign-back-text = Ein Klick auf Ihrer Seite der Einstellungen oder eine Zeile an uns. Es kostet Sie nichts; was vorher geschah, bleibt rechtmäßig.
consent-sign-answer = Ihre Antwort
consent-sign-name = Ihr voller Name
consent-sign-name-hint = Ihn hier einzutippen ist Ihre Unterschrift.
consent-sign-button = Unterschreiben
consent-sign-free = Oder sagen Sie Nein. Sie müssen es nicht begründen, und nichts anderes hängt davon ab.
consent-sign-decline = Ich willige nicht ein
consent-sign-thanks = Danke, es ist unterschrieben
consent-sign-thanks-text = Sie bekommen eine Kopie per E-Mail. Auf Ihrer Seite der Einstellungen können Sie jederzeit widerrufen.
consent-sign-declined = Sie haben Nein gesagt
consent-sign-declined-text = Wir halten uns daran, und nichts anderes hängt davon ab.
consent-sign-gone = Dieser Link gilt nicht mehr
consent-sign-gone-text = Er wurde benutzt, ist zu alt oder wurde nie verschickt. Wenn Sie noch unterschreiben möchten, bitten Sie uns um einen neuen.
consent-error-not-in-writing = Dieser Zweck verlangt keine eigene Unterschrift.
consent-error-signature-asked = Diese Person wurde vor weniger als einer Stunde gebeten. Warten Sie auf die Antwort.
consent-error-agreement-retired = Dieses Dokument wird nicht mehr zur Unterschrift geschickt. Wählen Sie ein anderes.
consent-reply-sound = Sie kommt von ihrer Adresse, und die Domain dieser Adresse bürgt dafür.
consent-reply-unchecked = Sie kommt von ihrer Adresse. Ob sie wirklich von dort kam, hat niemand geprüft.
consent-reply-disowned = Die Domain des Absenders sagt, dass diese Mail nicht von ihr ist. Sie beweist nichts.
consent-reply-stranger = Sie kommt nicht von einer Adresse dieser Person. Sie beweist nichts.
consent-error-not-agreed = Kreuzen Sie dies an, um zu unterschreiben, oder sagen Sie unten Nein.
step-consent-ask = Um Erlaubnis bitten
step-consent-ask-hint = Hält fest, dass die Person gefragt wurde; mit einem Dokument wird per Mail um Unterschrift gebeten.
step-consent-ask-purpose = Zweck
step-consent-ask-channel = Kanal
step-consent-ask-channel-email = E-Mail
step-consent-ask-channel-sms = SMS
step-consent-ask-channel-phone = Telefon
step-consent-ask-channel-post = Post
step-consent-ask-agreement = Dokument zum Unterschreiben (seine Id)
step-consent-record = Festhalten, was jemand gesagt hat
step-consent-record-hint = Hält Einwilligung, Ablehnung oder Widerruf fest, mit einem Feld dieses Prozesses als Beweis. Ist das Feld leer, wird nichts geschrieben. Es gilt nie als bestätigt.
step-consent-record-purpose = Zweck
step-consent-record-channel = Kanal
step-consent-record-channel-email = E-Mail
step-consent-record-channel-sms = SMS
step-consent-record-channel-phone = Telefon
step-consent-record-channel-post = Post
step-consent-record-answer = Was gesagt wurde
step-consent-record-answer-given = Ja
step-consent-record-answer-refused = Nein
step-consent-record-answer-withdrawn = Nicht mehr
step-consent-record-source = Wie es gesagt wurde
step-consent-record-source-call = Am Telefon
step-consent-record-source-letter = Per Brief
step-consent-record-source-paper-form = Auf einem Papierformular
step-consent-record-source-in-person = Persönlich
step-consent-record-source-event = Bei einer Veranstaltung
step-consent-record-source-message = Per Nachricht
step-consent-record-source-other = Anders
step-consent-record-evidence = Feld, das es zeigt
consent-step-nobody = Es ist niemand bekannt, den wir fragen könnten
consent-step-agreement = Das ist keine Id eines Dokuments
lapse-consent-basis-gone = Personen, ab dem Wegfall der letzten Rechtsgrundlage oder dem letzten Kontakt
lapse-consent-withdrawn = Personen ohne anderen Grund, ab dem Widerruf einer Einwilligung oder dem letzten Kontakt

## Daten, die nur ein Ja erlaubt

consent-error-assent = { $reason ->
    [child] Die Person ist ein Kind: Nur die Erlaubnis von Sorgeberechtigten für den Zweck dieses Feldes lässt das zu ({ $law }). Fragen Sie diese zuerst, auf der Seite der Einwilligungen.
    [not-signed] Der Zweck dieses Feldes verlangt eine Unterschrift, und die fehlt ({ $law }). Lassen Sie zuerst unterschreiben.
    [not-confirmed] Die Person hat eingewilligt, aber nicht über den Link in der E-Mail bestätigt, was der Zweck dieses Feldes verlangt ({ $law }).
    [withdrawn] Die Einwilligung in den Zweck dieses Feldes ist widerrufen ({ $law }). Nur die Person kann sie wieder geben.
    [refused] Die Person hat den Zweck dieses Feldes abgelehnt ({ $law }). Nur sie kann das ändern.
    [ran-out] Die Einwilligung in den Zweck dieses Feldes ist abgelaufen ({ $law }). Bitten Sie erneut darum.
    [outdated] Die Person hat in eine frühere Fassung des Zwecks dieses Feldes eingewilligt ({ $law }). Fragen Sie erneut.
    [purpose-ended] Der Zweck dieses Feldes ist beendet ({ $law }). Wählen Sie für das Feld einen anderen.
   *[other] Das erlaubt nur die eigene Einwilligung der Person in den Zweck dieses Feldes, und die fehlt ({ $law }). Bitten Sie zuerst darum und tragen Sie dann den Wert ein.
}
consent-check-special-fields = Jedes besondere Feld hat einen Zweck, der sagt, was es erlaubt
consent-check-baseless = Ohne: { $fields }
consent-check-special-values = Besondere Daten liegen hier mit der Einwilligung, auf der sie beruhen
consent-check-unconsented = { $count ->
    [one] Von 1 Person liegen besondere Daten ohne Einwilligung vor
   *[other] Von { $count } Personen liegen besondere Daten ohne Einwilligung vor
}
lapse-consent-special-gone = Besondere Daten, ab dem Ende der Einwilligung, auf der sie beruhen

## Wann Ruhe ist und wie oft genügt

consent-error-span = Schreiben Sie es als 21:00-08:00, oder lassen Sie es leer.
consent-error-calendar = Zeile { $line } ist nicht lesbar. Schreiben Sie Zeilen wie: FR phone 20:00-09:00
consent-check-quiet = Anrufe und SMS haben Ruhezeiten
consent-check-loud = Keine für: { $channels }
consent-check-caps = Es ist festgelegt, wie oft genügt
consent-check-no-caps = Kein Kanal hat eine Grenze
consent-check-capped = Grenzen für: { $channels }
setting-consent-calendar = Eigene Ruhezeiten und Feiertage, je eine Zeile: FR phone 20:00-09:00 · DE sms none · NL holiday 12-05 · US holiday fourth fri 11 · SK workday 09-15 · US zone America/New_York
setting-consent-cap-sms = So viele SMS für einen Zweck genügen; 0 heißt ohne Grenze
setting-consent-cap-sms-days = … in so vielen Tagen
setting-consent-cap-phone = So viele Anrufe für einen Zweck genügen; 0 heißt ohne Grenze
setting-consent-cap-phone-days = … in so vielen Tagen
setting-consent-cap-post = So viele Briefe auf Papier für einen Zweck genügen; 0 heißt ohne Grenze
setting-consent-cap-post-days = … in so vielen Tagen
retention-consent-contacts = 366 Tage
consent-contacts = Anderswo erreicht
consent-contacts-lately = { $count ->
    [0] Diesen Monat ist nichts vermerkt. Vermerken Sie es, dann zählt es dafür, wie oft genügt.
    [one] Diesen Monat einmal vermerkt. Jedes Mal zählt dafür, wie oft genügt.
   *[other] Diesen Monat { $count }-mal vermerkt. Jedes Mal zählt dafür, wie oft genügt.
}
consent-contact-note = Gerade erreicht
consent-contact-noted = Vermerkt.
event-consent-contacted = Erreicht für { $purpose } { $channel ->
    [email] per E-Mail
    [sms] per SMS
    [phone] per Telefon
   *[post] per Post
}
event-consent-confirmation-asked = { $aim ->
    [renew] Um erneute Erlaubnis gebeten: { $purpose }
   *[confirm] Um Bestätigung gebeten: { $purpose }
}
event-consent-confirmation-answered = { $aim ->
    [renew] Bitte um erneute Erlaubnis beantwortet: { $purpose }
   *[confirm] Bitte um Bestätigung beantwortet: { $purpose }
}
event-consent-asking-begun = { $aim ->
    [renew] Alle, deren Erlaubnis bald endet, werden gefragt: { $purpose }
   *[confirm] Alle, deren Ja nicht bestätigt ist, werden gefragt: { $purpose }
}
table-consent_confirmations = Briefe, die um ein Ja baten
table-consent_contacts = Notierte Anrufe und SMS
retention-consent-confirmations = Ohne Antwort, bis der Link endet; mit Antwort, bis Sie gelöscht werden
consent-aim = Was gefragt wird
consent-aim-confirm = Ein Ja bestätigen
consent-aim-renew = Erneut erteilen
consent-renewal = Wer vor dem Ende neu fragt
consent-renewal-by-hand = Das Büro entscheidet
consent-renewal-daily = Das Haus selbst, jeden Tag
consent-error-renewal = Sagen Sie, wie lange vor dem Ende. Wo eine Unterschrift nötig ist, wird jede Person um sie gebeten.
consent-error-not-by-link = Für diesen Zweck ändert ein Klick nichts: Er braucht keinen oder eine Unterschrift.
consent-error-nothing-to-ask = Bei diesem Zweck wartet nichts auf einen Klick dieser Person.
consent-error-asked-lately = Diese Person wurde vor weniger als einem Tag gefragt. Warten Sie auf die Antwort.
consent-error-nobody-due = Alle wurden schon gefragt.
consent-by-link = Per Link gefragt
consent-ask-confirm = Um Bestätigung bitten
consent-ask-renew = Um erneute Erlaubnis bitten
consent-asked-on = gefragt am { $date }
consent-asked-by-mail = Die Nachricht ist unterwegs
consent-record-confirm = Sofort per Mail um Bestätigung bitten
consent-record-confirm-hint = Wo ein Zweck es verlangt, zählt ein Ja erst, wenn die Person den Knopf hinter dem Link drückt.
consent-confirm-subject = { $company }: Bitte bestätigen Sie Ihr Ja
consent-confirm-text =
    Hallo { $name },

    wir haben notiert, dass Sie dem zustimmen:

    { $purpose } ({ $channels })
    { $description }

    Es zählt erst, wenn Sie es selbst sagen. Um Ja oder Nein zu sagen, öffnen Sie diese Seite:
    { $url }

    Der Link gilt bis { $until } und nur einmal. Öffnen entscheidet nichts. Ohne Antwort geschieht nichts.

    { $company }
consent-renew-subject = { $company }: Dürfen wir weitermachen?
consent-renew-text =
    Hallo { $name },

    Sie haben dem zugestimmt, und Ihr Ja endet am { $ends }:

    { $purpose } ({ $channels })
    { $description }

    Wenn wir weitermachen dürfen, sagen Sie es auf dieser Seite:
    { $url }

    Der Link gilt bis { $until } und nur einmal. Öffnen entscheidet nichts. Ohne Antwort endet es von selbst.

    { $company }
consent-confirm-wording = { $company } darf meine Daten für „{ $purpose }“ ({ $channel }) verwenden: { $description }
consent-confirm-title = Ihr Ja
consent-confirm-lead = { $company } hat notiert, dass Sie zustimmen. Stimmt das? Der Link gilt bis { $date }.
consent-renew-lead = Sie haben zugestimmt, und Ihr Ja endet bald. { $company } fragt, ob es weitergehen darf. Der Link gilt bis { $date }.
consent-confirm-agree = Ja, ich stimme zu
consent-renew-free = Oder sagen Sie Nein: Dann hören wir sofort auf. Ohne Antwort endet Ihr Ja einfach.
consent-renew-stop = Nein, jetzt aufhören
consent-confirm-thanks = Danke
consent-confirm-thanks-text = Ihr Ja zählt ab jetzt. Auf Ihrer Einstellungsseite können Sie es jederzeit widerrufen.
consent-confirm-gone = Dieser Link gilt nicht mehr
consent-confirm-gone-text = Er wurde benutzt, ist zu alt oder wurde nie verschickt. Was Sie erlauben, steht auf Ihrer Einstellungsseite.
consent-waiting-for = Was auf Menschen wartet
consent-waiting-lead = Offene Fragen: wer noch bestätigen muss, wessen Erlaubnis bald endet, wer eine Änderung nicht beantwortet hat.
consent-waiting-change = Durch eine Änderung angehalten
consent-waiting-children = Kinder, deren Sorgeberechtigte nicht geantwortet haben
consent-waiting-children-none = Niemand Sorgeberechtigtes wurde gefragt
consent-waiting-confirm-lead = Personen, die laut Notiz zu „{ $purpose }“ Ja gesagt haben. Bis sie es bestätigen, geht nichts hinaus.
consent-waiting-renew-lead = Personen, deren Erlaubnis für „{ $purpose }“ bald endet. Wer sie nicht erneut gibt, bekommt danach nichts mehr.
consent-asking-waiting = Wartend
consent-asking-due = Noch nicht gefragt
consent-asking-asked = Gefragt
consent-asking-answered = Beantwortet
consent-asking-all = Alle noch nicht Gefragten fragen
consent-asking-effect = { $count ->
    [one] Eine Person bekommt eine E-Mail mit einem Link. Sie lässt sich nicht zurückholen.
   *[other] { $count } Personen bekommen je eine E-Mail mit einem Link. Sie lässt sich nicht zurückholen. Wer nicht erreichbar ist, wird ausgelassen.
}
consent-asking-signed = Dieser Zweck braucht eine Unterschrift: Bitten Sie jede Person darum, auf ihrer Seite der Erlaubnisse.
consent-asking-none = Niemand wartet
consent-asking-none-text = Es gibt nichts zu fragen.
consent-asking-begun = Die Nachrichten werden geschrieben
consent-check-confirm = Jas, die auf den eigenen Klick der Person warten
consent-check-renew = Bald endende Erlaubnisse, um die niemand erneut gebeten wurde
consent-check-change = Änderungen eines Zwecks, die nicht beantwortet sind
consent-check-guardian = Kinder, deren Sorgeberechtigte gefragt sind und nicht geantwortet haben
consent-check-people = { $count ->
    [0] Niemand wartet
    [one] 1 Person
   *[other] { $count } Personen
}
step-consent-confirm = Um Bestätigung eines Ja bitten
step-consent-confirm-hint = Schickt der Person einen Link, mit dem sie ein notiertes Ja bestätigt. Bis dahin zählt es nicht.
step-consent-confirm-purpose = Zweck
