### Was Menschen von sich selbst sehen: ihre Entscheidungen, ihre Daten, ihre Rechte.
event-portal-told-why = { $reason ->
    [too-often] Hat etwas beendet: zu oft
    [not-for-me] Hat etwas beendet: nicht interessant
    [never-asked] Hat etwas beendet: nie darum gebeten
   *[other] Hat etwas beendet, aus einem anderen Grund
}
event-portal-heeded-signal = Der Browser bat, nichts zu verkaufen, zu teilen oder zu verfolgen: erledigt
table-portal_asks = Bitten um einen Link
table-portal_signals = Wünsche von Browsern
retention-portal-asks = Die Adresse verschwindet, sobald die Mail geschrieben ist, der Rest nach einem Tag.
retention-portal-signals = Bleibt, solange Ihre Daten da sind: So folgen wir Ihrem Browser einmal, danach gilt, was Sie selbst wählen.
## Die Seite der Entscheidungen
portal-title = Was dürfen wir Ihnen schicken?
portal-lead = Sie sind { $email }. Änderungen gelten sofort. Auf Ihre Bestellungen hat hier nichts Einfluss.
portal-label = { $purpose }, { $by }
portal-by-email = per E-Mail
portal-by-sms = per SMS
portal-by-phone = per Telefon
portal-by-post = per Brief
portal-switch-email = Per E-Mail
portal-switch-sms = Per SMS
portal-switch-phone = Per Telefon
portal-switch-post = Per Brief
portal-track-switch = Das dürfen Sie
portal-track-none = Wir verfolgen nicht, ob Sie unsere Mails öffnen oder darin etwas anklicken.
portal-signal-heeded = Ihr Browser bittet uns, Ihre Daten nicht zu verkaufen oder zu teilen und Sie nicht zu verfolgen. Daran halten wir uns.
portal-signal-outvoted = Ihr Browser bittet uns, Ihre Daten nicht zu verkaufen oder zu teilen und Sie nicht zu verfolgen. Sie haben hier selbst etwas eingeschaltet, also gilt das. Schalten Sie es aus, wenn es nicht so gemeint war.
portal-needed-title = Was ohne Nachfrage läuft
portal-needed-fixed = Das lässt sich nicht abschalten.
portal-needed-contract = Nötig für den Vertrag mit Ihnen.
portal-needed-law = Das Gesetz verlangt es.
portal-needed-otherwise = Nötig zum Schutz von Menschen.
portal-said-yes = Sie haben am { $date } Ja gesagt, { $how }.
portal-yes-lapsed = Sie haben am { $date } Ja gesagt, { $how }, aber das gilt nicht mehr. Schalten Sie es ein, wenn Sie es noch möchten.
portal-said-no = Sie haben am { $date } Nein gesagt, { $how }.
portal-stopped = Sie haben das am { $date } beendet, { $how }.
portal-ran-out = Ihr Ja ist am { $date } abgelaufen. Schalten Sie es ein, wenn Sie es noch möchten.
portal-invalidated = Wir haben das am { $date } aufgehoben, weil es nicht hätte zählen dürfen.
portal-not-answered = Wir haben Sie am { $date } gefragt. Sie haben noch nicht geantwortet.
portal-never-asked = Aus, denn Sie haben nicht Ja gesagt.
portal-interest = Ein, denn wir haben ein berechtigtes Interesse daran. Sie dürfen jederzeit widersprechen: einfach ausschalten.
portal-how-form = im Formular „{ $origin }“
portal-how-link = mit dem Link in unserer Mail
portal-how-person = auf dieser Seite
portal-how-staff = und jemand von uns hat es notiert
portal-how-import = in einer Liste, die wir übernommen haben
portal-how-api = über ein anderes Programm von uns
portal-how-registry = in einem öffentlichen Register
portal-how-house = von selbst
portal-how-signal = durch eine Einstellung Ihres Browsers
portal-how-one-click = mit dem Abmeldelink in einer Mail
portal-agreed = Den genauen Wortlaut sehen
portal-no-wording = Der genaue Wortlaut wurde nicht festgehalten.
portal-with-notice = Damals galt Fassung { $version } unserer Datenschutzerklärung.
portal-nothing-to-choose = Hier gibt es im Moment nichts zu entscheiden.
portal-why = Wenn Sie etwas beenden: Warum?
portal-why-too-often = Zu oft
portal-why-not-for-me = Für mich nicht interessant
portal-why-never-asked = Ich habe nie darum gebeten
portal-why-other = Ein anderer Grund
portal-save = Meine Entscheidungen speichern
portal-stop = Alles beenden
portal-saved = Gespeichert. Es gilt ab jetzt.
portal-unchanged = Es wurde nichts geändert.
portal-words-changed = Der Text neben dem, was Sie eingeschaltet haben, wurde inzwischen geändert. Bitte lesen Sie ihn und schalten Sie noch einmal ein; alles andere ist gespeichert.
portal-all-stopped = Alles ist beendet. Sie hören nur noch wegen Ihrer Bestellungen von uns, oder wenn das Gesetz es verlangt.
portal-undo-text = War das ein Versehen?
portal-undo = Zurück, wie es war
portal-your-data = Ihre Daten
portal-your-data-text = Sehen Sie, was wir über Sie haben, warum, bis wann und wer es angesehen hat. Lassen Sie es berichtigen, nehmen Sie es mit oder lassen Sie es löschen.
portal-see = Alles ansehen
portal-copy = Eine Kopie mitnehmen
portal-erase = Mich löschen…
portal-language = Unsere Mails können auch die Sprache dieser Seite sprechen.
portal-language-keep = Schreiben Sie mir in dieser Sprache: { $language }
portal-language-kept = Erledigt. Ab jetzt schreiben wir Ihnen in dieser Sprache.
portal-history = Was Sie bisher gewählt haben
portal-history-lead = Jedes Ja und jedes Nein, das wir kennen, mit den Worten, die damals da standen.
portal-history-older = Frühere Entscheidungen
portal-history-file = Als Datei aufheben
portal-notice = Datenschutzerklärung, Fassung { $version }
portal-notice-plain = Datenschutzerklärung
portal-no-such-switch = Das lässt sich hier nicht schalten.
portal-ended = Dieser Link geht nicht mehr
portal-ended-text =
    Er ist zu alt oder wurde nicht ganz kopiert.
    Ihre Entscheidungen sind so, wie Sie sie hinterlassen haben. Sie können sich einen neuen Link schicken lassen.
portal-new-link = Schicken Sie mir einen neuen Link
portal-accept = Unsere Datenschutzerklärung hat sich geändert
portal-accept-text = Bitte lesen Sie die neue und sagen Sie uns, ob Sie sie annehmen. Inzwischen geht auf dieser Seite alles wie immer.
portal-accept-read = Die Erklärung lesen
## Receipts
portal-receipts = Belege
portal-receipts-lead = Jedes Ja und jedes Nein von Ihnen, mit einem Beweis zum Aufheben. Niemand kann es unbemerkt ändern, auch wir nicht.
portal-receipts-all = Alles in einer Datei mitnehmen
portal-receipts-check = So prüfen Sie sie
portal-receipts-record = Nachweis der Einwilligung
portal-receipts-entry = Eintrag { $number }
portal-receipts-proof = Beweis { $number }
portal-receipts-not-sealed = Noch nicht versiegelt. In ein paar Minuten ist der Beweis hier.
portal-receipts-none = Es gibt noch nichts mitzunehmen: wir kennen kein Ja und kein Nein von Ihnen.
portal-receipts-one = Beleg
## Duties
portal-check-page = Menschen erreichen ihre eigenen Entscheidungen
portal-check-reached = Briefe führen zu { $url }
portal-check-insecure = Briefe führen zu { $url }: ohne https, oder nur auf diesem Rechner erreichbar
portal-check-signal = Das „Nicht verkaufen oder teilen“ des Browsers wird befolgt
portal-check-heeded = { $count ->
    [one] Es sprach bisher für { $count } Person
   *[other] Es sprach bisher für { $count } Menschen
}
## Um einen Link bitten
portal-ask = Ihre Entscheidungen und Ihre Daten
portal-ask-lead = Nennen Sie uns Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link, mit dem Sie alles sehen und ändern, ohne Passwort.
portal-email = Ihre E-Mail-Adresse
portal-ask-send = Schicken Sie mir den Link
portal-sent = Schauen Sie in Ihr Postfach
portal-sent-text =
    Wenn wir diese Adresse kennen, ist eine Mail mit Ihrem Link unterwegs.
    Nach einigen Minuten keine Mail? Schauen Sie in den Spam-Ordner oder versuchen Sie eine andere Ihrer Adressen. Wir sagen hier nicht, welche Adressen wir kennen, damit niemand etwas über Sie erfährt.
portal-mail-subject = Ihr Link
portal-mail-text =
    Hallo,

    Sie haben um den Link zu Ihren Entscheidungen und Ihren Daten gebeten. Hier ist er:
    { $url }

    Geben Sie ihn nicht weiter: Wer ihn hat, sieht, was Sie sehen.
    Haben Sie nicht darum gebeten? Dann müssen Sie nichts tun.

    { $company }
## Abbestellen
portal-unsubscribe = „{ $purpose }“ beenden?
portal-unsubscribe-text = Drücken Sie den Knopf, und Sie bekommen keine Mails mehr zu „{ $purpose }“. Es gilt sofort.
portal-unsubscribe-yes = Diese Mails beenden
portal-all-choices = Alle meine Entscheidungen ansehen
portal-unsubscribed = Fertig, es ist beendet
portal-unsubscribed-text = Sie bekommen keine Mails mehr zu „{ $purpose }“. Was noch auf den Versand wartete, ist abgesagt. War es ein Versehen, schalten Sie es bei Ihren Entscheidungen wieder ein.
portal-needed = Das lässt sich nicht beenden
portal-needed-text = Wir müssen Ihnen zu „{ $purpose }“ schreiben können, wegen Ihrer Bestellungen oder weil das Gesetz es verlangt. Alles andere können Sie beenden.
## Was wir haben
portal-data = Meine Daten
portal-data-lead = Was wir über Sie haben, und was Sie damit tun können.
portal-facts = Was wir wissen
portal-no-facts = Wir wissen nichts über Sie, außer dass es Sie gibt.
portal-for = Für: { $purposes }.
portal-records = Was sonst aufbewahrt wird
portal-ends = Wie es endet
portal-ends-text = Diese Regeln beenden, was wir aufbewahren. Es gilt, was zuerst kommt.
portal-ends-whole = Alles über Sie
portal-column-what = Was
portal-column-count = Wie viele
portal-column-why = Warum und bis wann
portal-looks = Wer es angesehen hat
portal-no-looks = Niemand hat Ihre Daten angesehen.
portal-column-when = Wann
portal-column-who = Wer
portal-column-did = Was getan wurde
portal-who-staff = Jemand, der hier arbeitet
portal-who-program = Ein Programm von uns
portal-who-you = Sie
portal-who-house = Das System selbst
## Rechte
portal-erase-ask = Schicken Sie mir den Link zum Löschen
portal-claimed = Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link darin, um weiterzumachen.
portal-claim-running = Darum haben Sie schon gebeten, und wir arbeiten daran. Wir schreiben Ihnen, wenn es fertig ist.
## Cookies
portal-cookies = Cookies
portal-cookies-lead = Kleine Notizen, die eine Website in Ihrem Browser hinterlässt. Wir hinterlassen nur, was unsere Seiten wirklich brauchen. Mehr kommt nicht, außer Sie schalten es hier ein. Unsere Formulare auf anderen Websites hinterlassen keine, dort gibt es also nichts zu wählen.
portal-cookies-signal = Ihr Browser bittet uns, Ihre Daten nicht zu teilen und Sie nicht zu verfolgen. Deshalb bleiben „Für Sie ausgewählt“ und „Werbung“ aus.
portal-cookies-necessary = Notwendig
portal-cookies-necessary-text = Ohne sie funktionieren die Seiten nicht. Immer an.
portal-cookies-functional = Komfort und Zahlen
portal-cookies-functional-text = Merken sich Ihre Einstellungen und zählen, wie oft eine Seite geöffnet wird. Heute setzen wir keine.
portal-cookies-targeting = Für Sie ausgewählt
portal-cookies-targeting-text = Wählen nach dem, was Sie angesehen haben, was Sie sehen, und messen, wie gut das wirkt. Heute setzen wir keine.
portal-cookies-advertising = Werbung
portal-cookies-advertising-text = Zeigen Ihnen Werbung hier und auf anderen Websites. Heute setzen wir keine.
portal-cookies-save = Meine Wahl speichern
portal-cookies-only-necessary = Nur die notwendigen
portal-cookies-saved = In diesem Browser gespeichert.
portal-cookies-list = Die Cookies, die wir setzen
portal-column-cookie = Name
portal-column-for = Wofür
portal-column-lasts = Wie lange
portal-cookie-choices = Merkt sich, was Sie auf dieser Seite gewählt haben. Wird nur beim Speichern gesetzt.
portal-cookie-session = Hält angemeldet, wer hier arbeitet. Besucher bekommen es nicht.
portal-cookies-visit = Bis der Browser geschlossen wird
portal-cookies-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
room-portal = Einstellungen der Kunden
## The person's own cases
table-portal_links = Links zu Vorgängen
retention-portal-links = Höchstens einen Tag.
portal-cases = Ihre Vorgänge
portal-cases-lead = Alles, weswegen Sie uns geschrieben haben, und wie es damit steht, auf welchem Weg es auch kam. Was geschrieben wurde, steht hier nicht, falls dieser Link weitergegeben wurde.
portal-cases-older = Frühere
portal-no-cases = Noch keine Vorgänge
portal-no-cases-text = Wenn Sie uns wegen etwas schreiben, steht es hier.
portal-case-opened = Seit
portal-case-channel = Wie er kam
portal-case-stands = Wie es damit steht
portal-case-last = Letztes Wort
portal-case-you = Sie, am { $date }
portal-case-also = Auch unter der Nummer { $numbers }
portal-case-read = Lesen und antworten
portal-case-mailed = Wir haben Ihnen eine Mail mit einem Link geschickt. Er öffnet diesen Vorgang, einmal.
portal-case-enough = Wir haben Ihnen schon drei Links geschickt. Schauen Sie in Ihr Postfach oder versuchen Sie es in einer Stunde wieder.
portal-case-nowhere = Wir haben keine E-Mail-Adresse von Ihnen, an die wir schreiben dürfen. Bitte rufen Sie uns an.
portal-stands-open = Wir haben ihn
portal-stands-us = Wir arbeiten daran
portal-stands-you = Wir warten auf Ihre Antwort
portal-stands-third = Wir warten auf jemand anderen
portal-stands-done = Erledigt
portal-stands-refused = Wir konnten nicht tun, worum Sie baten
portal-stands-over = Beendet
portal-case = Ihr Vorgang
portal-case-enter = Den Vorgang öffnen
portal-case-enter-text = Der Link in unserer Mail gilt einmal. Danach haben Sie eine Stunde zum Lesen und Antworten.
portal-case-title = Ihr Vorgang { $number }
portal-case-closed = Dieser Vorgang ist abgeschlossen. Wenn Sie schreiben, geht er weiter, oder ein neuer folgt ihm
portal-case-answer = Ihre Antwort
portal-case-said = Wir haben Ihre Nachricht.
portal-case-followed = Der alte Vorgang ist zu lange abgeschlossen. Ein neuer setzt ihn fort.
portal-case-by-you = Sie
portal-case-by-us = Wir
portal-case-files = Mit: { $files }
portal-case-mail-subject = Ihr Vorgang { $number }
portal-case-mail-text =
    Guten Tag,

    Sie möchten Ihren Vorgang { $number } lesen und beantworten. Hier ist der Link:
    { $url }

    Er gilt einmal, innerhalb eines Tages. Geben Sie ihn nicht weiter: Wer ihn hat, liest, was Sie uns geschrieben haben.
    Sie haben nicht darum gebeten? Dann hat jemand einen unserer Briefe an Sie. Er sieht, dass es einen Vorgang gibt, aber nichts von dem, was darin steht. Sie müssen nichts tun.

    { $company }
## All that is held, and what one may ask for
table-portal_visits = Anmeldungen und die Links dazu
portal-data-all = Alles zeigen
portal-data-covered = Werte sind hier verdeckt, falls dieser Link weitergegeben wurde. Wir schicken einen frischen Link an Ihre eigene Adresse; mit ihm sehen Sie alles ganz.
portal-visit-mailed = Wir haben Ihnen eine Mail mit einem frischen Link geschickt. Er meldet Sie an und öffnet alles.
portal-visit-enter = Anmelden
portal-visit-text = Der Link in unserer Mail geht einmal. Drücken Sie den Knopf, dann ist dieser Browser bei Ihrem Konto angemeldet.
portal-visit-mail-subject = Ihr Link zum Anmelden
portal-visit-mail-text =
    Guten Tag,

    Sie wollen sich bei Ihrem Konto anmelden oder alles sehen, was wir über Sie haben. Hier ist der Link:
    { $url }

    Er geht einmal, innerhalb eines Tages, auf dem Gerät, auf dem Sie ihn öffnen. Geben Sie ihn nicht weiter: Wer ihn hat, sieht Ihre Daten.
    Waren Sie das nicht? Dann kennt jemand Ihre Adresse oder hat einen unserer Briefe an Sie. Ohne diesen Link sieht er keine Werte. Sie brauchen nichts zu tun.

    { $company }
portal-correct = Etwas berichtigen
portal-correct-lead = Ändern Sie, was falsch ist, oder ergänzen Sie, was fehlt. Jemand von uns sieht es an und stimmt zu oder sagt Ihnen, warum nicht.
portal-correct-proof = Um Ihre Daten zu berichtigen, zeigen wir sie, und dazu müssen wir wissen, dass Sie es sind. Wir schicken einen Link an Ihre eigene Adresse.
portal-correct-send = Diese Änderungen verlangen
portal-correct-nothing = Noch ist nichts anders. Ändern Sie, was falsch ist, und senden Sie es dann.
portal-correct-lines = Eines je Zeile
portal-correct-addresses = Eine je Zeile: Straße; Postleitzahl; Ort; Land in zwei Buchstaben
portal-rights = Meine Rechte
portal-rights-lead = Was Ihnen das Gesetz gibt, wo Sie wohnen. Jedes kostet einen Knopfdruck.
portal-right-law = { $law } { $article }
portal-right-go = Weiter
portal-right-words = Was Sie uns sagen möchten
portal-right-now = Das verlangen
portal-right-ask = Schicken Sie mir den Link dafür
portal-right-mail = Damit niemand anderes dies in Ihrem Namen tut, schicken wir zuerst einen Link an Ihre E-Mail-Adresse.
portal-erase-now = Löschen Sie mich
portal-right-information = Wir sagen Ihnen, welche Arten von Daten wir über Sie haben, warum, woher, wie lange und wer sie bekommt.
portal-right-copy = Sie bekommen eine Datei mit allem, was wir über Sie haben: zum Lesen, und in Formen, die andere Programme verstehen.
portal-right-portability = Sie bekommen, was Sie uns selbst gegeben haben, in Formen, mit denen Sie zu anderen gehen können.
portal-right-rectification = Wenn etwas falsch ist oder fehlt, sagen Sie es uns, und wir berichtigen es.
portal-right-erasure = Wir löschen, was wir über Sie wissen. Das lässt sich nicht rückgängig machen. Was uns ein Gesetz aufheben lässt, etwa Rechnungen, bleibt verschlossen, bis seine Zeit um ist.
portal-right-anonymisation = Was wir zählen, bleibt, aber nichts darin sagt, dass Sie es waren. Das lässt sich nicht rückgängig machen.
portal-right-restriction = Wir lassen Ihre Daten, wie sie sind: Niemand ändert sie, niemand nutzt sie und niemand schreibt Ihnen, bis Sie oder wir es beenden.
portal-right-objection = Sie sagen, dass wir Ihre Daten für einen Zweck nicht nutzen dürfen. Wir hören auf, wenn wir keine schwereren Gründe zeigen können.
portal-right-withdrawal = Sie nehmen eine Erlaubnis zurück. Das wirkt sofort.
portal-right-automation = Kein Programm entscheidet allein über Sie. Ein Mensch sieht es an, und Sie können ihm sagen, was Sie denken.
portal-right-opt-out = Wir verkaufen und teilen Ihre Daten nicht.
portal-right-limit = Wir nutzen Ihre sensiblen Daten nur für das, worum Sie uns gebeten haben.
portal-requests = Meine Anträge
portal-requests-lead = Was Sie verlangt haben, und was daraus wird.
portal-no-requests = Noch keine Anträge
portal-no-requests-text = Wenn Sie etwas verlangen, das Ihnen das Gesetz gibt, steht es hier mit den Tagen, die wir noch haben.
portal-column-request = Antrag
portal-column-asked = Verlangt
portal-request-asked = Wartet auf den Link in unserer Mail
portal-request-proved = Wir entscheiden
portal-request-running = Wir arbeiten daran
portal-request-done = Erledigt
portal-request-refused = Nicht gewährt
portal-request-expired = Vorbei: Niemand hat den Link geöffnet
portal-request-late = Wir sind zu spät
portal-request-due = Unsere Antwort kommt bis
portal-package-until = Ihre Daten liegen bis { $day } bereit.
portal-steps = Schritte
portal-step-asked = Sie haben es verlangt
portal-step-proved = Wir wissen, dass Sie es waren
portal-step-extended = Wir brauchen länger und haben gesagt, warum
portal-step-granted = Gewährt
portal-step-refused = Nicht gewährt; der Grund steht in unserem Brief
portal-step-done = Erledigt
portal-step-expired = Vorbei, weil niemand den Link geöffnet hat
portal-letters = Was wir Ihnen dazu geschrieben haben
portal-takes = Wer eine Kopie abgeholt hat
portal-asked = Wir haben es. Hier sehen Sie, was daraus wird.
portal-others = Andere Arbeit über Sie
portal-request-office = In unserem Büro
## The account
portal-account = Mein Konto
portal-account-lead = Sie sind { $email }. Hier ist alles, was Sie betrifft, an einem Ort.
portal-account-choose = Meine Entscheidungen
portal-account-choices = Schalten Sie ein oder aus, was wir Ihnen schicken dürfen, und sehen Sie, was Sie früher entschieden haben.
portal-account-matters = Vorgänge und Formulare
portal-account-matters-text = Sehen Sie, wie es mit Ihren Vorgängen steht, und antworten Sie. Füllen Sie ein Formular aus, ohne zu tippen, was wir schon wissen.
portal-sign-in = Bei Ihrem Konto anmelden
portal-sign-in-lead = Nennen Sie uns Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link, der Sie anmeldet, ohne Passwort.
portal-signed-in = Sie sind angemeldet
portal-signed-in-text = Seit { $since }. Das endet von selbst nach { $minutes } Minuten ohne Klick und spätestens nach { $hours } Stunden.
portal-sign-out = Abmelden
portal-sign-out-everywhere = Überall abmelden
portal-signed-out = Sie sind abgemeldet.
portal-signed-out-everywhere = Sie sind überall abgemeldet, und kein Link, den wir Ihnen früher geschickt haben, meldet noch jemanden an.
portal-session-over = Sie sind nicht mehr angemeldet. Melden Sie sich wieder an, um weiterzumachen.
portal-fresh = Schicken Sie mir einen frischen Link
portal-cases-known = Alles, weswegen Sie uns geschrieben haben, und wie es damit steht, auf welchem Weg es auch kam.
portal-forms = Formulare
portal-forms-lead = Füllen Sie hier aus, was Sie brauchen. Was wir von Ihnen wissen, steht schon da, und es gilt, sobald Sie es abschicken.
portal-no-forms = Im Moment keine Formulare
portal-no-forms-text = Wenn wir etwas von Ihnen brauchen oder Ihnen etwas anbieten, steht das Formular hier.
portal-form-fill = Ausfüllen
portal-form-nothing = Darin stand nichts, was wir behalten würden. Nichts wurde geändert.
portal-go-on = Weiter
portal-accepted = Danke. Wir haben festgehalten, dass Sie sie annehmen.
portal-accept-else = Wenn Sie sie nicht annehmen
portal-accept-free = Ihnen geschieht nichts: Alles geht weiter wie bisher, und vielleicht fragen wir noch einmal.
portal-accept-closed =
    Sie müssen sie nicht annehmen. Bis dahin bleibt der Rest Ihres Kontos geschlossen.
    Was Sie entschieden haben, gilt weiter. Sie können weiter entscheiden, alles beenden, eine Kopie verlangen, sich löschen lassen, Ihre Anfragen verfolgen und sich abmelden:
portal-cookie-account = Hält Sie bei Ihrem Konto angemeldet. Nur gesetzt, wenn Sie sich anmelden.
event-portal-signed-in = Meldete sich beim eigenen Konto an ({ $session })
event-portal-signed-out = { $place ->
    [everywhere] Meldete sich überall ab
   *[other] Meldete sich beim eigenen Konto ab
}
settings-portal = Konten der Menschen
setting-portal-accept-first = Verlangt eine neue Datenschutzerklärung die Annahme, öffnet ein Konto erst danach; Entscheidungen und Rechte bleiben offen
