### Öffentliche Formulare: was Menschen lesen, wenn sie Daten hinterlassen, und was das Büro dazu liest.

nav-forms = Formulare
right-forms-view = Formulare sehen und wie viele Anfragen warten
right-forms-edit = Formulare öffnen und schließen
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
forms-error-quick = Das ging sehr schnell. Bitte schauen Sie es noch einmal an und drücken Sie erneut auf „Abschicken“.
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
room-forms = Formulare
