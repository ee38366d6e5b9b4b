nav-staff = Pracownicy
staff-users = Osoby
staff-roles = Role
staff-tokens = Dostęp dla programów
staff-role = Rola
staff-role-administrator = Administrator
staff-role-privacy-officer = Inspektor ochrony danych
staff-role-manager = Kierownik
staff-role-agent = Konsultant
staff-role-marketer = Specjalista ds. marketingu
staff-role-auditor = Audytor
staff-name = Imię i nazwisko
staff-email = Adres e-mail
staff-password = Hasło
staff-password-new = Nowe hasło
staff-password-present = Obecne hasło
staff-password-hint = Co najmniej { $least } znaków; z drugim składnikiem wystarczy 8. Kilka słów pod rząd to dobry wybór.
staff-password-short = Podaj co najmniej { $least } znaków.
staff-password-common = Wiele osób go używa, więc jest sprawdzane jako pierwsze. Wybierz kilka własnych słów.
staff-password-context = To głównie nazwa, którą każdy zna. Wybierz inne słowa.
staff-password-wrong = To nie jest Twoje obecne hasło.
staff-password-too-short-alone = Bez drugiego składnika hasło musi mieć { $least } znaków. Najpierw je zmień.
staff-password-changed = Hasło zostało zmienione.
staff-sign-in = Zaloguj się
staff-sign-in-first = Nikt jeszcze nie zarządza tym systemem. Otwórz link wyświetlony przy uruchomieniu.
staff-sign-in-wrong = Adres e-mail i hasło do siebie nie pasują.
staff-signed-out = Wylogowano.
staff-second-step = Jeszcze jeden krok
staff-code = Kod z aplikacji
staff-code-hint = Sześć cyfr albo jeden z kodów odzyskiwania.
staff-code-wrong = Ten kod jest niewłaściwy albo już użyty. Poczekaj na następny.
staff-choose = Wybierz hasło
staff-choose-why = Otrzymane hasło otwiera tylko tę stronę.
staff-choose-reset = Potem zalogujesz się nim; wszystkie inne sesje się zakończą.
staff-forgotten = Nie pamiętam hasła
staff-forgotten-why = Wyślemy link, za pomocą którego wybierzesz nowe.
staff-forgotten-sent = Sprawdź skrzynkę
staff-forgotten-look = Jeśli ten adres należy do konta, link jest już w drodze.
staff-forgotten-hour = Działa raz, przez godzinę.
staff-link-gone = Ten link został już użyty albo jest za stary.
staff-first = Pierwszy administrator
staff-first-why = To Ty wpuścisz wszystkich innych. Nie ma innego hasła niż to, które teraz wybierzesz.
staff-me = Moje konto
staff-account = Konto
staff-lang-browser = Tak, jak prosi przeglądarka
staff-sessions = Gdzie jesteś zalogowany
staff-device = Przeglądarka
staff-address = Adres
staff-since = Od
staff-seen = Ostatnio używana
staff-here = ta
staff-end = Zakończ
staff-ended = Sesja została zakończona.
staff-factor = Drugi składnik
staff-factor-on = włączony
staff-factor-off = wyłączony
staff-factor-why = Kod z aplikacji w telefonie obok hasła: samo skradzione hasło niczego nie otworzy.
staff-factor-scan = Zeskanuj ten obraz aplikacją uwierzytelniającą.
staff-factor-picture = Obraz z kluczem dla aplikacji
staff-factor-type = Albo wpisz to w aplikacji:
staff-factor-turn-on = Włącz
staff-factor-turn-off = Wyłącz
staff-factor-now-off = Drugi składnik jest wyłączony.
staff-factor-is-off = Drugi składnik jest wyłączony, więc nie ma kodów odzyskiwania.
staff-factor-is-on = Drugi składnik jest już włączony. Najpierw go wyłącz.
staff-codes = Kody odzyskiwania
staff-codes-new = Nowe kody
staff-codes-once = Każdy działa raz, gdy zgubisz telefon. Widać je tylko teraz: wydrukuj je lub zapisz.
staff-add = Dodaj osobę
staff-add-why = Wygenerowane hasło trafi pocztą tylko do tej osoby i musi zostać zmienione przy pierwszym logowaniu.
staff-added = Dodano. Hasło jest w drodze.
staff-email-taken = Ktoś z tym adresem już tu pracuje.
staff-standing = Stan
staff-standing-active = aktywne
staff-standing-invited = zaproszone
staff-standing-disabled = zablokowane
staff-signed-in = Ostatnie logowanie
staff-never = nigdy
staff-help = Gdy coś zaginie
staff-new-password = Wyślij nowe hasło
staff-new-password-sent = Nowe hasło jest w drodze.
staff-factor-drop = Usuń drugi składnik
staff-remove = Usuń na zawsze
staff-removed = Usunięto. Nazwiska nie da się już nigdzie odczytać.
staff-disable-first = Usunąć można tylko zablokowane konto. Najpierw je zablokuj.
staff-only-administrators = Tylko administratorzy mianują i zmieniają administratorów.
staff-token-wider = Ograniczony program nie daje innemu więcej uprawnień, niż sam ma.
staff-last-administrator = To ostatni administrator. Najpierw mianuj kogoś innego.
staff-right = Uprawnienie
staff-right-kept = Administratorzy zachowują to uprawnienie: bez niego nikt nie mógłby przywrócić uprawnień.
staff-roles-why = Co może każda rola i jak widzi każde pole klienta. Każda zmiana jest zapisywana.
staff-fields = Pola klientów
staff-field = Pole
staff-access-hidden = ukryte
staff-access-masked = zamaskowane
staff-access-shown = widoczne
staff-access-edit = edytowalne
staff-tokens-why = Program loguje się tokenem: ograniczonym rolą i uprawnieniami, z terminem końca, przechowywanym jako skrót.
staff-tokens-empty = Żaden program nie ma dostępu. Pierwszy dodasz poniżej.
staff-token-add = Daj dostęp
staff-token-name = Nazwa programu
staff-token-days = Dni do końca
staff-token-days-hint = Puste: jeden rok.
staff-token-ends = Koniec
staff-token-used = Ostatnio użyty
staff-token-new = Nowy dostęp
staff-token-once = Ten token widać tylko teraz
staff-token-revoke = Odbierz
staff-token-revoked = Dostęp został odebrany.
staff-scopes = Ograniczony do
staff-scopes-hint = Żadne: wszystkie uprawnienia roli.
right-staff-view = Podgląd pracowników
right-staff-manage = Dodawanie i zmiana pracowników
right-staff-roles = Zmiana uprawnień ról
right-staff-tokens = Dawanie dostępu programom
event-staff-added = Dodano osobę ({ $role })
event-staff-changed = Zmieniono konto: { $field } z { $before } na { $after }
event-staff-removed = Usunięto konto
event-staff-signed-in = Ktoś się zalogował
event-staff-signed-out = Ktoś się wylogował
event-staff-password-changed = Zmieniono hasło
event-staff-factor-on = Włączono drugi składnik
event-staff-factor-off = Wyłączono drugi składnik
event-staff-right-changed = Uprawnienie { $right } roli { $role } zmieniono z { $before } na { $after }
event-staff-field-changed = Pole { $field } dla roli { $role } zmieniono z { $before } na { $after }
event-staff-token-added = Program otrzymał dostęp ({ $role })
event-staff-token-revoked = Program stracił dostęp
keep-staff = Dotyczy pracowników, nie tej osoby.
retention-staff-users = Do usunięcia konta
retention-staff-sessions = Do końca sesji
retention-staff-links = Od godziny do siedmiu dni
retention-staff-tries = Około godziny
retention-staff-tokens = Do odebrania dostępu
staff-mail-password-subject = Twoje konto w { $company }
staff-mail-reset-subject = Nowe hasło do { $company }
staff-codes-left = { $count ->
    [one] Został 1 kod.
    [few] Zostały { $count } kody.
    [many] Zostało { $count } kodów.
   *[other] Zostało { $count } kodu.
}
staff-mail-password-text =
    Dzień dobry, { $name },

    w { $company } utworzono dla Ciebie konto albo ustawiono do niego nowe hasło. Zaloguj się tutaj:
    { $url }

    Hasło: { $password }

    Otwiera tylko stronę, na której wybierzesz własne.
staff-mail-reset-text =
    Dzień dobry, { $name },

    za pomocą tego linku wybierzesz nowe hasło. Działa raz, przez godzinę:
    { $url }

    Jeśli to nie Twoja prośba, nie rób nic: hasło pozostanie bez zmian.
room-staff = Pracownicy
staff-error-no-inbox = Tylko ktoś, kto się loguje, ma skrzynkę, do której można zajrzeć.
nav-teams = Zespoły
staff-team = Zespół
staff-team-add = Dodaj zespół
staff-teams-why = Kto pracuje razem. Praca trafia do zespołu, zespół rozmawia między sobą, a @ z jego kluczem powiadamia wszystkich w nim.
staff-teams-empty = Nie ma jeszcze żadnego zespołu.
staff-members = Członkowie
staff-key = Klucz
staff-key-hint = Krótki i na stałe, dla formularzy, procesów i programów: małe litery, cyfry, łączniki. Pusty: z nazwy.
staff-key-is = Klucz: { $key }
staff-key-bad = Małe litery, cyfry i łączniki, najwyżej { $most }.
staff-key-taken = Coś innego ma już ten klucz.
staff-unit = Jednostka
staff-team-end = Rozwiąż ten zespół
staff-team-ended = Tego zespołu już nie ma. Nazwa zostaje dla tego, co zrobił.
staff-team-now-ended = Zespół został rozwiązany.
staff-team-has-members = W tym zespole są osoby: { $members }. Najpierw przenieś je do innego, żeby nikt nie stracił pracy.
staff-team-too-large = Zespół ma najwyżej { $most } członków.
staff-bring-back = Przywróć
staff-ended-state = zakończone
staff-nobody-here = Ktoś z wybranych już tu nie pracuje.
staff-units = Jednostki i partnerzy
staff-unit-add = Zgłoś jednostkę lub partnera
staff-units-why = Dane wolno przekazać tylko tym, którzy tu są, i tylko po to, co tu napisano.
staff-units-empty = Nikogo nie zgłoszono, więc danych nie wolno przekazać nikomu na zewnątrz.
staff-unit-kind = Rodzaj
staff-unit-unit = Część firmy
staff-unit-partner = Partner zewnętrzny
staff-unit-purpose = Po co
staff-unit-purpose-hint = Jedno zdanie: do czego potrzebują danych.
staff-unit-agreement = Umowa
staff-unit-agreement-hint = Numer lub data umowy, na podstawie której partner przetwarza dane.
staff-unit-no-agreement = nie podano
staff-unit-places = Adresy
staff-unit-domains = Domeny
staff-unit-domains-hint = Jedna w wierszu, np. repairs.example: każdy adres tam należy do nich.
staff-unit-emails = Pojedyncze adresy
staff-unit-emails-hint = Jeden w wierszu, dla tych bez własnej domeny.
staff-unit-may = może otrzymać dane
staff-unit-bad-place = Wiersz { $line } jest błędny. Jeden wpis w wierszu.
staff-unit-too-many = Najwyżej { $most }.
staff-unit-place-taken = Jeden z nich zgłoszono już dla innej jednostki.
staff-unit-ended = To zgłoszenie się skończyło i nie można go zmienić.
staff-unit-now-ended = Zakończono. Nic tam już nie może trafić.
staff-unit-has-teams = Do tej jednostki należą zespoły: { $teams }. Najpierw daj im inną.
staff-unit-end = Zakończ to zgłoszenie
staff-unit-end-why = Od tej chwili nic tam nie może trafić.
staff-check-units = Partnerzy otrzymujący dane, każdy z umową
staff-check-units-none = Nie zgłoszono partnera
staff-check-units-fine = { $count } z umową
staff-check-units-missing = { $count } bez umowy
staff-absence = Nieobecność
staff-absence-why = Gdy Cię nie ma, to, co dla Ciebie, trafia do zastępcy. Gdy i jego nie ma, do jego zastępcy.
staff-not-away = Nie zaplanowano nieobecności.
staff-away-planned = Zaplanowano
staff-away-from = Pierwszy dzień nieobecności
staff-away-from-hint = Puste: od teraz.
staff-away-until = Ostatni dzień nieobecności
staff-away-ends-first = Ostatni dzień jest przed pierwszym albo w przeszłości.
staff-away-too-long = Najwyżej { $most } dni naprzód.
staff-not-a-day = Podaj dzień, np. 2026-12-21.
staff-deputy = Zastępca
staff-deputy-hint = Nikt: praca czeka.
staff-deputy-oneself = Nikt nie zastępuje sam siebie.
staff-come-back = Już jestem
staff-now-here = Nieobecność się skończyła.
staff-absence-saved = Nieobecność zaplanowana.
staff-bell-nothing = Nic nowego
staff-bell-nothing-hint = Tu pojawią się wzmianki, przydzielona Ci praca i to, co czeka na Twoją decyzję.
staff-bell-what = Co
staff-bell-kind = Rodzaj
staff-bell-when = Kiedy
staff-bell-read = Przeczytane
staff-bell-unread = Znów nowe
staff-bell-all-read = Wszystko przeczytane
staff-bell-now-read = Nie ma już nic nowego.
staff-bell-earlier = Wcześniej
staff-bell-choose = Jak się dowiadujesz
staff-bell-choose-why = Dla każdego rodzaju: tylko na pulpicie, także od razu pocztą, w codziennym zestawieniu, jeśli nie zajrzysz, albo wcale.
staff-bell-hour = Godzina zestawienia
staff-bell-hour-hint = Przychodzi raz dziennie i tylko gdy coś czeka.
staff-way-desk = Tylko na pulpicie
staff-way-mail = Pocztą od razu
staff-way-digest = W codziennym zestawieniu
staff-way-none = Wcale
staff-the-house = System
staff-mention-unknown = Nikt tu nie nazywa się { $name }. Napisz nazwisko jak na liście pracowników.
staff-mention-of-several = Kilka osób nazywa się { $name }. Napisz pełne nazwisko.
staff-too-many-mentions = Najwyżej { $most } wzmianek w jednym tekście.
right-staff-teams = Podgląd zespołów
right-staff-teams-manage = Tworzenie i zmiana zespołów
right-staff-units = Podgląd, komu wolno przekazać dane
right-staff-units-manage = Zgłaszanie, komu wolno przekazać dane
event-staff-team-added = Utworzono zespół { $team }
event-staff-team-changed = Zmieniono zespół { $team }: doszło { $joined }, odeszło { $left }
event-staff-team-ended = Rozwiązano zespół { $team }
event-staff-team-back = Przywrócono zespół { $team }
event-staff-unit-added = Zgłoszono odbiorcę danych: { $unit }
event-staff-unit-changed = Zmieniono zgłoszenie: { $unit }
event-staff-unit-ended = { $unit } nie jest już odbiorcą danych
event-staff-away = Zaplanowano nieobecność: { $colleague }
event-staff-back = Zakończono nieobecność: { $colleague }
retention-staff-units = Do końca zgłoszenia
retention-staff-rings = 90 dni
staff-mail-news-subject = { $what } ({ $company })
staff-mail-news-text =
    Dzień dobry, { $name },

    jest coś nowego: { $what }.
    { $url }

    Jak i o czym się dowiadujesz, wybierasz na swoim koncie.
staff-mail-digest-subject = { $count } nowych w { $company }
staff-mail-digest-text =
    Dzień dobry, { $name },

    to czeka na Ciebie:

    { $list }

    { $url }

    Jak i o czym się dowiadujesz, wybierasz na swoim koncie.
