//! The gate: a cookie or a bearer token becomes an actor with a name, a language and rights.

use crate::{
    matrix,
    model::{Facts, InRole, facts_place, key},
    notice, store,
};
use futures::future::BoxFuture;
use ground::{
    args,
    clock::{HOUR, MINUTE, Timestamp},
    db::Q,
    row,
    secret::Token,
    statements,
};
use kernel::{
    ANYONE, Action, Actor, App, Permission, Reader, Result, Sealed, StaffId, TokenId, Tx, Who,
    actor::Rights,
    door::By,
    room::{Gate, known},
};
use kit::Lang;
use std::{collections::BTreeSet, sync::Arc};

pub const GATE: Gate =
    Gate { session, program, names, tell: notice::tell, to_oneself: notice::to_oneself, unread };

/// A session in use is noted so seldom that reading stays reading.
const TOUCH: i64 = 5 * MINUTE;
const TOKEN_TOUCH: i64 = HOUR;

row! {
    struct SignedIn {
        id: StaffId = "u.id",
        role: InRole = "u.role",
        lang: Option<String> = "u.lang",
        sealed: Sealed = "u.sealed",
        seen_at: Timestamp = "s.seen_at",
        matrix: i64 = "m.version",
    }
}

row! {
    struct Program {
        id: TokenId = "t.id",
        name: String = "t.name",
        role: InRole = "t.role",
        scopes: String = "t.scopes",
        used_at: Option<Timestamp> = "t.used_at",
        matrix: i64 = "m.version",
    }
}

row! {
    struct Named {
        id: StaffId,
        sealed: Sealed,
    }
}

row! {
    struct NamedToken {
        id: TokenId,
        name: String,
    }
}

statements! {
    SESSION = "select ", SignedIn::COLUMNS, " from staff_sessions s join staff_users u on u.id = s.staff
                cross join staff_matrix m
                where s.token = ?1 and s.stage = 'whole' and s.expires_at > ?2 and u.standing = 'active'";
    PROGRAM = "select ", Program::COLUMNS, " from staff_tokens t cross join staff_matrix m
                where t.token = ?1 and (t.expires_at is null or t.expires_at > ?2)";
}

const NAMES: &str = "select id, sealed from staff_users";
const TOKEN_NAMES: &str = "select id, name from staff_tokens";

fn session(app: App, token: Token, by: By) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move {
        let mut reader = app.read(&Actor::nobody()).await?;
        let now = reader.now();
        let Some(row) = reader.optional::<SignedIn>(SESSION, args![token.hash(), now]).await? else {
            return Ok(None);
        };
        let facts: Option<Facts> = reader.open(key(row.id), facts_place(row.id), &row.sealed).await?;
        let rights = matrix::rights(&mut reader, row.role.0, row.matrix).await?;
        drop(reader);
        if by == By::Person && now.0 - row.seen_at.0 > TOUCH {
            app.write(&Actor::nobody(), &Touch { token: &token }).await?;
        }
        let name = facts.map(|facts| facts.name).unwrap_or_default();
        let lang = row.lang.as_deref().and_then(Lang::parse);
        Ok(Some(Actor { who: Who::Staff(row.id), rights, name: Arc::from(name), lang }))
    })
}

fn program(app: App, token: Token) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move {
        let mut reader = app.read(&Actor::nobody()).await?;
        let now = reader.now();
        let Some(row) = reader.optional::<Program>(PROGRAM, args![token.hash(), now]).await? else {
            return Ok(None);
        };
        let rights = matrix::rights(&mut reader, row.role.0, row.matrix).await?;
        drop(reader);
        if row.used_at.is_none_or(|used| now.0 - used.0 > TOKEN_TOUCH) {
            app.write(&Actor::nobody(), &TokenUsed { token: row.id }).await?;
        }
        let rights = within(rights, &row.scopes);
        Ok(Some(Actor { who: Who::Program(row.id), rights, name: Arc::from(row.name), lang: None }))
    })
}

/// A token with scopes has those rights of its role that its scopes name.
fn within(rights: Arc<Rights>, scopes: &str) -> Arc<Rights> {
    if scopes.is_empty() {
        return rights;
    }
    let scopes: BTreeSet<String> = scopes.split(' ').map(str::to_owned).collect();
    let allowed = rights.allowed.intersection(&scopes).cloned().collect();
    Arc::new(Rights { allowed, ..Rights::clone(&rights) })
}

fn names(reader: &mut Reader, labels: Vec<String>) -> BoxFuture<'_, Result<Vec<(String, String)>>> {
    Box::pin(async move {
        let staff: Vec<StaffId> = labels.iter().filter_map(|label| label.parse().ok()).collect();
        let tokens: Vec<TokenId> = labels.iter().filter_map(|label| label.parse().ok()).collect();
        let users: Vec<Named> = reader.find(&Q::new(NAMES).and_in("id", &staff)).await?;
        let programs: Vec<NamedToken> = reader.find(&Q::new(TOKEN_NAMES).and_in("id", &tokens)).await?;
        let keys: Vec<_> = users.iter().map(|user| key(user.id)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        let mut names: Vec<_> =
            programs.into_iter().map(|token| (token.id.to_string(), token.name)).collect();
        for user in users {
            let facts: Option<Facts> = ring.open(key(user.id), facts_place(user.id), &user.sealed)?;
            names.extend(facts.map(|facts| (user.id.to_string(), facts.name)));
        }
        Ok(names)
    })
}

/// What waits at the bell of whoever asks.
fn unread(reader: &mut Reader) -> BoxFuture<'_, Result<Q>> {
    known(crate::read::bell::unread(reader))
}

struct Touch<'a> {
    token: &'a Token,
}

impl Action for Touch<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::sessions::touch(tx, self.token).await
    }
}

struct TokenUsed {
    token: TokenId,
}

impl Action for TokenUsed {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        store::token_used(tx, self.token, now).await
    }
}
