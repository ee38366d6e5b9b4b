//! What a single write costs: a customer created by the API, a permission recorded.

use super::{
    Bench,
    calls::{as_a_connection, bytes, token},
    house, stats,
};
use crate::web;
use axum::Router;
use consent::{Change, Channel, How, State};
use kernel::{Action, Actor, Permission, Result, Role, SubjectId, Tx};

const CREATES: usize = 2_000;
const CHOICES: usize = 2_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let token = token(&app, Role::Manager).await?;
    as_a_connection(creates(web::router(&app, None), token)).await?;
    choices(&app).await
}

async fn creates(router: Router, token: String) -> Result<()> {
    let (mut series, before) = (stats::Series::default(), stats::cpu());
    for at in 0..CREATES {
        let body = format!(
            "{{\"given\":\"Bench\",\"family\":\"Person {at}\",\"emails\":[\"bench.{at}.{before}@example.org\"],\"country\":\"NL\"}}"
        );
        let asking = bytes(&router, &token, ("POST", "/api/v1/customers".into()), body);
        let (answer, took) = stats::timed(asking).await;
        answer?;
        series.push(took);
    }
    series.print("create by API");
    stats::print_cpu("create by API", before, CREATES);
    Ok(())
}

async fn choices(app: &kernel::App) -> Result<()> {
    let mut reader = app.read(&Actor::house()).await?;
    let people = customers::ids(&mut reader, &customers::Filter::default(), None, 200).await?;
    drop(reader);
    let (mut series, before) = (stats::Series::default(), stats::cpu());
    for at in 0..CHOICES {
        let state = if (at / people.len()).is_multiple_of(2) { State::Given } else { State::Withdrawn };
        let choose = Choose { subject: people[at % people.len()], state };
        let (written, took) = stats::timed(app.write(&Actor::person(choose.subject), &choose)).await;
        written?;
        series.push(took);
    }
    series.print("permission write");
    stats::print_cpu("permission write", before, CHOICES);
    Ok(())
}

struct Choose {
    subject: SubjectId,
    state: State,
}

impl Action for Choose {
    type Output = ();
    const NEEDS: Permission = kernel::PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = Change::new(self.subject, "news", Channel::Email, self.state, How::Person);
        consent::write(tx, &change).await.map(drop)
    }
}
