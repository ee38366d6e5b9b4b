nav-letters = Briefe

right-campaigns-view = Briefe sehen und was aus ihnen wurde
right-campaigns-write = Briefe schreiben
right-campaigns-send = Briefe versenden, anhalten und abbrechen
right-campaigns-export = Die Empfänger eines Briefs herunterladen

settings-campaigns = Briefe
setting-campaigns-footer-en = Text unter jedem Brief, Englisch
setting-campaigns-footer-nl = Text unter jedem Brief, Niederländisch
setting-campaigns-footer-pl = Text unter jedem Brief, Polnisch
setting-campaigns-footer-tr = Text unter jedem Brief, Türkisch
setting-campaigns-footer-de = Text unter jedem Brief, Deutsch

event-campaigns-created = Der Brief „{ $title }“ wurde geschrieben
event-campaigns-edited = Der Brief „{ $title }“ wurde geändert
event-campaigns-started = Der Brief „{ $title }“ wurde abgeschickt
event-campaigns-paused = Der Brief „{ $title }“ wurde angehalten
event-campaigns-resumed = Der Brief „{ $title }“ geht weiter
event-campaigns-canceled = Der Brief „{ $title }“ wurde abgebrochen
event-campaigns-finished = Der Brief „{ $title }“ ist angekommen
event-campaigns-tried = Ein Exemplar des Briefs „{ $title }“ wurde zur Ansicht verschickt
event-campaigns-exported = Die Empfänger des Briefs „{ $title }“ wurden heruntergeladen

table-letters = Briefe an viele
table-letter_texts = Texte von Briefen
table-letter_runs = Fortschritt von Briefen
table-letter_counts = Zählungen von Briefen
table-letter_recipients = Briefe an viele, die für Sie bestimmt waren
retention-campaigns-letters = Solange das System läuft; kein Empfänger steht darin
retention-campaigns-recipients = Bis die Person gelöscht wird
keep-campaigns-letters = Der Brief ist für alle gleich und nennt niemanden

campaigns-lead = Ein Text, ein Zweck, und nur an die, die es erlauben.
campaigns-empty = Noch keine Briefe
campaigns-empty-text = Schreiben Sie den ersten: einen Text, seinen Zweck und für wen er ist. Wer ihn bekommen darf, wird für jede Person geprüft.
campaigns-new = Neuer Brief
campaigns-edit = Brief ändern
campaigns-save = Entwurf speichern
campaigns-title = Name des Briefs
campaigns-title-hint = Nur Sie und Ihre Kolleginnen und Kollegen sehen ihn.
campaigns-state = Stand
campaigns-when = Wann
campaigns-state-draft = Entwurf
campaigns-state-sending = wird versandt
campaigns-state-paused = angehalten
campaigns-state-sent = versandt
campaigns-state-canceled = abgebrochen
campaigns-country = Nur Menschen in diesem Land
campaigns-country-hint = Zwei Buchstaben, etwa NL. Leer bedeutet alle Länder.
campaigns-language = Nur Menschen mit dieser Sprache
campaigns-language-hint = Die Sprache, die die Person gewählt hat. Der Brief geht in ihr hinaus, wenn Sie ihn unten so schreiben; sonst auf Englisch, sonst in der ersten vorhandenen Sprache.
campaigns-subject = Betreff
campaigns-body = Text
campaigns-names = Ein Brief kann diese Angaben drucken. Wo eine fehlt, hilft ein Filter: given_name | default('Kunde').

campaigns-about = Über diesen Brief
campaigns-for = Für
campaigns-everybody = alle, die wir kennen
campaigns-in-country = in { $country }
campaigns-in-language = die { $language } gewählt haben
campaigns-written = Geschrieben
campaigns-started = Abgeschickt
campaigns-act = { $when }, { $who }
campaigns-house = das System
campaigns-warnings = Besser ohne
campaigns-audience = Wer ihn bekommt
campaigns-all-looked = { $count ->
    [one] Entschieden für die eine Person, für die er ist, als würde er jetzt versandt.
   *[other] Entschieden für alle { $count } Menschen, für die er ist, als würde er jetzt versandt.
}
campaigns-counted = { $count ->
    [one] Gezählt: eine Person. Beim Versenden wird neu entschieden.
   *[other] Gezählt: alle { $count } Menschen. Beim Versenden wird für jeden neu entschieden.
}
campaigns-estimated = Geschätzt aus den ersten { $looked } von { $all } Menschen.
campaigns-count = Alle zählen
campaigns-counting = Es wird gezählt
campaigns-outcome = Dürfen wir?
campaigns-outcome-handed = bekommt ihn
campaigns-outcome-held = bekommt ihn nicht
campaigns-outcome-failed = Text misslungen
campaigns-reason = Warum
campaigns-reason-text = Der Text ließ sich für diese Person nicht ausfüllen.
campaigns-people = Menschen
campaigns-person = Person
campaigns-number = Nr. { $number }
campaigns-some = Einige von ihnen
campaigns-reads = { $language }: { $subject }
campaigns-try = In einem Postfach ansehen
campaigns-try-email = E-Mail-Adresse
campaigns-try-hint = Von jemandem, den wir kennen und der diesen Brief bekommen darf, etwa Sie selbst.
campaigns-try-send = Ein Exemplar senden
campaigns-may-not-send = Ihre Rolle darf keine Briefe versenden.
campaigns-who-sends = Die Leitung oder das Marketing kann ihn versenden.

campaigns-send-it = Den Brief versenden
campaigns-send-effect = { $count ->
    [one] Er ist für eine Person. Ob sie ihn bekommen darf, wird im Moment des Versands entschieden.
   *[other] Er ist für { $count } Menschen. Wer von ihnen ihn bekommen darf, wird für jeden im Moment des Versands entschieden.
}
campaigns-send-now = Jetzt versenden
campaigns-pause = Anhalten
campaigns-resume = Weiter
campaigns-cancel = Den Brief abbrechen
campaigns-cancel-word = abbrechen
campaigns-cancel-effect = { $count ->
    [one] Ein Brief ist noch nicht hinausgegangen und wird es nie. Was hinausging, lässt sich nicht zurückrufen.
   *[other] { $count } Briefe sind noch nicht hinausgegangen und werden es nie. Was hinausging, lässt sich nicht zurückrufen.
}
campaigns-resting = Angehalten: Nichts geht hinaus, bis jemand weitermacht.
campaigns-why-not = Wer ihn nicht bekam, und warum
campaigns-tile-sent = Versandt
campaigns-tile-waiting = Wartet
campaigns-tile-held = Zurückgehalten
campaigns-tile-held-note = nicht erlaubt
campaigns-tile-failed = Misslungen
campaigns-tile-canceled = Abgebrochen
campaigns-done-created = Der Entwurf ist gespeichert. Sehen Sie nach, wer ihn bekäme.
campaigns-done-started = Der Brief ist unterwegs.
campaigns-done-paused = Angehalten. Nichts geht mehr hinaus.
campaigns-done-resumed = Der Brief geht weiter.
campaigns-done-canceled = Abgebrochen. Was noch nicht hinausging, wird es nie.
campaigns-done-tried = Ein Exemplar ist unterwegs.

campaigns-column-number = Nummer
campaigns-column-outcome = Ergebnis
campaigns-column-reason = Grund
campaigns-column-when = Wann

campaigns-why-consent = Sie bekommen diesen Brief, weil Sie uns erlaubt haben, Ihnen darüber zu schreiben: { $purpose }.
campaigns-why-contract = Sie bekommen diesen Brief, weil er zu dem gehört, was Sie mit uns vereinbart haben: { $purpose }.
campaigns-why-interest = Sie bekommen diesen Brief, weil wir glauben, dass er Ihnen als Kundin oder Kunde nützt: { $purpose }. Sie können jederzeit nein sagen.
campaigns-why-law = Sie bekommen diesen Brief, weil das Gesetz es von uns verlangt: { $purpose }.

campaigns-fault-unknown = Zeile { $line }, Spalte { $column }: Ein Brief kennt „{ $name }“ nicht.
campaigns-fault-never = Zeile { $line }, Spalte { $column }: „{ $name }“ wird nie in einem Brief gedruckt.
campaigns-fault-forbidden = Zeile { $line }, Spalte { $column }: „{ $name }“ geht in einem Brief nicht. Sie können Angaben drucken, if und else verwenden und die Filter default, upper und lower.
campaigns-fault-syntax = Zeile { $line }, Spalte { $column }: Hier fehlt etwas oder ist nicht geschlossen.
campaigns-fault-tangled = Zeile { $line }, Spalte { $column }: Das ist zu verwickelt. Nehmen Sie weniger und kürzere Bedingungen.
campaigns-fault-fuel = Diesen Text auszufüllen braucht zu viele Schritte. Nehmen Sie weniger Stellen zum Ausfüllen.
campaigns-fault-output = Was aus diesem Text wird, ist zu lang.
campaigns-warning-inessential = Zeile { $line }, Spalte { $column }: Dieser Zweck braucht „{ $name }“ nicht. Ohne ist der Brief genauso gut.
campaigns-error-no-text = Schreiben Sie den Brief in mindestens einer Sprache.
campaigns-error-language = Das ist keine unserer Sprachen: en, nl, pl, tr, de.
campaigns-error-country = Bitte zwei Buchstaben, etwa NL.
campaigns-error-control = Hier stehen Zeichen, die ein Brief nicht zeigen kann.
campaigns-error-one-line = Ein Betreff hat eine Zeile.
campaigns-error-purpose = Wählen Sie den Zweck des Briefs.
campaigns-error-purpose-ended = Dieser Zweck ist beendet; für ihn wird nichts mehr versandt.
campaigns-error-purpose-channel = Dieser Zweck nutzt keine E-Mail.
campaigns-error-confirm = Tippen Sie den Namen des Briefs genau so, wie er dasteht.
campaigns-error-started = Der Brief wurde schon abgeschickt. Nichts wurde geändert.
campaigns-error-not-sending = Der Brief wird nicht versandt.
campaigns-error-not-paused = Der Brief ist nicht angehalten.
campaigns-error-ended = Der Brief ist schon zu Ende.
campaigns-error-not-on-file = Wir kennen niemanden mit dieser Adresse.
campaigns-error-may-not = Diese Person darf ihn nicht bekommen. { $reason }
room-campaigns = Briefe
