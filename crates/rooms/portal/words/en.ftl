### What people see of themselves: their choices, their data, their rights.
event-portal-told-why = { $reason ->
    [too-often] Stopped something: too often
    [not-for-me] Stopped something: not interesting
    [never-asked] Stopped something: never asked for it
   *[other] Stopped something, for another reason
}
event-portal-heeded-signal = The browser asked us not to sell, share or follow: done
table-portal_asks = Questions for a link
table-portal_signals = Wishes of browsers
retention-portal-asks = The address goes as soon as the mail is written, the rest after a day.
retention-portal-signals = It stays as long as your record: so that your browser is heeded once, and your own choices count after that.
## The preference page
portal-title = What may we send you?
portal-lead = You are { $email }. Changes work at once. Nothing here affects your orders.
portal-label = { $purpose }, { $by }
portal-by-email = by e-mail
portal-by-sms = by text message
portal-by-phone = by phone
portal-by-post = by letter
portal-switch-email = By e-mail
portal-switch-sms = By text message
portal-switch-phone = By phone
portal-switch-post = By letter
portal-track-switch = You may do this
portal-track-none = We do not follow whether you open our mails or click on something in them.
portal-signal-heeded = Your browser asks us not to sell or share your data and not to follow you. We do as it asks.
portal-signal-outvoted = Your browser asks us not to sell or share your data and not to follow you. You switched something on here yourself, so that counts. Switch it off if it was not meant that way.
portal-needed-title = What goes on without asking
portal-needed-fixed = This cannot be switched off.
portal-needed-contract = Needed for the contract with you.
portal-needed-law = The law demands it.
portal-needed-otherwise = Needed to protect people.
portal-said-yes = You said yes on { $date }, { $how }.
portal-yes-lapsed = You said yes on { $date }, { $how }, but that no longer counts. Switch it on if you still want it.
portal-said-no = You said no on { $date }, { $how }.
portal-stopped = You stopped this on { $date }, { $how }.
portal-ran-out = Your yes ran out on { $date }. Switch it on if you still want it.
portal-invalidated = We cancelled this on { $date }, because it should not have counted.
portal-not-answered = We asked you on { $date }. You have not answered yet.
portal-never-asked = Off, because you have not said yes.
portal-interest = On, because we have a fair interest in it. You may object at any time: just switch it off.
portal-how-form = on the form “{ $origin }”
portal-how-link = by the link in our mail
portal-how-person = on this page
portal-how-staff = and one of us wrote it down
portal-how-import = in a list that we took over
portal-how-api = by another program of ours
portal-how-registry = in a public register
portal-how-house = by itself
portal-how-signal = by a setting of your browser
portal-how-one-click = by the unsubscribe link in a mail
portal-agreed = See the exact words
portal-no-wording = The exact words were not recorded.
portal-with-notice = At that time our privacy notice was version { $version }.
portal-nothing-to-choose = There is nothing to choose here at the moment.
portal-why = If you stop something: why?
portal-why-too-often = Too often
portal-why-not-for-me = Not interesting for me
portal-why-never-asked = I never asked for it
portal-why-other = Another reason
portal-save = Save my choices
portal-stop = Stop everything
portal-saved = Saved. It works from now on.
portal-unchanged = Nothing was changed.
portal-words-changed = The text beside what you switched on has changed meanwhile. Please read it and switch again; all else is saved.
portal-all-stopped = Everything is stopped. You only hear from us about your orders, or when the law demands it.
portal-undo-text = Was that a mistake?
portal-undo = Put it back as it was
portal-your-data = Your data
portal-your-data-text = See what we hold about you, why, until when, and who looked at it. Have it corrected, take it along, or have it erased.
portal-see = See everything
portal-copy = Take a copy
portal-erase = Erase me…
portal-language = Our mails can speak the language of this page, too.
portal-language-keep = Write to me in { $language }
portal-language-kept = Done. From now on we write to you in this language.
portal-history = What you chose so far
portal-history-lead = Every yes and every no that we know of, with the words that stood there then.
portal-history-older = Earlier choices
portal-history-file = Keep it as a file
portal-notice = Privacy notice, version { $version }
portal-notice-plain = Privacy notice
portal-no-such-switch = That cannot be switched here.
portal-ended = This link no longer works
portal-ended-text =
    It is too old, or it was not copied completely.
    Your choices are as you left them. You can have a new link sent to you.
portal-new-link = Send me a new link
portal-accept = Our privacy notice has changed
portal-accept-text = Please read the new one and tell us whether you accept it. Meanwhile everything on this page works as always.
portal-accept-read = Read the notice
## Receipts
portal-receipts = Receipts
portal-receipts-lead = Each yes and each no of yours, with a proof to keep. Nobody can change it unseen, not even we.
portal-receipts-all = Take everything in one file
portal-receipts-check = How to check them
portal-receipts-record = Consent record
portal-receipts-entry = Entry { $number }
portal-receipts-proof = Proof { $number }
portal-receipts-not-sealed = Not sealed yet. The proof is here in a few minutes.
portal-receipts-none = There is nothing to take away yet: we know of no yes and no no of yours.
portal-receipts-one = Receipt
## Duties
portal-check-page = People reach their own choices
portal-check-reached = Letters lead to { $url }
portal-check-insecure = Letters lead to { $url }: without https, or only within this computer
portal-check-signal = The browser’s “do not sell or share” is heeded
portal-check-heeded = { $count ->
    [one] It spoke for { $count } person so far
   *[other] It spoke for { $count } people so far
}
## Asking for a link
portal-ask = Your choices and your data
portal-ask-lead = Tell us your e-mail address. We send you a link with which you see and change everything, without a password.
portal-email = Your e-mail address
portal-ask-send = Send me the link
portal-sent = Look into your mailbox
portal-sent-text =
    If we know this address, a mail with your link is on its way.
    No mail after some minutes? Look into your spam folder, or try another address of yours. We do not say here which addresses we know, so that nobody can find out about you.
portal-mail-subject = Your link
portal-mail-text =
    Hello,

    you asked for the link to your choices and your data. Here it is:
    { $url }

    Do not pass it on: whoever has it sees what you see.
    Did you not ask? Then you need do nothing.

    { $company }
## Unsubscribing
portal-unsubscribe = Stop “{ $purpose }”?
portal-unsubscribe-text = Press the button and you get no more mails about “{ $purpose }”. It works at once.
portal-unsubscribe-yes = Stop these mails
portal-all-choices = See all my choices
portal-unsubscribed = Done, it is stopped
portal-unsubscribed-text = You get no more mails about “{ $purpose }”. What was already waiting to be sent is cancelled. If that was a mistake, switch it on again among your choices.
portal-needed = This cannot be stopped
portal-needed-text = We need to write to you about “{ $purpose }”, because of your orders or because the law demands it. Everything else you can stop.
## What we hold
portal-data = My data
portal-data-lead = What we hold about you, and what you can do with it.
portal-facts = What we know
portal-no-facts = We know nothing about you but that you are there.
portal-for = For: { $purposes }.
portal-records = What else is kept
portal-ends = How it ends
portal-ends-text = These rules of ours end what we hold. Whichever comes first counts.
portal-ends-whole = Everything about you
portal-column-what = What
portal-column-count = How many
portal-column-why = Why and until when
portal-looks = Who looked
portal-no-looks = Nobody has looked at your record.
portal-column-when = When
portal-column-who = Who
portal-column-did = What they did
portal-who-staff = Somebody who works here
portal-who-program = A program of ours
portal-who-you = You
portal-who-house = The system itself
## Rights
portal-erase-ask = Send me the link to erase me
portal-claimed = We have sent you a mail. Open the link in it to go on.
portal-claim-running = You asked for this before, and we are working on it. We write to you when it is done.
## Cookies
portal-cookies = Cookies
portal-cookies-lead = Small notes that a website leaves in your browser. We leave only those that our pages cannot do without. Nothing else is set unless you switch it on here. Our forms on other websites leave none, so nothing is to be chosen there.
portal-cookies-signal = Your browser asks us not to share your data and not to follow you. So “chosen for you” and “advertising” stay off.
portal-cookies-necessary = Necessary
portal-cookies-necessary-text = Without them the pages do not work. Always on.
portal-cookies-functional = Comfort and figures
portal-cookies-functional-text = Remember your settings, and count how often a page is opened. We set none today.
portal-cookies-targeting = Chosen for you
portal-cookies-targeting-text = Choose what you see by what you looked at, and measure how well that works. We set none today.
portal-cookies-advertising = Advertising
portal-cookies-advertising-text = Show you advertising here and on other websites. We set none today.
portal-cookies-save = Save my choice
portal-cookies-only-necessary = Only the necessary ones
portal-cookies-saved = Saved in this browser.
portal-cookies-list = The cookies that we set
portal-column-cookie = Name
portal-column-for = What for
portal-column-lasts = How long
portal-cookie-choices = Remembers what you chose on this page. Set only when you save.
portal-cookie-session = Keeps those who work here signed in. Visitors do not get it.
portal-cookies-visit = Until the browser is closed
portal-cookies-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
room-portal = Preferences
## The person's own cases
table-portal_links = Links to cases
retention-portal-links = A day at most.
portal-cases = Your cases
portal-cases-lead = Everything you wrote to us about and where it stands, whichever way it came. What was written is not shown here, in case this link was passed on.
portal-cases-older = Earlier ones
portal-no-cases = No cases yet
portal-no-cases-text = When you write to us about something, it stands here.
portal-case-opened = Since
portal-case-channel = How it came
portal-case-stands = Where it stands
portal-case-last = Last word
portal-case-you = You, on { $date }
portal-case-also = Also under the number { $numbers }
portal-case-read = Read and answer
portal-case-mailed = We have sent you a mail with a link. It opens this case, once.
portal-case-enough = We have sent you three links already. Please look into your mailbox, or try again in an hour.
portal-case-nowhere = We have no e-mail address of yours that we may write to. Please call us.
portal-stands-open = We have it
portal-stands-us = We are working on it
portal-stands-you = We wait for your answer
portal-stands-third = We wait for somebody else
portal-stands-done = Done
portal-stands-refused = We could not do what you asked for
portal-stands-over = Over
portal-case = Your case
portal-case-enter = Open the case
portal-case-enter-text = The link in our mail works once. After that you have an hour to read and to answer.
portal-case-title = Your case { $number }
portal-case-closed = This case is closed. If you write, we go on with it or begin a new one that follows it
portal-case-answer = Your answer
portal-case-said = We have your message.
portal-case-followed = The old case was closed too long ago. A new one goes on with it.
portal-case-by-you = You
portal-case-by-us = We
portal-case-files = With: { $files }
portal-case-mail-subject = Your case { $number }
portal-case-mail-text =
    Hello,

    you want to read and answer your case { $number }. Here is the link:
    { $url }

    It works once, within a day. Do not pass it on: whoever has it reads what you wrote to us.
    Did you not ask? Then somebody has one of our letters to you. They see that there is a case, but nothing of what stands in it. You need do nothing.

    { $company }
## All that is held, and what one may ask for
table-portal_visits = Sign-ins, and the links to them
portal-data-all = Show me everything
portal-data-covered = Values are covered here, in case this link was passed on. We send a fresh link to your own address; with it you see them in full.
portal-visit-mailed = We have sent you a mail with a fresh link. It signs you in, and everything is open.
portal-visit-enter = Sign in
portal-visit-text = The link in our mail works once. Press the button, and this browser is signed in to your account.
portal-visit-mail-subject = Your link to sign in
portal-visit-mail-text =
    Hello,

    you want to sign in to your account, or to see everything that we hold about you. Here is the link:
    { $url }

    It works once, within a day, on the device on which you open it. Do not pass it on: whoever has it sees your data.
    Did you not ask? Then somebody knows your address or has one of our letters to you. Without this link they see no values. You need do nothing.

    { $company }
portal-correct = Correct something
portal-correct-lead = Change what is wrong or add what is missing. One of us looks at it and agrees, or tells you why not.
portal-correct-proof = To correct your data we show it to you, and for that we must know that it is you. We send a link to your own address.
portal-correct-send = Ask for these changes
portal-correct-nothing = Nothing is different yet. Change what is wrong, then ask for it.
portal-correct-lines = One a line
portal-correct-addresses = One a line: street; postcode; town; country as two letters
portal-rights = My rights
portal-rights-lead = What the law where you live gives you. Each costs you a press of a button.
portal-right-law = { $law } { $article }
portal-right-go = Go on
portal-right-words = What you would like to tell us
portal-right-now = Ask for this
portal-right-ask = Send me the link to ask for this
portal-right-mail = So that nobody else does this in your name, we first send a link to your e-mail address.
portal-erase-now = Erase me
portal-right-information = We tell you which kinds of data we hold about you, why, from where, for how long, and who gets them.
portal-right-copy = You get a file with all that we hold about you: to read, and in forms that other programs understand.
portal-right-portability = You get what you gave us yourself, in forms with which you can go to somebody else.
portal-right-rectification = If something is wrong or missing, tell us and we correct it.
portal-right-erasure = We delete what we know about you. This cannot be undone. What a law makes us keep, such as invoices, stays locked away until its time is over.
portal-right-anonymisation = What we count stays, but nothing in it tells that it was you. This cannot be undone.
portal-right-restriction = We leave your data as it is: nobody changes it, nobody uses it, and nobody writes to you, until you or we end it.
portal-right-objection = You say that we may not use your data for one purpose. We stop, unless we can show grounds that weigh more.
portal-right-withdrawal = You take back a permission that you gave. It works at once.
portal-right-automation = No program alone decides about you. A person looks, and you may tell them what you think.
portal-right-opt-out = We neither sell nor share your data.
portal-right-limit = We use your sensitive data only for what you asked us for.
portal-requests = My requests
portal-requests-lead = What you asked for, and what becomes of it.
portal-no-requests = No requests yet
portal-no-requests-text = When you ask for something that the law gives you, it stands here with the days that we have left.
portal-column-request = Request
portal-column-asked = Asked
portal-request-asked = Waits for the link in our mail
portal-request-proved = We are deciding
portal-request-running = We are working on it
portal-request-done = Done
portal-request-refused = Not granted
portal-request-expired = Over: nobody opened the link
portal-request-late = We are late
portal-request-due = Our answer is due
portal-package-until = Your data is ready until { $day }.
portal-steps = Steps
portal-step-asked = You asked
portal-step-proved = We know that it was you
portal-step-extended = We need longer, and told you why
portal-step-granted = Granted
portal-step-refused = Not granted; the reason is in our letter
portal-step-done = Done
portal-step-expired = Over, because nobody opened the link
portal-letters = What we wrote to you about it
portal-takes = Who took a copy
portal-asked = We have it. Here you see what becomes of it.
portal-others = Other work about you
portal-request-office = In our office
## The account
portal-account = My account
portal-account-lead = You are { $email }. Here is everything that concerns you, in one place.
portal-account-choose = My choices
portal-account-choices = Switch on or off what we may send you, and see what you chose before.
portal-account-matters = Cases and forms
portal-account-matters-text = See where your cases stand, and answer. Fill in a form without typing what we know already.
portal-sign-in = Sign in to your account
portal-sign-in-lead = Tell us your e-mail address. We send you a link that signs you in, without a password.
portal-signed-in = You are signed in
portal-signed-in-text = Since { $since }. It ends by itself after { $minutes } minutes without a click, and after { $hours } hours at most.
portal-sign-out = Sign out
portal-sign-out-everywhere = Sign out everywhere
portal-signed-out = You are signed out.
portal-signed-out-everywhere = You are signed out everywhere, and no link that we sent you before signs anybody in.
portal-session-over = You are not signed in any more. Sign in again to go on.
portal-fresh = Send me a fresh link
portal-cases-known = Everything you wrote to us about and where it stands, whichever way it came.
portal-forms = Forms
portal-forms-lead = Fill in what you need here. What we know of you is there already, and it counts as soon as you send it.
portal-no-forms = No forms at the moment
portal-no-forms-text = When we need something from you or offer something, its form stands here.
portal-form-fill = Fill in
portal-form-nothing = There was nothing in it that we would keep. Nothing was changed.
portal-go-on = Go on
portal-accepted = Thank you. We noted that you accept it.
portal-accept-else = If you do not accept it
portal-accept-free = Nothing happens to you: everything goes on as before, and we may ask again.
portal-accept-closed =
    You need not accept it. Until you do, the rest of your account stays closed.
    What you chose still counts. You can go on choosing, stop everything, have a copy, have yourself erased, follow your requests and sign out:
portal-cookie-account = Keeps you signed in to your account. Set only when you sign in.
event-portal-signed-in = Signed in to their account ({ $session })
event-portal-signed-out = { $place ->
    [everywhere] Signed out everywhere
   *[other] Signed out of their account
}
settings-portal = People’s own accounts
setting-portal-accept-first = Where a new privacy notice asks to be accepted, an account opens only after that; choices and rights stay open
