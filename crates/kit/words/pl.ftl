### Własne słowa zestawu.

## Things to do

kit-save = Zapisz
kit-cancel = Anuluj
kit-back = Wstecz
kit-next = Następne
kit-previous = Poprzednie
kit-continue = Kontynuuj
kit-add = Dodaj
kit-create = Utwórz
kit-edit = Edytuj
kit-delete = Usuń
kit-send = Wyślij
kit-open = Otwórz
kit-close = Zamknij
kit-stop = Zatrzymaj
kit-copy = Kopiuj
kit-copied = Skopiowano
kit-download = Pobierz
kit-upload = Prześlij
kit-apply = Zastosuj
kit-reset = Wyczyść wszystko
kit-search = Szukaj

## Small words

kit-yes = Tak
kit-no = Nie
kit-all = wszystkie
kit-none = Brak
kit-saved = Zapisano
kit-sure = Czy na pewno?
kit-optional = nieobowiązkowe
kit-nothing = Nic nie znaleziono
kit-nothing-yet = Tu jeszcze nic nie ma
kit-news = Nowe:
kit-show = Pokaż
kit-stale = Brak połączenia. Widoczne dane mogą być nieaktualne.
kit-signed-out = Wylogowano Cię.
kit-purpose = Cel
kit-of = { $done } z { $total }

## The frame

kit-skip = Przejdź do treści
kit-menu = Menu główne
kit-where = Gdzie jesteś
kit-find = Szukaj osób, spraw, ustawień
kit-commands = Polecenia
kit-commands-hint = Co chcesz zrobić?
kit-search-for = Szukaj wszędzie:
kit-bell = Powiadomienia
kit-you = Zalogowano jako { $name }
kit-settings = Moje ustawienia
kit-language = Język
kit-language-en = angielski
kit-language-nl = niderlandzki
kit-language-pl = polski
kit-language-tr = turecki
kit-language-de = niemiecki
kit-sign-out = Wyloguj się
kit-unsaved = Zmiany nie zostały zapisane. Wyjść mimo to?

## Lists

kit-filter = Filtruj tę listę
kit-filter-off = Usuń ten filtr
kit-pages = Strony
kit-select = Zaznacz ten wiersz
kit-select-all = Zaznacz wszystkie wiersze
kit-selected = zaznaczono
kit-rows = { $count ->
    [one] 1 wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}
kit-as-table = Pokaż jako tabelę

## Forms

kit-mend = { $count ->
    [one] Jedna odpowiedź wymaga poprawy
    [few] { $count } odpowiedzi wymagają poprawy
    [many] { $count } odpowiedzi wymaga poprawy
   *[other] { $count } odpowiedzi wymaga poprawy
}
kit-error-required = Wypełnij to pole.
kit-error-email = To nie wygląda na adres e-mail. Potrzebny jest jeden znak @, na przykład imie@example.com.
kit-no-undo = Tego nie można cofnąć.
kit-type-word = Wpisz „{ $word }”, aby potwierdzić
kit-wrong-word = To nie jest to samo słowo. Wpisz je dokładnie tak, jak je pokazano.

## May we?

kit-may = Czy wolno nam?
kit-may-yes = wolno
kit-may-ask = nie pytano
kit-may-refused = odmowa
kit-may-stopped = wstrzymano
kit-may-state = { $channel }: { $state }.

## Why do we hold this?

kit-why = Dlaczego to przechowujemy?
kit-why-for = Po co
kit-why-from = Skąd
kit-why-since = Od kiedy
kit-why-seen = Kto widział
kit-why-goes = Kiedy zniknie
kit-why-unknown = O tej informacji nic jeszcze nie zapisano.

## Long work

kit-waiting = Czeka na rozpoczęcie
kit-rate = { $count } na sekundę
kit-left = pozostało { $time }
kit-done = Gotowe
kit-cancelled = Zatrzymano przed końcem
kit-report = Raport

## What went wrong

kit-reference = Numer zgłoszenia
kit-error-not-found = Nie ma takiej strony
kit-error-not-found-why = Być może w adresie jest błąd albo to, co tu było, zostało usunięte.
kit-error-not-found-kept = Nic nie zostało zmienione.
kit-error-forbidden = Nie możesz tego otworzyć
kit-error-forbidden-why = Twoje konto nie ma do tego uprawnień. Może je nadać administrator.
kit-error-forbidden-kept = Nic nie zostało zmienione.
kit-error-broken = Coś zepsuło się po naszej stronie
kit-error-broken-why = To nie Twoja wina, a my już o tym wiemy. Spróbuj ponownie za chwilę.
kit-error-broken-kept = To, co zostało zapisane wcześniej, jest bezpieczne. Ostatni krok nie został wykonany.
kit-error-too-many = To było trochę za szybko
kit-error-too-many-why = W krótkim czasie było wiele prób. Odczekaj minutę i spróbuj ponownie.
kit-error-too-many-kept = Nic nie przepadło.
kit-error-expired = Ten link już nie działa
kit-error-expired-why = Został już użyty albo jest za stary. Poproś o nowy; to zajmie chwilę.
kit-error-expired-kept = Twoje wybory pozostają bez zmian.

## Time

kit-date = { $day } { $month } { $year }
kit-day = { $day } { $month }
kit-datetime = { $date }, { $time }
kit-month-1 = stycznia
kit-month-2 = lutego
kit-month-3 = marca
kit-month-4 = kwietnia
kit-month-5 = maja
kit-month-6 = czerwca
kit-month-7 = lipca
kit-month-8 = sierpnia
kit-month-9 = września
kit-month-10 = października
kit-month-11 = listopada
kit-month-12 = grudnia
kit-now = przed chwilą
kit-today = dzisiaj
kit-yesterday = wczoraj
kit-tomorrow = jutro
kit-ago-minutes = { $count ->
    [one] 1 minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
kit-ago-hours = { $count ->
    [one] 1 godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
kit-ago-days = { $count ->
    [one] 1 dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}
kit-ago-months = { $count ->
    [one] 1 miesiąc temu
    [few] { $count } miesiące temu
    [many] { $count } miesięcy temu
   *[other] { $count } miesiąca temu
}
kit-ago-years = { $count ->
    [one] 1 rok temu
    [few] { $count } lata temu
    [many] { $count } lat temu
   *[other] { $count } roku temu
}
kit-in-minutes = { $count ->
    [one] za 1 minutę
    [few] za { $count } minuty
    [many] za { $count } minut
   *[other] za { $count } minuty
}
kit-in-hours = { $count ->
    [one] za 1 godzinę
    [few] za { $count } godziny
    [many] za { $count } godzin
   *[other] za { $count } godziny
}
kit-in-days = { $count ->
    [one] za 1 dzień
    [few] za { $count } dni
    [many] za { $count } dni
   *[other] za { $count } dnia
}
kit-in-months = { $count ->
    [one] za 1 miesiąc
    [few] za { $count } miesiące
    [many] za { $count } miesięcy
   *[other] za { $count } miesiąca
}
kit-in-years = { $count ->
    [one] za 1 rok
    [few] za { $count } lata
    [many] za { $count } lat
   *[other] za { $count } roku
}
kit-seconds = { $count } s
kit-minutes = { $count } min
kit-hours = { $count } godz.
kit-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}

## What the samples of the storybook say

kit-sample-name = Imię i nazwisko
kit-sample-email = Adres e-mail
kit-sample-phone = Numer telefonu
kit-sample-date = Data urodzenia
kit-sample-days = Dni przechowywania
kit-sample-password = Hasło
kit-sample-code = Kod z aplikacji
kit-sample-file = Lista klientów
kit-sample-language = Język naszych listów
kit-sample-choice = Jak możemy się kontaktować?
kit-sample-agree = Znam informację o prywatności
kit-sample-news = Nowości o namiotach i trasach
kit-sample-hint = Używamy tego do obsługi zamówień i do niczego innego.
