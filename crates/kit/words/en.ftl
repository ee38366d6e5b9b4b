### The kit’s own words. English is the source; the other four say the same.

## Things to do

kit-save = Save
kit-cancel = Cancel
kit-back = Back
kit-next = Next
kit-previous = Previous
kit-continue = Continue
kit-add = Add
kit-create = Create
kit-edit = Edit
kit-delete = Delete
kit-send = Send
kit-open = Open
kit-close = Close
kit-stop = Stop
kit-copy = Copy
kit-copied = Copied
kit-download = Download
kit-upload = Upload
kit-apply = Apply
kit-reset = Clear all
kit-search = Search

## Small words

kit-yes = Yes
kit-no = No
kit-all = all
kit-none = None
kit-saved = Saved
kit-sure = Are you sure?
kit-optional = optional
kit-nothing = Nothing found
kit-nothing-yet = Nothing here yet
kit-news = New:
kit-show = Show
kit-stale = Not connected. What you see may be old.
kit-signed-out = You are signed out.
kit-purpose = Purpose
kit-of = { $done } of { $total }

## The frame

kit-skip = Skip to the content
kit-menu = Main menu
kit-where = Where you are
kit-find = Find people, cases, settings
kit-commands = Commands
kit-commands-hint = What would you like to do?
kit-search-for = Search everywhere:
kit-bell = Notifications
kit-you = Signed in as { $name }
kit-settings = My settings
kit-language = Language
kit-language-en = English
kit-language-nl = Dutch
kit-language-pl = Polish
kit-language-tr = Turkish
kit-language-de = German
kit-sign-out = Sign out
kit-unsaved = You have changes that are not saved. Leave anyway?

## Lists

kit-filter = Filter this list
kit-filter-off = Remove this filter
kit-pages = Pages
kit-select = Select this row
kit-select-all = Select all rows
kit-selected = selected
kit-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
kit-as-table = Show as a table

## Forms

kit-mend = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}
kit-error-required = Please fill this in.
kit-error-email = This does not look like an e-mail address. It needs one @, such as name@example.com.
kit-no-undo = This cannot be undone.
kit-type-word = Type “{ $word }” to confirm
kit-wrong-word = That is not the same word. Type it exactly as it is shown.

## May we?

kit-may = May we?
kit-may-yes = allowed
kit-may-ask = not asked
kit-may-refused = refused
kit-may-stopped = stopped
kit-may-state = { $channel }: { $state }.

## Why do we hold this?

kit-why = Why do we hold this?
kit-why-for = For
kit-why-from = From
kit-why-since = Since
kit-why-seen = Seen by
kit-why-goes = Goes
kit-why-unknown = Nothing is recorded about this value yet.

## Long work

kit-waiting = Waiting to start
kit-rate = { $count } a second
kit-left = { $time } left
kit-done = Done
kit-cancelled = Stopped before the end
kit-report = Report

## What went wrong

kit-reference = Reference
kit-error-not-found = There is no such page
kit-error-not-found-why = The address may be mistyped, or what was here is gone.
kit-error-not-found-kept = Nothing of yours was changed.
kit-error-forbidden = You may not open this
kit-error-forbidden-why = Your account does not have the right to do this. The administrator can give it to you.
kit-error-forbidden-kept = Nothing was changed.
kit-error-broken = Something broke on our side
kit-error-broken-why = It is not your fault, and we have been told about it. Please try again in a moment.
kit-error-broken-kept = What you saved before is safe. The last step was not carried out.
kit-error-too-many = That was a little too fast
kit-error-too-many-why = There were many tries in a short time. Please wait a minute and try again.
kit-error-too-many-kept = Nothing was lost.
kit-error-expired = This link no longer works
kit-error-expired-why = It was used already, or it is too old. Ask for a new one; that takes a moment.
kit-error-expired-kept = Your choices stay as they were.

## Time

kit-date = { $day } { $month } { $year }
kit-day = { $day } { $month }
kit-datetime = { $date }, { $time }
kit-month-1 = January
kit-month-2 = February
kit-month-3 = March
kit-month-4 = April
kit-month-5 = May
kit-month-6 = June
kit-month-7 = July
kit-month-8 = August
kit-month-9 = September
kit-month-10 = October
kit-month-11 = November
kit-month-12 = December
kit-now = just now
kit-today = today
kit-yesterday = yesterday
kit-tomorrow = tomorrow
kit-ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
kit-ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
kit-ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
kit-ago-months = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
kit-ago-years = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}
kit-in-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
kit-in-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
kit-in-days = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
kit-in-months = { $count ->
    [one] in 1 month
   *[other] in { $count } months
}
kit-in-years = { $count ->
    [one] in 1 year
   *[other] in { $count } years
}
kit-seconds = { $count } s
kit-minutes = { $count } min
kit-hours = { $count } h
kit-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## What the samples of the storybook say

kit-sample-name = Name
kit-sample-email = E-mail address
kit-sample-phone = Phone number
kit-sample-date = Date of birth
kit-sample-days = Days to keep it
kit-sample-password = Password
kit-sample-code = Code from your app
kit-sample-file = Customer list
kit-sample-language = Language of our letters
kit-sample-choice = How may we reach you?
kit-sample-agree = I have read the privacy notice
kit-sample-news = News about tents and routes
kit-sample-hint = We use it for your orders and nothing else.
