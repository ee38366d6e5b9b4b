-- Permissions that ended, by the day on which they did: who has none left is found here by the rules of retention.
create index consent_state_by_lapse on consent_state (at, subject) where state in ('withdrawn', 'revoked', 'expired', 'invalidated');
