//! What the whole house holds about somebody, table by table, and why: read from the data map and the cards of all rooms, so
//! that nothing is forgotten that a room adds.
// law: gdpr/15.1

use crate::VIEW;
use kernel::{
    App, Holding, Permission, Reader, Result, Room, SubjectId,
    datamap::{self, Entry, Found},
    lapse::Of,
    seen,
};
use kit::Lang;
use serde_json::Value;
use std::collections::BTreeMap;

/// Columns that say who wrote a row down, the most telling first.
const BY: [&str; 5] = ["actor", "asked_by", "added_by", "made_by", "by"];
/// Columns that say by which way it came.
const WAY: [&str; 4] = ["source", "channel", "how", "form"];

/// Rows of one table about somebody, explained.
#[derive(Clone, Debug)]
pub struct Held {
    pub table: &'static str,
    /// Whose table it is; none: the house's own.
    pub room: Option<&'static str>,
    pub rows: i64,
    /// Keys of its purposes; none: those that the person's data has.
    pub purposes: &'static [&'static str],
    /// What it takes to see records of the room.
    pub needs: Permission,
    /// Who wrote the first row down, as the audit trail names them.
    pub by: Option<String>,
    /// By which way it came: `form:news`, `email`, `staff`.
    pub way: Option<String>,
    /// When the first row came to be; RFC 3339.
    pub since: Option<String>,
    /// The key of the sentence that says until when it is kept.
    pub retention: &'static str,
    /// Keys of the lapses whose rules decide: those of its room, then those about people as a whole.
    pub lapses: Vec<&'static str>,
}

/// Every table that holds something of this person, as far as the reader may see it; and how many they may not see.
pub async fn all_held(reader: &mut Reader, subject: SubjectId) -> Result<(Vec<Held>, usize)> {
    reader.demand(&VIEW)?;
    let (mut all, mut unseen) = (Vec::new(), 0);
    for Found { holding, rows } in datamap::count(reader, subject).await? {
        let held = Held { rows, ..explained(&reader.app().clone(), &holding) };
        if !held.is_open_to(reader) {
            unseen += 1;
            continue;
        }
        let first = datamap::part(reader, subject, &holding, 0, 1).await?.pop();
        all.push(held.begun(&first.unwrap_or_default()));
    }
    Ok((all, unseen))
}

/// What holds of every row of a table, whoever it is about.
pub fn explained(app: &App, holding: &Holding) -> Held {
    let room = room_of(app, holding);
    let seeing = room.and_then(|room| room.permissions.first());
    let own = room.into_iter().flat_map(|room| room.lapses);
    let whole =
        app.rooms().iter().flat_map(|room| room.lapses).filter(|lapse| matches!(lapse.of, Of::Person));
    let mut lapses: Vec<&'static str> = own.chain(whole).map(|lapse| lapse.name).collect();
    lapses.dedup();
    Held {
        table: holding.table,
        room: room.map(|room| room.name),
        rows: 0,
        purposes: holding.purposes,
        // What has no door of its own is told on the person's page.
        needs: seeing.copied().unwrap_or(VIEW),
        by: None,
        way: None,
        since: None,
        retention: holding.retention,
        lapses,
    }
}

fn room_of<'a>(app: &'a App, holding: &Holding) -> Option<&'a Room> {
    let owns = |room: &&Room| room.personal_data.iter().any(|own| own.table == holding.table);
    app.rooms().iter().find(owns)
}

/// The list that says in words which rules decide about a lapse.
const RULES: &str = "retention-rule";

/// The rules of retention that work now, in words.
#[derive(Clone, Debug, Default)]
pub struct Deciding(BTreeMap<String, String>);

impl Deciding {
    pub async fn read(reader: &mut Reader, lang: Lang) -> Result<Self> {
        let all = reader.app().rooms().iter().flat_map(|room| room.lists);
        let lists: Vec<_> = all.filter(|list| list.fields.contains(&RULES)).copied().collect();
        let mut rules = BTreeMap::new();
        for list in lists {
            let listed = (list.read)(reader, lang).await?;
            rules.extend(listed.into_iter().map(|one| (one.key, one.name)));
        }
        Ok(Self(rules))
    }

    /// Those that end what lies in this table; none where no rule does.
    pub fn about(&self, app: &App, holding: &Holding) -> Option<String> {
        self.say(explained(app, holding).lapses.into_iter())
    }

    /// Those that end it before the person as a whole goes.
    pub fn before_its_person(&self, app: &App, holding: &Holding) -> Option<String> {
        let own = room_of(app, holding).into_iter().flat_map(|room| room.lapses);
        self.say(own.filter(|lapse| matches!(lapse.of, Of::Record(_))).map(|lapse| lapse.name))
    }

    fn say(&self, lapses: impl Iterator<Item = &'static str>) -> Option<String> {
        let rules: Vec<&str> = lapses.filter_map(|lapse| self.0.get(lapse)).map(String::as_str).collect();
        (!rules.is_empty()).then(|| rules.join("; "))
    }
}

impl Held {
    /// Other rooms keep records from people who see the room, such as confidential cases: that there are some at all is told only
    /// to whoever watches over all looks.
    fn is_open_to(&self, reader: &Reader) -> bool {
        let own = self.room.is_none_or(|room| room == crate::ROOM.name);
        reader.may(&self.needs) && (own || reader.may(&seen::WATCH))
    }

    fn begun(self, first: &Entry) -> Self {
        let text = |name: &str| {
            let found = first.0.iter().find(|(column, _)| *column == name);
            found.and_then(|(_, value)| value.as_str()).map(str::to_owned)
        };
        let moments = first.0.iter().filter(|(column, _)| *column == "at" || column.ends_with("_at"));
        let since = moments.filter_map(|(_, value)| Value::as_str(value)).min().map(str::to_owned);
        Self { by: BY.into_iter().find_map(text), way: WAY.into_iter().find_map(text), since, ..self }
    }
}
