### Wie namens mensen vraagt.

nav-mandates = Gemachtigden
room-mandates = Gemachtigden
settings-mandates = Gemachtigden
right-mandates-view = Gemachtigden zien en wat zij vroegen
right-mandates-edit = Gemachtigden toelaten en stoppen
setting-mandates-business-id = Onze id in de lijst van het Data Rights Protocol (leeg: niet in gebruik)
event-mandates-paired = Een gemachtigde kreeg een token
event-mandates-taken = { $right ->
    [opt-out] Een gemachtigde vroeg om: Geen verkoop van gegevens
    [opt-in] Een gemachtigde vroeg om: Weer verkoop van gegevens
    [deletion] Een gemachtigde vroeg om: Wissing
    [access] Een gemachtigde vroeg om: Inzage
    [categories] Een gemachtigde vroeg om: Soorten gegevens
    [specific] Een gemachtigde vroeg om: Kopie van de gegevens
   *[other] Een gemachtigde vroeg om iets
}
event-mandates-revoked = Een gemachtigde trok een verzoek in
event-mandates-unheard = Een gemachtigde kon niet horen wat er van een verzoek werd
table-mandates_requests = Wat gemachtigden vroegen
keep-mandates-agents = Het zegt wie voor mensen mag vragen, en niets over wie.
keep-mandates-requests = De gemachtigde moet horen wat ervan werd. Er staat geen adres van de persoon in.
retention-mandates-agents = Zolang de lijst van gemachtigden er is
retention-mandates-requests = Zestig dagen na het einde
mandates-lead = Wie voor mensen mag vragen via het Data Rights Protocol.
mandates-off = Het protocol is niet in gebruik: vul onze id in bij de instellingen.
mandates-none = Nog geen gemachtigden
mandates-none-text = Neem ze over uit het bestand van het protocol, of voeg er een toe.
mandates-agent = De gemachtigde
mandates-name = Naam
mandates-agent-id = Id in de lijst
mandates-agent-id-hint = Zoals de lijst van het protocol hem schrijft
mandates-key = Openbare sleutel
mandates-key-hint = Ed25519, in base64
mandates-web = Website
mandates-contact = Technisch contact
mandates-state = Status
mandates-state-proposed = wacht op toelating
mandates-state-active = toegelaten
mandates-state-stopped = gestopt
mandates-paired = Laatste token
mandates-never = nooit
mandates-new = Gemachtigde toevoegen
mandates-directory = Lijst overnemen
mandates-file = Bestand van de lijst
mandates-file-hint = JSON zoals de lijst van het protocol. Niemand wordt ermee toegelaten.
mandates-imported = De lijst is overgenomen
mandates-import-added = Nieuw, wachten op toelating
mandates-import-changed = Opnieuw beschreven
mandates-import-rekeyed = Met een andere sleutel, wachten opnieuw op toelating
mandates-import-same = Als voorheen
mandates-start = Toelaten
mandates-start-effect = Zij mogen een token vragen, en daarna voor iedereen van wie zij het adres kennen. Vergelijk eerst de sleutel met de lijst.
mandates-stop = Stoppen
mandates-stop-effect = Hun token eindigt meteen. Wat zij vroegen gaat door.
mandates-trust = Bewijs wie iemand is
mandates-trust-label = Een adres dat zij controleerden geldt als bewijs
mandates-trust-hint = Anders krijgt de persoon een link op het adres dat wij hebben, en hoort de gemachtigde niet of wij die kennen.
mandates-trusted = Een adres dat zij controleerden geldt als bewijs.
mandates-untrusted = De persoon bewijst het met een link op het adres dat wij hebben.
mandates-requests = Wat gemachtigden vroegen
mandates-requests-none = Nog niets
mandates-requests-none-text = Hier staat wat gemachtigden vragen, en wat zij erover hoorden.
mandates-asked = Gevraagd
mandates-received = Ontvangen
mandates-told = Wat de gemachtigde mag weten
mandates-seen-open = ontvangen
mandates-seen-in-progress = in behandeling
mandates-seen-fulfilled = gedaan
mandates-seen-revoked = ingetrokken
mandates-seen-denied = niet toegewezen
mandates-seen-expired = verlopen, niemand bevestigde het
mandates-seen-need-user-verification = de persoon moet het bevestigen
mandates-seen-insuf-verification = niet duidelijk wie het vraagt
mandates-seen-suspected-fraud = lijkt verzonnen
mandates-seen-too-many-requests = te vaak gevraagd
mandates-seen-claim-not-covered = dit recht omvat het niet
mandates-seen-no-match = niemand gevonden met deze gegevens
mandates-seen-outside-jurisdiction = ons recht geldt niet voor de persoon
mandates-seen-other = een andere reden
mandates-telling = Verteld
mandates-telling-nothing = zij vragen zelf
mandates-telling-waiting = onderweg
mandates-telling-told = verteld
mandates-telling-failed = opgegeven
mandates-tell-again = Opnieuw proberen
mandates-tell-refused = zij antwoordden met een fout
mandates-tell-unreachable = niemand antwoordde
mandates-exercise-opt-out = Geen verkoop van gegevens
mandates-exercise-opt-in = Weer verkoop van gegevens
mandates-exercise-deletion = Wissing
mandates-exercise-access = Inzage
mandates-exercise-categories = Soorten gegevens
mandates-exercise-specific = Kopie van de gegevens
mandates-said-saved = Opgeslagen.
mandates-said-started = De gemachtigde is toegelaten.
mandates-said-stopped = De gemachtigde is gestopt.
mandates-said-again = Het wordt opnieuw verteld.
mandates-verify = Bent u het?
mandates-verify-text = Iemand vroeg ons iets in uw naam. Als wij u kennen, ligt er een bericht met een link in uw mailbox: open het en druk op de knop.
mandates-verify-none = Zonder dat gebeurt er niets.
mandates-error-agent-id = Alleen letters, cijfers, streepjes en onderstrepingen.
mandates-error-key = Dat is geen openbare Ed25519-sleutel in base64.
mandates-error-web = Een website begint met https://
mandates-error-known-agent = Er is al een gemachtigde met deze id.
mandates-error-directory = Dat is geen lijst van het protocol.
mandates-error-entry = Gemachtigde { $place } in het bestand is onbruikbaar; er is niets overgenomen.
mandates-drp-no-token = Er is een token nodig.
mandates-drp-stranger = Dit token opent dat niet.
mandates-drp-base64 = De inhoud is geen base64.
mandates-drp-signature = De handtekening (signature) is niet die van de gemachtigde.
mandates-drp-unreadable = Het bericht is niet de JSON van dit protocol.
mandates-drp-agent = agent-id hoort niet bij dit token.
mandates-drp-business = business-id is niet de onze.
mandates-drp-early = issued-at ontbreekt of ligt in de toekomst.
mandates-drp-late = expires-at ontbreekt, is voorbij of ligt meer dan een dag na issued-at.
mandates-drp-exercise = Op dit recht antwoorden wij niet.
mandates-drp-regime = Het regime is ccpa, voluntary of weggelaten.
mandates-drp-whom = Er moet staan om wie het gaat: met email, met phone_number, of met de volledige naam en birthdate.
mandates-drp-callback = status_callback is geen adres dat wij aanroepen.
mandates-drp-paper = Een document is een PDF, JPEG of PNG van hoogstens 10 MB.
mandates-drp-papers = Er zijn genoeg documenten bij dit verzoek.
mandates-drp-no-paper = Bij dit verzoek is geen document meer nodig.
mandates-drp-reference = Deze agent-request-id is al voor een ander bericht gebruikt.
mandates-drp-ended = Het verzoek is afgelopen.
mandates-drp-running = Het is besloten en wordt gedaan.
mandates-drp-extended = Het duurt langer dan verwacht; de persoon weet waarom.
mandates-drp-verify = Als wij de persoon kennen, ging er een link naar het adres dat wij hebben.
mandates-drp-fetched = De persoon hoorde op het eigen adres hoe het op te halen is.
mandates-drp-opt-in = Alleen de persoon kan opnieuw toestemmen, op onze eigen pagina's.
mandates-drp-write = De persoon kan ons erover schrijven.
event-mandates-agent-changed = Gemachtigde: { $what ->
    [added] toegevoegd
    [active] toegelaten
    [stopped] gestopt
    [trusted] wordt voortaan geloofd
    [untrusted] wordt niet meer geloofd
    [rekeyed] kreeg een andere sleutel
   *[other] opnieuw beschreven
}
mandates-came = gebracht door { $name }
