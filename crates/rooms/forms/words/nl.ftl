### Openbare formulieren: wat mensen lezen als zij gegevens achterlaten, en wat de balie daarover leest.

nav-forms = Formulieren
right-forms-view = Formulieren zien en hoeveel aanvragen wachten
right-forms-edit = Formulieren openen en sluiten
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
forms-error-quick = Dat ging wel erg snel. Kijk het nog eens na en druk opnieuw op “Versturen”.
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
room-forms = Formulieren
