insert into rights_recipients (id, name, way, identities, purposes, sealed, created_at, version)
values ('rights-receive-1', 'Parcel partner', 'call', 'hashed', 'orders', '0123456789abcdef', 1795262400000000, 1);
insert into rights_tellings (id, claim, subject, recipient, name, state, step, attempts, created_at, ended_at)
values ('rights-telling-1', 'rights-claim-002', '0123456789abcdef', 'rights-receive-1', 'Parcel partner', 'told', 'done', 1, 1795262400000000, 1795262400000000);
