nav-start = Start
nav-audit = Audit trail
nav-jobs = Stuck work
nav-settings = Settings
right-desk-audit = Read the audit trail
right-desk-jobs = Retry or drop stuck work
desk-hello = Hello, { $name }
desk-waits = What waits
desk-nothing-waits = Nothing waits for you
desk-nothing-waits-why = When something needs you, it shows up here.
desk-latest = What happened lately
desk-go-to = Go to
desk-all-kinds = Everything
desk-kind = Show
desk-when = When
desk-who = Who
desk-actor-house = the system
desk-actor-visitor = a visitor
desk-actor-person = the customer
desk-what = What
desk-whom = About
desk-why = Why
desk-retry = Try again
desk-drop = Drop
desk-job-retried = It will be tried again.
desk-job-dropped = Dropped.
desk-jobs-none = No work is stuck
desk-jobs-none-why = Work that fails is tried again by itself. What keeps failing comes here.
desk-jobs-waiting = { $count ->
    [one] { $count } job waits its turn
   *[other] { $count } jobs wait their turn
}
desk-settings-saved = Saved.
settings-company = The company
event-desk-job-retried = Stuck work was started again ({ $job })
event-desk-job-dropped = Stuck work was dropped ({ $job })
