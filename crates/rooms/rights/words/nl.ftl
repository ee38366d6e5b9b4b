### Verzoeken van mensen over hun eigen gegevens.

nav-requests = Verzoeken
right-rights-view = Verzoeken over persoonsgegevens zien
right-rights-start = Een verzoek voor iemand vastleggen
right-rights-decide = Over verzoeken beslissen
right-rights-files = Kopieën ophalen
settings-rights = Verzoeken
setting-rights-erase-at-once = Wissen zodra de persoon heeft bewezen wie hij is

event-rights-asked = { $kind ->
    [copy] { $number }: om een kopie van de gegevens gevraagd
   *[other] { $number }: om wissen gevraagd
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

rights-title-copy = Kopie voor { $name }
rights-title-erasure = { $name } wissen
rights-customer-number = Klant { $number }
rights-person-gone = iemand die gewist is
rights-none = Geen verzoeken
rights-none-text = Als iemand om een kopie van zijn gegevens of om wissen vraagt, staat het hier met de termijn.
rights-scope-open = Open
rights-scope-ended = Beantwoord
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
rights-effect-goes = Gaat weg
rights-effect-emptied = Leeggemaakt
rights-effect-stays = Blijft
rights-effect-why = Waarom het blijft
rights-stays-locked = Op slot, maar bewaard
rights-sums = { $goes } gaan weg, { $emptied } worden leeggemaakt, { $stays } blijven.
rights-receipt = Bewijs
rights-key-gone = Sleutel vernietigd op { $day }. Geen enkele back-up is nog te lezen.
rights-key-still = De sleutel wordt zo vernietigd.
rights-way = Staat in de weg
rights-way-clear = Niets
rights-way-copies = { $count ->
    [one] Een kopie van de gegevens is nog niet opgehaald.
   *[other] { $count } kopieën van de gegevens zijn nog niet opgehaald.
}
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
rights-moment-copy = kopie van de gegevens
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
rights-error-taken = De kopie is al opgehaald of te oud. U kunt een nieuwe aanvragen.
rights-error-moved-on = Dit verzoek is intussen verder. Bekijk het opnieuw.
rights-error-not-proved = Nog niemand heeft bewezen dat het verzoek van deze persoon komt.

rights-prove-copy = Wilt u een kopie van uw gegevens?
rights-prove-copy-text = Iemand vroeg ons om een kopie van alles wat we over u bewaren (verzoek { $number }). Was u het, druk dan op de knop. Zo niet, sluit deze pagina: er gebeurt niets.
rights-prove-copy-do = Ja, maak mijn kopie
rights-prove-erasure = Wilt u uw gegevens laten wissen?
rights-prove-erasure-text = Iemand vroeg ons uw gegevens te wissen (verzoek { $number }). Was u het, druk dan op de knop. Gewiste gegevens komen niet terug. Was u het niet, sluit deze pagina: er gebeurt niets.
rights-prove-erasure-do = Ja, wis mijn gegevens
rights-proved = Dank u wel
rights-proved-copy = We stellen uw kopie samen (verzoek { $number }). U krijgt zo een bericht met een link.
rights-proved-erasure = We weten nu dat u het bent (verzoek { $number }). We antwoorden uiterlijk op { $day }.
rights-proved-erasing = We wissen nu uw gegevens (verzoek { $number }). U krijgt nog één laatste bericht van ons.
rights-fetch = Uw kopie is klaar
rights-fetch-text = Het is een archief met een pagina die u kunt openen en bestanden die andere programma's kunnen lezen. U kunt het één keer ophalen, tot { $day }. Bewaar het op een veilige plek.

rights-mail-prove-copy-subject = Een kopie van uw gegevens: was u dat?
rights-mail-prove-copy =
    Dag,

    iemand vroeg ons om een kopie van alles wat we over u bewaren. Was u dat, bevestig het dan hier:

    { $link }

    De link werkt één keer, een week lang. Was u het niet, doe dan niets: niemand krijgt iets.

    { $company }
    Verzoek { $number }
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

    Dat kan één keer, binnen een week. Daarna verwijderen we hem.

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
rights-mail-refused-subject = Uw verzoek over uw gegevens
rights-mail-refused =
    Dag,

    we kunnen uw verzoek niet inwilligen. De reden: { $reason } ({ $article }).

    { $note }

    Vindt u dat dit niet klopt, schrijf ons dan. U kunt ook een klacht indienen bij de toezichthouder of naar de rechter gaan.

    { $company }
    Verzoek { $number }

rights-copy-title = Uw gegevens
rights-copy-lead = Dit is alles wat { $company } over u bewaart. Open een deel om het te lezen; de bestanden naast deze pagina bevatten hetzelfde voor andere programma's.
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
rights-copy-rights = Wat u kunt doen
rights-copy-rights-text = U kunt onjuiste gegevens laten verbeteren, gegevens laten wissen, het gebruik laten beperken, bezwaar maken en uw toestemming op elk moment intrekken. Schrijf ons of gebruik de link onderaan elk van onze berichten. U kunt ook een klacht indienen bij de toezichthouder. Geen besluit over u wordt alleen door een machine genomen.
rights-copy-files = person.json en person.xml bevatten alles; elk .csv-bestand bevat één deel. De manifesten naast de map laten zien dat er niets verloren of veranderd is.
room-rights = Verzoeken
rights-mail-due-subject = Verzoek { $number } moet af: nog { $days } dagen
rights-mail-due-text =
    Hallo { $name },

    verzoek { $number } moet over { $days } dagen afgehandeld zijn. De wet stelt een termijn; kijk er alstublieft naar:
    { $url }

    U krijgt dit omdat u over verzoeken mag beslissen.
