### Requests of people about their own data.

nav-requests = Requests
right-rights-view = See requests about personal data
right-rights-start = Write a request down for somebody
right-rights-decide = Decide about requests
right-rights-files = Fetch finished copies
settings-rights = Requests
setting-rights-erase-at-once = Erase as soon as the person has proved who they are

event-rights-asked = { $kind ->
    [copy] { $number }: a copy of the data was asked for
   *[other] { $number }: erasure was asked for
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

rights-title-copy = Copy for { $name }
rights-title-erasure = Erase { $name }
rights-customer-number = Customer { $number }
rights-person-gone = somebody who is erased
rights-none = No requests here
rights-none-text = When somebody asks for a copy of their data or for erasure, it appears here with its deadline.
rights-scope-open = Open
rights-scope-ended = Answered
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
rights-effect-goes = Goes
rights-effect-emptied = Emptied
rights-effect-stays = Stays
rights-effect-why = Why it stays
rights-stays-locked = Locked, but kept
rights-sums = { $goes } records go, { $emptied } are emptied, { $stays } stay.
rights-receipt = Receipt
rights-key-gone = Key destroyed on { $day }. No backup can be read any more.
rights-key-still = The key is about to be destroyed.
rights-way = In the way
rights-way-clear = Nothing
rights-way-copies = { $count ->
    [one] A copy of the data has not been fetched yet.
   *[other] { $count } copies of the data have not been fetched yet.
}
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
rights-moment-copy = copy of the data
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
rights-error-taken = The copy was fetched already, or it is too old. You can ask for a new one.
rights-error-moved-on = This request has moved on meanwhile. Look at it again.
rights-error-not-proved = Nobody has proved yet that the request comes from this person.

rights-prove-copy = Do you want a copy of your data?
rights-prove-copy-text = Somebody asked us for a copy of everything we hold about you (request { $number }). If it was you, press the button. If not, close this page: nothing will happen.
rights-prove-copy-do = Yes, make my copy
rights-prove-erasure = Do you want your data erased?
rights-prove-erasure-text = Somebody asked us to erase your data (request { $number }). If it was you, press the button. Erased data cannot be brought back. If it was not you, close this page: nothing will happen.
rights-prove-erasure-do = Yes, erase my data
rights-proved = Thank you
rights-proved-copy = We are putting your copy together (request { $number }). In a moment you get a message with a link to it.
rights-proved-erasure = We now know that it is you (request { $number }). We answer by { $day } at the latest.
rights-proved-erasing = We are erasing your data now (request { $number }). You get one last message from us.
rights-fetch = Your copy is ready
rights-fetch-text = It is an archive with a page that you can open and files that other programs can read. You can fetch it once, until { $day }. Keep it in a safe place.

rights-mail-prove-copy-subject = A copy of your data: was it you?
rights-mail-prove-copy =
    Hello,

    somebody asked us for a copy of everything we hold about you. If it was you, please confirm it here:

    { $link }

    The link works once, for a week. If it was not you, do nothing: nobody gets anything.

    { $company }
    Request { $number }
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

    You can fetch it once, within a week. After that we remove it.

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

    If you think this is wrong, write to us. You can also complain to the data protection authority or go to court.

    { $company }
    Request { $number }

rights-copy-title = Your data
rights-copy-lead = This is everything that { $company } holds about you. Open a part to read it; the files beside this page hold the same for other programs.
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
rights-copy-rights = What you can do
rights-copy-rights-text = You can have wrong data corrected, have data erased, limit its use, object to a use, and take your permission back at any time. Write to us, or use the link at the end of each of our messages. You can also complain to the data protection authority. No decision about you is made by a machine alone.
rights-copy-files = person.json and person.xml hold everything; each .csv file holds one part. The manifests beside the folder show that nothing was lost or changed.
room-rights = Requests
rights-mail-due-subject = Request { $number } is due: { $days } days left
rights-mail-due-text =
    Hello { $name },

    the request { $number } is due in { $days } days. The law gives it a deadline; please look at it:
    { $url }

    You get this because you may decide about requests.
