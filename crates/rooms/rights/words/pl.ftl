### Wnioski osób dotyczące ich własnych danych.

nav-requests = Wnioski
right-rights-view = Przeglądanie wniosków o dane osobowe
right-rights-start = Przyjmowanie wniosku w czyimś imieniu
right-rights-decide = Rozstrzyganie wniosków
right-rights-files = Pobieranie gotowych kopii
settings-rights = Wnioski
setting-rights-erase-at-once = Usuwaj, gdy tylko osoba potwierdzi, kim jest

event-rights-asked = { $kind ->
    [copy] { $number }: poproszono o kopię danych
   *[other] { $number }: poproszono o usunięcie danych
}
event-rights-proved = { $number }: tożsamość potwierdzona
event-rights-decided = { $number }: uwzględniony
event-rights-refused = { $number }: nieuwzględniony
event-rights-due = { $number }: zbliża się termin odpowiedzi (dni: { $days })
event-rights-copy-ready = { $number }: kopia jest gotowa
event-rights-copy-taken = { $number }: kopia została pobrana
event-rights-blocked = { $number }: konto zamknięte
event-rights-erased = { $number }: dane usunięte
event-rights-expired = { $number }: nikt nie potwierdził go na czas

table-rights_claims = Wnioski dotyczące danych
table-rights_proofs = Linki potwierdzające tożsamość
table-rights_copies = Kopie danych
table-rights_receipts = Poświadczenia usunięcia
keep-rights-claims = Musimy móc wykazać, co odpowiedzieliśmy. Nie ma tam nic osobistego.
retention-rights-claims = Przechowywane, abyśmy mogli wykazać, co odpowiedzieliśmy
retention-rights-proofs = Do użycia, najwyżej tydzień
retention-rights-copies = Do pobrania, najwyżej tydzień

rights-kind-copy = Kopia danych
rights-kind-erasure = Usunięcie
rights-state-asked = czeka na potwierdzenie
rights-state-proved = do rozstrzygnięcia
rights-state-running = w toku
rights-state-done = załatwiony
rights-state-refused = nieuwzględniony
rights-state-expired = wygasł
rights-mode-block-only = Tylko zamknij konto
rights-mode-block-only-text = Dane zostają, lecz pod kluczem. Nikt nie może ich zmieniać ani używać i nic nie jest wysyłane.
rights-mode-anonymise = Anonimizuj
rights-mode-anonymise-text = Znika wszystko, po czym można poznać osobę. To, co liczy się w statystyce, zostaje opróżnione.
rights-mode-destroy = Zniszcz
rights-mode-destroy-text = Znika wszystko oprócz tego, czego wymaga prawo.
rights-return = Czy te same adresy mogą wrócić?
rights-return-welcome = Tak, osoba może znów zostać klientem
rights-return-kept-out = Nie, nie wpuszczaj (zostaje tylko odcisk każdego adresu)
rights-refusal-identity = Nie mogliśmy ustalić, czy wniosek pochodzi od tej osoby
rights-refusal-excessive = O to samo proszono raz po raz
rights-refusal-legal-duty = Prawo nakazuje nam przechowywać te dane
rights-refusal-legal-claims = Dane są nam potrzebne w sporze prawnym
rights-refusal-rights-of-others = Powiedziałoby to zbyt wiele o innych osobach

rights-title-copy = Kopia dla: { $name }
rights-title-erasure = Usuń: { $name }
rights-customer-number = Klient { $number }
rights-person-gone = osoba usunięta
rights-none = Brak wniosków
rights-none-text = Gdy ktoś poprosi o kopię swoich danych albo o ich usunięcie, wniosek pojawi się tutaj razem z terminem.
rights-scope-open = Otwarte
rights-scope-ended = Załatwione
rights-column-number = Numer
rights-column-person = Osoba
rights-column-kind = Wniosek
rights-column-state = Stan
rights-column-asked = Złożony
rights-column-due = Termin odpowiedzi
rights-days-left = { $count ->
    [one] został 1 dzień
    [few] zostały { $count } dni
    [many] zostało { $count } dni
   *[other] zostało { $count } dnia
}
rights-late = po terminie
rights-latest = Najdłużej, jeśli powiadomimy na czas
rights-lead-portal = Złożony na stronie preferencji { $day }, język: { $language }
rights-lead-desk = Przyjęty przez pracownika { $day }, język: { $language }
rights-lead-api = Złożony przez API { $day }, język: { $language }

rights-would = Co by się stało
rights-would-from = policzone przed chwilą według mapy danych
rights-effect-what = Co
rights-effect-found = Znaleziono
rights-effect-goes = Znika
rights-effect-emptied = Opróżnione
rights-effect-stays = Zostaje
rights-effect-why = Dlaczego zostaje
rights-stays-locked = Pod kluczem, ale przechowywane
rights-sums = Znika: { $goes }, opróżnionych: { $emptied }, zostaje: { $stays }.
rights-receipt = Poświadczenie
rights-key-gone = Klucz zniszczono { $day }. Żadnej kopii zapasowej nie da się już odczytać.
rights-key-still = Klucz zaraz zostanie zniszczony.
rights-way = Na przeszkodzie
rights-way-clear = Nic
rights-way-copies = { $count ->
    [one] Kopia danych nie została jeszcze pobrana.
    [few] { $count } kopie danych nie zostały jeszcze pobrane.
    [many] { $count } kopii danych nie zostało jeszcze pobranych.
   *[other] { $count } kopii danych nie zostało jeszcze pobranych.
}
rights-so-far = Dotychczas
rights-details = Szczegóły
rights-to-customer = Otwórz klienta
rights-reason = Powód
rights-note = Wiadomość dla osoby
rights-note-hint = Znajdzie się w liście. Prosimy o proste słowa.
rights-by = – { $name }
rights-moment-asked = Złożono
rights-moment-proved-link = Potwierdzono linkiem na znany adres
rights-moment-proved-staff = Sprawdzono tożsamość
rights-moment-decided = Uwzględniono
rights-moment-copy = kopia danych
rights-moment-taken = Pobrano kopię
rights-moment-due = Termin odpowiedzi
rights-step-packing = Kopia jest składana
rights-step-stopping = Wstrzymujemy wiadomości
rights-step-telling = Czekamy, aż wyjdzie ostatni list
rights-step-wiping = Dane znikają
rights-step-shredding = Klucz znika
rights-file-none = Jeszcze nie złożona
rights-file-made = Złożona
rights-file-size = Rozmiar
rights-file-taken = pobrana { $day }
rights-file-waits = czeka do { $day }
rights-file-lapsed = nie pobrano na czas, usunięta

rights-do-link = Wyślij link ponownie
rights-do-vouch = Tożsamość sprawdzona przeze mnie
rights-do-decide = Rozstrzygnij…
rights-do-refuse = Nie uwzględniaj…
rights-do-fetch = Pobierz kopię
rights-officer-decides = Może to rozstrzygnąć tylko inspektor ochrony danych.
rights-ask-copy = Poproś o kopię
rights-ask-erasure = Poproś o usunięcie
rights-said-asked = Wniosek przyjęty. Osoba dostanie link, aby go potwierdzić.
rights-said-link = Nowy link jest w drodze.
rights-said-unreachable = Nie ma znanego adresu, który przyjmuje naszą pocztę. Sprawdź tożsamość samodzielnie.
rights-said-proved = Tożsamość odnotowana
rights-said-decided = Uwzględniono. Praca się zaczęła.
rights-said-refused = Nie uwzględniono. Osoba dowie się dlaczego.
rights-error-link = Ten link został już użyty albo jest za stary. Poproś o nowy; to zajmie chwilę.
rights-error-taken = Kopia została już pobrana albo jest za stara. Możesz poprosić o nową.
rights-error-moved-on = Ten wniosek jest już na innym etapie. Zobacz go jeszcze raz.
rights-error-not-proved = Nikt jeszcze nie potwierdził, że wniosek pochodzi od tej osoby.

rights-prove-copy = Czy chcesz dostać kopię swoich danych?
rights-prove-copy-text = Ktoś poprosił nas o kopię wszystkiego, co o Tobie mamy (wniosek { $number }). Jeśli to Ty, naciśnij przycisk. Jeśli nie, zamknij tę stronę: nic się nie stanie.
rights-prove-copy-do = Tak, przygotujcie moją kopię
rights-prove-erasure = Czy chcesz usunąć swoje dane?
rights-prove-erasure-text = Ktoś poprosił nas o usunięcie Twoich danych (wniosek { $number }). Jeśli to Ty, naciśnij przycisk. Usuniętych danych nie da się odzyskać. Jeśli to nie Ty, zamknij tę stronę: nic się nie stanie.
rights-prove-erasure-do = Tak, usuńcie moje dane
rights-proved = Dziękujemy
rights-proved-copy = Składamy Twoją kopię (wniosek { $number }). Za chwilę dostaniesz wiadomość z linkiem.
rights-proved-erasure = Wiemy już, że to Ty (wniosek { $number }). Odpowiemy najpóźniej { $day }.
rights-proved-erasing = Usuwamy teraz Twoje dane (wniosek { $number }). Dostaniesz od nas ostatnią wiadomość.
rights-fetch = Twoja kopia jest gotowa
rights-fetch-text = To archiwum ze stroną, którą możesz otworzyć, i plikami, które przeczytają inne programy. Możesz je pobrać raz, do { $day }. Przechowuj je w bezpiecznym miejscu.

rights-mail-prove-copy-subject = Kopia Twoich danych: czy to Ty?
rights-mail-prove-copy =
    Dzień dobry,

    ktoś poprosił nas o kopię wszystkiego, co o Tobie mamy. Jeśli to Ty, potwierdź to tutaj:

    { $link }

    Link działa raz, przez tydzień. Jeśli to nie Ty, nie rób nic: nikt nic nie dostanie.

    { $company }
    Wniosek { $number }
rights-mail-prove-erasure-subject = Usunięcie Twoich danych: czy to Ty?
rights-mail-prove-erasure =
    Dzień dobry,

    ktoś poprosił nas o usunięcie Twoich danych. Jeśli to Ty, potwierdź to tutaj:

    { $link }

    Link działa raz, przez tydzień. Jeśli to nie Ty, nie rób nic: wszystko zostanie, jak jest.

    { $company }
    Wniosek { $number }
rights-mail-copy-ready-subject = Kopia Twoich danych jest gotowa
rights-mail-copy-ready =
    Dzień dobry,

    Twoja kopia jest gotowa. Pobierz ją tutaj:

    { $link }

    Możesz ją pobrać raz, w ciągu tygodnia. Potem ją usuniemy.

    { $company }
    Wniosek { $number }
rights-mail-farewell-subject = Usuwamy Twoje dane
rights-mail-farewell =
    Dzień dobry,

    zgodnie z prośbą usuwamy teraz Twoje dane. To nasza ostatnia wiadomość: gdy wyjdzie, nie będziemy już mieć Twojego adresu.

    To, co musimy przechowywać na mocy prawa, zostaje bez Twojego nazwiska albo nie da się już odczytać.

    { $company }
    Wniosek { $number }
rights-mail-blocked-subject = Twoje konto jest zamknięte
rights-mail-blocked =
    Dzień dobry,

    zamknęliśmy Twoje konto. Nikt już nie używa Twoich danych, a dostaniesz tylko wiadomości, których wymaga prawo.

    { $company }
    Wniosek { $number }
rights-mail-refused-subject = Twój wniosek dotyczący danych
rights-mail-refused =
    Dzień dobry,

    nie możemy uwzględnić Twojego wniosku. Powód: { $reason } ({ $article }).

    { $note }

    Jeśli uważasz, że to błąd, napisz do nas. Możesz też złożyć skargę do organu ochrony danych albo iść do sądu.

    { $company }
    Wniosek { $number }

rights-copy-title = Twoje dane
rights-copy-lead = To wszystko, co { $company } o Tobie ma. Otwórz część, aby ją przeczytać; pliki obok tej strony zawierają to samo dla innych programów.
rights-copy-facts = Co o Tobie wiemy
rights-copy-facts-kept = Dopóki jesteś klientem albo do chwili, gdy poprosisz o usunięcie
rights-copy-permissions = Do czego możemy tego używać
rights-copy-permissions-kept = Dopóki jesteś klientem; dowód zostaje bez Twojego nazwiska
rights-copy-field = Pole
rights-copy-what = Co
rights-copy-value = Wartość
rights-copy-channel = Kanał
rights-copy-state = Stan
rights-copy-wording = O co pytaliśmy
rights-copy-rights = Co możesz zrobić
rights-copy-rights-text = Możesz poprawić błędne dane, usunąć dane, ograniczyć ich użycie, sprzeciwić się użyciu i w każdej chwili cofnąć zgodę. Napisz do nas albo użyj linku na końcu każdej naszej wiadomości. Możesz też złożyć skargę do organu ochrony danych. Żadnej decyzji o Tobie nie podejmuje sama maszyna.
rights-copy-files = person.json i person.xml zawierają wszystko; każdy plik .csv zawiera jedną część. Manifesty obok folderu pokazują, że nic nie zginęło ani się nie zmieniło.
room-rights = Wnioski
rights-mail-due-subject = Wniosek { $number }: zostało dni: { $days }
rights-mail-due-text =
    Dzień dobry, { $name },

    termin wniosku { $number } mija za tyle dni: { $days }. Wyznacza go prawo; prosimy się nim zająć:
    { $url }

    Otrzymuje Pan/Pani tę wiadomość, ponieważ może decydować o wnioskach.
