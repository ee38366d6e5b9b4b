insert into post_senders (id, name, address, reply_to, signatures, host, port, security, username, token_url, client_id, password,
                          version, created_at)
  values ('2123456789abcdef', 'Noorderpad', 'care@example.org', null, '{}', 'smtp.example.org', 587, 'starttls', 'care@example.org',
          'https://login.example.org/token', 'custodia', '0123456789abcdef0123456789abcdef', 1, 1764000000000000);
