nav-retention = Okresy przechowywania
settings-retention = Okresy przechowywania
room-retention = Okresy przechowywania
right-retention-view = Widzieć, jak długo dane są przechowywane
right-retention-manage = Ustalać okresy przechowywania i je wykonywać
setting-retention-hour = Godzina, od której zaczyna się nocne usuwanie
event-retention-added = Utworzono regułę przechowywania: { $lapse }
event-retention-changed = Zmieniono regułę przechowywania: { $lapse }, wersja { $version } ({ $what })
event-retention-removed = Usunięto regułę przechowywania: { $lapse }
event-retention-warned = Zbliża się koniec przechowywania tych danych
event-retention-spared = Koniec przechowywania tych danych już się nie zbliża
event-retention-ended = Koniec przechowywania: { $count } ({ $lapse })
event-retention-night = Przebieg usuwania: { $what ->
    [began] rozpoczęty
    [paused] zatrzymany
    [resumed] wznowiony
   *[other] zakończony
}
table-retention_rules = Reguły przechowywania
table-retention_versions = Treść wcześniejszych wersji tych reguł
table-retention_furnished = Reguły, z którymi zaczyna nowa instalacja
table-retention_tasks = Kogo zawiadomiono, że dane znikną
table-retention_nights = Przebiegi usuwania
table-retention_runs = Jak poszło każdej regule
keep-retention-house = Nasze reguły i liczby; nic o klientach
retention-house-rules = Tak długo jak ta instalacja
retention-tasks-end = Aż dane znikną lub osoba się odezwie
retention-lead-never = Żadna reguła nic jeszcze nie usunęła. Pierwszy przebieg będzie tej nocy.
retention-lead-last = Ostatni przebieg: { $when }.
retention-lead-running = Trwa przebieg.
retention-runs = Przebiegi
retention-new = Nowa reguła
retention-edit = Zmień regułę
retention-none = Brak reguł
retention-none-why = Bez reguły dane zostają, aż ktoś poprosi o ich usunięcie. Utwórz regułę, a znikną same.
retention-column-rule = Reguła
retention-column-after = Po
retention-column-deed = Co się dzieje
retention-column-due = Dziś po terminie
retention-column-state = Stan
retention-column-who = Kto lub co
retention-column-since = Termin biegnie od
retention-column-verdict = Dziś
retention-column-version = Wersja
retention-column-changed = Kiedy
retention-column-by = Kto
retention-column-terms = Treść
retention-column-began = Początek
retention-column-ended = Koniec
retention-state-active = działa
retention-state-paused = wstrzymana
retention-begins = od { $day }
retention-from = od { $day }
retention-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
    *[other] { $count } roku
}
retention-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
    *[other] { $count } miesiąca
}
retention-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
    *[other] { $count } dnia
}
retention-deed-block = Zablokowane i nieużywane
retention-deed-anonymise = Zanonimizowane
retention-deed-destroy = Usunięte
retention-today = Po terminie dziś
retention-in-a-month = Po terminie za miesiąc
retention-in-a-year = Po terminie za rok
retention-in-all = Przechowywane razem
retention-old-enough = Po terminie nie znaczy usunięte: część zatrzymuje inna reguła, przepis, blokada prawna lub otwarta sprawa. Poniżej widać, co postanowiono o najstarszych.
retention-as-if = Policzono tak, jakby reguła już działała. Zaczyna się { $day }: wcześniej nic przez nią nie znika.
retention-year = Po terminie, według dnia
retention-ahead = W nadchodzącym roku
retention-samples = Najstarsze
retention-nothing = Dziś nic nie jest po terminie
retention-nothing-why = Wykres pokazuje, kiedy będzie pierwsze.
retention-somebody = Osoba
retention-record = Zapis bez osoby
retention-person = Klient { $number }
retention-goes = znika
retention-stays = zostaje
retention-longer = { $rule }: { $day }
retention-kept-held = zostaje: blokada prawna
retention-kept-restricted = zostaje: ograniczone
retention-kept-asks = zostaje: otwarty wniosek
retention-kept-law = zostaje: wymaga tego inna ustawa
retention-kept-longer = zostaje: decyduje inna reguła
retention-kept-busy = zostaje: coś jest jeszcze otwarte
retention-kept-untold = zostaje: nie można było uprzedzić
retention-kept-left = zostało: w międzyczasie zmienione
retention-rule = Reguła
retention-lapse = Początek terminu
retention-purpose = Cel
retention-purpose-hint = Reguła dla jednego celu ma pierwszeństwo przed ogólną.
retention-every-purpose = Każdy cel
retention-duration = Czas
retention-duration-hint = Na przykład „{ $long }” lub „{ $short }”, według kalendarza.
retention-deed = Co się dzieje
retention-deed-hint = Zablokować można tylko osoby; zapisy są anonimizowane lub usuwane.
retention-warning = Ostrzeżenie
retention-warning-days = Dni ostrzeżenia
retention-warning-hint = Tyle dni wcześniej osoba dostaje list. 0: bez listu.
retention-no-warning = Brak
retention-warning-before = { $count ->
    [one] { $count } dzień wcześniej
    [few] { $count } dni wcześniej
    [many] { $count } dni wcześniej
    *[other] { $count } dnia wcześniej
}
retention-grace = Okres łaski
retention-grace-hint = Doliczany do czasu, na przykład „{ $short }”. Znak życia w tym czasie zaczyna termin od nowa.
retention-floor = Co najmniej, według innej ustawy
retention-floor-hint = Na przykład „{ $long }”. Żadna reguła nie skróci tego czasu.
retention-floor-law = Która ustawa
retention-allowed = Najwyżej jednej nocy
retention-name = Nazwa
retention-name-hint = Pusta: reguła nazywa się tak jak to, czego dotyczy.
retention-begins-on = Zaczyna się
retention-begins-hint = Do tego dnia nic nie usuwa. Puste: od razu.
retention-of-people = osoby
retention-of-records = zapisy
retention-form-lead = Najpierw wypróbuj: nic się nie zmieni, a zobaczysz, co by zniknęło.
retention-simulate = Wypróbuj
retention-confirm = Wpisz, ile zniknie naraz
retention-saved = Zapisano.
retention-pause = Wstrzymaj
retention-resume = Uruchom
retention-begin = Zacznij dziś
retention-remove = Usuń
retention-remove-word = USUŃ
retention-remove-effect = { $rule }: nic już nie zostanie przez nią usunięte, a jej minimum niczego nie chroni.
retention-allow = Pozwól na tyle
retention-allow-effect = { $due } z { $total } zostałoby jednej nocy ostrzeżonych lub usuniętych. Tego nie da się cofnąć.
retention-held = { $count ->
    [one] { $count } zniknąłby naraz. Obejrzyj i wpisz liczbę.
    [few] { $count } zniknęłyby naraz. Obejrzyj je i wpisz liczbę.
    [many] { $count } zniknęłoby naraz. Obejrzyj je i wpisz liczbę.
    *[other] { $count } zniknęłoby naraz. Obejrzyj je i wpisz liczbę.
}
retention-said-paused = Wstrzymano: nic nie usuwa.
retention-said-resumed = Znów działa.
retention-said-begun = Działa od dziś.
retention-said-allowed = Potwierdzono na następny przebieg.
retention-said-removed = Reguła usunięta.
retention-last-run = Ostatni przebieg
retention-open-run = Otwórz przebieg
retention-history = Wersje
retention-runs-lead = Każdej nocy wykonywane są wszystkie reguły. Strony działają przy tym szybko.
retention-start = Uruchom teraz
retention-no-runs = Brak przebiegów
retention-no-runs-why = Pierwszy zacznie się tej nocy, gdy działa jakaś reguła.
retention-night-running = trwa
retention-night-paused = zatrzymany
retention-night-done = zakończony
retention-stage-waiting = czeka
retention-stage-running = trwa
retention-stage-done = gotowe
retention-stage-held = wstrzymane: zbyt wiele naraz
retention-held-title = Wstrzymane: zbyt wiele naraz
retention-stage-gone = reguła usunięta lub wstrzymana
retention-run-of = Przebieg z { $day }
retention-stop = Zatrzymaj
retention-go-on = Kontynuuj
retention-by-rule = Według reguł
retention-progress = Sprawdzono
retention-left-out = Pominięte i dlaczego
retention-count-due = Blisko lub po terminie
retention-count-ended = Zakończone
retention-count-warned = Ostrzeżone
retention-count-waits = W okresie łaski
retention-count-spared = Oszczędzone
retention-count-kept = Pominięte
retention-count-failed = Nieudane
retention-said-started = Przebieg się zaczyna.
retention-said-stopped = Zatrzymano w tym miejscu.
retention-said-goes-on = Trwa dalej.
retention-panel = Kiedy zniknie
retention-panel-day = Zniknie
retention-panel-why = Z powodu
retention-panel-told = Zawiadomienie
retention-panel-untold = Brak adresu dla listu
retention-panel-kept = Teraz nic nie zniknie ({ $why }).
retention-panel-stays = Żadna reguła nie usuwa tych danych.
retention-panel-rule = Reguła
retention-check-fine = Reguła usuwa to w terminie.
retention-check-none = Żadna reguła nie mówi, kiedy to się kończy.
retention-check-paused = Reguła jest wstrzymana.
retention-check-runs = Nocne usuwanie
retention-check-ran = Działa, jak należy.
retention-check-late = Nie działało od dwóch dni.
retention-check-held = Reguła usunęłaby wiele naraz i czeka na Ciebie.
retention-check-failed = Czegoś nie udało się usunąć.
retention-check-field = Pole własne: { $field }
retention-check-needed = Przechowywane w używanym celu.
retention-check-unneeded = Jego cel się skończył lub jest nieznany: usuń pole albo podaj inny cel.
retention-error-lapse = Nic takiego tu się nie starzeje. Wybierz z listy.
retention-error-not-by-purpose = Tego rodzaju nie można zawęzić do celu.
retention-error-block = Zablokować można tylko osoby.
retention-error-duration = Napisz jak „1 rok 6 miesięcy” lub „30 dni” (P1Y6M, P30D), najwyżej sto lat.
retention-error-zero = Nic nie może skończyć się w chwili rozpoczęcia: co najmniej jeden dzień.
retention-error-floor = Inna ustawa wymaga { $floor }: czas nie może być krótszy.
retention-error-law = Podaj, która ustawa tego wymaga.
retention-error-warning = Ostrzec można tylko osoby.
retention-error-warning-long = Ostrzeżenie nie może być dłuższe niż czas.
retention-error-day = Napisz dzień jak 2027-01-31.
retention-error-far = To zbyt odległe: najwyżej { $years } lat naprzód.
retention-error-many = Ostrzegłaby lub usunęła { $count } naraz. Jeśli tak ma być, wpisz tu { $count }.
retention-error-taken = Jest już reguła dla tego rodzaju i celu. Zmień tamtą.
retention-error-running = Przebieg już trwa.
retention-error-nothing = Nic nie zniknęłoby naraz: nie ma na co pozwalać.
retention-error-no-rules = Żadna reguła jeszcze nie działa: najpierw jakąś uruchom.
retention-error-over = Ten przebieg jest zakończony.
retention-mail-warning-subject = Twoje dane u nas znikną { $day }
retention-mail-warning =
    Dzień dobry,

    dawno nie mieliśmy od Ciebie wiadomości, a danych nie przechowujemy dłużej, niż potrzeba. W dniu { $day } usuniemy to, co pozwala Cię rozpoznać.

    Nie trzeba nic robić. Jeśli chcesz zostać w kontakcie, zaznacz tutaj, co mamy wysyłać, albo po prostu nam odpisz:
    { $link }

    { $company }
retention-mail-night-subject = Nocne usuwanie wymaga uwagi
retention-mail-night-text =
    Dzień dobry { $name },

    reguły, które usunęłyby zbyt wiele naraz i czekają: { $held }. Zapisy, których nie udało się usunąć: { $failed }. Proszę sprawdzić:
    { $url }

    Ta wiadomość przyszła, ponieważ prowadzisz reguły przechowywania.

retention-fields = Co pozostaje po osobach
retention-fields-choose = Wybierz dla każdego pola
