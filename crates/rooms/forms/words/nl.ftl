### Openbare formulieren: wat mensen lezen als zij gegevens achterlaten, en wat de balie daarover leest.
nav-forms = Formulieren
settings-forms = Formulieren
right-forms-view = Formulieren zien en hoeveel aanvragen wachten
right-forms-edit = Formulieren maken, publiceren, openen en sluiten
event-forms-confirmed = Heeft het formulier “{ $form }” per mail bevestigd
event-forms-opened = Formulier “{ $form }” geopend
event-forms-closed = Formulier “{ $form }” gesloten
table-forms = Formulieren
table-form_pending = Aanvragen die op bevestiging wachten
retention-forms = Bewaard zolang het formulier in gebruik is. Er staat niets over mensen in.
retention-form-pending = Weg na bevestiging, of na 48 uur.
## Het formulier
forms-default-title = Nieuws per e-mail
forms-lead = Vul dit in en klik daarna op de link in de mail die wij u sturen. Zolang u niet klikt, geldt er niets.
forms-email = Uw e-mailadres
forms-given-name = Uw voornaam
forms-family-name = Uw achternaam
forms-phone = Uw telefoonnummer
forms-why-email = Voor: { $purpose }. Wij schrijven naar dit adres en vragen eerst of het van u is.
forms-why-name = Voor: { $purpose }. Zo kunnen wij u bij uw naam noemen. U mag het leeg laten.
forms-why-phone = Voor: { $purpose }. Alleen voor wat u hieronder toestaat.
forms-ask-email = { $purpose }: mogen wij u hierover e-mails sturen?
forms-ask-sms = { $purpose }: mogen wij u hierover sms’en?
forms-ask-phone = { $purpose }: mogen wij u hierover bellen?
forms-ask-post = { $purpose }: mogen wij u hierover brieven sturen?
forms-by-email = per e-mail
forms-by-sms = per sms
forms-by-phone = per telefoon
forms-by-post = per brief
forms-short = { $purpose }, { $by }
forms-agree = Ja, dat mag
forms-disagree = Nee, dank u
forms-privacy-control = Uw browser vraagt ons uw gegevens niet te delen of voor reclame te gebruiken. Daarom kozen wij “Nee” voor u; u kunt dat veranderen.
forms-trap = Laat dit leeg
forms-send = Versturen
forms-who = Wie dit vraagt:
forms-notice = Onze privacyverklaring, versie { $version }
forms-notice-plain = Onze privacyverklaring
forms-how-long = Hoe lang wij het bewaren:
forms-how-long-pending = Bevestigt u niet, dan wissen wij na 48 uur wat u invulde.
forms-how-long-after = “{ $purpose }”: tot u stopt, en daarna nog { $span } als bewijs.
forms-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}
forms-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
forms-free = U beslist. Nee zeggen kost u niets, en u kunt op elk moment met één klik stoppen.
forms-error-answer = Kies een van de twee. Allebei is goed.
forms-error-long = Dit is te lang. Het mag hoogstens { $most } tekens hebben.
forms-error-characters = Hier staan tekens in die niet getoond kunnen worden. Typ het opnieuw.
forms-error-quick = Dat ging zo snel dat we het nog niet hebben aangenomen. Er is niets verloren: alles wat u invulde, staat er nog. Kijk het nog eens na en druk opnieuw op “Versturen”.
forms-again-files = Alleen bestanden kiest u opnieuw.
forms-error-old = Deze pagina stond lang open. Kijk het nog eens na en druk opnieuw op “Versturen”.
## Na het versturen
forms-sent = Kijk in uw mailbox
forms-sent-text =
    U krijgt zo een mail van ons. Klik binnen 48 uur op de link erin, dan is “{ $title }” geregeld.
    Geen mail? Kijk bij de ongewenste mail en controleer of het adres klopt. U kunt het formulier nog eens versturen.
forms-nothing = U zei nee, en dat is goed
forms-nothing-text = Wij bewaren niets van wat u invulde. Bedenkt u zich, vul dan “{ $title }” opnieuw in.
forms-closed = Dit formulier is gesloten
forms-closed-text = “{ $title }” neemt nu geen antwoorden aan. Er is niets opgeslagen.
forms-confirm = Graag bevestigen
forms-confirm-text = Iemand heeft “{ $title }” ingevuld met het adres { $email } en zei hier ja op:
forms-confirm-else = Was u dat niet? Sluit dan deze pagina. Na 48 uur is alles gewist wat is ingevuld.
forms-return = Hebben wij u op uw verzoek verwijderd en wilt u terugkomen?
forms-return-yes = Ja, ik wil terugkomen
forms-return-hint = Alleen voor wie ons vroeg hen buiten te houden. Wij vragen u per e-mail of u het echt bent.
forms-return-agreed = U komt terug: wij mogen bewaren en gebruiken wat u invulde
forms-confirm-yes = Ja, dat was ik
forms-thanks = Dank u, het is bevestigd
forms-thanks-text = Wat u bij “{ $title }” koos, geldt vanaf nu. U kunt het altijd veranderen of stoppen: met de link onder elke mail, of hier.
forms-choices = Mijn keuzes bekijken en veranderen
forms-gone = Deze link werkt niet meer
forms-gone-text =
    Hij is al gebruikt, of hij is ouder dan 48 uur.
    Heeft u al op de knop gedrukt? Dan is alles in orde en hoeft u niets te doen.
    Zo niet, dan is hier niets meer van u opgeslagen. Vul het formulier gewoon opnieuw in.
## De mail
forms-mail-subject = Graag bevestigen: { $title }
forms-mail-text =
    Hallo,

    iemand, waarschijnlijk u, heeft “{ $title }” met dit adres ingevuld en zei ja op:

    { $agreed }

    Was u het? Open dan deze pagina en druk op de knop:
    { $url }

    Was u het niet, doe dan niets. Na 48 uur wissen wij wat is ingevuld en hoort u niets meer van ons.

    { $company }
## Aan de balie
forms-title = Formulieren
forms-list-lead = Mensen vullen deze zelf in. Niemand wordt klant voordat hij per mail heeft bevestigd.
forms-none = Nog geen formulier
forms-none-text = Een formulier vraagt mensen om hun gegevens en om hun toestemming.
forms-column-form = Formulier
forms-column-purposes = Vraagt toestemming voor
forms-column-waiting = Nog niet bevestigd
forms-column-state = Status
forms-state-open = open
forms-state-closed = gesloten
forms-open = Dit formulier openen
forms-close = Dit formulier sluiten
forms-opened = Het formulier is open.
forms-was-closed = Het formulier is gesloten. Links die al verstuurd zijn, werken nog.
forms-about = Over dit formulier
forms-address = Adres
forms-asks = Vraagt naar
forms-waiting = { $count ->
    [one] 1 aanvraag, verzegeld tot hij bevestigd is
   *[other] { $count } aanvragen, verzegeld tot ze bevestigd zijn
}
forms-embed = Op uw website zetten
forms-embed-text = Kopieer een van deze regels naar uw pagina, op de plek waar het formulier moet staan. Geen cookies, geen tracking.
forms-embed-script = Script (bepaalt zelf de hoogte)
forms-embed-frame = Frame
## Rechten, gebeurtenissen, gegevenskaart
right-forms-answers = Lezen wat mensen op formulieren hebben geantwoord
setting-forms-scanner = Virusscanner voor bestanden uit formulieren (tcp:host:poort of unix:/pad van clamd; leeg: geen)
event-forms-created = Maakte het formulier “{ $form }”
event-forms-changed = Wijzigde het concept van het formulier “{ $form }”
event-forms-published = Publiceerde versie { $version } van het formulier “{ $form }”
event-forms-deleted = Verwijderde het formulier “{ $form }”
table-form_versions = Gepubliceerde versies van formulieren
table-form_counts = Ingevulde formulieren per dag
table-form_answers = Antwoorden op formulieren
table-form_files = Bestanden bij formulieren
table-form_prefills = Links die een formulier invullen
retention-form-answers = Bewaard zolang de persoon onze klant is. Wat niet is bevestigd, gaat na hoogstens 48 uur weg.
retention-form-prefills = Weg zodra de link eindigt, na hoogstens 90 dagen.
## Invullen
forms-name-title = Uw titel
forms-street = Straat en nummer
forms-postcode = Postcode
forms-city = Plaats
forms-country = Land (twee letters, zoals NL)
forms-birth-date = Uw geboortedatum
forms-organisation = Uw bedrijf of organisatie
forms-why-datum = Voor: { $purpose }.
forms-card = Invullen
forms-small-print = Uw gegevens
forms-send-anyway = Zo versturen
forms-unmeant = U schreef iets dat u misschien niet wilt versturen
forms-unmeant-line = { $label }: dit lijkt op { $kind } ({ $preview }).
forms-unmeant-do = Er is nog niets verstuurd. Pas uw tekst aan en verstuur hem opnieuw, of verstuur hem zo.
forms-unmeant-payment = een kaart- of rekeningnummer
forms-unmeant-convictions = iets over een strafbaar feit
forms-unmeant-log-in = een wachtwoord of code
forms-unmeant-special = iets heel persoonlijks, zoals uw gezondheid of geloof
forms-unmeant-birth-date = een geboortedatum
forms-unmeant-number = een officieel nummer
forms-file-rules = { $kinds }, hoogstens { $most } MB.
forms-file-here = “{ $name }” is er al. Kies een ander bestand om het te vervangen.
forms-file-warning = Stuur geen paspoorten, kaarten of medische papieren, tenzij wij er hier om vragen.
forms-only-if = Alleen als u “{ $answer }” antwoordde op “{ $question }”.
forms-only-if-filled = Alleen als u “{ $question }” invulde.
forms-not-yet = Dit formulier is nog niet open
forms-not-yet-text = “{ $title }” neemt later antwoorden aan. Kom dan terug.
forms-over = Dit formulier is afgelopen
forms-over-text = “{ $title }” neemt geen antwoorden meer aan. Er is niets bewaard.
forms-full = Dit formulier is vol
forms-full-text = “{ $title }” heeft voorlopig genoeg antwoorden. Er is niets bewaard.
forms-go-on = Verder
forms-confirm-plain = Iemand vulde “{ $title }” in met het adres { $email }.
forms-mail-plain =
    Hallo,

    iemand, waarschijnlijk u, vulde “{ $title }” in met dit adres.

    Was u dat, open dan deze pagina en druk op de knop. Dan bereiken uw antwoorden ons:
    { $url }

    Was u het niet, doe dan niets. Na 48 uur wissen wij wat er getypt werd, en u hoort niets meer van ons.

    { $company }
## Fouten
forms-error-one-at-least = Kies er minstens één.
forms-error-number = Schrijf een heel getal, met alleen cijfers.
forms-error-date = Schrijf een datum zoals 2026-11-21.
forms-error-file-large = Dit bestand is te groot. Het mag hoogstens { $most } MB zijn.
forms-error-file-kind = Dit soort bestand nemen wij hier niet aan. Wel: { $kinds }.
forms-error-file-infected = Onze scanner vond een virus in dit bestand. Het is niet bewaard.
forms-error-file-unscanned = Wij kunnen bestanden nu niet controleren. Probeer het later, of verstuur het formulier zonder bestand.
forms-error-file-too-large-to-scan = Onze virusscanner neemt geen bestand van deze grootte aan. Kies een kleiner.
forms-error-name = Gebruik alleen kleine letters, cijfers en streepjes, hoogstens 40, en begin met een letter.
forms-error-name-taken = Er is al een formulier met deze naam.
forms-error-site = Schrijf elke website als adres, zoals https://www.example.org, één per regel.
forms-error-sites = Een formulier kan op hoogstens { $most } websites staan.
forms-error-onward = Dit adres moet op een van de websites hierboven staan.
forms-error-ends-early = De laatste dag ligt voor de eerste.
forms-error-items = Een formulier kan hoogstens { $most } onderdelen hebben.
forms-error-files = Een formulier kan om hoogstens { $most } bestanden vragen.
forms-error-twice = Het formulier vraagt hier al om.
forms-error-key = Dit onderdeel heeft een naam die niet kan.
forms-error-options = Schrijf minstens twee antwoorden en hoogstens { $most }, één per regel.
forms-error-option = Elk antwoord heeft eigen woorden nodig.
forms-error-least = Het kleinste getal is groter dan het grootste.
forms-error-file = Kies minstens één soort bestand, en een grootte van 1 tot 8 MB.
forms-error-condition = Een onderdeel kan alleen afhangen van een vraag erboven.
forms-error-condition-value = De vraag erboven heeft dat antwoord niet.
forms-error-missing = Er ontbreekt nog iets. Zie de lijst.
forms-error-used = Iemand vulde dit formulier al in, dus het kan niet weg. Sluit het in plaats daarvan.
forms-error-prefill = Dit kan een link niet invullen.
## Maken
forms-new = Nieuw formulier
forms-build = Maken
forms-build-title = “{ $title }” maken
forms-copy = Kopie maken
forms-copy-of = Kopie van “{ $title }”
forms-delete = Verwijderen
forms-delete-effect = Het formulier gaat weg met zijn concept en zijn versies. Dat kan alleen zolang niemand het heeft ingevuld.
forms-deleted = Het formulier is verwijderd.
forms-state-draft = concept
forms-sent-count = Ingevuld
forms-sent-numbers = { $today } vandaag, { $total } in totaal
forms-version = Versie
forms-versions = Wat mensen te zien kregen
forms-published-at = Sinds
forms-no-version = Nog niet gepubliceerd
forms-no-version-text = Niemand ziet dit formulier voordat de eerste versie is gepubliceerd.
forms-name = Naam in het adres
forms-name-hint = Kleine letters, cijfers en streepjes. De naam blijft voor altijd.
forms-form-title = Titel
forms-settings = Instellingen van het formulier
forms-try = Uitproberen
forms-was-published = De nieuwe versie is gepubliceerd.
forms-no-items = Er wordt nog niets gevraagd
forms-no-items-text = Begin met het e-mailadres: daarmee bevestigen mensen.
forms-items = Wat het formulier vraagt
forms-item = Onderdeel
forms-kind = Soort
forms-purpose = Doel
forms-purpose-hint = Waar het antwoord voor is. Mensen lezen het naast het veld.
forms-order = Volgorde
forms-required = Moet beantwoord worden
forms-required-hint = Vraag alleen wat u nodig hebt.
forms-required-consent = Ze moeten ja of nee kiezen. Niemand moet ja zeggen.
forms-up = Omhoog
forms-down = Omlaag
forms-remove = Weghalen
forms-add = Onderdeel toevoegen
forms-label = Vraag of opschrift
forms-label-hint = In uw taal. De andere talen kunt u op de volgende pagina toevoegen. Klantgegevens en toestemmingen hebben eigen woorden.
forms-help = Uitleg
forms-words = Tekst
forms-kind-fact = Klantgegeven
forms-kind-custom = Eigen klantveld
forms-kind-short = Korte tekst
forms-kind-long = Lange tekst
forms-kind-number = Getal
forms-kind-date = Datum
forms-kind-one = Eén van meerdere
forms-kind-many = Meerdere van meerdere
forms-kind-yes-no = Ja of nee
forms-kind-text = Tekst tussen de vragen
forms-kind-warning = Waarschuwing of opmerking
forms-kind-file = Bestand
forms-kind-of-case = Vragen van de categorie van de zaak
forms-kind-consent = Toestemming
forms-least = Kleinste
forms-most = Grootste
forms-tone = Uiterlijk
forms-tone-warn = Waarschuwing
forms-tone-info = Opmerking
forms-file-kinds = Soorten bestanden
forms-file-most = Grootste omvang in MB
forms-channel = Kanaal
forms-ask = Hoe te vragen
forms-ask-choice = Twee knoppen: ja en nee
forms-ask-box = Een vakje om aan te vinken
forms-ask-hint = Er is nooit iets vooraf gekozen of aangevinkt.
forms-reach = Maakt reclame of geeft gegevens door
forms-reach-hint = Dan staat “nee” klaar voor mensen wier browser vraagt hun gegevens niet te delen.
forms-options = Antwoorden, één per regel
forms-options-hint = Dezelfde regel is in elke taal hetzelfde antwoord.
forms-when = Alleen als
forms-when-always = Altijd
forms-is = is beantwoord met
forms-is-hint = Bij keuzes de sleutel van het antwoord: o1, o2, …, yes of no. Leeg: met wat dan ook.
forms-missing = Wat ontbreekt
forms-nothing-missing = Er ontbreekt niets. U kunt publiceren.
forms-grade-stop = moet
forms-grade-warn = let op
forms-publish = Publiceren
forms-publish-as = Publiceren als versie { $version }
forms-preview = Voorbeeld
forms-missing-notice = Er is geen gepubliceerde privacyverklaring. Een formulier moet er een noemen.
forms-missing-company = De instellingen zeggen niet wie uw bedrijf is. Mensen willen weten wie vraagt.
forms-missing-email = Het formulier moet altijd en verplicht om het e-mailadres vragen: daarmee bevestigen mensen.
forms-missing-title = Het formulier heeft geen titel.
forms-missing-languages = De titel is er niet in alle vijf talen.
forms-missing-purpose = “{ $item }” heeft geen doel dat in gebruik is. Niets wordt zomaar gevraagd.
forms-missing-choice = “{ $item }”: “{ $purpose }” laat mensen geen keuze, vraag dus niet om toestemming.
forms-missing-channel = “{ $item }”: “{ $purpose }” gebruikt dit kanaal niet.
forms-missing-opt-in = “{ $item }”: “{ $purpose }” vraagt geen bevestiging per mail, dus het bewijs is zwakker.
forms-missing-convictions = “{ $item }” lijkt naar strafbare feiten te vragen ({ $laws }). Dat vragen wij niet.
forms-missing-payment = “{ $item }” lijkt naar kaarten of rekeningen te vragen ({ $laws }). Gebruik daarvoor uw betaaldienst.
forms-missing-special = “{ $item }” lijkt te vragen naar { $category } ({ $laws }). Hebt u het nodig?
forms-missing-special-consent = “{ $item }” lijkt te vragen naar { $category } ({ $laws }). Vraag op dit formulier ook toestemming voor het doel, of laat het weg.
forms-missing-field = “{ $item }” is een klantveld dat er niet meer is.
forms-missing-special-field = “{ $item }” is een bijzonder beschermd veld. Vraag op dit formulier ook toestemming voor het doel.
forms-missing-translation = “{ $item }” is er niet in alle vijf talen.
forms-missing-label = Een onderdeel heeft nog geen woorden ({ $item }).
forms-special-health = gezondheid
forms-special-belief = geloof
forms-special-politics = politiek
forms-special-union = vakbonden
forms-special-origin = afkomst
forms-special-sex = seksleven
forms-special-convictions = strafbare feiten
forms-special-biometrics = biometrische gegevens
forms-special-genetics = genetische gegevens
forms-special-appearance = uiterlijk en kleding
forms-special-association = verenigingen en stichtingen
forms-special-citizenship = nationaliteit
forms-special-government-id = officiële nummers
forms-special-location = precieze locatie
forms-special-log-in = wachtwoorden en codes
forms-special-payment = betaalgegevens
forms-look = Ontwerp
forms-look-plain = Eenvoudig
forms-look-plain-hint = Onder elkaar, niets eromheen.
forms-look-card = Kaart
forms-look-card-hint = In een kader, voor pagina's met veel eromheen.
forms-look-split = Gedeeld
forms-look-split-hint = De kleine letters staan in een eigen kader.
forms-look-wide = Breed
forms-look-wide-hint = Velden naast elkaar waar plaats is.
forms-sites = Websites die het formulier mogen tonen
forms-per-day = Hoogstens per dag
forms-total = Hoogstens in totaal
forms-from = Eerste dag
forms-until = Laatste dag
forms-thanks-own = Tekst na het bevestigen
forms-onward = Adres om naar verder te gaan
forms-onward-hint = Een knop op de laatste pagina. Het adres moet op een van de websites hierboven staan.
forms-version-title = Versie { $version }
forms-version-lead = Dit kregen mensen te zien vanaf { $date }. Het verandert nooit.
forms-version-shown = Zoals het getoond werd
forms-changes = Wat anders werd
forms-change-none = Niets.
forms-change-added = Toegevoegd: { $item }
forms-change-removed = Weggehaald: { $item }
forms-change-changed = Gewijzigd: { $item }
forms-change-moved = Verplaatst: { $item }
forms-change-settings = Titel of instellingen
## Uitproberen
forms-try-title = “{ $title }” uitproberen
forms-try-lead = Dit is het concept. Wat u hier ook verstuurt, er wordt niets bewaard en er gaat geen mail weg.
forms-try-mark = Proef
forms-try-outcome = Dit zou gebeuren
forms-try-nothing = Niets: niemand stemde ergens mee in of vertelde iets, dus er zou niets bewaard worden.
forms-try-mail = Een mail zou { $email } vragen om binnen 48 uur te bevestigen.
forms-try-customer = Na het bevestigen zou er een klant met dit adres zijn, een nieuwe of de bekende.
forms-try-given = Toestemming gegeven: { $what }
forms-try-refused = Toestemming geweigerd: { $what }
forms-try-answer = Antwoord bewaard: { $question } { $answer }
forms-try-none = Niets hiervan is gebeurd.
## Antwoorden
forms-answers = Antwoorden
forms-answers-lead = Wat mensen antwoordden nadat ze bevestigden. Dat u dit bekijkt, wordt opgeschreven.
forms-no-answers = Nog geen antwoorden
forms-no-answers-text = Antwoorden op de eigen vragen van het formulier staan hier zodra ze bevestigd zijn.
forms-answers-shown = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
forms-not-scanned = niet gescand
forms-person = Klant
forms-answered = { $date }, versie { $version }
room-forms = Formulieren

forms-error-changed = Dit formulier is gewijzigd terwijl u het open had. Bekijk het nog eens, beantwoord wat er nu staat en druk opnieuw op “Versturen”.
forms-error-file-full = We kunnen nu geen bestanden meer aannemen. Probeer het morgen opnieuw.
forms-cookies = Cookies
event-forms-link-made = Maakte een link die het formulier “{ $form }” invult
forms-check-sound = Open formulieren vragen alleen wat mag
forms-check-fine = Niets spreekt tegen een open formulier.
forms-check-stopped = Er moet iets worden hersteld: { $forms }.

right-forms-export = Antwoorden als bestand meenemen, voor een doel
event-forms-exported = Nam antwoorden van { $people } mensen van formulier { $form } mee voor { $purpose }
forms-export = Exporteren
forms-export-title = Antwoorden exporteren
forms-export-lead = Een CSV-bestand met één regel per antwoord. Alleen wie het doel toestaat, staat erin, en kan dat zelf zien.
forms-export-purpose = Voor welk doel?
forms-export-hint = Het bestand mag hiervoor worden gebruikt en voor niets anders.
forms-export-answered = Beantwoord
forms-export-version = Versie
forms-export-customer = Klantnummer
forms-error-export-many = Meer dan { $most } antwoorden passen niet in één bestand. Gebruik de API: die geeft ze per pagina.
forms-error-nobody-allows = Niemand die antwoordde, staat dit doel toe.
## The case that a form opens
forms-case = Opent een zaak
forms-case-none = Geen zaak
forms-case-hint = Zodra iemand bevestigt, worden de antwoorden een zaak van deze categorie.
forms-case-about = Waar de zaak over gaat
forms-about-title = De titel van het formulier
forms-case-about-hint = Het antwoord op deze vraag wordt het onderwerp van de zaak.
forms-missing-category = De categorie van de zaak die dit formulier opent, neemt geen nieuwe zaken aan. Kies een andere in de instellingen van het formulier.
forms-missing-about = De vraag die zegt waar de zaak over gaat, staat niet meer op het formulier. Kies een andere in de instellingen van het formulier.
forms-missing-case = Het formulier toont wat de categorie van een zaak vraagt, maar opent geen zaak. Kies een categorie in de instellingen of haal dit van het formulier.
forms-missing-of-case = De categorie van de zaak vraagt iets dat bekend moet zijn, en het formulier vraagt het niet. Voeg “Vragen van de categorie van de zaak” toe.
forms-thanks-case = Uw zaak heeft nummer { $number }. Noem het als u ons erover schrijft.
forms-try-case = Er zou een zaak worden geopend, met de antwoorden als eerste bericht.
lapse-forms-answers = Antwoorden op formulieren, vanaf de dag van binnenkomst
forms-request = Opent een verzoek over persoonsgegevens
forms-request-none = Geen verzoek
forms-request-any = De persoon kiest welk
forms-request-hint = Zodra iemand via de link in de mail bevestigt, is het verzoek open en bewezen. Zo’n formulier vraagt geen toestemmingen, neemt geen bestanden aan en opent geen zaak; niemand wordt er klant door.
forms-request-about = Het doel waarover het gaat
forms-request-about-none = Geen doel
forms-request-about-hint = Alleen voor een bezwaar of een intrekking.
forms-asked-right = Wat vraagt u?
forms-missing-request = Het verzoek dat dit formulier opent is hier niet te kiezen, of het doel ontbreekt. Kies een ander bij de instellingen van het formulier.
forms-missing-request-alone = Een formulier dat een verzoek over persoonsgegevens opent, vraagt geen toestemmingen, neemt geen bestanden aan en opent geen zaak.
forms-thanks-request = Als wij iets onder dit adres hebben, staat wat u vroeg op “{ $title }” nu open en schrijven wij u erover. Hoort u binnen een dag niets, dan hebben wij niets onder dit adres.
forms-try-request = Is het adres van een klant, dan is hun verzoek open en bewezen; verder ontstaat er niemand.
forms-error-no-purpose = Alleen een bezwaar of een intrekking gaat over één doel.
forms-account = Aangeboden in het account van mensen
forms-account-hint = Wie is aangemeld, vindt het daar, ingevuld met wat u weet. Wat iemand verstuurt, telt meteen, zonder mail die nog eens vraagt.
forms-error-account = Een formulier dat een verzoek over persoonsgegevens opent, staat niet in accounts: rechten hebben daar eigen pagina’s.
forms-lead-account = Wat wij van u weten, is al ingevuld. Het telt zodra u het verstuurt.
forms-error-own-email = Wij kennen dit adres niet als het uwe. Neem een adres uit uw account, of laat eerst uw gegevens verbeteren.
forms-thanks-own-account = Dank u, we hebben het
event-forms-design-changed = Wijzigde het formulierontwerp “{ $design }”
event-forms-design-deleted = Verwijderde het formulierontwerp “{ $design }”
table-form_designs = Formulierontwerpen
forms-look-compact = Compact
forms-look-compact-hint = Minder lucht, voor lange formulieren en kleine kaders.
forms-design = Gedeeld ontwerp
forms-design-none = Geen: het ontwerp hieronder
forms-design-hint = Formulieren van één soort delen een ontwerp. Verandert het, dan veranderen ze allemaal meteen.
forms-designs = Ontwerpen
forms-designs-lead = Eén vorm, kleur en beeld voor alle formulieren van een soort.
forms-designs-none = Nog geen ontwerpen
forms-designs-none-text = Maak er één voor elke soort formulier en kies het in de instellingen van de formulieren.
forms-design-new = Nieuw ontwerp
forms-design-lead = Wat u hier wijzigt, wijzigt elk formulier dat het gebruikt, zodra u opslaat.
forms-design-key = Korte naam
forms-design-title = Naam
forms-design-delete = Ontwerp verwijderen
forms-design-deleted = Het ontwerp is verwijderd.
forms-accent = Kleur
forms-accent-hint = Zoals #145c56. Voor knoppen en links; donker genoeg om op wit te lezen. Voor donkere schermen maken we een lichtere.
forms-logo = Beeld boven de titel
forms-logo-hint = PNG, JPEG of WebP, hoogstens 1 MB. Laat leeg om het huidige te houden.
forms-logo-remove = Beeld verwijderen
forms-missing-design = Het ontwerp van dit formulier is er niet meer. Kies een ander in de instellingen van het formulier.
forms-error-colour = Schrijf een kleur zoals #145c56.
forms-error-accent = Deze kleur is te licht om op wit te lezen: { $ratio } op 1. Kies een donkerdere, minstens 4,5 op 1.
forms-error-design-taken = Er is al een ontwerp met deze naam.
forms-error-design-used = Formulieren gebruiken dit ontwerp: { $forms }. Geef ze eerst een ander en publiceer ze.
forms-move = “{ $item }” verplaatsen: sleep, of druk op pijl omhoog of omlaag
forms-move-failed = De nieuwe volgorde is niet opgeslagen; alles staat zoals eerst. Laad de pagina opnieuw.
forms-embed-nowhere = op geen website
forms-embed-none =
    Dit formulier noemt geen website, dus geen website kan het tonen. Het blijft bereikbaar op zijn adres.
    Noem uw websites in de instellingen en publiceer het.
forms-embed-name = Websites noemen
forms-check-scanner = Bestanden die mensen sturen, worden gescand
forms-check-no-files = Geen open formulier neemt bestanden aan.
forms-check-unscanned = Er is geen virusscanner ingesteld, en deze formulieren nemen bestanden aan: { $forms }.
forms-check-scanner-fine = De virusscanner antwoordt.
forms-check-scanner-down = De virusscanner antwoordt niet, dus wordt geen bestand aangenomen. Zie het adres in de instellingen.
forms-check-sites = Formulieren staan alleen op websites die ze noemen
forms-check-framed = Elk open formulier noemt zijn websites.
forms-check-unframed = Deze noemen er geen, dus geen website kan ze tonen: { $forms }.
forms-link = Link maken
forms-link-lead = Een link opent het formulier met enkele velden ingevuld. Het adres verraadt niets, en wie hem opent, beslist en verstuurt zelf.
forms-link-customer = Voor een klant
forms-link-customer-hint = E-mailadres of id. Wat u van het dossier mag zien, vult lege velden; dat u het gebruikte, wordt genoteerd.
forms-link-days = Hoeveel dagen geldig?
forms-link-make = Link maken
forms-link-made = De link is klaar
forms-link-address = Link
forms-link-works = Geldig
forms-link-once = Kopieer hem nu: hij wordt maar één keer getoond.
forms-link-another = Nog een maken
forms-error-customer = Deze klant bestaat niet.
forms-error-customer-many = Meerdere klanten hebben dit adres. Schrijf de id van één.
forms-sites-hint = Eén per regel, zoals https://www.example.org. Leeg: geen website.
forms-when-hint = Het onderdeel verschijnt als de voorwaarde klopt en telt alleen dan. Zonder scripts staat het er met zijn voorwaarde.
forms-notice-choice = Privacyverklaring
forms-notice-choice-hint = Wat mensen onder het formulier lezen, en opnieuw aanvaarden als zij verandert.
forms-came = formulier “{ $name }”
