//! Connecting a mailbox, and changing how it is fetched from. Secrets are typed and never shown.

use super::{HOME, home};
use crate::{
    MAILBOXES,
    actions::mailboxes::{Change, Connect},
    model::{Acknowledge, After, Auth, Draft, MailboxId, Protocol, Security},
    pages::words,
    read::mailboxes as read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Names, Result,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{Button, Choice, Field, Form, Html, Input, Lang, Words};
use serde::Deserialize;

/// The version that whoever changes something had before them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    version: i64,
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let draft = Draft { lang: desk.words.lang().tag().into(), ..Draft::default() };
    page(&desk, (HOME.into(), "inbox-mailbox-new"), &draft, &[]).await.map(Paper::fine)
}

pub async fn connect(desk: Desk, Posted(draft): Posted<Draft>) -> Result<Response> {
    match desk.write(&Connect { draft: draft.clone() }).await {
        Ok(id) => Ok(Go::to(format!("{HOME}/{id}")).saying("inbox-mailbox-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            again(&desk, (HOME.into(), "inbox-mailbox-new"), &draft, &problems).await
        }
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<MailboxId>) -> Result<Paper> {
    let known = read::mailbox(&mut desk.read().await?, id).await?;
    let to = (target(id, known.version), "inbox-mailbox-edit");
    page(&desk, to, &known.plan.draft(), &[]).await.map(Paper::fine)
}

pub async fn save(
    desk: Desk,
    At(mailbox): At<MailboxId>,
    Query(seen): Query<Seen>,
    Posted(draft): Posted<Draft>,
) -> Result<Response> {
    match desk.write(&Change { mailbox, version: seen.version, draft: draft.clone() }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/{mailbox}")).saying("inbox-mailbox-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            again(&desk, (target(mailbox, seen.version), "inbox-mailbox-edit"), &draft, &problems).await
        }
        Err(error) => Err(error),
    }
}

fn target(id: MailboxId, version: i64) -> String {
    format!("{HOME}/{id}?version={version}")
}

async fn again(desk: &Desk, to: (String, &str), draft: &Draft, problems: &[FieldError]) -> Result<Response> {
    Ok(Paper::again(page(desk, to, draft, problems).await?).into_response())
}

async fn page(
    desk: &Desk,
    (action, title): (String, &str),
    draft: &Draft,
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MAILBOXES)?;
    let t = words(desk, &mut reader).await?;
    let names = Names::read(&mut reader, t.lang()).await?;
    let form = Sheet { t, names: &names, draft, problems }.form(action);
    let shell = desk.shell(&mut reader, t.w(title), HOME).await?.crumbs(home(t));
    Ok(shell.lead(t.w("inbox-mailbox-lead")).body(form.html()).html())
}

/// The form with what was typed and what is wrong with it.
pub struct Sheet<'a> {
    pub t: Words,
    pub names: &'a Names,
    pub draft: &'a Draft,
    pub problems: &'a [FieldError],
}

impl Sheet<'_> {
    pub fn form(&self, action: String) -> Form {
        let parts = [self.what(), self.server(), self.proof(), self.goes(), self.told()];
        let fields = parts.into_iter().flatten().collect();
        Form::new(self.t, action).fields(fields).button(Button::submit(self.t.w("kit-save")).primary())
    }

    fn field(&self, input: Input, name: &str, word: &str) -> Field {
        let t = self.t;
        let error = self.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.message.say(t));
        Field::new(t, input, name, t.w(word)).error(error)
    }

    fn text(&self, name: &str, word: &str, value: &str) -> Field {
        self.field(Input::Text, name, word).value(value).autocomplete("off")
    }

    fn secret(&self, name: &str, word: &str) -> Field {
        self.field(Input::Password, name, word)
            .hint(self.t.w("inbox-secret-hint"))
            .autocomplete("off")
            .optional()
    }

    /// A choice of fixed keys, told by `inbox-{name}-{key}`.
    fn choice(&self, name: &str, keys: &[&str], chosen: &str) -> Field {
        let choice = |key: &&str| Choice::new(*key, self.t.w(&format!("inbox-{name}-{key}")));
        let word = format!("inbox-{name}");
        self.field(Input::Radio(keys.iter().map(choice).collect()), name, &word).value(chosen)
    }

    /// A choice from a list of another room; the first line leaves it open.
    fn listed(&self, name: &str, open: &str, chosen: &str) -> Field {
        let none = std::iter::once(Choice::new("", self.t.w(open)));
        let known = self.names.on_offer(name).map(|listed| Choice::new(&listed.key, &listed.name));
        let word = format!("inbox-{name}");
        self.field(Input::Select(none.chain(known).collect()), name, &word).value(chosen).optional()
    }

    fn what(&self) -> Vec<Field> {
        let draft = self.draft;
        vec![
            self.text("name", "inbox-name", &draft.name),
            self.text("address", "inbox-address", &draft.address).hint(self.t.w("inbox-address-hint")),
        ]
    }

    fn server(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let protocols: Vec<&str> = Protocol::ALL.iter().map(|one| one.key()).collect();
        let security: Vec<&str> = Security::ALL.iter().map(|one| one.key()).collect();
        let port = Input::Number { min: Some(0), max: Some(u16::MAX.into()) };
        vec![
            self.choice("protocol", &protocols, &draft.protocol),
            self.text("host", "inbox-host", &draft.host),
            self.choice("security", &security, &draft.security),
            self.field(port, "port", "inbox-port").value(draft.port.to_string()).hint(t.w("inbox-port-hint")),
            self.text("folder", "inbox-folder", &draft.folder).hint(t.w("inbox-folder-hint")),
        ]
    }

    fn proof(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let way = |key: &str| Choice::new(key, t.w(&format!("post-auth-{key}")));
        vec![
            self.text("user", "inbox-user", &draft.user),
            self.field(Input::Radio(Auth::KEYS.map(way).to_vec()), "auth", "post-auth").value(&draft.auth),
            self.secret("password", "inbox-password"),
            self.text("token_url", "post-token-url", &draft.token_url)
                .hint(t.w("post-token-url-hint"))
                .optional(),
            self.text("client_id", "post-client-id", &draft.client_id).optional(),
            self.secret("client_secret", "post-client-secret"),
            self.secret("refresh_token", "post-refresh-token"),
        ]
    }

    fn goes(&self) -> Vec<Field> {
        let draft = self.draft;
        let after: Vec<&str> = After::ALL.iter().map(|one| one.key()).collect();
        let told: Vec<&str> = Acknowledge::ALL.iter().map(|one| one.key()).collect();
        let langs = Lang::ALL.iter().map(|lang| Choice::new(lang.tag(), lang.native_name())).collect();
        vec![
            self.choice("after", &after, &draft.after).hint(self.t.w("inbox-after-hint")),
            self.listed("team", "inbox-by-category", &draft.team),
            self.listed("category", "inbox-no-category", &draft.category),
            self.listed("sender", "inbox-no-sender", &draft.sender),
            self.field(Input::Select(langs), "lang", "inbox-lang").value(&draft.lang),
            self.choice("acknowledge", &told, &draft.acknowledge).hint(self.t.w("inbox-acknowledge-hint")),
        ]
    }

    /// What people are told whose mail arrived: in the reader's language first.
    fn told(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let hours = self.text("acknowledge_hours", "inbox-acknowledge-hours", &draft.acknowledge_hours);
        let text = |lang: Lang| {
            let name = format!("acknowledge_{}", lang.tag());
            let label = format!("{} · {}", t.w("inbox-acknowledge-text"), t.language(lang));
            let error =
                self.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.message.say(t));
            let field = Field::new(t, Input::Area { rows: 4 }, &name, label).error(error).optional();
            field.value(draft.acknowledgement(lang)).hint(t.w("inbox-acknowledge-text-hint"))
        };
        let others = Lang::ALL.into_iter().filter(|lang| *lang != t.lang());
        let hours = hours.hint(t.w("inbox-acknowledge-hours-hint")).optional();
        [hours].into_iter().chain([t.lang()].into_iter().chain(others).map(text)).collect()
    }
}
