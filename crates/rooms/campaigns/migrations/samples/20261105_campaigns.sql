insert into letters (id, version, title, purpose, channel, audience, state, created_at, created_by, started_at, started_by, halted_at, halted_by)
values ('letter-sample-01', 1, 'Spring tents', 'news', 'email', '{}', 'draft', 1795262400000000, 'house', null, null, null, null),
       ('letter-sample-02', 3, 'Winter boots', 'news', 'email', '{"country":"NL"}', 'sent', 1795262400000000, 'house', 1795262400000000, 'house', 1795262500000000, 'house');
insert into letter_texts (letter, lang, subject, body)
values ('letter-sample-01', 'en', 'Tents', 'Dear {{ given_name }}'), ('letter-sample-02', 'nl', 'Laarzen', 'Beste {{ given_name }}');
insert into letter_runs (letter, stage, run, position, expected, decided, ended_at)
values ('letter-sample-02', 'send', 1, 'cust-sample-0001', 2, 2, 1795262500000000);
insert into letter_counts (letter, stage, outcome, reason, amount)
values ('letter-sample-02', 'send', 'handed', '', 1), ('letter-sample-02', 'send', 'held', 'not-given', 1);
insert into letter_recipients (letter, subject, outcome, reason, message, at)
values ('letter-sample-02', 'cust-sample-0001', 'handed', '', 'message-sample-1', 1795262400000000);
