error-title = Dat is niet gelukt
error-not-found = Hier is niets, of u mag het niet zien.
error-sign-in = Meld u aan.
error-denied = U hebt niet het recht om dit te doen ({ $right }). Een beheerder kan het u geven.
error-invalid = Enkele velden kloppen nog niet.
error-busy = Er gebeurde te veel tegelijk. Er is niets gewijzigd; probeer het zo nog eens.
error-fault = Er ging iets mis bij ons. Er is niets half gedaan.
error-too-many = Te veel pogingen. Wacht een paar minuten.
error-too-large = Dat is groter dan wij aankunnen.
error-unreadable = Het verzoek kon niet worden gelezen: { $cause }
error-bad-json = Dit kan niet worden gelezen: { $cause }
error-bad-cursor = Dit is geen plaats in deze lijst. Begin opnieuw zonder.
error-bad-idempotency-key = Gebruik 1 tot 255 tekens.
error-idempotency-key-reused = Deze sleutel is voor een ander verzoek gebruikt. Neem een nieuwe.
error-cross-site = Het verzoek kwam van een andere site, dus er is niets gedaan. Open de pagina hier en probeer het opnieuw.
error-required = Vul dit in.
error-too-long = Hoogstens { $most } tekens.
error-bad-text = Hier staan tekens die wij niet kunnen bewaren.
error-not-a-choice = Kies een van de mogelijkheden.
error-not-a-number-between = Een geheel getal van { $least } tot { $most }.
error-changed-meanwhile = Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven.
error-version-needed = Zeg welke versie u wijzigt: stuur If-Match mee.
error-restricted = De gegevens van deze persoon zijn beperkt: ze worden bewaard, maar niets ervan mag worden gewijzigd. Hef eerst de beperking op.
right-settings-change = Instellingen wijzigen
event-settings-changed = De instelling { $setting } is gewijzigd van “{ $before }” in “{ $after }”
setting-company-name = Naam van het bedrijf
setting-company-address = Postadres
setting-company-email = E-mailadres voor vragen over persoonsgegevens
setting-company-time-zone = Tijdzone
setting-company-country = Land (twee letters)
retention-jobs = Tot het werk gedaan is
retention-house = Zolang het systeem draait
retention-audit = Bewaard om te kunnen laten zien wat er is gedaan
retention-restricted = Tot de beperking wordt opgeheven
retention-named = Tot de tekst verandert of verdwijnt
retention-named-slices = Zolang het systeem draait; de bits van verdwenen teksten worden elk uur gewist
retention-idempotency = Eén dag
keep-accountability = Wij moeten kunnen laten zien wat er is gedaan. Er staat geen persoonlijke waarde in.
keep-named = Versleutelde bits van duizenden teksten samen, en nummers; die van deze persoon horen nergens meer bij en worden binnen een uur gewist.
table-events = Wat er gebeurde
table-sightings = Wie er keek
table-restricted = Beperking van de verwerking
table-named_fresh = Waarmee nieuwe teksten worden gevonden waarin iemand wordt genoemd
table-named_folded = Waar teksten in de index van namen staan
table-named_slices = De index van namen
table-list_versions = Hoe vaak kleine lijsten zijn geschreven
table-named_blocks = Delen van de index van namen
table-named_unread = Teksten die de index van namen opnieuw leest
table-named_marks = Hoe ver de index van namen heeft gelezen
right-seen-watch = Toezien op wie wiens gegevens bekijkt
event-seen-unusual = Bekeek veel meer dan gebruikelijk ({ $count })
setting-seen-reveals = Verborgen waarden die één persoon per uur mag tonen
setting-seen-openings = Dossiers die één persoon per uur opent voordat de privacyfunctionaris bericht krijgt
settings-seen = Wie wiens gegevens bekijkt
room-seen = Wie wiens gegevens bekijkt
seen-error-enough = U hebt het afgelopen uur { $most } waarden getoond; meer mag niemand. Probeer het later, of vraag de privacyfunctionaris.
seen-reveals-subject = Ongebruikelijk: { $count } verborgen waarden getoond
seen-reveals-text = Hallo { $name },

    Iemand heeft binnen een dag { $count } verborgen waarden getoond. Dat is veel meer dan gebruikelijk voor deze persoon, of zoveel als iemand per uur mag.

    Wie, wat en waarom: { $url }

    { $company }
seen-openings-subject = Ongebruikelijk: { $count } dossiers geopend
seen-openings-text = Hallo { $name },

    Iemand heeft binnen een uur { $count } dossiers van mensen geopend. Dat is meer dan gewoon werk vraagt.

    Wie en wat: { $url }

    { $company }

# Looks at a person, and why a record is restricted: as its person reads them
look-opened = Opende uw gegevens
look-revealed = Bekeek een verborgen waarde en zei waarom
look-exported = Haalde gegevens eruit
look-found = Vond u bij een zoekopdracht
restricted-asked = De persoon heeft erom gevraagd: de gegevens worden bewaard, maar niet gewijzigd of gebruikt.
restricted-decided = Wij hebben dat besloten: de gegevens worden bewaard, maar niet gewijzigd of gebruikt.
restricted-blocked = Het is geblokkeerd in plaats van gewist: de gegevens moeten bewaard blijven en worden nergens voor gebruikt.
restricted-erasing = Het wissen is begonnen.
restricted-kept = Delen ervan zijn bewaard toen de persoon werd gewist: ze gaan weg als hun tijd om is.
