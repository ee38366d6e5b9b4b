nav-register = Register
room-register = Register
settings-register = Register
right-register-view = Het register inzien
right-register-edit = Het register bijhouden en verwerkers goedkeuren
right-register-breaches = Datalekken vastleggen en afhandelen
setting-register-officer-name = Functionaris gegevensbescherming: naam
setting-register-officer-contact = Functionaris gegevensbescherming: adres, e-mail of telefoon
setting-register-representative = Vertegenwoordiger in de Europese Unie, voor een bedrijf van daarbuiten
setting-register-authority = Toezichthouder waaraan datalekken worden gemeld
event-register-added = Er is een gegeven aan het register toegevoegd
event-register-changed = Een gegeven van het register is gewijzigd
event-register-removed = Een gegeven is uit het register gehaald
event-register-moved = Een verwerker is voorgesteld, goedgekeurd of beëindigd
event-register-agreement-added = Een contract met een verwerker is toegevoegd
event-register-agreement-removed = Een contract met een verwerker is verwijderd
event-register-due = Een herziening of het einde van een contract nadert
event-register-exported = Het register is opgehaald als { $format }
event-register-breach-recorded = Het datalek { $number } is vastgelegd
event-register-breach-due = Het datalek { $number } is { $hours } uur bekend
event-register-breach-decided = Het risico van het datalek { $number } is bepaald
event-register-breach-found = Een zoektocht naar de betrokkenen van datalek { $number } is klaar: { $people } gevonden
event-register-breach-reported = Het datalek { $number } is aan de toezichthouder gemeld
event-register-breach-told = Brieven over het datalek { $number } zijn verstuurd, aan { $people } mensen
event-register-breach-closed = Het datalek { $number } is afgesloten
event-register-breach-opened = Het datalek { $number } is heropend
retention-register = Zolang het bedrijf het moet kunnen aantonen
retention-register-affected = Zolang het datalek is vastgelegd, of tot u wordt gewist
keep-register = De wet vraagt ons dit register bij te houden; het hoort bij niemand.
table-register_affected = Datalekken met deze gegevens
register-lead = Wat er met gegevens van mensen gebeurt, door wie, hoe lang, en wat ze beschermt.
register-book = Lezen en afdrukken
register-book-title = Register van verwerkingen
register-book-lead = De verwerkingen zoals ze zijn op { $day }.
register-as-xlsx = Als werkmap
register-as-yaml = Voor programma’s (fideslang)
register-missing = Wat ontbreekt
register-complete = Er ontbreekt niets.
register-is-missing = ontbreekt
register-look = kijken
register-none = Hier is nog niets vastgelegd.
register-late = Te laat
register-by-house = het systeem zelf
register-answers = Wat is vastgelegd
register-choose = Kies
register-above-none = Niemand: werkt rechtstreeks voor ons
register-people = Klanten en mensen die contact met ons opnemen
register-unknown = niet vastgelegd
register-assessed = klaar
register-assessing = in de maak
register-kind-activity = Verwerkingen buiten dit systeem
register-kind-service = Wat wij voor anderen doen
register-kind-joint = Gezamenlijke verantwoordelijken
register-kind-processor = Verwerkers
register-kind-measure = Maatregelen
register-kind-assessment = Beoordelingen
register-kind-breach = Datalekken
register-lead-activity = Wat het bedrijf elders met persoonsgegevens doet: lonen, camera’s, papier.
register-lead-service = Verwerkingen in opdracht van andere verantwoordelijken.
register-lead-joint = Wie met ons beslist wat er met gegevens gebeurt, en wie waarvoor instaat.
register-lead-processor = Wie voor ons met gegevens werkt. Niemand wordt ingezet voordat hij op een lopend contract is goedgekeurd.
register-lead-measure = Wat gegevens beschermt, naar de schade die verlies zou doen.
register-lead-assessment = Wat er voor mensen mis kan gaan, en wat wij ertegen doen voordat we beginnen.
register-lead-breach = Wat er met gegevens misging, wie het raakt en wie het weet. De toezichthouder moet het binnen 72 uur weten.
register-new-activity = Nieuwe verwerking
register-new-service = Nieuwe opdracht
register-new-joint = Nieuwe medeverantwoordelijke
register-new-processor = Nieuwe verwerker
register-new-measure = Nieuwe maatregel
register-new-assessment = Nieuwe beoordeling
register-new-breach = Een datalek vastleggen
register-state-current = actueel
register-state-proposed = voorgesteld
register-state-approved = goedgekeurd
register-state-ended = beëindigd
register-state-open = open
register-state-closed = afgesloten
register-move-approved = Goedkeuren
register-move-ended = Beëindigen
register-move-proposed = Opnieuw voorstellen
register-standing = Goedkeuring
register-chain = Wie werkt voor wie
register-ask-name = Naam
register-ask-activity = Wat er gebeurt, en waarvoor
register-ask-basis = Grondslag
register-ask-people = Wiens gegevens: soorten mensen
register-ask-data = Soorten gegevens
register-ask-recipients = Wie het krijgt
register-ask-transfers = Doorgifte naar andere landen, en wat de gegevens daar beschermt
register-ask-retention = Hoe lang het bewaard wordt
register-ask-controller = Voor wie wij het doen
register-ask-contact = Contact: adres, persoon, telefoon
register-ask-processing = Wat er met de gegevens gebeurt
register-ask-share = Wie waarvoor instaat
register-ask-purposes = Doelen
register-ask-email = E-mailadres
register-ask-country = Land
register-ask-safeguard = Wat de gegevens daar beschermt
register-ask-classes = Klassen van gegevens
register-ask-review = Volgende herziening
register-ask-measure = Wat ertegen gedaan wordt
register-ask-side = Soort maatregel
register-ask-described = Wat er gepland is: welke gegevens, hoe, waarvoor
register-ask-screening = Wat hiervan klopt?
register-ask-necessity = Waarom het nodig is, en waarom het niet milder kan
register-ask-consulted = Wat de betrokkenen zeggen
register-ask-what = Wat er kan gebeuren
register-ask-likelihood = Hoe waarschijnlijk
register-ask-severity = Hoe erg voor mensen
register-ask-left-likelihood = Hoe waarschijnlijk daarna
register-ask-left-severity = Hoe erg daarna
register-ask-officer = Wat de functionaris gegevensbescherming zegt
register-ask-result = Wat eruit kwam
register-ask-happening = Wat er gebeurd is
register-ask-noticed = Wanneer het bekend werd
register-ask-happened = Wanneer het gebeurde
register-ask-number = Ongeveer hoeveel mensen
register-ask-consequences = Wat het voor mensen kan betekenen
register-ask-taken = Wat er gedaan is en wordt
register-ask-risk-1 = Risico 1
register-ask-risk-2 = Risico 2
register-ask-risk-3 = Risico 3
register-ask-risk-4 = Risico 4
register-ask-risk-5 = Risico 5
register-ask-risk-6 = Risico 6
register-is-inside = binnen de Europese Economische Ruimte: niet nodig
register-is-technical = technisch
register-is-organisational = organisatorisch
register-is-scoring = Mensen worden beoordeeld of geprofileerd
register-is-automated = Een machine beslist met ernstig gevolg
register-is-monitoring = Mensen worden stelselmatig gevolgd
register-is-sensitive-data = Gevoelige of zeer persoonlijke gegevens
register-is-large-scale = Heel veel mensen of gegevens
register-is-matching = Gegevens van verschillende plaatsen worden gekoppeld
register-is-vulnerable = Kinderen, werknemers, patiënten of anderen die moeilijk nee zeggen
register-is-new-technology = Nieuwe techniek, of nieuw gebruik ervan
register-is-blocking = Het bepaalt wie een dienst of contract krijgt
register-is-draft = nog niet beslist
register-is-not-needed = geen beoordeling nodig
register-is-go = mag beginnen
register-is-consult = eerst de toezichthouder vragen
register-is-stop = mag niet beginnen
register-grade-1 = 1 – nauwelijks
register-grade-2 = 2 – enigszins
register-grade-3 = 3 – veel
register-grade-4 = 4 – heel veel
register-risk-told = { $what } Vooraf: { $before } van 16. Maatregel: { $measure } Daarna: { $after } van 16.
register-hint-noticed = Vanaf hier lopen de 72 uur.
register-hint-screening = Zijn er twee waar, dan vraagt de wet om een beoordeling.
register-hint-people = Zoals werknemers, bezoekers, abonnees.
register-hint-officer = Gevraagd voordat er iets begint.
register-column-what = Wat
register-column-value = Waarde
register-column-purpose = Doel
register-column-description = Omschrijving
register-column-people = Wiens gegevens
register-column-data = Soorten gegevens
register-column-classes = Klassen
register-column-receivers = Ontvangers
register-column-transfers = Andere landen
register-column-retention = Bewaard
register-column-measures = Beschermd door
register-column-joint = Samen beslist met
register-column-special = Grond voor bijzondere gegevens
register-column-assessment = Effectbeoordeling
register-column-tables = Waar het ligt
register-column-state = Stand
register-column-above = Werkt voor
register-column-below = Subverwerkers
register-column-agreements = Contracten
register-column-table = Wat er ligt
register-column-purpose-list = Doelen
register-column-erasing = Als iemand gewist wordt
register-column-field = Eigen veld
register-column-changed = Gewijzigd
register-column-deadline = Toezichthouder moet weten
register-column-law = Wet
register-column-customer = Klant
register-column-why = Waarom
register-column-found = Gevonden
register-column-test = Toets
register-chapter-house = Wie voor de gegevens instaat
register-chapter-purposes = Verwerkingen per doel
register-chapter-tables = Wat waar ligt
register-chapter-fields = Eigen velden
register-house-name = Verantwoordelijke
register-house-address = Adres
register-house-email = E-mail
register-house-country = Land
register-house-officer = Functionaris gegevensbescherming
register-house-officer-contact = Hoe te bereiken
register-house-representative = Vertegenwoordiger in de Unie
register-house-day = Stand van
register-erasing-delete = wordt verwijderd
register-erasing-blank = wordt anoniem gemaakt
register-tests = Toetsen bij doelen
register-test-balancing = belangenafweging
register-test-impact = effectbeoordeling
register-test-transfer = doorgiftebeoordeling
register-unknown-processors = Doelen noemen deze verwerkers, en niemand legde ze vast:
register-holds = Juridische bewaarplichten
register-check-late = Datalekken worden binnen 72 uur gemeld
register-check-house = Het register zegt wie voor de gegevens instaat
register-check-processor = Verwerkers zijn goedgekeurd voordat ze worden ingezet
register-check-agreement = Elke verwerker heeft een lopend contract
register-check-measure = Maatregelen beschermen elke klasse gegevens
register-check-assessment = Riskante verwerkingen zijn beoordeeld
register-check-open = Geen datalek staat open
register-check-officer = Het register noemt de functionaris
register-check-data = Elk doel zegt welke gegevens het gebruikt
register-check-review = Gegevens worden op tijd herzien
register-check-fine = In orde
register-gap-late = Datalekken waarvan de 72 uur om zijn: { $name }
register-gap-house = Naam, adres of e-mail van het bedrijf ontbreekt
register-gap-processor = Genoemd door een doel, en niet goedgekeurd: { $name }
register-gap-agreement = Geen lopend contract: { $name }
register-gap-measure = Geen maatregel beschermt gegevens van de klasse: { $name }
register-gap-assessment = Bijzondere gegevens zonder beoordeling: { $name }
register-gap-open = Open datalekken: { $name }
register-gap-officer = Er is geen functionaris genoemd
register-gap-data = Zegt niet welke gegevens het gebruikt: { $name }
register-gap-review = De dag van herziening is er: { $name }
register-agreements = Contracten
register-agreements-none = Nog geen contract
register-agreements-none-text = Zonder lopend contract kan niemand worden goedgekeurd.
register-agreement-file = Contract (pdf)
register-agreement-name = Naam
register-agreement-starts = Begint
register-agreement-ends = Eindigt
register-agreement-review = Volgende herziening
register-agreement-size = Grootte
register-agreement-add = Contract toevoegen
register-agreement-removal-effect = Het bestand wordt vernietigd. Het logboek bewaart dat het er was.
register-removal-effect = Het gegeven gaat weg met zijn logboek.
register-log = Wat er gedaan is
register-log-line = { $what } · { $who }
register-log-added = Vastgelegd
register-log-changed = Gewijzigd
register-log-approved = Goedgekeurd
register-log-ended = Beëindigd
register-log-proposed = Opnieuw voorgesteld
register-log-agreed = Contract toegevoegd
register-log-agreement-gone = Contract verwijderd
register-log-noted = Notitie
register-log-sought = Betrokkenen gezocht
register-log-cleared = Lijst van mensen geleegd
register-log-otherwise = Mensen op een andere manier verteld
register-log-risk-unlikely = Risico: onwaarschijnlijk
register-log-risk-some = Risico: aanwezig
register-log-risk-high = Risico: hoog
register-log-reported = Gemeld aan de toezichthouder
register-log-letter = Brief gewijzigd
register-log-sending = Brieven verstuurd
register-log-closed = Afgesloten
register-log-opened = Heropend
register-note = Notitie
register-clock = Tijd om te melden
register-clock-stopped = De klok staat stil
register-left = Wat er nog moet
register-left-none = Alles wat de wet vraagt is gedaan.
register-duty-decide = Bepaal hoe riskant het voor mensen is
register-duty-complete = Vul aan wat de melding mist
register-duty-report = Meld het aan de toezichthouder
register-duty-find = Zoek wie het raakt
register-duty-tell = Vertel het de mensen
register-duty-otherwise = Vertel het op een andere manier wie geen brief kreeg
register-affected = Betrokkenen
register-affected-lead = De lijst blijft zoals gevonden, en gaat mee met wie gewist wordt.
register-affected-find = Mensen zoeken
register-affected-none = Er staat niemand op de lijst
register-affected-none-text = Zeg hieronder wie het raakt, dan zoeken wij ze.
register-told = Verteld
register-failed = Niet bereikt
register-searching = Mensen zoeken
register-telling = Brieven aan mensen
register-searches = Hoe er gezocht is
register-searches-none = Er is nog niet gezocht.
register-search-running = bezig
register-search-done = klaar
register-search-stopped = gestopt
register-search-again = Opnieuw zoeken
register-error-searching = Naar deze mensen wordt al gezocht.
register-fate-found = nog niet verteld
register-fate-written = brief onderweg
register-fate-told = verteld
register-fate-failed = brief kwam terug
register-fate-unreachable = geen adres
register-fate-otherwise = anders verteld
register-everybody = Iedereen
register-clear = Lijst legen
register-otherwise = Niet per brief bereikt
register-otherwise-how = Hoe het verteld is
register-otherwise-hint = Per telefoon, per post, of openbaar als niets anders kan.
register-otherwise-mark = Als verteld markeren
register-reach-numbers = Klantnummers
register-reach-numbers-hint = Gescheiden door spaties, komma’s of regels.
register-reach-tables = Er ligt iets van hen in
register-reach-purpose = Gegevens voor
register-reach-view = Uw bewaarde weergave van klanten
register-reach-view-hint = Het filter ervan zoals het nu is; wie later opnieuw zoekt, gebruikt hetzelfde filter.
register-reach-field = Eigen veld
register-reach-value = De waarde ervan
register-reach-country = Land
register-reach-language = Taal
register-reach-organisation = Organisatie
register-reach-from = Ingevoerd vanaf
register-reach-to = Ingevoerd tot en met
register-reach-source = Waar de gegevens vandaan komen
register-reach-source-hint = Zoals api, of import: en form: met het kenmerk erachter.
register-reach-actor = Geopend door
register-reach-actor-hint = Het kenmerk in het logboek, zoals staff_… of token_….
register-reach-seen-from = Geopend vanaf
register-reach-seen-to = Geopend tot
register-reach-find = Zoeken
register-reach-text = Alles wat u zegt moet kloppen. Zoektochten tellen op; niemand krijgt twee brieven.
register-risk = Risico voor mensen
register-risk-unlikely = Onwaarschijnlijk
register-risk-unlikely-hint = Niemand buiten hoort het; de reden wordt bewaard.
register-risk-some = Enig risico
register-risk-some-hint = De toezichthouder hoort het binnen 72 uur.
register-risk-high = Hoog risico
register-risk-high-hint = De toezichthouder en de mensen horen het.
register-risk-by = Bepaald door
register-risk-reason = Waarom
register-decide = Risico bepalen
register-waiver = Waarom mensen het niet hoeven te horen
register-waiver-hint = Alleen bij hoog risico: de gegevens waren onleesbaar, het risico is weg, of het is openbaar verteld.
register-done = Tot nu toe gedaan
register-closed = Afgesloten
register-close = Datalek afsluiten
register-lessons = Wat ervan geleerd is
register-close-why = Waarom het sluit terwijl er iets openstaat
register-close-why-hint = Nodig zolang er iets openstaat.
register-open = Heropenen
register-open-reason = Wat er naar voren kwam
register-report = Melding aan de toezichthouder
register-report-lead = Elk punt waar de toezichthouder om vraagt. Druk het af of neem het over in zijn formulier.
register-report-title = Melding van een datalek
register-report-number = Ons nummer
register-report-authority = Aan
register-report-controller = Van
register-report-officer = Wie meer kan vertellen
register-report-counted = Mensen gevonden in onze gegevens
register-report-told = Mensen die het al weten
register-report-late = Waarom later dan 72 uur
register-report-late-hint = De wet vraagt om de reden.
register-report-missing = (nog niet bekend)
register-report-parts = De melding komt in delen; wat nog niet bekend is volgt zo snel mogelijk.
register-report-sent = Verstuurd aan de toezichthouder
register-report-at = Wanneer het verstuurd is
register-report-reference = Nummer van de toezichthouder
register-report-mark = Als verstuurd markeren
register-letters = Brieven aan mensen
register-letters-lead = Iedereen krijgt de brief in de eigen taal. Wat u over het datalek schreef staat er zo in.
register-letters-sent = Brieven verstuurd
register-letter-subject-label = Onderwerp
register-letter-text-label = Tekst
register-letter-hint = {"{"}name{"}"} wordt de naam. Leeg: dan gaan onze eigen woorden.
register-letter-subject = Er is iets met uw gegevens gebeurd ({ $number })
register-letter-text =
    Beste { $name },

    we moeten u iets vertellen dat met gegevens over u is gebeurd.

    Wat er gebeurd is:
    { $happening }

    Wat het voor u kan betekenen:
    { $consequences }

    Wat wij gedaan hebben en nog doen:
    { $taken }

    Vragen? { $contact }

    { $company }
register-send = Brieven versturen
register-mail-breach-subject = Datalek { $number }: nog { $hours } uur
register-mail-breach-text =
    Hallo { $name },

    de toezichthouder moet binnen { $hours } uur van het datalek { $number } weten. Kijk wat er nog moet:
    { $url }

    U krijgt dit omdat u datalekken afhandelt.
register-mail-day = { $month ->
    [m1] { $day } { kit-month-1 } { $year }
    [m2] { $day } { kit-month-2 } { $year }
    [m3] { $day } { kit-month-3 } { $year }
    [m4] { $day } { kit-month-4 } { $year }
    [m5] { $day } { kit-month-5 } { $year }
    [m6] { $day } { kit-month-6 } { $year }
    [m7] { $day } { kit-month-7 } { $year }
    [m8] { $day } { kit-month-8 } { $year }
    [m9] { $day } { kit-month-9 } { $year }
    [m10] { $day } { kit-month-10 } { $year }
    [m11] { $day } { kit-month-11 } { $year }
   *[m12] { $day } { kit-month-12 } { $year }
}
register-mail-due-subject = Het register: { register-mail-day } nadert
register-mail-due-text =
    Hallo { $name },

    op { register-mail-day } is een gegeven van het register te herzien of eindigt een contract. Kijk ernaar:
    { $url }

    U krijgt dit omdat u het register bijhoudt.
register-said-added = Vastgelegd.
register-said-agreed = Het contract is toegevoegd.
register-said-cleared = De lijst is geleegd.
register-said-noted = Genoteerd.
register-said-removed = Verwijderd.
register-said-seeking = We zoeken; de lijst vult zich vanzelf.
register-said-sending = De brieven zijn onderweg.
register-error-agreements = Verwijder eerst de contracten.
register-error-before = Het kan niet bekend zijn voordat het gebeurde.
register-error-below = Anderen werken voor deze verwerker. Verplaats die eerst.
register-error-closed = Dit datalek is afgesloten. Heropen het om verder te gaan.
register-error-confirm = Typ het nummer van het datalek zoals het er staat.
register-error-consult = Het risico blijft hoog: vraag eerst de toezichthouder.
register-error-country = Twee letters, zoals DE.
register-error-day = Een dag, zoals 2026-11-21, niet verder dan tien jaar.
register-error-either = Gebruik nummers, een herkomst of een filter: niet meer tegelijk.
register-error-email = Dit is geen e-mailadres.
register-error-ends = Het eindigt nadat het begint.
register-error-file-gone = Dit bestand is er niet meer.
register-error-future = Dit ligt in de toekomst.
register-error-known-name = Er is al een verwerker met deze naam.
register-error-late = Het is na 72 uur verstuurd: zeg waarom.
register-error-left = Er moet nog iets: doe het, of zeg waarom niet.
register-error-letter-gaps = De brief mist wat er gebeurde, wat het betekent of wat gedaan is. Vul dat in, of schrijf de brief in elke taal.
register-error-many-numbers = Hoogstens { $most } nummers tegelijk.
register-error-moment = Een dag en een tijd, zoals 2026-11-21T10:30.
register-error-needed = Er kloppen er twee of meer, dus een beoordeling is nodig.
register-error-no-agreement = Er is geen contract dat vandaag loopt. Voeg er eerst een toe.
register-error-nobody = Niemand op de lijst wacht op bericht.
register-error-numbers = Alleen klantnummers.
register-error-one = Slechts één antwoord.
register-error-outside = Dit land ligt erbuiten: zeg wat de gegevens daar beschermt.
register-error-parent = Kies een andere verwerker: niemand werkt voor zichzelf.
register-error-parent-first = Keur eerst de verwerker erboven goed.
register-error-pdf = Dit is geen pdf.
register-error-reported = De melding was al als verstuurd gemarkeerd.
register-error-sending = De brieven zijn al weg; hun tekst blijft zo.
register-error-sent = Het kan niet verstuurd zijn voordat het bekend was.
register-error-span = Het einde ligt voor het begin.
register-error-state = Dat kan niet in de huidige stand.
register-error-stays = Dit gegeven blijft, omdat wij moeten aantonen wat er was. Een verwerker kan worden beëindigd.
register-error-undecided = Bepaal eerst het risico.
register-error-unknown = Hier is niet om gevraagd.
register-error-unknown-number = Geen klant heeft nummer { $number }.
register-error-waiver = Alleen bij hoog risico wordt het mensen verteld.
register-affected-count = { $count ->
    [one] Eén persoon staat op de lijst.
   *[other] { $count } mensen staan op de lijst.
}
register-numbers = { $count ->
    [one] één nummer
   *[other] { $count } nummers
}
register-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}
register-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
register-send-effect = { $count ->
    [one] Eén persoon krijgt een brief over dit datalek. Dat is niet terug te draaien.
   *[other] { $count } mensen krijgen een brief over dit datalek. Dat is niet terug te draaien.
}
register-told-processor = { $name } werkt voor ons: { $work }
register-told-joint = { $name } beslist samen met ons: { $share }
register-came = gevonden bij onderzoek naar een datalek
