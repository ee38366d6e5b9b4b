-- Requests of data subjects: what was asked, how we know by whom, what was decided, how far the work is.
create table rights_claims (
  id         bytea  not null primary key,
  year       bigint not null,
  serial     bigint not null,
  subject    bytea  not null,
  kind       text   not null,
  how        text   not null,
  regime     text   not null,
  lang       text   not null,
  asked_at   bigint not null,
  asked_by   text   not null,
  due_at     bigint not null,
  state      text   not null,
  proof      text,
  proved_at  bigint,
  proved_by  text,
  mode       text,
  comes_back text,
  decided_at bigint,
  decided_by text,
  step       text,
  refusal    text,
  note       bytea,
  ended_at   bigint,
  reminded   bigint not null,
  version    bigint not null,
  constraint rights_claims_year_serial_unique unique (year, serial),
  constraint rights_claims_kind_check check (kind in ('copy', 'erasure')),
  constraint rights_claims_state_check check (state in ('asked', 'proved', 'running', 'done', 'refused', 'expired')),
  constraint rights_claims_open_or_ended_check check ((ended_at is null) = (state in ('asked', 'proved', 'running')))
);
create index rights_claims_by_due on rights_claims (state, due_at, id);
create index rights_claims_by_end on rights_claims (ended_at, id);
create index rights_claims_of_subject on rights_claims (subject, asked_at);

-- Links that prove who somebody is: only their hashes, each for one use.
create table rights_proofs (
  token      bytea  not null primary key,
  claim      bytea  not null,
  subject    bytea  not null,
  opens      text   not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at    bigint,
  constraint rights_proofs_opens_check check (opens in ('claim', 'copy')),
  constraint rights_proofs_claim_foreign foreign key (claim) references rights_claims (id)
);
create index rights_proofs_of_claim on rights_proofs (claim, created_at);
create index rights_proofs_of_subject on rights_proofs (subject);

-- Copies of somebody's data: where the sealed file lies while it waits, and who fetched it.
create table rights_copies (
  claim      bytea  not null primary key,
  subject    bytea  not null,
  file       bytea,
  size       bigint not null,
  made_at    bigint not null,
  expires_at bigint not null,
  taken_at   bigint,
  taken_by   text,
  constraint rights_copies_claim_foreign foreign key (claim) references rights_claims (id)
);
create index rights_copies_by_end on rights_copies (expires_at);
create index rights_copies_of_subject on rights_copies (subject);

-- What an erasure did, in numbers: proof for us that says nothing about anybody.
create table rights_receipts (
  claim       bytea  not null primary key,
  number      text   not null,
  mode        text   not null,
  counts      text   not null,
  wiped_at    bigint not null,
  shredded_at bigint,
  constraint rights_receipts_claim_foreign foreign key (claim) references rights_claims (id)
);
