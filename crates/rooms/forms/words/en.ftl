### Public forms: what people read when they leave their data, and what the desk reads about it.

nav-forms = Forms
right-forms-view = See forms and how many requests wait
right-forms-edit = Open and close forms
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
forms-error-quick = That was very quick. Please look it over and press “Send” once more.
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
room-forms = Forms
