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
staff-room-settings = Ustawienia
staff-room-post = Poczta wychodząca
staff-room-customers = Klienci
staff-room-staff = Pracownicy
staff-room-consent = Zgody klientów
staff-room-forms = Formularze
staff-room-imports = Import
staff-room-campaigns = Listy
staff-room-rights = Wnioski
staff-room-portal = Portal
staff-room-desk = Pulpit
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
