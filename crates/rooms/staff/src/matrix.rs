//! The authorisation matrix: what each role may do and see, as the rooms propose it and administrators changed it.

use crate::{ROLES, model::InRole};
use ground::{args, row, statements};
use kernel::{
    Access, Action, App, Error, Event, Permission, Reader, Result, Role, Tx,
    actor::{EveryRole, Rights, RolesNow},
    permission::Field,
};
use serde::Serialize;
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

row! {
    struct RightRow {
        role: InRole,
        permission: String,
        allowed: bool,
    }
}

row! {
    struct FieldRow {
        role: InRole,
        field: String,
        access: String,
    }
}

statements! {
    VERSION = "select version from staff_matrix where id = 1";
    RAISE = "update staff_matrix set version = version + 1 where id = 1";
    RIGHTS = "select ", RightRow::COLUMNS, " from staff_rights order by role, permission";
    FIELDS = "select ", FieldRow::COLUMNS, " from staff_fields order by role, field";
    SET_RIGHT = "insert into staff_rights (role, permission, allowed) values (?1, ?2, ?3)
                 on conflict (role, permission) do update set allowed = excluded.allowed";
    SET_FIELD = "insert into staff_fields (role, field, access) values (?1, ?2, ?3)
                 on conflict (role, field) do update set access = excluded.access";
}

/// Rights that administrators keep, whatever else the matrix says: without them nobody could give any back.
const KEPT: [&str; 3] = ["staff.view", "staff.manage", "staff.roles"];

/// The changes that stand in the database.
pub struct Matrix {
    pub version: i64,
    rights: HashMap<(Role, String), bool>,
    fields: HashMap<(Role, String), Access>,
}

pub async fn load(reader: &mut Reader) -> Result<Matrix> {
    let version = reader.scalar(VERSION, args![]).await?;
    let rights: Vec<RightRow> = reader.rows(RIGHTS, args![]).await?;
    let fields: Vec<FieldRow> = reader.rows(FIELDS, args![]).await?;
    let access = |row: FieldRow| Some(((row.role.0, row.field), Access::parse(&row.access)?));
    Ok(Matrix {
        version,
        rights: rights.into_iter().map(|row| ((row.role.0, row.permission), row.allowed)).collect(),
        fields: fields.into_iter().filter_map(access).collect(),
    })
}

impl Matrix {
    pub fn allows(&self, role: Role, permission: &Permission) -> bool {
        let changed = self.rights.get(&(role, permission.key.to_owned()));
        is_kept(role, permission.key) || changed.copied().unwrap_or_else(|| permission.roles.contains(&role))
    }

    pub fn access(&self, role: Role, field: &Field) -> Access {
        let changed = self.fields.get(&(role, field.key.to_owned()));
        changed.copied().unwrap_or_else(|| (field.default)(role))
    }

    /// Everything that a role may do and see.
    pub fn rights(&self, app: &App, role: Role) -> Rights {
        let allowed = app.permissions().filter(|permission| self.allows(role, permission));
        let fields = app.fields().map(|field| (field.key.to_owned(), self.access(role, field)));
        Rights {
            role: Some(role),
            allowed: allowed.map(|permission| permission.key.to_owned()).collect(),
            fields: fields.collect(),
        }
    }
}

pub fn is_kept(role: Role, permission: &str) -> bool {
    role == Role::Administrator && KEPT.contains(&permission)
}

/// The rights of each role as of one version of the matrix; an edge of the house, so that a page need not read it again.
#[derive(Default)]
pub struct RightsCache(Mutex<HashMap<Role, (i64, Arc<Rights>)>>);

impl RightsCache {
    fn get(&self, role: Role, version: i64) -> Option<Arc<Rights>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&role).filter(|(of, _)| *of == version).map(|(_, rights)| Arc::clone(rights))
    }

    fn put(&self, role: Role, version: i64, rights: &Arc<Rights>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(role, (version, Arc::clone(rights)));
    }
}

/// The rights of a role at this version of the matrix.
pub async fn rights(reader: &mut Reader, role: Role, version: i64) -> Result<Arc<Rights>> {
    let app = reader.app().clone();
    let cache = app.edge::<RightsCache>().ok();
    if let Some(rights) = cache.and_then(|cache| cache.get(role, version)) {
        return Ok(rights);
    }
    let matrix = load(reader).await?;
    let rights = Arc::new(matrix.rights(&app, role));
    if let Some(cache) = cache {
        cache.put(role, matrix.version, &rights);
    }
    Ok(rights)
}

/// What every role may do and see now, for pages that tell who sees a value.
pub const EVERY_ROLE: EveryRole = EveryRole(every_role);

fn every_role(reader: &mut Reader) -> RolesNow<'_> {
    Box::pin(async move {
        let (matrix, app) = (load(reader).await?, reader.app().clone());
        Ok(Role::ALL.map(|role| (role, matrix.rights(&app, role))).into())
    })
}

/// Changes cells of the matrix, all or none; the rest stays as it is.
pub struct Change {
    /// The version that the change was made from.
    pub version: i64,
    pub rights: BTreeMap<(Role, String), bool>,
    pub fields: BTreeMap<(Role, String), Access>,
}

#[derive(Serialize)]
struct RightChanged<'a> {
    role: &'a str,
    right: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Event for RightChanged<'_> {
    const KIND: &'static str = "staff.right-changed";
}

#[derive(Serialize)]
struct FieldChanged<'a> {
    role: &'a str,
    field: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Event for FieldChanged<'_> {
    const KIND: &'static str = "staff.field-changed";
}

impl Action for Change {
    type Output = Matrix;
    const NEEDS: Permission = ROLES;

    async fn run(&self, tx: &mut Tx) -> Result<Matrix> {
        let before = load(tx).await?;
        if before.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        for ((role, key), allowed) in &self.rights {
            self.right(tx, &before, (*role, key, *allowed)).await?;
        }
        for ((role, key), access) in &self.fields {
            self.field(tx, &before, (*role, key, *access)).await?;
        }
        tx.put(RAISE, args![]).await?;
        load(tx).await
    }
}

impl Change {
    async fn right(
        &self,
        tx: &mut Tx,
        before: &Matrix,
        (role, key, allowed): (Role, &str, bool),
    ) -> Result<()> {
        let app = tx.app().clone();
        let permission = app.permissions().find(|permission| permission.key == key);
        let permission =
            permission.ok_or_else(|| Error::field(format!("rights.{key}"), "error-not-a-choice"))?;
        if is_kept(role, key) && !allowed {
            return Err(Error::refused("staff-right-kept"));
        }
        let was = before.allows(role, permission);
        if was != allowed {
            tx.put(SET_RIGHT, args![role.key(), key, allowed]).await?;
            let (before, after) = (yes_or_no(was), yes_or_no(allowed));
            tx.record(&RightChanged { role: role.key(), right: key, before, after })?;
        }
        Ok(())
    }

    async fn field(
        &self,
        tx: &mut Tx,
        before: &Matrix,
        (role, key, access): (Role, &str, Access),
    ) -> Result<()> {
        let app = tx.app().clone();
        let field = app.fields().find(|field| field.key == key);
        let field = field.ok_or_else(|| Error::field(format!("fields.{key}"), "error-not-a-choice"))?;
        let was = before.access(role, field);
        if was != access {
            tx.put(SET_FIELD, args![role.key(), key, access.key()]).await?;
            let (before, after) = (was.key(), access.key());
            tx.record(&FieldChanged { role: role.key(), field: key, before, after })?;
        }
        Ok(())
    }
}

fn yes_or_no(allowed: bool) -> &'static str {
    if allowed { "yes" } else { "no" }
}
