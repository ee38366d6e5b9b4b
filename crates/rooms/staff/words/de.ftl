nav-staff = Mitarbeitende
staff-users = Personen
staff-roles = Rollen
staff-tokens = Zugang für Programme
staff-role = Rolle
staff-role-administrator = Administration
staff-role-privacy-officer = Datenschutz
staff-role-manager = Leitung
staff-role-agent = Kundendienst
staff-role-marketer = Marketing
staff-role-auditor = Revision
staff-name = Name
staff-email = E-Mail-Adresse
staff-password = Passwort
staff-password-new = Neues Passwort
staff-password-present = Bisheriges Passwort
staff-password-hint = Mindestens { $least } Zeichen; mit zweitem Faktor genügen 8. Ein paar Wörter hintereinander sind gut.
staff-password-short = Bitte mindestens { $least } Zeichen.
staff-password-common = Viele nehmen dieses, deshalb wird es zuerst probiert. Nehmen Sie ein paar eigene Wörter.
staff-password-context = Das ist vor allem ein Name, der an der Tür steht. Nehmen Sie andere Wörter.
staff-password-wrong = Das ist nicht Ihr bisheriges Passwort.
staff-password-too-short-alone = Ohne zweiten Faktor braucht ein Passwort { $least } Zeichen. Ändern Sie es zuerst.
staff-password-changed = Ihr Passwort wurde geändert.
staff-sign-in = Anmelden
staff-sign-in-first = Noch verwaltet niemand dieses System. Öffnen Sie den Link, der beim Start ausgegeben wurde.
staff-sign-in-wrong = E-Mail-Adresse und Passwort gehören nicht zusammen.
staff-signed-out = Sie sind abgemeldet.
staff-second-step = Noch ein Schritt
staff-code = Code aus Ihrer App
staff-code-hint = Sechs Ziffern oder einer Ihrer Wiederherstellungscodes.
staff-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
staff-choose = Passwort wählen
staff-choose-why = Das Passwort, das Sie bekamen, öffnet nur diese Seite.
staff-choose-reset = Danach melden Sie sich damit an; alle anderen Sitzungen enden.
staff-forgotten = Passwort vergessen
staff-forgotten-why = Wir schicken Ihnen einen Link, mit dem Sie ein neues wählen.
staff-forgotten-sent = Schauen Sie in Ihr Postfach
staff-forgotten-look = Gehört diese Adresse zu einem Konto, ist ein Link unterwegs.
staff-forgotten-hour = Er gilt einmal, eine Stunde lang.
staff-link-gone = Dieser Link wurde schon benutzt oder ist zu alt.
staff-first = Die erste Administration
staff-first-why = Sie lassen alle anderen herein. Es gibt kein anderes Passwort als das, das Sie jetzt wählen.
staff-me = Mein Konto
staff-account = Konto
staff-lang-browser = Wie der Browser es wünscht
staff-sessions = Wo Sie angemeldet sind
staff-device = Browser
staff-address = Adresse
staff-since = Seit
staff-seen = Zuletzt benutzt
staff-here = diese
staff-end = Beenden
staff-ended = Die Sitzung ist beendet.
staff-factor = Zweiter Faktor
staff-factor-on = ein
staff-factor-off = aus
staff-factor-why = Ein Code aus einer App auf dem Telefon, neben dem Passwort: Ein gestohlenes Passwort allein öffnet nichts.
staff-factor-scan = Scannen Sie dieses Bild mit einer Authenticator-App.
staff-factor-picture = Bild mit dem Geheimnis für die App
staff-factor-type = Oder tippen Sie dies in die App:
staff-factor-turn-on = Einschalten
staff-factor-turn-off = Ausschalten
staff-factor-now-off = Der zweite Faktor ist ausgeschaltet.
staff-factor-is-off = Der zweite Faktor ist aus, deshalb gibt es keine Wiederherstellungscodes.
staff-factor-is-on = Der zweite Faktor ist schon an. Schalten Sie ihn zuerst aus.
staff-codes = Wiederherstellungscodes
staff-codes-new = Neue Codes
staff-codes-once = Jeder gilt einmal, wenn das Telefon verloren ist. Sie erscheinen nur jetzt: drucken oder aufschreiben.
staff-add = Person hinzufügen
staff-add-why = Ein erzeugtes Passwort geht per Mail an diese Person allein und muss bei der ersten Anmeldung geändert werden.
staff-added = Hinzugefügt. Ein Passwort ist unterwegs.
staff-email-taken = Jemand mit dieser Adresse arbeitet hier schon.
staff-standing = Stand
staff-standing-active = aktiv
staff-standing-invited = eingeladen
staff-standing-disabled = gesperrt
staff-signed-in = Letzte Anmeldung
staff-never = nie
staff-help = Wenn etwas verloren ist
staff-new-password = Neues Passwort schicken
staff-new-password-sent = Ein neues Passwort ist unterwegs.
staff-factor-drop = Zweiten Faktor abnehmen
staff-remove = Endgültig entfernen
staff-removed = Entfernt. Der Name ist nirgends mehr zu lesen.
staff-disable-first = Nur gesperrte Konten können entfernt werden. Sperren Sie es zuerst.
staff-only-administrators = Nur die Administration ernennt oder ändert die Administration.
staff-token-wider = Ein begrenztes Programm gibt keinem anderen mehr Rechte, als es selbst hat.
staff-last-administrator = Das ist die letzte Person mit Administration. Ernennen Sie zuerst jemand anderen.
staff-right = Recht
staff-right-kept = Die Administration behält dieses Recht: Ohne es könnte niemand Rechte zurückgeben.
staff-roles-why = Was jede Rolle darf und wie sie jedes Feld eines Kunden sieht. Jede Änderung wird festgehalten.
staff-fields = Felder von Kunden
staff-field = Feld
staff-access-hidden = verborgen
staff-access-masked = maskiert
staff-access-shown = sichtbar
staff-access-edit = änderbar
staff-tokens-why = Ein Programm meldet sich mit einem Token an: begrenzt durch Rolle und Rechte, mit Ende, als Hash gespeichert.
staff-tokens-empty = Kein Programm hat Zugang. Das erste fügen Sie unten hinzu.
staff-token-add = Zugang geben
staff-token-name = Name des Programms
staff-token-days = Tage bis zum Ende
staff-token-days-hint = Leer: ein Jahr.
staff-token-ends = Endet
staff-token-used = Zuletzt benutzt
staff-token-new = Neuer Zugang
staff-token-once = Dieses Token erscheint nur jetzt
staff-token-revoke = Entziehen
staff-token-revoked = Der Zugang ist beendet.
staff-scopes = Begrenzt auf
staff-scopes-hint = Keine: alle Rechte der Rolle.
right-staff-view = Sehen, wer hier arbeitet
right-staff-manage = Mitarbeitende hinzufügen und ändern
right-staff-roles = Ändern, was Rollen dürfen
right-staff-tokens = Programmen Zugang geben
event-staff-added = Jemand wurde hinzugefügt ({ $role })
event-staff-changed = Ein Konto wurde geändert: { $field } von { $before } zu { $after }
event-staff-removed = Ein Konto wurde entfernt
event-staff-signed-in = Jemand hat sich angemeldet
event-staff-signed-out = Jemand hat sich abgemeldet
event-staff-password-changed = Ein Passwort wurde geändert
event-staff-factor-on = Ein zweiter Faktor wurde eingeschaltet
event-staff-factor-off = Ein zweiter Faktor wurde ausgeschaltet
event-staff-right-changed = Das Recht { $right } von { $role } wurde von { $before } zu { $after } geändert
event-staff-field-changed = Das Feld { $field } für { $role } wurde von { $before } zu { $after } geändert
event-staff-token-added = Ein Programm bekam Zugang ({ $role })
event-staff-token-revoked = Ein Programm verlor seinen Zugang
keep-staff = Es geht um Mitarbeitende, nicht um diese Person.
retention-staff-users = Bis das Konto entfernt wird
retention-staff-sessions = Bis die Sitzung endet
retention-staff-links = Eine Stunde bis sieben Tage
retention-staff-tries = Etwa eine Stunde
retention-staff-tokens = Bis der Zugang entzogen wird
staff-mail-password-subject = Ihr Konto bei { $company }
staff-mail-reset-subject = Ein neues Passwort für { $company }
staff-codes-left = { $count ->
    [one] 1 Code ist noch übrig.
   *[other] { $count } Codes sind noch übrig.
}
staff-mail-password-text =
    Guten Tag, { $name },

    bei { $company } wurde ein Konto für Sie angelegt oder sein Passwort neu gesetzt. Melden Sie sich hier an:
    { $url }

    Passwort: { $password }

    Es öffnet nur die Seite, auf der Sie Ihr eigenes wählen.
staff-mail-reset-text =
    Guten Tag, { $name },

    mit diesem Link wählen Sie ein neues Passwort. Er gilt einmal, eine Stunde lang:
    { $url }

    Wenn Sie ihn nicht verlangt haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
room-staff = Mitarbeitende
staff-error-no-inbox = Nur wer sich anmeldet, hat ein Postfach zum Hineinsehen.
nav-teams = Teams
staff-team = Team
staff-team-add = Team anlegen
staff-teams-why = Wer zusammenarbeitet. Arbeit geht an ein Team, ein Team spricht sich ab, und @ mit seinem Schlüssel sagt es allen darin.
staff-teams-empty = Es gibt noch kein Team.
staff-members = Mitglieder
staff-key = Schlüssel
staff-key-hint = Kurz und dauerhaft, für Formulare, Prozesse und Programme: kleine Buchstaben, Ziffern, Bindestriche. Leer: aus dem Namen gebildet.
staff-key-is = Schlüssel: { $key }
staff-key-bad = Bitte kleine Buchstaben, Ziffern und Bindestriche, höchstens { $most }.
staff-key-taken = Etwas anderes hat diesen Schlüssel schon.
staff-unit = Bereich
staff-team-end = Dieses Team auflösen
staff-team-ended = Dieses Team ist aufgelöst. Sein Name bleibt für das, was es getan hat.
staff-team-now-ended = Das Team ist aufgelöst.
staff-team-has-members = { $members } Personen sind in diesem Team. Gib sie zuerst in ein anderes, damit niemand seine Arbeit verliert.
staff-team-too-large = Ein Team hat höchstens { $most } Mitglieder.
staff-bring-back = Zurückholen
staff-ended-state = aufgelöst
staff-nobody-here = Jemand, der gewählt wurde, arbeitet nicht mehr hier.
staff-units = Bereiche und Partner
staff-unit-add = Bereich oder Partner angeben
staff-units-why = Daten dürfen nur an die gehen, die hier stehen, und nur für das, was hier steht.
staff-units-empty = Niemand ist angegeben, also dürfen Daten an niemanden außerhalb des Hauses gehen.
staff-unit-kind = Art
staff-unit-unit = Teil der Firma
staff-unit-partner = Partner außerhalb
staff-unit-purpose = Wofür
staff-unit-purpose-hint = Ein Satz: wofür sie die Daten brauchen.
staff-unit-agreement = Vertrag
staff-unit-agreement-hint = Nummer oder Datum des Vertrags, nach dem ein Partner Daten verarbeitet.
staff-unit-no-agreement = keiner angegeben
staff-unit-places = Adressen
staff-unit-domains = Domänen
staff-unit-domains-hint = Eine je Zeile, etwa repairs.example: jede Adresse dort gehört zu ihnen.
staff-unit-emails = Einzelne Adressen
staff-unit-emails-hint = Eine je Zeile, für alle ohne eigene Domäne.
staff-unit-may = darf Daten bekommen
staff-unit-bad-place = Zeile { $line } ist keine. Bitte eine je Zeile.
staff-unit-too-many = Bitte höchstens { $most }.
staff-unit-place-taken = Eine davon ist schon für einen anderen Bereich angegeben.
staff-unit-ended = Diese Angabe ist beendet und lässt sich nicht mehr ändern.
staff-unit-now-ended = Beendet. Dorthin darf nichts mehr gehen.
staff-unit-has-teams = { $teams } Teams gehören zu diesem Bereich. Gib ihnen zuerst einen anderen.
staff-unit-end = Diese Angabe beenden
staff-unit-end-why = Von da an darf nichts mehr dorthin gehen.
staff-check-units = Partner, die Daten bekommen, jeder mit Vertrag
staff-check-units-none = Kein Partner ist angegeben
staff-check-units-fine = { $count } mit Vertrag
staff-check-units-missing = { $count } ohne Vertrag
staff-absence = Abwesenheit
staff-absence-why = Während du weg bist, geht, was für dich gedacht ist, an deine Vertretung. Ist auch sie weg, an deren Vertretung.
staff-not-away = Keine Abwesenheit ist geplant.
staff-away-planned = Geplant
staff-away-from = Erster Tag weg
staff-away-from-hint = Leer: ab jetzt.
staff-away-until = Letzter Tag weg
staff-away-ends-first = Der letzte Tag liegt vor dem ersten oder in der Vergangenheit.
staff-away-too-long = Bitte höchstens { $most } Tage voraus.
staff-not-a-day = Bitte ein Tag, etwa 2026-12-21.
staff-deputy = Vertretung
staff-deputy-hint = Niemand: die Arbeit wartet.
staff-deputy-oneself = Niemand vertritt sich selbst.
staff-come-back = Wieder da
staff-now-here = Die Abwesenheit ist beendet.
staff-absence-saved = Die Abwesenheit ist geplant.
staff-bell-nothing = Nichts Neues
staff-bell-nothing-hint = Hier erscheint, wer dich erwähnt, Arbeit, die du bekommst, und was auf deine Entscheidung wartet.
staff-bell-what = Was
staff-bell-kind = Art
staff-bell-when = Wann
staff-bell-read = Gelesen
staff-bell-unread = Wieder neu
staff-bell-all-read = Alles gelesen
staff-bell-now-read = Nichts ist mehr neu.
staff-bell-earlier = Früher
staff-bell-choose = Wie du es erfährst
staff-bell-choose-why = Für jede Art: nur am Schreibtisch, auch sofort per Mail, in der täglichen Übersicht, wenn du nicht nachgesehen hast, oder gar nicht.
staff-bell-hour = Stunde der Übersicht
staff-bell-hour-hint = Sie kommt einmal am Tag, und nur wenn etwas wartet.
staff-way-desk = Nur am Schreibtisch
staff-way-mail = Sofort per Mail
staff-way-digest = In der täglichen Übersicht
staff-way-none = Gar nicht
staff-the-house = Das Haus
staff-mention-unknown = Niemand hier heißt { $name }. Schreib den Namen wie in der Liste der Mitarbeiter.
staff-mention-of-several = Mehrere heißen { $name }. Schreib den ganzen Namen.
staff-too-many-mentions = Bitte höchstens { $most } Erwähnungen in einem Text.
right-staff-teams = Teams sehen
right-staff-teams-manage = Teams anlegen und ändern
right-staff-units = Sehen, an wen Daten gehen dürfen
right-staff-units-manage = Angeben, an wen Daten gehen dürfen
event-staff-team-added = Das Team { $team } wurde angelegt
event-staff-team-changed = Das Team { $team } wurde geändert: { $joined } dazu, { $left } weg
event-staff-team-ended = Das Team { $team } wurde aufgelöst
event-staff-team-back = Das Team { $team } wurde zurückgeholt
event-staff-unit-added = { $unit } wurde als Empfänger von Daten angegeben
event-staff-unit-changed = Die Angabe über { $unit } wurde geändert
event-staff-unit-ended = { $unit } ist kein Empfänger von Daten mehr
event-staff-away = Eine Abwesenheit von { $colleague } wurde geplant
event-staff-back = Die Abwesenheit von { $colleague } endete
retention-staff-units = Bis die Angabe endet
retention-staff-rings = 90 Tage
staff-mail-news-subject = { $what } ({ $company })
staff-mail-news-text =
    Hallo { $name },

    es gibt Neues für dich: { $what }.
    { $url }

    Wie du was erfährst, wählst du in deinem Konto.
staff-mail-digest-subject = { $count } neu bei { $company }
staff-mail-digest-text =
    Hallo { $name },

    das wartet auf dich:

    { $list }

    { $url }

    Wie du was erfährst, wählst du in deinem Konto.
