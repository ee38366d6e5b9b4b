nav-purposes = Cele
right-consent-view = Widzieć, na co ludzie pozwalają
right-consent-record = Zapisywać, co ktoś nam powiedział
right-consent-purposes = Zmieniać cele i informacje o prywatności

event-consent-given = Dozwolone: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-stopped = Wstrzymane: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-asked = Zapytano: { $purpose } { $channel ->
    [email] e-mailem
    [sms] SMS-em
    [phone] telefonicznie
   *[post] pocztą
}
event-consent-purpose-changed = Cel { $purpose } ma teraz wersję { $version }
event-consent-purpose-ended = Cel { $purpose } został zakończony
event-consent-purpose-resumed = Cel { $purpose } jest znowu używany
event-consent-notice-published = Opublikowano informację o prywatności, wersja { $version }
event-consent-address-suppressed = Adres trafił na listę tych, które nie mogą wrócić

table-consent_events = Państwa decyzje i ich historia
table-consent_state = Na co Państwo teraz pozwalają
table-consent_links = Linki do strony Państwa ustawień
keep-consent-proof = Musimy móc dowieść, na co była zgoda. Kogo dotyczyła, nie da się już ustalić.
keep-consent-suppression = Skrót z kluczem pilnuje, żeby adres nie wrócił; nikt nie może go odczytać.
retention-consent-ledger = Przechowywane jako dowód; nieczytelne po usunięciu Państwa danych
retention-consent-state = Dopóki Państwa znamy
retention-consent-links = 400 dni
retention-consent-suppressions = Aż znów zechcą Państwo od nas słyszeć

consent-channel = Kanał
consent-channel-email = E-mail
consent-channel-sms = SMS
consent-channel-phone = Telefon
consent-channel-post = Poczta
consent-state = Stan
consent-state-unknown = nie pytano
consent-state-requested = zapytano, brak odpowiedzi
consent-state-deferred = decyzja odłożona
consent-state-refused = odmowa
consent-state-given = udzielona
consent-state-renewed = udzielona ponownie
consent-state-expired = wygasła
consent-state-invalidated = unieważniona przez nas
consent-state-revoked = zakończona przez opiekuna lub sąd
consent-state-withdrawn = wycofana
consent-how-form = formularz
consent-how-link = potwierdzone linkiem
consent-how-person = osobiście
consent-how-staff = zapisane przez nas
consent-how-import = z importu
consent-how-api = z innego programu
consent-how-registry = z rejestru
consent-how-house = z upływem czasu
consent-proof-reported = zgłoszone
consent-proof-stated = powiedziane tutaj
consent-proof-confirmed = potwierdzone
consent-by-person = sama osoba
consent-by-guardian = rodzic lub opiekun
consent-basis = Podstawa prawna
consent-basis-consent = zgoda
consent-basis-contract = umowa
consent-basis-legal-obligation = obowiązek prawny
consent-basis-vital-interest = żywotny interes
consent-basis-public-task = zadanie publiczne
consent-basis-legitimate-interest = uzasadniony interes
consent-opt-in = Potwierdzenie linkiem
consent-opt-in-needed = Zgoda liczy się dopiero po potwierdzeniu linkiem
consent-opt-in-not-needed = Niepotrzebne
consent-need = Niezbędny do głównej usługi?
consent-need-core = Tak: bez tego nie możemy jej świadczyć
consent-need-optional = Nie: odmowa nic nie kosztuje

consent-reason = Reguła
consent-law = Prawo
consent-mend = Co by to zmieniło
consent-may-not-now = nie teraz
consent-reason-unknown = Ta osoba została usunięta albo jest nieznana.
consent-reason-purpose-ended = Cel został zakończony.
consent-reason-not-this-channel = Cel nie używa tego kanału.
consent-reason-suppressed = Adres jest na liście tych, które nie mogą wrócić.
consent-reason-restricted = Zapis jest zamrożony.
consent-reason-objected = Osoba wniosła sprzeciw.
consent-reason-refused = Osoba odmówiła.
consent-reason-withdrawn = Zgodę wycofano.
consent-reason-no-address = Nie mamy adresu dla tego kanału.
consent-reason-bounced = Poczta na ten adres wróciła.
consent-reason-child = To dziecko, a żaden opiekun się nie zgodził.
consent-reason-registry = Zewnętrzny rejestr mówi nie.
consent-reason-not-asked = Nikt jeszcze nie zapytał.
consent-reason-not-answered = Zapytaliśmy; nie ma jeszcze odpowiedzi.
consent-reason-invalidated = Unieważniliśmy tę zgodę.
consent-reason-not-confirmed = Zgody nie potwierdzono linkiem.
consent-reason-ran-out = Zgoda wygasła.
consent-reason-outdated = Zgoda dotyczy dawnych słów, które już nie obowiązują.
consent-reason-no-balancing = Nikt nie zapisał, dlaczego nasz interes przeważa.
consent-reason-quiet-hours = Tam, gdzie ta osoba mieszka, trwa cisza.
consent-reason-too-often = Na razie dostała dość wiadomości.
consent-mend-unknown = Nic: nie ma do kogo pisać.
consent-mend-purpose-ended = Wznowić cel.
consent-mend-not-this-channel = Dodać kanał do celu i zapytać.
consent-mend-suppressed = Tylko sama osoba: może zapisać się ponownie.
consent-mend-restricted = Poczekać, aż osoba lub inspektor ochrony danych zniesie ograniczenie.
consent-mend-objected = Tylko sama osoba, na stronie swoich ustawień.
consent-mend-refused = Tylko sama osoba, na stronie swoich ustawień lub w formularzu.
consent-mend-withdrawn = Tylko sama osoba, na stronie swoich ustawień lub w formularzu.
consent-mend-no-address = Dodać adres.
consent-mend-bounced = Zapytać inną drogą o działający adres.
consent-mend-child = Zapisać zgodę opiekuna.
consent-mend-registry = Osoba zmienia swój wpis w tamtym rejestrze.
consent-mend-not-asked = Zapytać, formularzem albo w rozmowie.
consent-mend-not-answered = Poczekać na odpowiedź.
consent-mend-invalidated = Zapytać od nowa.
consent-mend-not-confirmed = Osoba otwiera link w naszej wiadomości.
consent-mend-ran-out = Zapytać od nowa.
consent-mend-outdated = Zapytać od nowa, obecnymi słowami.
consent-mend-no-balancing = Zapisać wyważenie interesów przy celu.
consent-mend-quiet-hours = Poczekać do rana.
consent-mend-too-often = Poczekać kilka dni.
consent-held-refused = Nie zapisano: osoba odmówiła i tylko ona może to zmienić, na stronie swoich ustawień lub w formularzu.
consent-held-withdrawn = Nie zapisano: osoba wycofała zgodę i tylko ona może to zmienić, na stronie swoich ustawień lub w formularzu.
consent-held-older = Nie zapisano: to, co wiemy, jest nowsze niż ta data.
consent-held-no-choice = Nie zapisano: ten cel opiera się na umowie lub prawie, więc nie ma czego wybierać.
consent-held-channel = Nie zapisano: cel nie używa tego kanału.
consent-held-ended = Nie zapisano: cel został zakończony.
consent-held-gone = Nie zapisano: ta osoba została usunięta.

consent-purposes-lead = Co robimy z danymi ludzi, na jakiej podstawie i jak długo.
consent-purpose-new = Nowy cel
consent-purpose-end = Zakończ ten cel
consent-purpose-resume = Wznów
consent-purpose-added = Cel został dodany
consent-purpose-changed = Obowiązuje nowa wersja
consent-purpose-was-ended = Cel został zakończony
consent-purpose-was-resumed = Cel jest znowu używany
consent-ended = zakończony
consent-rules = Reguły
consent-texts = Słowa
consent-versions = Wersje
consent-version = Wersja
consent-when = Kiedy
consent-who = Kto
consent-changed = Co się zmieniło
consent-first-version = pierwsza wersja
consent-asked-again = pytamy ludzi od nowa
consent-house = system
consent-people = Osoby z wpisem
consent-key = Klucz
consent-key-hint = Małe litery bez ogonków, cyfry i myślniki, na przykład oferty-wiosenne. Stoi w plikach i adresach i nigdy się nie zmienia.
consent-name = Nazwa
consent-description = Opis
consent-channels = Kanały
consent-retention = Przechowywać po ostatnim użyciu
consent-valid-for = Zgoda obowiązuje przez
consent-duration-hint = Czas według ISO 8601: P2Y to dwa lata, P6M sześć miesięcy, P90D dziewięćdziesiąt dni.
consent-asks-from = Zgody liczą się od wersji
consent-balancing = Wyważenie interesów
consent-balancing-hint = Potrzebne przy uzasadnionym interesie: czego chcemy, po co i dlaczego nikomu to nie szkodzi.
consent-earlier = Zgody na wcześniejsze wersje
consent-earlier-still-count = nadal się liczą: zmiana tylko lepiej to wyraża
consent-earlier-ask-again = już się nie liczą: zmiana pozwala na coś nowego
consent-earlier-ask-again-hint = Te osoby nie dostaną w tym celu nic, dopóki nie zgodzą się ponownie.
consent-years = { $count ->
    [one] 1 rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
consent-months = { $count ->
    [one] 1 miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
consent-weeks = { $count ->
    [one] 1 tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
consent-error-no-channel = Proszę wybrać co najmniej jeden kanał.
consent-error-channel-twice = Proszę podać każdy kanał raz.
consent-error-core-consent = To, bez czego nie można się obejść, nie jest wolnym wyborem. Proszę wybrać inną podstawę albo uczynić cel dobrowolnym.
consent-error-opt-in-without-consent = Tylko zgodę można potwierdzić linkiem.
consent-error-no-balancing = Uzasadniony interes wymaga zapisanego wyważenia.
consent-error-key = Proszę użyć małych liter, cyfr i myślników, najwyżej 40, zaczynając od litery.
consent-error-key-taken = Jest już cel z tym kluczem.
consent-error-duration = Proszę podać czas od jednego dnia do 100 lat, na przykład P2Y, P6M albo P90D.
consent-error-too-many-purposes = Więcej niż { $most } celów nikt nie odróżni. Proszę jakiś zakończyć albo przeredagować.
consent-error-house-basis = Ten cel jest potrzebny, by przestrzegać prawa; jego podstawa zostaje.
consent-error-house-purpose = Ten cel jest potrzebny, by przestrzegać prawa; nie może się skończyć.
consent-error-no-purpose = Nie ma takiego celu.
consent-error-future = To leży w przyszłości.
consent-error-date = Proszę podać dzień, na przykład 2026-11-21.
consent-error-not-sealed-yet = Tego wpisu nie ma jeszcze w drzewie. Pieczętujemy co kilka sekund; proszę zaraz spróbować ponownie.

consent-truth = Tablica prawdy
consent-truth-lead = Co wolno wysłać w każdym stanie i dlaczego. Ta sama decyzja wypuszcza każdą wiadomość albo ją zatrzymuje.
consent-truth-special = Co zatrzymuje nawet udzieloną zgodę
consent-truth-rules = Reguły po kolei: rozstrzyga pierwsza, która pasuje
consent-if = Jeśli
consent-line-given-unconfirmed = udzielona, niepotwierdzona
consent-line-given-confirmed = udzielona i potwierdzona
consent-line-outdated = udzielona na dawne słowa

consent-notices = Informacje o prywatności
consent-notices-lead = Co mówimy ludziom o ich danych. Opublikowana informacja nigdy się nie zmienia; zastępuje ją nowa wersja.
consent-notices-empty = Nie ma jeszcze informacji
consent-notice-start = Nowa wersja
consent-notice-publish = Opublikuj
consent-notice-published = Informacja obowiązuje od teraz
consent-notice-version = Informacja o prywatności, wersja { $version }
consent-notice-of = Wersja { $version }, obowiązuje od { $date }
consent-notice-hint = Puste wiersze dzielą akapity, ## zaczyna nagłówek, - punkt listy. [company], [address] i [email] pochodzą z ustawień.
consent-title = Tytuł
consent-body = Tekst
consent-draft = szkic
consent-error-notice-published = Ta informacja jest opublikowana i już się nie zmieni. Proszę zacząć nową wersję.

consent-permissions = Zgody
consent-explain = Wyjaśnij
consent-explained = Czy wolno i dlaczego?
consent-history = Historia
consent-history-empty = Nie ma jeszcze decyzji
consent-history-empty-text = Gdy tylko ta osoba zostanie zapytana, pojawi się to tutaj.
consent-record = Zapisz decyzję
consent-record-hint = Co ktoś powiedział przez telefon, w liście albo osobiście. Nigdy nie liczy się jako potwierdzone linkiem i nie cofa odmowy.
consent-recorded = Zapisano w rejestrze
consent-recorded-same = To już tam było
consent-what = Czego dotyczy
consent-answer = Odpowiedź
consent-day = Kiedy to powiedziano?
consent-source = Skąd to pochodzi?
consent-source-hint = Na przykład: rozmowa, list, targi w Poznaniu.
consent-reference = Znak sprawy
consent-reference-hint = Numer rozmowy lub akt; przechowywany pod pieczęcią.
consent-wording = Odczytane słowa
consent-wording-hint = Tak dokładnie, jak to możliwe.
consent-by = Kto zdecydował?

consent-start-orders = Zamówienia
consent-start-orders-description = Używamy nazwiska, adresu i zamówienia, żeby dostarczyć zakupy, wystawić rachunek i powiedzieć, gdzie jest paczka.
consent-start-service = Obsługa klienta
consent-start-service-description = Używamy tego, co Państwo nam mówią, oraz zamówień, żeby odpowiadać na pytania i naprawiać, co się nie udało.
consent-start-news = Nowości
consent-start-news-description = Mniej więcej dwa razy w miesiącu piszemy o nowych rzeczach i o tym, jak ich używać. Można to zawsze zatrzymać.
consent-start-offers = Oferty
consent-start-offers-description = Od czasu do czasu mówimy o zniżkach, które mogą się przydać. Można to zawsze zatrzymać.
consent-start-surveys = Ankiety
consent-start-surveys-description = Po zamówieniu możemy zadać jedno lub dwa pytania, żeby pracować lepiej. Zawsze można wnieść sprzeciw.
consent-start-rights = Państwa prawa
consent-start-rights-description = Piszemy, żeby potwierdzić i załatwić to, o co Państwo proszą w sprawie własnych danych. Wymaga tego prawo.
consent-start-balancing = Chcemy wiedzieć, czy ludzie byli zadowoleni, żeby naprawić, co jest nie tak. Pytamy najwyżej raz po zamówieniu, jednym lub dwoma pytaniami, i używamy tylko adresu i zamówienia. Kto coś kupuje, spodziewa się takiego pytania; odpowiedź jest dobrowolna, a każda wiadomość pozwala wnieść sprzeciw jednym kliknięciem. Uważamy, że nie przeważa to nad interesami ludzi.
consent-start-notice-title = Państwa prywatność
consent-start-notice-body =
    Tu mówimy, co robimy z Państwa danymi, dlaczego i jak to zatrzymać. Piszemy krótko.

    ## Kim jesteśmy

    To my: [company], [address]. W sprawie danych można do nas pisać na [email].

    ## Czego używamy i po co

    - Zamówienia i obsługa klienta: nazwisko, adres, telefon, e-mail i to, co Państwo zamówili. Potrzebujemy tego, żeby zrobić, o co Państwo prosili (umowa z Państwem).
    - Nowości i oferty: adres e-mail i, jeśli Państwo chcą, numer telefonu. Tylko jeśli powiedzieli Państwo tak (Państwa zgoda).
    - Ankiety: adres e-mail i zamówienie, żeby dowiedzieć się, jak poszło (nasz uzasadniony interes). Zawsze można wnieść sprzeciw.
    - Państwa prawa: to, co potrzebne, żeby odpowiedzieć na Państwa wnioski (obowiązek prawny).

    ## Skąd to mamy i kto to dostaje

    Od Państwa albo z zamówień. Dajemy to tylko tym, którzy pomagają nam w tej pracy, na przykład kurierowi, i nikomu więcej. Dane zostają w Europejskim Obszarze Gospodarczym, chyba że wcześniej powiemy inaczej.

    ## Jak długo to trzymamy

    Zamówienia siedem lat, bo tak każe prawo podatkowe. Pytania trzy lata. To, na co Państwo pozwolili, aż do wycofania, i najwyżej dwa lata bez ponownego pytania.

    ## Co Państwo mogą zrobić

    - Zobaczyć, co mamy, i wziąć kopię.
    - Kazać to poprawić lub usunąć.
    - Kazać nam na pewien czas tego nie używać.
    - Wycofać zgodę tak łatwo, jak ją dano. To, co zrobiliśmy wcześniej, pozostaje zgodne z prawem.
    - Wnieść sprzeciw wobec tego, co robimy we własnym interesie.
    - Poskarżyć się urzędowi ochrony danych swojego kraju.

    Każda nasza wiadomość ma link do strony, na której można to wszystko zrobić bez hasła. Żadna odmowa nie wpływa na zamówienia.

    ## Maszyny nie decydują

    Nie pozwalamy, żeby o czymś ważnym dla Państwa decydował sam program.
room-consent = Zgody
consent-check-purpose = Cel „{ $purpose }” opiera się na swojej podstawie prawnej
consent-check-fine = Niczego nie brakuje
consent-check-unweighed = Nie zapisano wyważenia interesów
consent-check-unproved = Zgody nie są potwierdzane linkiem, więc trudno je udowodnić
