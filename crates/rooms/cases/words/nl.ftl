## Rechten

nav-cases = Zaken
room-cases = Zaken
settings-cases = Zaken
host-case = Zaak
blocker-cases-open = { $count ->
    [one] 1 zaak staat open.
   *[other] { $count } zaken staan open.
}
right-cases-view = De zaken zien van de eigen teams en afdelingen, de eigen zaken en die van niemand
right-cases-view-all = Alle zaken zien die niet vertrouwelijk zijn
right-cases-work = Zaken openen, beantwoorden, noteren, verplaatsen en wijzigen
right-cases-confide = Zaken alleen aan genoemde mensen bekend maken
right-cases-manage = Categorieën, standaardantwoorden en macro’s instellen

## Instellingen

setting-cases-reopen-days = Dagen waarin een afgesloten zaak verdergaat als de klant schrijft
setting-cases-acknowledge-hours = Uren waarin iemand maar één keer hoort dat zijn bericht binnen is; 0 voor nooit
setting-cases-outgoing = Als een tekst voor een ander persoonsgegevens noemt: niets, een reden vragen of tegenhouden
setting-cases-outgoing-off = Niet kijken
setting-cases-outgoing-warn = Een reden vragen
setting-cases-outgoing-block = Tegenhouden
setting-cases-footer-en = Tekst onder brieven uit zaken, Engels
setting-cases-footer-nl = Tekst onder brieven uit zaken, Nederlands
setting-cases-footer-pl = Tekst onder brieven uit zaken, Pools
setting-cases-footer-tr = Tekst onder brieven uit zaken, Turks
setting-cases-footer-de = Tekst onder brieven uit zaken, Duits

## Wat er gebeurde

event-cases-opened = De zaak { $number } is geopend
event-cases-received = Er kwam een bericht binnen
event-cases-replied = Er is een antwoord geschreven
event-cases-forwarded = Een bericht is doorgestuurd naar een opgegeven afdeling of partner
event-cases-taken-back = Een antwoord is teruggehaald voordat het wegging
event-cases-noted = Er is een notitie geschreven
event-cases-unsent = Een brief is niet aangekomen
event-cases-called = Een gesprek is vastgelegd
event-cases-moved = De zaak ging naar “{ $status }”
event-cases-closed = De zaak is afgesloten
event-cases-reopened = De zaak is heropend
event-cases-assigned = De zaak is aan een ander gegeven
event-cases-changed = De zaak is gewijzigd: { $fields }
event-cases-tagged = De labels van de zaak zijn gewijzigd
event-cases-linked = Gewijzigd is over wie de zaak gaat
event-cases-related = De zaak is naast een andere gezet
event-cases-unrelated = De zaak is losgemaakt van een andere
event-cases-merged = { $number } is samengevoegd: beide gesprekken zijn één
event-cases-confided = Gewijzigd is wie de zaak mag zien
event-cases-covered = Gevoelige gegevens zijn uit een bericht gehaald: { $class }
event-cases-documented = Er is een document gemaakt
event-cases-confidential = Er is een vertrouwelijke zaak
event-cases-set-up = Wat zaken nodig hebben is ingesteld: { $name }

## De bel

bell-cases-assigned = Een zaak wordt aan mij gegeven
bell-cases-answer = Iemand schreef in mijn zaak of een die ik volg
bell-cases-mention = Een notitie noemt mij
bell-cases-process = Een proces roept mij bij een zaak
bell-cases-unsent = Een brief uit een zaak van mij is niet aangekomen, of de stap erbij is niet gezet
cases-bell-assigned = { $who } gaf { $number } aan u
cases-bell-answer = Iemand schreef in { $number }
cases-bell-mention = { $who } noemt u in { $number }
cases-bell-process = { $number } heeft u nodig
cases-bell-unsent = Een brief uit { $number } is niet aangekomen
cases-bell-unmoved = De stap die u bij uw antwoord in { $number } koos, kon niet worden gezet

## Stappen van processen

step-cases-letter = Aan de klant schrijven
step-cases-letter-hint = Stuurt een standaardantwoord of een tekst aan de persoon van de zaak. Plaatsen zoals number, name en line vullen zich vanzelf; een veld van het proces staat er als fields.sleutel, met lage streepjes in plaats van koppeltekens.
step-cases-letter-answer = Standaardantwoord
step-cases-letter-line = Onderwerp
step-cases-letter-text = Tekst
step-cases-letter-text-hint = Voor iedereen in wiens taal hieronder geen eigen tekst staat.
step-cases-letter-files = Bijlagen voor brieven
step-cases-letter-document = Met het laatste document
step-cases-letter-document-hint = Voegt het document bij dat dit proces het laatst voor de zaak maakte.
step-cases-assign = Toewijzen
step-cases-assign-hint = Geeft de zaak aan iemand die er is.
step-cases-assign-how = Hoe
step-cases-assign-how-person = Aan één persoon
step-cases-assign-how-team = Aan een team
step-cases-assign-how-round-robin = Om de beurt binnen een team
step-cases-assign-how-least-busy = Aan wie van een team het minst te doen heeft
step-cases-assign-how-nobody = Aan niemand
step-cases-assign-assignee = Persoon
step-cases-assign-team = Team
step-cases-tell = Collega’s roepen
step-cases-tell-hint = Meldt in het meldingencentrum dat de zaak iemand nodig heeft.
step-cases-tell-whom = Wie
step-cases-tell-whom-assignee = Wie de zaak heeft
step-cases-tell-whom-team = Het team van de zaak
step-cases-tell-whom-watchers = Wie hem volgt
step-cases-priority = De prioriteit wijzigen
step-cases-priority-hint = Zegt hoe dringend de zaak is.
step-cases-priority-priority = Prioriteit
step-cases-priority-priority-low = Laag
step-cases-priority-priority-normal = Normaal
step-cases-priority-priority-high = Hoog
step-cases-priority-priority-urgent = Dringend
step-cases-tag = Een label toevoegen
step-cases-tag-hint = Geeft de zaak één label meer.
step-cases-tag-tag = Label
step-cases-document = Een document maken
step-cases-document-hint = Vult een tekst en bewaart hem als bestand bij de zaak. Plaatsen vullen zich zoals in brieven.
step-cases-document-name = Naam van het bestand
step-cases-document-text = Tekst
step-cases-document-text-hint = Een regel die met # begint is een kop, regels die met - beginnen zijn een lijst, een lege regel begint een alinea.
step-cases-document-form = Gemaakt als
step-cases-document-form-pdf = Pdf
step-cases-document-form-html = Een pagina voor de browser, die u kunt afdrukken
cases-document-about = Zaak { $number }

## Brieven

cases-acknowledgement = Dank u voor uw bericht. Wij bewaren het onder nummer { $number } en antwoorden zo snel mogelijk.
cases-none-of-person = Nog geen zaken
cases-none-of-person-why = Wat deze persoon vraagt of klaagt komt hier te staan, langs welke weg ook.

## Wat er mis is

cases-error-control = Hier staan tekens in die geen toetsenbord heeft.
cases-error-key = Kleine letters, cijfers en streepjes, eerst een letter.
cases-error-key-taken = Een andere categorie heeft deze sleutel.
cases-error-title-taken = Er is er al een met deze titel.
cases-error-email = Dit is geen e-mailadres.
cases-error-many = Hoogstens { $most }.
cases-error-large = Alle bestanden samen mogen { $most } MB zijn.
cases-error-file-gone = Een bestand is er niet meer. Voeg het opnieuw toe.
cases-error-base64 = De inhoud is geen base64.
cases-error-part = Dit deel is onbekend.
cases-error-category = Zo’n categorie is er niet.
cases-error-no-flow = Deze categorie heeft geen proces, en die erboven ook niet. Geef haar er eerst een.
cases-error-customer = Deze klant is er niet.
cases-error-circle = Het zou onder zichzelf komen te staan, of te diep.
cases-error-terms-flow = Termijnen en velden vragen om een proces, hier of in de categorie erboven.
cases-error-first-pauses = De klok van het eerste antwoord staat niet stil.
cases-error-same = Dit is dezelfde zaak.
cases-error-merged = Een van beide ging al verder in een andere zaak.
cases-error-goes-on = Deze zaak ging verder in { $number }. Werk daar verder.
cases-error-other-person = Ze gaan over verschillende mensen: ieder zou lezen wat de ander schreef.
cases-error-confidential = De een is vertrouwelijk en de ander niet.
cases-error-erased = De klant is gewist: hier kan niets meer worden gelezen of geschreven.
cases-error-past = Geen proces beweegt deze zaak.
cases-error-went-on = De zaak was te lang voorbij: het gezegde ging verder in een andere.
cases-error-no-address = Er is geen adres om naar te schrijven.
cases-error-not-declared = Gegevens mogen alleen naar opgegeven afdelingen en partners. Dit adres hoort bij geen daarvan.
cases-error-needs-reason = Wat u verstuurt, noemt persoonsgegevens: { $found }. Haal ze eruit of zeg waarom ze daarheen mogen.
cases-error-blocked = Dit noemt persoonsgegevens en gaat niet weg: { $found }.
cases-error-left = Het is al weg.
cases-error-not-yours = Alleen wie het schreef kan het terughalen.
cases-error-not-named = Deze zaak is vertrouwelijk en zij staan er niet bij genoemd.
cases-error-not-staff = Dat kunnen alleen mensen die hier werken.
cases-error-nothing-found = Er staat niets van die aard meer in dit bericht.
cases-error-no-text = Er is geen tekst om te sturen.
cases-error-no-team = Er is geen team voor.
cases-error-no-assignee = Er staat niet bij wie.
cases-error-nobody-there = Er is nu niemand.
cases-error-template = Hier kunnen alleen plaatsen zoals number tussen dubbele accolades staan.
cases-error-template-unknown = Een van de plaatsen is onbekend.
cases-error-template-long = Wat eruit komt is te lang.
cases-error-enclosure = De bijlage “{ $name }” voor brieven is er niet meer.
cases-error-enclosed = Ze gaat mee met “{ $name }”. Haal haar daar eerst weg.
cases-error-enclosure-key = Een andere bijlage heeft deze sleutel.
cases-error-no-document = Het proces heeft voor deze zaak nog geen document gemaakt.

## De gegevenskaart

table-cases_cases = Zaken
table-cases_numbers = Uitgegeven nummers
table-cases_entries = Wat er in zaken is gezegd
table-cases_attachments = Bestanden in zaken
table-cases_keys = Sleutels van bestanden
table-cases_tags = Labels van zaken
table-cases_watchers = Collega’s die zaken volgen
table-cases_named = Collega’s die vertrouwelijke zaken mogen zien
table-cases_relations = Zaken die bij elkaar horen
table-cases_drafts = Begonnen antwoorden
table-cases_waiting = Zaken die wachten tot een beperking eindigt
table-cases_presence = Collega’s die een zaak nu open hebben
table-cases_categories = Categorieën
table-cases_answers = Standaardantwoorden
table-cases_enclosures = Bijlagen voor brieven
table-cases_enclosed = Inhoud van bijlagen voor brieven
table-cases_macros = Macro’s
table-cases_turns = Wie van een team de laatste beurt had
table-cases_views = Bewaarde lijsten van zaken
table-cases_acknowledged = Hashes van adressen die een ontvangstmelding kregen
table-cases_fresh = Waarmee de laatste berichten worden gevonden
table-cases_folded = Waar berichten in de index staan
table-cases_slices = De index van berichten
table-cases_blocks = Delen van de index
table-cases_reread = Tot welk bericht alles nog eens wordt gelezen
retention-cases = Tot de ingestelde tijd na het einde van de zaak, of tot de persoon is gewist
retention-cases-drafts = Twee maanden, of tot het is verstuurd
retention-cases-presence = Een minuut
retention-cases-house = Zolang het systeem draait; geen klant staat erin
retention-cases-slices = Zolang het systeem draait; de bits van verdwenen berichten worden elk uur gewist
retention-cases-acknowledged = Twee maanden
retention-cases-keys = Een uur langer dan het bestand
keep-cases-house = Het gaat over hoe het huis werkt, niet over deze persoon.
keep-cases-beside = Het noemt mensen die hier werken, en nummers van zaken.
keep-cases-slices = Versleutelde bits van duizenden berichten samen; die van deze persoon horen nergens meer bij en worden binnen een uur gewist.
keep-cases-acknowledged = Een versleutelde hash die vanzelf verdwijnt.
keep-cases-keys = De sleutels van verdwenen bestanden worden binnen een uur vernietigd.
lapse-cases-closed = Zaken, vanaf de dag dat ze zijn afgesloten
cases-contact-letters = Brieven in zaken

# The thread, as its person reads it in their copy
cases-line-in = binnengekomen
cases-line-out = aan u geschreven
cases-line-note = notitie van ons
cases-line-call = telefoongesprek
cases-line-auto = vanzelf geschreven
cases-line-event = gebeurtenis
cases-author-customer = u
cases-author-third = iemand anders
cases-author-staff = een van ons
cases-author-house = het systeem
