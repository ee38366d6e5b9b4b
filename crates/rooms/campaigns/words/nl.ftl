nav-letters = Brieven

right-campaigns-view = Brieven zien en wat ervan werd
right-campaigns-write = Brieven schrijven
right-campaigns-send = Brieven versturen, pauzeren en annuleren
right-campaigns-export = De ontvangers van een brief downloaden

settings-campaigns = Brieven
setting-campaigns-footer-en = Tekst onder elke brief, Engels
setting-campaigns-footer-nl = Tekst onder elke brief, Nederlands
setting-campaigns-footer-pl = Tekst onder elke brief, Pools
setting-campaigns-footer-tr = Tekst onder elke brief, Turks
setting-campaigns-footer-de = Tekst onder elke brief, Duits

event-campaigns-created = De brief „{ $title }” is geschreven
event-campaigns-edited = De brief „{ $title }” is gewijzigd
event-campaigns-started = De brief „{ $title }” is op weg gegaan
event-campaigns-paused = De brief „{ $title }” is gepauzeerd
event-campaigns-resumed = De brief „{ $title }” gaat verder
event-campaigns-canceled = De brief „{ $title }” is geannuleerd
event-campaigns-finished = De brief „{ $title }” is aangekomen
event-campaigns-tried = Een exemplaar van de brief „{ $title }” is verstuurd om te bekijken
event-campaigns-exported = De ontvangers van de brief „{ $title }” zijn gedownload

table-letters = Brieven aan velen
table-letter_texts = Teksten van brieven
table-letter_runs = Voortgang van brieven
table-letter_counts = Tellingen van brieven
table-letter_recipients = Brieven aan velen die voor u bedoeld waren
retention-campaigns-letters = Zolang het systeem draait; er staat geen ontvanger in
retention-campaigns-recipients = Tot de persoon gewist is
keep-campaigns-letters = De brief is voor iedereen dezelfde en noemt niemand

campaigns-lead = Eén tekst, één doel, en alleen aan wie het goedvindt.
campaigns-empty = Nog geen brieven
campaigns-empty-text = Schrijf de eerste: een tekst, het doel en voor wie. Of iemand hem mag krijgen, wordt voor elke persoon nagegaan.
campaigns-new = Nieuwe brief
campaigns-edit = Brief wijzigen
campaigns-save = Concept opslaan
campaigns-title = Naam van de brief
campaigns-title-hint = Alleen u en uw collega's zien hem.
campaigns-state = Stand
campaigns-when = Wanneer
campaigns-state-draft = concept
campaigns-state-sending = wordt verstuurd
campaigns-state-paused = gepauzeerd
campaigns-state-sent = verstuurd
campaigns-state-canceled = geannuleerd
campaigns-country = Alleen mensen in dit land
campaigns-country-hint = Twee letters, zoals NL. Leeg betekent alle landen.
campaigns-language = Alleen mensen met deze taal
campaigns-language-hint = De taal die de persoon koos. De brief gaat in die taal als u hem hieronder zo schrijft; anders in het Engels, anders in de eerste taal die er is.
campaigns-subject = Onderwerp
campaigns-body = Tekst
campaigns-names = Een brief kan deze gegevens afdrukken. Ontbreekt er een, dan helpt een filter: given_name | default('klant').

campaigns-about = Over deze brief
campaigns-for = Voor
campaigns-everybody = iedereen die we kennen
campaigns-in-country = in { $country }
campaigns-in-language = die { $language } koos
campaigns-written = Geschreven
campaigns-started = Op weg gegaan
campaigns-act = { $when }, { $who }
campaigns-house = het systeem
campaigns-warnings = Liever zonder
campaigns-audience = Wie hem krijgt
campaigns-all-looked = { $count ->
    [one] Beslist voor de ene persoon voor wie hij is, alsof hij nu verstuurd werd.
   *[other] Beslist voor alle { $count } mensen voor wie hij is, alsof hij nu verstuurd werd.
}
campaigns-counted = { $count ->
    [one] Geteld: één persoon. Bij het versturen wordt opnieuw beslist.
   *[other] Geteld: alle { $count } mensen. Bij het versturen wordt voor elk opnieuw beslist.
}
campaigns-estimated = Geschat uit de eerste { $looked } van { $all } mensen.
campaigns-count = Iedereen tellen
campaigns-counting = Bezig met tellen
campaigns-outcome = Mag het?
campaigns-outcome-handed = krijgt hem
campaigns-outcome-held = krijgt hem niet
campaigns-outcome-failed = tekst mislukt
campaigns-reason = Waarom
campaigns-reason-text = De tekst kon voor deze persoon niet worden ingevuld.
campaigns-people = Mensen
campaigns-person = Persoon
campaigns-number = Nr. { $number }
campaigns-some = Enkelen van hen
campaigns-reads = { $language }: { $subject }
campaigns-try = Bekijken in een postvak
campaigns-try-email = E-mailadres
campaigns-try-hint = Van iemand die we kennen en die deze brief mag krijgen, zoals uzelf.
campaigns-try-send = Eén exemplaar versturen
campaigns-may-not-send = Uw rol mag geen brieven versturen.
campaigns-who-sends = Een manager of marketeer kan hem versturen.

campaigns-send-it = De brief versturen
campaigns-send-effect = { $count ->
    [one] Hij is voor één persoon. Of die hem mag krijgen, wordt op het moment van versturen beslist.
   *[other] Hij is voor { $count } mensen. Wie van hen hem mag krijgen, wordt voor elk op het moment van versturen beslist.
}
campaigns-send-now = Nu versturen
campaigns-pause = Pauzeren
campaigns-resume = Verdergaan
campaigns-cancel = De brief annuleren
campaigns-cancel-word = annuleren
campaigns-cancel-effect = { $count ->
    [one] Eén brief is nog niet weg en gaat nooit meer weg. Wat weg is, kan niet worden teruggeroepen.
   *[other] { $count } brieven zijn nog niet weg en gaan nooit meer weg. Wat weg is, kan niet worden teruggeroepen.
}
campaigns-resting = Gepauzeerd: er gaat niets weg tot iemand verdergaat.
campaigns-why-not = Wie hem niet kreeg, en waarom
campaigns-tile-sent = Verstuurd
campaigns-tile-waiting = Wacht
campaigns-tile-held = Tegengehouden
campaigns-tile-held-note = mag niet
campaigns-tile-failed = Mislukt
campaigns-tile-canceled = Geannuleerd
campaigns-done-created = Het concept is opgeslagen. Kijk wie hem zou krijgen.
campaigns-done-started = De brief is op weg.
campaigns-done-paused = Gepauzeerd. Er gaat niets meer weg.
campaigns-done-resumed = De brief gaat verder.
campaigns-done-canceled = Geannuleerd. Wat nog niet weg was, gaat nooit meer weg.
campaigns-done-tried = Eén exemplaar is op weg.

campaigns-column-number = Nummer
campaigns-column-outcome = Uitkomst
campaigns-column-reason = Reden
campaigns-column-when = Wanneer

campaigns-why-consent = U krijgt deze brief omdat u goedvond dat we u hierover schrijven: { $purpose }.
campaigns-why-contract = U krijgt deze brief omdat hij hoort bij wat u met ons afsprak: { $purpose }.
campaigns-why-interest = U krijgt deze brief omdat we denken dat u er als klant iets aan hebt: { $purpose }. U kunt altijd nee zeggen.
campaigns-why-law = U krijgt deze brief omdat de wet van ons vraagt hem te sturen: { $purpose }.

campaigns-fault-unknown = Regel { $line }, kolom { $column }: een brief kent „{ $name }” niet.
campaigns-fault-never = Regel { $line }, kolom { $column }: „{ $name }” wordt nooit in een brief afgedrukt.
campaigns-fault-forbidden = Regel { $line }, kolom { $column }: „{ $name }” kan niet in een brief. U kunt gegevens afdrukken, if en else gebruiken, en de filters default, upper en lower.
campaigns-fault-syntax = Regel { $line }, kolom { $column }: hier ontbreekt iets of is iets niet afgesloten.
campaigns-fault-tangled = Regel { $line }, kolom { $column }: dit is te ingewikkeld. Gebruik minder en kortere voorwaarden.
campaigns-fault-fuel = Deze tekst invullen kost te veel stappen. Gebruik minder plaatsen om in te vullen.
campaigns-fault-output = Wat uit deze tekst komt, is te lang.
campaigns-warning-inessential = Regel { $line }, kolom { $column }: dit doel heeft „{ $name }” niet nodig. Zonder is de brief even goed.
campaigns-error-no-text = Schrijf de brief in ten minste één taal.
campaigns-error-language = Dit is geen van onze talen: en, nl, pl, tr, de.
campaigns-error-country = Twee letters graag, zoals NL.
campaigns-error-control = Hier staan tekens die een brief niet kan tonen.
campaigns-error-one-line = Een onderwerp is één regel.
campaigns-error-purpose = Kies het doel van de brief.
campaigns-error-purpose-ended = Dit doel is beëindigd; er wordt niets meer voor verstuurd.
campaigns-error-purpose-channel = Dit doel gebruikt geen e-mail.
campaigns-error-confirm = Typ de naam van de brief precies zoals hij er staat.
campaigns-error-started = De brief is al op weg gegaan. Er is niets gewijzigd.
campaigns-error-not-sending = De brief wordt niet verstuurd.
campaigns-error-not-paused = De brief is niet gepauzeerd.
campaigns-error-ended = De brief is al afgelopen.
campaigns-error-not-on-file = We kennen niemand met dit adres.
campaigns-error-may-not = Deze persoon mag hem niet krijgen. { $reason }
room-campaigns = Brieven
