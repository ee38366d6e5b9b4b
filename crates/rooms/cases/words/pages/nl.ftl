### De pagina’s van zaken: wachtrijen, bord, de zaak zelf, categorieën, sjablonen, macro’s, het overzicht voor leidinggevenden.

## Wachtrijen

case-queues = Wachtrijen
case-list = Zaken
case-list-empty = Hier zijn geen zaken
case-list-empty-why = Een zaak is alles wat iemand vraagt of klaagt, met alles wat erover is gezegd.
case-new = Nieuwe zaak
case-board = Bord
case-overview = Overzicht
case-settings = Instellingen van zaken
case-of-many = { $count } van vele
case-column-number = Nummer
case-column-subject = Onderwerp
case-column-customer = Klant
case-column-category = Categorie
case-column-status = Status
case-column-priority = Prioriteit
case-column-assignee = Behandelaar
case-column-team = Team
case-column-last = Laatste woord
case-column-clock = Klok
case-column-opened = Geopend
case-column-tags = Labels
case-columns = Kolommen
case-view-keep = Deze weergave bewaren
case-view-kept = De weergave is bewaard
case-view-name = Naam van de weergave
case-view-drop = Deze weergave verwijderen
case-view-dropped = De weergave is verwijderd
case-nobody = Niemand
case-no-customer = Geen klant
case-no-subject = Geen onderwerp
case-hidden-name = Klant { $number }
case-overdue = { $time } te laat
case-due = nog { $time }

## Veel tegelijk

case-many = { $count } zaken wijzigen
case-many-none = Kies eerst een of meer zaken.
case-many-assign = Toewijzen
case-many-tag = Label
case-many-priority = Prioriteit
case-many-step = Volgende stap
case-many-step-hint = Zaken die elders in hun proces staan, blijven zoals ze zijn; u krijgt te zien welke.
case-many-report = Wat er is gedaan
case-many-done = { $count ->
    [one] 1 zaak is gewijzigd.
   *[other] { $count } zaken zijn gewijzigd.
}
case-many-left = { $count ->
    [one] 1 zaak bleef zoals ze was:
   *[other] { $count } zaken bleven zoals ze waren:
}
case-many-why = Waarom

## Bord

case-board-none = Er is geen proces met zaken die u mag zien.
case-board-flow = Proces
case-board-step = Volgende stap voor { $number }
case-board-more = Meer hiervan
case-move = Verplaatsen

## Een zaak openen

case-open = De zaak openen
case-new-customer = Klant
case-new-find = Een klant zoeken
case-new-find-hint = Naam, e-mailadres, telefoon of klantnummer
case-new-choose = Kiezen
case-new-nobody = Er is niemand gevonden.
case-new-other = Iemand anders kiezen
case-contact = Contact van deze zaak
case-references = Bestelling, product, winkel
case-subject = Onderwerp
case-category = Categorie
case-priority = Prioriteit
case-channel = Kanaal
case-text = Tekst
case-description = Waar gaat het over?
case-email = E-mail voor deze zaak
case-phone = Telefoon voor deze zaak
case-contact-hint = Alleen voor deze zaak. Het komt nooit in het klantdossier en gaat weg als de zaak weggaat.
case-attachments = Bestanden
case-fields = Gegevens
case-choose-category = Formulier tonen
case-script = Wat u aan de telefoon zegt
case-script-text = Zeg wie u bent en dat u opschrijft wat er wordt gezegd. Vraag alleen wat deze zaak nodig heeft. Vraag nooit een volledig kaartnummer, een wachtwoord of een code.
case-confidential = Vertrouwelijk
case-confidential-hint = Alleen wie hier genoemd wordt, ziet dat deze zaak bestaat.
case-done-opened = De zaak is geopend

## Wat er in een tekst is gevonden

case-found = Dit bericht bevat gegevens die hier niet horen:
case-found-file = In het bestand { $name }: { $what }
case-found-typed = Kijk nog eens. Wat u typte bevat:
case-found-hint = Laat het weg, tenzij de zaak niet zonder kan.
case-sure = Toch bewaren; de zaak heeft het nodig.
case-mask = Afdekken
case-mask-part = Dat deel wissen
case-delete-file = { $name } wissen
case-masked = Het is afgedekt

## De zaak

case-thread = Gesprek
case-thread-empty = Er is nog niets gezegd.
case-earlier = Tonen wat eerder is gezegd
case-quoted = De geciteerde tekst tonen
case-formatted = Opgemaakt tonen
case-formatted-by = Opgemaakt bericht van { $who }
case-blocked = { $count ->
    [one] 1 afbeelding van elders is geblokkeerd: laden verraadt de afzender dat u dit leest.
   *[other] { $count } afbeeldingen van elders zijn geblokkeerd: laden verraadt de afzender dat u dit leest.
}
case-unblock = Met afbeeldingen tonen
case-proof = Waren zij het echt?
case-proof-dkim = Handtekening (DKIM)
case-proof-spf = Verzendende server (SPF)
case-proof-dmarc = Beleid van de afzender (DMARC)
case-proof-yes = Bewezen
case-proof-no = Mislukt
case-proof-none = Niet aangetoond
case-note-badge = Intern
case-unproved = Afzender niet bewezen
case-automatic = Automatisch antwoord
case-bounced = Kon niet worden bezorgd
case-bounced-why = Kon niet worden bezorgd: { $why }
case-waits = Vertrekt zo
case-unsent = Niet verzonden
case-unsent-why = Niet verzonden: { $why }
case-size-bytes = { $size } bytes
case-size-kilo = { $size } KB
case-size-mega = { $size } MB
case-file-withheld = niet te openen
case-open-elsewhere = { $names } { $count ->
    [one] heeft deze zaak open.
   *[other] hebben deze zaak open.
}
case-writing-elsewhere = { $names } { $count ->
    [one] schrijft nu een antwoord.
   *[other] schrijven nu een antwoord.
}

## Het vak om in te antwoorden

case-write = Schrijven
case-kind = Wat u schrijft
case-reply = Antwoord
case-note = Notitie
case-note-hint = Alleen collega’s lezen een notitie.
case-note-keep = Notitie toevoegen
case-to = Aan
case-mentions = Collega’s inlichten
case-files = Bestanden
case-template = Sjabloon
case-template-insert = Invoegen
case-macro = Macro
case-macro-run = Uitvoeren
case-then = Daarna
case-then-nothing = laten zoals het is
case-then-moves = Daarna: { $step }
case-draft-keep = Als concept bewaren
case-draft-drop = Concept weggooien
case-draft-kept = Concept bewaard om { $time }
case-draft-done = Het concept is bewaard
case-draft-dropped = Het concept is weg
case-sent-in = Vertrekt over
case-undo = Ongedaan maken
case-done-sent = Uw antwoord is onderweg
case-done-noted = De notitie is toegevoegd
case-done-undone = Het is niet verzonden. Uw tekst staat weer in het vak.
case-done-too-late = Het was al vertrokken.
case-done-macro = De macro is uitgevoerd

## Naast het gesprek

case-steps = Volgende stappen
case-fields-first = Vul eerst in: { $fields }
case-steps-none = Vanaf hier is er geen volgende stap.
case-form = Gegevens
case-facts = Feiten
case-status = Status
case-assignee = Behandelaar
case-team = Team
case-customer = Klant
case-opened = Geopend
case-tags = Labels
case-tags-hint = Scheid ze met komma’s.
case-watchers = Volgers
case-watch = Volgen
case-unwatch = Niet meer volgen
case-watched-by = { $count ->
    [one] 1 persoon volgt deze zaak.
   *[other] { $count } personen volgen deze zaak.
}
case-assign-me = Aan mij toewijzen
case-clock-step = Deze stap
case-clock-end = Hele zaak
case-clock-first = Eerste antwoord
case-clock-by-category = { $span }, zoals de categorie “{ $category }” zegt
case-clock-by-process = { $span }, zoals het proces zegt
case-clock-agreed = { $span }, zoals de categorie bij het begin zei
case-link-customer = Een klant koppelen
case-unlinked = Deze zaak heeft geen klant.
case-others = Andere zaken van deze persoon
case-others-none = Geen andere zaken.
case-links = Verbanden
case-link-add = Met een andere zaak verbinden
case-link-number = Nummer van de andere zaak
case-link-kind = Hoe ze bij elkaar horen
case-link-remove = Verwijderen
case-merge = Samenvoegen
case-merge-into = Deze zaak bij een andere voegen
case-merge-hint = Alles wat is gezegd gaat daarheen met de datums; deze zaak sluit. Het kan niet weer uit elkaar.
case-merged-into = Deze zaak is gevoegd bij
case-people = Wie haar mag zien
case-people-open = Weer gewoon zichtbaar maken
case-people-close = Vertrouwelijk maken
case-talk = Onder collega’s
case-order = Bestelling
case-product = Product
case-store = Winkel
case-done-saved = Bewaard
case-done-assigned = Toegewezen
case-done-moved = De zaak is verder
case-done-linked = Gekoppeld
case-done-merged = De zaken zijn nu één
case-clash = Iemand anders heeft dit intussen gewijzigd
case-clash-why = Uw waarde is niet bewaard. Beide staan hier; kies.
case-clash-yours = U schreef
case-clash-now = Nu staat er
case-clash-use = De mijne gebruiken
case-clash-leave = Laten zoals het nu is
case-field = Veld

## Toetsen

case-keys = Toetsen op deze pagina
case-key-reply = Antwoorden
case-key-note = Een notitie schrijven
case-key-assign = Aan mij toewijzen
case-key-steps = Volgende stappen
case-key-macros = Macro’s
case-key-send = Verzenden wat u schreef
case-key-undo = Terugnemen wat u verzond
case-key-back = Terug naar de wachtrij
case-key-search = Alles doorzoeken
case-key-help = Deze toetsen tonen

## Categorieën, sjablonen, macro’s

case-categories = Categorieën
case-categories-why = De categorie van een zaak bepaalt haar proces, formulier, team en tijden.
case-category-new = Nieuwe categorie
case-category-name = Naam in het { $language }
case-category-key = Sleutel
case-category-key-hint = Kleine letters, cijfers en streepjes. Later niet te wijzigen.
case-category-parent = Onderdeel van
case-category-top = Niets: een eigen categorie
case-category-flow = Proces
case-category-team = Team
case-category-order = Plaats onder haar buren
case-category-ended = niet meer aangeboden
case-templates = Antwoordsjablonen
case-template-new = Nieuw sjabloon
case-template-name = Naam
case-template-body = Tekst in het { $language }
case-template-hint = Plaatsen die zichzelf vullen: { $places }
case-template-empty = Nog geen sjablonen
case-template-empty-why = Een sjabloon is een antwoord dat u steeds weer schrijft.
case-enclosures = Bijlagen voor brieven
case-enclosure-new = Nieuwe bijlage
case-enclosure-empty = Nog geen bijlagen voor brieven
case-enclosure-empty-why = Een bijlage gaat telkens weer mee met brieven: een formulier om terug te sturen, voorwaarden, een handleiding. Er staat niemand in.
case-enclosure-key = Sleutel
case-enclosure-key-hint = Kleine letters, cijfers en streepjes. Processen noemen de bijlage zo, dus de sleutel blijft.
case-enclosure-file = Bestand in het { $language }
case-enclosure-hint = Hoogstens { $most } MB per bestand. Wie geen bestand in de eigen taal heeft, krijgt het Engelse. Zet er niets over mensen in.
case-enclosure-kept = Bestanden die er zijn
case-enclosed = Gaat mee met deze bijlagen
case-macros = Macro’s
case-macro-new = Nieuwe macro
case-macro-name = Naam
case-macro-empty = Nog geen macro’s
case-macro-empty-why = Een macro doet met één klik meerdere dingen: schrijven, labelen, toewijzen en verplaatsen.
case-macro-note = Deze notitie schrijven
case-macro-reply = Dit sjabloon verzenden
case-macro-assign = Toewijzen aan
case-macro-me = wie hem uitvoert
case-macro-step = Deze stap nemen
case-macro-tags = Deze labels toevoegen
case-macro-priority = Prioriteit instellen
case-macro-unchanged = laten zoals het is
case-remove = Verwijderen
case-removed = Het is verwijderd

## Overzicht

case-overview-why = Hoe goed we onze tijden halen, en wie hoeveel te doen heeft.
case-kept = Gehaald, per week
case-broken = Gemist, per week
case-workload = Open zaken per persoon
case-workload-none = Er zijn geen zaken toegewezen.
case-open-now = Open
case-open-late = Te laat
case-open-unassigned = Niet toegewezen
case-share-kept = Gehaald

## Kinds of data

case-special-health = gezondheid
case-special-belief = geloof
case-special-politics = politiek
case-special-union = vakbonden
case-special-origin = afkomst
case-special-sex = seksleven
case-special-convictions = strafbare feiten
case-special-biometrics = biometrische gegevens
case-special-genetics = genetische gegevens
case-special-appearance = uiterlijk en kleding
case-special-association = verenigingen en stichtingen
case-special-citizenship = nationaliteit
case-special-government-id = officiële nummers
case-special-location = precieze locatie
case-special-log-in = wachtwoorden en codes
case-special-payment = betaalgegevens
case-special-other = persoonsgegevens

## Filters

case-more-filters = Meer filters
case-which = Open en gesloten
case-which-open = Open
case-which-closed = Gesloten
case-which-all = Open en gesloten

## Meer

case-board-hint = Sleep een kaart of kies haar volgende stap. Een stap die niet kan, wordt met reden geweigerd.
case-category-above = zoals de categorie erboven
case-category-offered = Aanbieden voor nieuwe zaken
case-category-sender = Beantwoord vanaf
case-terms = Termijnen
case-terms-first = Hoe snel wij voor het eerst antwoorden
case-terms-solved = Hoe snel het is opgelost
case-terms-fields = Wat gevraagd wordt bij het openen
case-terms-above = Leeg: { $span }, zoals de categorie erboven zegt.
case-terms-first-none = Leeg: geen grens voor het eerste antwoord.
case-terms-solved-none = Leeg: zoals het proces zegt.
case-terms-field-not = niet gevraagd
case-terms-field-optional = mag worden ingevuld
case-terms-field-required = moet worden ingevuld
case-terms-field-read-only = wordt getoond
case-terms-field-above = De categorie erboven: { $how }.
case-terms-field-place = Waar “{ $field }” staat
case-terms-order = Plaats in de volgorde
case-terms-width = Breedte
case-terms-whole = de hele regel
case-terms-half = een halve regel, naast het volgende veld
case-terms-heading = Kop erboven, { $language }
case-terms-first-told = eerste antwoord binnen { $span }
case-terms-solved-told = opgelost binnen { $span }
case-contact-name = Naam voor deze zaak
case-done-inserted = Het sjabloon staat in het vak
case-draft-here = Dit is een concept
case-error-number = Zo’n zaak is er niet. Een nummer ziet eruit als C-2026-000123.
case-held = Een stap van het proces lukte niet: { $why }
case-house = Automatisch
case-languages = Talen
case-macro-does = Wat hij doet
case-macro-reply-hint = Het wordt een concept: u leest het voordat het vertrekt.
case-many-category = Naar een categorie
case-many-elsewhere = Ze staat elders in haar proces, of u mag haar niet wijzigen.
case-new-create-from = Hiervan een klant aanmaken
case-new-create-hint = De zaak weet: { $who }
case-new-none-hint = Niemand hoeft gekozen te worden: een zaak kan zonder klant.
case-priority-usual = zoals gebruikelijk voor de categorie
case-reason = Waarom het daarheen mag
case-script-notice = De privacyverklaring om voor te lezen
case-settings-flows = Processen brengen zaken van status naar status.
case-settings-senders = Adressen waarvan wij schrijven
case-settings-senders-why = Elk met naam en handtekening.
case-tasks = Wacht op collega’s
case-restricted = De gegevens van deze persoon zijn beperkt: wat binnenkomt wordt hier bewaard, en niemand werkt eraan tot de beperking eindigt.
case-restricted-why = Waarom, en sinds wanneer
case-unreadable = Wat hier is gezegd, is niet meer te lezen: de persoon is gewist.
case-view-shared = Collega’s zien haar ook
case-tie-related = Verwant met
case-tie-child = Omvat
case-tie-child-back = Onderdeel van
case-tie-follows = Vervolg op
case-tie-follows-back = Ging verder in
case-tie-duplicate = Dezelfde als
case-unit = Afdeling

## Namen van wat vast geschreven staat

cases-queue-mine = Van mij
cases-queue-team = Mijn team
cases-queue-unassigned = Niet toegewezen
cases-queue-answer = Te beantwoorden
cases-queue-waiting = Wacht op anderen
cases-queue-breaching = Dreigt te laat
cases-queue-watching = Gevolgd
cases-queue-open = Alle open
cases-channel-desk = aan de balie
cases-channel-mail = per e-mail
cases-channel-form = per formulier
cases-channel-portal = in het portaal
cases-channel-phone = per telefoon
cases-channel-chat = per chat
cases-channel-api = door een programma
cases-channel-import = uit een bestand
cases-stands-open = Open
cases-stands-us = Wacht op ons
cases-stands-customer = Wacht op de klant
cases-stands-third = Wacht op een ander
cases-stands-done = Klaar
cases-stands-refused = Afgewezen
cases-stands-canceled = Geannuleerd
cases-stands-merged = Samengevoegd
cases-priority-low = Laag
cases-priority-normal = Normaal
cases-priority-high = Hoog
cases-priority-urgent = Dringend
cases-relation-related = Ze zijn verwant
cases-relation-child = De andere is een deel hiervan
cases-relation-follows = Deze gaat verder waar de andere eindigde
case-called = per telefoon
case-done-given = Ze is weggegeven. U ziet haar niet meer.
case-keys-short = Toetsen
