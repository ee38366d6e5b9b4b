### Customers: the list, the record, its form.

nav-customers = Customers
settings-customers = Customers
settings-privacy = Privacy
customers-list = Customers
customers-new = New customer
customers-edit = Edit customer
customers-record = Customer
customers-empty = No customers yet
customers-empty-why = Everybody you serve will be here. Enter the first one, or import a list.

## The list

customers-views = Saved views
customers-view-all = All
customers-view-keep = Save this view
customers-view-name = Name of the view
customers-view-kept = The view was saved.
customers-view-drop = Remove this view
customers-view-dropped = The view was removed.
customers-more-filters = More filters
customers-state = State
customers-created-from = Entered from
customers-created-to = Entered until
customers-chip-from = from { $day }
customers-chip-to = until { $day }
customers-email = E-mail
customers-phone = Phone
customers-last-contact = Last contact
customers-created = Entered
customers-number = Number
customers-found-more = { $count ->
    [one] 1 person, and there are more. Type a little more to see fewer.
   *[other] { $count } people, and there are more. Type a little more to see fewer.
}
customers-of-many = the first { $count } of many
customers-columns = Columns
customers-source = Source
customers-allows = Allows
customers-chip-allows = allows { $purpose }
customers-chosen = { $count ->
    [one] 1 customer selected
   *[other] { $count } customers selected
}
customers-none-chosen = Nobody was selected.
customers-change-many = Country or language…
customers-change-title = Change several customers
customers-change-hint = Left open, it stays as it is with each of them.
customers-changed-some = Saved. Restricted and erased records were left as they are.
customers-export = Export…
customers-export-title = Export customers
customers-export-filtered = Everybody of this list
customers-export-purpose = What is the file for?
customers-export-hint = Only people who allow this are in the file; restricted records stay out. Your name, the purpose and each person are written down, and each of them can see it.
customers-format = File
customers-format-csv = CSV
customers-format-xlsx = Excel (XLSX)

## How somebody stands

customers-standing-active = active
customers-standing-restricted = restricted
customers-standing-erased = erased

## One customer

customers-timeline = What happened
customers-tab-everything = Everything
customers-tab-permissions = Permissions
customers-tab-looks = Who looked
customers-numbered = Customer { $number }
customers-lead = Customer since { $since } · last contact { $contact }
customers-speaks = speaks { $language }
customers-seen-by = { $count ->
    [0] seen by nobody this month
    [one] seen by 1 person this month
   *[other] seen by { $count } people this month
}
customers-facts = Facts
customers-name = Name
customers-title = Title
customers-given = Given name
customers-middle = Middle name
customers-middle-hint = Also prefixes such as “van der”.
customers-family = Family name
customers-emails = E-mail
customers-phones = Phone
customers-nth = { $label } { $number }
customers-addresses = Address
customers-street = Street and number
customers-postcode = Postcode
customers-city = Town
customers-region = Region
customers-country = Country
customers-time-zone = Time zone
customers-time-zone-hint = Only where it is another than that of their country, such as America/Los_Angeles. Quiet hours go by it.
customers-address-country = Country of the address
customers-language = Language
customers-birth-date = Date of birth
customers-organisation = Organisation
customers-national-id = National id
customers-national-id-kind = Kind of national id
customers-purpose = Purpose
customers-purpose-hint = What was the data given for? The key of a purpose, such as orders.
customers-purpose-choose = What was the data given for?
customers-secret-kept = { $mask } is kept. Leave this empty to keep it.
customers-remove = Take away

## Revealing

customers-reveal = Reveal…
customers-reveal-title = Reveal a sensitive value
customers-reveal-reason = Why do you need to see it?
customers-reveal-hint = Your name, the time and this reason are kept. The value is shown once.

## Who looked, and why we hold it

customers-look-opened = { $name } opened the record
customers-look-revealed = { $name } revealed a value
customers-look-exported = { $name } exported the record
customers-look-found = { $name } found the record in a search
customers-looked = Looked
customers-for-purpose = for “{ $purpose }”
customers-goes-with = As long as “{ $purpose }” needs it, then it is erased
customers-actor-house = the system
customers-actor-visitor = a visitor
customers-actor-person = the customer
customers-source-staff = entered by us
customers-source-form = form “{ $name }”
customers-source-import = import { $name }
customers-source-api = a connected program
customers-source-person = the customer
customers-role-administrator = Administrator
customers-role-privacy-officer = Privacy officer
customers-role-manager = Manager
customers-role-agent = Agent
customers-role-marketer = Marketer
customers-role-auditor = Auditor

## Editing

customers-created-done = The customer was entered.
customers-known = Somebody with this is here already
customers-known-why = Is it the same person? Then open the record here instead. If not, tick the box at the end of the form.
customers-known-api = Somebody with the same address or number is here already. Nothing was entered; set even_if_known to enter them anyway.
customers-error-kept-out = This address or number belongs to somebody who was erased and asked to be left alone. Enter them only when they ask to come back.
customers-asked-back = The person asks to come back
customers-even-if-known = This is somebody else: enter them anyway
customers-clash = Somebody else changed this meanwhile
customers-clash-why = Nothing was overwritten. Look at both values, change below what you want, and save again.
customers-clash-yours = Yours
customers-clash-now = Saved now
customers-field = Field

## Custom fields

customers-fields = Custom fields
customers-fields-empty = No custom fields yet
customers-fields-empty-why = Ask only what you need. Each field has a purpose, and its class decides how well it is guarded.
customers-field-new = New field
customers-field-added = The field was added.
customers-field-added-guarded = The field was added. It asks for specially protected data: open it to see what that means.
customers-field-label = Name
customers-field-key = Key
customers-field-key-hint = Small letters, digits and dashes, such as shoe-size. It cannot be changed later.
customers-field-class = Class
customers-field-purpose-hint = The key of the purpose that you need it for.
customers-field-basis = Legal basis
customers-field-basis-hint = Only for special categories: what allows you to keep this?
customers-field-careful = “{ $field }” asks about { $about ->
    [health] health
    [belief] religion or belief
    [politics] political opinions
    [union] trade union membership
    [origin] racial or ethnic origin
    [sex] sex life or orientation
    [convictions] offences
    [biometrics] biometric data
    [genetics] genetic data
    [appearance] appearance and dress
    [association] membership of associations and foundations
    [citizenship] citizenship
    [government-id] official numbers
    [location] exact location
    [log-in] passwords and codes
   *[payment] payment data
} ({ $law }). { $class ->
    [special] It is sealed apart and masked, and held only for a purpose whose record says what allows it.
   *[sensitive] It is sealed apart and masked. Ask for it only if you must.
}
customers-field-guarded = Specially protected data
customers-field-way-on = A special category may be kept only for a purpose whose record names a ground of Article 9(2), such as explicit consent. Open the purpose, say what allows it, then come back.
customers-field-purposes = Go to the purposes
customers-field-class-stricter = It can become stricter: the values are sealed anew. It cannot become looser: what was sealed is not laid open again.
customers-field-remove = Remove field…
customers-field-leaving = being removed
customers-field-leaves = The field is being removed with its values.
customers-field-effect-all = The field “{ $field }” is asked and shown no more, and all its values are erased.
customers-field-effect = { $count ->
    [0] Nobody has a value of it.
    [one] 1 person has a value of it.
   *[other] { $count } people have a value of it.
}
customers-field-effect-sealed = The values are sealed, so how many there are is not known before.
customers-class-attribute = Plain
customers-class-attribute-hint = Tells little about a person and can be filtered by.
customers-class-identifying = Identifying
customers-class-identifying-hint = Is stored sealed.
customers-class-sensitive = Sensitive
customers-class-sensitive-hint = Is sealed apart and masked; seeing it takes a right and a reason.
customers-class-special = Special category
customers-class-special-hint = Health, faith, origin and the like: forbidden unless a law allows it.

## What went wrong

customers-error-not-yours = You may not change this field.
customers-error-not-seen = You may not see this field, so you cannot filter by it.
customers-error-no-such-field = There is no such field.
customers-error-too-many = At most { $most }, please.
customers-error-phone = This is not a telephone number.
customers-error-phone-short = This number has too few digits.
customers-error-phone-long = This number has too many digits.
customers-error-phone-unassigned = No such number exists in its country. Please check the digits.
customers-error-phone-country = Please start with the country code, such as +48.
customers-error-country = Use the two letters of a country, such as PL.
customers-error-language = Use the two letters of a language, such as pl.
customers-error-time-zone = There is no such time zone. Write it as Europe/Warsaw.
customers-error-birth-date = Write the date as 1990-05-17; it cannot lie in the future.
customers-error-day = Write the day as 2026-11-21.
customers-error-national-id = This is not a valid { $kind }. Please check the digits.
customers-error-national-id-kind = Please choose the kind of number.
customers-error-restricted = This record is restricted: it can be seen, but not changed. The privacy officer can lift this.
customers-error-erased = This customer was erased. Nothing is left to change.
customers-error-reason = Please give a reason of at least a word.
customers-error-field-exists = There is a field with this key already.
customers-error-field-key = Use small letters, digits and dashes only.
customers-error-special-basis = A special category needs a legal basis. Say what allows it.
customers-error-guarded = “{ $field }” asks about { $about ->
    [health] health
    [belief] religion or belief
    [politics] political opinions
    [union] trade union membership
    [origin] racial or ethnic origin
    [sex] sex life or orientation
    [convictions] offences
    [biometrics] biometric data
    [genetics] genetic data
    [appearance] appearance and dress
    [association] membership of associations and foundations
    [citizenship] citizenship
    [government-id] official numbers
    [location] exact location
    [log-in] passwords and codes
   *[payment] payment data
} ({ $law }). { $class ->
    [special] Choose the class “Special category”.
   *[sensitive] Choose the class “Sensitive” or “Special category”.
}
customers-error-offences = “{ $field }” asks about offences ({ $law }). Only authorities, or whom a law allows, may keep that. Leave it out, or have an administrator allow such fields in the settings.
customers-error-special-purpose = The record of this purpose does not say what allows special categories (Article 9(2)). Choose one that does, or complete its record.
customers-error-view-exists = You have a view with this name already.
customers-error-known = Customer { $number } has this already.
customers-error-clash = Another value was saved meanwhile.
customers-error-class-looser = The class can become stricter, not looser. Make a new field instead.
customers-error-nothing-to-change = Choose a country or a language.
customers-error-nobody-allows = Nobody in this list allows this purpose, so there is nothing to export.
customers-error-export-many = More than { $most } people allow this. Please narrow the list first.

## Rights, fields, events, the data map

right-customers-view = See customers
right-customers-create = Enter customers
right-customers-edit = Change customers
right-customers-delete = Erase customers
right-customers-reveal = Reveal sensitive values
right-customers-export = Export customers
right-customers-fields = Define custom fields
field-name = Name
field-email = E-mail
field-phone = Phone
field-address = Address
field-birth-date = Date of birth
field-country = Country
field-language = Language
field-organisation = Organisation
field-national-id = National id
field-custom = Custom fields
field-sensitive = Sensitive custom fields
event-customers-created = Entered
event-customers-edited = Changed: { $fields }
event-customers-revealed = Sensitive value revealed: { $field }
event-customers-restricted = Restricted: nothing may be done with the data
event-customers-released = No longer restricted
event-customers-searched = A search showed { $found } people
event-customers-field-defined = Custom field added: { $field }
event-customers-exported = Exported { $people } people for { $purpose }: { $fields }
event-customers-field-changed = Custom field changed: { $field }
event-customers-field-leaves = Custom field is being removed: { $field }
event-customers-field-removed = Custom field removed with all its values: { $field }
retention-customers = As long as a purpose needs it, then it is erased
retention-customers-settings = As long as the system is in use
keep-customers-settings = Holds nothing about a person
table-customers = Master data
table-customer_secrets = Sensitive values
table-customer_attributes = Custom fields
table-customer_lookup = Search index
table-customer_numbers = Customer numbers
table-customer_fields = Definitions of custom fields
table-customer_views = Saved views
table-customer_spared = No decisions by machines alone

## Countries

customers-country-ad = Andorra
customers-country-ae = United Arab Emirates
customers-country-af = Afghanistan
customers-country-ag = Antigua and Barbuda
customers-country-ai = Anguilla
customers-country-al = Albania
customers-country-am = Armenia
customers-country-ao = Angola
customers-country-aq = Antarctica
customers-country-ar = Argentina
customers-country-as = American Samoa
customers-country-at = Austria
customers-country-au = Australia
customers-country-aw = Aruba
customers-country-ax = Åland Islands
customers-country-az = Azerbaijan
customers-country-ba = Bosnia and Herzegovina
customers-country-bb = Barbados
customers-country-bd = Bangladesh
customers-country-be = Belgium
customers-country-bf = Burkina Faso
customers-country-bg = Bulgaria
customers-country-bh = Bahrain
customers-country-bi = Burundi
customers-country-bj = Benin
customers-country-bl = Saint Barthélemy
customers-country-bm = Bermuda
customers-country-bn = Brunei
customers-country-bo = Bolivia
customers-country-bq = Caribbean Netherlands
customers-country-br = Brazil
customers-country-bs = Bahamas
customers-country-bt = Bhutan
customers-country-bv = Bouvet Island
customers-country-bw = Botswana
customers-country-by = Belarus
customers-country-bz = Belize
customers-country-ca = Canada
customers-country-cc = Cocos (Keeling) Islands
customers-country-cd = Congo (Democratic Republic)
customers-country-cf = Central African Republic
customers-country-cg = Congo (Republic)
customers-country-ch = Switzerland
customers-country-ci = Côte d’Ivoire
customers-country-ck = Cook Islands
customers-country-cl = Chile
customers-country-cm = Cameroon
customers-country-cn = China
customers-country-co = Colombia
customers-country-cr = Costa Rica
customers-country-cu = Cuba
customers-country-cv = Cabo Verde
customers-country-cw = Curaçao
customers-country-cx = Christmas Island
customers-country-cy = Cyprus
customers-country-cz = Czechia
customers-country-de = Germany
customers-country-dj = Djibouti
customers-country-dk = Denmark
customers-country-dm = Dominica
customers-country-do = Dominican Republic
customers-country-dz = Algeria
customers-country-ec = Ecuador
customers-country-ee = Estonia
customers-country-eg = Egypt
customers-country-eh = Western Sahara
customers-country-er = Eritrea
customers-country-es = Spain
customers-country-et = Ethiopia
customers-country-fi = Finland
customers-country-fj = Fiji
customers-country-fk = Falkland Islands
customers-country-fm = Micronesia
customers-country-fo = Faroe Islands
customers-country-fr = France
customers-country-ga = Gabon
customers-country-gb = United Kingdom
customers-country-gd = Grenada
customers-country-ge = Georgia
customers-country-gf = French Guiana
customers-country-gg = Guernsey
customers-country-gh = Ghana
customers-country-gi = Gibraltar
customers-country-gl = Greenland
customers-country-gm = Gambia
customers-country-gn = Guinea
customers-country-gp = Guadeloupe
customers-country-gq = Equatorial Guinea
customers-country-gr = Greece
customers-country-gs = South Georgia and the South Sandwich Islands
customers-country-gt = Guatemala
customers-country-gu = Guam
customers-country-gw = Guinea-Bissau
customers-country-gy = Guyana
customers-country-hk = Hong Kong
customers-country-hm = Heard Island and McDonald Islands
customers-country-hn = Honduras
customers-country-hr = Croatia
customers-country-ht = Haiti
customers-country-hu = Hungary
customers-country-id = Indonesia
customers-country-ie = Ireland
customers-country-il = Israel
customers-country-im = Isle of Man
customers-country-in = India
customers-country-io = British Indian Ocean Territory
customers-country-iq = Iraq
customers-country-ir = Iran
customers-country-is = Iceland
customers-country-it = Italy
customers-country-je = Jersey
customers-country-jm = Jamaica
customers-country-jo = Jordan
customers-country-jp = Japan
customers-country-ke = Kenya
customers-country-kg = Kyrgyzstan
customers-country-kh = Cambodia
customers-country-ki = Kiribati
customers-country-km = Comoros
customers-country-kn = Saint Kitts and Nevis
customers-country-kp = North Korea
customers-country-kr = South Korea
customers-country-kw = Kuwait
customers-country-ky = Cayman Islands
customers-country-kz = Kazakhstan
customers-country-la = Laos
customers-country-lb = Lebanon
customers-country-lc = Saint Lucia
customers-country-li = Liechtenstein
customers-country-lk = Sri Lanka
customers-country-lr = Liberia
customers-country-ls = Lesotho
customers-country-lt = Lithuania
customers-country-lu = Luxembourg
customers-country-lv = Latvia
customers-country-ly = Libya
customers-country-ma = Morocco
customers-country-mc = Monaco
customers-country-md = Moldova
customers-country-me = Montenegro
customers-country-mf = Saint Martin (French part)
customers-country-mg = Madagascar
customers-country-mh = Marshall Islands
customers-country-mk = North Macedonia
customers-country-ml = Mali
customers-country-mm = Myanmar
customers-country-mn = Mongolia
customers-country-mo = Macao
customers-country-mp = Northern Mariana Islands
customers-country-mq = Martinique
customers-country-mr = Mauritania
customers-country-ms = Montserrat
customers-country-mt = Malta
customers-country-mu = Mauritius
customers-country-mv = Maldives
customers-country-mw = Malawi
customers-country-mx = Mexico
customers-country-my = Malaysia
customers-country-mz = Mozambique
customers-country-na = Namibia
customers-country-nc = New Caledonia
customers-country-ne = Niger
customers-country-nf = Norfolk Island
customers-country-ng = Nigeria
customers-country-ni = Nicaragua
customers-country-nl = Netherlands
customers-country-no = Norway
customers-country-np = Nepal
customers-country-nr = Nauru
customers-country-nu = Niue
customers-country-nz = New Zealand
customers-country-om = Oman
customers-country-pa = Panama
customers-country-pe = Peru
customers-country-pf = French Polynesia
customers-country-pg = Papua New Guinea
customers-country-ph = Philippines
customers-country-pk = Pakistan
customers-country-pl = Poland
customers-country-pm = Saint Pierre and Miquelon
customers-country-pn = Pitcairn Islands
customers-country-pr = Puerto Rico
customers-country-ps = Palestine
customers-country-pt = Portugal
customers-country-pw = Palau
customers-country-py = Paraguay
customers-country-qa = Qatar
customers-country-re = Réunion
customers-country-ro = Romania
customers-country-rs = Serbia
customers-country-ru = Russia
customers-country-rw = Rwanda
customers-country-sa = Saudi Arabia
customers-country-sb = Solomon Islands
customers-country-sc = Seychelles
customers-country-sd = Sudan
customers-country-se = Sweden
customers-country-sg = Singapore
customers-country-sh = Saint Helena, Ascension and Tristan da Cunha
customers-country-si = Slovenia
customers-country-sj = Svalbard and Jan Mayen
customers-country-sk = Slovakia
customers-country-sl = Sierra Leone
customers-country-sm = San Marino
customers-country-sn = Senegal
customers-country-so = Somalia
customers-country-sr = Suriname
customers-country-ss = South Sudan
customers-country-st = São Tomé and Príncipe
customers-country-sv = El Salvador
customers-country-sx = Sint Maarten (Dutch part)
customers-country-sy = Syria
customers-country-sz = Eswatini
customers-country-tc = Turks and Caicos Islands
customers-country-td = Chad
customers-country-tf = French Southern Territories
customers-country-tg = Togo
customers-country-th = Thailand
customers-country-tj = Tajikistan
customers-country-tk = Tokelau
customers-country-tl = Timor-Leste
customers-country-tm = Turkmenistan
customers-country-tn = Tunisia
customers-country-to = Tonga
customers-country-tr = Türkiye
customers-country-tt = Trinidad and Tobago
customers-country-tv = Tuvalu
customers-country-tw = Taiwan
customers-country-tz = Tanzania
customers-country-ua = Ukraine
customers-country-ug = Uganda
customers-country-um = United States Minor Outlying Islands
customers-country-us = United States
customers-country-uy = Uruguay
customers-country-uz = Uzbekistan
customers-country-va = Vatican City
customers-country-vc = Saint Vincent and the Grenadines
customers-country-ve = Venezuela
customers-country-vg = British Virgin Islands
customers-country-vi = United States Virgin Islands
customers-country-vn = Vietnam
customers-country-vu = Vanuatu
customers-country-wf = Wallis and Futuna
customers-country-ws = Samoa
customers-country-ye = Yemen
customers-country-yt = Mayotte
customers-country-za = South Africa
customers-country-zm = Zambia
customers-country-zw = Zimbabwe
room-customers = Customers
setting-customers-offences = Fields about offences and convictions may be defined
step-customers-restrict = Freeze the record
step-customers-restrict-hint = Nothing is done with the person's data while it is frozen.
step-customers-restrict-restriction = What to do
step-customers-restrict-restriction-on = Freeze
step-customers-restrict-restriction-off = Free
customers-step-nobody = There is no customer to freeze
customers-step-restricted = The record stays restricted: a process did not restrict it
lapse-customers-last-contact = People, from their last contact with us

## Restriction, legal holds, single values

nav-customers-holds = Legal holds
customers-holds = Legal holds
customers-holds-lead = As long as a legal hold stands, nobody erases the person: no request and no rule does. It has a reason and an end.
customers-holds-stands = Standing
customers-holds-ended = Ended
customers-holds-lifted = Lifted
customers-hold-find = Find the customer
customers-holds-none = No legal holds here
customers-holds-none-why = Place one on the page of a customer when their data must be there for a claim, a court or an inquiry.
customers-hold = Legal hold
customers-hold-new = New legal hold
customers-hold-place = Place the hold
customers-hold-placed = The legal hold stands.
customers-hold-change = Change the end or the reason
customers-hold-lift = Lift the hold
customers-hold-was-lifted = The legal hold was lifted.
customers-hold-lift-why = Why does it end before its time?
customers-hold-lift-hint = Your name and this reason are kept. From then on the person can be erased.
customers-hold-reason = Reason
customers-hold-reason-hint = For what must the data be there? Only those who manage legal holds can read this.
customers-hold-until = Last day
customers-hold-until-hint = It ends by itself after this day. You can move the end as long as it stands.
customers-hold-who = Customer
customers-hold-by = Placed by
customers-hold-lifted-by = Lifted by
customers-hold-lifted-why = Why it was lifted
customers-hold-stands = stands
customers-hold-ended = ended
customers-hold-lifted = lifted
customers-held = legal hold
customers-error-held = A legal hold stands on this customer. Nothing of them is erased before it ends.
customers-error-hold-until = Choose a day from today to { $years } years from now.
customers-error-hold-over = This legal hold is over. Place a new one if it is still needed.
customers-erase-value = Erase this value
customers-erase-value-title = Erase a value
customers-erase-value-effect = The value goes from the record and from the search. The history says that it was erased, not what it was. This cannot be undone.
customers-value-erased = The value was erased.
customers-restricted-title = This record is restricted
customers-restricted-since = Since { $since }, by { $name }.
customers-standing-blocked = blocked
right-customers-holds = Place and lift legal holds
event-customers-held = Legal hold placed
event-customers-hold-extended = Legal hold changed
event-customers-hold-lifted = Legal hold lifted
event-customers-value-erased = Value erased: { $field }
event-customers-values-withheld = Not stored, because nothing allows it: { $fields }
retention-customers-holds = Until the person is erased
table-customers_holds = Legal holds
blocker-customers-hold = { $count ->
    [one] A legal hold stands
   *[other] { $count } legal holds stand
}
customers-held-all = What we hold, and why
customers-held-lead = Every kind of record in every room, read from the data map: for what, on which ground, where from, since when, who may see it, who did, and until when.
customers-held-none = Nothing is held about this person any more.
customers-held-kinds = Records in every room
customers-held-unseen = { $count ->
    [one] One more kind of record lies in a room that you do not see.
   *[other] { $count } more kinds of records lie in rooms that you do not see.
}
customers-held-person = the purposes of this person
customers-held-house = The house itself
customers-held-unopened = not opened lately
customers-held-rules = Rules of retention: { $rules }

customers-former = Before
customers-remains = What remains
customers-anonymising = When anonymised
customers-anonymising-lead = What becomes of each field when somebody is anonymised, at their own request or by a rule of retention. What is kept or told less exactly stays only as far as enough others have the same.
customers-anonymising-example = For example
customers-becomes-removed = removed
customers-becomes-stars = starred: ***
customers-becomes-region = region: the first two signs
customers-becomes-month = only month and year
customers-becomes-year = only the year
customers-becomes-decade = only the decade
customers-becomes-band = a band of numbers
customers-becomes-kept = kept
customers-field-blocks = In the way of erasure while
customers-field-blocks-hint = For a service that runs, an order that is open or an invoice that is unpaid: whoever decides sees it, and no rule passes it by itself.
customers-field-blocks-value = The value meant by “equals”
customers-while-set = there is a value
customers-while-equals = it equals the value below
customers-while-future = its date is not over
customers-while-above = its amount is above 0
customers-error-blocks-sealed = Of a sealed field only “there is a value” can be asked.
event-customers-outcome-chosen = What becomes of a field when somebody is anonymised was changed: { $field }
table-customers_outcomes = What becomes of fields when people are anonymised
blocker-customers-fields = { $count ->
    [one] One field says that something is still running
   *[other] { $count } fields say that something is still running
}

customers-why-record = The record
customers-why-what = Record
customers-why-looked = Looked at
customers-why-restricted = Restricted
customers-why-erased = When erased
customers-why-until = By itself on { $when }
customers-why-ends-since = On { $when }, counted from { $since }: { $rule }
customers-why-ends = On { $when }: { $rule }
customers-why-kept = For now it { $why }
customers-why-waits = Its clock has not started. Then: { $rule }
customers-why-stays = No rule ends it by itself.
customers-why-whole = { $what } · with the whole person
customers-why-only = Only { $names }
customers-why-looks = { $count ->
    [one] { $count } look in this room
   *[other] { $count } looks in this room
}
customers-why-deleted = It is deleted.
customers-why-blanked = It stays for statistics, without anything that tells whose it is.
customers-why-stays-because = It stays. { $why }
customers-freeze-still = Nothing in it may come, change or go meanwhile.
customers-freeze-grows = New ones are stored meanwhile, those that are there neither change nor go.
customers-freeze-nobody = The restriction does not touch it: it is the house’s own work.
customers-freeze-evidence = It is written on meanwhile: it shows that the restriction is kept.
customers-freeze-request = It is written on meanwhile: what was asked for is done.
customers-freeze-choice = It is written on meanwhile: the person’s own choices always count.
customers-freeze-law = It is written on meanwhile: a law demands it.
customers-freeze-letters = Only letters that the law demands leave meanwhile.
customers-freeze-arrival = What comes in is still put where it belongs.

right-customers-report = See how many people there are by their attributes
setting-privacy-small-cells = Numbers of people below this are shown nowhere
customers-report = Report
customers-report-lead = How many people have what in common, never who. Nothing here speaks of fewer than { $few } people, and every number is rounded to a multiple of { $few }; whoever is restricted is not counted.
customers-report-by = Counted by
customers-report-and = And by
customers-report-decade = Decade of birth
customers-report-people = People
customers-report-all = All
customers-report-unknown = Not known
customers-report-together = { $count ->
    [one] { $count } group
   *[other] { $count } small groups together
}
customers-report-hidden = hidden
customers-report-said = About { $total } people. The smallest number shown speaks of about { $smallest }. Hidden cells: { $hidden }.
customers-report-hidden-why = A hidden cell has fewer than { $few } people, or would give one away that has.
customers-report-few = Too few people
customers-report-few-text = With so few people, any number could be somebody.
customers-report-csv = CSV
customers-report-xlsx = Workbook
