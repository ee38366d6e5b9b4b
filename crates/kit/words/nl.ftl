### De eigen woorden van de kit.

## Things to do

kit-save = Opslaan
kit-cancel = Annuleren
kit-back = Terug
kit-next = Volgende
kit-previous = Vorige
kit-continue = Doorgaan
kit-add = Toevoegen
kit-create = Aanmaken
kit-edit = Bewerken
kit-delete = Verwijderen
kit-send = Versturen
kit-open = Openen
kit-close = Sluiten
kit-stop = Stoppen
kit-copy = Kopiëren
kit-copied = Gekopieerd
kit-download = Downloaden
kit-upload = Uploaden
kit-apply = Toepassen
kit-reset = Alles wissen
kit-search = Zoeken

## Small words

kit-yes = Ja
kit-no = Nee
kit-all = alle
kit-none = Geen
kit-saved = Opgeslagen
kit-sure = Weet u het zeker?
kit-optional = niet verplicht
kit-nothing = Niets gevonden
kit-nothing-yet = Hier is nog niets
kit-news = Nieuw:
kit-show = Tonen
kit-stale = Geen verbinding. Wat u ziet, kan verouderd zijn.
kit-signed-out = U bent uitgelogd.
kit-purpose = Doel
kit-of = { $done } van { $total }

## The frame

kit-skip = Naar de inhoud
kit-menu = Hoofdmenu
kit-where = Waar u bent
kit-find = Zoek personen, zaken, instellingen
kit-commands = Opdrachten
kit-commands-hint = Wat wilt u doen?
kit-search-for = Overal zoeken:
kit-bell = Meldingen
kit-you = Aangemeld als { $name }
kit-settings = Mijn instellingen
kit-language = Taal
kit-language-en = Engels
kit-language-nl = Nederlands
kit-language-pl = Pools
kit-language-tr = Turks
kit-language-de = Duits
kit-sign-out = Afmelden
kit-unsaved = Uw wijzigingen zijn niet opgeslagen. Toch weggaan?

## Lists

kit-filter = Deze lijst filteren
kit-filter-off = Dit filter weghalen
kit-pages = Pagina’s
kit-select = Deze rij kiezen
kit-select-all = Alle rijen kiezen
kit-selected = gekozen
kit-rows = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
kit-as-table = Als tabel tonen

## Forms

kit-mend = { $count ->
    [one] Kijk nog eens naar één antwoord
   *[other] Kijk nog eens naar { $count } antwoorden
}
kit-error-required = Vul dit in.
kit-error-email = Dit lijkt geen e-mailadres. Er hoort één @ in, zoals naam@example.com.
kit-no-undo = Dit kan niet ongedaan worden gemaakt.
kit-type-word = Typ “{ $word }” om te bevestigen
kit-wrong-word = Dat is niet hetzelfde woord. Typ het precies zoals het er staat.

## May we?

kit-may = Mogen we?
kit-may-yes = toegestaan
kit-may-ask = niet gevraagd
kit-may-refused = geweigerd
kit-may-stopped = gestopt
kit-may-state = { $channel }: { $state }.

## Why do we hold this?

kit-why = Waarom bewaren we dit?
kit-why-for = Voor
kit-why-from = Van
kit-why-since = Sinds
kit-why-seen = Gezien door
kit-why-goes = Verdwijnt
kit-why-unknown = Over dit gegeven is nog niets vastgelegd.

## Long work

kit-waiting = Wacht op de start
kit-rate = { $count } per seconde
kit-left = nog { $time }
kit-done = Klaar
kit-cancelled = Voor het einde gestopt
kit-report = Verslag

## What went wrong

kit-reference = Kenmerk
kit-error-not-found = Deze pagina bestaat niet
kit-error-not-found-why = Misschien zit er een typefout in het adres, of wat hier stond is er niet meer.
kit-error-not-found-kept = Er is niets van u veranderd.
kit-error-forbidden = U mag dit niet openen
kit-error-forbidden-why = Uw account heeft hiervoor geen recht. De beheerder kan het u geven.
kit-error-forbidden-kept = Er is niets veranderd.
kit-error-broken = Er ging bij ons iets mis
kit-error-broken-why = Het ligt niet aan u, en wij hebben bericht gekregen. Probeer het zo nog eens.
kit-error-broken-kept = Wat u eerder opsloeg is veilig. De laatste stap is niet uitgevoerd.
kit-error-too-many = Dat ging iets te snel
kit-error-too-many-why = Er waren veel pogingen in korte tijd. Wacht een minuut en probeer het opnieuw.
kit-error-too-many-kept = Er is niets verloren gegaan.
kit-error-expired = Deze link werkt niet meer
kit-error-expired-why = Hij is al gebruikt of te oud. Vraag een nieuwe aan; dat duurt maar even.
kit-error-expired-kept = Uw keuzes blijven zoals ze waren.

## Time

kit-date = { $day } { $month } { $year }
kit-day = { $day } { $month }
kit-datetime = { $date }, { $time }
kit-month-1 = januari
kit-month-2 = februari
kit-month-3 = maart
kit-month-4 = april
kit-month-5 = mei
kit-month-6 = juni
kit-month-7 = juli
kit-month-8 = augustus
kit-month-9 = september
kit-month-10 = oktober
kit-month-11 = november
kit-month-12 = december
kit-now = zojuist
kit-today = vandaag
kit-yesterday = gisteren
kit-tomorrow = morgen
kit-ago-minutes = { $count ->
    [one] 1 minuut geleden
   *[other] { $count } minuten geleden
}
kit-ago-hours = { $count } uur geleden
kit-ago-days = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
}
kit-ago-months = { $count ->
    [one] 1 maand geleden
   *[other] { $count } maanden geleden
}
kit-ago-years = { $count } jaar geleden
kit-in-minutes = { $count ->
    [one] over 1 minuut
   *[other] over { $count } minuten
}
kit-in-hours = over { $count } uur
kit-in-days = { $count ->
    [one] over 1 dag
   *[other] over { $count } dagen
}
kit-in-months = { $count ->
    [one] over 1 maand
   *[other] over { $count } maanden
}
kit-in-years = over { $count } jaar
kit-seconds = { $count } s
kit-minutes = { $count } min
kit-hours = { $count } uur
kit-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}

## What the samples of the storybook say

kit-sample-name = Naam
kit-sample-email = E-mailadres
kit-sample-phone = Telefoonnummer
kit-sample-date = Geboortedatum
kit-sample-days = Bewaardagen
kit-sample-password = Wachtwoord
kit-sample-code = Code uit uw app
kit-sample-file = Klantenlijst
kit-sample-language = Taal van onze brieven
kit-sample-choice = Hoe mogen we u bereiken?
kit-sample-agree = Ik heb de privacyverklaring gelezen
kit-sample-news = Nieuws over tenten en routes
kit-sample-hint = We gebruiken het voor uw bestellingen en voor niets anders.
