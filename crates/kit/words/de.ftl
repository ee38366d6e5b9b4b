### Die eigenen Wörter des Baukastens.

## Things to do

kit-save = Speichern
kit-cancel = Abbrechen
kit-back = Zurück
kit-next = Nächste
kit-previous = Vorige
kit-continue = Fortfahren
kit-add = Hinzufügen
kit-create = Anlegen
kit-edit = Bearbeiten
kit-delete = Löschen
kit-send = Senden
kit-open = Öffnen
kit-close = Schließen
kit-stop = Anhalten
kit-copy = Kopieren
kit-copied = Kopiert
kit-download = Herunterladen
kit-upload = Hochladen
kit-apply = Anwenden
kit-reset = Alle entfernen
kit-search = Suchen

## Small words

kit-yes = Ja
kit-no = Nein
kit-all = alle
kit-none = Keine
kit-saved = Gespeichert
kit-sure = Sind Sie sicher?
kit-optional = freiwillig
kit-nothing = Nichts gefunden
kit-nothing-yet = Hier ist noch nichts
kit-news = Neu:
kit-show = Anzeigen
kit-stale = Nicht verbunden. Was Sie sehen, kann veraltet sein.
kit-signed-out = Sie sind abgemeldet.
kit-purpose = Zweck
kit-of = { $done } von { $total }

## The frame

kit-skip = Zum Inhalt
kit-menu = Hauptmenü
kit-where = Wo Sie sind
kit-find = Personen, Vorgänge, Einstellungen suchen
kit-commands = Befehle
kit-commands-hint = Was möchten Sie tun?
kit-search-for = Überall suchen:
kit-bell = Mitteilungen
kit-you = Angemeldet als { $name }
kit-settings = Meine Einstellungen
kit-language = Sprache
kit-language-en = Englisch
kit-language-nl = Niederländisch
kit-language-pl = Polnisch
kit-language-tr = Türkisch
kit-language-de = Deutsch
kit-sign-out = Abmelden
kit-unsaved = Ihre Änderungen sind nicht gespeichert. Trotzdem verlassen?

## Lists

kit-filter = Diese Liste filtern
kit-filter-off = Diesen Filter entfernen
kit-pages = Seiten
kit-select = Diese Zeile auswählen
kit-select-all = Alle Zeilen auswählen
kit-selected = ausgewählt
kit-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
kit-as-table = Als Tabelle zeigen

## Forms

kit-mend = { $count ->
    [one] Bitte sehen Sie sich eine Antwort noch einmal an
   *[other] Bitte sehen Sie sich { $count } Antworten noch einmal an
}
kit-error-required = Bitte füllen Sie das aus.
kit-error-email = Das sieht nicht wie eine E-Mail-Adresse aus. Sie braucht ein @, zum Beispiel name@example.com.
kit-no-undo = Das lässt sich nicht rückgängig machen.
kit-type-word = Geben Sie zur Bestätigung „{ $word }“ ein
kit-wrong-word = Das ist nicht dasselbe Wort. Geben Sie es genau so ein, wie es dort steht.

## May we?

kit-may = Dürfen wir?
kit-may-yes = erlaubt
kit-may-ask = nicht gefragt
kit-may-refused = abgelehnt
kit-may-stopped = gestoppt
kit-may-state = { $channel }: { $state }.

## Why do we hold this?

kit-why = Warum haben wir das gespeichert?
kit-why-for = Wofür
kit-why-from = Woher
kit-why-since = Seit
kit-why-seen = Gesehen von
kit-why-goes = Wird gelöscht
kit-why-unknown = Zu dieser Angabe ist noch nichts festgehalten.

## Long work

kit-waiting = Wartet auf den Start
kit-rate = { $count } pro Sekunde
kit-left = noch { $time }
kit-done = Fertig
kit-cancelled = Vor dem Ende angehalten
kit-report = Bericht

## What went wrong

kit-reference = Kennung
kit-error-not-found = Diese Seite gibt es nicht
kit-error-not-found-why = Vielleicht ist die Adresse falsch geschrieben, oder was hier war, gibt es nicht mehr.
kit-error-not-found-kept = Bei Ihnen wurde nichts geändert.
kit-error-forbidden = Das dürfen Sie nicht öffnen
kit-error-forbidden-why = Ihr Konto hat dazu kein Recht. Die Verwaltung kann es Ihnen geben.
kit-error-forbidden-kept = Es wurde nichts geändert.
kit-error-broken = Bei uns ist etwas schiefgegangen
kit-error-broken-why = Es liegt nicht an Ihnen, und wir wurden benachrichtigt. Bitte versuchen Sie es gleich noch einmal.
kit-error-broken-kept = Was Sie vorher gespeichert haben, ist sicher. Der letzte Schritt wurde nicht ausgeführt.
kit-error-too-many = Das ging etwas zu schnell
kit-error-too-many-why = Es gab viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.
kit-error-too-many-kept = Es ist nichts verloren gegangen.
kit-error-expired = Dieser Link funktioniert nicht mehr
kit-error-expired-why = Er wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an; das dauert nur einen Moment.
kit-error-expired-kept = Ihre Entscheidungen bleiben, wie sie waren.

## Time

kit-date = { $day }. { $month } { $year }
kit-day = { $day }. { $month }
kit-datetime = { $date }, { $time }
kit-month-1 = Januar
kit-month-2 = Februar
kit-month-3 = März
kit-month-4 = April
kit-month-5 = Mai
kit-month-6 = Juni
kit-month-7 = Juli
kit-month-8 = August
kit-month-9 = September
kit-month-10 = Oktober
kit-month-11 = November
kit-month-12 = Dezember
kit-now = gerade eben
kit-today = heute
kit-yesterday = gestern
kit-tomorrow = morgen
kit-ago-minutes = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
kit-ago-hours = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
kit-ago-days = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
kit-ago-months = { $count ->
    [one] vor 1 Monat
   *[other] vor { $count } Monaten
}
kit-ago-years = { $count ->
    [one] vor 1 Jahr
   *[other] vor { $count } Jahren
}
kit-in-minutes = { $count ->
    [one] in 1 Minute
   *[other] in { $count } Minuten
}
kit-in-hours = { $count ->
    [one] in 1 Stunde
   *[other] in { $count } Stunden
}
kit-in-days = { $count ->
    [one] in 1 Tag
   *[other] in { $count } Tagen
}
kit-in-months = { $count ->
    [one] in 1 Monat
   *[other] in { $count } Monaten
}
kit-in-years = { $count ->
    [one] in 1 Jahr
   *[other] in { $count } Jahren
}
kit-seconds = { $count } s
kit-minutes = { $count } Min.
kit-hours = { $count } Std.
kit-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}

## What the samples of the storybook say

kit-sample-name = Name
kit-sample-email = E-Mail-Adresse
kit-sample-phone = Telefonnummer
kit-sample-date = Geburtsdatum
kit-sample-days = Tage bis zum Löschen
kit-sample-password = Passwort
kit-sample-code = Code aus Ihrer App
kit-sample-file = Kundenliste
kit-sample-language = Sprache unserer Briefe
kit-sample-choice = Wie dürfen wir Sie erreichen?
kit-sample-agree = Ich habe die Datenschutzerklärung gelesen
kit-sample-news = Neues über Zelte und Routen
kit-sample-hint = Wir verwenden es für Ihre Bestellungen und sonst für nichts.
