# The rail, rights, events, the data map
nav-imports = Importy
right-imports-view = Podgląd importów i ich wyników
right-imports-run = Wczytywanie i importowanie plików
event-imports-uploaded = Przesłano plik do importu
event-imports-started = Rozpoczęto import { $rows } wierszy z „{ $source }” w celu „{ $purpose }”
event-imports-finished = Zakończono import: { $added } nowych, { $changed } zmienionych, { $held } wstrzymanych
event-imports-cancelled = Zatrzymano import po { $done } wierszach
event-imports-failed = Import nie mógł być kontynuowany
event-imports-removed = Usunięto plik importu
event-imports-fetched = Pobrano raport importu
table-imports = Importy
table-import_held = Wiersze wstrzymane przez import
table-import_references = Numery w innych systemach, jako skróty
retention-imports = Plik znika po imporcie, raport zgodnie z regułą przechowywania; liczby zostają
keep-imports = Liczby i numery wierszy: nie mówią nic o osobie.
retention-import-references = Tak długo, jak działa system
keep-import-references = Skrót z kluczem numeru z innego systemu, aby usunięta osoba nie wróciła z następnym plikiem.

# The list and the upload
imports-lead = Klienci z plików: co wczytano, kiedy i co wstrzymano.
imports-empty = Nie ma jeszcze plików
imports-empty-text = Przenieś klientów z innego systemu. Zobaczysz wszystko, zanim cokolwiek zostanie zapisane.
imports-new = Importuj plik
imports-new-lead = Najpierw zobaczysz, jak plik jest rozumiany, potem co by się stało. Dopiero wtedy coś zostanie zapisane.
imports-file = Plik
imports-file-hint = CSV lub XLSX: jedna osoba w wierszu, nazwy kolumn w pierwszym wierszu. Najwyżej { $most }. Plik jest zaszyfrowany i znika po imporcie.
imports-of = Import z dnia { $day }
imports-when = Wczytano
imports-by = Przez
imports-state = Stan
imports-state-uploading = przesyłanie
imports-state-ready = do zaplanowania
imports-state-checking = próba
imports-state-checked = wypróbowany
imports-state-running = w toku
imports-state-done = gotowe
imports-state-cancelled = zatrzymany
imports-state-failed = nieudany

# The plan
imports-plan-lead = Powiedz, czym jest ten plik. Potem wypróbujemy go na każdym wierszu, niczego nie zapisując.
imports-format = Jak czytany jest plik
imports-size = Rozmiar
imports-encoding = Kodowanie
imports-encoding-hint = Jeśli litery poniżej wyglądają źle, wybierz inne.
imports-delimiter = Między komórkami stoi
imports-tab = Tabulator
imports-sheet = Arkusz
imports-read-so = Czytaj w ten sposób
imports-read-again = Plik odczytano ponownie
imports-first-rows = Pierwsze wiersze
imports-plan = Co z tego będzie
imports-kind = Co zawiera plik
imports-kind-people = Osoby, wraz ze zgodami, jeśli plik je podaje
imports-kind-permissions = Tylko zgody osób, które już tu są: nikt nie zostanie dodany i nic więcej nie jest czytane
imports-source = Skąd pochodzą dane
imports-source-hint = Nazwa systemu lub listy, na przykład „Sklep internetowy”. Osoby mogą o nią zapytać. Używaj zawsze tej samej nazwy: do niej należą numery osób.
imports-purpose-hint = Po co te osoby podały swoje dane. Przy samych zgodach: czego dotyczą, jeśli nie mówi tego żadna kolumna.
imports-choose = Proszę wybrać
imports-skip = Nie importuj
imports-column-number = Kolumna { $number }
imports-column-empty = Pusta w pierwszych wierszach
imports-permission = Zgoda: { $purpose }, { $channel }
imports-field-name = Imię i nazwisko
imports-field-title = Tytuł
imports-field-given = Imię
imports-field-middle = Drugie imię
imports-field-family = Nazwisko
imports-field-email = Adres e-mail
imports-field-phone = Numer telefonu
imports-field-street = Ulica
imports-field-house = Numer domu
imports-field-street2 = Druga linia adresu
imports-field-postcode = Kod pocztowy
imports-field-city = Miejscowość
imports-field-region = Województwo
imports-field-country = Kraj
imports-field-time-zone = Strefa czasowa
imports-field-birth-date = Data urodzenia
imports-field-language = Język
imports-field-organisation = Organizacja
imports-field-national-id = Numer identyfikacyjny (np. PESEL)
imports-field-reference = Ich numer w tamtym systemie
imports-field-customer-number = Ich numer klienta u nas
imports-field-permission = Tak lub nie
imports-field-permission-purpose = Czego dotyczy tak lub nie
imports-field-permission-channel = Jakim kanałem
imports-field-permission-date = Data zgód
imports-field-permission-origin = Pochodzenie zgód
imports-key = Po czym rozpoznajemy osoby
imports-key-hint = Bez tego każdy wiersz będzie nową osobą, także przy ponownym imporcie pliku. Wiersze bez wybranej wartości są wstrzymywane.
imports-key-none = Wcale
imports-key-reference = Po numerze w tamtym systemie
imports-key-email = Po adresie e-mail
imports-key-number = Po numerze klienta u nas
imports-key-phone = Po numerze telefonu
imports-known = Osoby, które już tu są
imports-known-update = Zaktualizuj; to, co w pliku puste, zostaje
imports-known-leave = Zostaw bez zmian
imports-doubt = Wartości, które nie mogą być prawdziwe
imports-doubt-leave-out = Pomiń wartość i zaimportuj resztę wiersza
imports-doubt-hold-back = Wstrzymaj cały wiersz
imports-dates = Daty z rokiem na końcu
imports-dates-day-first = Najpierw dzień: 28.02.1990
imports-dates-month-first = Najpierw miesiąc: 02/28/1990
imports-permission-origin = Jak osoby udzieliły tych zgód
imports-permission-origin-hint = Na przykład „Pole wyboru przy kasie”. Potrzebne tylko, gdy jakaś kolumna zawiera zgody. Kolumna w pliku ma pierwszeństwo.
imports-permission-date = Kiedy ich udzieliły
imports-permission-date-hint = Nowsze decyzje osób nigdy nie są nadpisywane, a odmowa nigdy nie jest cofana.
imports-permission-channel = Jakim kanałem się z nimi kontaktujemy
imports-permission-channel-hint = Potrzebne tylko wtedy, gdy plik ma kolumnę z tak lub nie, a nie ma kolumny z kanałem.
imports-try = Wypróbuj

# Progress and outcome
imports-dry-run = Próba: nic nie jest zapisywane
imports-running = Import
imports-waits = Ten plik czeka na plan
imports-waits-text = Ktoś z prawem importu musi powiedzieć, czym on jest. W przeciwnym razie zniknie sam.
imports-failed-why = Pliku nie dało się odczytać do końca. Wcześniejsze wiersze zaimportowano.
imports-new-people = Nowe
imports-changed-people = Zmienione
imports-same-people = Bez zmian
imports-held-rows = Wstrzymane
imports-left-out-values = Pominięte wartości
imports-permissions = Zgody
imports-permissions-held = Wstrzymane zgody
imports-see-reasons = zobacz powody
imports-reasons = Co pominięto i dlaczego
imports-why = Powód
imports-left-out = Pominięto
imports-times = Razy
imports-rows = Wiersze
imports-row = Wiersz
imports-column = Kolumna
imports-effect-row = wiersz
imports-effect-value = wartość
imports-effect-permission = zgoda
imports-about = O tym imporcie
imports-goes = Plik i raport znikną
imports-change-plan = Zmień plan
imports-run = { $count ->
    [one] Importuj { $count } osobę
    [few] Importuj { $count } osoby
    [many] Importuj { $count } osób
   *[other] Importuj { $count } osoby
}
imports-run-permissions = { $count ->
    [one] Zapisz jedną zgodę
    [few] Zapisz { $count } zgody
    [many] Zapisz { $count } zgód
   *[other] Zapisz { $count } zgody
}
imports-remove = Usuń plik
imports-was-cancelled = Import zatrzymano
imports-was-removed = Plik usunięto

# Reasons
imports-reason-unreadable = Wiersza nie da się odczytać
imports-reason-empty = Nic w tym wierszu nie mówi o osobie
imports-reason-keyless = Brakuje wartości, po której rozpoznaje się osoby, albo jest błędna: następny import utworzyłby tę osobę ponownie
imports-reason-twice = Ta osoba jest już w pliku
imports-reason-known = Ta osoba już tu jest i pozostała bez zmian
imports-reason-ambiguous = Kilka osób ma tu ten adres e-mail
imports-reason-erased = Ta osoba została usunięta i nie wraca przez plik
imports-reason-restricted = Dane tej osoby są zamrożone
imports-reason-suppressed = Ten adres nie chce wracać
imports-reason-unknown = Nikogo tu po tym nie rozpoznano; plik ze zgodami nikogo nie dodaje
imports-reason-bad-row = Wartość w wierszu nie może być prawdziwa
imports-reason-bad-value = Wartość nie może być prawdziwa i została pominięta
imports-reason-no-consent = Na tę wartość pozwala tylko zgoda osoby, a jej nie ma
imports-reason-permission-unclear = To nie jest ani tak, ani nie
imports-reason-permission-unproved = Zgoda bez miejsca i daty
imports-reason-permission-future = Data leży w przyszłości
imports-reason-permission-refused = Odmówiła; tylko ta osoba może to zmienić
imports-reason-permission-withdrawn = Wycofała zgodę; tylko ta osoba może to zmienić
imports-reason-permission-older = Wiemy o nowszej decyzji
imports-reason-permission-no-choice = Ten cel opiera się na umowie lub prawie
imports-reason-permission-channel = Cel nie używa tego kanału
imports-reason-permission-ended = Cel się zakończył
imports-reason-permission-gone = Osoby już nie ma
imports-reason-permission-restricted = Dane tej osoby są zamrożone: przyjmuje się tylko odmowę
imports-reason-permission-no-purpose = Nie ma takiego celu
imports-reason-permission-no-channel = Nie ma takiego kanału

# What went wrong, and what to do
imports-error-state = Import w międzyczasie poszedł dalej. Otwórz go ponownie.
imports-error-no-plan = Najpierw powiedz, czym są kolumny.
imports-error-gone = Pliku tego importu już nie ma. Prześlij go ponownie.
imports-error-columns = Plik ma { $count } kolumn; powiedz coś o każdej.
imports-error-column-twice = Inna kolumna już tym jest.
imports-error-nothing-mapped = Wybierz przynajmniej jedną kolumnę.
imports-error-key-column = Żadna kolumna tym nie jest. Wskaż ją powyżej albo wybierz inny sposób.
imports-error-key-needed = Powiedz, po czym rozpoznać osoby: zgody muszą do kogoś należeć.
imports-error-key-people = To możliwe tylko dla zgód. Wybierz inny sposób albo wczytaj tylko zgody.
imports-error-no-permission = Wskaż kolumnę z tak lub nie albo kolumny pojedynczych zgód.
imports-error-date = Wpisz datę, np. 2026-03-28.
imports-error-permission-origin = Powiedz, jak udzielono tych zgód, albo wskaż kolumnę.
imports-error-permission-date = Powiedz, kiedy udzielono tych zgód, albo wskaż kolumnę.
imports-error-permission-purpose = Powiedz, czego dotyczy tak lub nie, albo wskaż kolumnę.
imports-error-permission-channel = Powiedz, jakim kanałem, albo wskaż kolumnę.
imports-error-empty = Plik jest pusty. W pierwszym wierszu muszą być nazwy kolumn.
imports-error-no-rows = Pod nazwami kolumn nie ma wierszy.
imports-error-too-many-rows = Najwyżej { $most } wierszy. Podziel plik.
imports-error-too-large = Najwyżej { $most } MB. Podziel plik.
imports-error-old-workbook = To stary format Excela albo plik z hasłem. Zapisz go jako XLSX bez hasła.
imports-error-damaged = To nie jest ani tekst, ani skoroszyt, który da się otworzyć.
imports-error-no-sheet = Skoroszyt nie ma arkusza o tej nazwie.
imports-error-bomb = Ten skoroszyt zbudowano, by szkodzić; nie został otwarty.
imports-error-header = Pierwszego wiersza nie da się odczytać. Muszą w nim być nazwy kolumn.
imports-error-map = Zapisz mapowanie jako kolumna=pole,kolumna=pole.
imports-error-no-column = Plik nie ma kolumny „{ $column }”.
room-imports = Importy
lapse-imports-reports = Raporty z importów i pominięte wiersze, od dnia zakończenia importu
imports-came = wiersz z pliku
