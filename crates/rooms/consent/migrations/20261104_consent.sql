-- Purposes: what stands now. What each version laid down stands beside, and never changes.
create table consent_purposes (
  key       text    not null constraint consent_purposes_key_unique primary key,
  version   bigint  not null,
  asks_from bigint  not null,
  maker     text    not null constraint consent_purposes_maker check (maker in ('house', 'staff')),
  place     bigint  not null,
  ended_at  bigint
);

create table consent_purpose_versions (
  purpose       text    not null references consent_purposes (key),
  version       bigint  not null,
  basis         text    not null,
  channels      text    not null,
  valid_for     text,
  terms         text    not null,
  actor         text    not null,
  at            bigint  not null,
  constraint consent_purpose_versions_unique primary key (purpose, version)
);

-- Privacy notices: one draft at most; what was published never changes.
create table consent_notices (
  version      bigint not null primary key,
  texts        text   not null,
  revision     bigint not null,
  created_at   bigint not null,
  published_at bigint,
  published_by text
);

-- The exact words that were shown, each once.
create table consent_wordings (
  id   bytea not null primary key,
  text text  not null
);

-- The ledger: who chose what, when, how, shown which words. Append-only.
create table consent_events (
  id          bytea  not null primary key,
  subject     bytea  not null,
  purpose     text   not null,
  channel     text   not null,
  step        bigint not null,
  state       text   not null,
  proof       text   not null,
  how         text   not null,
  given_by    text   not null,
  actor       text   not null,
  origin      text   not null,
  at          bigint not null,
  recorded_at bigint not null,
  version     bigint not null,
  notice      bigint,
  wording     bytea,
  lang        text,
  valid_until bigint,
  secret      bytea  not null,
  commitment  bytea  not null
)
-- sqlite: without rowid
;
create unique index consent_events_step_unique on consent_events (subject, purpose, channel, step);

-- What stands now for each person, purpose and channel, written with the event that made it so.
create table consent_state (
  subject     bytea  not null,
  purpose     text   not null,
  channel     text   not null,
  step        bigint not null,
  state       text   not null,
  proof       text   not null,
  given_by    text   not null,
  at          bigint not null,
  version     bigint not null,
  valid_until bigint,
  event       bytea  not null,
  constraint consent_state_unique primary key (subject, purpose, channel)
)
-- sqlite: without rowid
;
create index consent_state_by_end on consent_state (valid_until) where valid_until is not null;

-- The tree over the ledger: events in their place, every complete node, every signed checkpoint.
create table consent_unsealed (
  at    bigint not null,
  step  bigint not null,
  event bytea  not null,
  constraint consent_unsealed_unique primary key (at, step, event)
)
-- sqlite: without rowid
;
create table consent_leaves (
  place bigint not null primary key,
  event bytea  not null constraint consent_leaves_event_unique unique
);
create table consent_nodes (
  level bigint not null,
  place bigint not null,
  hash  bytea  not null,
  constraint consent_nodes_unique primary key (level, place)
)
-- sqlite: without rowid
;
create table consent_heads (
  size  bigint not null primary key,
  edge  bytea  not null,
  note  text   not null,
  at    bigint not null
);

-- Links in messages, stored hashed.
create table consent_links (
  hash       bytea  not null primary key,
  subject    bytea  not null,
  at         bigint not null,
  expires_at bigint not null
);
create index consent_links_of_subject on consent_links (subject);
create index consent_links_by_end on consent_links (expires_at);

-- Addresses that must not come back: keyed hashes, which outlive the person's record.
create table consent_suppressions (
  hash bytea  not null primary key,
  at   bigint not null
);

-- sqlite: create trigger consent_events_no_update before update on consent_events
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_events_no_delete before delete on consent_events
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_leaves_no_update before update on consent_leaves
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_leaves_no_delete before delete on consent_leaves
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_nodes_no_update before update on consent_nodes
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_nodes_no_delete before delete on consent_nodes
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_heads_no_update before update on consent_heads
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_heads_no_delete before delete on consent_heads
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_wordings_no_update before update on consent_wordings
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_wordings_no_delete before delete on consent_wordings
-- sqlite: begin select raise(abort, 'the ledger is append-only'); end;
-- sqlite: create trigger consent_purpose_versions_no_update before update on consent_purpose_versions
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- sqlite: create trigger consent_purpose_versions_no_delete before delete on consent_purpose_versions
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- sqlite: create trigger consent_notices_no_update before update on consent_notices
-- sqlite: when old.published_at is not null
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- sqlite: create trigger consent_notices_no_delete before delete on consent_notices
-- sqlite: when old.published_at is not null
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- postgres: create function consent_stays_as_it_is() returns trigger language plpgsql as
-- postgres: $$ begin raise exception '% is append-only', tg_table_name; end $$;
-- postgres: create trigger consent_events_stay before update or delete or truncate on consent_events
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_leaves_stay before update or delete or truncate on consent_leaves
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_nodes_stay before update or delete or truncate on consent_nodes
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_heads_stay before update or delete or truncate on consent_heads
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_wordings_stay before update or delete or truncate on consent_wordings
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_purpose_versions_stay before update or delete or truncate on consent_purpose_versions
-- postgres: for each statement execute function consent_stays_as_it_is();
-- postgres: create trigger consent_notices_stay before update or delete on consent_notices
-- postgres: for each row when (old.published_at is not null) execute function consent_stays_as_it_is();
