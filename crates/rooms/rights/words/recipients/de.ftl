### Wer von Löschungen erfährt, und was von Menschen bleibt.

right-rights-recipients = Festlegen, wer von Löschungen erfährt
setting-rights-least-alike = Wie viele Menschen nicht zu unterscheiden sein dürfen
event-rights-recipient-changed = Ein Empfänger von Daten wurde { $what ->
    [added] hinzugefügt
    [removed] entfernt
   *[other] geändert
}
table-rights_recipients = Empfänger von Daten
table-rights_tellings = Was Empfängern mitgeteilt wurde
keep-rights-recipients = Es sagt, wer Daten bekommt, nicht über wen.
keep-rights-tellings = Wir müssen zeigen können, wem wir es gesagt haben. Um wen es ging, ist danach nicht mehr lesbar.
retention-rights-recipients = Bis jemand sie entfernt
retention-rights-tellings = Damit wir zeigen können, wem wir es gesagt haben
rights-recipients = Empfänger
rights-recipients-lead = Wer Daten von uns bekommt, erfährt von jeder Löschung, um sie ebenfalls zu löschen.
rights-recipients-none = Noch wird niemandem etwas mitgeteilt
rights-recipients-none-text = Fügen Sie alle hinzu, denen Sie personenbezogene Daten geben: Paketdienste, Zahlungsdienste, Partner.
rights-recipient-new = Empfänger hinzufügen
rights-recipient-edit = Empfänger ändern
rights-recipient-saved = Der Empfänger ist gespeichert.
rights-recipient-remove = Empfänger entfernen
rights-recipient-removed = Der Empfänger ist entfernt.
rights-recipient-remove-effect = Er erfährt von keiner Löschung mehr, auch nicht von wartenden. Was ihm mitgeteilt wurde, bleibt bei den Anfragen.
rights-recipient-name = Name
rights-recipient-way = Wie sie es erfahren
rights-way-event = Sie hören auf unsere Webhooks
rights-way-mail = Per E-Mail
rights-way-call = Durch einen Aufruf (OpenDSR)
rights-recipient-address = Adresse
rights-recipient-address-hint = Eine E-Mail-Adresse, oder die Webadresse, die Anfragen annimmt
rights-recipient-secret = Token
rights-recipient-secret-hint = Was sie Ihnen zum Anmelden gaben. Leer bleibt das bekannte.
rights-recipient-identities = Wie ihnen die Person genannt wird
rights-identities-id = Nur durch unsere Kennung
rights-identities-hashed = Durch Fingerabdrücke von Adressen und Nummern (SHA-256)
rights-identities-plain = Durch Adressen und Nummern, wie sie sind
rights-recipient-purposes = Für welche Zwecke sie Daten bekommen
rights-recipient-purposes-hint = Nichts gewählt: sie erfahren von allen
rights-error-address = Das ist keine E-Mail-Adresse.
rights-error-url = Das ist keine Webadresse, die aufgerufen werden kann.
rights-error-inside = Diese Adresse führt in unser eigenes Netz.
rights-error-known-recipient = Einen Empfänger dieses Namens gibt es schon.
rights-tellings = Empfängern mitgeteilt
rights-tell-when = Wann, und was daraus wurde
rights-told-told = mitgeteilt
rights-told-waiting = unterwegs
rights-told-failed = gescheitert
rights-tell-again = Noch einmal versuchen
rights-tell-again-said = Es wird noch einmal mitgeteilt.
rights-tell-removed = der Empfänger wurde entfernt
rights-tell-forgotten = es ist zu lange her: niemand kann mehr lesen, um wen es ging
rights-tell-waits = der Brief ist noch nicht weg
rights-tell-bounced = der Brief kam nicht an
rights-tell-refused = sie haben es abgelehnt
rights-tell-unreachable = niemand hat geantwortet
rights-tell-works = sie arbeiten daran
rights-tell-silent = sie haben nie gesagt, dass es erledigt ist
rights-tell-subject = Bitte eine Person löschen: { $number }
rights-tell-text =
    Guten Tag,

    wir haben eine Person gelöscht, deren Daten Sie von uns haben. Bitte löschen Sie sie ebenfalls, wenn kein Gesetz Sie verpflichtet, sie zu behalten. Es geht um:

    { $identities }

    Sie brauchen der Person nichts zu sagen; sie weiß es.

    { $company }
    Anfrage { $number }
rights-remains-title = Wären sie noch zu erkennen?
rights-remains-what = Was bleiben könnte
rights-remains-alike = Gleiche Personen
rights-remains-nothing = nichts
rights-remains-enough = Mindestens { $least } Personen teilen das alles: niemand ist daran zu erkennen.
rights-remains-too-few = Weniger als { $least } Personen teilen das alles. Dagegen hilft: { $advice }.
rights-remains-coarser = { $to } statt { $from }
rights-remains-drop = { $what } weglassen

rights-fields = Feld für Feld
rights-fields-what = Feld
rights-fields-now = Jetzt
rights-fields-after = Danach
rights-fields-why = Warum
rights-fields-nothing = nichts
rights-fields-too-few = Zu wenige andere haben dasselbe
rights-fields-choose = Für jedes Feld wählen

rights-error-unapproved = „{ $name }“ steht im Verzeichnis der Auftragsverarbeiter, und niemand hat es genehmigt. Genehmigen Sie es zuerst dort.
rights-to-register = Verzeichnis der Auftragsverarbeiter öffnen
rights-check-recipients = Wer von Löschungen erfährt, darf für uns arbeiten
rights-check-approved = Alle, die für uns arbeiten, sind genehmigt
rights-check-unapproved = Nicht genehmigt: { $names }
