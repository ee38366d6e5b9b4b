//! Whole pages: a desk with a full rail, a public page, and the errors.

use crate::{
    Badge, Button, Crumb, ErrorPage, Html, Icon, Lang, NavItem, Person, PublicShell, Sample, Shell, Toast,
    Tone, Words,
};

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let anna = || Person { name: "Anna de Wit".into(), unread: 3 };
    let typical = Shell::new(t, "Noorderpad", anna(), "Joanna Zielińska")
        .nav(nav(t), "/desk/customers")
        .crumbs(vec![Crumb::new(t.w("kit-sample-name"), "/desk/customers")])
        .marks(Badge::plain("cust_01jd…7q"))
        .lead(t.w("kit-sample-hint"))
        .action(Button::link(t.w("kit-edit"), "/edit"))
        .action(Button::link(t.w("kit-send"), "/send").primary())
        .toast(Some(Toast::new(t, Tone::Allow, t.w("kit-saved"))));
    let bare = Shell::new(t, "", Person { name: String::new(), unread: 0 }, "");
    let extreme =
        Shell::new(t, "<b>".repeat(30), Person { name: "<i>".repeat(30), unread: u64::MAX }, "Ł".repeat(400))
            .body("<script>".repeat(30))
            .refresh(5);
    vec![
        Sample::new("shell/empty", bare.html()),
        Sample::new("shell/typical", typical.html()),
        Sample::new("shell/extreme", extreme.html()),
        Sample::new("public/typical", public(t).html()),
        Sample::new("public/embedded", public(t).embedded().html()),
        Sample::new(
            "error/not-found",
            ErrorPage::not_found(t).way(Button::link(t.w("kit-back"), "/")).html(),
        ),
        Sample::new("error/broken", ErrorPage::broken(t, "err_01jd7q").owner("Noorderpad").html()),
        Sample::new("error/forbidden", ErrorPage::forbidden(t).html()),
        Sample::new("error/too-many", ErrorPage::too_many(t).html()),
        Sample::new("error/expired", ErrorPage::expired(t).html()),
    ]
}

fn nav(t: Words) -> Vec<NavItem> {
    let icons =
        [Icon::Home, Icon::People, Icon::Case, Icon::Campaign, Icon::Rights, Icon::Chart, Icon::Register];
    let item = |(index, icon)| {
        NavItem::new(icon, t.w(&format!("kit-month-{}", index + 1)), format!("/desk/{index}"))
    };
    let mut nav: Vec<NavItem> = icons.into_iter().enumerate().map(item).collect();
    nav[1].href = "/desk/customers".into();
    nav[2] = nav[2].clone().counted("cases", 12);
    nav
}

fn public(t: Words) -> PublicShell {
    PublicShell::new(t, "Noorderpad", t.w("kit-sample-news"))
        .lead(t.w("kit-sample-hint"))
        .notice("Privacy 7", "/privacy")
        .address("Noorderpad B.V., Dijkweg 4, Groningen")
        .languages(Lang::ALL.map(|lang| (lang, format!("?lang={}", lang.tag()))).to_vec())
        .body(Html::text("…"))
}
