## Uprawnienia

nav-cases = Sprawy
room-cases = Sprawy
settings-cases = Sprawy
host-case = Sprawa
blocker-cases-open = { $count ->
    [one] Otwarta jest 1 sprawa.
    [few] Otwarte są { $count } sprawy.
   *[other] Otwartych jest { $count } spraw.
}
right-cases-view = Widzieć sprawy swoich zespołów i jednostek, własne oraz niczyje
right-cases-view-all = Widzieć wszystkie sprawy, które nie są poufne
right-cases-work = Otwierać sprawy, odpowiadać, notować, przesuwać i zmieniać
right-cases-confide = Ujawniać sprawy tylko wskazanym osobom
right-cases-manage = Ustawiać kategorie, gotowe odpowiedzi i makra

## Ustawienia

setting-cases-reopen-days = Dni, przez które zakończona sprawa toczy się dalej, gdy klient napisze
setting-cases-acknowledge-hours = Godziny, w których ktoś tylko raz dowiaduje się, że wiadomość dotarła; 0 – nigdy
setting-cases-outgoing = Gdy tekst dla kogoś innego zawiera dane osobowe: nic, pytać o powód albo zatrzymać
setting-cases-outgoing-off = Nie sprawdzać
setting-cases-outgoing-warn = Pytać o powód
setting-cases-outgoing-block = Zatrzymać
setting-cases-footer-en = Tekst pod listami ze spraw, angielski
setting-cases-footer-nl = Tekst pod listami ze spraw, niderlandzki
setting-cases-footer-pl = Tekst pod listami ze spraw, polski
setting-cases-footer-tr = Tekst pod listami ze spraw, turecki
setting-cases-footer-de = Tekst pod listami ze spraw, niemiecki

## Co się stało

event-cases-opened = Otwarto sprawę { $number }
event-cases-received = Nadeszła wiadomość
event-cases-replied = Napisano odpowiedź
event-cases-forwarded = Wiadomość przekazano zgłoszonej jednostce lub partnerowi
event-cases-taken-back = Odpowiedź cofnięto przed wysłaniem
event-cases-noted = Napisano notatkę
event-cases-unsent = List nie dotarł
event-cases-called = Zapisano rozmowę
event-cases-moved = Sprawa przeszła do „{ $status }”
event-cases-closed = Sprawę zamknięto
event-cases-reopened = Sprawę otwarto ponownie
event-cases-assigned = Sprawę przekazano komuś innemu
event-cases-changed = Zmieniono sprawę: { $fields }
event-cases-tagged = Etykiety sprawy zostały zmienione
event-cases-linked = Zmieniono, kogo dotyczy sprawa
event-cases-related = Sprawę powiązano z inną
event-cases-unrelated = Sprawę odłączono od innej
event-cases-merged = { $number } połączono: oba wątki są jednym
event-cases-confided = Zmieniono, kto może widzieć sprawę
event-cases-covered = Z wiadomości usunięto dane wrażliwe: { $class }
event-cases-documented = Utworzono dokument
event-cases-confidential = Istnieje poufna sprawa
event-cases-set-up = Ustawiono to, czego potrzebują sprawy: { $name }

## Dzwonek

bell-cases-assigned = Dostaję sprawę
bell-cases-answer = Ktoś napisał w mojej sprawie lub takiej, którą śledzę
bell-cases-mention = Notatka mnie wspomina
bell-cases-process = Proces wzywa mnie do sprawy
bell-cases-unsent = List z mojej sprawy nie dotarł albo nie wykonano kroku, który do niego należał
cases-bell-assigned = { $who } przekazuje Ci { $number }
cases-bell-answer = Ktoś napisał w { $number }
cases-bell-mention = { $who } wspomina o Tobie w { $number }
cases-bell-process = { $number } czeka na Ciebie
cases-bell-unsent = List ze sprawy { $number } nie dotarł
cases-bell-unmoved = Kroku wybranego z odpowiedzią w sprawie { $number } nie dało się wykonać

## Kroki procesów

step-cases-letter = Napisać do klienta
step-cases-letter-hint = Wysyła gotową odpowiedź lub tekst do osoby w sprawie. Miejsca takie jak number, name i line wypełniają się same; pole procesu zapisuje się jako fields.klucz, z podkreśleniami zamiast łączników.
step-cases-letter-answer = Gotowa odpowiedź
step-cases-letter-line = Temat
step-cases-letter-text = Tekst
step-cases-letter-text-hint = Dla wszystkich, w których języku nie ma niżej osobnego tekstu.
step-cases-letter-files = Załączniki do listów
step-cases-letter-document = Z ostatnim dokumentem
step-cases-letter-document-hint = Dołącza dokument, który ten proces ostatnio utworzył w sprawie.
step-cases-assign = Przypisać
step-cases-assign-hint = Daje sprawę komuś, kto jest obecny.
step-cases-assign-how = Jak
step-cases-assign-how-person = Jednej osobie
step-cases-assign-how-team = Zespołowi
step-cases-assign-how-round-robin = Po kolei w zespole
step-cases-assign-how-least-busy = Temu z zespołu, kto ma najmniej pracy
step-cases-assign-how-nobody = Nikomu
step-cases-assign-assignee = Osoba
step-cases-assign-team = Zespół
step-cases-tell = Wezwać współpracowników
step-cases-tell-hint = Mówi w centrum powiadomień, że sprawa kogoś potrzebuje.
step-cases-tell-whom = Kogo
step-cases-tell-whom-assignee = Tego, kto ma sprawę
step-cases-tell-whom-team = Zespół sprawy
step-cases-tell-whom-watchers = Tych, którzy ją śledzą
step-cases-priority = Zmienić priorytet
step-cases-priority-hint = Mówi, jak pilna jest sprawa.
step-cases-priority-priority = Priorytet
step-cases-priority-priority-low = Niski
step-cases-priority-priority-normal = Zwykły
step-cases-priority-priority-high = Wysoki
step-cases-priority-priority-urgent = Pilny
step-cases-tag = Dodać etykietę
step-cases-tag-hint = Daje sprawie jeszcze jedną etykietę.
step-cases-tag-tag = Etykieta
step-cases-document = Utworzyć dokument
step-cases-document-hint = Wypełnia tekst i zachowuje go w sprawie jako plik. Miejsca wypełniają się tak jak w listach.
step-cases-document-name = Nazwa pliku
step-cases-document-text = Tekst
step-cases-document-text-hint = Wiersz zaczynający się od # to nagłówek, wiersze zaczynające się od - to lista, pusty wiersz zaczyna akapit.
step-cases-document-form = Utworzyć jako
step-cases-document-form-pdf = PDF
step-cases-document-form-html = Strona do przeglądarki, którą można wydrukować
cases-document-about = Sprawa { $number }

## Listy

cases-acknowledgement = Dziękujemy za wiadomość. Przechowujemy ją pod numerem { $number } i odpowiemy najszybciej, jak to możliwe.
cases-none-of-person = Jeszcze żadnych spraw
cases-none-of-person-why = Tu znajdzie się to, o co ta osoba prosi i na co się skarży, niezależnie od drogi.

## Co jest nie tak

cases-error-control = Są tu znaki, których nie ma żadna klawiatura.
cases-error-key = Małe litery, cyfry i łączniki, najpierw litera.
cases-error-key-taken = Inna kategoria ma ten klucz.
cases-error-title-taken = Jest już jeden o tym tytule.
cases-error-email = To nie jest adres e-mail.
cases-error-many = Najwyżej { $most }.
cases-error-large = Wszystkie pliki razem mogą mieć { $most } MB.
cases-error-file-gone = Pliku już nie ma. Dodaj go ponownie.
cases-error-base64 = Treść nie jest w base64.
cases-error-part = Ta część jest nieznana.
cases-error-category = Nie ma takiej kategorii do wyboru.
cases-error-no-flow = Ta kategoria nie ma procesu, podobnie jak te nad nią. Najpierw go przypisz.
cases-error-customer = Nie ma takiego klienta.
cases-error-circle = Stałoby pod sobą samym albo zbyt głęboko.
cases-error-terms-flow = Terminy i pola wymagają procesu, tutaj lub w kategorii wyżej.
cases-error-first-pauses = Zegar pierwszej odpowiedzi nie staje.
cases-error-same = To ta sama sprawa.
cases-error-merged = Jedna z nich toczy się już w innej sprawie.
cases-error-goes-on = Ta sprawa jest prowadzona dalej pod numerem { $number }. Pracuj nad nią tam.
cases-error-other-person = Dotyczą różnych osób: każda czytałaby słowa drugiej.
cases-error-confidential = Jedna jest poufna, a druga nie.
cases-error-erased = Klient został usunięty: nic tu już nie można przeczytać ani napisać.
cases-error-past = Żaden proces nie porusza tej sprawy.
cases-error-went-on = Sprawa zbyt dawno się skończyła: wiadomość trafiła do innej.
cases-error-no-address = Nie ma adresu, na który można napisać.
cases-error-not-declared = Dane mogą trafić tylko do zgłoszonych jednostek i partnerów. Ten adres do nich nie należy.
cases-error-needs-reason = To, co wysyłasz, zawiera dane osobowe: { $found }. Usuń je albo powiedz, dlaczego mogą tam trafić.
cases-error-blocked = Tu są dane osobowe i to nie zostanie wysłane: { $found }.
cases-error-left = Już wyszło.
cases-error-not-yours = Tylko autor może to cofnąć.
cases-error-not-named = Ta sprawa jest poufna, a oni nie są w niej wskazani.
cases-error-not-staff = Mogą to tylko osoby, które tu pracują.
cases-error-nothing-found = W tej wiadomości nic takiego już nie ma.
cases-error-no-text = Nie ma tekstu do wysłania.
cases-error-no-team = Nie ma dla niej zespołu.
cases-error-no-assignee = Nie powiedziano kto.
cases-error-nobody-there = Nikogo teraz nie ma.
cases-error-template = Mogą tu stać tylko miejsca takie jak number w podwójnych nawiasach klamrowych.
cases-error-template-unknown = Jedno z miejsc jest nieznane.
cases-error-template-long = Wynik jest za długi.
cases-error-enclosure = Załącznika „{ $name }” do listów już nie ma.
cases-error-enclosed = Należy do „{ $name }”. Najpierw należy go tam usunąć.
cases-error-enclosure-key = Inny załącznik ma ten klucz.
cases-error-no-document = Proces nie utworzył jeszcze dokumentu w tej sprawie.

## Mapa danych

table-cases_cases = Sprawy
table-cases_numbers = Wydane numery
table-cases_entries = Co powiedziano w sprawach
table-cases_attachments = Pliki w sprawach
table-cases_keys = Klucze plików
table-cases_tags = Etykiety spraw
table-cases_watchers = Współpracownicy śledzący sprawy
table-cases_named = Współpracownicy widzący poufne sprawy
table-cases_relations = Sprawy, które do siebie należą
table-cases_drafts = Rozpoczęte odpowiedzi
table-cases_waiting = Sprawy czekające na koniec ograniczenia
table-cases_presence = Współpracownicy, którzy mają teraz otwartą sprawę
table-cases_categories = Kategorie
table-cases_answers = Gotowe odpowiedzi
table-cases_enclosures = Załączniki do listów
table-cases_enclosed = Zawartość załączników do listów
table-cases_macros = Makra
table-cases_turns = Kto z zespołu miał ostatnią kolej
table-cases_views = Zapisane listy spraw
table-cases_acknowledged = Skróty adresów, którym potwierdzono odbiór
table-cases_fresh = Po czym znajduje się ostatnie wiadomości
table-cases_folded = Gdzie wiadomości są w indeksie
table-cases_slices = Indeks wiadomości
table-cases_blocks = Części indeksu
table-cases_reread = Do której wiadomości wszystko czyta się ponownie
retention-cases = Do ustawionego czasu po końcu sprawy albo do usunięcia osoby
retention-cases-drafts = Dwa miesiące albo do wysłania
retention-cases-presence = Minuta
retention-cases-house = Dopóki system działa; nie ma w tym żadnego klienta
retention-cases-slices = Dopóki system działa; bity usuniętych wiadomości są czyszczone co godzinę
retention-cases-acknowledged = Dwa miesiące
retention-cases-keys = Godzinę dłużej niż plik
keep-cases-house = Dotyczy pracy firmy, a nie tej osoby.
keep-cases-beside = Wymienia osoby, które tu pracują, i numery spraw.
keep-cases-slices = Kluczowane bity tysięcy wiadomości razem; bity tej osoby do niczego już nie należą i w ciągu godziny znikają.
keep-cases-acknowledged = Kluczowany skrót, który sam znika.
keep-cases-keys = Klucze usuniętych plików są niszczone w ciągu godziny.
lapse-cases-closed = Sprawy, od dnia zamknięcia
cases-contact-letters = Listy w sprawach

# The thread, as its person reads it in their copy
cases-line-in = przyszło
cases-line-out = napisane do Ciebie
cases-line-note = nasza notatka
cases-line-call = rozmowa telefoniczna
cases-line-auto = napisane automatycznie
cases-line-event = zdarzenie
cases-author-customer = Ty
cases-author-third = ktoś inny
cases-author-staff = ktoś z nas
cases-author-house = system
