//! What a privacy notice says of rights, by the laws in use here, and of those to whom data is given.

use crate::{Kind, read::recipients, regime::Regime};
use futures::future::BoxFuture;
use kernel::{About, Reader, Result, Said, Told, setting::COUNTRY};
use kit::Words;

pub fn tells(reader: &mut Reader) -> BoxFuture<'_, Result<Vec<Told>>> {
    Box::pin(async move {
        let mut told = laws(reader).await?;
        told.extend(given(reader).await?);
        Ok(told)
    })
}

/// The law of the house, those of the countries where our people live, and the one for everybody else.
// law: gdpr/13.1
async fn laws(reader: &mut Reader) -> Result<Vec<Told>> {
    let home = Regime::of(Some(&reader.setting(&COUNTRY).await?));
    let mut told = Vec::new();
    for regime in Regime::all() {
        let everywhere = regime.countries().is_empty();
        let ours = everywhere || regime.key == home.key;
        if ours || customers::anybody_in(reader, regime.countries()).await? {
            told.push((everywhere, law(reader, regime)));
        }
    }
    // What holds everywhere else stands last.
    told.sort_by_key(|(everywhere, _)| *everywhere);
    Ok(told.into_iter().map(|(_, told)| told).collect())
}

fn law(reader: &Reader, regime: &Regime) -> Told {
    let kinds: Vec<&str> = regime.rights().map(Kind::key).collect();
    let items = |t: Words| -> String {
        let item = |kind: &&str| format!("- {}", t.w(&format!("rights-told-{kind}")));
        kinds.iter().map(item).collect::<Vec<_>>().join("\n")
    };
    let name = format!("rights-told-law-{}", regime.key);
    Told::new(About::Rights, format!("law {}", regime.key), kinds.join(" "))
        .said(reader.app(), |t| Said { name: t.w(&name), text: items(t) })
}

/// Those who are told when somebody is erased are those who got data.
// law: gdpr/19
async fn given(reader: &mut Reader) -> Result<Vec<Told>> {
    let all = recipients::all(reader).await?;
    let app = reader.app();
    let told = all.into_iter().map(|one| {
        let name = one.name;
        Told::new(About::Recipients, format!("recipient {}", one.id), &name)
            .of(one.purposes)
            .said(app, |t| Said { name: name.clone(), text: t.w1("rights-told-recipient", "name", &name) })
    });
    Ok(told.collect())
}
