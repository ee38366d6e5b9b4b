//! Papers of the story as real files: a page that any reader opens.

/// A PDF of one page with a title and lines, in the alphabet of western Europe.
pub fn pdf(title: &str, lines: &[&str]) -> Vec<u8> {
    let mut content = format!("BT /F 20 Tf 72 760 Td ({}) Tj /F 11 Tf 0 -12 Td", escaped(title));
    for line in lines {
        content.push_str(&format!(" 0 -18 Td ({}) Tj", escaped(line)));
    }
    content.push_str(" ET");
    let parts = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    bound(&parts)
}

fn bound(parts: &[String]) -> Vec<u8> {
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (at, part) in parts.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{part}\nendobj\n", at + 1));
    }
    let (table, count) = (file.len(), parts.len() + 1);
    file.push_str(&format!(
        "xref\n0 {count}\n0000000000 65535 f \n{places}trailer << /Size {count} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    ));
    file.into_bytes()
}

/// Plain letters; what the format gives a meaning stands behind a backslash.
fn escaped(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_ascii() && !letter.is_control());
    letters.fold(String::new(), |mut safe, letter| {
        if matches!(letter, '(' | ')' | '\\') {
            safe.push('\\');
        }
        safe.push(letter);
        safe
    })
}

#[cfg(test)]
mod tests {
    use super::pdf;

    #[test]
    fn a_paper_points_to_each_of_its_parts() {
        let file = String::from_utf8(pdf("Contract (draft)", &["Between us"])).unwrap();
        let table = file.split("xref\n0 6\n").nth(1).unwrap();
        for (number, line) in table.lines().skip(1).take(5).enumerate() {
            let at: usize = line[..10].parse().unwrap();
            assert!(file[at..].starts_with(&format!("{} 0 obj", number + 1)), "{line}");
        }
        assert!(file.contains("(Contract \\(draft\\))"));
    }
}
