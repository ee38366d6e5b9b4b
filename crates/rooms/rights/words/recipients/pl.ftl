### Kto dowiaduje się o usunięciach i co pozostaje po ludziach.

right-rights-recipients = Określać, kto dowiaduje się o usunięciach
setting-rights-least-alike = Ilu osób nie może dać się odróżnić
event-rights-recipient-changed = Odbiorca danych został { $what ->
    [added] dodany
    [removed] usunięty
   *[other] zmieniony
}
table-rights_recipients = Odbiorcy danych
table-rights_tellings = Co powiedziano odbiorcom
keep-rights-recipients = Mówi, kto dostaje dane, a nie o kim.
keep-rights-tellings = Musimy móc wykazać, kogo powiadomiliśmy. Potem nie da się odczytać, o kogo chodziło.
retention-rights-recipients = Dopóki ktoś ich nie usunie
retention-rights-tellings = Aby móc wykazać, kogo powiadomiliśmy
rights-recipients = Odbiorcy
rights-recipients-lead = Kto dostaje od nas dane, dowiaduje się o usunięciu osoby, aby też je usunąć.
rights-recipients-none = Nikt nie jest jeszcze powiadamiany
rights-recipients-none-text = Dodaj wszystkich, którym przekazujesz dane osobowe: przewoźników, operatorów płatności, partnerów.
rights-recipient-new = Dodaj odbiorcę
rights-recipient-edit = Zmień odbiorcę
rights-recipient-saved = Odbiorca zapisany.
rights-recipient-remove = Usuń odbiorcę
rights-recipient-removed = Odbiorca usunięty.
rights-recipient-remove-effect = Nie będzie już powiadamiany o usunięciach, także tych oczekujących. To, co mu powiedziano, pozostaje przy wnioskach.
rights-recipient-name = Nazwa
rights-recipient-way = Jak są powiadamiani
rights-way-event = Słuchają naszych webhooków
rights-way-mail = Pocztą elektroniczną
rights-way-call = Wywołaniem (OpenDSR)
rights-recipient-address = Adres
rights-recipient-address-hint = Adres e-mail albo adres internetowy przyjmujący wnioski
rights-recipient-secret = Token
rights-recipient-secret-hint = To, co dali do logowania. Puste pole zostawia znany token.
rights-recipient-identities = Jak wskazuje się im osobę
rights-identities-id = Tylko naszym identyfikatorem
rights-identities-hashed = Skrótami adresów i numerów (SHA-256)
rights-identities-plain = Adresami i numerami jawnie
rights-recipient-purposes = Do jakich celów dostają dane
rights-recipient-purposes-hint = Nic nie wybrano: dowiadują się o wszystkich
rights-error-address = To nie jest adres e-mail.
rights-error-url = To nie jest adres, który można wywołać.
rights-error-inside = Ten adres prowadzi do naszej własnej sieci.
rights-error-known-recipient = Jest już odbiorca o tej nazwie.
rights-tellings = Powiadomieni odbiorcy
rights-tell-when = Kiedy i z jakim skutkiem
rights-told-told = powiadomiony
rights-told-waiting = w drodze
rights-told-failed = nie udało się
rights-tell-again = Spróbuj ponownie
rights-tell-again-said = Powiadamianie trwa ponownie.
rights-tell-removed = odbiorca został usunięty
rights-tell-forgotten = minęło zbyt wiele czasu: nie da się już odczytać, o kogo chodziło
rights-tell-waits = list jeszcze nie wyszedł
rights-tell-bounced = list nie dotarł
rights-tell-refused = odmówili
rights-tell-unreachable = nikt nie odpowiedział
rights-tell-works = pracują nad tym
rights-tell-silent = nigdy nie potwierdzili wykonania
rights-tell-subject = Prosimy o usunięcie osoby: { $number }
rights-tell-text =
    Dzień dobry,

    usunęliśmy osobę, której dane od nas otrzymaliście. Prosimy także je usunąć, chyba że prawo nakazuje je zachować. Chodzi o:

    { $identities }

    Nie trzeba powiadamiać tej osoby; ona o tym wie.

    { $company }
    Wniosek { $number }
rights-remains-title = Czy można by ich jeszcze rozpoznać?
rights-remains-what = Co mogłoby pozostać
rights-remains-alike = Osób takich samych
rights-remains-nothing = nic
rights-remains-enough = Co najmniej { $least } osób ma to wszystko wspólne: nikogo nie da się po tym rozpoznać.
rights-remains-too-few = Mniej niż { $least } osób ma to wszystko wspólne. Aby to zmienić: { $advice }.
rights-remains-coarser = { $to } zamiast { $from }
rights-remains-drop = pominąć: { $what }

rights-fields = Pole po polu
rights-fields-what = Pole
rights-fields-now = Teraz
rights-fields-after = Potem
rights-fields-why = Dlaczego
rights-fields-nothing = nic
rights-fields-too-few = Zbyt mało innych osób ma to samo
rights-fields-choose = Wybierz dla każdego pola

rights-error-unapproved = „{ $name }” jest w rejestrze podmiotów przetwarzających, a nikt go nie zatwierdził. Najpierw trzeba go tam zatwierdzić.
rights-to-register = Otwórz rejestr podmiotów przetwarzających
rights-check-recipients = Kto dowiaduje się o usunięciach, może dla nas pracować
rights-check-approved = Wszyscy, którzy dla nas pracują, są zatwierdzeni
rights-check-unapproved = Niezatwierdzeni: { $names }
