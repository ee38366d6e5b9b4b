nav-notices = Datenschutzerklärungen
room-notices = Datenschutzerklärungen
settings-notices = Datenschutzerklärungen
right-notices-change = Datenschutzerklärungen schreiben und veröffentlichen
setting-notices-authority = Bei wem man sich beschweren kann (leer: die Behörde im Land der Firma)

event-notices-published = Die Datenschutzerklärung, Version { $version }, wurde veröffentlicht
event-consent-notice-published = Die Datenschutzerklärung, Version { $version }, wurde veröffentlicht
event-notices-accepted = Nahm die Datenschutzerklärung, Version { $version }, an
event-notices-contact-changed = Der Kontaktpunkt { $key } gibt die Erklärung jetzt anders

table-notice_acceptances = Angenommene Datenschutzerklärungen
retention-notices-acceptances = Solange Sie bei uns sind; danach weg

## What a notice says

notices-title = Ihre Privatsphäre
notices-opening = Hier sagen wir, was wir mit Ihren Daten tun, warum, und wie Sie es beenden. Wir fassen uns kurz.

notices-part-controller = Wer wir sind
notices-part-purposes = Was wir nutzen, und warum
notices-part-without-consent = Was wir tun, ohne zu fragen
notices-part-source = Woher Ihre Daten kommen
notices-part-recipients = Wer sie bekommt
notices-part-transfers = Andere Länder
notices-part-retention = Wie lange wir sie behalten
notices-part-rights = Was Sie tun können
notices-part-complaint = Wo Sie sich beschweren können
notices-part-not-providing = Was Sie uns sagen müssen
notices-part-automated = Keine Entscheidungen durch Maschinen
notices-part-tracking = Beobachten und Cookies
notices-part-changes = Wenn sich dieser Text ändert

notices-text-controller = Wir sind { $company }, { $address }.
notices-text-controller-reach = Zu Ihren Daten erreichen Sie uns unter { $email }.
notices-text-controller-unnamed = Die Firma, auf deren Seite Sie dies lesen, steht für Ihre Daten ein.
notices-text-without-consent = Für manches brauchen wir Ihr Ja nicht. Das ist:
notices-text-source = Sie kommen von Ihnen, oder aus dem, was Sie bestellt oder gefragt haben. Bekommen wir sie von jemand anderem, sagen wir es Ihnen binnen eines Monats.
notices-text-recipients = Wir geben sie nur an jene, die uns bei dieser Arbeit helfen, etwa den Zusteller eines Pakets. Sonst bekommt sie niemand.
notices-text-transfers = Sie bleiben im Europäischen Wirtschaftsraum. Wenn sich das ändert, sagen wir es Ihnen vorher.
notices-text-transfers-some = Ein Teil geht in Länder außerhalb des Europäischen Wirtschaftsraums. Das schützt sie dort:
notices-text-retention = Wir behalten sie nur so lange wie nötig. Nach dem letzten Gebrauch gelten diese Zeiten:
notices-text-retention-end = Dann löschen wir sie, oder wir nehmen heraus, wem sie gehörten.
notices-text-rights =
    - Sehen, was wir haben, und eine Kopie mitnehmen.
    - Es berichtigen oder löschen lassen.
    - Die Nutzung eine Zeit lang ruhen lassen.
    - Eine Einwilligung widerrufen, so leicht wie Sie sie gegeben haben. Was wir davor taten, bleibt rechtmäßig.
    - Dem widersprechen, was wir aus eigenem Interesse tun.
    - Ihre Daten zu jemand anderem mitnehmen.
notices-text-rights-how = Jede Nachricht von uns hat einen Link zu einer Seite, auf der das alles ohne Passwort geht. Nichts, was Sie dort ablehnen, berührt Ihre Bestellungen.
notices-text-complaint = Sie können sich immer beschweren bei: { $authority }. Wir hören es gern zuerst von Ihnen, aber Sie müssen uns nicht fragen.
notices-text-complaint-unnamed = Sie können sich immer bei der Datenschutzbehörde Ihres Landes beschweren. Wir hören es gern zuerst von Ihnen, aber Sie müssen uns nicht fragen.
notices-text-not-providing = Einen Teil Ihrer Daten brauchen wir für: { $purposes }. Unsere Formulare sagen, welchen. Ohne ihn können wir nicht tun, worum Sie bitten. Alles andere steht Ihnen frei, und ein Nein kostet Sie nichts.
notices-text-not-providing-free = Sie müssen uns nichts sagen. Ein Nein kostet Sie nichts.
notices-text-automated = Wir lassen nie ein Programm allein über etwas entscheiden, das für Sie von Belang ist.
notices-text-tracking = Wir sehen nicht nach, ob Sie unsere Nachrichten öffnen oder welchen Links Sie folgen, es sei denn, Sie haben Ja gesagt. Eine Nachricht, bei der wir das tun, sagt es. Der Link zum Beenden steht daneben. Diese Seite setzt nur die Cookies, die sie braucht: für die Anmeldung und für Ihre Sprache.
notices-text-changes = Jede Version dieses Textes bleibt hier zu lesen, mit dem, was sich geändert hat. Wollen wir Ihre Daten für etwas Neues nutzen, sagen wir es vorher. Wo das Gesetz es will, fragen wir Sie.

notices-basis-consent = Wir tun das nur, wenn Sie Ja gesagt haben. Sie können das jederzeit zurücknehmen.
notices-basis-contract = Wir brauchen es für unseren Vertrag mit Ihnen.
notices-basis-legal-obligation = Das Gesetz verlangt es von uns.
notices-basis-vital-interest = Es schützt Leben oder Gesundheit eines Menschen.
notices-basis-public-task = Es ist eine öffentliche Aufgabe, die wir haben. Sie können widersprechen.
notices-basis-legitimate-interest = Wir haben ein faires Interesse daran und haben es gegen Ihres abgewogen. Sie können jederzeit widersprechen.
notices-line-data = Wir nutzen: { $data }.
notices-line-again = Nach dieser Zeit fragen wir Sie neu: { $time }.
notices-line-kept = So lange behalten wir die Daten nach dem letzten Gebrauch: { $time }.
notices-line-for = { $time }.
notices-line-recipients = Sie gehen an: { $names }.
notices-line-transfers = Sie gehen aus dem Europäischen Wirtschaftsraum hinaus: { $names }.
notices-line-ways = So dürfen wir Sie erreichen: { $channels }.

## The pages of everybody

notices-of = Version { $version }, gültig seit { $date }
notices-contents = In diesem Text
notices-history = Alle Versionen
notices-current = Die gültige Version
notices-fingerprint = Fingerabdruck (SHA-256): { $hash }
notices-as-text = Der bloße Text
notices-what-changed = Was sich änderte
notices-changed-since = Was Version { $version } seit Version { $before } änderte
notices-no-changes = Es gibt keinen Unterschied.
notices-gone = Entfernt
notices-came = Neu

notices-accept-title = Bitte lesen Sie dies zuerst
notices-accept-lead = Unsere Datenschutzerklärung hat sich so geändert, dass Sie es wissen sollten. Bitte lesen Sie sie. Drücken Sie dann den Knopf am Ende.
notices-accept = Ich habe sie gelesen und nehme sie an
notices-accepted-title = Danke
notices-accepted-text = Im Moment ist nichts anzunehmen.

## Writing one

notices-lead = Was wir Menschen über ihre Daten sagen. Eine veröffentlichte Erklärung ändert sich nie; eine neue Version tritt an ihre Stelle.
notices-empty = Noch keine Version
notices-start = Neue Version
notices-go-on = Weiter mit dem Entwurf
notices-public = Die Seite für alle
notices-versions = Versionen
notices-version = Version
notices-since = Gültig seit
notices-when = Wann
notices-draft = Entwurf
notices-draft-of = Entwurf von Version { $version }
notices-draft-lead = Abschnitte füllen sich aus Ihren Einstellungen und Zwecken. Verschieben Sie sie, schalten Sie ab, was Sie nicht brauchen, und fügen Sie eigene hinzu.
notices-discard = Verwerfen
notices-discarded = Der Entwurf ist weg
notices-changes = Unterschiede
notices-preview = Vorschau
notices-heading = Titel
notices-body = Text
notices-hint = Leere Zeilen trennen Absätze, ## beginnt eine Überschrift, - einen Punkt einer Liste. [company], [address] und [email] kommen aus den Einstellungen.
notices-section = Abschnitt
notices-sections = Abschnitte
notices-section-new = Eigener Abschnitt
notices-law = Verlangt von
notices-shown = Sichtbar
notices-shown-yes = ja
notices-shown-no = nein
notices-order = Ändern
notices-up = Nach oben
notices-down = Nach unten
notices-hide = Abschalten
notices-show = Einschalten
notices-left-out = Weggelassen
notices-left-out-text = Das Gesetz will, dass Menschen das erfahren. Lassen Sie es nur weg, wenn es anderswo in der Erklärung steht.
notices-title-own = Titel der Erklärung
notices-title-hint = Leer: { $title }
notices-publish = Veröffentlichen
notices-publish-text = Beim Veröffentlichen bleiben die Worte in allen Sprachen, wie sie jetzt sind. Danach kann sie niemand ändern.
notices-published = Die Erklärung gilt ab jetzt
notices-acceptance = Annahme
notices-acceptance-not-needed = Menschen erfahren es; anzunehmen ist nichts
notices-acceptance-needed = Menschen müssen sie annehmen, bevor es weitergeht

notices-outdated = Nicht mehr aktuell
notices-outdated-text = Die veröffentlichte Erklärung sagt nicht mehr, was ist:
notices-reasons = { $count ->
    [one] { $count } Grund
   *[other] { $count } Gründe
}
notices-renew = Neu veröffentlichen mit dem, was jetzt gilt
notices-drift-company = Name, Adresse oder E-Mail der Firma haben sich geändert.
notices-drift-changed = Der Zweck „{ $purpose }“ hat sich geändert.
notices-drift-added = Der Zweck „{ $purpose }“ ist neu.
notices-drift-ended = Der Zweck „{ $purpose }“ ist beendet.

notices-reading = Wie es sich liest
notices-verdict = Urteil
notices-verdict-plain = klar
notices-verdict-hard = schwer
notices-verdict-unknown = kein Text
notices-formula = Formel
notices-figure = Wert
notices-target = Ziel
notices-long-count = Lange Sätze
notices-long = Diese Sätze sind zu lang:
notices-hard = Schwere Wörter: { $words }.
notices-words = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
}
notices-scale-ease = Höher ist leichter; ab { $target } versteht es ein 14-jähriger Mensch.
notices-scale-years = Schuljahre; bis { $target } versteht es ein 14-jähriger Mensch.

## Contact points

notices-contacts = Kontaktpunkte
notices-contacts-lead = Jeder Ort, an dem wir Menschen treffen, und wie sie dort die Erklärung bekommen. Ein Punkt ohne Erklärung kann nicht öffnen.
notices-contacts-empty = Noch keine Kontaktpunkte
notices-contact = Kontaktpunkt
notices-contact-add = Punkt hinzufügen oder ändern
notices-contact-kind = Art
notices-contact-place = Wo
notices-contact-given = Wie die Erklärung gegeben wird
notices-contact-state = Stand
notices-contact-fine = hat seine Erklärung
notices-contact-closed = bleibt zu
notices-contact-preferences = Seite der Einstellungen
notices-kind-form = Formular
notices-kind-mail = E-Mail
notices-kind-sms = SMS
notices-kind-portal = Portal
notices-kind-chat = Chat
notices-kind-call = Anruf
notices-kind-other = Anderes
notices-given-link = mit einem Link darauf
notices-given-spoken = im Gespräch gesagt, mit der Stelle zum Nachlesen
notices-given-attached = angehängt oder übergeben
notices-given-missing = gar nicht

## Acceptances

notices-acceptances = Annahmen
notices-acceptances-lead = Wer die Erklärung angenommen hat, die anzunehmen ist.
notices-acceptances-none = Nichts ist anzunehmen
notices-acceptances-none-text = Beim Veröffentlichen können Sie bitten, eine Version anzunehmen.
notices-acceptances-of = Version { $version } oder eine spätere angenommen
notices-acceptances-missing = { $count ->
    [one] { $count } Mensch hat noch nicht angenommen.
   *[other] { $count } Menschen haben noch nicht angenommen.
}
notices-person = Mensch
notices-person-hidden = jemand, den Sie nicht sehen dürfen

notices-error-published = Diese Erklärung ist veröffentlicht und ändert sich nicht mehr. Beginnen Sie eine neue Version.
notices-error-draft = Es gibt schon einen Entwurf. Veröffentlichen oder verwerfen Sie ihn zuerst.
notices-error-newer = Inzwischen kam eine neuere Erklärung. Bitte lesen Sie diese.
notices-error-too-many = Eine Erklärung hat höchstens { $most } Abschnitte.
notices-error-without = „{ $contact }“ gibt Menschen keine Datenschutzerklärung und kann darum nicht öffnen. Ein Brief braucht den Link in seiner Fußzeile. Für andere Orte sagen Sie unter Datenschutzerklärungen, Kontaktpunkte, wie sie gegeben wird.
notices-error-none-published = Noch ist keine Datenschutzerklärung veröffentlicht. Veröffentlichen Sie zuerst eine unter Datenschutzerklärungen.

notices-reconstructed = Diese Fassung erschien, bevor wir den Wortlaut aufbewahrten. Er wurde später zusammengestellt und kann etwas anders gelautet haben.
notices-cookies = Cookies
notices-check-published = Eine Datenschutzerklärung ist veröffentlicht
notices-check-none = Noch keine ist veröffentlicht.
notices-check-version = Version { $version } gilt.
notices-check-current = Die Datenschutzerklärung sagt, was ist
notices-check-fine = Seit der Veröffentlichung hat sich nichts geändert.
notices-check-drifted = Veraltet: { $notices }. Bitte erneuern.
notices-check-contacts = Alle erhalten die Erklärung dort, wo wir ihnen begegnen
notices-check-everywhere = An jedem Kontaktpunkt.
notices-check-without = Ohne Erklärung: { $contacts }.

## Mehrere Erklärungen

notices-general = Allgemeine Erklärung
notices-everybody = Alle
notices-notice = Erklärung
notices-audience = Für wen
notices-points = Kontaktpunkte
notices-says-what-is = aktuell
notices-add = Neue Erklärung
notices-add-lead = Eine Erklärung für Menschen, zu denen die allgemeine nicht passt, etwa Bewerber. Kontaktpunkte können sie geben, sobald eine Version davon veröffentlicht ist.
notices-called = Name
notices-described = Name und Publikum
notices-key = Schlüssel
notices-key-hint = Kleine Buchstaben, Ziffern und Bindestriche. „applicants“ liest man unter /privacy/applicants. Er bleibt, wie er ist.
notices-remove = Erklärung entfernen
notices-removed = Die Erklärung ist weg
notices-empty-text = Beginnen Sie eine Version, ordnen Sie ihre Abschnitte und veröffentlichen Sie sie.
notices-purposes = Zwecke, von denen sie spricht
notices-purposes-text = Kreuzen Sie an, was diese Menschen betrifft. Ohne Kreuz spricht die Erklärung von allen.
notices-change = Ändern
notices-contact-account = Konto einer Person
notices-contact-my-case = Seite des eigenen Falls einer Person
notices-contact-sign = Seite für Unterschriften
notices-contact-phone = Telefon
notices-contact-chat = Chat
notices-contact-texts = Kurznachrichten
notices-drift-authority = Die Behörde, bei der man sich beschweren kann, hat sich geändert.
notices-drift-told-changed = { $section }: „{ $name }“ hat sich geändert.
notices-drift-told-added = { $section }: „{ $name }“ ist neu.
notices-drift-told-ended = { $section }: „{ $name }“ gibt es nicht mehr.
notices-text-retention-rules = Für manches gelten andere Zeiten:
table-notice_met = Übergebene Datenschutzerklärungen
event-notices-added = Die Datenschutzerklärung { $notice } wurde angelegt
event-notices-described = Die Datenschutzerklärung { $notice } hat einen anderen Namen oder ein anderes Publikum
event-notices-removed = Die Datenschutzerklärung { $notice } wurde entfernt
notices-error-key = Bitte nehmen Sie kleine Buchstaben, Ziffern und Bindestriche, und beginnen Sie mit einem Buchstaben.
notices-error-taken = Dieser Name ist vergeben. Bitte wählen Sie einen anderen.
notices-error-general = Die allgemeine Erklärung ist für alle. Sie behält ihren Namen und bleibt.
notices-error-used = Von dieser Erklärung ist etwas veröffentlicht, oder ein Kontaktpunkt gibt sie. Darum bleibt sie.
notices-error-form = Ein Formular wählt seine Erklärung in seinen eigenen Einstellungen.
notices-error-choice = Von dieser Erklärung ist noch nichts veröffentlicht. Bitte wählen Sie eine andere.
notices-error-unpublished = Von „{ $notice }“ ist noch nichts veröffentlicht. Veröffentlichen Sie sie zuerst unter Datenschutzerklärungen.
notices-error-too-many-notices = Es gibt schon { $most } Erklärungen. Bitte nehmen Sie eine davon.
