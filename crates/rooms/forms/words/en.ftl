### Public forms: what people read when they leave their data, and what the desk reads about it.
nav-forms = Forms
settings-forms = Forms
right-forms-view = See forms and how many requests wait
right-forms-edit = Build, publish, open and close forms
event-forms-confirmed = Confirmed the form “{ $form }” by mail
event-forms-opened = Opened the form “{ $form }”
event-forms-closed = Closed the form “{ $form }”
table-forms = Forms
table-form_pending = Requests waiting for confirmation
retention-forms = Kept as long as the house uses the form. It holds nothing about people.
retention-form-pending = Gone when confirmed, or after 48 hours.
## The form
forms-default-title = News by e-mail
forms-lead = Fill this in, then press the link in the mail that we send you. Until you press it, nothing counts.
forms-email = Your e-mail address
forms-given-name = Your first name
forms-family-name = Your last name
forms-phone = Your phone number
forms-why-email = For: { $purpose }. We write to this address, and first we ask whether it is yours.
forms-why-name = For: { $purpose }. So that we can greet you by name. You may leave it empty.
forms-why-phone = For: { $purpose }. Only for what you allow below.
forms-ask-email = { $purpose }: may we write you e-mails about this?
forms-ask-sms = { $purpose }: may we send you text messages about this?
forms-ask-phone = { $purpose }: may we call you about this?
forms-ask-post = { $purpose }: may we send you letters about this?
forms-by-email = by e-mail
forms-by-sms = by text message
forms-by-phone = by phone
forms-by-post = by letter
forms-short = { $purpose }, { $by }
forms-agree = Yes, I agree
forms-disagree = No, thank you
forms-privacy-control = Your browser asks us not to share your data or to use it for advertising. So we chose “No” for you; you can change it.
forms-trap = Leave this empty
forms-send = Send
forms-who = Who asks:
forms-notice = Our privacy notice, version { $version }
forms-notice-plain = Our privacy notice
forms-how-long = How long we keep it:
forms-how-long-pending = If you do not confirm, we delete what you typed after 48 hours.
forms-how-long-after = “{ $purpose }”: until you stop it, then { $span } more as proof.
forms-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
forms-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
forms-free = It is up to you. Saying no costs you nothing, and you can stop at any time with one click.
forms-error-answer = Please choose one of the two. Both are fine.
forms-error-long = This is too long. It may have { $most } characters at most.
forms-error-characters = This contains characters that cannot be shown. Please type it again.
forms-error-quick = That was so quick that we have not taken it yet. Nothing is lost: everything you typed is still here. Please look it over and press “Send” once more.
forms-again-files = Files are the exception: please choose them again.
forms-error-old = This page was open for a long time. Please look it over and press “Send” once more.
## After sending
forms-sent = Look into your mailbox
forms-sent-text =
    You get a mail from us in a moment. Press the link in it within 48 hours, and you are done with “{ $title }”.
    No mail? Look into your spam folder, and check whether you typed the address correctly. You can send the form again.
forms-nothing = You said no, and that is fine
forms-nothing-text = We keep nothing of what you typed. If you change your mind, fill in “{ $title }” again.
forms-closed = This form is closed
forms-closed-text = “{ $title }” takes no answers at the moment. Nothing was saved.
forms-confirm = Please confirm
forms-confirm-text = Somebody filled in “{ $title }” with the address { $email } and said yes to this:
forms-confirm-else = Was it not you? Then close this page. After 48 hours everything that was typed is deleted.
forms-return = Did we stop keeping you, and do you want to come back?
forms-return-yes = Yes, I want to come back
forms-return-hint = Only for people who asked us to keep them out. We ask you by mail whether it is really you.
forms-return-agreed = You come back: we may keep and use what you typed
forms-confirm-yes = Yes, that was me
forms-thanks = Thank you, it is confirmed
forms-thanks-text = What you chose on “{ $title }” counts from now on. You can change or stop it at any time: by the link at the end of every mail, or here.
forms-choices = See and change my choices
forms-gone = This link no longer works
forms-gone-text =
    It was used already, or it is older than 48 hours.
    Did you press the button before? Then everything is in order and you need do nothing.
    If not, nothing of yours is stored here any more. Just fill in the form again.
## The mail
forms-mail-subject = Please confirm: { $title }
forms-mail-text =
    Hello,

    somebody, probably you, filled in “{ $title }” with this address and said yes to:

    { $agreed }

    If it was you, open this page and press the button:
    { $url }

    If it was not you, do nothing. After 48 hours we delete what was typed, and you hear no more from us.

    { $company }
## At the desk
forms-title = Forms
forms-list-lead = People fill these in by themselves. Nobody becomes a customer before they confirm by mail.
forms-none = No form yet
forms-none-text = A form asks people for their data and for their permission.
forms-column-form = Form
forms-column-purposes = Asks permission for
forms-column-waiting = Not confirmed yet
forms-column-state = State
forms-state-open = open
forms-state-closed = closed
forms-open = Open this form
forms-close = Close this form
forms-opened = The form is open.
forms-was-closed = The form is closed. Links that were already sent still work.
forms-about = About this form
forms-address = Address
forms-asks = Asks for
forms-waiting = { $count ->
    [one] 1 request, sealed until it is confirmed
   *[other] { $count } requests, sealed until they are confirmed
}
forms-embed = Put it on your website
forms-embed-text = Copy one of these lines into your page where the form should stand. No cookies, no tracking.
forms-embed-script = Script (sets its own height)
forms-embed-frame = Frame
## Rights, events, data map
right-forms-answers = Read what people answered on forms
setting-forms-scanner = Virus scanner for files from forms (tcp:host:port or unix:/path of clamd; empty: none)
event-forms-created = Made the form “{ $form }”
event-forms-changed = Changed the draft of the form “{ $form }”
event-forms-published = Published version { $version } of the form “{ $form }”
event-forms-deleted = Deleted the form “{ $form }”
table-form_versions = Published versions of forms
table-form_counts = Forms filled in by day
table-form_answers = Answers on forms
table-form_files = Files sent with forms
table-form_prefills = Links that fill in a form
retention-form-answers = Kept as long as the person is our customer. Before it is confirmed, it goes after 48 hours at most.
retention-form-prefills = Gone when the link ends, after 90 days at most.
## Filling in
forms-name-title = Your title
forms-street = Street and number
forms-postcode = Postcode
forms-city = Town
forms-country = Country (two letters, such as NL)
forms-birth-date = Your date of birth
forms-organisation = Your company or organisation
forms-why-datum = For: { $purpose }.
forms-card = Fill in
forms-small-print = Your data
forms-send-anyway = Send it as it is
forms-unmeant = You wrote something that you may not want to send
forms-unmeant-line = { $label }: this looks like { $kind } ({ $preview }).
forms-unmeant-do = Nothing was sent yet. Change your text and send it again, or send it as it is.
forms-unmeant-payment = a card or account number
forms-unmeant-convictions = something about an offence
forms-unmeant-log-in = a password or a code
forms-unmeant-special = something very personal, such as your health or belief
forms-unmeant-birth-date = a date of birth
forms-unmeant-number = an official number
forms-file-rules = { $kinds }, { $most } MB at most.
forms-file-here = “{ $name }” is here. Choose another file to replace it.
forms-file-warning = Do not send passports, cards or medical papers unless we ask for them here.
forms-only-if = Only if you answered “{ $answer }” to “{ $question }”.
forms-only-if-filled = Only if you filled in “{ $question }”.
forms-not-yet = This form is not open yet
forms-not-yet-text = “{ $title }” takes answers later. Please come back then.
forms-over = This form has ended
forms-over-text = “{ $title }” no longer takes answers. Nothing was saved.
forms-full = This form is full
forms-full-text = “{ $title }” has as many answers as it can take for now. Nothing was saved.
forms-go-on = Go on
forms-confirm-plain = Somebody filled in “{ $title }” with the address { $email }.
forms-mail-plain =
    Hello,

    somebody, probably you, filled in “{ $title }” with this address.

    If it was you, open this page and press the button. Then your answers reach us:
    { $url }

    If it was not you, do nothing. After 48 hours we delete what was typed, and you hear no more from us.

    { $company }
## Errors
forms-error-one-at-least = Please choose one at least.
forms-error-number = Please write a whole number, with digits only.
forms-error-date = Please write a date such as 2026-11-21.
forms-error-file-large = This file is too large. It may have { $most } MB at most.
forms-error-file-kind = This is not a file that we take here. We take: { $kinds }.
forms-error-file-infected = Our scanner found a virus in this file. It was not kept.
forms-error-file-unscanned = We cannot check files at the moment. Please try again later, or send the form without the file.
forms-error-file-too-large-to-scan = Our virus scanner takes no file of this size. Choose a smaller one.
forms-error-name = Please use small letters, digits and dashes only, 40 at most, and begin with a letter.
forms-error-name-taken = There is a form of this name already.
forms-error-site = Please write each website as an address such as https://www.example.org, one a line.
forms-error-sites = A form can stand on { $most } websites at most.
forms-error-onward = This address must stand on one of the websites above.
forms-error-ends-early = The last day is before the first.
forms-error-items = A form can have { $most } items at most.
forms-error-files = A form can ask for { $most } files at most.
forms-error-twice = The form asks for this already.
forms-error-key = This item has a name that cannot be used.
forms-error-options = Please write at least two answers, and { $most } at most, one a line.
forms-error-option = Each answer needs its own words.
forms-error-least = The smallest number is larger than the largest.
forms-error-file = Please choose at least one kind of file, and a size from 1 to 8 MB.
forms-error-condition = An item can depend only on an item above it that takes an answer.
forms-error-condition-value = The item above has no such answer.
forms-error-missing = Something is still missing. See the list.
forms-error-used = Somebody filled this form in already, so it cannot be deleted. Close it instead.
forms-error-prefill = This cannot be filled in by a link.
## Building
forms-new = New form
forms-build = Build
forms-build-title = Build “{ $title }”
forms-copy = Make a copy
forms-copy-of = Copy of “{ $title }”
forms-delete = Delete
forms-delete-effect = The form goes with its draft and its versions. This works only while nobody has filled it in.
forms-deleted = The form is deleted.
forms-state-draft = draft
forms-sent-count = Filled in
forms-sent-numbers = { $today } today, { $total } in all
forms-version = Version
forms-versions = What people were shown
forms-published-at = Since
forms-no-version = Not published yet
forms-no-version-text = Nobody sees this form before its first version is published.
forms-name = Name in the address
forms-name-hint = Small letters, digits and dashes. It stays for ever.
forms-form-title = Title
forms-settings = Settings of the form
forms-try = Try it out
forms-was-published = The new version is published.
forms-no-items = Nothing is asked yet
forms-no-items-text = Begin with the e-mail address: people confirm by it.
forms-items = What the form asks
forms-item = Item
forms-kind = Kind
forms-purpose = Purpose
forms-purpose-hint = What the answer is for. People read it beside the field.
forms-order = Order
forms-required = Must be answered
forms-required-hint = Ask only for what you need.
forms-required-consent = They must choose yes or no. Nobody must say yes.
forms-up = Up
forms-down = Down
forms-remove = Remove
forms-add = Add an item
forms-label = Question or label
forms-label-hint = In your language. You can add the other languages on the next page. Customer data and permissions have words of their own.
forms-help = Help text
forms-words = Text
forms-kind-fact = Customer data
forms-kind-custom = Own customer field
forms-kind-short = Short text
forms-kind-long = Long text
forms-kind-number = Number
forms-kind-date = Date
forms-kind-one = One of several
forms-kind-many = Several of several
forms-kind-yes-no = Yes or no
forms-kind-text = Text between the questions
forms-kind-warning = Warning or note
forms-kind-file = File
forms-kind-of-case = Questions of the case's category
forms-kind-consent = Permission
forms-least = Smallest
forms-most = Largest
forms-tone = Look
forms-tone-warn = Warning
forms-tone-info = Note
forms-file-kinds = Kinds of files
forms-file-most = Largest size in MB
forms-channel = Channel
forms-ask = How to ask
forms-ask-choice = Two buttons: yes and no
forms-ask-box = A box to tick
forms-ask-hint = Nothing is ever chosen or ticked beforehand.
forms-reach = Advertises or passes data on
forms-reach-hint = Then “no” is chosen for people whose browser asks us not to share their data.
forms-options = Answers, one a line
forms-options-hint = The same line is the same answer in every language.
forms-when = Only when
forms-when-always = Always
forms-is = was answered with
forms-is-hint = For choices, the key of the answer: o1, o2, …, yes or no. Empty: with anything.
forms-missing = What is missing
forms-nothing-missing = Nothing is missing. You can publish.
forms-grade-stop = must
forms-grade-warn = look
forms-publish = Publish
forms-publish-as = Publish as version { $version }
forms-preview = Preview
forms-missing-notice = There is no published privacy notice. A form must name one.
forms-missing-company = The settings do not say who your company is. People want to know who asks.
forms-missing-email = The form must ask for the e-mail address, always and required: people confirm by it.
forms-missing-title = The form has no title.
forms-missing-languages = The title is not there in all five languages.
forms-missing-purpose = “{ $item }” has no purpose that is in use. Nothing is asked for its own sake.
forms-missing-choice = “{ $item }”: “{ $purpose }” leaves people no choice, so do not ask for permission.
forms-missing-channel = “{ $item }”: “{ $purpose }” does not use this channel.
forms-missing-opt-in = “{ $item }”: “{ $purpose }” does not ask for confirmation by mail, so the proof is weaker.
forms-missing-convictions = “{ $item }” seems to ask about offences ({ $laws }). We do not ask for that.
forms-missing-payment = “{ $item }” seems to ask for cards or accounts ({ $laws }). Use your payment provider for that.
forms-missing-special = “{ $item }” seems to ask about { $category } ({ $laws }). Do you need it?
forms-missing-special-consent = “{ $item }” seems to ask about { $category } ({ $laws }). Ask for consent to its purpose on this form, too, or leave it out.
forms-missing-field = “{ $item }” is a customer field that is no longer there.
forms-missing-special-field = “{ $item }” is a specially protected field. Ask for consent to its purpose on this form, too.
forms-missing-translation = “{ $item }” is not there in all five languages.
forms-missing-label = An item has no words yet ({ $item }).
forms-special-health = health
forms-special-belief = belief
forms-special-politics = politics
forms-special-union = trade unions
forms-special-origin = origin
forms-special-sex = sex life
forms-special-convictions = offences
forms-special-biometrics = biometric data
forms-special-genetics = genetic data
forms-special-appearance = appearance and dress
forms-special-association = associations and foundations
forms-special-citizenship = citizenship
forms-special-government-id = official numbers
forms-special-location = exact location
forms-special-log-in = passwords and codes
forms-special-payment = payment data
forms-look = Design
forms-look-plain = Plain
forms-look-plain-hint = One below the other, nothing around it.
forms-look-card = Card
forms-look-card-hint = In a frame, for pages with much around it.
forms-look-split = Split
forms-look-split-hint = The small print stands in a frame of its own.
forms-look-wide = Wide
forms-look-wide-hint = Fields beside each other where there is room.
forms-sites = Websites that may show the form
forms-per-day = Most on one day
forms-total = Most in all
forms-from = First day
forms-until = Last day
forms-thanks-own = Text after confirming
forms-onward = Address to go on to
forms-onward-hint = A button on the last page. It must stand on one of the websites above.
forms-version-title = Version { $version }
forms-version-lead = People were shown this from { $date } on. It never changes.
forms-version-shown = As it was shown
forms-changes = What became different
forms-change-none = Nothing.
forms-change-added = Added: { $item }
forms-change-removed = Removed: { $item }
forms-change-changed = Changed: { $item }
forms-change-moved = Moved: { $item }
forms-change-settings = Title or settings
## Trying out
forms-try-title = Try out “{ $title }”
forms-try-lead = This is the draft. Whatever you send here, nothing is stored and no mail leaves.
forms-try-mark = Try-out
forms-try-outcome = This would happen
forms-try-nothing = Nothing: nobody agreed to anything or told us anything, so nothing would be kept.
forms-try-mail = A mail would ask { $email } to confirm within 48 hours.
forms-try-customer = After confirming, a customer with this address would be there, a new one or the known one.
forms-try-given = Permission given: { $what }
forms-try-refused = Permission refused: { $what }
forms-try-answer = Answer kept: { $question } { $answer }
forms-try-none = None of this happened.
## Answers
forms-answers = Answers
forms-answers-lead = What people answered after they confirmed. That you look at this is written down.
forms-no-answers = No answers yet
forms-no-answers-text = Answers to the form's own questions stand here once they are confirmed.
forms-answers-shown = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
forms-not-scanned = not scanned
forms-person = Customer
forms-answered = { $date }, version { $version }
room-forms = Forms

forms-error-changed = This form changed while you had it open. Please look at it again, answer what it asks now, and press “Send” once more.
forms-error-file-full = We cannot take more files at the moment. Please try again tomorrow.
forms-cookies = Cookies
event-forms-link-made = Made a link that fills in the form “{ $form }”
forms-check-sound = Open forms ask only for what they may
forms-check-fine = Nothing stands against an open form.
forms-check-stopped = Something must be mended: { $forms }.

right-forms-export = Take answers out of the house as a file, for a purpose
event-forms-exported = Took answers of { $people } people from the form { $form } for { $purpose }
forms-export = Export
forms-export-title = Export answers
forms-export-lead = A CSV file with one line an answer. Only those who allow the purpose are in it, and each of them can see that they were.
forms-export-purpose = For which purpose?
forms-export-hint = The file may be used for this and nothing else.
forms-export-answered = Answered
forms-export-version = Version
forms-export-customer = Customer number
forms-error-export-many = More than { $most } answers do not fit into one file. Use the API, which gives them in pages.
forms-error-nobody-allows = Nobody who answered allows this purpose.
## The case that a form opens
forms-case = Opens a case
forms-case-none = No case
forms-case-hint = Once somebody confirms, their answers become a case of this category.
forms-case-about = What the case is about
forms-about-title = The title of the form
forms-case-about-hint = The answer to this question stands where the subject of a case stands.
forms-missing-category = The category of the case that this form opens takes no new cases. Choose another in the settings of the form.
forms-missing-about = The question that says what the case is about is not on the form any more. Choose another in the settings of the form.
forms-missing-case = The form shows what the category of a case asks, but it opens no case. Choose a category in the settings, or take it off the form.
forms-missing-of-case = The category of the case asks for something that must be known, and the form does not ask it. Add “Questions of the case's category”.
forms-thanks-case = Your case has the number { $number }. Please name it when you write to us about it.
forms-try-case = A case would be opened, with the answers as its first message.
lapse-forms-answers = Answers to forms, from the day they came in
forms-request = Opens a request about personal data
forms-request-none = No request
forms-request-any = The person chooses which
forms-request-hint = Once somebody confirms by the link in their mail, their request is open and proved. Such a form asks no permissions, takes no files and opens no case; nobody becomes a customer by it.
forms-request-about = The purpose that it is about
forms-request-about-none = No purpose
forms-request-about-hint = For an objection or a withdrawal only.
forms-asked-right = What do you ask for?
forms-missing-request = The request that this form opens is not on offer here, or lacks its purpose. Choose another in the settings of the form.
forms-missing-request-alone = A form that opens a request about personal data asks no permissions, takes no files and opens no case.
forms-thanks-request = If we hold anything under this address, what you asked for on “{ $title }” is open now, and we write to you about it. If you hear nothing within a day, we hold nothing under this address.
forms-try-request = If the address is that of a customer, their request is open and proved; nobody else comes to be.
forms-error-no-purpose = Only an objection or a withdrawal is about one purpose.
forms-account = Offered in people’s own accounts
forms-account-hint = Whoever is signed in finds it there, filled in with what you know of them. What they send counts at once, without a mail that asks again.
forms-error-account = A form that opens a request about personal data is not offered in accounts: rights have their own pages there.
forms-lead-account = What we know of you is filled in already. It counts as soon as you send it.
forms-error-own-email = We do not know this address as yours. Use one that stands in your account, or correct your data first.
forms-thanks-own-account = Thank you, we have it
event-forms-design-changed = Changed the form design “{ $design }”
event-forms-design-deleted = Deleted the form design “{ $design }”
table-form_designs = Form designs
forms-look-compact = Compact
forms-look-compact-hint = Less air, for long forms and small frames.
forms-design = Shared design
forms-design-none = None: the design below
forms-design-hint = Forms of one kind share a design. When it changes, all of them change at once.
forms-designs = Designs
forms-designs-lead = One look, colour and picture for all forms of a kind.
forms-designs-none = No designs yet
forms-designs-none-text = Make one for each kind of form, and choose it in the settings of the forms.
forms-design-new = New design
forms-design-lead = What you change here changes every form that uses it, as soon as you save.
forms-design-key = Short name
forms-design-title = Name
forms-design-delete = Delete the design
forms-design-deleted = The design is deleted.
forms-accent = Colour
forms-accent-hint = Such as #145c56. For buttons and links; it must be dark enough to read on white. We make a lighter one for dark screens.
forms-logo = Picture above the title
forms-logo-hint = PNG, JPEG or WebP, 1 MB at most. Leave it empty to keep the present one.
forms-logo-remove = Remove the picture
forms-missing-design = The design of this form is not there any more. Choose another in the settings of the form.
forms-error-colour = Please write a colour such as #145c56.
forms-error-accent = This colour is too light to read on white: { $ratio } to 1. Choose a darker one, with 4.5 to 1 at least.
forms-error-design-taken = There is a design of this name already.
forms-error-design-used = Forms use this design: { $forms }. Give them another one and publish them first.
forms-move = Move “{ $item }”: drag, or press arrow up or down
forms-move-failed = The new order was not saved; everything stands as before. Load the page again.
forms-embed-nowhere = on no website
forms-embed-none =
    This form names no website, so no website can show it. People still reach it at its address.
    Name your websites in its settings, and publish it.
forms-embed-name = Name websites
forms-check-scanner = Files that people send are scanned
forms-check-no-files = No open form takes files.
forms-check-unscanned = No virus scanner is set up, and these forms take files: { $forms }.
forms-check-scanner-fine = The virus scanner answers.
forms-check-scanner-down = The virus scanner does not answer, so no file is taken. See its address in the settings.
forms-check-sites = Forms stand only on websites that they name
forms-check-framed = Every open form names its websites.
forms-check-unframed = These name none, so no website can show them: { $forms }.
forms-link = Make a link
forms-link-lead = A link opens the form with some fields filled in. Its address tells nothing, and whoever opens it still decides and sends.
forms-link-customer = For a customer
forms-link-customer-hint = Their e-mail address or id. What you may see of their record is filled in where you leave a field empty; that you used it is written down.
forms-link-days = Works for how many days?
forms-link-make = Make the link
forms-link-made = The link is ready
forms-link-address = Link
forms-link-works = Works for
forms-link-once = Copy it now: it is shown only once.
forms-link-another = Make another
forms-error-customer = There is no such customer.
forms-error-customer-many = Several customers have this address. Write the id of one.
forms-sites-hint = One a line, such as https://www.example.org. Empty: no website.
forms-when-hint = The item appears when the condition is true, and counts only then. Without scripts it is shown with its condition.
forms-notice-choice = Privacy notice
forms-notice-choice-hint = What people are told below the form, and asked to accept again when it changes.
forms-came = form “{ $name }”
