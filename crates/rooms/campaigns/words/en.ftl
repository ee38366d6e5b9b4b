nav-letters = Letters

right-campaigns-view = See letters and what became of them
right-campaigns-write = Write letters
right-campaigns-send = Send, pause and cancel letters
right-campaigns-export = Download the receivers of a letter

settings-campaigns = Letters
setting-campaigns-footer-en = Text below every letter, English
setting-campaigns-footer-nl = Text below every letter, Dutch
setting-campaigns-footer-pl = Text below every letter, Polish
setting-campaigns-footer-tr = Text below every letter, Turkish
setting-campaigns-footer-de = Text below every letter, German

event-campaigns-created = The letter “{ $title }” was written
event-campaigns-edited = The letter “{ $title }” was changed
event-campaigns-started = The letter “{ $title }” was sent off
event-campaigns-paused = The letter “{ $title }” was paused
event-campaigns-resumed = The letter “{ $title }” goes on
event-campaigns-canceled = The letter “{ $title }” was canceled
event-campaigns-finished = The letter “{ $title }” has arrived
event-campaigns-tried = A copy of the letter “{ $title }” was sent to look at it
event-campaigns-exported = The receivers of the letter “{ $title }” were downloaded

table-letters = Letters to many
table-letter_texts = Texts of letters
table-letter_runs = Progress of letters
table-letter_counts = Counts of letters
table-letter_recipients = Letters to many that were meant for you
retention-campaigns-letters = As long as the system runs; no receiver is named in it
retention-campaigns-recipients = Until the person is erased
keep-campaigns-letters = The letter is the same for everybody and names nobody

campaigns-lead = One text, one purpose, and only to those who allow it.
campaigns-empty = No letters yet
campaigns-empty-text = Write the first one: a text, its purpose, and whom it is for. Who may get it is checked for every person.
campaigns-new = New letter
campaigns-edit = Change the letter
campaigns-save = Save the draft
campaigns-title = Name of the letter
campaigns-title-hint = Only you and your colleagues see it.
campaigns-state = State
campaigns-when = When
campaigns-state-draft = draft
campaigns-state-sending = sending
campaigns-state-paused = paused
campaigns-state-sent = sent
campaigns-state-canceled = canceled
campaigns-country = Only people in this country
campaigns-country-hint = Two letters, such as NL. Empty means all countries.
campaigns-language = Only people with this language
campaigns-language-hint = The language the person chose. A letter is sent in it where you write it below; otherwise in English, otherwise in the first language there is.
campaigns-subject = Subject
campaigns-body = Text
campaigns-names = A letter can print these facts. Where one is missing, a filter helps: given_name | default('customer').

campaigns-about = About this letter
campaigns-for = For
campaigns-everybody = everybody on file
campaigns-in-country = in { $country }
campaigns-in-language = who chose { $language }
campaigns-written = Written
campaigns-started = Sent off
campaigns-act = { $when }, { $who }
campaigns-house = the system
campaigns-warnings = Better without
campaigns-audience = Who gets it
campaigns-all-looked = { $count ->
    [one] Decided for the one person it is for, as if it were sent now.
   *[other] Decided for all { $count } people it is for, as if it were sent now.
}
campaigns-counted = { $count ->
    [one] Counted: one person. Each is decided again when the letter is sent.
   *[other] Counted: all { $count } people. Each is decided again when the letter is sent.
}
campaigns-estimated = Estimated from the first { $looked } of { $all } people.
campaigns-count = Count everybody
campaigns-counting = Counting
campaigns-outcome = May we?
campaigns-outcome-handed = gets it
campaigns-outcome-held = does not get it
campaigns-outcome-failed = text failed
campaigns-reason = Why
campaigns-reason-text = The text could not be filled in for this person.
campaigns-people = People
campaigns-person = Person
campaigns-number = No. { $number }
campaigns-some = Some of them
campaigns-reads = { $language }: { $subject }
campaigns-try = Look at it in an inbox
campaigns-try-email = E-mail address
campaigns-try-hint = Of somebody on file who may get this letter, such as yourself.
campaigns-try-send = Send one copy
campaigns-may-not-send = Your role may not send letters.
campaigns-who-sends = A manager or a marketer can send it.

campaigns-send-it = Send the letter
campaigns-send-effect = { $count ->
    [one] It is for one person. Whether they may get it is decided at the moment of sending.
   *[other] It is for { $count } people. Who of them may get it is decided for each at the moment of sending.
}
campaigns-send-now = Send it now
campaigns-pause = Pause
campaigns-resume = Go on
campaigns-cancel = Cancel the letter
campaigns-cancel-word = cancel
campaigns-cancel-effect = { $count ->
    [one] One letter has not left yet and never will. Those that left cannot be called back.
   *[other] { $count } letters have not left yet and never will. Those that left cannot be called back.
}
campaigns-resting = Paused: nothing leaves until somebody goes on.
campaigns-why-not = Who did not get it, and why
campaigns-tile-sent = Sent
campaigns-tile-waiting = Waiting
campaigns-tile-held = Held back
campaigns-tile-held-note = not allowed
campaigns-tile-failed = Failed
campaigns-tile-canceled = Canceled
campaigns-done-created = The draft is saved. Look who would get it.
campaigns-done-started = The letter is on its way.
campaigns-done-paused = Paused. Nothing more leaves.
campaigns-done-resumed = The letter goes on.
campaigns-done-canceled = Canceled. What had not left never will.
campaigns-done-tried = One copy is on its way.

campaigns-column-number = Number
campaigns-column-outcome = Outcome
campaigns-column-reason = Reason
campaigns-column-when = When

campaigns-why-consent = You get this letter because you allowed us to write to you about this: { $purpose }.
campaigns-why-contract = You get this letter because it belongs to what you agreed with us: { $purpose }.
campaigns-why-interest = You get this letter because we believe it is in your interest as our customer: { $purpose }. You can say no at any time.
campaigns-why-law = You get this letter because the law asks us to send it: { $purpose }.

campaigns-fault-unknown = Line { $line }, column { $column }: a letter does not know “{ $name }”.
campaigns-fault-never = Line { $line }, column { $column }: “{ $name }” is never printed in a letter.
campaigns-fault-forbidden = Line { $line }, column { $column }: “{ $name }” cannot be used in a letter. You can print facts, use if and else, and the filters default, upper and lower.
campaigns-fault-syntax = Line { $line }, column { $column }: something is missing or not closed here.
campaigns-fault-tangled = Line { $line }, column { $column }: this is too complicated. Use fewer conditions, and shorter ones.
campaigns-fault-fuel = Filling in this text takes too many steps. Use fewer places to fill in.
campaigns-fault-output = What comes out of this text is too long.
campaigns-warning-inessential = Line { $line }, column { $column }: this purpose does not need “{ $name }”. The letter would do as well without it.
campaigns-error-no-text = Write the letter in at least one language.
campaigns-error-language = This is none of our languages: en, nl, pl, tr, de.
campaigns-error-country = Two letters, please, such as NL.
campaigns-error-control = There are characters here that a letter cannot show.
campaigns-error-one-line = A subject is one line.
campaigns-error-purpose = Choose the purpose of the letter.
campaigns-error-purpose-ended = This purpose has ended; nothing is sent for it any more.
campaigns-error-purpose-channel = This purpose does not use e-mail.
campaigns-error-confirm = Type the name of the letter exactly as it is shown.
campaigns-error-started = The letter was sent off already. Nothing was changed.
campaigns-error-not-sending = The letter is not being sent.
campaigns-error-not-paused = The letter is not paused.
campaigns-error-ended = The letter has ended already.
campaigns-error-not-on-file = Nobody on file has this address.
campaigns-error-may-not = This person may not get it. { $reason }
room-campaigns = Letters
