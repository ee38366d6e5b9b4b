### Requests of people about their own data.

nav-requests = Requests
right-rights-view = See requests about personal data
right-rights-start = Write a request down for somebody
right-rights-decide = Decide about requests
right-rights-files = Fetch finished copies
settings-rights = Requests
setting-rights-erase-at-once = Erase as soon as the person has proved who they are

event-rights-asked = { $kind ->
    [information] { $number }: asked for: Information about the data
    [copy] { $number }: asked for: Copy of the data
    [portability] { $number }: asked for: Data to take along
    [rectification] { $number }: asked for: Correction
    [erasure] { $number }: asked for: Erasure
    [anonymisation] { $number }: asked for: Anonymisation
    [restriction] { $number }: asked for: Restriction
    [objection] { $number }: asked for: Objection to a purpose
    [withdrawal] { $number }: asked for: Withdrawal of a permission
    [automation] { $number }: asked for: No decisions by machines alone
    [opt-out] { $number }: asked for: No sale or sharing
   *[other] { $number }: asked for: Limited use of sensitive data
}
event-rights-proved = { $number }: identity proved
event-rights-decided = { $number }: granted
event-rights-refused = { $number }: not granted
event-rights-due = { $number }: the answer is due soon ({ $days } days)
event-rights-copy-ready = { $number }: the copy is ready
event-rights-copy-taken = { $number }: the copy was fetched
event-rights-blocked = { $number }: the account was closed
event-rights-erased = { $number }: erased
event-rights-expired = { $number }: nobody proved it in time

table-rights_claims = Requests about their data
table-rights_proofs = Links that proved who they are
table-rights_copies = Copies of their data
table-rights_receipts = Receipts of erasures
table-rights_wiped = Which erasures this data has seen
keep-rights-claims = We must be able to show what we answered. Nothing personal is in it.
retention-rights-claims = Kept so that we can show what we answered
retention-rights-proofs = Until they are used or a week old
retention-rights-copies = Until fetched, at most a week

rights-kind-copy = Copy of the data
rights-kind-erasure = Erasure
rights-state-asked = waiting for proof
rights-state-proved = to be decided
rights-state-running = at work
rights-state-done = done
rights-state-refused = not granted
rights-state-expired = expired
rights-mode-block-only = Only close the account
rights-mode-block-only-text = The record stays as it is, locked. Nobody can change or use it, and nothing is sent.
rights-mode-anonymise = Anonymise
rights-mode-anonymise-text = Everything that tells who the person is goes. Records that count for statistics stay, emptied.
rights-mode-destroy = Destroy
rights-mode-destroy-text = Everything goes except what a law demands.
rights-return = May the same addresses come back?
rights-return-welcome = Yes, the person may become a customer again
rights-return-kept-out = No, keep them out (only a fingerprint of each address is kept)
rights-refusal-identity = We could not find out whether the request comes from this person
rights-refusal-excessive = The same was asked again and again
rights-refusal-legal-duty = A law obliges us to keep the data
rights-refusal-legal-claims = We need the data for a legal dispute
rights-refusal-rights-of-others = It would tell too much about other people

rights-customer-number = Customer { $number }
rights-person-gone = somebody who is erased
rights-none = No requests here
rights-none-text = When somebody asks for a copy of their data or for erasure, it appears here with its deadline.
rights-scope-open = Open
rights-scope-ended = Answered
rights-scope-by-rule = Ended by a rule
rights-column-number = Number
rights-column-person = Person
rights-column-kind = Request
rights-column-state = State
rights-column-asked = Asked
rights-column-due = Answer due
rights-days-left = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
rights-late = late
rights-latest = Longest, when told in time
rights-lead-portal = Asked on the preference page on { $day }, in { $language }
rights-lead-desk = Written down at the desk on { $day }, in { $language }
rights-lead-api = Asked through the API on { $day }, in { $language }

rights-would = What would happen
rights-would-from = counted just now from the data map
rights-effect-what = What
rights-effect-found = Found
rights-effect-goes = Deleted
rights-effect-emptied = Emptied
rights-effect-stays = Kept
rights-effect-why = Why it stays
rights-effect-holds = Records of legal holds
rights-stays-locked = Locked, but kept
rights-sums = { $goes } records go, { $emptied } are emptied, { $stays } stay.
rights-receipt = Receipt
rights-key-gone = Key destroyed on { $day }. No backup can be read any more.
rights-key-still = The key is about to be destroyed.
rights-way = In the way
rights-way-clear = Nothing
rights-way-forbids = Has to end first
rights-way-held = As long as it stands, nothing is erased.
rights-so-far = So far
rights-details = Details
rights-to-customer = Open the customer
rights-reason = Reason
rights-note = Note to the person
rights-note-hint = It is in their letter. Plain words, please.
rights-by = by { $name }
rights-moment-asked = Asked
rights-moment-proved-link = Proved by a link to the address on file
rights-moment-proved-staff = Identity checked
rights-moment-decided = Granted
rights-moment-taken = Copy fetched
rights-moment-due = Answer due
rights-step-packing = The copy is being put together
rights-step-stopping = Messages are being stopped
rights-step-telling = Waiting until the last letter has left
rights-step-wiping = Records are going
rights-step-shredding = The key is going
rights-file-none = Not put together yet
rights-file-made = Put together
rights-file-size = Size
rights-file-taken = fetched on { $day }
rights-file-waits = waits until { $day }
rights-file-lapsed = not fetched in time, removed

rights-do-link = Send the link again
rights-do-vouch = I have checked who it is
rights-do-decide = Decide…
rights-do-refuse = Do not grant…
rights-do-fetch = Fetch the copy
rights-officer-decides = Only a privacy officer can decide this.
rights-ask-copy = Ask for a copy
rights-ask-erasure = Ask for erasure
rights-said-asked = The request is written down. The person gets a link to prove it.
rights-said-link = A new link is on its way.
rights-said-unreachable = There is no address on file that takes our mail. Check who it is yourself.
rights-said-proved = Identity noted
rights-said-decided = Granted. The work has begun.
rights-said-refused = Not granted. The person is told why.
rights-error-link = This link was used already, or it is too old. Ask for a new one; that takes a moment.
rights-error-taken = The package was fetched as often as it may be, or it is too old. You can ask for a new one.
rights-error-copy-fields = The package holds every field of the person. It can be fetched only by somebody who may see all of them.
rights-error-moved-on = This request has moved on meanwhile. Look at it again.
rights-error-not-proved = Nobody has proved yet that the request comes from this person.

rights-proved = Thank you
rights-proved-erasure = We now know that it is you (request { $number }). We answer by { $day } at the latest.
rights-proved-erasing = We are erasing your data now (request { $number }). You get one last message from us.
rights-fetch = Your data is ready
rights-fetch-text = It is an archive with pages that you can open and files that other programs can read. It waits for you until { $day }. Keep it in a safe place.

rights-mail-prove-erasure-subject = Erase your data: was it you?
rights-mail-prove-erasure =
    Hello,

    somebody asked us to erase your data. If it was you, please confirm it here:

    { $link }

    The link works once, for a week. If it was not you, do nothing: everything stays as it is.

    { $company }
    Request { $number }
rights-mail-copy-ready-subject = The copy of your data is ready
rights-mail-copy-ready =
    Hello,

    your copy is ready. Fetch it here:

    { $link }

    You can fetch it three times, within a week. After that we remove it.

    { $company }
    Request { $number }
rights-mail-farewell-subject = Your data is being erased
rights-mail-farewell =
    Hello,

    as you asked, we are erasing your data now. This is the last message from us: when it has left, we no longer have your address.

    What a law obliges us to keep stays without your name, or cannot be read any more.

    { $company }
    Request { $number }
rights-mail-blocked-subject = Your account is closed
rights-mail-blocked =
    Hello,

    we have closed your account. Nobody uses your data any more, and you get no messages but those a law demands.

    { $company }
    Request { $number }
rights-mail-refused-subject = Your request about your data
rights-mail-refused =
    Hello,

    we cannot grant your request. The reason: { $reason } ({ $article }).

    { $note }

    If you think this is wrong, write to us: { $officer }. You can also complain to the data protection authority or go to court.

    { $company }
    Request { $number }

rights-copy-title = Your data
rights-copy-lead = This is what { $company } holds about you. Open a part to read it; the files for programs hold the same, and what only programs understand.
rights-copy-facts = What we know about you
rights-copy-facts-kept = As long as you are a customer, or until you ask us to erase it
rights-copy-permissions = What we may use it for
rights-copy-permissions-kept = As long as you are a customer; the proof stays without your name
rights-copy-field = Field
rights-copy-what = What
rights-copy-value = Value
rights-copy-channel = Channel
rights-copy-state = State
rights-copy-wording = What you were asked
rights-copy-files = person.json and person.xml hold everything; each .csv file holds one part; your files are in the folder “files”. The manifests beside the folder show that nothing was lost or changed.
room-rights = Requests
rights-mail-due-subject = Request { $number } is due: { $days } days left
rights-mail-due-text =
    Hello { $name },

    the request { $number } is due in { $days } days. The law gives it a deadline; please look at it:
    { $url }

    You get this because you may decide about requests.
rights-fetch-left = { $count ->
    [one] You can fetch it once more.
   *[other] You can fetch it { $count } more times.
}
rights-packing = Your data is being put together
rights-packing-what = Records put together
rights-packing-text = You may wait here or close this page: we also send you a message with a link.
rights-prove = Was it you?
rights-prove-text = Somebody asked us for this: “{ $kind }” (request { $number }). If it was you, press the button. If not, close this page: nothing will happen.
rights-prove-ever = Erased data cannot be brought back.
rights-prove-do = Yes, it was me
rights-proved-done = Done: what you asked for is carried out (request { $number }).
table-rights_parts = Parts of packages of data
table-rights_packing = How far a package of data is
table-rights_takes = Who fetched packages of data
rights-copy-held = All that is kept
rights-copy-for-programs = For programs
rights-copy-all-purposes = what you allow us, and what the law or a contract needs
rights-copy-covered = Names, addresses and numbers of other people are starred (•••): they are theirs. Those who work here are shown by what they do.
rights-copy-us = one of us
rights-copy-you = you
rights-copy-zone = Times are those of { $zone }.
rights-copy-other = somebody else
rights-copy-withheld = not in here: it may be about somebody else
rights-copy-lost = the file is gone
rights-copy-before = Earlier page
rights-copy-after = Next page
rights-label-actor = By whom
rights-label-address = Address
rights-label-answered = Answered
rights-label-asked = Asked
rights-label-at = When
rights-label-changed = Last changed
rights-label-contact = Last contact
rights-label-content = Content
rights-label-country = Country
rights-label-due = Due
rights-label-ended = Ended
rights-label-file = File
rights-label-form = Form
rights-label-from = From
rights-label-given = Given by
rights-label-happened = What happened
rights-label-how = How
rights-label-kind = Kind
rights-label-language = Language
rights-label-line = About
rights-label-name = Name
rights-label-note = Note
rights-label-number = Number
rights-label-organisation = Organisation
rights-label-people = Who it is about
rights-label-quoted = Quoted
rights-label-reason = Reason
rights-label-since = Since
rights-label-size = Size
rights-label-source = Where from
rights-label-tag = Tag
rights-label-taken = Fetched
rights-label-text = Text
rights-label-to = To
rights-label-told = Told
rights-label-until = Until

right-rights-escalated = Is told when a request is late
setting-rights-flow = Process that a request follows
setting-rights-officer-email = Address for questions about personal data
setting-rights-copy-at-once = Make copies as soon as the person has proved who they are
rights-kind-information = Information about the data
rights-kind-portability = Data to take along
rights-kind-rectification = Correction
rights-kind-anonymisation = Anonymisation
rights-kind-restriction = Restriction
rights-kind-objection = Objection to a purpose
rights-kind-withdrawal = Withdrawal of a permission
rights-kind-automation = No decisions by machines alone
rights-kind-opt-out = No sale or sharing
rights-kind-limit = Limited use of sensitive data
rights-kind-information-hint = What we hold, why and how long
rights-kind-copy-hint = The same with all records
rights-kind-portability-hint = Only what the person gave, for other programs
rights-kind-rectification-hint = Something is wrong
rights-kind-erasure-hint = Everything, or what may go
rights-kind-anonymisation-hint = What stays no longer tells who it is
rights-kind-restriction-hint = Kept, but not used
rights-kind-objection-hint = Against one use of the data
rights-kind-withdrawal-hint = Takes one permission back
rights-kind-automation-hint = A person decides
rights-kind-opt-out-hint = Nobody else gets the data for their own use
rights-kind-limit-hint = Only for what was asked for
event-rights-carried = { $kind ->
    [information] { $number }: done: Information about the data
    [copy] { $number }: done: Copy of the data
    [portability] { $number }: done: Data to take along
    [rectification] { $number }: done: Correction
    [erasure] { $number }: done: Erasure
    [anonymisation] { $number }: done: Anonymisation
    [restriction] { $number }: done: Restriction
    [objection] { $number }: done: Objection to a purpose
    [withdrawal] { $number }: done: Withdrawal of a permission
    [automation] { $number }: done: No decisions by machines alone
    [opt-out] { $number }: done: No sale or sharing
   *[other] { $number }: done: Limited use of sensitive data
}
event-rights-asked-again = { $number }: asked again ({ $times } times)
event-rights-asked-many = Requests written down by a pattern: { $people } people, { $left_out } left out
event-rights-extended = { $number }: the deadline was put off
event-rights-lifted = { $number }: the restriction ended
event-rights-paper-added = { $number }: a paper that shows who it is came in
event-rights-paper-gone = { $number }: the papers were deleted
table-rights_papers = Papers that showed who they are
retention-rights-papers = Until somebody has looked at them; then only that there was one
table-rights_named = What people are named by until others’ texts are starred
retention-rights-named = A few minutes: until the names are starred in what others wrote
rights-refusal-unfounded = The request is plainly unfounded
rights-refusal-public-interest = The data is needed for public health, archives, research or statistics
rights-refusal-expression = Freedom of expression and information outweighs it
rights-refusal-compelling = Our grounds weigh more than the objection
rights-refusal-correct = What we hold is right
rights-refusal-not-covered = The right does not reach this data
rights-title = { $kind }: { $name }
rights-lead-form = Came by a form or a process on { $day }, in { $language }
rights-lead-mail = Came by mail on { $day }, in { $language }
rights-lead-agent = Asked by an authorised agent on { $day }, in { $language }
rights-lead-retention = Begun by a rule of retention on { $day }, in { $language }
rights-moment-proved-portal = Proved by signing in
rights-moment-proved-document = Proved by papers, which are gone
rights-moment-proved-mandate = Proved by a power of attorney
rights-moment-proved-house = No proof needed
rights-step-doing = It is being done
rights-fee-free = Free, unless the request is unfounded or excessive
rights-fee-tariff = Free, unless the answer itself costs something; then the tariff of the authority
rights-fee-twice-a-year = Free, twice within twelve months
blocker-rights-copies = { $count ->
    [one] A copy of the data has not been fetched yet.
   *[other] { $count } copies of the data have not been fetched yet.
}
host-claim = Request about personal data
step-rights-open-request = Write a request about personal data down
step-rights-open-request-hint = The person still has to prove that it is theirs.
step-rights-open-request-kind = What is asked
step-rights-open-request-purpose = Key of the purpose, for an objection or a withdrawal
step-rights-open-request-kind-information = Information about the data
step-rights-open-request-kind-copy = Copy of the data
step-rights-open-request-kind-portability = Data to take along
step-rights-open-request-kind-erasure = Erasure
step-rights-open-request-kind-anonymisation = Anonymisation
step-rights-open-request-kind-restriction = Restriction
step-rights-open-request-kind-objection = Objection to a purpose
step-rights-open-request-kind-withdrawal = Withdrawal of a permission
step-rights-open-request-kind-automation = No decisions by machines alone
step-rights-open-request-kind-opt-out = No sale or sharing
step-rights-open-request-kind-limit = Limited use of sensitive data
rights-step-nobody = Nobody is linked whom this could be about.
rights-error-not-offered = The law that applies to this person ({ $law }) does not give this right.
rights-error-no-purpose-here = This request is not about a purpose.
rights-error-no-choice = A contract or a law asks for this; there is nothing to object to.
rights-error-many-changes = At most { $most } corrections at once.
rights-error-no-changes-here = Only a correction names fields.
rights-error-process = The process of the office comes first: take its next step, then decide.
rights-error-no-parts = Parts can stay only when something is erased.
rights-error-held = A legal hold forbids it. It has to end first.
rights-error-absolute = An objection to this purpose is not weighed: it counts. Only an unknown identity can stand against it.
rights-error-extended = The deadline was put off already; that can be done once.
rights-error-no-extension = The law that applies gives no longer time for this.
rights-error-extension-late = The first deadline is over; it is too late to put it off.
rights-error-many-papers = At most { $most } papers.
rights-error-paper = Only PDF, PNG and JPEG up to 10 MB.
rights-error-paper-gone = This paper is gone: it was deleted after somebody had looked at it.
rights-error-either = Name ids, numbers or a pattern: one of them.
rights-error-pattern-confirm = This pattern is about { $count } people. Repeat the number to confirm it.
rights-error-dry-run = A dry run is for many; what one erasure would do is told by its effects.
rights-error-many-numbers = At most { $most } numbers at once; for more use a pattern.
rights-error-many-confirm = This is carried out at once for { $count } people. Repeat the number to confirm it.
rights-error-personal = This looks like personal data. Name people by numbers, by where their data came from, or by a field that tells nothing about anybody.
rights-mail-prove-subject = { $kind }: was it you?
rights-mail-prove =
    Hello,

    somebody asked us for this about your data: { $kind } { $purpose }. If it was you, please confirm it here:

    { $link }

    The link works once, for a week. If it was not you, do nothing: nothing changes.

    { $company }
    Request { $number }
rights-mail-corrected-subject = Your data was corrected
rights-mail-corrected =
    Hello,

    we corrected your data as you asked.

    { $company }
    Request { $number }
rights-mail-restricted-subject = Your data is restricted
rights-mail-restricted =
    Hello,

    from now on we keep your data but do not use it. Before this ends we tell you.

    { $company }
    Request { $number }
rights-mail-spared-subject = People decide about you
rights-mail-spared =
    Hello,

    from now on no decision about you is made by a machine alone.

    { $company }
    Request { $number }
rights-mail-opted-out-subject = Your choice holds
rights-mail-opted-out =
    Hello,

    from now on your data is not used for what you said no to: we neither sell nor share it, and sensitive data serves only what you asked us for.

    { $company }
    Request { $number }
rights-mail-stopped-subject = We stopped: { $purpose }
rights-mail-stopped =
    Hello,

    as you asked, we no longer use your data for this: { $purpose }.

    { $company }
    Request { $number }
rights-mail-extended-subject = Your request takes longer
rights-mail-extended =
    Hello,

    we need more time for your request and answer by { $day } at the latest. The reason:

    { $reason }

    If you think this is wrong, write to us: { $officer }. You can also complain to the data protection authority or go to court.

    { $company }
    Request { $number }
rights-mail-lifted-subject = The restriction of your data ends
rights-mail-lifted =
    Hello,

    the restriction of your data that you asked for ends now. From now on we use your data again as before. If you do not agree, write to us.

    { $company }
    Request { $number }
rights-mail-farewell-partly-subject = Your data is being erased in part
rights-mail-farewell-partly =
    Hello,

    as you asked, we are erasing your data now, except for a part that a law lets us keep. This is the last message from us: when it has left, we no longer have your address. If you think this is wrong, you can complain to the data protection authority or go to court.

    { $company }
    Request { $number }
rights-asked = What is asked
rights-asked-times = { $count ->
    [one] Asked once
   *[other] Asked { $count } times
}
rights-asked-purpose = Purpose
rights-asked-text = In their words
rights-asked-by-agent = By an authorised agent
rights-change-field = Field
rights-change-now = Now
rights-change-wanted = Wanted
rights-change-gone = is to go
rights-found = Found about this person
rights-found-mentions = { $count ->
    [one] 1 text about others names this person.
   *[other] { $count } texts about others name this person.
}
rights-process = Process of the office
rights-process-none = No process
rights-process-task = Waits for: { $name }
rights-papers = Papers that show who it is
rights-papers-why = Look at them, then say that you have checked. They are deleted at once; only that there was one is kept.
rights-paper-add = Add a paper
rights-paper-choose = PDF or picture
rights-paper-look = Look at it
rights-paper-gone = deleted on { $day }
rights-paper-waits = waits to be looked at
rights-said-paper = The paper is here, sealed.
rights-law = Law
rights-fee = Costs
rights-extended-until = Put off on { $day }
rights-pause = The time stands still until we know who asks
rights-often = Asked { $count } times within twelve months
rights-outcome = Outcome
rights-answer = Answer that was sent
rights-kept = Not granted of it
rights-lifted-on = Restriction ended on { $day }
rights-do-extend = Put off…
rights-extend = Put it off
rights-extend-lead = The deadline is put off, once, and the person is told why.
rights-refuse = Do not grant it
rights-refuse-lead = The request is not granted. The person is told why, and to whom they can complain.
rights-grant-lead = The request is granted. Look at what happens first.
rights-do-lift = End the restriction
rights-do-carry = Grant and do it
rights-extend-why = Reason for the person
rights-extend-hint = In their language ({ $language }); it is in their letter. The new last day is { $day }.
rights-letter = Letter to the person ({ $language })
rights-letter-hint = Change it as you like. Left empty, our own text goes.
rights-part = Keep: { $table }
rights-part-granted = As asked
rights-parts = What is not granted
rights-said-extended = Put off. The person is told why.
rights-said-lifting = The person is told; then the restriction ends.
rights-said-moved = Done
rights-new = Write a request down
rights-new-person = Customer number
rights-new-unknown = There is no customer with this number.
rights-new-changes = Corrections
rights-new-changes-hint = Only for a correction, one on each line, such as “{ $family }: Łoś”. You can correct: { $facts }.
rights-new-line = Each line needs a field, a colon and a value.
rights-filter-kind = Kind
rights-filter-law = Law
rights-filter-late = Late only
rights-filter-state = State
rights-column-how = Came by
rights-how-portal = own pages
rights-how-form = form
rights-how-mail = mail
rights-how-desk = desk
rights-how-api = API
rights-how-agent = agent
rights-how-retention = retention
rights-health = Answered in time
rights-health-month = Month
rights-health-intime = In time
rights-health-late = Late
rights-health-median = Days, in the middle
rights-takes = Who fetched what
rights-takes-when = When
rights-takes-who = Who
rights-takes-themself = the person
rights-takes-none = Nobody has fetched anything yet
rights-takes-none-text = Each fetched package stands here with its time and whoever fetched it.
rights-setup = How we answer
rights-setup-laws = Laws
rights-setup-answer = Answer within
rights-setup-longest = Longest
rights-setup-article = Article
rights-setup-countries = Where people live
rights-setup-everywhere = everywhere else
rights-setup-unset = not set
rights-setup-refusals = Reasons to refuse
rights-setup-unproved = believed without proof
rights-setup-change = Change settings
rights-setup-process = Change the process
rights-agreed = Who agreed to what
rights-ask-other = Another request…
rights-mentions = Named in texts about others
rights-mentions-at = Looked on { $day }.
rights-mentions-looking = We are looking through the texts about others.
rights-mentions-more = There are more; the erasure reaches all of them.
rights-mentions-not-yet = Nobody has looked through the texts about others yet.
rights-do-look = Look now
rights-do-look-again = Look again
rights-said-looking = We are looking; it takes a moment.
keep-rights-found = Goes when the request is decided
retention-rights-found = Until the request is decided

## What a notice says of rights

rights-told-law-gdpr = Everywhere else (GDPR)
rights-told-law-kvkk = If you live in Türkiye (KVKK)
rights-told-law-ccpa = If you live in the United States (CCPA)
rights-told-information = Ask what we hold, why, and who gets it.
rights-told-copy = See what we hold, and get a copy.
rights-told-portability = Take your data to somebody else.
rights-told-rectification = Have it corrected.
rights-told-erasure = Have it erased.
rights-told-anonymisation = Have us take out what tells whose it is.
rights-told-restriction = Have us stop using it for a while.
rights-told-objection = Object to what we do out of our own interest.
rights-told-withdrawal = Take back a permission, as easily as you gave it. What we did before stays lawful.
rights-told-automation = Have a person decide, and not a program alone.
rights-told-opt-out = Tell us not to sell or share it.
rights-told-limit = Have us use sensitive data only for what you asked for.
rights-told-recipient = { $name }. When we erase your data, we tell them.
