nav-notices = Privacy notices
room-notices = Privacy notices
settings-notices = Privacy notices
right-notices-change = Write and publish privacy notices
setting-notices-authority = Whom people can complain to (empty: the authority of the company’s country)

event-notices-published = The privacy notice, version { $version }, was published
event-consent-notice-published = The privacy notice, version { $version }, was published
event-notices-accepted = Accepted the privacy notice, version { $version }
event-notices-contact-changed = The contact point { $key } changed how it gives the notice

table-notice_acceptances = Privacy notices accepted
retention-notices-acceptances = As long as you are with us, and gone with you

## What a notice says

notices-title = Your privacy
notices-opening = We say here what we do with your data, why, and how you can stop it. We have kept it short.

notices-part-controller = Who we are
notices-part-purposes = What we use, and why
notices-part-without-consent = What we do without asking you
notices-part-source = Where your data comes from
notices-part-recipients = Who gets it
notices-part-transfers = Other countries
notices-part-retention = How long we keep it
notices-part-rights = What you can do
notices-part-complaint = Where you can complain
notices-part-not-providing = What you have to tell us
notices-part-automated = No decisions by machines
notices-part-tracking = Watching and cookies
notices-part-changes = When this text changes

notices-text-controller = We are { $company }, { $address }.
notices-text-controller-reach = About your data you reach us at { $email }.
notices-text-controller-unnamed = The company on whose site you read this answers for your data.
notices-text-without-consent = For some things we do not need your yes. They are:
notices-text-source = It comes from you, or from what you ordered or asked us. If we get it from somebody else, we tell you so within a month.
notices-text-recipients = We give it only to those who help us with that work, such as the carrier of a parcel, and to nobody else.
notices-text-transfers = We keep it inside the European Economic Area. If that changes, we tell you before.
notices-text-transfers-some = Some of it goes to countries outside the European Economic Area. This is what protects it there:
notices-text-retention = We keep it only as long as we need it. After the last use these times run:
notices-text-retention-end = Then we erase it, or take out what tells whose it was.
notices-text-rights =
    - See what we hold, and take a copy with you.
    - Have it corrected, or erased.
    - Have us stop using it for a while.
    - Take back a permission, as easily as you gave it. What we did before stays lawful.
    - Object to what we do out of our own interest.
    - Take your data to somebody else.
notices-text-rights-how = Every message from us has a link to a page where you can do all this without a password. Nothing you refuse there affects your orders.
notices-text-complaint = You can always complain to { $authority }. We would like to hear from you first, but you do not have to ask us.
notices-text-complaint-unnamed = You can always complain to the data protection authority of your country. We would like to hear from you first, but you do not have to ask us.
notices-text-not-providing = We need some of your data for: { $purposes }. Our forms say which. Without it we cannot do what you ask for. All the rest is up to you, and a no costs you nothing.
notices-text-not-providing-free = You do not have to tell us anything. A no costs you nothing.
notices-text-automated = We do not let a program alone decide anything that matters to you.
notices-text-tracking = We do not watch whether you open our messages or which links you follow, unless you said yes to it. A message that is watched says so, and has the link to stop it in the same place. This site sets only the cookies that it needs: to sign you in and to keep your language.
notices-text-changes = Each version of this text stays here to read, with what changed. If we want to use your data for something new, we tell you before, and ask you where the law wants it.

notices-basis-consent = We do this only if you said yes. You can take that back at any time.
notices-basis-contract = We need it for our contract with you.
notices-basis-legal-obligation = The law makes us do it.
notices-basis-vital-interest = It protects somebody’s life or health.
notices-basis-public-task = It is a public task that was given to us. You can object.
notices-basis-legitimate-interest = We have a fair interest in it, and have weighed it against yours. You can object at any time.
notices-line-data = We use: { $data }.
notices-line-again = After { $time } we ask you again.
notices-line-kept = We keep the data for { $time } after its last use.
notices-line-for = { $time }.
notices-line-recipients = It goes to: { $names }.
notices-line-transfers = It goes outside the European Economic Area: { $names }.
notices-line-ways = We may reach you by: { $channels }.

## The pages of everybody

notices-of = Version { $version }, in force since { $date }
notices-contents = In this text
notices-history = All versions
notices-current = The version in force
notices-fingerprint = Fingerprint (SHA-256): { $hash }
notices-as-text = The bare text
notices-what-changed = What changed
notices-changed-since = What version { $version } changed since version { $before }
notices-no-changes = Nothing differs.
notices-gone = Taken out
notices-came = New

notices-accept-title = Please read this first
notices-accept-lead = Our privacy notice has changed in a way that you should know. Please read it. Then press the button at the end.
notices-accept = I have read it and accept it
notices-accepted-title = Thank you
notices-accepted-text = There is nothing to accept at the moment.

## Writing one

notices-lead = What we tell people about their data. A published notice never changes; a new version takes its place.
notices-empty = No version yet
notices-start = New version
notices-go-on = Go on with the draft
notices-public = The page for everybody
notices-versions = Versions
notices-version = Version
notices-since = In force since
notices-when = When
notices-draft = draft
notices-draft-of = Draft of version { $version }
notices-draft-lead = Sections fill themselves with your settings and purposes. Move them, switch off what you do not need, and add your own.
notices-discard = Discard
notices-discarded = The draft is gone
notices-changes = Changes
notices-preview = Preview
notices-heading = Title
notices-body = Text
notices-hint = Empty lines part paragraphs, ## starts a heading, - an item of a list. [company], [address] and [email] come from the settings.
notices-section = Section
notices-sections = Sections
notices-section-new = Own section
notices-law = Wanted by
notices-shown = Shown
notices-shown-yes = yes
notices-shown-no = no
notices-order = Change
notices-up = Up
notices-down = Down
notices-hide = Switch off
notices-show = Switch on
notices-left-out = Left out
notices-left-out-text = The law wants people to be told this. Leave it out only if it stands elsewhere in the notice.
notices-title-own = Title of the notice
notices-title-hint = Empty: { $title }
notices-publish = Publish
notices-publish-text = Publishing keeps the words in all languages as they are now. Nobody can change them after that.
notices-published = The notice holds from now on
notices-acceptance = Acceptance
notices-acceptance-not-needed = People are told; nothing has to be accepted
notices-acceptance-needed = People have to accept it before they go on

notices-outdated = Out of date
notices-outdated-text = The published notice no longer says what is:
notices-reasons = { $count ->
    [one] { $count } reason
   *[other] { $count } reasons
}
notices-renew = Publish again with what holds now
notices-drift-company = The company’s name, address or e-mail changed.
notices-drift-changed = The purpose “{ $purpose }” changed.
notices-drift-added = The purpose “{ $purpose }” is new.
notices-drift-ended = The purpose “{ $purpose }” has ended.

notices-reading = How it reads
notices-verdict = Verdict
notices-verdict-plain = plain
notices-verdict-hard = hard
notices-verdict-unknown = no text
notices-formula = Formula
notices-figure = Figure
notices-target = Target
notices-long-count = Long sentences
notices-long = These sentences are too long:
notices-hard = Hard words: { $words }.
notices-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
notices-scale-ease = Higher is easier; from { $target } on a 14-year-old understands it.
notices-scale-years = Years of school; up to { $target } a 14-year-old understands it.

## Contact points

notices-contacts = Contact points
notices-contacts-lead = Every place where we meet people, and how they get the notice there. A point without a notice cannot be opened.
notices-contacts-empty = No contact points yet
notices-contact = Contact point
notices-contact-add = Add or change a point
notices-contact-kind = Kind
notices-contact-place = Where
notices-contact-given = How the notice is given
notices-contact-state = State
notices-contact-fine = has its notice
notices-contact-closed = stays closed
notices-contact-preferences = Preference page
notices-kind-form = Form
notices-kind-mail = Mail
notices-kind-sms = Text message
notices-kind-portal = Portal
notices-kind-chat = Chat
notices-kind-call = Call
notices-kind-other = Other
notices-given-link = by a link to it
notices-given-spoken = told in the talk, with where to read it
notices-given-attached = attached, or handed over
notices-given-missing = not at all

## Acceptances

notices-acceptances = Acceptances
notices-acceptances-lead = Who accepted the notice that has to be accepted.
notices-acceptances-none = Nothing has to be accepted
notices-acceptances-none-text = When you publish a version you can ask people to accept it.
notices-acceptances-of = Accepted version { $version } or a later one
notices-acceptances-missing = { $count ->
    [one] { $count } person has not accepted yet.
   *[other] { $count } people have not accepted yet.
}
notices-person = Person
notices-person-hidden = somebody you may not see

notices-error-published = This notice was published and no longer changes. Start a new version.
notices-error-draft = There is a draft already. Publish or discard it first.
notices-error-newer = A newer notice came meanwhile. Please read that one.
notices-error-too-many = A notice has at most { $most } sections.
notices-error-without = “{ $contact }” gives people no privacy notice, so it cannot be opened. A letter needs the link in its footer. For other places say under Privacy notices, Contact points, how it is given.
notices-error-none-published = No privacy notice is published yet. Publish one under Privacy notices first.

notices-reconstructed = This version was published before its words were kept. They were put together later, so it may have read a little differently.
notices-cookies = Cookies
notices-check-published = A privacy notice is published
notices-check-none = None is published yet.
notices-check-version = Version { $version } holds.
notices-check-current = The privacy notice says what is
notices-check-fine = Nothing changed since it was published.
notices-check-drifted = Out of date: { $notices }. Renew.
notices-check-contacts = Everybody gets the notice where we meet them
notices-check-everywhere = At every contact point.
notices-check-without = Without notice: { $contacts }.

## Several notices

notices-general = General notice
notices-everybody = Everybody
notices-notice = Notice
notices-audience = For whom
notices-points = Contact points
notices-says-what-is = up to date
notices-add = New notice
notices-add-lead = A notice for people whom the general one does not fit, such as applicants. Contact points can give it once a version of it is published.
notices-called = Name
notices-described = Name and audience
notices-key = Key
notices-key-hint = Small letters, digits and hyphens. “applicants” is read at /privacy/applicants. It stays as it is.
notices-remove = Remove the notice
notices-removed = The notice is gone
notices-empty-text = Start a version, arrange its sections and publish it.
notices-purposes = Purposes that it tells of
notices-purposes-text = Tick those that concern these people. Without a tick the notice tells of all.
notices-change = Change
notices-contact-account = A person’s account
notices-contact-my-case = Page of a person’s own case
notices-contact-sign = Page for signatures
notices-contact-phone = Telephone
notices-contact-chat = Chat
notices-contact-texts = Text messages
notices-drift-authority = The authority that people can complain to changed.
notices-drift-told-changed = { $section }: “{ $name }” changed.
notices-drift-told-added = { $section }: “{ $name }” is new.
notices-drift-told-ended = { $section }: “{ $name }” is gone.
notices-text-retention-rules = For some things other times run:
table-notice_met = Privacy notices given
event-notices-added = The privacy notice { $notice } was made
event-notices-described = The privacy notice { $notice } has another name or audience
event-notices-removed = The privacy notice { $notice } was removed
notices-error-key = Please use small letters, digits and hyphens, and begin with a letter.
notices-error-taken = This name is taken. Please choose another.
notices-error-general = The general notice is for everybody. It keeps its name and stays.
notices-error-used = Something of this notice was published, or a contact point gives it. So it stays.
notices-error-form = A form chooses its notice in its own settings.
notices-error-choice = Nothing of this notice is published yet. Please choose another.
notices-error-unpublished = Nothing of “{ $notice }” is published yet. Publish it under Privacy notices first.
notices-error-too-many-notices = There are { $most } notices already. Please use one of them.
