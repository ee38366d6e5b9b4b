### The pages of cases: queues, board, the case itself, categories, templates, macros, the manager's view.

## Queues

case-queues = Queues
case-list = Cases
case-list-empty = No cases here
case-list-empty-why = A case is everything that one person asks or complains about, with all that was said about it.
case-new = New case
case-board = Board
case-overview = Overview
case-settings = Settings of cases
case-of-many = { $count } of many
case-column-number = Number
case-column-subject = Subject
case-column-customer = Customer
case-column-category = Category
case-column-status = Status
case-column-priority = Priority
case-column-assignee = Assignee
case-column-team = Team
case-column-last = Last word
case-column-clock = Clock
case-column-opened = Opened
case-column-tags = Tags
case-columns = Columns
case-view-keep = Save this view
case-view-kept = The view is saved
case-view-name = Name of the view
case-view-drop = Remove this view
case-view-dropped = The view is removed
case-nobody = Nobody
case-no-customer = No customer
case-no-subject = No subject
case-hidden-name = Customer { $number }
case-overdue = { $time } late
case-due = { $time } left

## Many at once

case-many = Change { $count } cases
case-many-none = Choose one or more cases first.
case-many-assign = Assign
case-many-tag = Tag
case-many-priority = Priority
case-many-step = Next step
case-many-step-hint = Cases that are in another place of their process stay as they are, and you are told which.
case-many-report = What was done
case-many-done = { $count ->
    [one] 1 case was changed.
   *[other] { $count } cases were changed.
}
case-many-left = { $count ->
    [one] 1 case stayed as it was:
   *[other] { $count } cases stayed as they were:
}
case-many-why = Why

## Board

case-board-none = There is no process with cases that you may see.
case-board-flow = Process
case-board-step = Next step for { $number }
case-board-more = More of these
case-move = Move

## Opening a case

case-open = Open the case
case-new-customer = Customer
case-new-find = Find a customer
case-new-find-hint = Name, e-mail address, telephone or customer number
case-new-choose = Choose
case-new-nobody = Nobody was found.
case-new-other = Choose somebody else
case-contact = Contact of this case
case-references = Order, product, store
case-subject = Subject
case-category = Category
case-priority = Priority
case-channel = Channel
case-text = Text
case-description = What is it about?
case-email = E-mail for this case
case-phone = Telephone for this case
case-contact-hint = For this case only. It never reaches the customer’s record and goes when the case goes.
case-attachments = Files
case-fields = Details
case-choose-category = Show its form
case-script = What to say on the telephone
case-script-text = Say who you are and that you write down what is said. Ask only for what this case needs. Never ask for a whole card number, a password or a code.
case-confidential = Confidential
case-confidential-hint = Only the people named here see that this case exists.
case-done-opened = The case is open

## What was found in a text

case-found = This message holds data that has no place here:
case-found-file = In the file { $name }: { $what }
case-found-typed = Look again. What you typed holds:
case-found-hint = Leave it out unless the case cannot do without it.
case-sure = Keep it all the same; the case needs it.
case-mask = Mask it
case-mask-part = Delete that part
case-delete-file = Delete { $name }
case-masked = It is masked

## The case

case-thread = Conversation
case-thread-empty = Nothing was said yet.
case-earlier = Show what was said before
case-quoted = Show the quoted text
case-formatted = Show as it was formatted
case-formatted-by = Formatted message of { $who }
case-blocked = { $count ->
    [one] 1 picture from elsewhere is blocked: loading it tells the sender that you read this.
   *[other] { $count } pictures from elsewhere are blocked: loading them tells the sender that you read this.
}
case-unblock = Show with pictures
case-proof = Was it really them?
case-proof-dkim = Signature (DKIM)
case-proof-spf = Sending server (SPF)
case-proof-dmarc = Policy of the sender (DMARC)
case-proof-yes = Proved
case-proof-no = Failed
case-proof-none = Not shown
case-note-badge = Internal
case-unproved = Sender not proved
case-automatic = Automatic answer
case-bounced = Could not be delivered
case-bounced-why = Could not be delivered: { $why }
case-waits = Leaves in a moment
case-unsent = Not sent
case-unsent-why = Not sent: { $why }
case-size-bytes = { $size } bytes
case-size-kilo = { $size } KB
case-size-mega = { $size } MB
case-file-withheld = not to be opened
case-open-elsewhere = { $names } { $count ->
    [one] has this case open.
   *[other] have this case open.
}
case-writing-elsewhere = { $names } { $count ->
    [one] is writing an answer now.
   *[other] are writing an answer now.
}

## The box to answer in

case-write = Write
case-kind = What you write
case-reply = Reply
case-note = Note
case-note-hint = Only colleagues read a note.
case-note-keep = Add the note
case-to = To
case-mentions = Tell colleagues
case-files = Files
case-template = Template
case-template-insert = Insert
case-macro = Macro
case-macro-run = Run
case-then = Then
case-then-nothing = leave it as it is
case-then-moves = Then: { $step }
case-draft-keep = Keep as draft
case-draft-drop = Discard the draft
case-draft-kept = Draft kept at { $time }
case-draft-done = The draft is kept
case-draft-dropped = The draft is gone
case-sent-in = Leaves in
case-undo = Undo
case-done-sent = Your reply is on its way
case-done-noted = The note is added
case-done-undone = It was not sent. Your text is back in the box.
case-done-too-late = It had left already.
case-done-macro = The macro has run

## Beside the thread

case-steps = Next steps
case-fields-first = Fill in first: { $fields }
case-steps-none = There is no next step from here.
case-form = Details
case-facts = Facts
case-status = Status
case-assignee = Assignee
case-team = Team
case-customer = Customer
case-opened = Opened
case-tags = Tags
case-tags-hint = Separate them with commas.
case-watchers = Watchers
case-watch = Watch
case-unwatch = Stop watching
case-watched-by = { $count ->
    [one] 1 person watches this case.
   *[other] { $count } people watch this case.
}
case-assign-me = Assign to me
case-clock-step = This step
case-clock-end = Whole case
case-clock-first = First answer
case-clock-by-category = { $span }, as the category “{ $category }” says
case-clock-by-process = { $span }, as the process says
case-clock-agreed = { $span }, as its category said when it began
case-link-customer = Link a customer
case-unlinked = This case has no customer.
case-others = Other cases of this person
case-others-none = No other cases.
case-links = Links
case-link-add = Link to another case
case-link-number = Number of the other case
case-link-kind = How they belong together
case-link-remove = Remove
case-merge = Merge
case-merge-into = Merge this case into another
case-merge-hint = Everything that was said moves there with its dates; this case closes. It cannot be taken apart again.
case-merged-into = This case was merged into
case-people = Who may see it
case-people-open = Make it visible as usual
case-people-close = Make it confidential
case-talk = Between colleagues
case-order = Order
case-product = Product
case-store = Store
case-done-saved = Saved
case-done-assigned = Assigned
case-done-moved = The case moved on
case-done-linked = Linked
case-done-merged = The cases are one now
case-clash = Somebody else changed this meanwhile
case-clash-why = Your value was not saved. Both stand here; choose.
case-clash-yours = You wrote
case-clash-now = It is now
case-clash-use = Use mine
case-clash-leave = Leave it as it is now
case-field = Field

## Keys

case-keys = Keys on this page
case-key-reply = Reply
case-key-note = Write a note
case-key-assign = Assign to me
case-key-steps = Next steps
case-key-macros = Macros
case-key-send = Send what you wrote
case-key-undo = Take back what you sent
case-key-back = Back to the queue
case-key-search = Search everything
case-key-help = Show these keys

## Categories, templates, macros

case-categories = Categories
case-categories-why = The category of a case decides its process, its form, its team and its times.
case-category-new = New category
case-category-name = Name in { $language }
case-category-key = Key
case-category-key-hint = Small letters, digits and hyphens. It cannot be changed later.
case-category-parent = Part of
case-category-top = Nothing: a category of its own
case-category-flow = Process
case-category-team = Team
case-category-order = Place among its neighbours
case-category-ended = not offered any more
case-templates = Answer templates
case-template-new = New template
case-template-name = Name
case-template-body = Text in { $language }
case-template-hint = Places that fill themselves: { $places }
case-template-empty = No templates yet
case-template-empty-why = A template is an answer that you write again and again.
case-enclosures = Files for letters
case-enclosure-new = New file
case-enclosure-empty = No files for letters yet
case-enclosure-empty-why = A file goes with letters again and again: a form to send back, conditions, a manual. It names nobody.
case-enclosure-key = Key
case-enclosure-key-hint = Small letters, digits and hyphens. Processes call the file by it, so it stays.
case-enclosure-file = File in { $language }
case-enclosure-hint = At most { $most } MB each. Whoever’s language has no file gets the English one. Put nothing about people in them.
case-enclosure-kept = Files that are there
case-enclosed = Goes with these files
case-macros = Macros
case-macro-new = New macro
case-macro-name = Name
case-macro-empty = No macros yet
case-macro-empty-why = A macro does several things at one click: writes, tags, assigns and moves.
case-macro-note = Write this note
case-macro-reply = Send this template
case-macro-assign = Assign to
case-macro-me = whoever runs it
case-macro-step = Take this step
case-macro-tags = Add these tags
case-macro-priority = Set the priority
case-macro-unchanged = leave as it is
case-remove = Remove
case-removed = It is removed

## Overview

case-overview-why = How well we keep our times, and who has how much to do.
case-kept = Kept, by week
case-broken = Broken, by week
case-workload = Open cases of each person
case-workload-none = No cases are assigned.
case-open-now = Open
case-open-late = Late
case-open-unassigned = Unassigned
case-share-kept = Kept

## Kinds of data

case-special-health = health
case-special-belief = belief
case-special-politics = politics
case-special-union = trade unions
case-special-origin = origin
case-special-sex = sex life
case-special-convictions = offences
case-special-biometrics = biometric data
case-special-genetics = genetic data
case-special-appearance = appearance and dress
case-special-association = associations and foundations
case-special-citizenship = citizenship
case-special-government-id = official numbers
case-special-location = exact location
case-special-log-in = passwords and codes
case-special-payment = payment data
case-special-other = personal data

## Filters

case-more-filters = More filters
case-which = Open and closed
case-which-open = Open
case-which-closed = Closed
case-which-all = Open and closed

## More

case-board-hint = Drag a card, or choose its next step. A step that is not possible is refused with the reason.
case-category-above = as the category above
case-category-offered = Offer it for new cases
case-category-sender = Answered from
case-terms = Times
case-terms-first = How soon we answer first
case-terms-solved = How soon it is solved
case-terms-fields = What is asked when a case is opened
case-terms-above = Empty: { $span }, as the category above says.
case-terms-first-none = Empty: no limit for the first answer.
case-terms-solved-none = Empty: as the process says.
case-terms-field-not = not asked
case-terms-field-optional = may be filled in
case-terms-field-required = must be filled in
case-terms-field-read-only = is shown
case-terms-field-above = The category above: { $how }.
case-terms-field-place = Where “{ $field }” stands
case-terms-order = Place in the order
case-terms-width = Width
case-terms-whole = the whole line
case-terms-half = half a line, beside its neighbour
case-terms-heading = Heading above it, { $language }
case-terms-first-told = first answer within { $span }
case-terms-solved-told = solved within { $span }
case-contact-name = Name for this case
case-done-inserted = The template is in the box
case-draft-here = This is a draft
case-error-number = There is no such case. A number looks like C-2026-000123.
case-held = A step of the process could not be done: { $why }
case-house = Automatic
case-languages = Languages
case-macro-does = What it does
case-macro-reply-hint = It becomes a draft: you read it before it leaves.
case-many-category = Move to a category
case-many-elsewhere = It is in another place of its process, or you may not change it.
case-new-create-from = Create a customer from this
case-new-create-hint = The case knows: { $who }
case-new-none-hint = Nobody has to be chosen: a case can be without a customer.
case-priority-usual = as usual for the category
case-reason = Why it may go there
case-script-notice = The privacy notice to read out
case-settings-flows = Processes move cases from status to status.
case-settings-senders = Addresses we write from
case-settings-senders-why = Each with its name and signature.
case-tasks = Waiting for colleagues
case-restricted = This person’s data is restricted: what comes in is stored here, and nobody works on it until the restriction ends.
case-restricted-why = Why, and since when
case-unreadable = What was said here can no longer be read: the person was erased.
case-view-shared = Colleagues see it, too
case-tie-related = Related to
case-tie-child = Includes
case-tie-child-back = Part of
case-tie-follows = Goes on from
case-tie-follows-back = Went on in
case-tie-duplicate = Same as
case-unit = Unit

## Names of what has a fixed spelling

cases-queue-mine = Mine
cases-queue-team = My team
cases-queue-unassigned = Unassigned
cases-queue-answer = To answer
cases-queue-waiting = Waiting for others
cases-queue-breaching = Running late
cases-queue-watching = Watching
cases-queue-open = All open
cases-channel-desk = at the desk
cases-channel-mail = by e-mail
cases-channel-form = by form
cases-channel-portal = in the portal
cases-channel-phone = by telephone
cases-channel-chat = by chat
cases-channel-api = by a program
cases-channel-import = from a file
cases-stands-open = Open
cases-stands-us = Waiting for us
cases-stands-customer = Waiting for the customer
cases-stands-third = Waiting for somebody else
cases-stands-done = Done
cases-stands-refused = Refused
cases-stands-canceled = Cancelled
cases-stands-merged = Merged
cases-priority-low = Low
cases-priority-normal = Normal
cases-priority-high = High
cases-priority-urgent = Urgent
cases-relation-related = They are related
cases-relation-child = The other is part of this one
cases-relation-follows = This one goes on where the other ended
case-called = by telephone
case-done-given = It is given away. You do not see it any more.
case-keys-short = Keys
