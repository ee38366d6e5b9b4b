//! Rows of what the house set up: categories, prepared answers, macros, views.

use crate::{
    actions::AnswerDraft,
    model::{
        AnswerId, CategoryId, MacroId, ViewId,
        category::{Decides, Draft},
    },
};
use flows::Terms;
use ground::{args, statements};
use kernel::{Error, Message, Result, Speak, StaffId, Tx};

statements! {
    ADD_CATEGORY = "insert into cases_categories (id, key, parent, names, flow, team, unit, sender, purpose, priority, confidential,
                      position, on_offer, version, terms) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 1, ?14)";
    SAVE_CATEGORY = "update cases_categories set parent = ?2, names = ?3, flow = ?4, team = ?5, unit = ?6, sender = ?7, purpose = ?8,
                       priority = ?9, confidential = ?10, position = ?11, on_offer = ?12, terms = ?14, version = version + 1
                      where id = ?1 and version = ?13";
    COUNT_CATEGORIES = "select count(*) from cases_categories";
    ADD_ANSWER = "insert into cases_answers (id, title, texts, category, files, version) values (?1, ?2, ?3, ?4, ?5, 1)";
    SAVE_ANSWER = "update cases_answers set title = ?2, texts = ?3, category = ?4, files = ?5, version = version + 1
                    where id = ?1 and version = ?6";
    DROP_ANSWER = "delete from cases_answers where id = ?1";
    ADD_MACRO = "insert into cases_macros (id, title, steps, version) values (?1, ?2, ?3, 1)";
    SAVE_MACRO = "update cases_macros set title = ?2, steps = ?3, version = version + 1 where id = ?1 and version = ?4";
    DROP_MACRO = "delete from cases_macros where id = ?1";
    ADD_VIEW = "insert into cases_views (id, staff, name, filter, shared) values (?1, ?2, ?3, ?4, ?5)";
    DROP_VIEW = "delete from cases_views where id = ?1 and staff = ?2";
}

pub async fn categories(tx: &mut Tx) -> Result<i64> {
    Ok(tx.scalar(COUNT_CATEGORIES, args![]).await?)
}

pub async fn add_category(tx: &mut Tx, id: CategoryId, draft: &Draft) -> Result<()> {
    let (names, own) = (serde_json::to_string(&draft.told())?, draft.decides());
    let row = args![
        id,
        draft.key.trim(),
        draft.parent,
        names,
        own.flow,
        own.team,
        own.unit,
        own.sender,
        own.purpose,
        own.priority,
        own.confidential,
        draft.position,
        !draft.ended,
        told(own.terms),
    ];
    tx.execute(ADD_CATEGORY, row).await.speak(
        "cases_categories_key_unique",
        "key",
        "cases-error-key-taken",
    )?;
    Ok(())
}

pub async fn save_category(tx: &mut Tx, id: CategoryId, draft: &Draft, version: i64) -> Result<()> {
    let names = serde_json::to_string(&draft.told())?;
    let Decides { flow, team, unit, sender, purpose, priority, confidential, terms } = draft.decides();
    let row = args![
        id,
        draft.parent,
        names,
        flow,
        team,
        unit,
        sender,
        purpose,
        priority,
        confidential,
        draft.position,
        !draft.ended,
        version,
        told(terms),
    ];
    changed(tx.execute(SAVE_CATEGORY, row).await?)
}

/// Terms that say nothing are none.
fn told(terms: Terms) -> Option<Terms> {
    Some(terms).filter(|terms| !terms.is_empty())
}

pub async fn add_answer(tx: &mut Tx, id: AnswerId, draft: &AnswerDraft) -> Result<()> {
    let (texts, files) = (serde_json::to_string(&draft.texts)?, serde_json::to_string(&draft.files)?);
    let row = args![id, draft.title, texts, draft.category, files];
    tx.execute(ADD_ANSWER, row).await.speak(
        "cases_answers_title_unique",
        "title",
        "cases-error-title-taken",
    )?;
    Ok(())
}

pub async fn save_answer(tx: &mut Tx, (id, version): (AnswerId, i64), draft: &AnswerDraft) -> Result<()> {
    let (texts, files) = (serde_json::to_string(&draft.texts)?, serde_json::to_string(&draft.files)?);
    let row = args![id, draft.title, texts, draft.category, files, version];
    let saved = tx.execute(SAVE_ANSWER, row).await;
    changed(saved.speak("cases_answers_title_unique", "title", "cases-error-title-taken")?)
}

pub async fn drop_answer(tx: &mut Tx, id: AnswerId) -> Result<()> {
    there(tx.execute(DROP_ANSWER, args![id]).await?)
}

pub async fn add_macro(tx: &mut Tx, id: MacroId, title: &str, steps: &str) -> Result<()> {
    let row = args![id, title, steps];
    tx.execute(ADD_MACRO, row).await.speak(
        "cases_macros_title_unique",
        "title",
        "cases-error-title-taken",
    )?;
    Ok(())
}

pub async fn save_macro(tx: &mut Tx, (id, version): (MacroId, i64), title: &str, steps: &str) -> Result<()> {
    let saved = tx.execute(SAVE_MACRO, args![id, title, steps, version]).await;
    changed(saved.speak("cases_macros_title_unique", "title", "cases-error-title-taken")?)
}

pub async fn drop_macro(tx: &mut Tx, id: MacroId) -> Result<()> {
    there(tx.execute(DROP_MACRO, args![id]).await?)
}

pub async fn add_view(
    tx: &mut Tx,
    id: ViewId,
    staff: StaffId,
    (name, filter): (&str, &str),
    shared: bool,
) -> Result<()> {
    tx.put(ADD_VIEW, args![id, staff, name, filter, shared]).await?;
    Ok(())
}

pub async fn drop_view(tx: &mut Tx, id: ViewId, staff: StaffId) -> Result<()> {
    there(tx.execute(DROP_VIEW, args![id, staff]).await?)
}

pub(super) fn changed(rows: u64) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(Error::Conflict(Message::new("error-changed-meanwhile"))) }
}

pub(super) fn there(rows: u64) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(Error::NotFound) }
}
