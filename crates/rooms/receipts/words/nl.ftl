receipts-title = Zo controleert u het register
receipts-lead = Elke toestemming die we noteren, en elk nee, staat in een register dat alleen groeit. Niemand kan ongezien een regel wijzigen of weghalen, wij ook niet. Dat hoeft u niet te geloven: u kunt het nagaan.
receipts-now = Het register nu
receipts-size = Regels
receipts-root = Wortel van de boom
receipts-key = Sleutel die ondertekent
receipts-own = Uw eigen regel controleren
receipts-own-text = Op uw voorkeurenpagina kunt u elke regel en het bewijs ervan meenemen. De regel is een kleine tekst, het bewijs een bestand volgens c2sp.org/tlog-proof.
receipts-step-entry = Neem het getal op de tweede regel van de tekst als bytes, en daarna de regels eronder. De SHA-256 daarvan, met een nulbyte ervoor, is wat het register bewaart.
receipts-step-leaf = De SHA-256 van een nulbyte en die waarde is het blad van de boom (RFC 6962).
receipts-step-path = Met de hashes van het bewijs leidt het blad naar de wortel van de boom.
receipts-step-note = De wortel staat in een controlepunt dat onze sleutel ondertekende (Ed25519, c2sp.org/signed-note).
receipts-command = Dit programma doet het zonder netwerk:
receipts-all = Het hele register controleren
receipts-all-text = Bewaar een controlepunt. Later toont een consistentiebewijs dat het register nog begint met wat u zag. Uit alle bladeren kunt u zelf elke wortel berekenen. Bladeren zeggen niets over iemand.
receipts-checkpoint = het nieuwste ondertekende controlepunt
receipts-key-file = de sleutel, zoals controleprogramma’s hem lezen
receipts-leaves = hashes van bladeren, één per regel, hoogstens 8.192 tegelijk
receipts-consistency = bewijs dat de eerste N regels onder de M onveranderd zijn
receipts-check-sealed = Toestemmingen staan verzegeld in het register
receipts-check-fine = { $count ->
    [one] { $count } regel, en het nieuwste controlepunt draagt onze handtekening
   *[other] { $count } regels, en het nieuwste controlepunt draagt onze handtekening
}
receipts-check-waiting = Sinds { $since } wacht er iets op verzegeling: werkt iets de wachtrij af?
receipts-check-foreign = Het nieuwste controlepunt is niet met onze sleutel ondertekend: voer “custodia ledger verify” uit
receipts-readme =
    UW TOESTEMMINGEN, OM TE BEWAREN EN TE CONTROLEREN

    Van { $company }, { $date }.

    Voor elke toestemming is er een verslag (.jsonld). Daarin staat wat u gevraagd is, op welke grond, en elk antwoord sindsdien. Programma’s kunnen het lezen: het volgt ISO/IEC TS 27560.

    Voor elk antwoord zijn er nog twee bestanden. De regel (.entry.txt) is wat ons register van uw antwoord bewaart. Het bewijs (.tlog-proof) toont dat de regel in het register staat en dat niemand hem sindsdien heeft gewijzigd.

    key.txt is de openbare sleutel van ons register.

    Zo controleert u een antwoord zonder netwerk:

    custodia ledger check --entry NAAM.entry.txt --proof NAAM.tlog-proof --key key.txt

    Zo controleert u het met andere middelen: { $url }

    Houd de regels voor uzelf: ze laten zien wat u geantwoord hebt.
receipts-readme-waiting = Deze antwoorden zijn nog niet verzegeld. Over enkele minuten zijn hun bewijzen klaar:
