### Anträge von Menschen zu ihren eigenen Daten.

nav-requests = Anträge
right-rights-view = Anträge zu personenbezogenen Daten sehen
right-rights-start = Einen Antrag für jemanden aufnehmen
right-rights-decide = Über Anträge entscheiden
right-rights-files = Fertige Kopien abholen
settings-rights = Anträge
setting-rights-erase-at-once = Löschen, sobald die Person nachgewiesen hat, wer sie ist

event-rights-asked = { $kind ->
    [information] { $number }: angefragt: Auskunft über die Daten
    [copy] { $number }: angefragt: Kopie der Daten
    [portability] { $number }: angefragt: Daten zum Mitnehmen
    [rectification] { $number }: angefragt: Berichtigung
    [erasure] { $number }: angefragt: Löschung
    [anonymisation] { $number }: angefragt: Anonymisierung
    [restriction] { $number }: angefragt: Einschränkung
    [objection] { $number }: angefragt: Widerspruch gegen einen Zweck
    [withdrawal] { $number }: angefragt: Widerruf einer Einwilligung
    [automation] { $number }: angefragt: Keine Entscheidung allein durch Maschinen
    [opt-out] { $number }: angefragt: Kein Verkauf, keine Weitergabe
   *[other] { $number }: angefragt: Sensible Daten nur begrenzt nutzen
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
table-rights_wiped = Welche Löschungen diese Daten schon gesehen haben
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

rights-customer-number = Kunde { $number }
rights-person-gone = jemand, der gelöscht ist
rights-none = Keine Anträge
rights-none-text = Wenn jemand eine Kopie seiner Daten oder ihre Löschung verlangt, steht es hier mit der Frist.
rights-scope-open = Offen
rights-scope-ended = Beantwortet
rights-scope-by-rule = Durch eine Regel beendet
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
rights-effect-goes = Gelöscht
rights-effect-emptied = Geleert
rights-effect-stays = Behalten
rights-effect-why = Warum es bleibt
rights-effect-holds = Einträge über rechtliche Sperren
rights-stays-locked = Gesperrt, aber aufbewahrt
rights-sums = { $goes } Einträge verschwinden, { $emptied } werden geleert, { $stays } bleiben.
rights-receipt = Beleg
rights-key-gone = Schlüssel vernichtet am { $day }. Keine Sicherung ist mehr lesbar.
rights-key-still = Der Schlüssel wird gleich vernichtet.
rights-way = Steht im Weg
rights-way-clear = Nichts
rights-way-forbids = Muss erst enden
rights-way-held = Solange das besteht, wird nichts gelöscht.
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
rights-error-taken = Das Paket wurde so oft abgeholt, wie es geht, oder es ist zu alt. Sie können ein neues verlangen.
rights-error-copy-fields = Das Paket enthält alle Felder der Person. Nur wer sie alle sehen darf, kann es abholen.
rights-error-moved-on = Dieser Antrag ist inzwischen weiter. Sehen Sie ihn sich noch einmal an.
rights-error-not-proved = Noch hat niemand nachgewiesen, dass der Antrag von dieser Person kommt.

rights-proved = Vielen Dank
rights-proved-erasure = Wir wissen jetzt, dass Sie es sind (Antrag { $number }). Wir antworten spätestens am { $day }.
rights-proved-erasing = Wir löschen Ihre Daten jetzt (Antrag { $number }). Sie bekommen noch eine letzte Nachricht von uns.
rights-fetch = Ihre Daten liegen bereit
rights-fetch-text = Es ist ein Archiv mit Seiten, die Sie öffnen können, und Dateien, die andere Programme lesen können. Es liegt bis { $day } bereit. Bewahren Sie es sicher auf.

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

    Das geht dreimal, innerhalb einer Woche. Danach entfernen wir sie.

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
rights-mail-refused-subject = Ihre Anfrage zu Ihren Daten
rights-mail-refused =
    Guten Tag,

    wir können Ihrer Anfrage nicht stattgeben. Der Grund: { $reason } ({ $article }).

    { $note }

    Wenn Sie das für falsch halten, schreiben Sie uns: { $officer }. Sie können sich auch bei der Datenschutzbehörde beschweren oder vor Gericht gehen.

    { $company }
    Anfrage { $number }

rights-copy-title = Ihre Daten
rights-copy-lead = Das hat { $company } über Sie. Öffnen Sie einen Teil, um ihn zu lesen; die Dateien für Programme enthalten dasselbe und was nur Programme verstehen.
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
rights-copy-files = person.json und person.xml enthalten alles; jede .csv-Datei enthält einen Teil; Ihre Dateien liegen im Ordner „files“. Die Manifeste neben dem Ordner zeigen, dass nichts verloren oder verändert wurde.
room-rights = Anträge
rights-mail-due-subject = Antrag { $number }: noch { $days } Tage
rights-mail-due-text =
    Hallo { $name },

    der Antrag { $number } ist in { $days } Tagen fällig. Das Gesetz setzt diese Frist; bitte sehen Sie ihn an:
    { $url }

    Sie erhalten dies, weil Sie über Anträge entscheiden dürfen.
rights-fetch-left = { $count ->
    [one] Sie können es noch einmal abholen.
   *[other] Sie können es noch { $count }-mal abholen.
}
rights-packing = Ihre Daten werden zusammengestellt
rights-packing-what = Zusammengestellte Einträge
rights-packing-text = Sie können hier warten oder diese Seite schließen: Wir schicken Ihnen auch eine Nachricht mit einem Link.
rights-prove = Waren Sie das?
rights-prove-text = Jemand hat uns um dies gebeten: „{ $kind }“ (Antrag { $number }). Waren Sie das, drücken Sie den Knopf. Wenn nicht, schließen Sie diese Seite: Es geschieht nichts.
rights-prove-ever = Gelöschte Daten lassen sich nicht zurückholen.
rights-prove-do = Ja, das war ich
rights-proved-done = Erledigt: Was Sie verlangt haben, ist ausgeführt (Antrag { $number }).
table-rights_parts = Teile von Datenpaketen
table-rights_packing = Wie weit ein Datenpaket ist
table-rights_takes = Wer Datenpakete abgeholt hat
rights-copy-held = Alles, was aufbewahrt wird
rights-copy-for-programs = Für Programme
rights-copy-all-purposes = was Sie uns erlauben, und was ein Gesetz oder ein Vertrag verlangt
rights-copy-covered = Namen, Adressen und Nummern anderer sind verdeckt (•••): Sie gehören ihnen. Wer hier arbeitet, steht mit seiner Aufgabe da.
rights-copy-us = jemand von uns
rights-copy-you = Sie
rights-copy-zone = Zeiten gelten für { $zone }.
rights-copy-other = jemand anderes
rights-copy-withheld = nicht hier: Es kann um jemand anderen gehen
rights-copy-lost = die Datei ist weg
rights-copy-before = Vorige Seite
rights-copy-after = Nächste Seite
rights-label-actor = Von wem
rights-label-address = Adresse
rights-label-answered = Beantwortet
rights-label-asked = Gefragt
rights-label-at = Wann
rights-label-changed = Zuletzt geändert
rights-label-contact = Letzter Kontakt
rights-label-content = Inhalt
rights-label-country = Land
rights-label-due = Fällig
rights-label-ended = Beendet
rights-label-file = Datei
rights-label-form = Formular
rights-label-from = Von
rights-label-given = Gegeben von
rights-label-happened = Was geschah
rights-label-how = Wie
rights-label-kind = Art
rights-label-language = Sprache
rights-label-line = Betreff
rights-label-name = Name
rights-label-note = Notiz
rights-label-number = Nummer
rights-label-organisation = Organisation
rights-label-people = Um wen es geht
rights-label-quoted = Zitiert
rights-label-reason = Grund
rights-label-since = Seit
rights-label-size = Größe
rights-label-source = Woher
rights-label-tag = Schlagwort
rights-label-taken = Abgeholt
rights-label-text = Text
rights-label-to = An
rights-label-told = Mitgeteilt
rights-label-until = Bis

right-rights-escalated = Erfährt von verspäteten Anfragen
setting-rights-flow = Prozess, dem eine Anfrage folgt
setting-rights-officer-email = Adresse für Fragen zu personenbezogenen Daten
setting-rights-copy-at-once = Kopien erstellen, sobald jemand seine Identität nachgewiesen hat
rights-kind-information = Auskunft über die Daten
rights-kind-portability = Daten zum Mitnehmen
rights-kind-rectification = Berichtigung
rights-kind-anonymisation = Anonymisierung
rights-kind-restriction = Einschränkung
rights-kind-objection = Widerspruch gegen einen Zweck
rights-kind-withdrawal = Widerruf einer Einwilligung
rights-kind-automation = Keine Entscheidung allein durch Maschinen
rights-kind-opt-out = Kein Verkauf, keine Weitergabe
rights-kind-limit = Sensible Daten nur begrenzt nutzen
rights-kind-information-hint = Was wir haben, wozu und wie lange
rights-kind-copy-hint = Dasselbe mit allen Einträgen
rights-kind-portability-hint = Nur was die Person angab, für andere Programme
rights-kind-rectification-hint = Etwas stimmt nicht
rights-kind-erasure-hint = Alles, oder was gehen darf
rights-kind-anonymisation-hint = Was bleibt, verrät nicht mehr, wer es ist
rights-kind-restriction-hint = Aufbewahrt, aber nicht genutzt
rights-kind-objection-hint = Gegen eine Nutzung der Daten
rights-kind-withdrawal-hint = Nimmt eine Einwilligung zurück
rights-kind-automation-hint = Ein Mensch entscheidet
rights-kind-opt-out-hint = Niemand sonst bekommt die Daten für sich
rights-kind-limit-hint = Nur für das, worum gebeten wurde
event-rights-carried = { $kind ->
    [information] { $number }: ausgeführt: Auskunft über die Daten
    [copy] { $number }: ausgeführt: Kopie der Daten
    [portability] { $number }: ausgeführt: Daten zum Mitnehmen
    [rectification] { $number }: ausgeführt: Berichtigung
    [erasure] { $number }: ausgeführt: Löschung
    [anonymisation] { $number }: ausgeführt: Anonymisierung
    [restriction] { $number }: ausgeführt: Einschränkung
    [objection] { $number }: ausgeführt: Widerspruch gegen einen Zweck
    [withdrawal] { $number }: ausgeführt: Widerruf einer Einwilligung
    [automation] { $number }: ausgeführt: Keine Entscheidung allein durch Maschinen
    [opt-out] { $number }: ausgeführt: Kein Verkauf, keine Weitergabe
   *[other] { $number }: ausgeführt: Sensible Daten nur begrenzt nutzen
}
event-rights-asked-again = { $number }: erneut angefragt ({ $times } Mal)
event-rights-asked-many = Anfragen nach einem Muster erfasst: { $people } Personen, { $left_out } ausgelassen
event-rights-extended = { $number }: Frist verlängert
event-rights-lifted = { $number }: Einschränkung aufgehoben
event-rights-paper-added = { $number }: ein Identitätsnachweis kam herein
event-rights-paper-gone = { $number }: die Identitätsnachweise wurden gelöscht
table-rights_papers = Papiere, die die Identität zeigten
retention-rights-papers = Bis jemand sie angesehen hat; danach nur, dass es eines gab
table-rights_named = Wie Menschen heißen, bis die Texte anderer verdeckt sind
retention-rights-named = Wenige Minuten: bis die Namen in den Texten anderer durch Sternchen ersetzt sind
rights-refusal-unfounded = Die Anfrage ist offenkundig unbegründet
rights-refusal-public-interest = Die Daten werden für öffentliche Gesundheit, Archive, Forschung oder Statistik gebraucht
rights-refusal-expression = Die Freiheit der Meinung und der Information wiegt schwerer
rights-refusal-compelling = Unsere Gründe wiegen schwerer als der Widerspruch
rights-refusal-correct = Was wir haben, ist richtig
rights-refusal-not-covered = Das Recht erfasst diese Daten nicht
rights-title = { $kind }: { $name }
rights-lead-form = Kam am { $day } über ein Formular oder einen Prozess, Sprache: { $language }
rights-lead-mail = Kam am { $day } per E-Mail, Sprache: { $language }
rights-lead-agent = Am { $day } von einem Bevollmächtigten gestellt, Sprache: { $language }
rights-lead-retention = Am { $day } durch eine Aufbewahrungsregel begonnen, Sprache: { $language }
rights-moment-proved-portal = Durch Anmeldung nachgewiesen
rights-moment-proved-document = Durch Papiere nachgewiesen, die gelöscht sind
rights-moment-proved-mandate = Durch eine Vollmacht nachgewiesen
rights-moment-proved-house = Kein Nachweis nötig
rights-step-doing = Es wird ausgeführt
rights-fee-free = Kostenlos, außer die Anfrage ist unbegründet oder übermäßig
rights-fee-tariff = Kostenlos, außer die Antwort selbst kostet etwas; dann der Tarif der Behörde
rights-fee-twice-a-year = Kostenlos, zweimal in zwölf Monaten
blocker-rights-copies = { $count ->
    [one] Eine Kopie der Daten wurde noch nicht abgeholt.
   *[other] { $count } Kopien der Daten wurden noch nicht abgeholt.
}
host-claim = Anfrage zu personenbezogenen Daten
step-rights-open-request = Anfrage zu personenbezogenen Daten aufnehmen
step-rights-open-request-hint = Die Person muss noch nachweisen, dass sie von ihr ist.
step-rights-open-request-kind = Was verlangt wird
step-rights-open-request-purpose = Schlüssel des Zwecks, bei Widerspruch oder Widerruf
step-rights-open-request-kind-information = Auskunft über die Daten
step-rights-open-request-kind-copy = Kopie der Daten
step-rights-open-request-kind-portability = Daten zum Mitnehmen
step-rights-open-request-kind-erasure = Löschung
step-rights-open-request-kind-anonymisation = Anonymisierung
step-rights-open-request-kind-restriction = Einschränkung
step-rights-open-request-kind-objection = Widerspruch gegen einen Zweck
step-rights-open-request-kind-withdrawal = Widerruf einer Einwilligung
step-rights-open-request-kind-automation = Keine Entscheidung allein durch Maschinen
step-rights-open-request-kind-opt-out = Kein Verkauf, keine Weitergabe
step-rights-open-request-kind-limit = Sensible Daten nur begrenzt nutzen
rights-step-nobody = Es ist niemand verknüpft, um den es gehen könnte.
rights-error-not-offered = Das Gesetz, das für diese Person gilt ({ $law }), gibt dieses Recht nicht.
rights-error-no-purpose-here = Diese Anfrage betrifft keinen Zweck.
rights-error-no-choice = Ein Vertrag oder Gesetz verlangt das; widersprechen kann man dem nicht.
rights-error-many-changes = Höchstens { $most } Berichtigungen auf einmal.
rights-error-no-changes-here = Nur eine Berichtigung nennt Felder.
rights-error-process = Erst der Prozess des Büros: den nächsten Schritt tun, dann entscheiden.
rights-error-no-parts = Teile können nur bei einer Löschung bleiben.
rights-error-held = Eine rechtliche Sperre verbietet es. Sie muss zuerst enden.
rights-error-absolute = Ein Widerspruch gegen diesen Zweck wird nicht abgewogen: er gilt. Nur eine ungeklärte Identität steht ihm entgegen.
rights-error-extended = Die Frist wurde schon verlängert; das geht einmal.
rights-error-no-extension = Das Gesetz, das gilt, gibt dafür nicht mehr Zeit.
rights-error-extension-late = Die erste Frist ist vorbei; für eine Verlängerung ist es zu spät.
rights-error-many-papers = Höchstens { $most } Papiere.
rights-error-paper = Nur PDF, PNG und JPEG bis 10 MB.
rights-error-paper-gone = Dieses Papier ist weg: Es wurde gelöscht, nachdem jemand es angesehen hatte.
rights-error-either = Kennungen, Nummern oder ein Muster nennen: eines davon.
rights-error-pattern-confirm = Dieses Muster betrifft { $count } Personen. Wiederholen Sie die Zahl zur Bestätigung.
rights-error-dry-run = Ein Probelauf ist für viele; was eine einzelne Löschung täte, zeigen ihre Auswirkungen.
rights-error-many-numbers = Höchstens { $most } Nummern auf einmal; für mehr ein Muster nutzen.
rights-error-many-confirm = Das wird sofort für { $count } Personen ausgeführt. Wiederholen Sie die Zahl zur Bestätigung.
rights-error-personal = Das sieht nach personenbezogenen Daten aus. Personen über Nummern, die Herkunft der Daten oder ein Feld nennen, das nichts über jemanden verrät.
rights-mail-prove-subject = { $kind }: Waren Sie das?
rights-mail-prove =
    Guten Tag,

    jemand hat uns zu Ihren Daten um Folgendes gebeten: { $kind } { $purpose }. Wenn Sie das waren, bestätigen Sie es bitte hier:

    { $link }

    Der Link gilt einmal, eine Woche lang. Wenn Sie es nicht waren, tun Sie nichts: es ändert sich nichts.

    { $company }
    Anfrage { $number }
rights-mail-corrected-subject = Ihre Daten wurden berichtigt
rights-mail-corrected =
    Guten Tag,

    wir haben Ihre Daten berichtigt, wie Sie es wünschten.

    { $company }
    Anfrage { $number }
rights-mail-restricted-subject = Ihre Daten sind eingeschränkt
rights-mail-restricted =
    Guten Tag,

    ab jetzt bewahren wir Ihre Daten auf, nutzen sie aber nicht. Bevor das endet, sagen wir es Ihnen.

    { $company }
    Anfrage { $number }
rights-mail-spared-subject = Über Sie entscheiden Menschen
rights-mail-spared =
    Guten Tag,

    ab jetzt trifft keine Maschine allein eine Entscheidung über Sie.

    { $company }
    Anfrage { $number }
rights-mail-opted-out-subject = Ihre Wahl gilt
rights-mail-opted-out =
    Guten Tag,

    ab jetzt nutzen wir Ihre Daten nicht für das, was Sie abgelehnt haben: Wir verkaufen und teilen sie nicht, und sensible Daten dienen nur dem, worum Sie uns gebeten haben.

    { $company }
    Anfrage { $number }
rights-mail-stopped-subject = Beendet: { $purpose }
rights-mail-stopped =
    Guten Tag,

    wie gewünscht nutzen wir Ihre Daten nicht mehr hierfür: { $purpose }.

    { $company }
    Anfrage { $number }
rights-mail-extended-subject = Ihre Anfrage dauert länger
rights-mail-extended =
    Guten Tag,

    wir brauchen mehr Zeit für Ihre Anfrage und antworten spätestens am { $day }. Der Grund:

    { $reason }

    Wenn Sie das für falsch halten, schreiben Sie uns: { $officer }. Sie können sich auch bei der Datenschutzbehörde beschweren oder vor Gericht gehen.

    { $company }
    Anfrage { $number }
rights-mail-lifted-subject = Die Einschränkung Ihrer Daten endet
rights-mail-lifted =
    Guten Tag,

    die Einschränkung Ihrer Daten, um die Sie gebeten hatten, endet jetzt. Ab jetzt nutzen wir Ihre Daten wieder wie zuvor. Wenn Sie nicht einverstanden sind, schreiben Sie uns.

    { $company }
    Anfrage { $number }
rights-mail-farewell-partly-subject = Ihre Daten werden teilweise gelöscht
rights-mail-farewell-partly =
    Guten Tag,

    wie gewünscht löschen wir jetzt Ihre Daten, außer einem Teil, den wir nach dem Gesetz behalten dürfen. Dies ist unsere letzte Nachricht: Danach haben wir Ihre Adresse nicht mehr. Wenn Sie das für falsch halten, können Sie sich bei der Datenschutzbehörde beschweren oder vor Gericht gehen.

    { $company }
    Anfrage { $number }
rights-asked = Was verlangt wird
rights-asked-times = { $count ->
    [one] Einmal gestellt
   *[other] { $count } Mal gestellt
}
rights-asked-purpose = Zweck
rights-asked-text = In eigenen Worten
rights-asked-by-agent = Durch einen Bevollmächtigten
rights-change-field = Feld
rights-change-now = Jetzt
rights-change-wanted = Gewünscht
rights-change-gone = soll weg
rights-found = Zu dieser Person gefunden
rights-found-mentions = { $count ->
    [one] 1 Text über andere nennt diese Person.
   *[other] { $count } Texte über andere nennen diese Person.
}
rights-process = Prozess des Büros
rights-process-none = Kein Prozess
rights-process-task = Wartet auf: { $name }
rights-papers = Papiere zur Identität
rights-papers-why = Ansehen, dann die Prüfung bestätigen. Sie werden sofort gelöscht; nur dass es eines gab, bleibt.
rights-paper-add = Papier hinzufügen
rights-paper-choose = PDF oder Bild
rights-paper-look = Ansehen
rights-paper-gone = gelöscht am { $day }
rights-paper-waits = wartet darauf, angesehen zu werden
rights-said-paper = Das Papier ist hier, versiegelt.
rights-law = Gesetz
rights-fee = Kosten
rights-extended-until = Verlängert am { $day }
rights-pause = Die Zeit steht still, bis wir wissen, wer fragt
rights-often = { $count } Mal in zwölf Monaten gestellt
rights-outcome = Ergebnis
rights-answer = Gesendete Antwort
rights-kept = Davon nicht gewährt
rights-lifted-on = Einschränkung endete am { $day }
rights-do-extend = Verlängern…
rights-extend = Frist verlängern
rights-extend-lead = Die Frist wird einmal verlängert, und die Person erfährt den Grund.
rights-refuse = Nicht bewilligen
rights-refuse-lead = Der Antrag wird nicht bewilligt. Die Person erfährt den Grund und wo sie sich beschweren kann.
rights-grant-lead = Der Antrag wird bewilligt. Sehen Sie zuerst, was dann geschieht.
rights-do-lift = Einschränkung aufheben
rights-do-carry = Stattgeben und ausführen
rights-extend-why = Grund für die Person
rights-extend-hint = In ihrer Sprache ({ $language }); steht im Brief. Der neue letzte Tag ist { $day }.
rights-letter = Brief an die Person ({ $language })
rights-letter-hint = Nach Belieben ändern. Bleibt es leer, geht unser eigener Text.
rights-part = Behalten: { $table }
rights-part-granted = Wie beantragt
rights-parts = Was nicht gewährt wird
rights-said-extended = Verlängert. Die Person erfährt, warum.
rights-said-lifting = Die Person wird benachrichtigt; dann endet die Einschränkung.
rights-said-moved = Erledigt
rights-new = Anfrage aufnehmen
rights-new-person = Kundennummer
rights-new-unknown = Es gibt keinen Kunden mit dieser Nummer.
rights-new-changes = Berichtigungen
rights-new-changes-hint = Nur für eine Berichtigung, eine je Zeile, etwa „{ $family }: Łoś“. Berichtigen können Sie: { $facts }.
rights-new-line = Jede Zeile braucht ein Feld, einen Doppelpunkt und einen Wert.
rights-filter-kind = Art
rights-filter-law = Gesetz
rights-filter-late = Nur verspätete
rights-filter-state = Stand
rights-column-how = Weg
rights-how-portal = eigene Seiten
rights-how-form = Formular
rights-how-mail = E-Mail
rights-how-desk = Büro
rights-how-api = API
rights-how-agent = Bevollmächtigter
rights-how-retention = Aufbewahrung
rights-health = Rechtzeitig beantwortet
rights-health-month = Monat
rights-health-intime = Rechtzeitig
rights-health-late = Verspätet
rights-health-median = Tage, Mitte
rights-takes = Wer was abgeholt hat
rights-takes-when = Wann
rights-takes-who = Wer
rights-takes-themself = die Person selbst
rights-takes-none = Noch hat niemand etwas abgeholt
rights-takes-none-text = Jedes abgeholte Paket steht hier mit Zeit und Namen.
rights-setup = Wie wir antworten
rights-setup-laws = Gesetze
rights-setup-answer = Antwort binnen
rights-setup-longest = Längstens
rights-setup-article = Artikel
rights-setup-countries = Wo die Menschen leben
rights-setup-everywhere = überall sonst
rights-setup-unset = nicht festgelegt
rights-setup-refusals = Gründe für eine Ablehnung
rights-setup-unproved = ohne Nachweis geglaubt
rights-setup-change = Einstellungen ändern
rights-setup-process = Prozess ändern
rights-agreed = Wer wozu zugestimmt hat
rights-ask-other = Andere Anfrage…
rights-mentions = Genannt in Texten über andere
rights-mentions-at = Gesucht am { $day }.
rights-mentions-looking = Wir suchen in den Texten über andere.
rights-mentions-more = Es gibt mehr; die Löschung erreicht alle.
rights-mentions-not-yet = In den Texten über andere wurde noch nicht gesucht.
rights-do-look = Jetzt suchen
rights-do-look-again = Erneut suchen
rights-said-looking = Wir suchen; das dauert einen Moment.
keep-rights-found = Geht, sobald über den Antrag entschieden ist
retention-rights-found = Bis über den Antrag entschieden ist

## Was eine Erklärung über Rechte sagt

rights-told-law-gdpr = Überall sonst (DSGVO)
rights-told-law-kvkk = Wenn Sie in der Türkei wohnen (KVKK)
rights-told-law-ccpa = Wenn Sie in den Vereinigten Staaten wohnen (CCPA)
rights-told-information = Fragen, was wir haben, wozu, und wer es bekommt.
rights-told-copy = Sehen, was wir haben, und eine Kopie bekommen.
rights-told-portability = Ihre Daten zu jemand anderem mitnehmen.
rights-told-rectification = Es berichtigen lassen.
rights-told-erasure = Es löschen lassen.
rights-told-anonymisation = Herausnehmen lassen, wem es gehört.
rights-told-restriction = Die Nutzung eine Zeit lang ruhen lassen.
rights-told-objection = Dem widersprechen, was wir aus eigenem Interesse tun.
rights-told-withdrawal = Eine Einwilligung widerrufen, so leicht wie Sie sie gegeben haben. Was wir davor taten, bleibt rechtmäßig.
rights-told-automation = Einen Menschen entscheiden lassen, nicht ein Programm allein.
rights-told-opt-out = Uns sagen, dass wir es nicht verkaufen oder teilen.
rights-told-limit = Sensible Daten nur für das nutzen lassen, worum Sie baten.
rights-told-recipient = { $name }. Wenn wir Ihre Daten löschen, sagen wir es dort.
