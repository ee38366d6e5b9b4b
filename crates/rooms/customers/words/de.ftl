### Kunden: die Liste, die Akte, das Formular.

nav-customers = Kunden
settings-customers = Kunden
settings-privacy = Datenschutz
customers-list = Kunden
customers-new = Neuer Kunde
customers-edit = Kunde bearbeiten
customers-record = Kunde
customers-empty = Noch keine Kunden
customers-empty-why = Hier stehen bald alle, für die Sie arbeiten. Legen Sie den ersten an oder importieren Sie eine Liste.

## Die Liste

customers-views = Gespeicherte Ansichten
customers-view-all = Alle
customers-view-keep = Diese Ansicht speichern
customers-view-name = Name der Ansicht
customers-view-kept = Die Ansicht wurde gespeichert.
customers-view-drop = Diese Ansicht entfernen
customers-view-dropped = Die Ansicht wurde entfernt.
customers-more-filters = Weitere Filter
customers-state = Status
customers-created-from = Angelegt ab
customers-created-to = Angelegt bis
customers-chip-from = ab { $day }
customers-chip-to = bis { $day }
customers-email = E-Mail
customers-phone = Telefon
customers-last-contact = Letzter Kontakt
customers-created = Angelegt
customers-number = Nummer
customers-found-more = { $count ->
    [one] 1 Person, und es gibt noch mehr. Tippen Sie etwas mehr, um weniger zu sehen.
   *[other] { $count } Personen, und es gibt noch mehr. Tippen Sie etwas mehr, um weniger zu sehen.
}
customers-of-many = die ersten { $count } von vielen
customers-columns = Spalten
customers-source = Quelle
customers-allows = Erlaubt
customers-chip-allows = erlaubt { $purpose }
customers-chosen = { $count ->
    [one] 1 Kunde ausgewählt
   *[other] { $count } Kunden ausgewählt
}
customers-none-chosen = Es war niemand ausgewählt.
customers-change-many = Land oder Sprache…
customers-change-title = Mehrere Kunden ändern
customers-change-hint = Bleibt es leer, bleibt es bei jedem, wie es ist.
customers-changed-some = Gespeichert. Eingeschränkte und gelöschte Datensätze blieben, wie sie sind.
customers-export = Exportieren…
customers-export-title = Kunden exportieren
customers-export-filtered = Alle in dieser Liste
customers-export-purpose = Wofür ist die Datei?
customers-export-hint = In der Datei stehen nur Menschen, die das erlauben; eingeschränkte Datensätze bleiben draußen. Ihr Name, der Zweck und jede Person werden festgehalten, und jede von ihnen kann es sehen.
customers-format = Datei
customers-format-csv = CSV
customers-format-xlsx = Excel (XLSX)

## Wie es um jemanden steht

customers-standing-active = aktiv
customers-standing-restricted = eingeschränkt
customers-standing-erased = gelöscht

## Ein Kunde

customers-timeline = Was geschehen ist
customers-tab-everything = Alles
customers-tab-permissions = Einwilligungen
customers-tab-looks = Wer nachgesehen hat
customers-numbered = Kunde { $number }
customers-lead = Kunde seit { $since } · letzter Kontakt { $contact }
customers-speaks = spricht { $language }
customers-seen-by = { $count ->
    [0] diesen Monat von niemandem angesehen
    [one] diesen Monat von 1 Person angesehen
   *[other] diesen Monat von { $count } Personen angesehen
}
customers-facts = Daten
customers-name = Name
customers-title = Titel
customers-given = Vorname
customers-middle = Zweiter Vorname
customers-middle-hint = Auch Zusätze wie „van der“.
customers-family = Nachname
customers-emails = E-Mail
customers-phones = Telefon
customers-nth = { $label } { $number }
customers-addresses = Adresse
customers-street = Straße und Hausnummer
customers-postcode = Postleitzahl
customers-city = Ort
customers-region = Region
customers-country = Land
customers-time-zone = Zeitzone
customers-time-zone-hint = Nur wenn es eine andere ist als die des Landes, etwa America/Los_Angeles. Die Ruhezeiten richten sich danach.
customers-address-country = Land der Adresse
customers-language = Sprache
customers-birth-date = Geburtsdatum
customers-organisation = Organisation
customers-national-id = Nationale Kennnummer
customers-national-id-kind = Art der Kennnummer
customers-purpose = Zweck
customers-purpose-hint = Wofür wurden die Daten gegeben? Der Schlüssel eines Zwecks, etwa orders.
customers-purpose-choose = Wofür wurden die Daten gegeben?
customers-secret-kept = { $mask } ist gespeichert. Lassen Sie das Feld leer, um es zu behalten.
customers-remove = Entfernen

## Aufdecken

customers-reveal = Aufdecken…
customers-reveal-title = Einen sensiblen Wert aufdecken
customers-reveal-reason = Warum müssen Sie ihn sehen?
customers-reveal-hint = Ihr Name, die Zeit und dieser Grund werden gespeichert. Der Wert wird einmal gezeigt.

## Wer nachgesehen hat, und warum wir es haben

customers-look-opened = { $name } hat die Akte geöffnet
customers-look-revealed = { $name } hat einen Wert aufgedeckt
customers-look-exported = { $name } hat die Akte exportiert
customers-look-found = { $name } hat die Akte bei einer Suche gefunden
customers-looked = Angesehen von
customers-for-purpose = für „{ $purpose }“
customers-goes-with = Solange „{ $purpose }“ es braucht, dann wird es gelöscht
customers-actor-house = das System
customers-actor-visitor = ein Besucher
customers-actor-person = der Kunde selbst
customers-source-staff = von uns eingetragen
customers-source-form = Formular „{ $name }“
customers-source-import = Import { $name }
customers-source-api = ein angebundenes Programm
customers-source-person = der Kunde selbst
customers-role-administrator = Administrator
customers-role-privacy-officer = Datenschutzbeauftragte
customers-role-manager = Leitung
customers-role-agent = Kundendienst
customers-role-marketer = Marketing
customers-role-auditor = Prüfung

## Bearbeiten

customers-created-done = Der Kunde wurde angelegt.
customers-known = Jemand damit ist schon da
customers-known-why = Ist es dieselbe Person? Dann öffnen Sie hier ihren Datensatz. Wenn nicht, setzen Sie das Häkchen am Ende des Formulars.
customers-known-api = Jemand mit derselben Adresse oder Nummer ist schon da. Es wurde nichts angelegt; mit even_if_known wird trotzdem angelegt.
customers-error-kept-out = Diese Adresse oder Nummer gehört jemandem, der gelöscht wurde und in Ruhe gelassen werden wollte. Nur anlegen, wenn die Person selbst zurückkommen möchte.
customers-asked-back = Die Person möchte zurückkommen
customers-even-if-known = Das ist jemand anders: trotzdem anlegen
customers-clash = Jemand anders hat das inzwischen geändert
customers-clash-why = Nichts wurde überschrieben. Sehen Sie beide Werte an, ändern Sie unten, was Sie möchten, und speichern Sie noch einmal.
customers-clash-yours = Ihr Wert
customers-clash-now = Jetzt gespeichert
customers-field = Feld

## Eigene Felder

customers-fields = Eigene Felder
customers-fields-empty = Noch keine eigenen Felder
customers-fields-empty-why = Fragen Sie nur, was Sie brauchen. Jedes Feld hat einen Zweck, und seine Klasse bestimmt, wie gut es geschützt ist.
customers-field-new = Neues Feld
customers-field-added = Das Feld wurde hinzugefügt.
customers-field-added-guarded = Das Feld wurde hinzugefügt. Es fragt nach besonders geschützten Daten: Öffnen Sie es, um zu sehen, was das heißt.
customers-field-label = Name
customers-field-key = Schlüssel
customers-field-key-hint = Kleine Buchstaben, Ziffern und Striche, etwa shoe-size. Später nicht mehr zu ändern.
customers-field-class = Klasse
customers-field-purpose-hint = Der Schlüssel des Zwecks, für den Sie es brauchen.
customers-field-basis = Rechtsgrundlage
customers-field-basis-hint = Nur für besondere Kategorien: Was erlaubt Ihnen, das zu speichern?
customers-field-careful = „{ $field }“ fragt nach Folgendem: { $about ->
    [health] Gesundheit
    [belief] Religion oder Weltanschauung
    [politics] politische Meinungen
    [union] Gewerkschaftszugehörigkeit
    [origin] rassische oder ethnische Herkunft
    [sex] Sexualleben oder Orientierung
    [convictions] Straftaten
    [biometrics] biometrische Daten
    [genetics] genetische Daten
    [appearance] Aussehen und Kleidung
    [association] Mitgliedschaft in Vereinen und Stiftungen
    [citizenship] Staatsangehörigkeit
    [government-id] amtliche Nummern
    [location] genauer Standort
    [log-in] Passwörter und Codes
   *[payment] Zahlungsdaten
} ({ $law }). { $class ->
    [special] Der Wert wird für sich versiegelt und verdeckt und nur für einen Zweck gehalten, bei dem steht, was ihn erlaubt.
   *[sensitive] Der Wert wird für sich versiegelt und verdeckt. Fragen Sie nur danach, wenn es sein muss.
}
customers-field-guarded = Besonders geschützte Daten
customers-field-way-on = Eine besondere Kategorie darf nur für einen Zweck gehalten werden, bei dem ein Grund nach Artikel 9 Absatz 2 steht, etwa eine ausdrückliche Einwilligung. Öffnen Sie den Zweck, sagen Sie, was es erlaubt, und kommen Sie zurück.
customers-field-purposes = Zu den Zwecken
customers-field-class-stricter = Die Klasse kann strenger werden: Die Werte werden neu versiegelt. Lockerer kann sie nicht werden: Was versiegelt war, wird nicht wieder offengelegt.
customers-field-remove = Feld entfernen…
customers-field-leaving = wird entfernt
customers-field-leaves = Das Feld wird mit seinen Werten entfernt.
customers-field-effect-all = Das Feld „{ $field }“ wird nicht mehr gefragt und gezeigt, und alle seine Werte werden gelöscht.
customers-field-effect = { $count ->
    [0] Niemand hat einen Wert davon.
    [one] 1 Person hat einen Wert davon.
   *[other] { $count } Personen haben einen Wert davon.
}
customers-field-effect-sealed = Die Werte sind versiegelt; wie viele es sind, ist vorher nicht bekannt.
customers-class-attribute = Einfach
customers-class-attribute-hint = Sagt wenig über eine Person und eignet sich zum Filtern.
customers-class-identifying = Identifizierend
customers-class-identifying-hint = Wird versiegelt gespeichert.
customers-class-sensitive = Sensibel
customers-class-sensitive-hint = Eigens versiegelt und verdeckt; wer es sehen will, braucht ein Recht und einen Grund.
customers-class-special = Besondere Kategorie
customers-class-special-hint = Gesundheit, Glaube, Herkunft und Ähnliches: verboten, außer ein Gesetz erlaubt es.

## Was nicht ging

customers-error-not-yours = Sie dürfen dieses Feld nicht ändern.
customers-error-not-seen = Sie dürfen dieses Feld nicht sehen und deshalb nicht danach filtern.
customers-error-no-such-field = Dieses Feld gibt es nicht.
customers-error-too-many = Höchstens { $most }, bitte.
customers-error-phone = Das ist keine Telefonnummer.
customers-error-phone-short = Diese Nummer hat zu wenige Ziffern.
customers-error-phone-long = Diese Nummer hat zu viele Ziffern.
customers-error-phone-unassigned = Diese Nummer gibt es in ihrem Land nicht. Bitte prüfen Sie die Ziffern.
customers-error-phone-country = Bitte beginnen Sie mit der Landesvorwahl, etwa +48.
customers-error-country = Verwenden Sie die zwei Buchstaben eines Landes, etwa PL.
customers-error-language = Verwenden Sie die zwei Buchstaben einer Sprache, etwa pl.
customers-error-time-zone = Diese Zeitzone gibt es nicht. Schreiben Sie sie als Europe/Warsaw.
customers-error-birth-date = Schreiben Sie das Datum als 1990-05-17; es kann nicht in der Zukunft liegen.
customers-error-day = Schreiben Sie den Tag als 2026-11-21.
customers-error-national-id = Das ist keine gültige { $kind }. Bitte prüfen Sie die Ziffern.
customers-error-national-id-kind = Bitte wählen Sie die Art der Nummer.
customers-error-restricted = Diese Akte ist eingeschränkt: Sie können sie sehen, aber nicht ändern. Die Datenschutzbeauftragte kann das aufheben.
customers-error-erased = Dieser Kunde wurde gelöscht. Es gibt nichts mehr zu ändern.
customers-error-reason = Bitte geben Sie einen Grund von mindestens einem Wort an.
customers-error-field-exists = Ein Feld mit diesem Schlüssel gibt es schon.
customers-error-field-key = Nur kleine Buchstaben, Ziffern und Striche, bitte.
customers-error-special-basis = Eine besondere Kategorie braucht eine Rechtsgrundlage. Sagen Sie, was es erlaubt.
customers-error-guarded = „{ $field }“ fragt nach Folgendem: { $about ->
    [health] Gesundheit
    [belief] Religion oder Weltanschauung
    [politics] politische Meinungen
    [union] Gewerkschaftszugehörigkeit
    [origin] rassische oder ethnische Herkunft
    [sex] Sexualleben oder Orientierung
    [convictions] Straftaten
    [biometrics] biometrische Daten
    [genetics] genetische Daten
    [appearance] Aussehen und Kleidung
    [association] Mitgliedschaft in Vereinen und Stiftungen
    [citizenship] Staatsangehörigkeit
    [government-id] amtliche Nummern
    [location] genauer Standort
    [log-in] Passwörter und Codes
   *[payment] Zahlungsdaten
} ({ $law }). { $class ->
    [special] Wählen Sie die Klasse „Besondere Kategorie“.
   *[sensitive] Wählen Sie die Klasse „Sensibel“ oder „Besondere Kategorie“.
}
customers-error-offences = „{ $field }“ fragt nach Straftaten ({ $law }). Das dürfen nur Behörden festhalten oder wem ein Gesetz es erlaubt. Lassen Sie es weg, oder lassen Sie solche Felder in den Einstellungen zulassen.
customers-error-special-purpose = Bei diesem Zweck steht nicht, was besondere Kategorien erlaubt (Artikel 9 Absatz 2). Wählen Sie einen, bei dem es steht, oder ergänzen Sie ihn.
customers-error-view-exists = Sie haben schon eine Ansicht mit diesem Namen.
customers-error-known = Kunde { $number } hat das schon.
customers-error-clash = Inzwischen wurde ein anderer Wert gespeichert.
customers-error-class-looser = Die Klasse kann strenger werden, nicht lockerer. Legen Sie stattdessen ein neues Feld an.
customers-error-nothing-to-change = Wählen Sie ein Land oder eine Sprache.
customers-error-nobody-allows = Niemand in dieser Liste erlaubt diesen Zweck; es gibt nichts zu exportieren.
customers-error-export-many = Mehr als { $most } Menschen erlauben das. Bitte engen Sie die Liste erst ein.

## Rechte, Felder, Ereignisse, die Datenkarte

right-customers-view = Kunden sehen
right-customers-create = Kunden anlegen
right-customers-edit = Kunden ändern
right-customers-delete = Kunden löschen
right-customers-reveal = Sensible Werte aufdecken
right-customers-export = Kunden exportieren
right-customers-fields = Eigene Felder festlegen
field-name = Name
field-email = E-Mail
field-phone = Telefon
field-address = Adresse
field-birth-date = Geburtsdatum
field-country = Land
field-language = Sprache
field-organisation = Organisation
field-national-id = Nationale Kennnummer
field-custom = Eigene Felder
field-sensitive = Sensible eigene Felder
event-customers-created = Angelegt
event-customers-edited = Geändert: { $fields }
event-customers-revealed = Sensibler Wert aufgedeckt: { $field }
event-customers-restricted = Eingeschränkt: Mit den Daten darf nichts geschehen
event-customers-released = Nicht mehr eingeschränkt
event-customers-searched = Eine Suche zeigte { $found } Personen
event-customers-field-defined = Eigenes Feld hinzugefügt: { $field }
event-customers-exported = { $people } Menschen exportiert für { $purpose }: { $fields }
event-customers-field-changed = Eigenes Feld geändert: { $field }
event-customers-field-leaves = Eigenes Feld wird entfernt: { $field }
event-customers-field-removed = Eigenes Feld mit allen Werten entfernt: { $field }
retention-customers = Solange ein Zweck es braucht, dann wird es gelöscht
retention-customers-settings = Solange das System in Gebrauch ist
keep-customers-settings = Enthält nichts über eine Person
table-customers = Stammdaten
table-customer_secrets = Sensible Werte
table-customer_attributes = Eigene Felder
table-customer_lookup = Suchindex
table-customer_numbers = Kundennummern
table-customer_fields = Festlegung eigener Felder
table-customer_views = Gespeicherte Ansichten
table-customer_spared = Keine Entscheidungen allein durch Maschinen

## Länder

customers-country-ad = Andorra
customers-country-ae = Vereinigte Arabische Emirate
customers-country-af = Afghanistan
customers-country-ag = Antigua und Barbuda
customers-country-ai = Anguilla
customers-country-al = Albanien
customers-country-am = Armenien
customers-country-ao = Angola
customers-country-aq = Antarktis
customers-country-ar = Argentinien
customers-country-as = Amerikanisch-Samoa
customers-country-at = Österreich
customers-country-au = Australien
customers-country-aw = Aruba
customers-country-ax = Ålandinseln
customers-country-az = Aserbaidschan
customers-country-ba = Bosnien und Herzegowina
customers-country-bb = Barbados
customers-country-bd = Bangladesch
customers-country-be = Belgien
customers-country-bf = Burkina Faso
customers-country-bg = Bulgarien
customers-country-bh = Bahrain
customers-country-bi = Burundi
customers-country-bj = Benin
customers-country-bl = St. Barthélemy
customers-country-bm = Bermuda
customers-country-bn = Brunei
customers-country-bo = Bolivien
customers-country-bq = Karibische Niederlande
customers-country-br = Brasilien
customers-country-bs = Bahamas
customers-country-bt = Bhutan
customers-country-bv = Bouvetinsel
customers-country-bw = Botsuana
customers-country-by = Belarus
customers-country-bz = Belize
customers-country-ca = Kanada
customers-country-cc = Kokosinseln
customers-country-cd = Kongo (Demokratische Republik)
customers-country-cf = Zentralafrikanische Republik
customers-country-cg = Kongo (Republik)
customers-country-ch = Schweiz
customers-country-ci = Elfenbeinküste
customers-country-ck = Cookinseln
customers-country-cl = Chile
customers-country-cm = Kamerun
customers-country-cn = China
customers-country-co = Kolumbien
customers-country-cr = Costa Rica
customers-country-cu = Kuba
customers-country-cv = Kap Verde
customers-country-cw = Curaçao
customers-country-cx = Weihnachtsinsel
customers-country-cy = Zypern
customers-country-cz = Tschechien
customers-country-de = Deutschland
customers-country-dj = Dschibuti
customers-country-dk = Dänemark
customers-country-dm = Dominica
customers-country-do = Dominikanische Republik
customers-country-dz = Algerien
customers-country-ec = Ecuador
customers-country-ee = Estland
customers-country-eg = Ägypten
customers-country-eh = Westsahara
customers-country-er = Eritrea
customers-country-es = Spanien
customers-country-et = Äthiopien
customers-country-fi = Finnland
customers-country-fj = Fidschi
customers-country-fk = Falklandinseln
customers-country-fm = Mikronesien
customers-country-fo = Färöer
customers-country-fr = Frankreich
customers-country-ga = Gabun
customers-country-gb = Vereinigtes Königreich
customers-country-gd = Grenada
customers-country-ge = Georgien
customers-country-gf = Französisch-Guayana
customers-country-gg = Guernsey
customers-country-gh = Ghana
customers-country-gi = Gibraltar
customers-country-gl = Grönland
customers-country-gm = Gambia
customers-country-gn = Guinea
customers-country-gp = Guadeloupe
customers-country-gq = Äquatorialguinea
customers-country-gr = Griechenland
customers-country-gs = Südgeorgien und die Südlichen Sandwichinseln
customers-country-gt = Guatemala
customers-country-gu = Guam
customers-country-gw = Guinea-Bissau
customers-country-gy = Guyana
customers-country-hk = Hongkong
customers-country-hm = Heard und McDonaldinseln
customers-country-hn = Honduras
customers-country-hr = Kroatien
customers-country-ht = Haiti
customers-country-hu = Ungarn
customers-country-id = Indonesien
customers-country-ie = Irland
customers-country-il = Israel
customers-country-im = Isle of Man
customers-country-in = Indien
customers-country-io = Britisches Territorium im Indischen Ozean
customers-country-iq = Irak
customers-country-ir = Iran
customers-country-is = Island
customers-country-it = Italien
customers-country-je = Jersey
customers-country-jm = Jamaika
customers-country-jo = Jordanien
customers-country-jp = Japan
customers-country-ke = Kenia
customers-country-kg = Kirgisistan
customers-country-kh = Kambodscha
customers-country-ki = Kiribati
customers-country-km = Komoren
customers-country-kn = St. Kitts und Nevis
customers-country-kp = Nordkorea
customers-country-kr = Südkorea
customers-country-kw = Kuwait
customers-country-ky = Kaimaninseln
customers-country-kz = Kasachstan
customers-country-la = Laos
customers-country-lb = Libanon
customers-country-lc = St. Lucia
customers-country-li = Liechtenstein
customers-country-lk = Sri Lanka
customers-country-lr = Liberia
customers-country-ls = Lesotho
customers-country-lt = Litauen
customers-country-lu = Luxemburg
customers-country-lv = Lettland
customers-country-ly = Libyen
customers-country-ma = Marokko
customers-country-mc = Monaco
customers-country-md = Moldau
customers-country-me = Montenegro
customers-country-mf = St. Martin (französischer Teil)
customers-country-mg = Madagaskar
customers-country-mh = Marshallinseln
customers-country-mk = Nordmazedonien
customers-country-ml = Mali
customers-country-mm = Myanmar
customers-country-mn = Mongolei
customers-country-mo = Macau
customers-country-mp = Nördliche Marianen
customers-country-mq = Martinique
customers-country-mr = Mauretanien
customers-country-ms = Montserrat
customers-country-mt = Malta
customers-country-mu = Mauritius
customers-country-mv = Malediven
customers-country-mw = Malawi
customers-country-mx = Mexiko
customers-country-my = Malaysia
customers-country-mz = Mosambik
customers-country-na = Namibia
customers-country-nc = Neukaledonien
customers-country-ne = Niger
customers-country-nf = Norfolkinsel
customers-country-ng = Nigeria
customers-country-ni = Nicaragua
customers-country-nl = Niederlande
customers-country-no = Norwegen
customers-country-np = Nepal
customers-country-nr = Nauru
customers-country-nu = Niue
customers-country-nz = Neuseeland
customers-country-om = Oman
customers-country-pa = Panama
customers-country-pe = Peru
customers-country-pf = Französisch-Polynesien
customers-country-pg = Papua-Neuguinea
customers-country-ph = Philippinen
customers-country-pk = Pakistan
customers-country-pl = Polen
customers-country-pm = St. Pierre und Miquelon
customers-country-pn = Pitcairninseln
customers-country-pr = Puerto Rico
customers-country-ps = Palästina
customers-country-pt = Portugal
customers-country-pw = Palau
customers-country-py = Paraguay
customers-country-qa = Katar
customers-country-re = Réunion
customers-country-ro = Rumänien
customers-country-rs = Serbien
customers-country-ru = Russland
customers-country-rw = Ruanda
customers-country-sa = Saudi-Arabien
customers-country-sb = Salomonen
customers-country-sc = Seychellen
customers-country-sd = Sudan
customers-country-se = Schweden
customers-country-sg = Singapur
customers-country-sh = St. Helena, Ascension und Tristan da Cunha
customers-country-si = Slowenien
customers-country-sj = Spitzbergen und Jan Mayen
customers-country-sk = Slowakei
customers-country-sl = Sierra Leone
customers-country-sm = San Marino
customers-country-sn = Senegal
customers-country-so = Somalia
customers-country-sr = Suriname
customers-country-ss = Südsudan
customers-country-st = São Tomé und Príncipe
customers-country-sv = El Salvador
customers-country-sx = Sint Maarten (niederländischer Teil)
customers-country-sy = Syrien
customers-country-sz = Eswatini
customers-country-tc = Turks- und Caicosinseln
customers-country-td = Tschad
customers-country-tf = Französische Süd- und Antarktisgebiete
customers-country-tg = Togo
customers-country-th = Thailand
customers-country-tj = Tadschikistan
customers-country-tk = Tokelau
customers-country-tl = Timor-Leste
customers-country-tm = Turkmenistan
customers-country-tn = Tunesien
customers-country-to = Tonga
customers-country-tr = Türkei
customers-country-tt = Trinidad und Tobago
customers-country-tv = Tuvalu
customers-country-tw = Taiwan
customers-country-tz = Tansania
customers-country-ua = Ukraine
customers-country-ug = Uganda
customers-country-um = Kleinere Amerikanische Überseeinseln
customers-country-us = Vereinigte Staaten
customers-country-uy = Uruguay
customers-country-uz = Usbekistan
customers-country-va = Vatikanstadt
customers-country-vc = St. Vincent und die Grenadinen
customers-country-ve = Venezuela
customers-country-vg = Britische Jungferninseln
customers-country-vi = Amerikanische Jungferninseln
customers-country-vn = Vietnam
customers-country-vu = Vanuatu
customers-country-wf = Wallis und Futuna
customers-country-ws = Samoa
customers-country-ye = Jemen
customers-country-yt = Mayotte
customers-country-za = Südafrika
customers-country-zm = Sambia
customers-country-zw = Simbabwe
room-customers = Kunden
setting-customers-offences = Felder über Straftaten und Verurteilungen dürfen angelegt werden
step-customers-restrict = Datensatz einfrieren
step-customers-restrict-hint = Solange die Daten eingefroren sind, geschieht nichts mit ihnen.
step-customers-restrict-restriction = Was geschieht
step-customers-restrict-restriction-on = Einfrieren
step-customers-restrict-restriction-off = Freigeben
customers-step-nobody = Es gibt keinen Kunden zum Einfrieren
customers-step-restricted = Der Datensatz bleibt eingeschränkt: Kein Vorgang hat ihn eingeschränkt
lapse-customers-last-contact = Personen, ab ihrem letzten Kontakt mit uns

nav-customers-holds = Rechtliche Sperren
customers-holds = Rechtliche Sperren
customers-holds-lead = Solange eine rechtliche Sperre gilt, löscht niemand die Person: kein Antrag und keine Regel. Sie hat einen Grund und ein Ende.
customers-holds-stands = Bestehend
customers-holds-ended = Beendet
customers-holds-lifted = Aufgehoben
customers-hold-find = Kunden suchen
customers-holds-none = Hier gibt es keine rechtlichen Sperren
customers-holds-none-why = Setzen Sie eine auf der Seite eines Kunden, wenn dessen Daten für einen Anspruch, ein Gericht oder eine Untersuchung da sein müssen.
customers-hold = Rechtliche Sperre
customers-hold-new = Neue rechtliche Sperre
customers-hold-place = Sperre setzen
customers-hold-placed = Die rechtliche Sperre gilt.
customers-hold-change = Ende oder Grund ändern
customers-hold-lift = Sperre aufheben
customers-hold-was-lifted = Die rechtliche Sperre wurde aufgehoben.
customers-hold-lift-why = Warum endet sie vor ihrer Zeit?
customers-hold-lift-hint = Ihr Name und dieser Grund werden aufbewahrt. Danach kann die Person gelöscht werden.
customers-hold-reason = Grund
customers-hold-reason-hint = Wofür müssen die Daten da sein? Nur wer rechtliche Sperren verwaltet, kann das lesen.
customers-hold-until = Letzter Tag
customers-hold-until-hint = Sie endet nach diesem Tag von selbst. Solange sie gilt, können Sie das Ende verschieben.
customers-hold-who = Kunde
customers-hold-by = Gesetzt von
customers-hold-lifted-by = Aufgehoben von
customers-hold-lifted-why = Warum sie aufgehoben wurde
customers-hold-stands = gilt
customers-hold-ended = beendet
customers-hold-lifted = aufgehoben
customers-held = rechtliche Sperre
customers-error-held = Auf diesem Kunden liegt eine rechtliche Sperre. Bis zu ihrem Ende wird nichts gelöscht.
customers-error-hold-until = Wählen Sie einen Tag von heute bis in { $years } Jahren.
customers-error-hold-over = Diese rechtliche Sperre ist vorbei. Setzen Sie eine neue, wenn sie noch nötig ist.
customers-erase-value = Diesen Wert löschen
customers-erase-value-title = Einen Wert löschen
customers-erase-value-effect = Der Wert verschwindet aus dem Datensatz und aus der Suche. Der Verlauf sagt, dass er gelöscht wurde, nicht, wie er lautete. Das lässt sich nicht rückgängig machen.
customers-value-erased = Der Wert wurde gelöscht.
customers-restricted-title = Dieser Datensatz ist eingeschränkt
customers-restricted-since = Seit { $since }, durch { $name }.
customers-standing-blocked = gesperrt
right-customers-holds = Rechtliche Sperren setzen und aufheben
event-customers-held = Rechtliche Sperre gesetzt
event-customers-hold-extended = Rechtliche Sperre geändert
event-customers-hold-lifted = Rechtliche Sperre aufgehoben
event-customers-value-erased = Wert gelöscht: { $field }
event-customers-values-withheld = Nicht gespeichert, weil nichts es erlaubt: { $fields }
retention-customers-holds = Bis die Person gelöscht wird
table-customers_holds = Rechtliche Sperren
blocker-customers-hold = { $count ->
    [one] Eine rechtliche Sperre gilt
   *[other] { $count } rechtliche Sperren gelten
}
customers-held-all = Was wir speichern, und warum
customers-held-lead = Jede Art von Daten in jedem Raum, gelesen aus der Datenkarte: wofür, auf welcher Grundlage, woher, seit wann, wer sie sehen darf, wer sie sah, und bis wann.
customers-held-none = Über diese Person ist nichts mehr gespeichert.
customers-held-kinds = Daten in allen Räumen
customers-held-unseen = { $count ->
    [one] Eine weitere Art von Daten liegt in einem Raum, den Sie nicht sehen.
   *[other] { $count } weitere Arten von Daten liegen in Räumen, die Sie nicht sehen.
}
customers-held-person = die Zwecke dieser Person
customers-held-house = Das Haus selbst
customers-held-unopened = in letzter Zeit nicht geöffnet
customers-held-rules = Aufbewahrungsregeln: { $rules }

customers-former = Früher
customers-remains = Was bleibt
customers-anonymising = Beim Anonymisieren
customers-anonymising-lead = Was aus jedem Feld wird, wenn jemand anonymisiert wird, auf eigenen Wunsch oder durch eine Löschregel. Was bleibt oder weniger genau gesagt wird, bleibt nur, soweit genug andere dasselbe haben.
customers-anonymising-example = Zum Beispiel
customers-becomes-removed = entfernt
customers-becomes-stars = Sternchen: ***
customers-becomes-region = Region: die ersten zwei Zeichen
customers-becomes-month = nur Monat und Jahr
customers-becomes-year = nur das Jahr
customers-becomes-decade = nur das Jahrzehnt
customers-becomes-band = ein Zahlenbereich
customers-becomes-kept = bleibt
customers-field-blocks = Steht dem Löschen im Weg, solange
customers-field-blocks-hint = Für einen laufenden Dienst, eine offene Bestellung oder eine unbezahlte Rechnung: Wer entscheidet, sieht es, und keine Regel geht von selbst daran vorbei.
customers-field-blocks-value = Der Wert zu „ist gleich“
customers-while-set = es einen Wert gibt
customers-while-equals = es dem Wert unten gleicht
customers-while-future = sein Datum nicht vorbei ist
customers-while-above = sein Betrag größer als 0 ist
customers-error-blocks-sealed = Bei einem versiegelten Feld lässt sich nur fragen, ob es einen Wert gibt.
event-customers-outcome-chosen = Was beim Anonymisieren aus einem Feld wird, wurde geändert: { $field }
table-customers_outcomes = Was beim Anonymisieren aus Feldern wird
blocker-customers-fields = { $count ->
    [one] Ein Feld sagt, dass noch etwas läuft
   *[other] { $count } Felder sagen, dass noch etwas läuft
}

customers-why-record = Der Eintrag selbst
customers-why-what = Eintrag
customers-why-looked = Angesehen von
customers-why-restricted = Eingeschränkt
customers-why-erased = Beim Löschen
customers-why-until = Von selbst am { $when }
customers-why-ends-since = Am { $when }, gerechnet ab { $since }: { $rule }
customers-why-ends = Am { $when }: { $rule }
customers-why-kept = Er { $why }
customers-why-waits = Die Frist läuft noch nicht. Danach: { $rule }
customers-why-stays = Keine Regel beendet es von selbst.
customers-why-whole = { $what } · mit der ganzen Person
customers-why-only = Nur { $names }
customers-why-looks = { $count ->
    [one] { $count } Blick in diesem Bereich
   *[other] { $count } Blicke in diesem Bereich
}
customers-why-deleted = Er wird gelöscht.
customers-why-blanked = Er bleibt für die Statistik, ohne etwas, das sagt, wessen er ist.
customers-why-stays-because = Er bleibt. { $why }
customers-freeze-still = Solange kommt nichts hinzu, ändert sich nichts und geht nichts.
customers-freeze-grows = Neues wird solange gespeichert; was da ist, ändert sich nicht und geht nicht.
customers-freeze-nobody = Die Einschränkung berührt es nicht: Es ist eigene Arbeit des Hauses.
customers-freeze-evidence = Es wird weitergeschrieben: Es zeigt, dass die Einschränkung eingehalten wird.
customers-freeze-request = Es wird weitergeschrieben: Was verlangt wurde, wird getan.
customers-freeze-choice = Es wird weitergeschrieben: Eigene Entscheidungen der Person zählen immer.
customers-freeze-law = Es wird weitergeschrieben: Ein Gesetz verlangt es.
customers-freeze-letters = Solange gehen nur Briefe hinaus, die das Gesetz verlangt.
customers-freeze-arrival = Was hereinkommt, findet weiter seinen Platz.

right-customers-report = Sehen, wie viele Menschen es nach ihren Merkmalen gibt
setting-privacy-small-cells = Kleinere Anzahlen von Menschen werden nirgends gezeigt
customers-report = Auswertung
customers-report-lead = Wie viele Menschen etwas gemeinsam haben, nie wer. Nichts hier spricht von weniger als { $few } Menschen, und jede Zahl ist auf ein Vielfaches von { $few } gerundet; wer eingeschränkt ist, wird nicht gezählt.
customers-report-by = Gezählt nach
customers-report-and = Und nach
customers-report-decade = Jahrzehnt der Geburt
customers-report-people = Menschen
customers-report-all = Alle
customers-report-unknown = Nicht bekannt
customers-report-together = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } kleine Gruppen zusammen
}
customers-report-hidden = verborgen
customers-report-said = Etwa { $total } Menschen. Die kleinste gezeigte Zahl spricht von etwa { $smallest }. Verborgene Felder: { $hidden }.
customers-report-hidden-why = Ein verborgenes Feld hat weniger als { $few } Menschen oder würde eines verraten, das so wenige hat.
customers-report-few = Zu wenige Menschen
customers-report-few-text = Bei so wenigen Menschen könnte jede Zahl jemand sein.
customers-report-csv = CSV
customers-report-xlsx = Arbeitsmappe
