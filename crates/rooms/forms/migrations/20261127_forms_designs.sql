-- Designs that forms share: look, colour and last words as one JSON document that the room alone reads, and a picture.
create table form_designs (
  key        text   not null primary key,
  style      text   not null,
  logo       bytea,
  media      text,
  version    bigint not null,
  created_at bigint not null,
  updated_at bigint not null,
  constraint form_designs_logo_check check ((logo is null) = (media is null))
);
