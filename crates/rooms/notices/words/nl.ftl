nav-notices = Privacyverklaringen
room-notices = Privacyverklaringen
settings-notices = Privacyverklaringen
right-notices-change = Privacyverklaringen schrijven en publiceren
setting-notices-authority = Bij wie mensen kunnen klagen (leeg: de toezichthouder van het land van het bedrijf)

event-notices-published = De privacyverklaring, versie { $version }, is gepubliceerd
event-consent-notice-published = De privacyverklaring, versie { $version }, is gepubliceerd
event-notices-accepted = Aanvaardde de privacyverklaring, versie { $version }
event-notices-contact-changed = Het contactpunt { $key } geeft de verklaring nu op een andere manier

table-notice_acceptances = Aanvaarde privacyverklaringen
retention-notices-acceptances = Zolang u bij ons bent; daarna weg

## What a notice says

notices-title = Uw privacy
notices-opening = Hier zeggen wij wat wij met uw gegevens doen, waarom, en hoe u dat stopt. Wij houden het kort.

notices-part-controller = Wie wij zijn
notices-part-purposes = Wat wij gebruiken, en waarom
notices-part-without-consent = Wat wij doen zonder het te vragen
notices-part-source = Waar uw gegevens vandaan komen
notices-part-recipients = Wie ze krijgt
notices-part-transfers = Andere landen
notices-part-retention = Hoe lang wij ze bewaren
notices-part-rights = Wat u kunt doen
notices-part-complaint = Waar u kunt klagen
notices-part-not-providing = Wat u ons moet zeggen
notices-part-automated = Geen besluiten door machines
notices-part-tracking = Volgen en cookies
notices-part-changes = Als deze tekst verandert

notices-text-controller = Wij zijn { $company }, { $address }.
notices-text-controller-reach = Over uw gegevens bereikt u ons via { $email }.
notices-text-controller-unnamed = Het bedrijf op wiens site u dit leest, staat in voor uw gegevens.
notices-text-without-consent = Voor sommige dingen hebben wij uw ja niet nodig. Dat zijn:
notices-text-source = Ze komen van u, of uit wat u bestelde of vroeg. Krijgen wij ze van iemand anders, dan zeggen wij u dat binnen een maand.
notices-text-recipients = Wij geven ze alleen aan wie ons bij dat werk helpt, zoals de bezorger van een pakket, en aan niemand anders.
notices-text-transfers = Wij houden ze in de Europese Economische Ruimte. Als dat verandert, zeggen wij het u eerst.
notices-text-transfers-some = Een deel gaat naar landen buiten de Europese Economische Ruimte. Dit beschermt ze daar:
notices-text-retention = Wij bewaren ze niet langer dan nodig. Na het laatste gebruik gelden deze tijden:
notices-text-retention-end = Daarna wissen wij ze, of halen wij eruit van wie ze waren.
notices-text-rights =
    - Zien wat wij hebben, en een kopie meenemen.
    - Het laten verbeteren of wissen.
    - Het gebruik een tijd laten stilzetten.
    - Een toestemming intrekken, net zo makkelijk als u die gaf. Wat wij daarvoor deden, blijft rechtmatig.
    - Bezwaar maken tegen wat wij uit eigen belang doen.
    - Uw gegevens meenemen naar een ander.
notices-text-rights-how = Elk bericht van ons heeft een link naar een pagina waar dit allemaal kan, zonder wachtwoord. Wat u daar weigert, raakt uw bestellingen niet.
notices-text-complaint = U kunt altijd klagen bij { $authority }. Wij horen het graag eerst van u, maar dat hoeft niet.
notices-text-complaint-unnamed = U kunt altijd klagen bij de toezichthouder van uw land. Wij horen het graag eerst van u, maar dat hoeft niet.
notices-text-not-providing = Voor dit hebben wij een deel van uw gegevens nodig: { $purposes }. Onze formulieren zeggen welke. Zonder die kunnen wij niet doen wat u vraagt. De rest is aan u, en een nee kost u niets.
notices-text-not-providing-free = U hoeft ons niets te zeggen. Een nee kost u niets.
notices-text-automated = Wij laten nooit een programma alleen beslissen over iets dat voor u van belang is.
notices-text-tracking = Wij kijken niet of u onze berichten opent of welke links u volgt, tenzij u daar ja op zei. Een bericht dat wel gevolgd wordt, zegt dat. De link om het te stoppen staat erbij. Deze site zet alleen de cookies die zij nodig heeft: om u aan te melden en uw taal te onthouden.
notices-text-changes = Elke versie van deze tekst blijft hier te lezen, met wat er veranderde. Willen wij uw gegevens voor iets nieuws gebruiken, dan zeggen wij het eerst. Waar de wet dat wil, vragen wij het u.

notices-basis-consent = Wij doen dit alleen als u ja zei. U kunt dat altijd terugnemen.
notices-basis-contract = Wij hebben het nodig voor onze overeenkomst met u.
notices-basis-legal-obligation = De wet draagt het ons op.
notices-basis-vital-interest = Het beschermt iemands leven of gezondheid.
notices-basis-public-task = Het is een publieke taak die wij kregen. U kunt bezwaar maken.
notices-basis-legitimate-interest = Wij hebben er een eerlijk belang bij, en wogen dat af tegen het uwe. U kunt altijd bezwaar maken.
notices-line-data = Wij gebruiken: { $data }.
notices-line-again = Na { $time } vragen wij het opnieuw.
notices-line-kept = Wij bewaren de gegevens { $time } na het laatste gebruik.
notices-line-for = { $time }.
notices-line-recipients = Ze gaan naar: { $names }.
notices-line-transfers = Ze gaan buiten de Europese Economische Ruimte: { $names }.
notices-line-ways = Wij mogen u bereiken via: { $channels }.

## The pages of everybody

notices-of = Versie { $version }, geldig sinds { $date }
notices-contents = In deze tekst
notices-history = Alle versies
notices-current = De versie die geldt
notices-fingerprint = Vingerafdruk (SHA-256): { $hash }
notices-as-text = De kale tekst
notices-what-changed = Wat veranderde
notices-changed-since = Wat versie { $version } veranderde sinds versie { $before }
notices-no-changes = Er is geen verschil.
notices-gone = Weggehaald
notices-came = Nieuw

notices-accept-title = Lees dit eerst
notices-accept-lead = Onze privacyverklaring is veranderd op een punt dat u moet weten. Lees haar door. Druk dan op de knop aan het eind.
notices-accept = Ik heb het gelezen en ga akkoord
notices-accepted-title = Dank u
notices-accepted-text = Er is nu niets te aanvaarden.

## Writing one

notices-lead = Wat wij mensen over hun gegevens vertellen. Een gepubliceerde verklaring verandert nooit; een nieuwe versie komt ervoor in de plaats.
notices-empty = Nog geen versie
notices-start = Nieuwe versie
notices-go-on = Verder met het concept
notices-public = De pagina voor iedereen
notices-versions = Versies
notices-version = Versie
notices-since = Geldig sinds
notices-when = Wanneer
notices-draft = concept
notices-draft-of = Concept van versie { $version }
notices-draft-lead = Onderdelen vullen zich met uw instellingen en doelen. Verplaats ze, zet uit wat u niet nodig hebt, en voeg eigen toe.
notices-discard = Weggooien
notices-discarded = Het concept is weg
notices-changes = Verschillen
notices-preview = Voorbeeld
notices-heading = Titel
notices-body = Tekst
notices-hint = Lege regels scheiden alinea’s, ## begint een kop, - een punt van een lijst. [company], [address] en [email] komen uit de instellingen.
notices-section = Onderdeel
notices-sections = Onderdelen
notices-section-new = Eigen onderdeel
notices-law = Gevraagd door
notices-shown = Zichtbaar
notices-shown-yes = ja
notices-shown-no = nee
notices-order = Wijzigen
notices-up = Omhoog
notices-down = Omlaag
notices-hide = Uitzetten
notices-show = Aanzetten
notices-left-out = Weggelaten
notices-left-out-text = De wet wil dat mensen dit horen. Laat het alleen weg als het elders in de verklaring staat.
notices-title-own = Titel van de verklaring
notices-title-hint = Leeg: { $title }
notices-publish = Publiceren
notices-publish-text = Publiceren bewaart de woorden in alle talen zoals ze nu zijn. Daarna kan niemand ze veranderen.
notices-published = De verklaring geldt vanaf nu
notices-acceptance = Aanvaarding
notices-acceptance-not-needed = Mensen krijgen bericht; er hoeft niets aanvaard
notices-acceptance-needed = Mensen moeten haar aanvaarden voor zij verder gaan

notices-outdated = Niet meer actueel
notices-outdated-text = De gepubliceerde verklaring zegt niet meer wat er is:
notices-reasons = { $count ->
    [one] { $count } reden
   *[other] { $count } redenen
}
notices-renew = Opnieuw publiceren met wat nu geldt
notices-drift-company = De naam, het adres of de e-mail van het bedrijf veranderde.
notices-drift-changed = Het doel “{ $purpose }” veranderde.
notices-drift-added = Het doel “{ $purpose }” is nieuw.
notices-drift-ended = Het doel “{ $purpose }” is beëindigd.

notices-reading = Hoe het leest
notices-verdict = Oordeel
notices-verdict-plain = duidelijk
notices-verdict-hard = moeilijk
notices-verdict-unknown = geen tekst
notices-formula = Formule
notices-figure = Cijfer
notices-target = Doel
notices-long-count = Lange zinnen
notices-long = Deze zinnen zijn te lang:
notices-hard = Moeilijke woorden: { $words }.
notices-words = { $count ->
    [one] { $count } woord
   *[other] { $count } woorden
}
notices-scale-ease = Hoger is makkelijker; vanaf { $target } begrijpt een 14-jarige het.
notices-scale-years = Jaren school; tot { $target } begrijpt een 14-jarige het.

## Contact points

notices-contacts = Contactpunten
notices-contacts-lead = Elke plek waar wij mensen ontmoeten, en hoe zij daar de verklaring krijgen. Een punt zonder verklaring kan niet open.
notices-contacts-empty = Nog geen contactpunten
notices-contact = Contactpunt
notices-contact-add = Een punt toevoegen of wijzigen
notices-contact-kind = Soort
notices-contact-place = Waar
notices-contact-given = Hoe de verklaring gegeven wordt
notices-contact-state = Stand
notices-contact-fine = heeft zijn verklaring
notices-contact-closed = blijft dicht
notices-contact-preferences = Voorkeurenpagina
notices-kind-form = Formulier
notices-kind-mail = E-mail
notices-kind-sms = Sms
notices-kind-portal = Portaal
notices-kind-chat = Chat
notices-kind-call = Telefoon
notices-kind-other = Anders
notices-given-link = met een link ernaar
notices-given-spoken = gezegd in het gesprek, met waar het staat
notices-given-attached = bijgevoegd of overhandigd
notices-given-missing = helemaal niet

## Acceptances

notices-acceptances = Aanvaardingen
notices-acceptances-lead = Wie de verklaring aanvaardde die aanvaard moet worden.
notices-acceptances-none = Er hoeft niets aanvaard te worden
notices-acceptances-none-text = Bij het publiceren kunt u mensen vragen een versie te aanvaarden.
notices-acceptances-of = Aanvaardde versie { $version } of een latere
notices-acceptances-missing = { $count ->
    [one] { $count } persoon heeft nog niet aanvaard.
   *[other] { $count } mensen hebben nog niet aanvaard.
}
notices-person = Persoon
notices-person-hidden = iemand die u niet mag zien

notices-error-published = Deze verklaring is gepubliceerd en verandert niet meer. Begin een nieuwe versie.
notices-error-draft = Er is al een concept. Publiceer het eerst of gooi het weg.
notices-error-newer = Er kwam intussen een nieuwere verklaring. Lees die eerst.
notices-error-too-many = Een verklaring heeft hoogstens { $most } onderdelen.
notices-error-without = “{ $contact }” geeft mensen geen privacyverklaring en kan dus niet open. Een brief heeft de link onderaan nodig. Zeg voor andere plekken onder Privacyverklaringen, Contactpunten, hoe zij gegeven wordt.
notices-error-none-published = Er is nog geen privacyverklaring gepubliceerd. Publiceer er eerst een onder Privacyverklaringen.

notices-reconstructed = Deze versie verscheen voordat we de woorden bewaarden. Ze zijn later samengesteld en kunnen iets anders hebben geluid.
notices-cookies = Cookies
notices-check-published = Er is een privacyverklaring gepubliceerd
notices-check-none = Er is er nog geen gepubliceerd.
notices-check-version = Versie { $version } geldt.
notices-check-current = De privacyverklaring zegt wat er is
notices-check-fine = Sinds de publicatie is niets veranderd.
notices-check-drifted = Verouderd: { $notices }. Vernieuw.
notices-check-contacts = Iedereen krijgt de verklaring waar we elkaar ontmoeten
notices-check-everywhere = Bij elk contactpunt.
notices-check-without = Zonder verklaring: { $contacts }.

## Meerdere verklaringen

notices-general = Algemene verklaring
notices-everybody = Iedereen
notices-notice = Verklaring
notices-audience = Voor wie
notices-points = Contactpunten
notices-says-what-is = actueel
notices-add = Nieuwe verklaring
notices-add-lead = Een verklaring voor mensen bij wie de algemene niet past, zoals sollicitanten. Contactpunten kunnen haar geven zodra er een versie van is gepubliceerd.
notices-called = Naam
notices-described = Naam en publiek
notices-key = Sleutel
notices-key-hint = Kleine letters, cijfers en streepjes. “applicants” leest men op /privacy/applicants. Hij blijft zoals hij is.
notices-remove = De verklaring verwijderen
notices-removed = De verklaring is weg
notices-empty-text = Begin een versie, orden de onderdelen en publiceer haar.
notices-purposes = Doelen waarover zij gaat
notices-purposes-text = Vink aan wat deze mensen aangaat. Zonder vinkje gaat de verklaring over alle doelen.
notices-change = Wijzigen
notices-contact-account = Iemands account
notices-contact-my-case = Pagina met iemands eigen zaak
notices-contact-sign = Pagina voor handtekeningen
notices-contact-phone = Telefoon
notices-contact-chat = Chat
notices-contact-texts = Sms-berichten
notices-drift-authority = De toezichthouder bij wie mensen kunnen klagen veranderde.
notices-drift-told-changed = { $section }: “{ $name }” veranderde.
notices-drift-told-added = { $section }: “{ $name }” is nieuw.
notices-drift-told-ended = { $section }: “{ $name }” is er niet meer.
notices-text-retention-rules = Voor sommige dingen gelden andere tijden:
table-notice_met = Gegeven privacyverklaringen
event-notices-added = De privacyverklaring { $notice } is gemaakt
event-notices-described = De privacyverklaring { $notice } kreeg een andere naam of een ander publiek
event-notices-removed = De privacyverklaring { $notice } is verwijderd
notices-error-key = Gebruik kleine letters, cijfers en streepjes, en begin met een letter.
notices-error-taken = Deze naam is bezet. Kies een andere.
notices-error-general = De algemene verklaring is voor iedereen. Zij houdt haar naam en blijft.
notices-error-used = Van deze verklaring is iets gepubliceerd, of een contactpunt geeft haar. Daarom blijft zij.
notices-error-form = Een formulier kiest zijn verklaring in zijn eigen instellingen.
notices-error-choice = Van deze verklaring is nog niets gepubliceerd. Kies een andere.
notices-error-unpublished = Van “{ $notice }” is nog niets gepubliceerd. Publiceer haar eerst onder Privacyverklaringen.
notices-error-too-many-notices = Er zijn al { $most } verklaringen. Gebruik een daarvan.
