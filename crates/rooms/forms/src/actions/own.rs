//! A form inside somebody's own account: being signed in proves who says it, so no mail asks again.

use super::settle::{Said, keep, learn, take_files};
use crate::{
    jobs::OpenCase,
    model::{Form, Submission},
    read::{self, Takes},
    store,
};
use consent::{Evidence, How};
use ground::clock::Timestamp;
use kernel::{Action, Error, PERSON, Permission, Result, Tx};
use std::net::IpAddr;

/// Keeps what somebody who is signed in says on a form.
pub struct Answer {
    pub form: Form,
    pub submission: Submission,
    /// When the page was handed out: said twice on the same page, it is said once.
    pub shown_at: Timestamp,
    pub from: IpAddr,
    /// How the sign-in is called in the audit trail: evidence.
    pub session: String,
}

/// Whether it was taken, and the case that is to be opened for it.
pub struct Taken {
    pub takes: Takes,
    pub case: Option<OpenCase>,
}

impl Action for Answer {
    type Output = Taken;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Taken> {
        let subject = tx.actor().subject().ok_or(Error::NotFound)?;
        let takes = read::takes(tx, &self.form).await?;
        let form = self.form.name.as_str();
        if takes != Takes::Answers {
            return Ok(Taken { takes, case: None });
        }
        let files = take_files(tx, &self.submission).await?;
        // law: gdpr/7.1
        let evidence = Evidence {
            address: Some(self.from.to_string()),
            reference: Some(self.session.clone()),
            ..Evidence::default()
        };
        let said = Said {
            form,
            version: self.form.published,
            shape: &self.form.shape,
            submission: &self.submission,
            files,
            how: How::Person,
            evidence,
        };
        let replied = (form, subject);
        let replied = read::said_since(tx, replied, self.shown_at, &self.submission.replies).await?;
        // The same answers with another choice, another value or another file are something else.
        let is_new = learn(tx, subject, &said).await? || !said.files.is_empty();
        if replied && !is_new {
            return Ok(Taken { takes, case: None });
        }
        store::counted(tx, form, tx.now()).await?;
        Ok(Taken { takes, case: keep(tx, subject, said).await? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{self, Reply, Says};
    use consent::{Channel, State};
    use ground::{clock::SECOND, paging::Wanted};
    use kernel::{Actor, Room, SubjectId, app::Edges};
    use testkit::World;

    const ROOMS: &[Room] = &[
        post::ROOM,
        customers::ROOM,
        Room { gate: None, ..staff::ROOM },
        consent::ROOM,
        notices::ROOM,
        flows::ROOM,
        talk::ROOM,
        cases::ROOM,
        crate::ROOM,
    ];

    async fn carla() -> (World, SubjectId) {
        let world = World::furnished(ROOMS, Edges::default().with(post::Carrier::Outbox)).await;
        consent::furnish(&world.app).await.unwrap();
        notices::furnish(&world.app).await.unwrap();
        crate::furnish(&world.app).await.unwrap();
        let draft = customers::Draft {
            given: "Carla".into(),
            emails: vec!["carla@example.com".into()],
            ..Default::default()
        };
        let carla = customers::Create { draft, source: customers::Source::Staff, purpose: None };
        let carla = world.write(&carla).await.unwrap();
        (world, carla)
    }

    fn said(says: Says) -> Submission {
        let wording = "Write to me.".into();
        let answer = model::Answer { purpose: "offers".into(), channel: Channel::Email, says, wording };
        let reply = Reply { key: "q1".into(), question: "Why?".into(), answer: "The lamp.".into() };
        Submission {
            email: "carla@example.com".into(),
            draft: customers::Draft::default(),
            answers: vec![answer],
            replies: vec![reply],
            files: Vec::new(),
            request: None,
            comes_back: false,
            lang: "en".into(),
            notice: None,
        }
    }

    async fn send(world: &World, carla: SubjectId, says: Says, shown_at: Timestamp) {
        let form = read::form(&mut world.read().await, "news").await.unwrap();
        let (from, session) = ([192, 0, 2, 7].into(), "session 1".into());
        let answer = Answer { form, submission: said(says), shown_at, from, session };
        let taken = world.app.write(&Actor::person(carla), &answer).await.unwrap();
        assert!(taken.takes == Takes::Answers);
    }

    /// How many answers are kept, and the newest entry of the ledger.
    async fn kept(world: &World, carla: SubjectId) -> (usize, State) {
        let (mut reader, wanted) = (world.read().await, Wanted::default());
        let answers = read::answers(&mut reader, "news", &wanted).await.unwrap().items.len();
        let entry = consent::history(&mut reader, carla, &wanted).await.unwrap().items.remove(0);
        (answers, entry.facts.state)
    }

    #[tokio::test]
    async fn yes_and_back_and_no_is_a_no_and_ten_tabs_that_say_the_same_are_one() {
        let (world, carla) = carla().await;
        let shown_at = world.now();
        world.advance(20 * SECOND);
        let tabs = (0..10).map(|_| send(&world, carla, Says::Yes, shown_at));
        futures::future::join_all(tabs).await;
        assert_eq!(kept(&world, carla).await, (1, State::Given));
        world.advance(SECOND);
        send(&world, carla, Says::No, shown_at).await;
        assert_eq!(kept(&world, carla).await, (2, State::Refused));
        send(&world, carla, Says::No, shown_at).await;
        assert_eq!(kept(&world, carla).await, (2, State::Refused), "the same page twice");
    }
}
