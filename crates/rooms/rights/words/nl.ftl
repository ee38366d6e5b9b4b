### Verzoeken van mensen over hun eigen gegevens.

nav-requests = Verzoeken
right-rights-view = Verzoeken over persoonsgegevens zien
right-rights-start = Een verzoek voor iemand vastleggen
right-rights-decide = Over verzoeken beslissen
right-rights-files = Kopieën ophalen
settings-rights = Verzoeken
setting-rights-erase-at-once = Wissen zodra de persoon heeft bewezen wie hij is

event-rights-asked = { $kind ->
    [information] { $number }: gevraagd: Informatie over de gegevens
    [copy] { $number }: gevraagd: Kopie van de gegevens
    [portability] { $number }: gevraagd: Gegevens om mee te nemen
    [rectification] { $number }: gevraagd: Correctie
    [erasure] { $number }: gevraagd: Wissen
    [anonymisation] { $number }: gevraagd: Anonimiseren
    [restriction] { $number }: gevraagd: Beperking
    [objection] { $number }: gevraagd: Bezwaar tegen een doel
    [withdrawal] { $number }: gevraagd: Intrekking van een toestemming
    [automation] { $number }: gevraagd: Geen besluiten door machines alleen
    [opt-out] { $number }: gevraagd: Niet verkopen of delen
   *[other] { $number }: gevraagd: Beperkt gebruik van gevoelige gegevens
}
event-rights-proved = { $number }: identiteit bewezen
event-rights-decided = { $number }: ingewilligd
event-rights-refused = { $number }: niet ingewilligd
event-rights-due = { $number }: het antwoord moet binnenkort gegeven zijn ({ $days } dagen)
event-rights-copy-ready = { $number }: de kopie is klaar
event-rights-copy-taken = { $number }: de kopie is opgehaald
event-rights-blocked = { $number }: het account is gesloten
event-rights-erased = { $number }: gewist
event-rights-expired = { $number }: niemand bewees het op tijd

table-rights_claims = Verzoeken over hun gegevens
table-rights_proofs = Links waarmee ze bewezen wie ze zijn
table-rights_copies = Kopieën van hun gegevens
table-rights_receipts = Bewijzen van wissen
table-rights_wiped = Welke wissingen deze gegevens hebben meegemaakt
keep-rights-claims = We moeten kunnen laten zien wat we geantwoord hebben. Er staat niets persoonlijks in.
retention-rights-claims = Bewaard om te laten zien wat we geantwoord hebben
retention-rights-proofs = Tot ze gebruikt of een week oud zijn
retention-rights-copies = Tot ze opgehaald zijn, hooguit een week

rights-kind-copy = Kopie van de gegevens
rights-kind-erasure = Wissen
rights-state-asked = wacht op bewijs
rights-state-proved = te beslissen
rights-state-running = bezig
rights-state-done = klaar
rights-state-refused = niet ingewilligd
rights-state-expired = verlopen
rights-mode-block-only = Alleen het account sluiten
rights-mode-block-only-text = Het dossier blijft zoals het is, op slot. Niemand kan het wijzigen of gebruiken en er wordt niets verstuurd.
rights-mode-anonymise = Anoniem maken
rights-mode-anonymise-text = Alles waaraan je ziet wie het is, gaat weg. Wat voor de statistiek telt, blijft leeggemaakt staan.
rights-mode-destroy = Vernietigen
rights-mode-destroy-text = Alles gaat weg, behalve wat een wet voorschrijft.
rights-return = Mogen dezelfde adressen terugkomen?
rights-return-welcome = Ja, de persoon mag weer klant worden
rights-return-kept-out = Nee, buiten houden (we bewaren alleen een vingerafdruk van elk adres)
rights-refusal-identity = We konden niet nagaan of het verzoek van deze persoon komt
rights-refusal-excessive = Hetzelfde is keer op keer gevraagd
rights-refusal-legal-duty = Een wet verplicht ons de gegevens te bewaren
rights-refusal-legal-claims = We hebben de gegevens nodig voor een rechtszaak
rights-refusal-rights-of-others = Het zou te veel over andere mensen vertellen

rights-customer-number = Klant { $number }
rights-person-gone = iemand die gewist is
rights-none = Geen verzoeken
rights-none-text = Als iemand om een kopie van zijn gegevens of om wissen vraagt, staat het hier met de termijn.
rights-scope-open = Open
rights-scope-ended = Beantwoord
rights-scope-by-rule = Beëindigd door een regel
rights-column-number = Nummer
rights-column-person = Persoon
rights-column-kind = Verzoek
rights-column-state = Stand
rights-column-asked = Gevraagd
rights-column-due = Antwoord uiterlijk
rights-days-left = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
}
rights-late = te laat
rights-latest = Langst mogelijk, mits op tijd gemeld
rights-lead-portal = Gevraagd op de voorkeurenpagina op { $day }, in het { $language }
rights-lead-desk = Aan de balie vastgelegd op { $day }, in het { $language }
rights-lead-api = Gevraagd via de API op { $day }, in het { $language }

rights-would = Wat er zou gebeuren
rights-would-from = zojuist geteld aan de hand van de gegevenskaart
rights-effect-what = Wat
rights-effect-found = Gevonden
rights-effect-goes = Verwijderd
rights-effect-emptied = Leeggemaakt
rights-effect-stays = Bewaard
rights-effect-why = Waarom het blijft
rights-effect-holds = Gegevens over bewaarplichten
rights-stays-locked = Op slot, maar bewaard
rights-sums = { $goes } gaan weg, { $emptied } worden leeggemaakt, { $stays } blijven.
rights-receipt = Bewijs
rights-key-gone = Sleutel vernietigd op { $day }. Geen enkele back-up is nog te lezen.
rights-key-still = De sleutel wordt zo vernietigd.
rights-way = Staat in de weg
rights-way-clear = Niets
rights-way-forbids = Moet eerst eindigen
rights-way-held = Zolang dit geldt, wordt niets gewist.
rights-so-far = Tot nu toe
rights-details = Bijzonderheden
rights-to-customer = Klant openen
rights-reason = Reden
rights-note = Bericht aan de persoon
rights-note-hint = Het staat in de brief. Gewone woorden, graag.
rights-by = door { $name }
rights-moment-asked = Gevraagd
rights-moment-proved-link = Bewezen met een link naar het bekende adres
rights-moment-proved-staff = Identiteit gecontroleerd
rights-moment-decided = Ingewilligd
rights-moment-taken = Kopie opgehaald
rights-moment-due = Antwoord uiterlijk
rights-step-packing = De kopie wordt samengesteld
rights-step-stopping = Berichten worden tegengehouden
rights-step-telling = Wachten tot de laatste brief weg is
rights-step-wiping = De gegevens gaan weg
rights-step-shredding = De sleutel gaat weg
rights-file-none = Nog niet samengesteld
rights-file-made = Samengesteld
rights-file-size = Grootte
rights-file-taken = opgehaald op { $day }
rights-file-waits = wacht tot { $day }
rights-file-lapsed = niet op tijd opgehaald, verwijderd

rights-do-link = Link opnieuw sturen
rights-do-vouch = Ik heb gecontroleerd wie het is
rights-do-decide = Beslissen…
rights-do-refuse = Niet inwilligen…
rights-do-fetch = Kopie ophalen
rights-officer-decides = Alleen een privacyfunctionaris kan dit beslissen.
rights-ask-copy = Kopie aanvragen
rights-ask-erasure = Wissen aanvragen
rights-said-asked = Het verzoek is vastgelegd. De persoon krijgt een link om het te bewijzen.
rights-said-link = Er is een nieuwe link onderweg.
rights-said-unreachable = Er is geen bekend adres dat onze post aanneemt. Controleer zelf wie het is.
rights-said-proved = Identiteit genoteerd
rights-said-decided = Ingewilligd. Het werk is begonnen.
rights-said-refused = Niet ingewilligd. De persoon krijgt te horen waarom.
rights-error-link = Deze link is al gebruikt of te oud. Vraag een nieuwe aan; dat is zo gebeurd.
rights-error-taken = Het pakket is al zo vaak opgehaald als mag, of het is te oud. U kunt een nieuw aanvragen.
rights-error-copy-fields = In het pakket staan alle velden van de persoon. Alleen wie die allemaal mag zien, kan het ophalen.
rights-error-moved-on = Dit verzoek is intussen verder. Bekijk het opnieuw.
rights-error-not-proved = Nog niemand heeft bewezen dat het verzoek van deze persoon komt.

rights-proved = Dank u wel
rights-proved-erasure = We weten nu dat u het bent (verzoek { $number }). We antwoorden uiterlijk op { $day }.
rights-proved-erasing = We wissen nu uw gegevens (verzoek { $number }). U krijgt nog één laatste bericht van ons.
rights-fetch = Uw gegevens staan klaar
rights-fetch-text = Het is een archief met pagina's die u kunt openen en bestanden die andere programma's kunnen lezen. Het staat klaar tot { $day }. Bewaar het op een veilige plek.

rights-mail-prove-erasure-subject = Uw gegevens wissen: was u dat?
rights-mail-prove-erasure =
    Dag,

    iemand vroeg ons uw gegevens te wissen. Was u dat, bevestig het dan hier:

    { $link }

    De link werkt één keer, een week lang. Was u het niet, doe dan niets: alles blijft zoals het is.

    { $company }
    Verzoek { $number }
rights-mail-copy-ready-subject = De kopie van uw gegevens is klaar
rights-mail-copy-ready =
    Dag,

    uw kopie is klaar. Haal hem hier op:

    { $link }

    Dat kan drie keer, binnen een week. Daarna verwijderen we hem.

    { $company }
    Verzoek { $number }
rights-mail-farewell-subject = Uw gegevens worden gewist
rights-mail-farewell =
    Dag,

    zoals u vroeg wissen we nu uw gegevens. Dit is ons laatste bericht: als het weg is, hebben we uw adres niet meer.

    Wat een wet ons verplicht te bewaren, blijft zonder uw naam of is niet meer te lezen.

    { $company }
    Verzoek { $number }
rights-mail-blocked-subject = Uw account is gesloten
rights-mail-blocked =
    Dag,

    we hebben uw account gesloten. Niemand gebruikt uw gegevens nog, en u krijgt alleen berichten die een wet voorschrijft.

    { $company }
    Verzoek { $number }
rights-mail-refused-subject = Je verzoek over je gegevens
rights-mail-refused =
    Hallo,

    we kunnen je verzoek niet inwilligen. De reden: { $reason } ({ $article }).

    { $note }

    Vind je dat dit niet klopt? Schrijf ons: { $officer }. Je kunt ook klagen bij de toezichthouder of naar de rechter gaan.

    { $company }
    Verzoek { $number }

rights-copy-title = Uw gegevens
rights-copy-lead = Dit is wat { $company } over u bewaart. Open een deel om het te lezen; de bestanden voor programma's bevatten hetzelfde, en wat alleen programma's begrijpen.
rights-copy-facts = Wat we over u weten
rights-copy-facts-kept = Zolang u klant bent, of tot u ons vraagt het te wissen
rights-copy-permissions = Waarvoor we het mogen gebruiken
rights-copy-permissions-kept = Zolang u klant bent; het bewijs blijft zonder uw naam
rights-copy-field = Veld
rights-copy-what = Wat
rights-copy-value = Waarde
rights-copy-channel = Kanaal
rights-copy-state = Stand
rights-copy-wording = Wat u gevraagd werd
rights-copy-files = person.json en person.xml bevatten alles; elk .csv-bestand bevat één deel; uw bestanden staan in de map “files”. De manifesten naast de map laten zien dat er niets verloren of veranderd is.
room-rights = Verzoeken
rights-mail-due-subject = Verzoek { $number } moet af: nog { $days } dagen
rights-mail-due-text =
    Hallo { $name },

    verzoek { $number } moet over { $days } dagen afgehandeld zijn. De wet stelt een termijn; kijk er alstublieft naar:
    { $url }

    U krijgt dit omdat u over verzoeken mag beslissen.
rights-fetch-left = { $count ->
    [one] U kunt het nog één keer ophalen.
   *[other] U kunt het nog { $count } keer ophalen.
}
rights-packing = Uw gegevens worden verzameld
rights-packing-what = Verzamelde gegevens
rights-packing-text = U kunt hier wachten of deze pagina sluiten: we sturen u ook een bericht met een link.
rights-prove = Was u dit?
rights-prove-text = Iemand heeft ons dit gevraagd: “{ $kind }” (verzoek { $number }). Was u dat, druk dan op de knop. Zo niet, sluit deze pagina: er gebeurt niets.
rights-prove-ever = Gewiste gegevens komen niet terug.
rights-prove-do = Ja, dat was ik
rights-proved-done = Klaar: wat u vroeg, is gedaan (verzoek { $number }).
table-rights_parts = Delen van pakketten met gegevens
table-rights_packing = Hoever een pakket met gegevens is
table-rights_takes = Wie pakketten met gegevens ophaalde
rights-copy-held = Alles wat bewaard wordt
rights-copy-for-programs = Voor programma's
rights-copy-all-purposes = wat u ons toestaat, en wat de wet of een overeenkomst vraagt
rights-copy-covered = Namen, adressen en nummers van anderen zijn vervangen door sterretjes (•••): die zijn van hen. Wie hier werkt, staat er met zijn functie.
rights-copy-us = iemand van ons
rights-copy-you = u
rights-copy-zone = Tijden zijn die van { $zone }.
rights-copy-other = iemand anders
rights-copy-withheld = niet hierin: het kan over iemand anders gaan
rights-copy-lost = het bestand is weg
rights-copy-before = Vorige pagina
rights-copy-after = Volgende pagina
rights-label-actor = Door wie
rights-label-address = Adres
rights-label-answered = Beantwoord
rights-label-asked = Gevraagd
rights-label-at = Wanneer
rights-label-changed = Laatst veranderd
rights-label-contact = Laatste contact
rights-label-content = Inhoud
rights-label-country = Land
rights-label-due = Uiterlijk
rights-label-ended = Beëindigd
rights-label-file = Bestand
rights-label-form = Formulier
rights-label-from = Van
rights-label-given = Gegeven door
rights-label-happened = Wat er gebeurde
rights-label-how = Hoe
rights-label-kind = Soort
rights-label-language = Taal
rights-label-line = Onderwerp
rights-label-name = Naam
rights-label-note = Notitie
rights-label-number = Nummer
rights-label-organisation = Organisatie
rights-label-people = Over wie het gaat
rights-label-quoted = Geciteerd
rights-label-reason = Reden
rights-label-since = Sinds
rights-label-size = Grootte
rights-label-source = Waarvandaan
rights-label-tag = Label
rights-label-taken = Opgehaald
rights-label-text = Tekst
rights-label-to = Aan
rights-label-told = Verteld
rights-label-until = Tot

right-rights-escalated = Krijgt bericht als een verzoek te laat is
setting-rights-flow = Proces dat een verzoek volgt
setting-rights-officer-email = Adres voor vragen over persoonsgegevens
setting-rights-copy-at-once = Kopieën maken zodra iemand heeft bewezen wie het is
rights-kind-information = Informatie over de gegevens
rights-kind-portability = Gegevens om mee te nemen
rights-kind-rectification = Correctie
rights-kind-anonymisation = Anonimiseren
rights-kind-restriction = Beperking
rights-kind-objection = Bezwaar tegen een doel
rights-kind-withdrawal = Intrekking van een toestemming
rights-kind-automation = Geen besluiten door machines alleen
rights-kind-opt-out = Niet verkopen of delen
rights-kind-limit = Beperkt gebruik van gevoelige gegevens
rights-kind-information-hint = Wat we hebben, waarom en hoe lang
rights-kind-copy-hint = Hetzelfde met alle gegevens
rights-kind-portability-hint = Alleen wat iemand zelf gaf, voor andere programma’s
rights-kind-rectification-hint = Er klopt iets niet
rights-kind-erasure-hint = Alles, of wat weg mag
rights-kind-anonymisation-hint = Wat blijft, zegt niet meer wie het is
rights-kind-restriction-hint = Bewaard, maar niet gebruikt
rights-kind-objection-hint = Tegen één gebruik van de gegevens
rights-kind-withdrawal-hint = Neemt één toestemming terug
rights-kind-automation-hint = Een mens beslist
rights-kind-opt-out-hint = Niemand anders krijgt de gegevens voor eigen gebruik
rights-kind-limit-hint = Alleen voor wat gevraagd is
event-rights-carried = { $kind ->
    [information] { $number }: uitgevoerd: Informatie over de gegevens
    [copy] { $number }: uitgevoerd: Kopie van de gegevens
    [portability] { $number }: uitgevoerd: Gegevens om mee te nemen
    [rectification] { $number }: uitgevoerd: Correctie
    [erasure] { $number }: uitgevoerd: Wissen
    [anonymisation] { $number }: uitgevoerd: Anonimiseren
    [restriction] { $number }: uitgevoerd: Beperking
    [objection] { $number }: uitgevoerd: Bezwaar tegen een doel
    [withdrawal] { $number }: uitgevoerd: Intrekking van een toestemming
    [automation] { $number }: uitgevoerd: Geen besluiten door machines alleen
    [opt-out] { $number }: uitgevoerd: Niet verkopen of delen
   *[other] { $number }: uitgevoerd: Beperkt gebruik van gevoelige gegevens
}
event-rights-asked-again = { $number }: opnieuw gevraagd ({ $times } keer)
event-rights-asked-many = Verzoeken genoteerd via een patroon: { $people } mensen, { $left_out } overgeslagen
event-rights-extended = { $number }: de termijn is verlengd
event-rights-lifted = { $number }: de beperking is opgeheven
event-rights-paper-added = { $number }: een identiteitsbewijs is ontvangen
event-rights-paper-gone = { $number }: de identiteitsbewijzen zijn gewist
table-rights_papers = Papieren die toonden wie het is
retention-rights-papers = Tot iemand ze heeft bekeken; daarna alleen dat er een was
table-rights_named = Hoe mensen heten tot de teksten van anderen zijn afgedekt
retention-rights-named = Enkele minuten: tot de namen in andermans teksten door sterretjes zijn vervangen
rights-refusal-unfounded = Het verzoek is kennelijk ongegrond
rights-refusal-public-interest = De gegevens zijn nodig voor volksgezondheid, archief, onderzoek of statistiek
rights-refusal-expression = De vrijheid van meningsuiting en informatie weegt zwaarder
rights-refusal-compelling = Onze gronden wegen zwaarder dan het bezwaar
rights-refusal-correct = Wat wij hebben, klopt
rights-refusal-not-covered = Het recht geldt niet voor deze gegevens
rights-title = { $kind }: { $name }
rights-lead-form = Via een formulier of proces op { $day }, in het { $language }
rights-lead-mail = Per e-mail op { $day }, in het { $language }
rights-lead-agent = Gevraagd door een gemachtigde op { $day }, in het { $language }
rights-lead-retention = Gestart door een bewaarregel op { $day }, in het { $language }
rights-moment-proved-portal = Bewezen door in te loggen
rights-moment-proved-document = Bewezen met papieren, die weg zijn
rights-moment-proved-mandate = Bewezen met een volmacht
rights-moment-proved-house = Geen bewijs nodig
rights-step-doing = Het wordt uitgevoerd
rights-fee-free = Gratis, tenzij het verzoek ongegrond of buitensporig is
rights-fee-tariff = Gratis, tenzij het antwoord zelf iets kost; dan het tarief van de autoriteit
rights-fee-twice-a-year = Gratis, twee keer per twaalf maanden
blocker-rights-copies = { $count ->
    [one] Een kopie van de gegevens is nog niet opgehaald.
   *[other] { $count } kopieën van de gegevens zijn nog niet opgehaald.
}
host-claim = Verzoek over persoonsgegevens
step-rights-open-request = Een verzoek over persoonsgegevens vastleggen
step-rights-open-request-hint = Iemand moet nog bewijzen dat het van hem is.
step-rights-open-request-kind = Wat er gevraagd wordt
step-rights-open-request-purpose = Sleutel van het doel, bij bezwaar of intrekking
step-rights-open-request-kind-information = Informatie over de gegevens
step-rights-open-request-kind-copy = Kopie van de gegevens
step-rights-open-request-kind-portability = Gegevens om mee te nemen
step-rights-open-request-kind-erasure = Wissen
step-rights-open-request-kind-anonymisation = Anonimiseren
step-rights-open-request-kind-restriction = Beperking
step-rights-open-request-kind-objection = Bezwaar tegen een doel
step-rights-open-request-kind-withdrawal = Intrekking van een toestemming
step-rights-open-request-kind-automation = Geen besluiten door machines alleen
step-rights-open-request-kind-opt-out = Niet verkopen of delen
step-rights-open-request-kind-limit = Beperkt gebruik van gevoelige gegevens
rights-step-nobody = Er is niemand gekoppeld over wie dit kan gaan.
rights-error-not-offered = De wet die voor deze persoon geldt ({ $law }) geeft dit recht niet.
rights-error-no-purpose-here = Dit verzoek gaat niet over een doel.
rights-error-no-choice = Een overeenkomst of wet vraagt dit; er is niets om bezwaar tegen te maken.
rights-error-many-changes = Hoogstens { $most } correcties tegelijk.
rights-error-no-changes-here = Alleen een correctie noemt velden.
rights-error-process = Eerst het proces van het kantoor: zet de volgende stap en beslis dan.
rights-error-no-parts = Delen kunnen alleen blijven als er iets gewist wordt.
rights-error-held = Een juridische bewaarplicht verbiedt het. Die moet eerst eindigen.
rights-error-absolute = Een bezwaar tegen dit doel wordt niet afgewogen: het geldt. Alleen een onbekende identiteit kan ertegenin.
rights-error-extended = De termijn is al verlengd; dat kan één keer.
rights-error-no-extension = De wet die geldt, geeft hier niet meer tijd voor.
rights-error-extension-late = De eerste termijn is voorbij; verlengen is te laat.
rights-error-many-papers = Hoogstens { $most } papieren.
rights-error-paper = Alleen PDF, PNG en JPEG tot 10 MB.
rights-error-paper-gone = Dit papier is weg: het is gewist nadat iemand het had bekeken.
rights-error-either = Noem id's, nummers of een patroon: één ervan.
rights-error-pattern-confirm = Dit patroon gaat over { $count } mensen. Herhaal het aantal om het te bevestigen.
rights-error-dry-run = Proefdraaien is voor velen; wat één verwijdering doet, staat bij de gevolgen ervan.
rights-error-many-numbers = Hoogstens { $most } nummers tegelijk; gebruik voor meer een patroon.
rights-error-many-confirm = Dit wordt meteen uitgevoerd voor { $count } mensen. Herhaal het aantal om het te bevestigen.
rights-error-personal = Dit lijkt op persoonsgegevens. Noem mensen met nummers, met waar hun gegevens vandaan komen, of met een veld dat niets over iemand zegt.
rights-mail-prove-subject = { $kind }: was jij dat?
rights-mail-prove =
    Hallo,

    iemand vroeg ons dit over je gegevens: { $kind } { $purpose }. Was jij dat? Bevestig het dan hier:

    { $link }

    De link werkt één keer, een week lang. Was jij het niet, doe dan niets: er verandert niets.

    { $company }
    Verzoek { $number }
rights-mail-corrected-subject = Je gegevens zijn gecorrigeerd
rights-mail-corrected =
    Hallo,

    we hebben je gegevens gecorrigeerd, zoals je vroeg.

    { $company }
    Verzoek { $number }
rights-mail-restricted-subject = Je gegevens zijn beperkt
rights-mail-restricted =
    Hallo,

    vanaf nu bewaren we je gegevens, maar gebruiken ze niet. Voordat dit eindigt, laten we het je weten.

    { $company }
    Verzoek { $number }
rights-mail-spared-subject = Mensen beslissen over je
rights-mail-spared =
    Hallo,

    vanaf nu neemt een machine alleen geen besluiten meer over jou.

    { $company }
    Verzoek { $number }
rights-mail-opted-out-subject = Je keuze geldt
rights-mail-opted-out =
    Hallo,

    vanaf nu gebruiken we je gegevens niet voor wat je weigerde: we verkopen of delen ze niet, en gevoelige gegevens dienen alleen waar je om vroeg.

    { $company }
    Verzoek { $number }
rights-mail-stopped-subject = Gestopt: { $purpose }
rights-mail-stopped =
    Hallo,

    zoals je vroeg, gebruiken we je gegevens hier niet meer voor: { $purpose }.

    { $company }
    Verzoek { $number }
rights-mail-extended-subject = Je verzoek duurt langer
rights-mail-extended =
    Hallo,

    we hebben meer tijd nodig voor je verzoek en antwoorden uiterlijk op { $day }. De reden:

    { $reason }

    Vind je dat dit niet klopt? Schrijf ons: { $officer }. Je kunt ook klagen bij de toezichthouder of naar de rechter gaan.

    { $company }
    Verzoek { $number }
rights-mail-lifted-subject = De beperking van je gegevens eindigt
rights-mail-lifted =
    Hallo,

    de beperking van je gegevens waar je om vroeg, eindigt nu. Vanaf nu gebruiken we je gegevens weer als voorheen. Ben je het er niet mee eens? Schrijf ons.

    { $company }
    Verzoek { $number }
rights-mail-farewell-partly-subject = Je gegevens worden deels gewist
rights-mail-farewell-partly =
    Hallo,

    zoals je vroeg, wissen we nu je gegevens, behalve een deel dat we volgens de wet mogen houden. Dit is ons laatste bericht: daarna hebben we je adres niet meer. Vind je dat dit niet klopt, dan kun je klagen bij de toezichthouder of naar de rechter gaan.

    { $company }
    Verzoek { $number }
rights-asked = Wat er gevraagd wordt
rights-asked-times = { $count ->
    [one] Eén keer gevraagd
   *[other] { $count } keer gevraagd
}
rights-asked-purpose = Doel
rights-asked-text = In eigen woorden
rights-asked-by-agent = Door een gemachtigde
rights-change-field = Veld
rights-change-now = Nu
rights-change-wanted = Gewenst
rights-change-gone = moet weg
rights-found = Gevonden over deze persoon
rights-found-mentions = { $count ->
    [one] 1 tekst over anderen noemt deze persoon.
   *[other] { $count } teksten over anderen noemen deze persoon.
}
rights-process = Proces van het kantoor
rights-process-none = Geen proces
rights-process-task = Wacht op: { $name }
rights-papers = Papieren die tonen wie het is
rights-papers-why = Bekijk ze en zeg dan dat je het hebt gecontroleerd. Ze worden meteen gewist; alleen dát er een was, blijft bewaard.
rights-paper-add = Papier toevoegen
rights-paper-choose = PDF of foto
rights-paper-look = Bekijken
rights-paper-gone = gewist op { $day }
rights-paper-waits = wacht tot iemand kijkt
rights-said-paper = Het papier is er, verzegeld.
rights-law = Wet
rights-fee = Kosten
rights-extended-until = Verlengd op { $day }
rights-pause = De tijd staat stil tot we weten wie het vraagt
rights-often = { $count } keer gevraagd in twaalf maanden
rights-outcome = Uitkomst
rights-answer = Verzonden antwoord
rights-kept = Niet toegewezen deel
rights-lifted-on = Beperking geëindigd op { $day }
rights-do-extend = Uitstellen…
rights-extend = Uitstellen
rights-extend-lead = De termijn wordt één keer verlengd, en de persoon hoort waarom.
rights-refuse = Niet inwilligen
rights-refuse-lead = Het verzoek wordt niet ingewilligd. De persoon hoort waarom, en waar bezwaar kan.
rights-grant-lead = Het verzoek wordt ingewilligd. Kijk eerst wat er dan gebeurt.
rights-do-lift = De beperking opheffen
rights-do-carry = Toewijzen en uitvoeren
rights-extend-why = Reden voor de persoon
rights-extend-hint = In hun taal ({ $language }); het staat in de brief. De nieuwe laatste dag is { $day }.
rights-letter = Brief aan de persoon ({ $language })
rights-letter-hint = Pas aan wat je wilt. Laat je het leeg, dan gaat onze eigen tekst.
rights-part = Houden: { $table }
rights-part-granted = Zoals gevraagd
rights-parts = Wat niet wordt toegewezen
rights-said-extended = Uitgesteld. De persoon hoort waarom.
rights-said-lifting = De persoon krijgt bericht; daarna eindigt de beperking.
rights-said-moved = Gedaan
rights-new = Een verzoek vastleggen
rights-new-person = Klantnummer
rights-new-unknown = Er is geen klant met dit nummer.
rights-new-changes = Correcties
rights-new-changes-hint = Alleen voor een correctie, één per regel, zoals “{ $family }: Łoś”. U kunt verbeteren: { $facts }.
rights-new-line = Elke regel heeft een veld, een dubbele punt en een waarde nodig.
rights-filter-kind = Soort
rights-filter-law = Wet
rights-filter-late = Alleen te laat
rights-filter-state = Stand
rights-column-how = Via
rights-how-portal = eigen pagina’s
rights-how-form = formulier
rights-how-mail = e-mail
rights-how-desk = balie
rights-how-api = API
rights-how-agent = gemachtigde
rights-how-retention = bewaartermijn
rights-health = Op tijd beantwoord
rights-health-month = Maand
rights-health-intime = Op tijd
rights-health-late = Te laat
rights-health-median = Dagen, middelste waarde
rights-takes = Wie haalde wat op
rights-takes-when = Wanneer
rights-takes-who = Wie
rights-takes-themself = de persoon zelf
rights-takes-none = Nog niemand heeft iets opgehaald
rights-takes-none-text = Elk opgehaald pakket staat hier met tijd en naam.
rights-setup = Hoe we antwoorden
rights-setup-laws = Wetten
rights-setup-answer = Antwoord binnen
rights-setup-longest = Langst
rights-setup-article = Artikel
rights-setup-countries = Waar mensen wonen
rights-setup-everywhere = overal elders
rights-setup-unset = niet ingesteld
rights-setup-refusals = Redenen om te weigeren
rights-setup-unproved = geloofd zonder bewijs
rights-setup-change = Instellingen wijzigen
rights-setup-process = Het proces wijzigen
rights-agreed = Wie waarmee instemde
rights-ask-other = Ander verzoek…
rights-mentions = Genoemd in teksten over anderen
rights-mentions-at = Gezocht op { $day }.
rights-mentions-looking = We zoeken in de teksten over anderen.
rights-mentions-more = Er zijn er meer; het wissen bereikt ze allemaal.
rights-mentions-not-yet = Er is nog niet gezocht in de teksten over anderen.
rights-do-look = Nu zoeken
rights-do-look-again = Opnieuw zoeken
rights-said-looking = We zoeken; dat duurt even.
keep-rights-found = Gaat weg zodra over het verzoek is beslist
retention-rights-found = Tot over het verzoek is beslist

## Wat een verklaring over rechten zegt

rights-told-law-gdpr = Overal elders (AVG)
rights-told-law-kvkk = Als u in Turkije woont (KVKK)
rights-told-law-ccpa = Als u in de Verenigde Staten woont (CCPA)
rights-told-information = Vragen wat wij hebben, waarom, en wie het krijgt.
rights-told-copy = Zien wat wij hebben, en een kopie krijgen.
rights-told-portability = Uw gegevens meenemen naar een ander.
rights-told-rectification = Het laten verbeteren.
rights-told-erasure = Het laten wissen.
rights-told-anonymisation = Eruit laten halen van wie het is.
rights-told-restriction = Het gebruik een tijd laten stilzetten.
rights-told-objection = Bezwaar maken tegen wat wij uit eigen belang doen.
rights-told-withdrawal = Een toestemming intrekken, net zo makkelijk als u die gaf. Wat wij daarvoor deden, blijft rechtmatig.
rights-told-automation = Een mens laten beslissen, en niet een programma alleen.
rights-told-opt-out = Ons zeggen dat wij het niet verkopen of delen.
rights-told-limit = Gevoelige gegevens alleen laten gebruiken voor wat u vroeg.
rights-told-recipient = { $name }. Als wij uw gegevens wissen, zeggen wij het daar.
