### Kto żąda w imieniu osób.

nav-mandates = Pełnomocnicy
room-mandates = Pełnomocnicy
settings-mandates = Pełnomocnicy
right-mandates-view = Widzieć pełnomocników i ich żądania
right-mandates-edit = Dopuszczać pełnomocników i ich zatrzymywać
setting-mandates-business-id = Nasz identyfikator w katalogu Data Rights Protocol (puste: nieużywany)
event-mandates-paired = Pełnomocnik otrzymał token
event-mandates-taken = { $right ->
    [opt-out] Pełnomocnik zażądał: Bez sprzedaży danych
    [opt-in] Pełnomocnik zażądał: Znów sprzedaż danych
    [deletion] Pełnomocnik zażądał: Usunięcie
    [access] Pełnomocnik zażądał: Dostęp
    [categories] Pełnomocnik zażądał: Rodzaje danych
    [specific] Pełnomocnik zażądał: Kopia danych
   *[other] Pełnomocnik czegoś zażądał
}
event-mandates-revoked = Pełnomocnik wycofał żądanie
event-mandates-unheard = Nie udało się powiadomić pełnomocnika o losie żądania
table-mandates_requests = Żądania pełnomocników
keep-mandates-agents = Mówi, kto może żądać w czyimś imieniu, a nic o tym, w czyim.
keep-mandates-requests = Pełnomocnik musi się dowiedzieć, co się stało. Nie ma tam adresu osoby.
retention-mandates-agents = Tak długo jak lista pełnomocników
retention-mandates-requests = Sześćdziesiąt dni po zakończeniu
mandates-lead = Kto może żądać w imieniu osób przez Data Rights Protocol.
mandates-off = Protokół nie jest używany: podaj nasz identyfikator w ustawieniach.
mandates-none = Nie ma jeszcze pełnomocników
mandates-none-text = Wczytaj ich z pliku katalogu protokołu albo dodaj ręcznie.
mandates-agent = Pełnomocnik
mandates-name = Nazwa
mandates-agent-id = Identyfikator w katalogu
mandates-agent-id-hint = Tak jak w katalogu protokołu
mandates-key = Klucz publiczny
mandates-key-hint = Ed25519, w base64
mandates-web = Strona internetowa
mandates-contact = Kontakt techniczny
mandates-state = Stan
mandates-state-proposed = czeka na dopuszczenie
mandates-state-active = dopuszczony
mandates-state-stopped = zatrzymany
mandates-paired = Ostatni token
mandates-never = nigdy
mandates-new = Dodaj pełnomocnika
mandates-directory = Wczytaj katalog
mandates-file = Plik katalogu
mandates-file-hint = JSON jak w katalogu protokołu. Nikt nie zostaje przez to dopuszczony.
mandates-imported = Katalog został wczytany
mandates-import-added = Nowi, czekają na dopuszczenie
mandates-import-changed = Opisani na nowo
mandates-import-rekeyed = Z innym kluczem, znów czekają na dopuszczenie
mandates-import-same = Bez zmian
mandates-start = Dopuść
mandates-start-effect = Będzie mógł pobrać token i żądać w imieniu każdego, czyj adres zna. Najpierw porównaj klucz z katalogiem.
mandates-stop = Zatrzymaj
mandates-stop-effect = Token od razu wygasa. Złożone żądania biegną dalej.
mandates-trust = Dowód tożsamości
mandates-trust-label = Sprawdzony przez niego adres jest dowodem
mandates-trust-hint = Inaczej osoba dostaje link na adres, który mamy, a pełnomocnik nie dowie się, czy ją znamy.
mandates-trusted = Sprawdzony przez niego adres jest dowodem.
mandates-untrusted = Osoba potwierdza to linkiem na adres, który mamy.
mandates-requests = Żądania pełnomocników
mandates-requests-none = Jeszcze nic
mandates-requests-none-text = Tu widać, czego żądają pełnomocnicy i co im powiedziano.
mandates-asked = Żądanie
mandates-received = Otrzymano
mandates-told = Co pełnomocnik może wiedzieć
mandates-seen-open = przyjęte
mandates-seen-in-progress = w toku
mandates-seen-fulfilled = załatwione
mandates-seen-revoked = wycofane
mandates-seen-denied = nieuwzględnione
mandates-seen-expired = wygasło, nikt nie potwierdził
mandates-seen-need-user-verification = osoba musi to potwierdzić
mandates-seen-insuf-verification = nie wiadomo, kto pyta
mandates-seen-suspected-fraud = wygląda na zmyślone
mandates-seen-too-many-requests = za często
mandates-seen-claim-not-covered = to prawo tego nie obejmuje
mandates-seen-no-match = nie znaleziono nikogo o tych danych
mandates-seen-outside-jurisdiction = nasze prawo nie obejmuje tej osoby
mandates-seen-other = inny powód
mandates-telling = Powiadomienie
mandates-telling-nothing = pyta sam
mandates-telling-waiting = w drodze
mandates-telling-told = powiadomiony
mandates-telling-failed = zaniechano
mandates-tell-again = Spróbuj ponownie
mandates-tell-refused = odpowiedział błędem
mandates-tell-unreachable = nikt nie odpowiedział
mandates-exercise-opt-out = Bez sprzedaży danych
mandates-exercise-opt-in = Znów sprzedaż danych
mandates-exercise-deletion = Usunięcie
mandates-exercise-access = Dostęp
mandates-exercise-categories = Rodzaje danych
mandates-exercise-specific = Kopia danych
mandates-said-saved = Zapisano.
mandates-said-started = Pełnomocnik jest dopuszczony.
mandates-said-stopped = Pełnomocnik jest zatrzymany.
mandates-said-again = Powiadamiamy ponownie.
mandates-verify = Czy to Pani lub Pan?
mandates-verify-text = Ktoś zwrócił się do nas w Twoim imieniu. Jeśli Cię znamy, w Twojej skrzynce jest wiadomość z linkiem: otwórz ją i naciśnij przycisk.
mandates-verify-none = Bez tego nic się nie stanie.
mandates-error-agent-id = Tylko litery, cyfry, myślniki i podkreślenia.
mandates-error-key = To nie jest klucz publiczny Ed25519 w base64.
mandates-error-web = Strona zaczyna się od https://
mandates-error-known-agent = Jest już pełnomocnik o tym identyfikatorze.
mandates-error-directory = To nie jest plik katalogu protokołu.
mandates-error-entry = Pełnomocnika { $place } z pliku nie można użyć; niczego nie wczytano.
mandates-drp-no-token = Potrzebny jest token.
mandates-drp-stranger = Ten token tego nie otwiera.
mandates-drp-base64 = Treść nie jest w base64.
mandates-drp-signature = Podpis (signature) nie należy do pełnomocnika.
mandates-drp-unreadable = Wiadomość nie jest JSON-em tego protokołu.
mandates-drp-agent = agent-id nie pasuje do tokena.
mandates-drp-business = business-id nie jest nasze.
mandates-drp-early = Brak issued-at albo jest w przyszłości.
mandates-drp-late = Brak expires-at, minęło albo jest ponad dzień po issued-at.
mandates-drp-exercise = Na to prawo nie odpowiadamy.
mandates-drp-regime = Regime to ccpa, voluntary albo brak.
mandates-drp-whom = Trzeba podać, o kogo chodzi: email, phone_number albo pełne imię i nazwisko z birthdate.
mandates-drp-callback = status_callback nie jest adresem, który wywołujemy.
mandates-drp-paper = Dokument to PDF, JPEG lub PNG do 10 MB.
mandates-drp-papers = Przy tym żądaniu jest dość dokumentów.
mandates-drp-no-paper = Do tego żądania nie potrzeba już dokumentu.
mandates-drp-reference = Ten agent-request-id był już w innej wiadomości.
mandates-drp-ended = Żądanie się zakończyło.
mandates-drp-running = Zdecydowano i jest wykonywane.
mandates-drp-extended = Potrwa dłużej; osoba wie dlaczego.
mandates-drp-verify = Jeśli znamy osobę, link poszedł na adres, który mamy.
mandates-drp-fetched = Osoba dowiedziała się na swój adres, jak to odebrać.
mandates-drp-opt-in = Tylko sama osoba może znów się zgodzić, na naszych stronach.
mandates-drp-write = Osoba może do nas w tej sprawie napisać.
event-mandates-agent-changed = Pełnomocnik: { $what ->
    [added] dodany
    [active] dopuszczony
    [stopped] zatrzymany
    [trusted] jego sprawdzenie jest dowodem
    [untrusted] jego sprawdzenie nie jest dowodem
    [rekeyed] ma inny klucz
   *[other] opisany na nowo
}
mandates-came = od pośrednika { $name }
