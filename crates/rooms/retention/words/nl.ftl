nav-retention = Bewaartermijnen
settings-retention = Bewaartermijnen
room-retention = Bewaartermijnen
right-retention-view = Zien hoe lang gegevens worden bewaard
right-retention-manage = Bepalen hoe lang gegevens worden bewaard, en dit uitvoeren
setting-retention-hour = Uur vanaf wanneer de nachtelijke opschoning begint
event-retention-added = Er is een bewaarregel gemaakt: { $lapse }
event-retention-changed = Er is een bewaarregel gewijzigd: { $lapse }, versie { $version } ({ $what })
event-retention-removed = Er is een bewaarregel verwijderd: { $lapse }
event-retention-warned = Het einde van deze gegevens nadert
event-retention-spared = Het einde van deze gegevens is niet meer nabij
event-retention-ended = Bewaartermijn voorbij: { $count } ({ $lapse })
event-retention-night = Opschoning: { $what ->
    [began] begonnen
    [paused] gestopt
    [resumed] gaat verder
   *[other] klaar
}
table-retention_rules = Bewaarregels
table-retention_versions = Wat eerdere versies van deze regels zeiden
table-retention_furnished = Regels waarmee een nieuwe installatie begon
table-retention_tasks = Wie te horen kreeg dat de gegevens verdwijnen
table-retention_nights = Opschoningen
table-retention_runs = Hoe het elke regel verging
keep-retention-house = Onze regels en cijfers; niets over klanten
retention-house-rules = Zolang deze installatie bestaat
retention-tasks-end = Tot de gegevens weg zijn of de persoon van zich laat horen
retention-lead-never = Er is nog niets door een regel verwijderd. De eerste opschoning komt vannacht.
retention-lead-last = De laatste opschoning was { $when }.
retention-lead-running = Er is een opschoning bezig.
retention-runs = Opschoningen
retention-new = Nieuwe regel
retention-edit = Regel wijzigen
retention-none = Nog geen regels
retention-none-why = Zonder regel blijven gegevens tot iemand om verwijdering vraagt. Maak een regel, dan verdwijnen ze vanzelf.
retention-column-rule = Regel
retention-column-after = Na
retention-column-deed = Wat er gebeurt
retention-column-due = Vandaag oud genoeg
retention-column-state = Status
retention-column-who = Wie of wat
retention-column-since = Termijn loopt sinds
retention-column-verdict = Vandaag
retention-column-version = Versie
retention-column-changed = Wanneer
retention-column-by = Wie
retention-column-terms = Inhoud
retention-column-began = Begonnen
retention-column-ended = Klaar
retention-state-active = werkt
retention-state-paused = gepauzeerd
retention-begins = begint { $day }
retention-from = vanaf { $day }
retention-years = { $count ->
    [one] { $count } jaar
    *[other] { $count } jaar
}
retention-months = { $count ->
    [one] { $count } maand
    *[other] { $count } maanden
}
retention-days = { $count ->
    [one] { $count } dag
    *[other] { $count } dagen
}
retention-deed-block = Afgesloten en niet meer gebruikt
retention-deed-anonymise = Geanonimiseerd
retention-deed-destroy = Verwijderd
retention-today = Vandaag oud genoeg
retention-in-a-month = Over een maand oud genoeg
retention-in-a-year = Over een jaar oud genoeg
retention-in-all = In totaal bewaard
retention-old-enough = Oud genoeg is nog niet weg: een andere regel, een wet, een blokkade of open werk houdt er een aantal tegen. Wat over de oudste is beslist, staat hieronder.
retention-as-if = Geteld alsof de regel al werkt. Hij begint op { $day }: eerder gaat er niets door weg.
retention-year = Oud genoeg om te gaan, per dag
retention-ahead = In het komende jaar
retention-samples = De oudste
retention-nothing = Vandaag is niets oud genoeg
retention-nothing-why = De grafiek laat zien wanneer het eerste aan de beurt is.
retention-somebody = Een persoon
retention-record = Een gegeven zonder persoon
retention-person = Klant { $number }
retention-goes = gaat weg
retention-stays = blijft
retention-longer = { $rule }: { $day }
retention-kept-held = blijft: juridische bewaarplicht
retention-kept-restricted = blijft: beperkt
retention-kept-asks = blijft: er loopt een verzoek
retention-kept-law = blijft: een andere wet eist het
retention-kept-longer = blijft: een andere regel beslist
retention-kept-busy = blijft: er staat nog iets open
retention-kept-untold = blijft: kon niet vooraf bericht krijgen
retention-kept-left = gebleven: intussen veranderd
retention-rule = Regel
retention-lapse = Termijn begint
retention-purpose = Doel
retention-purpose-hint = Een regel voor één doel gaat voor de algemene.
retention-every-purpose = Elk doel
retention-duration = Duur
retention-duration-hint = Zoals “{ $long }” of “{ $short }”, volgens de kalender.
retention-deed = Wat er gebeurt
retention-deed-hint = Alleen personen kunnen worden afgesloten; gegevens worden geanonimiseerd of verwijderd.
retention-warning = Waarschuwing
retention-warning-days = Dagen waarschuwing
retention-warning-hint = Zo veel dagen vooraf krijgt de persoon een bericht. 0: geen.
retention-no-warning = Geen
retention-warning-before = { $count ->
    [one] { $count } dag vooraf
    *[other] { $count } dagen vooraf
}
retention-grace = Respijt
retention-grace-hint = Komt bij de duur, zoals “{ $short }”. Een levensteken begint de termijn opnieuw.
retention-floor = Minimaal, volgens een andere wet
retention-floor-hint = Zoals “{ $long }”. Geen regel beëindigt iets eerder.
retention-floor-law = Welke wet
retention-allowed = Hoogstens in één nacht
retention-name = Naam
retention-name-hint = Leeg gelaten heet de regel naar zijn onderwerp.
retention-begins-on = Begint op
retention-begins-hint = Tot die dag beëindigt de regel niets. Leeg: direct.
retention-of-people = personen
retention-of-records = gegevens
retention-form-lead = Probeer eerst: er verandert niets en u ziet wat zou verdwijnen.
retention-simulate = Proberen
retention-confirm = Typ hoeveel er in één keer gaan
retention-saved = Opgeslagen.
retention-pause = Pauzeren
retention-resume = Laten werken
retention-begin = Vandaag beginnen
retention-remove = Verwijderen
retention-remove-word = VERWIJDEREN
retention-remove-effect = { $rule }: deze regel beëindigt niets meer, en zijn minimum beschermt niets meer.
retention-allow = Zo veel laten gaan
retention-allow-effect = { $due } van { $total } zouden in één nacht worden gewaarschuwd of beëindigd. Wat weg is, komt niet terug.
retention-held = { $count ->
    [one] { $count } zou in één keer gaan. Kijk ernaar en typ dan het aantal.
    *[other] { $count } zouden in één keer gaan. Kijk ernaar en typ dan het aantal.
}
retention-said-paused = Gepauzeerd: de regel beëindigt niets.
retention-said-resumed = De regel werkt weer.
retention-said-begun = De regel werkt vanaf vandaag.
retention-said-allowed = Bevestigd voor de volgende opschoning.
retention-said-removed = De regel is weg.
retention-last-run = De laatste opschoning
retention-open-run = Opschoning openen
retention-history = Versies
retention-runs-lead = Elke nacht worden alle regels uitgevoerd. De pagina’s blijven intussen snel.
retention-start = Nu uitvoeren
retention-no-runs = Nog geen opschoningen
retention-no-runs-why = De eerste begint vannacht, zodra een regel werkt.
retention-night-running = bezig
retention-night-paused = gestopt
retention-night-done = klaar
retention-stage-waiting = wacht
retention-stage-running = bezig
retention-stage-done = klaar
retention-stage-held = aangehouden: te veel in één keer
retention-held-title = Aangehouden: te veel in één keer
retention-stage-gone = regel verwijderd of gepauzeerd
retention-run-of = Opschoning van { $day }
retention-stop = Stoppen
retention-go-on = Verdergaan
retention-by-rule = Per regel
retention-progress = Bekeken
retention-left-out = Overgeslagen, en waarom
retention-count-due = Bijna of voorbij
retention-count-ended = Beëindigd
retention-count-warned = Gewaarschuwd
retention-count-waits = In respijt
retention-count-spared = Gespaard
retention-count-kept = Overgeslagen
retention-count-failed = Mislukt
retention-said-started = De opschoning begint.
retention-said-stopped = Gestopt waar het was.
retention-said-goes-on = Het gaat verder.
retention-panel = Wanneer het weggaat
retention-panel-day = Gaat weg op
retention-panel-why = Vanwege
retention-panel-told = Bericht gestuurd
retention-panel-untold = Geen adres voor ons bericht
retention-panel-kept = Er gaat nu niets weg ({ $why }).
retention-panel-stays = Geen regel beëindigt deze gegevens.
retention-panel-rule = Regel
retention-check-fine = Een regel beëindigt dit op tijd.
retention-check-none = Geen regel zegt wanneer dit eindigt.
retention-check-paused = De regel is gepauzeerd.
retention-check-runs = Nachtelijke opschoning
retention-check-ran = Die loopt zoals het hoort.
retention-check-late = Die heeft twee dagen niet gelopen.
retention-check-held = Een regel zou er veel in één keer nemen en wacht op u.
retention-check-failed = Iets kon niet worden beëindigd.
retention-check-field = Eigen veld: { $field }
retention-check-needed = Bewaard voor een doel dat in gebruik is.
retention-check-unneeded = Het doel is beëindigd of onbekend: verwijder het veld of noem een ander doel.
retention-error-lapse = Zoiets veroudert hier niet. Kies iets uit de lijst.
retention-error-not-by-purpose = Dit soort kan niet tot één doel worden beperkt.
retention-error-block = Alleen personen kunnen worden afgesloten.
retention-error-duration = Schrijf het als “1 jaar 6 maanden” of “30 dagen” (P1Y6M, P30D), hoogstens honderd jaar.
retention-error-zero = Niets mag voorbij zijn zodra het begint: minstens één dag.
retention-error-floor = Een andere wet eist { $floor }: de duur mag niet korter zijn.
retention-error-law = Zeg welke wet dit eist.
retention-error-warning = Alleen personen kunnen worden gewaarschuwd.
retention-error-warning-long = De waarschuwing mag niet langer zijn dan de duur.
retention-error-day = Schrijf een dag als 2027-01-31.
retention-error-far = Dat is te ver vooruit: hoogstens { $years } jaar.
retention-error-many = De regel zou er { $count } in één keer waarschuwen of beëindigen. Is dat de bedoeling, typ dan { $count }.
retention-error-taken = Er is al een regel voor dit soort en doel. Wijzig die.
retention-error-running = Er is al een opschoning bezig.
retention-error-nothing = Er gaat niets in één keer: er is niets vrij te geven.
retention-error-no-rules = Er werkt nog geen regel: laat er eerst een beginnen.
retention-error-over = Deze opschoning is klaar.
retention-mail-warning-subject = Uw gegevens bij ons verdwijnen op { $day }
retention-mail-warning =
    Hallo,

    we hebben lang niets van u gehoord, en we bewaren gegevens niet langer dan nodig. Op { $day } verwijderen we wat naar u te herleiden is.

    U hoeft niets te doen. Wilt u contact houden, laat ons dan hier weten wat u van ons wilt horen, of antwoord ons gewoon:
    { $link }

    { $company }
retention-mail-night-subject = De nachtelijke opschoning heeft u nodig
retention-mail-night-text =
    Hallo { $name },

    regels die er te veel in één keer zouden nemen en wachten: { $held }. Gegevens die niet konden worden beëindigd: { $failed }. Kijk alstublieft:
    { $url }

    U krijgt dit omdat u de bewaarregels beheert.

retention-fields = Wat er van mensen overblijft
retention-fields-choose = Per veld kiezen
