### Formularze publiczne: co czytają ludzie, gdy zostawiają dane, i co czyta o tym biuro.
nav-forms = Formularze
settings-forms = Formularze
right-forms-view = Oglądanie formularzy i liczby czekających zgłoszeń
right-forms-edit = Tworzyć, publikować, otwierać i zamykać formularze
event-forms-confirmed = Potwierdzono formularz „{ $form }” przez e-mail
event-forms-opened = Otwarto formularz „{ $form }”
event-forms-closed = Zamknięto formularz „{ $form }”
table-forms = Formularze
table-form_pending = Zgłoszenia czekające na potwierdzenie
retention-forms = Zostaje, dopóki formularz jest używany. Nie ma w nim nic o ludziach.
retention-form-pending = Znika po potwierdzeniu albo po 48 godzinach.
## Formularz
forms-default-title = Nowości e-mailem
forms-lead = Wypełnij formularz, a potem kliknij link w wiadomości, którą wyślemy. Dopóki go nie klikniesz, nic nie obowiązuje.
forms-email = Twój adres e-mail
forms-given-name = Twoje imię
forms-family-name = Twoje nazwisko
forms-phone = Twój numer telefonu
forms-why-email = Cel: { $purpose }. Na ten adres piszemy, a najpierw pytamy, czy należy do Ciebie.
forms-why-name = Cel: { $purpose }. Żebyśmy mogli zwracać się do Ciebie po imieniu. Możesz zostawić puste.
forms-why-phone = Cel: { $purpose }. Tylko do tego, na co pozwolisz poniżej.
forms-ask-email = { $purpose }: czy możemy pisać do Ciebie o tym e-maile?
forms-ask-sms = { $purpose }: czy możemy wysyłać Ci o tym SMS-y?
forms-ask-phone = { $purpose }: czy możemy do Ciebie w tej sprawie dzwonić?
forms-ask-post = { $purpose }: czy możemy wysyłać Ci o tym listy?
forms-by-email = e-mailem
forms-by-sms = SMS-em
forms-by-phone = telefonicznie
forms-by-post = listownie
forms-short = { $purpose }, { $by }
forms-agree = Tak, zgadzam się
forms-disagree = Nie, dziękuję
forms-privacy-control = Twoja przeglądarka prosi, żebyśmy nie udostępniali Twoich danych i nie używali ich do reklam. Dlatego zaznaczyliśmy „Nie”; możesz to zmienić.
forms-trap = Zostaw to pole puste
forms-send = Wyślij
forms-who = Kto pyta:
forms-notice = Nasza informacja o prywatności, wersja { $version }
forms-notice-plain = Nasza informacja o prywatności
forms-how-long = Jak długo to trzymamy:
forms-how-long-pending = Jeśli nie potwierdzisz, po 48 godzinach usuniemy to, co wpisano.
forms-how-long-after = „{ $purpose }”: dopóki tego nie zatrzymasz, a potem jeszcze { $span } jako dowód.
forms-years = { $count ->
    [one] 1 rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
forms-months = { $count ->
    [one] 1 miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
forms-free = Decyzja należy do Ciebie. Odmowa nic nie kosztuje, a przestać możesz w każdej chwili jednym kliknięciem.
forms-error-answer = Wybierz jedną z dwóch odpowiedzi. Obie są w porządku.
forms-error-long = To jest za długie. Może mieć najwyżej tyle znaków: { $most }.
forms-error-characters = Są tu znaki, których nie da się pokazać. Wpisz to jeszcze raz.
forms-error-quick = To było tak szybkie, że jeszcze tego nie przyjęliśmy. Nic nie przepadło: wszystko, co wpisano, nadal tu jest. Sprawdź to i jeszcze raz naciśnij „Wyślij”.
forms-again-files = Tylko pliki trzeba wybrać ponownie.
forms-error-old = Ta strona była długo otwarta. Sprawdź wszystko i jeszcze raz naciśnij „Wyślij”.
## Po wysłaniu
forms-sent = Zajrzyj do skrzynki
forms-sent-text =
    Za chwilę dostaniesz od nas wiadomość. Kliknij link w ciągu 48 godzin, a „{ $title }” będzie gotowe.
    Nie ma wiadomości? Zajrzyj do spamu i sprawdź, czy adres był wpisany poprawnie. Formularz możesz wysłać jeszcze raz.
forms-nothing = Odpowiedź brzmi „nie” i to jest w porządku
forms-nothing-text = Nie zachowujemy niczego z tego, co wpisano. Jeśli zmienisz zdanie, wypełnij „{ $title }” ponownie.
forms-closed = Ten formularz jest zamknięty
forms-closed-text = „{ $title }” nie przyjmuje teraz odpowiedzi. Nic nie zostało zapisane.
forms-confirm = Potwierdź, proszę
forms-confirm-text = Ktoś wypełnił „{ $title }” z adresem { $email } i powiedział „tak” na:
forms-confirm-else = To nie Ty? Zamknij tę stronę. Po 48 godzinach wszystko, co wpisano, zostanie usunięte.
forms-return = Usunęliśmy Cię na Twoją prośbę i chcesz wrócić?
forms-return-yes = Tak, chcę wrócić
forms-return-hint = Tylko dla osób, które prosiły, by ich już nie przyjmować. Zapytamy mailem, czy to naprawdę Ty.
forms-return-agreed = Wracasz: możemy zachować i używać tego, co wpisano
forms-confirm-yes = Tak, to ja
forms-thanks = Dziękujemy, potwierdzone
forms-thanks-text = To, co wybrano w „{ $title }”, obowiązuje od teraz. W każdej chwili możesz to zmienić lub zatrzymać: linkiem pod każdą wiadomością albo tutaj.
forms-choices = Zobacz i zmień swoje wybory
forms-gone = Ten link już nie działa
forms-gone-text =
    Został już użyty albo ma więcej niż 48 godzin.
    Przycisk był już naciśnięty? Wtedy wszystko jest w porządku i nie trzeba nic robić.
    Jeśli nie, niczego Twojego już tu nie ma. Po prostu wypełnij formularz jeszcze raz.
## Wiadomość
forms-mail-subject = Potwierdź, proszę: { $title }
forms-mail-text =
    Dzień dobry,

    ktoś, zapewne Ty, wypełnił „{ $title }” z tym adresem i powiedział „tak” na:

    { $agreed }

    Jeśli to Ty, otwórz tę stronę i naciśnij przycisk:
    { $url }

    Jeśli to nie Ty, nie rób nic. Po 48 godzinach usuniemy to, co wpisano, i więcej nie napiszemy.

    { $company }
## W biurze
forms-title = Formularze
forms-list-lead = Ludzie wypełniają je sami. Nikt nie staje się klientem, zanim nie potwierdzi tego e-mailem.
forms-none = Nie ma jeszcze formularza
forms-none-text = Formularz prosi ludzi o dane i o zgodę.
forms-column-form = Formularz
forms-column-purposes = Prosi o zgodę na
forms-column-waiting = Jeszcze niepotwierdzone
forms-column-state = Stan
forms-state-open = otwarty
forms-state-closed = zamknięty
forms-open = Otwórz ten formularz
forms-close = Zamknij ten formularz
forms-opened = Formularz jest otwarty.
forms-was-closed = Formularz jest zamknięty. Linki, które już wysłano, nadal działają.
forms-about = O tym formularzu
forms-address = Adres
forms-asks = Pyta o
forms-waiting = { $count ->
    [one] 1 zgłoszenie, zapieczętowane do czasu potwierdzenia
    [few] { $count } zgłoszenia, zapieczętowane do czasu potwierdzenia
    [many] { $count } zgłoszeń, zapieczętowanych do czasu potwierdzenia
   *[other] { $count } zgłoszenia, zapieczętowanego do czasu potwierdzenia
}
forms-embed = Umieść na swojej stronie
forms-embed-text = Skopiuj jedną z tych linii do swojej strony, w miejsce, gdzie ma stać formularz. Bez ciasteczek, bez śledzenia.
forms-embed-script = Skrypt (sam ustawia wysokość)
forms-embed-frame = Ramka
## Prawa, zdarzenia, mapa danych
right-forms-answers = Czytać odpowiedzi z formularzy
setting-forms-scanner = Skaner wirusów dla plików z formularzy (tcp:host:port albo unix:/ścieżka clamd; puste: brak)
event-forms-created = Utworzono formularz „{ $form }”
event-forms-changed = Zmieniono szkic formularza „{ $form }”
event-forms-published = Opublikowano wersję { $version } formularza „{ $form }”
event-forms-deleted = Usunięto formularz „{ $form }”
table-form_versions = Opublikowane wersje formularzy
table-form_counts = Wypełnione formularze według dni
table-form_answers = Odpowiedzi z formularzy
table-form_files = Pliki z formularzy
table-form_prefills = Linki, które wypełniają formularz
retention-form-answers = Trzymamy, dopóki osoba jest naszym klientem. To, czego nikt nie potwierdzi, znika najpóźniej po 48 godzinach.
retention-form-prefills = Znika, gdy link wygasa, najpóźniej po 90 dniach.
## Wypełnianie
forms-name-title = Tytuł
forms-street = Ulica i numer
forms-postcode = Kod pocztowy
forms-city = Miejscowość
forms-country = Kraj (dwie litery, na przykład PL)
forms-birth-date = Data urodzenia
forms-organisation = Firma albo organizacja
forms-why-datum = Po co: { $purpose }.
forms-card = Wypełnij
forms-small-print = Twoje dane
forms-send-anyway = Wyślij tak, jak jest
forms-unmeant = W tekście jest coś, czego może nie chcesz wysyłać
forms-unmeant-line = { $label }: to wygląda jak { $kind } ({ $preview }).
forms-unmeant-do = Nic jeszcze nie wysłano. Zmień tekst i wyślij ponownie albo wyślij tak, jak jest.
forms-unmeant-payment = numer karty albo konta
forms-unmeant-convictions = coś o przestępstwie
forms-unmeant-log-in = hasło albo kod
forms-unmeant-special = coś bardzo osobistego, na przykład zdrowie albo wiara
forms-unmeant-birth-date = data urodzenia
forms-unmeant-number = numer urzędowy
forms-file-rules = { $kinds }, najwyżej { $most } MB.
forms-file-here = „{ $name }” już tu jest. Wybierz inny plik, aby go zastąpić.
forms-file-warning = Nie wysyłaj paszportów, kart ani papierów od lekarza, jeśli tu o nie nie prosimy.
forms-only-if = Tylko jeśli na „{ $question }” odpowiedź brzmi „{ $answer }”.
forms-only-if-filled = Tylko jeśli wypełniono „{ $question }”.
forms-not-yet = Ten formularz nie jest jeszcze otwarty
forms-not-yet-text = „{ $title }” przyjmuje odpowiedzi później. Prosimy wrócić wtedy.
forms-over = Ten formularz się zakończył
forms-over-text = „{ $title }” nie przyjmuje już odpowiedzi. Nic nie zapisano.
forms-full = Ten formularz jest pełny
forms-full-text = „{ $title }” ma na razie dość odpowiedzi. Nic nie zapisano.
forms-go-on = Dalej
forms-confirm-plain = Ktoś wypełnił „{ $title }” z adresem { $email }.
forms-mail-plain =
    Dzień dobry,

    ktoś, pewnie Ty, wypełnił „{ $title }” z tym adresem.

    Jeśli to Ty, otwórz tę stronę i naciśnij przycisk. Wtedy odpowiedzi do nas dotrą:
    { $url }

    Jeśli to nie Ty, nie rób nic. Po 48 godzinach usuniemy to, co wpisano, i nie odezwiemy się więcej.

    { $company }
## Błędy
forms-error-one-at-least = Wybierz co najmniej jedną.
forms-error-number = Wpisz liczbę całkowitą, same cyfry.
forms-error-date = Wpisz datę taką jak 2026-11-21.
forms-error-file-large = Ten plik jest za duży. Może mieć najwyżej { $most } MB.
forms-error-file-kind = Takich plików tu nie przyjmujemy. Przyjmujemy: { $kinds }.
forms-error-file-infected = Nasz skaner znalazł w tym pliku wirusa. Pliku nie zachowano.
forms-error-file-unscanned = Nie możemy teraz sprawdzić plików. Spróbuj później albo wyślij formularz bez pliku.
forms-error-file-too-large-to-scan = Nasz skaner wirusów nie przyjmuje plików tej wielkości. Wybierz mniejszy.
forms-error-name = Tylko małe litery, cyfry i myślniki, najwyżej 40, a na początku litera.
forms-error-name-taken = Formularz o tej nazwie już jest.
forms-error-site = Wpisz każdą stronę jako adres taki jak https://www.example.org, po jednym w wierszu.
forms-error-sites = Formularz może stać najwyżej na { $most } stronach.
forms-error-onward = Ten adres musi leżeć na jednej ze stron powyżej.
forms-error-ends-early = Ostatni dzień jest przed pierwszym.
forms-error-items = Formularz może mieć najwyżej { $most } części.
forms-error-files = Formularz może prosić najwyżej o { $most } pliki.
forms-error-twice = Formularz już o to pyta.
forms-error-key = Ta część ma nazwę, której nie można użyć.
forms-error-options = Wpisz co najmniej dwie odpowiedzi i najwyżej { $most }, po jednej w wierszu.
forms-error-option = Każda odpowiedź potrzebuje własnych słów.
forms-error-least = Najmniejsza liczba jest większa od największej.
forms-error-file = Wybierz co najmniej jeden rodzaj pliku i rozmiar od 1 do 8 MB.
forms-error-condition = Część może zależeć tylko od pytania, które stoi wyżej.
forms-error-condition-value = Pytanie wyżej nie ma takiej odpowiedzi.
forms-error-missing = Czegoś jeszcze brakuje. Zobacz listę.
forms-error-used = Ktoś już wypełnił ten formularz, więc nie można go usunąć. Zamknij go.
forms-error-prefill = Tego link nie może wypełnić.
## Budowanie
forms-new = Nowy formularz
forms-build = Buduj
forms-build-title = Budowanie „{ $title }”
forms-copy = Zrób kopię
forms-copy-of = Kopia „{ $title }”
forms-delete = Usuń
forms-delete-effect = Formularz zniknie ze szkicem i wersjami. Można to zrobić tylko, dopóki nikt go nie wypełnił.
forms-deleted = Formularz usunięto.
forms-state-draft = szkic
forms-sent-count = Wypełniono
forms-sent-numbers = dziś { $today }, razem { $total }
forms-version = Wersja
forms-versions = Co pokazywano ludziom
forms-published-at = Od kiedy
forms-no-version = Jeszcze nie opublikowano
forms-no-version-text = Nikt nie zobaczy tego formularza przed publikacją pierwszej wersji.
forms-name = Nazwa w adresie
forms-name-hint = Małe litery, cyfry i myślniki. Zostaje na zawsze.
forms-form-title = Tytuł
forms-settings = Ustawienia formularza
forms-try = Wypróbuj
forms-was-published = Nowa wersja jest opublikowana.
forms-no-items = O nic jeszcze nie pyta
forms-no-items-text = Zacznij od adresu e-mail: nim ludzie potwierdzają.
forms-items = O co pyta formularz
forms-item = Część
forms-kind = Rodzaj
forms-purpose = Cel
forms-purpose-hint = Po co jest odpowiedź. Ludzie czytają to przy polu.
forms-order = Kolejność
forms-required = Trzeba odpowiedzieć
forms-required-hint = Pytaj tylko o to, co potrzebne.
forms-required-consent = Trzeba wybrać tak albo nie. Nikt nie musi mówić tak.
forms-up = W górę
forms-down = W dół
forms-remove = Usuń część
forms-add = Dodaj część
forms-label = Pytanie albo podpis
forms-label-hint = W Twoim języku. Inne języki dodasz na następnej stronie. Dane klienta i zgody mają własne słowa.
forms-help = Pomoc
forms-words = Tekst
forms-kind-fact = Dane klienta
forms-kind-custom = Własne pole klienta
forms-kind-short = Krótki tekst
forms-kind-long = Długi tekst
forms-kind-number = Liczba
forms-kind-date = Data
forms-kind-one = Jedna z kilku
forms-kind-many = Kilka z kilku
forms-kind-yes-no = Tak albo nie
forms-kind-text = Tekst między pytaniami
forms-kind-warning = Ostrzeżenie albo uwaga
forms-kind-file = Plik
forms-kind-of-case = Pytania kategorii sprawy
forms-kind-consent = Zgoda
forms-least = Najmniej
forms-most = Najwięcej
forms-tone = Wygląd
forms-tone-warn = Ostrzeżenie
forms-tone-info = Uwaga
forms-file-kinds = Rodzaje plików
forms-file-most = Największy rozmiar w MB
forms-channel = Kanał
forms-ask = Jak pytać
forms-ask-choice = Dwa przyciski: tak i nie
forms-ask-box = Pole do zaznaczenia
forms-ask-hint = Nic nigdy nie jest wybrane ani zaznaczone z góry.
forms-reach = Reklamuje albo przekazuje dane
forms-reach-hint = Wtedy „nie” jest wybrane dla osób, których przeglądarka prosi, by nie udostępniać danych.
forms-options = Odpowiedzi, po jednej w wierszu
forms-options-hint = Ten sam wiersz to ta sama odpowiedź w każdym języku.
forms-when = Tylko gdy
forms-when-always = Zawsze
forms-is = ma odpowiedź
forms-is-hint = Przy wyborze klucz odpowiedzi: o1, o2, …, yes albo no. Puste: dowolną.
forms-missing = Czego brakuje
forms-nothing-missing = Niczego nie brakuje. Można publikować.
forms-grade-stop = trzeba
forms-grade-warn = sprawdź
forms-publish = Publikuj
forms-publish-as = Publikuj jako wersję { $version }
forms-preview = Podgląd
forms-missing-notice = Nie ma opublikowanej informacji o prywatności. Formularz musi ją podać.
forms-missing-company = Ustawienia nie mówią, kim jest firma. Ludzie chcą wiedzieć, kto pyta.
forms-missing-email = Formularz musi zawsze wymagać adresu e-mail: nim ludzie potwierdzają.
forms-missing-title = Formularz nie ma tytułu.
forms-missing-languages = Tytułu nie ma we wszystkich pięciu językach.
forms-missing-purpose = „{ $item }” nie ma celu, który jest w użyciu. O nic nie pytamy bez powodu.
forms-missing-choice = „{ $item }”: „{ $purpose }” nie daje wyboru, więc nie pytaj o zgodę.
forms-missing-channel = „{ $item }”: „{ $purpose }” nie używa tego kanału.
forms-missing-opt-in = „{ $item }”: „{ $purpose }” nie wymaga potwierdzenia pocztą, więc dowód jest słabszy.
forms-missing-convictions = „{ $item }” chyba pyta o przestępstwa ({ $laws }). O to nie pytamy.
forms-missing-payment = „{ $item }” chyba pyta o karty albo konta ({ $laws }). Do tego służy operator płatności.
forms-missing-special = „{ $item }” chyba dotyczy: { $category } ({ $laws }). Czy to potrzebne?
forms-missing-special-consent = „{ $item }” chyba dotyczy: { $category } ({ $laws }). Zapytaj w formularzu także o zgodę na ten cel albo pomiń to pytanie.
forms-missing-field = „{ $item }” to pole klienta, którego już nie ma.
forms-missing-special-field = „{ $item }” to pole szczególnie chronione. Zapytaj w formularzu także o zgodę na ten cel.
forms-missing-translation = „{ $item }” nie ma we wszystkich pięciu językach.
forms-missing-label = Część nie ma jeszcze słów ({ $item }).
forms-special-health = zdrowie
forms-special-belief = wiara
forms-special-politics = polityka
forms-special-union = związki zawodowe
forms-special-origin = pochodzenie
forms-special-sex = życie seksualne
forms-special-convictions = przestępstwa
forms-special-biometrics = dane biometryczne
forms-special-genetics = dane genetyczne
forms-special-appearance = wygląd i ubiór
forms-special-association = stowarzyszenia i fundacje
forms-special-citizenship = obywatelstwo
forms-special-government-id = numery urzędowe
forms-special-location = dokładne położenie
forms-special-log-in = hasła i kody
forms-special-payment = dane płatnicze
forms-look = Projekt
forms-look-plain = Prosty
forms-look-plain-hint = Jedno pod drugim, bez ramki.
forms-look-card = Karta
forms-look-card-hint = W ramce, na strony, na których dużo się dzieje.
forms-look-split = Podzielony
forms-look-split-hint = Drobny druk stoi w osobnej ramce.
forms-look-wide = Szeroki
forms-look-wide-hint = Pola obok siebie, gdzie jest miejsce.
forms-sites = Strony, które mogą pokazać formularz
forms-per-day = Najwięcej jednego dnia
forms-total = Najwięcej razem
forms-from = Pierwszy dzień
forms-until = Ostatni dzień
forms-thanks-own = Tekst po potwierdzeniu
forms-onward = Adres, dokąd dalej
forms-onward-hint = Przycisk na ostatniej stronie. Adres musi leżeć na jednej ze stron powyżej.
forms-version-title = Wersja { $version }
forms-version-lead = To pokazywano ludziom od { $date }. Nigdy się nie zmienia.
forms-version-shown = Tak to pokazano
forms-changes = Co się zmieniło
forms-change-none = Nic.
forms-change-added = Dodano: { $item }
forms-change-removed = Usunięto: { $item }
forms-change-changed = Zmieniono: { $item }
forms-change-moved = Przesunięto: { $item }
forms-change-settings = Tytuł albo ustawienia
## Wypróbowanie
forms-try-title = Wypróbuj „{ $title }”
forms-try-lead = To jest szkic. Cokolwiek tu wyślesz, nic nie zostanie zapisane i żadna poczta nie wyjdzie.
forms-try-mark = Próba
forms-try-outcome = To by się stało
forms-try-nothing = Nic: nikt na nic się nie zgodził ani niczego nie podał, więc nic by nie zostało.
forms-try-mail = Wiadomość poprosiłaby { $email } o potwierdzenie w ciągu 48 godzin.
forms-try-customer = Po potwierdzeniu byłby klient z tym adresem, nowy albo już znany.
forms-try-given = Zgoda dana: { $what }
forms-try-refused = Zgoda odmówiona: { $what }
forms-try-answer = Odpowiedź zachowana: { $question } { $answer }
forms-try-none = Nic z tego się nie stało.
## Odpowiedzi
forms-answers = Odpowiedzi
forms-answers-lead = Co ludzie odpowiedzieli i potwierdzili. To, że na to patrzysz, zostaje zapisane.
forms-no-answers = Jeszcze nie ma odpowiedzi
forms-no-answers-text = Odpowiedzi na własne pytania formularza staną tu po potwierdzeniu.
forms-answers-shown = { $count ->
    [one] 1 odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
forms-not-scanned = nie sprawdzono
forms-person = Klient
forms-answered = { $date }, wersja { $version }
room-forms = Formularze

forms-error-changed = Ten formularz zmienił się, gdy był otwarty. Przejrzyj go jeszcze raz, odpowiedz na obecne pytania i ponownie naciśnij „Wyślij”.
forms-error-file-full = Nie możemy teraz przyjąć więcej plików. Spróbuj jutro.
forms-cookies = Pliki cookie
event-forms-link-made = Utworzono link wypełniający formularz „{ $form }”
forms-check-sound = Otwarte formularze pytają tylko o to, o co wolno
forms-check-fine = Nic nie stoi na przeszkodzie.
forms-check-stopped = Trzeba coś poprawić: { $forms }.

right-forms-export = Pobierać odpowiedzi jako plik w określonym celu
event-forms-exported = Pobrano odpowiedzi { $people } osób z formularza { $form } w celu { $purpose }
forms-export = Eksportuj
forms-export-title = Eksport odpowiedzi
forms-export-lead = Plik CSV, jedna odpowiedź w wierszu. Są w nim tylko osoby, które zgadzają się na ten cel, i każda z nich może to zobaczyć.
forms-export-purpose = W jakim celu?
forms-export-hint = Pliku wolno użyć tylko w tym celu.
forms-export-answered = Odpowiedź z dnia
forms-export-version = Wersja
forms-export-customer = Numer klienta
forms-error-export-many = Więcej niż { $most } odpowiedzi nie zmieści się w jednym pliku. API oddaje je stronami.
forms-error-nobody-allows = Nikt z odpowiadających nie zgadza się na ten cel.
## The case that a form opens
forms-case = Otwiera sprawę
forms-case-none = Bez sprawy
forms-case-hint = Gdy ktoś potwierdzi, jego odpowiedzi stają się sprawą tej kategorii.
forms-case-about = Czego dotyczy sprawa
forms-about-title = Tytuł formularza
forms-case-about-hint = Odpowiedź na to pytanie staje się tematem sprawy.
forms-missing-category = Kategoria sprawy, którą otwiera ten formularz, nie przyjmuje nowych spraw. Wybierz inną w ustawieniach formularza.
forms-missing-about = Pytania, które mówi, czego dotyczy sprawa, nie ma już w formularzu. Wybierz inne w ustawieniach formularza.
forms-missing-case = Formularz pokazuje, o co pyta kategoria sprawy, ale nie otwiera sprawy. Wybierz kategorię w ustawieniach albo usuń ten element.
forms-missing-of-case = Kategoria sprawy pyta o coś, co musi być znane, a formularz o to nie pyta. Dodaj „Pytania kategorii sprawy”.
forms-thanks-case = Twoja sprawa ma numer { $number }. Podaj go, gdy będziesz do nas o niej pisać.
forms-try-case = Otwarto by sprawę, a odpowiedzi byłyby jej pierwszą wiadomością.
lapse-forms-answers = Odpowiedzi z formularzy, od dnia nadesłania
forms-request = Otwiera wniosek dotyczący danych osobowych
forms-request-none = Bez wniosku
forms-request-any = Osoba wybiera, jaki
forms-request-hint = Gdy ktoś potwierdzi linkiem z maila, wniosek jest otwarty i potwierdzony. Taki formularz nie pyta o zgody, nie przyjmuje plików i nie otwiera sprawy; nikt nie staje się przez niego klientem.
forms-request-about = Cel, którego dotyczy
forms-request-about-none = Bez celu
forms-request-about-hint = Tylko dla sprzeciwu lub wycofania zgody.
forms-asked-right = O co prosisz?
forms-missing-request = Wniosek, który otwiera ten formularz, nie jest tu dostępny albo brakuje mu celu. Wybierz inny w ustawieniach formularza.
forms-missing-request-alone = Formularz, który otwiera wniosek dotyczący danych osobowych, nie pyta o zgody, nie przyjmuje plików i nie otwiera sprawy.
forms-thanks-request = Jeśli mamy coś pod tym adresem, to, o co prosisz w „{ $title }”, jest już otwarte i napiszemy do Ciebie w tej sprawie. Jeśli w ciągu dnia nic nie przyjdzie, nie mamy niczego pod tym adresem.
forms-try-request = Jeśli adres należy do klienta, jego wniosek jest otwarty i potwierdzony; nikt inny nie powstaje.
forms-error-no-purpose = Tylko sprzeciw lub wycofanie zgody dotyczy jednego celu.
forms-account = Dostępny na kontach osób
forms-account-hint = Kto jest zalogowany, znajdzie go tam, wypełniony tym, co już wiadomo. To, co wyśle, liczy się od razu, bez wiadomości z prośbą o potwierdzenie.
forms-error-account = Formularz, który otwiera wniosek dotyczący danych osobowych, nie stoi na kontach: prawa mają tam własne strony.
forms-lead-account = To, co o Tobie wiemy, jest już wpisane. Liczy się od chwili wysłania.
forms-error-own-email = Nie znamy tego adresu jako Twojego. Podaj adres ze swojego konta albo najpierw popraw swoje dane.
forms-thanks-own-account = Dziękujemy, mamy to
event-forms-design-changed = Zmieniono wygląd formularzy „{ $design }”
event-forms-design-deleted = Usunięto wygląd formularzy „{ $design }”
table-form_designs = Wyglądy formularzy
forms-look-compact = Zwarty
forms-look-compact-hint = Mniej odstępów, do długich formularzy i małych ramek.
forms-design = Wspólny wygląd
forms-design-none = Brak: wygląd poniżej
forms-design-hint = Formularze jednego rodzaju mają wspólny wygląd. Gdy się zmieni, zmienią się wszystkie naraz.
forms-designs = Wyglądy
forms-designs-lead = Jeden układ, kolor i obraz dla wszystkich formularzy danego rodzaju.
forms-designs-none = Nie ma jeszcze wyglądów
forms-designs-none-text = Utwórz jeden dla każdego rodzaju formularza i wybierz go w ustawieniach formularzy.
forms-design-new = Nowy wygląd
forms-design-lead = Zmiany tutaj zmieniają każdy formularz z tym wyglądem, gdy tylko zapiszesz.
forms-design-key = Krótka nazwa
forms-design-title = Nazwa
forms-design-delete = Usuń wygląd
forms-design-deleted = Wygląd usunięto.
forms-accent = Kolor
forms-accent-hint = Na przykład #145c56. Do przycisków i odnośników; dość ciemny, by czytać na bieli. Do ciemnych ekranów robimy jaśniejszy.
forms-logo = Obraz nad tytułem
forms-logo-hint = PNG, JPEG lub WebP, najwyżej 1 MB. Zostaw puste, aby zachować obecny.
forms-logo-remove = Usuń obraz
forms-missing-design = Wyglądu tego formularza już nie ma. Wybierz inny w ustawieniach formularza.
forms-error-colour = Podaj kolor w postaci #145c56.
forms-error-accent = Ten kolor jest za jasny, by czytać go na bieli: { $ratio } do 1. Wybierz ciemniejszy, co najmniej 4,5 do 1.
forms-error-design-taken = Wygląd o tej nazwie już istnieje.
forms-error-design-used = Tego wyglądu używają formularze: { $forms }. Najpierw daj im inny i opublikuj je.
forms-move = Przesuń „{ $item }”: przeciągnij albo naciśnij strzałkę w górę lub w dół
forms-move-failed = Nowej kolejności nie zapisano; wszystko stoi jak przedtem. Wczytaj stronę ponownie.
forms-embed-nowhere = na żadnej stronie
forms-embed-none =
    Ten formularz nie wymienia żadnej strony, więc żadna nie może go pokazać. Pod swoim adresem jest nadal dostępny.
    Podaj swoje strony w ustawieniach i opublikuj go.
forms-embed-name = Podaj strony
forms-check-scanner = Przysłane pliki są skanowane
forms-check-no-files = Żaden otwarty formularz nie przyjmuje plików.
forms-check-unscanned = Nie ustawiono skanera wirusów, a te formularze przyjmują pliki: { $forms }.
forms-check-scanner-fine = Skaner wirusów odpowiada.
forms-check-scanner-down = Skaner wirusów nie odpowiada, więc pliki nie są przyjmowane. Sprawdź jego adres w ustawieniach.
forms-check-sites = Formularze stoją tylko na stronach, które wymieniają
forms-check-framed = Każdy otwarty formularz wymienia swoje strony.
forms-check-unframed = Te nie wymieniają żadnej, więc żadna strona ich nie pokaże: { $forms }.
forms-link = Utwórz odnośnik
forms-link-lead = Odnośnik otwiera formularz z wypełnionymi polami. Jego adres niczego nie zdradza, a kto go otworzy, sam decyduje i wysyła.
forms-link-customer = Dla klienta
forms-link-customer-hint = Adres e-mail lub identyfikator. To, co możesz zobaczyć w kartotece, wypełni puste pola; użycie zostanie zapisane.
forms-link-days = Ile dni ma działać?
forms-link-make = Utwórz odnośnik
forms-link-made = Odnośnik gotowy
forms-link-address = Odnośnik
forms-link-works = Działa
forms-link-once = Skopiuj go teraz: pokazujemy go tylko raz.
forms-link-another = Utwórz kolejny
forms-error-customer = Nie ma takiego klienta.
forms-error-customer-many = Kilku klientów ma ten adres. Podaj identyfikator jednego.
forms-sites-hint = Jedna w wierszu, np. https://www.example.org. Puste: żadna strona.
forms-when-hint = Element pojawia się, gdy warunek jest spełniony, i tylko wtedy się liczy. Bez skryptów stoi ze swoim warunkiem.
forms-notice-choice = Informacja o prywatności
forms-notice-choice-hint = To, co ludzie czytają pod formularzem i przyjmują ponownie, gdy się zmieni.
forms-came = formularz „{ $name }”
