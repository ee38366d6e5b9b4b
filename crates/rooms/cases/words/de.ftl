## Rechte

nav-cases = Vorgänge
room-cases = Vorgänge
settings-cases = Vorgänge
host-case = Vorgang
blocker-cases-open = { $count ->
    [one] 1 Fall ist offen.
   *[other] { $count } Fälle sind offen.
}
right-cases-view = Vorgänge der eigenen Teams und Abteilungen sehen, die eigenen und die von niemandem
right-cases-view-all = Alle Vorgänge sehen, die nicht vertraulich sind
right-cases-work = Vorgänge eröffnen, beantworten, notieren, bewegen und ändern
right-cases-confide = Vorgänge nur genannten Personen zeigen
right-cases-manage = Kategorien, vorbereitete Antworten und Makros einrichten

## Einstellungen

setting-cases-reopen-days = Tage, in denen ein beendeter Vorgang weitergeht, wenn der Kunde schreibt
setting-cases-acknowledge-hours = Stunden, in denen jemand nur einmal erfährt, dass seine Nachricht ankam; 0 für nie
setting-cases-outgoing = Wenn ein Text für andere Personendaten nennt: nichts, nach dem Grund fragen oder anhalten
setting-cases-outgoing-off = Nicht hinsehen
setting-cases-outgoing-warn = Nach dem Grund fragen
setting-cases-outgoing-block = Anhalten
setting-cases-footer-en = Text unter Briefen aus Vorgängen, Englisch
setting-cases-footer-nl = Text unter Briefen aus Vorgängen, Niederländisch
setting-cases-footer-pl = Text unter Briefen aus Vorgängen, Polnisch
setting-cases-footer-tr = Text unter Briefen aus Vorgängen, Türkisch
setting-cases-footer-de = Text unter Briefen aus Vorgängen, Deutsch

## Was geschah

event-cases-opened = Der Vorgang { $number } wurde eröffnet
event-cases-received = Eine Nachricht kam an
event-cases-replied = Eine Antwort wurde geschrieben
event-cases-forwarded = Eine Nachricht ging an eine angegebene Abteilung oder einen Partner
event-cases-taken-back = Eine Antwort wurde zurückgeholt, bevor sie abging
event-cases-noted = Eine Notiz wurde geschrieben
event-cases-unsent = Ein Brief kam nicht an
event-cases-called = Ein Anruf wurde festgehalten
event-cases-moved = Der Vorgang ging nach „{ $status }“
event-cases-closed = Der Vorgang wurde beendet
event-cases-reopened = Der Vorgang wurde wieder eröffnet
event-cases-assigned = Der Vorgang wurde jemand anderem gegeben
event-cases-changed = Der Vorgang wurde geändert: { $fields }
event-cases-tagged = Die Schlagwörter des Vorgangs wurden geändert
event-cases-linked = Geändert wurde, um wen es im Vorgang geht
event-cases-related = Der Vorgang wurde neben einen anderen gestellt
event-cases-unrelated = Der Vorgang wurde von einem anderen gelöst
event-cases-merged = { $number } wurde zusammengeführt: beide Verläufe sind einer
event-cases-confided = Geändert wurde, wer den Vorgang sehen darf
event-cases-covered = Heikle Daten wurden aus einer Nachricht genommen: { $class }
event-cases-documented = Ein Dokument wurde erstellt
event-cases-confidential = Es gibt einen vertraulichen Vorgang
event-cases-set-up = Was Vorgänge brauchen, wurde eingerichtet: { $name }

## Die Klingel

bell-cases-assigned = Ein Vorgang wird mir gegeben
bell-cases-answer = Jemand schrieb in meinem Vorgang oder einem, dem ich folge
bell-cases-mention = Eine Notiz nennt mich
bell-cases-process = Ein Prozess ruft mich zu einem Vorgang
bell-cases-unsent = Ein Brief aus einem Vorgang von mir kam nicht an, oder sein Schritt wurde nicht getan
cases-bell-assigned = { $who } gab Ihnen { $number }
cases-bell-answer = Jemand schrieb in { $number }
cases-bell-mention = { $who } nennt Sie in { $number }
cases-bell-process = { $number } braucht Sie
cases-bell-unsent = Ein Brief aus { $number } kam nicht an
cases-bell-unmoved = Der Schritt zu Ihrer Antwort in { $number } konnte nicht getan werden

## Schritte von Prozessen

step-cases-letter = Dem Kunden schreiben
step-cases-letter-hint = Schickt der Person des Vorgangs eine vorbereitete Antwort oder einen Text. Stellen wie number, name und line füllen sich selbst; ein Feld des Prozesses steht als fields.schlüssel da, Bindestriche als Unterstriche.
step-cases-letter-answer = Vorbereitete Antwort
step-cases-letter-line = Betreff
step-cases-letter-text = Text
step-cases-letter-text-hint = Für alle, in deren Sprache unten kein eigener Text steht.
step-cases-letter-files = Anlagen zu Briefen
step-cases-letter-document = Mit dem letzten Dokument
step-cases-letter-document-hint = Legt das Dokument bei, das dieser Prozess zuletzt für den Vorgang erstellt hat.
step-cases-assign = Zuweisen
step-cases-assign-hint = Gibt den Vorgang jemandem, der da ist.
step-cases-assign-how = Wie
step-cases-assign-how-person = An eine Person
step-cases-assign-how-team = An ein Team
step-cases-assign-how-round-robin = Reihum in einem Team
step-cases-assign-how-least-busy = An wen im Team am wenigsten zu tun hat
step-cases-assign-how-nobody = An niemanden
step-cases-assign-assignee = Person
step-cases-assign-team = Team
step-cases-tell = Kollegen rufen
step-cases-tell-hint = Sagt in der Benachrichtigungszentrale, dass der Vorgang jemanden braucht.
step-cases-tell-whom = Wen
step-cases-tell-whom-assignee = Wer den Vorgang hat
step-cases-tell-whom-team = Das Team des Vorgangs
step-cases-tell-whom-watchers = Wer ihm folgt
step-cases-priority = Dringlichkeit ändern
step-cases-priority-hint = Sagt, wie dringend der Vorgang ist.
step-cases-priority-priority = Dringlichkeit
step-cases-priority-priority-low = Niedrig
step-cases-priority-priority-normal = Normal
step-cases-priority-priority-high = Hoch
step-cases-priority-priority-urgent = Dringend
step-cases-tag = Schlagwort geben
step-cases-tag-hint = Gibt dem Vorgang ein Schlagwort mehr.
step-cases-tag-tag = Schlagwort
step-cases-document = Dokument erstellen
step-cases-document-hint = Füllt einen Text und legt ihn als Datei zum Vorgang. Stellen füllen sich wie in Briefen.
step-cases-document-name = Name der Datei
step-cases-document-text = Text
step-cases-document-text-hint = Eine Zeile, die mit # beginnt, ist eine Überschrift, Zeilen mit - am Anfang sind eine Liste, eine leere Zeile beginnt einen Absatz.
step-cases-document-form = Erstellt als
step-cases-document-form-pdf = PDF
step-cases-document-form-html = Eine Seite für den Browser, die sich drucken lässt
cases-document-about = Vorgang { $number }

## Briefe

cases-acknowledgement = Danke für Ihre Nachricht. Wir führen sie unter der Nummer { $number } und antworten so bald wie möglich.
cases-none-of-person = Noch keine Vorgänge
cases-none-of-person-why = Was diese Person fragt oder beklagt, steht hier, auf welchem Weg es auch kam.

## Was nicht stimmt

cases-error-control = Hier stehen Zeichen, die keine Tastatur hat.
cases-error-key = Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.
cases-error-key-taken = Eine andere Kategorie hat diesen Schlüssel.
cases-error-title-taken = Es gibt schon eines mit diesem Titel.
cases-error-email = Das ist keine E-Mail-Adresse.
cases-error-many = Höchstens { $most }.
cases-error-large = Alle Dateien zusammen dürfen { $most } MB haben.
cases-error-file-gone = Eine Datei ist nicht mehr da. Fügen Sie sie noch einmal hinzu.
cases-error-base64 = Der Inhalt ist kein base64.
cases-error-part = Dieser Teil ist unbekannt.
cases-error-category = Eine solche Kategorie wird nicht angeboten.
cases-error-no-flow = Diese Kategorie hat keinen Prozess, und die darüber auch nicht. Geben Sie ihr zuerst einen.
cases-error-customer = Diesen Kunden gibt es nicht.
cases-error-circle = Es stünde unter sich selbst oder zu tief.
cases-error-terms-flow = Fristen und Felder brauchen einen Prozess, hier oder in der Kategorie darüber.
cases-error-first-pauses = Die Uhr der ersten Antwort steht nicht still.
cases-error-same = Das ist derselbe Vorgang.
cases-error-merged = Einer von beiden geht schon in einem anderen weiter.
cases-error-goes-on = Dieser Vorgang läuft unter { $number } weiter. Bearbeiten Sie ihn dort.
cases-error-other-person = Es geht um verschiedene Personen: jede läse, was die andere schrieb.
cases-error-confidential = Einer ist vertraulich, der andere nicht.
cases-error-erased = Der Kunde wurde gelöscht: hier lässt sich nichts mehr lesen oder schreiben.
cases-error-past = Kein Prozess bewegt diesen Vorgang.
cases-error-went-on = Der Vorgang war zu lange vorbei: das Gesagte ging in einem anderen weiter.
cases-error-no-address = Es gibt keine Adresse, an die man schreiben kann.
cases-error-not-declared = Daten dürfen nur an angegebene Abteilungen und Partner gehen. Diese Adresse gehört zu keinem davon.
cases-error-needs-reason = Was Sie senden, nennt Personendaten: { $found }. Nehmen Sie sie heraus oder sagen Sie, warum sie dorthin dürfen.
cases-error-blocked = Dies nennt Personendaten und geht nicht ab: { $found }.
cases-error-left = Es ist schon abgegangen.
cases-error-not-yours = Nur wer es schrieb, kann es zurückholen.
cases-error-not-named = Dieser Vorgang ist vertraulich, und sie sind darin nicht genannt.
cases-error-not-staff = Das können nur Menschen, die hier arbeiten.
cases-error-nothing-found = Nichts dergleichen steht mehr in dieser Nachricht.
cases-error-no-text = Es gibt keinen Text zu senden.
cases-error-no-team = Dafür gibt es kein Team.
cases-error-no-assignee = Es steht nicht dabei, wer.
cases-error-nobody-there = Jetzt ist niemand da.
cases-error-template = Hier können nur Stellen wie number in doppelten geschweiften Klammern stehen.
cases-error-template-unknown = Eine der Stellen ist unbekannt.
cases-error-template-long = Was herauskommt, ist zu lang.
cases-error-enclosure = Die Anlage „{ $name }“ zu Briefen ist nicht mehr da.
cases-error-enclosed = Sie gehört zu „{ $name }“. Nehmen Sie sie dort zuerst heraus.
cases-error-enclosure-key = Eine andere Anlage hat diesen Schlüssel.
cases-error-no-document = Der Prozess hat für diesen Vorgang noch kein Dokument erstellt.

## Die Datenkarte

table-cases_cases = Vorgänge
table-cases_numbers = Vergebene Nummern
table-cases_entries = Was in Vorgängen gesagt wurde
table-cases_attachments = Dateien in Vorgängen
table-cases_keys = Schlüssel von Dateien
table-cases_tags = Schlagwörter von Vorgängen
table-cases_watchers = Kollegen, die Vorgängen folgen
table-cases_named = Kollegen, die vertrauliche Vorgänge sehen dürfen
table-cases_relations = Vorgänge, die zusammengehören
table-cases_drafts = Begonnene Antworten
table-cases_waiting = Vorgänge, die auf das Ende einer Einschränkung warten
table-cases_presence = Kolleginnen und Kollegen, die einen Vorgang gerade offen haben
table-cases_categories = Kategorien
table-cases_answers = Vorbereitete Antworten
table-cases_enclosures = Anlagen zu Briefen
table-cases_enclosed = Inhalt der Anlagen zu Briefen
table-cases_macros = Makros
table-cases_turns = Wer im Team zuletzt an der Reihe war
table-cases_views = Gespeicherte Listen von Vorgängen
table-cases_acknowledged = Hashes von Adressen, die eine Bestätigung bekamen
table-cases_fresh = Wodurch die letzten Nachrichten gefunden werden
table-cases_folded = Wo Nachrichten im Index stehen
table-cases_slices = Der Index der Nachrichten
table-cases_blocks = Teile des Index
table-cases_reread = Bis zu welcher Nachricht alles noch einmal gelesen wird
retention-cases = Bis zur eingestellten Zeit nach dem Ende des Vorgangs oder bis die Person gelöscht wird
retention-cases-drafts = Zwei Monate, oder bis sie abgeht
retention-cases-presence = Eine Minute
retention-cases-house = Solange das System läuft; kein Kunde steht darin
retention-cases-slices = Solange das System läuft; die Bits gelöschter Nachrichten werden stündlich geleert
retention-cases-acknowledged = Zwei Monate
retention-cases-keys = Eine Stunde länger als die Datei
keep-cases-house = Es geht darum, wie das Haus arbeitet, nicht um diese Person.
keep-cases-beside = Es nennt Menschen, die hier arbeiten, und Nummern von Vorgängen.
keep-cases-slices = Verschlüsselte Bits tausender Nachrichten zusammen; die dieser Person gehören zu nichts mehr und werden binnen einer Stunde geleert.
keep-cases-acknowledged = Ein verschlüsselter Hash, der von selbst verschwindet.
keep-cases-keys = Die Schlüssel gelöschter Dateien werden binnen einer Stunde vernichtet.
lapse-cases-closed = Vorgänge, ab dem Tag ihres Abschlusses
cases-contact-letters = Briefe in Vorgängen

# The thread, as its person reads it in their copy
cases-line-in = eingegangen
cases-line-out = an Sie geschrieben
cases-line-note = Notiz von uns
cases-line-call = Telefongespräch
cases-line-auto = von selbst geschrieben
cases-line-event = Ereignis
cases-author-customer = Sie
cases-author-third = jemand anderes
cases-author-staff = jemand von uns
cases-author-house = das System
