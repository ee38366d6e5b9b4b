error-title = That did not work
error-not-found = There is nothing here, or you may not see it.
error-sign-in = Please sign in.
error-denied = You do not have the right to do this ({ $right }). An administrator can give it to you.
error-invalid = Some fields need another look.
error-busy = Too much happened at once. Nothing was changed; please try again in a moment.
error-fault = Something broke on our side. Nothing was half done.
error-too-many = Too many attempts. Please wait a few minutes.
error-too-large = That is larger than we can take.
error-unreadable = The request could not be read: { $cause }
error-bad-json = This cannot be read: { $cause }
error-bad-cursor = This is not a position in this list. Start again without it.
error-bad-idempotency-key = Use 1 to 255 characters.
error-idempotency-key-reused = This key was used for another request. Use a new one.
error-cross-site = The request came from another site, so nothing was done. Open the page here and try again.
error-required = Please fill this in.
error-too-long = At most { $most } characters, please.
error-bad-text = There are characters here that we cannot keep.
error-not-a-choice = Please choose one of the options.
error-not-a-number-between = A whole number from { $least } to { $most }, please.
error-changed-meanwhile = Somebody else changed this meanwhile. Nothing was overwritten.
error-version-needed = Say which version you change: send If-Match.
error-restricted = This person’s data is restricted: it is kept, but nothing of it may be changed. Lift the restriction first.
right-settings-change = Change settings
event-settings-changed = The setting { $setting } was changed from “{ $before }” to “{ $after }”
setting-company-name = Name of the company
setting-company-address = Postal address
setting-company-email = E-mail address for questions about personal data
setting-company-time-zone = Time zone
setting-company-country = Country (two letters)
retention-jobs = Until the work is done
retention-house = As long as the system runs
retention-audit = Kept so that we can show what was done
retention-restricted = Until the restriction is lifted
retention-named = Until the text is changed or goes
retention-named-slices = As long as the system runs; the bits of texts that are gone are cleared every hour
retention-idempotency = One day
keep-accountability = We must be able to show what was done. No personal value is in it.
keep-named = Keyed bits of thousands of texts together, and ids; those of this person belong to nothing any more and are cleared within the hour.
table-events = What happened
table-sightings = Who looked
table-restricted = Restriction of processing
table-named_fresh = What fresh texts are found by where they name somebody
table-named_folded = Where texts stand in the index of names
table-named_slices = The index of names
table-list_versions = How often small lists were written to
table-named_blocks = Parts of the index of names
table-named_unread = Texts that the index of names reads anew
table-named_marks = How far the index of names has read
right-seen-watch = Watch over who looks at whom
event-seen-unusual = Looked at much more than usual ({ $count })
setting-seen-reveals = Hidden values one person may reveal within an hour
setting-seen-openings = Records one person opens within an hour before the privacy officer is told
settings-seen = Who looks at whom
room-seen = Who looks at whom
seen-error-enough = You revealed { $most } values within the last hour, and nobody may reveal more. Try again later, or ask the privacy officer.
seen-reveals-subject = Unusual: { $count } hidden values revealed
seen-reveals-text = Hello { $name },

    Somebody revealed { $count } hidden values within a day. That is much more than usual for them, or as many as one person may within an hour.

    Who, what and why: { $url }

    { $company }
seen-openings-subject = Unusual: { $count } records opened
seen-openings-text = Hello { $name },

    Somebody opened { $count } records of people within an hour. That is more than usual work needs.

    Who and what: { $url }

    { $company }

# Looks at a person, and why a record is restricted: as its person reads them
look-opened = Opened your record
look-revealed = Looked at a hidden value, and said why
look-exported = Took data out
look-found = Found you in a search
restricted-asked = The person asked for it: the data is kept, but neither changed nor used.
restricted-decided = We decided so: the data is kept, but neither changed nor used.
restricted-blocked = It is blocked instead of erased: the data has to be kept and is used for nothing.
restricted-erasing = Erasure has begun.
restricted-kept = Parts of it were kept when the person was erased: they go when their time is over.
