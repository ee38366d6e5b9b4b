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
event-consent-notice-published = The privacy notice, version { $version }, was published
event-consent-address-suppressed = An address was put on the list of those that must not come back

table-consent_events = Your choices and their history
table-consent_state = What you allow now
table-consent_links = Links to your preference page
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
consent-state-invalidated = declared void by us
consent-state-revoked = ended by a guardian or a court
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
consent-reason-no-balancing = Nobody has recorded why our interest outweighs theirs.
consent-reason-quiet-hours = It is a quiet hour where the person lives.
consent-reason-too-often = They have had enough messages for now.
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
consent-mend-child = Record a guardian’s permission.
consent-mend-registry = The person changes their entry in that register.
consent-mend-not-asked = Ask, by a form or when you speak to them.
consent-mend-not-answered = Wait for the answer.
consent-mend-invalidated = Ask anew.
consent-mend-not-confirmed = The person opens the link in the message we sent.
consent-mend-ran-out = Ask anew.
consent-mend-outdated = Ask anew, with the present words.
consent-mend-no-balancing = Write the balancing down in the purpose.
consent-mend-quiet-hours = Wait for the morning.
consent-mend-too-often = Wait some days.
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
consent-people = People with an entry
consent-key = Key
consent-key-hint = Small letters, digits and dashes, such as spring-offers. It stands in files and addresses and never changes.
consent-name = Name
consent-description = Description
consent-channels = Channels
consent-retention = Keep data after its last use
consent-valid-for = A permission holds for
consent-duration-hint = An ISO 8601 duration: P2Y is two years, P6M six months, P90D ninety days.
consent-asks-from = Permissions count from version
consent-balancing = Balancing of interests
consent-balancing-hint = Needed for a legitimate interest: what we want, why we need it, and why it does not harm people.
consent-earlier = Permissions given for earlier versions
consent-earlier-still-count = still count: the change only says it better
consent-earlier-ask-again = no longer count: the change allows something new
consent-earlier-ask-again-hint = Nothing is sent for this purpose to those people until they agree again.
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
consent-error-no-balancing = A legitimate interest needs its balancing written down.
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
consent-truth-lead = What may be sent in each state, and why. The same decision lets each message out or stops it.
consent-truth-special = What stops even a given permission
consent-truth-rules = The rules in their order: the first that applies wins
consent-if = If
consent-line-given-unconfirmed = given, not confirmed
consent-line-given-confirmed = given and confirmed
consent-line-outdated = given for older words

## Notices

consent-notices = Privacy notices
consent-notices-lead = What we tell people about their data. A published notice never changes; a new version takes its place.
consent-notices-empty = No notice yet
consent-notice-start = New version
consent-notice-publish = Publish
consent-notice-published = The notice holds from now on
consent-notice-version = Privacy notice, version { $version }
consent-notice-of = Version { $version }, in force since { $date }
consent-notice-hint = Empty lines part paragraphs, ## starts a heading, - an item of a list. [company], [address] and [email] come from the settings.
consent-title = Title
consent-body = Text
consent-draft = draft
consent-error-notice-published = This notice was published and no longer changes. Start a new version.

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
consent-source-hint = For example: call, letter, fair in Utrecht.
consent-reference = Reference
consent-reference-hint = The number of the call or file; kept sealed.
consent-wording = The words that were read out
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
consent-start-surveys = Surveys
consent-start-surveys-description = After an order we may ask you one or two questions, so that we can do better. You can object at any time.
consent-start-rights = Your rights
consent-start-rights-description = We write to you to confirm and answer what you ask about your own data. The law demands it.
consent-start-balancing = We want to learn whether people were content, so that we can mend what is wrong. We ask at most once after an order, with one or two questions, and use no other data than the address and the order. People who buy something expect such a question; answering is free, and each message lets them object with one click. We find that this does not outweigh their interests.
consent-start-notice-title = Your privacy
consent-start-notice-body =
    We say here what we do with your data, why, and how you can stop it. We have kept it short.

    ## Who we are

    We are [company], [address]. About your data you reach us at [email].

    ## What we use, and why

    - Orders and customer service: your name, address, phone, e-mail and what you ordered. We need them to do what you asked us to do (a contract with you).
    - News and offers: your e-mail address and, if you like, your phone number. Only if you said yes (your consent).
    - Surveys: your e-mail address and your order, to learn how it went (our fair interest). You can object at any time.
    - Your rights: what we need to answer your requests (a legal duty).

    ## Where it comes from, and who gets it

    From you, or from what you ordered. We give it only to those who help us with that work, such as the carrier of a parcel, and to nobody else. It stays in the European Economic Area unless we tell you otherwise before.

    ## How long we keep it

    Orders for seven years, because tax law says so. Questions you asked us for three years. What you allowed us until you take it back, and at most two years without asking you again.

    ## What you can do

    - See what we hold, and take a copy with you.
    - Have it corrected, or erased.
    - Have us stop using it for a while.
    - Take back a permission, as easily as you gave it. What we did before stays lawful.
    - Object to what we do out of our own interest.
    - Complain to the data protection authority of your country.

    Every message from us has a link to a page where you can do all this without a password. Nothing you refuse there affects your orders.

    ## No decisions by machines

    We do not let a program alone decide anything that matters to you.
room-consent = Permissions
consent-check-purpose = The purpose “{ $purpose }” stands on its lawful basis
consent-check-fine = Nothing is missing
consent-check-unweighed = No weighing of interests is written down
consent-check-unproved = Permissions are not confirmed by a link, so they are hard to prove
