//! Requests of people and their answers to forms, with the clocks and states of the original; what they wrote is invented.

use super::{
    Known,
    chance::{Chance, back},
    papers,
    people::Shared,
    terms::Terms,
};
use crate::read::{Reply, Request};
use ground::clock::Timestamp;
use kernel::{Action, Permission, Result, SYSTEM, StaffId, SubjectId, Tx};
use kit::Lang;
use rights::{Act, Decided, Decision, Proof, Proved, Reason, State};
use std::collections::HashMap;

/// Letters of an invented wish.
const WISH: usize = 200;

/// What the invented people asked and answered.
pub struct Asked {
    pub requests: Vec<rights::Past>,
    pub answers: Vec<forms::Past>,
}

impl Action for Asked {
    type Output = (usize, usize);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<(usize, usize)> {
        let answers = forms::keep_past(tx, &self.answers).await?;
        Ok((rights::keep_past(tx, &self.requests).await?.len(), answers))
    }
}

pub struct Inventing<'a> {
    pub terms: &'a Terms,
    pub shared: &'a Shared,
    pub chance: &'a Chance,
    pub known: &'a HashMap<SubjectId, &'a Known>,
    /// Nothing in the copy happened later.
    pub now: Timestamp,
}

impl Inventing<'_> {
    pub fn answer(&self, reply: &Reply) -> Option<forms::Past> {
        let known = self.known.get(&reply.subject)?;
        let form = self.terms.forms.get(&reply.form)?;
        let replies = papers::answers(form, None, self.chance);
        let at = back(reply.at, known.shift).min(self.now);
        Some(forms::Past { form: reply.form.clone(), subject: known.invented?, replies, at })
    }

    /// None where too few were answered by the same law for the kind to tell nothing.
    pub fn request(&self, request: &Request) -> Option<rights::Past> {
        let known = self.known.get(&request.subject)?;
        let law = if self.terms.laws.contains(&request.regime) { request.regime.as_str() } else { "gdpr" };
        let law = rights::Regime::named(law).filter(|law| law.offers(request.kind))?;
        let purpose = request.purpose.clone();
        if purpose.as_ref().is_some_and(|key| !self.terms.purposes.contains(key)) {
            return None;
        }
        let lang = Lang::parse(&request.lang).filter(|lang| self.shared.has_language(lang.tag()));
        let subject = known.invented?;
        let at = |moment: Timestamp| back(moment, known.shift);
        let past = |moment: Timestamp| at(moment).min(self.now);
        Some(rights::Past {
            subject,
            kind: request.kind,
            how: if request.how == rights::How::Agent { rights::How::Mail } else { request.how },
            law,
            lang: lang.unwrap_or(Lang::En),
            purpose,
            wished: self.wished(request, lang),
            asked: self.act(request, subject, past(request.asked_at)),
            due_at: at(request.due_at),
            state: self.state(request, subject, past)?,
        })
    }

    fn wished(&self, request: &Request, lang: Option<Lang>) -> rights::Wished {
        let text = || self.chance.text(lang.map(Lang::tag), WISH);
        let other = || {
            let family = (*self.chance.pick(self.chance.country(None, None).family)).to_owned();
            vec![rights::Change { field: "family".into(), value: family }]
        };
        rights::Wished {
            text: if request.wished { text() } else { String::new() },
            changes: if request.kind == rights::Kind::Rectification { other() } else { Vec::new() },
        }
    }

    /// Whoever asked: the person where nobody else could, a colleague else.
    fn act(&self, request: &Request, subject: SubjectId, at: Timestamp) -> Act {
        let own = matches!(request.how, rights::How::Portal | rights::How::Form);
        Act { by: if own { subject.to_string() } else { self.somebody() }, at }
    }

    fn somebody(&self) -> String {
        let all: &[StaffId] = &self.terms.colleagues;
        if all.is_empty() { "house".into() } else { self.chance.pick(all).to_string() }
    }

    /// Where it stands. What was being carried out waits for its decision: nothing is carried out in a copy.
    fn state(
        &self,
        request: &Request,
        subject: SubjectId,
        past: impl Fn(Timestamp) -> Timestamp,
    ) -> Option<State> {
        let asked = past(request.asked_at);
        let proved = request.proof.map(|proof| Proved {
            proof: if proof == Proof::Mandate { Proof::Document } else { proof },
            act: Act {
                by: if proof == Proof::Link { subject.to_string() } else { self.somebody() },
                at: request.proved_at.map_or(asked, &past),
            },
        });
        let ended = request.ended_at.map_or(asked, &past);
        let act = || Act { by: self.somebody(), at: request.decided_at.map_or(ended, &past) };
        match request.state.as_str() {
            "asked" => Some(State::Asked),
            "proved" | "running" => Some(State::Proved(proved?)),
            "done" => {
                let decided = Decided { decision: decision(request), kept: Vec::new(), act: act() };
                Some(State::Done { proved, decided, at: ended })
            }
            "refused" => {
                let reason = request.refusal.unwrap_or(Reason::Unfounded);
                Some(State::Refused { proved, act: act(), reason })
            }
            "expired" => Some(State::Expired { at: ended }),
            _ => None,
        }
    }
}

fn decision(request: &Request) -> Decision {
    use rights::Kind::{Copy, Information, Portability};
    match (request.mode, request.comes_back, request.kind) {
        (Some(mode), Some(comes_back), _) => Decision::Erase { mode, comes_back },
        (.., Information | Copy | Portability) => Decision::Copy,
        _ => Decision::Carry,
    }
}
