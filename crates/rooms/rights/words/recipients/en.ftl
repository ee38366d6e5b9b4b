### Who is told about erasures, and what remains of people.

right-rights-recipients = Say who is told about erasures
setting-rights-least-alike = How many people must not be told apart
event-rights-recipient-changed = Somebody who gets data was { $what ->
    [added] added
    [removed] removed
   *[other] changed
}
table-rights_recipients = Recipients of data
table-rights_tellings = What recipients were told
keep-rights-recipients = It says who gets data, and nothing about whom.
keep-rights-tellings = We must be able to show whom we told. Who it was about cannot be read once they know.
retention-rights-recipients = Until somebody removes them
retention-rights-tellings = Kept so that we can show whom we told
rights-recipients = Recipients
rights-recipients-lead = Whoever gets data from us is told when somebody is erased, so that they erase it too.
rights-recipients-none = Nobody is told yet
rights-recipients-none-text = Add everybody to whom you give personal data: carriers, payment services, partners.
rights-recipient-new = Add a recipient
rights-recipient-edit = Change the recipient
rights-recipient-saved = The recipient is saved.
rights-recipient-remove = Remove the recipient
rights-recipient-removed = The recipient is removed.
rights-recipient-remove-effect = They are told of no erasure any more, those that wait included. What they were told stays on the requests.
rights-recipient-name = Name
rights-recipient-way = How they are told
rights-way-event = They listen to our webhooks
rights-way-mail = By mail
rights-way-call = By a call (OpenDSR)
rights-recipient-address = Address
rights-recipient-address-hint = An e-mail address, or the web address that takes requests
rights-recipient-secret = Token
rights-recipient-secret-hint = What they gave you to sign in with. Left empty, the known one stays.
rights-recipient-identities = How the person is named to them
rights-identities-id = By our id alone
rights-identities-hashed = By fingerprints of addresses and numbers (SHA-256)
rights-identities-plain = By addresses and numbers as they are
rights-recipient-purposes = For which purposes they get data
rights-recipient-purposes-hint = None chosen: they are told about everybody
rights-error-address = That is not an e-mail address.
rights-error-url = That is not a web address that can be called.
rights-error-inside = This address leads into our own network.
rights-error-known-recipient = There is a recipient of this name.
rights-tellings = Told to recipients
rights-tell-when = When, and what came of it
rights-told-told = told
rights-told-waiting = on its way
rights-told-failed = failed
rights-tell-again = Try again
rights-tell-again-said = It is being told again.
rights-tell-removed = the recipient was removed
rights-tell-forgotten = it was too long ago: nobody can read any more who it was about
rights-tell-waits = the letter has not left yet
rights-tell-bounced = the letter did not arrive
rights-tell-refused = they refused it
rights-tell-unreachable = nobody answered
rights-tell-works = they are working on it
rights-tell-silent = they never said that it is done
rights-tell-subject = Please erase a person: { $number }
rights-tell-text =
    Hello,

    we have erased a person whose data we gave you. Please erase it, too, unless a law obliges you to keep it. This is who it is about:

    { $identities }

    Please tell the person nothing; they know.

    { $company }
    Request { $number }
rights-remains-title = Could they still be told apart?
rights-remains-what = What could remain
rights-remains-alike = People alike
rights-remains-nothing = nothing
rights-remains-enough = At least { $least } people share all of this: nobody can be told apart by it.
rights-remains-too-few = Fewer than { $least } people share all of this. To change that: { $advice }.
rights-remains-coarser = { $to } instead of { $from }
rights-remains-drop = leave out { $what }

rights-fields = Field by field
rights-fields-what = Field
rights-fields-now = Now
rights-fields-after = After
rights-fields-why = Why
rights-fields-nothing = nothing
rights-fields-too-few = Too few others have the same
rights-fields-choose = Choose for each field

rights-error-unapproved = “{ $name }” stands in the register of processors, and nobody approved it. Approve it there first.
rights-to-register = Open the register of processors
rights-check-recipients = Who is told of erasures may work for us
rights-check-approved = Everybody who works for us is approved
rights-check-unapproved = Not approved: { $names }
