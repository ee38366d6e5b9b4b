### Wnioski osób dotyczące ich własnych danych.

nav-requests = Wnioski
right-rights-view = Przeglądanie wniosków o dane osobowe
right-rights-start = Przyjmowanie wniosku w czyimś imieniu
right-rights-decide = Rozstrzyganie wniosków
right-rights-files = Pobieranie gotowych kopii
settings-rights = Wnioski
setting-rights-erase-at-once = Usuwaj, gdy tylko osoba potwierdzi, kim jest

event-rights-asked = { $kind ->
    [information] { $number }: wniosek: Informacja o danych
    [copy] { $number }: wniosek: Kopia danych
    [portability] { $number }: wniosek: Przeniesienie danych
    [rectification] { $number }: wniosek: Sprostowanie
    [erasure] { $number }: wniosek: Usunięcie
    [anonymisation] { $number }: wniosek: Anonimizacja
    [restriction] { $number }: wniosek: Ograniczenie przetwarzania
    [objection] { $number }: wniosek: Sprzeciw wobec celu
    [withdrawal] { $number }: wniosek: Cofnięcie zgody
    [automation] { $number }: wniosek: Żadnych decyzji samych maszyn
    [opt-out] { $number }: wniosek: Bez sprzedaży i udostępniania
   *[other] { $number }: wniosek: Ograniczone użycie danych wrażliwych
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
table-rights_wiped = Jakie usunięcia te dane mają już za sobą
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

rights-customer-number = Klient { $number }
rights-person-gone = osoba usunięta
rights-none = Brak wniosków
rights-none-text = Gdy ktoś poprosi o kopię swoich danych albo o ich usunięcie, wniosek pojawi się tutaj razem z terminem.
rights-scope-open = Otwarte
rights-scope-ended = Załatwione
rights-scope-by-rule = Zakończone przez regułę
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
rights-effect-goes = Usunięte
rights-effect-emptied = Opróżnione
rights-effect-stays = Zachowane
rights-effect-why = Dlaczego zostaje
rights-effect-holds = Wpisy o blokadach prawnych
rights-stays-locked = Pod kluczem, ale przechowywane
rights-sums = Znika: { $goes }, opróżnionych: { $emptied }, zostaje: { $stays }.
rights-receipt = Poświadczenie
rights-key-gone = Klucz zniszczono { $day }. Żadnej kopii zapasowej nie da się już odczytać.
rights-key-still = Klucz zaraz zostanie zniszczony.
rights-way = Na przeszkodzie
rights-way-clear = Nic
rights-way-forbids = Musi się najpierw skończyć
rights-way-held = Dopóki to trwa, nic nie zostanie usunięte.
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
rights-error-taken = Paczkę pobrano już tyle razy, ile wolno, albo jest za stara. Możesz poprosić o nową.
rights-error-copy-fields = Paczka zawiera wszystkie pola tej osoby. Może ją pobrać tylko ktoś, kto może je wszystkie zobaczyć.
rights-error-moved-on = Ten wniosek jest już na innym etapie. Zobacz go jeszcze raz.
rights-error-not-proved = Nikt jeszcze nie potwierdził, że wniosek pochodzi od tej osoby.

rights-proved = Dziękujemy
rights-proved-erasure = Wiemy już, że to Ty (wniosek { $number }). Odpowiemy najpóźniej { $day }.
rights-proved-erasing = Usuwamy teraz Twoje dane (wniosek { $number }). Dostaniesz od nas ostatnią wiadomość.
rights-fetch = Twoje dane są gotowe
rights-fetch-text = To archiwum ze stronami, które możesz otworzyć, i plikami, które przeczytają inne programy. Czeka na Ciebie do { $day }. Przechowuj je w bezpiecznym miejscu.

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

    Możesz ją pobrać trzy razy, w ciągu tygodnia. Potem ją usuniemy.

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

    Jeśli uważasz, że to niesłuszne, napisz do nas: { $officer }. Możesz też złożyć skargę do organu ochrony danych lub iść do sądu.

    { $company }
    Wniosek { $number }

rights-copy-title = Twoje dane
rights-copy-lead = Oto, co { $company } o Tobie ma. Otwórz część, aby ją przeczytać; pliki dla programów zawierają to samo oraz to, co rozumieją tylko programy.
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
rights-copy-files = person.json i person.xml zawierają wszystko; każdy plik .csv zawiera jedną część; Twoje pliki są w folderze „files”. Manifesty obok folderu pokazują, że nic nie zginęło ani się nie zmieniło.
room-rights = Wnioski
rights-mail-due-subject = Wniosek { $number }: zostało dni: { $days }
rights-mail-due-text =
    Dzień dobry, { $name },

    termin wniosku { $number } mija za tyle dni: { $days }. Wyznacza go prawo; prosimy się nim zająć:
    { $url }

    Otrzymuje Pan/Pani tę wiadomość, ponieważ może decydować o wnioskach.
rights-fetch-left = { $count ->
    [one] Możesz pobrać je jeszcze raz.
    [few] Możesz pobrać je jeszcze { $count } razy.
    [many] Możesz pobrać je jeszcze { $count } razy.
   *[other] Możesz pobrać je jeszcze { $count } raza.
}
rights-packing = Zbieramy Twoje dane
rights-packing-what = Zebrane zapisy
rights-packing-text = Możesz tu poczekać albo zamknąć tę stronę: wyślemy Ci też wiadomość z linkiem.
rights-prove = Czy to Ty?
rights-prove-text = Ktoś poprosił nas o to: „{ $kind }” (wniosek { $number }). Jeśli to Ty, naciśnij przycisk. Jeśli nie, zamknij tę stronę: nic się nie stanie.
rights-prove-ever = Usuniętych danych nie da się przywrócić.
rights-prove-do = Tak, to ja
rights-proved-done = Gotowe: zrobiliśmy to, o co prosisz (wniosek { $number }).
table-rights_parts = Części paczek z danymi
table-rights_packing = Jak daleko jest paczka z danymi
table-rights_takes = Kto pobrał paczki z danymi
rights-copy-held = Wszystko, co przechowujemy
rights-copy-for-programs = Dla programów
rights-copy-all-purposes = to, na co nam pozwalasz, i to, czego wymaga prawo lub umowa
rights-copy-covered = Nazwiska, adresy i numery innych osób są zasłonięte (•••): należą do nich. Nasi pracownicy są opisani swoją rolą.
rights-copy-us = ktoś od nas
rights-copy-you = Ty
rights-copy-zone = Godziny podano w strefie { $zone }.
rights-copy-other = ktoś inny
rights-copy-withheld = nie ma tutaj: może dotyczyć kogoś innego
rights-copy-lost = pliku już nie ma
rights-copy-before = Poprzednia strona
rights-copy-after = Następna strona
rights-label-actor = Przez kogo
rights-label-address = Adres
rights-label-answered = Odpowiedziano
rights-label-asked = Zapytano
rights-label-at = Kiedy
rights-label-changed = Ostatnia zmiana
rights-label-contact = Ostatni kontakt
rights-label-content = Treść
rights-label-country = Kraj
rights-label-due = Termin
rights-label-ended = Zakończono
rights-label-file = Plik
rights-label-form = Formularz
rights-label-from = Od
rights-label-given = Kto udzielił
rights-label-happened = Co się stało
rights-label-how = Jak
rights-label-kind = Rodzaj
rights-label-language = Język
rights-label-line = Temat
rights-label-name = Nazwa
rights-label-note = Notatka
rights-label-number = Numer
rights-label-organisation = Organizacja
rights-label-people = Kogo dotyczy
rights-label-quoted = Cytowane
rights-label-reason = Powód
rights-label-since = Od kiedy
rights-label-size = Rozmiar
rights-label-source = Skąd
rights-label-tag = Etykieta
rights-label-taken = Pobrano
rights-label-text = Tekst
rights-label-to = Do
rights-label-told = Powiadomiono
rights-label-until = Do kiedy

right-rights-escalated = Dowiaduje się o opóźnionych wnioskach
setting-rights-flow = Proces, według którego biegnie wniosek
setting-rights-officer-email = Adres do pytań o dane osobowe
setting-rights-copy-at-once = Twórz kopie, gdy tylko osoba potwierdzi tożsamość
rights-kind-information = Informacja o danych
rights-kind-portability = Przeniesienie danych
rights-kind-rectification = Sprostowanie
rights-kind-anonymisation = Anonimizacja
rights-kind-restriction = Ograniczenie przetwarzania
rights-kind-objection = Sprzeciw wobec celu
rights-kind-withdrawal = Cofnięcie zgody
rights-kind-automation = Żadnych decyzji samych maszyn
rights-kind-opt-out = Bez sprzedaży i udostępniania
rights-kind-limit = Ograniczone użycie danych wrażliwych
rights-kind-information-hint = Co przechowujemy, po co i jak długo
rights-kind-copy-hint = To samo ze wszystkimi zapisami
rights-kind-portability-hint = Tylko to, co osoba podała, dla innych programów
rights-kind-rectification-hint = Coś się nie zgadza
rights-kind-erasure-hint = Wszystko albo to, co wolno usunąć
rights-kind-anonymisation-hint = To, co zostaje, nie mówi już, o kogo chodzi
rights-kind-restriction-hint = Przechowywane, ale nieużywane
rights-kind-objection-hint = Wobec jednego użycia danych
rights-kind-withdrawal-hint = Cofa jedną zgodę
rights-kind-automation-hint = Decyduje człowiek
rights-kind-opt-out-hint = Nikt inny nie dostaje danych do własnego użytku
rights-kind-limit-hint = Tylko do tego, o co poproszono
event-rights-carried = { $kind ->
    [information] { $number }: wykonano: Informacja o danych
    [copy] { $number }: wykonano: Kopia danych
    [portability] { $number }: wykonano: Przeniesienie danych
    [rectification] { $number }: wykonano: Sprostowanie
    [erasure] { $number }: wykonano: Usunięcie
    [anonymisation] { $number }: wykonano: Anonimizacja
    [restriction] { $number }: wykonano: Ograniczenie przetwarzania
    [objection] { $number }: wykonano: Sprzeciw wobec celu
    [withdrawal] { $number }: wykonano: Cofnięcie zgody
    [automation] { $number }: wykonano: Żadnych decyzji samych maszyn
    [opt-out] { $number }: wykonano: Bez sprzedaży i udostępniania
   *[other] { $number }: wykonano: Ograniczone użycie danych wrażliwych
}
event-rights-asked-again = { $number }: ponowny wniosek (razem { $times })
event-rights-asked-many = Wnioski zapisane według wzorca: osób { $people }, pominiętych { $left_out }
event-rights-extended = { $number }: termin przedłużono
event-rights-lifted = { $number }: ograniczenie zniesiono
event-rights-paper-added = { $number }: wpłynął dokument tożsamości
event-rights-paper-gone = { $number }: dokumenty tożsamości usunięto
table-rights_papers = Dokumenty potwierdzające tożsamość
retention-rights-papers = Do obejrzenia; potem tylko to, że był dokument
table-rights_named = Jak ludzie się nazywają, dopóki nie zasłonięto tekstów innych
retention-rights-named = Kilka minut: do zasłonięcia nazwisk gwiazdkami w tekstach innych
rights-refusal-unfounded = Wniosek jest oczywiście nieuzasadniony
rights-refusal-public-interest = Dane są potrzebne dla zdrowia publicznego, archiwów, badań lub statystyki
rights-refusal-expression = Przeważa wolność wypowiedzi i informacji
rights-refusal-compelling = Nasze podstawy przeważają nad sprzeciwem
rights-refusal-correct = To, co przechowujemy, jest prawidłowe
rights-refusal-not-covered = Prawo to nie obejmuje tych danych
rights-title = { $kind }: { $name }
rights-lead-form = Formularz lub proces, { $day }, język: { $language }
rights-lead-mail = Pocztą e-mail, { $day }, język: { $language }
rights-lead-agent = Złożony przez pełnomocnika, { $day }, język: { $language }
rights-lead-retention = Z reguły przechowywania, { $day }, język: { $language }
rights-moment-proved-portal = Potwierdzono przez zalogowanie
rights-moment-proved-document = Potwierdzono dokumentami, które usunięto
rights-moment-proved-mandate = Potwierdzono pełnomocnictwem
rights-moment-proved-house = Potwierdzenie nie jest potrzebne
rights-step-doing = Trwa wykonywanie
rights-fee-free = Bezpłatnie, chyba że wniosek jest nieuzasadniony lub nadmierny
rights-fee-tariff = Bezpłatnie, chyba że sama odpowiedź kosztuje; wtedy taryfa organu
rights-fee-twice-a-year = Bezpłatnie, dwa razy w ciągu dwunastu miesięcy
blocker-rights-copies = { $count ->
    [one] Jednej kopii danych jeszcze nie pobrano.
    [few] { $count } kopii danych jeszcze nie pobrano.
   *[other] { $count } kopii danych jeszcze nie pobrano.
}
host-claim = Wniosek dotyczący danych osobowych
step-rights-open-request = Zapisz wniosek dotyczący danych osobowych
step-rights-open-request-hint = Osoba musi jeszcze potwierdzić, że to jej wniosek.
step-rights-open-request-kind = O co chodzi
step-rights-open-request-purpose = Klucz celu, przy sprzeciwie lub cofnięciu zgody
step-rights-open-request-kind-information = Informacja o danych
step-rights-open-request-kind-copy = Kopia danych
step-rights-open-request-kind-portability = Przeniesienie danych
step-rights-open-request-kind-erasure = Usunięcie
step-rights-open-request-kind-anonymisation = Anonimizacja
step-rights-open-request-kind-restriction = Ograniczenie przetwarzania
step-rights-open-request-kind-objection = Sprzeciw wobec celu
step-rights-open-request-kind-withdrawal = Cofnięcie zgody
step-rights-open-request-kind-automation = Żadnych decyzji samych maszyn
step-rights-open-request-kind-opt-out = Bez sprzedaży i udostępniania
step-rights-open-request-kind-limit = Ograniczone użycie danych wrażliwych
rights-step-nobody = Nie powiązano osoby, której to dotyczy.
rights-error-not-offered = Prawo właściwe dla tej osoby ({ $law }) nie daje tego uprawnienia.
rights-error-no-purpose-here = Ten wniosek nie dotyczy celu.
rights-error-no-choice = Wymaga tego umowa lub prawo; nie ma się czemu sprzeciwić.
rights-error-many-changes = Najwyżej { $most } sprostowań naraz.
rights-error-no-changes-here = Pola podaje się tylko przy sprostowaniu.
rights-error-process = Najpierw proces biura: wykonaj następny krok, potem zdecyduj.
rights-error-no-parts = Części mogą zostać tylko przy usuwaniu.
rights-error-held = Zabrania tego blokada prawna. Musi się najpierw skończyć.
rights-error-absolute = Sprzeciwu wobec tego celu się nie waży: jest wiążący. Przeszkodą może być tylko niepotwierdzona tożsamość.
rights-error-extended = Termin już przedłużono; można to zrobić raz.
rights-error-no-extension = Właściwe prawo nie daje na to dłuższego czasu.
rights-error-extension-late = Pierwszy termin minął; na przedłużenie jest za późno.
rights-error-many-papers = Najwyżej { $most } dokumentów.
rights-error-paper = Tylko PDF, PNG i JPEG do 10 MB.
rights-error-paper-gone = Tego dokumentu już nie ma: usunięto go po obejrzeniu.
rights-error-either = Podaj identyfikatory, numery albo wzorzec: jedno z nich.
rights-error-pattern-confirm = Ten wzorzec obejmuje osoby w liczbie: { $count }. Powtórz tę liczbę, aby potwierdzić.
rights-error-dry-run = Próba jest dla wielu osób; co zrobi jedno usunięcie, pokazują jego skutki.
rights-error-many-numbers = Najwyżej { $most } numerów naraz; dla większej liczby użyj wzorca.
rights-error-many-confirm = To zostanie wykonane od razu. Liczba osób: { $count }. Powtórz tę liczbę, aby potwierdzić.
rights-error-personal = To wygląda na dane osobowe. Wskaż osoby numerami, źródłem danych albo polem, które nic o nikim nie mówi.
rights-mail-prove-subject = { $kind }: czy to Twój wniosek?
rights-mail-prove =
    Dzień dobry,

    otrzymaliśmy wniosek dotyczący Twoich danych: { $kind } { $purpose }. Jeśli jest od Ciebie, potwierdź go tutaj:

    { $link }

    Odnośnik działa raz, przez tydzień. Jeśli to nie Twój wniosek, nic nie rób: nic się nie zmieni.

    { $company }
    Wniosek { $number }
rights-mail-corrected-subject = Twoje dane sprostowano
rights-mail-corrected =
    Dzień dobry,

    sprostowaliśmy Twoje dane zgodnie z wnioskiem.

    { $company }
    Wniosek { $number }
rights-mail-restricted-subject = Przetwarzanie Twoich danych ograniczono
rights-mail-restricted =
    Dzień dobry,

    od teraz przechowujemy Twoje dane, ale ich nie używamy. Zanim to się skończy, damy znać.

    { $company }
    Wniosek { $number }
rights-mail-spared-subject = O Twoich sprawach decydują ludzie
rights-mail-spared =
    Dzień dobry,

    od teraz żadna decyzja o Tobie nie zapada wyłącznie maszynowo.

    { $company }
    Wniosek { $number }
rights-mail-opted-out-subject = Twój wybór obowiązuje
rights-mail-opted-out =
    Dzień dobry,

    od teraz nie używamy Twoich danych do tego, na co się nie zgodziłeś lub nie zgodziłaś: nie sprzedajemy ich ani nie udostępniamy, a dane wrażliwe służą tylko temu, o co prosisz.

    { $company }
    Wniosek { $number }
rights-mail-stopped-subject = Zakończyliśmy: { $purpose }
rights-mail-stopped =
    Dzień dobry,

    zgodnie z wnioskiem nie używamy już Twoich danych w tym celu: { $purpose }.

    { $company }
    Wniosek { $number }
rights-mail-extended-subject = Twój wniosek potrwa dłużej
rights-mail-extended =
    Dzień dobry,

    potrzebujemy więcej czasu na Twój wniosek i odpowiemy najpóźniej { $day }. Powód:

    { $reason }

    Jeśli uważasz, że to niesłuszne, napisz do nas: { $officer }. Możesz też złożyć skargę do organu ochrony danych lub iść do sądu.

    { $company }
    Wniosek { $number }
rights-mail-lifted-subject = Ograniczenie przetwarzania Twoich danych się kończy
rights-mail-lifted =
    Dzień dobry,

    ograniczenie przetwarzania Twoich danych właśnie się kończy. Od teraz znów używamy ich jak wcześniej. Jeśli się nie zgadzasz, napisz do nas.

    { $company }
    Wniosek { $number }
rights-mail-farewell-partly-subject = Twoje dane usuwamy częściowo
rights-mail-farewell-partly =
    Dzień dobry,

    zgodnie z wnioskiem usuwamy teraz Twoje dane z wyjątkiem części, którą wolno nam zachować z mocy prawa. To nasza ostatnia wiadomość: po niej nie mamy już Twojego adresu. Jeśli uważasz, że to niesłuszne, możesz złożyć skargę do organu ochrony danych lub iść do sądu.

    { $company }
    Wniosek { $number }
rights-asked = Treść wniosku
rights-asked-times = { $count ->
    [one] Złożono raz
   *[other] Złożono razy: { $count }
}
rights-asked-purpose = Cel
rights-asked-text = Własnymi słowami
rights-asked-by-agent = Przez pełnomocnika
rights-change-field = Pole
rights-change-now = Teraz
rights-change-wanted = Ma być
rights-change-gone = ma zniknąć
rights-found = Znaleziono o tej osobie
rights-found-mentions = { $count ->
    [one] 1 tekst o innych wymienia tę osobę.
    [few] { $count } teksty o innych wymieniają tę osobę.
   *[other] { $count } tekstów o innych wymienia tę osobę.
}
rights-process = Proces biura
rights-process-none = Brak procesu
rights-process-task = Czeka na: { $name }
rights-papers = Dokumenty tożsamości
rights-papers-why = Obejrzyj je i potwierdź sprawdzenie. Zostaną od razu usunięte; zostaje tylko informacja, że były.
rights-paper-add = Dodaj dokument
rights-paper-choose = PDF lub zdjęcie
rights-paper-look = Obejrzyj
rights-paper-gone = usunięto { $day }
rights-paper-waits = czeka na obejrzenie
rights-said-paper = Dokument jest tutaj, zaszyfrowany.
rights-law = Prawo
rights-fee = Koszty
rights-extended-until = Przedłużono { $day }
rights-pause = Czas nie biegnie, dopóki nie wiemy, kto wnosi
rights-often = W ciągu dwunastu miesięcy złożono razy: { $count }
rights-outcome = Wynik
rights-answer = Wysłana odpowiedź
rights-kept = Część nieuwzględniona
rights-lifted-on = Ograniczenie zniesiono { $day }
rights-do-extend = Przedłuż…
rights-extend = Przedłuż termin
rights-extend-lead = Termin można przedłużyć raz; osoba dowie się dlaczego.
rights-refuse = Nie uwzględniaj
rights-refuse-lead = Żądanie nie zostanie uwzględnione. Osoba dowie się dlaczego i gdzie może się poskarżyć.
rights-grant-lead = Żądanie zostanie uwzględnione. Najpierw zobacz, co się stanie.
rights-do-lift = Znieś ograniczenie
rights-do-carry = Uwzględnij i wykonaj
rights-extend-why = Powód dla osoby
rights-extend-hint = W języku osoby ({ $language }); znajdzie się w liście. Nowy ostatni dzień: { $day }.
rights-letter = List do osoby ({ $language })
rights-letter-hint = Zmień dowolnie. Puste pole: wyślemy własny tekst.
rights-part = Zachowaj: { $table }
rights-part-granted = Zgodnie z żądaniem
rights-parts = Czego nie uwzględniono
rights-said-extended = Przedłużono. Osoba dowie się, dlaczego.
rights-said-lifting = Osoba dostaje wiadomość; potem ograniczenie się kończy.
rights-said-moved = Zrobione
rights-new = Zapisz wniosek
rights-new-person = Numer klienta
rights-new-unknown = Nie ma klienta o tym numerze.
rights-new-changes = Sprostowania
rights-new-changes-hint = Tylko przy sprostowaniu, po jednym w wierszu, na przykład „{ $family }: Łoś”. Można sprostować: { $facts }.
rights-new-line = Każdy wiersz to pole, dwukropek i wartość.
rights-filter-kind = Rodzaj
rights-filter-law = Prawo
rights-filter-late = Tylko spóźnione
rights-filter-state = Stan
rights-column-how = Droga
rights-how-portal = własne strony
rights-how-form = formularz
rights-how-mail = poczta
rights-how-desk = biuro
rights-how-api = API
rights-how-agent = pełnomocnik
rights-how-retention = przechowywanie
rights-health = W terminie
rights-health-month = Miesiąc
rights-health-intime = W terminie
rights-health-late = Po terminie
rights-health-median = Dni, mediana
rights-takes = Kto co pobrał
rights-takes-when = Kiedy
rights-takes-who = Kto
rights-takes-themself = sama osoba
rights-takes-none = Nikt jeszcze nic nie pobrał
rights-takes-none-text = Każde pobranie pakietu stoi tu z czasem i osobą.
rights-setup = Jak odpowiadamy
rights-setup-laws = Prawa
rights-setup-answer = Odpowiedź w ciągu
rights-setup-longest = Najdłużej
rights-setup-article = Artykuł
rights-setup-countries = Gdzie mieszkają ludzie
rights-setup-everywhere = wszędzie indziej
rights-setup-unset = nie ustawiono
rights-setup-refusals = Podstawy odmowy
rights-setup-unproved = bez potwierdzenia
rights-setup-change = Zmień ustawienia
rights-setup-process = Zmień proces
rights-agreed = Kto się na co zgodził
rights-ask-other = Inny wniosek…
rights-mentions = Wymienienie w tekstach o innych
rights-mentions-at = Przeszukano { $day }.
rights-mentions-looking = Przeszukujemy teksty o innych.
rights-mentions-more = Jest ich więcej; usunięcie obejmie wszystkie.
rights-mentions-not-yet = Teksty o innych nie zostały jeszcze przeszukane.
rights-do-look = Szukaj teraz
rights-do-look-again = Szukaj ponownie
rights-said-looking = Szukamy; to chwilę potrwa.
keep-rights-found = Znika, gdy zapadnie decyzja o wniosku
retention-rights-found = Do decyzji o wniosku

## Co informacja mówi o prawach

rights-told-law-gdpr = Wszędzie indziej (RODO)
rights-told-law-kvkk = Dla osób mieszkających w Turcji (KVKK)
rights-told-law-ccpa = Dla osób mieszkających w Stanach Zjednoczonych (CCPA)
rights-told-information = Zapytać, co mamy, po co i kto to dostaje.
rights-told-copy = Zobaczyć, co mamy, i dostać kopię.
rights-told-portability = Przenieść dane do kogoś innego.
rights-told-rectification = Kazać to poprawić.
rights-told-erasure = Kazać to usunąć.
rights-told-anonymisation = Kazać usunąć to, co mówi, czyje są dane.
rights-told-restriction = Kazać nam na pewien czas tego nie używać.
rights-told-objection = Wnieść sprzeciw wobec tego, co robimy we własnym interesie.
rights-told-withdrawal = Wycofać zgodę tak łatwo, jak ją dano. To, co zrobiliśmy wcześniej, pozostaje zgodne z prawem.
rights-told-automation = Żądać, aby decydował człowiek, a nie sam program.
rights-told-opt-out = Zabronić nam sprzedaży danych i dzielenia się nimi.
rights-told-limit = Kazać używać danych wrażliwych tylko do tego, o co się prosiło.
rights-told-recipient = { $name }. Gdy usuwamy dane, mówimy tam o tym.
