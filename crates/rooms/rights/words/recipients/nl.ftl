### Wie van verwijderingen hoort, en wat er van mensen overblijft.

right-rights-recipients = Bepalen wie van verwijderingen hoort
setting-rights-least-alike = Hoeveel mensen niet te onderscheiden mogen zijn
event-rights-recipient-changed = Een ontvanger van gegevens werd { $what ->
    [added] toegevoegd
    [removed] verwijderd
   *[other] gewijzigd
}
table-rights_recipients = Ontvangers van gegevens
table-rights_tellings = Wat ontvangers is verteld
keep-rights-recipients = Het zegt wie gegevens krijgt, niet over wie.
keep-rights-tellings = We moeten kunnen tonen wie we het vertelden. Over wie het ging is daarna niet meer te lezen.
retention-rights-recipients = Tot iemand ze verwijdert
retention-rights-tellings = Bewaard om te tonen wie we het vertelden
rights-recipients = Ontvangers
rights-recipients-lead = Wie gegevens van ons krijgt, hoort het als iemand wordt verwijderd, en verwijdert ze ook.
rights-recipients-none = Er wordt nog niemand ingelicht
rights-recipients-none-text = Voeg iedereen toe aan wie u persoonsgegevens geeft: vervoerders, betaaldiensten, partners.
rights-recipient-new = Ontvanger toevoegen
rights-recipient-edit = Ontvanger wijzigen
rights-recipient-saved = De ontvanger is opgeslagen.
rights-recipient-remove = Ontvanger verwijderen
rights-recipient-removed = De ontvanger is verwijderd.
rights-recipient-remove-effect = Ze horen niet meer van verwijderingen, ook niet van wachtende. Wat hun is verteld blijft bij de verzoeken.
rights-recipient-name = Naam
rights-recipient-way = Hoe ze het horen
rights-way-event = Ze luisteren naar onze webhooks
rights-way-mail = Per e-mail
rights-way-call = Met een aanroep (OpenDSR)
rights-recipient-address = Adres
rights-recipient-address-hint = Een e-mailadres, of het webadres dat verzoeken aanneemt
rights-recipient-secret = Token
rights-recipient-secret-hint = Wat ze u gaven om mee in te loggen. Leeg: het bekende blijft.
rights-recipient-identities = Hoe de persoon aan hen wordt genoemd
rights-identities-id = Alleen met ons kenmerk
rights-identities-hashed = Met vingerafdrukken van adressen en nummers (SHA-256)
rights-identities-plain = Met adressen en nummers zoals ze zijn
rights-recipient-purposes = Voor welke doelen ze gegevens krijgen
rights-recipient-purposes-hint = Niets gekozen: ze horen van iedereen
rights-error-address = Dat is geen e-mailadres.
rights-error-url = Dat is geen webadres dat kan worden aangeroepen.
rights-error-inside = Dit adres leidt naar ons eigen netwerk.
rights-error-known-recipient = Er is al een ontvanger met deze naam.
rights-tellings = Aan ontvangers verteld
rights-tell-when = Wanneer, en wat ervan kwam
rights-told-told = verteld
rights-told-waiting = onderweg
rights-told-failed = mislukt
rights-tell-again = Opnieuw proberen
rights-tell-again-said = Het wordt opnieuw verteld.
rights-tell-removed = de ontvanger is verwijderd
rights-tell-forgotten = het was te lang geleden: niemand kan nog lezen om wie het ging
rights-tell-waits = de brief is nog niet weg
rights-tell-bounced = de brief kwam niet aan
rights-tell-refused = ze weigerden het
rights-tell-unreachable = niemand antwoordde
rights-tell-works = ze zijn ermee bezig
rights-tell-silent = ze zeiden nooit dat het klaar is
rights-tell-subject = Verwijder een persoon: { $number }
rights-tell-text =
    Hallo,

    we hebben een persoon verwijderd van wie u gegevens van ons kreeg. Verwijder ze ook, tenzij een wet u verplicht ze te bewaren. Het gaat om:

    { $identities }

    U hoeft de persoon niets te melden; die weet het.

    { $company }
    Verzoek { $number }
rights-remains-title = Zijn ze nog te herkennen?
rights-remains-what = Wat zou kunnen overblijven
rights-remains-alike = Mensen die gelijk zijn
rights-remains-nothing = niets
rights-remains-enough = Minstens { $least } mensen delen dit alles: niemand is eraan te herkennen.
rights-remains-too-few = Minder dan { $least } mensen delen dit alles. Daarvoor: { $advice }.
rights-remains-coarser = { $to } in plaats van { $from }
rights-remains-drop = { $what } weglaten

rights-fields = Veld voor veld
rights-fields-what = Veld
rights-fields-now = Nu
rights-fields-after = Daarna
rights-fields-why = Waarom
rights-fields-nothing = niets
rights-fields-too-few = Te weinig anderen hebben hetzelfde
rights-fields-choose = Per veld kiezen

rights-error-unapproved = “{ $name }” staat in het register van verwerkers, en niemand heeft het goedgekeurd. Keur het daar eerst goed.
rights-to-register = Open het register van verwerkers
rights-check-recipients = Wie van wissingen hoort, mag voor ons werken
rights-check-approved = Iedereen die voor ons werkt, is goedgekeurd
rights-check-unapproved = Niet goedgekeurd: { $names }
