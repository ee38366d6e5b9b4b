### Öffentliche Formulare: was Menschen lesen, wenn sie Daten hinterlassen, und was das Büro dazu liest.
nav-forms = Formulare
settings-forms = Formulare
right-forms-view = Formulare sehen und wie viele Anfragen warten
right-forms-edit = Formulare bauen, veröffentlichen, öffnen und schließen
event-forms-confirmed = Hat das Formular „{ $form }“ per Mail bestätigt
event-forms-opened = Formular „{ $form }“ geöffnet
event-forms-closed = Formular „{ $form }“ geschlossen
table-forms = Formulare
table-form_pending = Anfragen, die auf Bestätigung warten
retention-forms = Bleibt, solange das Formular gebraucht wird. Es enthält nichts über Menschen.
retention-form-pending = Weg nach der Bestätigung oder nach 48 Stunden.
## Das Formular
forms-default-title = Neuigkeiten per E-Mail
forms-lead = Füllen Sie dies aus und drücken Sie dann auf den Link in der Mail, die wir Ihnen schicken. Vorher gilt nichts.
forms-email = Ihre E-Mail-Adresse
forms-given-name = Ihr Vorname
forms-family-name = Ihr Nachname
forms-phone = Ihre Telefonnummer
forms-why-email = Für: { $purpose }. An diese Adresse schreiben wir, und zuerst fragen wir, ob sie Ihnen gehört.
forms-why-name = Für: { $purpose }. Damit wir Sie beim Namen nennen können. Sie dürfen das leer lassen.
forms-why-phone = Für: { $purpose }. Nur für das, was Sie unten erlauben.
forms-ask-email = { $purpose }: Dürfen wir Ihnen dazu E-Mails schreiben?
forms-ask-sms = { $purpose }: Dürfen wir Ihnen dazu SMS schicken?
forms-ask-phone = { $purpose }: Dürfen wir Sie dazu anrufen?
forms-ask-post = { $purpose }: Dürfen wir Ihnen dazu Briefe schicken?
forms-by-email = per E-Mail
forms-by-sms = per SMS
forms-by-phone = per Telefon
forms-by-post = per Brief
forms-short = { $purpose }, { $by }
forms-agree = Ja, ich bin einverstanden
forms-disagree = Nein, danke
forms-privacy-control = Ihr Browser bittet uns, Ihre Daten nicht weiterzugeben oder für Werbung zu nutzen. Darum haben wir „Nein“ für Sie gewählt; Sie können das ändern.
forms-trap = Bitte leer lassen
forms-send = Abschicken
forms-who = Wer fragt:
forms-notice = Unsere Datenschutzerklärung, Fassung { $version }
forms-notice-plain = Unsere Datenschutzerklärung
forms-how-long = Wie lange wir es behalten:
forms-how-long-pending = Bestätigen Sie nicht, löschen wir nach 48 Stunden, was Sie eingegeben haben.
forms-how-long-after = „{ $purpose }“: bis Sie es beenden, danach noch { $span } als Nachweis.
forms-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
forms-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
forms-free = Sie entscheiden. Ein Nein kostet Sie nichts, und Sie können jederzeit mit einem Klick aufhören.
forms-error-answer = Bitte wählen Sie eines von beiden. Beides ist in Ordnung.
forms-error-long = Das ist zu lang. Höchstens { $most } Zeichen sind möglich.
forms-error-characters = Hier stehen Zeichen, die man nicht anzeigen kann. Bitte tippen Sie es noch einmal.
forms-error-quick = Das ging so schnell, dass wir es noch nicht angenommen haben. Nichts ist verloren: Alles, was Sie eingegeben haben, steht noch da. Bitte schauen Sie es noch einmal an und drücken Sie erneut auf „Abschicken“.
forms-again-files = Nur Dateien wählen Sie bitte noch einmal aus.
forms-error-old = Diese Seite war lange offen. Bitte schauen Sie es noch einmal an und drücken Sie erneut auf „Abschicken“.
## Nach dem Abschicken
forms-sent = Schauen Sie in Ihr Postfach
forms-sent-text =
    Sie bekommen gleich eine Mail von uns. Drücken Sie innerhalb von 48 Stunden auf den Link darin, dann ist „{ $title }“ erledigt.
    Keine Mail? Schauen Sie in den Spam-Ordner und prüfen Sie, ob die Adresse stimmt. Sie können das Formular noch einmal schicken.
forms-nothing = Sie haben Nein gesagt, und das ist in Ordnung
forms-nothing-text = Wir behalten nichts von dem, was Sie eingegeben haben. Wenn Sie es sich anders überlegen, füllen Sie „{ $title }“ noch einmal aus.
forms-closed = Dieses Formular ist geschlossen
forms-closed-text = „{ $title }“ nimmt gerade keine Antworten an. Es wurde nichts gespeichert.
forms-confirm = Bitte bestätigen
forms-confirm-text = Jemand hat „{ $title }“ mit der Adresse { $email } ausgefüllt und hierzu Ja gesagt:
forms-confirm-else = Waren Sie das nicht? Dann schließen Sie diese Seite. Nach 48 Stunden ist alles gelöscht, was eingegeben wurde.
forms-return = Wir haben Sie auf Ihren Wunsch gelöscht und Sie möchten zurückkommen?
forms-return-yes = Ja, ich möchte zurückkommen
forms-return-hint = Nur für alle, die uns baten, sie nicht mehr aufzunehmen. Wir fragen per E-Mail, ob Sie es wirklich sind.
forms-return-agreed = Sie kommen zurück: Wir dürfen behalten und nutzen, was Sie eingegeben haben
forms-confirm-yes = Ja, das war ich
forms-thanks = Danke, es ist bestätigt
forms-thanks-text = Was Sie bei „{ $title }“ gewählt haben, gilt ab jetzt. Sie können es jederzeit ändern oder beenden: mit dem Link unter jeder Mail oder hier.
forms-choices = Meine Entscheidungen ansehen und ändern
forms-gone = Dieser Link geht nicht mehr
forms-gone-text =
    Er wurde schon benutzt oder ist älter als 48 Stunden.
    Haben Sie den Knopf schon gedrückt? Dann ist alles in Ordnung und Sie müssen nichts tun.
    Wenn nicht, ist hier nichts mehr von Ihnen gespeichert. Füllen Sie das Formular einfach noch einmal aus.
## Die Mail
forms-mail-subject = Bitte bestätigen: { $title }
forms-mail-text =
    Hallo,

    jemand, wahrscheinlich Sie, hat „{ $title }“ mit dieser Adresse ausgefüllt und Ja gesagt zu:

    { $agreed }

    Wenn Sie es waren, öffnen Sie diese Seite und drücken Sie den Knopf:
    { $url }

    Wenn nicht, tun Sie nichts. Nach 48 Stunden löschen wir, was eingegeben wurde, und Sie hören nichts mehr von uns.

    { $company }
## Im Büro
forms-title = Formulare
forms-list-lead = Diese füllen Menschen selbst aus. Niemand wird Kunde, bevor er per Mail bestätigt hat.
forms-none = Noch kein Formular
forms-none-text = Ein Formular fragt Menschen nach ihren Daten und nach ihrer Erlaubnis.
forms-column-form = Formular
forms-column-purposes = Fragt um Erlaubnis für
forms-column-waiting = Noch nicht bestätigt
forms-column-state = Zustand
forms-state-open = offen
forms-state-closed = geschlossen
forms-open = Dieses Formular öffnen
forms-close = Dieses Formular schließen
forms-opened = Das Formular ist offen.
forms-was-closed = Das Formular ist geschlossen. Schon verschickte Links gehen noch.
forms-about = Über dieses Formular
forms-address = Adresse
forms-asks = Fragt nach
forms-waiting = { $count ->
    [one] 1 Anfrage, versiegelt bis zur Bestätigung
   *[other] { $count } Anfragen, versiegelt bis zur Bestätigung
}
forms-embed = Auf Ihre Website stellen
forms-embed-text = Kopieren Sie eine dieser Zeilen in Ihre Seite, dorthin, wo das Formular stehen soll. Keine Cookies, keine Verfolgung.
forms-embed-script = Skript (stellt die Höhe selbst ein)
forms-embed-frame = Rahmen
## Rechte, Ereignisse, Datenkarte
right-forms-answers = Lesen, was Menschen in Formularen geantwortet haben
setting-forms-scanner = Virenscanner für Dateien aus Formularen (tcp:Rechner:Port oder unix:/Pfad von clamd; leer: keiner)
event-forms-created = Hat das Formular „{ $form }“ angelegt
event-forms-changed = Hat den Entwurf des Formulars „{ $form }“ geändert
event-forms-published = Hat Version { $version } des Formulars „{ $form }“ veröffentlicht
event-forms-deleted = Hat das Formular „{ $form }“ gelöscht
table-form_versions = Veröffentlichte Versionen von Formularen
table-form_counts = Ausgefüllte Formulare je Tag
table-form_answers = Antworten in Formularen
table-form_files = Dateien zu Formularen
table-form_prefills = Links, die ein Formular ausfüllen
retention-form-answers = Bleibt, solange die Person unsere Kundin oder unser Kunde ist. Was nicht bestätigt wird, geht nach höchstens 48 Stunden.
retention-form-prefills = Geht, wenn der Link endet, nach höchstens 90 Tagen.
## Ausfüllen
forms-name-title = Ihr Titel
forms-street = Straße und Hausnummer
forms-postcode = Postleitzahl
forms-city = Ort
forms-country = Land (zwei Buchstaben, etwa DE)
forms-birth-date = Ihr Geburtsdatum
forms-organisation = Ihre Firma oder Organisation
forms-why-datum = Für: { $purpose }.
forms-card = Ausfüllen
forms-small-print = Ihre Daten
forms-send-anyway = So abschicken
forms-unmeant = Sie haben etwas geschrieben, das Sie vielleicht nicht abschicken möchten
forms-unmeant-line = { $label }: Das sieht aus wie { $kind } ({ $preview }).
forms-unmeant-do = Noch wurde nichts abgeschickt. Ändern Sie Ihren Text und schicken Sie ihn noch einmal ab, oder schicken Sie ihn so ab.
forms-unmeant-payment = eine Karten- oder Kontonummer
forms-unmeant-convictions = etwas über eine Straftat
forms-unmeant-log-in = ein Passwort oder ein Code
forms-unmeant-special = etwas sehr Persönliches, etwa zu Gesundheit oder Glauben
forms-unmeant-birth-date = ein Geburtsdatum
forms-unmeant-number = eine amtliche Nummer
forms-file-rules = { $kinds }, höchstens { $most } MB.
forms-file-here = „{ $name }“ ist schon da. Wählen Sie eine andere Datei, um sie zu ersetzen.
forms-file-warning = Schicken Sie keine Ausweise, Karten oder ärztlichen Unterlagen, wenn wir hier nicht danach fragen.
forms-only-if = Nur, wenn Sie auf „{ $question }“ mit „{ $answer }“ geantwortet haben.
forms-only-if-filled = Nur, wenn Sie „{ $question }“ ausgefüllt haben.
forms-not-yet = Dieses Formular ist noch nicht offen
forms-not-yet-text = „{ $title }“ nimmt später Antworten an. Kommen Sie dann bitte wieder.
forms-over = Dieses Formular ist beendet
forms-over-text = „{ $title }“ nimmt keine Antworten mehr an. Nichts wurde gespeichert.
forms-full = Dieses Formular ist voll
forms-full-text = „{ $title }“ hat vorerst genug Antworten. Nichts wurde gespeichert.
forms-go-on = Weiter
forms-confirm-plain = Jemand hat „{ $title }“ mit der Adresse { $email } ausgefüllt.
forms-mail-plain =
    Guten Tag,

    jemand, wahrscheinlich Sie, hat „{ $title }“ mit dieser Adresse ausgefüllt.

    Wenn Sie es waren, öffnen Sie diese Seite und drücken Sie den Knopf. Dann erreichen uns Ihre Antworten:
    { $url }

    Wenn Sie es nicht waren, tun Sie nichts. Nach 48 Stunden löschen wir, was eingegeben wurde, und Sie hören nichts mehr von uns.

    { $company }
## Fehler
forms-error-one-at-least = Bitte wählen Sie mindestens eine.
forms-error-number = Bitte schreiben Sie eine ganze Zahl, nur mit Ziffern.
forms-error-date = Bitte schreiben Sie ein Datum wie 2026-11-21.
forms-error-file-large = Diese Datei ist zu groß. Sie darf höchstens { $most } MB haben.
forms-error-file-kind = Solche Dateien nehmen wir hier nicht an. Wir nehmen: { $kinds }.
forms-error-file-infected = Unser Scanner hat in dieser Datei einen Virus gefunden. Sie wurde nicht behalten.
forms-error-file-unscanned = Wir können Dateien gerade nicht prüfen. Versuchen Sie es später, oder schicken Sie das Formular ohne Datei ab.
forms-error-file-too-large-to-scan = Unser Virenscanner nimmt keine Datei dieser Größe. Wählen Sie eine kleinere.
forms-error-name = Bitte nur kleine Buchstaben, Ziffern und Striche, höchstens 40, und zuerst ein Buchstabe.
forms-error-name-taken = Ein Formular mit diesem Namen gibt es schon.
forms-error-site = Bitte schreiben Sie jede Website als Adresse wie https://www.example.org, eine je Zeile.
forms-error-sites = Ein Formular kann auf höchstens { $most } Websites stehen.
forms-error-onward = Diese Adresse muss auf einer der Websites oben liegen.
forms-error-ends-early = Der letzte Tag liegt vor dem ersten.
forms-error-items = Ein Formular kann höchstens { $most } Teile haben.
forms-error-files = Ein Formular kann höchstens { $most } Dateien verlangen.
forms-error-twice = Danach fragt das Formular schon.
forms-error-key = Dieser Teil hat einen Namen, der nicht geht.
forms-error-options = Bitte schreiben Sie mindestens zwei Antworten und höchstens { $most }, eine je Zeile.
forms-error-option = Jede Antwort braucht eigene Wörter.
forms-error-least = Die kleinste Zahl ist größer als die größte.
forms-error-file = Bitte wählen Sie mindestens eine Dateiart und eine Größe von 1 bis 8 MB.
forms-error-condition = Ein Teil kann nur von einer Frage abhängen, die über ihm steht.
forms-error-condition-value = Die Frage darüber hat diese Antwort nicht.
forms-error-missing = Es fehlt noch etwas. Siehe die Liste.
forms-error-used = Jemand hat dieses Formular schon ausgefüllt, deshalb kann es nicht gelöscht werden. Schließen Sie es stattdessen.
forms-error-prefill = Das kann ein Link nicht ausfüllen.
## Bauen
forms-new = Neues Formular
forms-build = Bauen
forms-build-title = „{ $title }“ bauen
forms-copy = Kopie anlegen
forms-copy-of = Kopie von „{ $title }“
forms-delete = Löschen
forms-delete-effect = Das Formular geht mit seinem Entwurf und seinen Versionen. Das geht nur, solange es niemand ausgefüllt hat.
forms-deleted = Das Formular ist gelöscht.
forms-state-draft = Entwurf
forms-sent-count = Ausgefüllt
forms-sent-numbers = { $today } heute, { $total } insgesamt
forms-version = Version
forms-versions = Was Menschen gezeigt wurde
forms-published-at = Seit
forms-no-version = Noch nicht veröffentlicht
forms-no-version-text = Niemand sieht dieses Formular, bevor seine erste Version veröffentlicht ist.
forms-name = Name in der Adresse
forms-name-hint = Kleine Buchstaben, Ziffern und Striche. Er bleibt für immer.
forms-form-title = Titel
forms-settings = Einstellungen des Formulars
forms-try = Ausprobieren
forms-was-published = Die neue Version ist veröffentlicht.
forms-no-items = Noch wird nichts gefragt
forms-no-items-text = Beginnen Sie mit der E-Mail-Adresse: Mit ihr wird bestätigt.
forms-items = Was das Formular fragt
forms-item = Teil
forms-kind = Art
forms-purpose = Zweck
forms-purpose-hint = Wofür die Antwort ist. Es steht neben dem Feld.
forms-order = Reihenfolge
forms-required = Muss beantwortet werden
forms-required-hint = Fragen Sie nur, was Sie brauchen.
forms-required-consent = Man muss ja oder nein wählen. Niemand muss ja sagen.
forms-up = Nach oben
forms-down = Nach unten
forms-remove = Entfernen
forms-add = Teil hinzufügen
forms-label = Frage oder Beschriftung
forms-label-hint = In Ihrer Sprache. Die anderen Sprachen kommen auf der nächsten Seite. Kundendaten und Erlaubnisse haben eigene Wörter.
forms-help = Hilfetext
forms-words = Text
forms-kind-fact = Kundendaten
forms-kind-custom = Eigenes Kundenfeld
forms-kind-short = Kurzer Text
forms-kind-long = Langer Text
forms-kind-number = Zahl
forms-kind-date = Datum
forms-kind-one = Eine von mehreren
forms-kind-many = Mehrere von mehreren
forms-kind-yes-no = Ja oder nein
forms-kind-text = Text zwischen den Fragen
forms-kind-warning = Warnung oder Hinweis
forms-kind-file = Datei
forms-kind-of-case = Fragen der Kategorie des Falls
forms-kind-consent = Erlaubnis
forms-least = Kleinste
forms-most = Größte
forms-tone = Aussehen
forms-tone-warn = Warnung
forms-tone-info = Hinweis
forms-file-kinds = Arten von Dateien
forms-file-most = Größe in MB, höchstens
forms-channel = Kanal
forms-ask = Wie gefragt wird
forms-ask-choice = Zwei Knöpfe: ja und nein
forms-ask-box = Ein Kästchen zum Ankreuzen
forms-ask-hint = Nie ist etwas vorher gewählt oder angekreuzt.
forms-reach = Wirbt oder gibt Daten weiter
forms-reach-hint = Dann ist „nein“ gewählt, wenn der Browser bittet, Daten nicht zu teilen.
forms-options = Antworten, eine je Zeile
forms-options-hint = Dieselbe Zeile ist in jeder Sprache dieselbe Antwort.
forms-when = Nur wenn
forms-when-always = Immer
forms-is = beantwortet wurde mit
forms-is-hint = Bei Auswahlen der Schlüssel der Antwort: o1, o2, …, yes oder no. Leer: mit irgendetwas.
forms-missing = Was fehlt
forms-nothing-missing = Nichts fehlt. Sie können veröffentlichen.
forms-grade-stop = muss
forms-grade-warn = prüfen
forms-publish = Veröffentlichen
forms-publish-as = Als Version { $version } veröffentlichen
forms-preview = Vorschau
forms-missing-notice = Es gibt keine veröffentlichte Datenschutzerklärung. Ein Formular muss eine nennen.
forms-missing-company = Die Einstellungen sagen nicht, wer Ihre Firma ist. Menschen wollen wissen, wer fragt.
forms-missing-email = Das Formular muss immer und als Pflicht nach der E-Mail-Adresse fragen: Mit ihr wird bestätigt.
forms-missing-title = Das Formular hat keinen Titel.
forms-missing-languages = Der Titel fehlt in einer der fünf Sprachen.
forms-missing-purpose = „{ $item }“ hat keinen Zweck, der in Gebrauch ist. Nichts wird einfach so gefragt.
forms-missing-choice = „{ $item }“: „{ $purpose }“ lässt keine Wahl, also fragen Sie nicht um Erlaubnis.
forms-missing-channel = „{ $item }“: „{ $purpose }“ nutzt diesen Kanal nicht.
forms-missing-opt-in = „{ $item }“: „{ $purpose }“ verlangt keine Bestätigung per Mail, der Beweis ist also schwächer.
forms-missing-convictions = „{ $item }“ scheint nach Straftaten zu fragen ({ $laws }). Danach fragen wir nicht.
forms-missing-payment = „{ $item }“ scheint nach Karten oder Konten zu fragen ({ $laws }). Nehmen Sie dafür Ihren Zahlungsdienst.
forms-missing-special = „{ $item }“ scheint hiernach zu fragen: { $category } ({ $laws }). Brauchen Sie das?
forms-missing-special-consent = „{ $item }“ scheint hiernach zu fragen: { $category } ({ $laws }). Fragen Sie in diesem Formular auch um Einwilligung für den Zweck, oder lassen Sie es weg.
forms-missing-field = „{ $item }“ ist ein Kundenfeld, das es nicht mehr gibt.
forms-missing-special-field = „{ $item }“ ist ein besonders geschütztes Feld. Fragen Sie in diesem Formular auch um Einwilligung für den Zweck.
forms-missing-translation = „{ $item }“ fehlt in einer der fünf Sprachen.
forms-missing-label = Ein Teil hat noch keine Wörter ({ $item }).
forms-special-health = Gesundheit
forms-special-belief = Glaube
forms-special-politics = Politik
forms-special-union = Gewerkschaften
forms-special-origin = Herkunft
forms-special-sex = Sexualleben
forms-special-convictions = Straftaten
forms-special-biometrics = biometrische Daten
forms-special-genetics = genetische Daten
forms-special-appearance = Aussehen und Kleidung
forms-special-association = Vereine und Stiftungen
forms-special-citizenship = Staatsangehörigkeit
forms-special-government-id = amtliche Nummern
forms-special-location = genauer Standort
forms-special-log-in = Passwörter und Codes
forms-special-payment = Zahlungsdaten
forms-look = Gestaltung
forms-look-plain = Schlicht
forms-look-plain-hint = Untereinander, ohne Rahmen.
forms-look-card = Karte
forms-look-card-hint = In einem Rahmen, für Seiten mit viel drumherum.
forms-look-split = Geteilt
forms-look-split-hint = Das Kleingedruckte steht in einem eigenen Rahmen.
forms-look-wide = Breit
forms-look-wide-hint = Felder nebeneinander, wo Platz ist.
forms-sites = Websites, die das Formular zeigen dürfen
forms-per-day = Höchstens an einem Tag
forms-total = Höchstens insgesamt
forms-from = Erster Tag
forms-until = Letzter Tag
forms-thanks-own = Text nach dem Bestätigen
forms-onward = Adresse, zu der es weitergeht
forms-onward-hint = Ein Knopf auf der letzten Seite. Die Adresse muss auf einer der Websites oben liegen.
forms-version-title = Version { $version }
forms-version-lead = Das wurde ab { $date } gezeigt. Es ändert sich nie.
forms-version-shown = Wie es gezeigt wurde
forms-changes = Was anders wurde
forms-change-none = Nichts.
forms-change-added = Hinzugefügt: { $item }
forms-change-removed = Entfernt: { $item }
forms-change-changed = Geändert: { $item }
forms-change-moved = Verschoben: { $item }
forms-change-settings = Titel oder Einstellungen
## Ausprobieren
forms-try-title = „{ $title }“ ausprobieren
forms-try-lead = Das ist der Entwurf. Was Sie hier auch abschicken: Nichts wird gespeichert, und keine Mail geht hinaus.
forms-try-mark = Probe
forms-try-outcome = Das würde geschehen
forms-try-nothing = Nichts: Niemand hat etwas erlaubt oder gesagt, also würde nichts behalten.
forms-try-mail = Eine Mail würde { $email } bitten, binnen 48 Stunden zu bestätigen.
forms-try-customer = Nach dem Bestätigen gäbe es eine Kundin oder einen Kunden mit dieser Adresse, neu oder schon bekannt.
forms-try-given = Erlaubnis gegeben: { $what }
forms-try-refused = Erlaubnis verweigert: { $what }
forms-try-answer = Antwort behalten: { $question } { $answer }
forms-try-none = Nichts davon ist geschehen.
## Antworten
forms-answers = Antworten
forms-answers-lead = Was Menschen geantwortet haben, nachdem sie bestätigt haben. Dass Sie das ansehen, wird aufgeschrieben.
forms-no-answers = Noch keine Antworten
forms-no-answers-text = Antworten auf die eigenen Fragen des Formulars stehen hier, sobald sie bestätigt sind.
forms-answers-shown = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
forms-not-scanned = nicht geprüft
forms-person = Kundendaten
forms-answered = { $date }, Version { $version }
room-forms = Formulare

forms-error-changed = Dieses Formular hat sich geändert, während Sie es offen hatten. Bitte sehen Sie es noch einmal an, antworten Sie auf das, was jetzt gefragt wird, und drücken Sie erneut auf „Abschicken“.
forms-error-file-full = Wir können gerade keine weiteren Dateien annehmen. Bitte versuchen Sie es morgen wieder.
forms-cookies = Cookies
event-forms-link-made = Hat einen Link erstellt, der das Formular „{ $form }“ ausfüllt
forms-check-sound = Offene Formulare fragen nur, was sie dürfen
forms-check-fine = Nichts spricht gegen ein offenes Formular.
forms-check-stopped = Hier ist etwas zu beheben: { $forms }.

right-forms-export = Antworten für einen Zweck als Datei mitnehmen
event-forms-exported = Antworten von { $people } Menschen aus dem Formular { $form } für { $purpose } mitgenommen
forms-export = Exportieren
forms-export-title = Antworten exportieren
forms-export-lead = Eine CSV-Datei mit einer Zeile je Antwort. Nur wer den Zweck erlaubt, steht darin, und kann das selbst sehen.
forms-export-purpose = Für welchen Zweck?
forms-export-hint = Die Datei darf nur dafür verwendet werden.
forms-export-answered = Beantwortet
forms-export-version = Version
forms-export-customer = Kundennummer
forms-error-export-many = Mehr als { $most } Antworten passen nicht in eine Datei. Die API gibt sie seitenweise.
forms-error-nobody-allows = Niemand, der geantwortet hat, erlaubt diesen Zweck.
## The case that a form opens
forms-case = Eröffnet einen Vorgang
forms-case-none = Kein Vorgang
forms-case-hint = Sobald jemand bestätigt, werden die Antworten zu einem Vorgang dieser Kategorie.
forms-case-about = Worum es im Vorgang geht
forms-about-title = Der Titel des Formulars
forms-case-about-hint = Die Antwort auf diese Frage wird zum Betreff des Vorgangs.
forms-missing-category = Die Kategorie des Vorgangs, den dieses Formular eröffnet, nimmt keine neuen Vorgänge an. Wählen Sie eine andere in den Einstellungen des Formulars.
forms-missing-about = Die Frage, die sagt, worum es im Vorgang geht, steht nicht mehr im Formular. Wählen Sie eine andere in den Einstellungen des Formulars.
forms-missing-case = Das Formular zeigt, was die Kategorie eines Falls fragt, öffnet aber keinen Fall. Wählen Sie in den Einstellungen eine Kategorie, oder nehmen Sie es vom Formular.
forms-missing-of-case = Die Kategorie des Falls fragt etwas, das bekannt sein muss, und das Formular fragt es nicht. Fügen Sie „Fragen der Kategorie des Falls“ hinzu.
forms-thanks-case = Ihr Vorgang hat die Nummer { $number }. Bitte nennen Sie sie, wenn Sie uns dazu schreiben.
forms-try-case = Ein Vorgang würde eröffnet, mit den Antworten als erster Nachricht.
lapse-forms-answers = Antworten auf Formulare, ab ihrem Eingang
forms-request = Öffnet eine Anfrage zu personenbezogenen Daten
forms-request-none = Keine Anfrage
forms-request-any = Die Person wählt, welche
forms-request-hint = Sobald jemand über den Link in der Mail bestätigt, ist die Anfrage offen und nachgewiesen. So ein Formular fragt keine Einwilligungen ab, nimmt keine Dateien an und öffnet keinen Vorgang; niemand wird dadurch Kunde.
forms-request-about = Der Zweck, um den es geht
forms-request-about-none = Kein Zweck
forms-request-about-hint = Nur für einen Widerspruch oder einen Widerruf.
forms-asked-right = Was möchten Sie?
forms-missing-request = Die Anfrage, die dieses Formular öffnet, gibt es hier nicht, oder ihr fehlt der Zweck. Wählen Sie in den Einstellungen des Formulars eine andere.
forms-missing-request-alone = Ein Formular, das eine Anfrage zu personenbezogenen Daten öffnet, fragt keine Einwilligungen ab, nimmt keine Dateien an und öffnet keinen Vorgang.
forms-thanks-request = Wenn wir unter dieser Adresse etwas gespeichert haben, ist Ihr Anliegen aus „{ $title }“ jetzt offen, und wir schreiben Ihnen dazu. Hören Sie innerhalb eines Tages nichts, haben wir unter dieser Adresse nichts gespeichert.
forms-try-request = Gehört die Adresse einer Kundin oder einem Kunden, ist die Anfrage offen und nachgewiesen; sonst entsteht niemand.
forms-error-no-purpose = Nur ein Widerspruch oder ein Widerruf betrifft einen einzelnen Zweck.
forms-account = In den Konten der Menschen angeboten
forms-account-hint = Wer angemeldet ist, findet es dort, ausgefüllt mit dem, was Sie wissen. Was jemand abschickt, gilt sofort, ohne Mail, die noch einmal fragt.
forms-error-account = Ein Formular, das eine Anfrage zu personenbezogenen Daten öffnet, steht nicht in Konten: Rechte haben dort eigene Seiten.
forms-lead-account = Was wir von Ihnen wissen, ist schon ausgefüllt. Es gilt, sobald Sie es abschicken.
forms-error-own-email = Diese Adresse kennen wir nicht als Ihre. Nehmen Sie eine aus Ihrem Konto, oder lassen Sie zuerst Ihre Daten berichtigen.
forms-thanks-own-account = Danke, wir haben es
event-forms-design-changed = Änderte das Formulardesign „{ $design }“
event-forms-design-deleted = Löschte das Formulardesign „{ $design }“
table-form_designs = Formulardesigns
forms-look-compact = Kompakt
forms-look-compact-hint = Weniger Luft, für lange Formulare und kleine Rahmen.
forms-design = Gemeinsames Design
forms-design-none = Keines: das Design darunter
forms-design-hint = Formulare einer Art teilen ein Design. Ändert es sich, ändern sich alle auf einmal.
forms-designs = Designs
forms-designs-lead = Ein Aussehen, eine Farbe und ein Bild für alle Formulare einer Art.
forms-designs-none = Noch keine Designs
forms-designs-none-text = Legen Sie für jede Art von Formular eines an und wählen Sie es in den Einstellungen der Formulare.
forms-design-new = Neues Design
forms-design-lead = Was Sie hier ändern, ändert jedes Formular damit, sobald Sie speichern.
forms-design-key = Kurzname
forms-design-title = Name
forms-design-delete = Design löschen
forms-design-deleted = Das Design ist gelöscht.
forms-accent = Farbe
forms-accent-hint = Etwa #145c56. Für Schaltflächen und Links; dunkel genug, um auf Weiß lesbar zu sein. Für dunkle Bildschirme machen wir eine hellere.
forms-logo = Bild über dem Titel
forms-logo-hint = PNG, JPEG oder WebP, höchstens 1 MB. Leer lassen, um das jetzige zu behalten.
forms-logo-remove = Bild entfernen
forms-missing-design = Das Design dieses Formulars gibt es nicht mehr. Wählen Sie in den Einstellungen des Formulars ein anderes.
forms-error-colour = Bitte schreiben Sie eine Farbe wie #145c56.
forms-error-accent = Diese Farbe ist zu hell, um auf Weiß lesbar zu sein: { $ratio } zu 1. Wählen Sie eine dunklere, mindestens 4,5 zu 1.
forms-error-design-taken = Es gibt schon ein Design mit diesem Namen.
forms-error-design-used = Formulare nutzen dieses Design: { $forms }. Geben Sie ihnen erst ein anderes und veröffentlichen Sie sie.
forms-move = „{ $item }“ bewegen: ziehen, oder Pfeil nach oben oder unten drücken
forms-move-failed = Die neue Reihenfolge wurde nicht gespeichert; alles steht wie zuvor. Laden Sie die Seite neu.
forms-embed-nowhere = auf keiner Website
forms-embed-none =
    Dieses Formular nennt keine Website, also kann keine es zeigen. Unter seiner Adresse bleibt es erreichbar.
    Nennen Sie Ihre Websites in den Einstellungen und veröffentlichen Sie es.
forms-embed-name = Websites nennen
forms-check-scanner = Gesendete Dateien werden geprüft
forms-check-no-files = Kein offenes Formular nimmt Dateien an.
forms-check-unscanned = Kein Virenscanner ist eingerichtet, und diese Formulare nehmen Dateien an: { $forms }.
forms-check-scanner-fine = Der Virenscanner antwortet.
forms-check-scanner-down = Der Virenscanner antwortet nicht, also wird keine Datei angenommen. Prüfen Sie seine Adresse in den Einstellungen.
forms-check-sites = Formulare stehen nur auf Websites, die sie nennen
forms-check-framed = Jedes offene Formular nennt seine Websites.
forms-check-unframed = Diese nennen keine, also kann keine Website sie zeigen: { $forms }.
forms-link = Link erstellen
forms-link-lead = Ein Link öffnet das Formular mit ausgefüllten Feldern. Seine Adresse verrät nichts, und wer ihn öffnet, entscheidet und sendet selbst.
forms-link-customer = Für einen Kunden
forms-link-customer-hint = E-Mail-Adresse oder Kennung. Was Sie von der Akte sehen dürfen, füllt leere Felder; dass Sie sie nutzten, wird vermerkt.
forms-link-days = Wie viele Tage gültig?
forms-link-make = Link erstellen
forms-link-made = Der Link ist fertig
forms-link-address = Link
forms-link-works = Gültig
forms-link-once = Kopieren Sie ihn jetzt: Er wird nur einmal gezeigt.
forms-link-another = Noch einen erstellen
forms-error-customer = Diesen Kunden gibt es nicht.
forms-error-customer-many = Mehrere Kunden haben diese Adresse. Schreiben Sie die Kennung von einem.
forms-sites-hint = Eine pro Zeile, etwa https://www.example.org. Leer: keine Website.
forms-when-hint = Das Element erscheint, wenn die Bedingung stimmt, und zählt nur dann. Ohne Skripte steht es mit seiner Bedingung da.
forms-notice-choice = Datenschutzerklärung
forms-notice-choice-hint = Was Menschen unter dem Formular lesen und neu annehmen, wenn sie sich ändert.
forms-came = Formular „{ $name }“
