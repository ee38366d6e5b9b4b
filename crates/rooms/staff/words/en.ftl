nav-staff = Staff
staff-users = People
staff-roles = Roles
staff-tokens = Access for programs
staff-role = Role
staff-role-administrator = Administrator
staff-role-privacy-officer = Privacy officer
staff-role-manager = Manager
staff-role-agent = Agent
staff-role-marketer = Marketer
staff-role-auditor = Auditor
staff-name = Name
staff-email = E-mail address
staff-password = Password
staff-password-new = New password
staff-password-present = Present password
staff-password-hint = At least { $least } characters; 8 are enough with a second factor. A few words in a row are good.
staff-password-short = At least { $least } characters, please.
staff-password-common = Many people use this one, so it is tried first. Take a few words of your own.
staff-password-context = This is mostly a name that stands on the door. Take other words.
staff-password-wrong = This is not your present password.
staff-password-too-short-alone = Without the second factor a password needs { $least } characters. Change it first.
staff-password-changed = Your password was changed.
staff-sign-in = Sign in
staff-sign-in-first = Nobody administers this house yet. Open the link that was printed when it started.
staff-sign-in-wrong = E-mail address and password do not belong together.
staff-signed-out = You are signed out.
staff-second-step = One more step
staff-code = Code from your app
staff-code-hint = Six digits, or one of your recovery codes.
staff-code-wrong = This code is not right, or it was used already. Wait for the next one.
staff-choose = Choose a password
staff-choose-why = The password you were given opens nothing but this page.
staff-choose-reset = Afterwards you sign in with it; all other sessions end.
staff-forgotten = Forgotten password
staff-forgotten-why = We send you a link by which you choose a new one.
staff-forgotten-sent = Look into your mailbox
staff-forgotten-look = If this address belongs to an account, a link is on its way.
staff-forgotten-hour = It works once, for one hour.
staff-link-gone = This link was used already, or it is too old.
staff-first = The first administrator
staff-first-why = You will let everybody else in. There is no other password than the one you choose now.
staff-me = My account
staff-account = Account
staff-lang-browser = As the browser asks
staff-sessions = Where you are signed in
staff-device = Browser
staff-address = Address
staff-since = Since
staff-seen = Last used
staff-here = this one
staff-end = End
staff-ended = The session has ended.
staff-factor = Second factor
staff-factor-on = on
staff-factor-off = off
staff-factor-why = A code from an app on your phone, beside the password: a stolen password alone opens nothing.
staff-factor-scan = Scan this picture with an authenticator app.
staff-factor-picture = Picture with the secret for the app
staff-factor-type = Or type this into the app:
staff-factor-turn-on = Turn on
staff-factor-turn-off = Turn off
staff-factor-now-off = The second factor is off.
staff-factor-is-off = The second factor is off, so there are no recovery codes.
staff-factor-is-on = The second factor is on already. Turn it off first.
staff-codes = Recovery codes
staff-codes-new = New codes
staff-codes-once = Each works once when the phone is lost. They are shown only now: print them or write them down.
staff-add = Add somebody
staff-add-why = A generated password goes to them alone, by mail, and must be changed at the first sign-in.
staff-added = Added. A password is on its way to them.
staff-email-taken = Somebody with this address works here already.
staff-standing = State
staff-standing-active = active
staff-standing-invited = invited
staff-standing-disabled = disabled
staff-signed-in = Last sign-in
staff-never = never
staff-help = When something is lost
staff-new-password = Send a new password
staff-new-password-sent = A new password is on its way to them.
staff-factor-drop = Take off the second factor
staff-remove = Remove for good
staff-removed = Removed. The name cannot be read again anywhere.
staff-disable-first = Only disabled accounts can be removed. Disable it first.
staff-only-administrators = Only administrators make or change administrators.
staff-token-wider = A limited program gives no other program more rights than it has.
staff-last-administrator = This is the last administrator. Make somebody else one first.
staff-right = Right
staff-right-kept = Administrators keep this right: without it nobody could give rights back.
staff-roles-why = What each role may do, and how it sees each field of a customer. Every change is written down.
staff-fields = Fields of customers
staff-field = Field
staff-access-hidden = hidden
staff-access-masked = masked
staff-access-shown = shown
staff-access-edit = editable
staff-tokens-why = A program signs in with a token: limited by a role and by rights, with an end, stored as a hash.
staff-tokens-empty = No program has access. The first one is added below.
staff-token-add = Give access
staff-token-name = Name of the program
staff-token-days = Days until it ends
staff-token-days-hint = Empty: one year.
staff-token-ends = Ends
staff-token-used = Last used
staff-token-new = New access
staff-token-once = This token is shown only now
staff-token-revoke = Take away
staff-token-revoked = The access has ended.
staff-scopes = Limited to
staff-scopes-hint = None: all rights of the role.
right-staff-view = See who works here
right-staff-manage = Add and change people who work here
right-staff-roles = Change what roles may do
right-staff-tokens = Give programs access
event-staff-added = Somebody was added ({ $role })
event-staff-changed = An account was changed: { $field } from { $before } to { $after }
event-staff-removed = An account was removed
event-staff-signed-in = Somebody signed in
event-staff-signed-out = Somebody signed out
event-staff-password-changed = A password was changed
event-staff-factor-on = A second factor was turned on
event-staff-factor-off = A second factor was turned off
event-staff-right-changed = The right { $right } of { $role } was changed from { $before } to { $after }
event-staff-field-changed = The field { $field } for { $role } was changed from { $before } to { $after }
event-staff-token-added = A program was given access ({ $role })
event-staff-token-revoked = A program lost its access
keep-staff = It is about people who work here, not about this person.
retention-staff-users = Until the account is removed
retention-staff-sessions = Until the session ends
retention-staff-links = One hour to seven days
retention-staff-tries = About an hour
retention-staff-tokens = Until the access is taken away
staff-mail-password-subject = Your account at { $company }
staff-mail-reset-subject = A new password for { $company }
staff-codes-left = { $count ->
    [one] 1 code is left.
   *[other] { $count } codes are left.
}
staff-mail-password-text =
    Hello { $name },

    an account was made for you at { $company }, or its password was set anew. Sign in here:
    { $url }

    Password: { $password }

    It opens nothing but the page where you choose your own.
staff-mail-reset-text =
    Hello { $name },

    with this link you choose a new password. It works once, for one hour:
    { $url }

    If you did not ask for it, do nothing: your password stays as it is.
room-staff = Staff
staff-error-no-inbox = Only somebody who signs in has an inbox to look into.
nav-teams = Teams
staff-team = Team
staff-team-add = Add a team
staff-teams-why = Who works together. Work is given to a team, a team talks among itself, and @ with its key tells everybody in it.
staff-teams-empty = No team was made yet.
staff-members = Members
staff-key = Key
staff-key-hint = Short and for good, for forms, processes and programs: small letters, digits, hyphens. Empty: made from the name.
staff-key-is = Key: { $key }
staff-key-bad = Small letters, digits and hyphens, please, at most { $most }.
staff-key-taken = Something else has this key already.
staff-unit = Unit
staff-team-end = End this team
staff-team-ended = This team has ended. Its name stays for what it did.
staff-team-now-ended = The team has ended.
staff-team-has-members = { $members } people are in this team. Move them to another first, so that nobody loses their work.
staff-team-too-large = A team has at most { $most } members.
staff-bring-back = Bring it back
staff-ended-state = ended
staff-nobody-here = Somebody chosen does not work here any more.
staff-units = Units and partners
staff-unit-add = Declare a unit or partner
staff-units-why = Data may be given only to those declared here, and only for what is declared.
staff-units-empty = Nobody is declared, so data may be given to nobody outside the house.
staff-unit-kind = Kind
staff-unit-unit = Part of the company
staff-unit-partner = Partner outside
staff-unit-purpose = What for
staff-unit-purpose-hint = One sentence: what they need the data for.
staff-unit-agreement = Agreement
staff-unit-agreement-hint = Number or date of the contract under which a partner handles data.
staff-unit-no-agreement = none declared
staff-unit-places = Addresses
staff-unit-domains = Domains
staff-unit-domains-hint = One a line, such as repairs.example: every address there belongs to them.
staff-unit-emails = Single addresses
staff-unit-emails-hint = One a line, for those without a domain of their own.
staff-unit-may = may receive data
staff-unit-bad-place = Line { $line } is none. One a line, please.
staff-unit-too-many = At most { $most }, please.
staff-unit-place-taken = One of these is declared for another unit already.
staff-unit-ended = This declaration has ended and cannot be changed.
staff-unit-now-ended = Ended. Nothing may go there any more.
staff-unit-has-teams = { $teams } teams belong to this unit. Give them another first.
staff-unit-end = End this declaration
staff-unit-end-why = Nothing may go there any more from that moment on.
staff-check-units = Partners who receive data, each with an agreement
staff-check-units-none = No partner is declared
staff-check-units-fine = { $count } with an agreement
staff-check-units-missing = { $count } without an agreement
staff-absence = Absence
staff-absence-why = While you are away, what is meant for you goes to whoever stands in. Where they are away too, to their deputy.
staff-not-away = No absence is planned.
staff-away-planned = Planned
staff-away-from = First day away
staff-away-from-hint = Empty: from now on.
staff-away-until = Last day away
staff-away-ends-first = The last day lies before the first, or in the past.
staff-away-too-long = At most { $most } days ahead, please.
staff-not-a-day = A day, please, such as 2026-12-21.
staff-deputy = Stands in
staff-deputy-hint = Nobody: the work waits.
staff-deputy-oneself = Nobody stands in for themself.
staff-come-back = Here again
staff-now-here = The absence has ended.
staff-absence-saved = The absence is planned.
staff-bell-nothing = Nothing new
staff-bell-nothing-hint = Mentions, work given to you and what waits for your decision appear here.
staff-bell-what = What
staff-bell-kind = Kind
staff-bell-when = When
staff-bell-read = Read
staff-bell-unread = New again
staff-bell-all-read = Everything was read
staff-bell-now-read = Nothing is new any more.
staff-bell-earlier = Earlier
staff-bell-choose = How you are told
staff-bell-choose-why = For each kind: at the desk only, by mail at once as well, in the daily digest if you did not look, or not at all.
staff-bell-hour = Hour of the digest
staff-bell-hour-hint = It comes once a day, and only when something waits.
staff-way-desk = At the desk only
staff-way-mail = By mail at once
staff-way-digest = In the daily digest
staff-way-none = Not at all
staff-the-house = The house
staff-mention-unknown = Nobody here is called { $name }. Write the name as in the list of staff.
staff-mention-of-several = Several people are called { $name }. Write the whole name.
staff-too-many-mentions = At most { $most } mentions in one text, please.
right-staff-teams = See teams
right-staff-teams-manage = Make and change teams
right-staff-units = See whom data may be given to
right-staff-units-manage = Declare whom data may be given to
event-staff-team-added = The team { $team } was made
event-staff-team-changed = The team { $team } was changed: { $joined } joined, { $left } left
event-staff-team-ended = The team { $team } ended
event-staff-team-back = The team { $team } was brought back
event-staff-unit-added = { $unit } was declared as a receiver of data
event-staff-unit-changed = The declaration of { $unit } was changed
event-staff-unit-ended = { $unit } is no receiver of data any more
event-staff-away = An absence of { $colleague } was planned
event-staff-back = The absence of { $colleague } ended
retention-staff-units = Until the declaration ends
retention-staff-rings = 90 days
staff-mail-news-subject = { $what } ({ $company })
staff-mail-news-text =
    Hello { $name },

    there is news at your bell: { $what }.
    { $url }

    How you are told of what, you choose in your account.
staff-mail-digest-subject = { $count } new at { $company }
staff-mail-digest-text =
    Hello { $name },

    this waits at your bell:

    { $list }

    { $url }

    How you are told of what, you choose in your account.
