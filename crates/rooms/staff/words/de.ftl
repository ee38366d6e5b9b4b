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
staff-room-settings = Einstellungen
staff-room-post = Ausgehende Post
staff-room-customers = Kunden
staff-room-staff = Mitarbeitende
staff-room-consent = Erlaubnisse von Kunden
staff-room-forms = Formulare
staff-room-imports = Import
staff-room-campaigns = Briefe
staff-room-rights = Anfragen
staff-room-portal = Portal
staff-room-desk = Schreibtisch
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
