-- The whole schema after the last migration, written by a test. Not to be run.

CREATE TABLE cases_acknowledged (
  who bytea  not null primary key,
  at  bigint not null
);

CREATE INDEX cases_acknowledged_by_time on cases_acknowledged (at);

CREATE TABLE cases_answers (
  id       bytea  not null primary key,
  title    text   not null,
  texts    text   not null,
  category text,
  version  bigint not null, files text not null default '[]',
  constraint cases_answers_title_unique unique (title)
);

CREATE TRIGGER restricted_cases_attachments_delete_5d36c7a4 before delete on cases_attachments when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_cases_attachments_update_5d36c7a4 before update on cases_attachments when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE cases_attachments (
  id      bytea  not null primary key,
  file    bytea  not null,
  case_id bytea,
  entry   bytea,
  subject bytea,
  size    bigint not null,
  sealed  bytea,
  at      bigint not null
);

CREATE INDEX cases_attachments_of_case on cases_attachments (case_id) where case_id is not null;

CREATE INDEX cases_attachments_of_entry on cases_attachments (entry) where entry is not null;

CREATE INDEX cases_attachments_of_subject on cases_attachments (subject) where subject is not null;

CREATE INDEX cases_attachments_waiting on cases_attachments (at) where entry is null;

CREATE TABLE cases_blocks (
  block bigint not null primary key,
  live  bigint not null
);

CREATE TRIGGER restricted_cases_cases_delete_5d36c7a4 before delete on cases_cases when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_cases_cases_update_5d36c7a4 before update on cases_cases when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE cases_cases (
  id           bytea   not null primary key,
  number       bigint  not null,
  subject      bytea,
  category     text    not null,
  run          bytea,
  flow         text    not null,
  status       text    not null,
  stands       text    not null constraint cases_cases_stands
               check (stands in ('open', 'us', 'customer', 'third', 'done', 'refused', 'canceled', 'merged')),
  priority     bigint  not null constraint cases_cases_priority check (priority between 0 and 3),
  team         bytea,
  assignee     bytea,
  unit         bytea,
  channel      text    not null,
  sender       bytea,
  lang         text,
  confidential boolean not null,
  parent       bytea,
  merged_into  bytea,
  opened_at    bigint  not null,
  last_at      bigint  not null,
  waits_since  bigint,
  closed_at    bigint,
  step_due     bigint,
  end_due      bigint,
  due_at       bigint  not null,
  contact      bytea,
  sealed       bytea,
  version      bigint  not null,
  constraint cases_cases_number_unique unique (number)
);

CREATE INDEX cases_cases_answer on cases_cases (waits_since, id, confidential, assignee, team, unit, closed_at)
  where closed_at is null and waits_since is not null;

CREATE INDEX cases_cases_board on cases_cases (flow, status, due_at, id) where closed_at is null;

CREATE INDEX cases_cases_by_merged on cases_cases (merged_into) where merged_into is not null;

CREATE INDEX cases_cases_closed on cases_cases (closed_at, id) where closed_at is not null;

CREATE INDEX cases_cases_contact on cases_cases (contact, id) where contact is not null;

CREATE INDEX cases_cases_due on cases_cases (due_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;

CREATE INDEX cases_cases_latest on cases_cases (last_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;

CREATE INDEX cases_cases_mine on cases_cases (assignee, due_at, id, confidential, team, unit, closed_at) where closed_at is null;

CREATE INDEX cases_cases_parent on cases_cases (parent) where parent is not null;

CREATE INDEX cases_cases_stands on cases_cases (stands, due_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;

CREATE INDEX cases_cases_subject on cases_cases (subject, id);

CREATE INDEX cases_cases_team on cases_cases (team, due_at, id, confidential, assignee, unit, closed_at) where closed_at is null;

CREATE INDEX cases_cases_unit on cases_cases (unit, id) where closed_at is null and unit is not null;

CREATE TRIGGER list_versions_cases_categories_delete_f15cfc18 after delete on cases_categories begin insert into list_versions (name, version) values ('cases_categories', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_cases_categories_insert_f15cfc18 after insert on cases_categories begin insert into list_versions (name, version) values ('cases_categories', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_cases_categories_update_f15cfc18 after update on cases_categories begin insert into list_versions (name, version) values ('cases_categories', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE cases_categories (
  id           bytea   not null primary key,
  key          text    not null,
  parent       bytea,
  names        text    not null,
  flow         text,
  team         bytea,
  unit         bytea,
  sender       bytea,
  purpose      text,
  priority     bigint,
  confidential boolean not null,
  position     bigint  not null,
  on_offer     boolean not null,
  version      bigint  not null, terms text,
  constraint cases_categories_key_unique unique (key)
);

CREATE TRIGGER restricted_cases_drafts_delete_5d36c7a4 before delete on cases_drafts when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_cases_drafts_update_5d36c7a4 before update on cases_drafts when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE cases_drafts (
  id         bytea  not null primary key,
  case_id    bytea  not null,
  staff      bytea  not null,
  subject    bytea,
  sealed     bytea  not null,
  changed_at bigint not null,
  constraint cases_drafts_one_unique unique (case_id, staff)
);

CREATE INDEX cases_drafts_by_time on cases_drafts (changed_at);

CREATE INDEX cases_drafts_of_subject on cases_drafts (subject) where subject is not null;

CREATE TABLE cases_enclosed (
  enclosure bytea  not null,
  lang      text   not null,
  name      text   not null,
  media     text   not null,
  size      bigint not null,
  content   bytea  not null,
  primary key (enclosure, lang)
);

CREATE TABLE cases_enclosures (
  id      bytea  not null primary key,
  key     text   not null,
  title   text   not null,
  version bigint not null,
  constraint cases_enclosures_key_unique unique (key)
);

CREATE TRIGGER restricted_cases_entries_delete_5d36c7a4 before delete on cases_entries when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_cases_entries_update_5d36c7a4 before update on cases_entries when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE cases_entries (
  id          bytea  not null primary key,
  case_id     bytea  not null,
  subject     bytea,
  kind        text   not null constraint cases_entries_kind check (kind in ('in', 'out', 'note', 'call', 'auto', 'event')),
  author      text   not null constraint cases_entries_author check (author in ('customer', 'third', 'staff', 'house')),
  actor       text   not null,
  at          bigint not null,
  message_id  bytea,
  letter      bytea,
  data        text,
  sealed      bytea,
  attachments bigint not null,
  flags       bigint not null
);

CREATE INDEX cases_entries_of_case on cases_entries (case_id, at, id);

CREATE INDEX cases_entries_of_letter on cases_entries (letter) where letter is not null;

CREATE INDEX cases_entries_of_message on cases_entries (message_id) where message_id is not null;

CREATE INDEX cases_entries_of_subject on cases_entries (subject) where subject is not null;

CREATE TABLE cases_folded (
  place   bigint not null primary key,
  entry   bytea  not null,
  case_id bytea  not null,
  subject bytea
);

CREATE INDEX cases_folded_of_case on cases_folded (case_id);

CREATE INDEX cases_folded_of_entry on cases_folded (entry);

CREATE INDEX cases_folded_of_subject on cases_folded (subject) where subject is not null;

CREATE TABLE cases_fresh (
  id      bytea not null primary key,
  case_id bytea not null,
  subject bytea,
  tokens  bytea not null
);

CREATE INDEX cases_fresh_of_case on cases_fresh (case_id);

CREATE INDEX cases_fresh_of_subject on cases_fresh (subject) where subject is not null;

CREATE TABLE cases_keys (
  id bytea not null primary key
);

CREATE TABLE cases_macros (
  id      bytea  not null primary key,
  title   text   not null,
  steps   text   not null,
  version bigint not null,
  constraint cases_macros_title_unique unique (title)
);

CREATE TABLE cases_named (
  case_id bytea not null,
  staff   bytea not null,
  primary key (case_id, staff)
);

CREATE INDEX cases_named_by_staff on cases_named (staff, case_id);

CREATE TABLE cases_numbers (
  year bigint not null primary key,
  last bigint not null
);

CREATE TABLE cases_presence (
  case_id bytea  not null,
  staff   bytea  not null,
  subject bytea,
  doing   text   not null constraint cases_presence_doing check (doing in ('looking', 'writing')),
  at      bigint not null,
  primary key (case_id, staff)
);

CREATE INDEX cases_presence_by_time on cases_presence (at);

CREATE INDEX cases_presence_of_subject on cases_presence (subject) where subject is not null;

CREATE TABLE cases_relations (
  case_id  bytea not null,
  other    bytea not null,
  relation text  not null constraint cases_relations_relation check (relation in ('related', 'child', 'follows', 'duplicate')),
  primary key (case_id, other, relation)
);

CREATE INDEX cases_relations_back on cases_relations (other, case_id);

CREATE TABLE cases_reread (
  id bytea not null primary key
);

CREATE TABLE cases_slices (
  position bigint not null,
  block    bigint not null,
  bits     bytea  not null,
  primary key (position, block)
)
 without rowid
;

CREATE INDEX cases_slices_of_block on cases_slices (block);

CREATE TRIGGER restricted_cases_tags_delete_5d36c7a4 before delete on cases_tags when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_cases_tags_update_5d36c7a4 before update on cases_tags when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE cases_tags (
  case_id bytea not null,
  tag     text  not null,
  subject bytea,
  primary key (case_id, tag)
);

CREATE INDEX cases_tags_by_tag on cases_tags (tag, case_id);

CREATE INDEX cases_tags_of_subject on cases_tags (subject) where subject is not null;

CREATE TABLE cases_turns (
  team  bytea not null primary key,
  staff bytea not null
);

CREATE TABLE cases_views (
  id     bytea   not null primary key,
  staff  bytea   not null,
  name   text    not null,
  filter text    not null,
  shared boolean not null
);

CREATE INDEX cases_views_of_staff on cases_views (staff);

CREATE TABLE cases_waiting (
  case_id bytea   not null,
  author  text    not null,
  subject bytea,
  at      bigint  not null,
  rings   boolean not null,
  sealed  bytea,
  primary key (case_id, author)
)
 without rowid
;

CREATE INDEX cases_waiting_subject on cases_waiting (subject) where subject is not null;

CREATE TABLE cases_watchers (
  staff   bytea not null,
  case_id bytea not null,
  primary key (staff, case_id)
);

CREATE INDEX cases_watchers_of_case on cases_watchers (case_id);

CREATE TABLE connect_deliveries (
  id      bytea  not null primary key,
  webhook bytea  not null,
  event   bytea,
  kind    text   not null,
  at      bigint not null,
  status  bigint,
  failure text,
  constraint connect_deliveries_webhook_foreign foreign key (webhook) references connect_webhooks (id)
);

CREATE INDEX connect_deliveries_by_age on connect_deliveries (at);

CREATE INDEX connect_deliveries_of_webhook on connect_deliveries (webhook, id);

CREATE TABLE connect_webhooks (
  id            bytea  not null primary key,
  sealed        bytea  not null,
  kinds         text   not null,
  state         text   not null,
  place         bytea,
  failures      bigint not null,
  failing_since bigint,
  due_at        bigint not null,
  version       bigint not null,
  created_at    bigint not null,
  constraint connect_webhooks_state_check check (state in ('active', 'paused', 'broken'))
);

CREATE INDEX connect_webhooks_by_due on connect_webhooks (due_at) where state = 'active';

CREATE TRIGGER consent_agreements_no_delete before delete on consent_agreements
 begin select raise(abort, 'a version never changes'); end;

CREATE TRIGGER consent_agreements_no_update before update on consent_agreements
 begin select raise(abort, 'a version never changes'); end;

CREATE TABLE consent_agreements (
  id      bytea  not null,
  version bigint not null,
  texts   text   not null,
  actor   text   not null,
  at      bigint not null,
  constraint consent_agreements_unique primary key (id, version)
);

CREATE TABLE consent_agreements_retired (
  id    bytea  not null primary key,
  actor text   not null,
  at    bigint not null
);

CREATE TABLE consent_alerts (
  staff    text   not null,
  event    bytea  not null,
  subject  bytea  not null,
  purpose  text   not null,
  channel  text   not null,
  state    text   not null,
  at       bigint not null,
  noted_at bigint,
  constraint consent_alerts_unique primary key (staff, event)
)
 without rowid
;

CREATE INDEX consent_alerts_by_time on consent_alerts (staff, at);

CREATE INDEX consent_alerts_of_subject on consent_alerts (subject);

CREATE INDEX consent_alerts_open on consent_alerts (staff) where noted_at is null;

CREATE TRIGGER named_consent_answers_delete_84cc2fe7 after delete on consent_answers begin delete from named_fresh where kind = 'consent_answers' and id = old.id;delete from named_folded where kind = 'consent_answers' and id = old.id; delete from named_unread where kind = 'consent_answers' and id = old.id; end;

CREATE TRIGGER named_consent_answers_insert_cd727b95 after insert on consent_answers
                 when new.id <= (select mark from named_marks where kind = 'consent_answers') begin insert into named_unread (kind, id, is_long)
             select 'consent_answers', new.id, false from named_marks where kind = 'consent_answers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_consent_answers_update_8cb46944 after update of subject, evidence on consent_answers begin delete from named_fresh where kind = 'consent_answers' and id = new.id;delete from named_folded where kind = 'consent_answers' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'consent_answers', new.id, false from named_marks where kind = 'consent_answers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE consent_answers (
  id         bytea  not null primary key,
  subject    bytea  not null,
  purpose    text   not null,
  channel    text   not null,
  verdict    text   not null,
  address    bytea  not null,
  at         bigint not null,
  expires_at bigint not null,
  evidence   bytea  not null,
  constraint consent_answers_verdict_check check (verdict in ('allow', 'deny'))
);

CREATE INDEX consent_answers_by_age on consent_answers (at);

CREATE INDEX consent_answers_of_subject on consent_answers (subject, expires_at);

CREATE TRIGGER consent_assessments_no_delete before delete on consent_assessments
 begin select raise(abort, 'a version never changes'); end;

CREATE TRIGGER consent_assessments_no_update before update on consent_assessments
 begin select raise(abort, 'a version never changes'); end;

CREATE TRIGGER list_versions_consent_assessments_delete_0fa659a2 after delete on consent_assessments begin insert into list_versions (name, version) values ('consent_assessments', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_assessments_insert_0fa659a2 after insert on consent_assessments begin insert into list_versions (name, version) values ('consent_assessments', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_assessments_update_0fa659a2 after update on consent_assessments begin insert into list_versions (name, version) values ('consent_assessments', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE consent_assessments (
  purpose   text   not null references consent_purposes (key),
  kind      text   not null,
  version   bigint not null,
  answers   text   not null,
  finding   text   not null constraint consent_assessments_finding check (finding in ('may', 'may-not')),
  reviewer  text   not null,
  at        bigint not null,
  review_at bigint not null,
  constraint consent_assessments_unique primary key (purpose, kind, version)
);

CREATE TABLE consent_confirmations (
  id          bytea  not null primary key,
  subject     bytea  not null,
  purpose     text   not null,
  aim         text   not null constraint consent_confirmations_aim check (aim in ('confirm', 'renew')),
  token       bytea  not null constraint consent_confirmations_token_unique unique,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint,
  letter      bytea  not null,
  lang        text   not null
);

CREATE INDEX consent_confirmations_of_purpose on consent_confirmations (purpose, aim, expires_at);

CREATE INDEX consent_confirmations_of_subject on consent_confirmations (subject, purpose, asked_at);

CREATE INDEX consent_confirmations_open on consent_confirmations (expires_at) where answered_at is null;

CREATE TRIGGER restricted_consent_contacts_delete_5d36c7a4 before delete on consent_contacts when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_consent_contacts_update_5d36c7a4 before update on consent_contacts when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE consent_contacts (
  id      bytea  not null primary key,
  subject bytea  not null,
  purpose text   not null,
  channel text   not null,
  at      bigint not null,
  actor   text   not null
);

CREATE INDEX consent_contacts_by_age on consent_contacts (at);

CREATE INDEX consent_contacts_of_subject on consent_contacts (subject, channel, at);

CREATE TRIGGER consent_events_no_delete before delete on consent_events
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TRIGGER consent_events_no_update before update on consent_events
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TABLE consent_events (
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
 without rowid
;

CREATE UNIQUE INDEX consent_events_step_unique on consent_events (subject, purpose, channel, step);

CREATE TRIGGER named_consent_guardians_delete_fb5b4418 after delete on consent_guardians begin delete from named_fresh where kind = 'consent_guardians' and id = old.id;delete from named_folded where kind = 'consent_guardians' and id = old.id; delete from named_unread where kind = 'consent_guardians' and id = old.id; end;

CREATE TRIGGER named_consent_guardians_insert_af8ba178 after insert on consent_guardians
                 when new.id <= (select mark from named_marks where kind = 'consent_guardians') begin insert into named_unread (kind, id, is_long)
             select 'consent_guardians', new.id, false from named_marks where kind = 'consent_guardians' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_consent_guardians_update_4f296212 after update of subject, details on consent_guardians begin delete from named_fresh where kind = 'consent_guardians' and id = new.id;delete from named_folded where kind = 'consent_guardians' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'consent_guardians', new.id, false from named_marks where kind = 'consent_guardians' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE consent_guardians (
  id          bytea  not null primary key,
  subject     bytea  not null,
  token       bytea  not null constraint consent_guardians_token_unique unique,
  details     bytea  not null,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint
);

CREATE INDEX consent_guardians_of_subject on consent_guardians (subject, asked_at);

CREATE TRIGGER consent_heads_no_delete before delete on consent_heads
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TRIGGER consent_heads_no_update before update on consent_heads
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TABLE consent_heads (
  size  bigint not null primary key,
  edge  bytea  not null,
  note  text   not null,
  at    bigint not null
);

CREATE TRIGGER consent_leaves_no_delete before delete on consent_leaves
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TRIGGER consent_leaves_no_update before update on consent_leaves
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TABLE consent_leaves (
  place bigint not null primary key,
  event bytea  not null constraint consent_leaves_event_unique unique
);

CREATE TABLE consent_links (
  hash       bytea  not null primary key,
  subject    bytea  not null,
  at         bigint not null,
  expires_at bigint not null
);

CREATE INDEX consent_links_by_end on consent_links (expires_at);

CREATE INDEX consent_links_of_subject on consent_links (subject);

CREATE TRIGGER consent_nodes_no_delete before delete on consent_nodes
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TRIGGER consent_nodes_no_update before update on consent_nodes
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TABLE consent_nodes (
  level bigint not null,
  place bigint not null,
  hash  bytea  not null,
  constraint consent_nodes_unique primary key (level, place)
)
 without rowid
;

CREATE TRIGGER consent_notices_no_delete before delete on consent_notices
 when old.published_at is not null
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TRIGGER consent_notices_no_update before update on consent_notices
 when old.published_at is not null
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TABLE consent_notices (
  version      bigint not null primary key,
  texts        text   not null,
  revision     bigint not null,
  created_at   bigint not null,
  published_at bigint,
  published_by text
);

CREATE TRIGGER named_consent_papers_delete_33bf7042 after delete on consent_papers begin delete from named_fresh where kind = 'consent_papers' and id = old.id;delete from named_folded where kind = 'consent_papers' and id = old.id; delete from named_unread where kind = 'consent_papers' and id = old.id; end;

CREATE TRIGGER named_consent_papers_insert_0047ce61 after insert on consent_papers
                 when new.id <= (select mark from named_marks where kind = 'consent_papers') begin insert into named_unread (kind, id, is_long)
             select 'consent_papers', new.id, false from named_marks where kind = 'consent_papers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_consent_papers_update_b65eb4ca after update of subject, facts on consent_papers begin delete from named_fresh where kind = 'consent_papers' and id = new.id;delete from named_folded where kind = 'consent_papers' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'consent_papers', new.id, false from named_marks where kind = 'consent_papers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER restricted_consent_papers_delete_06c110ad before delete on consent_papers when exists (select 1 from restricted where subject = old.subject) and not (old.event is null) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_consent_papers_update_06c110ad before update on consent_papers when exists (select 1 from restricted where subject = old.subject) and not (old.event is null) begin select raise(abort, 'restricted'); end;

CREATE TABLE consent_papers (
  id      bytea  not null primary key,
  file    bytea  not null,
  subject bytea  not null,
  event   bytea,
  facts   bytea  not null,
  size    bigint not null,
  actor   text   not null,
  at      bigint not null
);

CREATE INDEX consent_papers_of_event on consent_papers (event);

CREATE INDEX consent_papers_of_subject on consent_papers (subject);

CREATE INDEX consent_papers_waiting on consent_papers (at) where event is null;

CREATE TRIGGER consent_purpose_versions_no_delete before delete on consent_purpose_versions
 begin select raise(abort, 'a version never changes'); end;

CREATE TRIGGER consent_purpose_versions_no_update before update on consent_purpose_versions
 begin select raise(abort, 'a version never changes'); end;

CREATE TRIGGER list_versions_consent_purpose_versions_delete_050f7b9f after delete on consent_purpose_versions begin insert into list_versions (name, version) values ('consent_purpose_versions', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_purpose_versions_insert_050f7b9f after insert on consent_purpose_versions begin insert into list_versions (name, version) values ('consent_purpose_versions', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_purpose_versions_update_050f7b9f after update on consent_purpose_versions begin insert into list_versions (name, version) values ('consent_purpose_versions', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE consent_purpose_versions (
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

CREATE TRIGGER list_versions_consent_purposes_delete_a3c95de2 after delete on consent_purposes begin insert into list_versions (name, version) values ('consent_purposes', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_purposes_insert_a3c95de2 after insert on consent_purposes begin insert into list_versions (name, version) values ('consent_purposes', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_purposes_update_a3c95de2 after update on consent_purposes begin insert into list_versions (name, version) values ('consent_purposes', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE consent_purposes (
  key       text    not null constraint consent_purposes_key_unique primary key,
  version   bigint  not null,
  asks_from bigint  not null,
  maker     text    not null constraint consent_purposes_maker check (maker in ('house', 'staff')),
  place     bigint  not null,
  ended_at  bigint
, held_at bigint);

CREATE TRIGGER list_versions_consent_registries_delete_ba54d0b7 after delete on consent_registries begin insert into list_versions (name, version) values ('consent_registries', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_registries_insert_ba54d0b7 after insert on consent_registries begin insert into list_versions (name, version) values ('consent_registries', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_consent_registries_update_ba54d0b7 after update on consent_registries begin insert into list_versions (name, version) values ('consent_registries', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE consent_registries (
  purpose text   not null,
  channel text   not null,
  lasts   bigint not null,
  silence text   not null,
  constraint consent_registries_unique primary key (purpose, channel),
  constraint consent_registries_silence_check check (silence in ('refuse', 'allow'))
)
 without rowid
;

CREATE TABLE consent_signings (
  id          bytea  not null primary key,
  subject     bytea  not null,
  purpose     text   not null,
  channel     text   not null,
  agreement   bytea  not null,
  version     bigint not null,
  token       bytea  not null constraint consent_signings_token_unique unique,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint, letter bytea, lang text,
  constraint consent_signings_agreement foreign key (agreement, version) references consent_agreements (id, version)
);

CREATE INDEX consent_signings_of_letter on consent_signings (letter);

CREATE INDEX consent_signings_of_subject on consent_signings (subject, asked_at);

CREATE INDEX consent_signings_open on consent_signings (expires_at) where answered_at is null;

CREATE TABLE consent_state (
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
 without rowid
;

CREATE INDEX consent_state_by_end on consent_state (valid_until) where valid_until is not null;

CREATE INDEX consent_state_by_lapse on consent_state (at, subject) where state in ('withdrawn', 'revoked', 'expired', 'invalidated');

CREATE INDEX consent_state_of_purpose on consent_state (purpose, at, event);

CREATE INDEX consent_state_unconfirmed on consent_state (purpose, subject)
  where state in ('given', 'renewed') and proof not in ('confirmed', 'signed');

CREATE TABLE consent_suppressions (
  hash bytea  not null primary key,
  at   bigint not null
);

CREATE TABLE consent_tellings (
  subject bytea  not null,
  purpose text   not null,
  version bigint not null,
  told_at bigint not null,
  constraint consent_tellings_unique primary key (subject, purpose)
)
 without rowid
;

CREATE INDEX consent_tellings_of_purpose on consent_tellings (purpose, version, told_at);

CREATE TABLE consent_unsealed (
  at    bigint not null,
  step  bigint not null,
  event bytea  not null,
  constraint consent_unsealed_unique primary key (at, step, event)
)
 without rowid
;

CREATE TRIGGER consent_wordings_no_delete before delete on consent_wordings
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TRIGGER consent_wordings_no_update before update on consent_wordings
 begin select raise(abort, 'the ledger is append-only'); end;

CREATE TABLE consent_wordings (
  id   bytea not null primary key,
  text text  not null
);

CREATE TRIGGER restricted_customer_attributes_delete_5d36c7a4 before delete on customer_attributes when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_attributes_insert_9911fe18 before insert on customer_attributes when exists (select 1 from restricted where subject = new.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_attributes_update_58f272a8 before update on customer_attributes when exists (select 1 from restricted where subject = old.subject) or (new.subject is not old.subject and exists (select 1 from restricted where subject = new.subject)) begin select raise(abort, 'restricted'); end;

CREATE TABLE customer_attributes (
  subject bytea not null,
  field   text  not null,
  value   text  not null,
  primary key (subject, field)
)
 without rowid
;

CREATE TRIGGER list_versions_customer_fields_delete_64d55308 after delete on customer_fields begin insert into list_versions (name, version) values ('customer_fields', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_customer_fields_insert_64d55308 after insert on customer_fields begin insert into list_versions (name, version) values ('customer_fields', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_customer_fields_update_64d55308 after update on customer_fields begin insert into list_versions (name, version) values ('customer_fields', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE customer_fields (
  key        text   not null,
  label      text   not null,
  class      text   not null constraint customer_fields_class_known check (class in ('attribute', 'identifying', 'sensitive', 'special')),
  purpose    text   not null,
  basis      text,
  created_at bigint not null, removed_at bigint, blocks text, blocks_value text,
  constraint customer_fields_key_unique primary key (key),
  constraint customer_fields_special_needs_basis check (class <> 'special' or basis is not null)
);

CREATE TRIGGER restricted_customer_lookup_delete_5d36c7a4 before delete on customer_lookup when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_lookup_insert_9911fe18 before insert on customer_lookup when exists (select 1 from restricted where subject = new.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_lookup_update_58f272a8 before update on customer_lookup when exists (select 1 from restricted where subject = old.subject) or (new.subject is not old.subject and exists (select 1 from restricted where subject = new.subject)) begin select raise(abort, 'restricted'); end;

CREATE TABLE customer_lookup (
  token   bigint not null,
  subject bytea  not null,
  primary key (token, subject)
)
 without rowid
;

CREATE TABLE customer_numbers (
  id   bigint not null primary key,
  next bigint not null
);

CREATE TRIGGER restricted_customer_secrets_delete_5d36c7a4 before delete on customer_secrets when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_secrets_insert_9911fe18 before insert on customer_secrets when exists (select 1 from restricted where subject = new.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_secrets_update_58f272a8 before update on customer_secrets when exists (select 1 from restricted where subject = old.subject) or (new.subject is not old.subject and exists (select 1 from restricted where subject = new.subject)) begin select raise(abort, 'restricted'); end;

CREATE TABLE customer_secrets (
  subject bytea not null,
  field   text  not null,
  kind    text  not null,
  value   bytea not null,
  primary key (subject, field)
)
 without rowid
;

CREATE TRIGGER restricted_customer_spared_delete_5d36c7a4 before delete on customer_spared when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customer_spared_update_5d36c7a4 before update on customer_spared when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE customer_spared (
  subject bytea  not null primary key,
  since   bigint not null
);

CREATE TABLE customer_views (
  id         bytea  not null primary key,
  owner      text   not null,
  name       text   not null,
  query      text   not null,
  created_at bigint not null,
  constraint customer_views_owner_name_unique unique (owner, name)
);

CREATE TRIGGER restricted_customers_delete_5d36c7a4 before delete on customers when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customers_insert_9911fe18 before insert on customers when exists (select 1 from restricted where subject = new.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_customers_update_58f272a8 before update on customers when exists (select 1 from restricted where subject = old.subject) or (new.subject is not old.subject and exists (select 1 from restricted where subject = new.subject)) begin select raise(abort, 'restricted'); end;

CREATE TABLE customers (
  subject         bytea  not null primary key,
  number          bigint not null,
  version         bigint not null,
  standing        text   not null constraint customers_standing_known check (standing in ('active', 'restricted', 'erased')),
  created_at      bigint not null,
  changed_at      bigint not null,
  last_contact_at bigint not null,
  source          text   not null,
  purpose         text,
  country         text,
  language        text,
  organisation    text,
  facts           bytea,
  -- What stands in customer_lookup for this person, eight bytes each, so that it can be taken out without opening anything.
  tokens          bytea,
  constraint customers_number_unique unique (number)
);

CREATE INDEX customers_by_contact on customers (last_contact_at, number);

CREATE INDEX customers_by_creation on customers (created_at, number);

CREATE INDEX customers_by_lapse on customers (last_contact_at, subject) where standing <> 'erased';

CREATE INDEX customers_of_country on customers (country, created_at, number);

CREATE INDEX customers_of_country_by_contact on customers (country, last_contact_at, number);

CREATE INDEX customers_of_language on customers (language, created_at, number);

CREATE INDEX customers_of_language_by_contact on customers (language, last_contact_at, number);

CREATE INDEX customers_of_organisation on customers (organisation, last_contact_at, number) where organisation is not null;

CREATE INDEX customers_set_apart on customers (standing, last_contact_at, number) where standing <> 'active';

CREATE TRIGGER named_customers_holds_delete_193905ad after delete on customers_holds begin delete from named_fresh where kind = 'customers_holds' and id = old.id;delete from named_folded where kind = 'customers_holds' and id = old.id; delete from named_unread where kind = 'customers_holds' and id = old.id; end;

CREATE TRIGGER named_customers_holds_insert_51967e6f after insert on customers_holds
                 when new.id <= (select mark from named_marks where kind = 'customers_holds') begin insert into named_unread (kind, id, is_long)
             select 'customers_holds', new.id, false from named_marks where kind = 'customers_holds' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_customers_holds_update_20750333 after update of subject, reason, lifted on customers_holds begin delete from named_fresh where kind = 'customers_holds' and id = new.id;delete from named_folded where kind = 'customers_holds' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'customers_holds', new.id, false from named_marks where kind = 'customers_holds' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE customers_holds (
  id        bytea  not null primary key,
  subject   bytea  not null,
  reason    bytea  not null,
  until_at  bigint not null,
  placed_at bigint not null,
  placed_by text   not null,
  lifted_at bigint,
  lifted_by text,
  lifted    bytea,
  version   bigint not null
);

CREATE INDEX customers_holds_by_end on customers_holds (until_at, id) where lifted_at is null;

CREATE INDEX customers_holds_of_subject on customers_holds (subject, until_at);

CREATE TABLE customers_outcomes (
  field   text not null,
  outcome text not null,
  constraint customers_outcomes_field_unique primary key (field)
);

CREATE TRIGGER events_stay_as_they_are before update on events
 begin select raise(abort, 'events are append-only'); end;

CREATE TABLE events (
  id      bytea  not null primary key,
  at      bigint not null,
  actor   text   not null,
  kind    text   not null,
  subject bytea,
  data    text   not null,
  request text
);

CREATE INDEX events_by_kind on events (kind, id);

CREATE INDEX events_of_subject on events (subject, id);

CREATE TABLE flows_asked (
  task        bytea   not null,
  asked       text    not null,
  is_open     boolean not null,
  primary key (task, asked)
);

CREATE INDEX flows_asked_open on flows_asked (asked, task) where is_open = true;

CREATE TABLE flows_cursors (
  name        text    primary key,
  event       bytea
);

CREATE TABLE flows_definitions (
  id          bytea   primary key,
  key         text    not null,
  version     bigint  not null,
  draft       text,
  names       text    not null,
  category    text    not null,
  host        text,
  published   bigint,
  retired_at  bigint,
  changed_at  bigint  not null,
  changed_by  text    not null,
  constraint flows_definitions_key_unique unique (key)
);

CREATE TABLE flows_held (
  id          bytea   primary key,
  run         bytea   not null,
  step        text    not null,
  word        text    not null,
  args        text    not null,
  at          bigint  not null,
  settled_at  bigint,
  settled_by  text
);

CREATE INDEX flows_held_of on flows_held (run);

CREATE TABLE flows_history (
  flow        bytea   not null,
  version     bigint  not null,
  draft       text    not null,
  primary key (flow, version)
);

CREATE TRIGGER restricted_flows_listens_delete_a4830574 before delete on flows_listens when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.run and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_flows_listens_update_a4830574 before update on flows_listens when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.run and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TABLE flows_listens (
  run         bytea   not null,
  kind        text    not null,
  subject     bytea,
  host        bytea   not null,
  primary key (run, kind)
);

CREATE INDEX flows_listens_host on flows_listens (host, kind);

CREATE INDEX flows_listens_kind on flows_listens (kind);

CREATE INDEX flows_listens_subject on flows_listens (subject, kind);

CREATE TABLE flows_moves (
  run         bytea   not null,
  seq         bigint  not null,
  at          bigint  not null,
  number      bigint  not null,
  from_status text,
  to_status   text    not null,
  transition  text,
  cause       text    not null,
  actor       text    not null,
  primary key (run, seq)
);

CREATE TRIGGER restricted_flows_reasons_delete_a4830574 before delete on flows_reasons when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.run and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_flows_reasons_update_a4830574 before update on flows_reasons when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.run and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TABLE flows_reasons (
  id          bytea   primary key,
  task        bytea   not null,
  run         bytea   not null,
  staff       bytea   not null,
  vote        text    not null,
  subject     bytea,
  key         bytea   not null,
  reason      bytea   not null,
  at          bigint  not null
);

CREATE INDEX flows_reasons_run on flows_reasons (run);

CREATE INDEX flows_reasons_subject on flows_reasons (subject);

CREATE INDEX flows_reasons_task on flows_reasons (task);

CREATE TRIGGER flows_still_moves after update of subject on flows_runs when new.subject is not old.subject begin
   update flows_timers set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
    where run = new.id;
   update flows_unheard set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
    where run = new.id;
 end;

CREATE TRIGGER restricted_flows_runs_delete_6a692891 before delete on flows_runs when exists (select 1 from restricted where subject = old.subject) and not (old.host_kind = 'claim') begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_flows_runs_update_6a692891 before update on flows_runs when exists (select 1 from restricted where subject = old.subject) and not (old.host_kind = 'claim') begin select raise(abort, 'restricted'); end;

CREATE TABLE flows_runs (
  id          bytea   primary key,
  version     bigint  not null,
  flow        bytea   not null references flows_definitions (id),
  number      bigint  not null,
  host_kind   text    not null,
  host        bytea   not null,
  subject     bytea,
  key         bytea   not null,
  status      text    not null,
  stands      text    not null,
  seq         bigint  not null,
  since       bigint  not null,
  started_at  bigint  not null,
  standing    text    not null,
  standing_at bigint,
  parent      bytea,
  parent_seq  bigint,
  depth       bigint  not null,
  due_at      bigint,
  end_due_at  bigint,
  end_left    bigint,
  auto_since  bigint  not null,
  auto_moves  bigint  not null,
  looks_at    bigint, terms text, first_due_at bigint, answered_at bigint,
  constraint flows_runs_standing check (standing in ('running', 'stopped', 'ended'))
);

CREATE INDEX flows_runs_flow on flows_runs (flow, number, status, id) where standing <> 'ended';

CREATE INDEX flows_runs_host on flows_runs (host);

CREATE INDEX flows_runs_looks on flows_runs (looks_at, id) where looks_at is not null;

CREATE INDEX flows_runs_parent on flows_runs (parent) where parent is not null;

CREATE INDEX flows_runs_stopped on flows_runs (standing_at, id) where standing = 'stopped';

CREATE INDEX flows_runs_subject on flows_runs (subject);

CREATE TABLE flows_tasks (
  id          bytea   primary key,
  run         bytea   not null,
  seq         bigint  not null,
  kind        text    not null,
  key         text    not null,
  needed      bigint  not null,
  state       text    not null,
  at          bigint  not null,
  due_at      bigint,
  ended_at    bigint,
  ended_by    text
);

CREATE INDEX flows_tasks_run on flows_tasks (run, seq);

CREATE TRIGGER flows_timers_still after insert on flows_timers when exists (
   select 1 from flows_runs r join restricted x on x.subject = r.subject where r.id = new.run and r.host_kind <> 'claim') begin
   update flows_timers set is_still = true where run = new.run and kind = new.kind and ref = new.ref;
 end;

CREATE TABLE flows_timers (
  run         bytea   not null,
  kind        text    not null,
  ref         text    not null,
  at          bigint  not null, is_still boolean not null default false,
  primary key (run, kind, ref)
);

CREATE INDEX flows_timers_at on flows_timers (at, run) where is_still = false;

CREATE TRIGGER flows_unheard_still after insert on flows_unheard when exists (
   select 1 from flows_runs r join restricted x on x.subject = r.subject where r.id = new.run and r.host_kind <> 'claim') begin
   update flows_unheard set is_still = true where run = new.run and event = new.event;
 end;

CREATE TABLE flows_unheard (
  run    bytea  not null,
  event  bytea  not null,
  seq    bigint not null,
  signal text, is_still boolean not null default false,
  primary key (run, event)
)
 without rowid
;

CREATE INDEX flows_unheard_event on flows_unheard (event, run) where is_still = false;

CREATE TRIGGER restricted_flows_values_delete_b2eca5af before delete on flows_values when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.id and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_flows_values_update_b2eca5af before update on flows_values when exists (select 1 from restricted where subject = old.subject) and not (exists (select 1 from flows_runs r where r.id = old.id and r.host_kind = 'claim')) begin select raise(abort, 'restricted'); end;

CREATE TABLE flows_values (
  id          bytea   primary key,
  subject     bytea,
  key         bytea   not null,
  content     bytea   not null
);

CREATE INDEX flows_values_subject on flows_values (subject);

CREATE TABLE flows_versions (
  flow        bytea   not null references flows_definitions (id),
  number      bigint  not null,
  digest      bytea   not null,
  definition  text    not null,
  at          bigint  not null,
  by_actor    text    not null,
  primary key (flow, number)
);

CREATE TABLE flows_votes (
  task        bytea   not null,
  staff       bytea   not null,
  voter       bytea   not null,
  vote        text    not null,
  at          bigint  not null,
  constraint flows_votes_task_staff_unique primary key (task, staff)
);

CREATE TRIGGER named_form_answers_delete_0f5a245b after delete on form_answers begin delete from named_fresh where kind = 'form_answers' and id = old.id;delete from named_folded where kind = 'form_answers' and id = old.id; delete from named_unread where kind = 'form_answers' and id = old.id; end;

CREATE TRIGGER named_form_answers_insert_4cac807a after insert on form_answers
                 when new.id <= (select mark from named_marks where kind = 'form_answers') begin insert into named_unread (kind, id, is_long)
             select 'form_answers', new.id, false from named_marks where kind = 'form_answers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_form_answers_update_a35b194a after update of subject, answers on form_answers begin delete from named_fresh where kind = 'form_answers' and id = new.id;delete from named_folded where kind = 'form_answers' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'form_answers', new.id, false from named_marks where kind = 'form_answers' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER restricted_form_answers_delete_5d36c7a4 before delete on form_answers when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_form_answers_update_5d36c7a4 before update on form_answers when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE form_answers (
  id       bytea  not null primary key,
  form     text   not null,
  version  bigint not null,
  subject  bytea  not null,
  answers  bytea  not null,
  at       bigint not null,
  constraint form_answers_version_foreign foreign key (form, version) references form_versions (form, version)
);

CREATE INDEX form_answers_by_age on form_answers (at, id);

CREATE INDEX form_answers_by_form on form_answers (form, id);

CREATE INDEX form_answers_by_subject on form_answers (subject);

CREATE TABLE form_counts (
  form text   not null,
  day  bigint not null,
  sent bigint not null,
  primary key (form, day),
  constraint form_counts_form_foreign foreign key (form) references forms (name)
);

CREATE TABLE form_designs (
  key        text   not null primary key,
  style      text   not null,
  logo       bytea,
  media      text,
  version    bigint not null,
  created_at bigint not null,
  updated_at bigint not null,
  constraint form_designs_logo_check check ((logo is null) = (media is null))
);

CREATE TRIGGER named_form_files_delete_f0779acc after delete on form_files begin delete from named_fresh where kind = 'form_files' and id = old.id;delete from named_folded where kind = 'form_files' and id = old.id; delete from named_unread where kind = 'form_files' and id = old.id; end;

CREATE TRIGGER named_form_files_insert_7eccadde after insert on form_files
                 when new.id <= (select mark from named_marks where kind = 'form_files') begin insert into named_unread (kind, id, is_long)
             select 'form_files', new.id, false from named_marks where kind = 'form_files' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_form_files_update_c51d6443 after update of subject, described on form_files begin delete from named_fresh where kind = 'form_files' and id = new.id;delete from named_folded where kind = 'form_files' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'form_files', new.id, false from named_marks where kind = 'form_files' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER restricted_form_files_delete_dc1c7b85 before delete on form_files when exists (select 1 from restricted where subject = old.subject) and not (old.file = old.id) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_form_files_update_dc1c7b85 before update on form_files when exists (select 1 from restricted where subject = old.subject) and not (old.file = old.id) begin select raise(abort, 'restricted'); end;

CREATE TABLE form_files (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  request    bytea,
  subject    bytea,
  file       bytea  not null,
  described  bytea  not null,
  created_at bigint not null,
  expires_at bigint, bytes bigint not null default 0,
  constraint form_files_token_unique unique (token),
  constraint form_files_form_foreign foreign key (form) references forms (name)
);

CREATE INDEX form_files_by_end on form_files (expires_at);

CREATE INDEX form_files_by_request on form_files (request);

CREATE INDEX form_files_by_subject on form_files (subject);

CREATE TABLE form_pending (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  post       bytea  not null,
  address    bytea  not null,
  submission bytea  not null,
  created_at bigint not null,
  expires_at bigint not null, version bigint not null default 1,
  constraint form_pending_token_unique unique (token),
  constraint form_pending_post_unique unique (post),
  constraint form_pending_form_foreign foreign key (form) references forms (name)
);

CREATE INDEX form_pending_by_address on form_pending (address, created_at);

CREATE INDEX form_pending_by_end on form_pending (expires_at);

CREATE INDEX form_pending_by_form on form_pending (form);

CREATE TABLE form_prefills (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  filled     bytea  not null,
  created_at bigint not null,
  expires_at bigint not null, subject bytea,
  constraint form_prefills_token_unique unique (token),
  constraint form_prefills_form_foreign foreign key (form) references forms (name)
);

CREATE INDEX form_prefills_by_end on form_prefills (expires_at);

CREATE INDEX form_prefills_by_subject on form_prefills (subject);

CREATE TABLE form_versions (
  form         text   not null,
  version      bigint not null,
  shape        text   not null,
  actor        text   not null,
  published_at bigint not null,
  primary key (form, version),
  constraint form_versions_form_foreign foreign key (form) references forms (name)
);

CREATE TABLE forms (
  name       text   not null primary key,
  shape      text   not null,
  state      text   not null,
  version    bigint not null,
  created_at bigint not null,
  updated_at bigint not null, published bigint not null default 0,
  constraint forms_state_check check (state in ('open', 'closed'))
);

CREATE TABLE idempotency (
  key      bytea  not null primary key,
  request  bytea  not null,
  status   bigint not null,
  location text,
  at       bigint not null
);

CREATE INDEX idempotency_by_age on idempotency (at);

CREATE TABLE import_held (
  import  bytea  not null,
  number  bigint not null,
  reason  text   not null,
  place   bigint not null,
  primary key (import, number, reason, place)
)
 without rowid
;

CREATE TRIGGER restricted_import_references_delete_5d36c7a4 before delete on import_references when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_import_references_update_5d36c7a4 before update on import_references when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE import_references (
  reference bytea not null primary key,
  subject   bytea not null
);

CREATE INDEX import_references_of on import_references (subject);

CREATE TABLE imports (
  id            bytea  not null primary key,
  state         text   not null constraint imports_state_known
                check (state in ('uploading', 'ready', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed')),
  made_by       text   not null,
  -- The language of the report.
  lang          text   not null,
  created_at    bigint not null,
  -- When the file, its name and the report go; empty once they are gone.
  expires_at    bigint,
  -- Name of the file and its header line, sealed: a file without a header has a person in its first line.
  details       bytea  not null,
  format        text,
  plan          text,
  bytes         bigint not null,
  chunks        bigint not null,
  total         bigint not null,
  done          bigint not null,
  -- Counts alone, by reason, with row numbers as samples: of the dry run and of the run.
  checked       text   not null,
  tally         text   not null,
  started_at    bigint,
  moved_at      bigint,
  report_bytes  bigint
, finished_at bigint);

CREATE INDEX imports_by_end on imports (expires_at);

CREATE INDEX imports_by_finish on imports (finished_at, id) where finished_at is not null;

CREATE INDEX imports_by_time on imports (created_at, id);

CREATE TABLE inbox_followed (
  name  text  not null primary key,
  event bytea not null
);

CREATE TRIGGER named_inbox_items_delete_d77add9b after delete on inbox_items begin delete from named_fresh where kind = 'inbox_items' and id = old.id;delete from named_folded where kind = 'inbox_items' and id = old.id; delete from named_unread where kind = 'inbox_items' and id = old.id; end;

CREATE TRIGGER named_inbox_items_insert_ca418987 after insert on inbox_items
                 when new.id <= (select mark from named_marks where kind = 'inbox_items') begin insert into named_unread (kind, id, is_long)
             select 'inbox_items', new.id, false from named_marks where kind = 'inbox_items' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_inbox_items_update_35ad167d after update of state, subject, sealed on inbox_items begin delete from named_fresh where kind = 'inbox_items' and id = new.id;delete from named_folded where kind = 'inbox_items' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'inbox_items', new.id, false from named_marks where kind = 'inbox_items' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE inbox_items (
  id         bytea  not null primary key,
  mailbox    bytea,
  subject    bytea,
  sender     bytea  not null,
  print      bytea,
  state      text   not null,
  why        text,
  case_id    bytea,
  size       bigint not null,
  is_head    boolean not null,
  released   boolean not null,
  attempts   bigint not null,
  version    bigint not null,
  sealed     bytea,
  at         bigint not null,
  settled_at bigint, entry bytea,
  constraint inbox_items_print_unique unique (print),
  constraint inbox_items_state_check check (state in ('waiting', 'held', 'failed', 'taken', 'noted', 'discarded'))
);

CREATE INDEX inbox_items_by_age on inbox_items (at, id);

CREATE INDEX inbox_items_by_state on inbox_items (state, at, id);

CREATE INDEX inbox_items_of_case on inbox_items (case_id);

CREATE INDEX inbox_items_of_entry on inbox_items (entry) where entry is not null;

CREATE INDEX inbox_items_of_sender on inbox_items (sender, state, at);

CREATE INDEX inbox_items_of_subject on inbox_items (subject);

CREATE TABLE inbox_mailboxes (
  id            bytea  not null primary key,
  spot          bytea  not null,
  sealed        bytea  not null,
  state         text   not null,
  looked_at     bigint,
  trouble       text,
  failing_since bigint,
  failures      bigint not null,
  taken         bigint not null,
  version       bigint not null,
  created_at    bigint not null,
  constraint inbox_mailboxes_spot_unique unique (spot),
  constraint inbox_mailboxes_state_check check (state in ('active', 'paused'))
);

CREATE TRIGGER named_inbox_raw_delete_4e4905fd after delete on inbox_raw begin delete from named_fresh where kind = 'inbox_items' and id = old.id;delete from named_folded where kind = 'inbox_items' and id = old.id; insert into named_unread (kind, id, is_long)
             select 'inbox_items', old.id, false from named_marks where kind = 'inbox_items' and mark >= old.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_inbox_raw_insert_bceef7f2 after insert on inbox_raw begin delete from named_fresh where kind = 'inbox_items' and id = new.id;delete from named_folded where kind = 'inbox_items' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'inbox_items', new.id, false from named_marks where kind = 'inbox_items' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_inbox_raw_update_85dbe5ab after update on inbox_raw begin delete from named_fresh where kind = 'inbox_items' and id = new.id;delete from named_folded where kind = 'inbox_items' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'inbox_items', new.id, false from named_marks where kind = 'inbox_items' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE inbox_raw (
  id      bytea not null primary key,
  subject bytea,
  raw     bytea not null
);

CREATE INDEX inbox_raw_of_subject on inbox_raw (subject);

CREATE TABLE inbox_seen (
  mailbox bytea  not null,
  uid     text   not null,
  at      bigint not null, print bytea,
  constraint inbox_seen_mailbox_uid_unique primary key (mailbox, uid)
)
 without rowid
;

CREATE INDEX inbox_seen_by_print on inbox_seen (print);

CREATE TABLE job_schedules (
  kind     text   not null primary key,
  last_run bigint not null
);

CREATE TABLE jobs (
  id         bytea   not null primary key,
  kind       text    not null,
  payload    text    not null,
  state      text    not null check (state in ('waiting', 'dead')),
  attempts   bigint  not null,
  run_at     bigint  not null,
  created_at bigint  not null,
  dedup      text,
  last_error text,
  constraint jobs_dedup_unique unique (dedup)
);

CREATE INDEX jobs_due on jobs (state, run_at);

CREATE TABLE letter_clicks (
  letter  bytea  not null,
  nr      bigint not null,
  subject bytea  not null,
  at      bigint not null,
  primary key (letter, nr, subject),
  constraint letter_clicks_link foreign key (letter, nr) references letter_links (letter, nr)
);

CREATE INDEX letter_clicks_of_subject on letter_clicks (subject, letter, nr);

CREATE TABLE letter_counts (
  letter  bytea  not null references letters (id),
  stage   text   not null constraint letter_counts_stage check (stage in ('count', 'send')),
  outcome text   not null constraint letter_counts_outcome check (outcome in ('handed', 'held', 'failed')),
  reason  text   not null,
  amount  bigint not null,
  primary key (letter, stage, outcome, reason)
);

CREATE TABLE letter_links (
  letter  bytea  not null references letters (id),
  nr      bigint not null,
  address text   not null,
  people  bigint not null, anonymous bigint not null default 0,
  primary key (letter, nr)
);

CREATE TABLE letter_recipients (
  letter  bytea  not null references letters (id),
  subject bytea  not null,
  outcome text   not null constraint letter_recipients_outcome check (outcome in ('handed', 'held', 'failed')),
  reason  text   not null,
  message bytea,
  at      bigint not null,
  primary key (letter, subject)
);

CREATE INDEX letter_recipients_of_subject on letter_recipients (subject, letter);

CREATE TABLE letter_runs (
  letter   bytea  not null references letters (id),
  stage    text   not null constraint letter_runs_stage check (stage in ('count', 'send')),
  run      bigint not null,
  position bytea,
  expected bigint not null,
  decided  bigint not null,
  ended_at bigint,
  primary key (letter, stage)
);

CREATE TABLE letter_texts (
  letter  bytea not null references letters (id),
  lang    text  not null,
  subject text  not null,
  body    text  not null,
  primary key (letter, lang)
);

CREATE TABLE letter_waits (
  letter  bytea  not null references letters (id),
  subject bytea  not null,
  reason  text   not null,
  due_at  bigint not null,
  primary key (letter, subject)
);

CREATE INDEX letter_waits_by_time on letter_waits (letter, due_at, subject);

CREATE INDEX letter_waits_of_subject on letter_waits (subject, letter);

CREATE TABLE letters (
  id         bytea  not null primary key,
  version    bigint not null,
  title      text   not null,
  purpose    text   not null,
  channel    text   not null constraint letters_channel check (channel in ('email')),
  audience   text   not null,
  state      text   not null constraint letters_state
             check (state in ('draft', 'sending', 'paused', 'sent', 'canceled')),
  created_at bigint not null,
  created_by text   not null,
  started_at bigint,
  started_by text,
  halted_at  bigint,
  halted_by  text, counting text not null default 'nothing'
      constraint letters_counting check (counting in ('nothing', 'allowed', 'anonymous')),
  constraint letters_started check (state in ('draft', 'canceled') or started_at is not null),
  constraint letters_halted check (state in ('draft', 'sending') or halted_at is not null)
);

CREATE INDEX letters_by_age on letters (created_at, id);

CREATE TABLE list_versions (
  name    text   not null primary key,
  version bigint not null
);

CREATE TABLE mandates_agents (
  id         bytea   not null primary key,
  agent_id   text    not null,
  name       text    not null,
  verify_key bytea   not null,
  state      text    not null,
  trusted    boolean not null,
  token      bytea,
  issued_at  bigint,
  paired_at  bigint,
  sealed     bytea   not null,
  created_at bigint  not null,
  version    bigint  not null,
  constraint mandates_agents_agent_id_unique unique (agent_id),
  constraint mandates_agents_token_unique unique (token),
  constraint mandates_agents_state_check check (state in ('proposed', 'active', 'stopped'))
);

CREATE TABLE mandates_requests (
  id           bytea   not null primary key,
  agent        bytea   not null references mandates_agents (id),
  subject      bytea,
  claim        bytea,
  exercise     text    not null,
  state        text    not null,
  outcome      text,
  shown        boolean not null,
  digest       bytea   not null,
  reference    bytea,
  sealed       bytea,
  papers       bigint  not null,
  received_at  bigint  not null,
  verify_until bigint  not null,
  told         text,
  telling      text    not null,
  attempts     bigint  not null,
  failure      text,
  ended_at     bigint,
  constraint mandates_requests_agent_digest_unique unique (agent, digest),
  constraint mandates_requests_agent_reference_unique unique (agent, reference),
  constraint mandates_requests_state_check check (state in ('open', 'taken', 'revoked')),
  constraint mandates_requests_outcome_check check (outcome in ('no-match', 'not-covered', 'outside')),
  constraint mandates_requests_telling_check check (telling in ('nothing', 'waiting', 'told', 'failed'))
);

CREATE INDEX mandates_requests_ended on mandates_requests (ended_at) where ended_at is not null;

CREATE INDEX mandates_requests_latest on mandates_requests (received_at, id);

CREATE INDEX mandates_requests_of_agent on mandates_requests (agent, received_at);

CREATE INDEX mandates_requests_of_subject on mandates_requests (subject);

CREATE INDEX mandates_requests_unended on mandates_requests (id) where ended_at is null;

CREATE TABLE named_blocks (
  kind  text   not null,
  block bigint not null,
  live  bigint not null,
  primary key (kind, block)
);

CREATE TABLE named_folded (
  kind    text   not null,
  place   bigint not null,
  id      bytea  not null,
  subject bytea,
  primary key (kind, place)
);

CREATE INDEX named_folded_by_id on named_folded (kind, id);

CREATE INDEX named_folded_of_subject on named_folded (subject) where subject is not null;

CREATE TABLE named_fresh (
  kind    text  not null,
  id      bytea not null,
  subject bytea,
  tokens  bytea not null,
  primary key (kind, id)
);

CREATE INDEX named_fresh_of_subject on named_fresh (subject) where subject is not null;

CREATE TABLE named_marks (
  kind text  not null primary key,
  mark bytea not null
);

CREATE TABLE named_slices (
  kind     text   not null,
  position bigint not null,
  block    bigint not null,
  bits     bytea  not null,
  primary key (kind, position, block)
)
 without rowid
;

CREATE INDEX named_slices_of_block on named_slices (kind, block);

CREATE TABLE named_unread (
  kind    text    not null,
  id      bytea   not null,
  -- Longer than an index is good for: looked at each time.
  is_long boolean not null,
  primary key (kind, id)
);

CREATE TRIGGER restricted_notice_acceptances_delete_5d36c7a4 before delete on notice_acceptances when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_notice_acceptances_update_5d36c7a4 before update on notice_acceptances when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE notice_acceptances (
  subject bytea  not null,
  version bigint not null references notice_versions (version),
  at      bigint not null,
  how     text   not null,
  lang    text   not null,
  constraint notice_acceptances_unique primary key (subject, version)
);

CREATE INDEX notice_acceptances_of_version on notice_acceptances (version, at);

CREATE TABLE notice_contacts (
  kind       text   not null,
  key        text   not null,
  title      text   not null,
  place      text   not null,
  given      text   not null constraint notice_contacts_given check (given in ('link', 'spoken', 'attached', 'missing')),
  changed_at bigint not null, notice text not null default 'general', word text, titles text,
  constraint notice_contacts_unique primary key (kind, key)
);

CREATE INDEX notice_contacts_of_notice on notice_contacts (notice);

CREATE TABLE notice_met (
  subject bytea  not null,
  notice  text   not null,
  version bigint not null,
  kind    text   not null,
  key     text   not null,
  at      bigint not null,
  constraint notice_met_unique primary key (subject, notice)
);

CREATE INDEX notice_met_of_notice on notice_met (notice, subject);

CREATE TRIGGER notice_texts_no_delete before delete on notice_texts
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TRIGGER notice_texts_no_update before update on notice_texts
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TABLE notice_texts (
  version bigint not null references notice_versions (version),
  lang    text   not null,
  title   text   not null,
  body    text   not null,
  hash    bytea  not null,
  constraint notice_texts_unique primary key (version, lang)
);

CREATE TRIGGER notice_versions_no_delete before delete on notice_versions
 when old.published_at is not null
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TRIGGER notice_versions_no_update before update on notice_versions
 when old.published_at is not null
 begin select raise(abort, 'a published notice never changes'); end;

CREATE TABLE notice_versions (
  version      bigint not null primary key,
  plan         text   not null,
  revision     bigint not null,
  acceptance   text   not null constraint notice_versions_acceptance check (acceptance in ('not-needed', 'needed')),
  created_at   bigint not null,
  published_at bigint,
  published_by text,
  rests_on     text
, notice text not null default 'general');

CREATE INDEX notice_versions_of_notice on notice_versions (notice, version);

CREATE TABLE notices (
  key        text   not null constraint notices_key_unique primary key,
  titles     text   not null,
  audience   text   not null,
  revision   bigint not null,
  created_at bigint not null,
  changed_at bigint not null
);

CREATE TABLE portal_asks (
  id         bytea  not null primary key,
  address    bytea  not null,
  email      bytea,
  created_at bigint not null
);

CREATE INDEX portal_asks_by_address on portal_asks (address, created_at);

CREATE INDEX portal_asks_by_age on portal_asks (created_at);

CREATE TABLE portal_links (
  token      bytea  not null primary key,
  subject    bytea  not null,
  case_id    bytea  not null,
  opens      text   not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at    bigint,
  constraint portal_links_opens_check check (opens in ('mailed', 'visit'))
);

CREATE INDEX portal_links_by_end on portal_links (expires_at);

CREATE INDEX portal_links_of_subject on portal_links (subject, created_at);

CREATE TABLE portal_signals (
  subject bytea  not null primary key,
  at      bigint not null
);

CREATE TABLE portal_visits (
  token      bytea  not null primary key,
  subject    bytea  not null,
  opens      text   not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at    bigint,
  constraint portal_visits_opens_check check (opens in ('mailed', 'visit'))
);

CREATE INDEX portal_visits_by_end on portal_visits (expires_at);

CREATE INDEX portal_visits_of_subject on portal_visits (subject, created_at);

CREATE TABLE post_bounces (
  address bytea  not null primary key,
  at      bigint not null,
  reason  text   not null
);

CREATE INDEX post_bounces_by_age on post_bounces (at);

CREATE TABLE post_holds (
  batch bytea  not null primary key,
  at    bigint not null
);

CREATE TRIGGER named_post_messages_delete_0a7cba7f after delete on post_messages begin delete from named_fresh where kind = 'post_messages' and id = old.id;delete from named_folded where kind = 'post_messages' and id = old.id; delete from named_unread where kind = 'post_messages' and id = old.id; end;

CREATE TRIGGER named_post_messages_insert_1c838105 after insert on post_messages
                 when new.id <= (select mark from named_marks where kind = 'post_messages') begin insert into named_unread (kind, id, is_long)
             select 'post_messages', new.id, false from named_marks where kind = 'post_messages' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_post_messages_update_19703c3b after update of recipient, subject, record, sealed on post_messages begin delete from named_fresh where kind = 'post_messages' and id = new.id;delete from named_folded where kind = 'post_messages' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'post_messages', new.id, false from named_marks where kind = 'post_messages' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE post_messages (
  id         bytea  not null primary key,
  delivery   bytea  not null,
  recipient  text   not null,
  subject    bytea,
  record     bytea,
  purpose    text,
  kind       text   not null,
  lang       text   not null,
  batch      bytea,
  state      text   not null constraint post_messages_state
             check (state in ('waiting', 'sending', 'sent', 'kept', 'failed', 'canceled')),
  sealed     bytea,
  attempts   bigint not null,
  due_at     bigint not null,
  created_at bigint not null,
  settled_at bigint,
  reason     text
, sender bytea, origin text, constraint post_messages_recipient
  check (recipient in ('subject', 'staff', 'pending', 'outside')));

CREATE INDEX post_messages_by_age on post_messages (created_at, id);

CREATE INDEX post_messages_of_batch on post_messages (batch, state, id);

CREATE INDEX post_messages_of_record on post_messages (record) where record is not null;

CREATE INDEX post_messages_of_sender on post_messages (sender) where sender is not null;

CREATE INDEX post_messages_of_subject on post_messages (subject, id);

CREATE INDEX post_messages_open on post_messages (delivery, due_at) where state in ('waiting', 'sending');

CREATE TABLE post_senders (
  id         bytea  not null primary key,
  name       text   not null,
  address    text   not null constraint post_senders_address_unique unique,
  reply_to   text,
  signatures text   not null,
  host       text,
  port       bigint,
  security   text   constraint post_senders_security check (security in ('plain', 'starttls', 'tls')),
  username   text,
  password   bytea,
  version    bigint not null,
  created_at bigint not null, token_url text, client_id text,
  constraint post_senders_relay check ((host is null) = (port is null) and (host is null) = (security is null))
);

CREATE TABLE register_affected (
  breach  bytea  not null,
  subject bytea  not null,
  state   text   not null,
  at      bigint not null,
  message bytea,
  why     text,
  primary key (breach, subject),
  constraint register_affected_state_check check (state in ('found', 'written', 'told', 'failed', 'unreachable', 'otherwise'))
)
 without rowid
;

CREATE INDEX register_affected_in_state on register_affected (breach, state, subject);

CREATE INDEX register_affected_of_subject on register_affected (subject);

CREATE TABLE register_agreements (
  id        bytea  not null primary key,
  record    bytea  not null,
  file      bytea,
  size      bigint not null,
  sealed    bytea  not null,
  starts_at bigint not null,
  ends_at   bigint,
  review_at bigint,
  reminded  bigint not null,
  added_at  bigint not null,
  actor     text   not null
);

CREATE INDEX register_agreements_of_record on register_agreements (record, starts_at);

CREATE TABLE register_log (
  id     bytea  not null primary key,
  record bytea  not null,
  at     bigint not null,
  actor  text   not null,
  what   text   not null,
  sealed bytea
);

CREATE INDEX register_log_of_record on register_log (record, id);

CREATE TABLE register_reaches (
  id      bytea  not null primary key,
  breach  bytea  not null,
  sealed  bytea  not null,
  state   text   not null,
  last    bytea,
  found   bigint not null,
  at      bigint not null,
  actor   text   not null,
  constraint register_reaches_state_check check (state in ('running', 'done', 'stopped'))
);

CREATE INDEX register_reaches_of_breach on register_reaches (breach, id);

CREATE TABLE register_records (
  id         bytea  not null primary key,
  kind       text   not null,
  state      text   not null,
  -- Breaches have numbers: the year times ten thousand, and a count.
  serial     bigint,
  -- The processor that a subprocessor works for.
  parent     bytea,
  -- The next day or hour that somebody has to keep in mind, and how often they were reminded of it.
  due_at     bigint,
  reminded   bigint not null,
  sealed     bytea  not null,
  version    bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  actor      text   not null,
  constraint register_records_serial_unique unique (serial),
  constraint register_records_kind_check check (kind in ('activity', 'service', 'joint', 'processor', 'measure', 'assessment', 'breach')),
  constraint register_records_state_check check (state in ('current', 'proposed', 'approved', 'ended', 'open', 'closed'))
);

CREATE INDEX register_records_due on register_records (due_at) where due_at is not null;

CREATE INDEX register_records_of_kind on register_records (kind, created_at);

CREATE TABLE registries_reach (
  purpose text  not null,
  channel text  not null,
  service bytea not null,
  constraint registries_reach_purpose_channel_unique primary key (purpose, channel),
  constraint registries_reach_service_foreign foreign key (service) references registries_services (id)
)
 without rowid
;

CREATE INDEX registries_reach_of_service on registries_reach (service);

CREATE TABLE registries_services (
  id            bytea  not null primary key,
  sealed        bytea  not null,
  state         text   not null,
  failures      bigint not null,
  failing_since bigint,
  last_failure  text,
  rests_until   bigint,
  answered_at   bigint,
  version       bigint not null,
  created_at    bigint not null,
  constraint registries_services_state_check check (state in ('active', 'paused'))
);

CREATE TRIGGER flows_still_begins after insert on restricted begin
   update flows_timers set is_still = true
    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
   update flows_unheard set is_still = true
    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
 end;

CREATE TRIGGER flows_still_ends after delete on restricted begin
   update flows_timers set is_still = false where run in (select id from flows_runs where subject = old.subject);
   update flows_unheard set is_still = false where run in (select id from flows_runs where subject = old.subject);
 end;

CREATE TABLE restricted (
  subject bytea  not null primary key,
  since   bigint not null,
  actor   text   not null,
  reason  text   not null
)
 without rowid
;

CREATE TABLE retention_furnished (
  lapse text   not null primary key,
  at    bigint not null
);

CREATE TABLE retention_nights (
  id       bytea  not null primary key,
  began_at bigint not null,
  ended_at bigint,
  actor    text   not null,
  state    text   not null constraint retention_nights_state check (state in ('running', 'paused', 'done'))
);

CREATE INDEX retention_nights_open on retention_nights (id) where ended_at is null;

CREATE TABLE retention_rules (
  id         bytea  not null primary key,
  name       text   not null,
  lapse      text   not null,
  purpose    text   not null,
  period     text   not null,
  deed       text   not null constraint retention_rules_deed check (deed in ('block', 'anonymise', 'destroy')),
  warning    bigint not null constraint retention_rules_warning check (warning between 0 and 365),
  grace      text   not null,
  floor      text,
  law        text,
  state      text   not null constraint retention_rules_state check (state in ('active', 'paused')),
  begins_at  bigint not null,
  allowed    bigint not null,
  version    bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  constraint retention_rules_lapse_purpose_unique unique (lapse, purpose)
);

CREATE TABLE retention_runs (
  night    bytea  not null,
  rule     bytea  not null,
  place    bigint not null,
  name     text   not null,
  lapse    text   not null,
  state    text   not null constraint retention_runs_state check (state in ('waiting', 'running', 'done', 'held', 'gone')),
  due      bigint not null,
  looked   bigint not null,
  warned   bigint not null,
  waits    bigint not null,
  ended    bigint not null,
  spared   bigint not null,
  failed   bigint not null,
  kept     text   not null,
  at_since bigint,
  at_id    bytea,
  moved_at bigint,
  constraint retention_runs_unique primary key (night, rule)
);

CREATE INDEX retention_runs_of_rule on retention_runs (rule, night);

CREATE TABLE retention_tasks (
  rule      bytea   not null,
  subject   bytea   not null,
  warned_at bigint  not null,
  told      boolean not null,
  ends_at   bigint  not null,
  looked_at bigint  not null,
  constraint retention_tasks_unique primary key (rule, subject)
);

CREATE INDEX retention_tasks_by_look on retention_tasks (rule, looked_at);

CREATE INDEX retention_tasks_of_subject on retention_tasks (subject);

CREATE TABLE retention_versions (
  rule    bytea  not null,
  version bigint not null,
  terms   text   not null,
  actor   text   not null,
  at      bigint not null,
  constraint retention_versions_unique primary key (rule, version)
);

CREATE TRIGGER named_rights_claims_delete_b096f23c after delete on rights_claims begin delete from named_fresh where kind = 'rights_claims' and id = old.id;delete from named_folded where kind = 'rights_claims' and id = old.id; delete from named_unread where kind = 'rights_claims' and id = old.id; end;

CREATE TRIGGER named_rights_claims_insert_c0245428 after insert on rights_claims
                 when new.id <= (select mark from named_marks where kind = 'rights_claims') begin insert into named_unread (kind, id, is_long)
             select 'rights_claims', new.id, false from named_marks where kind = 'rights_claims' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_rights_claims_update_e9878295 after update of subject, wish, note, extension, letter on rights_claims begin delete from named_fresh where kind = 'rights_claims' and id = new.id;delete from named_folded where kind = 'rights_claims' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'rights_claims', new.id, false from named_marks where kind = 'rights_claims' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TABLE "rights_claims" (
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
   purpose    text,
   agent      bytea,
   wish       bytea,
   times      bigint not null default 1,
   kept       text,
   extended_at bigint,
   extended_by text,
   extension  bytea,
   letter     bytea,
   run        bytea,
   lifting_at bigint,
   lifting_by text,
   lifted_at  bigint,
   constraint rights_claims_year_serial_unique unique (year, serial),
   constraint rights_claims_kind_check check (kind in ('information', 'copy', 'portability', 'rectification', 'erasure', 'anonymisation', 'restriction', 'objection', 'withdrawal', 'automation', 'opt-out', 'limit')),
   constraint rights_claims_state_check check (state in ('asked', 'proved', 'running', 'done', 'refused', 'expired')),
   constraint rights_claims_open_or_ended_check check ((ended_at is null) = (state in ('asked', 'proved', 'running')))
 );

CREATE INDEX rights_claims_answered on rights_claims (ended_at, id) where how <> 'retention';

CREATE INDEX rights_claims_answered_by_law on rights_claims (regime, ended_at, id) where how <> 'retention';

CREATE INDEX rights_claims_answered_by_way on rights_claims (how, ended_at, id) where how <> 'retention';

CREATE INDEX rights_claims_by_asking on rights_claims (asked_at, id);

CREATE INDEX rights_claims_by_due on rights_claims (state, due_at, id);

CREATE INDEX rights_claims_by_end on rights_claims (ended_at, id);

CREATE INDEX rights_claims_late on rights_claims (ended_at, id) where due_at < ended_at;

CREATE INDEX rights_claims_of_run on rights_claims (run);

CREATE INDEX rights_claims_of_subject on rights_claims (subject, asked_at);

CREATE TABLE "rights_copies" (
   claim      bytea  not null primary key,
   subject    bytea  not null,
   file       bytea,
   size       bigint not null,
   made_at    bigint not null,
   expires_at bigint not null,
   taken_at   bigint,
   taken_by   text,
   constraint rights_copies_claim_foreign foreign key (claim) references "rights_claims" (id)
 );

CREATE INDEX rights_copies_by_end on rights_copies (expires_at);

CREATE INDEX rights_copies_of_subject on rights_copies (subject);

CREATE TABLE rights_found (
  id     bytea not null primary key,
  claim  bytea not null,
  owner  bytea not null,
  sealed bytea not null
);

CREATE INDEX rights_found_of_claim on rights_found (claim, id);

CREATE TABLE rights_looks (
  claim    bytea  not null primary key,
  asked_at bigint not null,
  done_at  bigint,
  more     boolean not null
)
 without rowid
;

CREATE TABLE rights_named (
  subject bytea not null primary key,
  sealed  bytea not null
)
 without rowid
;

CREATE TABLE rights_packing (
  claim   bytea  not null primary key,
  subject bytea  not null,
  done    bigint not null,
  total   bigint not null,
  constraint rights_packing_claim_foreign foreign key (claim) references rights_claims (id)
);

CREATE INDEX rights_packing_of_subject on rights_packing (subject);

CREATE TABLE rights_papers (
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

CREATE INDEX rights_papers_of_claim on rights_papers (claim, added_at);

CREATE INDEX rights_papers_of_subject on rights_papers (subject);

CREATE TABLE rights_parts (
  claim   bytea  not null,
  nr      bigint not null,
  subject bytea  not null,
  file    bytea  not null,
  constraint rights_parts_claim_foreign foreign key (claim) references rights_claims (id),
  primary key (claim, nr)
);

CREATE INDEX rights_parts_of_subject on rights_parts (subject);

CREATE TABLE "rights_proofs" (
   token      bytea  not null primary key,
   claim      bytea  not null,
   subject    bytea  not null,
   opens      text   not null,
   created_at bigint not null,
   expires_at bigint not null,
   used_at    bigint,
   constraint rights_proofs_opens_check check (opens in ('claim', 'copy')),
   constraint rights_proofs_claim_foreign foreign key (claim) references "rights_claims" (id)
 );

CREATE INDEX rights_proofs_of_claim on rights_proofs (claim, created_at);

CREATE INDEX rights_proofs_of_subject on rights_proofs (subject);

CREATE TABLE "rights_receipts" (
   claim       bytea  not null primary key,
   number      text   not null,
   mode        text   not null,
   counts      text   not null,
   wiped_at    bigint not null,
   shredded_at bigint,
   constraint rights_receipts_claim_foreign foreign key (claim) references "rights_claims" (id)
 );

CREATE INDEX rights_receipts_open on rights_receipts (wiped_at) where shredded_at is null;

CREATE TABLE rights_recipients (
  id         bytea  not null primary key,
  name       text   not null,
  way        text   not null,
  identities text   not null,
  purposes   text   not null,
  sealed     bytea  not null,
  created_at bigint not null,
  version    bigint not null,
  constraint rights_recipients_name_unique unique (name),
  constraint rights_recipients_way_check check (way in ('event', 'mail', 'call')),
  constraint rights_recipients_identities_check check (identities in ('id', 'hashed', 'plain'))
);

CREATE TABLE rights_takes (
  id       bytea  not null primary key,
  claim    bytea  not null,
  subject  bytea  not null,
  at       bigint not null,
  by_actor text   not null,
  constraint rights_takes_claim_foreign foreign key (claim) references rights_claims (id)
);

CREATE INDEX rights_takes_of_claim on rights_takes (claim, at);

CREATE INDEX rights_takes_of_subject on rights_takes (subject, at);

CREATE TABLE rights_tellings (
  id         bytea  not null primary key,
  claim      bytea  not null,
  subject    bytea  not null,
  recipient  bytea  not null,
  name       text   not null,
  state      text   not null,
  step       text   not null,
  attempts   bigint not null,
  failure    text,
  sealed     bytea,
  created_at bigint not null,
  ended_at   bigint,
  constraint rights_tellings_claim_recipient_unique unique (claim, recipient),
  constraint rights_tellings_state_check check (state in ('waiting', 'told', 'failed')),
  constraint rights_tellings_step_check check (step in ('ask', 'sent', 'done')),
  constraint rights_tellings_ended_check check ((ended_at is null) = (state = 'waiting'))
);

CREATE INDEX rights_tellings_given_up on rights_tellings (ended_at) where state = 'failed' and sealed is not null;

CREATE INDEX rights_tellings_of_claim on rights_tellings (claim, created_at);

CREATE INDEX rights_tellings_of_subject on rights_tellings (subject);

CREATE INDEX rights_tellings_waiting on rights_tellings (created_at) where state = 'waiting';

CREATE TABLE rights_wiped (
  subject bytea  not null primary key,
  mark    bytea  not null,
  at      bigint not null
)
 without rowid
;

CREATE TABLE schema_migrations (name text primary key, at bigint not null);

CREATE TRIGGER list_versions_settings_delete_147927e6 after delete on settings begin insert into list_versions (name, version) values ('settings', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_settings_insert_147927e6 after insert on settings begin insert into list_versions (name, version) values ('settings', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_settings_update_147927e6 after update on settings begin insert into list_versions (name, version) values ('settings', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE settings (
  key        text   not null primary key,
  value      text   not null,
  updated_at bigint not null
);

CREATE TABLE sightings (
  id      bytea  not null primary key,
  at      bigint not null,
  actor   text   not null,
  subject bytea  not null,
  kind    text   not null check (kind in ('opened', 'revealed', 'exported', 'found')),
  field   text,
  reason  text
, sealed bytea);

CREATE INDEX sightings_by_actor on sightings (actor, at);

CREATE INDEX sightings_of_subject on sightings (subject, id);

CREATE TRIGGER list_versions_staff_absences_delete_3ac5d3ca after delete on staff_absences begin insert into list_versions (name, version) values ('staff_absences', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_absences_insert_3ac5d3ca after insert on staff_absences begin insert into list_versions (name, version) values ('staff_absences', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_absences_update_3ac5d3ca after update on staff_absences begin insert into list_versions (name, version) values ('staff_absences', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE staff_absences (
  staff    bytea  not null primary key,
  from_at  bigint not null,
  until_at bigint not null,
  deputy   bytea
);

CREATE TABLE staff_bell_ways (
  staff bytea not null,
  kind  text  not null,
  way   text  not null constraint staff_bell_ways_way check (way in ('desk', 'mail', 'digest', 'none')),
  primary key (staff, kind)
);

CREATE TABLE staff_fields (
  role   text not null,
  field  text not null,
  access text not null,
  primary key (role, field)
);

CREATE TABLE staff_links (
  token      bytea  not null primary key,
  kind       text   not null constraint staff_links_kind check (kind in ('first', 'reset')),
  staff      bytea,
  expires_at bigint not null
);

CREATE TABLE staff_matrix (
  id      bigint not null primary key,
  version bigint not null
);

CREATE TABLE staff_mornings (
  staff     bytea  not null primary key,
  hour      bigint not null,
  last_told text
);

CREATE TABLE staff_recovery_codes (
  staff bytea not null,
  code  bytea not null,
  primary key (staff, code)
);

CREATE TABLE staff_rights (
  role        text    not null,
  permission  text    not null,
  allowed     boolean not null,
  primary key (role, permission)
);

CREATE TABLE staff_rings (
  id      bytea   not null primary key,
  staff   bytea   not null,
  kind    text    not null,
  word    text    not null,
  args    text    not null,
  href    text    not null,
  actor   text    not null,
  at      bigint  not null,
  read_at bigint,
  digest  boolean not null
);

CREATE INDEX staff_rings_of_staff on staff_rings (staff, id);

CREATE INDEX staff_rings_unread on staff_rings (staff, read_at);

CREATE TABLE staff_sessions (
  token      bytea  not null primary key,
  id         bytea  not null,
  staff      bytea  not null,
  stage      text   not null constraint staff_sessions_stage check (stage in ('code', 'password', 'whole')),
  device     bytea  not null,
  created_at bigint not null,
  seen_at    bigint not null,
  expires_at bigint not null
);

CREATE INDEX staff_sessions_by_end on staff_sessions (expires_at);

CREATE INDEX staff_sessions_of_staff on staff_sessions (staff, id);

CREATE TRIGGER list_versions_staff_team_members_delete_cfac3afc after delete on staff_team_members begin insert into list_versions (name, version) values ('staff_team_members', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_team_members_insert_cfac3afc after insert on staff_team_members begin insert into list_versions (name, version) values ('staff_team_members', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_team_members_update_cfac3afc after update on staff_team_members begin insert into list_versions (name, version) values ('staff_team_members', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE staff_team_members (
  team  bytea not null,
  staff bytea not null,
  primary key (team, staff)
);

CREATE INDEX staff_team_members_of_staff on staff_team_members (staff, team);

CREATE TRIGGER list_versions_staff_teams_delete_4eb7f695 after delete on staff_teams begin insert into list_versions (name, version) values ('staff_teams', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_teams_insert_4eb7f695 after insert on staff_teams begin insert into list_versions (name, version) values ('staff_teams', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_teams_update_4eb7f695 after update on staff_teams begin insert into list_versions (name, version) values ('staff_teams', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE staff_teams (
  id         bytea  not null primary key,
  key        text   not null,
  name       text   not null,
  unit       bytea,
  version    bigint not null,
  created_at bigint not null,
  ended_at   bigint,
  constraint staff_teams_key_unique unique (key)
);

CREATE TABLE staff_tokens (
  id         bytea  not null primary key,
  token      bytea  not null,
  name       text   not null,
  role       text   not null,
  scopes     text   not null,
  created_by text   not null,
  created_at bigint not null,
  expires_at bigint,
  used_at    bigint,
  constraint staff_tokens_token_unique unique (token)
);

CREATE TABLE staff_tries (
  who bytea  not null,
  at  bigint not null
);

CREATE INDEX staff_tries_of on staff_tries (who, at);

CREATE TABLE staff_unit_marks (
  mark bytea not null primary key,
  unit bytea not null
);

CREATE INDEX staff_unit_marks_of_unit on staff_unit_marks (unit);

CREATE TABLE staff_units (
  id         bytea  not null primary key,
  key        text   not null,
  name       text   not null,
  kind       text   not null constraint staff_units_kind check (kind in ('unit', 'partner')),
  purpose    text   not null,
  agreement  text   not null,
  domains    text   not null,
  emails     bytea,
  version    bigint not null,
  created_at bigint not null,
  ended_at   bigint,
  constraint staff_units_key_unique unique (key)
);

CREATE TRIGGER list_versions_staff_users_delete_57e521b9 after delete on staff_users begin insert into list_versions (name, version) values ('staff_users', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_users_insert_57e521b9 after insert on staff_users begin insert into list_versions (name, version) values ('staff_users', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TRIGGER list_versions_staff_users_update_57e521b9 after update on staff_users begin insert into list_versions (name, version) values ('staff_users', 1)
             on conflict (name) do update set version = list_versions.version + 1; end;

CREATE TABLE staff_users (
  id           bytea  not null primary key,
  email        bytea  not null,
  sealed       bytea  not null,
  role         text   not null,
  standing     text   not null constraint staff_users_standing check (standing in ('active', 'disabled')),
  lang         text,
  password     text   not null,
  origin       text   not null constraint staff_users_origin check (origin in ('given', 'chosen')),
  factor       bytea,
  factor_step  bigint not null,
  version      bigint not null,
  created_at   bigint not null,
  signed_in_at bigint,
  constraint staff_users_email_unique unique (email)
);

CREATE INDEX staff_users_by_role on staff_users (role, standing);

CREATE TABLE talk_read (
  staff bytea not null,
  place bytea not null,
  last  bytea not null,
  primary key (staff, place)
);

CREATE TRIGGER named_talk_said_delete_1bbd2f1f after delete on talk_said begin delete from named_fresh where kind = 'talk_said' and id = old.id;delete from named_folded where kind = 'talk_said' and id = old.id; delete from named_unread where kind = 'talk_said' and id = old.id; end;

CREATE TRIGGER named_talk_said_insert_74dcd2ac after insert on talk_said
                 when new.id <= (select mark from named_marks where kind = 'talk_said') begin insert into named_unread (kind, id, is_long)
             select 'talk_said', new.id, false from named_marks where kind = 'talk_said' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER named_talk_said_update_4d1be15b after update of key, subject, sealed on talk_said begin delete from named_fresh where kind = 'talk_said' and id = new.id;delete from named_folded where kind = 'talk_said' and id = new.id; insert into named_unread (kind, id, is_long)
             select 'talk_said', new.id, false from named_marks where kind = 'talk_said' and mark >= new.id
             on conflict (kind, id) do update set is_long = false; end;

CREATE TRIGGER restricted_talk_said_delete_5d36c7a4 before delete on talk_said when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TRIGGER restricted_talk_said_update_5d36c7a4 before update on talk_said when exists (select 1 from restricted where subject = old.subject) begin select raise(abort, 'restricted'); end;

CREATE TABLE talk_said (
  id      bytea  not null primary key,
  kind    text   not null,
  place   bytea  not null,
  key     bytea  not null,
  subject bytea,
  author  text   not null,
  sealed  bytea  not null,
  at      bigint not null
);

CREATE INDEX talk_said_at_place on talk_said (place, id);

CREATE INDEX talk_said_by_age on talk_said (at);

CREATE INDEX talk_said_of_author on talk_said (author, at);

CREATE INDEX talk_said_of_subject on talk_said (subject);
