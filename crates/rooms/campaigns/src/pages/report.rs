//! The report to download: one line for each person of the audience, by their number, with the decision and its reason.

use super::{
    receivers::{Show, delivered},
    sheet::reason,
};
use crate::{
    EXPORT,
    actions::Noted,
    model::{LetterId, Outcome},
    read::{self, Receiver},
};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use custodia_sheets::Writer;
use futures::{TryStreamExt, stream};
use kernel::{Actor, App, Desk, Error, Result, SubjectId, input::At};
use kit::Words;
use post::{Fate, MessageId};
use std::collections::HashMap;

/// Lines read and sent at once: a report of a million lines never lies in memory.
const LINES: i64 = 1_000;

pub async fn download(desk: Desk, At(id): At<LetterId>) -> Result<Response> {
    desk.actor.demand(&EXPORT)?;
    let letter = read::letter(&mut desk.read().await?, id).await?;
    if letter.state.is_draft() {
        return Err(Error::NotFound);
    }
    desk.write(&Noted { letter: id }).await?;
    let report =
        Report { app: desk.app.clone(), actor: desk.actor.clone(), t: desk.words, id, place: Place::Head };
    let parts = stream::try_unfold(report, Report::next).map_err(|error| error.to_string());
    let name = format!("attachment; filename=\"{id}.csv\"");
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, Body::from_stream(parts)).into_response())
}

struct Report {
    app: App,
    actor: Actor,
    t: Words,
    id: LetterId,
    place: Place,
}

enum Place {
    Head,
    After(Option<SubjectId>),
    End,
}

impl Report {
    /// The next part, and where to go on.
    async fn next(mut self) -> Result<Option<(Vec<u8>, Self)>> {
        match self.place {
            Place::Head => {
                self.place = Place::After(None);
                Ok(Some((self.head()?, self)))
            }
            Place::After(after) => {
                let (bytes, last) = self.lines(after).await?;
                self.place = last.map_or(Place::End, |last| Place::After(Some(last)));
                Ok(Some((bytes, self)))
            }
            Place::End => Ok(None),
        }
    }

    fn head(&self) -> Result<Vec<u8>> {
        let mut sheet = Writer::for_spreadsheets(Vec::new())?;
        sheet.row(
            ["number", "outcome", "delivery", "reason", "when"]
                .map(|name| self.t.w(&format!("campaigns-column-{name}"))),
        )?;
        Ok(sheet.finish()?)
    }

    async fn lines(&self, after: Option<SubjectId>) -> Result<(Vec<u8>, Option<SubjectId>)> {
        let mut reader = self.app.read(&self.actor).await?;
        let lines = read::receivers(&mut reader, self.id, after, LINES).await?;
        let subjects: Vec<SubjectId> = lines.iter().map(|line| line.subject).collect();
        let people = customers::contacts(&mut reader, &subjects).await?;
        let numbers: HashMap<SubjectId, i64> =
            people.into_iter().map(|one| (one.subject, one.number)).collect();
        let messages: Vec<MessageId> = lines.iter().filter_map(|line| line.message).collect();
        let fates = post::states(&mut reader, &messages).await?;
        let fates: HashMap<MessageId, Fate> = fates.into_iter().map(|fate| (fate.id, fate)).collect();
        let mut sheet = Writer::new(Vec::new());
        for line in &lines {
            let fate = line.message.and_then(|message| fates.get(&message));
            sheet.row(self.cells(line, numbers.get(&line.subject), fate))?;
        }
        let last = lines.last().filter(|_| lines.len() as i64 == LINES).map(|line| line.subject);
        Ok((sheet.finish()?, last))
    }

    fn cells(&self, line: &Receiver, number: Option<&i64>, fate: Option<&Fate>) -> [String; 5] {
        let outcome = match line.outcome {
            Outcome::Handed => "campaigns-outcome-handed",
            Outcome::Held => "campaigns-outcome-held",
            Outcome::Failed => "campaigns-outcome-failed",
        };
        let number = number.map(i64::to_string).unwrap_or_default();
        let delivery = fate.map(|fate| self.t.w(Show::of(fate.state).word())).unwrap_or_default();
        let why = fate.map_or_else(|| reason(self.t, &line.reason), |fate| delivered(self.t, fate));
        [number, self.t.w(outcome), delivery, why, line.at.rfc3339()]
    }
}
