//! A browser without JavaScript that counts what a person has to press.

use crate::own::Own;
use testkit::World;

pub struct Browser<'a> {
    own: Own<'a>,
    page: String,
    /// Ticks and buttons pressed since the link of the mail was opened.
    pub clicks: usize,
}

impl<'a> Browser<'a> {
    pub async fn open(world: &'a World, path: &str) -> Self {
        Self::signed_in(Own { world, cookie: String::new() }, path).await
    }

    /// The same with the cookie of somebody who signed in.
    pub async fn signed_in(own: Own<'a>, path: &str) -> Self {
        let page = own.open(path).await.expect(200).text();
        Self { own, page, clicks: 0 }
    }

    /// Switches something on or off; nothing is sent by that.
    pub fn tick(&mut self, switch: &str) {
        self.clicks += 1;
        let at = self.page.find(&format!("id=\"s-{switch}\"")).unwrap_or_else(|| panic!("no {switch}"));
        let (before, rest) = self.page.split_at(at);
        let (tag, after) = rest.split_at(rest.find('>').unwrap());
        let tag = match tag.contains(" checked") {
            true => tag.replace(" checked", ""),
            false => format!("{tag} checked"),
        };
        self.page = [before, &tag, after].concat();
    }

    /// Presses the button with this face: its form is sent as it stands, and the page after it is opened.
    pub async fn press(&mut self, face: &str) {
        self.clicks += 1;
        let button =
            self.page.find(&format!(">{face}</")).unwrap_or_else(|| panic!("no {face}: {}", self.page));
        let form = &self.page[self.page[..button].rfind("<form").unwrap()..];
        let form = &form[..form.find("</form>").unwrap()];
        let pressed = &self.page[self.page[..button].rfind("<button").unwrap()..button];
        let to =
            attribute(pressed, "formaction").or(attribute(form, "action")).unwrap().replace("&amp;", "&");
        let fields = fields(form);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.own.press(&to, &fields).await;
        self.page = match answer.status.is_redirection() {
            true => self.own.open(answer.location()).await.expect(200).text(),
            false => answer.expect(200).text(),
        };
    }

    /// Follows the link with this face.
    pub async fn follow(&mut self, face: &str) {
        self.clicks += 1;
        let link =
            self.page.find(&format!(">{face}</")).unwrap_or_else(|| panic!("no {face}: {}", self.page));
        let tag = &self.page[self.page[..link].rfind("<a ").unwrap()..link];
        let to = attribute(tag, "href").unwrap().replace("&amp;", "&");
        self.page = self.own.open(&to).await.expect(200).text();
    }

    #[track_caller]
    pub fn sees(&self, text: &str) {
        assert!(self.page.contains(text), "`{text}` is not shown in: {}", self.page);
    }
}

/// What a form sends: hidden fields and ticked boxes.
fn fields(form: &str) -> Vec<(String, String)> {
    let inputs = form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
    let sent = inputs.filter(|input| input.contains("type=\"hidden\"") || input.contains(" checked"));
    sent.map(|input| (attribute(input, "name").unwrap(), attribute(input, "value").unwrap())).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split('"').next()?.to_owned())
}
