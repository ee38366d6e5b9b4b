nav-purposes = Purposes
right-consent-view = See what people allow
right-consent-record = Write down what a person said to us
right-consent-purposes = Change purposes and notices
event-consent-given = Allowed: { $purpose } { $channel ->
    [email] by e-mail
    [sms] by SMS
    [phone] by phone
   *[post] by post
}
event-consent-stopped = Stopped: { $purpose } { $channel ->
    [email] by e-mail
    [sms] by SMS
    [phone] by phone
   *[post] by post
}
event-consent-asked = Asked: { $purpose } { $channel ->
    [email] by e-mail
    [sms] by SMS
    [phone] by phone
   *[post] by post
}
event-consent-purpose-changed = The purpose { $purpose } now has version { $version }
event-consent-purpose-ended = The purpose { $purpose } has ended
event-consent-purpose-resumed = The purpose { $purpose } is in use again
event-consent-address-suppressed = An address was put on the list of those that must not come back
event-consent-address-readmitted = An address may be used again: its owner asked for it
table-consent_events = Choices and their history
table-consent_state = What is allowed now
table-consent_links = Links to the preference page
keep-consent-proof = We must be able to prove what was allowed. Who it was can no longer be told.
keep-consent-suppression = A keyed hash keeps the address from coming back; it cannot be read.
retention-consent-ledger = Kept as proof; unreadable once you are erased
retention-consent-state = As long as we know you
retention-consent-links = 400 days
retention-consent-suppressions = Until you want to hear from us again
## Channels, states and the rest of the vocabulary
consent-channel = Channel
consent-channel-email = E-mail
consent-channel-sms = SMS
consent-channel-phone = Phone
consent-channel-post = Post
consent-state = State
consent-state-unknown = not asked
consent-state-requested = asked, no answer yet
consent-state-deferred = wants to decide later
consent-state-refused = refused
consent-state-given = given
consent-state-renewed = given again
consent-state-expired = ran out
consent-state-invalidated = declared void
consent-state-revoked = ended by us or an authority
consent-state-withdrawn = withdrawn
consent-how-form = form
consent-how-link = confirmed by link
consent-how-person = by themself
consent-how-staff = written down by us
consent-how-import = imported
consent-how-api = from another program
consent-how-registry = from a register
consent-how-house = by the passing of time
consent-proof-reported = reported
consent-proof-stated = said here
consent-proof-confirmed = confirmed
consent-by-person = the person themself
consent-by-guardian = a parent or guardian
consent-basis = Lawful basis
consent-basis-consent = consent
consent-basis-contract = contract
consent-basis-legal-obligation = legal obligation
consent-basis-vital-interest = vital interest
consent-basis-public-task = public task
consent-basis-legitimate-interest = legitimate interest
consent-opt-in = Confirmation by link
consent-opt-in-needed = A permission counts only once it was confirmed by a link
consent-opt-in-not-needed = Not needed
consent-need = Needed for the main service?
consent-need-core = Yes: without it we cannot serve
consent-need-optional = No: refusing it costs nothing
## Why not, and what would change it
consent-reason = Rule
consent-law = Law
consent-mend = What would change it
consent-later = later
consent-may-not-now = not now
consent-reason-unknown = This person was erased or is not known.
consent-reason-purpose-ended = The purpose has ended.
consent-reason-not-this-channel = The purpose does not use this channel.
consent-reason-suppressed = The address is on the list of those that must not come back.
consent-reason-restricted = The record is frozen.
consent-reason-objected = The person objected.
consent-reason-refused = The person refused.
consent-reason-withdrawn = The permission was withdrawn.
consent-reason-no-address = We have no address for this channel.
consent-reason-bounced = Mail to this address came back.
consent-reason-child = The person is a child, and no guardian has agreed.
consent-reason-registry = An outside register says no.
consent-reason-not-asked = Nobody has asked yet.
consent-reason-not-answered = We asked; there is no answer yet.
consent-reason-invalidated = We declared the permission void.
consent-reason-not-confirmed = The permission was not confirmed by link.
consent-reason-ran-out = The permission ran out.
consent-reason-outdated = The permission is for older words that no longer hold.
consent-reason-no-balancing = No valid balancing test says that our interest outweighs theirs.
consent-reason-quiet-hours = It is a quiet hour where the person lives.
consent-reason-too-often = They have had enough messages for now.
consent-reason-registry-silent = An outside service was not asked yet, or did not answer.
consent-mend-unknown = Nothing: there is nobody to write to.
consent-mend-purpose-ended = Take the purpose up again.
consent-mend-not-this-channel = Add the channel to the purpose, and ask.
consent-mend-suppressed = Only the person can: they sign up again themself.
consent-mend-restricted = Wait until the person or the privacy officer lifts the restriction.
consent-mend-objected = Only the person can, on their preference page.
consent-mend-refused = Only the person can, on their preference page or a form.
consent-mend-withdrawn = Only the person can, on their preference page or a form.
consent-mend-no-address = Add an address.
consent-mend-bounced = Ask for a working address by another way.
consent-mend-child = Ask a guardian, on this person’s page of permissions.
consent-mend-registry = The person changes their entry in that register.
consent-mend-not-asked = Ask, by a form or when you speak to them.
consent-mend-not-answered = Wait for the answer.
consent-mend-invalidated = Ask anew.
consent-mend-not-confirmed = Ask them by mail to confirm it, on this person’s page of permissions: they press the button behind the link.
consent-mend-ran-out = Ask anew.
consent-mend-outdated = Ask anew, with the present words.
consent-mend-no-balancing = Record a balancing test for the purpose, or review the old one.
consent-mend-quiet-hours = Wait for the morning.
consent-mend-too-often = Wait some days.
consent-mend-registry-silent = Ask again later: it is asked anew before each sending.
consent-held-refused = Not written: the person refused this, and only they can change that, on their preference page or a form.
consent-held-withdrawn = Not written: the person withdrew this, and only they can change that, on their preference page or a form.
consent-held-older = Not written: what we know is newer than this date.
consent-held-no-choice = Not written: this purpose rests on a contract or a law, so there is nothing to choose.
consent-held-channel = Not written: the purpose does not use this channel.
consent-held-ended = Not written: the purpose has ended.
consent-held-gone = Not written: this person was erased.
## Purposes
consent-purposes-lead = What we do with people’s data, on which basis, and for how long.
consent-purpose-new = New purpose
consent-purpose-end = End this purpose
consent-purpose-resume = Take it up again
consent-purpose-added = The purpose was added
consent-purpose-changed = The new version holds
consent-purpose-was-ended = The purpose has ended
consent-purpose-was-resumed = The purpose is in use again
consent-ended = ended
consent-rules = Rules
consent-texts = Words
consent-versions = Versions
consent-version = Version
consent-when = When
consent-who = Who
consent-changed = What changed
consent-first-version = first version
consent-asked-again = people are asked again
consent-house = the house
consent-people = People who agreed
consent-key = Key
consent-key-hint = Small letters, digits and dashes, such as spring-offers. It stands in files and addresses and never changes.
consent-name = Name
consent-description = Description
consent-channels = Channels
consent-retention = Keep data after its last use
consent-valid-for = A permission holds for
consent-duration-hint = An ISO 8601 duration: P2Y is two years, P6M six months, P90D ninety days.
consent-asks-from = Permissions count from version
consent-earlier = What people were told and allowed before
consent-earlier-still-count = still counts: the change only says it better
consent-earlier-ask-again = no longer counts: the change allows something new
consent-earlier-ask-again-hint = The purpose is held for everybody it concerns until they agree again, or were told and had time to object.
consent-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
consent-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
consent-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
consent-error-no-channel = Choose at least one channel.
consent-error-channel-twice = Name each channel once.
consent-error-core-consent = What people cannot do without is not freely chosen. Take another basis, or make it optional.
consent-error-opt-in-without-consent = Only a consent can be confirmed by link.
consent-error-key = Use small letters, digits and dashes, at most 40, starting with a letter.
consent-error-key-taken = There is a purpose with this key already.
consent-error-duration = Write a duration of a day to 100 years, such as P2Y, P6M or P90D.
consent-error-too-many-purposes = More than { $most } purposes nobody can tell apart. End or reword one instead.
consent-error-house-basis = The house needs this purpose to keep the law; its basis stays.
consent-error-house-purpose = The house needs this purpose to keep the law; it cannot end.
consent-error-no-purpose = There is no such purpose.
consent-error-future = This lies in the future.
consent-error-date = Write a day such as 2026-11-21.
consent-error-not-sealed-yet = This entry is not in the tree yet. It is sealed every few seconds; ask again in a moment.
## The truth table
consent-truth = Truth table
consent-truth-lead = What may be sent in each state, and why. The same decision lets each message out or stops it. Given again counts as given.
consent-truth-special = What stops even a given permission
consent-truth-rules = The rules in their order: the first that applies wins
consent-if = If
consent-line-given-unconfirmed = given, not confirmed
consent-line-given-confirmed = given and confirmed
consent-line-outdated = given for older words
## Notices
## One person
consent-permissions = Permissions
consent-explain = Explain
consent-explained = May we, and why?
consent-history = History
consent-history-empty = No choice yet
consent-history-empty-text = As soon as this person is asked, it stands here.
consent-record = Write down a choice
consent-record-hint = What someone told you by phone, by letter or in person. It never counts as confirmed by link, and it cannot undo a refusal.
consent-recorded = It stands in the ledger
consent-recorded-same = It stood there already
consent-what = What for
consent-answer = Answer
consent-day = When was it said?
consent-source = Where does it come from?
consent-reference = Reference
consent-reference-hint = The number of the call or file; kept sealed.
consent-wording = The words that were shown or read out
consent-wording-hint = As exactly as you can.
consent-by = Who decided?
## What a fresh house starts with
consent-start-orders = Orders
consent-start-orders-description = We use your name, address and order to deliver what you bought, to bill it, and to tell you where it is.
consent-start-service = Customer service
consent-start-service-description = We use what you tell us, and your orders, to answer your questions and to mend what went wrong.
consent-start-news = News
consent-start-news-description = About twice a month we write to you about new things and how to use them. You can stop it at any time.
consent-start-offers = Offers
consent-start-offers-description = Now and then we tell you about discounts that may suit you. You can stop it at any time.
consent-start-tracking = Opens and clicks
consent-start-tracking-description = We note whether you open our mails and what you click on in them, so that we write less of what nobody reads. Off unless you switch it on.
consent-start-surveys = Surveys
consent-start-surveys-description = After an order we may ask you one or two questions, so that we can do better. You can object at any time.
consent-start-rights = Your rights
consent-start-rights-description = We write to you to confirm and answer what you ask about your own data. The law demands it.
settings-consent = Quiet hours and limits
setting-consent-quiet-email = Quiet hours for e-mail, such as 21:00-08:00; empty for none
setting-consent-sign-replies = Address to which people answer by mail when they are asked for consent in writing: one that we fetch; empty for none
setting-consent-quiet-sms = Quiet hours for text messages
setting-consent-quiet-phone = Quiet hours for calls
setting-consent-quiet-holidays = What has quiet hours rests on public holidays, too
setting-consent-cap-messages = So many e-mails for one purpose are enough; 0 for no limit
setting-consent-cap-days = … in so many days
nav-withdrawals = Withdrawn lately
right-consent-evidence = See what shows a choice: references, notes, papers
event-consent-staff-told = { $staff ->
    [one] One colleague who works with this person was told
   *[other] { $staff } colleagues who work with this person were told
}
event-consent-guardian-asked = A guardian was asked to decide
event-consent-guardian-answered = A guardian decided
table-consent_papers = Papers that show what was chosen
table-consent_alerts = Who was told of a no
table-consent_guardians = Guardians who were asked to decide
retention-consent-papers = As long as the entry they belong to, until you are erased
retention-consent-alerts = 400 days
retention-consent-guardians = 14 days without an answer; with one, until you are erased
consent-means-call = phone call
consent-means-letter = letter
consent-means-paper-form = form on paper
consent-means-in-person = in person
consent-means-event = fair or event
consent-means-message = e-mail or message
consent-means-authority = authority, court or lawyer
consent-means-other = something else
consent-relation = What are they to the child?
consent-relation-parent = parent
consent-relation-guardian = legal guardian
consent-relation-other = another person with parental responsibility
consent-all = All permissions
consent-since = When it was said
consent-until = Holds until
consent-proof = How well it is proved
consent-why = Why
consent-entry = Entry in the ledger
consent-written = Written down
consent-notice-shown = Version of the privacy notice
consent-lang = Language
consent-term = Term of the Data Privacy Vocabulary
consent-evidence = What shows it
consent-evidence-hidden = There is evidence. Seeing it needs the right to see evidence, and is written down.
consent-no-evidence = Nothing beside the entry itself.
consent-note = What was said
consent-note-hint = In a sentence or two; kept sealed.
consent-address = Internet address
consent-agent = Browser
consent-digest = SHA-256 of the paper
consent-paper = The letter or form
consent-paper-hint = A scan or a photo, at most { $size }; kept sealed, and erased with the person.
consent-proved = Proof for outsiders
consent-entry-id = Number of the entry
consent-commitment = What the tree holds of it
consent-proof-file = Proof as a file
consent-withdrawals-lead = People you work with who took a permission back or objected. Nothing more goes out to them for that purpose.
consent-withdrawals-empty = Nobody withdrew
consent-withdrawals-empty-text = When somebody whose record you opened or changed in the last 30 days says no, it stands here at once.
consent-take-note = I have taken note
consent-noted = Noted
consent-new = new
consent-person = Person
consent-guardian = A guardian’s permission
consent-guardian-hint = This person is too young to decide alone. Nothing that needs consent is sent until a guardian agrees.
consent-guardian-waits = We asked { $name } on { $date } and wait for the answer. A new request takes the place of the old one.
consent-guardian-answered = { $name } answered on { $date }.
consent-guardian-name = The guardian’s name
consent-guardian-email = The guardian’s e-mail address
consent-guardian-ask = Ask the guardian
consent-guardian-sent = The guardian gets a letter with a link
consent-guardian-subject = { $company }: your decision for a child
consent-guardian-text =
    Hello { $guardian },

    { $child } is too young to decide alone what we may do with their data. We were told that you hold parental responsibility.

    On this page you see what we ask for, and decide:
    { $url }

    The link holds for { $days } days. Without an answer nothing happens. If you are not { $child }’s guardian, ignore this letter or refuse on that page.

    { $company }
consent-guardian-title = Your decision for a child
consent-guardian-lead = { $guardian }, { $company } asks you to decide for { $child }. Each answer is free: nothing that { $child } needs from us depends on it.
consent-guardian-allow = I agree to
consent-guardian-until = Holds until { $date } at the latest: then they decide themself.
consent-guardian-declare = I hold parental responsibility for { $child }
consent-guardian-agree = Agree to what is ticked
consent-guardian-free = Or say no to all of it. You need not give a reason.
consent-guardian-refuse = I do not agree
consent-guardian-thanks = Thank you
consent-guardian-thanks-text = Your decision holds from now on. To change it, write to us.
consent-guardian-gone = This link no longer works
consent-guardian-gone-text = It was used, is too old, or was never sent. If you still want to decide, ask us for a new one.
consent-error-email = Write an e-mail address such as name@example.org.
consent-error-empty-paper = This file is empty.
consent-error-no-evidence = Say what shows it: a reference, what was said, or the letter itself.
consent-error-no-child = No guardian is needed: this person decides alone, or there is nothing to ask.
consent-error-guardian-own = This is an address of the child. Give the one of the parent or guardian.
consent-error-guardian-asked = A guardian was asked less than an hour ago. Wait for the answer.
consent-error-not-declared = Only whoever holds parental responsibility can agree.
consent-error-nothing-ticked = Tick what you agree to, or say no to all of it.
consent-error-words-changed = The text changed while you had it before you. Please read it again and choose.
event-consent-purpose-assessed = The purpose { $purpose } has a new record, version { $version }
event-consent-people-listed = The people who agreed to { $purpose } were listed
table-consent_tellings = When changes were told
consent-role-controller = decides itself
consent-role-processor = works for us
consent-role-third-party = third party
consent-safeguard-adequacy = adequacy decision
consent-safeguard-scc = standard contractual clauses
consent-safeguard-bcr = binding corporate rules
consent-safeguard-derogation = derogation
consent-in-writing = Consent in writing
consent-written-needed = Needed: a signed answer is kept as proof
consent-written-not-needed = Not needed in writing
consent-special = Ground for special categories
consent-special-hint = Needed when health, belief, origin and the like are used: Article 9(2).
consent-special-none = No special categories
consent-special-a = (a) explicit consent
consent-special-b = (b) employment and social law
consent-special-c = (c) vital interests
consent-special-d = (d) foundation or association
consent-special-e = (e) made public by the person
consent-special-f = (f) legal claims
consent-special-g = (g) substantial public interest
consent-special-h = (h) health care
consent-special-i = (i) public health
consent-special-j = (j) archives, research, statistics
consent-data = Data used
consent-data-hint = One kind a line: the key of a customer field, or a plain name. These keys have a word in every language: { $keys }.
consent-data-name = name
consent-data-email = e-mail address
consent-data-phone = phone number
consent-data-address = postal address
consent-data-birth_date = date of birth
consent-data-language = language
consent-data-organisation = organisation
consent-data-national_id = national number
consent-data-orders = orders
consent-data-messages = what you write to us
consent-receiver-carrier = parcel carrier
consent-receiver-mail-provider = mail provider
consent-receiver-bank = bank
consent-recipients = Who gets the data
consent-recipient = Receiver
consent-error-unapproved = “{ $name }” would work for you, and nobody approved it. Approve it in the register of processors first.
consent-processor = Who runs it
consent-processor-hint = A processor of the register that is approved, with a contract that runs and no review overdue.
consent-processor-none = Please choose
consent-processor-unnamed = Say first who runs it: data about people goes there.
consent-processor-unknown = Nobody of the register is meant.
consent-processor-unapproved = “{ $name }” is not approved in the register of processors.
consent-processor-without-contract = “{ $name }” has no contract that runs.
consent-processor-review = The review of “{ $name }” is overdue.
consent-to-register = Open the register of processors
consent-recipient-role = What the receiver is
consent-transfers = Countries outside
consent-transfer = Country outside, two letters
consent-safeguard-label = What protects the data there
consent-transfer-article = Article, for a derogation
consent-ages = From which age alone
consent-ages-hint = Empty means: what the law of their country says.
consent-ages-by-country = Other ages by country
consent-ages-by-country-hint = For example: AT 14, DE 16
consent-renew-before = Ask again so long before the end
consent-objection = Time to object to a change
consent-objection-hint = After we told people of a change, such as P14D. Empty: it holds as soon as they were told.
consent-rests-on = Compatible with
consent-rests-on-hint = The basis of that purpose decides, and what people allowed there.
consent-rests-on-none = Stands on its own
consent-rests-why = Why it is compatible
consent-rests-why-hint = The link between the two, the context, the kind of data, what it means for people, what protects them: Article 6(4).
consent-part-data = Data and special categories
consent-part-recipients = Receivers and countries
consent-part-people = Ages, renewal, objection
consent-part-compatible = Compatible purpose
consent-error-ages = Write ages from 0 to 21, each country once, such as AT 14, DE 16.
consent-error-twice = Name each one once.
consent-error-nobody = There is no such person here.
consent-error-too-many = At most { $most } fit here.
consent-error-derogation = A derogation names its article, such as 49(1)(b).
consent-error-country = Write the two letters of a country, such as CH.
consent-error-renew-before = This has to be shorter than the time for which a permission holds.
consent-error-written-without-consent = Only a consent can be given in writing.
consent-error-explicit-without-consent = Explicit consent needs consent as the basis.
consent-error-special = This data belongs to special categories. Say what allows its use.
consent-error-rests = Choose another purpose that is in use and stands on its own.
consent-error-others-rest = Other purposes rest on this basis. Change those first.
consent-error-review = Choose a day ahead, within three years.
consent-reason-not-told = The purpose changed, and the person has not been told or still has time to object.
consent-mend-not-told = Announce the change and wait until the time to object is over.
consent-difference = From version { $from } to version { $to }
consent-difference-none = Nothing differs
consent-difference-none-text = These two versions say the same.
consent-compare = Compare versions
consent-version-of = Version { $version }, { $date }
consent-before = Before
consent-after = After
consent-people-lead = Who has agreed to { $purpose }, since when and from where.
consent-people-none = Nobody has agreed
consent-people-none-text = As soon as somebody agrees, they stand here.
consent-people-agreed = { $count ->
    [one] 1 person agreed
   *[other] { $count } people agreed
}
consent-progress = Telling people of the latest change
consent-progress-asked = Nothing is sent for this purpose to those who wait, until they agree to the present words.
consent-progress-held = The purpose is held for those who wait, until they were told and the time to object is over.
consent-affected = Concerned
consent-told = Told
consent-answered = Answered
consent-waiting = Waiting
consent-refused = Said no
consent-announce = Announce it
consent-records = Records
consent-record-kind = Record
consent-health = State
consent-health-fine = holds
consent-health-due = review is due
consent-health-overdue = review is overdue
consent-health-forbids = says no
consent-health-missing = none
consent-health-needed = missing
consent-assessment-balancing = Balancing test
consent-assessment-impact = Impact assessment
consent-assessment-transfer = Transfer assessment
consent-about-balancing = Does our interest outweigh theirs? Without a test that says yes, nothing is done on a legitimate interest.
consent-about-impact = What could happen to people, and what we do about it, before we start.
consent-about-transfer = Whether data is as safe in another country as here.
consent-assess = Answer the questions
consent-finding = What comes out?
consent-finding-may = We may do it
consent-finding-may-not = We may not do it
consent-review = Next review
consent-review-hint = At the latest in three years. Thirty days after this day a balancing test no longer counts.
consent-reviewer = Reviewed by
consent-ask-balancing-interest = What do we want, and why does it matter?
consent-ask-balancing-necessary = Do we need this data for it, or would less do?
consent-ask-balancing-expect = Would people expect it?
consent-ask-balancing-effect = What does it do to them at worst?
consent-ask-balancing-children = Are children or others in need of protection among them?
consent-ask-balancing-safeguards = What do we do to protect them?
consent-ask-balancing-opt-out = How can they say no?
consent-ask-impact-what = What do we do with which data, and for whom?
consent-ask-impact-need = Why is this needed, and not too much?
consent-ask-impact-risks = What could go wrong for people, how likely, how bad?
consent-ask-impact-measures = What do we do against it, and what risk stays?
consent-ask-impact-asked = Whom did we ask, and what did they say?
consent-ask-transfer-receiver = Who gets which data there, and what for?
consent-ask-transfer-country = What may authorities of that country demand by law?
consent-ask-transfer-practice = What happens in practice?
consent-ask-transfer-additional = What protects the data beyond the contract?
consent-end-people = { $count ->
    [one] 1 person has agreed to it; that permission no longer counts.
   *[other] { $count } people have agreed to it; those permissions no longer count.
}
consent-end-letters = { $count ->
    [0] Nothing more is sent for it; no letter waits in the outbox.
    [one] Nothing more is sent for it; the one letter that waits in the outbox is taken out.
   *[other] Nothing more is sent for it; the { $count } letters that wait in the outbox are taken out.
}
consent-end-data = Data that no other purpose needs goes after { $retention }.
consent-end-ledger = What people allowed stays as proof. Letters that are taken out do not come back, even when the purpose is taken up again.
consent-end-resting = These purposes rest on it and end with it: { $purposes }.
consent-start-test-interest = We want to learn whether people were content with an order, so that we can mend what is wrong.
consent-start-test-necessary = We use the name, the e-mail address and the order, and nothing else. Without them nobody could be asked.
consent-start-test-expect = Yes. Whoever buys something expects a short question about it soon after.
consent-start-test-effect = One message that they did not need. Answers have no effect on orders or prices.
consent-start-test-children = We sell to adults. Whoever is a child by their date of birth is not asked.
consent-start-test-safeguards = At most one question an order, answers kept for one year, no profile, nobody else gets them.
consent-start-test-opt-out = Each message has a link: one click, no log-in, effective at once.
consent-error-tree-size = The tree has { $most } leaves: choose at most that.
room-consent = Permissions
consent-check-purpose = The purpose “{ $purpose }” stands on its lawful basis
consent-check-fine = Nothing is missing
consent-check-unweighed = No weighing of interests is written down
consent-check-unproved = Permissions are not confirmed by a link, so they are hard to prove
table-consent_answers = What outside services said
retention-consent-answers = Three years
consent-answers = Asked elsewhere
consent-answer-said = { $service } was asked on { $date } and said { $verdict }.
consent-answer-said-by-some = An outside service was asked on { $date } and said { $verdict }.
consent-answer-until = Holds until
consent-answer-raw = Answer
consent-verdict-allow = yes
consent-verdict-deny = no
consent-silence-refuse = Do not send
consent-silence-allow = Send all the same
event-consent-signature-asked = Asked to sign a document for { $purpose }
event-consent-signature-answered = Answered the request to sign for { $purpose }
event-consent-agreement-saved = A document to sign now has version { $version }
event-consent-agreement-retired = A document is not sent for signing any more
event-consent-agreement-resumed = A document is sent for signing again
table-consent_signings = Documents sent to be signed
retention-consent-signings = 14 days without an answer; with one, until you are erased
consent-proof-on-paper = signed on paper
consent-proof-signed = signed on our page
consent-proof-by-mail = answered by mail
consent-reason-not-signed = The purpose needs a signature, and there is none.
consent-mend-not-signed = Send a request to sign, on this person’s page of permissions, or take in the signed paper.
consent-line-given-on-paper = given on a signed paper
consent-line-given-by-mail = given by answering a signed letter
consent-line-given-signed = given and signed
consent-agreements = Documents to sign
consent-agreements-lead = What people sign where a purpose needs consent in writing. Each version stays as it was signed.
consent-agreements-none = No documents yet
consent-agreements-none-text = Write a document first; then you can ask people to sign it.
consent-agreement = Document
consent-agreement-new = New document
consent-agreement-retired = retired
consent-agreement-retire = Retire
consent-agreement-resume = Use again
consent-agreement-retired-now = Nobody is asked to sign it any more. What was signed stays.
consent-agreement-resumed-now = People can be asked to sign it again.
consent-agreement-hint = Say in plain words what the person agrees to. An empty line begins a new paragraph.
consent-agreement-title = Title
consent-agreement-text = Text
consent-agreement-preview = As people read it
consent-agreement-languages = In the other languages
consent-agreement-version = Version { $version }
consent-signed-as = Signed as
consent-signed-digest = SHA-256 of the document as shown
consent-signature = Consent in writing
consent-signature-hint = The person gets an e-mail with the document and a link, signs on a page, and gets a copy. Until then nothing is sent for this purpose.
consent-signature-ask = Send the request to sign
consent-signature-sent = The request to sign is on its way
consent-signature-asked = Asked
consent-signature-answer = Answered
consent-signature-waits = waits until { $date }
consent-signature-lapsed = no answer in time
consent-sign-subject = { $company } asks you to sign: { $title }
consent-sign-by-mail = Or answer this message and write whether you agree. A person here reads it.
consent-sign-text =
    Hello { $name },

    we ask for your consent in writing. This is the document:

    ---
    { $document }
    ---

    To sign it, or to say no, open this page:
    { $url }
    { $mail }

    The link holds for { $days } days and only once. Opening it decides nothing. Without an answer nothing happens.

    { $company }
consent-sign-copy-subject = Your copy: { $title }
consent-sign-copy-text =
    Thank you. This is what you signed; please keep it.

    ---
    { $paper }
    ---

    You can take it back at any time: { $url }

    { $company }
consent-sign-paper =
    { $document }
    { $wording }

    Signed by typing the name: { $name }
    Time: { $time }
    Internet address: { $address }
consent-sign-wording = I have read “{ $title }” (version { $version }, SHA-256 { $digest }) and agree to: { $purpose }, { $channel }.
consent-sign-title = A document for you to sign
consent-sign-lead = { $company } asks for your consent in writing. Take your time: the link holds until { $date }.
consent-sign-notice = Privacy notice
consent-sign-about = What your yes means
consent-sign-who = Who asks
consent-sign-means = What we do
consent-sign-until-withdrawn = until you take it back
consent-sign-back = To take it back
consent-sign-back-text = One click on your preference page, or a line to us. It costs you nothing; what was done before stays lawful.
consent-sign-answer = Your answer
consent-sign-name = Your full name
consent-sign-name-hint = Typing it here is your signature.
consent-sign-button = Sign
consent-sign-free = Or say no. You need not give a reason, and nothing else depends on it.
consent-sign-decline = I do not agree
consent-sign-thanks = Thank you, it is signed
consent-sign-thanks-text = You get a copy by e-mail. You can take it back at any time on your preference page.
consent-sign-declined = You said no
consent-sign-declined-text = We keep to it, and nothing else depends on it.
consent-sign-gone = This link no longer works
consent-sign-gone-text = It was used, is too old, or was never sent. If you still want to sign, ask us for a new one.
consent-error-not-in-writing = This purpose asks for no signature of its own.
consent-error-signature-asked = This person was asked less than an hour ago. Wait for the answer.
consent-error-agreement-retired = Nobody is asked to sign this document any more. Choose another one.
consent-reply-sound = It comes from their address, and the domain of that address vouches for it.
consent-reply-unchecked = It comes from their address. Whether it was really sent from there, nobody checked.
consent-reply-disowned = The domain of the sender says that this mail is not its own. It shows nothing.
consent-reply-stranger = It does not come from an address of this person. It shows nothing.
consent-error-not-agreed = Tick this to sign, or say no below.
step-consent-ask = Ask for a permission
step-consent-ask-hint = Writes down that the person was asked; with a document, asks them by mail to sign it.
step-consent-ask-purpose = Purpose
step-consent-ask-channel = Channel
step-consent-ask-channel-email = E-mail
step-consent-ask-channel-sms = SMS
step-consent-ask-channel-phone = Phone
step-consent-ask-channel-post = Post
step-consent-ask-agreement = Document to sign (its id)
step-consent-record = Write down what somebody said
step-consent-record-hint = Writes a permission, a refusal or a withdrawal down, with a field of this process as evidence. Where the field is empty nothing is written. It never counts as confirmed.
step-consent-record-purpose = Purpose
step-consent-record-channel = Channel
step-consent-record-channel-email = E-mail
step-consent-record-channel-sms = Text message
step-consent-record-channel-phone = Phone
step-consent-record-channel-post = Post
step-consent-record-answer = What they said
step-consent-record-answer-given = Yes
step-consent-record-answer-refused = No
step-consent-record-answer-withdrawn = Not any more
step-consent-record-source = How they said it
step-consent-record-source-call = On the phone
step-consent-record-source-letter = By letter
step-consent-record-source-paper-form = On a paper form
step-consent-record-source-in-person = In person
step-consent-record-source-event = At an event
step-consent-record-source-message = By message
step-consent-record-source-other = Otherwise
step-consent-record-evidence = Field that shows it
consent-step-nobody = Nobody is known whom we could ask
consent-step-agreement = This is not the id of a document
lapse-consent-basis-gone = People, from the day their last lawful basis was gone or they were last in touch
lapse-consent-withdrawn = People whom nothing else holds, from the day they withdrew a permission or were last in touch

## Data that only a yes allows

consent-error-assent = { $reason ->
    [child] They are a child: only a guardian’s permission for the purpose of this field allows it ({ $law }). Ask the guardian first, on their page of permissions.
    [not-signed] The purpose of this field asks for their signature, and they have not signed ({ $law }). Ask them to sign first.
    [not-confirmed] They agreed, but have not confirmed it by the link in the mail, which the purpose of this field asks for ({ $law }).
    [withdrawn] They withdrew their consent to the purpose of this field ({ $law }). Only they can give it again.
    [refused] They refused the purpose of this field ({ $law }). Only they can say otherwise.
    [ran-out] Their consent to the purpose of this field has run out ({ $law }). Ask for it again.
    [outdated] They agreed to an earlier wording of the purpose of this field ({ $law }). Ask again.
    [purpose-ended] The purpose of this field has ended ({ $law }). Choose another purpose for the field.
   *[other] Only their own consent to the purpose of this field allows it, and they have not given it ({ $law }). Ask for it first, then enter the value.
}
consent-check-special-fields = Every special field has a purpose that says what allows it
consent-check-baseless = Without one: { $fields }
consent-check-special-values = Special values are held with the consent they rest on
consent-check-unconsented = { $count ->
    [one] 1 person has special values without a consent
   *[other] { $count } people have special values without a consent
}
lapse-consent-special-gone = Special values, from the day the consent they rest on ended

## When it is quiet, and how often is enough

consent-error-span = Write it as 21:00-08:00, or leave it empty.
consent-error-calendar = Line { $line } cannot be read. Write lines such as: FR phone 20:00-09:00
consent-check-quiet = Calls and text messages have quiet hours
consent-check-loud = None for: { $channels }
consent-check-caps = Somebody said how often is enough
consent-check-no-caps = No channel has a limit
consent-check-capped = Limits for: { $channels }
setting-consent-calendar = Own quiet hours and holidays, one line each: FR phone 20:00-09:00 · DE sms none · NL holiday 12-05 · US holiday fourth fri 11 · SK workday 09-15 · US zone America/New_York
setting-consent-cap-sms = So many text messages for one purpose are enough; 0 for no limit
setting-consent-cap-sms-days = … in so many days
setting-consent-cap-phone = So many calls for one purpose are enough; 0 for no limit
setting-consent-cap-phone-days = … in so many days
setting-consent-cap-post = So many letters on paper for one purpose are enough; 0 for no limit
setting-consent-cap-post-days = … in so many days
retention-consent-contacts = 366 days
consent-contacts = Reached outside
consent-contacts-lately = { $count ->
    [0] Nobody noted anything this month. Note it, so that it counts for how often is enough.
    [one] Noted once this month. Each counts for how often is enough.
   *[other] Noted { $count } times this month. Each counts for how often is enough.
}
consent-contact-note = They were reached just now
consent-contact-noted = Noted.
event-consent-contacted = Reached for { $purpose } { $channel ->
    [email] by e-mail
    [sms] by SMS
    [phone] by phone
   *[post] by post
}
event-consent-confirmation-asked = { $aim ->
    [renew] Asked to give it again: { $purpose }
   *[confirm] Asked to confirm: { $purpose }
}
event-consent-confirmation-answered = { $aim ->
    [renew] Answered whether to give it again: { $purpose }
   *[confirm] Answered the question to confirm: { $purpose }
}
event-consent-asking-begun = { $aim ->
    [renew] Everybody whose permission ends soon is asked: { $purpose }
   *[confirm] Everybody whose yes is not confirmed is asked: { $purpose }
}
table-consent_confirmations = Letters that asked for a yes
table-consent_contacts = Calls and texts that were noted
retention-consent-confirmations = Without an answer until the link ends; with one, until you are erased
consent-aim = What is asked
consent-aim-confirm = To confirm a yes
consent-aim-renew = To give it again
consent-renewal = Who asks again before the end
consent-renewal-by-hand = The office decides
consent-renewal-daily = The house, every day
consent-error-renewal = Say how long before the end. Where a signature is needed, each person is asked to sign instead.
consent-error-not-by-link = For this purpose a click changes nothing: it needs none, or it needs a signature.
consent-error-nothing-to-ask = Nothing of this purpose waits for this person’s click.
consent-error-asked-lately = This person was asked less than a day ago. Wait for the answer.
consent-error-nobody-due = Everybody was asked already.
consent-by-link = Asked by a link
consent-ask-confirm = Ask to confirm
consent-ask-renew = Ask to give it again
consent-asked-on = asked on { $date }
consent-asked-by-mail = The message is on its way
consent-record-confirm = Ask them by mail at once to confirm it
consent-record-confirm-hint = Where a purpose needs it, a yes counts only once the person presses the button behind the link.
consent-confirm-subject = { $company }: please confirm your yes
consent-confirm-text =
    Hello { $name },

    we wrote down that you agree to this:

    { $purpose } ({ $channels })
    { $description }

    It counts only once you say so yourself. To say yes or no, open this page:
    { $url }

    The link holds until { $until } and only once. Opening it decides nothing. Without an answer nothing happens.

    { $company }
consent-renew-subject = { $company }: may we go on?
consent-renew-text =
    Hello { $name },

    you agreed to this, and your yes ends on { $ends }:

    { $purpose } ({ $channels })
    { $description }

    If we may go on, say so on this page:
    { $url }

    The link holds until { $until } and only once. Opening it decides nothing. Without an answer it ends by itself.

    { $company }
consent-confirm-wording = { $company } may use my data for “{ $purpose }” ({ $channel }): { $description }
consent-confirm-title = Your yes
consent-confirm-lead = { $company } wrote down that you agree. Is that so? The link holds until { $date }.
consent-renew-lead = You agreed, and your yes ends soon. { $company } asks whether it may go on. The link holds until { $date }.
consent-confirm-agree = Yes, I agree
consent-renew-free = Or say no: then we stop at once. Without an answer your yes simply ends.
consent-renew-stop = No, stop now
consent-confirm-thanks = Thank you
consent-confirm-thanks-text = Your yes counts from now on. You can take it back at any time on your preference page.
consent-confirm-gone = This link no longer works
consent-confirm-gone-text = It was used, is too old, or was never sent. What you allow stands on your preference page.
consent-waiting-for = What waits for people
consent-waiting-lead = Questions that are open: who has still to confirm, whose permission ends soon, who has not answered a change.
consent-waiting-change = Held by a change
consent-waiting-children = Children whose guardian has not answered
consent-waiting-children-none = No guardian was asked
consent-waiting-confirm-lead = People who said yes to “{ $purpose }”, as others wrote down. Nothing is sent until they confirm it.
consent-waiting-renew-lead = People whose permission for “{ $purpose }” ends soon. Who does not give it again gets nothing more after that.
consent-asking-waiting = Waiting
consent-asking-due = Not asked yet
consent-asking-asked = Asked
consent-asking-answered = Answered
consent-asking-all = Ask all who were not asked
consent-asking-effect = { $count ->
    [one] One person gets an e-mail with a link. It cannot be called back.
   *[other] { $count } people get an e-mail with a link, each one. It cannot be called back. Who cannot be reached is left out.
}
consent-asking-signed = This purpose needs a signature: ask each person to sign, on their page of permissions.
consent-asking-none = Nobody waits
consent-asking-none-text = There is nothing to ask.
consent-asking-begun = The messages are being written
consent-check-confirm = Yeses that wait for the person’s own click
consent-check-renew = Permissions that end soon, and nobody was asked to give them again
consent-check-change = Changes of a purpose that people have not answered
consent-check-guardian = Children whose guardian was asked and has not answered
consent-check-people = { $count ->
    [0] Nobody waits
    [one] 1 person
   *[other] { $count } people
}
step-consent-confirm = Ask to confirm a yes
step-consent-confirm-hint = Sends the person a link by which they confirm a yes that was written down. Until they do it does not count.
step-consent-confirm-purpose = Purpose
