nav-start = Start
nav-audit = Protokoll
nav-jobs = Hängende Aufgaben
nav-settings = Einstellungen
right-desk-audit = Das Protokoll lesen
right-desk-jobs = Hängende Aufgaben wiederholen oder verwerfen
desk-hello = Hallo, { $name }
desk-waits = Was wartet
desk-nothing-waits = Nichts wartet auf Sie
desk-nothing-waits-why = Sobald etwas Sie braucht, steht es hier.
desk-latest = Was zuletzt geschah
desk-go-to = Gehe zu
desk-all-kinds = Alles
desk-kind = Zeige
desk-when = Wann
desk-who = Wer
desk-actor-house = das System
desk-actor-visitor = ein Besucher
desk-actor-person = der Kunde selbst
desk-what = Was
desk-whom = Über
desk-why = Warum
desk-retry = Noch einmal versuchen
desk-drop = Verwerfen
desk-job-retried = Es wird noch einmal versucht.
desk-job-dropped = Verworfen.
desk-jobs-none = Nichts hängt
desk-jobs-none-why = Was misslingt, wird von selbst wiederholt. Was weiter misslingt, kommt hierher.
desk-jobs-waiting = { $count ->
    [one] { $count } Aufgabe wartet
   *[other] { $count } Aufgaben warten
}
desk-settings-saved = Gespeichert.
settings-company = Das Unternehmen
event-desk-job-retried = Eine hängende Aufgabe wurde neu gestartet ({ $job })
event-desk-job-dropped = Eine hängende Aufgabe wurde verworfen ({ $job })
