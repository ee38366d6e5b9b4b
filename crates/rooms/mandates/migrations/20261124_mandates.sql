-- Those who may ask on behalf of people, by the Data Rights Protocol; their contacts lie sealed under a key of their own.
create table mandates_agents (
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

-- What they asked for. Whom it is about lies sealed until somebody was looked for, and is gone after that.
create table mandates_requests (
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
create index mandates_requests_of_subject on mandates_requests (subject);
create index mandates_requests_of_agent on mandates_requests (agent, received_at);
create index mandates_requests_latest on mandates_requests (received_at, id);
create index mandates_requests_unended on mandates_requests (id) where ended_at is null;
create index mandates_requests_ended on mandates_requests (ended_at) where ended_at is not null;
