nav-register = Register
room-register = Register
settings-register = Register
right-register-view = See the register
right-register-edit = Keep the register and approve processors
right-register-breaches = Record and handle data breaches
setting-register-officer-name = Data protection officer: name
setting-register-officer-contact = Data protection officer: address, e-mail or telephone
setting-register-representative = Representative in the European Union, for a company from outside
setting-register-authority = Supervisory authority that breaches are reported to
event-register-added = A record was added to the register
event-register-changed = A record of the register was changed
event-register-removed = A record was taken out of the register
event-register-moved = A processor was proposed, approved or ended
event-register-agreement-added = A contract with a processor was added
event-register-agreement-removed = A contract with a processor was taken out
event-register-due = A review or the end of a contract comes near
event-register-exported = The register was taken out as { $format }
event-register-breach-recorded = The breach { $number } was recorded
event-register-breach-due = The breach { $number } has been known for { $hours } hours
event-register-breach-decided = The risk of the breach { $number } was decided
event-register-breach-found = A search for the people of the breach { $number } ended: { $people } found
event-register-breach-reported = The breach { $number } was reported to the authority
event-register-breach-told = Letters about the breach { $number } were let go, to { $people } people
event-register-breach-closed = The breach { $number } was closed
event-register-breach-opened = The breach { $number } was opened again
retention-register = As long as the company has to show it
retention-register-affected = As long as the breach is on record, or until you are erased
keep-register = The law asks us to keep this register; it belongs to nobody.
table-register_affected = Breaches with this data
register-lead = What is done with people’s data, by whom, for how long, and what protects it.
register-book = Read and print
register-book-title = Records of processing
register-book-lead = The records of processing as they are on { $day }.
register-as-xlsx = As a workbook
register-as-yaml = For programs (fideslang)
register-missing = What is missing
register-complete = Nothing is missing.
register-is-missing = missing
register-look = look
register-none = Nothing is recorded here yet.
register-late = Too late
register-by-house = the house itself
register-answers = What is recorded
register-choose = Please choose
register-above-none = Nobody: works for us directly
register-people = Customers and people who contact us
register-unknown = not recorded
register-assessed = done
register-assessing = in the making
register-kind-activity = Processing outside this system
register-kind-service = What we do for others
register-kind-joint = Joint controllers
register-kind-processor = Processors
register-kind-measure = Measures
register-kind-assessment = Assessments
register-kind-breach = Breaches
register-lead-activity = What the company does with personal data elsewhere: wages, cameras, paper.
register-lead-service = Processing on behalf of other controllers.
register-lead-joint = Who decides with us what is done with data, and who answers for what.
register-lead-processor = Who works for us with people’s data. Nobody may be used before they are approved on a contract that runs.
register-lead-measure = What protects data, by how much harm its loss would do.
register-lead-assessment = What could go wrong for people, and what we do against it before we begin.
register-lead-breach = What went wrong with data, whom it affects, and who was told. The authority must know within 72 hours.
register-new-activity = New activity
register-new-service = New mandate
register-new-joint = New joint controller
register-new-processor = New processor
register-new-measure = New measure
register-new-assessment = New assessment
register-new-breach = Record a breach
register-state-current = current
register-state-proposed = proposed
register-state-approved = approved
register-state-ended = ended
register-state-open = open
register-state-closed = closed
register-move-approved = Approve
register-move-ended = End
register-move-proposed = Propose again
register-standing = Approval
register-chain = Who works for whom
register-ask-name = Name
register-ask-activity = What is done, and what for
register-ask-basis = Lawful basis
register-ask-people = Whose data: kinds of people
register-ask-data = Kinds of data
register-ask-recipients = Who receives it
register-ask-transfers = Transfers to other countries, and what protects the data there
register-ask-retention = How long it is kept
register-ask-controller = Whom we do it for
register-ask-contact = Contact: address, person, telephone
register-ask-processing = What is done with the data
register-ask-share = Who answers for what
register-ask-purposes = Purposes
register-ask-email = E-mail address
register-ask-country = Country
register-ask-safeguard = What protects the data there
register-ask-classes = Classes of data
register-ask-review = Next review
register-ask-measure = What is done about it
register-ask-side = Kind of measure
register-ask-described = What is planned: which data, how, what for
register-ask-screening = What of this is true?
register-ask-necessity = Why it is needed, and why no milder way does
register-ask-consulted = What the people concerned say
register-ask-what = What could happen
register-ask-likelihood = How likely
register-ask-severity = How bad for people
register-ask-left-likelihood = How likely after that
register-ask-left-severity = How bad after that
register-ask-officer = What the data protection officer says
register-ask-result = What came out
register-ask-happening = What happened
register-ask-noticed = When it became known
register-ask-happened = When it happened
register-ask-number = About how many people
register-ask-consequences = What it may mean for people
register-ask-taken = What was and will be done
register-ask-risk-1 = Risk 1
register-ask-risk-2 = Risk 2
register-ask-risk-3 = Risk 3
register-ask-risk-4 = Risk 4
register-ask-risk-5 = Risk 5
register-ask-risk-6 = Risk 6
register-is-inside = inside the European Economic Area: none needed
register-is-technical = technical
register-is-organisational = organisational
register-is-scoring = People are scored or profiled
register-is-automated = A machine decides with serious effect
register-is-monitoring = People are watched systematically
register-is-sensitive-data = Sensitive or very personal data
register-is-large-scale = Very many people or much data
register-is-matching = Data from different places is joined
register-is-vulnerable = Children, employees, patients or others who cannot easily refuse
register-is-new-technology = New technology, or a new use of it
register-is-blocking = It decides who gets a service or a contract
register-is-draft = not decided yet
register-is-not-needed = no assessment needed
register-is-go = may begin
register-is-consult = ask the authority first
register-is-stop = must not begin
register-grade-1 = 1 – hardly
register-grade-2 = 2 – some
register-grade-3 = 3 – much
register-grade-4 = 4 – very much
register-risk-told = { $what } Before: { $before } of 16. Measure: { $measure } After: { $after } of 16.
register-hint-noticed = The 72 hours run from here.
register-hint-screening = When two of these are true, the law asks for an assessment.
register-hint-people = Such as employees, visitors, subscribers.
register-hint-officer = Asked before anything begins.
register-column-what = What
register-column-value = Value
register-column-purpose = Purpose
register-column-description = Description
register-column-people = Whose data
register-column-data = Kinds of data
register-column-classes = Classes
register-column-receivers = Recipients
register-column-transfers = Other countries
register-column-retention = Kept
register-column-measures = Protected by
register-column-joint = Decided together with
register-column-special = Ground for special categories
register-column-assessment = Impact assessment
register-column-tables = Where it lies
register-column-state = State
register-column-above = Works for
register-column-below = Subprocessors
register-column-agreements = Contracts
register-column-table = What is held
register-column-purpose-list = Purposes
register-column-erasing = When somebody is erased
register-column-field = Own field
register-column-changed = Changed
register-column-deadline = Authority must know
register-column-law = Law
register-column-customer = Customer
register-column-why = Why
register-column-found = Found
register-column-test = Test
register-chapter-house = Who answers for the data
register-chapter-purposes = Processing by purpose
register-chapter-tables = What is held where
register-chapter-fields = Own fields
register-house-name = Controller
register-house-address = Address
register-house-email = E-mail
register-house-country = Country
register-house-officer = Data protection officer
register-house-officer-contact = How to reach them
register-house-representative = Representative in the Union
register-house-day = As of
register-erasing-delete = is deleted
register-erasing-blank = is made anonymous
register-tests = Tests beside purposes
register-test-balancing = balancing test
register-test-impact = impact assessment
register-test-transfer = transfer assessment
register-unknown-processors = Purposes name these processors, and nobody recorded them:
register-holds = Legal holds
register-check-late = Breaches are reported within 72 hours
register-check-house = The register says who answers for the data
register-check-processor = Processors are approved before they are used
register-check-agreement = Every processor works on a contract that runs
register-check-measure = Measures protect every class of data
register-check-assessment = Risky processing was assessed
register-check-open = No breach is open
register-check-officer = The register names the data protection officer
register-check-data = Every purpose says which data it uses
register-check-review = Records are reviewed on their day
register-check-fine = In order
register-gap-late = Breaches whose 72 hours are over: { $name }
register-gap-house = The company’s name, address or e-mail is missing
register-gap-processor = Named by a purpose, and not approved: { $name }
register-gap-agreement = No contract that runs: { $name }
register-gap-measure = No measure protects data of the class: { $name }
register-gap-assessment = Special data without an assessment: { $name }
register-gap-open = Open breaches: { $name }
register-gap-officer = No data protection officer is named
register-gap-data = Does not say which data it uses: { $name }
register-gap-review = The day of review has come: { $name }
register-agreements = Contracts
register-agreements-none = No contract yet
register-agreements-none-text = Without a contract that runs nobody can be approved.
register-agreement-file = Contract (PDF)
register-agreement-name = Name
register-agreement-starts = Begins
register-agreement-ends = Ends
register-agreement-review = Next review
register-agreement-size = Size
register-agreement-add = Add the contract
register-agreement-removal-effect = The file is destroyed. The log keeps that it was here.
register-removal-effect = The record goes with its log.
register-log = What was done
register-log-line = { $what } · { $who }
register-log-added = Recorded
register-log-changed = Changed
register-log-approved = Approved
register-log-ended = Ended
register-log-proposed = Proposed again
register-log-agreed = Contract added
register-log-agreement-gone = Contract taken out
register-log-noted = Note
register-log-sought = Looked for people affected
register-log-cleared = List of people emptied
register-log-otherwise = People told in another way
register-log-risk-unlikely = Risk: unlikely
register-log-risk-some = Risk: some
register-log-risk-high = Risk: high
register-log-reported = Reported to the authority
register-log-letter = Letter changed
register-log-sending = Letters let go
register-log-closed = Closed
register-log-opened = Opened again
register-note = Note
register-clock = Left to tell the authority
register-clock-stopped = The clock stands still
register-left = What is left to do
register-left-none = Everything that the law asks is done.
register-duty-decide = Decide how risky it is for people
register-duty-complete = Fill in what the report to the authority lacks
register-duty-report = Report it to the authority
register-duty-find = Find whom it affects
register-duty-tell = Tell the people
register-duty-otherwise = Tell those whom no letter reached in another way
register-affected = People affected
register-affected-lead = The list stays as it is found, and goes with each person who is erased.
register-affected-find = Find people
register-affected-none = Nobody is on the list
register-affected-none-text = Say below whom it affects, and we look for them.
register-told = Told
register-failed = Not reached
register-searching = Looking for people
register-telling = Letters to people
register-searches = How they were looked for
register-searches-none = Nobody looked yet.
register-search-running = looking
register-search-done = done
register-search-stopped = stopped
register-search-again = Look again
register-error-searching = These people are being looked for already.
register-fate-found = not told yet
register-fate-written = letter on its way
register-fate-told = told
register-fate-failed = letter came back
register-fate-unreachable = no address
register-fate-otherwise = told in another way
register-everybody = Everybody
register-clear = Empty the list
register-otherwise = Not reached by letter
register-otherwise-how = How they were told
register-otherwise-hint = By telephone, by post, or in public where nothing else works.
register-otherwise-mark = Mark as told
register-reach-numbers = Numbers of customers
register-reach-numbers-hint = Spaces, commas or lines part them.
register-reach-tables = Something of them lies in
register-reach-purpose = Data held for
register-reach-view = Your saved view of customers
register-reach-view-hint = Its filter as it is now; whoever looks again later uses the same filter.
register-reach-field = Custom field
register-reach-value = Its value
register-reach-country = Country
register-reach-language = Language
register-reach-organisation = Organisation
register-reach-from = Entered from
register-reach-to = Entered until
register-reach-source = Where the data came from
register-reach-source-hint = Such as api, or import: and form: with the id behind it.
register-reach-actor = Opened by
register-reach-actor-hint = The id in the audit trail, such as staff_… or token_….
register-reach-seen-from = Opened from
register-reach-seen-to = Opened until
register-reach-find = Find them
register-reach-text = All that you say has to fit. Searches add up; whoever was found before is not told twice.
register-risk = Risk for people
register-risk-unlikely = Unlikely
register-risk-unlikely-hint = Nobody outside is told; the reason is kept.
register-risk-some = Some risk
register-risk-some-hint = The authority is told within 72 hours.
register-risk-high = High risk
register-risk-high-hint = The authority and the people are told.
register-risk-by = Decided by
register-risk-reason = Why
register-decide = Decide the risk
register-waiver = Why people need not be told
register-waiver-hint = Only at a high risk: the data could not be read, the risk was taken away, or it was told in public.
register-done = Done so far
register-closed = Closed
register-close = Close the breach
register-lessons = What was learned
register-close-why = Why it is closed although something is left
register-close-why-hint = Needed while something is left to do.
register-open = Open it again
register-open-reason = What came up
register-report = Report to the authority
register-report-lead = Every point that the authority asks for. Print it, or copy it into the authority’s own form.
register-report-title = Notification of a personal data breach
register-report-number = Our number
register-report-authority = To
register-report-controller = From
register-report-officer = Who can tell more
register-report-counted = People found in our records
register-report-told = People told so far
register-report-late = Why later than after 72 hours
register-report-late-hint = The law asks for the reason.
register-report-missing = (not known yet)
register-report-parts = The report comes in parts; what is not known yet follows without delay.
register-report-sent = Sent to the authority
register-report-at = When it was sent
register-report-reference = The authority’s number
register-report-mark = Mark as sent
register-letters = Letters to people
register-letters-lead = Each person gets the letter in their own language. What you wrote about the breach stands in it as you wrote it.
register-letters-sent = Letters let go
register-letter-subject-label = Subject
register-letter-text-label = Text
register-letter-hint = {"{"}name{"}"} becomes the person’s name. Left empty, our own words go.
register-letter-subject = Something happened to your data ({ $number })
register-letter-text =
    Hello { $name },

    we have to tell you about something that happened to data about you.

    What happened:
    { $happening }

    What it may mean for you:
    { $consequences }

    What we did and will do:
    { $taken }

    If you have questions: { $contact }

    { $company }
register-send = Send the letters
register-mail-breach-subject = Breach { $number }: { $hours } hours left
register-mail-breach-text =
    Hello { $name },

    the authority has to know of the breach { $number } within { $hours } hours. Please look at what is left to do:
    { $url }

    You get this because you handle breaches.
register-mail-day = { $month ->
    [m1] { $day } { kit-month-1 } { $year }
    [m2] { $day } { kit-month-2 } { $year }
    [m3] { $day } { kit-month-3 } { $year }
    [m4] { $day } { kit-month-4 } { $year }
    [m5] { $day } { kit-month-5 } { $year }
    [m6] { $day } { kit-month-6 } { $year }
    [m7] { $day } { kit-month-7 } { $year }
    [m8] { $day } { kit-month-8 } { $year }
    [m9] { $day } { kit-month-9 } { $year }
    [m10] { $day } { kit-month-10 } { $year }
    [m11] { $day } { kit-month-11 } { $year }
   *[m12] { $day } { kit-month-12 } { $year }
}
register-mail-due-subject = The register: { register-mail-day } comes near
register-mail-due-text =
    Hello { $name },

    a record of the register is to be reviewed, or a contract ends, on { register-mail-day }. Please look at it:
    { $url }

    You get this because you keep the register.
register-said-added = Recorded.
register-said-agreed = The contract was added.
register-said-cleared = The list was emptied.
register-said-noted = Noted.
register-said-removed = Taken out.
register-said-seeking = We are looking; the list fills by itself.
register-said-sending = The letters are on their way.
register-error-agreements = Take the contracts out first.
register-error-before = It cannot be known before it happened.
register-error-below = Others work for this processor. Move them first.
register-error-closed = This breach is closed. Open it again to go on.
register-error-confirm = Type the number of the breach as it stands on its page.
register-error-consult = The risk stays high: ask the authority first.
register-error-country = Two letters, please, such as DE.
register-error-day = A day, please, such as 2026-11-21, no more than ten years away.
register-error-either = Use numbers, a source, or a filter: not several of them.
register-error-email = This is no e-mail address.
register-error-ends = It ends after it begins.
register-error-file-gone = This file is no longer here.
register-error-future = This lies in the future.
register-error-known-name = A processor of this name is recorded already.
register-error-late = It was sent after 72 hours: please say why.
register-error-left = Something is left to do: do it, or say why not.
register-error-letter-gaps = The letter would lack what happened, what it may mean, or what was done. Fill that in, or write the letter in every language.
register-error-many-numbers = At most { $most } numbers at once, please.
register-error-moment = A day and an hour, please, such as 2026-11-21T10:30.
register-error-needed = Two or more marks are true, so an assessment is needed.
register-error-no-agreement = There is no contract that runs today. Add one first.
register-error-nobody = Nobody on the list waits to be told.
register-error-numbers = Only numbers of customers, please.
register-error-one = One answer only, please.
register-error-outside = This country lies outside: say what protects the data there.
register-error-parent = Choose another processor: nobody works for themselves.
register-error-parent-first = Approve the processor above first.
register-error-pdf = This is no PDF.
register-error-reported = The report was marked as sent already.
register-error-sending = The letters went already; their text stays as it was.
register-error-sent = It cannot be sent before the breach was known.
register-error-span = The end lies before the beginning.
register-error-state = This is not possible where the record stands now.
register-error-stays = This record stays, because we have to show what was. A processor can be ended.
register-error-undecided = Decide the risk first.
register-error-unknown = Nobody asked for this.
register-error-unknown-number = No customer has the number { $number }.
register-error-waiver = Only at a high risk people are told at all.
register-affected-count = { $count ->
    [one] One person is on the list.
   *[other] { $count } people are on the list.
}
register-numbers = { $count ->
    [one] one number
   *[other] { $count } numbers
}
register-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
register-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
register-send-effect = { $count ->
    [one] One person gets a letter about this breach. It cannot be taken back.
   *[other] { $count } people get a letter about this breach. It cannot be taken back.
}
register-told-processor = { $name } works for us: { $work }
register-told-joint = { $name } decides together with us: { $share }
register-came = found when a breach was looked into
