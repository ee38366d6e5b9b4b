//! One statement for many rows: the server reads, plans and answers once for all of them.

/// Rows of one statement: enough that the statement itself weighs little, few enough that most lists fill one.
pub const ROWS: usize = 32;

/// The same insert for [`ROWS`] rows of so many values each; none for what may touch one row twice or is no plain insert.
pub fn widened(text: &str, width: usize) -> Option<String> {
    let plain =
        text.starts_with("insert into ") && !text.contains("do update") && !text.contains("returning");
    let values = text.find("values (").filter(|_| plain && width > 0)? + "values ".len();
    let row = &text[values..=values + closing(&text[values..])?];
    let rows: Vec<String> = (0..ROWS).map(|nth| shifted(row, nth * width)).collect();
    Some([&text[..values], &rows.join(", "), &text[values + row.len()..]].concat())
}

/// Where the bracket closes with which a text begins.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, letter)| {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        (depth == 0).then_some(at)
    })
}

/// The places of a row, counted from another on.
fn shifted(row: &str, by: usize) -> String {
    let mut parts = row.split('?');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        let place: usize = part[..end].parse().unwrap_or_default();
        text.push('$');
        text.push_str(&(place + by).to_string());
        text.push_str(&part[end..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_insert_is_repeated_with_places_of_its_own() {
        let text = "insert into t (a, b, c)\n values (?1, lower(?2), 'x') on conflict (a) do nothing";
        let wide = widened(text, 2).unwrap();
        assert!(
            wide.starts_with("insert into t (a, b, c)\n values ($1, lower($2), 'x'), ($3, lower($4), 'x'), ")
        );
        assert!(wide.ends_with(&format!(
            "(${}, lower(${}), 'x') on conflict (a) do nothing",
            2 * ROWS - 1,
            2 * ROWS
        )));
    }

    #[test]
    fn what_is_no_plain_insert_stays_as_it_is() {
        let update = "insert into t (a) values (?1) on conflict (a) do update set a = excluded.a";
        let others = ["update t set a = ?2 where b = ?1", "insert into t (a) select ?1", update];
        assert!(others.iter().all(|text| widened(text, 1).is_none()));
    }
}
