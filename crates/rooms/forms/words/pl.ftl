### Formularze publiczne: co czytają ludzie, gdy zostawiają dane, i co czyta o tym biuro.

nav-forms = Formularze
right-forms-view = Oglądanie formularzy i liczby czekających zgłoszeń
right-forms-edit = Otwieranie i zamykanie formularzy
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
forms-error-quick = To było bardzo szybko. Sprawdź wszystko i jeszcze raz naciśnij „Wyślij”.
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
room-forms = Formularze
