//! What a single write costs: a customer created by the API, a permission recorded.

use super::{Bench, calls::answered, house, stats};
use crate::web;
use axum::{
    body::Body,
    http::{Request, header},
};
use consent::{Change, Channel, How, State};
use kernel::{Action, Actor, Error, Permission, Result, Role, SubjectId, Tx};
use staff::{AddToken, TokenDraft};

const CREATES: usize = 2_000;
const CHOICES: usize = 2_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let draft =
        TokenDraft { name: "bench".into(), role: Role::Manager.key().into(), ..TokenDraft::default() };
    let token = app.write(&Actor::house(), &AddToken { draft }).await?;
    let router = web::router(&app, None);
    let (mut series, before) = (stats::Series::default(), stats::cpu());
    for at in 0..CREATES {
        let body = format!(
            "{{\"given\":\"Bench\",\"family\":\"Person {at}\",\"emails\":[\"bench.{at}.{before}@example.org\"],\"country\":\"NL\"}}"
        );
        let request = Request::post("/api/v1/customers")
            .header(header::AUTHORIZATION, format!("Bearer {}", token.token.reveal()))
            .header(header::CONTENT_TYPE, "application/json");
        let request = request.body(Body::from(body)).map_err(Error::fault)?;
        let (answer, took) = stats::timed(answered(&router, request)).await;
        let status = answer?.status();
        if status.as_u16() != 201 {
            return Err(Error::fault(format!("create: {status}")));
        }
        series.push(took);
    }
    series.print("create by API");
    stats::print_cpu("create by API", before, CREATES);
    choices(&app).await
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
