nav-start = Begin
nav-audit = Controlespoor
nav-jobs = Vastgelopen werk
nav-settings = Instellingen
right-desk-audit = Het controlespoor lezen
right-desk-jobs = Vastgelopen werk opnieuw proberen of laten vallen
desk-hello = Hallo, { $name }
desk-waits = Wat er wacht
desk-nothing-waits = Er wacht niets op u
desk-nothing-waits-why = Zodra iets u nodig heeft, staat het hier.
desk-latest = Wat er onlangs gebeurde
desk-go-to = Ga naar
desk-all-kinds = Alles
desk-kind = Toon
desk-when = Wanneer
desk-who = Wie
desk-actor-house = het systeem
desk-actor-visitor = een bezoeker
desk-actor-person = de klant
desk-what = Wat
desk-whom = Over
desk-why = Waarom
desk-retry = Opnieuw proberen
desk-drop = Laten vallen
desk-job-retried = Het wordt opnieuw geprobeerd.
desk-job-dropped = Laten vallen.
desk-jobs-none = Er is geen werk vastgelopen
desk-jobs-none-why = Werk dat mislukt, wordt vanzelf opnieuw geprobeerd. Wat blijft mislukken, komt hier.
desk-jobs-waiting = { $count ->
    [one] { $count } taak wacht op haar beurt
   *[other] { $count } taken wachten op hun beurt
}
desk-settings-saved = Opgeslagen.
settings-company = Het bedrijf
event-desk-job-retried = Vastgelopen werk is opnieuw gestart ({ $job })
event-desk-job-dropped = Vastgelopen werk is laten vallen ({ $job })
