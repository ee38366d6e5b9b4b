error-title = Nie udało się
error-not-found = Nic tu nie ma albo nie możesz tego zobaczyć.
error-sign-in = Zaloguj się.
error-denied = Nie masz do tego uprawnienia ({ $right }). Może je nadać administrator.
error-invalid = Niektóre pola wymagają poprawy.
error-busy = Zbyt wiele działo się naraz. Nic nie zostało zmienione; spróbuj ponownie za chwilę.
error-fault = Coś zepsuło się po naszej stronie. Nic nie zostało zrobione połowicznie.
error-too-many = Zbyt wiele prób. Odczekaj kilka minut.
error-too-large = To jest większe, niż możemy przyjąć.
error-unreadable = Nie udało się odczytać żądania: { $cause }
error-bad-json = Tego nie da się odczytać: { $cause }
error-bad-cursor = To nie jest miejsce na tej liście. Zacznij od nowa bez niego.
error-bad-idempotency-key = Użyj od 1 do 255 znaków.
error-idempotency-key-reused = Tego klucza użyto do innego żądania. Użyj nowego.
error-cross-site = Żądanie przyszło z innej strony, więc nic nie zrobiono. Otwórz stronę tutaj i spróbuj ponownie.
error-required = Wypełnij to pole.
error-too-long = Najwyżej { $most } znaków.
error-bad-text = Są tu znaki, których nie możemy zapisać.
error-not-a-choice = Wybierz jedną z możliwości.
error-not-a-number-between = Podaj liczbę całkowitą od { $least } do { $most }.
error-changed-meanwhile = Ktoś inny zmienił to w międzyczasie. Nic nie zostało nadpisane.
error-version-needed = Podaj, którą wersję zmieniasz: wyślij If-Match.
error-restricted = Przetwarzanie danych tej osoby jest ograniczone: są przechowywane, ale nie wolno ich zmieniać. Najpierw znieś ograniczenie.
right-settings-change = Zmiana ustawień
event-settings-changed = Ustawienie { $setting } zmieniono z „{ $before }” na „{ $after }”
setting-company-name = Nazwa firmy
setting-company-address = Adres pocztowy
setting-company-email = Adres e-mail do pytań o dane osobowe
setting-company-time-zone = Strefa czasowa
setting-company-country = Kraj (dwie litery)
retention-jobs = Do wykonania pracy
retention-house = Tak długo, jak działa system
retention-audit = Przechowywane, abyśmy mogli wykazać, co zrobiono
retention-restricted = Do zniesienia ograniczenia
retention-named = Dopóki tekst się nie zmieni albo nie zniknie
retention-named-slices = Dopóki system działa; bity usuniętych tekstów są czyszczone co godzinę
retention-idempotency = Jeden dzień
keep-accountability = Musimy móc wykazać, co zrobiono. Nie ma tu żadnych danych osobowych.
keep-named = Kluczowane bity tysięcy tekstów razem oraz identyfikatory; bity tej osoby do niczego już nie należą i w ciągu godziny znikają.
table-events = Co się wydarzyło
table-sightings = Kto oglądał
table-restricted = Ograniczenie przetwarzania
table-named_fresh = Po czym znajduje się nowe teksty, w których ktoś jest wymieniony
table-named_folded = Gdzie teksty są w indeksie nazwisk
table-named_slices = Indeks nazwisk
table-list_versions = Ile razy zapisywano małe listy
table-named_blocks = Części indeksu nazwisk
table-named_unread = Teksty, które indeks nazwisk czyta ponownie
table-named_marks = Dokąd przeczytał indeks nazwisk
right-seen-watch = Nadzór nad tym, kto na kogo patrzy
event-seen-unusual = Oglądano znacznie więcej niż zwykle ({ $count })
setting-seen-reveals = Ile ukrytych wartości jedna osoba może odsłonić w ciągu godziny
setting-seen-openings = Ile kartotek jedna osoba otwiera w ciągu godziny, zanim dowie się inspektor ochrony danych
settings-seen = Kto na kogo patrzy
room-seen = Kto na kogo patrzy
seen-error-enough = W ciągu ostatniej godziny odsłonięto { $most } wartości i nikt nie może więcej. Proszę spróbować później lub zapytać inspektora ochrony danych.
seen-reveals-subject = Nietypowe: odsłonięto ukryte wartości ({ $count })
seen-reveals-text = Dzień dobry, { $name },

    Ktoś w ciągu doby odsłonił ukryte wartości: { $count }. To znacznie więcej niż zwykle u tej osoby albo tyle, ile wolno w ciągu godziny.

    Kto, co i dlaczego: { $url }

    { $company }
seen-openings-subject = Nietypowe: otwarto kartoteki ({ $count })
seen-openings-text = Dzień dobry, { $name },

    Ktoś w ciągu godziny otworzył kartoteki osób: { $count }. To więcej, niż wymaga zwykła praca.

    Kto i co: { $url }

    { $company }

# Looks at a person, and why a record is restricted: as its person reads them
look-opened = Otwarto Twoje dane
look-revealed = Odsłonięto ukrytą wartość z podaniem powodu
look-exported = Wyjęto dane
look-found = Znaleziono Cię w wyszukiwaniu
restricted-asked = Osoba o to poprosiła: dane są przechowywane, ale ich nie zmieniamy ani nie używamy.
restricted-decided = Tak postanowiliśmy: dane są przechowywane, ale ich nie zmieniamy ani nie używamy.
restricted-blocked = Jest zablokowany zamiast usunięcia: dane trzeba zachować, ale do niczego ich nie używamy.
restricted-erasing = Usuwanie się rozpoczęło.
restricted-kept = Części zachowano przy usuwaniu danych tej osoby: znikną, gdy minie ich czas.
