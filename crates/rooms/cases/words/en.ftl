## Rights

nav-cases = Cases
room-cases = Cases
settings-cases = Cases
host-case = Case
blocker-cases-open = { $count ->
    [one] 1 case is open.
   *[other] { $count } cases are open.
}
right-cases-view = See the cases of one’s teams and units, one’s own, and those that belong to nobody
right-cases-view-all = See all cases that are not confidential
right-cases-work = Open cases, answer, note, move and change them
right-cases-confide = Make cases known to named people alone
right-cases-manage = Set up categories, prepared answers and macros

## Settings

setting-cases-reopen-days = Days in which a case that is over goes on when the customer writes
setting-cases-acknowledge-hours = Hours in which somebody is told only once that their message came in; 0 for never
setting-cases-outgoing = When a text for somebody else names personal data: nothing, ask for a reason, or stop it
setting-cases-outgoing-off = Do not look
setting-cases-outgoing-warn = Ask for a reason
setting-cases-outgoing-block = Stop it
setting-cases-footer-en = Text below letters from cases, English
setting-cases-footer-nl = Text below letters from cases, Dutch
setting-cases-footer-pl = Text below letters from cases, Polish
setting-cases-footer-tr = Text below letters from cases, Turkish
setting-cases-footer-de = Text below letters from cases, German

## What happened

event-cases-opened = The case { $number } was opened
event-cases-received = A message came in
event-cases-replied = An answer was written
event-cases-forwarded = A message was sent on to a declared unit or partner
event-cases-taken-back = An answer was taken back before it left
event-cases-noted = A note was written
event-cases-unsent = A letter did not arrive
event-cases-called = A call was written down
event-cases-moved = The case moved to “{ $status }”
event-cases-closed = The case was closed
event-cases-reopened = The case was opened again
event-cases-assigned = The case was given to somebody else
event-cases-changed = The case was changed: { $fields }
event-cases-tagged = The tags of the case were changed
event-cases-linked = It was changed who the case is about
event-cases-related = The case was put beside another
event-cases-unrelated = The case was taken apart from another
event-cases-merged = { $number } was merged: both threads are one
event-cases-confided = It was changed who may see the case
event-cases-covered = Delicate data was taken out of a message: { $class }
event-cases-documented = A document was made
event-cases-confidential = There is a confidential case
event-cases-set-up = What cases need was set up: { $name }

## The bell

bell-cases-assigned = A case is given to me
bell-cases-answer = Somebody wrote in a case of mine or one that I follow
bell-cases-mention = A note mentions me
bell-cases-process = A process calls me to a case
bell-cases-unsent = A letter from a case of mine did not arrive, or its step was not taken
cases-bell-assigned = { $who } gave { $number } to you
cases-bell-answer = Somebody wrote in { $number }
cases-bell-mention = { $who } mentions you in { $number }
cases-bell-process = { $number } needs you
cases-bell-unsent = A letter from { $number } did not arrive
cases-bell-unmoved = The step you chose with your answer in { $number } could not be taken

## Steps of processes

step-cases-letter = Write to the customer
step-cases-letter-hint = Sends a prepared answer or a text to the person of the case. Places such as number, name and line fill themselves; a field of the process stands as fields.key, its hyphens as underscores.
step-cases-letter-answer = Prepared answer
step-cases-letter-line = Subject
step-cases-letter-text = Text
step-cases-letter-text-hint = For everybody whose language has no text of its own below.
step-cases-letter-files = Files for letters
step-cases-letter-document = With the last document
step-cases-letter-document-hint = Encloses the document that this process made last for the case.
step-cases-assign = Assign
step-cases-assign-hint = Gives the case to somebody who is there.
step-cases-assign-how = How
step-cases-assign-how-person = To one person
step-cases-assign-how-team = To a team
step-cases-assign-how-round-robin = In turn within a team
step-cases-assign-how-least-busy = To whoever of a team has the least to do
step-cases-assign-how-nobody = To nobody
step-cases-assign-assignee = Person
step-cases-assign-team = Team
step-cases-tell = Ring for colleagues
step-cases-tell-hint = Says in the notification centre that the case needs somebody.
step-cases-tell-whom = Whom
step-cases-tell-whom-assignee = Whoever has the case
step-cases-tell-whom-team = The team of the case
step-cases-tell-whom-watchers = Those who follow it
step-cases-priority = Change the priority
step-cases-priority-hint = Says how urgent the case is.
step-cases-priority-priority = Priority
step-cases-priority-priority-low = Low
step-cases-priority-priority-normal = Normal
step-cases-priority-priority-high = High
step-cases-priority-priority-urgent = Urgent
step-cases-tag = Add a tag
step-cases-tag-hint = Gives the case one tag more.
step-cases-tag-tag = Tag
step-cases-document = Make a document
step-cases-document-hint = Fills a text and keeps it with the case as a file. Places fill themselves as in letters.
step-cases-document-name = Name of the file
step-cases-document-text = Text
step-cases-document-text-hint = A line that begins with # is a heading, lines that begin with - are a list, an empty line begins a paragraph.
step-cases-document-form = Made as
step-cases-document-form-pdf = PDF
step-cases-document-form-html = A page for the browser, which can be printed
cases-document-about = Case { $number }

## Letters

cases-acknowledgement = Thank you for your message. We keep it under the number { $number } and will answer as soon as we can.
cases-none-of-person = No cases yet
cases-none-of-person-why = What this person asks for or complains about will be here, whatever way it came.

## What is wrong

cases-error-control = This holds signs that no keyboard has.
cases-error-key = Small letters, digits and hyphens, a letter first.
cases-error-key-taken = Another category has this key.
cases-error-title-taken = There is one with this title already.
cases-error-email = This is no e-mail address.
cases-error-many = At most { $most }.
cases-error-large = All files together may have { $most } MB.
cases-error-file-gone = A file is not there any more. Add it once more.
cases-error-base64 = The content is not base64.
cases-error-part = This part is not known.
cases-error-category = There is no such category on offer.
cases-error-no-flow = This category has no process, nor have those above it. Give it one first.
cases-error-customer = This customer is not there.
cases-error-circle = It would stand below itself, or too deep.
cases-error-terms-flow = Times and fields need a process, here or in the category above.
cases-error-first-pauses = The clock of the first answer does not stand still.
cases-error-same = This is the same case.
cases-error-merged = One of them went on in another case already.
cases-error-goes-on = This case went on in { $number }. Work on it there.
cases-error-other-person = They are about different people: each would read what the other wrote.
cases-error-confidential = One of them is confidential and the other is not.
cases-error-erased = The customer was erased: nothing can be read or written here any more.
cases-error-past = No process moves this case.
cases-error-went-on = The case was over for too long: what was said went on in another one.
cases-error-no-address = There is no address to write to.
cases-error-not-declared = Data may go only to units and partners that were declared. This address belongs to none of them.
cases-error-needs-reason = What you send names personal data: { $found }. Take it out, or say why it may go there.
cases-error-blocked = This names personal data and does not leave: { $found }.
cases-error-left = It has left already.
cases-error-not-yours = Only whoever wrote it can take it back.
cases-error-not-named = This case is confidential, and they are not named on it.
cases-error-not-staff = Only people who work here can do this.
cases-error-nothing-found = Nothing of the kind is left in this message.
cases-error-no-text = There is no text to send.
cases-error-no-team = There is no team for it.
cases-error-no-assignee = It is not said who.
cases-error-nobody-there = Nobody is there now.
cases-error-template = Only places such as number in double curly brackets can stand here.
cases-error-template-unknown = One of the places is not known.
cases-error-template-long = What comes out is too long.
cases-error-enclosure = The file “{ $name }” for letters is not there any more.
cases-error-enclosed = It goes with “{ $name }”. Take it out there first.
cases-error-enclosure-key = Another file has this key.
cases-error-no-document = The process made no document for this case yet.

## The data map

table-cases_cases = Cases
table-cases_numbers = Numbers given out
table-cases_entries = What was said in cases
table-cases_attachments = Files in cases
table-cases_keys = Keys of files
table-cases_tags = Tags of cases
table-cases_watchers = Colleagues who follow cases
table-cases_named = Colleagues who may see confidential cases
table-cases_relations = Cases that belong together
table-cases_drafts = Answers that were begun
table-cases_waiting = Cases that wait until a restriction ends
table-cases_presence = Colleagues who have a case open now
table-cases_categories = Categories
table-cases_answers = Prepared answers
table-cases_enclosures = Files for letters
table-cases_enclosed = What files for letters hold
table-cases_macros = Macros
table-cases_turns = Who of a team had the last turn
table-cases_views = Saved lists of cases
table-cases_acknowledged = Hashes of addresses that were told of an arrival
table-cases_fresh = What the latest messages are found by
table-cases_folded = Where messages stand in the index
table-cases_slices = The index of messages
table-cases_blocks = Parts of the index
table-cases_reread = Up to which message everything is read once more
retention-cases = Until the time set after the end of the case, or until the person is erased
retention-cases-drafts = Two months, or until it is sent
retention-cases-presence = A minute
retention-cases-house = As long as the system runs; no customer is named in it
retention-cases-slices = As long as the system runs; the bits of messages that are gone are cleared every hour
retention-cases-acknowledged = Two months
retention-cases-keys = An hour longer than the file
keep-cases-house = It is about how the house works, not about this person.
keep-cases-beside = It names people who work here, and numbers of cases.
keep-cases-slices = Keyed bits of thousands of messages together; those of this person belong to nothing any more and are cleared within the hour.
keep-cases-acknowledged = A keyed hash that goes by itself.
keep-cases-keys = The keys of files that are gone are destroyed within the hour.
lapse-cases-closed = Cases, from the day they were closed
cases-contact-letters = Letters in cases

# The thread, as its person reads it in their copy
cases-line-in = came in
cases-line-out = written to you
cases-line-note = note of ours
cases-line-call = telephone call
cases-line-auto = written by itself
cases-line-event = event
cases-author-customer = you
cases-author-third = somebody else
cases-author-staff = one of us
cases-author-house = the system
