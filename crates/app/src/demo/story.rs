//! The story of the last months, day by day: each chapter says on which days something happens in it.

use super::{
    LATELY, advice,
    agents::Agents,
    breaches::Breaches,
    cases, cast, keeping, letters, looks,
    mails::{self, Mailbox},
    people::Crowd,
    register::Records,
    requests, staff,
    stage::Stage,
    talk::{self, Talk},
    terms, told,
};
use ground::clock::HOUR;
use inbox::Shelf;
use kernel::Result;
use std::collections::BTreeSet;

/// What was there when the shop opened.
const OPENING: i64 = 745;
/// The days on which forms are filled in, a list leaves the house, the notice is published, and a purpose changes.
const FORM: i64 = 40;
const EXPORTED: i64 = 34;
const PUBLISHED: i64 = 19;
const CHANGED: i64 = 3;
const TOLD: i64 = 2;
/// The nights of the last week are all there; before them one in four weeks.
const NIGHTS: i64 = 8;
const PART: i64 = 28;
const SOMETIMES: i64 = 21;
/// Hours before the end at which the last day begins.
const LAST_DAY: i64 = 29;

/// Whether what a night brings happens before the morning of this day.
const fn has_night(day: i64) -> bool {
    day <= NIGHTS || day % PART == SOMETIMES
}

pub struct Story {
    requests: requests::Story,
    records: Records,
    breaches: Breaches,
    agents: Agents,
    talk: Talk,
    mailbox: Mailbox,
}

impl Story {
    /// What the office sets up before anybody comes.
    pub async fn begin(stage: &Stage, shelf: Shelf) -> Result<Self> {
        let mut story = Self {
            requests: requests::Story::read()?,
            records: Records::read()?,
            breaches: Breaches::read()?,
            agents: Agents::read()?,
            talk: Talk::read()?,
            mailbox: Mailbox::read(shelf)?,
        };
        talk::teams(stage).await?;
        looks::define(stage).await?;
        keeping::lay_down(stage).await?;
        requests::recipients(stage).await?;
        story.agents.let_in(stage).await?;
        story.mailbox.connect(stage).await?;
        story.records.on(stage, OPENING).await?;
        Ok(story)
    }

    /// Day by day, and then the last one hour by hour.
    pub async fn go(&mut self, stage: &mut Stage, crowd: &Crowd) -> Result<()> {
        for day in self.days(stage) {
            if has_night(day) {
                stage.until(stage.night(day)).await?;
            }
            stage.skip_to(stage.morning(day)).await?;
            self.on(stage, crowd, day).await?;
        }
        let last = stage.end.minus(LAST_DAY * HOUR);
        if stage.night(1) < last {
            stage.until(stage.night(1)).await?;
        }
        stage.until(last).await?;
        self.breaches.on(stage, 0).await?;
        self.mailbox.on(stage, 0).await?;
        cases::write(&stage.app, crowd).await?;
        mails::answer(stage).await?;
        self.talk.on(stage, 0).await?;
        staff::work(stage).await
    }

    /// The earliest first; the last day has a pace of its own.
    fn days(&self, stage: &Stage) -> Vec<i64> {
        let all: BTreeSet<i64> =
            (self.requests.days().chain(self.records.days()).chain(self.breaches.days()))
                .chain(self.agents.days())
                .chain(self.talk.days())
                .chain(self.mailbox.days())
                .chain(stage.cast.days())
                .chain(looks::days())
                .chain(letters::DAYS)
                .chain([FORM, EXPORTED, PUBLISHED, CHANGED, TOLD, keeping::PAUSED, keeping::BY_HAND])
                .chain((2..LATELY).filter(|day| has_night(*day)))
                .filter(|day| (2..OPENING).contains(day))
                .collect();
        all.into_iter().rev().collect()
    }

    async fn on(&mut self, stage: &mut Stage, crowd: &Crowd, day: i64) -> Result<()> {
        cast::on(stage, day).await?;
        self.records.on(stage, day).await?;
        self.requests.on(stage, day).await?;
        self.breaches.on(stage, day).await?;
        self.agents.on(stage, day).await?;
        letters::on(&stage.app, day).await?;
        self.mailbox.on(stage, day).await?;
        self.talk.on(stage, day).await?;
        looks::on(stage, day).await?;
        keeping::on(stage, day).await?;
        match day {
            FORM => {
                advice::build(&stage.app).await?;
                advice::fill_in(stage).await
            }
            EXPORTED => staff::export(stage).await,
            PUBLISHED => told::publish(&stage.app).await,
            CHANGED => terms::change(&stage.app).await,
            TOLD => terms::tell(&stage.app, crowd).await,
            _ => Ok(()),
        }
    }
}
