//! Letters to many with all that was written in them, in whatever state, for whoever looks through them.

use crate::model::{LetterId, Text};
use ground::{
    args,
    db::{Q, join},
    row,
};
use kernel::{Reader, Result};

/// Letters read at once.
const PAGE: i64 = 100;

const TITLES: &str = join!("select ", Titled::COLUMNS, " from letters");
const TEXTS: &str = join!("select ", Written::COLUMNS, " from letter_texts");

row! {
    struct Titled {
        id: LetterId,
        title: String,
    }
}

row! {
    struct Written {
        letter: LetterId,
        lang: String,
        subject: String,
        body: String,
    }
}

/// What a letter says, by language.
pub struct Said {
    pub id: LetterId,
    pub title: String,
    pub written: Vec<(String, Text)>,
}

impl Said {
    pub fn texts(&self) -> Vec<&str> {
        let written = self.written.iter().flat_map(|(_, text)| [text.subject.as_str(), text.body.as_str()]);
        std::iter::once(self.title.as_str()).chain(written).collect()
    }
}

/// Letters behind this one, in the order of their ids.
pub async fn after(reader: &mut Reader, after: Option<LetterId>) -> Result<Vec<Said>> {
    let q = Q::new(TITLES).and_if("id > ?", after).then_with("order by id limit ?", args![PAGE].to_vec());
    said(reader, &q).await
}

/// Those of these letters that there are, in the order of their ids.
pub async fn these(reader: &mut Reader, ids: &[LetterId]) -> Result<Vec<Said>> {
    let mut all = Vec::new();
    for part in ids.chunks(usize::try_from(PAGE).unwrap_or(1)) {
        let q = Q::new(TITLES).and_in("id", part).then("order by id");
        all.extend(said(reader, &q).await?);
    }
    Ok(all)
}

async fn said(reader: &mut Reader, titles: &Q) -> Result<Vec<Said>> {
    let letters: Vec<Titled> = reader.find(titles).await?;
    let ids: Vec<LetterId> = letters.iter().map(|letter| letter.id).collect();
    let texts = Q::new(TEXTS).and_in("letter", &ids).then("order by letter, lang");
    let mut texts = reader.find::<Written>(&texts).await?.into_iter().peekable();
    let mut all = Vec::with_capacity(letters.len());
    for Titled { id, title } in letters {
        let own = std::iter::from_fn(|| texts.next_if(|text| text.letter == id));
        let written = own.map(|text| (text.lang, Text { subject: text.subject, body: text.body })).collect();
        all.push(Said { id, title, written });
    }
    Ok(all)
}
