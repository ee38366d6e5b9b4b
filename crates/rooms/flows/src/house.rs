//! What this house offers to definitions, read from the cards of its rooms.

use crate::{
    model::{Filling, House, Offered, OfferedArg, OfferedShape},
    read,
};
use kernel::{
    Names, Reader, Result,
    step::{Shape, Step},
};
use kit::Lang;

/// What definitions may name in this house, for [`crate::check`].
pub async fn house(reader: &mut Reader) -> Result<House> {
    let names = Names::read(reader, Lang::default()).await?;
    let app = reader.app().clone();
    let lists = app.rooms().iter().flat_map(|room| room.lists).flat_map(|list| list.fields);
    let keys = |field: &str| names.on_offer(field).map(|listed| listed.key.clone()).collect();
    let purposes = consent::purposes(reader).await?.into_iter();
    let special = purposes.filter(|one| one.special.is_some()).map(|one| one.key).collect();
    let hosts = app.rooms().iter().filter_map(|room| room.host.as_ref());
    let facts = |host: &kernel::step::Host| host.facts.iter().map(|(name, _)| (*name).to_owned()).collect();
    Ok(House {
        steps: app.rooms().iter().flat_map(|room| room.steps).map(offered).collect(),
        hosts: hosts.map(|host| (host.kind.to_owned(), facts(host))).collect(),
        purposes: keys("purpose"),
        special,
        rights: app.permissions().map(|right| right.key.to_owned()).collect(),
        teams: staff::teams(reader).await?.into_iter().map(|team| team.key).collect(),
        events: app.events().map(|event| event.kind.to_owned()).collect(),
        flows: read::catalogue(reader, Lang::default()).await?.into_iter().map(|flow| flow.key).collect(),
        lists: lists.map(|field| ((*field).to_owned(), keys(field))).collect(),
    })
}

fn offered(step: &Step) -> Offered {
    let shape = |shape: &Shape| match shape {
        Shape::Line => OfferedShape::Line,
        Shape::Text => OfferedShape::Text,
        Shape::Number { least, most } => OfferedShape::Number { least: *least, most: *most },
        Shape::Switch => OfferedShape::Switch,
        Shape::Choice(keys) => OfferedShape::Choice(keys.iter().map(|key| (*key).to_owned()).collect()),
        Shape::Listed(list) => OfferedShape::Listed((*list).to_owned()),
        Shape::Several(list) => OfferedShape::Several((*list).to_owned()),
        Shape::Template { lines, fill } => OfferedShape::Template(*lines, Filling(*fill)),
        Shape::Field => OfferedShape::Field,
    };
    let arg = |arg: &kernel::step::Arg| OfferedArg {
        key: arg.key.to_owned(),
        shape: shape(&arg.shape),
        required: arg.required,
    };
    Offered {
        name: step.name.to_owned(),
        args: step.args.iter().map(arg).collect(),
        on: step.on.iter().map(|kind| (*kind).to_owned()).collect(),
    }
}
