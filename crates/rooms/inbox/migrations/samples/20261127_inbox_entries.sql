insert into inbox_items (id, mailbox, subject, sender, print, state, why, case_id, entry, size, is_head, released, attempts, version, sealed, at, settled_at)
  values ('entryentryentry0', null, null, '0123456789abcdef0123456789abcdef', null, 'taken', null, 'casecasecasecase', 'lineslineslines0', 812, false, false, 0, 1, null,
    1764000000000000, 1764000000000000);
