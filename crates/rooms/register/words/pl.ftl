nav-register = Rejestr
room-register = Rejestr
settings-register = Rejestr
right-register-view = Przeglądać rejestr
right-register-edit = Prowadzić rejestr i zatwierdzać podmioty przetwarzające
right-register-breaches = Rejestrować i obsługiwać naruszenia
setting-register-officer-name = Inspektor ochrony danych: imię i nazwisko
setting-register-officer-contact = Inspektor ochrony danych: adres, e-mail lub telefon
setting-register-representative = Przedstawiciel w Unii Europejskiej, dla firmy spoza Unii
setting-register-authority = Organ nadzorczy, któremu zgłasza się naruszenia
event-register-added = Dodano wpis do rejestru
event-register-changed = Zmieniono wpis w rejestrze
event-register-removed = Usunięto wpis z rejestru
event-register-moved = Zaproponowano, zatwierdzono lub zakończono podmiot przetwarzający
event-register-agreement-added = Dodano umowę z podmiotem przetwarzającym
event-register-agreement-removed = Usunięto umowę z podmiotem przetwarzającym
event-register-due = Zbliża się przegląd albo koniec umowy
event-register-exported = Pobrano rejestr jako { $format }
event-register-breach-recorded = Zarejestrowano naruszenie { $number }
event-register-breach-due = Naruszenie { $number } jest znane od { $hours } godzin
event-register-breach-decided = Oceniono ryzyko naruszenia { $number }
event-register-breach-found = Zakończono szukanie osób dotkniętych naruszeniem { $number }: znaleziono { $people }
event-register-breach-reported = Naruszenie { $number } zgłoszono organowi
event-register-breach-told = Wysłano listy o naruszeniu { $number }, liczba osób: { $people }
event-register-breach-closed = Zamknięto naruszenie { $number }
event-register-breach-opened = Otwarto ponownie naruszenie { $number }
retention-register = Tak długo, jak firma musi móc to wykazać
retention-register-affected = Dopóki naruszenie jest w rejestrze albo do usunięcia danych
keep-register = Prawo wymaga prowadzenia tego rejestru; nie należy on do nikogo.
table-register_affected = Naruszenia z tymi danymi
register-lead = Co dzieje się z danymi ludzi, kto to robi, jak długo i co je chroni.
register-book = Czytaj i drukuj
register-book-title = Rejestr czynności przetwarzania
register-book-lead = Czynności przetwarzania według stanu na { $day }.
register-as-xlsx = Jako arkusz
register-as-yaml = Dla programów (fideslang)
register-missing = Czego brakuje
register-complete = Niczego nie brakuje.
register-is-missing = brak
register-look = sprawdzić
register-none = Nic tu jeszcze nie zapisano.
register-late = Za późno
register-by-house = system
register-answers = Co zapisano
register-choose = Proszę wybrać
register-above-none = Nikt: pracuje bezpośrednio dla nas
register-people = Klienci i osoby, które się z nami kontaktują
register-unknown = niezapisany
register-assessed = gotowa
register-assessing = w toku
register-kind-activity = Przetwarzanie poza tym systemem
register-kind-service = Co robimy na zlecenie innych
register-kind-joint = Współadministratorzy
register-kind-processor = Podmioty przetwarzające
register-kind-measure = Środki ochrony
register-kind-assessment = Oceny
register-kind-breach = Naruszenia
register-lead-activity = Co firma robi z danymi osobowymi gdzie indziej: płace, kamery, papier.
register-lead-service = Przetwarzanie w imieniu innych administratorów.
register-lead-joint = Kto razem z nami decyduje o danych i kto za co odpowiada.
register-lead-processor = Kto dla nas pracuje na danych ludzi. Nikogo nie wolno użyć przed zatwierdzeniem i bez obowiązującej umowy.
register-lead-measure = Co chroni dane, stosownie do szkody, jaką przyniosłaby ich utrata.
register-lead-assessment = Co może pójść źle dla ludzi i co robimy, zanim zaczniemy.
register-lead-breach = Co złego stało się z danymi, kogo to dotyczy i komu powiedziano. Organ musi wiedzieć w ciągu 72 godzin.
register-new-activity = Nowa czynność
register-new-service = Nowe zlecenie
register-new-joint = Nowy współadministrator
register-new-processor = Nowy podmiot przetwarzający
register-new-measure = Nowy środek
register-new-assessment = Nowa ocena
register-new-breach = Zarejestruj naruszenie
register-state-current = aktualne
register-state-proposed = zaproponowany
register-state-approved = zatwierdzony
register-state-ended = zakończony
register-state-open = otwarte
register-state-closed = zamknięte
register-move-approved = Zatwierdź
register-move-ended = Zakończ
register-move-proposed = Zaproponuj ponownie
register-standing = Zatwierdzenie
register-chain = Kto dla kogo pracuje
register-ask-name = Nazwa
register-ask-activity = Co się robi i po co
register-ask-basis = Podstawa prawna
register-ask-people = Czyje dane: kategorie osób
register-ask-data = Kategorie danych
register-ask-recipients = Kto je otrzymuje
register-ask-transfers = Przekazanie do innych krajów i co tam chroni dane
register-ask-retention = Jak długo są przechowywane
register-ask-controller = Dla kogo to robimy
register-ask-contact = Kontakt: adres, osoba, telefon
register-ask-processing = Co się robi z danymi
register-ask-share = Kto za co odpowiada
register-ask-purposes = Cele
register-ask-email = Adres e-mail
register-ask-country = Kraj
register-ask-safeguard = Co tam chroni dane
register-ask-classes = Klasy danych
register-ask-review = Następny przegląd
register-ask-measure = Co się z tym robi
register-ask-side = Rodzaj środka
register-ask-described = Co się planuje: jakie dane, jak, po co
register-ask-screening = Co z tego jest prawdą?
register-ask-necessity = Dlaczego jest potrzebne i czemu nie da się łagodniej
register-ask-consulted = Co mówią osoby, których to dotyczy
register-ask-what = Co może się stać
register-ask-likelihood = Jak prawdopodobne
register-ask-severity = Jak złe dla ludzi
register-ask-left-likelihood = Jak prawdopodobne potem
register-ask-left-severity = Jak złe potem
register-ask-officer = Opinia inspektora ochrony danych
register-ask-result = Co z tego wynikło
register-ask-happening = Co się stało
register-ask-noticed = Kiedy się o tym dowiedziano
register-ask-happened = Kiedy się stało
register-ask-number = Ilu mniej więcej ludzi
register-ask-consequences = Co może oznaczać dla ludzi
register-ask-taken = Co zrobiono i co się zrobi
register-ask-risk-1 = Ryzyko 1
register-ask-risk-2 = Ryzyko 2
register-ask-risk-3 = Ryzyko 3
register-ask-risk-4 = Ryzyko 4
register-ask-risk-5 = Ryzyko 5
register-ask-risk-6 = Ryzyko 6
register-is-inside = w Europejskim Obszarze Gospodarczym: niepotrzebne
register-is-technical = techniczny
register-is-organisational = organizacyjny
register-is-scoring = Ludzie są oceniani lub profilowani
register-is-automated = Maszyna decyduje z poważnym skutkiem
register-is-monitoring = Ludzie są systematycznie obserwowani
register-is-sensitive-data = Dane wrażliwe lub bardzo osobiste
register-is-large-scale = Bardzo wiele osób lub danych
register-is-matching = Łączy się dane z różnych miejsc
register-is-vulnerable = Dzieci, pracownicy, pacjenci i inni, którym trudno odmówić
register-is-new-technology = Nowa technologia albo nowe jej użycie
register-is-blocking = Decyduje, kto dostanie usługę lub umowę
register-is-draft = jeszcze nie rozstrzygnięto
register-is-not-needed = ocena niepotrzebna
register-is-go = można zacząć
register-is-consult = najpierw zapytać organ
register-is-stop = nie wolno zacząć
register-grade-1 = 1 – znikome
register-grade-2 = 2 – pewne
register-grade-3 = 3 – duże
register-grade-4 = 4 – bardzo duże
register-risk-told = { $what } Przed: { $before } z 16. Środek: { $measure } Po: { $after } z 16.
register-hint-noticed = Od tej chwili biegną 72 godziny.
register-hint-screening = Gdy dwa są prawdą, prawo wymaga oceny.
register-hint-people = Na przykład pracownicy, goście, subskrybenci.
register-hint-officer = Pytany, zanim cokolwiek się zacznie.
register-column-what = Co
register-column-value = Wartość
register-column-purpose = Cel
register-column-description = Opis
register-column-people = Czyje dane
register-column-data = Kategorie danych
register-column-classes = Klasy
register-column-receivers = Odbiorcy
register-column-transfers = Inne kraje
register-column-retention = Przechowywanie
register-column-measures = Chronione przez
register-column-joint = Współdecydują
register-column-special = Podstawa dla danych szczególnych
register-column-assessment = Ocena skutków
register-column-tables = Gdzie leżą
register-column-state = Stan
register-column-above = Pracuje dla
register-column-below = Podwykonawcy
register-column-agreements = Umowy
register-column-table = Co się przechowuje
register-column-purpose-list = Cele
register-column-erasing = Gdy ktoś jest usuwany
register-column-field = Własne pole
register-column-changed = Zmieniono
register-column-deadline = Organ musi wiedzieć
register-column-law = Prawo
register-column-customer = Klient
register-column-why = Dlaczego
register-column-found = Znaleziono
register-column-test = Test
register-chapter-house = Kto odpowiada za dane
register-chapter-purposes = Przetwarzanie według celów
register-chapter-tables = Co gdzie się przechowuje
register-chapter-fields = Własne pola
register-house-name = Administrator
register-house-address = Adres
register-house-email = E-mail
register-house-country = Kraj
register-house-officer = Inspektor ochrony danych
register-house-officer-contact = Jak się skontaktować
register-house-representative = Przedstawiciel w Unii
register-house-day = Stan na
register-erasing-delete = jest usuwane
register-erasing-blank = jest anonimizowane
register-tests = Testy przy celach
register-test-balancing = test równowagi
register-test-impact = ocena skutków
register-test-transfer = ocena przekazania
register-unknown-processors = Cele wymieniają te podmioty, a nikt ich nie zapisał:
register-holds = Blokady prawne
register-check-late = Naruszenia zgłasza się w ciągu 72 godzin
register-check-house = Rejestr mówi, kto odpowiada za dane
register-check-processor = Podmioty zatwierdza się przed użyciem
register-check-agreement = Każdy podmiot ma obowiązującą umowę
register-check-measure = Środki chronią każdą klasę danych
register-check-assessment = Ryzykowne przetwarzanie oceniono
register-check-open = Żadne naruszenie nie jest otwarte
register-check-officer = Rejestr wskazuje inspektora
register-check-data = Każdy cel mówi, jakich danych używa
register-check-review = Wpisy są przeglądane w terminie
register-check-fine = W porządku
register-gap-late = Naruszenia po upływie 72 godzin: { $name }
register-gap-house = Brak nazwy, adresu lub e-maila firmy
register-gap-processor = Wymieniony w celu, a niezatwierdzony: { $name }
register-gap-agreement = Brak obowiązującej umowy: { $name }
register-gap-measure = Żaden środek nie chroni danych klasy: { $name }
register-gap-assessment = Dane szczególne bez oceny: { $name }
register-gap-open = Otwarte naruszenia: { $name }
register-gap-officer = Nie wskazano inspektora
register-gap-data = Nie mówi, jakich danych używa: { $name }
register-gap-review = Nadszedł dzień przeglądu: { $name }
register-agreements = Umowy
register-agreements-none = Jeszcze bez umowy
register-agreements-none-text = Bez obowiązującej umowy nikogo nie można zatwierdzić.
register-agreement-file = Umowa (PDF)
register-agreement-name = Nazwa
register-agreement-starts = Początek
register-agreement-ends = Koniec
register-agreement-review = Następny przegląd
register-agreement-size = Rozmiar
register-agreement-add = Dodaj umowę
register-agreement-removal-effect = Plik zostanie zniszczony. Dziennik zachowa, że był.
register-removal-effect = Wpis zniknie razem z dziennikiem.
register-log = Co zrobiono
register-log-line = { $what } · { $who }
register-log-added = Zapisano
register-log-changed = Zmieniono
register-log-approved = Zatwierdzono
register-log-ended = Zakończono
register-log-proposed = Zaproponowano ponownie
register-log-agreed = Dodano umowę
register-log-agreement-gone = Usunięto umowę
register-log-noted = Notatka
register-log-sought = Szukano osób dotkniętych
register-log-cleared = Opróżniono listę osób
register-log-otherwise = Powiadomiono inaczej
register-log-risk-unlikely = Ryzyko: mało prawdopodobne
register-log-risk-some = Ryzyko: istnieje
register-log-risk-high = Ryzyko: wysokie
register-log-reported = Zgłoszono organowi
register-log-letter = Zmieniono list
register-log-sending = Wysłano listy
register-log-closed = Zamknięto
register-log-opened = Otwarto ponownie
register-note = Notatka
register-clock = Czas na zgłoszenie
register-clock-stopped = Zegar stoi
register-left = Co zostało do zrobienia
register-left-none = Zrobiono wszystko, czego wymaga prawo.
register-duty-decide = Oceń ryzyko dla ludzi
register-duty-complete = Uzupełnij braki zgłoszenia
register-duty-report = Zgłoś organowi
register-duty-find = Ustal, kogo dotyczy
register-duty-tell = Powiadom ludzi
register-duty-otherwise = Powiadom inaczej tych, do których list nie dotarł
register-affected = Osoby dotknięte
register-affected-lead = Lista pozostaje taka, jak ją znaleziono, i znika z każdą usuniętą osobą.
register-affected-find = Znajdź osoby
register-affected-none = Nikogo nie ma na liście
register-affected-none-text = Proszę niżej opisać, kogo dotyczy, a poszukamy.
register-told = Powiadomiono
register-failed = Nie dotarto
register-searching = Szukanie osób
register-telling = Listy do osób
register-searches = Jak szukano
register-searches-none = Jeszcze nikt nie szukał.
register-search-running = trwa
register-search-done = gotowe
register-search-stopped = zatrzymane
register-search-again = Szukaj ponownie
register-error-searching = Te osoby są już wyszukiwane.
register-fate-found = jeszcze nie powiadomiono
register-fate-written = list w drodze
register-fate-told = powiadomiono
register-fate-failed = list wrócił
register-fate-unreachable = brak adresu
register-fate-otherwise = powiadomiono inaczej
register-everybody = Wszyscy
register-clear = Opróżnij listę
register-otherwise = List nie dotarł
register-otherwise-how = Jak powiadomiono
register-otherwise-hint = Telefonicznie, pocztą albo publicznie, gdy inaczej się nie da.
register-otherwise-mark = Oznacz jako powiadomionych
register-reach-numbers = Numery klientów
register-reach-numbers-hint = Rozdzielone spacjami, przecinkami lub wierszami.
register-reach-tables = Coś o nich leży w
register-reach-purpose = Dane do celu
register-reach-view = Twój zapisany widok klientów
register-reach-view-hint = Filtr w obecnej postaci; ponowne szukanie użyje tego samego filtra.
register-reach-field = Pole własne
register-reach-value = Jego wartość
register-reach-country = Kraj
register-reach-language = Język
register-reach-organisation = Organizacja
register-reach-from = Wprowadzeni od
register-reach-to = Wprowadzeni do
register-reach-source = Skąd pochodzą dane
register-reach-source-hint = Na przykład api albo import: i form: z identyfikatorem.
register-reach-actor = Otwarte przez
register-reach-actor-hint = Identyfikator z dziennika, na przykład staff_… lub token_….
register-reach-seen-from = Otwarte od
register-reach-seen-to = Otwarte do
register-reach-find = Szukaj
register-reach-text = Wszystko musi pasować naraz. Wyszukiwania się sumują; nikt nie dostanie dwóch listów.
register-risk = Ryzyko dla ludzi
register-risk-unlikely = Mało prawdopodobne
register-risk-unlikely-hint = Nikomu na zewnątrz się nie mówi; powód zostaje.
register-risk-some = Pewne ryzyko
register-risk-some-hint = Organ dowiaduje się w ciągu 72 godzin.
register-risk-high = Wysokie ryzyko
register-risk-high-hint = Dowiadują się organ i ludzie.
register-risk-by = Ocenił
register-risk-reason = Dlaczego
register-decide = Oceń ryzyko
register-waiver = Dlaczego nie trzeba powiadamiać ludzi
register-waiver-hint = Tylko przy wysokim ryzyku: danych nie dało się odczytać, ryzyko usunięto albo ogłoszono publicznie.
register-done = Dotąd zrobiono
register-closed = Zamknięto
register-close = Zamknij naruszenie
register-lessons = Czego się nauczono
register-close-why = Dlaczego zamknięte, choć coś zostało
register-close-why-hint = Potrzebne, dopóki coś zostało do zrobienia.
register-open = Otwórz ponownie
register-open-reason = Co wyszło na jaw
register-report = Zgłoszenie do organu
register-report-lead = Każdy punkt, o który pyta organ. Proszę wydrukować lub przepisać do jego formularza.
register-report-title = Zgłoszenie naruszenia ochrony danych osobowych
register-report-number = Nasz numer
register-report-authority = Do
register-report-controller = Od
register-report-officer = Kto powie więcej
register-report-counted = Osoby znalezione u nas
register-report-told = Dotąd powiadomieni
register-report-late = Dlaczego po 72 godzinach
register-report-late-hint = Prawo wymaga podania powodu.
register-report-missing = (jeszcze nieznane)
register-report-parts = Zgłoszenie następuje etapami; brakujące informacje niezwłocznie uzupełnimy.
register-report-sent = Wysłano do organu
register-report-at = Kiedy wysłano
register-report-reference = Numer organu
register-report-mark = Oznacz jako wysłane
register-letters = Listy do osób
register-letters-lead = Każdy dostaje list w swoim języku. Opis naruszenia stoi w nim tak, jak go napisano.
register-letters-sent = Listy wysłano
register-letter-subject-label = Temat
register-letter-text-label = Treść
register-letter-hint = {"{"}name{"}"} zamienia się w imię i nazwisko. Puste: pójdą nasze słowa.
register-letter-subject = Coś stało się z Twoimi danymi ({ $number })
register-letter-text =
    Dzień dobry, { $name },

    musimy powiadomić o zdarzeniu, które dotyczy Twoich danych.

    Co się stało:
    { $happening }

    Co to może dla Ciebie oznaczać:
    { $consequences }

    Co zrobiliśmy i zrobimy:
    { $taken }

    Pytania: { $contact }

    { $company }
register-send = Wyślij listy
register-mail-breach-subject = Naruszenie { $number }: zostało godzin: { $hours }
register-mail-breach-text =
    Dzień dobry, { $name },

    organ musi dowiedzieć się o naruszeniu { $number }; zostało godzin: { $hours }. Proszę sprawdzić, co zostało do zrobienia:
    { $url }

    Otrzymuje Pan/Pani tę wiadomość, ponieważ obsługuje naruszenia.
register-mail-day = { $month ->
    [m1] { $day } { kit-month-1 } { $year }
    [m2] { $day } { kit-month-2 } { $year }
    [m3] { $day } { kit-month-3 } { $year }
    [m4] { $day } { kit-month-4 } { $year }
    [m5] { $day } { kit-month-5 } { $year }
    [m6] { $day } { kit-month-6 } { $year }
    [m7] { $day } { kit-month-7 } { $year }
    [m8] { $day } { kit-month-8 } { $year }
    [m9] { $day } { kit-month-9 } { $year }
    [m10] { $day } { kit-month-10 } { $year }
    [m11] { $day } { kit-month-11 } { $year }
   *[m12] { $day } { kit-month-12 } { $year }
}
register-mail-due-subject = Rejestr: zbliża się { register-mail-day }
register-mail-due-text =
    Dzień dobry, { $name },

    dnia { register-mail-day } przypada przegląd wpisu w rejestrze albo koniec umowy. Proszę to sprawdzić:
    { $url }

    Otrzymuje Pan/Pani tę wiadomość, ponieważ prowadzi rejestr.
register-said-added = Zapisano.
register-said-agreed = Dodano umowę.
register-said-cleared = Listę opróżniono.
register-said-noted = Zanotowano.
register-said-removed = Usunięto.
register-said-seeking = Szukamy; lista wypełni się sama.
register-said-sending = Listy są w drodze.
register-error-agreements = Najpierw usuń umowy.
register-error-before = Nie można wiedzieć, zanim się stało.
register-error-below = Inni pracują dla tego podmiotu. Najpierw ich przenieś.
register-error-closed = To naruszenie jest zamknięte. Otwórz je ponownie.
register-error-confirm = Wpisz numer naruszenia tak, jak stoi na stronie.
register-error-consult = Ryzyko pozostaje wysokie: najpierw zapytaj organ.
register-error-country = Dwie litery, na przykład DE.
register-error-day = Dzień, na przykład 2026-11-21, nie dalej niż dziesięć lat.
register-error-either = Użyj numerów, źródła albo filtra: nie kilku naraz.
register-error-email = To nie jest adres e-mail.
register-error-ends = Kończy się po początku.
register-error-file-gone = Tego pliku już nie ma.
register-error-future = To leży w przyszłości.
register-error-known-name = Podmiot o tej nazwie już jest.
register-error-late = Wysłano po 72 godzinach: proszę podać powód.
register-error-left = Coś zostało do zrobienia: zrób to albo podaj powód.
register-error-letter-gaps = W liście brakuje, co się stało, co to oznacza albo co zrobiono. Uzupełnij to lub napisz list w każdym języku.
register-error-many-numbers = Najwyżej { $most } numerów naraz.
register-error-moment = Dzień i godzina, na przykład 2026-11-21T10:30.
register-error-needed = Zaznaczono dwie lub więcej, więc ocena jest potrzebna.
register-error-no-agreement = Nie ma umowy obowiązującej dziś. Najpierw ją dodaj.
register-error-nobody = Nikt na liście nie czeka na wiadomość.
register-error-numbers = Tylko numery klientów.
register-error-one = Tylko jedna odpowiedź.
register-error-outside = Ten kraj leży poza: powiedz, co tam chroni dane.
register-error-parent = Wybierz inny podmiot: nikt nie pracuje dla siebie.
register-error-parent-first = Najpierw zatwierdź podmiot nadrzędny.
register-error-pdf = To nie jest PDF.
register-error-reported = Zgłoszenie oznaczono już jako wysłane.
register-error-sending = Listy już wysłano; ich treść zostaje.
register-error-sent = Nie można wysłać, zanim naruszenie było znane.
register-error-span = Koniec leży przed początkiem.
register-error-state = W tym stanie nie jest to możliwe.
register-error-stays = Ten wpis zostaje, bo musimy wykazać, co było. Podmiot można zakończyć.
register-error-undecided = Najpierw oceń ryzyko.
register-error-unknown = O to nikt nie pytał.
register-error-unknown-number = Żaden klient nie ma numeru { $number }.
register-error-waiver = Ludzi powiadamia się tylko przy wysokim ryzyku.
register-affected-count = { $count ->
    [one] Na liście jest jedna osoba.
    [few] Na liście są { $count } osoby.
   *[other] Na liście jest { $count } osób.
}
register-numbers = { $count ->
    [one] jeden numer
    [few] { $count } numery
   *[other] { $count } numerów
}
register-years = { $count ->
    [one] 1 rok
    [few] { $count } lata
   *[other] { $count } lat
}
register-months = { $count ->
    [one] 1 miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
}
register-send-effect = { $count ->
    [one] Jedna osoba dostanie list o tym naruszeniu. Nie da się tego cofnąć.
    [few] { $count } osoby dostaną list o tym naruszeniu. Nie da się tego cofnąć.
   *[other] { $count } osób dostanie list o tym naruszeniu. Nie da się tego cofnąć.
}
register-told-processor = { $name } pracuje dla nas: { $work }
register-told-joint = { $name } decyduje razem z nami: { $share }
register-came = znalezione przy badaniu naruszenia
