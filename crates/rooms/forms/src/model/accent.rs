//! One colour of a house for its forms: dark enough to be read on paper white, with a lighter twin for dark screens.

use kernel::Message;

/// What text needs to be read (WCAG 2.2, 1.4.3), in thousandths.
const ENOUGH: u32 = 4_500;
/// The grounds that the pages stand on, by day and by night.
const DAY: Accent = Accent([0xfa, 0xf9, 0xf7]);
const NIGHT: Accent = Accent([0x1a, 0x1e, 0x21]);
/// How much white comes in with each step towards the twin.
const STEP: u16 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

impl Accent {
    /// `#145c56`, when it can be read on our pages; otherwise why not.
    pub fn read(text: &str) -> Result<Self, Message> {
        let accent = Self::parse(text).ok_or("forms-error-colour")?;
        match contrast(accent, DAY) {
            ENOUGH.. => Ok(accent),
            faint => {
                let ratio = format!("{}.{}", faint / 1000, faint % 1000 / 100);
                Err(Message::new("forms-error-accent").with("ratio", ratio))
            }
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        let signed = digits.contains(['+', '-']);
        Some(Self([part(0)?, part(2)?, part(4)?])).filter(|_| !signed)
    }

    /// The same colour with as much white in it as reading it in the dark takes.
    fn at_night(self) -> Self {
        let white = |share: u16| Self(self.0.map(|part| lighter(part, share)));
        (0..=100)
            .step_by(STEP.into())
            .map(white)
            .find(|twin| contrast(*twin, NIGHT) >= ENOUGH)
            .unwrap_or(self)
    }

    /// The colours of our pages, for everything inside a page for people and inside a preview of one.
    pub fn style(self) -> String {
        let (day, night) = (self.text(), self.at_night().text());
        format!(
            ".public,.dressed{{--accent:light-dark({day},{night});--on-accent:light-dark(#fff,#0d1012);\
             --accent-soft:color-mix(in srgb,var(--accent) 14%,var(--raised))}}\n"
        )
    }

    pub fn text(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

fn lighter(part: u8, share: u16) -> u8 {
    u8::try_from(u16::from(part) + (255 - u16::from(part)) * share / 100).unwrap_or(u8::MAX)
}

/// The ratio of their luminances, in thousandths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 21 thousand")]
fn contrast(one: Accent, other: Accent) -> u32 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    (one.max(other) / one.min(other) * 1000.0) as u32
}

fn luminance(Accent(parts): Accent) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = parts.map(linear);
    0.2126f64.mul_add(red, 0.7152f64.mul_add(green, 0.0722 * blue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_can_be_read_by_day_and_by_night() {
        let (white, black) = (Accent([255; 3]), Accent([0x0d, 0x10, 0x12]));
        let mut taken = 0;
        for parts in (0..=255_u8).step_by(17).flat_map(|red| {
            (0..=255_u8)
                .step_by(17)
                .flat_map(move |green| (0..=255).step_by(17).map(move |blue| [red, green, blue]))
        }) {
            let Ok(accent) = Accent::read(&Accent(parts).text()) else { continue };
            taken += 1;
            for (colour, ground) in
                [(accent, DAY), (accent, white), (accent.at_night(), NIGHT), (accent.at_night(), black)]
            {
                assert!(contrast(colour, ground) >= ENOUGH, "{} on {}", colour.text(), ground.text());
            }
        }
        assert!(taken > 500, "{taken}");
    }

    #[test]
    fn what_is_no_colour_or_too_faint_is_told_apart() {
        assert_eq!(Accent::read("#145C56").unwrap().text(), "#145c56");
        for wrong in ["", "145c56", "#145c5", "#145c56;}", "#+1+1+1", "red", "#ééé", "url(x)"] {
            assert_eq!(Accent::read(wrong).unwrap_err(), Message::from("forms-error-colour"), "{wrong}");
        }
        let faint = Accent::read("#ffcc00").unwrap_err();
        assert!(format!("{faint:?}").contains("forms-error-accent"), "{faint:?}");
    }
}
