nav-start = Start
nav-audit = Dziennik zdarzeń
nav-jobs = Zablokowane zadania
nav-settings = Ustawienia
right-desk-audit = Przeglądanie dziennika zdarzeń
right-desk-jobs = Ponawianie i usuwanie zablokowanych zadań
desk-hello = Dzień dobry, { $name }
desk-waits = Co czeka
desk-nothing-waits = Nic na ciebie nie czeka
desk-nothing-waits-why = Gdy coś będzie cię potrzebować, pojawi się tutaj.
desk-latest = Co się ostatnio wydarzyło
desk-go-to = Przejdź do
desk-all-kinds = Wszystko
desk-kind = Pokaż
desk-when = Kiedy
desk-who = Kto
desk-actor-house = system
desk-actor-visitor = osoba odwiedzająca
desk-actor-person = klient
desk-what = Co
desk-whom = O kim
desk-why = Dlaczego
desk-retry = Spróbuj ponownie
desk-drop = Usuń
desk-job-retried = Zadanie zostanie ponowione.
desk-job-dropped = Usunięto.
desk-jobs-none = Żadne zadanie nie jest zablokowane
desk-jobs-none-why = Nieudane zadania są ponawiane same. Te, które wciąż się nie udają, trafiają tutaj.
desk-jobs-waiting = { $count ->
    [one] { $count } zadanie czeka na swoją kolej
    [few] { $count } zadania czekają na swoją kolej
    [many] { $count } zadań czeka na swoją kolej
   *[other] { $count } zadania czeka na swoją kolej
}
desk-settings-saved = Zapisano.
settings-company = Firma
event-desk-job-retried = Ponowiono zablokowane zadanie ({ $job })
event-desk-job-dropped = Usunięto zablokowane zadanie ({ $job })
nav-privacy = Prywatność i zgody
right-desk-privacy = Zobaczyć stan prywatności i zgód
desk-privacy-lead = Czego prawo wymaga od tej firmy i czy to zrobiono. Najpierw to, czego brakuje.
desk-privacy-nothing = Nie ma jeszcze czego sprawdzać
desk-privacy-nothing-why = Działy z danymi osobowymi pokażą tu swoje obowiązki.
desk-privacy-summary = Stan prywatności
desk-privacy-list = Obowiązki
desk-privacy-state = Stan
desk-privacy-what = Co sprawdzono
desk-privacy-found = Co znaleziono
desk-privacy-law = Artykuł
desk-privacy-missing = Brakuje
desk-privacy-look = Do przejrzenia
desk-privacy-fine = W porządku
desk-company-told = Ludzie mogą dowiedzieć się, kto odpowiada za ich dane
desk-company-known = Nazwa, adres i e-mail są wpisane
desk-company-missing = Wciąż puste: { $what }
desk-customer-numbered = Klient { $number }
room-settings = Ustawienia
room-desk = Biurko
