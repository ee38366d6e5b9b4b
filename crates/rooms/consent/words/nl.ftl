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
event-consent-notice-published = De privacyverklaring, versie { $version }, is gepubliceerd
event-consent-address-suppressed = Een adres is op de lijst gezet van adressen die niet mogen terugkomen

table-consent_events = Uw keuzes en hun geschiedenis
table-consent_state = Wat u nu toestaat
table-consent_links = Links naar uw voorkeurenpagina
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
consent-state-invalidated = door ons ongeldig verklaard
consent-state-revoked = beëindigd door een voogd of rechter
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
consent-reason-no-balancing = Niemand heeft vastgelegd waarom ons belang zwaarder weegt.
consent-reason-quiet-hours = Waar de persoon woont, is het een stil uur.
consent-reason-too-often = Zij hebben voorlopig genoeg berichten gehad.
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
consent-mend-child = Leg de toestemming van een voogd vast.
consent-mend-registry = De persoon wijzigt de inschrijving in dat register.
consent-mend-not-asked = Vraag het, met een formulier of in een gesprek.
consent-mend-not-answered = Wacht op het antwoord.
consent-mend-invalidated = Vraag het opnieuw.
consent-mend-not-confirmed = De persoon opent de link in ons bericht.
consent-mend-ran-out = Vraag het opnieuw.
consent-mend-outdated = Vraag het opnieuw, met de woorden van nu.
consent-mend-no-balancing = Schrijf de afweging bij het doel.
consent-mend-quiet-hours = Wacht tot de ochtend.
consent-mend-too-often = Wacht enkele dagen.
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
consent-people = Mensen met een vermelding
consent-key = Sleutel
consent-key-hint = Kleine letters, cijfers en streepjes, zoals voorjaar-aanbiedingen. Hij staat in bestanden en adressen en verandert nooit.
consent-name = Naam
consent-description = Omschrijving
consent-channels = Kanalen
consent-retention = Bewaren na het laatste gebruik
consent-valid-for = Een toestemming geldt
consent-duration-hint = Een duur volgens ISO 8601: P2Y is twee jaar, P6M zes maanden, P90D negentig dagen.
consent-asks-from = Toestemmingen tellen vanaf versie
consent-balancing = Belangenafweging
consent-balancing-hint = Nodig bij een gerechtvaardigd belang: wat wij willen, waarom het nodig is en waarom het mensen niet schaadt.
consent-earlier = Toestemmingen voor eerdere versies
consent-earlier-still-count = tellen nog: de wijziging zegt het alleen beter
consent-earlier-ask-again = tellen niet meer: de wijziging staat iets nieuws toe
consent-earlier-ask-again-hint = Deze mensen krijgen voor dit doel niets tot zij opnieuw instemmen.
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
consent-error-no-balancing = Bij een gerechtvaardigd belang hoort een vastgelegde afweging.
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
consent-truth-lead = Wat er in elke toestand verstuurd mag worden, en waarom. Dezelfde beslissing laat elk bericht door of houdt het tegen.
consent-truth-special = Wat zelfs een gegeven toestemming tegenhoudt
consent-truth-rules = De regels op volgorde: de eerste die van toepassing is, beslist
consent-if = Als
consent-line-given-unconfirmed = gegeven, niet bevestigd
consent-line-given-confirmed = gegeven en bevestigd
consent-line-outdated = gegeven voor oudere woorden

consent-notices = Privacyverklaringen
consent-notices-lead = Wat wij mensen over hun gegevens vertellen. Een gepubliceerde verklaring verandert nooit; een nieuwe versie komt ervoor in de plaats.
consent-notices-empty = Nog geen privacyverklaring
consent-notice-start = Nieuwe versie
consent-notice-publish = Publiceren
consent-notice-published = De verklaring geldt vanaf nu
consent-notice-version = Privacyverklaring, versie { $version }
consent-notice-of = Versie { $version }, geldig sinds { $date }
consent-notice-hint = Lege regels scheiden alinea’s, ## begint een kop, - een punt van een lijst. [company], [address] en [email] komen uit de instellingen.
consent-title = Titel
consent-body = Tekst
consent-draft = concept
consent-error-notice-published = Deze verklaring is gepubliceerd en verandert niet meer. Begin een nieuwe versie.

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
consent-source-hint = Bijvoorbeeld: telefoongesprek, brief, beurs in Utrecht.
consent-reference = Kenmerk
consent-reference-hint = Het nummer van het gesprek of dossier; verzegeld bewaard.
consent-wording = De woorden die zijn voorgelezen
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
consent-start-surveys = Enquêtes
consent-start-surveys-description = Na een bestelling stellen wij u soms een of twee vragen, zodat wij het beter kunnen doen. U kunt altijd bezwaar maken.
consent-start-rights = Uw rechten
consent-start-rights-description = Wij schrijven u om te bevestigen en te beantwoorden wat u over uw eigen gegevens vraagt. De wet eist dat.
consent-start-balancing = Wij willen weten of mensen tevreden waren, zodat wij kunnen herstellen wat niet goed is. Wij vragen hoogstens één keer na een bestelling, met een of twee vragen, en gebruiken alleen het adres en de bestelling. Wie iets koopt, verwacht zo’n vraag; antwoorden is vrijwillig en elk bericht laat met één klik bezwaar toe. Dit weegt naar ons oordeel niet zwaarder dan de belangen van de mensen.
consent-start-notice-title = Uw privacy
consent-start-notice-body =
    Hier zeggen wij wat wij met uw gegevens doen, waarom, en hoe u dat stopt. Wij houden het kort.

    ## Wie wij zijn

    Wij zijn [company], [address]. Over uw gegevens bereikt u ons via [email].

    ## Wat wij gebruiken, en waarom

    - Bestellingen en klantenservice: uw naam, adres, telefoon, e-mail en wat u bestelde. Wij hebben dat nodig om te doen wat u vroeg (een overeenkomst met u).
    - Nieuws en aanbiedingen: uw e-mailadres en, als u wilt, uw telefoonnummer. Alleen als u ja zei (uw toestemming).
    - Enquêtes: uw e-mailadres en uw bestelling, om te horen hoe het ging (ons gerechtvaardigd belang). U kunt altijd bezwaar maken.
    - Uw rechten: wat nodig is om uw verzoeken te beantwoorden (een wettelijke plicht).

    ## Waar het vandaan komt, en wie het krijgt

    Van u, of uit wat u bestelde. Wij geven het alleen aan wie ons bij dat werk helpt, zoals de bezorger van een pakket, en aan niemand anders. Het blijft in de Europese Economische Ruimte, tenzij wij u vooraf iets anders zeggen.

    ## Hoe lang wij het bewaren

    Bestellingen zeven jaar, omdat de belastingwet dat zegt. Vragen die u stelde drie jaar. Wat u toestond tot u het terugneemt, en hoogstens twee jaar zonder het opnieuw te vragen.

    ## Wat u kunt doen

    - Zien wat wij hebben, en een kopie meenemen.
    - Het laten verbeteren of wissen.
    - Het gebruik een tijd laten stilzetten.
    - Een toestemming intrekken, net zo makkelijk als u die gaf. Wat wij daarvoor deden, blijft rechtmatig.
    - Bezwaar maken tegen wat wij uit eigen belang doen.
    - Een klacht indienen bij de toezichthouder van uw land.

    Elk bericht van ons heeft een link naar een pagina waar dit allemaal kan, zonder wachtwoord. Wat u daar weigert, raakt uw bestellingen niet.

    ## Geen besluiten door machines

    Wij laten nooit een programma alleen beslissen over iets dat voor u van belang is.
room-consent = Toestemmingen
consent-check-purpose = Het doel “{ $purpose }” rust op zijn grondslag
consent-check-fine = Er ontbreekt niets
consent-check-unweighed = Er is geen belangenafweging vastgelegd
consent-check-unproved = Toestemmingen worden niet met een link bevestigd en zijn dus moeilijk te bewijzen
