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
nav-teams = Teams
staff-team = Team
staff-team-add = Team toevoegen
staff-teams-why = Wie samenwerkt. Werk gaat naar een team, een team overlegt onder elkaar, en @ met de sleutel vertelt het iedereen daarin.
staff-teams-empty = Er is nog geen team gemaakt.
staff-members = Leden
staff-key = Sleutel
staff-key-hint = Kort en voorgoed, voor formulieren, processen en programma's: kleine letters, cijfers, koppeltekens. Leeg: uit de naam gemaakt.
staff-key-is = Sleutel: { $key }
staff-key-bad = Kleine letters, cijfers en koppeltekens, hooguit { $most }.
staff-key-taken = Iets anders heeft deze sleutel al.
staff-unit = Afdeling
staff-team-end = Dit team opheffen
staff-team-ended = Dit team is opgeheven. De naam blijft voor wat het deed.
staff-team-now-ended = Het team is opgeheven.
staff-team-has-members = { $members } mensen zitten in dit team. Zet hen eerst in een ander, zodat niemand zijn werk kwijtraakt.
staff-team-too-large = Een team heeft hooguit { $most } leden.
staff-bring-back = Terughalen
staff-ended-state = opgeheven
staff-nobody-here = Iemand die gekozen is werkt hier niet meer.
staff-units = Afdelingen en partners
staff-unit-add = Afdeling of partner aangeven
staff-units-why = Gegevens mogen alleen naar wie hier staat, en alleen waarvoor het hier staat.
staff-units-empty = Niemand is aangegeven, dus gegevens mogen naar niemand buiten het huis.
staff-unit-kind = Soort
staff-unit-unit = Deel van het bedrijf
staff-unit-partner = Partner buiten
staff-unit-purpose = Waarvoor
staff-unit-purpose-hint = Eén zin: waarvoor zij de gegevens nodig hebben.
staff-unit-agreement = Overeenkomst
staff-unit-agreement-hint = Nummer of datum van het contract waaronder een partner gegevens verwerkt.
staff-unit-no-agreement = geen aangegeven
staff-unit-places = Adressen
staff-unit-domains = Domeinen
staff-unit-domains-hint = Eén per regel, zoals repairs.example: elk adres daar is van hen.
staff-unit-emails = Losse adressen
staff-unit-emails-hint = Eén per regel, voor wie geen eigen domein heeft.
staff-unit-may = mag gegevens krijgen
staff-unit-bad-place = Regel { $line } is er geen. Eén per regel.
staff-unit-too-many = Hooguit { $most }.
staff-unit-place-taken = Een hiervan is al voor een andere afdeling aangegeven.
staff-unit-ended = Deze aangifte is beëindigd en kan niet meer veranderen.
staff-unit-now-ended = Beëindigd. Er mag niets meer heen.
staff-unit-has-teams = { $teams } teams horen bij deze afdeling. Geef hun eerst een andere.
staff-unit-end = Deze aangifte beëindigen
staff-unit-end-why = Vanaf dat moment mag er niets meer heen.
staff-check-units = Partners die gegevens krijgen, elk met een overeenkomst
staff-check-units-none = Er is geen partner aangegeven
staff-check-units-fine = { $count } met een overeenkomst
staff-check-units-missing = { $count } zonder overeenkomst
staff-absence = Afwezigheid
staff-absence-why = Terwijl je weg bent, gaat wat voor jou bedoeld is naar je vervanger. Is die ook weg, dan naar diens vervanger.
staff-not-away = Er is geen afwezigheid gepland.
staff-away-planned = Gepland
staff-away-from = Eerste dag weg
staff-away-from-hint = Leeg: vanaf nu.
staff-away-until = Laatste dag weg
staff-away-ends-first = De laatste dag ligt voor de eerste, of in het verleden.
staff-away-too-long = Hooguit { $most } dagen vooruit.
staff-not-a-day = Een dag graag, zoals 2026-12-21.
staff-deputy = Vervanger
staff-deputy-hint = Niemand: het werk wacht.
staff-deputy-oneself = Niemand vervangt zichzelf.
staff-come-back = Weer hier
staff-now-here = De afwezigheid is voorbij.
staff-absence-saved = De afwezigheid is gepland.
staff-bell-nothing = Niets nieuws
staff-bell-nothing-hint = Hier verschijnt wie je noemt, werk dat je krijgt en wat op je besluit wacht.
staff-bell-what = Wat
staff-bell-kind = Soort
staff-bell-when = Wanneer
staff-bell-read = Gelezen
staff-bell-unread = Weer nieuw
staff-bell-all-read = Alles is gelezen
staff-bell-now-read = Er is niets nieuws meer.
staff-bell-earlier = Eerder
staff-bell-choose = Hoe je het hoort
staff-bell-choose-why = Per soort: alleen aan de balie, ook meteen per mail, in het dagoverzicht als je niet keek, of helemaal niet.
staff-bell-hour = Uur van het dagoverzicht
staff-bell-hour-hint = Het komt één keer per dag, en alleen als er iets wacht.
staff-way-desk = Alleen aan de balie
staff-way-mail = Meteen per mail
staff-way-digest = In het dagoverzicht
staff-way-none = Helemaal niet
staff-the-house = Het huis
staff-mention-unknown = Niemand hier heet { $name }. Schrijf de naam zoals in de lijst van medewerkers.
staff-mention-of-several = Meer mensen heten { $name }. Schrijf de hele naam.
staff-too-many-mentions = Hooguit { $most } vermeldingen in één tekst.
right-staff-teams = Teams zien
right-staff-teams-manage = Teams maken en veranderen
right-staff-units = Zien wie gegevens mag krijgen
right-staff-units-manage = Aangeven wie gegevens mag krijgen
event-staff-team-added = Het team { $team } is gemaakt
event-staff-team-changed = Het team { $team } is veranderd: { $joined } erbij, { $left } eruit
event-staff-team-ended = Het team { $team } is opgeheven
event-staff-team-back = Het team { $team } is teruggehaald
event-staff-unit-added = { $unit } is aangegeven als ontvanger van gegevens
event-staff-unit-changed = De aangifte van { $unit } is veranderd
event-staff-unit-ended = { $unit } is geen ontvanger van gegevens meer
event-staff-away = Een afwezigheid van { $colleague } is gepland
event-staff-back = De afwezigheid van { $colleague } is voorbij
retention-staff-units = Tot de aangifte eindigt
retention-staff-rings = 90 dagen
staff-mail-news-subject = { $what } ({ $company })
staff-mail-news-text =
    Hallo { $name },

    er is nieuws voor je: { $what }.
    { $url }

    Hoe je wat hoort, kies je in je account.
staff-mail-digest-subject = { $count } nieuw bij { $company }
staff-mail-digest-text =
    Hallo { $name },

    dit wacht op je:

    { $list }

    { $url }

    Hoe je wat hoort, kies je in je account.
