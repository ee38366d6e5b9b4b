nav-retention = Retention
settings-retention = Retention
room-retention = Retention
right-retention-view = See how long things are kept
right-retention-manage = Set how long things are kept, and run it
setting-retention-hour = Hour from which the nightly run of retention begins
event-retention-added = A rule of retention was made: { $lapse }
event-retention-changed = A rule of retention was changed: { $lapse }, version { $version } ({ $what })
event-retention-removed = A rule of retention was removed: { $lapse }
event-retention-warned = The end of this data is near
event-retention-spared = The end of this data is not near any more
event-retention-ended = Retention ended { $count } ({ $lapse })
event-retention-night = Run of retention: { $what ->
    [began] began
    [paused] stopped
    [resumed] goes on
   *[other] is over
}
table-retention_rules = Rules of retention
table-retention_versions = What earlier versions of these rules said
table-retention_furnished = Rules that a new installation began with
table-retention_tasks = Who was told that their data will go
table-retention_nights = Runs of retention
table-retention_runs = How each rule fared in a run
keep-retention-house = Rules and figures of ours; nothing about customers
retention-house-rules = For as long as this installation
retention-tasks-end = Until the data goes or the person gets in touch
retention-lead-never = Nothing was ended by a rule yet. The first run comes tonight.
retention-lead-last = The last run was { $when }.
retention-lead-running = A run is under way.
retention-runs = Runs
retention-new = New rule
retention-edit = Change rule
retention-none = No rules yet
retention-none-why = Without a rule data stays until somebody asks for its erasure. Make a rule so that it goes by itself.
retention-column-rule = Rule
retention-column-after = After
retention-column-deed = What happens
retention-column-due = Old enough today
retention-column-state = State
retention-column-who = Who or what
retention-column-since = Clock runs since
retention-column-verdict = Today
retention-column-version = Version
retention-column-changed = When
retention-column-by = Who
retention-column-terms = What it said
retention-column-began = Began
retention-column-ended = Over
retention-state-active = works
retention-state-paused = paused
retention-begins = begins { $day }
retention-from = from { $day }
retention-years = { $count ->
    [one] { $count } year
    *[other] { $count } years
}
retention-months = { $count ->
    [one] { $count } month
    *[other] { $count } months
}
retention-days = { $count ->
    [one] { $count } day
    *[other] { $count } days
}
retention-deed-block = Locked away and used no more
retention-deed-anonymise = Anonymised
retention-deed-destroy = Deleted
retention-today = Old enough today
retention-in-a-month = Old enough in a month
retention-in-a-year = Old enough in a year
retention-in-all = Held in all
retention-old-enough = Old enough is not gone yet: another rule, a law, a hold or open work keeps some. What is decided about the oldest stands below.
retention-as-if = Counted as if the rule worked already. It begins on { $day }: nothing goes by it before.
retention-year = Old enough to go, by day
retention-ahead = In the year ahead
retention-samples = The oldest
retention-nothing = Nothing is old enough today
retention-nothing-why = The chart shows when the first will be.
retention-somebody = A person
retention-record = A record without a person
retention-person = Customer { $number }
retention-goes = goes
retention-stays = stays
retention-longer = { $rule }: { $day }
retention-kept-held = stays: legal hold
retention-kept-restricted = stays: restricted
retention-kept-asks = stays: a request is open
retention-kept-law = stays: another law demands it
retention-kept-longer = stays: another rule decides
retention-kept-busy = stays: something is still open
retention-kept-untold = stays: could not be told before
retention-kept-left = stayed: changed meanwhile
retention-rule = Rule
retention-lapse = Clock starts
retention-purpose = Purpose
retention-purpose-hint = A rule for one purpose outranks the general one.
retention-every-purpose = Every purpose
retention-duration = Duration
retention-duration-hint = Such as “{ $long }” or “{ $short }”, by the calendar.
retention-deed = What happens
retention-deed-hint = Only people can be locked away; records are anonymised or deleted.
retention-warning = Warning
retention-warning-days = Days of warning
retention-warning-hint = So many days before, the person gets a letter. 0: none.
retention-no-warning = None
retention-warning-before = { $count ->
    [one] { $count } day before
    *[other] { $count } days before
}
retention-grace = Grace
retention-grace-hint = Added to the duration, such as “{ $short }”. A sign of life meanwhile starts the clock anew.
retention-floor = At least, by another law
retention-floor-hint = Such as “{ $long }”. No rule ends anything sooner.
retention-floor-law = Which law
retention-allowed = At most in one night
retention-name = Name
retention-name-hint = Left empty, it is called by what it is about.
retention-begins-on = Begins on
retention-begins-hint = Until that day it ends nothing. Left empty, it begins at once.
retention-of-people = people
retention-of-records = records
retention-form-lead = Try it first: nothing is changed, and you see what would go.
retention-simulate = Try
retention-confirm = Type how many go at once
retention-saved = Saved.
retention-pause = Pause
retention-resume = Let it work
retention-begin = Begin today
retention-remove = Remove
retention-remove-word = REMOVE
retention-remove-effect = { $rule }: nothing will be ended by it any more, and what it demands at least protects nothing.
retention-allow = Let so many go
retention-allow-effect = { $due } of { $total } would be warned or ended in one night. What is gone does not come back.
retention-held = { $count ->
    [one] { $count } would go at once. Look at it, then type the number.
    *[other] { $count } would go at once. Look at them, then type the number.
}
retention-said-paused = Paused: it ends nothing.
retention-said-resumed = It works again.
retention-said-begun = It works from today on.
retention-said-allowed = Confirmed for the next run.
retention-said-removed = The rule is gone.
retention-last-run = The last run
retention-open-run = Open the run
retention-history = Versions
retention-runs-lead = Once a night all rules are carried out. Pages stay quick meanwhile.
retention-start = Run now
retention-no-runs = No runs yet
retention-no-runs-why = The first begins tonight, once a rule works.
retention-night-running = under way
retention-night-paused = stopped
retention-night-done = over
retention-stage-waiting = waits
retention-stage-running = under way
retention-stage-done = done
retention-stage-held = held: too many at once
retention-held-title = Held: too many at once
retention-stage-gone = rule removed or paused
retention-run-of = Run of { $day }
retention-stop = Stop
retention-go-on = Go on
retention-by-rule = By rule
retention-progress = Looked at
retention-left-out = Left out, and why
retention-count-due = Near or over
retention-count-ended = Ended
retention-count-warned = Warned
retention-count-waits = In grace
retention-count-spared = Spared
retention-count-kept = Left out
retention-count-failed = Failed
retention-said-started = The run begins.
retention-said-stopped = Stopped where it stood.
retention-said-goes-on = It goes on.
retention-panel = When it goes
retention-panel-day = Goes on
retention-panel-why = Because of
retention-panel-told = Told
retention-panel-untold = No address took our letter
retention-panel-kept = Nothing goes now ({ $why }).
retention-panel-stays = No rule ends this data.
retention-panel-rule = Rule
retention-check-fine = A rule ends it in time.
retention-check-none = No rule says when it ends.
retention-check-paused = Its rule is paused.
retention-check-runs = Nightly run of retention
retention-check-ran = It runs as it should.
retention-check-late = It has not run for two days.
retention-check-held = A rule would take many at once and waits for you.
retention-check-failed = Something could not be ended.
retention-check-field = Custom field: { $field }
retention-check-needed = Held for a purpose in use.
retention-check-unneeded = Its purpose has ended or is unknown: remove the field, or name another purpose.
retention-error-lapse = Nothing of this kind grows old here. Choose one of the list.
retention-error-not-by-purpose = This kind cannot be narrowed down to a purpose.
retention-error-block = Only people can be locked away.
retention-error-duration = Write it like “1 year 6 months” or “30 days” (P1Y6M, P30D), a hundred years at most.
retention-error-zero = Nothing may be over the moment it begins: one day at least.
retention-error-floor = Another law demands { $floor }: the duration may not be shorter.
retention-error-law = Say which law demands it.
retention-error-warning = Only people can be warned.
retention-error-warning-long = The warning may not be longer than the duration.
retention-error-day = Write a day like 2027-01-31.
retention-error-far = That is too far ahead: { $years } years at most.
retention-error-many = It would warn or end { $count } at once. If that is meant, type { $count } here.
retention-error-taken = There is a rule for this kind and purpose already. Change that one.
retention-error-running = A run is under way already.
retention-error-nothing = Nothing would go at once, so nothing has to be let go.
retention-error-no-rules = No rule works yet: let one begin first.
retention-error-over = This run is over.
retention-mail-warning-subject = Your data with us will go on { $day }
retention-mail-warning =
    Hello,

    we have not heard from you for a long time, and we keep data no longer than we need it. On { $day } we will delete what identifies you.

    You need not do anything. If you want to stay in touch, tell us here what you want to hear from us, or just answer us:
    { $link }

    { $company }
retention-mail-night-subject = The nightly run of retention needs you
retention-mail-night-text =
    Hello { $name },

    rules that would take too many at once and wait: { $held }. Records that could not be ended: { $failed }. Please look:
    { $url }

    You get this because you keep the rules of retention.

retention-fields = What remains of people
retention-fields-choose = Choose for each field
