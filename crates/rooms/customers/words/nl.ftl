### Klanten: de lijst, het dossier, het formulier.

nav-customers = Klanten
settings-customers = Klanten
settings-privacy = Privacy
customers-list = Klanten
customers-new = Nieuwe klant
customers-edit = Klant bewerken
customers-record = Klant
customers-empty = Nog geen klanten
customers-empty-why = Hier staat straks iedereen voor wie u werkt. Voer de eerste in, of importeer een lijst.

## De lijst

customers-views = Bewaarde weergaven
customers-view-all = Alle
customers-view-keep = Deze weergave bewaren
customers-view-name = Naam van de weergave
customers-view-kept = De weergave is bewaard.
customers-view-drop = Deze weergave verwijderen
customers-view-dropped = De weergave is verwijderd.
customers-more-filters = Meer filters
customers-state = Status
customers-created-from = Ingevoerd vanaf
customers-created-to = Ingevoerd tot en met
customers-chip-from = vanaf { $day }
customers-chip-to = tot en met { $day }
customers-email = E-mail
customers-phone = Telefoon
customers-last-contact = Laatste contact
customers-created = Ingevoerd
customers-number = Nummer
customers-found-more = { $count ->
    [one] 1 persoon, en er zijn er meer. Typ iets meer om er minder te zien.
   *[other] { $count } personen, en er zijn er meer. Typ iets meer om er minder te zien.
}
customers-of-many = de eerste { $count } van vele
customers-columns = Kolommen
customers-source = Bron
customers-allows = Staat toe
customers-chip-allows = staat { $purpose } toe
customers-chosen = { $count ->
    [one] 1 klant gekozen
   *[other] { $count } klanten gekozen
}
customers-none-chosen = Er was niemand gekozen.
customers-change-many = Land of taal…
customers-change-title = Meerdere klanten wijzigen
customers-change-hint = Laat u het open, dan blijft het bij ieder zoals het is.
customers-changed-some = Opgeslagen. Beperkte en gewiste dossiers zijn gelaten zoals ze waren.
customers-export = Exporteren…
customers-export-title = Klanten exporteren
customers-export-filtered = Iedereen in deze lijst
customers-export-purpose = Waarvoor is het bestand?
customers-export-hint = Alleen mensen die dit toestaan staan in het bestand; beperkte dossiers blijven erbuiten. Uw naam, het doel en elke persoon worden vastgelegd, en ieder van hen kan dat zien.
customers-format = Bestand
customers-format-csv = CSV
customers-format-xlsx = Excel (XLSX)

## Status van een klant

customers-standing-active = actief
customers-standing-restricted = beperkt
customers-standing-erased = gewist

## Eén klant

customers-timeline = Wat er is gebeurd
customers-tab-everything = Alles
customers-tab-permissions = Toestemmingen
customers-tab-looks = Wie heeft gekeken
customers-numbered = Klant { $number }
customers-lead = Klant sinds { $since } · laatste contact { $contact }
customers-speaks = spreekt { $language }
customers-seen-by = { $count ->
    [0] deze maand door niemand bekeken
    [one] deze maand door 1 persoon bekeken
   *[other] deze maand door { $count } personen bekeken
}
customers-facts = Gegevens
customers-name = Naam
customers-title = Aanspreektitel
customers-given = Voornaam
customers-middle = Tussenvoegsel
customers-middle-hint = Of een tweede voornaam.
customers-family = Achternaam
customers-emails = E-mail
customers-phones = Telefoon
customers-nth = { $label } { $number }
customers-addresses = Adres
customers-street = Straat en huisnummer
customers-postcode = Postcode
customers-city = Plaats
customers-region = Provincie of regio
customers-country = Land
customers-time-zone = Tijdzone
customers-time-zone-hint = Alleen als die anders is dan die van het land, zoals America/Los_Angeles. De stille uren volgen die.
customers-address-country = Land van het adres
customers-language = Taal
customers-birth-date = Geboortedatum
customers-organisation = Organisatie
customers-national-id = Nationaal nummer
customers-national-id-kind = Soort nummer
customers-purpose = Doel
customers-purpose-hint = Waarvoor zijn de gegevens gegeven? De sleutel van een doel, zoals orders.
customers-purpose-choose = Waarvoor zijn de gegevens gegeven?
customers-secret-kept = { $mask } is bewaard. Laat dit leeg om het te houden.
customers-remove = Weghalen

## Tonen

customers-reveal = Tonen…
customers-reveal-title = Een gevoelig gegeven tonen
customers-reveal-reason = Waarom moet u het zien?
customers-reveal-hint = Uw naam, het tijdstip en deze reden worden bewaard. Het gegeven wordt één keer getoond.

## Wie keek, en waarom we het hebben

customers-look-opened = { $name } opende het dossier
customers-look-revealed = { $name } liet een gevoelig gegeven tonen
customers-look-exported = { $name } exporteerde het dossier
customers-look-found = { $name } vond het dossier bij het zoeken
customers-looked = Bekeken door
customers-for-purpose = voor “{ $purpose }”
customers-goes-with = Zolang “{ $purpose }” het nodig heeft, daarna wordt het gewist
customers-actor-house = het systeem
customers-actor-visitor = een bezoeker
customers-actor-person = de klant
customers-source-staff = door ons ingevoerd
customers-source-form = formulier “{ $name }”
customers-source-import = import { $name }
customers-source-api = een gekoppeld programma
customers-source-person = de klant
customers-role-administrator = Beheerder
customers-role-privacy-officer = Privacyfunctionaris
customers-role-manager = Manager
customers-role-agent = Medewerker
customers-role-marketer = Marketeer
customers-role-auditor = Auditor

## Bewerken

customers-created-done = De klant is ingevoerd.
customers-known = Iemand hiermee is er al
customers-known-why = Is het dezelfde persoon? Open dan hier het dossier. Zo niet, vink dan het vakje onderaan het formulier aan.
customers-known-api = Iemand met hetzelfde adres of nummer is er al. Er is niets ingevoerd; zet even_if_known om toch in te voeren.
customers-error-kept-out = Dit adres of nummer is van iemand die is verwijderd en met rust gelaten wilde worden. Voer die alleen in als die zelf terug wil komen.
customers-asked-back = De persoon vraagt zelf om terug te komen
customers-even-if-known = Dit is iemand anders: toch invoeren
customers-clash = Iemand anders heeft dit intussen gewijzigd
customers-clash-why = Er is niets overschreven. Bekijk beide waarden, pas hieronder aan wat u wilt en sla opnieuw op.
customers-clash-yours = Van u
customers-clash-now = Nu opgeslagen
customers-field = Veld

## Eigen velden

customers-fields = Eigen velden
customers-fields-empty = Nog geen eigen velden
customers-fields-empty-why = Vraag alleen wat u nodig hebt. Elk veld heeft een doel, en de klasse bepaalt hoe goed het is beschermd.
customers-field-new = Nieuw veld
customers-field-added = Het veld is toegevoegd.
customers-field-added-guarded = Het veld is toegevoegd. Het vraagt naar extra beschermde gegevens: open het om te zien wat dat betekent.
customers-field-label = Naam
customers-field-key = Sleutel
customers-field-key-hint = Kleine letters, cijfers en streepjes, zoals shoe-size. Later niet meer te wijzigen.
customers-field-class = Klasse
customers-field-purpose-hint = De sleutel van het doel waarvoor u het nodig hebt.
customers-field-basis = Wettelijke grondslag
customers-field-basis-hint = Alleen voor bijzondere gegevens: wat staat u toe dit te bewaren?
customers-field-careful = “{ $field }” vraagt naar { $about ->
    [health] gezondheid
    [belief] godsdienst of levensovertuiging
    [politics] politieke opvattingen
    [union] lidmaatschap van een vakbond
    [origin] ras of etnische afkomst
    [sex] seksleven of geaardheid
    [convictions] strafbare feiten
    [biometrics] biometrische gegevens
    [genetics] genetische gegevens
    [appearance] uiterlijk en kleding
    [association] lidmaatschap van verenigingen en stichtingen
    [citizenship] nationaliteit
    [government-id] officiële nummers
    [location] precieze locatie
    [log-in] wachtwoorden en codes
   *[payment] betaalgegevens
} ({ $law }). { $class ->
    [special] Het wordt apart verzegeld en afgeschermd, en alleen bewaard voor een doel waarvan vastligt wat het toestaat.
   *[sensitive] Het wordt apart verzegeld en afgeschermd. Vraag er alleen naar als het echt moet.
}
customers-field-guarded = Extra beschermde gegevens
customers-field-way-on = Een bijzondere categorie mag alleen bewaard worden voor een doel met een grond uit artikel 9, lid 2, zoals uitdrukkelijke toestemming. Open het doel, zeg wat het toestaat, en kom dan terug.
customers-field-purposes = Naar de doelen
customers-field-class-stricter = De klasse kan strenger worden: de waarden worden opnieuw verzegeld. Losser kan niet: wat verzegeld was, wordt niet weer opengelegd.
customers-field-remove = Veld verwijderen…
customers-field-leaving = wordt verwijderd
customers-field-leaves = Het veld wordt met zijn waarden verwijderd.
customers-field-effect-all = Het veld “{ $field }” wordt niet meer gevraagd of getoond, en al zijn waarden worden gewist.
customers-field-effect = { $count ->
    [0] Niemand heeft er een waarde van.
    [one] 1 persoon heeft er een waarde van.
   *[other] { $count } mensen hebben er een waarde van.
}
customers-field-effect-sealed = De waarden zijn verzegeld, dus hoeveel het er zijn is vooraf niet bekend.
customers-class-attribute = Gewoon
customers-class-attribute-hint = Zegt weinig over een persoon; er kan op worden gefilterd.
customers-class-identifying = Identificerend
customers-class-identifying-hint = Wordt verzegeld bewaard.
customers-class-sensitive = Gevoelig
customers-class-sensitive-hint = Apart verzegeld en afgeschermd; wie het wil zien heeft een recht en een reden nodig.
customers-class-special = Bijzonder gegeven
customers-class-special-hint = Gezondheid, geloof, afkomst en dergelijke: verboden, tenzij een wet het toestaat.

## Wat er misging

customers-error-not-yours = U mag dit veld niet wijzigen.
customers-error-not-seen = U mag dit veld niet zien en er dus niet op filteren.
customers-error-no-such-field = Dit veld bestaat niet.
customers-error-too-many = Hoogstens { $most }, alstublieft.
customers-error-phone = Dit is geen telefoonnummer.
customers-error-phone-short = Dit nummer heeft te weinig cijfers.
customers-error-phone-long = Dit nummer heeft te veel cijfers.
customers-error-phone-unassigned = Dit nummer bestaat niet in zijn land. Controleer de cijfers.
customers-error-phone-country = Begin met het landnummer, zoals +48.
customers-error-country = Gebruik de twee letters van een land, zoals PL.
customers-error-language = Gebruik de twee letters van een taal, zoals pl.
customers-error-time-zone = Die tijdzone bestaat niet. Schrijf die als Europe/Warsaw.
customers-error-birth-date = Schrijf de datum als 1990-05-17; hij kan niet in de toekomst liggen.
customers-error-day = Schrijf de dag als 2026-11-21.
customers-error-national-id = Dit is geen geldig { $kind }. Controleer de cijfers.
customers-error-national-id-kind = Kies de soort nummer.
customers-error-restricted = Dit dossier is beperkt: u kunt het zien, maar niet wijzigen. De privacyfunctionaris kan dit opheffen.
customers-error-erased = Deze klant is gewist. Er is niets meer om te wijzigen.
customers-error-reason = Geef een reden van minstens één woord.
customers-error-field-exists = Er is al een veld met deze sleutel.
customers-error-field-key = Gebruik alleen kleine letters, cijfers en streepjes.
customers-error-special-basis = Een bijzonder gegeven heeft een wettelijke grondslag nodig. Zeg wat het toestaat.
customers-error-guarded = “{ $field }” vraagt naar { $about ->
    [health] gezondheid
    [belief] godsdienst of levensovertuiging
    [politics] politieke opvattingen
    [union] lidmaatschap van een vakbond
    [origin] ras of etnische afkomst
    [sex] seksleven of geaardheid
    [convictions] strafbare feiten
    [biometrics] biometrische gegevens
    [genetics] genetische gegevens
    [appearance] uiterlijk en kleding
    [association] lidmaatschap van verenigingen en stichtingen
    [citizenship] nationaliteit
    [government-id] officiële nummers
    [location] precieze locatie
    [log-in] wachtwoorden en codes
   *[payment] betaalgegevens
} ({ $law }). { $class ->
    [special] Kies de klasse “Bijzonder gegeven”.
   *[sensitive] Kies de klasse “Gevoelig” of “Bijzonder gegeven”.
}
customers-error-offences = “{ $field }” vraagt naar strafbare feiten ({ $law }). Alleen overheden, of wie de wet het toestaat, mogen dat bewaren. Laat het weg, of laat een beheerder zulke velden toestaan in de instellingen.
customers-error-special-purpose = Bij dit doel ligt niet vast wat bijzondere categorieën toestaat (artikel 9, lid 2). Kies een doel waarbij dat wel zo is, of vul het aan.
customers-error-view-exists = U hebt al een weergave met deze naam.
customers-error-known = Klant { $number } heeft dit al.
customers-error-clash = Intussen is een andere waarde opgeslagen.
customers-error-class-looser = De klasse kan strenger worden, niet losser. Maak in plaats daarvan een nieuw veld.
customers-error-nothing-to-change = Kies een land of een taal.
customers-error-nobody-allows = Niemand in deze lijst staat dit doel toe, dus er is niets te exporteren.
customers-error-export-many = Meer dan { $most } mensen staan dit toe. Maak de lijst eerst kleiner.

## Rechten, velden, gebeurtenissen, de gegevenskaart

right-customers-view = Klanten zien
right-customers-create = Klanten invoeren
right-customers-edit = Klanten wijzigen
right-customers-delete = Klanten wissen
right-customers-reveal = Gevoelige gegevens tonen
right-customers-export = Klanten exporteren
right-customers-fields = Eigen velden bepalen
field-name = Naam
field-email = E-mail
field-phone = Telefoon
field-address = Adres
field-birth-date = Geboortedatum
field-country = Land
field-language = Taal
field-organisation = Organisatie
field-national-id = Nationaal nummer
field-custom = Eigen velden
field-sensitive = Gevoelige eigen velden
event-customers-created = Ingevoerd
event-customers-edited = Gewijzigd: { $fields }
event-customers-revealed = Gevoelig gegeven getoond: { $field }
event-customers-restricted = Beperkt: er mag niets met de gegevens gebeuren
event-customers-released = Niet langer beperkt
event-customers-searched = Een zoekopdracht toonde { $found } personen
event-customers-field-defined = Eigen veld toegevoegd: { $field }
event-customers-exported = { $people } mensen geëxporteerd voor { $purpose }: { $fields }
event-customers-field-changed = Eigen veld gewijzigd: { $field }
event-customers-field-leaves = Eigen veld wordt verwijderd: { $field }
event-customers-field-removed = Eigen veld met al zijn waarden verwijderd: { $field }
retention-customers = Zolang een doel het nodig heeft, daarna wordt het gewist
retention-customers-settings = Zolang het systeem in gebruik is
keep-customers-settings = Bevat niets over een persoon
table-customers = Stamgegevens
table-customer_secrets = Gevoelige gegevens
table-customer_attributes = Eigen velden
table-customer_lookup = Zoekindex
table-customer_numbers = Klantnummers
table-customer_fields = Bepalingen van eigen velden
table-customer_views = Bewaarde weergaven
table-customer_spared = Geen besluiten door machines alleen

## Landen

customers-country-ad = Andorra
customers-country-ae = Verenigde Arabische Emiraten
customers-country-af = Afghanistan
customers-country-ag = Antigua en Barbuda
customers-country-ai = Anguilla
customers-country-al = Albanië
customers-country-am = Armenië
customers-country-ao = Angola
customers-country-aq = Antarctica
customers-country-ar = Argentinië
customers-country-as = Amerikaans-Samoa
customers-country-at = Oostenrijk
customers-country-au = Australië
customers-country-aw = Aruba
customers-country-ax = Åland
customers-country-az = Azerbeidzjan
customers-country-ba = Bosnië en Herzegovina
customers-country-bb = Barbados
customers-country-bd = Bangladesh
customers-country-be = België
customers-country-bf = Burkina Faso
customers-country-bg = Bulgarije
customers-country-bh = Bahrein
customers-country-bi = Burundi
customers-country-bj = Benin
customers-country-bl = Saint-Barthélemy
customers-country-bm = Bermuda
customers-country-bn = Brunei
customers-country-bo = Bolivia
customers-country-bq = Caribisch Nederland
customers-country-br = Brazilië
customers-country-bs = Bahama’s
customers-country-bt = Bhutan
customers-country-bv = Bouveteiland
customers-country-bw = Botswana
customers-country-by = Belarus
customers-country-bz = Belize
customers-country-ca = Canada
customers-country-cc = Cocoseilanden
customers-country-cd = Congo (Democratische Republiek)
customers-country-cf = Centraal-Afrikaanse Republiek
customers-country-cg = Congo (Republiek)
customers-country-ch = Zwitserland
customers-country-ci = Ivoorkust
customers-country-ck = Cookeilanden
customers-country-cl = Chili
customers-country-cm = Kameroen
customers-country-cn = China
customers-country-co = Colombia
customers-country-cr = Costa Rica
customers-country-cu = Cuba
customers-country-cv = Kaapverdië
customers-country-cw = Curaçao
customers-country-cx = Christmaseiland
customers-country-cy = Cyprus
customers-country-cz = Tsjechië
customers-country-de = Duitsland
customers-country-dj = Djibouti
customers-country-dk = Denemarken
customers-country-dm = Dominica
customers-country-do = Dominicaanse Republiek
customers-country-dz = Algerije
customers-country-ec = Ecuador
customers-country-ee = Estland
customers-country-eg = Egypte
customers-country-eh = Westelijke Sahara
customers-country-er = Eritrea
customers-country-es = Spanje
customers-country-et = Ethiopië
customers-country-fi = Finland
customers-country-fj = Fiji
customers-country-fk = Falklandeilanden
customers-country-fm = Micronesia
customers-country-fo = Faeröer
customers-country-fr = Frankrijk
customers-country-ga = Gabon
customers-country-gb = Verenigd Koninkrijk
customers-country-gd = Grenada
customers-country-ge = Georgië
customers-country-gf = Frans-Guyana
customers-country-gg = Guernsey
customers-country-gh = Ghana
customers-country-gi = Gibraltar
customers-country-gl = Groenland
customers-country-gm = Gambia
customers-country-gn = Guinee
customers-country-gp = Guadeloupe
customers-country-gq = Equatoriaal-Guinea
customers-country-gr = Griekenland
customers-country-gs = Zuid-Georgia en Zuidelijke Sandwicheilanden
customers-country-gt = Guatemala
customers-country-gu = Guam
customers-country-gw = Guinee-Bissau
customers-country-gy = Guyana
customers-country-hk = Hongkong
customers-country-hm = Heard en McDonaldeilanden
customers-country-hn = Honduras
customers-country-hr = Kroatië
customers-country-ht = Haïti
customers-country-hu = Hongarije
customers-country-id = Indonesië
customers-country-ie = Ierland
customers-country-il = Israël
customers-country-im = Isle of Man
customers-country-in = India
customers-country-io = Brits Indische Oceaanterritorium
customers-country-iq = Irak
customers-country-ir = Iran
customers-country-is = IJsland
customers-country-it = Italië
customers-country-je = Jersey
customers-country-jm = Jamaica
customers-country-jo = Jordanië
customers-country-jp = Japan
customers-country-ke = Kenia
customers-country-kg = Kirgizië
customers-country-kh = Cambodja
customers-country-ki = Kiribati
customers-country-km = Comoren
customers-country-kn = Saint Kitts en Nevis
customers-country-kp = Noord-Korea
customers-country-kr = Zuid-Korea
customers-country-kw = Koeweit
customers-country-ky = Kaaimaneilanden
customers-country-kz = Kazachstan
customers-country-la = Laos
customers-country-lb = Libanon
customers-country-lc = Saint Lucia
customers-country-li = Liechtenstein
customers-country-lk = Sri Lanka
customers-country-lr = Liberia
customers-country-ls = Lesotho
customers-country-lt = Litouwen
customers-country-lu = Luxemburg
customers-country-lv = Letland
customers-country-ly = Libië
customers-country-ma = Marokko
customers-country-mc = Monaco
customers-country-md = Moldavië
customers-country-me = Montenegro
customers-country-mf = Saint-Martin (Franse deel)
customers-country-mg = Madagaskar
customers-country-mh = Marshalleilanden
customers-country-mk = Noord-Macedonië
customers-country-ml = Mali
customers-country-mm = Myanmar
customers-country-mn = Mongolië
customers-country-mo = Macau
customers-country-mp = Noordelijke Marianen
customers-country-mq = Martinique
customers-country-mr = Mauritanië
customers-country-ms = Montserrat
customers-country-mt = Malta
customers-country-mu = Mauritius
customers-country-mv = Maldiven
customers-country-mw = Malawi
customers-country-mx = Mexico
customers-country-my = Maleisië
customers-country-mz = Mozambique
customers-country-na = Namibië
customers-country-nc = Nieuw-Caledonië
customers-country-ne = Niger
customers-country-nf = Norfolk
customers-country-ng = Nigeria
customers-country-ni = Nicaragua
customers-country-nl = Nederland
customers-country-no = Noorwegen
customers-country-np = Nepal
customers-country-nr = Nauru
customers-country-nu = Niue
customers-country-nz = Nieuw-Zeeland
customers-country-om = Oman
customers-country-pa = Panama
customers-country-pe = Peru
customers-country-pf = Frans-Polynesië
customers-country-pg = Papoea-Nieuw-Guinea
customers-country-ph = Filipijnen
customers-country-pk = Pakistan
customers-country-pl = Polen
customers-country-pm = Saint-Pierre en Miquelon
customers-country-pn = Pitcairneilanden
customers-country-pr = Puerto Rico
customers-country-ps = Palestina
customers-country-pt = Portugal
customers-country-pw = Palau
customers-country-py = Paraguay
customers-country-qa = Qatar
customers-country-re = Réunion
customers-country-ro = Roemenië
customers-country-rs = Servië
customers-country-ru = Rusland
customers-country-rw = Rwanda
customers-country-sa = Saoedi-Arabië
customers-country-sb = Salomonseilanden
customers-country-sc = Seychellen
customers-country-sd = Soedan
customers-country-se = Zweden
customers-country-sg = Singapore
customers-country-sh = Sint-Helena, Ascension en Tristan da Cunha
customers-country-si = Slovenië
customers-country-sj = Spitsbergen en Jan Mayen
customers-country-sk = Slowakije
customers-country-sl = Sierra Leone
customers-country-sm = San Marino
customers-country-sn = Senegal
customers-country-so = Somalië
customers-country-sr = Suriname
customers-country-ss = Zuid-Soedan
customers-country-st = Sao Tomé en Principe
customers-country-sv = El Salvador
customers-country-sx = Sint Maarten (Nederlandse deel)
customers-country-sy = Syrië
customers-country-sz = Eswatini
customers-country-tc = Turks- en Caicoseilanden
customers-country-td = Tsjaad
customers-country-tf = Franse Zuidelijke en Antarctische Gebieden
customers-country-tg = Togo
customers-country-th = Thailand
customers-country-tj = Tadzjikistan
customers-country-tk = Tokelau
customers-country-tl = Oost-Timor
customers-country-tm = Turkmenistan
customers-country-tn = Tunesië
customers-country-to = Tonga
customers-country-tr = Turkije
customers-country-tt = Trinidad en Tobago
customers-country-tv = Tuvalu
customers-country-tw = Taiwan
customers-country-tz = Tanzania
customers-country-ua = Oekraïne
customers-country-ug = Oeganda
customers-country-um = Kleine afgelegen eilanden van de Verenigde Staten
customers-country-us = Verenigde Staten
customers-country-uy = Uruguay
customers-country-uz = Oezbekistan
customers-country-va = Vaticaanstad
customers-country-vc = Saint Vincent en de Grenadines
customers-country-ve = Venezuela
customers-country-vg = Britse Maagdeneilanden
customers-country-vi = Amerikaanse Maagdeneilanden
customers-country-vn = Vietnam
customers-country-vu = Vanuatu
customers-country-wf = Wallis en Futuna
customers-country-ws = Samoa
customers-country-ye = Jemen
customers-country-yt = Mayotte
customers-country-za = Zuid-Afrika
customers-country-zm = Zambia
customers-country-zw = Zimbabwe
room-customers = Klanten
setting-customers-offences = Velden over strafbare feiten en veroordelingen zijn toegestaan
step-customers-restrict = Gegevens bevriezen
step-customers-restrict-hint = Zolang de gegevens bevroren zijn, wordt er niets mee gedaan.
step-customers-restrict-restriction = Wat te doen
step-customers-restrict-restriction-on = Bevriezen
step-customers-restrict-restriction-off = Vrijgeven
customers-step-nobody = Er is geen klant om te bevriezen
customers-step-restricted = De gegevens blijven bevroren: geen proces heeft ze bevroren
lapse-customers-last-contact = Personen, vanaf hun laatste contact met ons

nav-customers-holds = Bewaarplichten
customers-holds = Bewaarplichten
customers-holds-lead = Zolang een bewaarplicht geldt, wist niemand de persoon: geen verzoek en geen regel. Ze heeft een reden en een einde.
customers-holds-stands = Lopend
customers-holds-ended = Afgelopen
customers-holds-lifted = Opgeheven
customers-hold-find = Klant zoeken
customers-holds-none = Hier zijn geen bewaarplichten
customers-holds-none-why = Leg er een op bij een klant als de gegevens nodig zijn voor een vordering, een rechtszaak of een onderzoek.
customers-hold = Bewaarplicht
customers-hold-new = Nieuwe bewaarplicht
customers-hold-place = Bewaarplicht opleggen
customers-hold-placed = De bewaarplicht geldt.
customers-hold-change = Einde of reden wijzigen
customers-hold-lift = Bewaarplicht opheffen
customers-hold-was-lifted = De bewaarplicht is opgeheven.
customers-hold-lift-why = Waarom eindigt ze eerder?
customers-hold-lift-hint = Uw naam en deze reden worden bewaard. Daarna kan de persoon worden gewist.
customers-hold-reason = Reden
customers-hold-reason-hint = Waarvoor zijn de gegevens nodig? Alleen wie bewaarplichten beheert, kan dit lezen.
customers-hold-until = Laatste dag
customers-hold-until-hint = Ze eindigt vanzelf na deze dag. U kunt het einde verplaatsen zolang ze geldt.
customers-hold-who = Klant
customers-hold-by = Opgelegd door
customers-hold-lifted-by = Opgeheven door
customers-hold-lifted-why = Waarom ze is opgeheven
customers-hold-stands = geldt
customers-hold-ended = geëindigd
customers-hold-lifted = opgeheven
customers-held = bewaarplicht
customers-error-held = Op deze klant rust een bewaarplicht. Tot die eindigt, wordt niets gewist.
customers-error-hold-until = Kies een dag van vandaag tot over { $years } jaar.
customers-error-hold-over = Deze bewaarplicht is voorbij. Leg een nieuwe op als dat nog nodig is.
customers-erase-value = Deze waarde wissen
customers-erase-value-title = Een waarde wissen
customers-erase-value-effect = De waarde verdwijnt uit het dossier en uit de zoekfunctie. De geschiedenis zegt dat ze is gewist, niet wat ze was. Dit kan niet ongedaan worden gemaakt.
customers-value-erased = De waarde is gewist.
customers-restricted-title = Dit dossier is beperkt
customers-restricted-since = Sinds { $since }, door { $name }.
customers-standing-blocked = geblokkeerd
right-customers-holds = Bewaarplichten opleggen en opheffen
event-customers-held = Bewaarplicht opgelegd
event-customers-hold-extended = Bewaarplicht gewijzigd
event-customers-hold-lifted = Bewaarplicht opgeheven
event-customers-value-erased = Waarde gewist: { $field }
event-customers-values-withheld = Niet opgeslagen, omdat niets het toestaat: { $fields }
retention-customers-holds = Tot de persoon wordt gewist
table-customers_holds = Bewaarplichten
blocker-customers-hold = { $count ->
    [one] Er geldt een bewaarplicht
   *[other] Er gelden { $count } bewaarplichten
}
customers-held-all = Wat wij bewaren, en waarom
customers-held-lead = Elk soort gegeven in elke kamer, gelezen uit de gegevenskaart: waarvoor, op welke grond, waarvandaan, sinds wanneer, wie het mag zien, wie het zag, en tot wanneer.
customers-held-none = Over deze persoon wordt niets meer bewaard.
customers-held-kinds = Gegevens in elke kamer
customers-held-unseen = { $count ->
    [one] Nog één soort gegeven ligt in een kamer die u niet ziet.
   *[other] Nog { $count } soorten gegevens liggen in kamers die u niet ziet.
}
customers-held-person = de doelen van deze persoon
customers-held-house = Het huis zelf
customers-held-unopened = niet kort geleden geopend
customers-held-rules = Bewaarregels: { $rules }

customers-former = Voorheen
customers-remains = Wat overblijft
customers-anonymising = Bij anonimiseren
customers-anonymising-lead = Wat er met elk veld gebeurt als iemand wordt geanonimiseerd, op eigen verzoek of door een bewaarregel. Wat blijft of minder precies wordt, blijft alleen voor zover genoeg anderen hetzelfde hebben.
customers-anonymising-example = Bijvoorbeeld
customers-becomes-removed = verwijderd
customers-becomes-stars = sterretjes: ***
customers-becomes-region = regio: de eerste twee tekens
customers-becomes-month = alleen maand en jaar
customers-becomes-year = alleen het jaar
customers-becomes-decade = alleen het decennium
customers-becomes-band = een reeks getallen
customers-becomes-kept = blijft
customers-field-blocks = Staat wissen in de weg zolang
customers-field-blocks-hint = Voor een lopende dienst, een open bestelling of een onbetaalde factuur: wie beslist ziet het, en geen regel gaat er vanzelf aan voorbij.
customers-field-blocks-value = De waarde bij “gelijk aan”
customers-while-set = er een waarde is
customers-while-equals = het gelijk is aan de waarde hieronder
customers-while-future = de datum niet voorbij is
customers-while-above = het bedrag hoger is dan 0
customers-error-blocks-sealed = Van een verzegeld veld kan alleen “er een waarde is” worden gevraagd.
event-customers-outcome-chosen = Wat er bij anonimiseren met een veld gebeurt, is gewijzigd: { $field }
table-customers_outcomes = Wat er bij anonimiseren met velden gebeurt
blocker-customers-fields = { $count ->
    [one] Eén veld zegt dat er nog iets loopt
   *[other] { $count } velden zeggen dat er nog iets loopt
}

customers-why-record = Het gegeven zelf
customers-why-what = Gegeven
customers-why-looked = Bekeken door
customers-why-restricted = Beperkt
customers-why-erased = Bij wissen
customers-why-until = Vanzelf op { $when }
customers-why-ends-since = Op { $when }, gerekend vanaf { $since }: { $rule }
customers-why-ends = Op { $when }: { $rule }
customers-why-kept = Het { $why }
customers-why-waits = De termijn loopt nog niet. Daarna: { $rule }
customers-why-stays = Geen regel beëindigt het vanzelf.
customers-why-whole = { $what } · samen met de hele persoon
customers-why-only = Alleen { $names }
customers-why-looks = { $count ->
    [one] { $count } keer bekeken in dit onderdeel
   *[other] { $count } keer bekeken in dit onderdeel
}
customers-why-deleted = Het wordt verwijderd.
customers-why-blanked = Het blijft voor de statistiek, zonder iets dat zegt van wie het is.
customers-why-stays-because = Het blijft. { $why }
customers-freeze-still = Intussen mag er niets bijkomen, veranderen of weggaan.
customers-freeze-grows = Nieuwe worden intussen bewaard; wat er al is, verandert niet en gaat niet weg.
customers-freeze-nobody = De beperking raakt dit niet: het is eigen werk van het huis.
customers-freeze-evidence = Er wordt intussen verder geschreven: het laat zien dat de beperking wordt nageleefd.
customers-freeze-request = Er wordt intussen verder geschreven: wat gevraagd is, wordt gedaan.
customers-freeze-choice = Er wordt intussen verder geschreven: eigen keuzes van de persoon tellen altijd.
customers-freeze-law = Er wordt intussen verder geschreven: een wet eist het.
customers-freeze-letters = Alleen brieven die de wet eist, gaan intussen weg.
customers-freeze-arrival = Wat binnenkomt, krijgt nog steeds zijn plaats.

right-customers-report = Zien hoeveel mensen er zijn naar hun kenmerken
setting-privacy-small-cells = Kleinere aantallen mensen worden nergens getoond
customers-report = Overzicht in getallen
customers-report-lead = Hoeveel mensen iets gemeen hebben, nooit wie. Niets hier gaat over minder dan { $few } mensen en elk getal is afgerond op een veelvoud van { $few }; wie beperkt is, telt niet mee.
customers-report-by = Geteld naar
customers-report-and = En naar
customers-report-decade = Geboortedecennium
customers-report-people = Mensen
customers-report-all = Alle
customers-report-unknown = Niet bekend
customers-report-together = { $count ->
    [one] { $count } groep
   *[other] { $count } kleine groepen samen
}
customers-report-hidden = verborgen
customers-report-said = Ongeveer { $total } mensen. Het kleinste getal dat hier staat gaat over ongeveer { $smallest }. Verborgen cellen: { $hidden }.
customers-report-hidden-why = Een verborgen cel telt minder dan { $few } mensen, of zou er een verraden die dat doet.
customers-report-few = Te weinig mensen
customers-report-few-text = Bij zo weinig mensen kan elk getal iemand zijn.
customers-report-csv = CSV
customers-report-xlsx = Werkboek
