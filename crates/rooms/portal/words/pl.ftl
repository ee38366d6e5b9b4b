### Co ludzie widzą o sobie: swoje wybory, swoje dane, swoje prawa.
event-portal-told-why = { $reason ->
    [too-often] Zatrzymano coś: za często
    [not-for-me] Zatrzymano coś: nieciekawe
    [never-asked] Zatrzymano coś: nikt o to nie prosił
   *[other] Zatrzymano coś z innego powodu
}
event-portal-heeded-signal = Przeglądarka prosiła, by nie sprzedawać, nie udostępniać i nie śledzić: zrobione
table-portal_asks = Prośby o link
table-portal_signals = Życzenia przeglądarek
retention-portal-asks = Adres znika, gdy tylko wiadomość jest napisana, reszta po jednym dniu.
retention-portal-signals = Zostaje tak długo jak Twoje dane: dzięki temu raz słuchamy przeglądarki, a potem liczy się to, co wybierzesz.
## Strona wyborów
portal-title = Co możemy Ci wysyłać?
portal-lead = Twój adres to { $email }. Zmiany działają od razu. Nic tutaj nie wpływa na Twoje zamówienia.
portal-label = { $purpose }, { $by }
portal-by-email = e-mailem
portal-by-sms = SMS-em
portal-by-phone = telefonicznie
portal-by-post = listownie
portal-switch-email = E-mailem
portal-switch-sms = SMS-em
portal-switch-phone = Telefonicznie
portal-switch-post = Listem
portal-track-switch = Zgadzam się na to
portal-track-none = Nie śledzimy, czy otwierasz nasze e-maile ani czy coś w nich klikasz.
portal-signal-heeded = Twoja przeglądarka prosi, byśmy nie sprzedawali i nie udostępniali Twoich danych oraz Cię nie śledzili. Tak robimy.
portal-signal-outvoted = Twoja przeglądarka prosi, byśmy nie sprzedawali i nie udostępniali Twoich danych oraz Cię nie śledzili. Coś jednak włączono tutaj na Twoje życzenie, więc to się liczy. Wyłącz to, jeśli nie o to chodziło.
portal-needed-title = Co dzieje się bez pytania
portal-needed-fixed = Tego nie można wyłączyć.
portal-needed-contract = Potrzebne do umowy z Tobą.
portal-needed-law = Wymaga tego prawo.
portal-needed-otherwise = Potrzebne do ochrony ludzi.
portal-said-yes = Zgoda z dnia { $date }, { $how }.
portal-yes-lapsed = Zgoda z dnia { $date }, { $how }, już się nie liczy. Włącz, jeśli nadal tego chcesz.
portal-said-no = Odmowa z dnia { $date }, { $how }.
portal-stopped = Zatrzymane dnia { $date }, { $how }.
portal-ran-out = Twoja zgoda wygasła dnia { $date }. Włącz, jeśli nadal tego chcesz.
portal-invalidated = Unieważniliśmy to dnia { $date }, bo nie powinno było się liczyć.
portal-not-answered = Zapytaliśmy Cię dnia { $date }. Nie ma jeszcze odpowiedzi.
portal-never-asked = Wyłączone, bo nie ma Twojej zgody.
portal-interest = Włączone, bo mamy w tym uzasadniony interes. Zawsze możesz się sprzeciwić: po prostu wyłącz.
portal-how-form = w formularzu „{ $origin }”
portal-how-link = przez link w naszej wiadomości
portal-how-person = na tej stronie
portal-how-staff = zapisane przez kogoś od nas
portal-how-import = na liście, którą przejęliśmy
portal-how-api = przez inny nasz program
portal-how-registry = w rejestrze publicznym
portal-how-house = samoczynnie
portal-how-signal = przez ustawienie Twojej przeglądarki
portal-how-one-click = linkiem rezygnacji w e-mailu
portal-agreed = Zobacz dokładne słowa
portal-no-wording = Dokładnych słów nie zapisano.
portal-with-notice = Obowiązywała wtedy wersja { $version } naszej informacji o prywatności.
portal-nothing-to-choose = W tej chwili nie ma tu nic do wyboru.
portal-why = Jeśli coś zatrzymujesz: dlaczego?
portal-why-too-often = Za często
portal-why-not-for-me = To mnie nie interesuje
portal-why-never-asked = Nigdy o to nie prosiłem ani nie prosiłam
portal-why-other = Inny powód
portal-save = Zapisz moje wybory
portal-stop = Zatrzymaj wszystko
portal-saved = Zapisano. Działa od teraz.
portal-unchanged = Nic się nie zmieniło.
portal-words-changed = Tekst przy tym, co włączono, zmienił się w międzyczasie. Prosimy go przeczytać i włączyć ponownie; reszta została zapisana.
portal-all-stopped = Wszystko zatrzymane. Odezwiemy się tylko w sprawie zamówień albo gdy wymaga tego prawo.
portal-undo-text = To była pomyłka?
portal-undo = Przywróć, jak było
portal-your-data = Twoje dane
portal-your-data-text = Zobacz, co o Tobie przechowujemy, dlaczego, do kiedy i kto na to patrzył. Popraw to, zabierz ze sobą albo usuń.
portal-see = Zobacz wszystko
portal-copy = Weź kopię
portal-erase = Usuń mnie…
portal-language = Nasze e-maile też mogą być w języku tej strony.
portal-language-keep = Piszcie do mnie w tym języku: { $language }
portal-language-kept = Gotowe. Od teraz piszemy do Ciebie w tym języku.
portal-history = Co dotąd wybrano
portal-history-lead = Każde „tak” i każde „nie”, o którym wiemy, ze słowami, które wtedy tam były.
portal-history-older = Wcześniejsze wybory
portal-history-file = Zachowaj jako plik
portal-notice = Informacja o prywatności, wersja { $version }
portal-notice-plain = Informacja o prywatności
portal-no-such-switch = Tego nie można tu przełączyć.
portal-ended = Ten link już nie działa
portal-ended-text =
    Jest za stary albo nie został skopiowany w całości.
    Twoje wybory są takie, jak były. Możesz poprosić o nowy link.
portal-new-link = Wyślij mi nowy link
portal-accept = Nasza informacja o prywatności się zmieniła
portal-accept-text = Przeczytaj nową i powiedz, czy ją akceptujesz. Tymczasem wszystko na tej stronie działa jak zawsze.
portal-accept-read = Przeczytaj informację
## Receipts
portal-receipts = Potwierdzenia
portal-receipts-lead = Każde „tak” i każde „nie”, z dowodem do zachowania. Nikt nie może ich niepostrzeżenie zmienić, my też nie.
portal-receipts-all = Pobierz wszystko w jednym pliku
portal-receipts-check = Jak je sprawdzić
portal-receipts-record = Dokument zgody
portal-receipts-entry = Wpis { $number }
portal-receipts-proof = Dowód { $number }
portal-receipts-not-sealed = Jeszcze nie opieczętowano. Dowód będzie tu za kilka minut.
portal-receipts-none = Nie ma jeszcze czego pobrać: nie znamy żadnego „tak” ani „nie”.
portal-receipts-one = Potwierdzenie
## Duties
portal-check-page = Każdy dociera do swoich wyborów
portal-check-reached = Listy prowadzą do { $url }
portal-check-insecure = Listy prowadzą do { $url }: bez https albo tylko w obrębie tego komputera
portal-check-signal = Prośba przeglądarki „nie sprzedawaj i nie udostępniaj” jest spełniana
portal-check-heeded = { $count ->
    [one] Dotąd przemówiła za { $count } osobę
    [few] Dotąd przemówiła za { $count } osoby
    [many] Dotąd przemówiła za { $count } osób
   *[other] Dotąd przemówiła za { $count } osoby
}
## Prośba o link
portal-ask = Twoje wybory i Twoje dane
portal-ask-lead = Podaj adres e-mail. Wyślemy link, dzięki któremu zobaczysz i zmienisz wszystko, bez hasła.
portal-email = Twój adres e-mail
portal-ask-send = Wyślij mi link
portal-sent = Zajrzyj do skrzynki
portal-sent-text =
    Jeśli znamy ten adres, wiadomość z linkiem jest już w drodze.
    Po kilku minutach nadal nic? Zajrzyj do spamu albo spróbuj innego swojego adresu. Nie mówimy tutaj, które adresy znamy, żeby nikt nie dowiedział się niczego o Tobie.
portal-mail-subject = Twój link
portal-mail-text =
    Dzień dobry,

    oto link do Twoich wyborów i danych:
    { $url }

    Nie przekazuj go dalej: kto go ma, widzi to samo co Ty.
    To nie Ty o niego prosisz? Wtedy nie trzeba nic robić.

    { $company }
## Rezygnacja
portal-unsubscribe = Zatrzymać „{ $purpose }”?
portal-unsubscribe-text = Naciśnij przycisk, a nie dostaniesz już wiadomości o „{ $purpose }”. Działa od razu.
portal-unsubscribe-yes = Zatrzymaj te wiadomości
portal-all-choices = Zobacz wszystkie moje wybory
portal-unsubscribed = Gotowe, zatrzymane
portal-unsubscribed-text = Nie dostaniesz już wiadomości o „{ $purpose }”. To, co czekało na wysłanie, zostało odwołane. Jeśli to pomyłka, włącz to znowu w swoich wyborach.
portal-needed = Tego nie można zatrzymać
portal-needed-text = Musimy móc pisać do Ciebie o „{ $purpose }” ze względu na zamówienia albo dlatego, że wymaga tego prawo. Wszystko inne możesz zatrzymać.
## Co przechowujemy
portal-data = Moje dane
portal-data-lead = Co o Tobie przechowujemy i co możesz z tym zrobić.
portal-facts = Co wiemy
portal-no-facts = Nie wiemy o Tobie nic poza tym, że jesteś.
portal-for = Cel: { $purposes }.
portal-records = Co jeszcze przechowujemy
portal-ends = Jak to się kończy
portal-ends-text = Te nasze reguły kończą przechowywanie danych. Liczy się ta, która nastąpi pierwsza.
portal-ends-whole = Wszystko o Tobie
portal-column-what = Co
portal-column-count = Ile
portal-column-why = Po co i jak długo
portal-looks = Kto oglądał
portal-no-looks = Nikt nie oglądał Twoich danych.
portal-column-when = Kiedy
portal-column-who = Kto
portal-column-did = Co zrobiono
portal-who-staff = Ktoś, kto tu pracuje
portal-who-program = Nasz program
portal-who-you = Ty
portal-who-house = Sam system
## Prawa
portal-erase-ask = Wyślij mi link do usunięcia
portal-claimed = Wysłaliśmy Ci wiadomość. Otwórz link, który w niej jest, żeby przejść dalej.
portal-claim-running = Ta prośba już do nas dotarła i nad nią pracujemy. Napiszemy, gdy będzie gotowe.
## Cookies
portal-cookies = Pliki cookie
portal-cookies-lead = Małe notatki, które strona zostawia w przeglądarce. Zostawiamy tylko te, bez których nasze strony nie działają. Nic więcej, chyba że włączysz to tutaj. Nasze formularze na innych stronach nie zostawiają żadnych, więc nie ma tam czego wybierać.
portal-cookies-signal = Twoja przeglądarka prosi, byśmy nie udostępniali Twoich danych i Cię nie śledzili. Dlatego „Wybrane dla Ciebie” i „Reklama” są wyłączone.
portal-cookies-necessary = Niezbędne
portal-cookies-necessary-text = Bez nich strony nie działają. Zawsze włączone.
portal-cookies-functional = Wygoda i liczby
portal-cookies-functional-text = Pamiętają ustawienia i liczą, jak często otwierana jest strona. Dziś nie ustawiamy żadnych.
portal-cookies-targeting = Wybrane dla Ciebie
portal-cookies-targeting-text = Dobierają to, co widzisz, do tego, co oglądasz, i mierzą, jak to działa. Dziś nie ustawiamy żadnych.
portal-cookies-advertising = Reklama
portal-cookies-advertising-text = Pokazują reklamy tutaj i na innych stronach. Dziś nie ustawiamy żadnych.
portal-cookies-save = Zapisz mój wybór
portal-cookies-only-necessary = Tylko niezbędne
portal-cookies-saved = Zapisano w tej przeglądarce.
portal-cookies-list = Pliki cookie, które ustawiamy
portal-column-cookie = Nazwa
portal-column-for = Po co
portal-column-lasts = Jak długo
portal-cookie-choices = Pamięta wybór z tej strony. Ustawiany tylko przy zapisie.
portal-cookie-session = Utrzymuje zalogowanie osób, które tu pracują. Odwiedzający go nie dostają.
portal-cookies-visit = Do zamknięcia przeglądarki
portal-cookies-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
room-portal = Preferencje
## The person's own cases
table-portal_links = Linki do spraw
retention-portal-links = Najwyżej jeden dzień.
portal-cases = Twoje sprawy
portal-cases-lead = Wszystko, o czym do nas piszesz, i co się z tym dzieje, niezależnie od drogi. Treści tu nie pokazujemy, na wypadek gdyby ten link został przekazany dalej.
portal-cases-older = Wcześniejsze
portal-no-cases = Nie ma jeszcze spraw
portal-no-cases-text = Gdy o czymś do nas napiszesz, będzie to tutaj.
portal-case-opened = Od
portal-case-channel = Jak do nas trafiła
portal-case-stands = Co się z nią dzieje
portal-case-last = Ostatnie słowo
portal-case-you = Ty, { $date }
portal-case-also = Także pod numerem { $numbers }
portal-case-read = Czytaj i odpowiedz
portal-case-mailed = Wysłaliśmy Ci wiadomość z linkiem. Otwiera on tę sprawę jeden raz.
portal-case-enough = Wysłaliśmy Ci już trzy linki. Zajrzyj do skrzynki albo spróbuj ponownie za godzinę.
portal-case-nowhere = Nie mamy Twojego adresu e-mail, na który wolno nam pisać. Zadzwoń do nas.
portal-stands-open = Mamy ją
portal-stands-us = Pracujemy nad nią
portal-stands-you = Czekamy na Twoją odpowiedź
portal-stands-third = Czekamy na kogoś innego
portal-stands-done = Załatwiona
portal-stands-refused = Nie mogliśmy zrobić tego, o co prosisz
portal-stands-over = Zakończona
portal-case = Twoja sprawa
portal-case-enter = Otwórz sprawę
portal-case-enter-text = Link w naszej wiadomości działa jeden raz. Potem masz godzinę na czytanie i odpowiedź.
portal-case-title = Twoja sprawa { $number }
portal-case-closed = Ta sprawa jest zamknięta. Jeśli napiszesz, wrócimy do niej albo zaczniemy nową, która ją kontynuuje
portal-case-answer = Twoja odpowiedź
portal-case-said = Mamy Twoją wiadomość.
portal-case-followed = Dawna sprawa jest zamknięta od zbyt dawna. Kontynuuje ją nowa.
portal-case-by-you = Ty
portal-case-by-us = My
portal-case-files = Z plikami: { $files }
portal-case-mail-subject = Twoja sprawa { $number }
portal-case-mail-text =
    Dzień dobry,

    chcesz przeczytać swoją sprawę { $number } i odpowiedzieć. Oto link:
    { $url }

    Działa jeden raz, w ciągu jednego dnia. Nie przekazuj go nikomu: kto go ma, przeczyta to, co do nas piszesz.
    To nie była Twoja prośba? Ktoś ma więc jeden z naszych listów do Ciebie. Widzi, że jest sprawa, ale nic z jej treści. Nie musisz nic robić.

    { $company }
## All that is held, and what one may ask for
table-portal_visits = Logowania i linki do nich
portal-data-all = Pokaż mi wszystko
portal-data-covered = Wartości są tu zasłonięte, na wypadek gdyby ktoś przekazał ten link. Wyślemy świeży link na Twój adres; z nim zobaczysz wszystko.
portal-visit-mailed = Wysłaliśmy Ci wiadomość ze świeżym linkiem. Loguje Cię i otwiera wszystko.
portal-visit-enter = Zaloguj się
portal-visit-text = Link z naszej wiadomości działa raz. Naciśnij przycisk, a ta przeglądarka zaloguje się na Twoje konto.
portal-visit-mail-subject = Twój link do logowania
portal-visit-mail-text =
    Dzień dobry,

    chcesz zalogować się na swoje konto albo zobaczyć wszystko, co o Tobie przechowujemy. Oto link:
    { $url }

    Działa raz, w ciągu dnia, na urządzeniu, na którym go otworzysz. Nie przekazuj go: kto go ma, widzi Twoje dane.
    To nie Ty? W takim razie ktoś zna Twój adres albo ma jeden z naszych listów do Ciebie. Bez tego linku nie widzi żadnych wartości. Nie musisz nic robić.

    { $company }
portal-correct = Popraw coś
portal-correct-lead = Zmień, co jest błędne, albo dodaj, czego brakuje. Ktoś od nas to sprawdzi i się zgodzi albo powie Ci, dlaczego nie.
portal-correct-proof = Aby poprawić dane, pokazujemy je, a do tego musimy wiedzieć, że to Ty. Wyślemy link na Twój adres.
portal-correct-send = Poproś o te zmiany
portal-correct-nothing = Jeszcze nic się nie zmieniło. Zmień, co jest błędne, i wtedy poproś.
portal-correct-lines = Po jednym w wierszu
portal-correct-addresses = Po jednym w wierszu: ulica; kod; miejscowość; kraj dwiema literami
portal-rights = Moje prawa
portal-rights-lead = Co daje Ci prawo tam, gdzie mieszkasz. Każde kosztuje naciśnięcie przycisku.
portal-right-law = { $law } { $article }
portal-right-go = Dalej
portal-right-words = Co chcesz nam powiedzieć
portal-right-now = Poproś o to
portal-right-ask = Wyślij mi link, aby o to poprosić
portal-right-mail = Aby nikt inny nie zrobił tego w Twoim imieniu, najpierw wyślemy link na Twój adres e-mail.
portal-erase-now = Usuń mnie
portal-right-information = Powiemy Ci, jakie rodzaje danych o Tobie mamy, dlaczego, skąd, jak długo i kto je dostaje.
portal-right-copy = Dostaniesz plik ze wszystkim, co o Tobie mamy: do czytania i w postaci, którą rozumieją inne programy.
portal-right-portability = Dostaniesz to, co nam podajesz, w postaci, z którą możesz pójść do kogoś innego.
portal-right-rectification = Jeśli coś jest błędne lub czegoś brakuje, powiedz nam, a poprawimy to.
portal-right-erasure = Usuniemy to, co o Tobie wiemy. Nie da się tego cofnąć. To, co każe nam zachować prawo, na przykład faktury, pozostaje zamknięte, aż minie jego czas.
portal-right-anonymisation = To, co liczymy, zostaje, ale nic nie mówi, że to Ty. Nie da się tego cofnąć.
portal-right-restriction = Zostawimy Twoje dane takie, jakie są: nikt ich nie zmieni, nikt nie użyje i nikt do Ciebie nie napisze, dopóki Ty lub my tego nie zakończymy.
portal-right-objection = Mówisz, że nie wolno nam używać Twoich danych do jednego celu. Przestaniemy, chyba że wykażemy ważniejsze powody.
portal-right-withdrawal = Cofasz zgodę, którą dałeś lub dałaś. Działa od razu.
portal-right-automation = Żaden program sam o Tobie nie decyduje. Patrzy na to człowiek i możesz mu powiedzieć, co myślisz.
portal-right-opt-out = Nie sprzedajemy ani nie udostępniamy Twoich danych.
portal-right-limit = Używamy Twoich wrażliwych danych tylko do tego, o co prosisz.
portal-requests = Moje wnioski
portal-requests-lead = O co prosisz i co się z tym dzieje.
portal-no-requests = Nie ma jeszcze wniosków
portal-no-requests-text = Gdy poprosisz o coś, co daje Ci prawo, pojawi się to tutaj z liczbą dni, które nam zostały.
portal-column-request = Wniosek
portal-column-asked = Złożono
portal-request-asked = Czeka na link z naszej wiadomości
portal-request-proved = Decydujemy
portal-request-running = Pracujemy nad tym
portal-request-done = Gotowe
portal-request-refused = Odmowa
portal-request-expired = Zakończone: nikt nie otworzył linku
portal-request-late = Spóźniamy się
portal-request-due = Odpowiemy najpóźniej
portal-package-until = Twoje dane czekają do { $day }.
portal-steps = Kroki
portal-step-asked = Prosisz o to
portal-step-proved = Wiemy, że to Ty
portal-step-extended = Potrzebujemy więcej czasu i wyjaśniliśmy dlaczego
portal-step-granted = Przyznano
portal-step-refused = Odmowa; powód jest w naszym liście
portal-step-done = Gotowe
portal-step-expired = Zakończone, bo nikt nie otworzył linku
portal-letters = Co do Ciebie o tym pisaliśmy
portal-takes = Kto pobrał kopię
portal-asked = Mamy to. Tu zobaczysz, co się z tym dzieje.
portal-others = Inne sprawy dotyczące Ciebie
portal-request-office = W naszym biurze
## The account
portal-account = Moje konto
portal-account-lead = To Twoje konto: { $email }. Wszystko, co Cię dotyczy, jest tu w jednym miejscu.
portal-account-choose = Moje wybory
portal-account-choices = Włącz lub wyłącz to, co możemy Ci wysyłać, i zobacz wcześniejsze wybory.
portal-account-matters = Sprawy i formularze
portal-account-matters-text = Zobacz, co się dzieje z Twoimi sprawami, i odpowiedz. Wypełnij formularz bez wpisywania tego, co już wiemy.
portal-sign-in = Zaloguj się na swoje konto
portal-sign-in-lead = Podaj adres e-mail. Wyślemy link, który Cię zaloguje, bez hasła.
portal-signed-in = Jesteś na swoim koncie
portal-signed-in-text = Od { $since }. Kończy się samo po { $minutes } minutach bez kliknięcia, a najpóźniej po { $hours } godzinach.
portal-sign-out = Wyloguj się
portal-sign-out-everywhere = Wyloguj się wszędzie
portal-signed-out = Wylogowano.
portal-signed-out-everywhere = Wylogowano wszędzie. Żaden wysłany wcześniej link nikogo już nie zaloguje.
portal-session-over = Nie jesteś już na swoim koncie. Zaloguj się ponownie, aby iść dalej.
portal-fresh = Wyślij mi świeży link
portal-cases-known = Wszystko, o czym do nas piszesz, i co się z tym dzieje, niezależnie od drogi.
portal-forms = Formularze
portal-forms-lead = Wypełnij tu to, czego potrzebujesz. To, co o Tobie wiemy, jest już wpisane, i liczy się od chwili wysłania.
portal-no-forms = Teraz nie ma formularzy
portal-no-forms-text = Gdy będziemy czegoś od Ciebie potrzebować albo coś Ci zaproponujemy, formularz pojawi się tutaj.
portal-form-fill = Wypełnij
portal-form-nothing = Nie było tam nic, co byśmy zachowali. Nic się nie zmieniło.
portal-go-on = Dalej
portal-accepted = Dziękujemy. Zapisaliśmy, że ją przyjmujesz.
portal-accept-else = Jeśli jej nie przyjmiesz
portal-accept-free = Nic się nie stanie: wszystko działa jak dotąd, a my możemy zapytać jeszcze raz.
portal-accept-closed =
    Nie musisz jej przyjmować. Do tego czasu reszta konta pozostaje zamknięta.
    Twoje wybory nadal się liczą. Możesz dalej wybierać, zatrzymać wszystko, poprosić o kopię albo usunięcie, śledzić swoje wnioski i wylogować się:
portal-cookie-account = Utrzymuje Twoje zalogowanie na koncie. Powstaje dopiero przy logowaniu.
event-portal-signed-in = Logowanie na własne konto ({ $session })
event-portal-signed-out = { $place ->
    [everywhere] Wylogowanie wszędzie
   *[other] Wylogowanie z własnego konta
}
settings-portal = Konta osób
setting-portal-accept-first = Gdy nowa informacja o prywatności wymaga przyjęcia, konto otwiera się dopiero potem; wybory i prawa pozostają otwarte
