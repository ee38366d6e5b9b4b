### Those who ask on behalf of people.

nav-mandates = Authorised agents
room-mandates = Authorised agents
settings-mandates = Authorised agents
right-mandates-view = See authorised agents and what they asked for
right-mandates-edit = Let authorised agents in and stop them
setting-mandates-business-id = Our id in the directory of the Data Rights Protocol (empty: not in use)
event-mandates-paired = An authorised agent got a token
event-mandates-taken = { $right ->
    [opt-out] An authorised agent asked for: No sale of data
    [opt-in] An authorised agent asked for: Sale of data again
    [deletion] An authorised agent asked for: Erasure
    [access] An authorised agent asked for: Access
    [categories] An authorised agent asked for: Kinds of data
    [specific] An authorised agent asked for: A copy of the data
   *[other] An authorised agent asked for something
}
event-mandates-revoked = An authorised agent took a request back
event-mandates-unheard = An authorised agent could not be told what became of a request
table-mandates_requests = What authorised agents asked for
keep-mandates-agents = It says who may ask for people, and nothing about whom.
keep-mandates-requests = The agent must learn what became of it. No address of the person is in it.
retention-mandates-agents = Kept as long as the list of agents is
retention-mandates-requests = Sixty days after they ended
mandates-lead = Those who may ask for people by the Data Rights Protocol.
mandates-off = The protocol is not in use: give our id in its directory in the settings.
mandates-none = No agents yet
mandates-none-text = Take them over from the directory file of the protocol, or add one by hand.
mandates-agent = The agent
mandates-name = Name
mandates-agent-id = Id in the directory
mandates-agent-id-hint = As the directory of the protocol writes it
mandates-key = Public key
mandates-key-hint = Ed25519, in base64
mandates-web = Website
mandates-contact = Technical contact
mandates-state = State
mandates-state-proposed = waits to be let in
mandates-state-active = let in
mandates-state-stopped = stopped
mandates-paired = Last token
mandates-never = never
mandates-new = Add an agent
mandates-directory = Take a directory over
mandates-file = Directory file
mandates-file-hint = JSON as the protocol's directory has it. Nobody is let in by it.
mandates-imported = The directory was taken over
mandates-import-added = New, wait to be let in
mandates-import-changed = Described anew
mandates-import-rekeyed = With another key, wait to be let in again
mandates-import-same = As before
mandates-start = Let in
mandates-start-effect = They may ask for a token, and then for anybody whose address they know. Compare the key with the directory first.
mandates-stop = Stop
mandates-stop-effect = Their token ends at once. What they asked for goes on.
mandates-trust = Proof of who somebody is
mandates-trust-label = An address that they verified counts as proof
mandates-trust-hint = Otherwise the person gets a link at the address that we have, and the agent does not learn whether we know them.
mandates-trusted = An address that they verified counts as proof.
mandates-untrusted = The person proves it by a link at the address that we have.
mandates-requests = What agents asked for
mandates-requests-none = Nothing yet
mandates-requests-none-text = Here stands what agents ask for, and what they were told of it.
mandates-asked = Asked for
mandates-received = Received
mandates-told = What the agent may know
mandates-seen-open = received
mandates-seen-in-progress = in work
mandates-seen-fulfilled = done
mandates-seen-revoked = taken back
mandates-seen-denied = not granted
mandates-seen-expired = ended, nobody confirmed it
mandates-seen-need-user-verification = the person has to confirm it
mandates-seen-insuf-verification = not clear who asks
mandates-seen-suspected-fraud = seems to be made up
mandates-seen-too-many-requests = asked too often
mandates-seen-claim-not-covered = this right does not cover it
mandates-seen-no-match = nobody found by these details
mandates-seen-outside-jurisdiction = our law does not reach the person
mandates-seen-other = another reason
mandates-telling = Told
mandates-telling-nothing = they ask themselves
mandates-telling-waiting = on its way
mandates-telling-told = told
mandates-telling-failed = given up
mandates-tell-again = Try again
mandates-tell-refused = they answered with an error
mandates-tell-unreachable = nobody answered
mandates-exercise-opt-out = No sale of data
mandates-exercise-opt-in = Sale of data again
mandates-exercise-deletion = Erasure
mandates-exercise-access = Access
mandates-exercise-categories = Kinds of data
mandates-exercise-specific = A copy of the data
mandates-said-saved = Saved.
mandates-said-started = The agent is let in.
mandates-said-stopped = The agent is stopped.
mandates-said-again = They are being told again.
mandates-verify = Is it you?
mandates-verify-text = Somebody asked us in your name. If we know you, a letter with a link is in your mailbox: open it and press the button.
mandates-verify-none = Without it nothing happens.
mandates-error-agent-id = Letters, digits, dashes and underscores only.
mandates-error-key = That is no public Ed25519 key in base64.
mandates-error-web = A website begins with https://
mandates-error-known-agent = There is an agent with this id.
mandates-error-directory = That is no directory file of the protocol.
mandates-error-entry = Agent { $place } of the file cannot be used; nothing was taken over.
mandates-drp-no-token = A bearer token is needed.
mandates-drp-stranger = This token does not open that.
mandates-drp-base64 = The body is not base64.
mandates-drp-signature = The signature is not that of the agent.
mandates-drp-unreadable = The message is not the JSON of this protocol.
mandates-drp-agent = agent-id is not whose token this is.
mandates-drp-business = business-id is not ours.
mandates-drp-early = issued-at is missing or lies in the future.
mandates-drp-late = expires-at is missing, over, or more than a day after issued-at.
mandates-drp-exercise = We do not answer to this right.
mandates-drp-regime = The regime is ccpa, voluntary, or left out.
mandates-drp-whom = Who the person is has to be said: by email, by phone_number, or by a whole name with birthdate.
mandates-drp-callback = status_callback is not an address that we call.
mandates-drp-paper = A paper is a PDF, JPEG or PNG of at most 10 MB.
mandates-drp-papers = There are enough papers for this request.
mandates-drp-no-paper = No paper is needed for this request any more.
mandates-drp-reference = This agent-request-id was used for another message.
mandates-drp-ended = The request has ended.
mandates-drp-running = It was decided and is being done.
mandates-drp-extended = It takes longer than expected; the person was told why.
mandates-drp-verify = If we know the person, a link went to the address that we have.
mandates-drp-fetched = The person was told at their own address how to fetch it.
mandates-drp-opt-in = Only the person can agree again, on our own pages.
mandates-drp-write = The person can write to us about it.
event-mandates-agent-changed = An authorised agent was { $what ->
    [added] added
    [active] let in
    [stopped] stopped
    [trusted] believed from now on
    [untrusted] no longer believed
    [rekeyed] given another key
   *[other] described anew
}
mandates-came = brought by { $name }
