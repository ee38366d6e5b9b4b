nav-staff = Medewerkers
staff-users = Mensen
staff-roles = Rollen
staff-tokens = Toegang voor programma’s
staff-role = Rol
staff-role-administrator = Beheerder
staff-role-privacy-officer = Privacyfunctionaris
staff-role-manager = Leidinggevende
staff-role-agent = Medewerker service
staff-role-marketer = Marketeer
staff-role-auditor = Auditor
staff-name = Naam
staff-email = E-mailadres
staff-password = Wachtwoord
staff-password-new = Nieuw wachtwoord
staff-password-present = Huidig wachtwoord
staff-password-hint = Minstens { $least } tekens; met een tweede factor zijn 8 genoeg. Een paar woorden achter elkaar is goed.
staff-password-short = Minstens { $least } tekens, alstublieft.
staff-password-common = Veel mensen gebruiken dit, dus het wordt als eerste geprobeerd. Neem een paar eigen woorden.
staff-password-context = Dit is vooral een naam die op de deur staat. Neem andere woorden.
staff-password-wrong = Dit is niet uw huidige wachtwoord.
staff-password-too-short-alone = Zonder tweede factor heeft een wachtwoord { $least } tekens nodig. Wijzig het eerst.
staff-password-changed = Uw wachtwoord is gewijzigd.
staff-sign-in = Inloggen
staff-sign-in-first = Niemand beheert dit systeem nog. Open de link die bij het starten is getoond.
staff-sign-in-wrong = E-mailadres en wachtwoord horen niet bij elkaar.
staff-signed-out = U bent uitgelogd.
staff-second-step = Nog één stap
staff-code = Code uit uw app
staff-code-hint = Zes cijfers, of een van uw herstelcodes.
staff-code-wrong = Deze code klopt niet of is al gebruikt. Wacht op de volgende.
staff-choose = Kies een wachtwoord
staff-choose-why = Het wachtwoord dat u kreeg, opent alleen deze pagina.
staff-choose-reset = Daarna logt u ermee in; alle andere sessies eindigen.
staff-forgotten = Wachtwoord vergeten
staff-forgotten-why = Wij sturen u een link waarmee u een nieuw kiest.
staff-forgotten-sent = Kijk in uw mailbox
staff-forgotten-look = Als dit adres bij een account hoort, is er een link onderweg.
staff-forgotten-hour = Hij werkt één keer, één uur lang.
staff-link-gone = Deze link is al gebruikt of te oud.
staff-first = De eerste beheerder
staff-first-why = U laat alle anderen binnen. Er is geen ander wachtwoord dan het wachtwoord dat u nu kiest.
staff-me = Mijn account
staff-account = Account
staff-lang-browser = Zoals de browser vraagt
staff-sessions = Waar u bent ingelogd
staff-device = Browser
staff-address = Adres
staff-since = Sinds
staff-seen = Laatst gebruikt
staff-here = deze
staff-end = Beëindigen
staff-ended = De sessie is beëindigd.
staff-factor = Tweede factor
staff-factor-on = aan
staff-factor-off = uit
staff-factor-why = Een code uit een app op uw telefoon, naast het wachtwoord: een gestolen wachtwoord alleen opent niets.
staff-factor-scan = Scan deze afbeelding met een authenticator-app.
staff-factor-picture = Afbeelding met het geheim voor de app
staff-factor-type = Of typ dit in de app:
staff-factor-turn-on = Aanzetten
staff-factor-turn-off = Uitzetten
staff-factor-now-off = De tweede factor staat uit.
staff-factor-is-off = De tweede factor staat uit, dus er zijn geen herstelcodes.
staff-factor-is-on = De tweede factor staat al aan. Zet hem eerst uit.
staff-codes = Herstelcodes
staff-codes-new = Nieuwe codes
staff-codes-once = Elke code werkt één keer als de telefoon kwijt is. Ze worden alleen nu getoond: print ze of schrijf ze op.
staff-add = Iemand toevoegen
staff-add-why = Een gemaakt wachtwoord gaat per mail naar deze persoon alleen en moet bij de eerste keer inloggen worden gewijzigd.
staff-added = Toegevoegd. Er is een wachtwoord onderweg.
staff-email-taken = Er werkt hier al iemand met dit adres.
staff-standing = Status
staff-standing-active = actief
staff-standing-invited = uitgenodigd
staff-standing-disabled = geblokkeerd
staff-signed-in = Laatst ingelogd
staff-never = nooit
staff-help = Als er iets kwijt is
staff-new-password = Nieuw wachtwoord sturen
staff-new-password-sent = Er is een nieuw wachtwoord onderweg.
staff-factor-drop = Tweede factor weghalen
staff-remove = Definitief verwijderen
staff-removed = Verwijderd. De naam is nergens meer te lezen.
staff-disable-first = Alleen geblokkeerde accounts kunnen worden verwijderd. Blokkeer het eerst.
staff-only-administrators = Alleen beheerders maken of wijzigen beheerders.
staff-token-wider = Een beperkt programma geeft een ander programma niet meer rechten dan het zelf heeft.
staff-last-administrator = Dit is de laatste beheerder. Maak eerst iemand anders beheerder.
staff-right = Recht
staff-right-kept = Beheerders houden dit recht: zonder dit recht kan niemand rechten teruggeven.
staff-roles-why = Wat elke rol mag, en hoe die elk veld van een klant ziet. Elke wijziging wordt vastgelegd.
staff-fields = Velden van klanten
staff-field = Veld
staff-access-hidden = verborgen
staff-access-masked = gemaskeerd
staff-access-shown = zichtbaar
staff-access-edit = bewerkbaar
staff-room-settings = Instellingen
staff-room-post = Uitgaande mail
staff-room-customers = Klanten
staff-room-staff = Medewerkers
staff-room-consent = Toestemmingen van klanten
staff-room-forms = Formulieren
staff-room-imports = Import
staff-room-campaigns = Brieven
staff-room-rights = Verzoeken
staff-room-portal = Portaal
staff-room-desk = Bureau
staff-tokens-why = Een programma meldt zich aan met een token: beperkt door een rol en rechten, met een einde, opgeslagen als hash.
staff-tokens-empty = Geen enkel programma heeft toegang. Het eerste voegt u hieronder toe.
staff-token-add = Toegang geven
staff-token-name = Naam van het programma
staff-token-days = Dagen tot het einde
staff-token-days-hint = Leeg: één jaar.
staff-token-ends = Eindigt
staff-token-used = Laatst gebruikt
staff-token-new = Nieuwe toegang
staff-token-once = Dit token wordt alleen nu getoond
staff-token-revoke = Intrekken
staff-token-revoked = De toegang is beëindigd.
staff-scopes = Beperkt tot
staff-scopes-hint = Geen: alle rechten van de rol.
right-staff-view = Zien wie hier werkt
right-staff-manage = Medewerkers toevoegen en wijzigen
right-staff-roles = Wijzigen wat rollen mogen
right-staff-tokens = Programma’s toegang geven
event-staff-added = Er is iemand toegevoegd ({ $role })
event-staff-changed = Een account is gewijzigd: { $field } van { $before } naar { $after }
event-staff-removed = Een account is verwijderd
event-staff-signed-in = Iemand heeft ingelogd
event-staff-signed-out = Iemand heeft uitgelogd
event-staff-password-changed = Een wachtwoord is gewijzigd
event-staff-factor-on = Een tweede factor is aangezet
event-staff-factor-off = Een tweede factor is uitgezet
event-staff-right-changed = Het recht { $right } van { $role } is gewijzigd van { $before } naar { $after }
event-staff-field-changed = Het veld { $field } voor { $role } is gewijzigd van { $before } naar { $after }
event-staff-token-added = Een programma kreeg toegang ({ $role })
event-staff-token-revoked = Een programma verloor zijn toegang
keep-staff = Het gaat over mensen die hier werken, niet over deze persoon.
retention-staff-users = Tot het account wordt verwijderd
retention-staff-sessions = Tot de sessie eindigt
retention-staff-links = Eén uur tot zeven dagen
retention-staff-tries = Ongeveer een uur
retention-staff-tokens = Tot de toegang wordt ingetrokken
staff-mail-password-subject = Uw account bij { $company }
staff-mail-reset-subject = Een nieuw wachtwoord voor { $company }
staff-codes-left = { $count ->
    [one] Er is nog 1 code over.
   *[other] Er zijn nog { $count } codes over.
}
staff-mail-password-text =
    Beste { $name },

    er is bij { $company } een account voor u gemaakt, of het wachtwoord ervan is opnieuw ingesteld. Log hier in:
    { $url }

    Wachtwoord: { $password }

    Het opent alleen de pagina waar u uw eigen wachtwoord kiest.
staff-mail-reset-text =
    Beste { $name },

    met deze link kiest u een nieuw wachtwoord. Hij werkt één keer, één uur lang:
    { $url }

    Hebt u er niet om gevraagd? Doe dan niets: uw wachtwoord blijft zoals het is.
room-staff = Medewerkers
staff-error-no-inbox = Alleen wie zich aanmeldt heeft een postvak om in te kijken.
