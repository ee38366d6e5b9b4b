### Klienci: lista, karta, formularz.

nav-customers = Klienci
settings-customers = Klienci
settings-privacy = Prywatność
customers-list = Klienci
customers-new = Nowy klient
customers-edit = Edycja klienta
customers-record = Klient
customers-empty = Nie ma jeszcze klientów
customers-empty-why = Tu będą wszyscy, których obsługujesz. Wprowadź pierwszą osobę albo zaimportuj listę.

## Lista

customers-views = Zapisane widoki
customers-view-all = Wszyscy
customers-view-keep = Zapisz ten widok
customers-view-name = Nazwa widoku
customers-view-kept = Widok został zapisany.
customers-view-drop = Usuń ten widok
customers-view-dropped = Widok został usunięty.
customers-more-filters = Więcej filtrów
customers-state = Stan
customers-created-from = Wprowadzono od
customers-created-to = Wprowadzono do
customers-chip-from = od { $day }
customers-chip-to = do { $day }
customers-email = E-mail
customers-phone = Telefon
customers-last-contact = Ostatni kontakt
customers-created = Wprowadzono
customers-number = Numer
customers-found-more = { $count ->
    [one] 1 osoba, a jest ich więcej. Wpisz więcej liter, żeby zobaczyć mniej osób.
    [few] { $count } osoby, a jest ich więcej. Wpisz więcej liter, żeby zobaczyć mniej osób.
    [many] { $count } osób, a jest ich więcej. Wpisz więcej liter, żeby zobaczyć mniej osób.
   *[other] { $count } osoby, a jest ich więcej. Wpisz więcej liter, żeby zobaczyć mniej osób.
}
customers-of-many = pierwsze { $count } z wielu
customers-columns = Kolumny
customers-source = Źródło
customers-allows = Zgadza się na
customers-chip-allows = zgadza się na { $purpose }
customers-chosen = { $count ->
    [one] Wybrano 1 klienta
    [few] Wybrano { $count } klientów
    [many] Wybrano { $count } klientów
   *[other] Wybrano { $count } klienta
}
customers-none-chosen = Nikogo nie wybrano.
customers-change-many = Kraj lub język…
customers-change-title = Zmiana kilku klientów
customers-change-hint = Puste pole zostawia u każdego to, co jest.
customers-changed-some = Zapisano. Rekordy ograniczone i usunięte zostały bez zmian.
customers-export = Eksport…
customers-export-title = Eksport klientów
customers-export-filtered = Wszyscy z tej listy
customers-export-purpose = Do czego służy plik?
customers-export-hint = W pliku są tylko osoby, które się na to zgadzają; ograniczone rekordy zostają poza nim. Zapisujemy, kto i w jakim celu eksportuje oraz kto jest w pliku, i każda z tych osób może to zobaczyć.
customers-format = Plik
customers-format-csv = CSV
customers-format-xlsx = Excel (XLSX)

## Stan klienta

customers-standing-active = aktywny
customers-standing-restricted = ograniczony
customers-standing-erased = usunięty

## Jeden klient

customers-timeline = Co się działo
customers-tab-everything = Wszystko
customers-tab-permissions = Zgody
customers-tab-looks = Kto oglądał
customers-numbered = Klient { $number }
customers-lead = Klient od: { $since } · ostatni kontakt: { $contact }
customers-speaks = język: { $language }
customers-seen-by = { $count ->
    [0] w tym miesiącu nikt nie oglądał
    [one] w tym miesiącu oglądała 1 osoba
    [few] w tym miesiącu oglądały { $count } osoby
    [many] w tym miesiącu oglądało { $count } osób
   *[other] w tym miesiącu oglądało { $count } osoby
}
customers-facts = Dane
customers-name = Imię i nazwisko
customers-title = Tytuł
customers-given = Imię
customers-middle = Drugie imię
customers-middle-hint = Także dodatki takie jak „van der”.
customers-family = Nazwisko
customers-emails = E-mail
customers-phones = Telefon
customers-nth = { $label } { $number }
customers-addresses = Adres
customers-street = Ulica i numer
customers-postcode = Kod pocztowy
customers-city = Miejscowość
customers-region = Region
customers-country = Kraj
customers-time-zone = Strefa czasowa
customers-time-zone-hint = Tylko gdy jest inna niż w kraju osoby, na przykład America/Los_Angeles. Według niej liczą się godziny ciszy.
customers-address-country = Kraj adresu
customers-language = Język
customers-birth-date = Data urodzenia
customers-organisation = Organizacja
customers-national-id = Numer identyfikacyjny
customers-national-id-kind = Rodzaj numeru
customers-purpose = Cel
customers-purpose-hint = Do czego podano dane? Klucz celu, na przykład orders.
customers-purpose-choose = W jakim celu podano dane?
customers-secret-kept = Zapisano { $mask }. Zostaw puste, żeby to zachować.
customers-remove = Usuń wartości

## Odsłanianie

customers-reveal = Pokaż…
customers-reveal-title = Pokaż wrażliwą wartość
customers-reveal-reason = Dlaczego musisz ją zobaczyć?
customers-reveal-hint = Zapiszemy Twoje imię, czas i ten powód. Wartość zobaczysz jeden raz.

## Kto oglądał i po co nam te dane

customers-look-opened = { $name }: otwarcie karty
customers-look-revealed = { $name }: odsłonięcie wartości
customers-look-exported = { $name }: eksport karty
customers-look-found = { $name }: karta znaleziona w wyszukiwaniu
customers-looked = Oglądali
customers-for-purpose = cel: „{ $purpose }”
customers-goes-with = Dopóki potrzebuje tego cel „{ $purpose }”, potem jest usuwane
customers-actor-house = system
customers-actor-visitor = osoba odwiedzająca
customers-actor-person = klient
customers-source-staff = wprowadzone przez nas
customers-source-form = formularz „{ $name }”
customers-source-import = import { $name }
customers-source-api = połączony program
customers-source-person = klient
customers-role-administrator = Administrator
customers-role-privacy-officer = Inspektor ochrony danych
customers-role-manager = Kierownik
customers-role-agent = Konsultant
customers-role-marketer = Marketing
customers-role-auditor = Audytor

## Edycja

customers-created-done = Klient został wprowadzony.
customers-known = Ktoś z takimi danymi już tu jest
customers-known-why = Czy to ta sama osoba? Wtedy otwórz jej rekord tutaj. Jeśli nie, zaznacz pole na końcu formularza.
customers-known-api = Ktoś z tym samym adresem lub numerem już tu jest. Nic nie wprowadzono; ustaw even_if_known, aby mimo to wprowadzić.
customers-error-kept-out = Ten adres lub numer należy do kogoś, kto został usunięty i prosił o spokój. Wprowadź go tylko, jeśli sam prosi o powrót.
customers-asked-back = Osoba prosi o powrót
customers-even-if-known = To ktoś inny: wprowadź mimo to
customers-clash = Ktoś inny zmienił to w międzyczasie
customers-clash-why = Niczego nie nadpisano. Porównaj obie wartości, popraw poniżej to, co chcesz, i zapisz ponownie.
customers-clash-yours = Twoja wartość
customers-clash-now = Teraz zapisane
customers-field = Pole

## Własne pola

customers-fields = Własne pola
customers-fields-empty = Nie ma jeszcze własnych pól
customers-fields-empty-why = Pytaj tylko o to, czego potrzebujesz. Każde pole ma cel, a jego klasa decyduje o ochronie.
customers-field-new = Nowe pole
customers-field-added = Pole zostało dodane.
customers-field-added-guarded = Pole dodano. Pyta ono o dane szczególnie chronione: otwórz je, by zobaczyć, co to znaczy.
customers-field-label = Nazwa
customers-field-key = Klucz
customers-field-key-hint = Małe litery, cyfry i kreski, na przykład shoe-size. Później nie można go zmienić.
customers-field-class = Klasa
customers-field-purpose-hint = Klucz celu, do którego go potrzebujesz.
customers-field-basis = Podstawa prawna
customers-field-basis-hint = Tylko dla szczególnych kategorii: co pozwala to przechowywać?
customers-field-careful = „{ $field }” pyta o { $about ->
    [health] zdrowie
    [belief] religię lub światopogląd
    [politics] poglądy polityczne
    [union] przynależność do związków zawodowych
    [origin] pochodzenie rasowe lub etniczne
    [sex] seksualność lub orientację
    [convictions] czyny zabronione
    [biometrics] dane biometryczne
    [genetics] dane genetyczne
    [appearance] wygląd i strój
    [association] członkostwo w stowarzyszeniach i fundacjach
    [citizenship] obywatelstwo
    [government-id] numery urzędowe
    [location] dokładne położenie
    [log-in] hasła i kody
   *[payment] dane płatnicze
} ({ $law }). { $class ->
    [special] Wartość jest osobno zapieczętowana i zasłonięta, a przechowuje się ją tylko dla celu, przy którym zapisano, co na to pozwala.
   *[sensitive] Wartość jest osobno zapieczętowana i zasłonięta. Pytaj o nią tylko wtedy, gdy musisz.
}
customers-field-guarded = Dane szczególnie chronione
customers-field-way-on = Szczególną kategorię danych wolno przechowywać tylko dla celu z podstawą z art. 9 ust. 2, na przykład z wyraźną zgodą. Otwórz cel, zapisz, co na to pozwala, i wróć tutaj.
customers-field-purposes = Przejdź do celów
customers-field-class-stricter = Klasa może być ostrzejsza: wartości są pieczętowane na nowo. Nie może być łagodniejsza: co było zapieczętowane, nie zostanie odsłonięte.
customers-field-remove = Usuń pole…
customers-field-leaving = w trakcie usuwania
customers-field-leaves = Pole jest usuwane razem z wartościami.
customers-field-effect-all = O pole „{ $field }” już nie pytamy i go nie pokazujemy, a wszystkie jego wartości są usuwane.
customers-field-effect = { $count ->
    [0] Nikt nie ma w nim wartości.
    [one] 1 osoba ma w nim wartość.
    [few] { $count } osoby mają w nim wartość.
    [many] { $count } osób ma w nim wartość.
   *[other] { $count } osoby ma w nim wartość.
}
customers-field-effect-sealed = Wartości są zapieczętowane, więc z góry nie wiadomo, ile ich jest.
customers-class-attribute = Zwykłe
customers-class-attribute-hint = Niewiele mówi o osobie i można po nim filtrować.
customers-class-identifying = Identyfikujące
customers-class-identifying-hint = Jest przechowywane zapieczętowane.
customers-class-sensitive = Wrażliwe
customers-class-sensitive-hint = Zapieczętowane osobno i zasłonięte; żeby je zobaczyć, trzeba mieć uprawnienie i powód.
customers-class-special = Szczególna kategoria
customers-class-special-hint = Zdrowie, wyznanie, pochodzenie i podobne: zabronione, chyba że pozwala na to prawo.

## Co się nie udało

customers-error-not-yours = Nie możesz zmieniać tego pola.
customers-error-not-seen = Nie widzisz tego pola, więc nie możesz według niego filtrować.
customers-error-no-such-field = Nie ma takiego pola.
customers-error-too-many = Najwyżej { $most }.
customers-error-phone = To nie jest numer telefonu.
customers-error-phone-short = Ten numer ma za mało cyfr.
customers-error-phone-long = Ten numer ma za dużo cyfr.
customers-error-phone-unassigned = Takiego numeru nie ma w tym kraju. Sprawdź cyfry.
customers-error-phone-country = Zacznij od kierunkowego kraju, na przykład +48.
customers-error-country = Użyj dwóch liter kraju, na przykład PL.
customers-error-language = Użyj dwóch liter języka, na przykład pl.
customers-error-time-zone = Nie ma takiej strefy czasowej. Zapisz ją jako Europe/Warsaw.
customers-error-birth-date = Zapisz datę tak: 1990-05-17; nie może leżeć w przyszłości.
customers-error-day = Zapisz dzień tak: 2026-11-21.
customers-error-national-id = To nie jest poprawny numer { $kind }. Sprawdź cyfry.
customers-error-national-id-kind = Wybierz rodzaj numeru.
customers-error-restricted = Ta karta jest ograniczona: można ją oglądać, ale nie zmieniać. Inspektor ochrony danych może to znieść.
customers-error-erased = Dane tego klienta usunięto. Nie ma już czego zmieniać.
customers-error-reason = Podaj powód, przynajmniej jedno słowo.
customers-error-field-exists = Pole o tym kluczu już istnieje.
customers-error-field-key = Użyj tylko małych liter, cyfr i kresek.
customers-error-special-basis = Szczególna kategoria wymaga podstawy prawnej. Napisz, co na to pozwala.
customers-error-guarded = „{ $field }” pyta o { $about ->
    [health] zdrowie
    [belief] religię lub światopogląd
    [politics] poglądy polityczne
    [union] przynależność do związków zawodowych
    [origin] pochodzenie rasowe lub etniczne
    [sex] seksualność lub orientację
    [convictions] czyny zabronione
    [biometrics] dane biometryczne
    [genetics] dane genetyczne
    [appearance] wygląd i strój
    [association] członkostwo w stowarzyszeniach i fundacjach
    [citizenship] obywatelstwo
    [government-id] numery urzędowe
    [location] dokładne położenie
    [log-in] hasła i kody
   *[payment] dane płatnicze
} ({ $law }). { $class ->
    [special] Wybierz klasę „Szczególna kategoria”.
   *[sensitive] Wybierz klasę „Wrażliwe” lub „Szczególna kategoria”.
}
customers-error-offences = „{ $field }” pyta o czyny zabronione ({ $law }). Mogą to przechowywać tylko organy władzy lub ci, którym pozwala na to ustawa. Pomiń to pole albo poproś administratora, by dopuścił takie pola w ustawieniach.
customers-error-special-purpose = Przy tym celu nie zapisano, co pozwala na szczególne kategorie danych (art. 9 ust. 2). Wybierz cel, przy którym to zapisano, albo uzupełnij ten.
customers-error-view-exists = Masz już widok o tej nazwie.
customers-error-known = Klient { $number } już to ma.
customers-error-clash = W międzyczasie zapisano inną wartość.
customers-error-class-looser = Klasa może być ostrzejsza, ale nie łagodniejsza. Utwórz nowe pole.
customers-error-nothing-to-change = Wybierz kraj lub język.
customers-error-nobody-allows = Nikt z tej listy nie zgadza się na ten cel, więc nie ma czego eksportować.
customers-error-export-many = Zgadza się na to ponad { $most } osób. Najpierw zawęź listę.

## Uprawnienia, pola, zdarzenia, mapa danych

right-customers-view = Oglądanie klientów
right-customers-create = Wprowadzanie klientów
right-customers-edit = Zmienianie klientów
right-customers-delete = Usuwanie klientów
right-customers-reveal = Odsłanianie wrażliwych wartości
right-customers-export = Eksport klientów
right-customers-fields = Określanie własnych pól
field-name = Imię i nazwisko
field-email = E-mail
field-phone = Telefon
field-address = Adres
field-birth-date = Data urodzenia
field-country = Kraj
field-language = Język
field-organisation = Organizacja
field-national-id = Numer identyfikacyjny
field-custom = Własne pola
field-sensitive = Wrażliwe własne pola
event-customers-created = Wprowadzono
event-customers-edited = Zmieniono: { $fields }
event-customers-revealed = Odsłonięto wrażliwą wartość: { $field }
event-customers-restricted = Ograniczono: z danymi nie wolno nic robić
event-customers-released = Ograniczenie zniesiono
event-customers-searched = Wyszukiwanie pokazało osoby: { $found }
event-customers-field-defined = Dodano własne pole: { $field }
event-customers-exported = Wyeksportowano osoby ({ $people }) w celu { $purpose }: { $fields }
event-customers-field-changed = Zmieniono własne pole: { $field }
event-customers-field-leaves = Własne pole jest usuwane: { $field }
event-customers-field-removed = Usunięto własne pole ze wszystkimi wartościami: { $field }
retention-customers = Dopóki wymaga tego cel, potem dane są usuwane
retention-customers-settings = Dopóki system jest używany
keep-customers-settings = Nie zawiera nic o osobie
table-customers = Dane podstawowe
table-customer_secrets = Wrażliwe wartości
table-customer_attributes = Własne pola
table-customer_lookup = Indeks wyszukiwania
table-customer_numbers = Numery klientów
table-customer_fields = Określenia własnych pól
table-customer_views = Zapisane widoki
table-customer_spared = Żadnych decyzji podejmowanych wyłącznie przez maszyny

## Kraje

customers-country-ad = Andora
customers-country-ae = Zjednoczone Emiraty Arabskie
customers-country-af = Afganistan
customers-country-ag = Antigua i Barbuda
customers-country-ai = Anguilla
customers-country-al = Albania
customers-country-am = Armenia
customers-country-ao = Angola
customers-country-aq = Antarktyda
customers-country-ar = Argentyna
customers-country-as = Samoa Amerykańskie
customers-country-at = Austria
customers-country-au = Australia
customers-country-aw = Aruba
customers-country-ax = Wyspy Alandzkie
customers-country-az = Azerbejdżan
customers-country-ba = Bośnia i Hercegowina
customers-country-bb = Barbados
customers-country-bd = Bangladesz
customers-country-be = Belgia
customers-country-bf = Burkina Faso
customers-country-bg = Bułgaria
customers-country-bh = Bahrajn
customers-country-bi = Burundi
customers-country-bj = Benin
customers-country-bl = Saint-Barthélemy
customers-country-bm = Bermudy
customers-country-bn = Brunei
customers-country-bo = Boliwia
customers-country-bq = Niderlandy Karaibskie
customers-country-br = Brazylia
customers-country-bs = Bahamy
customers-country-bt = Bhutan
customers-country-bv = Wyspa Bouveta
customers-country-bw = Botswana
customers-country-by = Białoruś
customers-country-bz = Belize
customers-country-ca = Kanada
customers-country-cc = Wyspy Kokosowe
customers-country-cd = Demokratyczna Republika Konga
customers-country-cf = Republika Środkowoafrykańska
customers-country-cg = Kongo
customers-country-ch = Szwajcaria
customers-country-ci = Wybrzeże Kości Słoniowej
customers-country-ck = Wyspy Cooka
customers-country-cl = Chile
customers-country-cm = Kamerun
customers-country-cn = Chiny
customers-country-co = Kolumbia
customers-country-cr = Kostaryka
customers-country-cu = Kuba
customers-country-cv = Republika Zielonego Przylądka
customers-country-cw = Curaçao
customers-country-cx = Wyspa Bożego Narodzenia
customers-country-cy = Cypr
customers-country-cz = Czechy
customers-country-de = Niemcy
customers-country-dj = Dżibuti
customers-country-dk = Dania
customers-country-dm = Dominika
customers-country-do = Dominikana
customers-country-dz = Algieria
customers-country-ec = Ekwador
customers-country-ee = Estonia
customers-country-eg = Egipt
customers-country-eh = Sahara Zachodnia
customers-country-er = Erytrea
customers-country-es = Hiszpania
customers-country-et = Etiopia
customers-country-fi = Finlandia
customers-country-fj = Fidżi
customers-country-fk = Falklandy
customers-country-fm = Mikronezja
customers-country-fo = Wyspy Owcze
customers-country-fr = Francja
customers-country-ga = Gabon
customers-country-gb = Wielka Brytania
customers-country-gd = Grenada
customers-country-ge = Gruzja
customers-country-gf = Gujana Francuska
customers-country-gg = Guernsey
customers-country-gh = Ghana
customers-country-gi = Gibraltar
customers-country-gl = Grenlandia
customers-country-gm = Gambia
customers-country-gn = Gwinea
customers-country-gp = Gwadelupa
customers-country-gq = Gwinea Równikowa
customers-country-gr = Grecja
customers-country-gs = Georgia Południowa i Sandwich Południowy
customers-country-gt = Gwatemala
customers-country-gu = Guam
customers-country-gw = Gwinea Bissau
customers-country-gy = Gujana
customers-country-hk = Hongkong
customers-country-hm = Wyspy Heard i McDonalda
customers-country-hn = Honduras
customers-country-hr = Chorwacja
customers-country-ht = Haiti
customers-country-hu = Węgry
customers-country-id = Indonezja
customers-country-ie = Irlandia
customers-country-il = Izrael
customers-country-im = Wyspa Man
customers-country-in = Indie
customers-country-io = Brytyjskie Terytorium Oceanu Indyjskiego
customers-country-iq = Irak
customers-country-ir = Iran
customers-country-is = Islandia
customers-country-it = Włochy
customers-country-je = Jersey
customers-country-jm = Jamajka
customers-country-jo = Jordania
customers-country-jp = Japonia
customers-country-ke = Kenia
customers-country-kg = Kirgistan
customers-country-kh = Kambodża
customers-country-ki = Kiribati
customers-country-km = Komory
customers-country-kn = Saint Kitts i Nevis
customers-country-kp = Korea Północna
customers-country-kr = Korea Południowa
customers-country-kw = Kuwejt
customers-country-ky = Kajmany
customers-country-kz = Kazachstan
customers-country-la = Laos
customers-country-lb = Liban
customers-country-lc = Saint Lucia
customers-country-li = Liechtenstein
customers-country-lk = Sri Lanka
customers-country-lr = Liberia
customers-country-ls = Lesotho
customers-country-lt = Litwa
customers-country-lu = Luksemburg
customers-country-lv = Łotwa
customers-country-ly = Libia
customers-country-ma = Maroko
customers-country-mc = Monako
customers-country-md = Mołdawia
customers-country-me = Czarnogóra
customers-country-mf = Saint-Martin (część francuska)
customers-country-mg = Madagaskar
customers-country-mh = Wyspy Marshalla
customers-country-mk = Macedonia Północna
customers-country-ml = Mali
customers-country-mm = Mjanma
customers-country-mn = Mongolia
customers-country-mo = Makau
customers-country-mp = Mariany Północne
customers-country-mq = Martynika
customers-country-mr = Mauretania
customers-country-ms = Montserrat
customers-country-mt = Malta
customers-country-mu = Mauritius
customers-country-mv = Malediwy
customers-country-mw = Malawi
customers-country-mx = Meksyk
customers-country-my = Malezja
customers-country-mz = Mozambik
customers-country-na = Namibia
customers-country-nc = Nowa Kaledonia
customers-country-ne = Niger
customers-country-nf = Wyspa Norfolk
customers-country-ng = Nigeria
customers-country-ni = Nikaragua
customers-country-nl = Holandia
customers-country-no = Norwegia
customers-country-np = Nepal
customers-country-nr = Nauru
customers-country-nu = Niue
customers-country-nz = Nowa Zelandia
customers-country-om = Oman
customers-country-pa = Panama
customers-country-pe = Peru
customers-country-pf = Polinezja Francuska
customers-country-pg = Papua-Nowa Gwinea
customers-country-ph = Filipiny
customers-country-pk = Pakistan
customers-country-pl = Polska
customers-country-pm = Saint-Pierre i Miquelon
customers-country-pn = Pitcairn
customers-country-pr = Portoryko
customers-country-ps = Palestyna
customers-country-pt = Portugalia
customers-country-pw = Palau
customers-country-py = Paragwaj
customers-country-qa = Katar
customers-country-re = Reunion
customers-country-ro = Rumunia
customers-country-rs = Serbia
customers-country-ru = Rosja
customers-country-rw = Rwanda
customers-country-sa = Arabia Saudyjska
customers-country-sb = Wyspy Salomona
customers-country-sc = Seszele
customers-country-sd = Sudan
customers-country-se = Szwecja
customers-country-sg = Singapur
customers-country-sh = Wyspa Świętej Heleny, Wyspa Wniebowstąpienia i Tristan da Cunha
customers-country-si = Słowenia
customers-country-sj = Svalbard i Jan Mayen
customers-country-sk = Słowacja
customers-country-sl = Sierra Leone
customers-country-sm = San Marino
customers-country-sn = Senegal
customers-country-so = Somalia
customers-country-sr = Surinam
customers-country-ss = Sudan Południowy
customers-country-st = Wyspy Świętego Tomasza i Książęca
customers-country-sv = Salwador
customers-country-sx = Sint Maarten (część niderlandzka)
customers-country-sy = Syria
customers-country-sz = Eswatini
customers-country-tc = Wyspy Turks i Caicos
customers-country-td = Czad
customers-country-tf = Francuskie Terytoria Południowe i Antarktyczne
customers-country-tg = Togo
customers-country-th = Tajlandia
customers-country-tj = Tadżykistan
customers-country-tk = Tokelau
customers-country-tl = Timor Wschodni
customers-country-tm = Turkmenistan
customers-country-tn = Tunezja
customers-country-to = Tonga
customers-country-tr = Turcja
customers-country-tt = Trynidad i Tobago
customers-country-tv = Tuvalu
customers-country-tw = Tajwan
customers-country-tz = Tanzania
customers-country-ua = Ukraina
customers-country-ug = Uganda
customers-country-um = Dalekie Wyspy Mniejsze Stanów Zjednoczonych
customers-country-us = Stany Zjednoczone
customers-country-uy = Urugwaj
customers-country-uz = Uzbekistan
customers-country-va = Watykan
customers-country-vc = Saint Vincent i Grenadyny
customers-country-ve = Wenezuela
customers-country-vg = Brytyjskie Wyspy Dziewicze
customers-country-vi = Wyspy Dziewicze Stanów Zjednoczonych
customers-country-vn = Wietnam
customers-country-vu = Vanuatu
customers-country-wf = Wallis i Futuna
customers-country-ws = Samoa
customers-country-ye = Jemen
customers-country-yt = Majotta
customers-country-za = Republika Południowej Afryki
customers-country-zm = Zambia
customers-country-zw = Zimbabwe
room-customers = Klienci
setting-customers-offences = Wolno tworzyć pola o czynach zabronionych i wyrokach
step-customers-restrict = Zamroź dane
step-customers-restrict-hint = Póki dane są zamrożone, nic się z nimi nie robi.
step-customers-restrict-restriction = Co zrobić
step-customers-restrict-restriction-on = Zamroź
step-customers-restrict-restriction-off = Odmroź
customers-step-nobody = Nie ma klienta, którego dane zamrozić
customers-step-restricted = Dane pozostają zamrożone: nie zamroził ich proces
lapse-customers-last-contact = Osoby, od ostatniego kontaktu z nami

nav-customers-holds = Blokady prawne
customers-holds = Blokady prawne
customers-holds-lead = Dopóki blokada prawna obowiązuje, nikt nie usunie danych tej osoby: ani wniosek, ani reguła. Ma powód i koniec.
customers-holds-stands = Obowiązujące
customers-holds-ended = Zakończone
customers-holds-lifted = Uchylone
customers-hold-find = Znajdź klienta
customers-holds-none = Nie ma tu blokad prawnych
customers-holds-none-why = Załóż ją na stronie klienta, gdy jego dane są potrzebne do roszczenia, sądu lub dochodzenia.
customers-hold = Blokada prawna
customers-hold-new = Nowa blokada prawna
customers-hold-place = Załóż blokadę
customers-hold-placed = Blokada prawna obowiązuje.
customers-hold-change = Zmień koniec lub powód
customers-hold-lift = Znieś blokadę
customers-hold-was-lifted = Blokada prawna została zniesiona.
customers-hold-lift-why = Dlaczego kończy się przed czasem?
customers-hold-lift-hint = Twoje nazwisko i ten powód zostaną zapisane. Odtąd dane osoby można usunąć.
customers-hold-reason = Powód
customers-hold-reason-hint = Do czego dane są potrzebne? Przeczytają to tylko osoby, które zarządzają blokadami.
customers-hold-until = Ostatni dzień
customers-hold-until-hint = Po tym dniu skończy się sama. Koniec możesz przesunąć, dopóki obowiązuje.
customers-hold-who = Klient
customers-hold-by = Założył(a)
customers-hold-lifted-by = Zniósł (zniosła)
customers-hold-lifted-why = Dlaczego została zniesiona
customers-hold-stands = obowiązuje
customers-hold-ended = zakończona
customers-hold-lifted = zniesiona
customers-held = blokada prawna
customers-error-held = Na tym kliencie ciąży blokada prawna. Do jej końca niczego nie usuwamy.
customers-error-hold-until = Wybierz dzień od dzisiaj do { $years } lat naprzód.
customers-error-hold-over = Ta blokada prawna już się skończyła. Załóż nową, jeśli nadal jest potrzebna.
customers-erase-value = Usuń tę wartość
customers-erase-value-title = Usuń wartość
customers-erase-value-effect = Wartość zniknie z rekordu i z wyszukiwania. Historia powie, że ją usunięto, a nie jaka była. Tego nie da się cofnąć.
customers-value-erased = Wartość została usunięta.
customers-restricted-title = Ten rekord jest ograniczony
customers-restricted-since = Od { $since }, przez: { $name }.
customers-standing-blocked = zablokowany
right-customers-holds = Zakładanie i znoszenie blokad prawnych
event-customers-held = Założono blokadę prawną
event-customers-hold-extended = Zmieniono blokadę prawną
event-customers-hold-lifted = Zniesiono blokadę prawną
event-customers-value-erased = Usunięto wartość: { $field }
event-customers-values-withheld = Nie zapisano, bo nic na to nie pozwala: { $fields }
retention-customers-holds = Do usunięcia danych osoby
table-customers_holds = Blokady prawne
blocker-customers-hold = { $count ->
    [one] Obowiązuje blokada prawna
    [few] Obowiązują { $count } blokady prawne
   *[other] Obowiązuje { $count } blokad prawnych
}
customers-held-all = Co przechowujemy i dlaczego
customers-held-lead = Każdy rodzaj zapisów w każdym pokoju, odczytany z mapy danych: po co, na jakiej podstawie, skąd, od kiedy, kto może to widzieć, kto widział i do kiedy.
customers-held-none = O tej osobie nie przechowujemy już niczego.
customers-held-kinds = Zapisy we wszystkich pokojach
customers-held-unseen = { $count ->
    [one] Jeszcze jeden rodzaj zapisów leży w pokoju, którego nie widzisz.
    [few] Jeszcze { $count } rodzaje zapisów leżą w pokojach, których nie widzisz.
   *[other] Jeszcze { $count } rodzajów zapisów leży w pokojach, których nie widzisz.
}
customers-held-person = cele tej osoby
customers-held-house = Sam system
customers-held-unopened = ostatnio nie otwierano
customers-held-rules = Reguły przechowywania: { $rules }

customers-former = Dawniej
customers-remains = Co pozostaje
customers-anonymising = Przy anonimizacji
customers-anonymising-lead = Co staje się z każdym polem, gdy ktoś jest anonimizowany, na własny wniosek albo według reguły przechowywania. To, co zostaje lub jest podane mniej dokładnie, zostaje tylko wtedy, gdy dość wiele innych osób ma to samo.
customers-anonymising-example = Na przykład
customers-becomes-removed = usunięte
customers-becomes-stars = gwiazdki: ***
customers-becomes-region = region: dwa pierwsze znaki
customers-becomes-month = tylko miesiąc i rok
customers-becomes-year = tylko rok
customers-becomes-decade = tylko dekada
customers-becomes-band = przedział liczb
customers-becomes-kept = zostaje
customers-field-blocks = Stoi na przeszkodzie usunięciu, dopóki
customers-field-blocks-hint = Dla trwającej usługi, otwartego zamówienia lub niezapłaconej faktury: kto decyduje, widzi to, a żadna reguła sama tego nie pominie.
customers-field-blocks-value = Wartość dla „równa się”
customers-while-set = jest wartość
customers-while-equals = równa się wartości poniżej
customers-while-future = jego data nie minęła
customers-while-above = jego kwota jest większa od 0
customers-error-blocks-sealed = O pole zapieczętowane można zapytać tylko, czy „jest wartość”.
event-customers-outcome-chosen = Zmieniono, co staje się z polem przy anonimizacji: { $field }
table-customers_outcomes = Co staje się z polami przy anonimizacji
blocker-customers-fields = { $count ->
    [one] Jedno pole mówi, że coś jeszcze trwa
    [few] { $count } pola mówią, że coś jeszcze trwa
    [many] { $count } pól mówi, że coś jeszcze trwa
   *[other] { $count } pola mówi, że coś jeszcze trwa
}

customers-why-record = Sam zapis
customers-why-what = Zapis
customers-why-looked = Kto oglądał
customers-why-restricted = Ograniczone
customers-why-erased = Przy usunięciu
customers-why-until = Samo zniknie { $when }
customers-why-ends-since = { $when }, licząc od { $since }: { $rule }
customers-why-ends = { $when }: { $rule }
customers-why-kept = Na razie { $why }
customers-why-waits = Termin jeszcze nie biegnie. Potem: { $rule }
customers-why-stays = Żadna reguła nie kończy tego sama.
customers-why-whole = { $what } · razem z całą osobą
customers-why-only = Tylko { $names }
customers-why-looks = { $count ->
    [one] { $count } wgląd w tym dziale
    [few] { $count } wglądy w tym dziale
   *[other] { $count } wglądów w tym dziale
}
customers-why-deleted = Zostanie usunięte.
customers-why-blanked = Zostaje do statystyki, bez niczego, co mówi, czyje to jest.
customers-why-stays-because = Zostaje. { $why }
customers-freeze-still = W tym czasie nic tu nie przybywa, nie zmienia się i nie znika.
customers-freeze-grows = Nowe są w tym czasie zapisywane; to, co już jest, nie zmienia się i nie znika.
customers-freeze-nobody = Ograniczenie tego nie dotyczy: to własna praca systemu.
customers-freeze-evidence = Zapis trwa dalej: pokazuje, że ograniczenie jest przestrzegane.
customers-freeze-request = Zapis trwa dalej: spełniamy to, o co poproszono.
customers-freeze-choice = Zapis trwa dalej: własne wybory osoby zawsze się liczą.
customers-freeze-law = Zapis trwa dalej: wymaga tego prawo.
customers-freeze-letters = W tym czasie wychodzą tylko listy, których wymaga prawo.
customers-freeze-arrival = To, co przychodzi, nadal trafia na swoje miejsce.

right-customers-report = Wgląd w liczby osób według ich cech
setting-privacy-small-cells = Mniejszych liczb osób nigdzie się nie pokazuje
customers-report = Zestawienie
customers-report-lead = Ile osób ma coś wspólnego, nigdy kto. Nic tu nie mówi o mniej niż { $few } osobach, a każda liczba jest zaokrąglona do wielokrotności { $few }; osób z ograniczeniem nie liczymy.
customers-report-by = Liczone według
customers-report-and = I według
customers-report-decade = Dekada urodzenia
customers-report-people = Osoby
customers-report-all = Wszystkie
customers-report-unknown = Nieznane
customers-report-together = { $count ->
    [one] { $count } grupa
    [few] { $count } małe grupy razem
   *[other] { $count } małych grup razem
}
customers-report-hidden = ukryte
customers-report-said = Osoby: około { $total }. Najmniejsza pokazana liczba mówi o około { $smallest }. Ukryte pola: { $hidden }.
customers-report-hidden-why = Ukryte pole ma mniej niż { $few } osób albo zdradzałoby takie pole.
customers-report-few = Za mało osób
customers-report-few-text = Przy tak niewielu osobach każda liczba mogłaby być kimś.
customers-report-csv = CSV
customers-report-xlsx = Skoroszyt
