-- Every right that a law gives, more than one way in, more than one proof; decisions by part, deadlines that are put off, the run
-- of the office's process; and papers that show who somebody is, for as long as it takes to decide.
--
-- An embedded database cannot change a check: its tables are made anew, the children first.
-- postgres: alter table rights_claims drop constraint rights_claims_kind_check;
-- postgres: alter table rights_claims add constraint rights_claims_kind_check check (kind in ('information', 'copy', 'portability', 'rectification', 'erasure', 'anonymisation', 'restriction', 'objection', 'withdrawal', 'automation', 'opt-out', 'limit'));
-- postgres: alter table rights_claims add column purpose text;
-- postgres: alter table rights_claims add column agent bytea;
-- postgres: alter table rights_claims add column wish bytea;
-- postgres: alter table rights_claims add column times bigint not null default 1;
-- postgres: alter table rights_claims add column kept text;
-- postgres: alter table rights_claims add column extended_at bigint;
-- postgres: alter table rights_claims add column extended_by text;
-- postgres: alter table rights_claims add column extension bytea;
-- postgres: alter table rights_claims add column letter bytea;
-- postgres: alter table rights_claims add column run bytea;
-- postgres: alter table rights_claims add column lifting_at bigint;
-- postgres: alter table rights_claims add column lifting_by text;
-- postgres: alter table rights_claims add column lifted_at bigint;

-- sqlite: create table rights_claims_new (
-- sqlite:   id         bytea  not null primary key,
-- sqlite:   year       bigint not null,
-- sqlite:   serial     bigint not null,
-- sqlite:   subject    bytea  not null,
-- sqlite:   kind       text   not null,
-- sqlite:   how        text   not null,
-- sqlite:   regime     text   not null,
-- sqlite:   lang       text   not null,
-- sqlite:   asked_at   bigint not null,
-- sqlite:   asked_by   text   not null,
-- sqlite:   due_at     bigint not null,
-- sqlite:   state      text   not null,
-- sqlite:   proof      text,
-- sqlite:   proved_at  bigint,
-- sqlite:   proved_by  text,
-- sqlite:   mode       text,
-- sqlite:   comes_back text,
-- sqlite:   decided_at bigint,
-- sqlite:   decided_by text,
-- sqlite:   step       text,
-- sqlite:   refusal    text,
-- sqlite:   note       bytea,
-- sqlite:   ended_at   bigint,
-- sqlite:   reminded   bigint not null,
-- sqlite:   version    bigint not null,
-- sqlite:   purpose    text,
-- sqlite:   agent      bytea,
-- sqlite:   wish       bytea,
-- sqlite:   times      bigint not null default 1,
-- sqlite:   kept       text,
-- sqlite:   extended_at bigint,
-- sqlite:   extended_by text,
-- sqlite:   extension  bytea,
-- sqlite:   letter     bytea,
-- sqlite:   run        bytea,
-- sqlite:   lifting_at bigint,
-- sqlite:   lifting_by text,
-- sqlite:   lifted_at  bigint,
-- sqlite:   constraint rights_claims_year_serial_unique unique (year, serial),
-- sqlite:   constraint rights_claims_kind_check check (kind in ('information', 'copy', 'portability', 'rectification', 'erasure', 'anonymisation', 'restriction', 'objection', 'withdrawal', 'automation', 'opt-out', 'limit')),
-- sqlite:   constraint rights_claims_state_check check (state in ('asked', 'proved', 'running', 'done', 'refused', 'expired')),
-- sqlite:   constraint rights_claims_open_or_ended_check check ((ended_at is null) = (state in ('asked', 'proved', 'running')))
-- sqlite: );
-- sqlite: insert into rights_claims_new (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, proof, proved_at, proved_by, mode, comes_back, decided_at, decided_by, step, refusal, note, ended_at, reminded, version)
-- sqlite:   select id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, proof, proved_at, proved_by, mode, comes_back, decided_at, decided_by, step, refusal, note, ended_at, reminded, version from rights_claims;
-- sqlite: create table rights_proofs_new (
-- sqlite:   token      bytea  not null primary key,
-- sqlite:   claim      bytea  not null,
-- sqlite:   subject    bytea  not null,
-- sqlite:   opens      text   not null,
-- sqlite:   created_at bigint not null,
-- sqlite:   expires_at bigint not null,
-- sqlite:   used_at    bigint,
-- sqlite:   constraint rights_proofs_opens_check check (opens in ('claim', 'copy')),
-- sqlite:   constraint rights_proofs_claim_foreign foreign key (claim) references rights_claims_new (id)
-- sqlite: );
-- sqlite: insert into rights_proofs_new (token, claim, subject, opens, created_at, expires_at, used_at)
-- sqlite:   select token, claim, subject, opens, created_at, expires_at, used_at from rights_proofs;
-- sqlite: drop table rights_proofs;
-- sqlite: create table rights_copies_new (
-- sqlite:   claim      bytea  not null primary key,
-- sqlite:   subject    bytea  not null,
-- sqlite:   file       bytea,
-- sqlite:   size       bigint not null,
-- sqlite:   made_at    bigint not null,
-- sqlite:   expires_at bigint not null,
-- sqlite:   taken_at   bigint,
-- sqlite:   taken_by   text,
-- sqlite:   constraint rights_copies_claim_foreign foreign key (claim) references rights_claims_new (id)
-- sqlite: );
-- sqlite: insert into rights_copies_new (claim, subject, file, size, made_at, expires_at, taken_at, taken_by)
-- sqlite:   select claim, subject, file, size, made_at, expires_at, taken_at, taken_by from rights_copies;
-- sqlite: drop table rights_copies;
-- sqlite: create table rights_receipts_new (
-- sqlite:   claim       bytea  not null primary key,
-- sqlite:   number      text   not null,
-- sqlite:   mode        text   not null,
-- sqlite:   counts      text   not null,
-- sqlite:   wiped_at    bigint not null,
-- sqlite:   shredded_at bigint,
-- sqlite:   constraint rights_receipts_claim_foreign foreign key (claim) references rights_claims_new (id)
-- sqlite: );
-- sqlite: insert into rights_receipts_new (claim, number, mode, counts, wiped_at, shredded_at)
-- sqlite:   select claim, number, mode, counts, wiped_at, shredded_at from rights_receipts;
-- sqlite: drop table rights_receipts;
-- sqlite: drop table rights_claims;
-- sqlite: alter table rights_claims_new rename to rights_claims;
-- sqlite: alter table rights_proofs_new rename to rights_proofs;
-- sqlite: alter table rights_copies_new rename to rights_copies;
-- sqlite: alter table rights_receipts_new rename to rights_receipts;
-- sqlite: create index rights_claims_by_due on rights_claims (state, due_at, id);
-- sqlite: create index rights_claims_by_end on rights_claims (ended_at, id);
-- sqlite: create index rights_claims_of_subject on rights_claims (subject, asked_at);
-- sqlite: create index rights_proofs_of_claim on rights_proofs (claim, created_at);
-- sqlite: create index rights_proofs_of_subject on rights_proofs (subject);
-- sqlite: create index rights_copies_by_end on rights_copies (expires_at);
-- sqlite: create index rights_copies_of_subject on rights_copies (subject);

create index rights_claims_of_run on rights_claims (run);
create index rights_claims_by_asking on rights_claims (asked_at, id);

-- What somebody showed to prove who they are: a sealed file, until the decision; then only that there was one, and when it went.
create table rights_papers (
  id       bytea  not null primary key,
  claim    bytea  not null,
  subject  bytea  not null,
  file     bytea,
  kind     text   not null,
  size     bigint not null,
  added_at bigint not null,
  added_by text   not null,
  gone_at  bigint,
  constraint rights_papers_kind_check check (kind in ('pdf', 'png', 'jpeg')),
  constraint rights_papers_gone_check check ((file is null) = (gone_at is not null)),
  constraint rights_papers_claim_foreign foreign key (claim) references rights_claims (id)
);
create index rights_papers_of_claim on rights_papers (claim, added_at);
create index rights_papers_of_subject on rights_papers (subject);
