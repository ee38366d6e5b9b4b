nav-purposes = Cele
right-consent-view = Widzieć, na co ludzie pozwalają
right-consent-record = Zapisywać, co ktoś nam powiedział
right-consent-purposes = Zmieniać cele i informacje o prywatności
event-consent-given = Dozwolone: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-stopped = Wstrzymane: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-asked = Zapytano: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-purpose-changed = Cel { $purpose } ma teraz wersję { $version }
event-consent-purpose-ended = Cel { $purpose } został zakończony
event-consent-purpose-resumed = Cel { $purpose } jest znowu używany
event-consent-address-suppressed = Adres trafił na listę tych, które nie mogą wrócić
event-consent-address-readmitted = Adres może być znów używany: poprosił o to jego właściciel
table-consent_events = Decyzje i ich historia
table-consent_state = Na co jest teraz zgoda
table-consent_links = Linki do strony ustawień
keep-consent-proof = Musimy móc dowieść, na co była zgoda. Kogo dotyczyła, nie da się już ustalić.
keep-consent-suppression = Skrót z kluczem pilnuje, żeby adres nie wrócił; nikt nie może go odczytać.
retention-consent-ledger = Przechowywane jako dowód; nieczytelne po usunięciu Twoich danych
retention-consent-state = Dopóki Cię znamy
retention-consent-links = 400 dni
retention-consent-suppressions = Aż znów zechcesz od nas słyszeć
consent-channel = Kanał
consent-channel-email = E-mail
consent-channel-sms = SMS
consent-channel-phone = Telefon
consent-channel-post = Poczta
consent-state = Stan
consent-state-unknown = nie pytano
consent-state-requested = zapytano, brak odpowiedzi
consent-state-deferred = decyzja odłożona
consent-state-refused = odmowa
consent-state-given = udzielona
consent-state-renewed = udzielona ponownie
consent-state-expired = wygasła
consent-state-invalidated = uznana za nieważną
consent-state-revoked = zakończona przez nas lub urząd
consent-state-withdrawn = wycofana
consent-how-form = formularz
consent-how-link = potwierdzone linkiem
consent-how-person = osobiście
consent-how-staff = zapisane przez nas
consent-how-import = z importu
consent-how-api = z innego programu
consent-how-registry = z rejestru
consent-how-house = z upływem czasu
consent-proof-reported = zgłoszone
consent-proof-stated = powiedziane tutaj
consent-proof-confirmed = potwierdzone
consent-by-person = sama osoba
consent-by-guardian = rodzic lub opiekun
consent-basis = Podstawa prawna
consent-basis-consent = zgoda
consent-basis-contract = umowa
consent-basis-legal-obligation = obowiązek prawny
consent-basis-vital-interest = żywotny interes
consent-basis-public-task = zadanie publiczne
consent-basis-legitimate-interest = uzasadniony interes
consent-opt-in = Potwierdzenie linkiem
consent-opt-in-needed = Zgoda liczy się dopiero po potwierdzeniu linkiem
consent-opt-in-not-needed = Niepotrzebne
consent-need = Niezbędny do głównej usługi?
consent-need-core = Tak: bez tego nie możemy jej świadczyć
consent-need-optional = Nie: odmowa nic nie kosztuje
consent-reason = Reguła
consent-law = Prawo
consent-mend = Co by to zmieniło
consent-later = później
consent-may-not-now = nie teraz
consent-reason-unknown = Ta osoba została usunięta albo jest nieznana.
consent-reason-purpose-ended = Cel został zakończony.
consent-reason-not-this-channel = Cel nie używa tego kanału.
consent-reason-suppressed = Adres jest na liście tych, które nie mogą wrócić.
consent-reason-restricted = Zapis jest zamrożony.
consent-reason-objected = Osoba wniosła sprzeciw.
consent-reason-refused = Osoba odmówiła.
consent-reason-withdrawn = Zgodę wycofano.
consent-reason-no-address = Nie mamy adresu dla tego kanału.
consent-reason-bounced = Poczta na ten adres wróciła.
consent-reason-child = To dziecko, a żaden opiekun się nie zgodził.
consent-reason-registry = Zewnętrzny rejestr mówi nie.
consent-reason-not-asked = Nikt jeszcze nie zapytał.
consent-reason-not-answered = Zapytaliśmy; nie ma jeszcze odpowiedzi.
consent-reason-invalidated = Unieważniliśmy tę zgodę.
consent-reason-not-confirmed = Zgody nie potwierdzono linkiem.
consent-reason-ran-out = Zgoda wygasła.
consent-reason-outdated = Zgoda dotyczy dawnych słów, które już nie obowiązują.
consent-reason-no-balancing = Żaden ważny test równowagi nie mówi, że nasz interes przeważa.
consent-reason-quiet-hours = Tam, gdzie ta osoba mieszka, trwa cisza.
consent-reason-too-often = Na razie dostała dość wiadomości.
consent-reason-registry-silent = Zewnętrznej usługi jeszcze nie zapytano albo nie odpowiedziała.
consent-mend-unknown = Nic: nie ma do kogo pisać.
consent-mend-purpose-ended = Wznowić cel.
consent-mend-not-this-channel = Dodać kanał do celu i zapytać.
consent-mend-suppressed = Tylko sama osoba: może zapisać się ponownie.
consent-mend-restricted = Poczekać, aż osoba lub inspektor ochrony danych zniesie ograniczenie.
consent-mend-objected = Tylko sama osoba, na stronie swoich ustawień.
consent-mend-refused = Tylko sama osoba, na stronie swoich ustawień lub w formularzu.
consent-mend-withdrawn = Tylko sama osoba, na stronie swoich ustawień lub w formularzu.
consent-mend-no-address = Dodać adres.
consent-mend-bounced = Zapytać inną drogą o działający adres.
consent-mend-child = Zapytaj opiekuna na stronie zgód tej osoby.
consent-mend-registry = Osoba zmienia swój wpis w tamtym rejestrze.
consent-mend-not-asked = Zapytać, formularzem albo w rozmowie.
consent-mend-not-answered = Poczekać na odpowiedź.
consent-mend-invalidated = Zapytać od nowa.
consent-mend-not-confirmed = Poproś mailem o potwierdzenie na stronie zgód tej osoby: naciśnie przycisk na stronie z odnośnika.
consent-mend-ran-out = Zapytać od nowa.
consent-mend-outdated = Zapytać od nowa, obecnymi słowami.
consent-mend-no-balancing = Zapisz test równowagi dla tego celu albo przejrzyj poprzedni.
consent-mend-quiet-hours = Poczekać do rana.
consent-mend-too-often = Poczekać kilka dni.
consent-mend-registry-silent = Zapytać później ponownie: pytamy przed każdą wysyłką.
consent-held-refused = Nie zapisano: osoba odmówiła i tylko ona może to zmienić, na stronie swoich ustawień lub w formularzu.
consent-held-withdrawn = Nie zapisano: osoba wycofała zgodę i tylko ona może to zmienić, na stronie swoich ustawień lub w formularzu.
consent-held-older = Nie zapisano: to, co wiemy, jest nowsze niż ta data.
consent-held-no-choice = Nie zapisano: ten cel opiera się na umowie lub prawie, więc nie ma czego wybierać.
consent-held-channel = Nie zapisano: cel nie używa tego kanału.
consent-held-ended = Nie zapisano: cel został zakończony.
consent-held-gone = Nie zapisano: ta osoba została usunięta.
consent-purposes-lead = Co robimy z danymi ludzi, na jakiej podstawie i jak długo.
consent-purpose-new = Nowy cel
consent-purpose-end = Zakończ ten cel
consent-purpose-resume = Wznów
consent-purpose-added = Cel został dodany
consent-purpose-changed = Obowiązuje nowa wersja
consent-purpose-was-ended = Cel został zakończony
consent-purpose-was-resumed = Cel jest znowu używany
consent-ended = zakończony
consent-rules = Reguły
consent-texts = Słowa
consent-versions = Wersje
consent-version = Wersja
consent-when = Kiedy
consent-who = Kto
consent-changed = Co się zmieniło
consent-first-version = pierwsza wersja
consent-asked-again = pytamy ludzi od nowa
consent-house = system
consent-people = Kto się zgodził
consent-key = Klucz
consent-key-hint = Małe litery bez ogonków, cyfry i myślniki, na przykład oferty-wiosenne. Stoi w plikach i adresach i nigdy się nie zmienia.
consent-name = Nazwa
consent-description = Opis
consent-channels = Kanały
consent-retention = Przechowywać po ostatnim użyciu
consent-valid-for = Zgoda obowiązuje przez
consent-duration-hint = Czas według ISO 8601: P2Y to dwa lata, P6M sześć miesięcy, P90D dziewięćdziesiąt dni.
consent-asks-from = Zgody liczą się od wersji
consent-earlier = To, co ludzie wiedzieli i na co się zgodzili wcześniej
consent-earlier-still-count = nadal się liczy: zmiana tylko lepiej to wyjaśnia
consent-earlier-ask-again = już się nie liczy: zmiana pozwala na coś nowego
consent-earlier-ask-again-hint = Cel jest wstrzymany dla każdej osoby, której dotyczy, aż ponownie się zgodzi albo zostanie poinformowana i będzie miała czas na sprzeciw.
consent-years = { $count ->
    [one] 1 rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
consent-months = { $count ->
    [one] 1 miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
consent-weeks = { $count ->
    [one] 1 tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
consent-error-no-channel = Proszę wybrać co najmniej jeden kanał.
consent-error-channel-twice = Proszę podać każdy kanał raz.
consent-error-core-consent = To, bez czego nie można się obejść, nie jest wolnym wyborem. Proszę wybrać inną podstawę albo uczynić cel dobrowolnym.
consent-error-opt-in-without-consent = Tylko zgodę można potwierdzić linkiem.
consent-error-key = Proszę użyć małych liter, cyfr i myślników, najwyżej 40, zaczynając od litery.
consent-error-key-taken = Jest już cel z tym kluczem.
consent-error-duration = Proszę podać czas od jednego dnia do 100 lat, na przykład P2Y, P6M albo P90D.
consent-error-too-many-purposes = Więcej niż { $most } celów nikt nie odróżni. Proszę jakiś zakończyć albo przeredagować.
consent-error-house-basis = Ten cel jest potrzebny, by przestrzegać prawa; jego podstawa zostaje.
consent-error-house-purpose = Ten cel jest potrzebny, by przestrzegać prawa; nie może się skończyć.
consent-error-no-purpose = Nie ma takiego celu.
consent-error-future = To leży w przyszłości.
consent-error-date = Proszę podać dzień, na przykład 2026-11-21.
consent-error-not-sealed-yet = Tego wpisu nie ma jeszcze w drzewie. Pieczętujemy co kilka sekund; proszę zaraz spróbować ponownie.
consent-truth = Tablica prawdy
consent-truth-lead = Co wolno wysłać w każdym stanie i dlaczego. Ta sama decyzja wypuszcza każdą wiadomość albo ją zatrzymuje. Udzielona ponownie liczy się jak udzielona.
consent-truth-special = Co zatrzymuje nawet udzieloną zgodę
consent-truth-rules = Reguły po kolei: rozstrzyga pierwsza, która pasuje
consent-if = Jeśli
consent-line-given-unconfirmed = udzielona, niepotwierdzona
consent-line-given-confirmed = udzielona i potwierdzona
consent-line-outdated = udzielona na dawne słowa
consent-permissions = Zgody
consent-explain = Wyjaśnij
consent-explained = Czy wolno i dlaczego?
consent-history = Historia
consent-history-empty = Nie ma jeszcze decyzji
consent-history-empty-text = Gdy tylko ta osoba zostanie zapytana, pojawi się to tutaj.
consent-record = Zapisz decyzję
consent-record-hint = Co ktoś powiedział przez telefon, w liście albo osobiście. Nigdy nie liczy się jako potwierdzone linkiem i nie cofa odmowy.
consent-recorded = Zapisano w rejestrze
consent-recorded-same = To już tam było
consent-what = Czego dotyczy
consent-answer = Odpowiedź
consent-day = Kiedy to powiedziano?
consent-source = Skąd to pochodzi?
consent-reference = Znak sprawy
consent-reference-hint = Numer rozmowy lub akt; przechowywany pod pieczęcią.
consent-wording = Słowa, które pokazano lub odczytano
consent-wording-hint = Tak dokładnie, jak to możliwe.
consent-by = Kto zdecydował?
consent-start-orders = Zamówienia
consent-start-orders-description = Używamy nazwiska, adresu i zamówienia, żeby dostarczyć zakupy, wystawić rachunek i powiedzieć, gdzie jest paczka.
consent-start-service = Obsługa klienta
consent-start-service-description = Używamy tego, co nam mówisz, oraz zamówień, żeby odpowiadać na pytania i naprawiać, co się nie udało.
consent-start-news = Nowości
consent-start-news-description = Mniej więcej dwa razy w miesiącu piszemy o nowych rzeczach i o tym, jak ich używać. Można to zawsze zatrzymać.
consent-start-offers = Oferty
consent-start-offers-description = Od czasu do czasu mówimy o zniżkach, które mogą się przydać. Można to zawsze zatrzymać.
consent-start-tracking = Otwarcia i kliknięcia
consent-start-tracking-description = Zapisujemy, czy ktoś otwiera nasze maile i w co w nich klika. Dzięki temu mniej piszemy o tym, czego nikt nie czyta. Wyłączone, dopóki ktoś tego sam nie włączy.
consent-start-surveys = Ankiety
consent-start-surveys-description = Po zamówieniu możemy zadać jedno lub dwa pytania, żeby pracować lepiej. Zawsze można wnieść sprzeciw.
consent-start-rights = Twoje prawa
consent-start-rights-description = Piszemy, żeby potwierdzić i załatwić to, o co prosisz w sprawie swoich danych. Wymaga tego prawo.
settings-consent = Cisza i ograniczenia
setting-consent-quiet-email = Godziny ciszy dla e-maili, np. 21:00-08:00; puste oznacza brak
setting-consent-sign-replies = Adres, na który można odpowiedzieć mailem na prośbę o pisemną zgodę: taki, z którego pobieramy pocztę; puste oznacza brak
setting-consent-quiet-sms = Godziny ciszy dla SMS-ów
setting-consent-quiet-phone = Godziny ciszy dla telefonów
setting-consent-quiet-holidays = To, co ma godziny ciszy, odpoczywa też w święta
setting-consent-cap-messages = Tyle e-maili w jednym celu wystarczy; 0 to bez ograniczeń
setting-consent-cap-days = … w ciągu tylu dni
nav-withdrawals = Ostatnio wycofane
right-consent-evidence = Wgląd w dowody wyboru: numery, notatki, dokumenty
event-consent-staff-told = { $staff ->
    [one] Powiadomiono jedną osobę, która zajmuje się tą sprawą
   *[other] Powiadomieni pracownicy, którzy zajmują się tą osobą: { $staff }
}
event-consent-guardian-asked = Poproszono opiekuna o decyzję
event-consent-guardian-answered = Opiekun podjął decyzję
table-consent_papers = Dokumenty potwierdzające wybory
table-consent_alerts = Kto dowiedział się o odmowie
table-consent_guardians = Opiekunowie poproszeni o decyzję
retention-consent-papers = Tak długo jak wpis, do którego należą, aż do usunięcia Twoich danych
retention-consent-alerts = 400 dni
retention-consent-guardians = 14 dni bez odpowiedzi; z odpowiedzią do usunięcia Twoich danych
consent-means-call = rozmowa telefoniczna
consent-means-letter = list
consent-means-paper-form = formularz papierowy
consent-means-in-person = osobiście
consent-means-event = targi lub wydarzenie
consent-means-message = e-mail lub wiadomość
consent-means-authority = urząd, sąd lub prawnik
consent-means-other = coś innego
consent-relation = Kim jest dla dziecka?
consent-relation-parent = rodzic
consent-relation-guardian = opiekun prawny
consent-relation-other = inna osoba sprawująca władzę rodzicielską
consent-all = Wszystkie zgody
consent-since = Kiedy to powiedziano
consent-until = Obowiązuje do
consent-proof = Jak dobrze jest udowodnione
consent-why = Dlaczego
consent-entry = Wpis w rejestrze
consent-written = Zapisano
consent-notice-shown = Wersja informacji o prywatności
consent-lang = Język
consent-term = Termin Data Privacy Vocabulary
consent-evidence = Co to potwierdza
consent-evidence-hidden = Jest dowód. Wgląd wymaga prawa do dowodów i jest zapisywany.
consent-no-evidence = Nic poza samym wpisem.
consent-note = Co powiedziano
consent-note-hint = Jedno lub dwa zdania; przechowywane pod pieczęcią.
consent-address = Adres internetowy
consent-agent = Przeglądarka
consent-digest = SHA-256 dokumentu
consent-paper = List lub formularz
consent-paper-hint = Skan lub zdjęcie, najwyżej { $size }; przechowywane pod pieczęcią i usuwane razem z osobą.
consent-proved = Dowód dla osób z zewnątrz
consent-entry-id = Numer wpisu
consent-commitment = Co zawiera o nim drzewo
consent-proof-file = Dowód jako plik
consent-withdrawals-lead = Osoby, którymi się zajmujesz, a które cofnęły zgodę lub wniosły sprzeciw. W tym celu nic już do nich nie wychodzi.
consent-withdrawals-empty = Nikt niczego nie wycofał
consent-withdrawals-empty-text = Gdy odmówi ktoś, czyją kartę otwierasz lub zmieniasz w ostatnich 30 dniach, od razu pojawi się tutaj.
consent-take-note = Przyjmuję do wiadomości
consent-noted = Przyjęto
consent-new = nowe
consent-person = Osoba
consent-guardian = Zgoda opiekuna
consent-guardian-hint = Ta osoba jest za młoda, by decydować sama. Nic, co wymaga zgody, nie wyjdzie, dopóki nie zgodzi się opiekun.
consent-guardian-waits = Zapytano { $name } dnia { $date } i czekamy na odpowiedź. Nowa prośba zastępuje starą.
consent-guardian-answered = Odpowiedź: { $name }, { $date }.
consent-guardian-name = Imię i nazwisko opiekuna
consent-guardian-email = Adres e-mail opiekuna
consent-guardian-ask = Zapytaj opiekuna
consent-guardian-sent = Opiekun otrzyma list z odnośnikiem
consent-guardian-subject = { $company }: Twoja decyzja za dziecko
consent-guardian-text =
    Dzień dobry, { $guardian },

    { $child } ma za mało lat, by decydować samodzielnie, co możemy robić z danymi. Powiedziano nam, że masz władzę rodzicielską.

    Na tej stronie zobaczysz, o co prosimy, i podejmiesz decyzję:
    { $url }

    Odnośnik działa { $days } dni. Bez odpowiedzi nic się nie stanie. Jeśli nie masz władzy rodzicielskiej nad tym dzieckiem, zignoruj ten list lub odmów na tej stronie.

    { $company }
consent-guardian-title = Twoja decyzja za dziecko
consent-guardian-lead = { $guardian }, { $company } prosi Cię o decyzję za dziecko: { $child }. Każda odpowiedź jest dobrowolna: nic, czego dziecko od nas potrzebuje, od niej nie zależy.
consent-guardian-allow = Zgadzam się na
consent-guardian-until = Obowiązuje najdłużej do { $date }: potem dziecko decyduje samo.
consent-guardian-declare = Mam władzę rodzicielską nad dzieckiem: { $child }
consent-guardian-agree = Zgadzam się na zaznaczone
consent-guardian-free = Albo odmów wszystkiego. Nie musisz podawać powodu.
consent-guardian-refuse = Nie zgadzam się
consent-guardian-thanks = Dziękujemy
consent-guardian-thanks-text = Twoja decyzja obowiązuje od teraz. Aby ją zmienić, napisz do nas.
consent-guardian-gone = Ten odnośnik już nie działa
consent-guardian-gone-text = Został użyty, jest za stary albo nigdy nie został wysłany. Jeśli nadal chcesz zdecydować, poproś nas o nowy.
consent-error-email = Wpisz adres e-mail, na przykład imie@example.org.
consent-error-empty-paper = Ten plik jest pusty.
consent-error-no-evidence = Podaj, co to potwierdza: numer, co powiedziano, albo sam list.
consent-error-no-child = Opiekun nie jest potrzebny: ta osoba decyduje sama albo nie ma o co pytać.
consent-error-guardian-own = To adres dziecka. Podaj adres rodzica lub opiekuna.
consent-error-guardian-asked = Opiekuna zapytano mniej niż godzinę temu. Poczekaj na odpowiedź.
consent-error-not-declared = Zgodzić się może tylko osoba z władzą rodzicielską.
consent-error-nothing-ticked = Zaznacz, na co się zgadzasz, albo odmów wszystkiego.
consent-error-words-changed = Tekst zmienił się, gdy był przed Tobą otwarty. Przeczytaj go jeszcze raz i wybierz.
event-consent-purpose-assessed = Cel { $purpose } ma nowy zapis, wersja { $version }
event-consent-people-listed = Wyświetlono osoby, które zgodziły się na { $purpose }
table-consent_tellings = Kiedy powiadomiono o zmianach
consent-role-controller = sam decyduje
consent-role-processor = pracuje dla nas
consent-role-third-party = strona trzecia
consent-safeguard-adequacy = decyzja o adekwatności
consent-safeguard-scc = standardowe klauzule umowne
consent-safeguard-bcr = wiążące reguły korporacyjne
consent-safeguard-derogation = wyjątek
consent-in-writing = Zgoda na piśmie
consent-written-needed = Potrzebna: podpisana odpowiedź zostaje jako dowód
consent-written-not-needed = Forma pisemna niepotrzebna
consent-special = Podstawa dla szczególnych kategorii
consent-special-hint = Potrzebna przy zdrowiu, wierze, pochodzeniu i podobnych: art. 9 ust. 2.
consent-special-none = Brak szczególnych kategorii
consent-special-a = (a) wyraźna zgoda
consent-special-b = (b) prawo pracy i zabezpieczenia społecznego
consent-special-c = (c) żywotne interesy
consent-special-d = (d) fundacja lub stowarzyszenie
consent-special-e = (e) upublicznione przez osobę
consent-special-f = (f) roszczenia prawne
consent-special-g = (g) ważny interes publiczny
consent-special-h = (h) opieka zdrowotna
consent-special-i = (i) zdrowie publiczne
consent-special-j = (j) archiwa, badania, statystyka
consent-data = Używane dane
consent-data-hint = Jeden rodzaj w wierszu: klucz pola klienta albo zwykła nazwa. Te klucze mają słowo w każdym języku: { $keys }.
consent-data-name = imię i nazwisko
consent-data-email = adres e-mail
consent-data-phone = numer telefonu
consent-data-address = adres pocztowy
consent-data-birth_date = data urodzenia
consent-data-language = język
consent-data-organisation = organizacja
consent-data-national_id = numer krajowy
consent-data-orders = zamówienia
consent-data-messages = to, co do nas piszesz
consent-receiver-carrier = firma kurierska
consent-receiver-mail-provider = dostawca poczty
consent-receiver-bank = bank
consent-recipients = Kto otrzymuje dane
consent-recipient = Odbiorca
consent-error-unapproved = „{ $name }” miałby pracować dla nas, a nikt tego nie zatwierdził. Najpierw trzeba zatwierdzić go w rejestrze podmiotów przetwarzających.
consent-processor = Kto to prowadzi
consent-processor-hint = Podmiot z rejestru, który jest zatwierdzony, ma obowiązującą umowę i nie ma zaległego przeglądu.
consent-processor-none = Proszę wybrać
consent-processor-unnamed = Najpierw trzeba wskazać, kto to prowadzi: trafiają tam dane o ludziach.
consent-processor-unknown = Nie wskazano nikogo z rejestru.
consent-processor-unapproved = „{ $name }” nie jest zatwierdzony w rejestrze podmiotów przetwarzających.
consent-processor-without-contract = „{ $name }” nie ma obowiązującej umowy.
consent-processor-review = Przegląd podmiotu „{ $name }” jest zaległy.
consent-to-register = Otwórz rejestr podmiotów przetwarzających
consent-recipient-role = Kim jest odbiorca
consent-transfers = Kraje poza obszarem
consent-transfer = Kraj poza obszarem, dwie litery
consent-safeguard-label = Co chroni tam dane
consent-transfer-article = Artykuł, przy wyjątku
consent-ages = Od jakiego wieku samodzielnie
consent-ages-hint = Puste oznacza: jak mówi prawo ich kraju.
consent-ages-by-country = Inny wiek w krajach
consent-ages-by-country-hint = Na przykład: AT 14, DE 16
consent-renew-before = Pytać ponownie na tyle przed końcem
consent-objection = Czas na sprzeciw wobec zmiany
consent-objection-hint = Od powiadomienia o zmianie, na przykład P14D. Puste: obowiązuje od razu po powiadomieniu.
consent-rests-on = Zgodny z celem
consent-rests-on-hint = Decyduje podstawa tamtego celu i to, na co ludzie się tam zgodzili.
consent-rests-on-none = Samodzielny cel
consent-rests-why = Dlaczego jest zgodny
consent-rests-why-hint = Związek obu celów, kontekst, rodzaj danych, skutki dla ludzi, zabezpieczenia: art. 6 ust. 4.
consent-part-data = Dane i szczególne kategorie
consent-part-recipients = Odbiorcy i kraje
consent-part-people = Wiek, odnowienie, sprzeciw
consent-part-compatible = Cel zgodny z innym
consent-error-ages = Podaj wiek od 0 do 21, każdy kraj raz, na przykład AT 14, DE 16.
consent-error-twice = Wymień każdy raz.
consent-error-nobody = Nie ma tu takiej osoby.
consent-error-too-many = Zmieści się tu najwyżej { $most }.
consent-error-derogation = Wyjątek podaje swój artykuł, na przykład 49(1)(b).
consent-error-country = Podaj dwie litery kraju, na przykład CH.
consent-error-renew-before = Musi to być krócej niż ważność zgody.
consent-error-written-without-consent = Tylko zgodę można wyrazić na piśmie.
consent-error-explicit-without-consent = Wyraźna zgoda wymaga zgody jako podstawy.
consent-error-special = Te dane należą do szczególnych kategorii. Podaj, co pozwala ich używać.
consent-error-rests = Wybierz inny używany cel, który jest samodzielny.
consent-error-others-rest = Inne cele opierają się na tej podstawie. Najpierw zmień tamte.
consent-error-review = Wybierz dzień w przyszłości, w ciągu trzech lat.
consent-reason-not-told = Cel się zmienił, a osoba jeszcze o tym nie wie albo ma jeszcze czas na sprzeciw.
consent-mend-not-told = Ogłoś zmianę i poczekaj, aż minie czas na sprzeciw.
consent-difference = Od wersji { $from } do wersji { $to }
consent-difference-none = Brak różnic
consent-difference-none-text = Obie wersje mówią to samo.
consent-compare = Porównaj wersje
consent-version-of = Wersja { $version }, { $date }
consent-before = Przedtem
consent-after = Potem
consent-people-lead = Kto zgodził się na { $purpose }, od kiedy i skąd.
consent-people-none = Nikt się nie zgodził
consent-people-none-text = Gdy ktoś się zgodzi, pojawi się tutaj.
consent-people-agreed = { $count ->
    [one] 1 osoba się zgodziła
    [few] { $count } osoby się zgodziły
   *[many] { $count } osób się zgodziło
}
consent-progress = Powiadamianie o ostatniej zmianie
consent-progress-asked = Do oczekujących nic nie wychodzi w tym celu, dopóki nie zgodzą się na obecne słowa.
consent-progress-held = Cel jest wstrzymany dla oczekujących, aż zostaną powiadomieni i minie czas na sprzeciw.
consent-affected = Dotyczy
consent-told = Powiadomieni
consent-answered = Odpowiedzieli
consent-waiting = Oczekujący
consent-refused = Odmówili
consent-announce = Ogłoś
consent-records = Zapisy
consent-record-kind = Zapis
consent-health = Stan
consent-health-fine = ważny
consent-health-due = czas na przegląd
consent-health-overdue = przegląd zaległy
consent-health-forbids = odmowny
consent-health-missing = brak
consent-health-needed = brakuje
consent-assessment-balancing = Test równowagi
consent-assessment-impact = Ocena skutków
consent-assessment-transfer = Ocena przekazania
consent-about-balancing = Czy nasz interes przeważa? Bez testu z wynikiem „tak” nic nie dzieje się na podstawie uzasadnionego interesu.
consent-about-impact = Co może spotkać ludzi i co z tym robimy, zanim zaczniemy.
consent-about-transfer = Czy dane w innym kraju są równie bezpieczne jak tutaj.
consent-assess = Odpowiedz na pytania
consent-finding = Jaki jest wynik?
consent-finding-may = Możemy to robić
consent-finding-may-not = Nie możemy tego robić
consent-review = Następny przegląd
consent-review-hint = Najpóźniej za trzy lata. Trzydzieści dni po tym dniu test równowagi przestaje się liczyć.
consent-reviewer = Ocenił(a)
consent-ask-balancing-interest = Czego chcemy i dlaczego to ważne?
consent-ask-balancing-necessary = Czy potrzebujemy tych danych, czy wystarczyłoby mniej?
consent-ask-balancing-expect = Czy ludzie się tego spodziewają?
consent-ask-balancing-effect = Jaki skutek może to mieć w najgorszym razie?
consent-ask-balancing-children = Czy są wśród nich dzieci lub inni wymagający ochrony?
consent-ask-balancing-safeguards = Co robimy, żeby ich chronić?
consent-ask-balancing-opt-out = Jak mogą powiedzieć nie?
consent-ask-impact-what = Co robimy, z jakimi danymi i dla kogo?
consent-ask-impact-need = Dlaczego to potrzebne i nie za dużo?
consent-ask-impact-risks = Co złego może spotkać ludzi, jak prawdopodobne, jak poważne?
consent-ask-impact-measures = Co z tym robimy i jakie ryzyko zostaje?
consent-ask-impact-asked = Kogo zapytaliśmy i co powiedzieli?
consent-ask-transfer-receiver = Kto i po co dostaje tam jakie dane?
consent-ask-transfer-country = Czego mogą prawnie żądać władze tego kraju?
consent-ask-transfer-practice = Jak jest w praktyce?
consent-ask-transfer-additional = Co chroni dane poza umową?
consent-end-people = { $count ->
    [one] Zgodziła się 1 osoba; ta zgoda przestaje się liczyć.
    [few] Zgodziły się { $count } osoby; te zgody przestają się liczyć.
   *[many] Zgodziło się { $count } osób; te zgody przestają się liczyć.
}
consent-end-letters = { $count ->
    [0] Nic więcej nie wyjdzie; żaden list nie czeka na wysłanie.
    [one] Nic więcej nie wyjdzie; jeden list czekający na wysłanie zostanie wycofany.
    [few] Nic więcej nie wyjdzie; { $count } listy czekające na wysłanie zostaną wycofane.
   *[many] Nic więcej nie wyjdzie; { $count } listów czekających na wysłanie zostanie wycofanych.
}
consent-end-data = Dane niepotrzebne innemu celowi znikną po czasie: { $retention }.
consent-end-ledger = To, na co ludzie pozwolili, zostaje jako dowód. Wyjęte listy nie wracają, nawet gdy cel zostanie wznowiony.
consent-end-resting = Te cele się na nim opierają i kończą się razem z nim: { $purposes }.
consent-start-test-interest = Chcemy wiedzieć, czy zamówienie było w porządku, żeby naprawić to, co złe.
consent-start-test-necessary = Używamy imienia i nazwiska, adresu e-mail i zamówienia, niczego więcej. Bez nich nie da się zapytać.
consent-start-test-expect = Tak. Kto coś kupuje, spodziewa się potem krótkiego pytania.
consent-start-test-effect = Jedna niepotrzebna wiadomość. Odpowiedzi nie wpływają na zamówienia ani ceny.
consent-start-test-children = Sprzedajemy dorosłym. Kto według daty urodzenia jest dzieckiem, nie jest pytany.
consent-start-test-safeguards = Najwyżej jedno pytanie na zamówienie, odpowiedzi przez rok, bez profilu, nikt inny ich nie dostaje.
consent-start-test-opt-out = Każda wiadomość ma link: jedno kliknięcie, bez logowania, od razu.
consent-error-tree-size = Drzewo ma tyle liści: { $most }. Wybierz najwyżej tyle.
room-consent = Zgody
consent-check-purpose = Cel „{ $purpose }” opiera się na swojej podstawie prawnej
consent-check-fine = Niczego nie brakuje
consent-check-unweighed = Nie zapisano wyważenia interesów
consent-check-unproved = Zgody nie są potwierdzane linkiem, więc trudno je udowodnić
table-consent_answers = Co powiedziały zewnętrzne usługi
retention-consent-answers = Trzy lata
consent-answers = Zapytano gdzie indziej
consent-answer-said = { $service }: zapytano { $date }, odpowiedź brzmiała { $verdict }.
consent-answer-said-by-some = Zewnętrzna usługa: zapytano { $date }, odpowiedź brzmiała { $verdict }.
consent-answer-until = Ważne do
consent-answer-raw = Odpowiedź
consent-verdict-allow = tak
consent-verdict-deny = nie
consent-silence-refuse = Nie wysyłać
consent-silence-allow = Mimo to wysłać
event-consent-signature-asked = Poproszono o podpisanie dokumentu w celu { $purpose }
event-consent-signature-answered = Odpowiedź na prośbę o podpis w celu { $purpose }
event-consent-agreement-saved = Dokument do podpisu ma teraz wersję { $version }
event-consent-agreement-retired = Dokument nie jest już wysyłany do podpisu
event-consent-agreement-resumed = Dokument jest znów wysyłany do podpisu
table-consent_signings = Dokumenty wysłane do podpisu
retention-consent-signings = 14 dni bez odpowiedzi; z odpowiedzią do usunięcia danych
consent-proof-on-paper = podpisane na papierze
consent-proof-signed = podpisane na naszej stronie
consent-proof-by-mail = odpowiedź mailem
consent-reason-not-signed = Cel wymaga podpisu, a podpisu nie ma.
consent-mend-not-signed = Wyślij prośbę o podpis ze strony zgód tej osoby albo przyjmij podpisany papier.
consent-line-given-on-paper = udzielona na podpisanym papierze
consent-line-given-by-mail = udzielona w odpowiedzi na podpisany list
consent-line-given-signed = udzielona i podpisana
consent-agreements = Dokumenty do podpisu
consent-agreements-lead = Co ludzie podpisują, gdy cel wymaga zgody na piśmie. Każda wersja zostaje taka, jaką podpisano.
consent-agreements-none = Nie ma jeszcze dokumentów
consent-agreements-none-text = Najpierw napisz dokument; potem można prosić o jego podpisanie.
consent-agreement = Dokument
consent-agreement-new = Nowy dokument
consent-agreement-retired = wycofany
consent-agreement-retire = Wycofaj
consent-agreement-resume = Przywróć
consent-agreement-retired-now = Nikt już nie zostanie poproszony o podpis. To, co podpisano, pozostaje.
consent-agreement-resumed-now = Znów można prosić o podpis.
consent-agreement-hint = Napisz prostymi słowami, na co osoba się zgadza. Pusty wiersz zaczyna nowy akapit.
consent-agreement-title = Tytuł
consent-agreement-text = Tekst
consent-agreement-preview = Tak widzą to ludzie
consent-agreement-languages = W pozostałych językach
consent-agreement-version = Wersja { $version }
consent-signed-as = Podpisano jako
consent-signed-digest = SHA-256 pokazanego dokumentu
consent-signature = Zgoda na piśmie
consent-signature-hint = Osoba dostaje e-mail z dokumentem i odnośnikiem, podpisuje na stronie i dostaje kopię. Do tego czasu w tym celu nic nie jest wysyłane.
consent-signature-ask = Wyślij prośbę o podpis
consent-signature-sent = Prośba o podpis jest w drodze
consent-signature-asked = Poproszono
consent-signature-answer = Odpowiedziano
consent-signature-waits = czeka do { $date }
consent-signature-lapsed = brak odpowiedzi w terminie
consent-sign-subject = { $company } prosi o podpis: { $title }
consent-sign-by-mail = Można też odpowiedzieć na tę wiadomość i napisać, czy wyrażasz zgodę. Przeczyta ją człowiek.
consent-sign-text =
    Dzień dobry { $name },

    prosimy o zgodę na piśmie. Oto dokument:

    ---
    { $document }
    ---

    Aby podpisać albo odmówić, otwórz tę stronę:
    { $url }
    { $mail }

    Odnośnik działa { $days } dni i tylko raz. Samo otwarcie o niczym nie decyduje. Bez odpowiedzi nic się nie stanie.

    { $company }
consent-sign-copy-subject = Twoja kopia: { $title }
consent-sign-copy-text =
    Dziękujemy. Oto podpisany dokument; prosimy go zachować.

    ---
    { $paper }
    ---

    Zgodę można cofnąć w każdej chwili: { $url }

    { $company }
consent-sign-paper =
    { $document }
    { $wording }

    Podpisano przez wpisanie nazwiska: { $name }
    Czas: { $time }
    Adres internetowy: { $address }
consent-sign-wording = Znam treść dokumentu „{ $title }” (wersja { $version }, SHA-256 { $digest }) i zgadzam się na: { $purpose }, { $channel }.
consent-sign-title = Dokument do podpisu
consent-sign-lead = { $company } prosi o zgodę na piśmie. Nie ma pośpiechu: odnośnik działa do { $date }.
consent-sign-notice = Informacja o prywatności
consent-sign-about = Co oznacza zgoda
consent-sign-who = Kto pyta
consent-sign-means = Co robimy
consent-sign-until-withdrawn = do jej cofnięcia
consent-sign-back = Jak ją cofnąć
consent-sign-back-text = Jednym kliknięciem na stronie preferencji albo jednym zdaniem do nas. Nic to nie kosztuje; to, co stało się wcześniej, pozostaje zgodne z prawem.
consent-sign-answer = Odpowiedź
consent-sign-name = Imię i nazwisko
consent-sign-name-hint = Wpisanie go tutaj jest podpisem.
consent-sign-button = Podpisz
consent-sign-free = Można też odmówić. Nie trzeba podawać powodu i nic innego od tego nie zależy.
consent-sign-decline = Nie zgadzam się
consent-sign-thanks = Dziękujemy, dokument podpisany
consent-sign-thanks-text = Kopia przyjdzie e-mailem. Zgodę można w każdej chwili cofnąć na stronie preferencji.
consent-sign-declined = Odmowa przyjęta
consent-sign-declined-text = Uszanujemy ją i nic innego od tego nie zależy.
consent-sign-gone = Ten odnośnik już nie działa
consent-sign-gone-text = Został użyty, jest za stary albo nigdy go nie wysłano. Jeśli nadal chcesz podpisać, poproś nas o nowy.
consent-error-not-in-writing = Ten cel nie wymaga własnego podpisu.
consent-error-signature-asked = Tę osobę poproszono mniej niż godzinę temu. Poczekaj na odpowiedź.
consent-error-agreement-retired = Tego dokumentu już nie wysyłamy do podpisu. Wybierz inny.
consent-reply-sound = Przyszła z ich adresu, a domena tego adresu za nią ręczy.
consent-reply-unchecked = Przyszła z ich adresu. Nikt nie sprawdził, czy naprawdę stamtąd ją wysłano.
consent-reply-disowned = Domena nadawcy twierdzi, że ta wiadomość nie jest jej. Niczego nie dowodzi.
consent-reply-stranger = Nie przyszła z adresu tej osoby. Niczego nie dowodzi.
consent-error-not-agreed = Zaznacz to, aby podpisać, albo odmów poniżej.
step-consent-ask = Poproś o zgodę
step-consent-ask-hint = Zapisuje, że osobę poproszono; z dokumentem prosi mailem o podpis.
step-consent-ask-purpose = Cel
step-consent-ask-channel = Kanał
step-consent-ask-channel-email = E-mail
step-consent-ask-channel-sms = SMS
step-consent-ask-channel-phone = Telefon
step-consent-ask-channel-post = Poczta
step-consent-ask-agreement = Dokument do podpisu (jego id)
step-consent-record = Zapisać, co ktoś powiedział
step-consent-record-hint = Zapisuje zgodę, odmowę lub wycofanie, z polem tego procesu jako dowodem. Gdy pole jest puste, nic nie zostaje zapisane. Nigdy nie liczy się jako potwierdzone.
step-consent-record-purpose = Cel
step-consent-record-channel = Kanał
step-consent-record-channel-email = E-mail
step-consent-record-channel-sms = SMS
step-consent-record-channel-phone = Telefon
step-consent-record-channel-post = Poczta
step-consent-record-answer = Co powiedziano
step-consent-record-answer-given = Tak
step-consent-record-answer-refused = Nie
step-consent-record-answer-withdrawn = Już nie
step-consent-record-source = W jaki sposób
step-consent-record-source-call = Przez telefon
step-consent-record-source-letter = Listem
step-consent-record-source-paper-form = Na papierowym formularzu
step-consent-record-source-in-person = Osobiście
step-consent-record-source-event = Na wydarzeniu
step-consent-record-source-message = W wiadomości
step-consent-record-source-other = Inaczej
step-consent-record-evidence = Pole, które tego dowodzi
consent-step-nobody = Nie wiadomo, kogo poprosić
consent-step-agreement = To nie jest id dokumentu
lapse-consent-basis-gone = Osoby, od dnia, gdy ustała ostatnia podstawa prawna lub był ostatni kontakt
lapse-consent-withdrawn = Osoby bez innej podstawy, od dnia wycofania zgody lub ostatniego kontaktu

## Dane, na które pozwala tylko zgoda

consent-error-assent = { $reason ->
    [child] To dziecko: pozwala na to tylko zgoda opiekuna na cel tego pola ({ $law }). Najpierw zapytaj opiekuna na stronie zgód.
    [not-signed] Cel tego pola wymaga podpisu, a go brak ({ $law }). Najpierw poproś o podpis.
    [not-confirmed] Osoba się zgodziła, ale nie potwierdziła linkiem z e-maila, czego wymaga cel tego pola ({ $law }).
    [withdrawn] Zgoda na cel tego pola została wycofana ({ $law }). Tylko ta osoba może jej znów udzielić.
    [refused] Osoba odmówiła zgody na cel tego pola ({ $law }). Tylko ona może zmienić zdanie.
    [ran-out] Zgoda na cel tego pola wygasła ({ $law }). Poproś o nią ponownie.
    [outdated] Zgoda dotyczy wcześniejszej treści celu tego pola ({ $law }). Zapytaj ponownie.
    [purpose-ended] Cel tego pola się zakończył ({ $law }). Wybierz dla pola inny cel.
   *[other] Pozwala na to tylko własna zgoda osoby na cel tego pola, a jej nie ma ({ $law }). Najpierw o nią poproś, potem wpisz wartość.
}
consent-check-special-fields = Każde szczególne pole ma cel, który mówi, co na nie pozwala
consent-check-baseless = Bez takiego celu: { $fields }
consent-check-special-values = Szczególne dane leżą tu razem ze zgodą, na której się opierają
consent-check-unconsented = { $count ->
    [one] 1 osoba ma szczególne dane bez zgody
    [few] { $count } osoby mają szczególne dane bez zgody
   *[many] { $count } osób ma szczególne dane bez zgody
}
lapse-consent-special-gone = Szczególne dane, od dnia, gdy skończyła się zgoda, na której się opierają

## Kiedy jest cisza i jak często wystarczy

consent-error-span = Zapisz to jako 21:00-08:00 albo zostaw puste.
consent-error-calendar = Nie da się odczytać wiersza { $line }. Pisz wiersze takie jak: FR phone 20:00-09:00
consent-check-quiet = Rozmowy i SMS-y mają godziny ciszy
consent-check-loud = Bez nich: { $channels }
consent-check-caps = Ktoś określił, jak często wystarczy
consent-check-no-caps = Żaden kanał nie ma ograniczenia
consent-check-capped = Ograniczenia dla: { $channels }
setting-consent-calendar = Własne godziny ciszy i święta, po jednym w wierszu: FR phone 20:00-09:00 · DE sms none · NL holiday 12-05 · US holiday fourth fri 11 · SK workday 09-15 · US zone America/New_York
setting-consent-cap-sms = Tyle SMS-ów w jednym celu wystarczy; 0 to bez ograniczeń
setting-consent-cap-sms-days = … w ciągu tylu dni
setting-consent-cap-phone = Tyle rozmów w jednym celu wystarczy; 0 to bez ograniczeń
setting-consent-cap-phone-days = … w ciągu tylu dni
setting-consent-cap-post = Tyle listów na papierze w jednym celu wystarczy; 0 to bez ograniczeń
setting-consent-cap-post-days = … w ciągu tylu dni
retention-consent-contacts = 366 dni
consent-contacts = Kontakt poza systemem
consent-contacts-lately = { $count ->
    [0] W tym miesiącu nic nie zapisano. Zapisz, a policzy się to do tego, jak często wystarczy.
    [one] W tym miesiącu zapisano raz. Każdy raz liczy się do tego, jak często wystarczy.
   *[other] W tym miesiącu zapisano { $count } razy. Każdy raz liczy się do tego, jak często wystarczy.
}
consent-contact-note = Kontakt był przed chwilą
consent-contact-noted = Zapisano.
event-consent-contacted = Kontakt w celu { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-confirmation-asked = { $aim ->
    [renew] Poproszono o ponowną zgodę: { $purpose }
   *[confirm] Poproszono o potwierdzenie: { $purpose }
}
event-consent-confirmation-answered = { $aim ->
    [renew] Odpowiedziano na prośbę o ponowną zgodę: { $purpose }
   *[confirm] Odpowiedziano na prośbę o potwierdzenie: { $purpose }
}
event-consent-asking-begun = { $aim ->
    [renew] Pytamy wszystkich, których zgoda wkrótce wygaśnie: { $purpose }
   *[confirm] Pytamy wszystkich, których zgoda nie jest potwierdzona: { $purpose }
}
table-consent_confirmations = Listy z prośbą o zgodę
table-consent_contacts = Odnotowane rozmowy i SMS-y
retention-consent-confirmations = Bez odpowiedzi do wygaśnięcia odnośnika; z odpowiedzią do usunięcia Twoich danych
consent-aim = O co pytamy
consent-aim-confirm = Potwierdzenie zgody
consent-aim-renew = Ponowna zgoda
consent-renewal = Kto pyta ponownie przed końcem
consent-renewal-by-hand = Decyduje biuro
consent-renewal-daily = System, codziennie
consent-error-renewal = Podaj, ile czasu przed końcem. Gdzie potrzebny jest podpis, każdą osobę prosi się o podpis.
consent-error-not-by-link = Dla tego celu kliknięcie nic nie zmienia: nie jest potrzebne albo potrzebny jest podpis.
consent-error-nothing-to-ask = Nic w tym celu nie czeka na kliknięcie tej osoby.
consent-error-asked-lately = Tę osobę zapytano mniej niż dobę temu. Poczekaj na odpowiedź.
consent-error-nobody-due = Wszystkich już zapytano.
consent-by-link = Zapytani odnośnikiem
consent-ask-confirm = Poproś o potwierdzenie
consent-ask-renew = Poproś o ponowną zgodę
consent-asked-on = zapytano { $date }
consent-asked-by-mail = Wiadomość jest w drodze
consent-record-confirm = Poproś od razu mailem o potwierdzenie
consent-record-confirm-hint = Gdzie cel tego wymaga, zgoda liczy się dopiero, gdy osoba naciśnie przycisk na stronie z odnośnika.
consent-confirm-subject = { $company }: prosimy o potwierdzenie zgody
consent-confirm-text =
    Dzień dobry { $name },

    zapisaliśmy, że zgadzasz się na to:

    { $purpose } ({ $channels })
    { $description }

    Liczy się to dopiero, gdy powiesz to osobiście. Aby powiedzieć tak albo nie, otwórz tę stronę:
    { $url }

    Odnośnik działa do { $until } i tylko raz. Samo otwarcie o niczym nie decyduje. Bez odpowiedzi nic się nie stanie.

    { $company }
consent-renew-subject = { $company }: czy możemy dalej?
consent-renew-text =
    Dzień dobry { $name },

    mamy Twoją zgodę, która wygasa { $ends }:

    { $purpose } ({ $channels })
    { $description }

    Jeśli możemy dalej, powiedz to na tej stronie:
    { $url }

    Odnośnik działa do { $until } i tylko raz. Samo otwarcie o niczym nie decyduje. Bez odpowiedzi zgoda sama wygaśnie.

    { $company }
consent-confirm-wording = { $company } może używać moich danych w celu „{ $purpose }” ({ $channel }): { $description }
consent-confirm-title = Twoja zgoda
consent-confirm-lead = { $company } ma zapisane, że się zgadzasz. Czy tak jest? Odnośnik działa do { $date }.
consent-renew-lead = Twoja zgoda wkrótce wygaśnie. { $company } pyta, czy można dalej. Odnośnik działa do { $date }.
consent-confirm-agree = Tak, zgadzam się
consent-renew-free = Albo powiedz nie: wtedy przestaniemy od razu. Bez odpowiedzi zgoda po prostu wygaśnie.
consent-renew-stop = Nie, przestańcie teraz
consent-confirm-thanks = Dziękujemy
consent-confirm-thanks-text = Twoja zgoda liczy się od teraz. W każdej chwili możesz ją wycofać na stronie preferencji.
consent-confirm-gone = Ten odnośnik już nie działa
consent-confirm-gone-text = Został użyty, jest za stary albo nigdy go nie wysłano. Na co się zgadzasz, widać na stronie preferencji.
consent-waiting-for = Co czeka na ludzi
consent-waiting-lead = Otwarte pytania: kto ma jeszcze potwierdzić, czyja zgoda wkrótce wygaśnie, kto nie odpowiedział na zmianę.
consent-waiting-change = Wstrzymane przez zmianę
consent-waiting-children = Dzieci, których opiekun nie odpowiedział
consent-waiting-children-none = Nie zapytano żadnego opiekuna
consent-waiting-confirm-lead = Osoby, które według zapisu zgodziły się na „{ $purpose }”. Nic nie wyjdzie, dopóki tego nie potwierdzą.
consent-waiting-renew-lead = Osoby, których zgoda na „{ $purpose }” wkrótce wygaśnie. Kto jej nie ponowi, nie dostanie potem nic więcej.
consent-asking-waiting = Czekają
consent-asking-due = Jeszcze niezapytani
consent-asking-asked = Zapytani
consent-asking-answered = Odpowiedzieli
consent-asking-all = Zapytaj jeszcze niezapytanych
consent-asking-effect = { $count ->
    [one] Jedna osoba dostanie e-mail z odnośnikiem. Nie da się go cofnąć.
    [few] { $count } osoby dostaną e-mail z odnośnikiem. Nie da się go cofnąć. Kogo nie można powiadomić, ten jest pominięty.
   *[many] { $count } osób dostanie e-mail z odnośnikiem. Nie da się go cofnąć. Kogo nie można powiadomić, ten jest pominięty.
}
consent-asking-signed = Ten cel wymaga podpisu: poproś każdą osobę o podpis na jej stronie zgód.
consent-asking-none = Nikt nie czeka
consent-asking-none-text = Nie ma o co pytać.
consent-asking-begun = Wiadomości są pisane
consent-check-confirm = Zgody, które czekają na kliknięcie samej osoby
consent-check-renew = Zgody, które wkrótce wygasną, a nikogo nie zapytano
consent-check-change = Zmiany celu, na które ludzie nie odpowiedzieli
consent-check-guardian = Dzieci, których opiekuna zapytano i nie odpowiedział
consent-check-people = { $count ->
    [0] Nikt nie czeka
    [one] 1 osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
step-consent-confirm = Poprosić o potwierdzenie zgody
step-consent-confirm-hint = Wysyła osobie odnośnik, którym potwierdza zapisaną zgodę. Do tego czasu się nie liczy.
step-consent-confirm-purpose = Cel
