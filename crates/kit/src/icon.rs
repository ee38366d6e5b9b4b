//! A small set of line drawings, 16 units square, in the colour of the text beside them.

use crate::{Html, Sample, Words};
use std::fmt;

macro_rules! icons {
    ($($name:ident $path:literal)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($name),* }

        impl Icon {
            pub const ALL: &[Self] = &[$(Self::$name),*];

            const fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }
        }
    };
}

icons! {
    Mark "M8 1.5 13.5 4v4c0 3.2-2.3 5.6-5.5 6.5C4.8 13.6 2.5 11.2 2.5 8V4zM5.5 8l2 2 3.5-4"
    Home "M2.5 7.5 8 2.500l5.5 5M4 6.500v7h8v-7M7 13.500v-4h2v4"
    People "M6 7.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M1.5 13.500c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 2.800a2.5 2.5 0 0 1 0 4.400M12.2 9.900c1.4.6 2.3 1.9 2.3 3.6"
    Person "M8 7.500a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.400M2.8 14c0-2.8 2.3-4.5 5.2-4.500s5.2 1.7 5.2 4.5"
    Case "M2 3.500h12v8H8l-3 2.500v-2.500H2zM5 6.500h6M5 8.700h4"
    Campaign "M2 6.500v3h2.500l6.5 3.500v-10L4.5 6.500zM4.5 9.500l.8 4h1.800l-.6-3M13 6.500c.8.9.8 2.1 0 3"
    Rights "M8 2v12M4.5 14h7M3 4.5 8 3l5 1.500M3 4.5 1.5 9a1.7 1.7 0 0 0 3 0zM13 4.5 11.5 9a1.7 1.7 0 0 0 3 0z"
    Chart "M2.5 2v11.500H14M5.5 11V8M8.5 11V4.500M11.5 11V6.5"
    Register "M3 2h8.500A1.5 1.5 0 0 1 13 3.500V14H4.500A1.5 1.5 0 0 1 3 12.500zM3 12.500A1.5 1.5 0 0 1 4.5 11H13M6 5h4M6 7.300h4"
    Form "M3.5 2h9v12h-9zM6 5h4M6 8h4M6 11h2"
    Letter "M2 3.500h12v9H2zM2.3 4l5.7 4.700L13.7 4"
    Phone "M3 2.500h2.700l1.2 3-1.6 1.300a8 8 0 0 0 3.9 3.900l1.3-1.6 3 1.200V13c0 .5-.5 1-1 1C7 14 2 9 2 3.500c0-.5.5-1 1-1"
    Settings "M2 4.500h6M12 4.500h2M10 6.300a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.600M2 11.500h2M8 11.500h6M6 13.300a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6"
    Search "M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10M10.7 10.7 14 14"
    Bell "M3 11.500c1-1 1.3-2 1.3-4.500a3.7 3.7 0 0 1 7.4 0c0 2.5.3 3.5 1.3 4.500zM6.7 13.700h2.6"
    Plus "M8 3v10M3 8h10"
    Check "M3 8.5 6.5 12 13 4.5"
    Close "M4 4l8 8M12 4l-8 8"
    Warn "M8 2.3 14.5 13.500h-13zM8 6.500v3.300M8 11.500v.3"
    Stop "M5.3 2h5.400L14 5.300v5.400L10.7 14H5.300L2 10.700V5.300zM5 8h6"
    Info "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.500V11M8 5v.3"
    Lock "M3.5 7h9v6.500h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2"
    Eye "M1.5 8C3 5.2 5.3 3.8 8 3.800s5 1.4 6.5 4.200c-1.5 2.8-3.8 4.2-6.5 4.200S3 10.8 1.5 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4"
    Clock "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.500V8l2.3 1.5"
    Edit "M3 13l.7-3L11 2.7 13.3 5 6 12.300zM9.5 4.200l2.3 2.3"
    Bin "M2.5 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9M6.7 7v4M9.3 7v4"
    Copy "M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3"
    Download "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.500h11"
    Upload "M8 10.500v-8M4.5 6 8 2.5 11.5 6M2.5 13.500h11"
    Link "M6.5 9.500l3-3M7 4.5 8.5 3A3.2 3.2 0 0 1 13 7.500L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.500L4.5 7"
    Leave "M6.5 2.500h-4v11h4M6.5 8H14M11 5l3 3-3 3"
    Left "M10 3 5 8l5 5"
    Right "M6 3l5 5-5 5"
    Up "M4 9.5 8 5.500l4 4"
    Down "M4 6.500l4 4 4-4"
    Sort "M5 6.500l3-3 3 3M5 9.500l3 3 3-3"
}

impl Icon {
    pub fn html(self) -> Html {
        Html::trusted(self.to_string())
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"{}\"/></svg>",
            self.path()
        )
    }
}

impl askama::filters::HtmlSafe for Icon {}

pub(crate) fn samples(_: Words) -> Vec<Sample> {
    vec![Sample::new("icon/all", Html::join(Icon::ALL.iter().map(|icon| icon.html())))]
}
