//! What colleagues say to each other in their teams.

use super::stage::Stage;
use kernel::{Action, Actor, Error, Permission, Result, Tx};
use serde::Deserialize;
use staff::{AddTeam, TeamDraft, TeamId};

const SAID: &str = include_str!("talk.json");
/// Teams, with those who are in them.
const TEAMS: [(&str, &str, &[&str]); 3] = [
    ("service", "Service", &["anna", "ben"]),
    ("workshop", "Workshop", &["ben"]),
    ("privacy", "Privacy", &["dora", "alex", "ben"]),
];

#[derive(Deserialize)]
struct Line {
    day: i64,
    team: String,
    by: String,
    text: String,
}

pub struct Talk(Vec<Line>);

/// The teams come together.
pub async fn teams(stage: &Stage) -> Result<()> {
    for (key, name, members) in TEAMS {
        let members = members.iter().map(|member| stage.staff(member)).collect::<Result<_>>()?;
        let draft = TeamDraft { key: key.into(), name: name.into(), members, ..TeamDraft::default() };
        stage.act("alex", &AddTeam { draft }).await?;
    }
    Ok(())
}

impl Talk {
    pub fn read() -> Result<Self> {
        serde_json::from_str(SAID).map(Self).map_err(Error::fault)
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().map(|line| line.day)
    }

    pub async fn on(&self, stage: &Stage, day: i64) -> Result<()> {
        let teams = staff::teams(&mut stage.app.read(&Actor::house()).await?).await?;
        for line in self.0.iter().filter(|line| line.day == day) {
            let team = teams.iter().find(|team| team.key == line.team).ok_or(Error::NotFound)?;
            stage.act(&line.by, &Speak { team: team.id, text: &line.text }).await?;
        }
        Ok(())
    }
}

struct Speak<'a> {
    team: TeamId,
    text: &'a str,
}

impl Action for Speak<'_> {
    type Output = ();
    const NEEDS: Permission = talk::TALK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mentions = staff::mentioned(tx, "text", self.text).await?;
        let (to, text) = (talk::Room::Team(self.team), self.text.to_owned());
        talk::say(tx, &talk::Say { to, text, mentions }).await.map(drop)
    }
}
