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
