nav-notices = Informacje o prywatności
room-notices = Informacje o prywatności
settings-notices = Informacje o prywatności
right-notices-change = Pisanie i publikowanie informacji o prywatności
setting-notices-authority = Komu można się poskarżyć (puste: urząd z kraju firmy)

event-notices-published = Opublikowano informację o prywatności, wersja { $version }
event-consent-notice-published = Opublikowano informację o prywatności, wersja { $version }
event-notices-accepted = Przyjęto informację o prywatności, wersja { $version }
event-notices-contact-changed = Punkt kontaktu { $key } podaje informację inaczej niż dotąd

table-notice_acceptances = Przyjęte informacje o prywatności
retention-notices-acceptances = Tak długo, jak jesteś z nami, i ani dnia dłużej

## What a notice says

notices-title = Twoja prywatność
notices-opening = Tu mówimy, co robimy z Twoimi danymi, dlaczego i jak to zatrzymać. Piszemy krótko.

notices-part-controller = Kim jesteśmy
notices-part-purposes = Czego używamy i po co
notices-part-without-consent = Co robimy bez pytania
notices-part-source = Skąd mamy dane
notices-part-recipients = Kto je dostaje
notices-part-transfers = Inne kraje
notices-part-retention = Jak długo je trzymamy
notices-part-rights = Co możesz zrobić
notices-part-complaint = Gdzie można się poskarżyć
notices-part-not-providing = Co trzeba nam podać
notices-part-automated = Maszyny nie decydują
notices-part-tracking = Śledzenie i ciasteczka
notices-part-changes = Gdy ten tekst się zmieni

notices-text-controller = To my: { $company }, { $address }.
notices-text-controller-reach = W sprawie danych można do nas pisać na { $email }.
notices-text-controller-unnamed = Za Twoje dane odpowiada firma, na której stronie to czytasz.
notices-text-without-consent = Do niektórych rzeczy nie trzeba nam zgody. Oto one:
notices-text-source = Dane mamy od Ciebie albo z zamówień i pytań. Jeśli dostaniemy je od kogoś innego, powiemy o tym w ciągu miesiąca.
notices-text-recipients = Dajemy je tylko tym, którzy pomagają nam w tej pracy, na przykład kurierowi. Nikt więcej ich nie dostaje.
notices-text-transfers = Dane zostają w Europejskim Obszarze Gospodarczym. Jeśli to się zmieni, powiemy o tym wcześniej.
notices-text-transfers-some = Część danych trafia poza Europejski Obszar Gospodarczy. Oto co je tam chroni:
notices-text-retention = Trzymamy dane tylko tak długo, jak trzeba. Po ostatnim użyciu biegną takie terminy:
notices-text-retention-end = Potem je kasujemy albo usuwamy z nich to, co mówi, czyje były.
notices-text-rights =
    - Zobaczyć, co mamy, i wziąć kopię.
    - Kazać to poprawić lub usunąć.
    - Kazać nam na pewien czas tego nie używać.
    - Wycofać zgodę tak łatwo, jak ją dano. To, co zrobiliśmy wcześniej, pozostaje zgodne z prawem.
    - Wnieść sprzeciw wobec tego, co robimy we własnym interesie.
    - Przenieść dane do kogoś innego.
notices-text-rights-how = Każda nasza wiadomość ma link do strony, na której można to wszystko zrobić bez hasła. Żadna odmowa nie wpływa na zamówienia.
notices-text-complaint = Zawsze można złożyć skargę. Przyjmuje ją: { $authority }. Chętnie pomożemy wcześniej, ale nie trzeba nas pytać.
notices-text-complaint-unnamed = Zawsze można złożyć skargę w urzędzie ochrony danych swojego kraju. Chętnie pomożemy wcześniej, ale nie trzeba nas pytać.
notices-text-not-providing = Część danych jest nam potrzebna. Chodzi o: { $purposes }. Nasze formularze mówią, które to dane. Bez nich nie zrobimy tego, o co prosisz. Reszta zależy od Ciebie, a odmowa nic nie kosztuje.
notices-text-not-providing-free = Nie trzeba nam nic mówić. Odmowa nic nie kosztuje.
notices-text-automated = Nie pozwalamy, żeby o czymś ważnym dla Ciebie decydował sam program.
notices-text-tracking = Nie sprawdzamy, czy otwierasz nasze listy i w co klikasz. Robimy to tylko za zgodą. List, przy którym to robimy, mówi o tym wprost. Obok jest link, którym można to wyłączyć. Ta strona ma tylko ciasteczka, których potrzebuje: do logowania i do języka.
notices-text-changes = Każda wersja tego tekstu zostaje tu do czytania, razem ze zmianami. Jeśli chcemy użyć danych do czegoś nowego, mówimy o tym wcześniej. Gdy każe tak prawo, pytamy o zgodę.

notices-basis-consent = Robimy to tylko za zgodą. Można ją zawsze cofnąć.
notices-basis-contract = Potrzebujemy tego do umowy z Tobą.
notices-basis-legal-obligation = Każe nam to prawo.
notices-basis-vital-interest = To chroni czyjeś życie lub zdrowie.
notices-basis-public-task = To zadanie publiczne, które nam dano. Można wnieść sprzeciw.
notices-basis-legitimate-interest = Mamy w tym uczciwy interes i porównaliśmy go z Twoim interesem. Zawsze można wnieść sprzeciw.
notices-line-data = Używamy: { $data }.
notices-line-again = Po tym czasie pytamy ponownie: { $time }.
notices-line-kept = Po ostatnim użyciu trzymamy dane przez: { $time }.
notices-line-for = { $time }.
notices-line-recipients = Dostają je: { $names }.
notices-line-transfers = Trafiają poza Europejski Obszar Gospodarczy: { $names }.
notices-line-ways = Możemy się odzywać tak: { $channels }.

## The pages of everybody

notices-of = Wersja { $version }, obowiązuje od { $date }
notices-contents = W tym tekście
notices-history = Wszystkie wersje
notices-current = Obowiązująca wersja
notices-fingerprint = Odcisk (SHA-256): { $hash }
notices-as-text = Sam tekst
notices-what-changed = Co się zmieniło
notices-changed-since = Co wersja { $version } zmieniła od wersji { $before }
notices-no-changes = Nie ma różnic.
notices-gone = Usunięto
notices-came = Nowe

notices-accept-title = Proszę najpierw to przeczytać
notices-accept-lead = Nasza informacja o prywatności zmieniła się tak, że warto to wiedzieć. Proszę ją przeczytać. Potem proszę nacisnąć przycisk na końcu.
notices-accept = Przeczytałem lub przeczytałam i przyjmuję
notices-accepted-title = Dziękujemy
notices-accepted-text = Teraz nie ma nic do przyjęcia.

## Writing one

notices-lead = Co mówimy ludziom o ich danych. Opublikowana informacja nigdy się nie zmienia; zastępuje ją nowa wersja.
notices-empty = Nie ma jeszcze wersji
notices-start = Nowa wersja
notices-go-on = Dokończ szkic
notices-public = Strona dla wszystkich
notices-versions = Wersje
notices-version = Wersja
notices-since = Obowiązuje od
notices-when = Kiedy
notices-draft = szkic
notices-draft-of = Szkic wersji { $version }
notices-draft-lead = Części wypełniają się z ustawień i celów. Można je przesuwać, wyłączać niepotrzebne i dodawać własne.
notices-discard = Odrzuć
notices-discarded = Szkicu już nie ma
notices-changes = Różnice
notices-preview = Podgląd
notices-heading = Tytuł
notices-body = Tekst
notices-hint = Puste wiersze dzielą akapity, ## zaczyna nagłówek, - punkt listy. [company], [address] i [email] pochodzą z ustawień.
notices-section = Część
notices-sections = Części
notices-section-new = Własna część
notices-law = Wymaga tego
notices-shown = Widoczna
notices-shown-yes = tak
notices-shown-no = nie
notices-order = Zmień
notices-up = W górę
notices-down = W dół
notices-hide = Wyłącz
notices-show = Włącz
notices-left-out = Pominięte
notices-left-out-text = Prawo chce, żeby ludzie to wiedzieli. Pomijać można tylko to, co stoi w innym miejscu.
notices-title-own = Tytuł informacji
notices-title-hint = Puste: { $title }
notices-publish = Opublikuj
notices-publish-text = Publikacja zachowuje słowa we wszystkich językach takie, jakie są teraz. Potem nikt ich nie zmieni.
notices-published = Informacja obowiązuje od teraz
notices-acceptance = Przyjęcie
notices-acceptance-not-needed = Ludzie się dowiadują; niczego nie trzeba przyjmować
notices-acceptance-needed = Ludzie muszą ją przyjąć, zanim pójdą dalej

notices-outdated = Nieaktualna
notices-outdated-text = Opublikowana informacja nie mówi już tego, co jest:
notices-reasons = { $count ->
    [one] { $count } powód
    [few] { $count } powody
    [many] { $count } powodów
   *[other] { $count } powodu
}
notices-renew = Opublikuj ponownie z tym, co jest teraz
notices-drift-company = Zmieniła się nazwa, adres lub e-mail firmy.
notices-drift-changed = Zmienił się cel „{ $purpose }”.
notices-drift-added = Cel „{ $purpose }” jest nowy.
notices-drift-ended = Cel „{ $purpose }” się skończył.

notices-reading = Jak się to czyta
notices-verdict = Ocena
notices-verdict-plain = jasno
notices-verdict-hard = trudno
notices-verdict-unknown = brak tekstu
notices-formula = Wzór
notices-figure = Wynik
notices-target = Cel
notices-long-count = Długie zdania
notices-long = Te zdania są za długie:
notices-hard = Trudne słowa: { $words }.
notices-words = { $count ->
    [one] { $count } słowo
    [few] { $count } słowa
    [many] { $count } słów
   *[other] { $count } słowa
}
notices-scale-ease = Im więcej, tym łatwiej; od { $target } rozumie to czternastolatek.
notices-scale-years = Lata szkoły; do { $target } rozumie to czternastolatek.

## Contact points

notices-contacts = Punkty kontaktu
notices-contacts-lead = Każde miejsce, w którym spotykamy ludzi, i jak dostają tam informację. Punktu bez informacji nie można otworzyć.
notices-contacts-empty = Nie ma jeszcze punktów kontaktu
notices-contact = Punkt kontaktu
notices-contact-add = Dodaj lub zmień punkt
notices-contact-kind = Rodzaj
notices-contact-place = Gdzie
notices-contact-given = Jak podaje się informację
notices-contact-state = Stan
notices-contact-fine = ma informację
notices-contact-closed = zostaje zamknięty
notices-contact-preferences = Strona ustawień
notices-kind-form = Formularz
notices-kind-mail = E-mail
notices-kind-sms = SMS
notices-kind-portal = Portal
notices-kind-chat = Czat
notices-kind-call = Rozmowa telefoniczna
notices-kind-other = Inne
notices-given-link = linkiem
notices-given-spoken = w rozmowie, z adresem do przeczytania
notices-given-attached = w załączniku lub do ręki
notices-given-missing = wcale

## Acceptances

notices-acceptances = Przyjęcia
notices-acceptances-lead = Kto przyjął informację, którą trzeba przyjąć.
notices-acceptances-none = Niczego nie trzeba przyjmować
notices-acceptances-none-text = Przy publikacji można poprosić ludzi o przyjęcie wersji.
notices-acceptances-of = Przyjęto wersję { $version } lub późniejszą
notices-acceptances-missing = { $count ->
    [one] { $count } osoba jeszcze nie przyjęła.
    [few] { $count } osoby jeszcze nie przyjęły.
    [many] { $count } osób jeszcze nie przyjęło.
   *[other] { $count } osoby jeszcze nie przyjęły.
}
notices-person = Osoba
notices-person-hidden = ktoś, kogo nie można tu zobaczyć

notices-error-published = Ta informacja jest opublikowana i już się nie zmieni. Proszę zacząć nową wersję.
notices-error-draft = Jest już szkic. Proszę go najpierw opublikować lub odrzucić.
notices-error-newer = W międzyczasie pojawiła się nowsza informacja. Proszę przeczytać tamtą.
notices-error-too-many = Informacja ma najwyżej { $most } części.
notices-error-without = „{ $contact }” nie podaje ludziom informacji o prywatności, więc nie można tego otworzyć. List potrzebuje linku w stopce. Dla innych miejsc proszę podać w Informacjach o prywatności, Punkty kontaktu, jak ludzie ją tam dostają.
notices-error-none-published = Nie ma jeszcze opublikowanej informacji o prywatności. Proszę ją najpierw opublikować.

notices-reconstructed = Tę wersję opublikowano, zanim zaczęliśmy zachowywać treść. Odtworzono ją później, więc mogła brzmieć nieco inaczej.
notices-cookies = Pliki cookie
notices-check-published = Informacja o prywatności jest opublikowana
notices-check-none = Żadnej jeszcze nie opublikowano.
notices-check-version = Obowiązuje wersja { $version }.
notices-check-current = Informacja o prywatności mówi, jak jest
notices-check-fine = Od publikacji nic się nie zmieniło.
notices-check-drifted = Nieaktualne: { $notices }. Proszę odnowić.
notices-check-contacts = Każdy dostaje informację tam, gdzie się spotykamy
notices-check-everywhere = W każdym punkcie kontaktu.
notices-check-without = Bez informacji: { $contacts }.

## Kilka informacji

notices-general = Informacja ogólna
notices-everybody = Wszyscy
notices-notice = Informacja
notices-audience = Dla kogo
notices-points = Punkty kontaktu
notices-says-what-is = aktualna
notices-add = Nowa informacja
notices-add-lead = Informacja dla osób, do których ogólna nie pasuje, na przykład kandydatów do pracy. Punkty kontaktu mogą ją podawać, gdy jej wersja jest opublikowana.
notices-called = Nazwa
notices-described = Nazwa i odbiorcy
notices-key = Klucz
notices-key-hint = Małe litery, cyfry i myślniki. „applicants” czyta się pod /privacy/applicants. Klucz się nie zmienia.
notices-remove = Usuń informację
notices-removed = Informacji już nie ma
notices-empty-text = Proszę zacząć wersję, ułożyć sekcje i ją opublikować.
notices-purposes = Cele, o których mówi
notices-purposes-text = Proszę zaznaczyć cele, które dotyczą tych osób. Bez zaznaczenia informacja mówi o wszystkich.
notices-change = Zmień
notices-contact-account = Konto osoby
notices-contact-my-case = Strona własnej sprawy osoby
notices-contact-sign = Strona podpisów
notices-contact-phone = Telefon
notices-contact-chat = Czat
notices-contact-texts = Wiadomości SMS
notices-drift-authority = Zmienił się urząd, do którego można złożyć skargę.
notices-drift-told-changed = { $section }: zmieniła się pozycja „{ $name }”.
notices-drift-told-added = { $section }: pozycja „{ $name }” jest nowa.
notices-drift-told-ended = { $section }: pozycji „{ $name }” już nie ma.
notices-text-retention-rules = Dla niektórych rzeczy biegną inne terminy:
table-notice_met = Przekazane informacje o prywatności
event-notices-added = Utworzono informację o prywatności { $notice }
event-notices-described = Informacja o prywatności { $notice } ma inną nazwę lub innych odbiorców
event-notices-removed = Usunięto informację o prywatności { $notice }
notices-error-key = Proszę użyć małych liter, cyfr i myślników, a na początku litery.
notices-error-taken = Ta nazwa jest zajęta. Proszę wybrać inną.
notices-error-general = Informacja ogólna jest dla wszystkich. Zachowuje nazwę i zostaje.
notices-error-used = Coś z tej informacji opublikowano albo podaje ją punkt kontaktu. Dlatego zostaje.
notices-error-form = Formularz wybiera informację we własnych ustawieniach.
notices-error-choice = Nic z tej informacji nie jest jeszcze opublikowane. Proszę wybrać inną.
notices-error-unpublished = Nic z informacji „{ $notice }” nie jest jeszcze opublikowane. Proszę ją najpierw opublikować w Informacjach o prywatności.
notices-error-too-many-notices = Informacji jest już { $most }. Proszę użyć jednej z nich.
