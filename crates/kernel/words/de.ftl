error-title = Das hat nicht geklappt
error-not-found = Hier ist nichts, oder Sie dürfen es nicht sehen.
error-sign-in = Bitte melden Sie sich an.
error-denied = Ihnen fehlt das Recht dazu ({ $right }). Eine Administratorin oder ein Administrator kann es Ihnen geben.
error-invalid = Einige Felder stimmen noch nicht.
error-busy = Es geschah zu viel auf einmal. Nichts wurde geändert; bitte versuchen Sie es gleich noch einmal.
error-fault = Bei uns ist etwas kaputtgegangen. Nichts wurde halb getan.
error-too-many = Zu viele Versuche. Bitte warten Sie einige Minuten.
error-too-large = Das ist größer, als wir annehmen können.
error-unreadable = Die Anfrage ließ sich nicht lesen: { $cause }
error-bad-json = Das lässt sich nicht lesen: { $cause }
error-bad-cursor = Das ist keine Stelle in dieser Liste. Beginnen Sie ohne sie von vorn.
error-bad-idempotency-key = Bitte 1 bis 255 Zeichen.
error-idempotency-key-reused = Dieser Schlüssel wurde für eine andere Anfrage benutzt. Nehmen Sie einen neuen.
error-cross-site = Die Anfrage kam von einer anderen Website, deshalb wurde nichts getan. Öffnen Sie die Seite hier und versuchen Sie es noch einmal.
error-required = Bitte füllen Sie das aus.
error-too-long = Höchstens { $most } Zeichen, bitte.
error-bad-text = Hier stehen Zeichen, die wir nicht aufbewahren können.
error-not-a-choice = Bitte wählen Sie eine der Möglichkeiten.
error-not-a-number-between = Bitte eine ganze Zahl von { $least } bis { $most }.
error-changed-meanwhile = Jemand anders hat das inzwischen geändert. Nichts wurde überschrieben.
error-version-needed = Sagen Sie, welche Fassung Sie ändern: senden Sie If-Match.
error-restricted = Die Daten dieser Person sind eingeschränkt: Sie werden aufbewahrt, aber nichts davon darf geändert werden. Heben Sie zuerst die Einschränkung auf.
right-settings-change = Einstellungen ändern
event-settings-changed = Die Einstellung { $setting } wurde von „{ $before }“ auf „{ $after }“ geändert
setting-company-name = Name des Unternehmens
setting-company-address = Postanschrift
setting-company-email = E-Mail-Adresse für Fragen zu personenbezogenen Daten
setting-company-time-zone = Zeitzone
setting-company-country = Land (zwei Buchstaben)
retention-jobs = Bis die Arbeit getan ist
retention-house = Solange das System läuft
retention-audit = Aufbewahrt, damit wir zeigen können, was getan wurde
retention-restricted = Bis die Einschränkung aufgehoben wird
retention-named = Bis der Text sich ändert oder geht
retention-named-slices = Solange das System läuft; die Bits gelöschter Texte werden stündlich geleert
retention-idempotency = Ein Tag
keep-accountability = Wir müssen zeigen können, was getan wurde. Es steht kein persönlicher Wert darin.
keep-named = Verschlüsselte Bits tausender Texte zusammen und Kennungen; die dieser Person gehören zu nichts mehr und werden binnen einer Stunde geleert.
table-events = Was geschah
table-sightings = Wer hingesehen hat
table-restricted = Einschränkung der Verarbeitung
table-named_fresh = Wodurch neue Texte gefunden werden, in denen jemand genannt ist
table-named_folded = Wo Texte im Index der Namen stehen
table-named_slices = Der Index der Namen
table-list_versions = Wie oft kleine Listen geschrieben wurden
table-named_blocks = Teile des Index der Namen
table-named_unread = Texte, die der Index der Namen neu liest
table-named_marks = Wie weit der Index der Namen gelesen hat
right-seen-watch = Darüber wachen, wer wen ansieht
event-seen-unusual = Hat viel mehr angesehen als üblich ({ $count })
setting-seen-reveals = Verdeckte Werte, die eine Person in einer Stunde aufdecken darf
setting-seen-openings = Akten, die eine Person in einer Stunde öffnet, bevor die Datenschutzbeauftragten davon erfahren
settings-seen = Wer wen ansieht
room-seen = Wer wen ansieht
seen-error-enough = Sie haben in der letzten Stunde { $most } Werte aufgedeckt; mehr darf niemand. Versuchen Sie es später, oder fragen Sie die Datenschutzbeauftragten.
seen-reveals-subject = Ungewöhnlich: { $count } verdeckte Werte aufgedeckt
seen-reveals-text = Guten Tag { $name },

    jemand hat an einem Tag { $count } verdeckte Werte aufgedeckt. Das ist viel mehr, als bei dieser Person üblich ist, oder so viel, wie in einer Stunde erlaubt ist.

    Wer, was und warum: { $url }

    { $company }
seen-openings-subject = Ungewöhnlich: { $count } Akten geöffnet
seen-openings-text = Guten Tag { $name },

    jemand hat in einer Stunde { $count } Akten von Menschen geöffnet. Das ist mehr, als die übliche Arbeit braucht.

    Wer und was: { $url }

    { $company }

# Looks at a person, and why a record is restricted: as its person reads them
look-opened = Hat Ihre Daten geöffnet
look-revealed = Hat einen verborgenen Wert angesehen und gesagt, warum
look-exported = Hat Daten herausgenommen
look-found = Hat Sie bei einer Suche gefunden
restricted-asked = Die Person hat darum gebeten: Die Daten werden aufbewahrt, aber weder geändert noch verwendet.
restricted-decided = Wir haben so entschieden: Die Daten werden aufbewahrt, aber weder geändert noch verwendet.
restricted-blocked = Er ist gesperrt statt gelöscht: Die Daten müssen aufbewahrt werden und werden für nichts verwendet.
restricted-erasing = Die Löschung hat begonnen.
restricted-kept = Teile davon wurden beim Löschen aufbewahrt: Sie gehen, wenn ihre Zeit vorbei ist.
