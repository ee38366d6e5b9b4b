nav-letters = Listy
right-campaigns-view = Przeglądanie listów i ich wyników
right-campaigns-write = Pisanie listów
right-campaigns-send = Wysyłanie, wstrzymywanie i anulowanie listów
right-campaigns-export = Pobieranie odbiorców listu
settings-campaigns = Listy
setting-campaigns-footer-en = Tekst pod każdym listem, angielski
setting-campaigns-footer-nl = Tekst pod każdym listem, niderlandzki
setting-campaigns-footer-pl = Tekst pod każdym listem, polski
setting-campaigns-footer-tr = Tekst pod każdym listem, turecki
setting-campaigns-footer-de = Tekst pod każdym listem, niemiecki
event-campaigns-created = Napisano list „{ $title }”
event-campaigns-edited = Zmieniono list „{ $title }”
event-campaigns-started = Rozpoczęto wysyłanie listu „{ $title }”
event-campaigns-paused = Wstrzymano list „{ $title }”
event-campaigns-resumed = Wznowiono list „{ $title }”
event-campaigns-canceled = Anulowano list „{ $title }”
event-campaigns-finished = List „{ $title }” dotarł
event-campaigns-tried = Wysłano do obejrzenia jeden egzemplarz listu „{ $title }”
event-campaigns-exported = Pobrano odbiorców listu „{ $title }”
table-letters = Listy do wielu osób
table-letter_texts = Teksty listów
table-letter_runs = Postęp listów
table-letter_counts = Podsumowania listów
table-letter_recipients = Listy do wielu osób, według odbiorcy
retention-campaigns-letters = Dopóki działa system; nie ma w nich odbiorców
retention-campaigns-recipients = Od zakończenia listu tak długo, jak mówi reguła przechowywania, najdłużej do usunięcia danych osoby
keep-campaigns-letters = List jest dla wszystkich taki sam i nikogo nie wymienia
campaigns-lead = Jeden tekst, jeden cel i tylko do tych, którzy na to pozwalają.
campaigns-empty = Nie ma jeszcze listów
campaigns-empty-text = Napisz pierwszy: tekst, jego cel i dla kogo jest. To, kto może go dostać, sprawdzamy dla każdej osoby.
campaigns-new = Nowy list
campaigns-edit = Zmień list
campaigns-save = Zapisz szkic
campaigns-title = Nazwa listu
campaigns-title-hint = Widzisz ją tylko Ty i osoby, z którymi pracujesz.
campaigns-state = Stan
campaigns-when = Kiedy
campaigns-state-draft = szkic
campaigns-state-sending = wysyłany
campaigns-state-paused = wstrzymany
campaigns-state-sent = wysłany
campaigns-state-canceled = anulowany
campaigns-country = Tylko osoby w tym kraju
campaigns-country-hint = Dwie litery, na przykład NL. Puste pole oznacza wszystkie kraje.
campaigns-language = Tylko osoby z tym językiem
campaigns-language-hint = Język wybrany przez osobę. List pójdzie w nim, jeśli napiszesz go poniżej; inaczej po angielsku, a jeśli nie, w pierwszym dostępnym języku.
campaigns-subject = Temat
campaigns-body = Tekst
campaigns-names = List może zawierać te dane. Gdy którejś brakuje, pomoże filtr: given_name | default('klient').
campaigns-about = O tym liście
campaigns-for = Dla
campaigns-everybody = wszystkich, których znamy
campaigns-in-country = w kraju { $country }
campaigns-in-language = język: { $language }
campaigns-written = Napisany
campaigns-started = Wysłany
campaigns-act = { $when }, { $who }
campaigns-house = system
campaigns-warnings = Lepiej bez tego
campaigns-audience = Kto go dostanie
campaigns-all-looked = { $count ->
    [one] Sprawdzono jedyną osobę, dla której jest list, tak jakby był wysyłany teraz.
    [few] Sprawdzono wszystkie { $count } osoby, dla których jest list, tak jakby był wysyłany teraz.
   *[many] Sprawdzono wszystkie { $count } osób, dla których jest list, tak jakby był wysyłany teraz.
}
campaigns-counted = { $count ->
    [one] Policzono: jedna osoba. Przy wysyłaniu sprawdzimy ją ponownie.
    [few] Policzono: wszystkie { $count } osoby. Przy wysyłaniu każdą sprawdzimy ponownie.
   *[many] Policzono: wszystkie { $count } osób. Przy wysyłaniu każdą sprawdzimy ponownie.
}
campaigns-estimated = Oszacowano na podstawie pierwszych { $looked } z { $all } osób.
campaigns-count = Policz wszystkich
campaigns-counting = Trwa liczenie
campaigns-outcome = Czy wolno?
campaigns-outcome-handed = dostanie
campaigns-outcome-held = nie dostanie
campaigns-outcome-failed = błąd tekstu
campaigns-reason = Dlaczego
campaigns-reason-text = Nie udało się wypełnić tekstu dla tej osoby.
campaigns-people = Osoby
campaigns-person = Osoba
campaigns-number = Nr { $number }
campaigns-some = Niektóre z nich
campaigns-reads = { $language }: { $subject }
campaigns-try = Obejrzyj w skrzynce
campaigns-try-hint = Egzemplarz wypełniony danymi wymyślonej osoby trafi na Twój własny adres. Jego linki donikąd nie prowadzą.
campaigns-try-send = Wyślij jeden egzemplarz
campaigns-may-not-send = Twoja rola nie może wysyłać listów.
campaigns-who-sends = Może go wysłać kierownictwo lub dział marketingu.
campaigns-send-it = Wyślij list
campaigns-send-effect = { $count ->
    [one] Jest dla jednej osoby. O tym, czy może go dostać, zdecyduje chwila wysłania.
    [few] Jest dla { $count } osób. O tym, kto z nich może go dostać, zdecyduje dla każdej chwila wysłania.
   *[many] Jest dla { $count } osób. O tym, kto z nich może go dostać, zdecyduje dla każdej chwila wysłania.
}
campaigns-send-now = Wyślij teraz
campaigns-pause = Wstrzymaj
campaigns-resume = Wznów
campaigns-cancel = Anuluj list
campaigns-cancel-word = anuluj
campaigns-cancel-effect = { $count ->
    [one] Jeden list jeszcze nie wyszedł i nigdy nie wyjdzie. Tych, które wyszły, nie da się cofnąć.
    [few] { $count } listy jeszcze nie wyszły i nigdy nie wyjdą. Tych, które wyszły, nie da się cofnąć.
   *[many] { $count } listów jeszcze nie wyszło i nigdy nie wyjdzie. Tych, które wyszły, nie da się cofnąć.
}
campaigns-resting = Wstrzymano: nic nie wyjdzie, dopóki ktoś nie wznowi.
campaigns-why-not = Kto go nie dostał i dlaczego
campaigns-tile-sent = Wysłane
campaigns-tile-waiting = Czekają
campaigns-tile-held = Zatrzymane
campaigns-tile-held-note = nie wolno
campaigns-tile-failed = Nieudane
campaigns-tile-canceled = Anulowane
campaigns-done-created = Szkic zapisany. Zobacz, kto by go dostał.
campaigns-done-started = List jest w drodze.
campaigns-done-paused = Wstrzymano. Nic więcej nie wyjdzie.
campaigns-done-resumed = Wysyłanie trwa dalej.
campaigns-done-canceled = Anulowano. Co jeszcze nie wyszło, nigdy nie wyjdzie.
campaigns-done-tried = Jeden egzemplarz jest w drodze.
campaigns-column-number = Numer
campaigns-column-outcome = Wynik
campaigns-column-reason = Powód
campaigns-column-when = Kiedy
campaigns-why-consent = Dostajesz ten list, bo pozwalasz nam pisać do siebie w tej sprawie: { $purpose }.
campaigns-why-contract = Dostajesz ten list, bo należy do tego, na co się z nami umawiasz: { $purpose }.
campaigns-why-interest = Dostajesz ten list, bo sądzimy, że przyda się naszym klientom: { $purpose }. W każdej chwili możesz odmówić.
campaigns-why-law = Dostajesz ten list, bo wymaga tego od nas prawo: { $purpose }.
campaigns-fault-unknown = Wiersz { $line }, kolumna { $column }: list nie zna „{ $name }”.
campaigns-fault-never = Wiersz { $line }, kolumna { $column }: „{ $name }” nigdy nie pojawia się w liście.
campaigns-fault-forbidden = Wiersz { $line }, kolumna { $column }: w liście nie można użyć „{ $name }”. Można wstawiać dane, używać if i else oraz filtrów default, upper i lower.
campaigns-fault-syntax = Wiersz { $line }, kolumna { $column }: tu czegoś brakuje albo coś nie jest zamknięte.
campaigns-fault-tangled = Wiersz { $line }, kolumna { $column }: to jest zbyt zawiłe. Użyj mniej warunków i krótszych.
campaigns-fault-fuel = Wypełnienie tego tekstu wymaga zbyt wielu kroków. Użyj mniej miejsc do wypełnienia.
campaigns-fault-output = To, co powstaje z tego tekstu, jest za długie.
campaigns-warning-inessential = Wiersz { $line }, kolumna { $column }: ten cel nie wymaga „{ $name }”. List będzie bez tego równie dobry.
campaigns-error-no-text = Napisz list w co najmniej jednym języku.
campaigns-error-language = To nie jest żaden z naszych języków: en, nl, pl, tr, de.
campaigns-error-country = Podaj dwie litery, na przykład NL.
campaigns-error-control = Są tu znaki, których list nie może pokazać.
campaigns-error-one-line = Temat ma jeden wiersz.
campaigns-error-purpose = Wybierz cel listu.
campaigns-error-purpose-ended = Ten cel się zakończył; nic już w nim nie wysyłamy.
campaigns-error-purpose-channel = Ten cel nie używa e-maila.
campaigns-error-confirm = Wpisz nazwę listu dokładnie tak, jak jest pokazana.
campaigns-error-started = List już wysłano. Niczego nie zmieniono.
campaigns-error-not-sending = List nie jest wysyłany.
campaigns-error-not-paused = List nie jest wstrzymany.
campaigns-error-ended = List już się zakończył.
campaigns-receivers = Odbiorcy po kolei
campaigns-show-sent = wysłano
campaigns-show-waiting = czeka
campaigns-show-later = nie teraz
campaigns-show-failed = nie powiodło się
campaigns-show-canceled = anulowano
campaigns-show-held = wstrzymano
campaigns-until = { $why } Dalej: { $when }.
campaigns-bounced = Adres nie istnieje ({ $code }).
campaigns-nobody = usunięto
campaigns-nobody-here = Nikogo tu nie ma
campaigns-nobody-here-text = Żaden odbiorca tego listu nie jest w tym stanie.
campaigns-tile-later = część do { $when }
campaigns-column-delivery = Doręczenie
setting-campaigns-per-hour = Najwięcej listów na godzinę, dla każdego listu do wielu; 0 to bez ograniczeń
table-letter_waits = Listy do wielu, które czekają na lepszą porę
retention-campaigns-waits = Do wysłania lub anulowania listu albo usunięcia osoby
room-campaigns = Listy
campaigns-try-subject = Próba: { $subject }
campaigns-organisation = Tylko osoby z tej organizacji
campaigns-organisation-hint = Nazwa dokładnie taka, jak jest zapisana.
campaigns-entered-from = Tylko osoby wpisane tego dnia lub później
campaigns-entered-to = Tylko osoby wpisane tego dnia lub wcześniej
campaigns-of-organisation = z organizacji { $organisation }
campaigns-since = wpisane od { $day }
campaigns-up-to = wpisane do { $day }
campaigns-concerned = osób, których dotyczy zmiana „{ $purpose }”
campaigns-concerned-hint = List idzie do wszystkich, których dotyczy ostatnia zmiana „{ $purpose }”, a którzy jeszcze o niej nie wiedzą i nie odpowiedzieli. Od niego biegnie czas na sprzeciw.
campaigns-error-day = To nie jest data. Wpisz ją tak: 2026-11-22.
campaigns-error-about = Nie ma takiego celu w użyciu, więc nie trzeba nikogo powiadamiać.
campaigns-error-about-alone = Trzeba powiadomić wszystkich, których dotyczy zmiana: niczego więcej nie można wybrać.
campaigns-error-about-purpose = O zmianie powiadamia się, bo wymaga tego prawo: wybierz cel, który do tego służy.
campaigns-tell-title = Zmiana: { $purpose }
campaigns-tell-subject = Co się zmienia: { $purpose }
campaigns-tell-hello = Dzień dobry,
campaigns-tell-new = Chcemy użyć danych o Tobie w nowym celu: { $purpose }. { $description }
campaigns-tell-changed = Zmieniamy sposób, w jaki używamy danych o Tobie w tym celu: { $purpose }. { $description }
campaigns-tell-changes = Zmienia się:
campaigns-tell-line = { $after } (dotąd: { $before })
campaigns-tell-nothing = już nic
campaigns-tell-ask = Nic w tym celu nie robimy, dopóki się nie zgodzisz. Tutaj możesz powiedzieć tak lub nie i w każdej chwili zmienić zdanie: { $link }
campaigns-tell-object = Zacznie Cię to dotyczyć po tym czasie od tego listu: { $time }, chyba że powiesz nie. Możesz to zrobić do tego dnia i w każdej chwili później: { $link }
campaigns-tell-holds = Dotyczy Cię to od tego listu. Co robimy i czemu możesz się sprzeciwić, jest tutaj: { $link }
campaigns-tell-notice = Jak obchodzimy się z danymi osobowymi i jakie masz prawa: { $link }
campaigns-tracking = Co jest liczone
campaigns-tracking-hint = Nic, chyba że zostanie wybrane coś innego. List sam mówi, co jest liczone, i podaje link do odmowy.
campaigns-tracking-nothing = Nic
campaigns-tracking-nothing-hint = Linki prowadzą prosto do celu, a list niczego nie wczytuje.
campaigns-tracking-allowed = Otwarcia i kliknięcia osób, które na to pozwalają
campaigns-tracking-allowed-hint = Zgodę wyraża się w swoich ustawieniach. Wszyscy inni dostają list bez liczenia.
campaigns-tracking-anonymous = To samo oraz jak często inni otwierają link, bez tego kto
campaigns-tracking-anonymous-hint = O osobach, których nigdy nie pytano, zostaje tylko liczba przy każdym linku. Kto odmówił, nie jest liczony wcale.
campaigns-counts-allowed = Zgadzasz się, abyśmy zapisywali, czy nasze wiadomości i które linki w nich są otwierane. Można to wyłączyć tutaj: { $link }
campaigns-counts-anonymous = Liczymy, jak często otwierane są linki w tym liście, ale nie przez kogo. Jeśli tego nie chcesz, powiedz nam tutaj: { $link }
campaigns-tracked = Otwarcia i kliknięcia
campaigns-opened-by = { $count ->
    [one] List otworzyła jedna z osób, które na to pozwalają.
   *[other] List otworzyło tyle osób, które na to pozwalają: { $count }.
}
campaigns-opened-hint = To liczba przybliżona: niektóre programy nie wczytują obrazków, a niektóre wczytują je, zanim ktoś przeczyta.
campaigns-links = Linki
campaigns-links-lead = Liczy się tylko to, co otwiera przeglądarka człowieka, każda osoba raz. To, co otwierają programy, się nie liczy.
campaigns-link = Adres
campaigns-opened = Kto pozwala
campaigns-opened-anonymous = Inni, ile razy
campaigns-few = mniej niż { $few }
campaigns-anonymous-hint = O innych nie zostaje ani osoba, ani adres, ani własny link. Liczb poniżej { $few } nie pokazujemy.
campaigns-check = Otwarcia i kliknięcia w listach
campaigns-check-nothing = Żaden list ich nie liczy.
campaigns-check-allowed = { $count ->
    [one] Liczy je jeden list, u osób, które na to pozwalają.
   *[other] Listy, które je liczą u osób, które na to pozwalają: { $count }.
}
campaigns-check-anonymous = Listy, które je liczą u osób, które na to pozwalają: { $letters }. Z nich także bez tego kto: { $anonymous }.
campaigns-check-not-offered = { $count ->
    [one] Jeden list ma je liczyć, ale cel do tego nie jest używany: nic nie jest liczone.
   *[other] Listy, które mają je liczyć: { $count }. Cel do tego nie jest używany, więc nic nie jest liczone.
}
table-letter_links = Co jest liczone w listach do wielu
table-letter_clicks = Kto otworzył list do wielu i które linki
lapse-campaigns-receivers = Kto dostał list i kto otworzył go lub jego linki, od zakończenia listu
