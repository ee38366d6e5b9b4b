//! What a step would say and enclose in the invented case: its texts with their places filled.

use crate::{
    model::{Act, Definition, Filling, OfferedArg, OfferedShape, Values},
    pages::{
        known::{Known, known_word},
        wording,
    },
};
use kit::{Html, Words};
use std::collections::BTreeMap;

/// None where the step says nothing.
pub fn preview(
    t: Words,
    (definition, known): (&Definition, &Known),
    values: &Values,
    act: &Act,
) -> Option<Html> {
    let Act::Step { name, args, .. } = act else { return None };
    let step = known.house.step(name)?;
    let mut filled = definition.blank();
    filled.extend(values.clone());
    let word = format!("step-{}", name.replace('.', "-"));
    let part = |arg: &OfferedArg| {
        let shown = shown(t, known, &filled, (arg, args))?;
        let label = known_word(t, &format!("{word}-{}", arg.key))?;
        Some(Html::join([wording::muted(label), shown]))
    };
    let parts: Vec<Html> = step.args.iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| wording::stack(parts))
}

fn shown(
    t: Words,
    known: &Known,
    values: &Values,
    (arg, args): (&OfferedArg, &BTreeMap<String, String>),
) -> Option<Html> {
    let told = |key: &str| args.get(key).map(|text| text.trim()).filter(|text| !text.is_empty());
    match &arg.shape {
        OfferedShape::Template(_, Filling(fill)) => {
            let text = told(&format!("{}-{}", arg.key, t.tag())).or_else(|| told(&arg.key))?;
            let filled = fill(text, values, t.lang());
            Some(Html::prose(&filled.unwrap_or_else(|message| message.say(t))))
        }
        OfferedShape::Several(list) => {
            let names = told(&arg.key)?.split(',').map(|key| known.names.name(list, key));
            Some(Html::prose(&names.collect::<Vec<_>>().join(", ")))
        }
        _ => None,
    }
}
