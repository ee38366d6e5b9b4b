### Wat mensen van zichzelf zien: hun keuzes, hun gegevens, hun rechten.
event-portal-told-why = { $reason ->
    [too-often] Heeft iets gestopt: te vaak
    [not-for-me] Heeft iets gestopt: niet interessant
    [never-asked] Heeft iets gestopt: nooit om gevraagd
   *[other] Heeft iets gestopt, om een andere reden
}
event-portal-heeded-signal = De browser vroeg niet te verkopen, te delen of te volgen: gedaan
table-portal_asks = Vragen om een link
table-portal_signals = Wensen van browsers
retention-portal-asks = Het adres gaat weg zodra de mail geschreven is, de rest na een dag.
retention-portal-signals = Blijft zolang uw gegevens er zijn: zo volgen we uw browser één keer en gelden daarna uw eigen keuzes.
## De voorkeurenpagina
portal-title = Wat mogen wij u sturen?
portal-lead = U bent { $email }. Wijzigingen werken meteen. Voor uw bestellingen verandert er niets.
portal-label = { $purpose }, { $by }
portal-by-email = per e-mail
portal-by-sms = per sms
portal-by-phone = per telefoon
portal-by-post = per brief
portal-switch-email = Per e-mail
portal-switch-sms = Per sms
portal-switch-phone = Per telefoon
portal-switch-post = Per brief
portal-track-switch = Dit mag
portal-track-none = We volgen niet of u onze mails opent of daarin ergens op klikt.
portal-signal-heeded = Uw browser vraagt ons uw gegevens niet te verkopen of te delen en u niet te volgen. Dat doen we.
portal-signal-outvoted = Uw browser vraagt ons uw gegevens niet te verkopen of te delen en u niet te volgen. U hebt hier zelf iets aangezet, dus dat geldt. Zet het uit als het niet zo bedoeld was.
portal-needed-title = Wat zonder vragen doorgaat
portal-needed-fixed = Dit kan niet worden uitgezet.
portal-needed-contract = Nodig voor de overeenkomst met u.
portal-needed-law = De wet eist het.
portal-needed-otherwise = Nodig om mensen te beschermen.
portal-said-yes = U zei ja op { $date }, { $how }.
portal-yes-lapsed = U zei ja op { $date }, { $how }, maar dat telt niet meer. Zet het aan als u het nog wilt.
portal-said-no = U zei nee op { $date }, { $how }.
portal-stopped = U stopte dit op { $date }, { $how }.
portal-ran-out = Uw ja verliep op { $date }. Zet het aan als u het nog wilt.
portal-invalidated = Wij hebben dit op { $date } ingetrokken, omdat het niet had mogen tellen.
portal-not-answered = Wij vroegen het u op { $date }. U heeft nog niet geantwoord.
portal-never-asked = Uit, want u heeft geen ja gezegd.
portal-interest = Aan, want wij hebben er een redelijk belang bij. U mag altijd bezwaar maken: zet het gewoon uit.
portal-how-form = op het formulier “{ $origin }”
portal-how-link = met de link in onze mail
portal-how-person = op deze pagina
portal-how-staff = en iemand van ons schreef het op
portal-how-import = in een lijst die wij overnamen
portal-how-api = via een ander programma van ons
portal-how-registry = in een openbaar register
portal-how-house = vanzelf
portal-how-signal = door een instelling van uw browser
portal-how-one-click = met de afmeldlink in een mail
portal-agreed = De precieze woorden zien
portal-no-wording = De precieze woorden zijn niet vastgelegd.
portal-with-notice = Toen gold versie { $version } van onze privacyverklaring.
portal-nothing-to-choose = Er valt hier nu niets te kiezen.
portal-why = Als u iets stopt: waarom?
portal-why-too-often = Te vaak
portal-why-not-for-me = Niet interessant voor mij
portal-why-never-asked = Ik heb er nooit om gevraagd
portal-why-other = Een andere reden
portal-save = Mijn keuzes opslaan
portal-stop = Alles stoppen
portal-saved = Opgeslagen. Het geldt vanaf nu.
portal-unchanged = Er is niets veranderd.
portal-words-changed = De tekst bij wat u aanzette, is intussen veranderd. Lees hem en zet opnieuw aan; al het andere is opgeslagen.
portal-all-stopped = Alles is gestopt. U hoort alleen nog van ons over uw bestellingen, of als de wet dat eist.
portal-undo-text = Was dat een vergissing?
portal-undo = Terugzetten zoals het was
portal-your-data = Uw gegevens
portal-your-data-text = Zie wat we over u bewaren, waarom, tot wanneer, en wie ernaar keek. Laat het verbeteren, neem het mee of laat het wissen.
portal-see = Alles bekijken
portal-copy = Een kopie meenemen
portal-erase = Wis mij…
portal-language = Onze mails kunnen ook de taal van deze pagina spreken.
portal-language-keep = Schrijf mij in deze taal: { $language }
portal-language-kept = Gelukt. Vanaf nu schrijven we u in deze taal.
portal-history = Wat u tot nu toe koos
portal-history-lead = Elk ja en elk nee dat we kennen, met de woorden die er toen stonden.
portal-history-older = Eerdere keuzes
portal-history-file = Als bestand bewaren
portal-notice = Privacyverklaring, versie { $version }
portal-notice-plain = Privacyverklaring
portal-no-such-switch = Dat kan hier niet geschakeld worden.
portal-ended = Deze link werkt niet meer
portal-ended-text =
    Hij is te oud, of hij is niet helemaal gekopieerd.
    Uw keuzes zijn zoals u ze achterliet. U kunt een nieuwe link laten sturen.
portal-new-link = Stuur mij een nieuwe link
portal-accept = Onze privacyverklaring is veranderd
portal-accept-text = Lees de nieuwe en laat ons weten of u die aanvaardt. Intussen werkt alles op deze pagina zoals altijd.
portal-accept-read = De verklaring lezen
## Receipts
portal-receipts = Ontvangstbewijzen
portal-receipts-lead = Elk ja en elk nee van u, met een bewijs om te bewaren. Niemand kan het ongezien wijzigen, wij ook niet.
portal-receipts-all = Alles in één bestand meenemen
portal-receipts-check = Zo controleert u ze
portal-receipts-record = Toestemmingsverslag
portal-receipts-entry = Regel { $number }
portal-receipts-proof = Bewijs { $number }
portal-receipts-not-sealed = Nog niet verzegeld. Over enkele minuten staat het bewijs hier.
portal-receipts-none = Er valt nog niets mee te nemen: we kennen geen ja en geen nee van u.
portal-receipts-one = Ontvangstbewijs
## Duties
portal-check-page = Mensen bereiken hun eigen keuzes
portal-check-reached = Brieven leiden naar { $url }
portal-check-insecure = Brieven leiden naar { $url }: zonder https, of alleen binnen deze computer
portal-check-signal = Het “niet verkopen of delen” van de browser wordt opgevolgd
portal-check-heeded = { $count ->
    [one] Het sprak tot nu toe voor { $count } persoon
   *[other] Het sprak tot nu toe voor { $count } mensen
}
## Om een link vragen
portal-ask = Uw keuzes en uw gegevens
portal-ask-lead = Geef uw e-mailadres. Wij sturen u een link waarmee u alles ziet en verandert, zonder wachtwoord.
portal-email = Uw e-mailadres
portal-ask-send = Stuur mij de link
portal-sent = Kijk in uw mailbox
portal-sent-text =
    Kennen wij dit adres, dan is er een mail met uw link onderweg.
    Na een paar minuten nog geen mail? Kijk bij de ongewenste mail, of probeer een ander adres van u. Wij zeggen hier niet welke adressen wij kennen, zodat niemand iets over u te weten komt.
portal-mail-subject = Uw link
portal-mail-text =
    Hallo,

    u vroeg om de link naar uw keuzes en uw gegevens. Hier is hij:
    { $url }

    Geef hem niet door: wie hem heeft, ziet wat u ziet.
    Heeft u er niet om gevraagd? Dan hoeft u niets te doen.

    { $company }
## Afmelden
portal-unsubscribe = “{ $purpose }” stoppen?
portal-unsubscribe-text = Druk op de knop en u krijgt geen mails meer over “{ $purpose }”. Het werkt meteen.
portal-unsubscribe-yes = Deze mails stoppen
portal-all-choices = Al mijn keuzes bekijken
portal-unsubscribed = Klaar, het is gestopt
portal-unsubscribed-text = U krijgt geen mails meer over “{ $purpose }”. Wat nog klaarstond om te versturen, is geannuleerd. Was het een vergissing, zet het dan bij uw keuzes weer aan.
portal-needed = Dit kan niet gestopt worden
portal-needed-text = Wij moeten u over “{ $purpose }” kunnen schrijven, vanwege uw bestellingen of omdat de wet dat eist. Al het andere kunt u stoppen.
## Wat wij bewaren
portal-data = Mijn gegevens
portal-data-lead = Wat we over u bewaren, en wat u ermee kunt doen.
portal-facts = Wat wij weten
portal-no-facts = Wij weten niets over u, behalve dat u er bent.
portal-for = Voor: { $purposes }.
portal-records = Wat er verder bewaard wordt
portal-ends = Hoe het eindigt
portal-ends-text = Deze regels van ons beëindigen wat we bewaren. Wat het eerst komt, telt.
portal-ends-whole = Alles over u
portal-column-what = Wat
portal-column-count = Hoeveel
portal-column-why = Waarom en tot wanneer
portal-looks = Wie er keek
portal-no-looks = Niemand heeft naar uw gegevens gekeken.
portal-column-when = Wanneer
portal-column-who = Wie
portal-column-did = Wat zij deden
portal-who-staff = Iemand die hier werkt
portal-who-program = Een programma van ons
portal-who-you = U
portal-who-house = Het systeem zelf
## Rechten
portal-erase-ask = Stuur mij de link om mij te wissen
portal-claimed = Wij hebben u een mail gestuurd. Open de link daarin om verder te gaan.
portal-claim-running = U vroeg dit al, en wij zijn ermee bezig. Wij schrijven u als het klaar is.
## Cookies
portal-cookies = Cookies
portal-cookies-lead = Kleine briefjes die een website in uw browser achterlaat. Wij laten alleen achter wat onze pagina’s echt nodig hebben. Meer komt er niet, tenzij u het hier aanzet. Onze formulieren op andere websites laten er geen achter, dus daar valt niets te kiezen.
portal-cookies-signal = Uw browser vraagt ons uw gegevens niet te delen en u niet te volgen. Daarom blijven “voor u gekozen” en “reclame” uit.
portal-cookies-necessary = Noodzakelijk
portal-cookies-necessary-text = Zonder deze werken de pagina’s niet. Altijd aan.
portal-cookies-functional = Gemak en cijfers
portal-cookies-functional-text = Onthouden uw instellingen en tellen hoe vaak een pagina wordt geopend. We plaatsen er vandaag geen.
portal-cookies-targeting = Voor u gekozen
portal-cookies-targeting-text = Kiezen wat u ziet op grond van wat u bekeek, en meten hoe goed dat werkt. We plaatsen er vandaag geen.
portal-cookies-advertising = Reclame
portal-cookies-advertising-text = Tonen u reclame hier en op andere websites. We plaatsen er vandaag geen.
portal-cookies-save = Mijn keuze bewaren
portal-cookies-only-necessary = Alleen de noodzakelijke
portal-cookies-saved = Bewaard in deze browser.
portal-cookies-list = De cookies die we plaatsen
portal-column-cookie = Naam
portal-column-for = Waarvoor
portal-column-lasts = Hoelang
portal-cookie-choices = Onthoudt wat u op deze pagina koos. Alleen geplaatst als u bewaart.
portal-cookie-session = Houdt wie hier werkt aangemeld. Bezoekers krijgen hem niet.
portal-cookies-visit = Tot de browser wordt gesloten
portal-cookies-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
room-portal = Voorkeuren
## The person's own cases
table-portal_links = Links naar zaken
retention-portal-links = Hooguit een dag.
portal-cases = Uw zaken
portal-cases-lead = Alles waarover u ons schreef en hoe het ermee staat, langs welke weg het ook kwam. Wat er geschreven is, staat hier niet, voor het geval dat deze link is doorgegeven.
portal-cases-older = Eerdere
portal-no-cases = Nog geen zaken
portal-no-cases-text = Als u ons over iets schrijft, staat het hier.
portal-case-opened = Sinds
portal-case-channel = Hoe het kwam
portal-case-stands = Hoe het ermee staat
portal-case-last = Laatste woord
portal-case-you = U, op { $date }
portal-case-also = Ook onder nummer { $numbers }
portal-case-read = Lezen en antwoorden
portal-case-mailed = We hebben u een mail met een link gestuurd. Die opent deze zaak, één keer.
portal-case-enough = We hebben u al drie links gestuurd. Kijk in uw mailbox of probeer het over een uur opnieuw.
portal-case-nowhere = We hebben geen e-mailadres van u waarheen we mogen schrijven. Bel ons alstublieft.
portal-stands-open = We hebben het ontvangen
portal-stands-us = We zijn ermee bezig
portal-stands-you = We wachten op uw antwoord
portal-stands-third = We wachten op iemand anders
portal-stands-done = Klaar
portal-stands-refused = We konden niet doen wat u vroeg
portal-stands-over = Voorbij
portal-case = Uw zaak
portal-case-enter = De zaak openen
portal-case-enter-text = De link in onze mail werkt één keer. Daarna hebt u een uur om te lezen en te antwoorden.
portal-case-title = Uw zaak { $number }
portal-case-closed = Deze zaak is gesloten. Als u schrijft, gaan we ermee verder of beginnen we een nieuwe die erop volgt
portal-case-answer = Uw antwoord
portal-case-said = We hebben uw bericht.
portal-case-followed = De oude zaak is te lang gesloten. Een nieuwe gaat ermee verder.
portal-case-by-you = U
portal-case-by-us = Wij
portal-case-files = Met: { $files }
portal-case-mail-subject = Uw zaak { $number }
portal-case-mail-text =
    Hallo,

    u wilt uw zaak { $number } lezen en beantwoorden. Hier is de link:
    { $url }

    Hij werkt één keer, binnen een dag. Geef hem niet door: wie hem heeft, leest wat u ons schreef.
    Hebt u er niet om gevraagd? Dan heeft iemand een van onze brieven aan u. Die ziet dat er een zaak is, maar niets van wat erin staat. U hoeft niets te doen.

    { $company }
## All that is held, and what one may ask for
table-portal_visits = Aanmeldingen, en de links ernaartoe
portal-data-all = Laat mij alles zien
portal-data-covered = Waarden zijn hier afgedekt, voor het geval deze link is doorgegeven. We sturen een nieuwe link naar uw eigen adres; daarmee ziet u ze volledig.
portal-visit-mailed = We hebben u een mail gestuurd met een verse link. Die meldt u aan, en alles is open.
portal-visit-enter = Aanmelden
portal-visit-text = De link in onze mail werkt één keer. Druk op de knop, en deze browser is aangemeld bij uw account.
portal-visit-mail-subject = Uw link om u aan te melden
portal-visit-mail-text =
    Dag,

    u wilt u aanmelden bij uw account, of alles zien wat we over u bewaren. Hier is de link:
    { $url }

    Hij werkt één keer, binnen een dag, op het apparaat waarop u hem opent. Geef hem niet door: wie hem heeft, ziet uw gegevens.
    Hebt u dit niet gevraagd? Dan kent iemand uw adres of heeft een van onze brieven aan u. Zonder deze link ziet die geen waarden. U hoeft niets te doen.

    { $company }
portal-correct = Iets verbeteren
portal-correct-lead = Verander wat niet klopt of vul aan wat ontbreekt. Iemand van ons kijkt ernaar en stemt ermee in, of zegt u waarom niet.
portal-correct-proof = Om uw gegevens te verbeteren laten we ze zien, en daarvoor moeten we weten dat u het bent. We sturen een link naar uw eigen adres.
portal-correct-send = Deze wijzigingen vragen
portal-correct-nothing = Er is nog niets anders. Verander wat niet klopt en vraag het dan.
portal-correct-lines = Eén per regel
portal-correct-addresses = Eén per regel: straat; postcode; plaats; land in twee letters
portal-rights = Mijn rechten
portal-rights-lead = Wat de wet waar u woont u geeft. Elk kost u één druk op de knop.
portal-right-law = { $law } { $article }
portal-right-go = Verder
portal-right-words = Wat u ons wilt vertellen
portal-right-now = Dit vragen
portal-right-ask = Stuur mij de link om dit te vragen
portal-right-mail = Zodat niemand anders dit in uw naam doet, sturen we eerst een link naar uw e-mailadres.
portal-erase-now = Wis mij
portal-right-information = We vertellen u welke soorten gegevens we over u bewaren, waarom, waarvandaan, hoelang en wie ze krijgt.
portal-right-copy = U krijgt een bestand met alles wat we over u bewaren: om te lezen, en in vormen die andere programma's begrijpen.
portal-right-portability = U krijgt wat u ons zelf gaf, in vormen waarmee u naar een ander kunt gaan.
portal-right-rectification = Klopt er iets niet of ontbreekt er iets, zeg het ons en we verbeteren het.
portal-right-erasure = We wissen wat we over u weten. Dat kan niet ongedaan worden gemaakt. Wat de wet ons laat bewaren, zoals facturen, blijft achter slot tot zijn tijd om is.
portal-right-anonymisation = Wat we tellen blijft, maar niets erin zegt dat u het was. Dat kan niet ongedaan worden gemaakt.
portal-right-restriction = We laten uw gegevens zoals ze zijn: niemand verandert ze, niemand gebruikt ze en niemand schrijft u, tot u of wij het beëindigen.
portal-right-objection = U zegt dat we uw gegevens niet voor één doel mogen gebruiken. We stoppen, tenzij we zwaarder wegende redenen kunnen tonen.
portal-right-withdrawal = U trekt een gegeven toestemming in. Dat werkt meteen.
portal-right-automation = Geen programma beslist alleen over u. Een mens kijkt, en u mag zeggen wat u vindt.
portal-right-opt-out = We verkopen of delen uw gegevens niet.
portal-right-limit = We gebruiken uw gevoelige gegevens alleen voor wat u ons vroeg.
portal-requests = Mijn verzoeken
portal-requests-lead = Wat u vroeg, en wat ermee gebeurt.
portal-no-requests = Nog geen verzoeken
portal-no-requests-text = Als u iets vraagt wat de wet u geeft, staat het hier met de dagen die we nog hebben.
portal-column-request = Verzoek
portal-column-asked = Gevraagd
portal-request-asked = Wacht op de link in onze mail
portal-request-proved = We beslissen
portal-request-running = We werken eraan
portal-request-done = Klaar
portal-request-refused = Niet ingewilligd
portal-request-expired = Voorbij: niemand opende de link
portal-request-late = We zijn te laat
portal-request-due = Ons antwoord komt uiterlijk
portal-package-until = Uw gegevens staan klaar tot { $day }.
portal-steps = Stappen
portal-step-asked = U vroeg het
portal-step-proved = We weten dat u het was
portal-step-extended = We hebben langer nodig en zeiden u waarom
portal-step-granted = Ingewilligd
portal-step-refused = Niet ingewilligd; de reden staat in onze brief
portal-step-done = Klaar
portal-step-expired = Voorbij, omdat niemand de link opende
portal-letters = Wat we u erover schreven
portal-takes = Wie een kopie ophaalde
portal-asked = We hebben het. Hier ziet u wat ermee gebeurt.
portal-others = Ander werk over u
portal-request-office = Bij ons op kantoor
## The account
portal-account = Mijn account
portal-account-lead = U bent { $email }. Hier staat alles wat u aangaat, op één plek.
portal-account-choose = Mijn keuzes
portal-account-choices = Zet aan of uit wat wij u mogen sturen, en zie wat u eerder koos.
portal-account-matters = Zaken en formulieren
portal-account-matters-text = Zie hoe het met uw zaken staat, en antwoord. Vul een formulier in zonder te typen wat wij al weten.
portal-sign-in = Aanmelden bij uw account
portal-sign-in-lead = Geef uw e-mailadres. Wij sturen u een link die u aanmeldt, zonder wachtwoord.
portal-signed-in = U bent aangemeld
portal-signed-in-text = Sinds { $since }. Het eindigt vanzelf na { $minutes } minuten zonder klik, en hoogstens na { $hours } uur.
portal-sign-out = Afmelden
portal-sign-out-everywhere = Overal afmelden
portal-signed-out = U bent afgemeld.
portal-signed-out-everywhere = U bent overal afgemeld, en geen link die wij u eerder stuurden, meldt nog iemand aan.
portal-session-over = U bent niet meer aangemeld. Meld u opnieuw aan om verder te gaan.
portal-fresh = Stuur mij een verse link
portal-cases-known = Alles waarover u ons schreef en hoe het ermee staat, langs welke weg het ook kwam.
portal-forms = Formulieren
portal-forms-lead = Vul hier in wat u nodig hebt. Wat wij van u weten, staat er al, en het telt zodra u het verstuurt.
portal-no-forms = Nu geen formulieren
portal-no-forms-text = Als wij iets van u nodig hebben of u iets aanbieden, staat het formulier hier.
portal-form-fill = Invullen
portal-form-nothing = Er stond niets in dat wij zouden bewaren. Er is niets veranderd.
portal-go-on = Verder
portal-accepted = Dank u. Wij hebben genoteerd dat u haar aanvaardt.
portal-accept-else = Als u haar niet aanvaardt
portal-accept-free = Er gebeurt u niets: alles gaat door zoals voorheen, en misschien vragen wij het nog eens.
portal-accept-closed =
    U hoeft haar niet te aanvaarden. Tot u dat doet, blijft de rest van uw account dicht.
    Wat u koos, blijft tellen. U kunt blijven kiezen, alles stoppen, een kopie vragen, u laten wissen, uw verzoeken volgen en u afmelden:
portal-cookie-account = Houdt u aangemeld bij uw account. Alleen gezet als u zich aanmeldt.
event-portal-signed-in = Meldde zich aan bij het eigen account ({ $session })
event-portal-signed-out = { $place ->
    [everywhere] Meldde zich overal af
   *[other] Meldde zich af bij het eigen account
}
settings-portal = Accounts van mensen
setting-portal-accept-first = Vraagt een nieuwe privacyverklaring om aanvaarding, dan gaat een account pas daarna open; keuzes en rechten blijven open
