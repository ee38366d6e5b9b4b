receipts-title = So prüfen Sie das Register
receipts-lead = Jede Einwilligung, die wir festhalten, und jedes Nein ist ein Eintrag in einem Register, das nur wächst. Niemand kann einen Eintrag unbemerkt ändern oder entfernen, auch wir nicht. Das müssen Sie nicht glauben: Sie können es prüfen.
receipts-now = Das Register jetzt
receipts-size = Einträge
receipts-root = Wurzel des Baums
receipts-key = Schlüssel, der unterschreibt
receipts-own = Den eigenen Eintrag prüfen
receipts-own-text = Auf Ihrer Seite für Einstellungen können Sie jeden Eintrag und seinen Beweis mitnehmen. Der Eintrag ist ein kleiner Text, der Beweis eine Datei nach c2sp.org/tlog-proof.
receipts-step-entry = Nehmen Sie die Zahl in der zweiten Zeile des Eintrags als Bytes, dann die Zeilen darunter. Deren SHA-256 mit einem Nullbyte davor ist, was das Register hält.
receipts-step-leaf = Das SHA-256 eines Nullbytes und dieses Werts ist das Blatt des Baums (RFC 6962).
receipts-step-path = Mit den Hashes des Beweises führt das Blatt zur Wurzel des Baums.
receipts-step-note = Die Wurzel steht in einem Prüfpunkt, den unser Schlüssel unterschrieben hat (Ed25519, c2sp.org/signed-note).
receipts-command = Dieses Programm macht es ohne Netz:
receipts-all = Das ganze Register prüfen
receipts-all-text = Bewahren Sie einen Prüfpunkt auf. Später zeigt ein Konsistenzbeweis, dass das Register noch mit dem beginnt, was Sie sahen. Aus allen Blättern können Sie jede Wurzel selbst berechnen. Blätter sagen über niemanden etwas.
receipts-checkpoint = der neueste unterschriebene Prüfpunkt
receipts-key-file = der Schlüssel, wie Prüfprogramme ihn lesen
receipts-leaves = Hashes von Blättern, einer je Zeile, höchstens 8.192 auf einmal
receipts-consistency = Beweis, dass die ersten N Einträge unter M unverändert sind
receipts-check-sealed = Einwilligungen sind im Register versiegelt
receipts-check-fine = { $count ->
    [one] { $count } Eintrag, und der neueste Prüfpunkt trägt unsere Unterschrift
   *[other] { $count } Einträge, und der neueste Prüfpunkt trägt unsere Unterschrift
}
receipts-check-waiting = Seit { $since } wartet etwas auf das Siegel: arbeitet jemand die Warteschlange ab?
receipts-check-foreign = Der neueste Prüfpunkt ist nicht mit unserem Schlüssel unterschrieben: „custodia ledger verify“ ausführen
receipts-readme =
    IHRE EINWILLIGUNGEN, ZUM AUFHEBEN UND ZUM PRÜFEN

    Von { $company }, { $date }.

    Zu jeder Einwilligung gibt es einen Nachweis (.jsonld). Darin steht, was Sie gefragt wurden, auf welcher Grundlage, und jede Antwort seither. Programme können ihn lesen: er folgt ISO/IEC TS 27560.

    Zu jeder Antwort gibt es zwei weitere Dateien. Der Eintrag (.entry.txt) ist das, was unser Register von Ihrer Antwort hält. Der Beweis (.tlog-proof) zeigt, dass der Eintrag im Register steht und dass ihn seither niemand verändert hat.

    key.txt ist der öffentliche Schlüssel unseres Registers.

    So prüfen Sie eine Antwort ohne Netz:

    custodia ledger check --entry NAME.entry.txt --proof NAME.tlog-proof --key key.txt

    So prüfen Sie sie mit anderen Werkzeugen: { $url }

    Behalten Sie die Einträge für sich: sie zeigen, was Sie geantwortet haben.
receipts-readme-waiting = Diese Antworten sind noch nicht versiegelt. In ein paar Minuten sind ihre Beweise fertig:
