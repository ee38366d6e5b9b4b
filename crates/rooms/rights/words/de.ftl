### Anträge von Menschen zu ihren eigenen Daten.

nav-requests = Anträge
right-rights-view = Anträge zu personenbezogenen Daten sehen
right-rights-start = Einen Antrag für jemanden aufnehmen
right-rights-decide = Über Anträge entscheiden
right-rights-files = Fertige Kopien abholen
settings-rights = Anträge
setting-rights-erase-at-once = Löschen, sobald die Person nachgewiesen hat, wer sie ist

event-rights-asked = { $kind ->
    [copy] { $number }: eine Kopie der Daten wurde verlangt
   *[other] { $number }: Löschung wurde verlangt
}
event-rights-proved = { $number }: Identität nachgewiesen
event-rights-decided = { $number }: bewilligt
event-rights-refused = { $number }: nicht bewilligt
event-rights-due = { $number }: die Antwort ist bald fällig ({ $days } Tage)
event-rights-copy-ready = { $number }: die Kopie ist fertig
event-rights-copy-taken = { $number }: die Kopie wurde abgeholt
event-rights-blocked = { $number }: das Konto wurde geschlossen
event-rights-erased = { $number }: gelöscht
event-rights-expired = { $number }: niemand hat ihn rechtzeitig nachgewiesen

table-rights_claims = Anträge zu den eigenen Daten
table-rights_proofs = Links, mit denen sie sich ausgewiesen haben
table-rights_copies = Kopien der eigenen Daten
table-rights_receipts = Löschbelege
keep-rights-claims = Wir müssen zeigen können, was wir geantwortet haben. Persönliches steht nicht darin.
retention-rights-claims = Aufbewahrt, damit wir zeigen können, was wir geantwortet haben
retention-rights-proofs = Bis sie benutzt oder eine Woche alt sind
retention-rights-copies = Bis sie abgeholt sind, höchstens eine Woche

rights-kind-copy = Kopie der Daten
rights-kind-erasure = Löschung
rights-state-asked = wartet auf Nachweis
rights-state-proved = zu entscheiden
rights-state-running = in Arbeit
rights-state-done = erledigt
rights-state-refused = nicht bewilligt
rights-state-expired = verfallen
rights-mode-block-only = Nur das Konto schließen
rights-mode-block-only-text = Der Datensatz bleibt, wie er ist, aber gesperrt. Niemand kann ihn ändern oder nutzen, und nichts wird verschickt.
rights-mode-anonymise = Anonymisieren
rights-mode-anonymise-text = Alles, woran man die Person erkennt, verschwindet. Was für die Statistik zählt, bleibt geleert stehen.
rights-mode-destroy = Vernichten
rights-mode-destroy-text = Alles verschwindet, außer was ein Gesetz verlangt.
rights-return = Dürfen dieselben Adressen wiederkommen?
rights-return-welcome = Ja, die Person darf wieder Kunde werden
rights-return-kept-out = Nein, fernhalten (nur ein Fingerabdruck jeder Adresse wird aufbewahrt)
rights-refusal-identity = Wir konnten nicht feststellen, ob der Antrag von dieser Person kommt
rights-refusal-excessive = Dasselbe wurde immer wieder verlangt
rights-refusal-legal-duty = Ein Gesetz verpflichtet uns, die Daten aufzubewahren
rights-refusal-legal-claims = Wir brauchen die Daten für einen Rechtsstreit
rights-refusal-rights-of-others = Es würde zu viel über andere Menschen verraten

rights-title-copy = Kopie für { $name }
rights-title-erasure = { $name } löschen
rights-customer-number = Kunde { $number }
rights-person-gone = jemand, der gelöscht ist
rights-none = Keine Anträge
rights-none-text = Wenn jemand eine Kopie seiner Daten oder ihre Löschung verlangt, steht es hier mit der Frist.
rights-scope-open = Offen
rights-scope-ended = Beantwortet
rights-column-number = Nummer
rights-column-person = Person
rights-column-kind = Antrag
rights-column-state = Stand
rights-column-asked = Gestellt
rights-column-due = Antwort fällig
rights-days-left = { $count ->
    [one] noch 1 Tag
   *[other] noch { $count } Tage
}
rights-late = überfällig
rights-latest = Längstens, wenn rechtzeitig mitgeteilt
rights-lead-portal = Gestellt auf der Einstellungsseite am { $day }, Sprache: { $language }
rights-lead-desk = Am Arbeitsplatz aufgenommen am { $day }, Sprache: { $language }
rights-lead-api = Über die API gestellt am { $day }, Sprache: { $language }

rights-would = Was geschehen würde
rights-would-from = eben anhand der Datenkarte gezählt
rights-effect-what = Was
rights-effect-found = Gefunden
rights-effect-goes = Verschwindet
rights-effect-emptied = Geleert
rights-effect-stays = Bleibt
rights-effect-why = Warum es bleibt
rights-stays-locked = Gesperrt, aber aufbewahrt
rights-sums = { $goes } Einträge verschwinden, { $emptied } werden geleert, { $stays } bleiben.
rights-receipt = Beleg
rights-key-gone = Schlüssel vernichtet am { $day }. Keine Sicherung ist mehr lesbar.
rights-key-still = Der Schlüssel wird gleich vernichtet.
rights-way = Steht im Weg
rights-way-clear = Nichts
rights-way-copies = { $count ->
    [one] Eine Kopie der Daten wurde noch nicht abgeholt.
   *[other] { $count } Kopien der Daten wurden noch nicht abgeholt.
}
rights-so-far = Bisher
rights-details = Einzelheiten
rights-to-customer = Kunden öffnen
rights-reason = Grund
rights-note = Nachricht an die Person
rights-note-hint = Sie steht im Brief. Bitte einfache Worte.
rights-by = von { $name }
rights-moment-asked = Gestellt
rights-moment-proved-link = Nachgewiesen durch einen Link an die bekannte Adresse
rights-moment-proved-staff = Identität geprüft
rights-moment-decided = Bewilligt
rights-moment-copy = Kopie der Daten
rights-moment-taken = Kopie abgeholt
rights-moment-due = Antwort fällig
rights-step-packing = Die Kopie wird zusammengestellt
rights-step-stopping = Nachrichten werden angehalten
rights-step-telling = Warten, bis der letzte Brief hinausgegangen ist
rights-step-wiping = Die Einträge verschwinden
rights-step-shredding = Der Schlüssel verschwindet
rights-file-none = Noch nicht zusammengestellt
rights-file-made = Zusammengestellt
rights-file-size = Größe
rights-file-taken = abgeholt am { $day }
rights-file-waits = wartet bis { $day }
rights-file-lapsed = nicht rechtzeitig abgeholt, entfernt

rights-do-link = Link noch einmal senden
rights-do-vouch = Ich habe geprüft, wer es ist
rights-do-decide = Entscheiden…
rights-do-refuse = Nicht bewilligen…
rights-do-fetch = Kopie abholen
rights-officer-decides = Nur Datenschutzbeauftragte können das entscheiden.
rights-ask-copy = Kopie verlangen
rights-ask-erasure = Löschung verlangen
rights-said-asked = Der Antrag ist aufgenommen. Die Person bekommt einen Link, um ihn nachzuweisen.
rights-said-link = Ein neuer Link ist unterwegs.
rights-said-unreachable = Es gibt keine bekannte Adresse, die unsere Post annimmt. Prüfen Sie selbst, wer es ist.
rights-said-proved = Identität vermerkt
rights-said-decided = Bewilligt. Die Arbeit hat begonnen.
rights-said-refused = Nicht bewilligt. Die Person erfährt, warum.
rights-error-link = Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an, das geht schnell.
rights-error-taken = Die Kopie wurde schon abgeholt oder ist zu alt. Sie können eine neue verlangen.
rights-error-moved-on = Dieser Antrag ist inzwischen weiter. Sehen Sie ihn sich noch einmal an.
rights-error-not-proved = Noch hat niemand nachgewiesen, dass der Antrag von dieser Person kommt.

rights-prove-copy = Möchten Sie eine Kopie Ihrer Daten?
rights-prove-copy-text = Jemand hat von uns eine Kopie von allem verlangt, was wir über Sie haben (Antrag { $number }). Waren Sie es, drücken Sie den Knopf. Wenn nicht, schließen Sie diese Seite: nichts geschieht.
rights-prove-copy-do = Ja, meine Kopie erstellen
rights-prove-erasure = Möchten Sie Ihre Daten löschen lassen?
rights-prove-erasure-text = Jemand hat von uns verlangt, Ihre Daten zu löschen (Antrag { $number }). Waren Sie es, drücken Sie den Knopf. Gelöschte Daten kommen nicht zurück. Wenn Sie es nicht waren, schließen Sie diese Seite: nichts geschieht.
rights-prove-erasure-do = Ja, meine Daten löschen
rights-proved = Vielen Dank
rights-proved-copy = Wir stellen Ihre Kopie zusammen (Antrag { $number }). Gleich bekommen Sie eine Nachricht mit einem Link.
rights-proved-erasure = Wir wissen jetzt, dass Sie es sind (Antrag { $number }). Wir antworten spätestens am { $day }.
rights-proved-erasing = Wir löschen Ihre Daten jetzt (Antrag { $number }). Sie bekommen noch eine letzte Nachricht von uns.
rights-fetch = Ihre Kopie ist fertig
rights-fetch-text = Es ist ein Archiv mit einer Seite, die Sie öffnen können, und Dateien, die andere Programme lesen können. Sie können es einmal abholen, bis { $day }. Bewahren Sie es sicher auf.

rights-mail-prove-copy-subject = Eine Kopie Ihrer Daten: waren Sie das?
rights-mail-prove-copy =
    Guten Tag,

    jemand hat von uns eine Kopie von allem verlangt, was wir über Sie haben. Wenn Sie das waren, bestätigen Sie es bitte hier:

    { $link }

    Der Link gilt einmal, eine Woche lang. Wenn Sie es nicht waren, tun Sie nichts: niemand bekommt etwas.

    { $company }
    Antrag { $number }
rights-mail-prove-erasure-subject = Ihre Daten löschen: waren Sie das?
rights-mail-prove-erasure =
    Guten Tag,

    jemand hat von uns verlangt, Ihre Daten zu löschen. Wenn Sie das waren, bestätigen Sie es bitte hier:

    { $link }

    Der Link gilt einmal, eine Woche lang. Wenn Sie es nicht waren, tun Sie nichts: alles bleibt, wie es ist.

    { $company }
    Antrag { $number }
rights-mail-copy-ready-subject = Die Kopie Ihrer Daten ist fertig
rights-mail-copy-ready =
    Guten Tag,

    Ihre Kopie ist fertig. Holen Sie sie hier ab:

    { $link }

    Das geht einmal, innerhalb einer Woche. Danach entfernen wir sie.

    { $company }
    Antrag { $number }
rights-mail-farewell-subject = Ihre Daten werden gelöscht
rights-mail-farewell =
    Guten Tag,

    wie verlangt, löschen wir jetzt Ihre Daten. Das ist unsere letzte Nachricht: wenn sie hinausgegangen ist, haben wir Ihre Adresse nicht mehr.

    Was wir nach dem Gesetz aufbewahren müssen, bleibt ohne Ihren Namen oder ist nicht mehr lesbar.

    { $company }
    Antrag { $number }
rights-mail-blocked-subject = Ihr Konto ist geschlossen
rights-mail-blocked =
    Guten Tag,

    wir haben Ihr Konto geschlossen. Niemand nutzt Ihre Daten mehr, und Sie bekommen nur noch Nachrichten, die ein Gesetz verlangt.

    { $company }
    Antrag { $number }
rights-mail-refused-subject = Ihr Antrag zu Ihren Daten
rights-mail-refused =
    Guten Tag,

    wir können Ihren Antrag nicht bewilligen. Der Grund: { $reason } ({ $article }).

    { $note }

    Wenn Sie das für falsch halten, schreiben Sie uns. Sie können sich auch bei der Datenschutzbehörde beschweren oder vor Gericht gehen.

    { $company }
    Antrag { $number }

rights-copy-title = Ihre Daten
rights-copy-lead = Das ist alles, was { $company } über Sie hat. Öffnen Sie einen Teil, um ihn zu lesen; die Dateien neben dieser Seite enthalten dasselbe für andere Programme.
rights-copy-facts = Was wir über Sie wissen
rights-copy-facts-kept = Solange Sie Kunde sind, oder bis Sie die Löschung verlangen
rights-copy-permissions = Wofür wir es nutzen dürfen
rights-copy-permissions-kept = Solange Sie Kunde sind; der Nachweis bleibt ohne Ihren Namen
rights-copy-field = Feld
rights-copy-what = Was
rights-copy-value = Wert
rights-copy-channel = Weg
rights-copy-state = Stand
rights-copy-wording = Was Sie gefragt wurden
rights-copy-rights = Was Sie tun können
rights-copy-rights-text = Sie können falsche Daten berichtigen, Daten löschen, ihre Nutzung einschränken lassen, einer Nutzung widersprechen und Ihre Erlaubnis jederzeit zurücknehmen. Schreiben Sie uns oder benutzen Sie den Link am Ende jeder unserer Nachrichten. Sie können sich auch bei der Datenschutzbehörde beschweren. Keine Entscheidung über Sie trifft eine Maschine allein.
rights-copy-files = person.json und person.xml enthalten alles; jede .csv-Datei enthält einen Teil. Die Manifeste neben dem Ordner zeigen, dass nichts verloren oder verändert wurde.
room-rights = Anträge
rights-mail-due-subject = Antrag { $number }: noch { $days } Tage
rights-mail-due-text =
    Hallo { $name },

    der Antrag { $number } ist in { $days } Tagen fällig. Das Gesetz setzt diese Frist; bitte sehen Sie ihn an:
    { $url }

    Sie erhalten dies, weil Sie über Anträge entscheiden dürfen.
