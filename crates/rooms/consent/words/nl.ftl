nav-purposes = Doelen
right-consent-view = Zien wat mensen toestaan
right-consent-record = Opschrijven wat iemand ons heeft gezegd
right-consent-purposes = Doelen en privacyverklaringen wijzigen
event-consent-given = Toegestaan: { $purpose } { $channel ->
    [email] per e-mail
    [sms] per sms
    [phone] per telefoon
   *[post] per post
}
event-consent-stopped = Gestopt: { $purpose } { $channel ->
    [email] per e-mail
    [sms] per sms
    [phone] per telefoon
   *[post] per post
}
event-consent-asked = Gevraagd: { $purpose } { $channel ->
    [email] per e-mail
    [sms] per sms
    [phone] per telefoon
   *[post] per post
}
event-consent-purpose-changed = Het doel { $purpose } heeft nu versie { $version }
event-consent-purpose-ended = Het doel { $purpose } is beëindigd
event-consent-purpose-resumed = Het doel { $purpose } is weer in gebruik
event-consent-address-suppressed = Een adres is op de lijst gezet van adressen die niet mogen terugkomen
event-consent-address-readmitted = Een adres mag weer worden gebruikt: de eigenaar vroeg erom
table-consent_events = Keuzes en hun geschiedenis
table-consent_state = Wat nu is toegestaan
table-consent_links = Links naar de voorkeurenpagina
keep-consent-proof = Wij moeten kunnen bewijzen wat was toegestaan. Om wie het ging, is niet meer te achterhalen.
keep-consent-suppression = Een hash met sleutel zorgt dat het adres niet terugkomt; lezen kan niemand het.
retention-consent-ledger = Bewaard als bewijs; onleesbaar zodra u gewist bent
retention-consent-state = Zolang wij u kennen
retention-consent-links = 400 dagen
retention-consent-suppressions = Tot u weer van ons wilt horen
consent-channel = Kanaal
consent-channel-email = E-mail
consent-channel-sms = Sms
consent-channel-phone = Telefoon
consent-channel-post = Post
consent-state = Toestand
consent-state-unknown = niet gevraagd
consent-state-requested = gevraagd, nog geen antwoord
consent-state-deferred = wil later beslissen
consent-state-refused = geweigerd
consent-state-given = gegeven
consent-state-renewed = opnieuw gegeven
consent-state-expired = verlopen
consent-state-invalidated = nietig verklaard
consent-state-revoked = beëindigd door ons of een instantie
consent-state-withdrawn = ingetrokken
consent-how-form = formulier
consent-how-link = bevestigd via link
consent-how-person = zelf
consent-how-staff = door ons opgeschreven
consent-how-import = geïmporteerd
consent-how-api = uit een ander programma
consent-how-registry = uit een register
consent-how-house = door het verstrijken van tijd
consent-proof-reported = gemeld
consent-proof-stated = hier gezegd
consent-proof-confirmed = bevestigd
consent-by-person = de persoon zelf
consent-by-guardian = een ouder of voogd
consent-basis = Grondslag
consent-basis-consent = toestemming
consent-basis-contract = overeenkomst
consent-basis-legal-obligation = wettelijke plicht
consent-basis-vital-interest = vitaal belang
consent-basis-public-task = publieke taak
consent-basis-legitimate-interest = gerechtvaardigd belang
consent-opt-in = Bevestiging via link
consent-opt-in-needed = Een toestemming telt pas als die via een link is bevestigd
consent-opt-in-not-needed = Niet nodig
consent-need = Nodig voor de hoofddienst?
consent-need-core = Ja: zonder dit kunnen wij niet leveren
consent-need-optional = Nee: weigeren kost niets
consent-reason = Regel
consent-law = Wet
consent-mend = Wat het zou veranderen
consent-later = later
consent-may-not-now = nu niet
consent-reason-unknown = Deze persoon is gewist of niet bekend.
consent-reason-purpose-ended = Het doel is beëindigd.
consent-reason-not-this-channel = Het doel gebruikt dit kanaal niet.
consent-reason-suppressed = Het adres staat op de lijst van adressen die niet mogen terugkomen.
consent-reason-restricted = De gegevens zijn bevroren.
consent-reason-objected = De persoon heeft bezwaar gemaakt.
consent-reason-refused = De persoon heeft geweigerd.
consent-reason-withdrawn = De toestemming is ingetrokken.
consent-reason-no-address = Wij hebben geen adres voor dit kanaal.
consent-reason-bounced = Post naar dit adres kwam terug.
consent-reason-child = De persoon is een kind en er is geen voogd die instemde.
consent-reason-registry = Een register buiten ons huis zegt nee.
consent-reason-not-asked = Niemand heeft het nog gevraagd.
consent-reason-not-answered = Wij hebben gevraagd; er is nog geen antwoord.
consent-reason-invalidated = Wij hebben de toestemming ongeldig verklaard.
consent-reason-not-confirmed = De toestemming is niet via een link bevestigd.
consent-reason-ran-out = De toestemming is verlopen.
consent-reason-outdated = De toestemming geldt voor oudere woorden, die niet meer gelden.
consent-reason-no-balancing = Geen geldige belangenafweging zegt dat ons belang zwaarder weegt.
consent-reason-quiet-hours = Waar de persoon woont, is het een stil uur.
consent-reason-too-often = Zij hebben voorlopig genoeg berichten gehad.
consent-reason-registry-silent = Een dienst buiten ons huis is nog niet gevraagd of gaf geen antwoord.
consent-mend-unknown = Niets: er is niemand om aan te schrijven.
consent-mend-purpose-ended = Neem het doel weer in gebruik.
consent-mend-not-this-channel = Voeg het kanaal toe aan het doel en vraag het.
consent-mend-suppressed = Alleen de persoon kan dat: door zich zelf weer aan te melden.
consent-mend-restricted = Wacht tot de persoon of de privacyfunctionaris de beperking opheft.
consent-mend-objected = Alleen de persoon kan dat, op de voorkeurenpagina.
consent-mend-refused = Alleen de persoon kan dat, op de voorkeurenpagina of een formulier.
consent-mend-withdrawn = Alleen de persoon kan dat, op de voorkeurenpagina of een formulier.
consent-mend-no-address = Voeg een adres toe.
consent-mend-bounced = Vraag langs een andere weg om een werkend adres.
consent-mend-child = Vraag een ouder of voogd, op de toestemmingenpagina van deze persoon.
consent-mend-registry = De persoon wijzigt de inschrijving in dat register.
consent-mend-not-asked = Vraag het, met een formulier of in een gesprek.
consent-mend-not-answered = Wacht op het antwoord.
consent-mend-invalidated = Vraag het opnieuw.
consent-mend-not-confirmed = Vraag per e-mail om bevestiging, op de toestemmingenpagina van deze persoon: zij drukken op de knop achter de link.
consent-mend-ran-out = Vraag het opnieuw.
consent-mend-outdated = Vraag het opnieuw, met de woorden van nu.
consent-mend-no-balancing = Leg een belangenafweging vast bij het doel, of herzie de oude.
consent-mend-quiet-hours = Wacht tot de ochtend.
consent-mend-too-often = Wacht enkele dagen.
consent-mend-registry-silent = Later opnieuw vragen: voor elke verzending wordt opnieuw gevraagd.
consent-held-refused = Niet geschreven: de persoon heeft dit geweigerd en kan dat alleen zelf veranderen, op de voorkeurenpagina of een formulier.
consent-held-withdrawn = Niet geschreven: de persoon heeft dit ingetrokken en kan dat alleen zelf veranderen, op de voorkeurenpagina of een formulier.
consent-held-older = Niet geschreven: wat wij weten, is van na deze datum.
consent-held-no-choice = Niet geschreven: dit doel rust op een overeenkomst of een wet, dus er valt niets te kiezen.
consent-held-channel = Niet geschreven: het doel gebruikt dit kanaal niet.
consent-held-ended = Niet geschreven: het doel is beëindigd.
consent-held-gone = Niet geschreven: deze persoon is gewist.
consent-purposes-lead = Wat wij met de gegevens van mensen doen, op welke grondslag en hoe lang.
consent-purpose-new = Nieuw doel
consent-purpose-end = Dit doel beëindigen
consent-purpose-resume = Weer in gebruik nemen
consent-purpose-added = Het doel is toegevoegd
consent-purpose-changed = De nieuwe versie geldt
consent-purpose-was-ended = Het doel is beëindigd
consent-purpose-was-resumed = Het doel is weer in gebruik
consent-ended = beëindigd
consent-rules = Regels
consent-texts = Woorden
consent-versions = Versies
consent-version = Versie
consent-when = Wanneer
consent-who = Wie
consent-changed = Wat er veranderde
consent-first-version = eerste versie
consent-asked-again = mensen wordt het opnieuw gevraagd
consent-house = het huis
consent-people = Wie heeft ingestemd
consent-key = Sleutel
consent-key-hint = Kleine letters, cijfers en streepjes, zoals voorjaar-aanbiedingen. Hij staat in bestanden en adressen en verandert nooit.
consent-name = Naam
consent-description = Omschrijving
consent-channels = Kanalen
consent-retention = Bewaren na het laatste gebruik
consent-valid-for = Een toestemming geldt
consent-duration-hint = Een duur volgens ISO 8601: P2Y is twee jaar, P6M zes maanden, P90D negentig dagen.
consent-asks-from = Toestemmingen tellen vanaf versie
consent-earlier = Wat mensen eerder hoorden en toestonden
consent-earlier-still-count = telt nog: de wijziging zegt het alleen beter
consent-earlier-ask-again = telt niet meer: de wijziging staat iets nieuws toe
consent-earlier-ask-again-hint = Het doel rust voor iedereen die het aangaat, tot zij opnieuw instemmen, of het hoorden en tijd hadden om bezwaar te maken.
consent-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}
consent-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
consent-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weken
}
consent-error-no-channel = Kies ten minste één kanaal.
consent-error-channel-twice = Noem elk kanaal één keer.
consent-error-core-consent = Waar mensen niet buiten kunnen, is niet vrij gekozen. Neem een andere grondslag, of maak het facultatief.
consent-error-opt-in-without-consent = Alleen een toestemming kan via een link worden bevestigd.
consent-error-key = Gebruik kleine letters, cijfers en streepjes, hoogstens 40, en begin met een letter.
consent-error-key-taken = Er is al een doel met deze sleutel.
consent-error-duration = Schrijf een duur van een dag tot 100 jaar, zoals P2Y, P6M of P90D.
consent-error-too-many-purposes = Meer dan { $most } doelen kan niemand uit elkaar houden. Beëindig of herschrijf er een.
consent-error-house-basis = Het huis heeft dit doel nodig om de wet na te leven; de grondslag blijft.
consent-error-house-purpose = Het huis heeft dit doel nodig om de wet na te leven; het kan niet eindigen.
consent-error-no-purpose = Dat doel bestaat niet.
consent-error-future = Dit ligt in de toekomst.
consent-error-date = Schrijf een dag zoals 2026-11-21.
consent-error-not-sealed-yet = Deze vermelding staat nog niet in de boom. Elke paar seconden wordt verzegeld; vraag het zo nog eens.
consent-truth = Waarheidstabel
consent-truth-lead = Wat er in elke toestand verstuurd mag worden, en waarom. Dezelfde beslissing laat elk bericht door of houdt het tegen. Opnieuw gegeven telt als gegeven.
consent-truth-special = Wat zelfs een gegeven toestemming tegenhoudt
consent-truth-rules = De regels op volgorde: de eerste die van toepassing is, beslist
consent-if = Als
consent-line-given-unconfirmed = gegeven, niet bevestigd
consent-line-given-confirmed = gegeven en bevestigd
consent-line-outdated = gegeven voor oudere woorden
consent-permissions = Toestemmingen
consent-explain = Uitleggen
consent-explained = Mogen wij, en waarom?
consent-history = Geschiedenis
consent-history-empty = Nog geen keuze
consent-history-empty-text = Zodra deze persoon iets gevraagd wordt, staat het hier.
consent-record = Een keuze opschrijven
consent-record-hint = Wat iemand u per telefoon, per brief of persoonlijk vertelde. Het telt nooit als bevestigd via een link en kan geen weigering ongedaan maken.
consent-recorded = Het staat in het grootboek
consent-recorded-same = Het stond er al
consent-what = Waarvoor
consent-answer = Antwoord
consent-day = Wanneer is het gezegd?
consent-source = Waar komt het vandaan?
consent-reference = Kenmerk
consent-reference-hint = Het nummer van het gesprek of dossier; verzegeld bewaard.
consent-wording = De woorden die zijn getoond of voorgelezen
consent-wording-hint = Zo precies als u kunt.
consent-by = Wie besliste?
consent-start-orders = Bestellingen
consent-start-orders-description = Wij gebruiken uw naam, adres en bestelling om te leveren wat u kocht, de rekening te sturen en te zeggen waar het is.
consent-start-service = Klantenservice
consent-start-service-description = Wij gebruiken wat u ons vertelt, en uw bestellingen, om uw vragen te beantwoorden en te herstellen wat misging.
consent-start-news = Nieuws
consent-start-news-description = Ongeveer twee keer per maand schrijven wij u over nieuwe dingen en hoe u ze gebruikt. U kunt dat altijd stoppen.
consent-start-offers = Aanbiedingen
consent-start-offers-description = Af en toe vertellen wij u over kortingen die bij u kunnen passen. U kunt dat altijd stoppen.
consent-start-tracking = Openen en klikken
consent-start-tracking-description = Wij noteren of u onze mails opent en waarop u erin klikt, zodat wij minder schrijven wat niemand leest. Dit staat uit tot u het aanzet.
consent-start-surveys = Enquêtes
consent-start-surveys-description = Na een bestelling stellen wij u soms een of twee vragen, zodat wij het beter kunnen doen. U kunt altijd bezwaar maken.
consent-start-rights = Uw rechten
consent-start-rights-description = Wij schrijven u om te bevestigen en te beantwoorden wat u over uw eigen gegevens vraagt. De wet eist dat.
settings-consent = Stille uren en grenzen
setting-consent-quiet-email = Stille uren voor e-mail, zoals 21:00-08:00; leeg is geen
setting-consent-sign-replies = Adres waarop mensen per mail antwoorden op een verzoek om schriftelijke toestemming: een dat wij ophalen; leeg is geen
setting-consent-quiet-sms = Stille uren voor sms
setting-consent-quiet-phone = Stille uren voor telefoon
setting-consent-quiet-holidays = Wat stille uren heeft, rust ook op feestdagen
setting-consent-cap-messages = Zoveel e-mails voor één doel zijn genoeg; 0 is geen grens
setting-consent-cap-days = … in zoveel dagen
nav-withdrawals = Onlangs ingetrokken
right-consent-evidence = Zien waaruit een keuze blijkt: kenmerken, notities, stukken
event-consent-staff-told = { $staff ->
    [one] Eén collega die met deze persoon werkt, kreeg bericht
   *[other] { $staff } collega’s die met deze persoon werken, kregen bericht
}
event-consent-guardian-asked = Een ouder of voogd werd gevraagd te beslissen
event-consent-guardian-answered = Een ouder of voogd heeft beslist
table-consent_papers = Stukken waaruit keuzes blijken
table-consent_alerts = Wie van een nee hoorde
table-consent_guardians = Ouders of voogden die moesten beslissen
retention-consent-papers = Even lang als de aantekening waar ze bij horen, tot u wordt gewist
retention-consent-alerts = 400 dagen
retention-consent-guardians = 14 dagen zonder antwoord; met antwoord tot u wordt gewist
consent-means-call = telefoongesprek
consent-means-letter = brief
consent-means-paper-form = formulier op papier
consent-means-in-person = persoonlijk
consent-means-event = beurs of evenement
consent-means-message = e-mail of bericht
consent-means-authority = overheid, rechter of advocaat
consent-means-other = iets anders
consent-relation = Wat zijn zij van het kind?
consent-relation-parent = ouder
consent-relation-guardian = voogd
consent-relation-other = iemand anders met ouderlijk gezag
consent-all = Alle toestemmingen
consent-since = Wanneer het is gezegd
consent-until = Geldt tot
consent-proof = Hoe goed het bewezen is
consent-why = Waarom
consent-entry = Aantekening in het register
consent-written = Opgeschreven
consent-notice-shown = Versie van de privacyverklaring
consent-lang = Taal
consent-term = Term van het Data Privacy Vocabulary
consent-evidence = Waaruit het blijkt
consent-evidence-hidden = Er is bewijs. Inzien vraagt het recht op bewijs en wordt genoteerd.
consent-no-evidence = Niets behalve de aantekening zelf.
consent-note = Wat er is gezegd
consent-note-hint = In een of twee zinnen; wordt verzegeld bewaard.
consent-address = Internetadres
consent-agent = Browser
consent-digest = SHA-256 van het stuk
consent-paper = De brief of het formulier
consent-paper-hint = Een scan of foto, hoogstens { $size }; verzegeld bewaard en met de persoon gewist.
consent-proved = Bewijs voor buitenstaanders
consent-entry-id = Nummer van de aantekening
consent-commitment = Wat de boom ervan bevat
consent-proof-file = Bewijs als bestand
consent-withdrawals-lead = Mensen met wie u werkt die een toestemming introkken of bezwaar maakten. Voor dat doel gaat niets meer naar hen uit.
consent-withdrawals-empty = Niemand trok iets in
consent-withdrawals-empty-text = Zegt iemand nee wiens dossier u in de laatste 30 dagen opende of wijzigde, dan staat het meteen hier.
consent-take-note = Ik heb er kennis van genomen
consent-noted = Genoteerd
consent-new = nieuw
consent-person = Persoon
consent-guardian = Toestemming van een ouder of voogd
consent-guardian-hint = Deze persoon is te jong om alleen te beslissen. Wat toestemming vraagt, gaat niet uit tot een ouder of voogd instemt.
consent-guardian-waits = We vroegen { $name } op { $date } en wachten op antwoord. Een nieuw verzoek komt in de plaats van het oude.
consent-guardian-answered = { $name } antwoordde op { $date }.
consent-guardian-name = Naam van de ouder of voogd
consent-guardian-email = E-mailadres van de ouder of voogd
consent-guardian-ask = De ouder of voogd vragen
consent-guardian-sent = De ouder of voogd krijgt een brief met een link
consent-guardian-subject = { $company }: uw beslissing voor een kind
consent-guardian-text =
    Beste { $guardian },

    { $child } is te jong om alleen te beslissen wat wij met de gegevens mogen doen. Ons is verteld dat u het ouderlijk gezag hebt.

    Op deze pagina ziet u wat wij vragen, en beslist u:
    { $url }

    De link werkt { $days } dagen. Zonder antwoord gebeurt er niets. Hebt u geen gezag over { $child }, negeer deze brief dan of weiger op die pagina.

    { $company }
consent-guardian-title = Uw beslissing voor een kind
consent-guardian-lead = { $guardian }, { $company } vraagt u te beslissen voor { $child }. Elk antwoord is vrij: niets wat { $child } van ons nodig heeft, hangt ervan af.
consent-guardian-allow = Ik stem in met
consent-guardian-until = Geldt uiterlijk tot { $date }: daarna beslist het kind zelf.
consent-guardian-declare = Ik heb het ouderlijk gezag over { $child }
consent-guardian-agree = Instemmen met wat is aangevinkt
consent-guardian-free = Of zeg nee tegen alles. U hoeft geen reden te geven.
consent-guardian-refuse = Ik stem niet in
consent-guardian-thanks = Dank u
consent-guardian-thanks-text = Uw beslissing geldt vanaf nu. Wilt u haar wijzigen, schrijf ons.
consent-guardian-gone = Deze link werkt niet meer
consent-guardian-gone-text = Hij is gebruikt, te oud of nooit verstuurd. Wilt u nog beslissen, vraag ons om een nieuwe.
consent-error-email = Schrijf een e-mailadres zoals naam@example.org.
consent-error-empty-paper = Dit bestand is leeg.
consent-error-no-evidence = Zeg waaruit het blijkt: een kenmerk, wat er is gezegd, of de brief zelf.
consent-error-no-child = Er is geen ouder of voogd nodig: deze persoon beslist alleen, of er is niets te vragen.
consent-error-guardian-own = Dit is een adres van het kind. Geef dat van de ouder of voogd.
consent-error-guardian-asked = Minder dan een uur geleden is al iemand gevraagd. Wacht op het antwoord.
consent-error-not-declared = Alleen wie het ouderlijk gezag heeft, kan instemmen.
consent-error-nothing-ticked = Vink aan waarmee u instemt, of zeg nee tegen alles.
consent-error-words-changed = De tekst is gewijzigd terwijl u hem voor u had. Lees hem opnieuw en kies dan.
event-consent-purpose-assessed = Het doel { $purpose } heeft een nieuw verslag, versie { $version }
event-consent-people-listed = De mensen die met { $purpose } instemden zijn opgevraagd
table-consent_tellings = Wanneer wijzigingen zijn verteld
consent-role-controller = beslist zelf
consent-role-processor = werkt voor ons
consent-role-third-party = derde
consent-safeguard-adequacy = adequaatheidsbesluit
consent-safeguard-scc = modelcontractbepalingen
consent-safeguard-bcr = bindende bedrijfsvoorschriften
consent-safeguard-derogation = afwijking
consent-in-writing = Schriftelijke toestemming
consent-written-needed = Nodig: een ondertekend antwoord blijft als bewijs
consent-written-not-needed = Schriftelijk niet nodig
consent-special = Grond voor bijzondere gegevens
consent-special-hint = Nodig als het gaat om gezondheid, geloof, afkomst en dergelijke: artikel 9, lid 2.
consent-special-none = Geen bijzondere gegevens
consent-special-a = (a) uitdrukkelijke toestemming
consent-special-b = (b) arbeidsrecht en sociale zekerheid
consent-special-c = (c) vitale belangen
consent-special-d = (d) stichting of vereniging
consent-special-e = (e) door de persoon zelf openbaar gemaakt
consent-special-f = (f) rechtsvorderingen
consent-special-g = (g) zwaarwegend algemeen belang
consent-special-h = (h) gezondheidszorg
consent-special-i = (i) volksgezondheid
consent-special-j = (j) archief, onderzoek, statistiek
consent-data = Gebruikte gegevens
consent-data-hint = Eén soort per regel: de sleutel van een klantveld, of een gewone naam. Deze sleutels hebben een woord in elke taal: { $keys }.
consent-data-name = naam
consent-data-email = e-mailadres
consent-data-phone = telefoonnummer
consent-data-address = postadres
consent-data-birth_date = geboortedatum
consent-data-language = taal
consent-data-organisation = organisatie
consent-data-national_id = nationaal nummer
consent-data-orders = bestellingen
consent-data-messages = wat u ons schrijft
consent-receiver-carrier = pakketbezorger
consent-receiver-mail-provider = maildienst
consent-receiver-bank = bank
consent-recipients = Wie de gegevens krijgt
consent-recipient = Ontvanger
consent-error-unapproved = “{ $name }” zou voor u werken, en niemand heeft dat goedgekeurd. Keur het eerst goed in het register van verwerkers.
consent-processor = Wie het beheert
consent-processor-hint = Een verwerker uit het register die is goedgekeurd, met een lopend contract en zonder achterstallige beoordeling.
consent-processor-none = Maak een keuze
consent-processor-unnamed = Zeg eerst wie het beheert: er gaan gegevens over mensen heen.
consent-processor-unknown = Niemand uit het register is bedoeld.
consent-processor-unapproved = “{ $name }” is niet goedgekeurd in het register van verwerkers.
consent-processor-without-contract = “{ $name }” heeft geen lopend contract.
consent-processor-review = De beoordeling van “{ $name }” is achterstallig.
consent-to-register = Open het register van verwerkers
consent-recipient-role = Wat de ontvanger is
consent-transfers = Landen daarbuiten
consent-transfer = Land daarbuiten, twee letters
consent-safeguard-label = Wat de gegevens daar beschermt
consent-transfer-article = Artikel, bij een afwijking
consent-ages = Vanaf welke leeftijd zelf
consent-ages-hint = Leeg betekent: wat de wet van hun land zegt.
consent-ages-by-country = Andere leeftijden per land
consent-ages-by-country-hint = Bijvoorbeeld: AT 14, DE 16
consent-renew-before = Zo lang voor het einde opnieuw vragen
consent-objection = Tijd om bezwaar te maken
consent-objection-hint = Nadat wij mensen over een wijziging vertelden, zoals P14D. Leeg: zij geldt zodra zij het weten.
consent-rests-on = Verenigbaar met
consent-rests-on-hint = De grondslag van dat doel beslist, en wat mensen daar toestonden.
consent-rests-on-none = Staat op zichzelf
consent-rests-why = Waarom het verenigbaar is
consent-rests-why-hint = Het verband tussen beide, de context, het soort gegevens, de gevolgen, de bescherming: artikel 6, lid 4.
consent-part-data = Gegevens en bijzondere categorieën
consent-part-recipients = Ontvangers en landen
consent-part-people = Leeftijd, verlenging, bezwaar
consent-part-compatible = Verenigbaar doel
consent-error-ages = Schrijf leeftijden van 0 tot 21, elk land één keer, zoals AT 14, DE 16.
consent-error-twice = Noem elk één keer.
consent-error-nobody = Deze persoon is hier niet bekend.
consent-error-too-many = Hier passen er hoogstens { $most }.
consent-error-derogation = Een afwijking noemt haar artikel, zoals 49(1)(b).
consent-error-country = Schrijf de twee letters van een land, zoals CH.
consent-error-renew-before = Dit moet korter zijn dan de tijd dat een toestemming geldt.
consent-error-written-without-consent = Alleen een toestemming kan schriftelijk worden gegeven.
consent-error-explicit-without-consent = Uitdrukkelijke toestemming vraagt toestemming als grondslag.
consent-error-special = Deze gegevens zijn bijzonder. Zeg wat het gebruik toestaat.
consent-error-rests = Kies een ander doel dat in gebruik is en op zichzelf staat.
consent-error-others-rest = Andere doelen steunen op deze grondslag. Wijzig die eerst.
consent-error-review = Kies een dag in de toekomst, binnen drie jaar.
consent-reason-not-told = Het doel is veranderd, en de persoon weet het nog niet of heeft nog tijd voor bezwaar.
consent-mend-not-told = Kondig de wijziging aan en wacht tot de bezwaartijd voorbij is.
consent-difference = Van versie { $from } naar versie { $to }
consent-difference-none = Geen verschil
consent-difference-none-text = Deze twee versies zeggen hetzelfde.
consent-compare = Versies vergelijken
consent-version-of = Versie { $version }, { $date }
consent-before = Vroeger
consent-after = Daarna
consent-people-lead = Wie met { $purpose } heeft ingestemd, sinds wanneer en vanwaar.
consent-people-none = Niemand heeft ingestemd
consent-people-none-text = Zodra iemand instemt, staat die hier.
consent-people-agreed = { $count ->
    [one] 1 persoon stemde in
   *[other] { $count } mensen stemden in
}
consent-progress = De laatste wijziging vertellen
consent-progress-asked = Wie nog niet antwoordde krijgt voor dit doel niets, tot zij met de huidige woorden instemmen.
consent-progress-held = Het doel rust voor wie wacht, tot zij het weten en de bezwaartijd voorbij is.
consent-affected = Betrokken
consent-told = Verteld
consent-answered = Beantwoord
consent-waiting = Wachtend
consent-refused = Zei nee
consent-announce = Aankondigen
consent-records = Verslagen
consent-record-kind = Verslag
consent-health = Stand
consent-health-fine = geldt
consent-health-due = herziening nodig
consent-health-overdue = herziening te laat
consent-health-forbids = zegt nee
consent-health-missing = geen
consent-health-needed = ontbreekt
consent-assessment-balancing = Belangenafweging
consent-assessment-impact = Effectbeoordeling
consent-assessment-transfer = Doorgiftebeoordeling
consent-about-balancing = Weegt ons belang zwaarder? Zonder afweging die ja zegt, gebeurt er niets op grond van een gerechtvaardigd belang.
consent-about-impact = Wat mensen kan overkomen en wat wij eraan doen, voordat wij beginnen.
consent-about-transfer = Of gegevens in een ander land even veilig zijn als hier.
consent-assess = De vragen beantwoorden
consent-finding = Wat komt eruit?
consent-finding-may = Wij mogen het doen
consent-finding-may-not = Wij mogen het niet doen
consent-review = Volgende herziening
consent-review-hint = Uiterlijk over drie jaar. Dertig dagen na deze dag telt een afweging niet meer.
consent-reviewer = Beoordeeld door
consent-ask-balancing-interest = Wat willen wij, en waarom doet het ertoe?
consent-ask-balancing-necessary = Hebben wij deze gegevens nodig, of kan het met minder?
consent-ask-balancing-expect = Verwachten mensen dit?
consent-ask-balancing-effect = Wat doet het hun in het ergste geval?
consent-ask-balancing-children = Zijn er kinderen bij, of anderen die bescherming nodig hebben?
consent-ask-balancing-safeguards = Wat doen wij om hen te beschermen?
consent-ask-balancing-opt-out = Hoe kunnen zij nee zeggen?
consent-ask-impact-what = Wat doen wij met welke gegevens, en voor wie?
consent-ask-impact-need = Waarom is dit nodig, en niet te veel?
consent-ask-impact-risks = Wat kan er misgaan voor mensen, hoe waarschijnlijk, hoe erg?
consent-ask-impact-measures = Wat doen wij ertegen, en welk risico blijft?
consent-ask-impact-asked = Wie hebben wij gevraagd, en wat zeiden zij?
consent-ask-transfer-receiver = Wie krijgt daar welke gegevens, en waarvoor?
consent-ask-transfer-country = Wat mogen overheden van dat land volgens de wet eisen?
consent-ask-transfer-practice = Wat gebeurt er in de praktijk?
consent-ask-transfer-additional = Wat beschermt de gegevens buiten het contract om?
consent-end-people = { $count ->
    [one] 1 persoon heeft ermee ingestemd; die toestemming telt niet meer.
   *[other] { $count } mensen hebben ermee ingestemd; die toestemmingen tellen niet meer.
}
consent-end-letters = { $count ->
    [0] Er gaat niets meer uit; er wacht geen brief in de uitbak.
    [one] Er gaat niets meer uit; de ene brief die in de uitbak wacht, wordt eruit gehaald.
   *[other] Er gaat niets meer uit; de { $count } brieven die in de uitbak wachten, worden eruit gehaald.
}
consent-end-data = Gegevens die geen ander doel nodig heeft, gaan na { $retention } weg.
consent-end-ledger = Wat mensen toestonden, blijft als bewijs. Brieven die eruit zijn gehaald, komen niet terug, ook niet als het doel weer in gebruik komt.
consent-end-resting = Deze doelen steunen erop en eindigen mee: { $purposes }.
consent-start-test-interest = Wij willen weten of mensen tevreden waren met een bestelling, om te herstellen wat niet goed is.
consent-start-test-necessary = Wij gebruiken naam, e-mailadres en bestelling, en niets anders. Zonder die kan niemand worden gevraagd.
consent-start-test-expect = Ja. Wie iets koopt verwacht kort daarna een korte vraag.
consent-start-test-effect = Eén bericht dat niet nodig was. Antwoorden hebben geen gevolg voor bestellingen of prijzen.
consent-start-test-children = Wij verkopen aan volwassenen. Wie volgens de geboortedatum een kind is, wordt niet gevraagd.
consent-start-test-safeguards = Hoogstens één vraag per bestelling, antwoorden één jaar bewaard, geen profiel, niemand anders krijgt ze.
consent-start-test-opt-out = Elk bericht heeft een link: één klik, zonder inloggen, meteen van kracht.
consent-error-tree-size = De boom heeft { $most } bladeren: kies er hoogstens zoveel.
room-consent = Toestemmingen
consent-check-purpose = Het doel “{ $purpose }” rust op zijn grondslag
consent-check-fine = Er ontbreekt niets
consent-check-unweighed = Er is geen belangenafweging vastgelegd
consent-check-unproved = Toestemmingen worden niet met een link bevestigd en zijn dus moeilijk te bewijzen
table-consent_answers = Wat diensten buiten ons huis zeiden
retention-consent-answers = Drie jaar
consent-answers = Elders gevraagd
consent-answer-said = { $service } is op { $date } gevraagd en zei { $verdict }.
consent-answer-said-by-some = Een dienst buiten ons huis is op { $date } gevraagd en zei { $verdict }.
consent-answer-until = Geldt tot
consent-answer-raw = Antwoord
consent-verdict-allow = ja
consent-verdict-deny = nee
consent-silence-refuse = Niet verzenden
consent-silence-allow = Toch verzenden
event-consent-signature-asked = Gevraagd om een document te ondertekenen voor { $purpose }
event-consent-signature-answered = Heeft geantwoord op het verzoek om te tekenen voor { $purpose }
event-consent-agreement-saved = Een document om te ondertekenen heeft nu versie { $version }
event-consent-agreement-retired = Een document wordt niet meer ter ondertekening gestuurd
event-consent-agreement-resumed = Een document wordt weer ter ondertekening gestuurd
table-consent_signings = Documenten ter ondertekening
retention-consent-signings = 14 dagen zonder antwoord; met antwoord tot u gewist wordt
consent-proof-on-paper = op papier ondertekend
consent-proof-signed = op onze pagina ondertekend
consent-proof-by-mail = beantwoord per mail
consent-reason-not-signed = Het doel vraagt een handtekening, en die is er niet.
consent-mend-not-signed = Stuur een verzoek om te tekenen, op de pagina met toestemmingen van deze persoon, of neem het getekende papier in.
consent-line-given-on-paper = gegeven op getekend papier
consent-line-given-by-mail = gegeven als antwoord op een ondertekende brief
consent-line-given-signed = gegeven en ondertekend
consent-agreements = Documenten om te tekenen
consent-agreements-lead = Wat mensen tekenen waar een doel schriftelijke toestemming vraagt. Elke versie blijft zoals ze getekend is.
consent-agreements-none = Nog geen documenten
consent-agreements-none-text = Schrijf eerst een document; daarna kunt u mensen vragen het te tekenen.
consent-agreement = Document
consent-agreement-new = Nieuw document
consent-agreement-retired = uit gebruik
consent-agreement-retire = Uit gebruik nemen
consent-agreement-resume = Weer gebruiken
consent-agreement-retired-now = Niemand wordt nog gevraagd het te tekenen. Wat getekend is, blijft.
consent-agreement-resumed-now = Mensen kunnen weer gevraagd worden het te tekenen.
consent-agreement-hint = Zeg in gewone woorden waarmee iemand instemt. Een lege regel begint een nieuwe alinea.
consent-agreement-title = Titel
consent-agreement-text = Tekst
consent-agreement-preview = Zoals mensen het lezen
consent-agreement-languages = In de andere talen
consent-agreement-version = Versie { $version }
consent-signed-as = Getekend als
consent-signed-digest = SHA-256 van het getoonde document
consent-signature = Schriftelijke toestemming
consent-signature-hint = De persoon krijgt een e-mail met het document en een link, tekent op een pagina en krijgt een kopie. Tot dan wordt voor dit doel niets verstuurd.
consent-signature-ask = Verzoek om te tekenen sturen
consent-signature-sent = Het verzoek om te tekenen is onderweg
consent-signature-asked = Gevraagd
consent-signature-answer = Beantwoord
consent-signature-waits = wacht tot { $date }
consent-signature-lapsed = geen antwoord op tijd
consent-sign-subject = { $company } vraagt uw handtekening: { $title }
consent-sign-by-mail = Of beantwoord dit bericht en schrijf of u akkoord gaat. Iemand bij ons leest het.
consent-sign-text =
    Hallo { $name },

    wij vragen uw schriftelijke toestemming. Dit is het document:

    ---
    { $document }
    ---

    Open deze pagina om te tekenen of nee te zeggen:
    { $url }
    { $mail }

    De link werkt { $days } dagen en maar één keer. Openen beslist niets. Zonder antwoord gebeurt er niets.

    { $company }
consent-sign-copy-subject = Uw kopie: { $title }
consent-sign-copy-text =
    Dank u. Dit hebt u ondertekend; bewaar het goed.

    ---
    { $paper }
    ---

    U kunt het altijd intrekken: { $url }

    { $company }
consent-sign-paper =
    { $document }
    { $wording }

    Ondertekend door de naam te typen: { $name }
    Tijd: { $time }
    Internetadres: { $address }
consent-sign-wording = Ik heb “{ $title }” gelezen (versie { $version }, SHA-256 { $digest }) en stem in met: { $purpose }, { $channel }.
consent-sign-title = Een document om te ondertekenen
consent-sign-lead = { $company } vraagt uw schriftelijke toestemming. Neem de tijd: de link werkt tot { $date }.
consent-sign-notice = Privacyverklaring
consent-sign-about = Wat uw ja betekent
consent-sign-who = Wie vraagt het
consent-sign-means = Wat wij doen
consent-sign-until-withdrawn = tot u het intrekt
consent-sign-back = Zo trekt u het in
consent-sign-back-text = Eén klik op uw voorkeurenpagina, of een regel aan ons. Het kost u niets; wat eerder gebeurde blijft rechtmatig.
consent-sign-answer = Uw antwoord
consent-sign-name = Uw volledige naam
consent-sign-name-hint = Door hem hier te typen tekent u.
consent-sign-button = Ondertekenen
consent-sign-free = Of zeg nee. U hoeft geen reden te geven, en niets anders hangt ervan af.
consent-sign-decline = Ik stem niet in
consent-sign-thanks = Dank u, het is getekend
consent-sign-thanks-text = U krijgt een kopie per e-mail. Op uw voorkeurenpagina kunt u het altijd intrekken.
consent-sign-declined = U zei nee
consent-sign-declined-text = Wij houden ons daaraan, en niets anders hangt ervan af.
consent-sign-gone = Deze link werkt niet meer
consent-sign-gone-text = Hij is gebruikt, te oud of nooit verstuurd. Wilt u nog tekenen, vraag ons dan om een nieuwe.
consent-error-not-in-writing = Dit doel vraagt geen eigen handtekening.
consent-error-signature-asked = Deze persoon is minder dan een uur geleden gevraagd. Wacht op het antwoord.
consent-error-agreement-retired = Dit document wordt niet meer ter ondertekening gestuurd. Kies een ander.
consent-reply-sound = Hij komt van hun adres, en het domein van dat adres staat ervoor in.
consent-reply-unchecked = Hij komt van hun adres. Of hij daar echt vandaan komt, heeft niemand gecontroleerd.
consent-reply-disowned = Het domein van de afzender zegt dat deze mail niet van hem is. Hij bewijst niets.
consent-reply-stranger = Hij komt niet van een adres van deze persoon. Hij bewijst niets.
consent-error-not-agreed = Vink dit aan om te tekenen, of zeg hieronder nee.
step-consent-ask = Toestemming vragen
step-consent-ask-hint = Legt vast dat de persoon is gevraagd; met een document wordt per mail om een handtekening gevraagd.
step-consent-ask-purpose = Doel
step-consent-ask-channel = Kanaal
step-consent-ask-channel-email = E-mail
step-consent-ask-channel-sms = Sms
step-consent-ask-channel-phone = Telefoon
step-consent-ask-channel-post = Post
step-consent-ask-agreement = Te ondertekenen document (de id)
step-consent-record = Vastleggen wat iemand zei
step-consent-record-hint = Legt een toestemming, weigering of intrekking vast, met een veld van dit proces als bewijs. Is het veld leeg, dan wordt niets geschreven. Het geldt nooit als bevestigd.
step-consent-record-purpose = Doel
step-consent-record-channel = Kanaal
step-consent-record-channel-email = E-mail
step-consent-record-channel-sms = Sms
step-consent-record-channel-phone = Telefoon
step-consent-record-channel-post = Post
step-consent-record-answer = Wat zij zeiden
step-consent-record-answer-given = Ja
step-consent-record-answer-refused = Nee
step-consent-record-answer-withdrawn = Niet meer
step-consent-record-source = Hoe zij het zeiden
step-consent-record-source-call = Aan de telefoon
step-consent-record-source-letter = Per brief
step-consent-record-source-paper-form = Op een papieren formulier
step-consent-record-source-in-person = Persoonlijk
step-consent-record-source-event = Bij een evenement
step-consent-record-source-message = Per bericht
step-consent-record-source-other = Anders
step-consent-record-evidence = Veld dat het bewijst
consent-step-nobody = Er is niemand bekend die wij kunnen vragen
consent-step-agreement = Dit is geen id van een document
lapse-consent-basis-gone = Personen, vanaf de dag dat de laatste grondslag verviel of het laatste contact was
lapse-consent-withdrawn = Personen die we om niets anders bewaren, vanaf de dag dat ze een toestemming introkken of het laatste contact was

## Gegevens die alleen met een ja mogen

consent-error-assent = { $reason ->
    [child] Dit is een kind: alleen toestemming van een ouder of voogd voor het doel van dit veld maakt het mogelijk ({ $law }). Vraag het eerst de ouder of voogd, op de toestemmingenpagina.
    [not-signed] Het doel van dit veld vraagt een handtekening, en die is er niet ({ $law }). Laat eerst tekenen.
    [not-confirmed] Er is ingestemd, maar niet bevestigd met de link in de mail, wat het doel van dit veld vraagt ({ $law }).
    [withdrawn] De toestemming voor het doel van dit veld is ingetrokken ({ $law }). Alleen de persoon zelf kan die weer geven.
    [refused] Het doel van dit veld is geweigerd ({ $law }). Alleen de persoon zelf kan anders beslissen.
    [ran-out] De toestemming voor het doel van dit veld is verlopen ({ $law }). Vraag er opnieuw om.
    [outdated] Er is ingestemd met een eerdere tekst van het doel van dit veld ({ $law }). Vraag het opnieuw.
    [purpose-ended] Het doel van dit veld is beëindigd ({ $law }). Kies een ander doel voor het veld.
   *[other] Alleen toestemming van de persoon zelf voor het doel van dit veld maakt het mogelijk, en die is er niet ({ $law }). Vraag er eerst om en vul daarna de waarde in.
}
consent-check-special-fields = Elk bijzonder veld heeft een doel dat zegt wat het toestaat
consent-check-baseless = Zonder: { $fields }
consent-check-special-values = Bijzondere gegevens worden bewaard met de toestemming waarop ze rusten
consent-check-unconsented = { $count ->
    [one] Van 1 persoon liggen er bijzondere gegevens zonder toestemming
   *[other] Van { $count } personen liggen er bijzondere gegevens zonder toestemming
}
lapse-consent-special-gone = Bijzondere gegevens, vanaf de dag dat de toestemming eindigde waarop ze rusten

## Wanneer het stil is, en hoe vaak genoeg is

consent-error-span = Schrijf het als 21:00-08:00, of laat het leeg.
consent-error-calendar = Regel { $line } is niet te lezen. Schrijf regels zoals: FR phone 20:00-09:00
consent-check-quiet = Telefoontjes en sms’en hebben stille uren
consent-check-loud = Geen voor: { $channels }
consent-check-caps = Er is gezegd hoe vaak genoeg is
consent-check-no-caps = Geen kanaal heeft een grens
consent-check-capped = Grenzen voor: { $channels }
setting-consent-calendar = Eigen stille uren en feestdagen, één regel elk: FR phone 20:00-09:00 · DE sms none · NL holiday 12-05 · US holiday fourth fri 11 · SK workday 09-15 · US zone America/New_York
setting-consent-cap-sms = Zoveel sms’en voor één doel zijn genoeg; 0 is geen grens
setting-consent-cap-sms-days = … in zoveel dagen
setting-consent-cap-phone = Zoveel telefoontjes voor één doel zijn genoeg; 0 is geen grens
setting-consent-cap-phone-days = … in zoveel dagen
setting-consent-cap-post = Zoveel brieven op papier voor één doel zijn genoeg; 0 is geen grens
setting-consent-cap-post-days = … in zoveel dagen
retention-consent-contacts = 366 dagen
consent-contacts = Elders bereikt
consent-contacts-lately = { $count ->
    [0] Deze maand is niets genoteerd. Noteer het, dan telt het mee voor hoe vaak genoeg is.
    [one] Deze maand één keer genoteerd. Elke keer telt mee voor hoe vaak genoeg is.
   *[other] Deze maand { $count } keer genoteerd. Elke keer telt mee voor hoe vaak genoeg is.
}
consent-contact-note = Zojuist bereikt
consent-contact-noted = Genoteerd.
event-consent-contacted = Bereikt voor { $purpose } { $channel ->
    [email] per e-mail
    [sms] per sms
    [phone] per telefoon
   *[post] per post
}
event-consent-confirmation-asked = { $aim ->
    [renew] Gevraagd om opnieuw te geven: { $purpose }
   *[confirm] Gevraagd om te bevestigen: { $purpose }
}
event-consent-confirmation-answered = { $aim ->
    [renew] Beantwoord of het opnieuw mag: { $purpose }
   *[confirm] De vraag om bevestiging beantwoord: { $purpose }
}
event-consent-asking-begun = { $aim ->
    [renew] Iedereen wiens toestemming binnenkort afloopt wordt gevraagd: { $purpose }
   *[confirm] Iedereen wiens ja niet bevestigd is wordt gevraagd: { $purpose }
}
table-consent_confirmations = Brieven die om een ja vroegen
table-consent_contacts = Genoteerde gesprekken en sms’en
retention-consent-confirmations = Zonder antwoord tot de link afloopt; met antwoord tot u wordt gewist
consent-aim = Wat gevraagd wordt
consent-aim-confirm = Een ja bevestigen
consent-aim-renew = Opnieuw geven
consent-renewal = Wie vóór het einde opnieuw vraagt
consent-renewal-by-hand = Het kantoor beslist
consent-renewal-daily = Het huis zelf, elke dag
consent-error-renewal = Zeg hoe lang voor het einde. Waar een handtekening nodig is, wordt ieder gevraagd te tekenen.
consent-error-not-by-link = Voor dit doel verandert een klik niets: er is geen nodig, of er is een handtekening nodig.
consent-error-nothing-to-ask = Voor dit doel wacht niets op een klik van deze persoon.
consent-error-asked-lately = Deze persoon is minder dan een dag geleden gevraagd. Wacht op het antwoord.
consent-error-nobody-due = Iedereen is al gevraagd.
consent-by-link = Via een link gevraagd
consent-ask-confirm = Vraag te bevestigen
consent-ask-renew = Vraag opnieuw te geven
consent-asked-on = gevraagd op { $date }
consent-asked-by-mail = Het bericht is onderweg
consent-record-confirm = Vraag per e-mail meteen om bevestiging
consent-record-confirm-hint = Waar een doel dat vraagt, telt een ja pas als de persoon op de knop achter de link drukt.
consent-confirm-subject = { $company }: bevestig uw ja
consent-confirm-text =
    Hallo { $name },

    wij noteerden dat u hiermee instemt:

    { $purpose } ({ $channels })
    { $description }

    Het telt pas als u het zelf zegt. Open deze pagina om ja of nee te zeggen:
    { $url }

    De link werkt tot { $until } en maar één keer. Openen beslist niets. Zonder antwoord gebeurt er niets.

    { $company }
consent-renew-subject = { $company }: mogen wij doorgaan?
consent-renew-text =
    Hallo { $name },

    u stemde hiermee in, en uw ja loopt af op { $ends }:

    { $purpose } ({ $channels })
    { $description }

    Mogen wij doorgaan, zeg het dan op deze pagina:
    { $url }

    De link werkt tot { $until } en maar één keer. Openen beslist niets. Zonder antwoord loopt het vanzelf af.

    { $company }
consent-confirm-wording = { $company } mag mijn gegevens gebruiken voor “{ $purpose }” ({ $channel }): { $description }
consent-confirm-title = Uw ja
consent-confirm-lead = { $company } noteerde dat u instemt. Klopt dat? De link werkt tot { $date }.
consent-renew-lead = U stemde in, en uw ja loopt binnenkort af. { $company } vraagt of het door mag gaan. De link werkt tot { $date }.
consent-confirm-agree = Ja, ik stem in
consent-renew-free = Of zeg nee: dan stoppen wij meteen. Zonder antwoord loopt uw ja gewoon af.
consent-renew-stop = Nee, stop nu
consent-confirm-thanks = Dank u
consent-confirm-thanks-text = Uw ja telt vanaf nu. Op uw voorkeurenpagina kunt u het altijd intrekken.
consent-confirm-gone = Deze link werkt niet meer
consent-confirm-gone-text = Hij is gebruikt, te oud of nooit verstuurd. Wat u toestaat staat op uw voorkeurenpagina.
consent-waiting-for = Wat op mensen wacht
consent-waiting-lead = Open vragen: wie nog moet bevestigen, wiens toestemming binnenkort afloopt, wie een wijziging niet beantwoordde.
consent-waiting-change = Wacht door een wijziging
consent-waiting-children = Kinderen wier ouder of voogd niet antwoordde
consent-waiting-children-none = Geen ouder of voogd is gevraagd
consent-waiting-confirm-lead = Mensen die ja zeiden tegen “{ $purpose }”, zoals anderen noteerden. Er gaat niets uit tot zij het bevestigen.
consent-waiting-renew-lead = Mensen wier toestemming voor “{ $purpose }” binnenkort afloopt. Wie haar niet opnieuw geeft, krijgt daarna niets meer.
consent-asking-waiting = Wachtend
consent-asking-due = Nog niet gevraagd
consent-asking-asked = Gevraagd
consent-asking-answered = Beantwoord
consent-asking-all = Vraag wie nog niet gevraagd is
consent-asking-effect = { $count ->
    [one] Eén persoon krijgt een e-mail met een link. Die kan niet worden teruggehaald.
   *[other] { $count } mensen krijgen ieder een e-mail met een link. Die kan niet worden teruggehaald. Wie niet bereikbaar is, wordt overgeslagen.
}
consent-asking-signed = Dit doel vraagt een handtekening: vraag ieder te tekenen, op de pagina met toestemmingen.
consent-asking-none = Niemand wacht
consent-asking-none-text = Er is niets te vragen.
consent-asking-begun = De berichten worden geschreven
consent-check-confirm = Ja’s die op de klik van de persoon zelf wachten
consent-check-renew = Toestemmingen die binnenkort aflopen zonder dat iemand is gevraagd
consent-check-change = Wijzigingen van een doel die mensen niet beantwoordden
consent-check-guardian = Kinderen wier ouder of voogd is gevraagd en niet antwoordde
consent-check-people = { $count ->
    [0] Niemand wacht
    [one] 1 persoon
   *[other] { $count } mensen
}
step-consent-confirm = Vragen een ja te bevestigen
step-consent-confirm-hint = Stuurt de persoon een link om een genoteerd ja te bevestigen. Tot dan telt het niet.
step-consent-confirm-purpose = Doel
