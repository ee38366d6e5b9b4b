//! A walk through all pages that links lead to.

use custodia::demo;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Pages that one walk opens, at most.
const PAGES: usize = 400;

/// Every page that links lead to, from the start.
pub async fn walk(visitor: &demo::Visitor) -> BTreeMap<String, String> {
    let mut ways = VecDeque::from(["/desk".to_owned()]);
    let mut seen = BTreeSet::from(["/desk".to_owned()]);
    let mut pages = BTreeMap::new();
    while let Some(way) = ways.pop_front().filter(|_| pages.len() < PAGES) {
        let page = visitor.get(&way).await.unwrap();
        for href in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let href = href.replace("&amp;", "&");
            let path = href.split('#').next().unwrap_or_default().to_owned();
            // One page of each kind of question is enough: filters and orders of lists lead to the same rows.
            let plain = path.starts_with('/') && !path.starts_with("/assets") && !path.contains('?');
            if plain && seen.insert(path.clone()) {
                ways.push_back(path);
            }
        }
        pages.insert(way, page);
    }
    pages
}
