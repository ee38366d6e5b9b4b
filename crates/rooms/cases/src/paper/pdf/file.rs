//! The file itself: numbered objects, the tree of parts, the fonts, and where everything stands.

use super::{
    Font, Fonts, Paper, Used,
    sheet::{Filled, HEIGHT, Part, Role, WIDTH},
};
use flate2::{Compression, write::ZlibEncoder};
use std::io::Write as _;

/// Objects with a number that is known before they are written.
const CATALOGUE: usize = 1;
const PAGES: usize = 2;
const INFO: usize = 3;
const TREE: usize = 4;
const ROOT: usize = 5;
const MARKS: usize = 6;
/// Of each font: itself, its letters, its measures, its outlines, and how its text is copied.
const FONT: usize = 7;
const FONT_OBJECTS: usize = 5;
const FIRST: usize = FONT + 2 * FONT_OBJECTS;

const NAMES: [&str; 2] = ["CSTDIA+NotoSans-Regular", "CSTDIA+NotoSans-Bold"];

pub struct Writer {
    objects: Vec<Vec<u8>>,
}

impl Writer {
    pub fn write(paper: &Paper, fonts: &Fonts, filled: &Filled) -> Option<Vec<u8>> {
        let sheets = filled.sheets.len();
        let count = FIRST - 1 + (sheets + filled.parts.len()) * 2;
        let mut writer = Self { objects: vec![Vec::new(); count] };
        writer.frame(paper, sheets);
        writer.tree(filled);
        for (nth, used) in filled.used.iter().enumerate() {
            let font = if nth == 0 { &fonts.regular } else { &fonts.bold };
            writer.font(nth, used, font)?;
        }
        for (nth, (drawn, _)) in filled.sheets.iter().enumerate() {
            writer.sheet(nth, drawn)?;
        }
        Some(writer.file())
    }

    fn set(&mut self, number: usize, text: String) {
        if let Some(object) = self.objects.get_mut(number - 1) {
            *object = text.into_bytes();
        }
    }

    fn stream(&mut self, number: usize, head: &str, bytes: &[u8]) -> Option<()> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(bytes).ok()?;
        let packed = packed.finish().ok()?;
        let head = format!("<<{head}/Filter/FlateDecode/Length {}>>\nstream\n", packed.len());
        let object = self.objects.get_mut(number - 1)?;
        *object = [head.as_bytes(), &packed, b"\nendstream"].concat();
        Some(())
    }

    fn frame(&mut self, paper: &Paper, sheets: usize) {
        let lang = paper.lang.tag();
        self.set(
            CATALOGUE,
            format!(
                "<</Type/Catalog/Pages {PAGES} 0 R/Lang({lang})/MarkInfo<</Marked true>>/StructTreeRoot {TREE} 0 R\
                 /ViewerPreferences<</DisplayDocTitle true>>>>"
            ),
        );
        let kids = joined((0..sheets).map(|nth| format!("{} 0 R ", FIRST + nth * 2)));
        self.set(PAGES, format!("<</Type/Pages/Count {sheets}/Kids[{kids}]>>"));
        let (title, author) = (text(&paper.title), text(&paper.house));
        self.set(INFO, format!("<</Title{title}/Author{author}/Producer(Custodia)>>"));
    }

    /// The parts of the text as a tree; items stand below their list, and what they say below them.
    fn tree(&mut self, filled: &Filled) {
        let first = FIRST + filled.sheets.len() * 2;
        let number = |nth: usize| first + nth * 2;
        let (mut top, mut items, mut list) = (String::new(), String::new(), None);
        for (nth, part) in filled.parts.iter().enumerate().rev() {
            let own = format!("{} 0 R ", number(nth));
            let to = if part.role == Role::Item { &mut items } else { &mut top };
            to.insert_str(0, &own);
            if part.role == Role::List {
                self.set(number(nth), element(part.role.tag(), ROOT, &std::mem::take(&mut items)));
            }
        }
        for (nth, part) in filled.parts.iter().enumerate() {
            let (own, said) = (number(nth), marks(part));
            match part.role {
                Role::List => list = Some(own),
                Role::Item => {
                    let above = list.unwrap_or(ROOT);
                    self.set(own, element(part.role.tag(), above, &format!("{} 0 R", own + 1)));
                    self.set(own + 1, element("LBody", own, &said));
                }
                role => self.set(own, element(role.tag(), ROOT, &said)),
            }
            if part.role != Role::Item {
                self.set(own + 1, "null".to_owned());
            }
        }
        self.set(TREE, format!("<</Type/StructTreeRoot/K {ROOT} 0 R/ParentTree {MARKS} 0 R>>"));
        self.set(ROOT, element("Document", TREE, &top));
        let says = |part: &usize| {
            let inner = usize::from(filled.parts.get(*part).is_some_and(|part| part.role == Role::Item));
            format!("{} 0 R ", number(*part) + inner)
        };
        let sheets = filled.sheets.iter().enumerate();
        let marks =
            joined(sheets.map(|(nth, (_, parts))| format!("{nth}[{}]", joined(parts.iter().map(says)))));
        self.set(MARKS, format!("<</Nums[{marks}]>>"));
    }

    fn sheet(&mut self, nth: usize, drawn: &str) -> Option<()> {
        let (page, content) = (FIRST + nth * 2, FIRST + nth * 2 + 1);
        let bold = FONT + FONT_OBJECTS;
        self.set(
            page,
            format!(
                "<</Type/Page/Parent {PAGES} 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {content} 0 R/StructParents {nth}\
                 /Tabs/S/Resources<</Font<</F0 {FONT} 0 R/F1 {bold} 0 R>>>>>>"
            ),
        );
        self.stream(content, "", drawn.as_bytes())
    }

    fn font(&mut self, nth: usize, used: &Used, font: &Font) -> Option<()> {
        let outlines = font.only(used)?;
        let (own, name) = (FONT + nth * FONT_OBJECTS, NAMES[nth]);
        let [letters, measures, file, copied] = [own + 1, own + 2, own + 3, own + 4];
        self.set(
            own,
            format!(
                "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{letters} 0 R]\
                 /ToUnicode {copied} 0 R>>"
            ),
        );
        let widths = joined(used.keys().map(|glyph| format!("{glyph}[{}]", font.width(*glyph))));
        self.set(
            letters,
            format!(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)\
                 /Supplement 0>>/FontDescriptor {measures} 0 R/CIDToGIDMap/Identity/DW 0/W[{widths}]>>"
            ),
        );
        self.set(
            measures,
            format!(
                "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-500 -300 2000 1100]/ItalicAngle 0/Ascent 1069\
                 /Descent -293/CapHeight 714/StemV 80/FontFile2 {file} 0 R>>"
            ),
        );
        self.stream(file, &format!("/Length1 {}", outlines.len()), &outlines)?;
        self.stream(copied, "", to_unicode(used).as_bytes())
    }

    fn file(self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut places = Vec::new();
        for (nth, object) in self.objects.iter().enumerate() {
            places.push(out.len());
            out.extend_from_slice(format!("{} 0 obj\n", nth + 1).as_bytes());
            out.extend_from_slice(object);
            out.extend_from_slice(b"\nendobj\n");
        }
        let (start, count) = (out.len(), places.len() + 1);
        let mut tail = format!("xref\n0 {count}\n0000000000 65535 f \n");
        tail.push_str(&joined(places.into_iter().map(|place| format!("{place:010} 00000 n \n"))));
        tail.push_str(&format!(
            "trailer\n<</Size {count}/Root {CATALOGUE} 0 R/Info {INFO} 0 R>>\nstartxref\n{start}\n%%EOF\n"
        ));
        out.extend_from_slice(tail.as_bytes());
        out
    }
}

/// Where the lines of a part stand.
fn marks(part: &Part) -> String {
    joined(
        part.marks
            .iter()
            .map(|(sheet, mark)| format!("<</Type/MCR/Pg {} 0 R/MCID {mark}>>", FIRST + sheet * 2)),
    )
}

fn element(tag: &str, above: usize, kids: &str) -> String {
    format!("<</Type/StructElem/S/{tag}/P {above} 0 R/K[{kids}]>>")
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().concat()
}

/// A text as PDF takes every script.
fn text(text: &str) -> String {
    let units = joined(text.encode_utf16().map(|unit| format!("{unit:04X}")));
    format!("<FEFF{units}>")
}

/// Which letter a glyph stands for, so that text can be copied, searched and read aloud.
fn to_unicode(used: &Used) -> String {
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/Custodia def/CMapType 2 def\n\
         1 begincodespacerange<0000><FFFF>endcodespacerange\n",
    );
    let all: Vec<_> = used.iter().collect();
    // No more than a hundred at once: so the format wants it.
    for some in all.chunks(100) {
        let lines =
            some.iter().map(|(glyph, letter)| format!("<{glyph:04X}><{:04X}>\n", u32::from(**letter)));
        map.push_str(&format!("{} beginbfchar\n{}endbfchar\n", some.len(), joined(lines)));
    }
    map.push_str("endcmap CMapName currentdict/CMap defineresource pop end end\n");
    map
}
