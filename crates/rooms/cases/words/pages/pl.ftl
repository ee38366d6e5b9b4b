### Strony spraw: kolejki, tablica, sama sprawa, kategorie, szablony, makra, przegląd dla kierowników.

## Kolejki

case-queues = Kolejki
case-list = Sprawy
case-list-empty = Nie ma tu spraw
case-list-empty-why = Sprawa to wszystko, o co ktoś pyta lub na co się skarży, razem z tym, co o tym powiedziano.
case-new = Nowa sprawa
case-board = Tablica
case-overview = Przegląd
case-settings = Ustawienia spraw
case-of-many = { $count } z wielu
case-column-number = Numer
case-column-subject = Temat
case-column-customer = Klient
case-column-category = Kategoria
case-column-status = Status
case-column-priority = Priorytet
case-column-assignee = Prowadzi
case-column-team = Zespół
case-column-last = Ostatnie słowo
case-column-clock = Czas
case-column-opened = Otwarta
case-column-tags = Etykiety
case-columns = Kolumny
case-view-keep = Zapisz ten widok
case-view-kept = Widok zapisano
case-view-name = Nazwa widoku
case-view-drop = Usuń ten widok
case-view-dropped = Widok usunięto
case-nobody = Nikt
case-no-customer = Bez klienta
case-no-subject = Bez tematu
case-hidden-name = Klient { $number }
case-overdue = { $time } po terminie
case-due = zostało { $time }

## Wiele naraz

case-many = Zmień sprawy: { $count }
case-many-none = Najpierw wybierz jedną lub więcej spraw.
case-many-assign = Przydziel
case-many-tag = Etykieta
case-many-priority = Priorytet
case-many-step = Następny krok
case-many-step-hint = Sprawy w innym miejscu procesu zostaną bez zmian; dowiesz się, które.
case-many-report = Co zrobiono
case-many-done = { $count ->
    [one] Zmieniono 1 sprawę.
    [few] Zmieniono { $count } sprawy.
   *[other] Zmieniono { $count } spraw.
}
case-many-left = { $count ->
    [one] 1 sprawa została bez zmian:
    [few] { $count } sprawy zostały bez zmian:
   *[other] { $count } spraw zostało bez zmian:
}
case-many-why = Dlaczego

## Tablica

case-board-none = Nie ma procesu ze sprawami, które możesz zobaczyć.
case-board-flow = Proces
case-board-step = Następny krok dla { $number }
case-board-more = Więcej takich
case-move = Dalej

## Otwieranie sprawy

case-open = Otwórz sprawę
case-new-customer = Klient
case-new-find = Znajdź klienta
case-new-find-hint = Nazwisko, e-mail, telefon lub numer klienta
case-new-choose = Wybierz
case-new-nobody = Nikogo nie znaleziono.
case-new-other = Wybierz kogoś innego
case-contact = Kontakt w tej sprawie
case-references = Zamówienie, produkt, sklep
case-subject = Temat
case-category = Kategoria
case-priority = Priorytet
case-channel = Kanał
case-text = Tekst
case-description = O co chodzi?
case-email = E-mail do tej sprawy
case-phone = Telefon do tej sprawy
case-contact-hint = Tylko do tej sprawy. Nigdy nie trafia do danych klienta i znika razem ze sprawą.
case-attachments = Pliki
case-fields = Szczegóły
case-choose-category = Pokaż formularz
case-script = Co powiedzieć przez telefon
case-script-text = Powiedz, kim jesteś i że zapisujesz rozmowę. Pytaj tylko o to, czego ta sprawa potrzebuje. Nigdy nie pytaj o cały numer karty, hasło ani kod.
case-confidential = Poufna
case-confidential-hint = Tylko wymienione tu osoby widzą, że ta sprawa istnieje.
case-done-opened = Sprawa jest otwarta

## Co znaleziono w tekście

case-found = Ta wiadomość zawiera dane, których nie powinno tu być:
case-found-file = W pliku { $name }: { $what }
case-found-typed = Spójrz jeszcze raz. Twój tekst zawiera:
case-found-hint = Pomiń to, chyba że sprawa nie może się bez tego obyć.
case-sure = Mimo to zachowaj; sprawa tego potrzebuje.
case-mask = Zasłoń
case-mask-part = Usuń tę część
case-delete-file = Usuń { $name }
case-masked = Zasłonięto

## Sprawa

case-thread = Rozmowa
case-thread-empty = Nic jeszcze nie powiedziano.
case-earlier = Pokaż, co powiedziano wcześniej
case-quoted = Pokaż cytowany tekst
case-formatted = Pokaż z formatowaniem
case-formatted-by = Sformatowana wiadomość od { $who }
case-blocked = { $count ->
    [one] Zablokowano 1 obcy obraz: jego pobranie zdradza nadawcy, że to czytasz.
    [few] Zablokowano { $count } obce obrazy: ich pobranie zdradza nadawcy, że to czytasz.
   *[other] Zablokowano { $count } obcych obrazów: ich pobranie zdradza nadawcy, że to czytasz.
}
case-unblock = Pokaż z obrazami
case-proof = Czy to naprawdę ta osoba?
case-proof-dkim = Podpis (DKIM)
case-proof-spf = Serwer nadawcy (SPF)
case-proof-dmarc = Zasady nadawcy (DMARC)
case-proof-yes = Potwierdzono
case-proof-no = Nie potwierdzono
case-proof-none = Nie wykazano
case-note-badge = Wewnętrzne
case-unproved = Nadawca niepotwierdzony
case-automatic = Odpowiedź automatyczna
case-bounced = Nie udało się doręczyć
case-bounced-why = Nie udało się doręczyć: { $why }
case-waits = Za chwilę wyjdzie
case-unsent = Nie wysłano
case-unsent-why = Nie wysłano: { $why }
case-size-bytes = { $size } B
case-size-kilo = { $size } KB
case-size-mega = { $size } MB
case-file-withheld = nie do otwarcia
case-open-elsewhere = { $count ->
    [one] Tę sprawę ma otwartą { $names }.
   *[other] Tę sprawę mają otwartą: { $names }.
}
case-writing-elsewhere = { $count ->
    [one] Odpowiedź pisze teraz { $names }.
   *[other] Odpowiedź piszą teraz: { $names }.
}

## Pole odpowiedzi

case-write = Pisanie
case-kind = Co piszesz
case-reply = Odpowiedź
case-note = Notatka
case-note-hint = Notatkę czytają tylko współpracownicy.
case-note-keep = Dodaj notatkę
case-to = Do
case-mentions = Powiadom współpracowników
case-files = Pliki
case-template = Szablon
case-template-insert = Wstaw
case-macro = Makro
case-macro-run = Uruchom
case-then = Potem
case-then-nothing = zostaw, jak jest
case-then-moves = Potem: { $step }
case-draft-keep = Zachowaj szkic
case-draft-drop = Odrzuć szkic
case-draft-kept = Szkic zachowano o { $time }
case-draft-done = Szkic zachowano
case-draft-dropped = Szkic usunięto
case-sent-in = Wyjdzie za
case-undo = Cofnij
case-done-sent = Odpowiedź jest w drodze
case-done-noted = Notatkę dodano
case-done-undone = Nie wysłano. Twój tekst wrócił do pola.
case-done-too-late = Już wyszło.
case-done-macro = Makro wykonano

## Obok rozmowy

case-steps = Następne kroki
case-fields-first = Najpierw uzupełnij: { $fields }
case-steps-none = Stąd nie ma następnego kroku.
case-form = Szczegóły
case-facts = Fakty
case-status = Status
case-assignee = Prowadzi
case-team = Zespół
case-customer = Klient
case-opened = Otwarta
case-tags = Etykiety
case-tags-hint = Oddziel je przecinkami.
case-watchers = Obserwujący
case-watch = Obserwuj
case-unwatch = Przestań obserwować
case-watched-by = { $count ->
    [one] Tę sprawę obserwuje 1 osoba.
    [few] Tę sprawę obserwują { $count } osoby.
   *[other] Tę sprawę obserwuje { $count } osób.
}
case-assign-me = Przydziel mnie
case-clock-step = Ten krok
case-clock-end = Cała sprawa
case-clock-first = Pierwsza odpowiedź
case-clock-by-category = { $span }, według kategorii „{ $category }”
case-clock-by-process = { $span }, według procesu
case-clock-agreed = { $span }, jak mówiła kategoria na początku
case-link-customer = Powiąż klienta
case-unlinked = Ta sprawa nie ma klienta.
case-others = Inne sprawy tej osoby
case-others-none = Nie ma innych spraw.
case-links = Powiązania
case-link-add = Powiąż z inną sprawą
case-link-number = Numer innej sprawy
case-link-kind = Jak są powiązane
case-link-remove = Usuń
case-merge = Połącz
case-merge-into = Połącz tę sprawę z inną
case-merge-hint = Wszystko, co powiedziano, przechodzi tam z datami; ta sprawa się zamyka. Nie da się tego rozdzielić.
case-merged-into = Tę sprawę połączono z
case-people = Kto może ją widzieć
case-people-open = Przywróć zwykłą widoczność
case-people-close = Oznacz jako poufną
case-talk = Między współpracownikami
case-order = Zamówienie
case-product = Produkt
case-store = Sklep
case-done-saved = Zapisano
case-done-assigned = Przydzielono
case-done-moved = Sprawa poszła dalej
case-done-linked = Powiązano
case-done-merged = Sprawy są teraz jedną
case-clash = Ktoś inny zmienił to w międzyczasie
case-clash-why = Twojej wartości nie zapisano. Obie są tutaj; wybierz.
case-clash-yours = Twoja wartość
case-clash-now = Teraz jest
case-clash-use = Użyj mojej
case-clash-leave = Zostaw, jak jest teraz
case-field = Pole

## Klawisze

case-keys = Klawisze na tej stronie
case-key-reply = Odpowiedz
case-key-note = Napisz notatkę
case-key-assign = Przydziel mnie
case-key-steps = Następne kroki
case-key-macros = Makra
case-key-send = Wyślij napisane
case-key-undo = Cofnij wysłane
case-key-back = Wróć do kolejki
case-key-search = Szukaj wszędzie
case-key-help = Pokaż te klawisze

## Kategorie, szablony, makra

case-categories = Kategorie
case-categories-why = Kategoria sprawy decyduje o jej procesie, formularzu, zespole i czasach.
case-category-new = Nowa kategoria
case-category-name = Nazwa: { $language }
case-category-key = Klucz
case-category-key-hint = Małe litery, cyfry i łączniki. Później nie można go zmienić.
case-category-parent = Część kategorii
case-category-top = Żadnej: kategoria główna
case-category-flow = Proces
case-category-team = Zespół
case-category-order = Miejsce wśród sąsiednich
case-category-ended = już nieoferowana
case-templates = Szablony odpowiedzi
case-template-new = Nowy szablon
case-template-name = Nazwa
case-template-body = Tekst: { $language }
case-template-hint = Miejsca, które wypełniają się same: { $places }
case-template-empty = Nie ma jeszcze szablonów
case-template-empty-why = Szablon to odpowiedź, którą piszesz wciąż na nowo.
case-enclosures = Załączniki do listów
case-enclosure-new = Nowy załącznik
case-enclosure-empty = Nie ma jeszcze załączników do listów
case-enclosure-empty-why = Załącznik wysyła się z listami wciąż na nowo: formularz do odesłania, warunki, instrukcję. Nikogo nie wymienia.
case-enclosure-key = Klucz
case-enclosure-key-hint = Małe litery, cyfry i łączniki. Procesy nazywają tak załącznik, dlatego klucz zostaje.
case-enclosure-file = Plik w języku: { $language }
case-enclosure-hint = Każdy najwyżej { $most } MB. Kto nie ma pliku w swoim języku, dostaje angielski. Nie należy w nich umieszczać niczego o ludziach.
case-enclosure-kept = Pliki, które już są
case-enclosed = Wysyłane z tymi załącznikami
case-macros = Makra
case-macro-new = Nowe makro
case-macro-name = Nazwa
case-macro-empty = Nie ma jeszcze makr
case-macro-empty-why = Makro robi kilka rzeczy jednym kliknięciem: pisze, oznacza, przydziela i przenosi.
case-macro-note = Napisz tę notatkę
case-macro-reply = Wyślij ten szablon
case-macro-assign = Przydziel
case-macro-me = temu, kto uruchamia
case-macro-step = Wykonaj ten krok
case-macro-tags = Dodaj te etykiety
case-macro-priority = Ustaw priorytet
case-macro-unchanged = zostaw, jak jest
case-remove = Usuń
case-removed = Usunięto

## Przegląd

case-overview-why = Jak dotrzymujemy terminów i kto ile ma do zrobienia.
case-kept = Dotrzymane, tygodniami
case-broken = Niedotrzymane, tygodniami
case-workload = Otwarte sprawy każdej osoby
case-workload-none = Nie przydzielono żadnych spraw.
case-open-now = Otwarte
case-open-late = Po terminie
case-open-unassigned = Nieprzydzielone
case-share-kept = Dotrzymane

## Kinds of data

case-special-health = zdrowie
case-special-belief = wiara
case-special-politics = polityka
case-special-union = związki zawodowe
case-special-origin = pochodzenie
case-special-sex = życie seksualne
case-special-convictions = przestępstwa
case-special-biometrics = dane biometryczne
case-special-genetics = dane genetyczne
case-special-appearance = wygląd i ubiór
case-special-association = stowarzyszenia i fundacje
case-special-citizenship = obywatelstwo
case-special-government-id = numery urzędowe
case-special-location = dokładne położenie
case-special-log-in = hasła i kody
case-special-payment = dane płatnicze
case-special-other = dane osobowe

## Filters

case-more-filters = Więcej filtrów
case-which = Otwarte i zamknięte
case-which-open = Otwarte
case-which-closed = Zamknięte
case-which-all = Otwarte i zamknięte

## Więcej

case-board-hint = Przeciągnij kartę lub wybierz jej następny krok. Krok niemożliwy zostanie odrzucony z podaniem powodu.
case-category-above = jak kategoria wyżej
case-category-offered = Oferuj dla nowych spraw
case-category-sender = Odpowiedzi z adresu
case-terms = Terminy
case-terms-first = Jak szybko odpowiadamy po raz pierwszy
case-terms-solved = Jak szybko sprawa jest rozwiązana
case-terms-fields = O co pytamy przy otwieraniu sprawy
case-terms-above = Puste: { $span }, według kategorii wyżej.
case-terms-first-none = Puste: bez terminu pierwszej odpowiedzi.
case-terms-solved-none = Puste: według procesu.
case-terms-field-not = nie pytamy
case-terms-field-optional = można wypełnić
case-terms-field-required = trzeba wypełnić
case-terms-field-read-only = jest pokazywane
case-terms-field-above = Kategoria wyżej: { $how }.
case-terms-field-place = Gdzie stoi „{ $field }”
case-terms-order = Miejsce w kolejności
case-terms-width = Szerokość
case-terms-whole = cały wiersz
case-terms-half = pół wiersza, obok sąsiedniego pola
case-terms-heading = Nagłówek nad polem, { $language }
case-terms-first-told = pierwsza odpowiedź: { $span }
case-terms-solved-told = rozwiązanie: { $span }
case-contact-name = Nazwisko do tej sprawy
case-done-inserted = Szablon jest w polu
case-draft-here = To jest szkic
case-error-number = Nie ma takiej sprawy. Numer wygląda jak C-2026-000123.
case-held = Nie udało się wykonać kroku procesu: { $why }
case-house = Automatycznie
case-languages = Języki
case-macro-does = Co robi
case-macro-reply-hint = Powstaje szkic: czytasz go, zanim wyjdzie.
case-many-category = Przenieś do kategorii
case-many-elsewhere = Jest w innym miejscu procesu lub nie możesz jej zmienić.
case-new-create-from = Utwórz z tego klienta
case-new-create-hint = Sprawa wie: { $who }
case-new-none-hint = Nie trzeba nikogo wybierać: sprawa może być bez klienta.
case-priority-usual = jak zwykle w tej kategorii
case-reason = Dlaczego może tam trafić
case-script-notice = Informacja o prywatności do odczytania
case-settings-flows = Procesy prowadzą sprawy od statusu do statusu.
case-settings-senders = Adresy, z których piszemy
case-settings-senders-why = Każdy ze swoją nazwą i podpisem.
case-tasks = Czeka na współpracowników
case-restricted = Przetwarzanie danych tej osoby jest ograniczone: to, co przychodzi, jest tu przechowywane, a nikt nad tym nie pracuje, dopóki ograniczenie trwa.
case-restricted-why = Dlaczego i od kiedy
case-unreadable = Tego, co tu powiedziano, nie da się już odczytać: dane osoby usunięto.
case-view-shared = Widzą go też współpracownicy
case-tie-related = Powiązana z
case-tie-child = Obejmuje
case-tie-child-back = Część
case-tie-follows = Ciąg dalszy po
case-tie-follows-back = Ciąg dalszy w
case-tie-duplicate = To samo co
case-unit = Jednostka

## Nazwy tego, co ma stałą pisownię

cases-queue-mine = Moje
cases-queue-team = Mój zespół
cases-queue-unassigned = Nieprzydzielone
cases-queue-answer = Do odpowiedzi
cases-queue-waiting = Czekają na innych
cases-queue-breaching = Grożą opóźnieniem
cases-queue-watching = Obserwowane
cases-queue-open = Wszystkie otwarte
cases-channel-desk = przy biurku
cases-channel-mail = e-mailem
cases-channel-form = formularzem
cases-channel-portal = w portalu
cases-channel-phone = telefonicznie
cases-channel-chat = na czacie
cases-channel-api = przez program
cases-channel-import = z pliku
cases-stands-open = Otwarta
cases-stands-us = Czeka na nas
cases-stands-customer = Czeka na klienta
cases-stands-third = Czeka na kogoś innego
cases-stands-done = Załatwiona
cases-stands-refused = Odrzucona
cases-stands-canceled = Anulowana
cases-stands-merged = Połączona
cases-priority-low = Niski
cases-priority-normal = Zwykły
cases-priority-high = Wysoki
cases-priority-urgent = Pilny
cases-relation-related = Są powiązane
cases-relation-child = Tamta jest częścią tej
cases-relation-follows = Ta jest dalszym ciągiem tamtej
case-called = telefonicznie
case-done-given = Sprawę przekazano. Już jej nie widzisz.
case-keys-short = Klawisze
